//! The words of all documents in one sorted list, and what each is worth for a word that is looked for.

use super::fold::is_arabic_script;
use super::forms::{Form, forms};
use super::transliterate::{Fit, fit};

/// Where in a document a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    Title = 0,
    Keywords = 1,
    Text = 2,
}

/// For one document, how well a word is matched in title, keywords and text: 0.0 to 1.0 each.
pub(super) type Match = [f32; 3];

/// What kinds of match are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reach {
    /// The word in one of its forms.
    Whole,
    /// Also words that begin so, are one slip away or are the same in Arabic letters.
    Wide {
        /// Shorter beginnings count: the word may still be growing under the reader's thumb.
        still_typing: bool,
    },
}

const PREFIX: f32 = 0.6;
const LATIN_SPELLING: f32 = 0.5;
const SLIP: f32 = 0.35;
const LATIN_BEGINNING: f32 = 0.3;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Posting {
    doc: usize,
    field: Field,
    form: Form,
}

#[derive(Debug, Clone)]
struct Term {
    text: String,
    postings: Vec<Posting>,
}

/// Every form of every word, sorted.
#[derive(Debug, Clone, Default)]
pub(super) struct Vocabulary {
    terms: Vec<Term>,
    docs: usize,
}

impl Vocabulary {
    /// Builds from (form, document, field, kind of form) in any order.
    pub fn build(mut entries: Vec<(String, usize, Field, Form)>, docs: usize) -> Vocabulary {
        entries.sort();
        entries.dedup();
        let mut terms: Vec<Term> = Vec::new();
        for (text, doc, field, form) in entries {
            let posting = Posting { doc, field, form };
            match terms.last_mut() {
                Some(term) if term.text == text => term.postings.push(posting),
                _ => terms.push(Term { text, postings: vec![posting] }),
            }
        }
        Vocabulary { terms, docs }
    }

    /// The best match of `word` in every document.
    pub fn find(&self, word: &str, reach: Reach) -> Vec<Match> {
        let mut found = vec![[0.0; 3]; self.docs];
        let forms = forms(word);
        for (text, form) in &forms {
            if let Ok(at) = self.terms.binary_search_by(|term| term.text.as_str().cmp(text)) {
                for posting in &self.terms[at].postings {
                    raise(&mut found, posting, form.worth().min(posting.form.worth()));
                }
            }
        }
        let Reach::Wide { still_typing } = reach else {
            return found;
        };
        // Latin spellings are tried only for words that no page has in its own sentences.
        let known = found.iter().any(|m| m[Field::Title as usize] == 1.0 || m[Field::Text as usize] == 1.0);
        for (text, form) in forms.iter().filter(|(_, form)| *form >= Form::Bare) {
            self.find_beginnings(text, *form, if still_typing { 2 } else { 3 }, &mut found);
            self.find_similar(text, !known, &mut found);
        }
        found
    }

    fn find_beginnings(&self, text: &str, form: Form, at_least: usize, found: &mut [Match]) {
        let length = text.chars().count();
        if length < at_least {
            return;
        }
        let first = self.terms.partition_point(|term| term.text.as_str() < text);
        for term in self.terms[first..].iter().take_while(|term| term.text.starts_with(text)) {
            let covered = length as f32 / term.text.chars().count() as f32;
            let worth = PREFIX * (0.7 + 0.3 * covered) * form.worth();
            for posting in term.postings.iter().filter(|p| p.form >= Form::Bare) {
                raise(found, posting, worth);
            }
        }
    }

    fn find_similar(&self, text: &str, latin_spelling: bool, found: &mut [Match]) {
        let slips = text.chars().count() >= 5 && text.chars().any(char::is_alphabetic);
        let spelled = latin_spelling && text.starts_with(|c: char| c.is_ascii_alphanumeric());
        for term in &self.terms {
            let worth = if slips && within_one_slip(text, &term.text) {
                SLIP
            } else if spelled && is_arabic_script(&term.text) {
                match fit(text, &term.text) {
                    Some(Fit::Whole) => LATIN_SPELLING,
                    Some(Fit::Beginning) => LATIN_BEGINNING,
                    None => continue,
                }
            } else {
                continue;
            };
            for posting in term.postings.iter().filter(|p| p.form >= Form::Bare) {
                raise(found, posting, worth);
            }
        }
    }
}

fn raise(found: &mut [Match], posting: &Posting, worth: f32) {
    let best = &mut found[posting.doc][posting.field as usize];
    *best = best.max(worth);
}

/// True when one letter was changed, added, left out or swapped with its neighbour, or none.
pub(super) fn within_one_slip(a: &str, b: &str) -> bool {
    if a.len().abs_diff(b.len()) > 4 {
        return false;
    }
    let (mut rest_a, mut rest_b) = (a.chars(), b.chars());
    loop {
        let (before_a, before_b) = (rest_a.clone(), rest_b.clone());
        match (rest_a.next(), rest_b.next()) {
            (None, None) => return true,
            (Some(x), Some(y)) if x == y => {}
            (x, y) => {
                let (after_a, after_b) = (rest_a.as_str(), rest_b.as_str());
                let swapped = rest_a.next() == y && rest_b.next() == x && x.is_some() && y.is_some();
                return after_a == after_b
                    || before_a.as_str() == after_b
                    || after_a == before_b.as_str()
                    || (swapped && rest_a.as_str() == rest_b.as_str());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        let table = [
            ("asylum", "asylum", true),
            ("asylum", "asilum", true),
            ("asylum", "asylm", true),
            ("asylum", "assylum", true),
            ("asylum", "aslyum", true),
            ("asylum", "asylums", true),
            ("asylum", "azilum", false),
            ("asylum", "asy", false),
            ("ab", "ba", true),
            ("ab", "bca", false),
            ("", "a", true),
            ("", "", true),
            ("پناهندگي", "پناهندكي", true),
        ];
        for (a, b, expected) in table {
            assert_eq!(within_one_slip(a, b), expected, "{a} {b}");
            assert_eq!(within_one_slip(b, a), expected, "{b} {a}");
        }
    }
}
