//! A service: something that a person can ask for.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::codes::{Bring, Cost, Label, Need, Room, ServiceKind, SpokenLanguage, Status, Way};
use super::entry::{Entry, Words};
use super::problem::{Check, Wrong};
use super::slug::Slug;

pub type Service = Entry<ServiceFacts, ServiceWords>;

/// What is true of a service in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceFacts {
    /// Position in lists; smaller is earlier.
    pub order: u32,
    pub kind: ServiceKind,
    pub needs: Vec<Need>,
    pub status: Vec<Status>,
    pub icon: String,
    /// The name of the service would tell others what a visit is about.
    pub sensitive: bool,
    pub ways: Vec<Way>,
    /// How long a visit takes; exactly the services that can be booked have it.
    pub minutes: Option<u16>,
    /// Which room a visit takes; exactly the services that can be booked have it.
    pub room: Option<Room>,
    /// How booking treats it, where it is not as usual.
    #[serde(default)]
    pub booking: BookingFacts,
    /// Where it is given; empty: not known.
    pub places: Vec<Slug>,
    /// What the staff speak; empty: not known.
    pub languages: Vec<SpokenLanguage>,
    pub cost: Cost,
    pub bring: Vec<Bring>,
    /// Who answers if we do not.
    pub elsewhere: Vec<Slug>,
    pub programme: Option<Slug>,
    /// Readable citations.
    pub sources: Vec<String>,
    /// When the text was last compared with its sources.
    pub checked: NaiveDate,
    #[serde(default)]
    pub figure: Vec<ServiceFigure>,
}

/// What differs from how visits are usually booked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BookingFacts {
    /// Visits begin at multiples of so many minutes since midnight: a multiple of 5 up to 240.
    pub step: Option<u16>,
    /// Minutes that must lie between now and the start; at most four weeks.
    pub notice: Option<u32>,
    /// How many days ahead can be booked, 1 to 366.
    pub horizon: Option<u16>,
    /// Minutes before each visit that its people and its room need: a multiple of 5 up to 120.
    pub before: u16,
    /// The same after it.
    pub after: u16,
    /// How many days ahead every free time is public; what is farther becomes so one time at a time, at
    /// moments that nobody can foresee. Unsaid, everything is.
    pub release: Option<u16>,
    /// Whether it can be given by video or phone; unsaid, what takes place in a room for talks can.
    pub remote: Option<bool>,
}

/// A published number about a service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceFigure {
    pub value: String,
    /// The base that the value is a part of.
    pub of: String,
    pub year: String,
    pub source: String,
}

/// A service in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceWords {
    pub title: String,
    pub summary: String,
    /// What you can get.
    pub what: Vec<String>,
    pub who: String,
    /// What happens when you come, step by step.
    pub next: Vec<String>,
    pub good_to_know: Vec<String>,
    pub keywords: Vec<String>,
}

impl ServiceFacts {
    /// The lengths of a visit that the day's plan is made for, in minutes.
    pub const LENGTHS: [u16; 4] = [30, 45, 60, 90];

    pub fn bookable(&self) -> bool {
        self.ways.contains(&Way::Book)
    }

    /// Whether a visit can be a call by video or phone, if who gives it works that way.
    pub fn remote(&self) -> bool {
        self.booking.remote.unwrap_or(self.room == Some(Room::Talk))
    }

    /// No situation before the law is left out.
    pub fn for_everyone(&self) -> bool {
        Status::ALL.iter().all(|status| self.status.contains(status))
    }

    /// What reception reads: whoever looks at the screen must not learn what a sensitive visit is about.
    pub const fn reception_label(&self) -> Label {
        if self.sensitive { Label::Counselling } else { Label::Own }
    }

    /// What is wrong with the facts themselves; references are checked by the directory.
    pub(super) fn wrongs(&self) -> Vec<Wrong> {
        let mut check = Check::default();
        let bookable = self.bookable();
        check.add_if(bookable && self.minutes.is_none(), Wrong::BookableWithoutMinutes);
        check.add_if(bookable && self.room.is_none(), Wrong::BookableWithoutRoom);
        check.add_if(!bookable && self.minutes.is_some(), Wrong::MinutesWithoutBooking);
        check.add_if(!bookable && self.room.is_some(), Wrong::RoomWithoutBooking);
        if let Some(minutes) = self.minutes {
            check.add_if(!ServiceFacts::LENGTHS.contains(&minutes), Wrong::Minutes(minutes));
        }
        let BookingFacts { step, notice, horizon, before, after, .. } = self.booking;
        let steps = |minutes: u16, most: u16| minutes <= most && minutes.is_multiple_of(5);
        check.add_if(step.is_some_and(|step| step == 0 || !steps(step, 240)), Wrong::Booking("step"));
        check.add_if(notice.is_some_and(|notice| notice > 28 * 24 * 60), Wrong::Booking("notice"));
        check.add_if(horizon.is_some_and(|days| !(1..=366).contains(&days)), Wrong::Booking("horizon"));
        let release = self.booking.release;
        check.add_if(release.is_some_and(|days| !(1..=366).contains(&days)), Wrong::Booking("release"));
        check.add_if(!steps(before, 120), Wrong::Booking("before"));
        check.add_if(!steps(after, 120), Wrong::Booking("after"));
        check.text("icon", &self.icon, 40);
        check.count("needs", self.needs.len(), 1, 4);
        check.count("status", self.status.len(), 1, Status::ALL.len());
        check.count("ways", self.ways.len(), 1, Way::ALL.len());
        check.texts("sources", &self.sources, 1, 8, 300);
        check.distinct("needs", &self.needs);
        check.distinct("status", &self.status);
        check.distinct("ways", &self.ways);
        check.distinct("places", &self.places);
        check.distinct("languages", &self.languages);
        check.distinct("bring", &self.bring);
        check.distinct("elsewhere", &self.elsewhere);
        check.wrongs
    }
}

impl Words for ServiceWords {
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
        let lists = [&self.what, &self.next, &self.good_to_know].into_iter().flatten();
        lists.chain([&self.who]).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    fn wrongs(&self) -> Vec<Wrong> {
        let mut check = Check::default();
        check.text("title", &self.title, 55);
        check.text("summary", &self.summary, 150);
        check.texts("what", &self.what, 1, 3, 300);
        check.text("who", &self.who, 400);
        check.texts("next", &self.next, 2, 4, 300);
        check.texts("good_to_know", &self.good_to_know, 0, 3, 300);
        check.texts("keywords", &self.keywords, 1, 40, 60);
        check.wrongs
    }
}
