//! Arabic and Farsi words typed in Latin letters: `panahandegi`, `iqama`, `lujoo`.
//!
//! There is no one spelling, so nothing is converted: a Latin word is read beside an Arabic one, and
//! fits when every letter can have been written so, with short vowels in between.

/// How far a Latin spelling covers an Arabic-script word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Whole,
    Beginning,
}

/// Spellings longer than this are not words.
const LONGEST: usize = 31;

/// Reads `latin` (folded) as a spelling of `arabic` (folded).
pub(super) fn fit(latin: &str, arabic: &str) -> Option<Fit> {
    let letters: Vec<char> = arabic.chars().collect();
    if latin.len() < 3 || letters.len() < 3 || !latin.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return None;
    }
    let latin = without_doubles(latin);
    if latin.len() > LONGEST {
        return None;
    }
    let end = 1_u32 << latin.len();
    // Bit n is set when the letters so far can have been written with the first n Latin ones.
    let mut reached = 1_u32;
    let mut beginning = None;
    for (position, letter) in letters.iter().enumerate() {
        if reached & end != 0 && latin.len() >= 5 {
            beginning = Some(Fit::Beginning);
        }
        let mut next = 0;
        for spelling in spellings(*letter) {
            next |= after(&latin, reached, spelling);
        }
        if *letter == 'ه' && position + 1 == letters.len() {
            next |= reached;
        }
        reached = with_short_vowels(&latin, next);
        if reached == 0 {
            return beginning;
        }
    }
    (reached & end != 0).then_some(Fit::Whole).or(beginning)
}

/// The positions reached by writing `spelling` after each of `from`.
fn after(latin: &[u8], from: u32, spelling: &str) -> u32 {
    (0..=latin.len())
        .filter(|n| from & (1 << n) != 0 && latin[*n..].starts_with(spelling.as_bytes()))
        .fold(0, |set, n| set | 1 << (n + spelling.len()))
}

/// Short vowels are not written in Arabic script; up to two Latin vowels may stand between letters.
fn with_short_vowels(latin: &[u8], reached: u32) -> u32 {
    let vowels = latin
        .iter()
        .enumerate()
        .filter(|(_, letter)| b"aeiouy".contains(letter))
        .fold(0_u32, |set, (n, _)| set | 1 << n);
    let one = reached | (reached & vowels) << 1;
    one | (one & vowels) << 1
}

/// A doubled consonant is one Arabic letter with a shadda.
fn without_doubles(latin: &str) -> Vec<u8> {
    let mut letters: Vec<u8> = Vec::with_capacity(latin.len());
    for letter in latin.bytes() {
        if letters.last() != Some(&letter) || b"aeiou".contains(&letter) {
            letters.push(letter);
        }
    }
    letters
}

/// How people write a folded Arabic-script letter with a Latin keyboard, figures included (3 for ع).
fn spellings(letter: char) -> &'static [&'static str] {
    match letter {
        'ا' => &["a", "aa", "e", "i", "o", "u"],
        'ب' => &["b"],
        'پ' => &["p"],
        'ت' | 'ط' => &["t"],
        'ث' => &["th", "s", "t"],
        'ج' => &["j", "dj", "g"],
        'چ' => &["ch", "tch", "c"],
        'ح' => &["h", "7"],
        'خ' => &["kh", "x", "h", "5"],
        'د' => &["d"],
        'ذ' => &["z", "dh", "th", "d"],
        'ر' => &["r"],
        'ز' => &["z"],
        'ژ' => &["zh", "j"],
        'س' | 'ص' => &["s"],
        'ش' => &["sh", "ch", "s"],
        'ض' => &["d", "z", "dh"],
        'ظ' => &["z", "dh", "th"],
        'ع' => &["", "a", "3", "e", "i", "o"],
        'غ' => &["gh", "g", "q"],
        'ف' => &["f", "ph"],
        'ق' => &["q", "gh", "g", "k"],
        'ك' => &["k", "c"],
        'گ' => &["g"],
        'ل' => &["l"],
        'م' => &["m"],
        'ن' => &["n"],
        'و' => &["o", "u", "w", "v", "ou", "oo"],
        'ه' => &["h"],
        'ي' => &["i", "y", "e", "j"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    #[test]
    fn spellings_are_read_beside_the_word() {
        let table = [
            ("panahandegi", "پناهندگی", Some(Fit::Whole)),
            ("panahande", "پناهندگی", Some(Fit::Beginning)),
            ("iqama", "إقامة", Some(Fit::Whole)),
            ("eghamat", "اقامت", Some(Fit::Whole)),
            ("lujoo", "لجوء", Some(Fit::Whole)),
            ("madrasa", "مدرسة", Some(Fit::Whole)),
            ("madrese", "مدرسه", Some(Fit::Whole)),
            ("hoghoghi", "حقوقی", Some(Fit::Whole)),
            ("moshaver", "مشاور", Some(Fit::Whole)),
            ("tabib", "طبيب", Some(Fit::Whole)),
            ("muhami", "محامي", Some(Fit::Whole)),
            ("3amal", "عمل", Some(Fit::Whole)),
            ("amal", "عمل", Some(Fit::Whole)),
            ("kar", "کار", Some(Fit::Whole)),
            ("kar", "کارت", None),
            ("work", "عمل", None),
            ("iq", "عراق", None),
            ("iqama", "", None),
        ];
        for (latin, arabic, expected) in table {
            assert_eq!(fit(&fold(latin), &fold(arabic)), expected, "{latin} {arabic}");
        }
    }
}
