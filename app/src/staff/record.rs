//! The record of acts, newest first, for managers and administrators.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::Response;
use chrono::DateTime;
use leptos::prelude::*;
use store::audit::AuditRow;

use super::door::broken;
use crate::dates;
use crate::guard::StaffView;
use crate::state::AppState;
use crate::ui::staff_page::StaffPage;
use crate::words::Words;

/// Acts on one page.
const SHOWN: i64 = 200;

pub async fn page(State(app): State<AppState>, view: StaffView) -> Response {
    let w = view.words;
    let acts = app.store.audit_newest(SHOWN).await;
    let members = app.store.staff_list(app.clock.seconds()).await;
    let (acts, members) = match (acts, members) {
        (Ok(acts), Ok(members)) => (acts, members),
        (Err(error), _) | (_, Err(error)) => return broken(&app, &error.into()),
    };
    let names: BTreeMap<String, String> = members.into_iter().map(|m| (m.id, m.name)).collect();
    let empty = acts.is_empty();
    let rows: Vec<_> = acts.into_iter().map(|act| row(w, &names, act)).collect();
    let body = view! {
        <h1>{w.staff_audit()}</h1>
        <p class="small">{w.staff_audit_text()}</p>
        {empty.then(|| view! { <p class="empty">{w.staff_audit_empty()}</p> })}
        <div class="scroll" tabindex="0" role="region" aria-label=w.staff_audit()>
            <table class="dense">
                <thead>
                    <tr>
                        <th scope="col">{w.staff_audit_when()}</th>
                        <th scope="col">{w.staff_audit_who()}</th>
                        <th scope="col">{w.staff_audit_what()}</th>
                        <th scope="col">{w.staff_audit_object()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    };
    StaffPage::new(view, w.staff_audit(), body).respond(&app.site)
}

fn row(w: Words, names: &BTreeMap<String, String>, act: AuditRow) -> impl IntoView + use<> {
    let when = DateTime::from_timestamp(act.at, 0).map(|at| dates::moment(w, at));
    let who = match act.actor.as_str() {
        "public" => w.staff_audit_public().to_owned(),
        "system" => w.staff_audit_system().to_owned(),
        staff => named(names, staff.trim_start_matches("staff:")),
    };
    // Acts have stable codes; a code is shown where nobody has given it words yet.
    let what =
        w.by_id(&format!("staff-act-{}", act.action.replace('.', "-"))).map_or(act.action, str::to_owned);
    view! {
        <tr>
            <td>{when}</td>
            <td><bdi>{who}</bdi></td>
            <td>{what} " " <bdi class="small" dir="ltr">{act.detail}</bdi></td>
            <td><bdi class="small">{named(names, &act.object)}</bdi></td>
        </tr>
    }
}

/// A member of staff by name; anything else by the first characters of its id.
fn named(names: &BTreeMap<String, String>, id: &str) -> String {
    names.get(id).cloned().unwrap_or_else(|| id.chars().take(8).collect())
}
