//! What waits, what went, and above all whom somebody has to call: what failed, and what nobody knows of.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::DateTime;
use domain::messages::State as MessageState;
use domain::staff::Permission;
use leptos::prelude::*;
use store::staff::MessageView;

use super::calls;
use super::closure::to_call;
use super::door::broken;
use super::rows::Reader;
use super::waiting;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::parts::{Weight, badge, notice};
use crate::ui::request::Query;
use crate::ui::staff_page::{StaffPage, form_token};
use crate::words::Words;

/// Messages on one page.
const SHOWN: i64 = 200;

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    let said = query.has("done").then(|| notice(Weight::Ok, view.words.staff_messages_done_said(), ()));
    show(&app, view, &signed, StatusCode::OK, said).await
}

/// The person knows, because somebody has told them.
pub async fn done(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
) -> Response {
    match app.store.message_done(&id, &signed.staff, app.clock.seconds()).await {
        Ok(true) => see_other("/staff/messages?done"),
        Ok(false) => {
            let said = notice(Weight::Warn, view.words.staff_messages_done_already(), ());
            show(&app, view, &signed, StatusCode::CONFLICT, Some(said)).await
        }
        Err(failed) => broken(&app, &failed.into()),
    }
}

pub(super) async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    status: StatusCode,
    said: Option<AnyView>,
) -> Response {
    let w = view.words;
    let read = async {
        let calls = app.store.calls_open(SHOWN).await?;
        let open = app.store.outbox_open(SHOWN).await?;
        Ok::<_, store::StoreError>((
            calls,
            open,
            app.store.outbox_newest(SHOWN).await?,
            app.store.outbox_counts().await?,
        ))
    };
    let (wished, open, messages, counts) = match read.await {
        Ok(read) => read,
        Err(failed) => return broken(app, &failed.into()),
    };
    let reader = Reader::new(app, w, signed);
    let counts: Vec<_> = counts
        .into_iter()
        .map(|(state, count)| view! { <li>{state_badge(w, &state)} " " <strong>{w.number(count)}</strong></li> })
        .collect();
    let others = async {
        let mut rows = to_call(&reader).await?;
        rows.extend(waiting::to_call(&reader).await?);
        Ok::<_, store::StoreError>(rows)
    };
    let of_closures = match others.await {
        Ok(rows) => rows,
        Err(failed) => return broken(app, &failed.into()),
    };
    let calls: Vec<_> = open.iter().map(|message| call(&reader, message)).collect();
    let rows: Vec<_> = messages.iter().map(|message| row(&reader, message)).collect();
    let heads =
        [w.staff_messages_due(), w.staff_messages_kind(), w.staff_messages_way(), w.staff_people_place()];
    let body = view! {
        <h1>{w.staff_messages()}</h1>
        <p class="small">{w.staff_messages_text()}</p>
        {said}
        {stays(app, w)}
        {(!wished.is_empty() || !of_closures.is_empty()).then(|| view! {
            <h2>{w.staff_calls()}</h2>
            <p>{w.staff_calls_text()}</p>
            {calls::table(&reader, &wished, of_closures)}
        })}
        {(!calls.is_empty()).then(|| view! {
            <h2>{w.staff_messages_call()}</h2>
            <p>{w.staff_messages_call_text()}</p>
            {table(w.staff_messages_call(), &[&heads[..], &[w.staff_messages_why()]].concat(), calls)}
        })}
        <h2>{w.staff_messages_all()}</h2>
        <ul class="counts">{counts}</ul>
        {rows.is_empty().then(|| view! { <p class="empty">{w.staff_messages_empty()}</p> })}
        {(!rows.is_empty()).then(|| {
            table(w.staff_messages_all(), &[&heads[..], &[w.staff_people_state()]].concat(), rows)
        })}
    };
    StaffPage::new(view, w.staff_messages(), body).status(status).respond(&app.site)
}

/// Says on which ways nothing is sent, as long as there is such a way.
fn stays(app: &AppState, w: Words) -> Option<AnyView> {
    let ways = [(app.site.mail, w.staff_messages_no_mail()), (app.site.sms, w.staff_messages_no_sms())];
    let why: Vec<_> =
        ways.into_iter().filter(|(is_set, _)| !is_set).map(|(_, text)| view! { <p>{text}</p> }).collect();
    let title = match why.len() {
        0 => return None,
        1 => w.staff_messages_stay_some(),
        _ => w.staff_messages_stay(),
    };
    Some(notice(Weight::Warn, title, why))
}

pub(super) fn table(name: &'static str, heads: &[&'static str], rows: Vec<AnyView>) -> AnyView {
    let heads: Vec<_> = heads.iter().map(|text| view! { <th scope="col">{*text}</th> }).collect();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=name>
            <table class="dense"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
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

/// When it was due, what it is about, on what way, and where.
fn cells(reader: &Reader<'_>, message: &MessageView) -> AnyView {
    let w = reader.words;
    let due = DateTime::from_timestamp(message.due_at, 0).map(|at| dates::moment(w, at)).unwrap_or_default();
    let kind = named(w, "kind", message.kind.code());
    let visit = message.visit.as_ref().filter(|_| reader.signed.may(Permission::FindByReference));
    let kind = match visit {
        Some(visit) => view! { <a href=format!("/staff/visit/{visit}")>{kind}</a> }.into_any(),
        None => kind.into_any(),
    };
    view! {
        <th scope="row">{due}</th>
        <td>{kind}</td>
        <td>{named(w, "way", message.channel.code())}</td>
        <td>{reader.place_title(&message.place)}</td>
    }
    .into_any()
}

fn row(reader: &Reader<'_>, message: &MessageView) -> AnyView {
    let done = message.done.then(|| view! { " " {reader.words.staff_messages_is_done()} });
    view! {
        <tr>{cells(reader, message)}<td>{state_badge(reader.words, message.state.code())}{done}</td></tr>
    }
    .into_any()
}

/// A message that somebody has to make good, with the button for having done so.
fn call(reader: &Reader<'_>, message: &MessageView) -> AnyView {
    let w = reader.words;
    let why = match message.state {
        MessageState::Unknown => w.staff_messages_call_unknown(),
        _ => w.staff_messages_call_failed(),
    };
    let button = reader.signed.may(Permission::SettleMessage).then(|| {
        view! {
            <form method="post" action=format!("/staff/messages/{}/done", message.id)>
                {form_token(reader.signed)}
                <button class="quiet">{w.staff_messages_done()}</button>
            </form>
        }
    });
    view! { <tr>{cells(reader, message)}<td>{why} {button}</td></tr> }.into_any()
}
