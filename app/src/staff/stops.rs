//! Where somebody is when they are not at their own place: their stops, a new one, and the end of one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use domain::calendar::{Stop, StopDays, holiday_on};
use leptos::prelude::*;
use store::audit::Actor;
use store::booking::{BookingError, HoursChange, ResourceKind, ResourceView, Visit};

use super::book_form::select;
use super::door::broken;
use super::hours::{concerned, decide_first, weekday_name};
use super::rows::Reader;
use super::stop_form::{self, Change};
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::form::{Errors, Field, summary};
use crate::ui::icon::Icon;
use crate::ui::parts::{Fact, Weight, facts, notice};
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::{StaffPage, form_token};
use crate::words::Words;

/// Days of a stop that are named before it is saved, and how far ahead they are looked for.
const NAMED: usize = 4;
const LOOKS_AHEAD: usize = 150;

/// Whether somebody can have stops: a person with a place of their own.
pub fn can_travel(resource: &ResourceView) -> bool {
    resource.kind != ResourceKind::Room && resource.place.is_some()
}

async fn found(app: &AppState, view: &StaffView, id: &str) -> Result<ResourceView, Box<Response>> {
    match app.store.resource(id).await {
        Ok(Some(found)) if can_travel(&found) => Ok(found),
        Ok(_) => Err(Box::new(super::visit::missing(view.clone()).respond(&app.site))),
        Err(error) => Err(Box::new(broken(app, &error.into()))),
    }
}

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    Query(query): Query,
) -> Response {
    match found(&app, &view, &id).await {
        Ok(resource) => {
            let said = query.has("saved").then(|| notice(Weight::Ok, view.words.staff_hours_saved(), ()));
            show(&app, view, &signed, &resource, &query, Errors::default(), said).await
        }
        Err(response) => *response,
    }
}

/// Both steps: without `sure` it shows what changes, with it the change is written.
pub async fn save(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let (w, now) = (view.words, app.clock.now());
    let resource = match found(&app, &view, &id).await {
        Ok(resource) => resource,
        Err(response) => return *response,
    };
    if fields.has("change") {
        return show(&app, view, &signed, &resource, &fields, Errors::default(), None).await;
    }
    let change = match stop_form::read(w, &resource, &fields, dates::today(now)) {
        Ok(change) => change,
        Err(errors) => return show(&app, view, &signed, &resource, &fields, errors, None).await,
    };
    let reader = Reader::new(&app, w, &signed);
    let stops = change.stops.clone();
    let result = if fields.has("sure") {
        let actor = Actor::Staff(signed.staff.clone());
        match app.store.set_stops(&id, change.from, stops, actor, now).await {
            Ok(HoursChange::Done) => return see_other(&format!("/staff/stops/{id}?saved")),
            Ok(HoursChange::Booked(visits)) => Ok((StatusCode::CONFLICT, visits)),
            Err(error) => Err(error),
        }
    } else {
        app.store.plan_stops(&id, change.from, stops, now).await.map(|visits| (StatusCode::OK, visits))
    };
    match result {
        Ok((status, outside)) => sure(&reader, view.clone(), &resource, &change, &outside, &fields)
            .status(status)
            .respond(&app.site),
        Err(BookingError::Store(error)) => broken(&app, &error.into()),
        Err(BookingError::Invalid(_)) => {
            let errors = Errors(vec![("stop-place", w.staff_stops_place_wrong().to_owned())]);
            show(&app, view, &signed, &resource, &fields, errors, None).await
        }
        Err(_) => super::visit::missing(view).respond(&app.site),
    }
}

/// On which days a stop is, in words.
pub fn when(w: Words, days: StopDays) -> String {
    match days {
        StopDays::On(date) => dates::day_short(w, date),
        StopDays::Weekly { from, until, weekday, turn } => {
            let every = w.by_id(&format!("staff-stops-repeat-{}", turn.turns())).unwrap_or_default();
            let span = match until {
                Some(until) => format!("{} – {}", dates::day_short(w, from), dates::day_short(w, until)),
                None => w.staff_stops_since(dates::day_short(w, from)),
            };
            format!("{} · {every} · {span}", weekday_name(w, weekday))
        }
    }
}

/// The hours and the way around them.
fn hours(w: Words, stop: &Stop) -> String {
    let clocks = w.digits(&stop.hours.to_string().replace('-', "–"));
    match stop.travel {
        (0, 0) => clocks,
        (before, after) => format!("{clocks} · {}", w.staff_stops_way(before, after)),
    }
}

fn sure(
    reader: &Reader<'_>,
    view: StaffView,
    resource: &ResourceView,
    change: &Change,
    outside: &[Visit],
    fields: &Fields,
) -> StaffPage {
    let w = reader.words;
    let title = if change.ends { w.staff_stops_end_sure() } else { w.staff_stops_sure() };
    let stop = &change.stop;
    let lines = vec![
        Fact::new("map-pin", w.staff_stops_place(), reader.place_title(&stop.place)),
        Fact::new("clock", w.staff_stops_hours(), hours(w, stop)),
        Fact::new("calendar", w.staff_stops_repeat(), when(w, stop.days)),
    ];
    let ended =
        change.ends.then(|| view! { <p>{w.staff_stops_no_longer()} " " {dates::day(w, change.from)}</p> });
    let coming = (!change.ends).then(|| first_days(w, stop));
    let said = if outside.is_empty() {
        notice(Weight::Ok, w.staff_hours_nobody_outside(), ())
    } else {
        concerned(reader, &w.staff_hours_fall_outside(outside.len()), outside)
    };
    let kept: Vec<_> = stop_form::carried(fields);
    let for_closure: Vec<_> = kept
        .iter()
        .cloned()
        .chain([("first", change.from.to_string()), ("kind", "stops".to_owned())])
        .collect();
    let first = fields.get("first").to_owned();
    let kept = kept.into_iter().chain([("first", first), ("sure", "yes".to_owned())]);
    let home = resource.place.clone().unwrap_or_default();
    let body = view! {
        <h1>{title}</h1>
        <p class="lead"><bdi>{resource.label.clone()}</bdi></p>
        {facts(lines)}
        {ended}
        {coming}
        {said}
        {(!outside.is_empty()).then(|| decide_first(reader, &home, &resource.id, for_closure))}
        <form method="post" action=format!("/staff/stops/{}", resource.id) class="button-row">
            {form_token(reader.signed)}
            {super::closure::hidden(kept)}
            {outside.is_empty().then(|| view! { <button class="button lamp">{w.staff_hours_save()}</button> })}
            <button class="button quiet" name="change" value="yes">{w.frame_back()}</button>
        </form>
    };
    StaffPage::new(view, title, body)
}

/// The first days of a stop, so that a wrong week is seen before it is saved.
fn first_days(w: Words, stop: &Stop) -> AnyView {
    let (first, _) = stop.days.span();
    let dates = first.iter_days().take(LOOKS_AHEAD).filter(|date| stop.is_on(*date, false)).take(NAMED);
    let lines: Vec<_> = dates.map(|date| view! { <li>{dates::day(w, date)}</li> }).collect();
    let holiday = matches!(stop.days, StopDays::Weekly { .. })
        && first
            .iter_days()
            .take(LOOKS_AHEAD)
            .any(|date| stop.days.holds_on(date) && holiday_on(date).is_some());
    view! {
        <h2>{w.staff_stops_dates()}</h2>
        <ul>{lines}</ul>
        {holiday.then(|| view! { <p class="hint">{w.staff_stops_holidays()}</p> })}
    }
    .into_any()
}

async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    resource: &ResourceView,
    fields: &Fields,
    errors: Errors,
    said: Option<AnyView>,
) -> Response {
    let w = view.words;
    let places = match app.store.places().await {
        Ok(places) => places,
        Err(error) => return broken(app, &error.into()),
    };
    let reader = Reader::new(app, w, signed);
    let home = resource.place.clone().unwrap_or_default();
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let body = view! {
        <p><a href=format!("/staff/hours?place={home}")><Icon name="arrow-left" />{w.staff_hours()}</a></p>
        <h1>{w.staff_stops()} " – " <bdi>{resource.label.clone()}</bdi></h1>
        {said}
        {summary(w, &errors)}
        <p>{w.staff_stops_text()}</p>
        {planned(&reader, resource)}
        {form(&reader, resource, places.into_iter().filter(|place| *place != home).collect(), fields, &errors)}
    };
    StaffPage::new(view, w.staff_stops(), body).status(status).respond(&app.site)
}

fn planned(reader: &Reader<'_>, resource: &ResourceView) -> AnyView {
    let w = reader.words;
    let today = dates::today(reader.now);
    let ahead = |stop: &&Stop| stop.days.span().1.is_none_or(|last| last >= today);
    let rows: Vec<_> =
        resource.stops.iter().filter(ahead).map(|stop| line(reader, resource, stop, today)).collect();
    if rows.is_empty() {
        return view! { <p class="empty">{w.staff_stops_none()}</p> }.into_any();
    }
    let heads = [w.staff_stops_place(), w.staff_stops_repeat(), w.staff_stops_hours(), w.staff_people_acts()]
        .map(|text| view! { <th scope="col">{text}</th> });
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=w.staff_stops()>
            <table class="dense"><thead><tr>{Vec::from(heads)}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}

fn line(reader: &Reader<'_>, resource: &ResourceView, stop: &Stop, today: NaiveDate) -> AnyView {
    let w = reader.words;
    let spoken = format!("{}: {}", w.staff_stops_end(), reader.place_title(&stop.place));
    let (first, _) = stop.days.span();
    let field = format!("end-{}", stop.id);
    // In which week of several it is, a date says at a glance.
    let next = today.iter_days().take(LOOKS_AHEAD).find(|date| stop.is_on(*date, false));
    let next = next.map(|date| format!(" · {}", w.staff_stops_next(dates::day_short(w, date))));
    view! {
        <tr>
            <th scope="row">{reader.place_title(&stop.place)}</th>
            <td>{when(w, stop.days)}{next}</td>
            <td>{hours(w, stop)}</td>
            <td>
                <form method="post" action=format!("/staff/stops/{}", resource.id) class="row-form">
                    {form_token(reader.signed)}
                    <input type="hidden" name="stop" value=stop.id.clone() />
                    <label class="small" for=field.clone()>{w.staff_stops_no_longer()}</label>
                    <input type="date" id=field name="first" value=first.max(today).to_string() />
                    <button class="button quiet" aria-label=spoken>{w.staff_stops_end()}</button>
                </form>
            </td>
        </tr>
    }
    .into_any()
}

fn form(
    reader: &Reader<'_>,
    resource: &ResourceView,
    places: Vec<String>,
    fields: &Fields,
    errors: &Errors,
) -> AnyView {
    let w = reader.words;
    let typed = |name: &'static str, label: &str| Field {
        value: fields.get(name).to_owned(),
        error: errors.of(name),
        ..Field::text(name, label)
    };
    let first = Field { kind: "date", ..typed("first", w.staff_stops_first()) };
    let until = Field {
        kind: "date",
        optional: true,
        hint: Some(w.staff_stops_until_hint().to_owned()),
        ..typed("until", w.staff_stops_until())
    };
    let hours = Field {
        hint: Some(w.staff_stops_hours_hint().to_owned()),
        longest: Some(20),
        ..typed("stop-hours", w.staff_stops_hours())
    };
    let way =
        |name: &'static str, label: &str| Field { longest: Some(3), optional: true, ..typed(name, label) };
    let places = places.iter().map(|slug| (slug.clone(), reader.place_title(slug))).collect();
    view! {
        <form method="post" action=format!("/staff/stops/{}", resource.id) class="tool">
            {form_token(reader.signed)}
            <h2>{w.staff_stops_add()}</h2>
            {select("stop-place", w.staff_stops_place(), places, fields.get("stop-place"), errors.of("stop-place"))}
            <div class="row-form">
                {first.view(w)}
                {select("repeat", w.staff_stops_repeat(), stop_form::repeats(w), fields.get("repeat"), None)}
                {until.view(w)}
            </div>
            <div class="row-form">
                {hours.view(w)}
                {way("before", w.staff_stops_before()).view(w)}
                {way("after", w.staff_stops_after()).view(w)}
            </div>
            <button class="button lamp">{w.staff_hours_check()}</button>
        </form>
    }
    .into_any()
}

/// Who of a place is on the road on a date, and who comes to it; nothing when nobody is.
pub fn road(reader: &Reader<'_>, date: NaiveDate, travels: &[store::booking::OnTheRoad]) -> Option<AnyView> {
    let w = reader.words;
    let lines: Vec<_> = travels
        .iter()
        .filter(|travel| travel.date == date)
        .map(|travel| {
            let place = reader.place_title(&travel.place);
            let clocks = w.digits(&travel.hours.to_string().replace('-', "–"));
            view! { <li><bdi>{travel.label.clone()}</bdi> " – " {place} " " <bdi dir="ltr">{clocks}</bdi></li> }
        })
        .collect();
    (!lines.is_empty()).then(|| notice(Weight::Info, w.staff_stops_road(), view! { <ul>{lines}</ul> }))
}
