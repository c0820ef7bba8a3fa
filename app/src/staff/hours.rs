//! The usual hours of each person and room, office by office.

use axum::extract::State;
use axum::response::Response;
use chrono::{NaiveDate, Weekday};
use leptos::prelude::*;
use store::StoreError;
use store::booking::{ResourceKind, ResourceView, Visit};

use super::book_form::select;
use super::closure::hidden;
use super::door::broken;
use super::resource::languages;
use super::rows::{Reader, name, times};
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::ui::request::Query;
use crate::ui::staff_page::{StaffPage, form_token};
use crate::words::Words;

/// Monday first, with the names of the fields.
pub const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "mon"),
    (Weekday::Tue, "tue"),
    (Weekday::Wed, "wed"),
    (Weekday::Thu, "thu"),
    (Weekday::Fri, "fri"),
    (Weekday::Sat, "sat"),
    (Weekday::Sun, "sun"),
];

pub fn weekday_name(w: Words, weekday: Weekday) -> &'static str {
    w.by_id(&format!("date-weekday-{}", weekday.number_from_monday())).unwrap_or_default()
}

/// The offices, and of one of them the people and rooms.
#[derive(Debug)]
pub struct Office {
    pub places: Vec<String>,
    pub place: String,
    pub resources: Vec<ResourceView>,
}

impl Office {
    /// The office that the query names, else the member's own, else the first. `None`: there is none.
    pub async fn read(app: &AppState, signed: &Signed, asked: &str) -> Result<Option<Office>, StoreError> {
        let places = app.store.places().await?;
        let known = |slug: &str| places.iter().find(|place| *place == slug).cloned();
        let own = || known(signed.place.as_deref().unwrap_or_default());
        let Some(place) = known(asked).or_else(own).or_else(|| places.first().cloned()) else {
            return Ok(None);
        };
        let resources = app.store.resources(&place).await?;
        Ok(Some(Office { places, place, resources }))
    }

    /// The form that chooses another office.
    pub fn choose(&self, reader: &Reader<'_>, address: &'static str) -> AnyView {
        let w = reader.words;
        let places = self.places.iter().map(|slug| (slug.clone(), reader.place_title(slug))).collect();
        view! {
            <form method="get" action=address class="row-form">
                {select("place", w.staff_people_place(), places, &self.place, None)}
                <button class="button">{w.staff_day_show()}</button>
            </form>
        }
        .into_any()
    }
}

pub fn kind_name(w: Words, kind: ResourceKind) -> &'static str {
    w.by_id(&format!("staff-resource-{}", kind.code())).unwrap_or(kind.code())
}

/// The way to the stops of somebody who can have any.
fn stops_link(w: Words, resource: &ResourceView) -> Option<AnyView> {
    super::stops::can_travel(resource).then(|| {
        let known = format!("{}: {}", w.staff_stops(), resource.label);
        let address = format!("/staff/stops/{}", resource.id);
        view! { " " <a class="small" href=address aria-label=known>{w.staff_stops_short()}</a> }.into_any()
    })
}

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    let w = view.words;
    let office = match Office::read(&app, &signed, query.get("place")).await {
        Ok(Some(office)) => office,
        Ok(None) => {
            let body = view! { <h1>{w.staff_hours()}</h1> <p class="empty">{w.staff_no_places()}</p> };
            return StaffPage::new(view, w.staff_hours(), body).respond(&app.site);
        }
        Err(error) => return broken(&app, &error.into()),
    };
    let reader = Reader::new(&app, w, &signed);
    let body = view! {
        <h1>{w.staff_hours()}</h1>
        {query.has("saved").then(|| notice(Weight::Ok, w.staff_hours_saved(), ()))}
        {office.choose(&reader, "/staff/hours")}
        {office.resources.is_empty().then(|| view! { <p class="empty">{w.staff_hours_nobody()}</p> })}
        {table(&reader, &office.resources)}
        <p class="button-row">
            {adding(w.staff_resource_add_staff(), ResourceKind::Staff, &office.place)}
            {adding(w.staff_resource_add_room(), ResourceKind::Room, &office.place)}
            {adding(w.staff_resource_add_interpreter(), ResourceKind::Interpreter, &office.place)}
        </p>
        <p><a href="/staff/interpreters">{w.staff_resource_shared_title()}</a></p>
    };
    StaffPage::new(view, w.staff_hours(), body).respond(&app.site)
}

fn line(w: Words, resource: &ResourceView, today: NaiveDate) -> AnyView {
    let (week, turns) = (resource.week_on(today), resource.rota_on(today).weeks().len());
    let cells: Vec<_> = DAYS
        .iter()
        .map(|(day, _)| {
            let hours = week.on(*day);
            let text = if hours.is_closed() { "–".to_owned() } else { w.digits(&hours.to_string()) };
            view! { <td><bdi dir="ltr">{text}</bdi></td> }
        })
        .collect();
    let known = format!("{}: {}", w.staff_resource_change(), resource.label);
    view! {
        <tr>
            <th scope="row">
                <a href=format!("/staff/hours/{}", resource.id)><bdi>{resource.label.clone()}</bdi></a>
                " "
                <span class="small">{kind_name(w, resource.kind)}" "{languages(w, resource)}</span>
                {(turns > 1).then(|| view! { " " <span class="small">{w.staff_hours_take_turns(turns)}</span> })}
                " "
                <a class="small" href=format!("/staff/resource/{}", resource.id) aria-label=known>{w.staff_resource_change()}</a>
                {stops_link(w, resource)}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

/// The page that lists a person, a room or an interpreter.
pub fn found_again(resource: &ResourceView, saved: bool) -> String {
    match &resource.place {
        Some(place) => format!("/staff/hours?place={place}{}", if saved { "&saved" } else { "" }),
        None => format!("/staff/interpreters{}", if saved { "?saved" } else { "" }),
    }
}

/// The interpreters whom all offices share, with their hours.
pub fn shared_page(reader: &Reader<'_>, view: StaffView, shared: &[ResourceView], saved: bool) -> StaffPage {
    let w = reader.words;
    let body = view! {
        <p><a href="/staff/hours"><Icon name="arrow-left" />{w.staff_hours()}</a></p>
        <h1>{w.staff_resource_shared_title()}</h1>
        {saved.then(|| notice(Weight::Ok, w.staff_hours_saved(), ()))}
        {shared.is_empty().then(|| view! { <p class="empty">{w.staff_resource_shared_none()}</p> })}
        {table(reader, shared)}
        <p class="button-row">{adding(w.staff_resource_add_interpreter(), ResourceKind::Interpreter, "")}</p>
    };
    StaffPage::new(view, w.staff_resource_shared_title(), body)
}

fn table(reader: &Reader<'_>, resources: &[ResourceView]) -> AnyView {
    let (w, today) = (reader.words, dates::today(reader.now));
    let heads: Vec<_> =
        DAYS.iter().map(|(day, _)| view! { <th scope="col">{weekday_name(w, *day)}</th> }).collect();
    let rows: Vec<_> = resources.iter().map(|resource| line(w, resource, today)).collect();
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=w.staff_hours()>
            <table class="dense">
                <thead><tr><th scope="col">{w.staff_name()}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn adding(label: &'static str, kind: ResourceKind, place: &str) -> AnyView {
    let address = format!("/staff/resource?kind={}&place={place}", kind.code());
    view! { <a class="button quiet" href=address><Icon name="plus" />{label}</a> }.into_any()
}

/// The way on when somebody is booked: a closure, in which each of them gets a decision.
pub fn decide_first(
    reader: &Reader<'_>,
    place: &str,
    resource: &str,
    change: Vec<(&'static str, String)>,
) -> AnyView {
    let w = reader.words;
    let whom = [("place", place.to_owned()), ("resource", resource.to_owned()), ("sure", "yes".to_owned())];
    view! {
        <p>{w.staff_off_first_decide()}</p>
        <form method="post" action="/staff/closures">
            {form_token(reader.signed)}
            {hidden(change.into_iter().chain(whom))}
            <button class="button lamp">{w.closure_decide_each()}</button>
        </form>
    }
    .into_any()
}

/// Who is booked when the hours change: by name, each with the way to another time.
pub fn concerned(reader: &Reader<'_>, title: &str, visits: &[Visit]) -> AnyView {
    let w = reader.words;
    let lines: Vec<_> = visits
        .iter()
        .map(|visit| {
            let day = dates::day_short(w, visit.start.date_naive());
            view! {
                <li>
                    <a href=format!("/staff/visit/{}", visit.id)>
                        {day} " " <bdi dir="ltr">{times(w, visit)}</bdi> " " <bdi>{name(w, visit)}</bdi>
                    </a>
                    " – "
                    {reader.service(visit)}
                </li>
            }
        })
        .collect();
    notice(Weight::Warn, title, view! { <ul>{lines}</ul> })
}
