//! A visit as a calendar file: when and where, and nothing of what it is about.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use domain::booking::VisitState;

use super::holder::Holder;
use crate::messages::Entry;
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
    let visit = &holder.visit;
    let entry = Entry {
        visit: &visit.id,
        version: visit.version,
        start: visit.start.to_utc(),
        end: visit.end.to_utc(),
        cancelled: visit.state == VisitState::Cancelled,
    };
    let text = entry.file(words, Some(&location), app.clock.now());
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (headers, text).into_response()
}
