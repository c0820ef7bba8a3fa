//! What waits to be sent, and that it waits: the outbox is written with every booking, and nothing sends it yet.

use axum::extract::State;
use axum::response::Response;
use chrono::DateTime;
use domain::staff::Permission;
use leptos::prelude::*;
use store::staff::MessageView;

use super::door::broken;
use super::rows::Reader;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::parts::{Weight, badge, notice};
use crate::ui::staff_page::StaffPage;
use crate::words::Words;

/// Messages on one page.
const SHOWN: i64 = 200;

pub async fn page(State(app): State<AppState>, view: StaffView, signed: Signed) -> Response {
    let w = view.words;
    let (messages, counts) = match (app.store.outbox_newest(SHOWN).await, app.store.outbox_counts().await) {
        (Ok(messages), Ok(counts)) => (messages, counts),
        (Err(error), _) | (_, Err(error)) => return broken(&app, &error.into()),
    };
    let reader = Reader::new(&app, w, &signed);
    let ways = [(app.site.mail, w.staff_messages_no_mail()), (app.site.sms, w.staff_messages_no_sms())];
    let mut why: Vec<&str> = ways.into_iter().filter(|(is_set, _)| !is_set).map(|(_, text)| text).collect();
    if app.site.mail || app.site.sms {
        why.push(w.staff_messages_not_yet());
    }
    let why: Vec<_> = why.into_iter().map(|text| view! { <p>{text}</p> }).collect();
    let stays = notice(Weight::Warn, w.staff_messages_stay(), why);
    let counts: Vec<_> = counts
        .into_iter()
        .map(|(state, count)| view! { <li>{state_badge(w, &state)} " " <strong>{w.number(count)}</strong></li> })
        .collect();
    let empty = messages.is_empty();
    let rows: Vec<_> = messages.iter().map(|message| row(&reader, message)).collect();
    let heads = [
        w.staff_messages_due(),
        w.staff_messages_kind(),
        w.staff_messages_way(),
        w.staff_people_place(),
        w.staff_people_state(),
    ]
    .map(|text| view! { <th scope="col">{text}</th> });
    let body = view! {
        <h1>{w.staff_messages()}</h1>
        <p class="small">{w.staff_messages_text()}</p>
        {stays}
        <ul class="counts">{counts}</ul>
        {empty.then(|| view! { <p class="empty">{w.staff_messages_empty()}</p> })}
        {(!empty).then(|| view! {
            <div class="scroll" tabindex="0" role="region" aria-label=w.staff_messages()>
                <table class="dense"><thead><tr>{Vec::from(heads)}</tr></thead><tbody>{rows}</tbody></table>
            </div>
        })}
    };
    StaffPage::new(view, w.staff_messages(), body).respond(&app.site)
}

fn named(w: Words, what: &str, code: &str) -> String {
    w.by_id(&format!("staff-message-{what}-{code}")).unwrap_or_default().to_owned()
}

fn state_badge(w: Words, state: &str) -> AnyView {
    let (weight, icon) = match state {
        "sent" => (Weight::Ok, "circle-check"),
        "failed" => (Weight::Stop, "circle-x"),
        "unknown" => (Weight::Warn, "help-circle"),
        "dropped" => (Weight::Info, "ban"),
        _ => (Weight::Info, "hourglass"),
    };
    badge(weight, icon, named(w, "state", state))
}

fn row(reader: &Reader<'_>, message: &MessageView) -> AnyView {
    let w = reader.words;
    let due = DateTime::from_timestamp(message.due_at, 0).map(|at| dates::moment(w, at)).unwrap_or_default();
    let kind = named(w, "kind", message.kind.code());
    let kind = if reader.signed.may(Permission::FindByReference) {
        view! { <a href=format!("/staff/visit/{}", message.visit)>{kind}</a> }.into_any()
    } else {
        kind.into_any()
    };
    view! {
        <tr>
            <th scope="row">{due}</th>
            <td>{kind}</td>
            <td>{named(w, "way", message.channel.code())}</td>
            <td>{reader.place_title(&message.place)}</td>
            <td>{state_badge(w, message.state.code())}</td>
        </tr>
    }
    .into_any()
}
