//! A visit as its holder sees it: just booked, coming, cancelled or over, with what can be done now.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::TimeDelta;
use domain::booking::{VisitState, VisitWay};
use leptos::prelude::*;
use store::booking::{Closing, SESSION_SECONDS, Visit};

use super::group;
use super::holder::Holder;
use super::phone;
use super::{earlier, find};
use crate::booking::check::when;
use crate::booking::offer::Offered;
use crate::booking::wishes::wished;
use crate::dates;
use crate::state::AppState;
use crate::ui::answer::{self, see_other};
use crate::ui::form::Errors;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Fact, Weight, facts, notice, panel};
use crate::ui::request::Fields;
use crate::words::Words;

/// The visit of the cookie; without one, the form that asks for number and PIN.
pub(super) async fn page(State(app): State<AppState>, words: Words, headers: HeaderMap) -> Response {
    match Holder::of(&app, &headers).await {
        Ok(Some(holder)) => shown(&app, words, &holder, None).respond(&app.site),
        Ok(None) => find::page(words, &Fields::default(), &Errors::default()).respond(&app.site),
        Err(_) => answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
    }
}

/// The page of a visit; `told` says above it why an act did nothing.
pub(super) fn shown(app: &AppState, w: Words, holder: &Holder, told: Option<AnyView>) -> Page {
    if let Some(group) = holder.all() {
        return group::shown(app, w, holder, group, told);
    }
    let offered = holder.offered(app, w);
    let head = head(app, w, holder);
    let closing = closing(app, w, holder);
    let acts = acts(app, w, holder);
    let phone = phone::section(app, w, holder);
    let body = view! {
        {told}
        {head}
        {closing}
        {group::belongs(w, holder)}
        <section class="booking-card">{card(app, w, holder, &offered)}</section>
        {acts}
        {phone}
        {leave(w)}
    };
    Page::new(w, "/appointment", w.appointment_title(), body).private()
}

/// What matters first: that it is booked, with the codes; or where it stands.
fn head(app: &AppState, w: Words, holder: &Holder) -> AnyView {
    let visit = &holder.visit;
    let coming = holder.may_change(app);
    match visit.state {
        VisitState::Confirmed if coming && just_booked(app, holder) => codes(w, holder),
        VisitState::Confirmed if coming => {
            view! { <h1>{w.appointment_title()}</h1> <p class="lead">{w.appointment_upcoming()}</p> }
                .into_any()
        }
        VisitState::Cancelled => cancelled(app, w, holder),
        state => {
            let (weight, text) = match state {
                VisitState::Arrived | VisitState::InService => (Weight::Ok, w.appointment_arrived()),
                VisitState::Missed => (Weight::Info, w.appointment_missed()),
                _ => (Weight::Info, w.appointment_past()),
            };
            view! { <h1>{w.appointment_title()}</h1> {notice(weight, text, ())} }.into_any()
        }
    }
}

/// The visit cannot take place as it is: what its holder can do now. What staff have not decided yet is
/// nobody's worry.
fn closing(app: &AppState, w: Words, holder: &Holder) -> Option<AnyView> {
    let told = match holder.visit.closing.filter(|_| holder.may_change(app))? {
        Closing::Deciding => return None,
        Closing::Calling => notice(Weight::Warn, w.appointment_closing_call(), ()),
        Closing::Asked => {
            let link = app.store.proposal_link(&holder.visit.id);
            let href = format!("/{}/a/{}", w.language.code(), link.as_str());
            let answer = view! {
                <p><a class="button lamp" href=href>{w.appointment_closing_answer()}<Icon name="arrow-right" /></a></p>
            };
            notice(Weight::Warn, w.appointment_closing(), answer)
        }
    };
    Some(told)
}

/// The codes are shown while the session that booked them lasts, and never after.
fn just_booked(app: &AppState, holder: &Holder) -> bool {
    let since = app.clock.now() - holder.visit.state_at;
    holder.visit.previous_state.is_none() && since < TimeDelta::seconds(SESSION_SECONDS)
}

fn codes(w: Words, holder: &Holder) -> AnyView {
    let body = view! {
        <p>{w.appointment_codes_lead()}</p>
        {code_list(w, w.appointment_reference(), holder)}
        <p>{w.appointment_keep()}</p>
    };
    panel(w.appointment_booked(), body)
}

/// The number, by its name, and the PIN.
pub(super) fn code_list(w: Words, number: &'static str, holder: &Holder) -> AnyView {
    let pin = format!("{} {}", &holder.codes.pin[..4], &holder.codes.pin[4..]);
    view! {
        <dl class="booking-codes">
            <div><dt>{number}</dt><dd><bdi class="code" dir="ltr">{holder.codes.shown_reference()}</bdi></dd></div>
            <div><dt>{w.appointment_pin()}</dt><dd><bdi class="code" dir="ltr">{pin}</bdi></dd></div>
        </dl>
    }
    .into_any()
}

fn cancelled(app: &AppState, w: Words, holder: &Holder) -> AnyView {
    let until = holder.visit.undo_until().filter(|until| app.clock.now() < *until);
    let code = w.language.code();
    let undo = until.map(|until| {
        let time = dates::clock(w, dates::local(until).time());
        view! {
            <p>{w.appointment_cancelled_undo(time)}</p>
            <form method="post" action="/api/undo">
                <input type="hidden" name="lang" value=code />
                <p><button class="button"><Icon name="undo-2" />{w.appointment_undo()}</button></p>
            </form>
        }
    });
    view! {
        <h1>{w.appointment_title()}</h1>
        {notice(Weight::Warn, w.appointment_cancelled(), undo)}
    }
    .into_any()
}

/// The card to look at, photograph or print.
fn card(app: &AppState, w: Words, holder: &Holder, offered: &Offered) -> AnyView {
    let visit = &holder.visit;
    let is_here = visit.wishes.way == VisitWay::OnSite;
    let place = place(app, w, visit);
    let comma = crate::dates::comma(w.language);
    let interpreter = if visit.interpreter_open {
        Some(w.appointment_interpreter_open())
    } else {
        visit.has_interpreter().then(|| w.appointment_with_interpreter())
    };
    let interpreter = interpreter.map(|text| format!("{comma}{text}"));
    let mut lines = vec![
        Fact::new(
            "clock",
            w.appointment_when(),
            view! { <strong>{when(w, visit.start, offered.minutes)}</strong> },
        ),
        place,
        Fact::new("heart-handshake", w.appointment_what(), view! { {offered.title.clone()} }),
        Fact::new("languages", w.appointment_language(), view! { {visit.language.own_name()} {interpreter} }),
    ];
    let wishes = wished(w, &visit.wishes).into_iter();
    let wishes: Vec<_> =
        wishes.map(|(icon, label)| view! { <li><Icon name=icon />" "{label}</li> }).collect();
    if !wishes.is_empty() {
        let list = view! { <ul class="booking-wished">{wishes}</ul> };
        lines.push(Fact::new("hand-heart", w.appointment_wished(), list));
    }
    if !visit.name.is_empty() {
        lines.push(Fact::new("user", w.appointment_name(), view! { <bdi>{visit.name.clone()}</bdi> }));
    }
    if let Some(list) = to_bring(app, w, &visit.service) {
        lines.push(Fact::new("briefcase", w.appointment_bring(), list));
    }
    let reception =
        (is_here && holder.may_change(app)).then(|| view! { <p>{w.appointment_at_reception()}</p> });
    view! { {facts(lines)} {reception} }.into_any()
}

/// Where a visit takes place.
pub(super) fn place(app: &AppState, w: Words, visit: &Visit) -> Fact {
    let place = app.directory().place(&visit.place);
    let name = place.and_then(|place| place.words_in(w.language)).map(|(_, words)| words.title.clone());
    let address = match place.and_then(|place| place.facts.address.clone()) {
        _ if visit.wishes.way != VisitWay::OnSite => ().into_any(),
        Some(address) => view! { <p lang="ro" dir="ltr">{address}</p> }.into_any(),
        None => view! { <p class="small">{w.appointment_address_unknown()}</p> }.into_any(),
    };
    let name = name.unwrap_or_else(|| visit.place.clone());
    Fact::new("map-pin", w.appointment_where(), view! { {name} {address} })
}

/// What helps, if one has it; lacking it is never a reason not to come.
fn to_bring(app: &AppState, w: Words, service: &str) -> Option<AnyView> {
    let service = app.directory().service(service)?;
    let labels = service.facts.bring.iter();
    let labels: Vec<_> =
        labels.filter_map(|code| w.by_id(&format!("bring-{}", code.code().replace('_', "-")))).collect();
    let needed = service.facts.bring.iter().any(|code| code.code() != "nothing");
    let late = needed.then(|| view! { <p class="small">{w.appointment_bring_late()}</p> });
    let lines: Vec<_> = labels.into_iter().map(|label| view! { <li>{label}</li> }).collect();
    (!lines.is_empty()).then(|| view! { <ul>{lines}</ul> {late} }.into_any())
}

fn acts(app: &AppState, w: Words, holder: &Holder) -> AnyView {
    let to = |path: &str| format!("/{}{path}", w.language.code());
    if holder.may_change(app) {
        return view! {
            <p>
                <a class="button quiet" href=to("/appointment/calendar.ics") download="appointment.ics">
                    <Icon name="calendar-plus" />{w.appointment_calendar()}
                </a>
            </p>
            <p class="small">{w.appointment_calendar_hint()}</p>
            <p class="button-row">
                <a class="button quiet" href=to("/appointment/move")><Icon name="refresh-cw" />{w.appointment_move()}</a>
                <a class="button danger" href=to("/appointment/cancel")><Icon name="x" />{w.appointment_cancel()}</a>
            </p>
            {earlier::section(w, holder)}
        }
        .into_any();
    }
    let again = format!("/book/{}", holder.visit.service);
    view! { <p><a class="button" href=to(&again)><Icon name="calendar-plus" />{w.appointment_again()}</a></p> }.into_any()
}

pub(super) fn leave(w: Words) -> AnyView {
    view! {
        <form class="booking-leave" method="post" action=format!("/{}/appointment/leave", w.language.code())>
            <p class="small">{w.appointment_leave_hint()}</p>
            <p><button class="button quiet"><Icon name="log-out" />{w.appointment_leave()}</button></p>
        </form>
    }
    .into_any()
}

/// Asks once more before cancelling.
pub(super) async fn cancel_page(State(app): State<AppState>, words: Words, holder: Holder) -> Response {
    let w = words;
    let code = w.language.code();
    let home = format!("/{code}/appointment");
    if let Some(group) = holder.all() {
        return match group::may_cancel(group, app.clock.now()) {
            true => group::cancel_page(w, group).respond(&app.site),
            false => see_other(&home),
        };
    }
    if !holder.may_change(&app) {
        return see_other(&home);
    }
    let offered = holder.offered(&app, w);
    let body = view! {
        <h1>{w.appointment_cancel_check()}</h1>
        <p class="lead">{when(w, holder.visit.start, offered.minutes)}</p>
        <p>{w.appointment_cancel_lead()}</p>
        <form method="post" action="/api/cancel">
            <input type="hidden" name="lang" value=code />
            <p class="button-row">
                <button class="button danger"><Icon name="x" />{w.appointment_cancel_yes()}</button>
                <a class="button quiet" href=home>{w.appointment_move_no()}</a>
            </p>
        </form>
    };
    Page::new(w, "/appointment/cancel", w.appointment_title(), body).private().respond(&app.site)
}
