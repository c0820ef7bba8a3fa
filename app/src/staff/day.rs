//! The day's list of an office: who comes when, and one key or tap for what happened.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use chrono::{Days, NaiveDate};
use domain::booking::VisitState;
use domain::schedule::parse_date;
use leptos::prelude::*;
use store::StoreError;
use store::booking::{BookingError, Visit};

use super::door::broken;
use super::rows::{Reader, row, state_badge};
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::page::render_part;
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::StaffPage;
use crate::words::Words;

/// Which list is asked for: the office and the date.
#[derive(Debug)]
struct Asked {
    places: Vec<String>,
    place: String,
    date: NaiveDate,
}

impl Asked {
    /// What the query names, else the member's own office and today. `None`: there is no office.
    async fn read(app: &AppState, signed: &Signed, query: &Fields) -> Result<Option<Asked>, StoreError> {
        let places = app.store.places().await?;
        let known = |slug: &str| places.iter().find(|place| *place == slug).cloned();
        let place = known(query.get("place"))
            .or_else(|| known(signed.place.as_deref().unwrap_or_default()))
            .or_else(|| places.first().cloned());
        let date = parse_date(query.get("date")).unwrap_or_else(|_| dates::today(app.clock.now()));
        Ok(place.map(|place| Asked { places, place, date }))
    }
}

/// The address of a day's list.
pub fn address(place: &str, date: NaiveDate) -> String {
    format!("/staff/day?place={place}&date={date}")
}

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    match show(&app, view, &signed, &query, None).await {
        Ok(page) => page.respond(&app.site),
        Err(error) => broken(&app, &error.into()),
    }
}

/// The list's lines alone, for the script: 304 while nothing changed.
pub async fn list(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
    headers: HeaderMap,
) -> Response {
    let known = headers.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok()).unwrap_or_default();
    match lines(&app, view.words, &signed, &query, known).await {
        Ok(response) => response,
        Err(error) => broken(&app, &error.into()),
    }
}

async fn lines(
    app: &AppState,
    words: Words,
    signed: &Signed,
    query: &Fields,
    known: &str,
) -> Result<Response, StoreError> {
    let Some(asked) = Asked::read(app, signed, query).await? else {
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    // The version is read before the list: a change in between shows at the next look.
    let version = format!("\"{}\"", app.store.day_version(&asked.place, asked.date).await?);
    let etag = HeaderValue::from_str(&version).unwrap_or_else(|_| HeaderValue::from_static("\"\""));
    if known == version {
        return Ok((StatusCode::NOT_MODIFIED, [(header::ETAG, etag)]).into_response());
    }
    let visits = app.store.day_list(&asked.place, asked.date).await?;
    let reader = Reader::new(app, words, signed);
    let html = render_part(|| visits.iter().map(|visit| row(&reader, visit)).collect::<Vec<_>>());
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    Ok(([(header::CONTENT_TYPE, kind), (header::ETAG, etag)], html).into_response())
}

/// The whole page, with what has just been said about it.
pub async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    query: &Fields,
    said: Option<AnyView>,
) -> Result<StaffPage, StoreError> {
    let w = view.words;
    let Some(asked) = Asked::read(app, signed, query).await? else {
        let body = view! { <h1>{w.staff_today()}</h1> <p class="empty">{w.staff_no_places()}</p> };
        return Ok(StaffPage::new(view, w.staff_today(), body));
    };
    let version = app.store.day_version(&asked.place, asked.date).await?;
    let visits = app.store.day_list(&asked.place, asked.date).await?;
    let travels = match app.store.on_the_road(&asked.place, asked.date, 1, app.clock.now()).await {
        Err(BookingError::Store(error)) => return Err(error),
        travels => travels.unwrap_or_default(),
    };
    let reader = Reader::new(app, w, signed);
    let rows: Vec<_> = visits.iter().map(|visit| row(&reader, visit)).collect();
    let source = format!("/staff/day/list?place={}&date={}", asked.place, asked.date);
    let heads = [
        w.staff_day_time(),
        w.staff_name(),
        w.staff_day_service(),
        w.staff_day_language(),
        w.staff_day_with(),
        w.staff_reference(),
        w.staff_people_state(),
        w.staff_people_acts(),
    ]
    .map(|text| view! { <th scope="col">{text}</th> });
    let title = reader.place_title(&asked.place);
    let body = view! {
        <div class="day-head">
            <h1>{title} " – " {dates::day_near(w, asked.date, dates::today(reader.now))}</h1>
            {counts(w, &visits)}
        </div>
        {said}
        {choose(&reader, &asked)}
        {super::stops::road(&reader, asked.date, &travels)}
        <p id="stale" class="notice warn" hidden=true role="alert"><Icon name="triangle-alert" />{w.staff_day_stale()}</p>
        <p id="said" class="visually-hidden" role="status"></p>
        {visits.is_empty().then(|| view! { <p class="empty">{w.staff_day_empty()}</p> })}
        <table class="dense day-list">
            <caption class="visually-hidden">{w.staff_today()}</caption>
            <thead><tr>{Vec::from(heads)}</tr></thead>
            <tbody id="visits" data-version=version.to_string() data-source=source>{rows}</tbody>
        </table>
        <p class="small keys">{w.staff_day_keys()}</p>
    };
    Ok(StaffPage::new(view, w.staff_today(), body).with_script())
}

/// How many stand where, for a glance.
fn counts(w: Words, visits: &[Visit]) -> AnyView {
    let counted = VisitState::ALL.into_iter().filter_map(|state| {
        let count = visits.iter().filter(|visit| visit.state == state).count();
        (count > 0).then(|| view! { <li>{state_badge(w, state)} " " <strong>{w.number(count)}</strong></li> })
    });
    view! { <ul class="counts">{counted.collect::<Vec<_>>()}</ul> }.into_any()
}

fn choose(reader: &Reader<'_>, asked: &Asked) -> AnyView {
    let w = reader.words;
    let options: Vec<_> = asked
        .places
        .iter()
        .map(|place| {
            let selected = *place == asked.place;
            view! { <option value=place.clone() selected=selected>{reader.place_title(place)}</option> }
        })
        .collect();
    let day = |date: Option<NaiveDate>| address(&asked.place, date.unwrap_or(asked.date));
    view! {
        <form method="get" action="/staff/day" class="row-form">
            <div class="field">
                <label for="place">{w.staff_people_place()}</label>
                <select id="place" name="place">{options}</select>
            </div>
            <div class="field">
                <label for="date">{w.staff_day_date()}</label>
                <input id="date" name="date" type="date" value=asked.date.to_string() />
            </div>
            <button class="button">{w.staff_day_show()}</button>
            <nav class="button-row" aria-label=w.staff_day_date()>
                <a class="button quiet" href=day(asked.date.checked_sub_days(Days::new(1)))>
                    <Icon name="chevron-left" />
                    {w.staff_day_before()}
                </a>
                <a class="button quiet" href=day(Some(dates::today(reader.now)))>{w.staff_day_today()}</a>
                <a class="button quiet" href=day(asked.date.checked_add_days(Days::new(1)))>
                    {w.staff_day_after()}
                    <Icon name="chevron-right" />
                </a>
                <a class="button quiet" href=day(None)><Icon name="refresh-cw" />{w.staff_day_refresh()}</a>
            </nav>
        </form>
    }
    .into_any()
}
