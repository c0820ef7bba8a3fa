//! What is answered: each act once, however often its form arrives, and a sentence for what cannot be.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::closure::Answer;
use domain::link::LinkToken;
use domain::schedule::parse_start;
use leptos::prelude::*;
use store::booking::{BookingError, Visit};

use super::times::{self, Told};
use super::{Link, offer, page, proposal};
use crate::booking::sentences::sentence;
use crate::state::AppState;
use crate::ui::answer::{not_found, see_other};
use crate::ui::parts::{Weight, notice};
use crate::ui::request::Fields;
use crate::words::Words;

/// `POST /{lang}/a/{token}`: `answer` is `come`, `cancel`, `undo`, `call` or `other`; `pick` a new time;
/// `act` is said by who waits for one.
pub(super) async fn reply(
    State(app): State<AppState>,
    words: Words,
    Path((_, token)): Path<(String, String)>,
    form: Fields,
) -> Response {
    let Some(token) = LinkToken::parse(&token) else { return not_found(words, &app.site) };
    let (link, now) = (Link { token, words }, app.clock.now());
    if form.has("act") || form.has("chosen") {
        return offer::act(&app, &link, &form).await;
    }
    if let Some((_, start)) = form.get("pick").split_once('@') {
        return another_time(&app, &link, start).await;
    }
    if let Some(answer) = Answer::from_code(form.get("proposal")) {
        return proposal::answer(&app, &link, answer).await;
    }
    let done = match form.get("answer") {
        "come" => app.store.comes_by_link(&link.token, now).await,
        "cancel" => app.store.cancel_by_link(&link.token, now).await,
        "undo" => app.store.undo_by_link(&link.token, now).await,
        "call" => app.store.call_me_by_link(&link.token, now).await,
        "other" => return see_other(&link.href("/times")),
        _ => return unanswered(&app, &link, form.has("cannot")).await,
    };
    match done {
        Ok(_) => see_other(&link.href("")),
        Err(refused) => said(&app, &link, &refused).await,
    }
}

async fn another_time(app: &AppState, link: &Link, start: &str) -> Response {
    let moved = match parse_start(start) {
        Ok(start) => app.store.move_by_link(&link.token, start, app.clock.now()).await,
        Err(wrong) => Err(wrong_start(wrong.code())),
    };
    let (told, wrong);
    match moved {
        Ok(_) => return see_other(&link.href("")),
        Err(BookingError::Taken { nearest }) => {
            wrong = nearest;
            told = Told::Taken(&wrong);
        }
        Err(BookingError::Invalid(errors)) if errors.code("start").is_some() => {
            let code = errors.code("start").unwrap_or_default();
            told = Told::Wrong(sentence(link.words, "start", code));
        }
        Err(refused) => return said(app, link, &refused).await,
    }
    match visit(app, link).await {
        Ok(visit) => times::list(app, link, &visit, "", Some(told)).await,
        Err(refused) => page::closed(app, link.words, &refused),
    }
}

fn wrong_start(code: &'static str) -> BookingError {
    let mut errors = domain::booking::FieldErrors::default();
    errors.add("start", code);
    BookingError::Invalid(errors)
}

async fn visit(app: &AppState, link: &Link) -> Result<Visit, BookingError> {
    app.store.visit_by_link(&link.token, app.clock.now()).await
}

/// Nothing was chosen, so nothing is done.
async fn unanswered(app: &AppState, link: &Link, cannot: bool) -> Response {
    match visit(app, link).await {
        Ok(visit) if cannot && page::may_change(app, &visit) => page::cannot(app, link, &visit, true),
        Ok(_) => see_other(&link.href("")),
        Err(refused) => page::closed(app, link.words, &refused),
    }
}

/// The page of the visit as it stands, and why the act did nothing.
async fn said(app: &AppState, link: &Link, refused: &BookingError) -> Response {
    let w = link.words;
    let (status, text) = match refused {
        BookingError::Invalid(errors) => {
            let code = errors.code("visit").unwrap_or_default().replace('_', "-");
            let text = match code.as_str() {
                "no-phone" => w.reply_no_phone(),
                code => w
                    .by_id(&format!("appointment-error-visit-{code}"))
                    .unwrap_or_else(|| w.appointment_error_visit_not_now()),
            };
            (StatusCode::UNPROCESSABLE_ENTITY, text)
        }
        BookingError::Taken { .. } => (StatusCode::CONFLICT, w.appointment_undo_taken_none()),
        refused => return page::closed(app, w, refused),
    };
    match visit(app, link).await {
        Ok(visit) => {
            let told = notice(Weight::Warn, text, ());
            let told = view! { <div class="booking-told" role="alert" tabindex="-1" autofocus>{told}</div> };
            page::visit(app, link, &visit, Some((status, told.into_any()))).await
        }
        Err(refused) => page::closed(app, w, &refused),
    }
}
