//! Free times to choose from, day by day, as the desk reads them out on the phone.

use chrono::NaiveDate;
use leptos::prelude::*;
use store::booking::{DayOffers, FreeTimes};

use super::rows::Reader;
use crate::dates;
use crate::ui::icon::Icon;
use crate::words::Words;

/// Days shown at once.
pub const DAYS: u16 = 10;

/// Every free start as a radio button, by day. With `places` each start names where it is free.
pub fn days(reader: &Reader<'_>, free: &FreeTimes, error: Option<String>, chosen: &str) -> AnyView {
    let w = reader.words;
    let mut first = true;
    let days: Vec<_> = free.days.iter().map(|day| one_day(reader, day, chosen, &mut first)).collect();
    let described = error.is_some().then_some("start-error");
    view! {
        <fieldset class="field offers" class:field-wrong=error.is_some() aria-describedby=described>
            <legend>{w.staff_book_times()}</legend>
            {error.clone().map(|text| view! { <p class="error" id="start-error"><Icon name="circle-alert" />{text}</p> })}
            {free.days.is_empty().then(|| view! { <p class="empty">{w.staff_book_none()}</p> })}
            {days}
        </fieldset>
    }
    .into_any()
}

fn one_day(reader: &Reader<'_>, day: &DayOffers, chosen: &str, first: &mut bool) -> AnyView {
    let w = reader.words;
    let times: Vec<_> = day
        .starts
        .iter()
        .map(|offer| {
            let value = offer.start.to_rfc3339();
            // The first one carries the name of the group: the summary of errors leads there.
            let id = if std::mem::take(first) { "start".to_owned() } else { format!("start-{value}") };
            let checked = value == chosen;
            let time = w.digits(&offer.start.format("%H:%M").to_string());
            view! {
                <label class="time" for=id.clone()>
                    <input type="radio" id=id.clone() name="start" value=value checked=checked />
                    <bdi dir="ltr">{time}</bdi>
                </label>
            }
        })
        .collect();
    let title = dates::day_near(w, day.date, dates::today(reader.now));
    view! {
        <div class="day" role="group" aria-label=title.clone()>
            <p class="label">{title.clone()}</p>
            <div class="times">{times}</div>
        </div>
    }
    .into_any()
}

/// The way to the next days that have a free time.
pub fn more(w: Words, free: &FreeTimes, address: impl Fn(NaiveDate) -> String) -> AnyView {
    free.next
        .map(|date| {
            view! {
                <p>
                    <a class="button quiet" href=address(date)>
                        {w.staff_book_more(dates::day_short(w, date))}
                        <Icon name="arrow-right" />
                    </a>
                </p>
            }
        })
        .into_any()
}
