//! In which language, whether somebody may interpret, and what else matters: asked before the time, so that
//! every time that is listed can be so.

use domain::Language;
use leptos::prelude::*;

use super::can::languages;
use super::journey::{Journey, Step};
use super::steps::go_on;
use super::wishes::{Can, WISHES};
use crate::ui::form::{Choice, Errors, choices};
use crate::ui::icon::Icon;
use crate::words::Words;

/// The page of the question; `can`: what the chosen place can offer.
pub(super) fn language(w: Words, journey: &Journey, can: Can, errors: &Errors) -> AnyView {
    let card = |(position, language): (usize, Language)| {
        let speaks = can.has(Can::speak(position));
        let hint = if speaks {
            w.booking_language_spoken()
        } else if can.has(Can::interpret(position)) {
            w.booking_language_interpreted()
        } else {
            w.booking_language_open()
        };
        Choice {
            value: language.code().to_owned(),
            label: language.own_name().to_owned(),
            hint: Some(hint.to_owned()),
            icon: if speaks { "message-circle" } else { "languages" },
        }
    };
    let known = languages(w);
    let cards = known.iter().copied().enumerate().map(card).collect();
    let chosen = if journey.has("language") { journey.get("language") } else { w.language.code() };
    let position = known.iter().position(|language| language.code() == chosen);
    let speaks = position.is_some_and(|position| can.has(Can::speak(position)));
    let interpreter = match (journey.has("interpreter"), journey.is_yes("interpreter"), speaks) {
        (true, true, _) | (false, _, false) => "yes",
        _ => "no",
    };
    let answers = vec![
        Choice { value: "no".into(), label: w.booking_interpreter_no().into(), hint: None, icon: "user" },
        Choice {
            value: "yes".into(),
            label: w.booking_interpreter_yes().into(),
            hint: Some(w.booking_interpreter_hint().into()),
            icon: "users",
        },
    ];
    let body = view! {
        {choices("language", w.booking_language_question().into(), cards, chosen, errors.of("language"))}
        {choices("interpreter", w.booking_interpreter_question().into(), answers, interpreter, errors.of("interpreter"))}
        {wishes(w, journey, can, errors)}
        {go_on(w)}
    };
    journey.form(w, Step::Language, "booking-form", body)
}

/// Wishes, behind a line that opens: who has none passes by.
fn wishes(w: Words, journey: &Journey, can: Can, errors: &Errors) -> Option<AnyView> {
    let asked: Vec<_> = WISHES
        .iter()
        .filter_map(|wish| {
            let now = journey.get(wish.field);
            let answers = wish.answers(can, now);
            let wrong = errors.of(wish.field);
            if answers.is_empty() && wrong.is_none() {
                return None;
            }
            let cards = answers.into_iter().map(|answer| Choice {
                value: answer.value.to_owned(),
                label: answer.label.of(w).to_owned(),
                hint: None,
                icon: answer.icon,
            });
            Some(choices(wish.field, wish.question.of(w).to_owned(), cards.collect(), now, wrong))
        })
        .collect();
    if asked.is_empty() {
        return None;
    }
    let is_open = WISHES.iter().any(|wish| journey.has(wish.field) || errors.of(wish.field).is_some());
    let details = view! {
        <details class="booking-more" open=is_open>
            <summary><Icon name="hand-heart" />{w.booking_wish()}<span class="optional">{w.frame_optional()}</span></summary>
            <p class="hint">{w.booking_wish_hint()}</p>
            {asked}
        </details>
    };
    Some(details.into_any())
}
