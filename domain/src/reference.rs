//! The number a visit is known by, and the PIN that opens it.
//!
//! The reference says which visit is meant; only together with the PIN does it allow anything.

use crate::text::{digits_to_ascii, turns_direction};
use std::fmt;

/// Why a typed reference or PIN cannot be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceError {
    /// Nothing was typed.
    Required,
    /// Not ten (for a PIN: eight) digits.
    Malformed,
    /// Ten digits that do not belong together: one was mistyped, or two were swapped.
    ///
    /// Pages may say so kindly; an endpoint that must not tell references apart answers this
    /// exactly as it answers an unknown one.
    CheckDigit,
}

impl ReferenceError {
    /// The stable code of the error.
    pub const fn code(self) -> &'static str {
        match self {
            ReferenceError::Required => "required",
            ReferenceError::Malformed => "malformed",
            ReferenceError::CheckDigit => "check_digit",
        }
    }
}

impl fmt::Display for ReferenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for ReferenceError {}

/// Nine random digits and a check digit.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Reference(String);

impl Reference {
    /// Draws a reference; `fill` fills the slice with bytes from a cryptographic generator.
    ///
    /// # Errors
    /// Only what `fill` returns.
    pub fn draw<E>(fill: impl FnMut(&mut [u8]) -> Result<(), E>) -> Result<Reference, E> {
        let mut digits = draw_digits(9, fill)?;
        digits.push(char::from(b'0' + damm(&digits)));
        Ok(Reference(digits))
    }

    /// Reads a reference in the digits of any script, with spaces and dashes anywhere.
    ///
    /// # Errors
    /// See [`ReferenceError`].
    pub fn parse(typed: &str) -> Result<Reference, ReferenceError> {
        let digits = read_digits(typed, 10)?;
        if damm(&digits) != 0 {
            return Err(ReferenceError::CheckDigit);
        }
        Ok(Reference(digits))
    }

    /// The ten digits, for keyed hashing and sealing.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// As shown to the person who holds it: `NNN NNN NNNN`.
    pub fn shown(&self) -> String {
        format!("{} {} {}", &self.0[..3], &self.0[3..6], &self.0[6..])
    }

    /// The last three digits: all that a staff screen shows.
    pub fn tail(&self) -> &str {
        &self.0[7..]
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reference(…)")
    }
}

/// Eight random digits. Not comparable on purpose: a PIN is checked only against its hash.
#[derive(Clone)]
pub struct Pin(String);

impl Pin {
    /// Draws a PIN; see [`Reference::draw`].
    ///
    /// # Errors
    /// Only what `fill` returns.
    pub fn draw<E>(fill: impl FnMut(&mut [u8]) -> Result<(), E>) -> Result<Pin, E> {
        draw_digits(8, fill).map(Pin)
    }

    /// Reads a PIN in the digits of any script, with spaces and dashes anywhere.
    ///
    /// # Errors
    /// [`ReferenceError::Required`], [`ReferenceError::Malformed`].
    pub fn parse(typed: &str) -> Result<Pin, ReferenceError> {
        read_digits(typed, 8).map(Pin)
    }

    /// The eight digits, for hashing and for showing once.
    pub fn digits(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// Draws digits one byte each, refusing bytes from 250 up: the rest divides evenly by ten.
fn draw_digits<E>(count: usize, mut fill: impl FnMut(&mut [u8]) -> Result<(), E>) -> Result<String, E> {
    let mut digits = String::with_capacity(count + 1);
    while digits.len() < count {
        let mut bytes = [0_u8; 16];
        fill(&mut bytes)?;
        let fair = bytes.iter().filter(|&&byte| byte < 250).map(|byte| char::from(b'0' + byte % 10));
        digits.extend(fair.take(count - digits.len()));
    }
    Ok(digits)
}

fn read_digits(typed: &str, count: usize) -> Result<String, ReferenceError> {
    let mut digits = String::with_capacity(count);
    for c in digits_to_ascii(typed).chars() {
        match c {
            '0'..='9' if digits.len() == count => return Err(ReferenceError::Malformed),
            '0'..='9' => digits.push(c),
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            // Copying between right-to-left and left-to-right texts leaves such marks behind.
            '\u{200B}'..='\u{200F}' | '\u{061C}' | '\u{2060}' | '\u{FEFF}' => {}
            c if c.is_whitespace() || turns_direction(c) => {}
            _ => return Err(ReferenceError::Malformed),
        }
    }
    match digits.len() {
        0 => Err(ReferenceError::Required),
        n if n == count => Ok(digits),
        _ => Err(ReferenceError::Malformed),
    }
}

/// The Damm check digit: finds every single wrong digit and every swap of two neighbours.
fn damm(digits: &str) -> u8 {
    const TABLE: [[u8; 10]; 10] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];
    digits.bytes().fold(0, |interim, digit| TABLE[interim as usize][(digit - b'0') as usize])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::convert::Infallible;

    fn drawn(seed: u64) -> Reference {
        Reference::draw(generator(seed)).unwrap()
    }

    /// SplitMix64: good enough to spread test cases.
    fn generator(mut seed: u64) -> impl FnMut(&mut [u8]) -> Result<(), Infallible> {
        move |bytes| {
            for byte in bytes {
                seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mut z = seed;
                z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
                *byte = (z >> 56) as u8;
            }
            Ok(())
        }
    }

    #[test]
    fn the_check_digit_of_the_published_example() {
        assert_eq!(damm("572"), 4);
        assert_eq!(damm("5724"), 0);
        assert_eq!(damm("000000000"), 0);
    }

    #[test]
    fn references_as_people_type_them() {
        let ten = "0000005724";
        let table: [(&str, Result<&str, ReferenceError>); 10] = [
            (ten, Ok(ten)),
            ("000 000 5724", Ok(ten)),
            ("٠٠٠ ٠٠٠ ٥٧٢٤", Ok(ten)),
            ("۰۰۰-۰۰۰–۵۷۲۴", Ok(ten)),
            ("\u{200F}000\u{00A0}000\t5724\u{202C} ", Ok(ten)),
            ("0000005723", Err(ReferenceError::CheckDigit)),
            ("000000572", Err(ReferenceError::Malformed)),
            ("00000057240", Err(ReferenceError::Malformed)),
            ("000000572x", Err(ReferenceError::Malformed)),
            (" - ", Err(ReferenceError::Required)),
        ];
        for (typed, expected) in table {
            let parsed = Reference::parse(typed);
            assert_eq!(parsed.as_ref().map(Reference::digits), expected.as_ref().map(|s| *s));
        }
        assert_eq!(Reference::parse(ten).unwrap().shown(), "000 000 5724");
        assert_eq!(Reference::parse(ten).unwrap().tail(), "724");
        assert_eq!(Pin::parse("۱۲۳۴ ٥٦٧٨").unwrap().digits(), "12345678");
        assert_eq!(Pin::parse("1234567").unwrap_err(), ReferenceError::Malformed);
    }

    #[test]
    fn debug_tells_nothing() {
        assert_eq!(format!("{:?} {:?}", drawn(1), Pin::parse("12345678")), "Reference(…) Ok(Pin(…))");
    }

    #[test]
    fn a_failing_generator_is_reported() {
        assert_eq!(Reference::draw(|_| Err("no entropy")), Err("no entropy"));
    }

    #[test]
    fn every_byte_value_gives_digits_without_bias() {
        // All 256 byte values once: the 250 fair ones give each digit exactly 25 times.
        let mut next = 0_u16;
        let digits = draw_digits(250, |bytes| {
            for byte in bytes {
                *byte = (next % 256) as u8;
                next += 1;
            }
            Ok::<(), Infallible>(())
        })
        .unwrap();
        for digit in '0'..='9' {
            assert_eq!(digits.chars().filter(|&c| c == digit).count(), 25, "{digit}");
        }
    }

    proptest! {
        #[test]
        fn drawn_references_read_back(seed in any::<u64>()) {
            let reference = drawn(seed);
            prop_assert_eq!(&Reference::parse(&reference.shown()).unwrap(), &reference);
            prop_assert_eq!(Pin::draw(generator(seed)).unwrap().digits().len(), 8);
        }

        #[test]
        fn one_wrong_digit_or_one_swap_is_noticed(seed in any::<u64>(), at in 0..10_usize, by in 1..10_u8) {
            let right = drawn(seed).digits().as_bytes().to_vec();
            let mut wrong = right.clone();
            wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
            let mut swapped = right.clone();
            swapped.swap(at, (at + 1).min(9));
            for typed in [wrong, swapped] {
                let same = typed == right;
                let read = Reference::parse(std::str::from_utf8(&typed).unwrap());
                prop_assert_eq!(read.is_ok(), same);
            }
        }
    }
}
