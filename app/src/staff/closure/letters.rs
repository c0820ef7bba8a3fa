//! The messages of a closure before they go: each kind in all four languages, with who gets it how.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::Language;
use domain::closure::{Decision, Proposed, State as ClosureState};
use domain::messages::{Channel, Kind};
use leptos::prelude::*;
use store::booking::{Affected, Closure};

use super::super::rows::Reader;
use super::{lost, span, whom};
use crate::guard::{Signed, StaffView};
use crate::messages::{mail_sample, sample};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::ui::staff_page::{StaffPage, form_token};
use crate::words::Words;

/// What the person of a line is told; `None`: nothing is written to them.
pub const fn told(line: &Affected) -> Option<Kind> {
    match (line.decision, &line.proposal) {
        (Some(Decision::Cancel), _) => Some(Kind::Cancelled),
        (Some(Decision::Ask), _) => Some(Kind::Proposed),
        (Some(Decision::Move), Some(proposal)) => Some(match proposal.kind {
            Proposed::AnotherPlace => Kind::Elsewhere,
            Proposed::SameTime => Kind::Booked,
            Proposed::SamePerson | Proposed::AnotherTime => Kind::Moved,
        }),
        _ => None,
    }
}

pub async fn messages(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
) -> Response {
    let closure = match app.store.closure(&id).await {
        Ok(closure) => closure,
        Err(error) => return lost(&app, view, error),
    };
    let here = format!("/staff/closures/{id}");
    if closure.state != ClosureState::Open {
        return see_other(&here);
    }
    let (w, reader) = (view.words, Reader::new(&app, view.words, &signed));
    let left = closure.undecided(reader.now).count();
    let lines: Vec<&Affected> = closure.visits.iter().filter(|line| !line.is_settled(reader.now)).collect();
    let kinds = Kind::ALL.iter().filter(|kind| lines.iter().any(|line| told(line) == Some(**kind)));
    let kinds: Vec<_> = kinds.map(|kind| one_kind(&reader, *kind, &lines)).collect();
    let calls = lines.iter().filter(|line| {
        line.decision == Some(Decision::Call) || (told(line).is_some() && line.visit.channels().is_empty())
    });
    let body = view! {
        <p><a href=here.clone()><Icon name="arrow-left" />{w.closure_back()}</a></p>
        <h1>{w.closure_messages()}</h1>
        <p class="lead"><bdi>{whom(&reader, &closure)}</bdi> " · " {span(w, &closure.what)}</p>
        {if kinds.is_empty() {
            notice(Weight::Info, w.closure_messages_none(), ())
        } else {
            view! { <p>{w.closure_messages_text()} " " {w.closure_messages_near()}</p> }.into_any()
        }}
        {kinds}
        <p><strong>{w.closure_calls()}</strong> ": " {w.number(calls.count())}</p>
        {if left > 0 {
            notice(Weight::Warn, w.closure_left(left), ())
        } else {
            apply(&reader, &closure)
        }}
    };
    StaffPage::new(view, w.closure_messages(), body).respond(&app.site)
}

fn apply(reader: &Reader<'_>, closure: &Closure) -> AnyView {
    let w = reader.words;
    view! {
        <form method="post" action=format!("/staff/closures/{}/apply", closure.id) class="button-row">
            {form_token(reader.signed)}
            <input type="hidden" name="version" value=closure.version.to_string() />
            <button class="button lamp">{w.closure_apply()}</button>
            <a class="button quiet" href=format!("/staff/closures/{}", closure.id)>{w.closure_back()}</a>
        </form>
    }
    .into_any()
}

/// A kind of message: a line for each language.
fn one_kind(reader: &Reader<'_>, kind: Kind, lines: &[&Affected]) -> AnyView {
    let w = reader.words;
    let of_kind: Vec<&Affected> = lines.iter().copied().filter(|line| told(line) == Some(kind)).collect();
    let rows: Vec<_> = Language::ALL
        .into_iter()
        .map(|language| {
            let count = |by: &dyn Fn(&[Channel]) -> bool| {
                let theirs = of_kind.iter().filter(|line| line.visit.message_language == language);
                w.number(theirs.filter(|line| by(&line.visit.channels())).count())
            };
            let example = example(reader, kind, language, &of_kind);
            view! {
                <tr>
                    <th scope="row"><bdi lang=language.code()>{language.own_name()}</bdi></th>
                    <td class="number">{count(&|ways| ways.contains(&Channel::Sms))}</td>
                    <td class="number">{count(&|ways| ways.contains(&Channel::Email))}</td>
                    <td class="number">{count(&|ways| ways.contains(&Channel::Push))}</td>
                    <td class="number">{count(&|ways| ways.is_empty())}</td>
                    <td class="example" lang=language.code() dir=language.direction()>{example}</td>
                </tr>
            }
        })
        .collect();
    let title = w.by_id(&format!("staff-message-kind-{}", kind.code())).unwrap_or_default();
    let heads = [
        w.closure_language(),
        w.closure_channel_sms(),
        w.closure_channel_email(),
        w.closure_channel_push(),
        w.closure_channel_none(),
        w.closure_example(),
    ]
    .map(|text| view! { <th scope="col">{text}</th> });
    view! {
        <section>
            <h2>{title} " – " {w.number(of_kind.len())}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=title>
                <table class="dense"><thead><tr>{Vec::from(heads)}</tr></thead><tbody>{rows}</tbody></table>
            </div>
        </section>
    }
    .into_any()
}

/// The texts for a real person of that language, if there is one, else for anybody: the SMS, and behind
/// a touch the mail. A phone's alert says always the same.
fn example(reader: &Reader<'_>, kind: Kind, language: Language, of_kind: &[&Affected]) -> Option<AnyView> {
    let theirs = of_kind.iter().find(|line| line.visit.message_language == language);
    let line = theirs.or_else(|| of_kind.first())?;
    let moves = matches!(kind, Kind::Moved | Kind::Elsewhere | Kind::Booked);
    let start = line.proposal.as_ref().filter(|_| moves).map_or(line.from_start, |proposal| proposal.start);
    let (words, url) = (Words::of(language), &reader.app.site.public_url);
    let (start, tail) = (start.to_utc(), &line.visit.tail);
    let (subject, body) = mail_sample(kind, words, start, tail, url);
    let own = reader.words;
    let mail = format!("{subject}\n\n{body}");
    Some(
        view! {
            <p>{sample(kind, words, start, tail, url)}</p>
            <details>
                <summary><span lang=own.language.code() dir=own.language.direction()>{own.closure_channel_email()}</span></summary>
                <p class="letter">{mail}</p>
            </details>
        }
        .into_any(),
    )
}
