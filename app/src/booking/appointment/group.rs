//! Visits that belong together, as the holder of their number sees them: all at once, each with its own page.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::VisitState;
use domain::reference::Reference;
use leptos::prelude::*;
use store::booking::{Codes, GroupKind, GroupVisit, SESSION_SECONDS, VisitGroup};

use super::holder::{Holder, remember};
use super::show;
use crate::dates;
use crate::state::AppState;
use crate::ui::answer::{self, see_other};
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Fact, Weight, badge, facts, panel};
use crate::ui::request::Fields;
use crate::words::Words;

/// The page of all visits; `told` says above it why an act did nothing.
pub(super) fn shown(
    app: &AppState,
    w: Words,
    holder: &Holder,
    group: &VisitGroup,
    told: Option<AnyView>,
) -> Page {
    let now = app.clock.now();
    let visits: Vec<_> = group.visits.iter().map(|member| one(w, member)).collect();
    let offered = holder.offered(app, w);
    let body = view! {
        {told}
        {head(w, holder, group, now)}
        <section class="booking-card">
            {facts(vec![
                Fact::new("heart-handshake", w.appointment_what(), offered.title.clone()),
                show::place(app, w, &holder.visit),
            ])}
        </section>
        <h2>{w.party_list()}</h2>
        <ul class="party-visits">{visits}</ul>
        <p class="small">{w.party_move_hint()}</p>
        {acts(w, group, now)}
        {show::leave(w)}
    };
    Page::new(w, "/appointment", w.party_title(), body).private()
}

/// The codes in the minutes after booking, and never after; then only the title.
fn head(w: Words, holder: &Holder, group: &VisitGroup, now: DateTime<Utc>) -> AnyView {
    let fresh = |member: &GroupVisit| {
        let visit = &member.visit;
        visit.previous_state.is_none() && now - visit.state_at < TimeDelta::seconds(SESSION_SECONDS)
    };
    if !group.visits.iter().all(fresh) {
        return view! { <h1>{w.party_title()}</h1> }.into_any();
    }
    let body = view! {
        <p>{w.party_codes_lead()}</p>
        {show::code_list(w, w.party_reference(), holder)}
        <p>{w.appointment_keep()}</p>
    };
    panel(w.party_booked(), body)
}

/// Whose visit it is, when, and what opens it alone.
fn one(w: Words, member: &GroupVisit) -> AnyView {
    let visit = &member.visit;
    let reference =
        Reference::parse(&member.reference).map_or_else(|_| member.reference.clone(), |r| r.shown());
    let cancelled =
        (visit.state == VisitState::Cancelled).then(|| badge(Weight::Info, "ban", w.party_cancelled()));
    let code = w.language.code();
    view! {
        <li class="booking-card">
            <p>
                <strong><bdi>{visit.name.clone()}</bdi></strong> " "
                {cancelled}
            </p>
            <p>{dates::moment(w, visit.start.to_utc())}</p>
            <p class="small">
                {w.appointment_reference()} " " <bdi class="code" dir="ltr">{reference}</bdi>
            </p>
            <form method="post" action=format!("/{code}/appointment/open")>
                <input type="hidden" name="visit" value=visit.id.clone() />
                <button class="button quiet">
                    {w.party_open()}
                    <span class="visually-hidden">" " {visit.name.clone()}</span>
                </button>
            </form>
        </li>
    }
    .into_any()
}

fn acts(w: Words, group: &VisitGroup, now: DateTime<Utc>) -> AnyView {
    let code = w.language.code();
    let until = group.visits.iter().filter_map(|member| member.visit.undo_until());
    let undo = until.filter(|until| now < *until).max().map(|until| {
        let time = dates::clock(w, dates::local(until).time());
        view! {
            <p>{w.party_undo_until(time)}</p>
            <form method="post" action="/api/undo">
                <input type="hidden" name="lang" value=code />
                <p><button class="button"><Icon name="undo-2" />{w.party_undo()}</button></p>
            </form>
        }
    });
    let cancel = may_cancel(group, now).then(|| {
        view! {
            <p>
                <a class="button danger" href=format!("/{code}/appointment/cancel")>
                    <Icon name="x" />{w.party_cancel()}
                </a>
            </p>
        }
    });
    view! { {undo} {cancel} }.into_any()
}

/// Whether one of them is still to come.
pub(super) fn may_cancel(group: &VisitGroup, now: DateTime<Utc>) -> bool {
    let coming = |member: &GroupVisit| {
        member.visit.state == VisitState::Confirmed && now < member.visit.start.to_utc()
    };
    group.visits.iter().any(coming)
}

/// Asks once more before cancelling all.
pub(super) fn cancel_page(w: Words, group: &VisitGroup) -> Page {
    let code = w.language.code();
    let lines = group.visits.iter().filter(|member| member.visit.state == VisitState::Confirmed);
    let lines: Vec<_> = lines
        .map(|member| {
            let when = dates::moment(w, member.visit.start.to_utc());
            view! { <li><bdi>{member.visit.name.clone()}</bdi> " – " {when}</li> }
        })
        .collect();
    let body = view! {
        <h1>{w.party_cancel_check()}</h1>
        <ul>{lines}</ul>
        <p>{w.party_cancel_lead()}</p>
        <form method="post" action="/api/cancel">
            <input type="hidden" name="lang" value=code />
            <p class="button-row">
                <button class="button danger"><Icon name="x" />{w.party_cancel_yes()}</button>
                <a class="button quiet" href=format!("/{code}/appointment")>{w.party_keep()}</a>
            </p>
        </form>
    };
    Page::new(w, "/appointment/cancel", w.party_title(), body).private()
}

/// On the page of one visit: that it belongs to others, and the way back for who came by the number of all.
pub(super) fn belongs(w: Words, holder: &Holder) -> Option<AnyView> {
    let text = match holder.visit.together? {
        GroupKind::Family => w.party_of_family(),
        GroupKind::Series => w.party_of_series(),
    };
    let back = holder.group.as_ref().map(|_| {
        view! {
            <form method="post" action=format!("/{}/appointment/open", w.language.code())>
                <p><button class="button quiet"><Icon name="users" />{w.party_see_all()}</button></p>
            </form>
        }
    });
    Some(view! { <p>{text}</p> {back} }.into_any())
}

/// `POST /{lang}/appointment/open`: from all visits to one of them, or back. Only for who came by the number
/// of all: whoever knows the number of one visit sees that one.
pub(super) async fn open(
    State(app): State<AppState>,
    words: Words,
    headers: HeaderMap,
    fields: Fields,
) -> Response {
    let home = format!("/{}/appointment", words.language.code());
    let unavailable = || answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site);
    let holder = match Holder::of(&app, &headers).await {
        Ok(Some(holder)) => holder,
        Ok(None) => return see_other(&home),
        Err(_) => return unavailable(),
    };
    let (Some(group), Some(all)) = (&holder.group, &holder.codes.group) else { return see_other(&home) };
    let wanted = fields.get("visit");
    let chosen = group.visits.iter().find(|member| member.visit.id == wanted);
    let (visit, reference) = match chosen {
        Some(member) => (&member.visit, &member.reference),
        None => (&holder.visit, all),
    };
    let codes =
        Codes { reference: reference.clone(), pin: holder.codes.pin.clone(), group: Some(all.clone()) };
    match app.store.begin_visit_session(&visit.id, codes, app.clock.now()).await {
        Ok(token) => {
            let mut response = see_other(&home);
            remember(&mut response, &token);
            response
        }
        Err(_) => unavailable(),
    }
}
