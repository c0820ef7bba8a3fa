//! A time that is offered to who waits: the same page as with number and PIN, by the link in the message.

use axum::http::StatusCode;
use axum::response::Response;
use store::booking::BookingError;

use super::{Link, page};
use crate::booking::wait::place::{self, Door};
use crate::state::AppState;
use crate::ui::answer::unavailable;
use crate::ui::request::Fields;

/// What is offered, and what became of it; `None` for a link that is about something else.
pub(super) async fn show(app: &AppState, link: &Link) -> Option<Response> {
    match app.store.waiting_by_link(&link.token, app.clock.now()).await {
        Ok((person, offer)) => {
            let door = Door::Link(link.path());
            Some(place::shown(app, link.words, &door, &person, offer.as_ref(), None).respond(&app.site))
        }
        Err(BookingError::NotFound) => None,
        Err(_) => Some(unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site)),
    }
}

/// Takes the answer.
pub(super) async fn act(app: &AppState, link: &Link, fields: &Fields) -> Response {
    match app.store.waiting_by_link(&link.token, app.clock.now()).await {
        Ok((person, offer)) => {
            place::act(app, link.words, &Door::Link(link.path()), person, offer, fields).await
        }
        Err(refused) => page::closed(app, link.words, &refused),
    }
}
