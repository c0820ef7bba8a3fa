//! What staff do with an event: approve, ask, reject, call off, translate.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::Language;
use domain::events::{EventForm, EventText};
use domain::text::{Note, TextError, clean_line, clean_lines};
use store::audit::Actor;
use store::events::{Decision, EventError};

use super::review::{Again, show};
use super::wrong::sentence;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::{not_found, see_other};
use crate::ui::form::Errors;
use crate::ui::request::Fields;

type App = State<AppState>;
type Id = Path<String>;

pub async fn approve(
    State(app): App,
    view: StaffView,
    signed: Signed,
    Path(id): Id,
    fields: Fields,
) -> Response {
    decide(&app, view, &signed, &id, &fields, Decision::Approve).await
}

pub async fn ask(State(app): App, view: StaffView, signed: Signed, Path(id): Id, fields: Fields) -> Response {
    match note(&fields, "question") {
        Ok(note) => decide(&app, view, &signed, &id, &fields, Decision::Ask(note)).await,
        Err(code) => noted(&app, view, &signed, &id, fields, "question", code).await,
    }
}

pub async fn reject(
    State(app): App,
    view: StaffView,
    signed: Signed,
    Path(id): Id,
    fields: Fields,
) -> Response {
    match note(&fields, "reason") {
        Ok(note) => decide(&app, view, &signed, &id, &fields, Decision::Reject(note)).await,
        Err(code) => noted(&app, view, &signed, &id, fields, "reason", code).await,
    }
}

pub async fn call_off(
    State(app): App,
    view: StaffView,
    signed: Signed,
    Path(id): Id,
    fields: Fields,
) -> Response {
    let note = match note(&fields, "notice") {
        Ok(note) => note,
        Err(code) => return noted(&app, view, &signed, &id, fields, "notice", code).await,
    };
    let by = Actor::Staff(signed.staff.clone());
    let done = app.store.event_call_off(app.clock.seconds(), by, id.clone(), note).await;
    after(&app, view, &id, done.map(|_| ()), "/staff/events?done")
}

/// Adds the text in another language, or renews it.
pub async fn translate(
    State(app): App,
    view: StaffView,
    signed: Signed,
    Path(id): Id,
    fields: Fields,
) -> Response {
    let w = view.words;
    let mut errors = Errors::default();
    let mut read = |field: &'static str, read: Result<String, TextError>, required: bool| match read {
        Ok(said) if said.is_empty() && required => {
            errors.0.push((field, sentence(w, field, "required")));
            String::new()
        }
        Ok(said) => said,
        Err(error) => {
            errors.0.push((field, sentence(w, field, error.code())));
            String::new()
        }
    };
    let title = read("title", clean_line(fields.get("title"), EventForm::TITLE), true);
    let summary = read("summary", clean_line(fields.get("summary"), EventForm::SUMMARY), false);
    let text = read("text", clean_lines(fields.get("text"), EventForm::TEXT), true);
    let language = Language::from_code(fields.get("language"));
    if language.is_none() {
        errors.0.push(("language", w.events_wrong_unknown().to_owned()));
    }
    let Some(language) = language.filter(|_| errors.is_empty()) else {
        return refused(&app, view, &signed, &id, Again { errors, typed: fields, translate: language }).await;
    };
    let by = Actor::Staff(signed.staff.clone());
    let text = EventText { language, title, summary, text };
    let done = app.store.event_translate(app.clock.seconds(), by, id.clone(), text).await;
    after(&app, view, &id, done, &format!("/staff/events/{id}?done"))
}

/// A note that the volunteer will read; it must say something.
fn note(fields: &Fields, field: &str) -> Result<String, &'static str> {
    match Note::parse(fields.get(field)) {
        Ok(note) if note.as_str().is_empty() => Err("required"),
        Ok(note) => Ok(note.as_str().to_owned()),
        Err(error) => Err(error.code()),
    }
}

async fn decide(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    id: &str,
    fields: &Fields,
    decision: Decision,
) -> Response {
    // A form without its revision decides on nothing that anybody has read.
    let revision = fields.get("revision").parse().unwrap_or(0);
    let by = Actor::Staff(signed.staff.clone());
    let done = app.store.event_decide(app.clock.seconds(), by, id.to_owned(), revision, decision).await;
    after(app, view, id, done.map(|_| ()), "/staff/events?done")
}

fn after(app: &AppState, view: StaffView, id: &str, done: Result<(), EventError>, then: &str) -> Response {
    match done {
        Ok(()) => see_other(then),
        Err(EventError::Refused(_) | EventError::TooMany) => see_other(&format!("/staff/events/{id}?late")),
        Err(EventError::NotFound) => not_found(view.words, &app.site),
        Err(EventError::Store(error)) => super::away(app, &error),
    }
}

async fn noted(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    id: &str,
    fields: Fields,
    field: &'static str,
    code: &'static str,
) -> Response {
    let w = view.words;
    let said = match code {
        "required" => w.events_review_note_required().to_owned(),
        "too_long" => w.events_wrong_too_long(Note::LONGEST as i64),
        code => sentence(w, field, code),
    };
    let again = Again { errors: Errors(vec![(field, said)]), typed: fields, translate: None };
    refused(app, view, signed, id, again).await
}

async fn refused(app: &AppState, view: StaffView, signed: &Signed, id: &str, again: Again) -> Response {
    match show(app, view, signed, id, &again, None).await {
        Ok(page) => page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&app.site),
        Err(response) => response,
    }
}
