//! The questions of a booking, one to a page: where, when, in which language, who.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::Language;
use leptos::prelude::*;

use super::free::Free;
use super::journey::{Journey, Step};
use super::offer::Offered;
use super::times_view::{Times, times};
use crate::messages::hours;
use crate::ui::form::{Choice, Errors, Field, choices, text_area};
use crate::ui::icon::Icon;
use crate::words::Words;

/// The question and where it stands among the others.
pub(super) fn heading(w: Words, offered: &Offered, step: Step, title: &'static str) -> AnyView {
    let all: Vec<Step> = [Step::Place, Step::Time, Step::Language, Step::Details, Step::Check]
        .into_iter()
        .filter(|step| *step != Step::Place || offered.asks_place())
        .collect();
    let at = all.iter().position(|known| *known == step).map_or(1, |position| position + 1);
    view! {
        <p class="booking-step">{w.booking_step(all.len(), at)}</p>
        <h1>{title}</h1>
    }
    .into_any()
}

/// The button that leads on.
fn go_on(w: Words) -> AnyView {
    view! {
        <p><button class="button lamp">{w.frame_continue()}<Icon name="arrow-right" /></button></p>
    }
    .into_any()
}

/// Where.
pub(super) fn place(w: Words, journey: &Journey, offered: &Offered, errors: &Errors) -> AnyView {
    let any = Choice {
        value: String::new(),
        label: w.booking_place_any().to_owned(),
        hint: Some(w.booking_place_any_hint().to_owned()),
        icon: "compass",
    };
    let places = offered.places.iter().map(|place| Choice {
        value: place.slug.clone(),
        label: place.title.clone(),
        hint: place.hint.clone(),
        icon: "map-pin",
    });
    let cards = places.chain([any]).collect();
    let question = w.booking_place_question().to_owned();
    let cards = choices("place", question, cards, journey.get("place"), errors.of("place"));
    journey.form(w, Step::Place, "booking-form legend-done", view! { {cards} {go_on(w)} })
}

/// When: the next free time first, then ten days.
pub(super) fn time(
    w: Words,
    journey: &Journey,
    offered: &Offered,
    free: &Free,
    today: NaiveDate,
    errors: &Errors,
) -> AnyView {
    let wrong = errors.of("start").map(|text| {
        view! { <p class="error" id="start-error"><Icon name="circle-alert" />{text}</p> }
    });
    let otherwise = offered.asks_place().then(|| back_to_place(w, journey));
    let list = times(Times {
        w,
        offered,
        free,
        today,
        any_place: journey.get("place").is_empty(),
        later: !journey.from.is_empty(),
        from_day: &|from, label, icon| from_day(w, journey, from, label, icon),
        otherwise,
    });
    view! {
        <p class="hint">{w.booking_time_hint()}</p>
        <div id="start" tabindex="-1">{wrong}</div>
        {journey.form(w, Step::Time, "booking-form", list)}
    }
    .into_any()
}

/// The way to other days; with typed things in hand it is a form's, too.
fn from_day(w: Words, journey: &Journey, from: &str, label: &'static str, icon: &'static str) -> AnyView {
    if journey.posted {
        let from = from.to_owned();
        return view! { <button class="button quiet" name="from" value=from><Icon name=icon />{label}</button> }
            .into_any();
    }
    let path = journey.path_without(&["start"]);
    let joint = if path.contains('?') { '&' } else { '?' };
    let href = format!("/{}{path}{joint}from={from}", w.language.code());
    view! { <a class="button quiet" href=href><Icon name=icon />{label}</a> }.into_any()
}

fn back_to_place(w: Words, journey: &Journey) -> AnyView {
    let label = w.booking_time_other_place();
    if journey.posted {
        return view! { <p><button class="link" name="step" value="place">{label}</button></p> }.into_any();
    }
    let href = format!("/{}{}", w.language.code(), journey.path_without(&["place", "start"]));
    view! { <p><a href=href>{label}</a></p> }.into_any()
}

/// In which language, and whether somebody should interpret. `spoken`: what the counsellors speak who
/// are free at the chosen time.
pub(super) fn language(w: Words, journey: &Journey, spoken: &BTreeSet<Language>, errors: &Errors) -> AnyView {
    let hint = |language: Language| {
        let spoken = spoken.contains(&language);
        if spoken { w.booking_language_spoken() } else { w.booking_language_interpreted() }.to_owned()
    };
    // The reader's own language comes first.
    let others = Language::ALL.into_iter().filter(|language| *language != w.language);
    let cards = std::iter::once(w.language)
        .chain(others)
        .map(|language| Choice {
            value: language.code().to_owned(),
            label: language.own_name().to_owned(),
            hint: Some(hint(language)),
            icon: if spoken.contains(&language) { "message-circle" } else { "languages" },
        })
        .collect();
    let chosen = if journey.has("language") { journey.get("language") } else { w.language.code() };
    let speaks = Language::from_code(chosen).is_some_and(|language| spoken.contains(&language));
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
        {go_on(w)}
    };
    journey.form(w, Step::Language, "booking-form", body)
}

/// Who comes, how to reach them, what to prepare.
pub(super) fn details(w: Words, journey: &Journey, errors: &Errors) -> AnyView {
    let field = |name: &'static str, label: &str| Field {
        value: journey.get(name).to_owned(),
        error: errors.of(name),
        ..Field::text(name, label)
    };
    let name = Field {
        hint: Some(w.booking_name_hint().to_owned()),
        longest: Some(80),
        ..field("name", w.booking_name())
    };
    let needs = Field {
        hint: Some(w.booking_needs_hint().to_owned()),
        optional: true,
        longest: Some(500),
        ..field("needs", w.booking_needs())
    };
    let contact_open = ["phone", "email", "contact_safe", "remind", "message_hours"]
        .iter()
        .any(|name| errors.of(name).is_some() || !matches!(journey.get(name), "" | "no"));
    let needs_open = errors.of("needs").is_some() || !journey.get("needs").is_empty();
    let optional = move || view! { <span class="optional">{w.frame_optional()}</span> };
    let body = view! {
        {name.view(w)}
        <details class="booking-more" open=contact_open>
            <summary><Icon name="phone" />{w.booking_contact()}{optional()}</summary>
            {contact(w, journey, errors)}
        </details>
        <details class="booking-more" open=needs_open>
            <summary><Icon name="hand-heart" />{w.booking_needs()}{optional()}</summary>
            {text_area(w, needs)}
        </details>
        <p class="small"><Icon name="lock" />{w.booking_who_sees()}</p>
        {go_on(w)}
    };
    journey.form(w, Step::Details, "booking-form", body)
}

fn contact(w: Words, journey: &Journey, errors: &Errors) -> AnyView {
    let field = |name: &'static str, kind: &'static str, label: &str| Field {
        kind,
        value: journey.get(name).to_owned(),
        error: errors.of(name),
        latin: true,
        longest: Some(254),
        ..Field::text(name, label)
    };
    let answers = [("no", w.booking_safe_no(), "ban"), ("yes", w.booking_safe_yes(), "shield-check")];
    let answers = answers.map(|(value, label, icon)| Choice {
        value: value.into(),
        label: label.into(),
        hint: None,
        icon,
    });
    let safe = if journey.is_yes("contact_safe") { "yes" } else { "no" };
    let question = w.booking_safe_question().to_owned();
    let remind_wrong = errors.of("remind").map(|text| {
        view! { <p class="error" id="remind-error"><Icon name="circle-alert" />{text}</p> }
    });
    let described = if errors.of("remind").is_some() { "remind-hint remind-error" } else { "remind-hint" };
    view! {
        <p class="hint">{w.booking_contact_hint()}</p>
        {field("phone", "tel", w.booking_phone()).view(w)}
        {field("email", "email", w.booking_email()).view(w)}
        {choices("contact_safe", question, answers.into(), safe, errors.of("contact_safe"))}
        <p class="hint">{w.booking_safe_hint()}</p>
        <div class="field" class:field-wrong=errors.of("remind").is_some()>
            {remind_wrong}
            <label class="tick" for="remind">
                <input type="checkbox" id="remind" name="remind" value="yes" checked=journey.is_yes("remind") aria-describedby=described />
                {w.booking_remind()}
            </label>
            <p class="hint" id="remind-hint">{w.booking_remind_hint()}</p>
        </div>
        {choices("message_hours", w.messages_hours().to_owned(), hours::cards(w), journey.get("message_hours"), errors.of("message_hours"))}
    }
    .into_any()
}
