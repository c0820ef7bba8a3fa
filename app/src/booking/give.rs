//! Makes what the island gets: words and labels are finished here, so that none of their making travels.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::schedule::{StartError, parse_date};
use domain::text::TextError;
use leptos::prelude::*;
use store::booking::BookingError;

use super::can::{Cans, languages};
use super::free::{Free, FreeDay, free};
use super::given::{
    DayLabels, Given, GivenHold, GivenPlace, GivenTime, PlaceLabels, TimeLabel, TimesAnswer, says,
};
use super::holding::holder;
use super::idem::fresh_idem;
use super::journey::{Journey, Step};
use super::offer::Offered;
use super::otherwise::otherwise;
use super::sentences::sentence;
use super::wishes::WISHES;
use crate::dates;
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::icon::svg;
use crate::ui::request::Fields;
use crate::words::Words;

/// The icons of the island; it refers to them by name.
const ICONS: [&str; 30] = [
    "accessibility",
    "arrow-right",
    "ban",
    "bell",
    "calendar-check",
    "circle-alert",
    "clock",
    "compass",
    "footprints",
    "hand-heart",
    "heart-handshake",
    "hourglass",
    "house",
    "info",
    "languages",
    "lock",
    "map-pin",
    "mars",
    "message-circle",
    "pencil",
    "phone",
    "plus",
    "refresh-cw",
    "shield-check",
    "smartphone",
    "triangle-alert",
    "undo-2",
    "user",
    "users",
    "venus",
];

/// The drawings that the island refers to.
pub(super) fn sprite() -> AnyView {
    let symbols: Vec<_> = ICONS
        .into_iter()
        .filter_map(|name| {
            let inner = svg(name)?;
            Some(view! { <symbol id=format!("i-{name}") viewBox="0 0 24 24" inner_html=inner></symbol> })
        })
        .collect();
    view! { <svg class="sprite" aria-hidden="true" focusable="false">{symbols}</svg> }.into_any()
}

/// Everything that the island knows when it wakes at a step of a journey.
pub(super) fn given(w: Words, journey: &Journey, offered: &Offered, cans: &Cans, step: Step) -> Given {
    let asks_place = offered.asks_place();
    let count = Step::all().count() - usize::from(!asks_place);
    let place = |place: &super::offer::OfferedPlace| GivenPlace {
        slug: place.slug.clone(),
        title: place.title.clone(),
        hint: place.hint.clone().unwrap_or_default(),
        can: cans.at(&place.slug),
    };
    let places = offered.places.iter().filter(|_| asks_place).map(place).collect();
    Given {
        lang: w.language.code().to_owned(),
        service: offered.slug.clone(),
        title: offered.title.clone(),
        idem: fresh_idem().hex(),
        step: step as usize,
        places,
        place: journey.has("place").then(|| journey.get("place").to_owned()),
        can: cans.at(""),
        chosen: None,
        held: GivenHold::default(),
        languages: languages(w).into_iter().map(|l| (l.code().to_owned(), l.own_name().to_owned())).collect(),
        language: journey.get("language").to_owned(),
        interpreter: journey.is_yes("interpreter"),
        wishes: WISHES.iter().map(|wish| journey.get(wish.field).to_owned()).collect(),
        steps: (1..=count).map(|step| w.booking_step(count, step)).collect(),
        says: says(w),
        errors: error_sentences(w),
    }
}

/// Sentences for what the server may answer to the island.
fn error_sentences(w: Words) -> Vec<(String, String)> {
    let starts = [
        StartError::Past,
        StartError::NotExisting,
        StartError::TooSoon,
        StartError::TooFar,
        StartError::OffGrid,
        StartError::Closed,
    ];
    let starts = starts.map(|error| ("start", error.code()));
    let texts = [
        ("name", TextError::TooLong),
        ("name", TextError::Bidi),
        ("name", TextError::Control),
        ("name", TextError::Malformed),
        ("phone", TextError::TooShort),
        ("phone", TextError::TooLong),
        ("phone", TextError::Malformed),
        ("email", TextError::TooLong),
        ("email", TextError::Malformed),
        ("needs", TextError::TooLong),
        ("needs", TextError::Bidi),
        ("needs", TextError::Control),
    ];
    let texts = texts.map(|(field, error)| (field, error.code()));
    let others = [
        ("remind", "no_contact"),
        ("remind", "unsafe_contact"),
        ("way", "no_contact"),
        ("way", "not_offered"),
        ("idem", "reused"),
    ];
    let all = starts.into_iter().chain(texts).chain(others);
    all.map(|(field, code)| (format!("{field}-{code}"), sentence(w, field, code))).collect()
}

/// A chosen start with everything that later steps say of it.
pub(super) fn given_time(
    w: Words,
    offered: &Offered,
    place: &str,
    start: DateTime<FixedOffset>,
) -> GivenTime {
    GivenTime {
        start: start.to_rfc3339(),
        place: place.to_owned(),
        place_title: offered.place_title(place),
        when: dates::moment(w, start.to_utc()),
    }
}

/// `POST /{lang}/book/{service}/times`: the list of free times as the island shows it. A POST, because
/// wishes have no place in an address; it changes nothing.
pub(super) async fn times(
    State(app): State<AppState>,
    words: Words,
    Path((_, service)): Path<(String, String)>,
    headers: HeaderMap,
    form: Fields,
) -> Response {
    let Some(offered) = Offered::find(app.directory(), words, &service) else {
        return answer::error(StatusCode::NOT_FOUND, "not_found");
    };
    let journey = Journey::from_form(&service, &form);
    match labelled(&app, words, &offered, &journey, holder(&headers).as_deref()).await {
        Ok(answer) => answer::carried(&answer),
        Err(BookingError::Invalid(errors)) => answer::json(StatusCode::UNPROCESSABLE_ENTITY, &errors),
        Err(_) => answer::error(StatusCode::SERVICE_UNAVAILABLE, "away"),
    }
}

async fn labelled(
    app: &AppState,
    w: Words,
    offered: &Offered,
    journey: &Journey,
    holder: Option<&str>,
) -> Result<TimesAnswer, BookingError> {
    let ask = journey.ask();
    let today = dates::today(app.clock.now());
    let from = parse_date(&journey.from).unwrap_or(today);
    let free = free(app, holder, &ask, from).await?;
    let cans = Cans::find(app, w, &offered.slug).await?;
    let mut answer = label(w, offered, &free, today);
    answer.note = cans.note(w, &ask).unwrap_or_default().to_owned();
    if free.days.is_empty() {
        answer.ways = otherwise(app, w, offered, &cans, holder, &ask).await?;
    }
    Ok(answer)
}

fn label(w: Words, offered: &Offered, free: &Free, today: NaiveDate) -> TimesAnswer {
    let time =
        |start: &DateTime<FixedOffset>| TimeLabel { s: start.to_rfc3339(), c: dates::clock(w, start.time()) };
    let day = |day: &FreeDay| {
        let places = day.places.iter().map(|place| PlaceLabels {
            place: place.place.clone(),
            title: offered.place_title(&place.place),
            times: place.starts.iter().map(time).collect(),
        });
        DayLabels {
            day: dates::day_near(w, day.date, today),
            count: w.booking_time_count(day.count()),
            when: dates::day_at(w, day.date),
            places: places.collect(),
        }
    };
    let soonest = free.days.first().and_then(|day| Some((day, day.first()?.1)));
    let soonest = soonest.map(|(day, start)| {
        let clock = dates::clock(w, start.time());
        w.booking_time_soonest_first(format!(
            "{} {} {clock}",
            dates::day_near(w, day.date, today),
            w.date_at()
        ))
    });
    TimesAnswer {
        days: free.days.iter().map(day).collect(),
        soonest: soonest.unwrap_or_default(),
        more: free.more.map(|date| date.to_string()),
        note: String::new(),
        ways: Vec::new(),
    }
}
