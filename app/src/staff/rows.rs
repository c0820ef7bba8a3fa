//! One visit as a line of the day's list, and what of it each role may read.

use chrono::{DateTime, Utc};
use domain::booking::{Act, Change, VisitState, undo};
use domain::staff::Permission;
use leptos::prelude::*;
use store::booking::Visit;

use super::together;
use super::wishes::wishes;
use crate::dates;
use crate::guard::Signed;
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, badge};
use crate::ui::staff_page::form_token;
use crate::words::Words;

/// For whom, and when, visits are shown.
#[derive(Debug)]
pub struct Reader<'a> {
    pub app: &'a AppState,
    pub words: Words,
    pub signed: &'a Signed,
    pub now: DateTime<Utc>,
}

impl<'a> Reader<'a> {
    pub fn new(app: &'a AppState, words: Words, signed: &'a Signed) -> Reader<'a> {
        Reader { app, words, signed, now: app.clock.now() }
    }

    /// What the visit is about; «Counselling» where that is not for these eyes.
    pub fn service(&self, visit: &Visit) -> String {
        if visit.sensitive && !self.signed.may(Permission::SeeSensitiveService) {
            return self.words.staff_counselling().to_owned();
        }
        self.service_title(&visit.service)
    }

    pub fn service_title(&self, slug: &str) -> String {
        let entry = self.app.directory().service(slug);
        let words = entry.and_then(|service| service.words_in(self.words.language));
        words.map_or_else(|| slug.to_owned(), |(_, words)| words.title.clone())
    }

    pub fn place_title(&self, slug: &str) -> String {
        place_title(self.app, self.words, slug)
    }

    /// Whether the last mark can be taken back now.
    pub fn can_undo(&self, visit: &Visit) -> bool {
        visit.previous_state.is_some_and(|from| {
            undo(visit.state, Change { from, to: visit.state, at: visit.state_at }, self.now).is_ok()
        })
    }
}

/// A place in the reader's language.
pub fn place_title(app: &AppState, w: Words, slug: &str) -> String {
    let words = app.directory().place(slug).and_then(|place| place.words_in(w.language));
    words.map_or_else(|| slug.to_owned(), |(_, words)| words.title.clone())
}

/// The marks with key, icon and name, in the order of a visit. The key is its place on the keyboard,
/// so that it is the same with every layout.
const MARKS: [(Act, &str, &str, &str); 4] = [
    (Act::Arrive, "a", "door-open", "arrive"),
    (Act::Begin, "s", "message-circle", "begin"),
    (Act::Finish, "d", "circle-check", "finish"),
    (Act::Miss, "n", "circle-x", "miss"),
];

/// The act that a form names.
pub fn act_named(name: &str) -> Option<Act> {
    MARKS
        .iter()
        .find(|(.., n)| *n == name)
        .map(|(act, ..)| *act)
        .or_else(|| (name == "cancel").then_some(Act::Cancel))
}

/// The state in words, with its icon.
pub fn state_badge(w: Words, state: VisitState) -> AnyView {
    let (weight, icon) = match state {
        VisitState::Confirmed => (Weight::Info, "hourglass"),
        VisitState::Arrived => (Weight::Warn, "door-open"),
        VisitState::InService => (Weight::Info, "message-circle"),
        VisitState::Done => (Weight::Ok, "circle-check"),
        VisitState::Missed => (Weight::Stop, "circle-x"),
        VisitState::Cancelled => (Weight::Info, "ban"),
    };
    badge(weight, icon, state_name(w, state))
}

pub fn state_name(w: Words, state: VisitState) -> &'static str {
    w.by_id(&format!("staff-state-{}", state.code())).unwrap_or(state.code())
}

/// From–to, always read from left to right.
pub fn times(w: Words, visit: &Visit) -> String {
    w.digits(&format!("{}–{}", visit.start.format("%H:%M"), visit.end.format("%H:%M")))
}

/// The name, or that there is none any more.
pub fn name(w: Words, visit: &Visit) -> String {
    if visit.name.is_empty() { w.staff_no_name().to_owned() } else { visit.name.clone() }
}

/// The language to speak, and what was wished.
pub fn language(w: Words, visit: &Visit) -> AnyView {
    view! {
        <bdi lang=visit.language.code()>{visit.language.own_name()}</bdi>
        {wishes(w, visit)}
    }
    .into_any()
}

/// That the person said "I come", while that is still ahead.
pub fn comes(w: Words, visit: &Visit) -> Option<AnyView> {
    (visit.comes && visit.state == VisitState::Confirmed)
        .then(|| view! { <span class="wish"><Icon name="check" />{w.staff_comes()}</span> }.into_any())
}

/// That it has a seat beyond the usual ones, and why.
pub fn extra(w: Words, visit: &Visit) -> Option<AnyView> {
    visit.is_extra().then(|| {
        let why = visit.extra.clone();
        view! { <span class="wish"><Icon name="users" />{w.staff_extra()}<bdi>{why}</bdi></span> }.into_any()
    })
}

/// One line. Every line has the same buttons in the same places; what cannot be done now is dim.
pub fn row(reader: &Reader<'_>, visit: &Visit) -> AnyView {
    let w = reader.words;
    let address = format!("/staff/visit/{}", visit.id);
    let since = (visit.state != VisitState::Confirmed)
        .then(|| w.staff_since(dates::clock(w, dates::local(visit.state_at).time())));
    let with = visit.labels.join(", ");
    let class = format!("visit {}", visit.state.code());
    view! {
        <tr id=format!("visit-{}", visit.id) class=class>
            <th scope="row" class="when">
                <a href=address data-row="">
                    <time datetime=visit.start.to_rfc3339()><bdi dir="ltr">{times(w, visit)}</bdi></time>
                </a>
            </th>
            <td class="who">
                <bdi>{name(w, visit)}</bdi>
                {together::mark(w, visit)}
                {(!visit.needs.is_empty()).then(|| view! { <span class="needs" title=visit.needs.clone()><Icon name="info" /><bdi>{visit.needs.clone()}</bdi></span> })}
            </td>
            <td class="what"><span title=reader.service(visit)>{reader.service(visit)}</span></td>
            <td class="tongue">{language(w, visit)}</td>
            <td class="with"><bdi>{with}</bdi>{extra(w, visit)}</td>
            <td class="tail"><bdi dir="ltr" class="code">{format!("…{}", visit.tail)}</bdi></td>
            <td class="state">{state_badge(w, visit.state)} " " <span class="small">{since}</span>{comes(w, visit)}</td>
            <td class="acts">{marks(reader, visit)}</td>
        </tr>
    }
    .into_any()
}

/// The buttons of a visit, as one form.
pub fn marks(reader: &Reader<'_>, visit: &Visit) -> AnyView {
    let w = reader.words;
    if !reader.signed.may(Permission::MarkVisit) {
        return ().into_any();
    }
    let spoken = format!("{} {}", times(w, visit), name(w, visit));
    let button = |key: &'static str, icon: &'static str, name: &'static str, possible: bool| {
        let label = w.by_id(&format!("staff-do-{name}")).unwrap_or(name);
        let whose = format!(" {spoken}");
        view! {
            <button
                class="button quiet"
                name="act"
                value=name
                data-key=key
                aria-keyshortcuts=key
                disabled=!possible
            >
                <Icon name=icon />
                <span>{label}</span>
                <span class="visually-hidden">{whose}</span>
            </button>
        }
    };
    let buttons: Vec<_> = MARKS
        .into_iter()
        .map(|(act, key, icon, name)| button(key, icon, name, visit.state.after(act).is_ok()))
        .collect();
    view! {
        <form method="post" action=format!("/staff/visit/{}/mark", visit.id) class="marks">
            {form_token(reader.signed)}
            <input type="hidden" name="version" value=visit.version.to_string() />
            {buttons}
            {button("u", "undo-2", "undo", reader.can_undo(visit))}
        </form>
    }
    .into_any()
}
