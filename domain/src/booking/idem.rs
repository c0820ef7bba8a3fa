//! What names things in a form: the slug of a service or place, and the random number of the form itself.

use crate::text::TextError;
use std::fmt;

/// The name of a service or place in addresses: 1 to 64 of `a–z`, `0–9` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// Reads a slug. Whether there is such a thing, the catalogue knows.
    pub fn parse(typed: &str) -> Option<Slug> {
        let letter = |c: u8| matches!(c, b'a'..=b'z' | b'0'..=b'9' | b'-');
        let fits = (1..=64).contains(&typed.len()) && typed.bytes().all(letter);
        fits.then(|| Slug(typed.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The key that makes a repeated form book only once: 128 random bits, drawn by the server.
///
/// Never shown in logs: it also opens the answer that is kept for a repetition.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Idem([u8; 16]);

impl Idem {
    /// From 16 random bytes.
    pub const fn from_random(bytes: [u8; 16]) -> Idem {
        Idem(bytes)
    }

    /// Reads 32 hexadecimal digits.
    ///
    /// # Errors
    /// [`TextError::Required`], [`TextError::Malformed`].
    pub fn parse(typed: &str) -> Result<Idem, TextError> {
        if typed.is_empty() {
            return Err(TextError::Required);
        }
        let digits: Option<Vec<u8>> =
            typed.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
        let bytes: Vec<u8> =
            digits.ok_or(TextError::Malformed)?.chunks(2).map(|d| d[0] << 4 | d[d.len() - 1]).collect();
        let whole = typed.len() == 32;
        bytes.try_into().ok().filter(|_| whole).map(Idem).ok_or(TextError::Malformed)
    }

    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The 32 digits for the form.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Debug for Idem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Idem(…)")
    }
}
