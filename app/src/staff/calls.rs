//! Calls to make: people who asked for one by a link, and people to whom nobody can write.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::messages::CallReason;
use domain::staff::Permission;
use leptos::prelude::*;
use store::booking::Call;

use super::door::broken;
use super::messages;
use super::rows::Reader;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::parts::{Weight, notice};
use crate::ui::staff_page::form_token;

/// `POST /staff/calls/{visit}/{reason}/done`: somebody has called.
pub async fn done(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path((visit, reason)): Path<(String, String)>,
) -> Response {
    let called = match CallReason::from_code(&reason) {
        Some(reason) => app.store.call_done(&visit, reason, &signed.staff, app.clock.now()).await,
        None => Ok(false),
    };
    match called {
        Ok(true) => see_other("/staff/messages?done"),
        Ok(false) => {
            let said = notice(Weight::Warn, view.words.staff_messages_done_already(), ());
            messages::show(&app, view, &signed, StatusCode::CONFLICT, Some(said)).await
        }
        Err(failed) => broken(&app, &failed.into()),
    }
}

/// The table of calls, the soonest visit first, and those that closures ask for after them.
pub fn table(reader: &Reader<'_>, calls: &[Call], of_closures: Vec<AnyView>) -> AnyView {
    let w = reader.words;
    let heads = [w.staff_day_time(), w.staff_people_place(), w.staff_messages_why(), w.staff_call_person()];
    let rows = calls.iter().map(|call| row(reader, call)).chain(of_closures).collect();
    messages::table(w.staff_calls(), &heads, rows)
}

fn row(reader: &Reader<'_>, call: &Call) -> AnyView {
    let w = reader.words;
    let reason = w.by_id(&format!("staff-call-{}", call.reason.code())).unwrap_or_default();
    let person = reader.signed.may(Permission::FindByReference).then(|| {
        view! { <a href=format!("/staff/visit/{}", call.visit)>{w.staff_call_open()}</a> }
    });
    let button = reader.signed.may(Permission::SettleMessage).then(|| {
        let action = format!("/staff/calls/{}/{}/done", call.visit, call.reason.code());
        view! {
            <form method="post" action=action>
                {form_token(reader.signed)}
                <button class="quiet">{w.staff_messages_done()}</button>
            </form>
        }
    });
    view! {
        <tr>
            <th scope="row">{dates::moment(w, call.start.to_utc())}</th>
            <td>{reader.place_title(&call.place)}</td>
            <td>{reason}</td>
            <td>{person} " " {button}</td>
        </tr>
    }
    .into_any()
}
