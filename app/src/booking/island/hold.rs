//! The chosen time is kept for a while: asking for it, keeping it longer, and saying so.
//!
//! Nobody waits for the answer. Without a signal the questions go on, and the booking itself decides.

use leptos::prelude::*;

use super::super::given::{GivenHold, Say};
use super::{Booking, TIME, net, send};
use crate::ui::browser;
use crate::ui::carried::from_text;
use crate::ui::shapes::{attribute, button, element, group, symbol, text, words};

/// So long before the end the way to keep it longer is offered, in seconds.
const ENDING: usize = 180;

/// Whether a time is kept at this moment.
fn is_live(booking: Booking) -> bool {
    booking.held.with_untracked(|held| !held.until.is_empty())
}

/// Keeps the chosen time, unless it is kept already: one that ran out is taken again without a word.
pub(super) fn keep(booking: Booking) {
    if !is_live(booking) {
        ask(booking, false);
    }
}

/// Another time was chosen: what is kept is not its own any more, and moves with the next question.
pub(super) fn lapse(booking: Booking) {
    booking.held.update(|held| held.until.clear());
}

fn ask(booking: Booking, longer: bool) {
    let Some(chosen) = booking.chosen.get_untracked() else { return };
    let address = booking.given.with_value(|given| format!("/{}/book/{}/hold", given.lang, given.service));
    let mut fields = vec![
        ("pick", format!("{}@{}", chosen.place, chosen.start)),
        ("hold", booking.held.with_untracked(|held| held.id.clone())),
    ];
    fields.extend(booking.asked());
    if longer {
        fields.push(("keep", "yes".to_owned()));
    }
    net::spawn(async move {
        let answer = net::post(&address, &fields).await;
        // Meanwhile another time may have been chosen.
        if booking.chosen.with_untracked(|now| now.as_ref() != Some(&chosen)) {
            return;
        }
        match answer {
            Some((200, text)) => from_text(&text).into_iter().for_each(|held| show(booking, held)),
            Some((409 | 422, text)) => {
                booking.go(TIME);
                send::refused(booking, net::refusal(&text)).await;
            }
            _ => {}
        }
    });
}

/// Says that a time is kept, and follows it to its end.
pub(super) fn show(booking: Booking, held: GivenHold) {
    booking.ending.set(false);
    let is_same = {
        let held = held.clone();
        move || booking.held.with_untracked(|now| *now == held)
    };
    let left = held.left;
    let may_extend = held.may_extend;
    booking.held.set(held);
    let is_still = is_same.clone();
    browser::later(left.saturating_sub(ENDING), move || {
        if may_extend && is_still() {
            booking.ending.set(true);
        }
    });
    browser::later(left, move || {
        if is_same() {
            booking.ending.set(false);
            lapse(booking);
        }
    });
}

/// What is said above a question.
pub(super) fn said(booking: Booking) -> AnyView {
    let held = booking.held.get();
    if held.until.is_empty() {
        return words("");
    }
    let mut lines = vec![group("p", "", vec![symbol("hourglass"), words(held.until)])];
    if held.gave_back {
        lines.push(text("p", "", booking.say(Say::HeldGaveBack)));
    }
    if booking.ending.get() {
        let label = vec![words(booking.say(Say::HeldLonger))];
        lines.push(group("p", "", vec![button("button quiet", label, move || ask(booking, true))]));
    }
    element("div", vec![attribute("class", "booking-held"), attribute("role", "status")], lines)
}
