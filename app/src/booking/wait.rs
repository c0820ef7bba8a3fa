//! `/{lang}/wait`: joining the waiting list, and one's own place in it with number and PIN.
//!
//! Looking changes nothing. What is offered is answered here, or by the link in the message (`reply`).

mod form;
pub(super) mod place;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::text::digits_to_ascii;
use domain::waiting::WaitingForm;
use leptos::prelude::*;
use store::booking::{BookedBy, BookingError};

use super::offer::Offered;
use crate::dates;
use crate::routes::{Access, Routes};
use crate::state::AppState;
use crate::ui::answer::{not_found, unavailable};
use crate::ui::form::Errors;
use crate::ui::request::Fields;
use crate::words::Words;
use place::Door;

/// The addresses of the waiting list.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{lang}/wait", Access::Public, see_page)
        .post("/{lang}/wait", Access::Public, see)
        .get("/{lang}/wait/{service}", Access::Public, join_page)
        .post("/{lang}/wait/{service}", Access::Public, join)
}

/// The way to the list, for who finds no time.
pub(super) fn link(w: Words, service: &str) -> AnyView {
    let href = format!("/{}/wait/{service}", w.language.code());
    view! {
        <p class="small">
            {w.waiting_link_text()} " " <a href=href>{w.waiting_link()}</a>
        </p>
    }
    .into_any()
}

async fn join_page(
    State(app): State<AppState>,
    words: Words,
    Path((_, service)): Path<(String, String)>,
) -> Response {
    match Offered::find(app.directory(), words, &service) {
        Some(offered) => {
            form::page(words, &offered, &Fields::default(), &Errors::default()).respond(&app.site)
        }
        None => not_found(words, &app.site),
    }
}

/// Puts the person on the list. The same form again shows the same numbers.
async fn join(
    State(app): State<AppState>,
    words: Words,
    Path((_, service)): Path<(String, String)>,
    fields: Fields,
) -> Response {
    let Some(offered) = Offered::find(app.directory(), words, &service) else {
        return not_found(words, &app.site);
    };
    let now = app.clock.now();
    let get = |name: &str| fields.get(name).to_owned();
    let typed = WaitingForm {
        service: service.clone(),
        place: get("place"),
        language: get("language"),
        interpreter: get("interpreter"),
        name: get("name"),
        phone: get("phone"),
        email: get("email"),
        contact_safe: get("contact_safe"),
        from: get("from"),
        until: get("until"),
        idem: get("idem"),
    };
    let refused = |errors| {
        let page = form::page(words, &offered, &fields, &form::sentences(words, errors));
        page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&app.site)
    };
    let request = match typed.read(dates::today(now)) {
        Ok(request) => request,
        Err(errors) => return refused(&errors),
    };
    let by = BookedBy::public(words.language, false);
    match app.store.join_waiting(&request, &by, now).await {
        Ok(joined) => form::joined(words, &joined).respond(&app.site),
        Err(BookingError::Invalid(errors)) => refused(&errors),
        Err(BookingError::Busy | BookingError::Overloaded) => {
            let page = form::page(words, &offered, &fields, &Errors::default());
            page.status(StatusCode::SERVICE_UNAVAILABLE).respond(&app.site)
        }
        Err(_) => unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
    }
}

async fn see_page(State(app): State<AppState>, words: Words) -> Response {
    place::find(words, &Fields::default(), &Errors::default()).respond(&app.site)
}

/// The place in the list that number and PIN open, and what is done there.
async fn see(State(app): State<AppState>, words: Words, fields: Fields) -> Response {
    let (reference, pin) = (fields.get("reference"), fields.get("pin"));
    let found = app.store.waiting_by_codes(reference, pin, app.clock.now()).await;
    let (status, field, text) = match found {
        Ok((person, offer)) => {
            let (reference, pin) =
                (digits_to_ascii(reference).into_owned(), digits_to_ascii(pin).into_owned());
            let door = Door::Codes { reference, pin };
            return place::act(&app, words, &door, person, offer, &fields).await;
        }
        Err(BookingError::Invalid(errors)) => {
            let missing = ["reference", "pin"].into_iter().find(|field| errors.code(field).is_some());
            let text = words.booking_error_required();
            (StatusCode::UNPROCESSABLE_ENTITY, missing.unwrap_or("reference"), text)
        }
        Err(BookingError::NotFound) => (StatusCode::NOT_FOUND, "reference", words.waiting_see_none()),
        Err(BookingError::TooMany { .. }) => {
            (StatusCode::TOO_MANY_REQUESTS, "reference", words.waiting_see_later())
        }
        Err(_) => return unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
    };
    let errors = Errors(vec![(field, text.to_owned())]);
    place::find(words, &fields, &errors).status(status).respond(&app.site)
}
