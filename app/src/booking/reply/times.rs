//! Other times for the visit behind a link; the old one is kept until the new one is sure.

use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, FixedOffset};
use leptos::prelude::*;
use store::booking::{BookingError, Visit};

use super::Link;
use crate::booking::appointment::{Destination, other_times};
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::form::Errors;
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
    let (nearest, errors) = match told {
        None => (None, Errors::default()),
        Some(Told::Taken(nearest)) => (Some(nearest), Errors::default()),
        Some(Told::Wrong(text)) => (None, Errors(vec![("start", text)])),
    };
    let (list, home) = (link.href("/times"), link.href(""));
    let to = Destination { list: &list, method: "post", action: &home, back: home.clone() };
    other_times(app, link.words, visit, &to, from, nearest, &errors).await
}
