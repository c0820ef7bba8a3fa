//! The question when: the soonest time by one tap, then ten days, each opened by one.

use leptos::prelude::*;

use super::super::given::{DayLabels, GivenTime, PlaceLabels, Say, TimeLabel, TimesAnswer, WayOn};
use super::super::wishes::WISHES;
use super::{Booking, TIME, Times, hold, send};
use crate::ui::browser;
use crate::ui::shapes::fields::card_text;
use crate::ui::shapes::{
    attribute, button, changing, details, element, group, link, notice, several, symbol, text, words,
};

/// When.
pub(super) fn time(booking: Booking) -> AnyView {
    let list = changing(move || list(booking, booking.times.get()));
    let place = vec![attribute("class", "flow"), attribute("id", "start"), attribute("tabindex", "-1")];
    several(vec![text("p", "hint", booking.say(Say::TimeHint)), element("div", place, vec![list])])
}

fn list(booking: Booking, times: Times) -> AnyView {
    let say = move |say| booking.say(say);
    let strong = |words| text("strong", "", say(words));
    let answer = match times {
        Times::Asked => {
            let inside = vec![symbol("hourglass"), words(" "), words(say(Say::Loading))];
            return element("p", vec![attribute("role", "status")], inside);
        }
        Times::Lost => {
            let lost = vec![symbol("triangle-alert"), words(" "), strong(Say::Lost)];
            let again = vec![symbol("refresh-cw"), words(say(Say::Retry))];
            return several(vec![
                element("p", vec![attribute("role", "alert")], lost),
                group("p", "", vec![button("button", again, move || send::ask_times(booking))]),
            ]);
        }
        Times::Here(answer) => answer,
    };
    if answer.days.is_empty() {
        return none(booking, answer.ways);
    }
    let any_place = booking.place.with_untracked(|place| place.as_deref().unwrap_or_default().is_empty());
    let later = !booking.from.with_untracked(String::is_empty);
    let mut shapes = Vec::new();
    if !answer.note.is_empty() {
        let line = group("p", "", vec![text("strong", "", answer.note.clone())]);
        shapes.push(notice("notice", "info", vec![line]));
    }
    if !later {
        shapes.extend(soonest(booking, &answer, any_place));
    }
    let days = answer.days.into_iter().enumerate().map(|(at, day)| one_day(booking, at, day, any_place));
    shapes.push(group("div", "booking-days", days.collect()));
    let more = answer.more.map(|from| other_days(booking, from, Say::TimeMore, "plus"));
    let back = later.then(|| other_days(booking, String::new(), Say::TimeSoonest, "undo-2"));
    shapes.push(group("p", "button-row", more.into_iter().chain(back).collect()));
    several(shapes)
}

/// No time fits: what could be asked for instead, each by one tap, the waiting list, or a call.
fn none(booking: Booking, ways: Vec<WayOn>) -> AnyView {
    let say = |say| booking.say(say);
    let mut lines = vec![
        group("p", "", vec![text("strong", "", say(Say::TimeNone))]),
        text("p", "", say(Say::TimeNoneText)),
    ];
    if !ways.is_empty() {
        lines.push(text("p", "", say(Say::TimeWays)));
    }
    let ways = ways.into_iter().map(|way| {
        let inside = vec![symbol(&way.icon), card_text(way.label, way.first), symbol("arrow-right")];
        button("card booking-soonest", inside, move || ask_instead(booking, &way.change))
    });
    lines.push(group("div", "booking-nearest", ways.collect()));
    let place = booking.place.get_untracked().unwrap_or_default();
    let slash = if place.is_empty() { "" } else { "/" };
    let (wait, reach) = booking.given.with_value(|given| {
        let lang = &given.lang;
        (format!("/{lang}/wait/{}", given.service), format!("/{lang}/places{slash}{place}"))
    });
    for (icon, href, label) in [("bell", wait, Say::Wait), ("phone", reach, Say::Reach)] {
        let way = link("", href, vec![words(say(label))]);
        lines.push(group("p", "booking-line", vec![symbol(icon), way]));
    }
    notice("notice", "info", lines)
}

/// Asks for something else, said as fields of a form.
fn ask_instead(booking: Booking, change: &str) {
    for (field, value) in change.split('&').filter_map(|part| part.split_once('=')) {
        match field {
            "place" => booking.place.set(Some(value.to_owned())),
            "interpreter" => booking.interpreter.set(value == "yes"),
            _ => {
                let wishes = WISHES.iter().zip(booking.wishes).filter(|(wish, _)| wish.field == field);
                wishes.for_each(|(_, wished)| wished.set(value.to_owned()));
            }
        }
    }
    hold::lapse(booking);
    booking.from.set(String::new());
    booking.go(TIME);
    browser::focus("booking-heading");
}

/// A label with everything that later steps say of its time.
pub(super) fn chosen(when: &str, place: &PlaceLabels, time: &TimeLabel) -> GivenTime {
    GivenTime {
        start: time.s.clone(),
        place: place.place.clone(),
        place_title: place.title.clone(),
        when: format!("{when}{}", time.c),
    }
}

/// Takes a time and goes on.
pub(super) fn choose(booking: Booking, time: GivenTime) {
    hold::lapse(booking);
    booking.chosen.set(Some(time));
    booking.told.set(super::Told::Nothing);
    booking.go_on();
}

fn soonest(booking: Booking, answer: &TimesAnswer, any_place: bool) -> Option<AnyView> {
    let day = answer.days.first()?;
    let places = day.places.iter().filter_map(|place| Some((place, place.times.first()?)));
    let (place, first) = places.min_by(|(_, one), (_, two)| one.s.cmp(&two.s))?;
    let time = chosen(&day.when, place, first);
    let hint = if any_place { place.title.clone() } else { String::new() };
    let inside = vec![symbol("clock"), card_text(answer.soonest.clone(), hint), symbol("arrow-right")];
    Some(button("card card-lamp booking-soonest", inside, move || choose(booking, time.clone())))
}

fn one_day(booking: Booking, position: usize, day: DayLabels, any_place: bool) -> AnyView {
    let title = vec![words(day.day.clone()), text("span", "card-hint", day.count.clone())];
    let places = day.places.iter().flat_map(|place| one_place(booking, &day, place, any_place));
    details("day", position == 0, vec![group("span", "", title)], places.collect())
}

fn one_place(booking: Booking, day: &DayLabels, place: &PlaceLabels, any_place: bool) -> Vec<AnyView> {
    let times = place.times.iter().map(|time| {
        let choice = chosen(&day.when, place, time);
        let label = vec![words(time.c.clone())];
        group("li", "", vec![button("time", label, move || choose(booking, choice.clone()))])
    });
    let label = if any_place { format!("{}, {}", day.day, place.title) } else { day.day.clone() };
    let attributes = vec![attribute("class", "times"), attribute("aria-label", label)];
    let times = element("ul", attributes, times.collect());
    if any_place { vec![text("h3", "", place.title.clone()), times] } else { vec![times] }
}

fn other_days(booking: Booking, from: String, label: Say, icon: &'static str) -> AnyView {
    button("button quiet", vec![symbol(icon), words(booking.say(label))], move || {
        booking.from.set(from.clone());
        send::ask_times(booking);
        browser::focus("booking-heading");
    })
}
