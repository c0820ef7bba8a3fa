//! How many parts an SMS costs: 160 characters in the phone's own alphabet (GSM-7, ETSI 23.038),
//! 70 as soon as one character is outside of it; longer texts are cut and lose room for the seams.

/// How the text travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    Gsm7,
    Ucs2,
}

/// What a text costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    pub alphabet: Alphabet,
    /// Septets, or UTF-16 units.
    pub units: usize,
    /// From 1; 0 for the empty text.
    pub segments: usize,
}

/// The basic table. The escape itself is not a character.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// What needs the escape before it: two septets each.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// Counts a text as networks do: a pair (an escape, a surrogate) is never cut in two.
pub fn cost(text: &str) -> Cost {
    let septets = |c: char| match c {
        c if BASIC.contains(c) => Some(1),
        c if EXTENSION.contains(c) => Some(2),
        _ => None,
    };
    match text.chars().map(septets).collect::<Option<Vec<_>>>() {
        Some(widths) => count(Alphabet::Gsm7, &widths, 160, 153),
        None => {
            let widths: Vec<_> = text.chars().map(char::len_utf16).collect();
            count(Alphabet::Ucs2, &widths, 70, 67)
        }
    }
}

/// Whether the text is one SMS.
pub fn fits(text: &str) -> bool {
    cost(text).segments <= 1
}

fn count(alphabet: Alphabet, widths: &[usize], alone: usize, in_parts: usize) -> Cost {
    let units = widths.iter().sum();
    if units <= alone {
        return Cost { alphabet, units, segments: usize::from(units > 0) };
    }
    let (mut segments, mut room) = (1, in_parts);
    for width in widths {
        if *width > room {
            segments += 1;
            room = in_parts;
        }
        room -= width;
    }
    Cost { alphabet, units, segments }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_have_the_size_that_the_standard_gives_them() {
        assert_eq!(BASIC.chars().count(), 127, "128 places, one of them the escape");
        assert_eq!(EXTENSION.chars().count(), 10);
        assert!(EXTENSION.chars().all(|c| !BASIC.contains(c)));
    }

    #[test]
    fn parts_are_counted_as_networks_count_them() {
        use Alphabet::{Gsm7, Ucs2};
        let table = [
            (String::new(), Gsm7, 0, 0),
            ("a".repeat(160), Gsm7, 160, 1),
            ("a".repeat(161), Gsm7, 161, 2),
            ("a".repeat(306), Gsm7, 306, 2),
            ("a".repeat(307), Gsm7, 307, 3),
            ("€".repeat(80), Gsm7, 160, 1),
            ("€".repeat(81), Gsm7, 162, 2),
            // 152 and an escape do not share a part: the pair moves to the next.
            (format!("{}€{}", "a".repeat(152), "a".repeat(151)), Gsm7, 305, 2),
            (format!("{}€{}", "a".repeat(152), "a".repeat(152)), Gsm7, 306, 3),
            ("ș".repeat(70), Ucs2, 70, 1),
            ("ș".repeat(71), Ucs2, 71, 2),
            ("سلام".to_owned(), Ucs2, 4, 1),
            (format!("ț{}", "a".repeat(69)), Ucs2, 70, 1),
            ("😀".repeat(35), Ucs2, 70, 1),
            // 66 units and a pair do not share a part of 67.
            ("😀".repeat(67), Ucs2, 134, 3),
            ("ç".to_owned(), Ucs2, 1, 1),
            ("Ç".to_owned(), Gsm7, 1, 1),
            ("`".to_owned(), Ucs2, 1, 1),
        ];
        for (text, alphabet, units, segments) in table {
            assert_eq!(cost(&text), Cost { alphabet, units, segments }, "{text}");
        }
        assert!(fits(&"ă".repeat(70)) && !fits(&"ă".repeat(71)));
    }
}
