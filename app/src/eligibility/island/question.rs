//! One question: what is asked, why, and the answers as cards as large as a thumb.

use domain::eligibility::{AnswerNo, QuestionKind, QuestionNo, RO_AVRR};
use leptos::prelude::*;

use super::super::walk::Walk;
use super::{Check, Sentence};
use crate::ui::browser;
use crate::ui::shapes::fields::{Choice, Wrong, card_text, choice, summary, tick};
use crate::ui::shapes::{button, changing, group, heading, region, symbol, text, words};

/// Where countries are chosen; the second is for who has two citizenships.
const PICKERS: [(&str, Sentence); 2] =
    [("check-country-1", |says| &says.country), ("check-country-2", |says| &says.country_second)];

/// A question of the check, or one about the journey, which can be skipped.
pub(super) fn ask(check: Check, number: QuestionNo, trip: bool) -> AnyView {
    let question = RO_AVRR.question(number);
    let Some(asked) = check.texts.with_value(|t| t.questions.get(usize::from(number.0)).cloned()) else {
        return words("");
    };
    let position = check.walk.with_untracked(Walk::position);
    let above = if trip {
        check.say(|says| &says.trip)
    } else {
        check.texts.with_value(|texts| texts.progress.get(position).cloned().unwrap_or_default())
    };
    let reason = format!("{}: ", check.say(|says| &says.why));
    let mut inside = vec![
        text("p", "small", above),
        heading("h2", "check-heading", asked.text),
        group(
            "p",
            "hint",
            vec![symbol("info"), words(" "), text("span", "visually-hidden", reason), words(asked.why)],
        ),
    ];
    match question.kind {
        QuestionKind::One => inside.push(cards(check, number, &asked.answers)),
        QuestionKind::Country => country(check, number, &asked.answers, &mut inside),
        QuestionKind::Many => boxes(check, number, &asked.answers, &mut inside),
    }
    if trip {
        let skip = vec![words(check.say(|says| &says.skip))];
        let done = vec![words(check.say(|says| &says.trip_done))];
        let buttons = vec![
            button("button quiet", skip, move || check.go(&mut Walk::go_on)),
            button("button quiet", done, move || check.go(&mut Walk::finish)),
        ];
        inside.push(group("p", "button-row", buttons));
    }
    region("check-question", "check-heading", inside)
}

fn cards(check: Check, number: QuestionNo, answers: &[(String, String)]) -> AnyView {
    let cards =
        (0u8..).zip(answers).map(|(at, (label, icon))| card(check, number, AnswerNo(at), label, icon));
    group("ul", "cards", cards.collect())
}

/// An answer to touch; the one given before is marked, for whoever steps back.
fn card(check: Check, number: QuestionNo, answer: AnswerNo, label: &str, icon: &str) -> AnyView {
    let before = check.walk.with_untracked(|walk| walk.answers.get(number).has(answer));
    let class = if before { "card-choice check-before" } else { "card-choice" };
    let mut said = vec![text("span", "card-label", label)];
    if before {
        let mark = vec![symbol("check"), words(" "), words(check.say(|says| &says.your_answer))];
        said.extend([words(" "), group("span", "card-hint", mark)]);
    }
    let inside = vec![symbol(icon), group("span", "card-text", said)];
    let act = move || check.go(&mut |walk: &mut Walk| walk.answer(number, answer));
    group("li", "", vec![button(class, inside, act)])
}

/// Several answers at once, and a button to go on.
fn boxes(check: Check, number: QuestionNo, answers: &[(String, String)], inside: &mut Vec<AnyView>) {
    let chosen = RwSignal::new(check.walk.with_untracked(|walk| walk.answers.get(number)));
    let boxes = (0u8..).zip(answers).map(|(at, (label, _))| {
        let answer = AnswerNo(at);
        let act = move || {
            check.walk.update(|walk| walk.answers.toggle(number, RO_AVRR.question(number), answer));
            chosen.set(check.walk.with_untracked(|walk| walk.answers.get(number)));
        };
        tick(label.clone(), move || chosen.get().has(answer), act)
    });
    inside.push(text("p", "hint", check.say(|says| &says.several)));
    inside.push(group("div", "cards", boxes.collect()));
    inside.push(next(check, move || check.go(&mut Walk::go_on)));
}

fn next(check: Check, act: impl Fn() + 'static) -> AnyView {
    group("p", "", vec![button("button lamp", vec![words(check.say(|says| &says.next))], act)])
}

/// Countries to choose from, and the answers that no country gives: none, not sure.
fn country(check: Check, number: QuestionNo, answers: &[(String, String)], inside: &mut Vec<AnyView>) {
    let question = RO_AVRR.question(number);
    let origin = question.id == "nationality";
    let before =
        check.walk.with_untracked(|walk| if origin { walk.citizenships } else { [walk.destination, None] });
    let chosen = RwSignal::new(before);
    let wrong = Wrong::default();
    let answer = move || {
        let countries = check.countries();
        let [one, two] = chosen.get_untracked();
        let two = two.filter(|two| Some(*two) != one);
        let mut answered = false;
        check.go(&mut |walk: &mut Walk| {
            answered = if origin {
                walk.answer_citizenships([one, two], &countries)
            } else {
                walk.answer_destination(one, &countries)
            };
        });
        if !answered {
            wrong.set(vec![(PICKERS[0].0.to_owned(), check.say(|says| &says.error_country))]);
            browser::focus("check-errors");
        }
    };
    let errors = move || match wrong.get() {
        none if none.is_empty() => words(""),
        wrong => summary("check-errors", check.say(|says| &says.error_summary), wrong),
    };
    inside.insert(0, changing(errors));
    if !origin {
        inside.push(group("ul", "cards", own_countries(check)));
    }
    for (at, (id, label)) in PICKERS.into_iter().enumerate().take(if origin { 2 } else { 1 }) {
        let list = Choice {
            id,
            label: check.say(label),
            invitation: check.say(|says| &says.country_choose),
            options: check.texts.with_value(|texts| texts.countries.iter().map(|c| c.name.clone()).collect()),
            chosen: before[at],
        };
        inside.push(choice(list, wrong, move |country| chosen.update(|chosen| chosen[at] = country)));
    }
    inside.push(next(check, answer));
    let others = ["stateless", "not_sure"].into_iter().filter_map(|id| {
        let answer = question.answer_named(id)?;
        let (label, icon) = answers.get(usize::from(answer.0))?;
        Some(card(check, number, answer, label, icon))
    });
    inside.push(group("ul", "cards", others.collect()));
}

/// The countries of one's own citizenships, to touch at once.
fn own_countries(check: Check) -> Vec<AnyView> {
    let chosen = check.walk.with_untracked(|walk| walk.citizenships);
    let name = |at: usize| check.texts.with_value(|texts| texts.countries.get(at).map(|c| c.name.clone()));
    let own = chosen.into_iter().flatten().filter_map(|at| Some((at, name(at)?)));
    own.map(|(at, name)| {
        let choose = move || {
            let countries = check.countries();
            check.go(&mut |walk: &mut Walk| {
                walk.answer_destination(Some(at), &countries);
            });
        };
        let inside = vec![symbol("house"), card_text(name, String::new())];
        group("li", "", vec![button("card-choice", inside, choose)])
    })
    .collect()
}
