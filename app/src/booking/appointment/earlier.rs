//! "Tell me if an earlier time is free": said on the page of a visit, and taken back there.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use store::booking::BookingError;

use super::holder::Holder;
use crate::booking::journey::hidden;
use crate::state::AppState;
use crate::ui::answer::{see_other, unavailable};
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::ui::request::Fields;
use crate::words::Words;

/// `POST /{lang}/appointment/earlier`: `stop` takes it back.
pub(super) async fn earlier(
    State(app): State<AppState>,
    words: Words,
    holder: Holder,
    fields: Fields,
) -> Response {
    let (codes, now) = (&holder.codes, app.clock.now());
    let done = match &holder.waits {
        Some(waiting) if fields.has("stop") => app.store.leave_waiting(waiting, now).await,
        _ if fields.has("stop") => Ok(()),
        _ => app.store.wait_for_earlier(&codes.reference, &codes.pin, now).await,
    };
    match done {
        // A visit that can no longer be moved says so itself.
        Ok(()) | Err(BookingError::Invalid(_) | BookingError::NotFound) => {
            see_other(&format!("/{}/appointment", words.language.code()))
        }
        Err(_) => unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
    }
}

/// The offer to wait, or that its person waits.
pub(super) fn section(w: Words, holder: &Holder) -> AnyView {
    let action = format!("/{}/appointment/earlier", w.language.code());
    if holder.waits.is_some() {
        let stop = view! {
            <p>{w.waiting_earlier_text()}</p>
            <form method="post" action=action>
                {hidden("stop", "yes")}
                <p><button class="button quiet"><Icon name="x" />{w.waiting_earlier_stop()}</button></p>
            </form>
        };
        return notice(Weight::Info, w.waiting_earlier_said(), stop);
    }
    view! {
        <form method="post" action=action>
            <p><button class="button quiet"><Icon name="hourglass" />{w.waiting_earlier()}</button></p>
            <p class="small">{w.waiting_earlier_text()}</p>
        </form>
    }
    .into_any()
}
