//! What the country table says about a citizenship and a destination: dated facts, kept apart from the rules.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::engine::{AnswerNo, QuestionNo, RuleSet};

/// Which law a citizen of the country falls under in Romania.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    Romanian,
    EuEeaCh,
    Other,
}

/// Whether IOM has an office there; without one there is no reintegration support.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Office {
    Yes,
    No,
    /// No source names one; a counsellor looks.
    Unknown,
}

/// Whether journeys there are arranged at present.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Returns {
    Open,
    /// Somebody has to look before anybody hopes.
    Check,
    Paused,
}

/// One row of the table, as the check needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Country {
    pub group: Group,
    pub iom_office: Office,
    pub returns: Returns,
}

/// One row with the day of the last look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct CountryRow {
    #[serde(flatten)]
    pub country: Country,
    pub checked: NaiveDate,
}

/// `locales/catalogue/countries.toml`: by ISO 3166-1 code of two letters (and XK).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountryTable {
    pub sources: BTreeMap<String, String>,
    pub countries: BTreeMap<String, CountryRow>,
}

impl CountryTable {
    /// The oldest look at any row: "information of …".
    pub fn checked(&self) -> Option<NaiveDate> {
        self.countries.values().map(|row| row.checked).min()
    }
}

/// The answer to `nationality` for one or two citizenships: Romanian wins, then EU, EEA and Swiss.
///
/// Many people from Moldova hold a Romanian passport too; the better right counts.
/// `None` without a citizenship, or when the rule set lacks the answers.
pub fn nationality(rules: &RuleSet, citizenships: &[Country]) -> Option<(QuestionNo, AnswerNo)> {
    let group = citizenships.iter().map(|country| country.group).min()?;
    let answer = match group {
        Group::Romanian => "romanian",
        Group::EuEeaCh => "eu_eea_ch",
        Group::Other => "other",
    };
    named(rules, "nationality", answer)
}

/// The answer to `dest`. `own`: the person is a citizen there.
///
/// `None` when the rule set lacks the answers.
pub fn destination(rules: &RuleSet, country: Country, own: bool) -> Option<(QuestionNo, AnswerNo)> {
    let answer = match (own, country.returns, country.iom_office) {
        (false, _, _) => "other_country",
        (true, Returns::Check | Returns::Paused, _) => "paused_country",
        (true, Returns::Open, Office::Yes) => "own_office",
        (true, Returns::Open, Office::No) => "own_no_office",
        (true, Returns::Open, Office::Unknown) => "own_unknown",
    };
    named(rules, "dest", answer)
}

fn named(rules: &RuleSet, question: &str, answer: &str) -> Option<(QuestionNo, AnswerNo)> {
    let number = rules.question_named(question)?;
    Some((number, rules.question(number).answer_named(answer)?))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::RO_AVRR;
    use super::*;

    const TABLE: &str = include_str!("../../../locales/catalogue/countries.toml");

    fn table() -> CountryTable {
        toml::from_str(TABLE).expect("the country table is readable")
    }

    fn answer(found: Option<(QuestionNo, AnswerNo)>) -> String {
        let (question, answer) = found.expect("an answer of the rules in force");
        RO_AVRR.question(question).answers[usize::from(answer.0)].to_string()
    }

    #[test]
    fn the_better_citizenship_counts() {
        let table = table();
        let of = |codes: &[&str]| {
            let rows: Vec<_> = codes.iter().map(|code| table.countries[*code].country).collect();
            answer(nationality(RO_AVRR, &rows))
        };
        assert_eq!(of(&["MD"]), "other");
        assert_eq!(of(&["MD", "RO"]), "romanian");
        assert_eq!(of(&["IQ", "CH"]), "eu_eea_ch");
        assert_eq!(of(&["NO"]), "eu_eea_ch");
        assert_eq!(of(&["GB"]), "other");
        assert_eq!(nationality(RO_AVRR, &[]), None);
    }

    #[test]
    fn the_destination_follows_the_table() {
        let row = |returns, iom_office| Country { group: Group::Other, iom_office, returns };
        let cases = [
            (row(Returns::Open, Office::Yes), true, "own_office"),
            (row(Returns::Open, Office::No), true, "own_no_office"),
            (row(Returns::Open, Office::Unknown), true, "own_unknown"),
            (row(Returns::Check, Office::Yes), true, "paused_country"),
            (row(Returns::Paused, Office::Unknown), true, "paused_country"),
            (row(Returns::Paused, Office::Yes), false, "other_country"),
            (row(Returns::Open, Office::Yes), false, "other_country"),
        ];
        for (country, own, expected) in cases {
            assert_eq!(answer(destination(RO_AVRR, country, own)), expected, "{country:?} {own}");
        }
    }

    #[test]
    fn the_table_knows_its_groups_and_admits_what_nobody_checked() {
        let table = table();
        let count = |group| table.countries.values().filter(|row| row.country.group == group).count();
        // 26 other members of the EU, with Iceland, Liechtenstein, Norway and Switzerland.
        assert_eq!((count(Group::Romanian), count(Group::EuEeaCh)), (1, 30));
        for code in ["SY", "LY", "PS", "YE"] {
            assert_eq!(table.countries[code].country.returns, Returns::Check, "{code}");
        }
        assert!(table.countries.keys().all(|code| code.len() == 2));
        assert!(table.checked().is_some());
    }

    #[test]
    fn every_country_has_a_name_in_every_language() {
        #[derive(Deserialize)]
        struct Names {
            names: Vec<(String, String)>,
        }
        let known: BTreeSet<_> = table().countries.into_keys().collect();
        for text in [
            include_str!("../../../locales/ro/countries.toml"),
            include_str!("../../../locales/en/countries.toml"),
            include_str!("../../../locales/ar/countries.toml"),
            include_str!("../../../locales/fa/countries.toml"),
        ] {
            let names: Names = toml::from_str(text).expect("readable names");
            let codes: BTreeSet<_> = names.names.iter().map(|(code, _)| code.clone()).collect();
            let different: BTreeSet<_> = names.names.iter().map(|(_, name)| name.clone()).collect();
            assert_eq!(codes, known);
            assert_eq!(different.len(), known.len(), "two countries share a name");
        }
    }
}
