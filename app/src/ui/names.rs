//! The names of towns and spoken languages as the reader calls them.

use domain::catalogue::{City, SpokenLanguage};

use crate::words::Words;

/// A town of the catalogue.
pub fn city(w: Words, city: City) -> &'static str {
    w.by_id(&format!("city-{}", city.code())).unwrap_or(city.code())
}

/// A language that is spoken.
pub fn spoken(w: Words, language: SpokenLanguage) -> &'static str {
    w.by_id(&format!("spoken-{}", language.code())).unwrap_or(language.code())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;

    #[test]
    fn everything_has_a_name_in_every_language() {
        for w in Language::ALL.map(Words::of) {
            for c in City::ALL {
                assert_ne!(city(w, *c), c.code());
            }
            for language in SpokenLanguage::ALL {
                assert_ne!(spoken(w, *language), language.code());
            }
        }
    }
}
