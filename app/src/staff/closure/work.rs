//! An open closure: everybody it hits on one line each, with a proposal, a tick and a decision.

use std::collections::BTreeSet;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::closure::{Decision, Proposed, State as ClosureState};
use leptos::prelude::*;
use store::booking::{Affected, Closure};

use super::super::rows::{Reader, language, name};
use super::{channels, lost, named, progress, span, state_badge, when, whom};
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, badge, notice};
use crate::ui::request::Query;
use crate::ui::staff_page::{StaffPage, form_token};

/// What is said above the page, and which lines are ticked.
#[derive(Debug, Default)]
pub struct Said {
    pub status: StatusCode,
    pub notice: Option<(Weight, String)>,
    /// `None`: those without a decision.
    pub ticked: Option<BTreeSet<String>>,
}

pub async fn one(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    Query(query): Query,
) -> Response {
    let closure = match app.store.closure(&id).await {
        Ok(closure) => closure,
        Err(error) => return lost(&app, view, error),
    };
    let ticked = match query.get("tick") {
        "all" => Some(closure.visits.iter().map(|line| line.id.clone()).collect()),
        "none" => Some(BTreeSet::new()),
        _ => None,
    };
    show(&app, view, &signed, &closure, Said { ticked, ..Said::default() }).await
}

/// The page of a closure as it stands now.
pub async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    closure: &Closure,
    said: Said,
) -> Response {
    let w = view.words;
    let reader = Reader::new(app, w, signed);
    let status = said.status;
    let above = said.notice.as_ref().map(|(weight, text)| notice(*weight, text.clone(), ()));
    let body = match closure.state {
        ClosureState::Open => open(&reader, closure, &said),
        ClosureState::Applied | ClosureState::Undone => match progress::view(&reader, closure).await {
            Ok(body) => body,
            Err(error) => return super::super::door::broken(app, &error.into()),
        },
    };
    let body = view! {
        <p><a href=format!("/staff/closures?place={}", closure.bound.place)><Icon name="arrow-left" />{w.closure_title()}</a></p>
        <h1><bdi>{whom(&reader, closure)}</bdi> " · " {span(w, &closure.what)}</h1>
        <p class="ways">
            {state_badge(w, closure.state)}
            {(!closure.reason.is_empty()).then(|| view! { <bdi>{closure.reason.clone()}</bdi> })}
        </p>
        {above}
        {body}
    };
    StaffPage::new(view, w.closure_title(), body).status(status).respond(&app.site)
}

fn open(reader: &Reader<'_>, closure: &Closure, said: &Said) -> AnyView {
    let w = reader.words;
    let left = closure.undecided(reader.now).count();
    let is_ticked = |line: &Affected| match &said.ticked {
        Some(ticked) => ticked.contains(&line.id),
        None => !line.is_decided(reader.now),
    };
    let rows: Vec<_> = closure.visits.iter().map(|line| row(reader, line, is_ticked(line))).collect();
    let heads = [
        w.closure_tick(),
        w.closure_when(),
        w.closure_person(),
        w.closure_channel(),
        w.closure_proposal(),
        w.closure_decision(),
    ]
    .map(|text| view! { <th scope="col">{text}</th> });
    let tick = |name: &'static str, label: &'static str| {
        view! { <li><a href=format!("/staff/closures/{}?tick={name}", closure.id)>{label}</a></li> }
    };
    let said = if left > 0 {
        notice(Weight::Warn, w.closure_left(left), ())
    } else {
        notice(Weight::Ok, w.closure_all_decided(), ())
    };
    let next = format!("/staff/closures/{}/messages", closure.id);
    view! {
        {said}
        <form method="post" action=format!("/staff/closures/{}", closure.id) class="closure">
            {form_token(reader.signed)}
            <input type="hidden" name="version" value=closure.version.to_string() />
            <nav class="closure-ticks" aria-label=w.closure_tick()>
                <span>{w.closure_tick()} ":"</span>
                <ul>
                    {tick("undecided", w.closure_tick_undecided())}
                    {tick("all", w.closure_tick_all())}
                    {tick("none", w.closure_tick_none())}
                </ul>
            </nav>
            <div class="scroll" tabindex="0" role="region" aria-label=w.closure_people()>
                <table class="dense closure-list">
                    <thead><tr>{Vec::from(heads)}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {acts(reader)}
        </form>
        <div class="button-row closure-next">
            <a class="button" class:lamp=left == 0 href=next>{w.closure_to_messages()}</a>
            <form method="post" action=format!("/staff/closures/{}", closure.id)>
                {form_token(reader.signed)}
                <input type="hidden" name="version" value=closure.version.to_string() />
                <button class="button quiet" name="act" value="drop" aria-describedby="drop-text">{w.closure_drop()}</button>
            </form>
            <p class="hint" id="drop-text">{w.closure_drop_text()}</p>
        </div>
    }
    .into_any()
}

/// What can be decided for the ticked lines, always in sight.
fn acts(reader: &Reader<'_>) -> AnyView {
    let w = reader.words;
    let icon = |decision: Decision| match decision {
        Decision::Move => "calendar-check",
        Decision::Ask => "help-circle",
        Decision::Cancel => "ban",
        Decision::Call => "phone",
        Decision::Keep => "check",
    };
    let buttons: Vec<_> = Decision::ALL
        .iter()
        .map(|decision| {
            view! {
                <button class="button quiet" name="act" value=decision.code()>
                    <Icon name=icon(*decision) />{named(w, "do", decision.code())}
                </button>
            }
        })
        .collect();
    let kinds: Vec<_> = Proposed::ALL
        .iter()
        .map(|kind| view! { <option value=kind.code()>{named(w, "kind", kind.code())}</option> })
        .collect();
    view! {
        <div class="closure-bar">
            <fieldset>
                <legend>{w.closure_ticked()}</legend>
                <div class="button-row">{buttons}</div>
            </fieldset>
            <div class="closure-search">
                <label for="wish">{w.closure_other_proposal()}</label>
                <select id="wish" name="wish">
                    <option value="">{w.closure_any_proposal()}</option>
                    {kinds}
                </select>
                <button class="button quiet" name="act" value="propose"><Icon name="search" />{w.closure_search()}</button>
            </div>
        </div>
    }
    .into_any()
}

fn row(reader: &Reader<'_>, line: &Affected, ticked: bool) -> AnyView {
    let w = reader.words;
    let visit = &line.visit;
    let settled = line.is_settled(reader.now);
    let id = format!("line-{}", line.id);
    let tick = (!settled).then(|| {
        let spoken = format!("{} {}", name(w, visit), dates::moment(w, line.from_start.to_utc()));
        view! {
            <label class="tick" for=id.clone()>
                <input type="checkbox" id=id.clone() name="line" value=line.id.clone() checked=ticked />
                <span class="visually-hidden">{spoken}</span>
            </label>
        }
    });
    let decision = match (settled, line.decision) {
        (true, _) => view! { <span class="small">{w.closure_settled()}</span> }.into_any(),
        (false, Some(decision)) if line.is_decided(reader.now) => {
            badge(Weight::Ok, "circle-check", named(w, "is", decision.code()))
        }
        (false, _) => badge(Weight::Warn, "hourglass", w.closure_undecided()),
    };
    view! {
        <tr>
            <td class="tick-cell">{tick}</td>
            <th scope="row">{when(w, line.from_start, line.from_end)}</th>
            <td>
                <a href=format!("/staff/visit/{}", visit.id)><bdi>{name(w, visit)}</bdi></a>
                <span class="small">{language(w, visit)} " · " {reader.service(visit)} " · " <bdi>{visit.labels.join(", ")}</bdi></span>
            </td>
            <td>{channels(w, visit)}</td>
            <td>{proposal(reader, line, true)}</td>
            <td>{decision}</td>
        </tr>
    }
    .into_any()
}

/// What is proposed, and, while it waits for somebody, until when its seats are held.
pub fn proposal(reader: &Reader<'_>, line: &Affected, waits: bool) -> AnyView {
    let w = reader.words;
    let Some(proposal) = &line.proposal else {
        return view! { <span class="small">{w.closure_no_proposal()}</span> }.into_any();
    };
    let place = (proposal.place != line.from_place)
        .then(|| view! { <strong>{reader.place_title(&proposal.place)}</strong> " · " });
    let until = if proposal.until > reader.now {
        let until = dates::local(proposal.until);
        let day = dates::day_near(w, until.date_naive(), dates::today(reader.now));
        w.closure_kept_until(format!("{day} {}", dates::clock(w, until.time())))
    } else {
        w.closure_ran_out().to_owned()
    };
    view! {
        <span class="ways">
            {badge(Weight::Info, "arrow-right", named(w, "kind", proposal.kind.code()))}
            {when(w, proposal.start, proposal.end)}
        </span>
        <span class="small">{place} <bdi>{proposal.labels.join(", ")}</bdi> {waits.then(|| format!(" · {until}"))}</span>
    }
    .into_any()
}
