//! The questions where, in which language, and who.

use leptos::prelude::*;

use super::super::given::Say;
use super::{Booking, symbol};

/// One of several cards: a radio button that looks like what it means.
struct Card {
    label: String,
    hint: String,
    icon: &'static str,
    checked: bool,
    choose: Box<dyn Fn()>,
}

/// A question with its cards.
fn cards(name: &'static str, question: String, error: Option<String>, cards: Vec<Card>) -> AnyView {
    let is_wrong = error.is_some();
    let cards: Vec<_> = cards
        .into_iter()
        .enumerate()
        .map(|(position, card)| {
            let id = if position == 0 { name.to_owned() } else { format!("{name}-{position}") };
            let hint = (!card.hint.is_empty()).then(|| view! { <span class="card-hint">{card.hint}</span> });
            view! {
                <label class="card-choice" for=id.clone()>
                    <input type="radio" id=id.clone() name=name checked=card.checked on:change=move |_| (card.choose)() />
                    {symbol(card.icon)}
                    <span class="card-text"><span class="card-label">{card.label}</span>{hint}</span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field" class:field-wrong=is_wrong>
            <legend>{question}</legend>
            {error.map(wrong)}
            <div class="cards">{cards}</div>
        </fieldset>
    }
    .into_any()
}

fn wrong(text: String) -> AnyView {
    view! { <p class="error">{symbol("circle-alert")}{text}</p> }.into_any()
}

fn form(class: &'static str, booking: Booking, body: AnyView, done: impl Fn() + 'static) -> AnyView {
    view! {
        <form
            class=class
            autocomplete="off"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                done();
            }
        >
            {body}
            <p><button class="button lamp">{booking.say(Say::Continue)}{symbol("arrow-right")}</button></p>
        </form>
    }
    .into_any()
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
    let body = cards("place", booking.say(Say::PlaceQuestion), None, all);
    let before = booking.place.get_untracked();
    form("booking-form legend-done", booking, body, move || {
        if booking.place.get_untracked() != before {
            booking.chosen.set(None);
            booking.from.set(String::new());
        }
        booking.place.update(|place| *place = Some(place.take().unwrap_or_default()));
        booking.go_on();
    })
}

/// In which language, and whether somebody should interpret.
pub(super) fn language(booking: Booking) -> AnyView {
    let spoken =
        booking.chosen.with_untracked(|chosen| chosen.as_ref().map(|c| c.spoken.clone()).unwrap_or_default());
    let languages = booking.given.with_value(|given| given.languages.clone());
    if booking.language.with_untracked(String::is_empty) {
        let own = languages.first().map(|(code, _)| code.clone()).unwrap_or_default();
        booking.interpreter.set(!spoken.contains(&own));
        booking.language.set(own);
    }
    let needs_interpreter = {
        let spoken = spoken.clone();
        move || {
            let speaks = booking.language.with_untracked(|language| spoken.contains(language));
            !speaks && !booking.interpreter.get_untracked()
        }
    };
    let cards_of_languages = languages.into_iter().map(|(code, label)| {
        let speaks = spoken.contains(&code);
        Card {
            checked: booking.language.with_untracked(|language| *language == code),
            label,
            hint: booking.say(if speaks { Say::LanguageSpoken } else { Say::LanguageInterpreted }),
            icon: if speaks { "message-circle" } else { "languages" },
            choose: Box::new(move || {
                booking.interpreter.set(!speaks);
                booking.language.set(code.clone());
            }),
        }
    });
    let first = cards(
        "language",
        booking.say(Say::LanguageQuestion),
        booking.error("language"),
        cards_of_languages.collect(),
    );
    let answer = move |yes: bool, label: Say, hint: String, icon: &'static str| Card {
        checked: booking.interpreter.get_untracked() == yes,
        label: booking.say(label),
        hint,
        icon,
        choose: Box::new(move || booking.interpreter.set(yes)),
    };
    // A chosen language answers the second question anew.
    let second = move || {
        booking.language.track();
        let answers = vec![
            answer(false, Say::InterpreterNo, String::new(), "user"),
            answer(true, Say::InterpreterYes, booking.say(Say::InterpreterHint), "languages"),
        ];
        cards("interpreter", booking.say(Say::InterpreterQuestion), booking.error("interpreter"), answers)
    };
    form("booking-form", booking, view! { {first} {second} }.into_any(), move || {
        if needs_interpreter() {
            booking.refuse(vec![("interpreter".to_owned(), booking.say(Say::InterpreterNeeded))]);
        } else {
            booking.go_on();
        }
    })
}

/// A field with its label, hint and error.
fn field(
    booking: Booking,
    id: &'static str,
    kind: &'static str,
    texts: (Say, Option<Say>, bool),
    value: RwSignal<String>,
) -> AnyView {
    let (label, hint, optional) = texts;
    let error = move || booking.error(id).map(wrong);
    let direction = if kind == "text" { "auto" } else { "ltr" };
    let optional = optional.then(|| view! { <span class="optional">{booking.say(Say::Optional)}</span> });
    let hint = hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{booking.say(hint)}</p> });
    let described = hint.is_some().then(|| format!("{id}-hint"));
    let longest = if id == "name" { "80" } else { "254" };
    view! {
        <div class="field" class:field-wrong=move || booking.error(id).is_some()>
            <label for=id>{booking.say(label)}{optional}</label>
            {hint}
            {error}
            <input
                id=id
                type=kind
                dir=direction
                maxlength=longest
                autocomplete="off"
                aria-describedby=described
                prop:value=value.get_untracked()
                on:input=move |event| value.set(event_target_value(&event))
            />
        </div>
    }
    .into_any()
}

/// Who comes, how to reach them, what to prepare.
pub(super) fn details(booking: Booking) -> AnyView {
    let say = move |say| booking.say(say);
    let given = |value: RwSignal<String>| value.with_untracked(|value| !value.is_empty());
    let has_error =
        |field: &str| booking.wrong.with_untracked(|wrong| wrong.iter().any(|(name, _)| name == field));
    let contact_open = given(booking.phone)
        || given(booking.email)
        || booking.remind.get_untracked()
        || ["phone", "email", "remind"].into_iter().any(has_error);
    let needs_open = given(booking.needs) || has_error("needs");
    let safe =
        [(false, Say::SafeNo, "ban"), (true, Say::SafeYes, "shield-check")].map(|(yes, label, icon)| Card {
            checked: booking.safe.get_untracked() == yes,
            label: booking.say(label),
            hint: String::new(),
            icon,
            choose: Box::new(move || booking.safe.set(yes)),
        });
    let optional = move || view! { <span class="optional">{say(Say::Optional)}</span> };
    let body = view! {
        {field(booking, "name", "text", (Say::Name, Some(Say::NameHint), false), booking.name)}
        <details class="booking-more" open=contact_open>
            <summary>{symbol("phone")}{say(Say::Contact)}{optional()}</summary>
            <p class="hint">{say(Say::ContactHint)}</p>
            {field(booking, "phone", "tel", (Say::Phone, None, false), booking.phone)}
            {field(booking, "email", "email", (Say::Email, None, false), booking.email)}
            {cards("contact_safe", say(Say::SafeQuestion), None, safe.into())}
            <p class="hint">{say(Say::SafeHint)}</p>
            <div class="field" class:field-wrong=move || booking.error("remind").is_some()>
                {move || booking.error("remind").map(wrong)}
                <label class="tick" for="remind">
                    <input
                        type="checkbox"
                        id="remind"
                        aria-describedby="remind-hint"
                        prop:checked=booking.remind.get_untracked()
                        on:change=move |event| booking.remind.set(event_target_checked(&event))
                    />
                    {say(Say::Remind)}
                </label>
                <p class="hint" id="remind-hint">{say(Say::RemindHint)}</p>
            </div>
        </details>
        <details class="booking-more" open=needs_open>
            <summary>{symbol("hand-heart")}{say(Say::Needs)}{optional()}</summary>
            <div class="field" class:field-wrong=move || booking.error("needs").is_some()>
                <label for="needs">{say(Say::Needs)}</label>
                <p class="hint" id="needs-hint">{say(Say::NeedsHint)}</p>
                {move || booking.error("needs").map(wrong)}
                <textarea
                    id="needs"
                    rows="5"
                    dir="auto"
                    maxlength="500"
                    aria-describedby="needs-hint"
                    prop:value=booking.needs.get_untracked()
                    on:input=move |event| booking.needs.set(event_target_value(&event))
                ></textarea>
            </div>
        </details>
        <p class="small">{symbol("lock")} " " {say(Say::WhoSees)}</p>
    };
    form("booking-form", booking, body.into_any(), move || {
        if booking.name.with_untracked(|name| name.trim().is_empty()) {
            booking.refuse(vec![("name".to_owned(), booking.say(Say::NameRequired))]);
        } else {
            booking.go_on();
        }
    })
}
