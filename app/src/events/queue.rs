//! What waits for staff, and what is public now.

use axum::extract::State;
use axum::response::Response;
use chrono::{DateTime, Utc};
use domain::catalogue::Directory;
use domain::events::EventStatus;
use leptos::prelude::*;
use store::events::Event;

use super::coming::{coming, times};
use super::said;
use super::town::Town;
use crate::dates;
use crate::guard::StaffView;
use crate::state::AppState;
use crate::ui::parts::{Weight, badge, notice};
use crate::ui::request::Query;
use crate::ui::staff_page::StaffPage;
use crate::words::Words;

pub async fn page(State(app): State<AppState>, view: StaffView, Query(query): Query) -> Response {
    let w = view.words;
    let now = app.clock.now();
    let today = dates::today(now);
    let (waiting, public) = match (app.store.events_waiting().await, app.store.events_public(today).await) {
        (Ok(waiting), Ok(public)) => (waiting, public),
        (Err(error), _) | (_, Err(error)) => return super::away(&app, &error),
    };
    let (to_read, asked): (Vec<Event>, Vec<Event>) =
        waiting.into_iter().partition(|event| event.moderated.status() == EventStatus::NeedsApproval);
    let public: Vec<Event> = coming(&public, now).into_iter().map(|one| one.event.clone()).collect();
    let directory = app.directory();
    let body = view! {
        <h1>{w.events_queue()}</h1>
        {query.has("done").then(|| notice(Weight::Ok, w.events_review_done(), ()))}
        <h2>{w.events_queue_waiting()}</h2>
        {to_read.is_empty().then(|| view! { <p>{w.events_queue_empty()}</p> })}
        {table(w, directory, now, &to_read, true)}
        {(!asked.is_empty()).then(|| view! { <h2>{w.events_queue_asked()}</h2> })}
        {table(w, directory, now, &asked, true)}
        {(!public.is_empty()).then(|| view! { <h2>{w.events_queue_public()}</h2> })}
        {table(w, directory, now, &public, false)}
    };
    StaffPage::new(view, w.events_queue(), body).respond(&app.site)
}

fn table(
    w: Words,
    directory: &Directory,
    now: DateTime<Utc>,
    events: &[Event],
    waiting: bool,
) -> Option<AnyView> {
    let rows: Vec<_> = events.iter().filter_map(|event| row(w, directory, now, event, waiting)).collect();
    if rows.is_empty() {
        return None;
    }
    Some(
        view! {
            <div class="scroll">
                <table class="dense">
                    <thead>
                        <tr>
                            <th scope="col">{w.events_field_title()}</th>
                            <th scope="col">{w.events_when()}</th>
                            <th scope="col">{w.events_city()}</th>
                            <th scope="col">{w.events_field_language()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any(),
    )
}

fn row(w: Words, directory: &Directory, now: DateTime<Utc>, event: &Event, waiting: bool) -> Option<AnyView> {
    let moderated = &event.moderated;
    let draft = if waiting { moderated.waiting() } else { moderated.public() }?;
    let text = draft.texts.source();
    let when = times(draft, event.zone, now).first().map_or_else(
        || w.events_over().to_owned(),
        |next| format!("{}, {}", dates::day_short(w, next.date), said::clock(w, next)),
    );
    let mut badges = Vec::new();
    if waiting {
        badges.push(match moderated.public() {
            Some(_) => badge(Weight::Info, "pencil", w.events_queue_changed()),
            None => badge(Weight::Ok, "plus", w.events_queue_new()),
        });
    }
    if moderated.status() == EventStatus::Cancelled {
        badges.push(badge(Weight::Stop, "ban", w.events_cancelled()));
    }
    if event.demo {
        badges.push(badge(Weight::Warn, "flask-conical", w.events_demo()));
    }
    let sent = waiting
        .then(|| DateTime::from_timestamp(event.sent, 0))
        .flatten()
        .map(|at| view! { <br /><small>{w.events_queue_sent(dates::moment(w, at))}</small> });
    Some(
        view! {
            <tr>
                <td>
                    <a href=format!("/staff/events/{}", event.id)>{said::line(text, &text.title)}</a>
                    " " {badges} {sent}
                </td>
                <td>{when}</td>
                <td><bdi>{Town::of(&draft.place, directory).name(w)}</bdi></td>
                <td>{text.language.own_name()}</td>
            </tr>
        }
        .into_any(),
    )
}
