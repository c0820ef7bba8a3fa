//! The volunteer's own page behind the secret link: what became of the event, changing it, calling it off.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::Datelike as _;
use domain::events::{Act, EventForm, EventStatus};
use leptos::prelude::*;
use store::events::{Event, EventError, ModerationNote};

use super::coming::times;
use super::{form, said, wrong};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::form::{Errors, summary};
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Weight, notice, panel, steps, trail};
use crate::ui::request::{Fields, Query};
use crate::words::Words;

type Token = Path<(String, String)>;

/// Shown after posting: the link, and how to keep it.
pub async fn link(State(app): State<AppState>, w: Words, Path((_, token)): Token) -> Response {
    match app.store.event_by_token(&token).await {
        Ok(Some(_)) => {}
        Ok(None) => return no_event(&app, w),
        Err(error) => return super::away(&app, &error),
    }
    let path = format!("/{}/events/edit/{token}", w.language.code());
    let address = format!("{}{path}", app.site.public_url);
    let next = [w.events_sent_1(), w.events_sent_2(), w.events_sent_3()].map(str::to_owned);
    let body = view! {
        {panel(w.events_sent(), ())}
        <section>
            <h2><Icon name="key-round" />" "{w.events_link()}</h2>
            <p class="copied"><bdi dir="ltr">{address}</bdi></p>
            <p>{w.events_link_text()}</p>
            <p><a class="button lamp" href=path rel="nofollow">{w.events_link_open()}</a></p>
        </section>
        {steps(next)}
    };
    let here = format!("/events/edit/{token}/link");
    Page::new(w, here, w.events_sent(), body).private().respond(&app.site)
}

/// What became of the event, and the form to change it.
pub async fn page(
    State(app): State<AppState>,
    w: Words,
    Path((_, token)): Token,
    Query(query): Query,
) -> Response {
    let (event, notes) = match find(&app, &token).await {
        Ok(Some(found)) => found,
        Ok(None) => return no_event(&app, w),
        Err(error) => return super::away(&app, &error),
    };
    let form = match filled(&app, &event).await {
        Ok(form) => form,
        Err(error) => return super::away(&app, &error),
    };
    let changed = query.has("changed");
    let body = body(&app, w, &token, &event, &notes, &form, &Errors::default(), changed);
    own_page(w, &token, body).respond(&app.site)
}

/// Sends a change to the queue.
pub async fn change(
    State(app): State<AppState>,
    w: Words,
    Path((_, token)): Token,
    fields: Fields,
) -> Response {
    let (event, notes) = match find(&app, &token).await {
        Ok(Some(found)) => found,
        Ok(None) => return no_event(&app, w),
        Err(error) => return super::away(&app, &error),
    };
    let form = form::read(&fields);
    let submission = match form::parse(&app, &form) {
        Ok(submission) => submission,
        Err(wrongs) => {
            let errors = wrong::errors(w, &wrongs);
            let body = body(&app, w, &token, &event, &notes, &form, &errors, false);
            return own_page(w, &token, body).status(StatusCode::UNPROCESSABLE_ENTITY).respond(&app.site);
        }
    };
    let done = app.store.event_change(app.clock.seconds(), &token, submission).await;
    after(&app, w, &token, done, "?changed")
}

/// Calls the event off.
pub async fn withdraw(State(app): State<AppState>, w: Words, Path((_, token)): Token) -> Response {
    let done = app.store.event_withdraw(app.clock.seconds(), &token).await;
    after(&app, w, &token, done, "")
}

fn after(app: &AppState, w: Words, token: &str, done: Result<Event, EventError>, query: &str) -> Response {
    let path = format!("/{}/events/edit/{token}", w.language.code());
    match done {
        Ok(_) => see_other(&format!("{path}{query}")),
        // Called off meanwhile, or changed from another phone: the page says what is.
        Err(EventError::Refused(_) | EventError::TooMany) => see_other(&path),
        Err(EventError::NotFound) => no_event(app, w),
        Err(EventError::Store(error)) => super::away(app, &error),
    }
}

async fn find(
    app: &AppState,
    token: &str,
) -> Result<Option<(Event, Vec<ModerationNote>)>, store::StoreError> {
    let Some(event) = app.store.event_by_token(token).await? else { return Ok(None) };
    let notes = app.store.event_notes(&event.id).await?;
    Ok(Some((event, notes)))
}

/// The form with what is known. A series that has begun goes on from its next time.
async fn filled(app: &AppState, event: &Event) -> Result<EventForm, store::StoreError> {
    let Some(draft) = event.moderated.newest() else { return Ok(EventForm::default()) };
    let contact = app.store.event_contact(&event.id).await?;
    let mut form = EventForm::of(draft, contact.as_ref());
    if draft.when.repetition.is_some()
        && let Some(next) = times(draft, event.zone, app.clock.now()).first()
        && next.date.num_days_from_ce() > draft.when.date.num_days_from_ce()
    {
        form.date = next.date.to_string();
    }
    Ok(form)
}

fn own_page(w: Words, token: &str, body: impl IntoAny) -> Page {
    Page::new(w, format!("/events/edit/{token}"), w.events_edit_title(), body).private()
}

#[expect(clippy::too_many_arguments, reason = "one page, each argument a part of it")]
fn body(
    app: &AppState,
    w: Words,
    token: &str,
    event: &Event,
    notes: &[ModerationNote],
    form: &EventForm,
    errors: &Errors,
    changed: bool,
) -> impl IntoView + use<> {
    let path = format!("/{}/events/edit/{token}", w.language.code());
    let public = event.moderated.public().is_some();
    let cancelled = event.moderated.status() == EventStatus::Cancelled;
    let heading = event.moderated.newest().map(|draft| {
        let source = draft.texts.source();
        view! { <p class="lead">{said::line(source, &source.title)}</p> }
    });
    let see = public.then(|| {
        let href = format!("/{}/events/{}", w.language.code(), event.slug);
        view! { <p><a href=href>{w.events_see_public()}</a></p> }
    });
    let change = (!cancelled).then(|| {
        let off = if public { w.events_withdraw_public() } else { w.events_withdraw_private() };
        view! {
            <hr class="tide" />
            <h2>{w.events_change()}</h2>
            <form class="event-form" method="post" action=path.clone() novalidate>
                {form::view(w, app.directory(), form, errors)}
                <p><button class="button lamp"><Icon name="send" />{w.events_change_send()}</button></p>
            </form>
            <hr class="tide" />
            <details>
                <summary>{w.events_withdraw()}</summary>
                <p>{off}</p>
                <form method="post" action=format!("{path}/withdraw")>
                    <button class="button danger"><Icon name="ban" />{w.events_withdraw_now()}</button>
                </form>
            </details>
        }
    });
    view! {
        {trail(w, vec![("/events".to_owned(), w.events_title().to_owned())])}
        {summary(w, errors)}
        <h1>{w.events_edit_title()}</h1>
        {heading}
        {(changed && !cancelled).then(|| notice(Weight::Ok, w.events_changed(), ()))}
        {state(w, event, notes)}
        {see}
        {change}
    }
}

/// Where the event stands, in one notice; with what staff wrote, if they wrote last.
fn state(w: Words, event: &Event, notes: &[ModerationNote]) -> AnyView {
    let public = event.moderated.public().is_some();
    let refused = notes.first().is_some_and(|note| note.act == Act::Reject);
    let (weight, title, text) = match event.moderated.status() {
        EventStatus::NeedsApproval | EventStatus::Draft if public => {
            (Weight::Info, w.events_state_change(), w.events_state_change_text())
        }
        EventStatus::NeedsApproval | EventStatus::Draft => {
            (Weight::Info, w.events_state_needs_approval(), w.events_state_needs_approval_text())
        }
        EventStatus::Asked => (Weight::Warn, w.events_state_asked(), w.events_state_asked_text()),
        EventStatus::Approved if refused => {
            (Weight::Warn, w.events_state_refused(), w.events_state_refused_text())
        }
        EventStatus::Approved => (Weight::Ok, w.events_state_approved(), w.events_state_approved_text()),
        EventStatus::Rejected => (Weight::Stop, w.events_state_rejected(), w.events_state_rejected_text()),
        EventStatus::Cancelled => (Weight::Stop, w.events_state_cancelled(), w.events_state_cancelled_text()),
    };
    let note = notes.first().filter(|note| note.by_staff && !note.note.is_empty()).map(|note| {
        view! {
            <p>{w.events_note()}":"</p>
            <blockquote dir="auto">{note.note.clone()}</blockquote>
        }
    });
    notice(weight, title, view! { {note}<p>{text}</p> })
}

fn no_event(app: &AppState, w: Words) -> Response {
    let body = view! {
        <h1>{w.events_no_link()}</h1>
        <p class="lead">{w.events_no_link_text()}</p>
        <p><a class="button" href=format!("/{}/events", w.language.code())>{w.events_all()}</a></p>
    };
    Page::new(w, "/events", w.events_no_link(), body).status(StatusCode::NOT_FOUND).respond(&app.site)
}
