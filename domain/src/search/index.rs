//! The index: documents in four languages, asked in any of them.

use super::fold::{fold, is_arabic_script, words};
use super::forms::{Form, forms, is_loose_ending};
use super::matching::{Field, Match, Reach, Vocabulary};
use super::synonyms::{Phrase, Synonyms, Thesaurus};
use crate::Language;

/// A page in one language. The same `id` in several languages is one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doc {
    pub id: String,
    pub language: Language,
    pub title: String,
    pub keywords: Vec<String>,
    pub text: String,
}

/// A page that was found. A higher score is a better answer; scores of different questions cannot be
/// compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub id: String,
    /// The language of the text in which it was found.
    pub language: Language,
    pub score: f32,
}

/// What a full match is worth in title, keywords and text.
const FIELD_WORTH: [f32; 3] = [8.0, 4.0, 1.0];
/// A page found only in a language that the reader did not choose.
const OTHER_LANGUAGE: f32 = 0.6;
/// A word of the same meaning is a little less than the word itself.
const SYNONYM: f32 = 0.7;
/// A question that is a title word for word goes before everything else.
const WHOLE_TITLE: f32 = 1000.0;
/// Longer questions are cut: nobody searches with more, and the work grows with each word.
const MOST_WORDS: usize = 12;

#[derive(Debug, Clone)]
struct Page {
    id: String,
    language: Language,
    title: String,
    /// The folded title without spaces, so that joined and split spellings are equal.
    squeezed: String,
    title_words: usize,
}

/// Searches titles, keywords and texts in all languages at once.
#[derive(Debug, Clone, Default)]
pub struct Index {
    pages: Vec<Page>,
    vocabulary: Vocabulary,
    thesaurus: Thesaurus,
}

impl Index {
    /// Reads the documents; of equally good answers, the one that came first here stays first.
    pub fn build(docs: impl Iterator<Item = Doc>) -> Index {
        let mut pages = Vec::new();
        let mut entries = Vec::new();
        for (number, doc) in docs.enumerate() {
            let mut add = |text: &str, field| {
                let parts = parts(text);
                entries.extend(terms(text, &parts).into_iter().map(|(t, form)| (t, number, field, form)));
                parts.len()
            };
            let title_words = add(&doc.title, Field::Title);
            for keyword in &doc.keywords {
                add(keyword, Field::Keywords);
            }
            add(&doc.text, Field::Text);
            let squeezed = squeezed(&doc.title);
            pages.push(Page { id: doc.id, language: doc.language, title: doc.title, squeezed, title_words });
        }
        let vocabulary = Vocabulary::build(entries, pages.len());
        Index { pages, vocabulary, thesaurus: Thesaurus::default() }
    }

    /// The same index, which also finds words of the same meaning.
    pub fn with_synonyms(self, synonyms: &Synonyms) -> Index {
        Index { thesaurus: Thesaurus::of(synonyms), ..self }
    }

    /// The best answers, at most `limit`, each page once. Every language is searched; a page found in
    /// `preferred` goes before one that was found as well in another language.
    pub fn search(&self, query: &str, preferred: Language, limit: usize) -> Vec<Hit> {
        let words = question(query);
        let matches = self.matches(&words);
        let weights: Vec<f32> = matches.iter().map(|m| self.rarity(m)).collect();
        let total: f32 = weights.iter().sum();
        let squeezed = squeezed(query);

        let mut best_coverage = 0.0_f32;
        let mut scored = Vec::new();
        for (number, page) in self.pages.iter().enumerate() {
            let mut sum = 0.0;
            let mut covered = 0.0;
            for (found, weight) in matches.iter().zip(&weights) {
                let score = page.worth(&found[number]);
                if score > 0.0 {
                    sum += score * weight;
                    covered += weight;
                }
            }
            let coverage = if total > 0.0 { covered / total } else { 0.0 };
            let mut score = sum * coverage * coverage;
            if page.is_titled(query, &squeezed) {
                score += WHOLE_TITLE;
            }
            if page.language != preferred {
                score *= OTHER_LANGUAGE;
            }
            if score > 0.0 {
                best_coverage = best_coverage.max(coverage);
                scored.push((number, coverage, score));
            }
        }
        // A page that has only the small words of a long question is noise beside one that has all.
        scored.retain(|(_, coverage, score)| *coverage * 2.0 >= best_coverage || *score > WHOLE_TITLE / 2.0);
        scored.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
        self.each_page_once(&scored, limit)
    }

    fn each_page_once(&self, scored: &[(usize, f32, f32)], limit: usize) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for (number, _, score) in scored {
            let page = &self.pages[*number];
            if hits.len() < limit && hits.iter().all(|hit| hit.id != page.id) {
                hits.push(Hit { id: page.id.clone(), language: page.language, score: *score });
            }
        }
        hits
    }

    /// For each word of the question, how well each page has it or its meaning.
    fn matches(&self, words: &[String]) -> Vec<Vec<Match>> {
        let mut matches: Vec<Vec<Match>> = words
            .iter()
            .enumerate()
            .map(|(n, word)| {
                let still_typing = n + 1 == words.len();
                self.vocabulary.find(word, Reach::Wide { still_typing })
            })
            .collect();
        for n in 1..words.len() {
            if is_arabic_script(&words[n - 1]) && is_arabic_script(&words[n]) {
                let joined = format!("{}{}", words[n - 1], words[n]);
                let found = self.vocabulary.find(&joined, Reach::Whole);
                raise(&mut matches[n - 1..=n], &found, Form::Joined.worth());
            }
        }
        for span in self.thesaurus.spans(words) {
            for phrase in self.thesaurus.phrases(span) {
                raise(&mut matches[span.from..span.to], &self.find_phrase(phrase), SYNONYM);
            }
        }
        matches
    }

    /// Pages that have every word of a phrase in the same field; the weakest word counts.
    fn find_phrase(&self, phrase: &Phrase) -> Vec<Match> {
        let mut words = phrase.iter().map(|word| self.vocabulary.find(word, Reach::Whole));
        let Some(mut all) = words.next() else {
            return vec![[0.0; 3]; self.pages.len()];
        };
        for found in words {
            for (all, one) in all.iter_mut().flatten().zip(found.iter().flatten()) {
                *all = all.min(*one);
            }
        }
        all
    }

    /// Words that few pages have say more about what is meant.
    fn rarity(&self, found: &[Match]) -> f32 {
        let having = found.iter().filter(|m| m.iter().any(|quality| *quality > 0.0)).count();
        (1.0 + self.pages.len() as f32 / (1.0 + having as f32)).ln()
    }
}

impl Page {
    fn worth(&self, found: &Match) -> f32 {
        let [title, keywords, text] = FIELD_WORTH;
        // One word of two says more about a page than one word of eight.
        let title = title * (0.85 + 0.15 / self.title_words.max(1) as f32);
        title * found[0] + keywords * found[1] + text * found[2]
    }

    fn is_titled(&self, query: &str, squeezed: &str) -> bool {
        if squeezed.is_empty() {
            !query.trim().is_empty() && query.trim() == self.title.trim()
        } else {
            squeezed == self.squeezed
        }
    }
}

fn raise(matches: &mut [Vec<Match>], found: &[Match], factor: f32) {
    for word in matches {
        for (best, new) in word.iter_mut().flatten().zip(found.iter().flatten()) {
            *best = best.max(new * factor);
        }
    }
}

fn squeezed(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

fn parts(text: &str) -> Vec<String> {
    words(text).into_iter().flat_map(|word| word.parts).collect()
}

/// The words of a question; endings that Farsi writes apart are left out beside their word.
fn question(query: &str) -> Vec<String> {
    let keep = |mut parts: Vec<String>| {
        if parts.len() > 1 {
            parts.retain(|part| !is_loose_ending(part));
        }
        parts
    };
    words(query).into_iter().flat_map(|word| keep(word.parts)).take(MOST_WORDS).collect()
}

/// Everything under which a text can be found: each part in its forms, words divided by non-joiners
/// as one, and short neighbours as one, because the space between them is often left out.
fn terms(text: &str, parts: &[String]) -> Vec<(String, Form)> {
    let mut terms: Vec<(String, Form)> = parts.iter().flat_map(|part| forms(part)).collect();
    for word in words(text).iter().filter(|word| word.parts.len() > 1) {
        terms.extend(forms(&word.joined()).into_iter().map(|(t, form)| (t, form.min(Form::Joined))));
    }
    for pair in parts.windows(2) {
        let short = pair.iter().any(|part| part.chars().count() <= 4);
        if short && pair.iter().all(|part| is_arabic_script(part)) {
            terms.push((pair.concat(), Form::Joined));
        }
    }
    terms
}
