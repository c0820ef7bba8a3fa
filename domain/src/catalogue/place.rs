//! A place: an office of ours, or a centre that our counsellors visit.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::codes::{City, PlaceKind, Team};
use super::entry::{Entry, Words};
use super::problem::{Check, Wrong};

pub type Place = Entry<PlaceFacts, PlaceWords>;

/// What is true of a place in every language. What is missing is not known, and the page says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceFacts {
    pub order: u32,
    pub kind: PlaceKind,
    pub city: City,
    pub run_by: Vec<Team>,
    /// Our counsellor comes there; the place is not staffed by us.
    pub visited: bool,
    /// From the street to the rooms without a step.
    #[serde(default)]
    pub step_free: Option<bool>,
    /// A published number, as printed.
    pub phone: Option<String>,
    /// As a driver reads it, in Romanian.
    pub address: Option<String>,
    /// Degrees, WGS 84, −90 to 90.
    pub lat: Option<f64>,
    /// Degrees, WGS 84, −180 to 180.
    pub lon: Option<f64>,
    pub sources: Vec<String>,
    pub checked: NaiveDate,
}

/// A place in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceWords {
    pub title: String,
    pub summary: String,
    pub what: Vec<String>,
    /// How to reach a counsellor there.
    pub reach: String,
    pub good_to_know: Vec<String>,
    pub keywords: Vec<String>,
}

impl PlaceFacts {
    pub(super) fn wrongs(&self) -> Vec<Wrong> {
        let mut check = Check::default();
        check.count("run_by", self.run_by.len(), 1, Team::ALL.len());
        check.distinct("run_by", &self.run_by);
        check.texts("sources", &self.sources, 1, 8, 300);
        if let Some(phone) = &self.phone {
            check.text("phone", phone, 30);
        }
        let located = usize::from(self.lat.is_some()) + usize::from(self.lon.is_some());
        check.add_if(located == 1, Wrong::Empty("lat or lon"));
        check.wrongs
    }
}

impl Words for PlaceWords {
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
        let lists = self.what.iter().chain(&self.good_to_know);
        lists.chain([&self.reach]).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    fn wrongs(&self) -> Vec<Wrong> {
        let mut check = Check::default();
        check.text("title", &self.title, 80);
        check.text("summary", &self.summary, 200);
        check.texts("what", &self.what, 1, 3, 500);
        check.text("reach", &self.reach, 500);
        check.texts("good_to_know", &self.good_to_know, 0, 5, 300);
        check.texts("keywords", &self.keywords, 1, 40, 60);
        check.wrongs
    }
}
