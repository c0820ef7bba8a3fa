//! The question when: the soonest time by one tap, then ten days, each opened by one.

use leptos::prelude::*;

use super::super::given::{DayLabels, GivenTime, PlaceLabels, Say, TimeLabel, TimesAnswer};
use super::{Booking, Times, hold, send};
use crate::ui::browser;
use crate::ui::shapes::fields::card_text;
use crate::ui::shapes::{attribute, button, changing, details, element, group, several, symbol, text, words};

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
        let none = vec![strong(Say::TimeNone)];
        return several(vec![group("p", "", none), text("p", "", say(Say::TimeNoneText))]);
    }
    let any_place = booking.place.with_untracked(|place| place.as_deref().unwrap_or_default().is_empty());
    let later = !booking.from.with_untracked(String::is_empty);
    let mut shapes = Vec::new();
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

/// A label with everything that later steps say of its time.
pub(super) fn chosen(booking: Booking, when: &str, place: &PlaceLabels, time: &TimeLabel) -> GivenTime {
    let spoken = booking.given.with_value(|given| {
        let code = |position: &u8| given.languages.get(usize::from(*position)).map(|(code, _)| code.clone());
        time.l.iter().filter_map(code).collect()
    });
    GivenTime {
        start: time.s.clone(),
        place: place.place.clone(),
        place_title: place.title.clone(),
        when: format!("{when}{}", time.c),
        spoken,
    }
}

/// Takes a time and goes on.
pub(super) fn choose(booking: Booking, time: GivenTime) {
    // At another time somebody else is there, who may speak other languages.
    let speaks = booking.language.with_untracked(|language| time.spoken.contains(language));
    if !speaks && !booking.interpreter.get_untracked() {
        booking.language.set(String::new());
    }
    hold::lapse(booking);
    booking.chosen.set(Some(time));
    booking.told.set(super::Told::Nothing);
    booking.go_on();
}

fn soonest(booking: Booking, answer: &TimesAnswer, any_place: bool) -> Option<AnyView> {
    let day = answer.days.first()?;
    let places = day.places.iter().filter_map(|place| Some((place, place.times.first()?)));
    let (place, first) = places.min_by(|(_, one), (_, two)| one.s.cmp(&two.s))?;
    let time = chosen(booking, &day.when, place, first);
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
        let choice = chosen(booking, &day.when, place, time);
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
