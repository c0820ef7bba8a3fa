//! A visit as a calendar file: when and where, and nothing of what it is about.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use chrono::{DateTime, Utc};
use domain::booking::VisitState;
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus};
use store::booking::Visit;

use super::holder::Holder;
use crate::state::AppState;
use crate::words::Words;

/// The file, for the holder of the cookie.
pub(super) async fn file(State(app): State<AppState>, words: Words, holder: Holder) -> Response {
    let place = app.directory().place(&holder.visit.place);
    let words_of_place = place.and_then(|place| place.words_in(words.language));
    let mut location = words_of_place.map_or_else(String::new, |(_, words)| words.title.clone());
    if let Some(address) = place.and_then(|place| place.facts.address.as_deref()) {
        location = format!("{location}, {address}");
    }
    let text = calendar(words, &holder.visit, &location, app.clock.now());
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, text).into_response()
}

/// One event. It keeps its identity when the visit moves, and its number grows, so that calendars
/// replace what they have.
fn calendar(w: Words, visit: &Visit, location: &str, now: DateTime<Utc>) -> String {
    let status = match visit.state {
        VisitState::Cancelled => EventStatus::Cancelled,
        _ => EventStatus::Confirmed,
    };
    let event = Event::new()
        .uid(&format!("{}@visit", visit.id))
        .sequence(u32::try_from(visit.version).unwrap_or(u32::MAX))
        .timestamp(now)
        .summary(w.appointment_calendar_summary())
        .location(location)
        .starts(visit.start.to_utc())
        .ends(visit.end.to_utc())
        .status(status)
        .class(icalendar::Class::Private)
        .done();
    Calendar::new().push(event).done().to_string()
}
