//! From the files in the program to the parts of the directory.

use std::collections::BTreeMap;
use std::fmt;

use domain::Language;
use domain::catalogue::{Entry, PartnerFacts, Parts, Problem, Slug};
use domain::search::Synonyms;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// What keeps the directory from being served.
#[derive(Debug)]
pub enum CatalogueError {
    /// A file is missing or cannot be read: its path under `locales/`, and why.
    File(String, String),
    /// A rule of the directory is broken, and as many others after it.
    Problem(Problem, usize),
}

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CatalogueError::File(path, reason) => write!(f, "{path}: {reason}"),
            CatalogueError::Problem(problem, 0) => write!(f, "{problem}"),
            CatalogueError::Problem(problem, more) => write!(f, "{problem}, and {more} more"),
        }
    }
}

impl std::error::Error for CatalogueError {}

type Files<'f> = &'f [(&'f str, &'f str)];

pub fn synonyms(files: Files<'_>) -> Result<Synonyms, CatalogueError> {
    one(files, "catalogue/synonyms.toml")
}

pub fn parts(files: Files<'_>) -> Result<Parts, CatalogueError> {
    #[derive(Deserialize)]
    struct Partners {
        partner: Vec<PartnerFacts>,
    }
    let partners: Partners = one(files, "catalogue/partners.toml")?;
    let partners = partners.partner.into_iter().map(|facts| (facts.slug.clone(), facts)).collect();
    Ok(Parts {
        services: folder(files, "services")?,
        places: folder(files, "places")?,
        programmes: folder(files, "programmes")?,
        partners: together(files, partners, "partners")?,
        contacts: together(files, one(files, "catalogue/contacts.toml")?, "contacts")?,
    })
}

fn one<T: DeserializeOwned>(files: Files<'_>, path: &str) -> Result<T, CatalogueError> {
    let file = files.iter().find(|(name, _)| *name == path);
    let (_, text) = file.ok_or_else(|| CatalogueError::File(path.to_owned(), "is missing".to_owned()))?;
    read(path, text)
}

fn read<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, CatalogueError> {
    toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].lines().count().max(1));
        CatalogueError::File(path.to_owned(), format!("line {line}: {}", error.message().replace('\n', ", ")))
    })
}

/// The files directly in a folder, by slug.
fn within<'f>(
    files: Files<'f>,
    folder: &str,
) -> impl Iterator<Item = Result<(Slug, &'f str, &'f str), CatalogueError>> {
    let prefix = format!("{folder}/");
    files.iter().filter_map(move |(path, text)| {
        let name = path.strip_prefix(prefix.as_str())?.strip_suffix(".toml")?;
        let slug =
            Slug::parse(name).map_err(|error| CatalogueError::File((*path).to_owned(), error.to_string()));
        Some(slug.map(|slug| (slug, *path, *text)))
    })
}

/// Things with one file of facts and one of words per language.
fn folder<F: DeserializeOwned, W: DeserializeOwned>(
    files: Files<'_>,
    name: &str,
) -> Result<BTreeMap<Slug, Entry<F, W>>, CatalogueError> {
    let mut facts = BTreeMap::new();
    for file in within(files, &format!("catalogue/{name}")) {
        let (slug, path, text) = file?;
        facts.insert(slug, Entry { facts: read(path, text)?, words: BTreeMap::new() });
    }
    for language in Language::ALL {
        for file in within(files, &format!("{}/catalogue/{name}", language.code())) {
            let (slug, path, text) = file?;
            put(&mut facts, path, &slug, language, read(path, text)?)?;
        }
    }
    Ok(facts)
}

/// Things whose words stand together in one file per language.
fn together<F, W: DeserializeOwned>(
    files: Files<'_>,
    facts: BTreeMap<Slug, F>,
    name: &str,
) -> Result<BTreeMap<Slug, Entry<F, W>>, CatalogueError> {
    let with_words = |(slug, facts)| (slug, Entry { facts, words: BTreeMap::new() });
    let mut entries: BTreeMap<Slug, Entry<F, W>> = facts.into_iter().map(with_words).collect();
    for language in Language::ALL {
        let path = format!("{}/catalogue/{name}.toml", language.code());
        let words: BTreeMap<Slug, W> = one(files, &path)?;
        for (slug, words) in words {
            put(&mut entries, &path, &slug, language, words)?;
        }
    }
    Ok(entries)
}

fn put<F, W>(
    entries: &mut BTreeMap<Slug, Entry<F, W>>,
    path: &str,
    slug: &Slug,
    language: Language,
    words: W,
) -> Result<(), CatalogueError> {
    let entry = entries.get_mut(slug);
    let entry = entry
        .ok_or_else(|| CatalogueError::File(path.to_owned(), format!("{slug} has words but no facts")))?;
    entry.words.insert(language, words);
    Ok(())
}
