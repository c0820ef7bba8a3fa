//! The town of an event: one of the catalogue's, however it was typed, or the volunteer's own word.

use domain::Language;
use domain::catalogue::{City, Directory};
use domain::events::EventPlace;
use domain::search::fold;

use crate::ui::names;
use crate::words::Words;

/// A town, for lists and filters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Town {
    /// Stable in addresses: a code of the catalogue, or the folded word.
    pub key: String,
    known: Option<City>,
    typed: String,
}

impl Town {
    pub fn of(place: &EventPlace, directory: &Directory) -> Town {
        match place {
            EventPlace::Ours(slug) => match directory.place(slug.as_str()) {
                Some(place) => Town::known(place.facts.city),
                None => Town::typed(slug.as_str()),
            },
            EventPlace::Elsewhere { city, .. } => Town::typed(city),
        }
    }

    fn known(city: City) -> Town {
        Town { key: city.code().to_owned(), known: Some(city), typed: String::new() }
    }

    /// «كرايوفا», «CRAIOVA» and «Craiova » are one town.
    pub fn typed(typed: &str) -> Town {
        let folded = folded(typed);
        let named = |city: &&City| {
            Language::ALL.into_iter().any(|l| folded == self::folded(names::city(Words::of(l), **city)))
        };
        match City::ALL.iter().find(named) {
            Some(city) => Town::known(*city),
            None => Town { key: folded.replace(' ', "-"), known: None, typed: typed.to_owned() },
        }
    }

    /// The town as the reader calls it, else as it was typed.
    pub fn name(&self, w: Words) -> String {
        self.known.map_or_else(|| self.typed.clone(), |city| names::city(w, city).to_owned())
    }
}

fn folded(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_town_is_known_however_it_is_typed() {
        let table = [
            ("Craiova", "craiova"),
            (" CRAIOVA ", "craiova"),
            ("كرايوفا", "craiova"),
            ("کرایووا", "craiova"),
            ("Bucureşti", "bucharest"),
            ("bucuresti", "bucharest"),
            ("Bucharest", "bucharest"),
            ("بوخارست", "bucharest"),
            ("بخارست", "bucharest"),
            ("Șomcuta  Mare", "somcuta-mare"),
            ("Iași", "iasi"),
            ("Cluj Napoca", "cluj-napoca"),
        ];
        for (typed, key) in table {
            assert_eq!(Town::typed(typed).key, key, "{typed}");
        }
        assert_eq!(Town::typed("Iași").name(Words::of(Language::Ar)), "Iași");
        assert_eq!(Town::typed("craiova").name(Words::of(Language::Fa)), "کرایووا");
    }
}
