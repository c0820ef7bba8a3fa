//! Numbers as each language's readers expect them: digits, thousands, decimals.

use domain::Language;

use crate::words::Words;

/// Writes a number given in digits with a point before its decimals: `14.4`, `1130000`.
/// Not for years, which stay together: see [`year`].
pub fn number(words: Words, text: &str) -> String {
    let (thousands, point) = match words.language {
        Language::Ro => ('.', ','),
        Language::En => (',', '.'),
        Language::Ar | Language::Fa => ('٬', '٫'),
    };
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let mut out = String::new();
    for (position, digit) in whole.chars().enumerate() {
        if position > 0 && (whole.len() - position).is_multiple_of(3) {
            out.push(thousands);
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        out.push(point);
        out.push_str(decimals);
    }
    words.digits(&out)
}

/// A year: in the digits of the language, never with a mark for thousands.
pub fn year(words: Words, year: impl ToString) -> String {
    words.number(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_readers_expect() {
        let table = [
            ("8", ["8", "8", "٨", "۸"]),
            ("1500", ["1.500", "1,500", "١٬٥٠٠", "۱٬۵۰۰"]),
            ("1130000", ["1.130.000", "1,130,000", "١٬١٣٠٬٠٠٠", "۱٬۱۳۰٬۰۰۰"]),
            ("14.4", ["14,4", "14.4", "١٤٫٤", "۱۴٫۴"]),
        ];
        for (text, expected) in table {
            for (language, expected) in Language::ALL.into_iter().zip(expected) {
                assert_eq!(number(Words::of(language), text), expected);
            }
        }
        assert_eq!(year(Words::of(Language::Ro), 2018), "2018");
    }
}
