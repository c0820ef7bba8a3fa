//! When an event takes place next, seen from now.

use chrono::{DateTime, Days, TimeDelta, Utc};
use chrono_tz::Tz;
use domain::events::{EventDraft, EventStatus, Occurrence};
use store::events::Event;

/// An event whose end nobody knows is taken to last so long.
const UNKNOWN_LENGTH: TimeDelta = TimeDelta::hours(2);
/// How far ahead times are looked for, in days: further than a form can reach.
const AHEAD: u64 = 800;

/// A public event with its next time.
#[derive(Debug, Clone)]
pub struct Coming<'e> {
    pub event: &'e Event,
    pub draft: &'e EventDraft,
    pub next: Occurrence<Tz>,
}

impl Coming<'_> {
    pub fn is_cancelled(&self) -> bool {
        self.event.moderated.status() == EventStatus::Cancelled
    }
}

/// The times of an event that are not over, the next first.
pub fn times(draft: &EventDraft, zone: Tz, now: DateTime<Utc>) -> Vec<Occurrence<Tz>> {
    let today = now.with_timezone(&zone).date_naive();
    let (Some(from), Some(to)) =
        (today.checked_sub_days(Days::new(1)), today.checked_add_days(Days::new(AHEAD)))
    else {
        return Vec::new();
    };
    let mut times = draft.when.occurrences(from, to, &zone);
    times.retain(|time| time.end.unwrap_or(time.start + UNKNOWN_LENGTH) > now);
    times
}

/// Every public event that is not over, by its next time.
pub fn coming(events: &[Event], now: DateTime<Utc>) -> Vec<Coming<'_>> {
    let mut coming: Vec<Coming<'_>> = events
        .iter()
        .filter_map(|event| {
            let draft = event.moderated.public()?;
            let next = times(draft, event.zone, now).into_iter().next()?;
            Some(Coming { event, draft, next })
        })
        .collect();
    coming.sort_by_key(|one| (one.next.start, one.event.slug.clone()));
    coming
}
