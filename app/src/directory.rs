//! The directory of help as it stands inside the program: read once, checked whole, shared by all pages.

#[cfg(test)]
mod every_page;
#[cfg(test)]
pub mod house;
mod load;
pub mod names;
mod opening;
pub mod week;

pub use load::CatalogueError;
pub use opening::Opening;

use domain::Language;
use domain::catalogue::Directory;
use domain::search::{Doc, Hit, Index};

use crate::words::{Words, catalogue};

/// Everything that is told about help, and the search over it.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    pub directory: Directory,
    index: Index,
}

/// A page of ours that is no entry of the directory and can be searched for all the same.
///
/// Its words are `search-page-{name}`, `search-page-{name}-about` and `search-page-{name}-words`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FixedPage {
    pub name: &'static str,
    /// The address after `/{lang}/`.
    pub path: &'static str,
    pub icon: &'static str,
}

impl FixedPage {
    /// In the order in which equally good answers are listed.
    pub const ALL: [FixedPage; 10] = [
        FixedPage { name: "emergency", path: "emergency", icon: "siren" },
        FixedPage { name: "book", path: "book", icon: "calendar-plus" },
        FixedPage { name: "visit", path: "appointment", icon: "calendar-check" },
        FixedPage { name: "check", path: "return/check", icon: "list" },
        FixedPage { name: "return", path: "return", icon: "luggage" },
        FixedPage { name: "services", path: "services", icon: "hand-helping" },
        FixedPage { name: "places", path: "places", icon: "map-pin" },
        FixedPage { name: "events", path: "events", icon: "calendar-days" },
        FixedPage { name: "about", path: "about", icon: "heart-handshake" },
        FixedPage { name: "privacy", path: "privacy", icon: "lock" },
    ];

    pub fn title(self, w: Words) -> &'static str {
        self.text(w, "")
    }

    pub fn about(self, w: Words) -> &'static str {
        self.text(w, "-about")
    }

    fn text(self, w: Words, part: &str) -> &'static str {
        w.by_id(&format!("search-page-{}{part}", self.name)).unwrap_or_default()
    }

    fn doc(self, language: Language) -> Doc {
        let w = Words::of(language);
        Doc {
            id: self.path.to_owned(),
            language,
            title: self.title(w).to_owned(),
            keywords: self.text(w, "-words").split(['،', ',']).map(|word| word.trim().to_owned()).collect(),
            text: self.about(w).to_owned(),
        }
    }
}

impl Catalogue {
    /// Reads the files that were built into the program.
    ///
    /// # Errors
    /// The first thing that is wrong with them, in one line: a directory with a hole is not served.
    pub fn load() -> Result<Catalogue, CatalogueError> {
        Catalogue::read(catalogue::FILES)
    }

    fn read(files: &[(&str, &str)]) -> Result<Catalogue, CatalogueError> {
        let synonyms = load::synonyms(files)?;
        let directory = Directory::new(load::parts(files)?, &synonyms);
        let problems = directory.problems();
        if let Some(first) = problems.first() {
            return Err(CatalogueError::Problem(first.clone(), problems.len() - 1));
        }
        let fixed = Language::ALL.into_iter().flat_map(|l| FixedPage::ALL.map(|page| page.doc(l)));
        let index = Index::build(fixed.chain(directory.docs())).with_synonyms(&synonyms);
        Ok(Catalogue { directory, index })
    }

    /// Searches the directory and the fixed pages together; best first, each page once.
    ///
    /// What can be done goes before where: six centres have "asylum" in their names, and who types it
    /// rarely looks for all six. The name of a town finds its place all the same.
    pub fn search(&self, question: &str, language: Language, limit: usize) -> Vec<Hit> {
        const PLACE: f32 = 0.8;
        let mut hits = self.index.search(question, language, usize::MAX);
        for hit in hits.iter_mut().filter(|hit| hit.id.starts_with("places/")) {
            hit.score *= PLACE;
        }
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        hits.truncate(limit);
        hits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_in_the_program_have_no_problem() {
        let read = Catalogue::load();
        assert!(read.is_ok(), "{}", read.unwrap_err());
    }

    #[test]
    fn what_is_wrong_is_said_in_one_line() {
        let change = |path: &str, text: &'static str| {
            let mut files: Vec<(&str, &str)> = catalogue::FILES.to_vec();
            files.iter_mut().find(|(name, _)| *name == path).unwrap().1 = text;
            Catalogue::read(&files).unwrap_err().to_string()
        };
        let talk = "catalogue/services/talk.toml";
        let line = change(talk, "order = \"first\"");
        assert!(line.starts_with(talk) && !line.contains('\n'), "{line}");
        let line = change("fa/catalogue/places/craiova.toml", "title = \"\"");
        assert!(line.starts_with("fa/catalogue/places/craiova.toml"), "{line}");
        // A file that nobody put there: the words of a service are gone.
        let files: Vec<_> = catalogue::FILES
            .iter()
            .filter(|(name, _)| *name != "ar/catalogue/services/talk.toml")
            .copied()
            .collect();
        let line = Catalogue::read(&files).unwrap_err().to_string();
        assert_eq!(line, "services/talk (ar): has no words in this language");
    }
}
