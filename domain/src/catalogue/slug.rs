//! The name of a thing in addresses and files.

use std::fmt;

use serde::{Deserialize, Serialize};

/// 1 to 60 of `a-z0-9`, in groups divided by single `-` (or `_`, as the codes of contacts have it).
/// The same in every language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// A text that cannot be the name of a thing in an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotASlug;

impl Slug {
    const LONGEST: usize = 60;

    /// Reads a slug, exactly as written.
    ///
    /// # Errors
    /// [`NotASlug`] for everything that [`Slug`] does not describe.
    pub fn parse(text: &str) -> Result<Slug, NotASlug> {
        let group = |group: &str| {
            !group.is_empty() && group.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if text.len() <= Slug::LONGEST && text.split(['-', '_']).all(group) {
            Ok(Slug(text.to_owned()))
        } else {
            Err(NotASlug)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Lets maps of slugs be asked with the text of an address.
impl std::borrow::Borrow<str> for Slug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Slug {
    type Error = NotASlug;

    fn try_from(text: String) -> Result<Slug, NotASlug> {
        Slug::parse(&text)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> String {
        slug.0
    }
}

impl fmt::Display for NotASlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a slug is made of a-z and 0-9, in groups divided by single dashes")
    }
}

impl std::error::Error for NotASlug {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn slugs_are_plain() {
        let table = [
            ("talk", true),
            ("centre-arad", true),
            ("112", true),
            ("domestic_violence", true),
            ("", false),
            ("-a", false),
            ("a-", false),
            ("a--b", false),
            ("A", false),
            ("a b", false),
            ("../a", false),
            ("ș", false),
        ];
        for (text, expected) in table {
            assert_eq!(Slug::parse(text).is_ok(), expected, "{text}");
        }
        assert!(Slug::parse(&"a".repeat(61)).is_err());
    }

    proptest! {
        #[test]
        fn what_is_read_is_what_is_written(text in "[a-z0-9_/. -]{0,12}") {
            if let Ok(slug) = Slug::parse(&text) {
                prop_assert_eq!(slug.to_string(), text);
            }
        }
    }
}
