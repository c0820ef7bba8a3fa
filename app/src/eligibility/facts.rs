//! Facts that the check needs from the catalogue: countries with their names, and numbers to call.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use domain::Language;
use domain::eligibility::country::CountryTable;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::texts::{Call, CountryText};
use crate::words::catalogue::FILES;

/// `locales/catalogue/countries.toml`. The tests read every file, so a broken one never ships.
pub static COUNTRIES: LazyLock<CountryTable> = LazyLock::new(|| read("catalogue/countries.toml"));

#[derive(Deserialize)]
struct Names {
    names: Vec<(String, String)>,
}

#[derive(Deserialize)]
struct ContactFacts {
    phone: Option<String>,
}

#[derive(Deserialize)]
struct ContactWords {
    name: String,
}

/// All countries by their names in this language, in its own order.
pub fn countries(language: Language) -> Vec<CountryText> {
    let names: Names = read(&format!("{}/countries.toml", language.code()));
    names
        .names
        .into_iter()
        .filter_map(|(code, name)| {
            let country = COUNTRIES.countries.get(&code)?.country;
            Some(CountryText { name, country })
        })
        .collect()
}

/// The published numbers that the check may name: free help against trafficking, emergency, children, refugees.
pub fn calls(language: Language) -> Vec<Call> {
    let facts: BTreeMap<String, ContactFacts> = read("catalogue/contacts.toml");
    let words: BTreeMap<String, ContactWords> = read(&format!("{}/catalogue/contacts.toml", language.code()));
    ["anitp", "112", "child", "cnrr"]
        .into_iter()
        .filter_map(|id| {
            let number = facts.get(id)?.phone.clone()?;
            Some(Call { id: id.to_owned(), name: words.get(id)?.name.clone(), number })
        })
        .collect()
}

fn read<T: DeserializeOwned>(name: &str) -> T {
    let text = FILES.iter().find(|(path, _)| *path == name).map(|(_, text)| *text).unwrap_or_default();
    toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"))
}
