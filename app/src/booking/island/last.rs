//! What is chosen so far, what is said above a question, and the last look before booking.

use leptos::prelude::*;

use super::super::given::{GivenTime, Say};
use super::{Booking, DETAILS, LANGUAGE, PLACE, TIME, Told, day, send, symbol};

/// Icon, label, values and the question to go back to.
type Line = (&'static str, Say, Vec<String>, Option<usize>);

fn open_lines(booking: Booking, step: usize) -> Vec<Line> {
    let asks_place = booking.given.with_value(|given| !given.places.is_empty());
    let mut lines: Vec<Line> = vec![(
        "heart-handshake",
        Say::LineService,
        vec![booking.given.with_value(|given| given.title.clone())],
        None,
    )];
    let chosen = booking.chosen.get_untracked();
    if step > PLACE && (asks_place || step > TIME) {
        let title = chosen.as_ref().map_or_else(|| place_title(booking), |chosen| chosen.place_title.clone());
        lines.push(("map-pin", Say::LinePlace, vec![title], asks_place.then_some(PLACE)));
    }
    if let Some(chosen) = chosen.filter(|_| step > TIME) {
        lines.push(("clock", Say::LineTime, vec![chosen.when], Some(TIME)));
    }
    if step > LANGUAGE {
        let name = booking.language.with_untracked(|code| {
            booking.given.with_value(|given| given.languages.iter().find(|(known, _)| known == code).cloned())
        });
        let interpreter = booking.interpreter.get_untracked().then(|| booking.say(Say::LineInterpreter));
        let values = name.map(|(_, name)| name).into_iter().chain(interpreter).collect();
        lines.push(("languages", Say::LineLanguage, values, Some(LANGUAGE)));
    }
    lines
}

fn place_title(booking: Booking) -> String {
    let slug = booking.place.get_untracked().unwrap_or_default();
    let known =
        booking.given.with_value(|given| given.places.iter().find(|place| place.slug == slug).cloned());
    known.map_or_else(|| booking.say(Say::PlaceAny), |place| place.title)
}

fn change(booking: Booking, step: usize, label: Say) -> AnyView {
    let spoken = format!("{}: {}", booking.say(Say::Change), booking.say(label));
    view! {
        <button type="button" class="link" aria-label=spoken on:click=move |_| booking.go(step)>
            {booking.say(Say::Change)}
        </button>
    }
    .into_any()
}

/// What is chosen, above the question that is asked now.
pub(super) fn chosen(booking: Booking, step: usize) -> AnyView {
    let rows: Vec<_> = open_lines(booking, step)
        .into_iter()
        .map(|(icon, label, values, back)| {
            view! {
                <li>
                    {symbol(icon)}
                    <span><span class="visually-hidden">{booking.say(label)}": "</span>{values.join(" – ")}</span>
                    {back.map(|back| change(booking, back, label))}
                </li>
            }
        })
        .collect();
    view! { <ul class="booking-chosen" aria-label=booking.say(Say::Chosen)>{rows}</ul> }.into_any()
}

/// Everything at once, and the button that books.
pub(super) fn check(booking: Booking) -> AnyView {
    let mut lines = open_lines(booking, super::CHECK);
    lines.push(("user", Say::LineName, vec![booking.name.get_untracked()], Some(DETAILS)));
    lines.push(("phone", Say::LineContact, contact(booking), Some(DETAILS)));
    let needs = booking.needs.get_untracked();
    let needs = if needs.trim().is_empty() { booking.say(Say::NeedsNone) } else { needs };
    lines.push(("hand-heart", Say::LineNeeds, vec![needs], Some(DETAILS)));
    let rows: Vec<_> = lines
        .into_iter()
        .map(|(icon, label, values, back)| {
            let values: Vec<_> = values
                .into_iter()
                .map(|text| view! { <span class="booking-value" dir="auto">{text}</span> })
                .collect();
            view! {
                <div>
                    <dt>{symbol(icon)}<span>{booking.say(label)}</span></dt>
                    <dd>{values}{back.map(|back| change(booking, back, label))}</dd>
                </div>
            }
        })
        .collect();
    view! {
        <p class="lead">{booking.say(Say::CheckLead)}</p>
        <dl class="facts booking-check">{rows}</dl>
        <p>
            <button
                type="button"
                class="button lamp"
                aria-disabled=move || (booking.told.get() == Told::Sending).then_some("true")
                on:click=move |_| send::book(booking)
            >
                {symbol("calendar-check")}
                {move || booking.say(if booking.told.get() == Told::Sending { Say::Sending } else { Say::Book })}
            </button>
        </p>
    }
    .into_any()
}

fn contact(booking: Booking) -> Vec<String> {
    let mut lines: Vec<String> = [booking.phone, booking.email].map(|typed| typed.get_untracked()).into();
    lines.retain(|typed| !typed.trim().is_empty());
    if lines.is_empty() {
        return vec![booking.say(Say::ContactNone)];
    }
    let safe = booking.safe.get_untracked();
    lines.push(booking.say(if safe { Say::ContactSafe } else { Say::ContactUnsafe }));
    if safe && booking.remind.get_untracked() {
        lines.push(booking.say(Say::ContactRemind));
    }
    lines
}

/// Why nothing was booked yet.
pub(super) fn told(booking: Booking) -> Option<AnyView> {
    let (title, text, buttons) = match booking.told.get() {
        Told::Nothing | Told::Sending => return None,
        Told::Lost => (Say::Lost, Say::LostText, vec![again(booking)]),
        Told::Busy => (Say::Lost, Say::BusyText, vec![again(booking)]),
        Told::Taken(nearest) if nearest.is_empty() => (Say::TakenTitle, Say::TakenNone, Vec::new()),
        Told::Taken(nearest) => {
            let buttons = nearest.into_iter().map(|time| near(booking, time)).collect();
            (Say::TakenTitle, Say::TakenText, buttons)
        }
    };
    let notice = view! {
        <div class="booking-told" id="booking-told" role="alert" tabindex="-1">
            <div class="notice warn">
                {symbol("triangle-alert")}
                <div class="notice-text">
                    <p><strong>{booking.say(title)}</strong></p>
                    <p>{booking.say(text)}</p>
                    <div class="booking-nearest">{buttons}</div>
                </div>
            </div>
        </div>
    };
    Some(notice.into_any())
}

fn again(booking: Booking) -> AnyView {
    view! {
        <button type="button" class="button" on:click=move |_| send::book(booking)>
            {symbol("refresh-cw")}{booking.say(Say::Retry)}
        </button>
    }
    .into_any()
}

fn near(booking: Booking, time: GivenTime) -> AnyView {
    let asks_place = booking.given.with_value(|given| !given.places.is_empty());
    let label =
        if asks_place { format!("{} – {}", time.when, time.place_title) } else { time.when.clone() };
    view! {
        <button type="button" class="button quiet booking-near" on:click=move |_| day::choose(booking, time.clone())>
            {symbol("clock")}<span>{label}</span>
        </button>
    }
    .into_any()
}
