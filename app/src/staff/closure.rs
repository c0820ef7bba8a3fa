//! Closing an office, a person or a room: what ends, who is hit, a decision for each, the messages, and
//! ten minutes in which all of it can be taken back.

mod act;
mod calls;
mod fields;
mod letters;
mod list;
mod progress;
mod work;

use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, FixedOffset};
use domain::closure::State;
use leptos::prelude::*;
use store::booking::{BookingError, Closure, Visit, What};

use super::rows::Reader;
use crate::dates;
use crate::guard::StaffView;
use crate::state::AppState;
use crate::ui::parts::{Weight, badge};
use crate::words::Words;

pub use act::{apply, decide, undo};
pub use calls::{called, to_call};
pub use fields::hidden;
pub use letters::messages;
pub use list::{begin, page};
pub use work::one;

/// Whom it concerns, as the staff call it.
fn whom(reader: &Reader<'_>, closure: &Closure) -> String {
    let place = reader.place_title(&closure.bound.place);
    match &closure.label {
        Some(label) => format!("{label} – {place}"),
        None => place,
    }
}

/// The dates and hours that end.
fn span(w: Words, what: &What) -> String {
    let (first, last) = what.dates();
    let days = match last {
        Some(last) if last != first => {
            format!("{} – {}", dates::day_short(w, first), dates::day_short(w, last))
        }
        _ => dates::day_short(w, first),
    };
    let hours = match what {
        What::Days { part: None, .. } | What::Usual { .. } => w.closure_whole_day().to_owned(),
        What::Days { part: Some(part), .. } => w.digits(&part.to_string().replace('-', "–")),
        What::Instead { hours, .. } if hours.is_closed() => w.closure_whole_day().to_owned(),
        What::Instead { hours, .. } => w.closure_other_hours(w.digits(&hours.to_string())),
        What::Week { .. } => w.closure_week().to_owned(),
        What::Stops { .. } => w.closure_stops().to_owned(),
    };
    format!("{days} · {hours}")
}

fn state_badge(w: Words, state: State) -> AnyView {
    let (weight, icon) = match state {
        State::Open => (Weight::Warn, "hourglass"),
        State::Applied => (Weight::Ok, "circle-check"),
        State::Undone => (Weight::Info, "undo-2"),
    };
    badge(weight, icon, named(w, "state", state.code()))
}

/// The word for a code: `closure-kind-same_time` and the like.
fn named(w: Words, what: &str, code: &str) -> String {
    w.by_id(&format!("closure-{what}-{code}")).unwrap_or(code).to_owned()
}

/// A day and the clocks of a visit.
fn when(w: Words, start: DateTime<FixedOffset>, end: DateTime<FixedOffset>) -> AnyView {
    let clocks = w.digits(&format!("{}–{}", start.format("%H:%M"), end.format("%H:%M")));
    view! {
        <time datetime=start.to_rfc3339()>
            {dates::day_short(w, start.date_naive())} " " <bdi dir="ltr">{clocks}</bdi>
        </time>
    }
    .into_any()
}

/// How a person is told: their ways, or that somebody has to call.
fn channels(w: Words, visit: &Visit) -> AnyView {
    let ways = visit.channels();
    if ways.is_empty() {
        return badge(Weight::Warn, "phone", w.closure_channel_none());
    }
    let badges: Vec<_> = ways
        .into_iter()
        .map(|way| {
            let icon = if way == domain::messages::Channel::Sms { "message-circle" } else { "mail" };
            badge(Weight::Info, icon, named(w, "channel", way.code()))
        })
        .collect();
    view! { <span class="ways">{badges}</span> }.into_any()
}

/// The sentence for a refusal of the store, and the status that goes with it.
fn refusal(w: Words, error: &BookingError) -> Option<(StatusCode, &'static str)> {
    let BookingError::Invalid(errors) = error else { return None };
    let (_, code) = errors.iter().next()?;
    Some(match code {
        "changed" => (StatusCode::CONFLICT, w.closure_error_changed()),
        "undecided" => (StatusCode::CONFLICT, w.closure_error_undecided()),
        "proposal_gone" => (StatusCode::CONFLICT, w.closure_error_proposal_gone()),
        "too_late" => (StatusCode::CONFLICT, w.closure_error_too_late()),
        "hours_changed" => (StatusCode::CONFLICT, w.closure_error_hours_changed()),
        "no_proposal" => (StatusCode::UNPROCESSABLE_ENTITY, w.closure_error_no_proposal()),
        "required" => (StatusCode::UNPROCESSABLE_ENTITY, w.closure_error_none_ticked()),
        _ => (StatusCode::UNPROCESSABLE_ENTITY, w.closure_error_changed()),
    })
}

/// What is left when the store refuses something else: there is no such closure, or it is away.
fn lost(app: &AppState, view: StaffView, error: BookingError) -> Response {
    match error {
        BookingError::Store(error) => super::door::broken(app, &error.into()),
        _ => super::visit::missing(view).respond(&app.site),
    }
}
