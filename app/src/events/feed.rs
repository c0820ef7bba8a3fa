//! Events for the calendar on a phone: all that are coming, by town; or one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use chrono::Days;

use super::calendar;
use super::town::Town;
use crate::dates;
use crate::state::AppState;
use crate::ui::ics::{Calendar, answer};
use crate::ui::request::Query;
use crate::words::Words;

/// How long an event that is over, or called off, stays in the feed, in days.
const KEPT: u64 = 30;

pub async fn all(State(app): State<AppState>, w: Words, Query(query): Query) -> Response {
    let today = dates::today(app.clock.now());
    let from = today.checked_sub_days(Days::new(KEPT)).unwrap_or(today);
    let events = match app.store.events_public(from).await {
        Ok(events) => events,
        Err(error) => return super::away(&app, &error),
    };
    let wanted = query.get("city").trim();
    let mut file = Calendar::new(&format!("{}: {}", w.frame_name(), w.events_title()));
    // Phones ask again after this time, if they listen at all.
    file.raw("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    file.raw("X-PUBLISHED-TTL", "PT6H");
    file.bucharest();
    for event in &events {
        if let Some(draft) = event.moderated.public()
            && (wanted.is_empty() || Town::of(&draft.place, app.directory()).key == wanted)
        {
            calendar::write(&mut file, &app, w, event, draft);
        }
    }
    answer(file.finish())
}

pub async fn one(State(app): State<AppState>, w: Words, Path((_, slug)): Path<(String, String)>) -> Response {
    let event = match app.store.event_by_slug(&slug).await {
        Ok(Some(event)) => event,
        Ok(None) => return StatusCode::NOT_FOUND.into_response(),
        Err(error) => return super::away(&app, &error),
    };
    let Some(draft) = event.moderated.public() else { return StatusCode::NOT_FOUND.into_response() };
    let mut file = Calendar::new(w.frame_name());
    file.bucharest();
    calendar::write(&mut file, &app, w, &event, draft);
    answer(file.finish())
}
