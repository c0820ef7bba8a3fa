//! Ways to reach a person: a phone number, an e-mail address.

use super::personal::personal_text;
use super::{TextError, clean_line, digits_to_ascii, is_invisible_mark, turns_direction};
use serde::{Deserialize, Serialize};
use std::fmt;

personal_text! {
    /// A phone number: an optional `+` and 6 to 15 Latin digits, nothing else.
    PhoneNumber
}

impl PhoneNumber {
    /// Reads a number typed in the digits of any script, with the usual signs between them.
    ///
    /// `00` in front becomes `+`. Ten digits beginning with 02, 03 or 07 are what a phone in
    /// Romania dials as Romanian, so they get their +40: the same number then always has the same
    /// form. Direction characters are dropped without complaint here, because phones add them when
    /// a number is copied, and between digits there is nothing that they could disguise.
    ///
    /// # Errors
    /// [`TextError::Required`] for nothing, [`TextError::TooShort`] and [`TextError::TooLong`]
    /// outside 6–15 digits, [`TextError::Malformed`] for anything that is not a number.
    pub fn parse(typed: &str) -> Result<PhoneNumber, TextError> {
        let mut number = String::new();
        for c in digits_to_ascii(typed).chars() {
            match c {
                '+' | '＋' if number.is_empty() => number.push('+'),
                '0'..='9' => number.push(c),
                ' ' | '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
                c if c.is_whitespace() || is_invisible_mark(c) || turns_direction(c) => {}
                _ => return Err(TextError::Malformed),
            }
        }
        if let Some(abroad) = number.strip_prefix("00") {
            number = format!("+{abroad}");
        } else if number.len() == 10 && ["02", "03", "07"].iter().any(|p| number.starts_with(p)) {
            number = format!("+40{}", &number[1..]);
        }
        match number.trim_start_matches('+').len() {
            0 if number.is_empty() => Err(TextError::Required),
            0..=5 => Err(TextError::TooShort),
            6..=15 => Ok(PhoneNumber(number)),
            _ => Err(TextError::TooLong),
        }
    }
}

personal_text! {
    /// An e-mail address of at most 254 characters, plausible enough to write to.
    EmailAddress
}

impl EmailAddress {
    /// The longest address, in bytes, as mail servers count.
    pub const LONGEST: usize = 254;

    /// Reads an address: something, `@`, a domain with a dot. Whether it exists, only a message
    /// can tell. The domain is put in lower case; digits of other scripts become Latin ones.
    ///
    /// # Errors
    /// [`TextError::Required`] for nothing, [`TextError::TooLong`], [`TextError::Malformed`], and
    /// those of [`clean_line`].
    pub fn parse(typed: &str) -> Result<EmailAddress, TextError> {
        let typed = digits_to_ascii(typed);
        let line = clean_line(&typed, Self::LONGEST)?;
        if line.is_empty() {
            return Err(TextError::Required);
        }
        let (local, domain) = line.rsplit_once('@').ok_or(TextError::Malformed)?;
        let domain = domain.to_lowercase();
        if !is_local_part(local) || !is_domain(&domain) {
            return Err(TextError::Malformed);
        }
        let address = format!("{local}@{domain}");
        if address.len() > Self::LONGEST {
            return Err(TextError::TooLong);
        }
        Ok(EmailAddress(address))
    }
}

fn is_local_part(local: &str) -> bool {
    let letter = |c: char| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c);
    local.len() <= 64 && local.split('.').all(|part| !part.is_empty() && part.chars().all(letter))
}

fn is_domain(domain: &str) -> bool {
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    domain.contains('.')
        && domain.split('.').all(label)
        && domain.rsplit('.').next().is_some_and(|top| top.chars().any(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn phone_numbers_as_people_write_them() {
        let table: [(&str, Result<&str, TextError>); 17] = [
            ("+40 722 123 456", Ok("+40722123456")),
            ("0722.123.456", Ok("+40722123456")),
            ("(021) 316-2541", Ok("+40213162541")),
            ("٠٧٢٢ ١٢٣ ٤٥٦", Ok("+40722123456")),
            ("۰۰۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹", Ok("+989123456789")),
            ("\u{202D}+40 722 123 456\u{202C}", Ok("+40722123456")),
            ("\u{200E}+963 11 2345", Ok("+963112345")),
            ("+380 67 123 45 67", Ok("+380671234567")),
            ("0671234567", Ok("0671234567")),
            ("123456", Ok("123456")),
            ("12345", Err(TextError::TooShort)),
            ("+", Err(TextError::TooShort)),
            ("1234567890123456", Err(TextError::TooLong)),
            ("  ", Err(TextError::Required)),
            ("07221234a6", Err(TextError::Malformed)),
            ("0722+123456", Err(TextError::Malformed)),
            ("+40722123456;x", Err(TextError::Malformed)),
        ];
        for (typed, expected) in table {
            let parsed = PhoneNumber::parse(typed);
            assert_eq!(parsed.as_ref().map(PhoneNumber::as_str), expected.as_ref().map(|s| *s), "{typed}");
        }
    }

    #[test]
    fn addresses_that_can_be_written_to() {
        let label = "a".repeat(63);
        let too_long = format!("a@{label}.{label}.{label}.{label}.ro");
        let table: [(&str, Result<&str, TextError>); 19] = [
            (" Ana.Maria+x@Example.ORG ", Ok("Ana.Maria+x@example.org")),
            ("علی۱۲@example.com", Ok("علی12@example.com")),
            ("a@münchen.de", Ok("a@münchen.de")),
            ("", Err(TextError::Required)),
            ("ana", Err(TextError::Malformed)),
            ("ana@", Err(TextError::Malformed)),
            ("@example.com", Err(TextError::Malformed)),
            ("ana@localhost", Err(TextError::Malformed)),
            ("ana@1.2.3.4", Err(TextError::Malformed)),
            ("ana@exa mple.com", Err(TextError::Malformed)),
            ("ana@example..com", Err(TextError::Malformed)),
            ("ana@-example.com", Err(TextError::Malformed)),
            (".ana@example.com", Err(TextError::Malformed)),
            ("a@b@example.com", Err(TextError::Malformed)),
            ("ana@example.com\r\nBcc: x@y.ro", Err(TextError::Malformed)),
            ("<ana@example.com>", Err(TextError::Malformed)),
            ("ana@example.com,b@c.ro", Err(TextError::Malformed)),
            ("a\u{202E}na@example.com", Err(TextError::Bidi)),
            (&too_long, Err(TextError::TooLong)),
        ];
        for (typed, expected) in table {
            let parsed = EmailAddress::parse(typed);
            assert_eq!(parsed.as_ref().map(EmailAddress::as_str), expected.as_ref().map(|s| *s), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_was_read_is_read_the_same_again(typed in "[+0-9٠-٩۰-۹ ().-]{0,24}") {
            if let Ok(number) = PhoneNumber::parse(&typed) {
                prop_assert_eq!(&PhoneNumber::parse(number.as_str()).unwrap(), &number);
            }
        }

        #[test]
        fn no_address_smuggles_a_header(typed in any::<String>()) {
            if let Ok(address) = EmailAddress::parse(&typed) {
                prop_assert!(!address.as_str().chars().any(|c| c.is_whitespace() || c.is_control()));
                prop_assert_eq!(&EmailAddress::parse(address.as_str()).unwrap(), &address);
            }
        }
    }
}
