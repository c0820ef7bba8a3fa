//! Text that a person typed: cleaned, bounded, and free of what could disguise it.

mod contact;
mod digits;
mod personal;

pub use contact::{EmailAddress, PhoneNumber};
pub use digits::digits_to_ascii;
pub use personal::{Note, PersonName};

use std::fmt;

/// Why a text was not accepted. The page turns [`TextError::code`] into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextError {
    /// Nothing that can be seen was typed.
    Required,
    /// More characters (for a phone number: digits) than the field holds.
    TooLong,
    /// Fewer digits than a phone number has.
    TooShort,
    /// A character that turns the reading direction around and can disguise what is written.
    Bidi,
    /// An invisible control character.
    Control,
    /// Not of the shape that the field asks for.
    Malformed,
}

impl TextError {
    /// The stable code of the error, part of the outer contract.
    pub const fn code(self) -> &'static str {
        match self {
            TextError::Required => "required",
            TextError::TooLong => "too_long",
            TextError::TooShort => "too_short",
            TextError::Bidi => "bidi",
            TextError::Control => "control",
            TextError::Malformed => "malformed",
        }
    }
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for TextError {}

/// Trims, and makes every run of white space (line breaks too) one space.
///
/// # Errors
/// See [`clean_lines`].
pub fn clean_line(typed: &str, longest: usize) -> Result<String, TextError> {
    let visible = visible(typed)?;
    let line = visible.split_whitespace().collect::<Vec<_>>().join(" ");
    bounded(line, longest)
}

/// Trims; keeps line breaks, at most one empty line at a time; collapses other white space.
///
/// `longest` counts characters (Unicode scalar values) of the cleaned text. An empty text is an
/// empty result, not an error: whether a field is required is for the caller to say.
///
/// # Errors
/// [`TextError::Bidi`], [`TextError::Control`], [`TextError::TooLong`].
pub fn clean_lines(typed: &str, longest: usize) -> Result<String, TextError> {
    let one_kind_of_break = typed.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let visible = visible(&one_kind_of_break)?;
    let mut lines: Vec<String> = Vec::new();
    for line in visible.split('\n') {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if line.is_empty() && lines.last().is_none_or(String::is_empty) {
            continue;
        }
        lines.push(line);
    }
    bounded(lines.join("\n").trim_end().to_owned(), longest)
}

/// Whether a character can turn the direction of what follows it: embeddings, overrides, isolates.
///
/// With these, a name can be made to look like another on the staff's screen, so a text that holds
/// one is refused and the person is told.
pub const fn turns_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character is a direction mark (LRM, RLM, ALM) or an invisible filler.
///
/// Phone keyboards and copying insert these without the person knowing. They cannot disguise
/// anything, and refusing them would blame someone for what they cannot see: they are dropped.
/// The joiners (ZWNJ, ZWJ) are not among them, because Persian is misspelt without them.
const fn is_invisible_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}')
}

const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}')
}

/// Drops invisible marks; refuses what disguises and what controls.
fn visible(typed: &str) -> Result<String, TextError> {
    let mut kept = String::with_capacity(typed.len());
    for c in typed.chars() {
        if turns_direction(c) {
            return Err(TextError::Bidi);
        }
        if is_invisible_mark(c) {
            continue;
        }
        // White space among the controls (tab, line feed, …) is collapsed by the caller.
        let never_typed = matches!(c, '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}');
        if never_typed || (c.is_control() && !c.is_whitespace()) {
            return Err(TextError::Control);
        }
        kept.push(c);
    }
    Ok(kept)
}

/// A text of joiners alone shows nothing, so it counts as empty.
fn bounded(text: String, longest: usize) -> Result<String, TextError> {
    if text.chars().all(|c| is_joiner(c) || c.is_whitespace()) {
        return Ok(String::new());
    }
    if text.chars().count() > longest {
        return Err(TextError::TooLong);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lines_are_cleaned_and_dangers_refused() {
        let table: [(&str, Result<&str, TextError>); 13] = [
            ("  Ana\t  Maria \n", Ok("Ana Maria")),
            ("", Ok("")),
            (" \u{200C}\u{200D} ", Ok("")),
            ("\u{200E}\u{200B}", Ok("")),
            ("می\u{200C}شود", Ok("می\u{200C}شود")),
            ("\u{200F}علي\u{200E}", Ok("علي")),
            ("a\u{202E}b", Err(TextError::Bidi)),
            ("a\u{2066}b", Err(TextError::Bidi)),
            ("a\u{2069}", Err(TextError::Bidi)),
            ("a\0b", Err(TextError::Control)),
            ("a\u{1b}[31m", Err(TextError::Control)),
            ("a\u{E0041}", Err(TextError::Control)),
            ("12345678901", Err(TextError::TooLong)),
        ];
        for (typed, expected) in table {
            assert_eq!(clean_line(typed, 10).as_deref(), expected.as_ref().map(|s| *s), "{typed:?}");
        }
    }

    #[test]
    fn notes_keep_their_lines_but_not_their_gaps() {
        assert_eq!(clean_lines("\n\n a  b \r\n\r\n\r\n c\u{2028}d \n", 100).unwrap(), "a b\n\nc\nd");
        // Characters are counted, not bytes, and after cleaning.
        assert_eq!(clean_lines("   ششششش   ", 5).unwrap(), "ششششش");
        assert_eq!(clean_lines("شششششش", 5), Err(TextError::TooLong));
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing_more(typed in any::<String>()) {
            for clean in [clean_line, clean_lines] {
                if let Ok(once) = clean(&typed, 500) {
                    prop_assert_eq!(clean(&once, 500).unwrap(), once.clone());
                    prop_assert!(!once.chars().any(turns_direction));
                    prop_assert!(once.chars().all(|c| c == '\n' || !c.is_control()));
                }
            }
        }
    }
}
