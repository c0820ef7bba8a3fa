//! After applying: what was sent, what waits, who answered, whom to call, and the way back while there is one.

use domain::closure::{Decision, State as ClosureState};
use domain::messages::State as MessageState;
use leptos::prelude::*;
use store::StoreError;
use store::booking::{Affected, Closure, ClosureMessage};

use super::super::rows::{Reader, language, name};
use super::{channels, named, when, work};
use crate::dates;
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, badge, notice};
use crate::ui::staff_page::form_token;

/// How far a message is, for who wants to know whether people were told.
fn how_far(state: MessageState) -> (&'static str, &'static str, Weight) {
    match state {
        MessageState::Sent => ("sent", "circle-check", Weight::Ok),
        MessageState::Failed | MessageState::Unknown => ("failed", "phone", Weight::Stop),
        _ => ("waiting", "hourglass", Weight::Info),
    }
}

pub async fn view(reader: &Reader<'_>, closure: &Closure) -> Result<AnyView, StoreError> {
    let w = reader.words;
    if closure.state == ClosureState::Undone {
        let said = notice(Weight::Info, w.closure_undone(), ());
        return Ok(view! { {said} {table(reader, closure, &[])} }.into_any());
    }
    let messages = reader.app.store.closure_messages(&closure.id).await?;
    let undo = closure.undo_until().filter(|until| *until > reader.now).map(|until| {
        let until = dates::local(until);
        view! {
            <form method="post" action=format!("/staff/closures/{}/undo", closure.id) class="button-row closure-next">
                {form_token(reader.signed)}
                <input type="hidden" name="version" value=closure.version.to_string() />
                <button class="button lamp"><Icon name="undo-2" />{w.closure_undo()}</button>
                <p class="hint">{w.closure_undo_until(dates::clock(w, until.time()))}</p>
            </form>
        }
    });
    Ok(view! {
        {notice(Weight::Ok, w.closure_applied(), ())}
        {undo}
        {(!closure.visits.is_empty()).then(|| counts(reader, closure, &messages))}
        {table(reader, closure, &messages)}
    }
    .into_any())
}

/// Sent, waiting, to call.
fn counts(reader: &Reader<'_>, closure: &Closure, messages: &[ClosureMessage]) -> AnyView {
    let w = reader.words;
    let of = |what: &str| messages.iter().filter(|message| how_far(message.state).0 == what).count();
    let calls = closure.visits.iter().filter(|line| to_call(line)).count() + of("failed");
    let here = format!("/staff/closures/{}", closure.id);
    view! {
        <h2>{w.closure_progress()}</h2>
        <ul class="counts">
            <li><strong>{w.number(of("sent"))}</strong> " " {w.closure_sent()}</li>
            <li><strong>{w.number(of("waiting"))}</strong> " " {w.closure_waiting()}</li>
            <li><strong>{w.number(calls)}</strong> " " <a href="/staff/messages">{w.staff_messages_call()}</a></li>
            <li><a href=here><Icon name="refresh-cw" />{w.closure_refresh()}</a></li>
        </ul>
    }
    .into_any()
}

/// Whether somebody still has to call: as the list of calls has it, but for silence, which takes days.
fn to_call(line: &Affected) -> bool {
    let touched = line.applied().is_some() && !line.called;
    let answered = line.answer.is_some_and(|answer| answer != domain::closure::Answer::Accepted);
    let accepted = line.answer == Some(domain::closure::Answer::Accepted);
    touched && !accepted && (!line.told || answered)
}

fn table(reader: &Reader<'_>, closure: &Closure, messages: &[ClosureMessage]) -> Option<AnyView> {
    let w = reader.words;
    let rows: Vec<_> = closure.visits.iter().map(|line| row(reader, line, messages)).collect();
    let heads = [
        w.closure_when(),
        w.closure_person(),
        w.closure_decision(),
        w.closure_proposal(),
        w.closure_channel(),
        w.closure_answer(),
    ]
    .map(|text| view! { <th scope="col">{text}</th> });
    let shown = view! {
        <div class="scroll" tabindex="0" role="region" aria-label=w.closure_people()>
            <table class="dense closure-list"><thead><tr>{Vec::from(heads)}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    };
    (!closure.visits.is_empty()).then(|| shown.into_any())
}

fn row(reader: &Reader<'_>, line: &Affected, messages: &[ClosureMessage]) -> AnyView {
    let w = reader.words;
    let visit = &line.visit;
    let decision = match line.decision {
        Some(decision) => named(w, "is", decision.code()),
        None => w.closure_settled().to_owned(),
    };
    let sent: Vec<_> = messages
        .iter()
        .filter(|message| message.visit == visit.id)
        .map(|message| {
            let (code, icon, weight) = how_far(message.state);
            let way = named(w, "channel", message.channel.code());
            badge(weight, icon, format!("{way}: {}", w.by_id(&format!("closure-{code}")).unwrap_or(code)))
        })
        .collect();
    let ways = if !sent.is_empty() {
        view! { <span class="ways">{sent}</span> }.into_any()
    } else if line.called {
        badge(Weight::Ok, "circle-check", w.closure_called())
    } else if to_call(line) {
        badge(Weight::Warn, "phone", w.closure_channel_none())
    } else if line.applied().is_some() {
        channels(w, visit)
    } else {
        "–".into_any()
    };
    let asked = line.decision == Some(Decision::Ask) && line.applied().is_some();
    let answer = match (line.answer, asked) {
        (Some(answer), _) => named(w, "answer", answer.code()),
        (None, true) => w.closure_answer_none().to_owned(),
        (None, false) => "–".to_owned(),
    };
    let waits = matches!(line.decision, Some(Decision::Ask | Decision::Call)) && line.answer.is_none();
    let proposal = (line.proposal.is_some()).then(|| work::proposal(reader, line, waits));
    view! {
        <tr>
            <th scope="row">{when(w, line.from_start, line.from_end)}</th>
            <td>
                <a href=format!("/staff/visit/{}", visit.id)><bdi>{name(w, visit)}</bdi></a>
                <span class="small">{language(w, visit)} " · " {reader.service(visit)}</span>
            </td>
            <td>{decision}</td>
            <td>{proposal}</td>
            <td>{ways}</td>
            <td>{answer}</td>
        </tr>
    }
    .into_any()
}
