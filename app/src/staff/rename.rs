//! Correcting the name of a visit: for staff only, and with a reason that the record of acts keeps.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::NameReason;
use domain::text::PersonName;
use leptos::prelude::*;
use store::booking::{BookingError, Visit};

use super::door::broken;
use super::rows::Reader;
use super::visit;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::{see_other, unavailable};
use crate::ui::parts::{Weight, notice};
use crate::ui::request::Fields;
use crate::ui::staff_page::form_token;

/// `POST /staff/visit/{id}/name`.
pub async fn correct(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let w = view.words;
    let name = PersonName::parse(fields.get("name"));
    let (status, said) = match (name, NameReason::from_code(fields.get("reason"))) {
        (Ok(name), Some(reason)) => {
            let seen = (id.as_str(), fields.get("version").parse().unwrap_or_default());
            match app.store.correct_name(seen, name, reason, &signed.staff, app.clock.now()).await {
                Ok(()) => return see_other(&format!("/staff/visit/{id}")),
                Err(BookingError::Invalid(_)) => (StatusCode::CONFLICT, w.staff_not_now()),
                Err(BookingError::NotFound) => return visit::missing(view).respond(&app.site),
                Err(BookingError::Store(error)) => return broken(&app, &error.into()),
                Err(_) => return unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
            }
        }
        _ => (StatusCode::UNPROCESSABLE_ENTITY, w.staff_name_needs_reason()),
    };
    match app.store.visit(&id).await {
        Ok(found) => {
            let said = notice(Weight::Warn, said, ());
            visit::show(&app, view, &signed, &found, Some(said)).status(status).respond(&app.site)
        }
        Err(BookingError::Store(error)) => broken(&app, &error.into()),
        Err(_) => visit::missing(view).respond(&app.site),
    }
}

/// The form, folded away: it is seldom needed.
pub fn form(reader: &Reader<'_>, visit: &Visit) -> AnyView {
    let w = reader.words;
    let reasons = NameReason::ALL.iter().map(|reason| {
        let text = w.by_id(&format!("staff-name-{}", reason.code())).unwrap_or_default();
        view! { <option value=reason.code()>{text}</option> }
    });
    view! {
        <details>
            <summary>{w.staff_name_correct()}</summary>
            <form method="post" action=format!("/staff/visit/{}/name", visit.id)>
                {form_token(reader.signed)}
                <input type="hidden" name="version" value=visit.version.to_string() />
                <label>{w.staff_name_new()} <input name="name" value=visit.name.clone() maxlength="80" dir="auto" autocomplete="off" /></label>
                <label>
                    {w.staff_name_reason()}
                    <select name="reason"><option value="">"—"</option>{reasons.collect::<Vec<_>>()}</select>
                </label>
                <button class="quiet">{w.staff_name_save()}</button>
            </form>
        </details>
    }
    .into_any()
}
