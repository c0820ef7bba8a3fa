//! The four languages of the portal, how each is written, and which one a reader gets.

use serde::{Deserialize, Serialize};

/// A language that every text of Liman exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Ro,
    En,
    Ar,
    Fa,
}

impl Language {
    /// In the order of the language switch.
    pub const ALL: [Language; 4] = [Language::Ro, Language::En, Language::Ar, Language::Fa];

    /// The two letters of the address and of `<html lang>`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Ro => "ro",
            Language::En => "en",
            Language::Ar => "ar",
            Language::Fa => "fa",
        }
    }

    /// The value of `<html dir>`.
    pub const fn direction(self) -> &'static str {
        match self {
            Language::Ro | Language::En => "ltr",
            Language::Ar | Language::Fa => "rtl",
        }
    }

    /// The language's name in its own script, as its readers look for it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Language::Ro => "Română",
            Language::En => "English",
            Language::Ar => "العربية",
            Language::Fa => "فارسی",
        }
    }

    /// Reads the two letters of an address or a cookie; nothing else is a language.
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|l| l.code() == code)
    }

    /// Chooses by cookie, then by `Accept-Language`, then Romanian.
    ///
    /// Weights are respected; a language with weight 0 is refused; of equal weights the first wins.
    /// Dari (`prs`) and Tajik readers are best served by Farsi, Moldovan (`mo`) by Romanian.
    pub fn choose(cookie: Option<&str>, accept_language: Option<&str>) -> Language {
        if let Some(chosen) = cookie.and_then(Language::from_code) {
            return chosen;
        }
        let mut best: Option<(Language, u32)> = None;
        for range in accept_language.unwrap_or_default().split(',') {
            let mut parts = range.split(';');
            let tag = parts.next().unwrap_or_default().trim().to_ascii_lowercase();
            let weight = parts.find_map(|p| p.trim().strip_prefix("q=").map(thousandths)).unwrap_or(1000);
            let primary = tag.split(['-', '_']).next().unwrap_or_default();
            let language = match primary {
                "prs" | "pes" | "tg" => Some(Language::Fa),
                "mo" => Some(Language::Ro),
                other => Language::from_code(other),
            };
            if let Some(language) = language
                && weight > 0
                && best.is_none_or(|(_, w)| weight > w)
            {
                best = Some((language, weight));
            }
        }
        best.map_or(Language::Ro, |(language, _)| language)
    }
}

/// `0.85` → 850; anything unreadable counts as 0, so that it never wins.
fn thousandths(text: &str) -> u32 {
    text.trim().parse::<f32>().ok().filter(|q| (0.0..=1.0).contains(q)).map_or(0, |q| (q * 1000.0) as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_follows_cookie_then_header_then_romanian() {
        let table = [
            (None, None, Language::Ro),
            (Some("fa"), Some("en"), Language::Fa),
            (Some("de"), Some("ar-SY,en;q=0.8"), Language::Ar),
            (None, Some("de-DE,de;q=0.9,en;q=0.4,ar;q=0.5"), Language::Ar),
            (None, Some("prs-AF"), Language::Fa),
            (None, Some("en;q=0, ar;q=0.1"), Language::Ar),
            (None, Some("en;q=nonsense"), Language::Ro),
            (None, Some(",,;;q="), Language::Ro),
        ];
        for (cookie, header, expected) in table {
            assert_eq!(Language::choose(cookie, header), expected, "{cookie:?} {header:?}");
        }
    }
}
