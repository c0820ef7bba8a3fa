//! The programmes behind the services, and the partners behind the programmes.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::codes::{PartnerKind, PartnerRole};
use super::entry::{Entry, Words};
use super::problem::{Check, Wrong};
use super::slug::Slug;

pub type Programme = Entry<ProgrammeFacts, ProgrammeWords>;
pub type Partner = Entry<PartnerFacts, PartnerWords>;

/// A month, written `2017-07`, or a year of which the month is not known, written `2008`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct YearMonth {
    /// 1900 to 2199.
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
}

impl YearMonth {
    /// Certainly earlier than `other`, as far as the months are known.
    pub fn is_before(self, other: YearMonth) -> bool {
        let months = self.month.zip(other.month);
        self.year < other.year || (self.year == other.year && months.is_some_and(|(a, b)| a < b))
    }
}

/// What is true of a programme in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeFacts {
    pub order: u32,
    /// Its official short name.
    pub name: String,
    pub contract: Option<String>,
    pub from: Option<YearMonth>,
    pub until: Option<YearMonth>,
    pub partners: Vec<Slug>,
    pub funders: Vec<Slug>,
    pub figures: Vec<ProgrammeFigure>,
    pub links: Vec<String>,
    pub sources: Vec<String>,
}

/// A published number; its label is among the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeFigure {
    pub key: String,
    pub value: String,
    /// The source says "about".
    #[serde(default)]
    pub approx: bool,
    pub year: u16,
    pub source: String,
}

/// A programme in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeWords {
    pub title: String,
    pub summary: String,
    pub what: Vec<String>,
    /// What was done, with its figures and their year.
    pub done: Vec<String>,
    pub keywords: Vec<String>,
    #[serde(default)]
    pub figure_labels: BTreeMap<String, String>,
}

/// An institution or organisation that works with us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerFacts {
    pub slug: Slug,
    pub name: String,
    pub kind: PartnerKind,
    pub roles: Vec<PartnerRole>,
    pub programmes: Vec<Slug>,
}

/// A partner in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerWords {
    pub name: String,
    pub what: String,
}

impl ProgrammeFacts {
    pub(super) fn wrongs(&self) -> Vec<Wrong> {
        let mut check = Check::default();
        check.text("name", &self.name, 80);
        check.texts("sources", &self.sources, 1, 8, 300);
        check.distinct("partners", &self.partners);
        check.distinct("funders", &self.funders);
        check.distinct("figures", &self.figures.iter().map(|figure| &figure.key).collect::<Vec<_>>());
        let backwards = self.until.is_some_and(|until| self.from.is_some_and(|from| until.is_before(from)));
        check.add_if(backwards, Wrong::EndsBeforeItBegins);
        for link in self.links.iter().filter(|link| !link.starts_with("https://")) {
            check.wrongs.push(Wrong::Link(link.clone()));
        }
        check.wrongs
    }

    /// Every figure has a label in these words, and every label a figure.
    pub(super) fn label_wrongs(&self, words: &ProgrammeWords) -> Vec<Wrong> {
        let unlabelled = self.figures.iter().map(|figure| &figure.key);
        let unlabelled = unlabelled.filter(|key| !words.figure_labels.contains_key(*key));
        let unused = words.figure_labels.keys();
        let unused = unused.filter(|label| self.figures.iter().all(|figure| figure.key != **label));
        let unlabelled = unlabelled.cloned().map(Wrong::FigureWithoutLabel);
        unlabelled.chain(unused.cloned().map(Wrong::LabelWithoutFigure)).collect()
    }
}

impl Words for ProgrammeWords {
    fn title(&self) -> &str {
        &self.title
    }

    fn summary(&self) -> &str {
        &self.summary
    }

    fn keywords(&self) -> &[String] {
        &self.keywords
    }

    fn searchable(&self) -> String {
        let lists = self.what.iter().chain(&self.done);
        lists.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    fn wrongs(&self) -> Vec<Wrong> {
        let mut check = Check::default();
        check.text("title", &self.title, 100);
        check.text("summary", &self.summary, 250);
        check.texts("what", &self.what, 1, 5, 700);
        check.texts("done", &self.done, 0, 20, 500);
        check.texts("keywords", &self.keywords, 1, 40, 60);
        check.wrongs
    }
}

impl PartnerWords {
    pub(super) fn wrongs(&self) -> Vec<Wrong> {
        let mut check = Check::default();
        check.text("name", &self.name, 140);
        check.text("what", &self.what, 300);
        check.wrongs
    }
}

/// A text that is no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAMonth;

impl fmt::Display for NotAMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a month is written 2017-07, a year 2017")
    }
}

impl TryFrom<String> for YearMonth {
    type Error = NotAMonth;

    fn try_from(text: String) -> Result<YearMonth, NotAMonth> {
        let number = |text: &str, length: usize| -> Result<u16, NotAMonth> {
            let plain = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
            text.parse().ok().filter(|_| plain).ok_or(NotAMonth)
        };
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => (year, Some(number(month, 2)?)),
            None => (text.as_str(), None),
        };
        let year = number(year, 4)?;
        let real = (1900..2200).contains(&year) && month.is_none_or(|month| (1..=12).contains(&month));
        if real { Ok(YearMonth { year, month: month.map(|month| month as u8) }) } else { Err(NotAMonth) }
    }
}

impl From<YearMonth> for String {
    fn from(YearMonth { year, month }: YearMonth) -> String {
        month.map_or_else(|| year.to_string(), |month| format!("{year}-{month:02}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_read_as_they_are_written() {
        for text in ["2017-07", "2008", "1999-12"] {
            let month = YearMonth::try_from(text.to_owned()).unwrap();
            assert_eq!(String::from(month), text);
        }
        for text in ["", "2017-13", "2017-00", "2017-7", "17-07", "2017-07-01", "+201-07", "0000"] {
            assert!(YearMonth::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn an_unknown_month_is_not_earlier() {
        let month = |text: &str| YearMonth::try_from(text.to_owned()).unwrap();
        let table = [
            ("2017-07", "2019-07", true),
            ("2017-07", "2017-08", true),
            ("2017-08", "2017-07", false),
            ("2008", "2008-05", false),
            ("2008-05", "2008", false),
            ("2007", "2008-05", true),
        ];
        for (a, b, expected) in table {
            assert_eq!(month(a).is_before(month(b)), expected, "{a} {b}");
        }
    }
}
