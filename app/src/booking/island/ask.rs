//! The questions where, and who.

use leptos::prelude::*;

use super::super::given::Say;
use super::super::wishes::WAY;
use super::Booking;
use crate::ui::shapes::fields::{self, Card, Field, cards, field, tick_field};
use crate::ui::shapes::{details as opening, group, symbol, text, words};

/// A form with the button that leads on.
pub(super) fn form(
    class: &'static str,
    booking: Booking,
    mut inside: Vec<AnyView>,
    done: impl Fn() + 'static,
) -> AnyView {
    let label = vec![words(booking.say(Say::Continue)), symbol("arrow-right")];
    inside.push(group("p", "", vec![group("button", "button lamp", label)]));
    fields::form(class, inside, done)
}

/// What stands before lines that open, and that nobody has to fill in.
pub(super) fn optional(booking: Booking, icon: &'static str, title: Say) -> Vec<AnyView> {
    vec![symbol(icon), words(booking.say(title)), text("span", "optional", booking.say(Say::Optional))]
}

/// Where.
pub(super) fn place(booking: Booking) -> AnyView {
    let now = booking.place.get_untracked().unwrap_or_default();
    let card = |slug: String, label: String, hint: String, icon: &'static str| Card {
        checked: slug == now,
        label,
        hint,
        icon,
        choose: Box::new(move || booking.place.set(Some(slug.clone()))),
    };
    let places = booking.given.with_value(|given| given.places.clone());
    let mut all: Vec<_> = places.into_iter().map(|p| card(p.slug, p.title, p.hint, "map-pin")).collect();
    all.push(card(String::new(), booking.say(Say::PlaceAny), booking.say(Say::PlaceAnyHint), "compass"));
    let question = cards("place", booking.say(Say::PlaceQuestion), booking.wrong, all);
    let before = booking.place.get_untracked();
    form("booking-form legend-done", booking, vec![question], move || {
        if booking.place.get_untracked() != before {
            booking.chosen.set(None);
            booking.from.set(String::new());
        }
        booking.place.update(|place| *place = Some(place.take().unwrap_or_default()));
        booking.go_on();
    })
}

/// The hours in which to write, as forms name them; the empty one is any time of the day.
pub(super) const HOURS: [(&str, Say); 4] = [
    ("", Say::HoursDay),
    ("morning", Say::HoursMorning),
    ("afternoon", Say::HoursAfternoon),
    ("evening", Say::HoursEvening),
];

/// When to write.
fn hours(booking: Booking) -> AnyView {
    let now = booking.hours.get_untracked();
    let card = |(code, label): (&'static str, Say)| Card {
        checked: now == code,
        label: booking.say(label),
        hint: String::new(),
        icon: "clock",
        choose: Box::new(move || booking.hours.set(code.to_owned())),
    };
    cards("message_hours", booking.say(Say::Hours), booking.wrong, HOURS.map(card).into())
}

/// Who comes, how to reach them, what to prepare.
pub(super) fn details(booking: Booking) -> AnyView {
    let say = move |say| booking.say(say);
    let given = |value: RwSignal<String>| value.with_untracked(|value| !value.is_empty());
    let has_error =
        |field: &str| booking.wrong.with_untracked(|wrong| wrong.iter().any(|(name, _)| name == field));
    // To be called, one needs a number.
    let by_call = booking.wishes[WAY].with_untracked(|way| !way.is_empty());
    let contact_open = by_call
        || given(booking.phone)
        || given(booking.email)
        || booking.remind.get_untracked()
        || ["phone", "email", "remind"].into_iter().any(has_error);
    let needs_open = given(booking.needs) || has_error("needs");
    let safe =
        [(false, Say::SafeNo, "ban"), (true, Say::SafeYes, "shield-check")].map(|(yes, label, icon)| Card {
            checked: booking.safe.get_untracked() == yes,
            label: say(label),
            hint: String::new(),
            icon,
            choose: Box::new(move || booking.safe.set(yes)),
        });
    let one = |id, kind, label: Say, hint: Option<Say>, longest, value| {
        let own = Field { id, kind, label: say(label), hint: hint.map(say), longest };
        field(own, booking.wrong, value)
    };
    let more =
        |open, icon, title: Say, lines| opening("booking-more", open, optional(booking, icon, title), lines);
    let contact = vec![
        text("p", "hint", say(if by_call { Say::ContactCall } else { Say::ContactHint })),
        one("phone", "tel", Say::Phone, None, "254", booking.phone),
        one("email", "email", Say::Email, None, "254", booking.email),
        cards("contact_safe", say(Say::SafeQuestion), booking.wrong, safe.into()),
        text("p", "hint", say(Say::SafeHint)),
        tick_field("remind", say(Say::Remind), say(Say::RemindHint), booking.wrong, booking.remind),
        hours(booking),
    ];
    let needs = vec![one("needs", "", Say::Needs, Some(Say::NeedsHint), "500", booking.needs)];
    let inside = vec![
        one("name", "text", Say::Name, Some(Say::NameHint), "80", booking.name),
        more(contact_open, "phone", Say::Contact, contact),
        more(needs_open, "hand-heart", Say::Needs, needs),
        group("p", "small booking-line", vec![symbol("lock"), words(say(Say::WhoSees))]),
    ];
    form("booking-form", booking, inside, move || {
        if booking.name.with_untracked(|name| name.trim().is_empty()) {
            booking.refuse(vec![("name".to_owned(), booking.say(Say::NameRequired))]);
        } else if must_call(booking) {
            booking.refuse(vec![("phone".to_owned(), booking.say(Say::CallWhere))]);
        } else {
            booking.go_on();
        }
    })
}

/// Whether somebody wants to talk from afar and has not said where to call.
fn must_call(booking: Booking) -> bool {
    let has = |typed: RwSignal<String>| typed.with_untracked(|typed| !typed.trim().is_empty());
    booking.wishes[WAY].with_untracked(|way| match way.as_str() {
        "" => false,
        "video" => !has(booking.phone) && !has(booking.email),
        _ => !has(booking.phone),
    })
}
