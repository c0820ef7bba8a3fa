//! What goes over the network: the question for free times, and the booking itself.

use leptos::prelude::*;

use super::super::given::{GivenTime, Say, TimesAnswer};
use super::net::{self, Refusal};
use super::{Booking, DETAILS, LANGUAGE, TIME, Times, Told, day};
use crate::ui::browser;
use crate::ui::carried::from_text;

impl Booking {
    /// Says what is wrong, and brings the reader there.
    pub(super) fn refuse(self, wrong: Vec<(String, String)>) {
        self.wrong.set(wrong);
        browser::focus("booking-errors");
    }

    fn tell(self, told: Told) {
        self.told.set(told);
        browser::focus("booking-told");
    }
}

/// Asks for the list of free times of the chosen place, for what is asked.
pub(super) fn ask_times(booking: Booking) {
    booking.times.set(Times::Asked);
    let asked = question(booking, booking.place.get_untracked(), booking.from.get_untracked());
    net::spawn(async move {
        let answer = times(booking, &asked).await;
        // Meanwhile another list may have been asked for.
        if question(booking, booking.place.get_untracked(), booking.from.get_untracked()) == asked {
            booking.times.set(answer.map_or(Times::Lost, Times::Here));
        }
    });
}

fn question(booking: Booking, place: Option<String>, from: String) -> Vec<(&'static str, String)> {
    let mut fields = booking.asked();
    fields.extend([("place", place.unwrap_or_default()), ("from", from)]);
    fields
}

async fn times(booking: Booking, question: &[(&'static str, String)]) -> Option<TimesAnswer> {
    let address = booking.given.with_value(|given| format!("/{}/book/{}/times", given.lang, given.service));
    let (status, text) = net::post(&address, question).await?;
    if status != 200 {
        return None;
    }
    from_text(&text)
}

/// Books. Sent again after a lost signal, it is the same form and books once.
pub(super) fn book(booking: Booking) {
    if booking.told.get_untracked() == Told::Sending {
        return;
    }
    booking.told.set(Told::Sending);
    net::spawn(async move {
        let (lang, fields) = fields(booking);
        match net::post("/api/book", &fields).await {
            Some((200, _)) => {
                booking.forget();
                browser::leave_to(&format!("/{lang}/appointment"));
            }
            Some((409 | 422, text)) => refused(booking, net::refusal(&text)).await,
            // Too many at once, or a server that restarts: the same as no signal.
            Some(_) | None => booking.tell(Told::Lost),
        }
    });
}

fn fields(booking: Booking) -> (String, Vec<(&'static str, String)>) {
    let yes = |set: bool| if set { "yes" } else { "" }.to_owned();
    let (lang, service, idem) =
        booking.given.with_value(|given| (given.lang.clone(), given.service.clone(), given.idem.clone()));
    let chosen = booking.chosen.get_untracked();
    let (place, start) = chosen.map(|chosen| (chosen.place, chosen.start)).unwrap_or_default();
    let mut fields = booking.asked();
    fields.extend([
        ("service", service),
        ("place", place),
        ("start", start),
        ("name", booking.name.get_untracked()),
        ("phone", booking.phone.get_untracked()),
        ("email", booking.email.get_untracked()),
        ("contact_safe", yes(booking.safe.get_untracked())),
        ("remind", yes(booking.remind.get_untracked())),
        ("message_hours", booking.hours.get_untracked()),
        ("needs", booking.needs.get_untracked()),
        ("idem", idem),
        ("lang", lang.clone()),
    ]);
    (lang, fields)
}

pub(super) async fn refused(booking: Booking, refusal: Refusal) {
    match refusal.error.as_str() {
        "busy" => booking.tell(Told::Busy),
        "taken" => booking.tell(Told::Taken(nearest(booking, &refusal.nearest).await)),
        "unfit" => booking.tell(Told::Unfit(nearest(booking, &refusal.nearest).await)),
        _ => {
            let sentence = |field: &str, code: &str| {
                let key = format!("{field}-{code}");
                let text = booking.given.with_value(|given| {
                    given.errors.iter().find(|(known, _)| *known == key).map(|(_, text)| text.clone())
                });
                text.unwrap_or_else(|| booking.say(Say::Unread))
            };
            // For a call a number is missing, not another way to meet.
            let at = |field: &str, code: &str| {
                if code == "no_contact" && field == "way" { "phone" } else { field }.to_owned()
            };
            let wrong = refusal.fields.iter().map(|(field, code)| (at(field, code), sentence(field, code)));
            let wrong: Vec<_> = wrong.collect();
            let has = |names: &[&str]| wrong.iter().any(|(field, _)| names.contains(&field.as_str()));
            let step = if has(&["service", "place", "start"]) {
                TIME
            } else if has(&["language", "interpreter", "gender", "step_free", "way", "interpreter_by"]) {
                LANGUAGE
            } else if has(&["idem"]) {
                super::CHECK
            } else {
                DETAILS
            };
            booking.told.set(Told::Nothing);
            if step != super::CHECK {
                booking.go(step);
            }
            booking.refuse(wrong);
        }
    }
}

/// The nearest times with their labels, which are those of the list.
async fn nearest(booking: Booking, starts: &[String]) -> Vec<GivenTime> {
    let place =
        booking.chosen.with_untracked(|chosen| chosen.as_ref().map(|c| c.place.clone()).unwrap_or_default());
    let Some(day) = starts.first().and_then(|start| start.get(..10)) else { return Vec::new() };
    let question = question(booking, Some(place), day.to_owned());
    let answer = times(booking, &question).await.unwrap_or_default();
    let mut found = Vec::new();
    for day in &answer.days {
        for place in &day.places {
            for time in place.times.iter().filter(|time| starts.contains(&time.s)) {
                found.push(day::chosen(&day.when, place, time));
            }
        }
    }
    found
}
