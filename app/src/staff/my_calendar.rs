//! The private calendar feed of a member of staff: when, where, and never who.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use chrono::DateTime;
use leptos::prelude::*;
use store::staff::FeedVisit;

use super::door::broken;
use super::rows::place_title;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::messages::{Entry, feed_file};
use crate::state::AppState;
use crate::ui::answer::{not_found, see_other};
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::ui::request::Caller;
use crate::ui::staff_page::{StaffPage, form_token};

/// `GET /staff/my-calendar`: whether there is a feed, and whose visits it shows.
pub async fn page(State(app): State<AppState>, view: StaffView, signed: Signed) -> Response {
    show(&app, view, &signed, None).await
}

/// Makes the feed anew and shows its address, this once.
pub async fn make(State(app): State<AppState>, view: StaffView, signed: Signed) -> Response {
    match app.store.new_feed(app.clock.seconds(), signed.staff.clone()).await {
        Ok(token) => show(&app, view, &signed, Some(token)).await,
        Err(failed) => broken(&app, &failed.into()),
    }
}

/// Ends the feed: its address opens nothing any more.
pub async fn end(State(app): State<AppState>, signed: Signed) -> Response {
    match app.store.end_feed(app.clock.seconds(), signed.staff.clone()).await {
        Ok(_) => see_other("/staff/my-calendar"),
        Err(failed) => broken(&app, &failed.into()),
    }
}

async fn show(app: &AppState, view: StaffView, signed: &Signed, made: Option<String>) -> Response {
    let w = view.words;
    let read = async {
        let all = app.store.person_calendars().await?;
        Ok::<_, store::StoreError>((all, app.store.feed_since(&signed.staff).await?))
    };
    let (all, since) = match read.await {
        Ok(read) => read,
        Err(failed) => return broken(app, &failed.into()),
    };
    let own: Vec<_> = all
        .into_iter()
        .filter(|person| person.staff.as_deref() == Some(signed.staff.as_str()))
        .map(|person| view! { <li><bdi>{person.label}</bdi></li> })
        .collect();
    let whose = if own.is_empty() {
        notice(Weight::Warn, w.staff_feed_nobody(), view! { <p>{w.staff_feed_nobody_text()}</p> })
    } else {
        view! { <p>{w.staff_feed_whose()}</p> <ul>{own}</ul> }.into_any()
    };
    let address = made.map(|token| {
        let address = format!("{}/calendar/{token}.ics", app.site.public_url);
        notice(
            Weight::Ok,
            w.staff_feed_made(),
            view! {
                <p>{w.staff_feed_made_text()}</p>
                <p><code class="one-time" dir="ltr">{address}</code></p>
            },
        )
    });
    let since = since.and_then(|at| DateTime::from_timestamp(at, 0)).map(|at| dates::moment(w, at));
    let has = since.is_some();
    let state = match since {
        Some(since) => w.staff_feed_since(since),
        None => w.staff_feed_none().to_owned(),
    };
    let label = if has { w.staff_feed_again() } else { w.staff_feed_make() };
    let ending = has.then(|| {
        view! {
            <form method="post" action="/staff/my-calendar/end">
                {form_token(signed)}
                <button class="button quiet"><Icon name="ban" />{w.staff_feed_end()}</button>
            </form>
        }
    });
    let body = view! {
        <h1>{w.staff_feed()}</h1>
        {address}
        <p>{w.staff_feed_text()}</p>
        {whose}
        <p>{state}</p>
        <div class="button-row">
            <form method="post" action="/staff/my-calendar">
                {form_token(signed)}
                <button class="button"><Icon name="calendar-plus" />{label}</button>
            </form>
            {ending}
        </div>
    };
    StaffPage::new(view, w.staff_feed(), body).respond(&app.site)
}

/// `GET /calendar/{token}.ics`: what a calendar program fetches, without any session.
pub async fn file(State(app): State<AppState>, caller: Caller, Path(name): Path<String>) -> Response {
    let token = name.strip_suffix(".ics").unwrap_or(&name);
    let (w, now) = (caller.words, app.clock.now());
    match app.store.feed(token, now).await {
        Ok(Some(visits)) => {
            let entry = |visit: &FeedVisit| {
                let place = place_title(&app, w, &visit.place);
                entry_of(visit).event(w.staff_feed_visit(), Some(&place), now)
            };
            let text = feed_file(w.staff_feed(), visits.iter().map(entry));
            let kind =
                [(header::CONTENT_TYPE, "text/calendar; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
            (kind, text).into_response()
        }
        Ok(None) => not_found(w, &app.site),
        Err(failed) => broken(&app, &failed.into()),
    }
}

fn entry_of(visit: &FeedVisit) -> Entry<'_> {
    Entry {
        visit: &visit.visit,
        version: visit.version,
        start: visit.start,
        end: visit.end,
        cancelled: visit.cancelled,
    }
}
