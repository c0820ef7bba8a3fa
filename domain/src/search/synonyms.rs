//! Words that mean one thing, across the four languages: `asylum` finds `پناهندگی`.

use serde::{Deserialize, Serialize};

use super::fold::words;
use super::forms::{Form, forms};
use super::matching::within_one_slip;
use crate::Language;

/// The synonym sets as staff keep them; the caller reads them from their file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    #[serde(default, rename = "set")]
    pub sets: Vec<SynonymSet>,
}

/// One meaning with the words and short phrases that people type for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SynonymSet {
    /// For the people who keep the file; never shown to readers.
    pub name: String,
    pub ro: Vec<String>,
    pub en: Vec<String>,
    pub ar: Vec<String>,
    pub fa: Vec<String>,
    /// Arabic and Farsi words as typed on a Latin keyboard.
    #[serde(default)]
    pub latin: Vec<String>,
}

impl SynonymSet {
    /// The words of one language.
    pub fn in_language(&self, language: Language) -> &[String] {
        match language {
            Language::Ro => &self.ro,
            Language::En => &self.en,
            Language::Ar => &self.ar,
            Language::Fa => &self.fa,
        }
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        [&self.ro, &self.en, &self.ar, &self.fa, &self.latin].into_iter().flatten()
    }
}

/// A phrase in folded words.
pub(super) type Phrase = Vec<String>;

/// The sets, folded and ready to be found in a question.
#[derive(Debug, Clone, Default)]
pub(super) struct Thesaurus {
    sets: Vec<Vec<Phrase>>,
}

/// Words `from..to` of a question that name the meaning of a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub from: usize,
    pub to: usize,
    set: usize,
}

impl Thesaurus {
    pub fn of(synonyms: &Synonyms) -> Thesaurus {
        let phrase = |text: &String| -> Phrase { words(text).into_iter().flat_map(|w| w.parts).collect() };
        let sets = synonyms
            .sets
            .iter()
            .map(|set| set.all().map(phrase).filter(|p| !p.is_empty()).collect())
            .collect();
        Thesaurus { sets }
    }

    /// The meanings found in a question. A longer phrase hides the shorter ones inside it, so that
    /// `return home` does not ask for housing.
    pub fn spans(&self, question: &[String]) -> Vec<Span> {
        let question: Vec<_> = question.iter().map(|word| forms(word)).collect();
        let mut spans: Vec<Span> = Vec::new();
        for (set, phrases) in self.sets.iter().enumerate() {
            for phrase in phrases.iter().filter(|p| p.len() <= question.len()) {
                for from in 0..=question.len() - phrase.len() {
                    let span = Span { from, to: from + phrase.len(), set };
                    let said = &question[from..span.to];
                    if !spans.contains(&span) && said.iter().zip(phrase).all(|(w, p)| same_word(w, p)) {
                        spans.push(span);
                    }
                }
            }
        }
        let hidden = |span: &Span| {
            spans.iter().any(|other| {
                other.to - other.from > span.to - span.from && other.from <= span.from && span.to <= other.to
            })
        };
        spans.iter().filter(|span| !hidden(span)).copied().collect()
    }

    /// Every way to say what the span says.
    pub fn phrases(&self, span: Span) -> &[Phrase] {
        &self.sets[span.set]
    }
}

/// Equal in some form, or one slip away when the word is long enough to tell.
fn same_word(said: &[(String, Form)], known: &str) -> bool {
    let known_forms = forms(known);
    said.iter().any(|(text, _)| known_forms.iter().any(|(other, _)| other == text))
        || said.first().is_some_and(|(text, _)| text.chars().count() >= 5 && within_one_slip(text, known))
}
