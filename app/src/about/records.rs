//! The records behind these pages: programmes, partners, figures and emergency numbers, read once from `locales/`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::Language;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::words::catalogue::FILES;

/// Everything that was read; a file that cannot be read stops the test below, not a reader.
pub static RECORDS: LazyLock<Records> = LazyLock::new(Records::read);

#[derive(Debug)]
pub struct Records {
    /// In the order of the page.
    pub programmes: Vec<(String, Programme)>,
    programme_words: BTreeMap<(Language, String), ProgrammeWords>,
    /// In the order of the page.
    pub partners: Vec<Partner>,
    partner_words: BTreeMap<Language, BTreeMap<String, PartnerWords>>,
    pub facts: Vec<Fact>,
    contacts: BTreeMap<String, Contact>,
}

/// A programme: facts that need no translation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    pub order: u32,
    pub name: String,
    pub contract: Option<String>,
    /// A year, or a year and a month.
    pub from: Option<String>,
    pub until: Option<String>,
    /// Slugs of partners.
    pub partners: Vec<String>,
    /// Slugs of partners.
    pub funders: Vec<String>,
    pub figures: Vec<Figure>,
    pub links: Vec<String>,
    pub sources: Vec<String>,
}

/// A number with its year and its source; never one without them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub key: String,
    /// Digits with a point before decimals; ` %` after a share.
    pub value: String,
    #[serde(default)]
    pub approx: bool,
    pub year: u16,
    pub source: String,
}

#[derive(Debug, Deserialize)]
pub struct ProgrammeWords {
    pub title: String,
    pub summary: String,
    pub what: Vec<String>,
    pub done: Vec<String>,
    #[serde(default)]
    pub figure_labels: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    pub slug: String,
    /// The official name.
    pub name: String,
    /// `international`, `public`, `private` or `nonprofit`.
    pub kind: String,
    pub roles: Vec<String>,
    /// Slugs of programmes.
    pub programmes: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct PartnerWords {
    pub name: String,
    pub what: String,
}

/// A figure of the page "Who we are".
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub key: String,
    pub group: String,
    pub value: String,
    pub qualifier: Option<String>,
    pub unit: String,
    pub year: u16,
    pub source: String,
}

#[derive(Debug, Deserialize)]
struct Contact {
    phone: Option<String>,
    source: String,
}

impl Records {
    fn read() -> Records {
        let mut programmes: Vec<(String, Programme)> = folder("catalogue/programmes/");
        programmes.sort_by_key(|(_, programme)| programme.order);
        let mut programme_words = BTreeMap::new();
        let mut partner_words = BTreeMap::new();
        for language in Language::ALL {
            let code = language.code();
            for (slug, words) in folder(&format!("{code}/catalogue/programmes/")) {
                programme_words.insert((language, slug), words);
            }
            partner_words.insert(language, file(&format!("{code}/catalogue/partners.toml")));
        }
        let mut partners: BTreeMap<String, Vec<Partner>> = file("catalogue/partners.toml");
        let mut facts: BTreeMap<String, Vec<Fact>> = file("catalogue/facts.toml");
        Records {
            programmes,
            programme_words,
            partners: partners.remove("partner").unwrap_or_default(),
            partner_words,
            facts: facts.remove("fact").unwrap_or_default(),
            contacts: file("catalogue/contacts.toml"),
        }
    }

    pub fn programme(&self, slug: &str) -> Option<&Programme> {
        self.programmes.iter().find(|(s, _)| s == slug).map(|(_, programme)| programme)
    }

    /// The words of a programme that is in the list.
    pub fn programme_words(&self, language: Language, slug: &str) -> Option<&ProgrammeWords> {
        self.programme_words.get(&(language, slug.to_owned()))
    }

    /// A partner's name as readers of this language know it, and one sentence.
    pub fn partner_words(&self, language: Language, slug: &str) -> Option<&PartnerWords> {
        self.partner_words.get(&language)?.get(slug)
    }

    /// A published number and where it was published.
    pub fn phone(&self, key: &str) -> Option<(&str, &str)> {
        let contact = self.contacts.get(key)?;
        Some((contact.phone.as_deref()?, &contact.source))
    }
}

fn folder<T: DeserializeOwned>(folder: &str) -> Vec<(String, T)> {
    FILES
        .iter()
        .filter_map(|(path, _)| {
            let slug = path.strip_prefix(folder)?.strip_suffix(".toml")?;
            Some((slug.to_owned(), file(path)))
        })
        .collect()
}

fn file<T: DeserializeOwned>(path: &str) -> T {
    let text = FILES.iter().find(|(p, _)| *p == path).map(|(_, text)| *text).unwrap_or_default();
    toml::from_str(text).unwrap_or_else(|error| panic!("locales/{path}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Words;

    #[test]
    fn every_record_has_its_words_in_every_language_and_every_slug_leads_somewhere() {
        let records = &*RECORDS;
        assert!(records.programmes.len() >= 10 && records.partners.len() >= 30);
        let known = |slug: &str| records.partners.iter().any(|p| p.slug == slug);
        for (slug, programme) in &records.programmes {
            for partner in programme.partners.iter().chain(&programme.funders) {
                assert!(known(partner), "{slug} names {partner}");
            }
            for language in Language::ALL {
                let words = records.programme_words(language, slug).expect(slug);
                for figure in &programme.figures {
                    assert!(
                        words.figure_labels.contains_key(&figure.key),
                        "{slug} {language:?} {}",
                        figure.key
                    );
                }
            }
        }
        for partner in &records.partners {
            for language in Language::ALL {
                assert!(records.partner_words(language, &partner.slug).is_some(), "{}", partner.slug);
            }
            for programme in &partner.programmes {
                assert!(records.programme(programme).is_some(), "{} names {programme}", partner.slug);
            }
        }
        for fact in &records.facts {
            let id = format!("about-fact-{}", fact.key);
            assert!(Words::of(Language::Fa).by_id(&id).is_some(), "{id}");
        }
        for key in ["112", "anitp", "domestic_violence", "child"] {
            assert!(records.phone(key).is_some(), "{key}");
        }
    }
}
