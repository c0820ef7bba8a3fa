//! One letter for all the ways a letter is typed, and the cutting of a text into words.

use crate::text::digits_to_ascii;

/// The zero-width non-joiner of Persian: it divides a word without opening a space.
const ZWNJ: char = '\u{200C}';

/// Folds a text for comparison: lower case, no marks, one form for each Arabic, Persian and Latin
/// letter, digits of every script as ASCII. Folding twice changes nothing.
///
/// The non-joiner is dropped, so that `می‌کند` and `میکند` fold to the same.
pub fn fold(text: &str) -> String {
    folded_chars(text).into_iter().filter(|c| *c != ZWNJ).collect()
}

/// A word as typed: more than one part when it is divided by non-joiners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub parts: Vec<String>,
}

impl Word {
    pub fn joined(&self) -> String {
        self.parts.concat()
    }
}

/// Cuts a text into folded words. Everything that is neither letter nor digit divides.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word { parts: Vec::new() };
    let mut part = String::new();
    for c in folded_chars(text).into_iter().chain([' ']) {
        if c.is_alphanumeric() {
            part.push(c);
            continue;
        }
        if !part.is_empty() {
            word.parts.push(std::mem::take(&mut part));
        }
        if c != ZWNJ && !word.parts.is_empty() {
            words.push(std::mem::replace(&mut word, Word { parts: Vec::new() }));
        }
    }
    words
}

/// True for letters of the Arabic script, in which Arabic and Farsi are written.
pub(super) fn is_arabic_script(text: &str) -> bool {
    text.chars().next().is_some_and(|c| ('\u{0600}'..='\u{06FF}').contains(&c))
}

fn folded_chars(text: &str) -> Vec<char> {
    let text = digits_to_ascii(text);
    text.chars().flat_map(char::to_lowercase).flat_map(fold_letter).flatten().collect()
}

/// At most two letters for one lower-case letter; none for marks, joiners and invisible signs.
fn fold_letter(c: char) -> [Option<char>; 2] {
    if is_dropped(c) {
        return [None, None];
    }
    let folded = match c {
        'æ' => return [Some('a'), Some('e')],
        'œ' => return [Some('o'), Some('e')],
        'ß' => return [Some('s'), Some('s')],
        // Alef with anything on it, below it or in front of it is an alef.
        'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        // The yeh of Persian, the dotless yeh, and yeh as the seat of a hamza.
        'ی' | 'ى' | 'ئ' | 'ې' | 'ۍ' | 'ێ' | 'ے' | 'ۓ' => 'ي',
        'ؤ' => 'و',
        'ک' | 'ڪ' => 'ك',
        // Teh marbuta, and the many hehs of Persian, Kurdish and Urdu keyboards.
        'ة' | 'ۀ' | 'ە' | 'ہ' | 'ۂ' | 'ھ' | 'ۃ' => 'ه',
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'ş' | 'ș' | 'š' => 's',
        'ţ' | 'ț' | 'ť' => 't',
        'ù'..='ü' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        other => other,
    };
    [Some(folded), None]
}

/// Signs that carry no letter: accents, harakat, tatweel, the lone hamza that many leave out,
/// apostrophes of Latin spellings (`ta'lim`), bidi controls and other invisible characters.
fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{0610}'..='\u{061A}' | '\u{061C}' | '\u{0621}' | '\u{0640}'
        | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E8}'
        | '\u{06EA}'..='\u{06ED}' | '\u{200B}' | '\u{200D}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{00AD}'
        | '\'' | '`' | '´' | '‘' | '’' | 'ʼ' | 'ʿ' | 'ʾ' | '′')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_of_one_word_fold_to_one() {
        let table: &[&[&str]] = &[
            &["پناهندگی", "پناهندگي", "پناهندگى"],
            &["اقامه", "إقامة", "أقامة", "اقـامة", "إقامَة"],
            &["کار", "كار"],
            &["مسؤول", "مسوول"],
            &["شؤون", "شوون"],
            &["لاجئين", "لاجيين"],
            &["لجوء", "لجو"],
            &["آموزش", "اموزش"],
            &["می‌کند", "میکند", "ميكند"],
            &["112", "١١٢", "۱۱۲", "১১২", "１１２"],
            &["ședere", "şedere", "sedere", "S\u{326}EDERE", "Ședere"],
            &["înscrieți", "inscrieţi", "INSCRIETI", "înscriet\u{326}i"],
            &["Timișoara", "TİMİŞOARA", "timısoara"],
            &["ta'lim", "ta’lim", "talim"],
        ];
        for forms in table {
            for form in *forms {
                assert_eq!(fold(form), fold(forms[0]), "{form}");
            }
        }
    }

    #[test]
    fn a_text_is_cut_where_nothing_is_written() {
        let table: &[(&str, &[&str])] = &[
            ("بین‌المللی", &["بين+المللي"]),
            ("بین المللی", &["بين", "المللي"]),
            ("A2.1 – B1!", &["a2", "1", "b1"]),
            ("الخدمات، والمواعيد", &["الخدمات", "والمواعيد"]),
            ("\u{200C}\u{200C} ", &[]),
            ("", &[]),
        ];
        for (text, expected) in table {
            let found: Vec<String> = words(text).iter().map(|w| w.parts.join("+")).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn folding_is_idempotent(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn folding_is_idempotent_in_the_scripts_of_the_portal(text in "[\u{20}-\u{24F}\u{300}-\u{36F}\u{600}-\u{6FF}\u{200b}-\u{200f}]{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn words_hold_only_letters_and_digits(text in any::<String>()) {
            for word in words(&text) {
                prop_assert!(!word.parts.is_empty());
                prop_assert!(word.parts.iter().all(|p| !p.is_empty() && p.chars().all(char::is_alphanumeric)));
            }
        }
    }
}
