//! The pages of a visit again, after one of its acts was refused.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, FixedOffset};
use domain::booking::{FieldErrors, Gender, VisitWay};
use leptos::prelude::*;
use store::booking::BookingError;

use super::holder::Holder;
use super::{find, moving, show};
use crate::booking::journey::{Journey, Step};
use crate::booking::sentences::sentence;
use crate::booking::times_view::pick;
use crate::dates;
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::form::Errors;
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::ui::request::Fields;
use crate::words::Words;

/// What was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    Find,
    Move,
    Cancel,
    Undo,
}

/// The page that the form came from, with what is wrong, everything typed, and nothing changed.
///
/// Whoever holds the cookie of the visit comes back to the visit; everybody else to the form that asks
/// for number and PIN.
pub async fn appointment_page_again(
    app: &AppState,
    words: Words,
    act: Act,
    form: &Fields,
    headers: &HeaderMap,
    refused: &BookingError,
) -> Response {
    if matches!(refused, BookingError::Store(_)) {
        return answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site);
    }
    let holder = match act {
        Act::Find => None,
        _ => Holder::of(app, headers).await.ok().flatten(),
    };
    match holder {
        Some(holder) => for_holder(app, words, act, &holder, form, refused).await,
        None => asked_again(app, words, form, refused),
    }
}

async fn for_holder(
    app: &AppState,
    w: Words,
    act: Act,
    holder: &Holder,
    form: &Fields,
    refused: &BookingError,
) -> Response {
    match (act, refused) {
        (Act::Move, BookingError::Taken { nearest }) => {
            moving::list(app, w, holder, form, Some(nearest), &Errors::default()).await
        }
        (Act::Move, BookingError::Invalid(errors)) if errors.code("start").is_some() => {
            let code = errors.code("start").unwrap_or_default();
            let errors = Errors(vec![("start", sentence(w, "start", code))]);
            moving::list(app, w, holder, form, None, &errors).await
        }
        (_, BookingError::Taken { .. }) if holder.all().is_some() => {
            let told = notice(Weight::Warn, w.party_undo_taken(), ());
            let told = view! { <div class="booking-told" role="alert" tabindex="-1" autofocus>{told}</div> };
            let page = show::shown(app, w, holder, Some(told.into_any()));
            page.status(StatusCode::CONFLICT).respond(&app.site)
        }
        (_, BookingError::Taken { nearest }) => {
            let told = instead(w, holder, nearest);
            show::shown(app, w, holder, Some(told)).status(StatusCode::CONFLICT).respond(&app.site)
        }
        _ => {
            let (status, text) = said(w, refused);
            let told = notice(Weight::Warn, text, ());
            let told = view! { <div class="booking-told" role="alert" tabindex="-1" autofocus>{told}</div> };
            show::shown(app, w, holder, Some(told.into_any())).status(status).respond(&app.site)
        }
    }
}

/// Taking back came too late: the nearest times, each leading to the last look of a new booking with
/// everything that was typed for the old one.
fn instead(w: Words, holder: &Holder, nearest: &[DateTime<FixedOffset>]) -> AnyView {
    let visit = &holder.visit;
    let mut journey = Journey::empty(&visit.service);
    let yes = |set: bool| if set { "yes" } else { "no" };
    for (name, value) in [
        ("language", visit.language.code()),
        ("interpreter", yes(visit.interpreter)),
        ("interpreter_by", visit.wishes.interpreter_by.map_or("", VisitWay::code)),
        ("way", if visit.wishes.way == VisitWay::OnSite { "" } else { visit.wishes.way.code() }),
        ("gender", visit.wishes.gender.map_or("", Gender::code)),
        ("step_free", if visit.wishes.step_free { "yes" } else { "" }),
        ("name", visit.name.as_str()),
        ("phone", visit.phone.as_str()),
        ("email", visit.email.as_str()),
        ("contact_safe", yes(visit.contact_safe)),
        ("remind", yes(visit.remind)),
        ("message_hours", visit.message_hours.code()),
        ("needs", visit.needs.as_str()),
        ("note", visit.note.as_str()),
    ] {
        if !value.is_empty() {
            journey.set(name, value);
        }
    }
    let buttons: Vec<_> = nearest
        .iter()
        .map(|start| {
            view! {
                <button class="button quiet booking-near" name="pick" value=pick(&visit.place, *start)>
                    <Icon name="clock" />{dates::moment(w, start.to_utc())}
                </button>
            }
        })
        .collect();
    let text = if nearest.is_empty() { w.appointment_undo_taken_none() } else { w.appointment_undo_taken() };
    let form = journey.form(w, Step::Time, "booking-nearest", view! { {buttons} });
    let notice = notice(Weight::Warn, text, form);
    view! { <div class="booking-told" role="alert" tabindex="-1" autofocus>{notice}</div> }.into_any()
}

/// The status and the sentence for what is not about a field.
fn said(w: Words, refused: &BookingError) -> (StatusCode, String) {
    match refused {
        BookingError::Invalid(errors) => {
            let code = errors.code("visit").unwrap_or_default();
            let id = format!("appointment-error-visit-{}", code.replace('_', "-"));
            let text = w.by_id(&id).unwrap_or_else(|| w.appointment_error_visit_not_now());
            (StatusCode::UNPROCESSABLE_ENTITY, text.to_owned())
        }
        BookingError::TooMany { .. } => {
            (StatusCode::TOO_MANY_REQUESTS, w.appointment_error_too_many().to_owned())
        }
        BookingError::Overloaded => {
            (StatusCode::SERVICE_UNAVAILABLE, w.appointment_error_overloaded().to_owned())
        }
        BookingError::Busy => (StatusCode::CONFLICT, w.booking_busy_text().to_owned()),
        BookingError::NotFound | BookingError::Taken { .. } | BookingError::Store(_) => {
            (StatusCode::NOT_FOUND, w.appointment_error_not_found().to_owned())
        }
    }
}

/// The form for number and PIN again. An unknown number and a wrong PIN read the same.
fn asked_again(app: &AppState, w: Words, form: &Fields, refused: &BookingError) -> Response {
    let (status, errors) = match refused {
        BookingError::Invalid(errors) if asks_for_codes(errors) => {
            (StatusCode::UNPROCESSABLE_ENTITY, missing(w, errors))
        }
        _ => {
            let (status, text) = said(w, refused);
            (status, Errors(vec![("reference", text)]))
        }
    };
    let mut response = find::page(w, form, &errors).status(status).private().respond(&app.site);
    let wait = match refused {
        BookingError::TooMany { retry_after } => Some(*retry_after),
        BookingError::Overloaded => Some(10),
        _ => None,
    };
    if let Some(wait) = wait.and_then(|seconds| HeaderValue::try_from(seconds.to_string()).ok()) {
        response.headers_mut().insert(header::RETRY_AFTER, wait);
    }
    response
}

fn asks_for_codes(errors: &FieldErrors) -> bool {
    ["reference", "pin"].iter().any(|field| errors.code(field).is_some())
}

fn missing(w: Words, errors: &FieldErrors) -> Errors {
    let texts = [
        ("reference", w.appointment_error_reference_required()),
        ("pin", w.appointment_error_pin_required()),
    ];
    let wrong = texts.into_iter().filter(|(field, _)| errors.code(field).is_some());
    Errors(wrong.map(|(field, text)| (field, text.to_owned())).collect())
}
