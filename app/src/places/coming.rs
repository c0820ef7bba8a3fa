//! The days on which our people come to a place: from their plans, never from a text.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::calendar::DayHours;
use leptos::prelude::*;
use store::booking::ResourceKind;

use crate::dates;
use crate::directory::week;
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::words::Words;

/// How far ahead days are looked for, and how many are shown.
const LOOKS_AHEAD: u16 = 60;
const SHOWN: usize = 6;

/// The coming days with the hours in which somebody of ours is there. Without an answer of the database
/// there are none, and the page says that the days are to be confirmed.
pub async fn days(app: &AppState, slug: &str) -> BTreeMap<NaiveDate, DayHours> {
    let now = app.clock.now();
    let travels = app.store.on_the_road(slug, dates::today(now), LOOKS_AHEAD, now).await.unwrap_or_default();
    let mut days: BTreeMap<NaiveDate, DayHours> = BTreeMap::new();
    let there = travels.into_iter().filter(|t| t.place == slug && t.kind == ResourceKind::Staff);
    for travel in there {
        let hours = days.entry(travel.date).or_default();
        *hours = hours.with(&travel.hours);
    }
    days
}

/// The days, and the way to a time on one of them.
pub fn section(w: Words, slug: &str, today: NaiveDate, days: &BTreeMap<NaiveDate, DayHours>) -> AnyView {
    let lines: Vec<_> = days
        .iter()
        .take(SHOWN)
        .map(|(date, hours)| {
            let day = dates::day_near(w, *date, today);
            view! { <li><time datetime=date.to_string()>{day}</time> ": " <bdi>{week::ranges(w, hours)}</bdi></li> }
        })
        .collect();
    let book = format!("/{}/book/talk?place={slug}", w.language.code());
    view! {
        <h2>{w.places_coming()}</h2>
        <ul>{lines}</ul>
        <p>{w.places_coming_text()}</p>
        <div class="action">
            <a class="button lamp" href=book><Icon name="calendar-plus" />{w.places_book()}</a>
        </div>
    }
    .into_any()
}
