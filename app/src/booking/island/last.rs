//! What is chosen so far, what is said above a question, and the last look before booking.

use leptos::prelude::*;

use super::super::given::{GivenTime, Say};
use super::super::wishes::WISHES;
use super::ask::HOURS;
use super::{Booking, DETAILS, LANGUAGE, PLACE, TIME, Told, day, send};
use crate::ui::shapes::{
    attribute, button, button_with, changing, changing_attribute, element, group, notice, several, symbol,
    text, words,
};

/// Icon, label, values and the question to go back to.
type Line = (&'static str, Say, Vec<String>, Option<usize>);

fn open_lines(booking: Booking, step: usize) -> Vec<Line> {
    let asks_place = booking.given.with_value(|given| !given.places.is_empty());
    let mut lines: Vec<Line> = vec![(
        "heart-handshake",
        Say::LineService,
        vec![booking.given.with_value(|given| given.title.clone())],
        None,
    )];
    let chosen = booking.chosen.get_untracked();
    if step > PLACE && (asks_place || step > TIME) {
        let place = chosen.as_ref().filter(|_| step > TIME);
        let title = place.map_or_else(|| place_title(booking), |chosen| chosen.place_title.clone());
        lines.push(("map-pin", Say::LinePlace, vec![title], asks_place.then_some(PLACE)));
    }
    if step > LANGUAGE {
        asked_lines(booking, step == super::CHECK, &mut lines);
    }
    if let Some(chosen) = chosen.filter(|_| step == LANGUAGE || step > TIME) {
        lines.push(("clock", Say::LineTime, vec![chosen.when], (step > TIME).then_some(TIME)));
    }
    lines
}

/// The language, the interpreter and the wishes: one line each for the last look, one for all of them before.
fn asked_lines(booking: Booking, each: bool, lines: &mut Vec<Line>) {
    let name = booking.language.with_untracked(|code| {
        booking.given.with_value(|given| given.languages.iter().find(|(known, _)| known == code).cloned())
    });
    let mut language: Vec<String> = name.map(|(_, name)| name).into_iter().collect();
    let wants = booking.interpreter.get_untracked();
    let said =
        WISHES.iter().zip(booking.wishes).filter_map(|(wish, value)| wish.said(&value.get_untracked()));
    let mut wishes: Vec<String> = said.map(|answer| booking.say(answer.label)).collect();
    if !each {
        language.extend(wants.then(|| booking.say(Say::LineInterpreter)));
        language.extend(wishes);
        lines.push(("languages", Say::LineLanguage, language, Some(LANGUAGE)));
        return;
    }
    if wishes.is_empty() {
        wishes.push(booking.say(Say::WishesNone));
    }
    let interpreter = booking.say(if wants { Say::InterpreterYes } else { Say::InterpreterNo });
    lines.push(("languages", Say::LineLanguage, language, Some(LANGUAGE)));
    lines.push(("users", Say::LineInterpreter, vec![interpreter], Some(LANGUAGE)));
    lines.push(("hand-heart", Say::LineWishes, wishes, Some(LANGUAGE)));
}

fn place_title(booking: Booking) -> String {
    let slug = booking.place.get_untracked().unwrap_or_default();
    let known =
        booking.given.with_value(|given| given.places.iter().find(|place| place.slug == slug).cloned());
    known.map_or_else(|| booking.say(Say::PlaceAny), |place| place.title)
}

fn change(booking: Booking, step: usize, label: Say) -> AnyView {
    let spoken = format!("{}: {}", booking.say(Say::Change), booking.say(label));
    let named = vec![attribute("aria-label", spoken)];
    button_with("link", named, vec![words(booking.say(Say::Change))], move || booking.go(step))
}

/// What is chosen, above the question that is asked now.
pub(super) fn chosen(booking: Booking, step: usize) -> AnyView {
    let rows = open_lines(booking, step).into_iter().map(|(icon, label, values, back)| {
        let name = text("span", "visually-hidden", format!("{}: ", booking.say(label)));
        let mut row = vec![symbol(icon), group("span", "", vec![name, words(values.join(" · "))])];
        row.extend(back.map(|back| change(booking, back, label)));
        group("li", "", row)
    });
    let attributes =
        vec![attribute("class", "booking-chosen"), attribute("aria-label", booking.say(Say::Chosen))];
    element("ul", attributes, rows.collect())
}

/// Everything at once, and the button that books.
pub(super) fn check(booking: Booking) -> AnyView {
    let mut lines = open_lines(booking, super::CHECK);
    lines.push(("user", Say::LineName, vec![booking.name.get_untracked()], Some(DETAILS)));
    lines.push(("phone", Say::LineContact, contact(booking), Some(DETAILS)));
    let needs = booking.needs.get_untracked();
    let needs = if needs.trim().is_empty() { booking.say(Say::NeedsNone) } else { needs };
    lines.push(("pencil", Say::LineNeeds, vec![needs], Some(DETAILS)));
    let rows = lines.into_iter().map(|(icon, label, values, back)| {
        let mut said: Vec<AnyView> = values.into_iter().map(value).collect();
        said.extend(back.map(|back| change(booking, back, label)));
        let name = vec![symbol(icon), text("span", "", booking.say(label))];
        group("div", "", vec![group("dt", "", name), group("dd", "", said)])
    });
    let sending = move || booking.told.get() == Told::Sending;
    let busy = changing_attribute("aria-disabled", move || sending().then(|| "true".to_owned()));
    let label = move || words(booking.say(if sending() { Say::Sending } else { Say::Book }));
    let inside = vec![symbol("calendar-check"), changing(label)];
    let act = button_with("button lamp", vec![busy], inside, move || send::book(booking));
    several(vec![
        text("p", "lead", booking.say(Say::CheckLead)),
        group("dl", "facts booking-check", rows.collect()),
        group("p", "", vec![act]),
    ])
}

/// What somebody has typed may be in any script.
fn value(line: String) -> AnyView {
    let attributes = vec![attribute("class", "booking-value"), attribute("dir", "auto")];
    element("span", attributes, vec![words(line)])
}

fn contact(booking: Booking) -> Vec<String> {
    let mut lines: Vec<String> = [booking.phone, booking.email].map(|typed| typed.get_untracked()).into();
    lines.retain(|typed| !typed.trim().is_empty());
    if lines.is_empty() {
        return vec![booking.say(Say::ContactNone)];
    }
    let safe = booking.safe.get_untracked();
    lines.push(booking.say(if safe { Say::ContactSafe } else { Say::ContactUnsafe }));
    if safe && booking.remind.get_untracked() {
        lines.push(booking.say(Say::ContactRemind));
        let hours = booking.hours.get_untracked();
        let named = HOURS.iter().find(|(code, _)| !code.is_empty() && *code == hours);
        lines.extend(named.map(|(_, label)| booking.say(*label)));
    }
    lines
}

/// Why nothing was booked yet.
pub(super) fn told(booking: Booking) -> AnyView {
    let (title, reason, buttons) = match booking.told.get() {
        Told::Nothing | Told::Sending => return words(""),
        Told::Lost => (Say::Lost, Say::LostText, vec![again(booking)]),
        Told::Busy => (Say::Lost, Say::BusyText, vec![again(booking)]),
        Told::Taken(nearest) => nearest_of(booking, Say::TakenTitle, nearest),
        Told::Unfit(nearest) => nearest_of(booking, Say::UnfitTitle, nearest),
    };
    let lines = vec![
        group("p", "", vec![text("strong", "", booking.say(title))]),
        text("p", "", booking.say(reason)),
        group("div", "booking-nearest", buttons),
    ];
    let attributes = vec![
        attribute("class", "booking-told"),
        attribute("id", "booking-told"),
        attribute("role", "alert"),
        attribute("tabindex", "-1"),
    ];
    element("div", attributes, vec![notice("notice warn", "triangle-alert", lines)])
}

fn nearest_of(booking: Booking, title: Say, nearest: Vec<GivenTime>) -> (Say, Say, Vec<AnyView>) {
    let reason = if nearest.is_empty() { Say::TakenNone } else { Say::TakenText };
    (title, reason, nearest.into_iter().map(|time| near(booking, time)).collect())
}

fn again(booking: Booking) -> AnyView {
    let inside = vec![symbol("refresh-cw"), words(booking.say(Say::Retry))];
    button("button", inside, move || send::book(booking))
}

fn near(booking: Booking, time: GivenTime) -> AnyView {
    let asks_place = booking.given.with_value(|given| !given.places.is_empty());
    let label =
        if asks_place { format!("{} – {}", time.when, time.place_title) } else { time.when.clone() };
    let inside = vec![symbol("clock"), text("span", "", label)];
    button("button quiet booking-near", inside, move || day::choose(booking, time.clone()))
}
