//! Giving a visit another time: the free times, then a last look; the old time is kept until the new one is sure.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, FixedOffset};
use domain::schedule::{parse_date, parse_start};
use leptos::prelude::*;
use store::booking::{BookingError, Visit};

use super::holder::{Holder, offered_of};
use crate::booking::free;
use crate::booking::idem::fresh_idem;
use crate::booking::journey::hidden;
use crate::booking::times_view::{Times, pick, times};
use crate::dates;
use crate::state::AppState;
use crate::ui::answer::{self, see_other};
use crate::ui::form::{Errors, summary};
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Fact, Weight, facts, notice};
use crate::ui::request::{Fields, Query};
use crate::words::Words;

/// Without a chosen time the free ones; with one, the last look.
pub(super) async fn page(
    State(app): State<AppState>,
    words: Words,
    holder: Holder,
    Query(query): Query,
) -> Response {
    if !holder.may_change(&app) || holder.all().is_some() {
        return see_other(&format!("/{}/appointment", words.language.code()));
    }
    let chosen = query.get("pick").split_once('@').map(|(_, start)| start);
    match chosen.map(parse_start) {
        Some(Ok(start)) => last_look(words, &holder, start).respond(&app.site),
        _ => list(&app, words, &holder, &query, None, &Errors::default()).await,
    }
}

/// The list of times, again after one was refused: `nearest` when somebody was faster.
pub(super) async fn list(
    app: &AppState,
    w: Words,
    holder: &Holder,
    query: &Fields,
    nearest: Option<&[DateTime<FixedOffset>]>,
    errors: &Errors,
) -> Response {
    let status = match (nearest, errors.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    match body(app, w, holder, query, nearest, errors).await {
        Ok(body) => {
            let page = Page::new(w, "/appointment/move", w.appointment_title(), body);
            page.private().status(status).respond(&app.site)
        }
        Err(_) => answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
    }
}

async fn body(
    app: &AppState,
    w: Words,
    holder: &Holder,
    query: &Fields,
    nearest: Option<&[DateTime<FixedOffset>]>,
    errors: &Errors,
) -> Result<AnyView, BookingError> {
    let address = format!("/{}/appointment/move", w.language.code());
    let to = Destination {
        list: &address,
        method: "get",
        action: &address,
        back: format!("/{}/appointment", w.language.code()),
    };
    other_times(app, w, &holder.visit, &to, query.get("from"), nearest, errors).await
}

/// Where the links and forms of a list of other times lead.
pub(in crate::booking) struct Destination<'a> {
    /// The list itself, from another day on.
    pub list: &'a str,
    /// How a chosen time is sent, and where to.
    pub method: &'static str,
    pub action: &'a str,
    /// The visit as it is.
    pub back: String,
}

/// The free times for a visit, below what was refused: `nearest` when somebody was faster.
pub(in crate::booking) async fn other_times(
    app: &AppState,
    w: Words,
    visit: &Visit,
    to: &Destination<'_>,
    from: &str,
    nearest: Option<&[DateTime<FixedOffset>]>,
    errors: &Errors,
) -> Result<AnyView, BookingError> {
    let today = dates::today(app.clock.now());
    let from = parse_date(from).ok();
    let free = free::free(app, None, &visit.ask(), from.unwrap_or(today)).await?;
    // A colleague may be free at the very time that the visit has.
    let free = free.without(&visit.place, visit.start);
    let offered = offered_of(app, w, visit);
    let from_day = |from: &str, label: &'static str, icon: &'static str| {
        let href = format!("{}?from={from}", to.list);
        view! { <a class="button quiet" href=href><Icon name=icon />{label}</a> }.into_any()
    };
    let list = times(Times {
        w,
        offered: &offered,
        free: &free,
        today,
        any_place: false,
        later: from.is_some(),
        from_day: &from_day,
        otherwise: None,
    });
    let taken = nearest.map(|nearest| taken_notice(w, to.method, to.action, &visit.place, nearest));
    Ok(view! {
        {summary(w, errors)}
        {taken}
        <h1 id="start" tabindex="-1">{w.appointment_move_question()}</h1>
        <p class="lead">{w.appointment_move_now(dates::moment(w, visit.start.to_utc()))}</p>
        <p>{w.appointment_move_keep()}</p>
        <form class="booking-form" method=to.method action=to.action.to_owned()>{list}</form>
        <p><a href=to.back.clone()>{w.appointment_move_no()}</a></p>
    }
    .into_any())
}

/// The nearest times after somebody was faster; `method` and `address` are those of their form.
fn taken_notice(
    w: Words,
    method: &'static str,
    address: &str,
    place: &str,
    nearest: &[DateTime<FixedOffset>],
) -> AnyView {
    let buttons: Vec<_> = nearest
        .iter()
        .map(|start| {
            view! {
                <button class="button quiet booking-near" name="pick" value=pick(place, *start)>
                    <Icon name="clock" />{dates::moment(w, start.to_utc())}
                </button>
            }
        })
        .collect();
    let text =
        if nearest.is_empty() { w.appointment_moved_taken_none() } else { w.appointment_moved_taken() };
    let form = view! {
        <p>{text}</p>
        <form class="booking-nearest" method=method action=address.to_owned()>{buttons}</form>
    };
    let notice = notice(Weight::Warn, w.booking_taken_title(), form);
    view! { <div class="booking-told" role="alert" tabindex="-1" autofocus>{notice}</div> }.into_any()
}

fn last_look(w: Words, holder: &Holder, start: DateTime<FixedOffset>) -> Page {
    let moment = |at: DateTime<FixedOffset>| view! { {dates::moment(w, at.to_utc())} };
    let lines = vec![
        Fact::new("clock", w.appointment_move_from(), moment(holder.visit.start)),
        Fact::new("calendar-check", w.appointment_move_to(), view! { <strong>{moment(start)}</strong> }),
    ];
    let code = w.language.code();
    let body = view! {
        <h1>{w.appointment_move_check()}</h1>
        {facts(lines)}
        <form class="booking-form" method="post" action="/api/move">
            {hidden("lang", code)}
            {hidden("start", &start.to_rfc3339())}
            {hidden("idem", &fresh_idem().hex())}
            <p class="button-row">
                <button class="button lamp"><Icon name="check" />{w.appointment_move_yes()}</button>
                <a class="button quiet" href=format!("/{code}/appointment/move")>{w.booking_taken_others()}</a>
                <a class="button quiet" href=format!("/{code}/appointment")>{w.appointment_move_no()}</a>
            </p>
        </form>
    };
    Page::new(w, "/appointment/move", w.appointment_title(), body).private()
}
