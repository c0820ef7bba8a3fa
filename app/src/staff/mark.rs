//! Marking what happened to a visit, and taking the mark back.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use domain::booking::Act;
use domain::staff::Permission;
use serde::Serialize;
use store::booking::{BookingError, Visit};

use super::rows::{act_named, state_name, times};
use super::{day, visit};
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::{error, json, see_other};
use crate::ui::parts::{Weight, notice};
use crate::ui::request::Fields;
use crate::words::Words;

/// What the script reads aloud.
#[derive(Serialize)]
struct Told {
    said: String,
}

pub async fn mark(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    let w = view.words;
    let script = headers.get(header::ACCEPT).is_some_and(|v| v.as_bytes().starts_with(b"application/json"));
    let version = fields.get("version").parse().unwrap_or(0);
    let now = app.clock.now();
    let result = match fields.get("act") {
        "undo" => app.store.undo_mark(&id, version, &signed.staff, now).await,
        name => match act_named(name) {
            Some(Act::Cancel) if !signed.may(Permission::BookForCaller) => {
                return error(StatusCode::FORBIDDEN, "not_allowed");
            }
            Some(act) => app.store.mark(&id, version, act, &signed.staff, now).await,
            None => return error(StatusCode::UNPROCESSABLE_ENTITY, "invalid"),
        },
    };
    match result {
        Ok(visit) if script => json(StatusCode::OK, &Told { said: said(w, &visit) }),
        Ok(visit) if fields.get("back") == "visit" => see_other(&format!("/staff/visit/{}", visit.id)),
        Ok(visit) => {
            let list = day::address(&visit.place, visit.start.date_naive());
            see_other(&format!("{list}#visit-{}", visit.id))
        }
        Err(BookingError::Store(failed)) => super::door::broken(&app, &failed.into()),
        Err(_) if script => json(StatusCode::CONFLICT, &Told { said: w.staff_not_now().to_owned() }),
        Err(BookingError::NotFound) => visit::missing(view).respond(&app.site),
        Err(_) => stale(&app, view, &signed, &id).await,
    }
}

/// The page that says that the visit is no longer as it was, with the list as it is now.
async fn stale(app: &AppState, view: StaffView, signed: &Signed, id: &str) -> Response {
    let w = view.words;
    let query = match app.store.visit(id).await {
        Ok(visit) => format!("place={}&date={}", visit.place, visit.start.date_naive()),
        Err(_) => String::new(),
    };
    let said = notice(Weight::Warn, w.staff_not_now(), ());
    match day::show(app, view, signed, &Fields::parse(query.as_bytes()), Some(said)).await {
        Ok(page) => page.status(StatusCode::CONFLICT).respond(&app.site),
        Err(failed) => super::door::broken(app, &failed.into()),
    }
}

fn said(w: Words, visit: &Visit) -> String {
    w.staff_marked(times(w, visit), state_name(w, visit.state))
}
