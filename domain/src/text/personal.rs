//! How a person wants to be called, and what they wish to tell us.

use super::{TextError, clean_line, clean_lines};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A text about a person. `Debug` and logs show only its kind, never its content.
macro_rules! personal_text {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The cleaned text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = TextError;
            fn try_from(text: String) -> Result<Self, TextError> {
                $name::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> String {
                text.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}
pub(super) use personal_text;

personal_text! {
    /// A name of 1 to 80 characters in any script: what the person wants to be called, no more.
    PersonName
}

impl PersonName {
    /// The longest name, in characters.
    pub const LONGEST: usize = 80;

    /// Reads a name; one letter or digit is enough, because names are of every shape.
    ///
    /// # Errors
    /// [`TextError::Required`] when nothing visible is left, [`TextError::Malformed`] when there
    /// is neither letter nor digit, and those of [`clean_line`].
    pub fn parse(typed: &str) -> Result<PersonName, TextError> {
        let name = clean_line(typed, Self::LONGEST)?;
        if name.is_empty() {
            return Err(TextError::Required);
        }
        if !name.chars().any(char::is_alphanumeric) {
            return Err(TextError::Malformed);
        }
        Ok(PersonName(name))
    }
}

personal_text! {
    /// A note of at most 500 characters that may have several lines; may be empty.
    Note
}

impl Note {
    /// The longest note, in characters.
    pub const LONGEST: usize = 500;

    /// Reads a note.
    ///
    /// # Errors
    /// Those of [`clean_lines`].
    pub fn parse(typed: &str) -> Result<Note, TextError> {
        clean_lines(typed, Self::LONGEST).map(Note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_shape() {
        let eighty = "ش".repeat(80);
        let longer = "ش".repeat(81);
        let table: [(&str, Result<&str, TextError>); 12] = [
            ("Ana", Ok("Ana")),
            (" Ștefan  Țepeș ", Ok("Ștefan Țepeș")),
            ("محمد رضا", Ok("محمد رضا")),
            ("O", Ok("O")),
            ("D’Arcy-Núñez, Jr.", Ok("D’Arcy-Núñez, Jr.")),
            ("علی\u{200C}رضا", Ok("علی\u{200C}رضا")),
            (&eighty, Ok(&eighty)),
            (&longer, Err(TextError::TooLong)),
            (" \u{200E}\t", Err(TextError::Required)),
            ("\u{200C}", Err(TextError::Required)),
            ("--", Err(TextError::Malformed)),
            ("Ana\u{202E}ana", Err(TextError::Bidi)),
        ];
        for (typed, expected) in table {
            let parsed = PersonName::parse(typed);
            assert_eq!(parsed.as_ref().map(PersonName::as_str), expected.as_ref().map(|s| *s));
        }
    }

    #[test]
    fn debug_tells_nothing() {
        let name = PersonName::parse("Secret").unwrap();
        assert_eq!(format!("{name:?}"), "PersonName(…)");
        assert_eq!(format!("{:?}", Note::parse("Secret").unwrap()), "Note(…)");
    }
}
