//! Other times for the visit behind a link; the old one is kept until the new one is sure.

use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, FixedOffset};
use domain::schedule::parse_date;
use leptos::prelude::*;
use store::booking::{BookingError, Visit};

use super::Link;
use crate::booking::appointment::{offered_of, taken_notice};
use crate::booking::free;
use crate::booking::times_view::{Times, times};
use crate::dates;
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::form::{Errors, summary};
use crate::ui::icon::Icon;
use crate::ui::page::Page;

/// Why the list is shown again.
pub(super) enum Told<'a> {
    /// Somebody was faster; what is nearest.
    Taken(&'a [DateTime<FixedOffset>]),
    /// What is wrong with the start.
    Wrong(String),
}

/// The free times from a day on; each button moves the visit there.
pub(super) async fn list(
    app: &AppState,
    link: &Link,
    visit: &Visit,
    from: &str,
    told: Option<Told<'_>>,
) -> Response {
    let status = match &told {
        None => StatusCode::OK,
        Some(Told::Taken(_)) => StatusCode::CONFLICT,
        Some(Told::Wrong(_)) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    match body(app, link, visit, from, told).await {
        Ok(body) => {
            let page =
                Page::new(link.words, format!("{}/times", link.path()), link.words.reply_title(), body);
            page.private().status(status).respond(&app.site)
        }
        Err(_) => answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
    }
}

async fn body(
    app: &AppState,
    link: &Link,
    visit: &Visit,
    from: &str,
    told: Option<Told<'_>>,
) -> Result<AnyView, BookingError> {
    let w = link.words;
    let today = dates::today(app.clock.now());
    let from = parse_date(from).ok();
    let free = free::free(app, None, &visit.ask(), from.unwrap_or(today)).await?;
    let offered = offered_of(app, w, visit);
    let address = link.href("/times");
    let from_day = |from: &str, label: &'static str, icon: &'static str| {
        let href = format!("{address}?from={from}");
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
    let (taken, errors) = match told {
        None => (None, Errors::default()),
        Some(Told::Taken(nearest)) => {
            (Some(taken_notice(w, "post", &link.href(""), &visit.place, nearest)), Errors::default())
        }
        Some(Told::Wrong(text)) => (None, Errors(vec![("start", text)])),
    };
    Ok(view! {
        {summary(w, &errors)}
        {taken}
        <h1 id="start" tabindex="-1">{w.appointment_move_question()}</h1>
        <p class="lead">{w.appointment_move_now(dates::moment(w, visit.start.to_utc()))}</p>
        <p>{w.appointment_move_keep()}</p>
        <form class="booking-form" method="post" action=link.href("")>{list}</form>
        <p><a href=link.href("")>{w.appointment_move_no()}</a></p>
    }
    .into_any())
}
