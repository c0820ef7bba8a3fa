//! `GET /api/slots`: the free times of a service, for our own island and for anybody's program.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, FixedOffset, NaiveDate};
use domain::Language;
use domain::booking::{BookingForm, FieldErrors};
use domain::schedule::parse_date;
use domain::text::digits_to_ascii;
use serde::Serialize;
use store::booking::{Ask, BookingError};

use super::refusal;
use crate::state::{AppState, ZONE};
use crate::ui::answer;
use crate::ui::request::{Fields, Query};

/// Days that one question may cover.
const MOST_DAYS: u16 = 92;
/// What a list of times shows when nobody says how many days.
const USUAL_DAYS: u16 = 10;

/// The answer of the contract.
#[derive(Debug, Serialize)]
struct Slots {
    days: Vec<Day>,
    next: Option<NaiveDate>,
}

#[derive(Debug, Serialize)]
struct Day {
    date: NaiveDate,
    starts: Vec<DateTime<FixedOffset>>,
}

pub(super) async fn slots(State(app): State<AppState>, Query(query): Query) -> Response {
    match find(&app, &query).await {
        Ok(slots) => answer::json(StatusCode::OK, &slots),
        Err(error) => refusal::json(&error),
    }
}

async fn find(app: &AppState, query: &Fields) -> Result<Slots, BookingError> {
    let now = app.clock.now();
    let today = now.with_timezone(&ZONE).date_naive();
    let (ask, from, days) = read(query, today).map_err(BookingError::Invalid)?;
    let free = app.store.free_times(&ask, from, days, now).await?;
    let day = |day: store::booking::DayOffers| Day {
        date: day.date,
        starts: day.starts.into_iter().map(|offer| offer.start).collect(),
    };
    Ok(Slots { days: free.days.into_iter().map(day).collect(), next: free.next })
}

/// Reads the question. Without `from` it begins today; without `days` it covers ten.
fn read(query: &Fields, today: NaiveDate) -> Result<(Ask, NaiveDate, u16), FieldErrors> {
    let mut errors = FieldErrors::default();
    let field = |name: &str| query.get(name).trim().to_owned();
    if field("service").is_empty() {
        errors.add("service", "required");
    }
    let language = match field("language").as_str() {
        "" => Ok(None),
        code => Language::from_code(code).map(Some).ok_or("unknown"),
    };
    let language = errors.keep("language", language);
    let from = match field("from").as_str() {
        "" => Ok(today),
        typed => parse_date(typed).map_err(|error| error.code()),
    };
    let from = errors.keep("from", from);
    let days = match digits_to_ascii(&field("days")).as_ref() {
        "" => Ok(USUAL_DAYS),
        typed => match typed.parse::<u16>() {
            Ok(days) if (1..=MOST_DAYS).contains(&days) => Ok(days),
            Ok(_) => Err("range"),
            Err(_) => Err("malformed"),
        },
    };
    let days = errors.keep("days", days);
    // Whether an interpreter may come and how to meet are nobody's secret; a wish for a woman or a man, or
    // for a way without steps, has no place in an address.
    let open = BookingForm {
        interpreter: field("interpreter"),
        interpreter_by: field("interpreter_by"),
        way: field("way"),
        people: field("people"),
        together: field("together"),
        ..BookingForm::default()
    };
    let wishes = open.read_wishes(&mut errors);
    let party = open.read_party(&mut errors);
    let place = Some(field("place")).filter(|place| !place.is_empty());
    match (language, from, days, wishes.zip(party)) {
        (Some(language), Some(from), Some(days), Some(((interpreter, wishes), party)))
            if errors.is_empty() =>
        {
            Ok((
                Ask { place, language, interpreter, wishes, party, ..Ask::new(field("service")) },
                from,
                days,
            ))
        }
        _ => Err(errors),
    }
}
