//! The directory as open data, for other programs: the same that the pages say, as codes and texts.

use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use chrono::NaiveDate;
use domain::Language;
use domain::calendar::PlaceHours;
use domain::catalogue::{
    Bring, City, Cost, Need, Place, PlaceKind, Service, ServiceKind, Slug, SpokenLanguage, Status, Way,
};
use serde::Serialize;

use crate::directory::{Opening, week};
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::request::{Caller, Query};

#[derive(Serialize)]
struct Answer<'d> {
    language: Language,
    services: Vec<OpenService<'d>>,
    places: Vec<OpenPlace<'d>>,
}

#[derive(Serialize)]
struct OpenService<'d> {
    slug: &'d Slug,
    title: &'d str,
    summary: &'d str,
    /// Whether it has times of its own at `/book/{slug}`.
    bookable: bool,
    minutes: Option<u16>,
    places: &'d [Slug],
    languages: &'d [SpokenLanguage],
    kind: ServiceKind,
    needs: &'d [Need],
    status: &'d [Status],
    ways: &'d [Way],
    cost: Cost,
    bring: &'d [Bring],
    checked: NaiveDate,
}

#[derive(Serialize)]
struct OpenPlace<'d> {
    slug: &'d Slug,
    title: &'d str,
    city: City,
    address: Option<&'d str>,
    lat: Option<f64>,
    lon: Option<f64>,
    /// `null`: not known.
    hours: Option<Hours>,
    kind: PlaceKind,
    summary: &'d str,
    phone: Option<&'d str>,
    /// Our counsellor comes there; the place is not staffed by us.
    visited: bool,
    checked: NaiveDate,
}

/// The usual week, Monday first, each day as `["09:00-12:00", "13:00-17:00"]`.
#[derive(Serialize)]
struct Hours {
    by_appointment: bool,
    week: Vec<Vec<String>>,
}

/// `GET /api/catalogue?lang=`
pub async fn catalogue(State(app): State<AppState>, caller: Caller, Query(query): Query) -> Response {
    let language = match query.get("lang") {
        "" => Some(caller.words.language),
        code => Language::from_code(code),
    };
    let Some(language) = language else {
        return unknown_language();
    };
    let opening = Opening::of(&app).await;
    let directory = app.directory();
    let services = directory.all_services();
    let places = directory.all_places();
    let answer = Answer {
        language,
        services: services
            .into_iter()
            .filter_map(|(slug, service)| open_service(slug, service, language))
            .collect(),
        places: places
            .into_iter()
            .filter_map(|(slug, place)| open_place(slug, place, language, &opening))
            .collect(),
    };
    (
        [(header::CACHE_CONTROL, "public, max-age=300"), (header::VARY, "accept-language, cookie")],
        Json(answer),
    )
        .into_response()
}

fn open_service<'d>(slug: &'d Slug, service: &'d Service, language: Language) -> Option<OpenService<'d>> {
    let (_, words) = service.words_in(language)?;
    let facts = &service.facts;
    Some(OpenService {
        slug,
        title: &words.title,
        summary: &words.summary,
        bookable: facts.bookable(),
        minutes: facts.minutes,
        places: &facts.places,
        languages: &facts.languages,
        kind: facts.kind,
        needs: &facts.needs,
        status: &facts.status,
        ways: &facts.ways,
        cost: facts.cost,
        bring: &facts.bring,
        checked: facts.checked,
    })
}

fn open_place<'d>(
    slug: &'d Slug,
    place: &'d Place,
    language: Language,
    opening: &Opening,
) -> Option<OpenPlace<'d>> {
    let (_, words) = place.words_in(language)?;
    let facts = &place.facts;
    let hours = match opening.hours(slug.as_str()) {
        PlaceHours::Weekly(timetable) => {
            let day =
                |hours: &domain::calendar::DayHours| hours.ranges().iter().map(ToString::to_string).collect();
            Some(Hours {
                by_appointment: false,
                week: week::days(&timetable.weekly).map(|(_, h)| day(h)).collect(),
            })
        }
        PlaceHours::ByAppointment => Some(Hours { by_appointment: true, week: Vec::new() }),
        PlaceHours::NotKnown => None,
    };
    Some(OpenPlace {
        slug,
        title: &words.title,
        city: facts.city,
        address: facts.address.as_deref(),
        lat: facts.lat,
        lon: facts.lon,
        hours,
        kind: facts.kind,
        summary: &words.summary,
        phone: facts.phone.as_deref(),
        visited: facts.visited,
        checked: facts.checked,
    })
}

fn unknown_language() -> Response {
    #[derive(Serialize)]
    struct Fields {
        lang: &'static str,
    }
    #[derive(Serialize)]
    struct Invalid {
        error: &'static str,
        fields: Fields,
    }
    let invalid = Invalid { error: "invalid", fields: Fields { lang: "unknown" } };
    answer::json(StatusCode::UNPROCESSABLE_ENTITY, &invalid)
}
