//! One question: what is asked, why, and the answers as cards as large as a thumb.

use domain::eligibility::{AnswerNo, QuestionKind, QuestionNo, RO_AVRR};
use leptos::prelude::*;

use super::super::walk::Walk;
use super::{Check, symbol};

/// A question of the check, or one about the journey, which can be skipped.
pub(super) fn ask(check: Check, number: QuestionNo, trip: bool) -> AnyView {
    let question = RO_AVRR.question(number);
    let Some(text) = check.texts.with_value(|t| t.questions.get(usize::from(number.0)).cloned()) else {
        return ().into_any();
    };
    let says = check.texts.with_value(|texts| texts.says.clone());
    let position = check.walk.with_untracked(Walk::position);
    let above = if trip {
        says.trip.clone()
    } else {
        check.texts.with_value(|texts| texts.progress.get(position).cloned().unwrap_or_default())
    };
    let body = match question.kind {
        QuestionKind::One => cards(check, number, &text.answers),
        QuestionKind::Country => country(check, number, &text.answers),
        QuestionKind::Many => boxes(check, number, &text.answers),
    };
    let journey = trip.then(|| {
        view! {
            <p class="button-row">
                <button type="button" class="button quiet" on:click=move |_| check.go(Walk::go_on)>{says.skip}</button>
                <button type="button" class="button quiet" on:click=move |_| check.go(Walk::finish)>{says.trip_done}</button>
            </p>
        }
    });
    view! {
        <section class="check-question" aria-labelledby="check-heading">
            <p class="small">{above}</p>
            <h2 id="check-heading" tabindex="-1">{text.text}</h2>
            <p class="hint">{symbol("info")} " " <span class="visually-hidden">{says.why} ": "</span> {text.why}</p>
            {body}
            {journey}
        </section>
    }
    .into_any()
}

fn cards(check: Check, number: QuestionNo, answers: &[(String, String)]) -> AnyView {
    let cards: Vec<_> = (0u8..)
        .zip(answers)
        .map(|(at, (label, icon))| card(check, number, AnswerNo(at), label.clone(), icon.clone()))
        .collect();
    view! { <ul class="cards">{cards}</ul> }.into_any()
}

/// An answer to touch; the one given before is marked, for whoever steps back.
fn card(check: Check, number: QuestionNo, answer: AnswerNo, label: String, icon: String) -> AnyView {
    let before = check.walk.with_untracked(|walk| walk.answers.get(number).has(answer));
    let hint = before.then(|| {
        let text = check.texts.with_value(|texts| texts.says.your_answer.clone());
        view! { <span class="card-hint">{symbol("check")} " " {text}</span> }
    });
    view! {
        <li>
            <button
                type="button"
                class="card-choice"
                class:check-before=before
                on:click=move |_| check.go(|walk| walk.answer(number, answer))
            >
                {symbol(&icon)}
                <span class="card-text"><span class="card-label">{label}</span> {hint}</span>
            </button>
        </li>
    }
    .into_any()
}

/// Several answers at once, and a button to go on.
fn boxes(check: Check, number: QuestionNo, answers: &[(String, String)]) -> AnyView {
    let chosen = RwSignal::new(check.walk.with_untracked(|walk| walk.answers.get(number)));
    let boxes: Vec<_> = (0u8..)
        .zip(answers)
        .map(|(at, (label, _))| {
            let answer = AnswerNo(at);
            view! {
                <label class="card-choice">
                    <input
                        type="checkbox"
                        prop:checked=move || chosen.get().has(answer)
                        on:change=move |_| {
                            check.walk.update(|walk| walk.answers.toggle(number, RO_AVRR.question(number), answer));
                            chosen.set(check.walk.with_untracked(|walk| walk.answers.get(number)));
                        }
                    />
                    <span class="card-text"><span class="card-label">{label.clone()}</span></span>
                </label>
            }
        })
        .collect();
    let (several, next) =
        check.texts.with_value(|texts| (texts.says.several.clone(), texts.says.next.clone()));
    view! {
        <p class="hint">{several}</p>
        <div class="cards" role="group" aria-labelledby="check-heading">{boxes}</div>
        <p>
            <button type="button" class="button lamp" on:click=move |_| check.go(Walk::go_on)>{next}</button>
        </p>
    }
    .into_any()
}

/// Countries to choose from, and the answers that no country gives: none, not sure.
fn country(check: Check, number: QuestionNo, answers: &[(String, String)]) -> AnyView {
    let question = RO_AVRR.question(number);
    let origin = question.id == "nationality";
    let before =
        check.walk.with_untracked(|walk| if origin { walk.citizenships } else { [walk.destination, None] });
    let first = RwSignal::new(before[0]);
    let second = RwSignal::new(before[1]);
    let wrong = RwSignal::new(false);
    let says = check.texts.with_value(|texts| texts.says.clone());
    let own = if origin { Vec::new() } else { own_countries(check) };
    let others: Vec<_> = ["stateless", "not_sure"]
        .into_iter()
        .filter_map(|id| {
            let answer = question.answer_named(id)?;
            let (label, icon) = answers.get(usize::from(answer.0))?;
            Some(card(check, number, answer, label.clone(), icon.clone()))
        })
        .collect();
    let answer = move || {
        let countries = check.countries();
        let (one, two) = (first.get_untracked(), second.get_untracked());
        let mut answered = false;
        check.go(|walk| {
            answered = if origin {
                walk.answer_citizenships([one, two.filter(|two| Some(*two) != one)], &countries)
            } else {
                walk.answer_destination(one, &countries)
            };
        });
        wrong.set(!answered);
        if !answered {
            super::browser::focus_heading();
        }
    };
    let error = move || {
        let text = says.error_country.clone();
        wrong.get().then(
            || view! { <p class="error" id="check-error" role="alert">{symbol("circle-alert")} {text}</p> },
        )
    };
    let more = origin.then(|| picker(check, "check-country-2", says.country_second, second));
    view! {
        <ul class="cards">{own}</ul>
        <div class="field" class:field-wrong=move || wrong.get()>
            {error} {picker(check, "check-country-1", says.country, first)}
        </div>
        {more}
        <p>
            <button type="button" class="button lamp" on:click=move |_| answer()>{says.next}</button>
        </p>
        <ul class="cards">{others}</ul>
    }
    .into_any()
}

/// The countries of one's own citizenships, to touch at once.
fn own_countries(check: Check) -> Vec<AnyView> {
    let chosen = check.walk.with_untracked(|walk| walk.citizenships);
    let name = |at: usize| check.texts.with_value(|texts| texts.countries.get(at).map(|c| c.name.clone()));
    let own = chosen.into_iter().flatten().filter_map(|at| Some((at, name(at)?)));
    own.map(|(at, name)| {
        let choose = move |_| {
            let countries = check.countries();
            check.go(|walk| {
                walk.answer_destination(Some(at), &countries);
            });
        };
        view! {
            <li>
                <button type="button" class="card-choice" on:click=choose>
                    {symbol("house")}
                    <span class="card-text"><span class="card-label">{name}</span></span>
                </button>
            </li>
        }
        .into_any()
    })
    .collect()
}

fn picker(check: Check, id: &'static str, label: String, chosen: RwSignal<Option<usize>>) -> AnyView {
    let now = chosen.get_untracked();
    let options: Vec<_> = check.texts.with_value(|texts| {
        let name = |(at, country): (usize, &super::super::texts::CountryText)| {
            view! { <option value=at.to_string() selected=now == Some(at)>{country.name.clone()}</option> }
        };
        texts.countries.iter().enumerate().map(name).collect()
    });
    let choose = check.texts.with_value(|texts| texts.says.country_choose.clone());
    view! {
        <div class="field">
            <label for=id>{label}</label>
            <select id=id on:change=move |event| chosen.set(event_target_value(&event).parse().ok())>
                <option value="">{choose}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}
