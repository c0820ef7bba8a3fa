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
    /// A file with this one event. `location` is for the holder's own page; a file that travels goes
    /// without.
    pub fn file(&self, w: Words, location: Option<&str>, now: DateTime<Utc>) -> String {
        Calendar::new().push(self.event(w.appointment_calendar_summary(), location, now)).done().to_string()
    }

    /// The event; it keeps its identity when the visit moves.
    pub fn event(&self, summary: &str, location: Option<&str>, now: DateTime<Utc>) -> Event {
        let status = if self.cancelled { EventStatus::Cancelled } else { EventStatus::Confirmed };
        let mut event = Event::new()
            .uid(&format!("{}@visit", self.visit))
            .sequence(u32::try_from(self.version).unwrap_or(u32::MAX))
            .timestamp(now)
            .summary(summary)
            .starts(self.start)
            .ends(self.end)
            .status(status)
            .class(icalendar::Class::Private)
            .done();
        if let Some(location) = location {
            event.location(location);
        }
        event
    }
}

/// A calendar of several events, as programs fetch it again and again.
pub fn feed_file(name: &str, events: impl Iterator<Item = Event>) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    for event in events {
        calendar.push(event);
    }
    calendar.done().to_string()
}
