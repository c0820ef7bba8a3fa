//! The shorter forms of a word: without the article, without its endings.

use super::fold::is_arabic_script;

/// How near a form stands to the word as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// Without article and endings: good for finding, poor for ordering.
    Stem,
    /// Two written words taken as one, as a missing or an extra space makes them.
    Joined,
    /// Without the Arabic article and what is written together with it.
    Bare,
    /// As written.
    Full,
}

impl Form {
    /// What a match of this form is worth, 1.0 being the word itself.
    pub const fn worth(self) -> f32 {
        match self {
            Form::Full => 1.0,
            Form::Bare => 0.95,
            Form::Joined => 0.9,
            Form::Stem => 0.75,
        }
    }
}

/// Every form of one folded word, the word itself first, no form twice.
pub(super) fn forms(word: &str) -> Vec<(String, Form)> {
    let mut forms = vec![(word.to_string(), Form::Full)];
    let mut add = |text: &str, form: Form| {
        if forms.iter().all(|(known, _)| known != text) {
            forms.push((text.to_string(), form));
        }
    };
    if is_arabic_script(word) {
        let bare = without_article(word);
        add(bare, Form::Bare);
        add(without_ending(bare, &ARABIC_ENDINGS, 3), Form::Stem);
    } else if word.chars().any(|c| c.is_ascii_alphabetic()) {
        add(without_ending(word, &LATIN_ENDINGS, 4), Form::Stem);
        add(word.strip_suffix('s').filter(|rest| rest.len() >= 3).unwrap_or(word), Form::Stem);
    }
    forms
}

/// The Arabic article, alone and with the letters that are written together with it.
/// `لل` stands for `ل` and the article. At least two letters must remain: `ماء` is a word.
fn without_article(word: &str) -> &str {
    ["وال", "بال", "كال", "فال", "لل", "ال"]
        .into_iter()
        .find_map(|article| word.strip_prefix(article))
        .filter(|rest| rest.chars().count() >= 2)
        .unwrap_or(word)
}

/// Farsi plurals and Arabic endings, in folded letters, the longest first.
const ARABIC_ENDINGS: [&str; 10] = ["هايي", "هاي", "ها", "ات", "ون", "ين", "ان", "يه", "ه", "ي"];

/// Romanian articles and plurals and the commonest English endings, the longest first.
const LATIN_ENDINGS: [&str; 18] = [
    "urilor", "ului", "ilor", "elor", "uri", "ing", "ele", "lor", "ed", "es", "le", "ii", "ul", "ei", "a",
    "e", "i", "u",
];

fn without_ending<'w>(word: &'w str, endings: &[&str], at_least: usize) -> &'w str {
    endings
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|rest| rest.chars().count() >= at_least)
        .unwrap_or(word)
}

/// Endings that Farsi writes after a non-joiner; alone they say nothing.
pub(super) fn is_loose_ending(part: &str) -> bool {
    ["ها", "هاي", "هايي", "اي", "ي", "ام", "اند", "تر"].contains(&part)
}

#[cfg(test)]
mod tests {
    use super::super::fold::fold;
    use super::*;

    #[test]
    fn words_are_known_without_article_and_endings() {
        let table = [
            ("العمل", "عمل", Form::Bare),
            ("والعمل", "عمل", Form::Bare),
            ("بالعمل", "عمل", Form::Bare),
            ("كالعمل", "عمل", Form::Bare),
            ("فالعمل", "عمل", Form::Bare),
            ("للهجرة", "هجرة", Form::Bare),
            ("اللجوء", "لجوء", Form::Bare),
            ("کودکها", "کودک", Form::Stem),
            ("کتابهای", "کتاب", Form::Stem),
            ("الخدمات", "خدم", Form::Stem),
            ("خدمة", "خدم", Form::Stem),
            ("azilului", "azil", Form::Stem),
            ("locuințe", "locuinț", Form::Stem),
            ("jobs", "job", Form::Stem),
        ];
        for (word, short, form) in table {
            let expected = (fold(short), form);
            assert!(forms(&fold(word)).contains(&expected), "{word}: {:?}", forms(&fold(word)));
        }
    }

    #[test]
    fn short_words_stay_whole() {
        for word in ["الا", "ها", "de", "a", "112"] {
            assert_eq!(forms(word), [(word.to_string(), Form::Full)], "{word}");
        }
    }
}
