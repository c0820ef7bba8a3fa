//! One thing of the directory: facts once, words per language.

use std::collections::BTreeMap;

use super::problem::Wrong;
use crate::Language;
use crate::search::Doc;

/// Facts that are the same for everyone, and the words of each language.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry<F, W> {
    pub facts: F,
    pub words: BTreeMap<Language, W>,
}

impl<F, W> Entry<F, W> {
    /// The words in `language`; when there are none, those of the first language that has some, so
    /// that nothing is hidden from a reader. Says which language it is.
    pub fn words_in(&self, language: Language) -> Option<(Language, &W)> {
        let own = self.words.get_key_value(&language);
        own.or_else(|| self.words.first_key_value()).map(|(language, words)| (*language, words))
    }
}

/// Words of a page: what a search reads, and what is wrong with them.
pub trait Words {
    fn title(&self) -> &str;
    fn summary(&self) -> &str;
    fn keywords(&self) -> &[String];
    /// Everything else that a reader may remember of the page, for the search.
    fn searchable(&self) -> String;
    /// What breaks the rules for these words.
    fn wrongs(&self) -> Vec<Wrong>;

    /// The page as a document of the search.
    fn doc(&self, id: String, language: Language) -> Doc {
        Doc {
            id,
            language,
            title: self.title().to_owned(),
            keywords: self.keywords().to_vec(),
            text: format!("{} {}", self.summary(), self.searchable()),
        }
    }
}
