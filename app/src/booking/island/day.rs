//! The question when: the soonest time by one tap, then ten days, each opened by one.

use leptos::prelude::*;

use super::super::given::{DayLabels, GivenTime, PlaceLabels, Say, TimeLabel, TimesAnswer};
use super::{Booking, Times, send, symbol};

/// When.
pub(super) fn time(booking: Booking) -> AnyView {
    view! {
        <p class="hint">{booking.say(Say::TimeHint)}</p>
        <div class="flow" id="start" tabindex="-1">{move || list(booking, booking.times.get())}</div>
    }
    .into_any()
}

fn list(booking: Booking, times: Times) -> AnyView {
    let say = move |say| booking.say(say);
    let answer = match times {
        Times::Asked => {
            return view! { <p role="status">{symbol("hourglass")} " " {say(Say::Loading)}</p> }.into_any();
        }
        Times::Lost => {
            return view! {
                <p role="alert">{symbol("triangle-alert")} " " <strong>{say(Say::Lost)}</strong></p>
                <p>
                    <button type="button" class="button" on:click=move |_| send::ask_times(booking)>
                        {symbol("refresh-cw")}{say(Say::Retry)}
                    </button>
                </p>
            }
            .into_any();
        }
        Times::Here(answer) => answer,
    };
    if answer.days.is_empty() {
        return view! {
            <p><strong>{say(Say::TimeNone)}</strong></p>
            <p>{say(Say::TimeNoneText)}</p>
        }
        .into_any();
    }
    let any_place = booking.place.with_untracked(|place| place.as_deref().unwrap_or_default().is_empty());
    let later = !booking.from.with_untracked(String::is_empty);
    let soonest = (!later).then(|| soonest(booking, &answer, any_place));
    let more = answer.more.clone().map(|from| other_days(booking, from, Say::TimeMore, "plus"));
    let back = later.then(|| other_days(booking, String::new(), Say::TimeSoonest, "undo-2"));
    let days: Vec<_> =
        answer.days.into_iter().enumerate().map(|(at, day)| one_day(booking, at, day, any_place)).collect();
    view! {
        {soonest}
        <div class="booking-days">{days}</div>
        <p class="button-row">{more}{back}</p>
    }
    .into_any()
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
    booking.chosen.set(Some(time));
    booking.told.set(super::Told::Nothing);
    booking.go_on();
}

fn soonest(booking: Booking, answer: &TimesAnswer, any_place: bool) -> Option<AnyView> {
    let day = answer.days.first()?;
    let places = day.places.iter().filter_map(|place| Some((place, place.times.first()?)));
    let (place, first) = places.min_by(|(_, one), (_, two)| one.s.cmp(&two.s))?;
    let time = chosen(booking, &day.when, place, first);
    let hint = any_place.then(|| view! { <span class="card-hint">{place.title.clone()}</span> });
    let button = view! {
        <button type="button" class="card card-lamp booking-soonest" on:click=move |_| choose(booking, time.clone())>
            {symbol("clock")}
            <span class="card-text"><span class="card-label">{answer.soonest.clone()}</span>{hint}</span>
            {symbol("arrow-right")}
        </button>
    };
    Some(button.into_any())
}

fn one_day(booking: Booking, position: usize, day: DayLabels, any_place: bool) -> AnyView {
    let places: Vec<_> = day
        .places
        .into_iter()
        .map(|place| one_place(booking, day.when.clone(), &day.day, place, any_place))
        .collect();
    view! {
        <details class="day" open=position == 0>
            <summary><span>{day.day}<span class="card-hint">{day.count}</span></span></summary>
            {places}
        </details>
    }
    .into_any()
}

fn one_place(booking: Booking, when: String, day: &str, place: PlaceLabels, any_place: bool) -> AnyView {
    let title = any_place.then(|| view! { <h3>{place.title.clone()}</h3> });
    let label = if any_place { format!("{day}, {}", place.title) } else { day.to_owned() };
    let times: Vec<_> = place
        .times
        .iter()
        .map(|time| {
            let choice = chosen(booking, &when, &place, time);
            view! {
                <li>
                    <button type="button" class="time" on:click=move |_| choose(booking, choice.clone())>
                        {time.c.clone()}
                    </button>
                </li>
            }
        })
        .collect();
    view! { {title} <ul class="times" aria-label=label>{times}</ul> }.into_any()
}

fn other_days(booking: Booking, from: String, label: Say, icon: &'static str) -> AnyView {
    let go = move |_| {
        booking.from.set(from.clone());
        send::ask_times(booking);
        super::browser::focus("booking-heading");
    };
    view! { <button type="button" class="button quiet" on:click=go>{symbol(icon)}{booking.say(label)}</button> }
        .into_any()
}
