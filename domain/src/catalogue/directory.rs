//! Everything of the directory together: who refers to whom, and the search over all of it.

use std::collections::BTreeMap;

use super::contact::Contact;
use super::entry::{Entry, Words};
use super::place::Place;
use super::problem::{Problem, Wrong};
use super::programme::{Partner, Programme};
use super::service::Service;
use super::slug::Slug;
use crate::Language;
use crate::search::{Doc, Hit, Index, Synonyms};

/// The entries as they were read, before they are put together.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    pub services: BTreeMap<Slug, Service>,
    pub places: BTreeMap<Slug, Place>,
    pub programmes: BTreeMap<Slug, Programme>,
    pub partners: BTreeMap<Slug, Partner>,
    pub contacts: BTreeMap<Slug, Contact>,
}

/// The directory of help, with its search.
#[derive(Debug, Clone, Default)]
pub struct Directory {
    parts: Parts,
    index: Index,
}

impl Directory {
    /// Puts the parts together. A directory with problems works; whether it may be published is for
    /// the caller to say, after [`Directory::problems`].
    pub fn new(parts: Parts, synonyms: &Synonyms) -> Directory {
        let index = Index::build(docs(&parts)).with_synonyms(synonyms);
        Directory { parts, index }
    }

    pub fn service(&self, slug: &str) -> Option<&Service> {
        self.parts.services.get(slug)
    }

    pub fn place(&self, slug: &str) -> Option<&Place> {
        self.parts.places.get(slug)
    }

    pub fn programme(&self, slug: &str) -> Option<&Programme> {
        self.parts.programmes.get(slug)
    }

    pub fn partner(&self, slug: &str) -> Option<&Partner> {
        self.parts.partners.get(slug)
    }

    pub fn contact(&self, slug: &str) -> Option<&Contact> {
        self.parts.contacts.get(slug)
    }

    /// All services, in the order of lists.
    pub fn all_services(&self) -> Vec<(&Slug, &Service)> {
        ordered(&self.parts.services, |facts| facts.order)
    }

    /// All places, in the order of lists.
    pub fn all_places(&self) -> Vec<(&Slug, &Place)> {
        ordered(&self.parts.places, |facts| facts.order)
    }

    /// All programmes, in the order of lists.
    pub fn all_programmes(&self) -> Vec<(&Slug, &Programme)> {
        ordered(&self.parts.programmes, |facts| facts.order)
    }

    /// All partners, by slug.
    pub fn all_partners(&self) -> impl Iterator<Item = (&Slug, &Partner)> {
        self.parts.partners.iter()
    }

    /// All contacts, by slug.
    pub fn all_contacts(&self) -> impl Iterator<Item = (&Slug, &Contact)> {
        self.parts.contacts.iter()
    }

    /// The services that are given in a place.
    pub fn services_at(&self, place: &Slug) -> Vec<(&Slug, &Service)> {
        let mut services = self.all_services();
        services.retain(|(_, service)| service.facts.places.contains(place));
        services
    }

    /// Searches services, places and programmes. The id of a hit is its path after the language:
    /// `services/talk`.
    pub fn search(&self, query: &str, language: Language, limit: usize) -> Vec<Hit> {
        self.index.search(query, language, limit)
    }

    /// The documents of the search, for an index that holds other pages too.
    pub fn docs(&self) -> impl Iterator<Item = Doc> + '_ {
        docs(&self.parts)
    }

    /// Everything that is wrong, in the order of the files.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let parts = &self.parts;
        for (slug, service) in &parts.services {
            let entry = format!("services/{slug}");
            report(&mut problems, &entry, None, service.facts.wrongs());
            report(&mut problems, &entry, None, self.service_references(service));
            check_words(&mut problems, &entry, service, Words::wrongs);
        }
        for (slug, place) in &parts.places {
            let entry = format!("places/{slug}");
            report(&mut problems, &entry, None, place.facts.wrongs());
            check_words(&mut problems, &entry, place, Words::wrongs);
        }
        for (slug, programme) in &parts.programmes {
            let entry = format!("programmes/{slug}");
            report(&mut problems, &entry, None, programme.facts.wrongs());
            let named = programme.facts.partners.iter().chain(&programme.facts.funders);
            let unknown = named.filter(|named| !parts.partners.contains_key(*named));
            report(&mut problems, &entry, None, unknown.cloned().map(Wrong::UnknownPartner).collect());
            check_words(&mut problems, &entry, programme, |words| {
                let mut wrongs = words.wrongs();
                wrongs.extend(programme.facts.label_wrongs(words));
                wrongs
            });
        }
        for (slug, partner) in &parts.partners {
            let entry = format!("partners/{slug}");
            report(&mut problems, &entry, None, self.partner_references(slug, partner));
            check_words(&mut problems, &entry, partner, |words| words.wrongs());
        }
        for (slug, contact) in &parts.contacts {
            let entry = format!("contacts/{slug}");
            report(&mut problems, &entry, None, contact.facts.wrongs());
            check_words(&mut problems, &entry, contact, |words| words.wrongs());
        }
        problems
    }

    fn service_references(&self, service: &Service) -> Vec<Wrong> {
        let facts = &service.facts;
        let places = facts.places.iter().filter(|slug| !self.parts.places.contains_key(*slug));
        let programme = facts.programme.iter().filter(|slug| !self.parts.programmes.contains_key(*slug));
        let contacts = facts.elsewhere.iter().filter(|slug| !self.parts.contacts.contains_key(*slug));
        let places = places.cloned().map(Wrong::UnknownPlace);
        let programme = programme.cloned().map(Wrong::UnknownProgramme);
        places.chain(programme).chain(contacts.cloned().map(Wrong::UnknownContact)).collect()
    }

    /// Partner and programme name each other, or one of the two pages tells half of it.
    fn partner_references(&self, slug: &Slug, partner: &Partner) -> Vec<Wrong> {
        let mut wrongs = Vec::new();
        for named in &partner.facts.programmes {
            match self.parts.programmes.get(named).map(|programme| &programme.facts) {
                None => wrongs.push(Wrong::UnknownProgramme(named.clone())),
                Some(facts) if !facts.partners.contains(slug) && !facts.funders.contains(slug) => {
                    wrongs.push(Wrong::NotNamedBy(named.clone()));
                }
                Some(_) => {}
            }
        }
        wrongs
    }
}

fn ordered<F, W>(
    entries: &BTreeMap<Slug, Entry<F, W>>,
    order: impl Fn(&F) -> u32,
) -> Vec<(&Slug, &Entry<F, W>)> {
    let mut entries: Vec<_> = entries.iter().collect();
    entries.sort_by_key(|(_, entry)| order(&entry.facts));
    entries
}

fn docs(parts: &Parts) -> impl Iterator<Item = Doc> + '_ {
    fn of<F, W: Words>(folder: &str, slug: &Slug, entry: &Entry<F, W>) -> Vec<Doc> {
        let doc = |(language, words): (&Language, &W)| words.doc(format!("{folder}/{slug}"), *language);
        entry.words.iter().map(doc).collect()
    }
    let services = ordered(&parts.services, |facts| facts.order);
    let places = ordered(&parts.places, |facts| facts.order);
    let programmes = ordered(&parts.programmes, |facts| facts.order);
    let services = services.into_iter().flat_map(|(slug, entry)| of("services", slug, entry));
    let places = places.into_iter().flat_map(|(slug, entry)| of("places", slug, entry));
    let programmes = programmes.into_iter().flat_map(|(slug, entry)| of("programmes", slug, entry));
    services.chain(places).chain(programmes)
}

fn report(problems: &mut Vec<Problem>, entry: &str, language: Option<Language>, wrongs: Vec<Wrong>) {
    let problem = |wrong| Problem { entry: entry.to_owned(), language, wrong };
    problems.extend(wrongs.into_iter().map(problem));
}

fn check_words<F, W>(
    problems: &mut Vec<Problem>,
    name: &str,
    entry: &Entry<F, W>,
    wrongs: impl Fn(&W) -> Vec<Wrong>,
) {
    for language in Language::ALL {
        let wrongs = entry.words.get(&language).map_or_else(|| vec![Wrong::NoWords], &wrongs);
        report(problems, name, Some(language), wrongs);
    }
}
