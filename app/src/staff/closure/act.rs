//! What is done with a closure: decisions for what is ticked, another search, giving up, applying, undoing.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::closure::{Decision, Proposed};
use store::booking::BookingError;

use super::work::{Said, show};
use super::{lost, refusal};
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::parts::Weight;
use crate::ui::request::Fields;

/// The version that the page showed; none is older than any.
fn version(fields: &Fields) -> i64 {
    fields.get("version").parse().unwrap_or_default()
}

/// Decides for the ticked lines, looks for other proposals, or gives the closure up.
pub async fn decide(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let (now, version, staff) = (app.clock.now(), version(&fields), signed.staff.as_str());
    let lines: Vec<String> = fields.all("line").map(str::to_owned).collect();
    let here = format!("/staff/closures/{id}");
    let done = match fields.get("act") {
        "drop" => {
            let dropped = app.store.drop_closure(&id, version, staff, now).await;
            dropped.map(|()| "/staff/closures?dropped".to_owned())
        }
        "propose" if lines.is_empty() => Err(none_ticked()),
        "propose" => {
            let wish = Proposed::from_code(fields.get("wish"));
            app.store.propose(&id, version, &lines, wish, staff, now).await.map(|_| here)
        }
        act => match Decision::from_code(act) {
            Some(decision) => {
                app.store.decide(&id, version, &lines, decision, staff, now).await.map(|()| here)
            }
            None => Ok(here),
        },
    };
    match done {
        Ok(next) => see_other(&next),
        Err(error) => refused(&app, view, &signed, &id, &fields, error).await,
    }
}

fn none_ticked() -> BookingError {
    BookingError::Invalid(domain::booking::FieldErrors::one("lines", "required"))
}

/// Carries everything out.
pub async fn apply(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    match app.store.apply_closure(&id, version(&fields), &signed.staff, app.clock.now()).await {
        Ok(closure) => see_other(&format!("/staff/closures/{}", closure.id)),
        Err(error) => refused(&app, view, &signed, &id, &fields, error).await,
    }
}

/// Takes everything back.
pub async fn undo(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let undone = app.store.undo_closure(&id, version(&fields), &signed.staff, app.clock.now()).await;
    let left = match undone {
        Ok(taken_back) => taken_back.left,
        Err(error) => return refused(&app, view, &signed, &id, &fields, error).await,
    };
    if left == 0 {
        return see_other(&format!("/staff/closures/{id}"));
    }
    match app.store.closure(&id).await {
        Ok(closure) => {
            let notice = Some((Weight::Warn, view.words.closure_left_changed(left)));
            show(&app, view, &signed, &closure, Said { notice, ..Said::default() }).await
        }
        Err(error) => lost(&app, view, error),
    }
}

/// The page as it stands now, with what was ticked and the reason why nothing was done.
async fn refused(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    id: &str,
    fields: &Fields,
    error: BookingError,
) -> Response {
    let Some((status, text)) = refusal(view.words, &error) else { return lost(app, view, error) };
    match app.store.closure(id).await {
        Ok(closure) => {
            let ticked = fields.has("wish").then(|| fields.all("line").map(str::to_owned).collect());
            let notice = Some((Weight::Stop, text.to_owned()));
            show(app, view, signed, &closure, Said { status, notice, ticked }).await
        }
        Err(error) => lost(app, view, error),
    }
}
