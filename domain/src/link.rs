//! Links in messages: a short token that can be tapped, read aloud or copied by hand.

use std::fmt;

use crate::coded::coded;

/// Letters and digits that nobody mistakes for each other (Crockford's base 32).
const SIGNS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

coded! {
    /// What may be answered behind a link.
    Purpose {
        /// A visit: whether its person comes.
        Visit = "visit",
        /// Another time that the office proposes.
        Proposal = "proposal",
        /// A time that came free, for somebody who waits for one.
        Offer = "offer",
    }
}

/// Twelve signs, 60 bits: whoever holds it may answer, so it is never logged and never kept as it is.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkToken(String);

impl LinkToken {
    /// Signs in a token.
    pub const LENGTH: usize = 12;

    /// From bytes that nobody can guess; the first 60 bits count.
    pub fn from_bytes(bytes: &[u8; 8]) -> LinkToken {
        let bits = u64::from_be_bytes(*bytes);
        let sign = |position: usize| {
            let index = bits >> (59 - 5 * position) & 31;
            char::from(SIGNS[usize::try_from(index).unwrap_or_default()])
        };
        LinkToken((0..LinkToken::LENGTH).map(sign).collect())
    }

    /// Reads a token as people copy it: large letters are small ones, `o` is 0, `i` and `l` are 1.
    pub fn parse(typed: &str) -> Option<LinkToken> {
        let sign = |c: char| match c.to_ascii_lowercase() {
            'o' => Some('0'),
            'i' | 'l' => Some('1'),
            c => SIGNS.contains(&u8::try_from(c).ok()?).then_some(c),
        };
        let read: Option<String> = typed.chars().map(sign).collect();
        read.filter(|token| token.len() == LinkToken::LENGTH).map(LinkToken)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkToken(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_people_copy_is_read_and_nothing_else() {
        let table = [
            ("0123456789ab", Some("0123456789ab")),
            ("0123456789AB", Some("0123456789ab")),
            ("oO1IlL456789", Some("001111456789")),
            ("0123456789a", None),
            ("0123456789abc", None),
            ("0123456789au", None),
            ("0123456789a-", None),
            ("", None),
            ("٠١٢٣٤٥٦٧٨٩٠١", None),
        ];
        for (typed, token) in table {
            assert_eq!(LinkToken::parse(typed).as_ref().map(LinkToken::as_str), token, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn every_token_can_be_read_again_and_keeps_its_sixty_bits(bytes: [u8; 8], other: [u8; 8]) {
            let token = LinkToken::from_bytes(&bytes);
            prop_assert_eq!(LinkToken::parse(token.as_str()), Some(token.clone()));
            let same = u64::from_be_bytes(bytes) >> 4 == u64::from_be_bytes(other) >> 4;
            prop_assert_eq!(LinkToken::from_bytes(&other) == token, same);
        }
    }
}
