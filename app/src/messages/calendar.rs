//! A visit as a calendar file: when, and never what it is about.

use chrono::{DateTime, Utc};
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus};

use crate::words::Words;

/// What a calendar learns of a visit.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    pub visit: &'a str,
    /// Grows with every change, so that calendars replace what they have.
    pub version: i64,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub cancelled: bool,
}

impl Entry<'_> {
    /// One event that keeps its identity when the visit moves. `location` is for the holder's own
    /// page; a file that travels goes without.
    pub fn file(&self, w: Words, location: Option<&str>, now: DateTime<Utc>) -> String {
        let status = if self.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
        let mut event = Event::new()
            .uid(&format!("{}@visit", self.visit))
            .sequence(u32::try_from(self.version).unwrap_or(u32::MAX))
            .timestamp(now)
            .summary(w.appointment_calendar_summary())
            .starts(self.start)
            .ends(self.end)
            .status(status)
            .class(icalendar::Class::Private)
            .done();
        if let Some(location) = location {
            event.location(location);
        }
        Calendar::new().push(event).done().to_string()
    }
}
