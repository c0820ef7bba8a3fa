//! The free times on a page: the soonest by one tap, then the days, each opened by one.

use chrono::{DateTime, FixedOffset, NaiveDate};
use leptos::prelude::*;

use super::free::{Free, FreeDay, PlaceStarts};
use super::offer::Offered;
use crate::dates;
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::words::Words;

/// What the button of a time sends: its place and the time as the list of free times writes it.
pub(super) fn pick(place: &str, start: DateTime<FixedOffset>) -> String {
    format!("{place}@{}", start.to_rfc3339())
}

/// A list of free times, and what its page knows.
pub(super) struct Times<'a> {
    pub w: Words,
    pub offered: &'a Offered,
    pub free: &'a Free,
    pub today: NaiveDate,
    /// Several places are asked at once, so each time names its own.
    pub any_place: bool,
    /// The list begins later than at the soonest time.
    pub later: bool,
    /// The way to the list from another day on.
    pub from_day: &'a dyn Fn(&str, &'static str, &'static str) -> AnyView,
    /// What can be done when nothing is free.
    pub otherwise: Option<AnyView>,
}

/// The soonest time, the days, and the way to later ones: everything inside the form of the question.
pub(super) fn times(list: Times<'_>) -> AnyView {
    let Times { w, offered, free, today, any_place, later, from_day, otherwise } = list;
    if free.days.is_empty() {
        let text = view! { <p>{w.booking_time_none_text()}</p> {otherwise} };
        return notice(Weight::Info, w.booking_time_none(), text);
    }
    let first = free.days.first().filter(|_| !later);
    let soonest = first.and_then(|day| soonest(w, offered, day, today, any_place));
    let days: Vec<_> = (0..)
        .zip(&free.days)
        .map(|(position, day)| one_day(w, offered, day, position, today, any_place))
        .collect();
    let more = free.more.map(|date| from_day(&date.to_string(), w.booking_time_more(), "plus"));
    let back = later.then(|| from_day("soonest", w.booking_time_soonest(), "undo-2"));
    view! {
        {soonest}
        <div class="booking-days">{days}</div>
        <p class="button-row">{more}{back}</p>
    }
    .into_any()
}

fn soonest(w: Words, offered: &Offered, day: &FreeDay, today: NaiveDate, any_place: bool) -> Option<AnyView> {
    let (place, start) = day.first()?;
    let when =
        format!("{} {} {}", dates::day_near(w, day.date, today), w.date_at(), dates::clock(w, start.time()));
    let where_to = any_place.then(|| view! { <span class="card-hint">{offered.place_title(place)}</span> });
    let button = view! {
        <button class="card card-lamp booking-soonest" name="pick" value=pick(place, start)>
            <Icon name="clock" />
            <span class="card-text">
                <span class="card-label">{w.booking_time_soonest_first(when)}</span>
                {where_to}
            </span>
            <Icon name="arrow-right" />
        </button>
    };
    Some(button.into_any())
}

fn one_day(
    w: Words,
    offered: &Offered,
    day: &FreeDay,
    position: usize,
    today: NaiveDate,
    any_place: bool,
) -> AnyView {
    let label = format!("day-{position}");
    let open = position == 0;
    let places: Vec<_> =
        day.places.iter().map(|place| one_place(w, offered, place, &label, any_place)).collect();
    view! {
        <details class="day" open=open>
            <summary id=label>
                <span>
                    {dates::day_near(w, day.date, today)}
                    <span class="card-hint">{w.booking_time_count(day.count())}</span>
                </span>
            </summary>
            {places}
        </details>
    }
    .into_any()
}

fn one_place(w: Words, offered: &Offered, place: &PlaceStarts, day: &str, any_place: bool) -> AnyView {
    let id = format!("{day}-{}", place.place);
    let labelled = if any_place { format!("{day} {id}") } else { day.to_owned() };
    let title =
        any_place.then(|| view! { <h2 class="small-title" id=id>{offered.place_title(&place.place)}</h2> });
    let starts: Vec<_> = place
        .starts
        .iter()
        .map(|start| {
            view! {
                <li>
                    <button class="time" name="pick" value=pick(&place.place, *start)>
                        {dates::clock(w, start.time())}
                    </button>
                </li>
            }
        })
        .collect();
    view! { {title} <ul class="times" aria-labelledby=labelled>{starts}</ul> }.into_any()
}
