//! Digits of every script become the ten Latin ones, so that anybody may type as they write.

use std::borrow::Cow;

/// The zero of each script that has decimal digits (Unicode category Nd); nine more follow each.
const ZEROS: [u32; 65] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
    0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
    0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0, 0x10d30, 0x11066, 0x110f0,
    0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50,
    0x11d50, 0x11da0, 0x16a60, 0x16ac0, 0x16b50, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140,
    0x1e2f0, 0x1e950, 0x1fbf0,
];

/// Replaces every decimal digit of every script by its Latin one; all else stays as it is.
pub fn digits_to_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(digit_to_ascii).collect())
}

fn digit_to_ascii(c: char) -> char {
    if c.is_ascii() {
        return c;
    }
    let following = ZEROS.partition_point(|&zero| zero <= c as u32);
    let Some(zero) = following.checked_sub(1).map(|i| ZEROS[i]) else {
        return c;
    };
    char::from_digit(c as u32 - zero, 10).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn digits_of_many_scripts() {
        let table = [
            ("0123456789", "0123456789"),
            ("٠١٢٣٤٥٦٧٨٩", "0123456789"),
            ("۰۱۲۳۴۵۶۷۸۹", "0123456789"),
            ("０１２３４５６７８９", "0123456789"),
            ("०१२३४५६७८९", "0123456789"),
            ("০১২৩৪৫৬৭৮৯", "0123456789"),
            ("᠐᠑᠒", "012"),
            ("ساعت ۰۹:۳۰", "ساعت 09:30"),
            ("½ ² Ⅷ 五", "½ ² Ⅷ 五"),
        ];
        for (typed, expected) in table {
            assert_eq!(digits_to_ascii(typed), expected);
        }
    }

    proptest! {
        #[test]
        fn only_digits_change(c in any::<char>()) {
            let mapped = digit_to_ascii(c);
            prop_assert!(mapped == c || (mapped.is_ascii_digit() && c.is_numeric()));
        }
    }
}
