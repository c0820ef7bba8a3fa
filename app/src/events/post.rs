//! Posting an event: one calm page, everything typed kept, and a secret link at the end.

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::events::EventForm;
use leptos::prelude::*;
use store::events::EventError;

use super::trap::{self, FormKey, Trapped};
use super::{form, wrong};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::form::{Errors, summary};
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Weight, notice, trail};
use crate::ui::request::Fields;
use crate::words::Words;

pub async fn page(State(app): State<AppState>, w: Words) -> Response {
    let body =
        body(&app, w, &EventForm::default(), &Errors::default(), &FormKey::new(&app), &Fields::default());
    Page::new(w, "/events/new", w.events_new_title(), body).respond(&app.site)
}

pub async fn send(State(app): State<AppState>, w: Words, fields: Fields) -> Response {
    let form = form::read(&fields);
    let key = FormKey::read(&app, &fields);
    let with_status = |status: StatusCode, errors: Errors, key: Option<FormKey>| {
        let key = key.unwrap_or_else(|| FormKey::new(&app));
        let body = body(&app, w, &form, &errors, &key, &fields);
        Page::new(w, "/events/new", w.events_new_title(), body).status(status).respond(&app.site)
    };
    let again = |errors, key| with_status(StatusCode::UNPROCESSABLE_ENTITY, errors, key);
    let submission = match form::parse(&app, &form) {
        Ok(submission) => submission,
        Err(wrongs) => return again(wrong::errors(w, &wrongs), key),
    };
    let key = match (trap::judge(&app, key.as_ref(), &fields, &form), key) {
        (Ok(()), Some(key)) => key,
        (Err(Trapped::Hidden), key) => {
            return again(Errors(vec![("website", w.events_wrong_trap().to_owned())]), key);
        }
        (_, key) => return again(Errors(vec![("language", w.events_wrong_check().to_owned())]), key),
    };
    match app.store.event_post(app.clock.seconds(), &key.key, submission).await {
        Ok(posted) => see_other(&format!("/{}/events/edit/{}/link", w.language.code(), posted.token)),
        // The same form, sent again after its event was called off: there is nothing to change any more.
        Err(EventError::Refused(_) | EventError::NotFound) => {
            again(Errors(vec![("language", w.events_wrong_check().to_owned())]), None)
        }
        Err(EventError::TooMany) => {
            let errors = Errors(vec![("language", w.frame_too_many_text().to_owned())]);
            let mut page = with_status(StatusCode::TOO_MANY_REQUESTS, errors, Some(key));
            page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("3600"));
            page
        }
        Err(EventError::Store(error)) => super::away(&app, &error),
    }
}

fn body(
    app: &AppState,
    w: Words,
    form: &EventForm,
    errors: &Errors,
    key: &FormKey,
    fields: &Fields,
) -> impl IntoView + use<> {
    let to = |path: &str| format!("/{}{path}", w.language.code());
    view! {
        {trail(w, vec![("/events".to_owned(), w.events_title().to_owned())])}
        {summary(w, errors)}
        <h1>{w.events_new_title()}</h1>
        <p class="lead">{w.events_new_lead()}</p>
        {notice(Weight::Info, w.events_new_first(), view! { <p>{w.events_new_first_text()}</p> })}
        <form class="event-form" method="post" action=to("/events/new") novalidate>
            {key.view()}
            {trap::view(w, fields)}
            {form::view(w, app.directory(), form, errors)}
            <p><button class="button lamp"><Icon name="send" />{w.events_new_send()}</button></p>
        </form>
    }
}
