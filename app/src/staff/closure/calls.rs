//! Whom somebody has to call because of a closure: lines of the one list of calls.

use axum::extract::{Path, State};
use axum::response::Response;
use chrono::DateTime;
use domain::staff::Permission;
use leptos::prelude::*;
use store::StoreError;
use store::booking::{ClosureCall, WhyCall};

use super::super::door::broken;
use super::super::rows::Reader;
use super::named;
use crate::dates;
use crate::guard::Signed;
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::staff_page::form_token;

/// Calls on one page.
const SHOWN: i64 = 200;

/// The person knows, because somebody has called; a second time changes nothing.
pub async fn called(State(app): State<AppState>, signed: Signed, Path(line): Path<String>) -> Response {
    match app.store.closure_called(&line, &signed.staff, app.clock.now()).await {
        Ok(_) => see_other("/staff/messages?done"),
        Err(error) => broken(&app, &error.into()),
    }
}

/// The lines of the table of calls: when, where, why, and whom.
pub async fn to_call(reader: &Reader<'_>) -> Result<Vec<AnyView>, StoreError> {
    let calls = reader.app.store.closure_calls(SHOWN, reader.now).await?;
    Ok(calls.iter().map(|call| row(reader, call)).collect())
}

fn row(reader: &Reader<'_>, call: &ClosureCall) -> AnyView {
    let w = reader.words;
    let why = match call.why {
        WhyCall::Decided => "decided",
        WhyCall::NoChannel => "no_channel",
        WhyCall::CallMe => "call_me",
        WhyCall::OtherTimes => "other_times",
        WhyCall::Silent => "silent",
    };
    let start = DateTime::from_timestamp(call.start, 0).map(|at| dates::moment(w, at)).unwrap_or_default();
    let person = reader.signed.may(Permission::FindByReference).then(|| {
        view! { <a href=format!("/staff/visit/{}", call.visit)>{w.staff_call_open()}</a> }
    });
    let button = reader.signed.may(Permission::SettleMessage).then(|| {
        view! {
            <form method="post" action=format!("/staff/closures/called/{}", call.id)>
                {form_token(reader.signed)}
                <button class="quiet">{w.staff_messages_done()}</button>
            </form>
        }
    });
    view! {
        <tr>
            <th scope="row">{start}</th>
            <td>{reader.place_title(&call.place)}</td>
            <td>{named(w, "why", why)}</td>
            <td>{person} " " {button}</td>
        </tr>
    }
    .into_any()
}
