//! The question in which language, whether somebody may interpret, and what else is wished.

use leptos::prelude::*;

use super::super::given::Say;
use super::super::wishes::{Can, WISHES};
use super::Booking;
use super::ask::{form, optional};
use super::hold;
use crate::ui::shapes::fields::{Card, cards};
use crate::ui::shapes::{changing, details, text};

/// Everything that decides which times fit.
pub(super) fn language(booking: Booking) -> AnyView {
    let can = booking.can();
    let languages = booking.given.with_value(|given| given.languages.clone());
    if booking.language.with_untracked(String::is_empty) {
        let own = languages.first().map(|(code, _)| code.clone()).unwrap_or_default();
        booking.interpreter.set(!can.has(Can::speak(0)));
        booking.language.set(own);
    }
    let before = booking.asked();
    let card = |(position, (code, label)): (usize, (String, String))| {
        let speaks = can.has(Can::speak(position));
        let hint = if speaks {
            Say::LanguageSpoken
        } else if can.has(Can::interpret(position)) {
            Say::LanguageInterpreted
        } else {
            Say::LanguageOpen
        };
        Card {
            checked: booking.language.with_untracked(|language| *language == code),
            label,
            hint: booking.say(hint),
            icon: if speaks { "message-circle" } else { "languages" },
            choose: Box::new(move || {
                booking.interpreter.set(!speaks);
                booking.language.set(code.clone());
            }),
        }
    };
    let all = languages.into_iter().enumerate().map(card).collect();
    let mut inside = vec![
        cards("language", booking.say(Say::LanguageQuestion), booking.wrong, all),
        // A chosen language answers the second question anew.
        changing(move || {
            booking.language.track();
            interpreter(booking)
        }),
    ];
    inside.extend(wishes(booking, can));
    form("booking-form", booking, inside, move || {
        booking.answered.set(true);
        if booking.asked() != before {
            // Whoever was kept may not fit any more: the time is asked for again, if there is one.
            hold::lapse(booking);
            booking.from.set(String::new());
        }
        booking.go_on();
    })
}

fn interpreter(booking: Booking) -> AnyView {
    let answer = |yes: bool, label: Say, hint: String, icon: &'static str| Card {
        checked: booking.interpreter.get_untracked() == yes,
        label: booking.say(label),
        hint,
        icon,
        choose: Box::new(move || booking.interpreter.set(yes)),
    };
    let answers = vec![
        answer(false, Say::InterpreterNo, String::new(), "user"),
        answer(true, Say::InterpreterYes, booking.say(Say::InterpreterHint), "users"),
    ];
    cards("interpreter", booking.say(Say::InterpreterQuestion), booking.wrong, answers)
}

/// Wishes, behind a line that opens: who has none passes by.
fn wishes(booking: Booking, can: Can) -> Option<AnyView> {
    let mut asked = vec![text("p", "hint", booking.say(Say::WishHint))];
    let mut open = false;
    for (wish, value) in WISHES.iter().zip(booking.wishes) {
        let now = value.get_untracked();
        open |= !now.is_empty();
        let answers = wish.answers(can, &now).into_iter().map(|answer| Card {
            checked: answer.value == now,
            label: booking.say(answer.label),
            hint: String::new(),
            icon: answer.icon,
            choose: Box::new(move || value.set(answer.value.to_owned())),
        });
        let answers: Vec<Card> = answers.collect();
        if !answers.is_empty() {
            asked.push(cards(wish.field, booking.say(wish.question), booking.wrong, answers));
        }
    }
    let summary = optional(booking, "hand-heart", Say::Wish);
    (asked.len() > 1).then(|| details("booking-more", open, summary, asked))
}
