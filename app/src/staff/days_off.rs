//! Days off: first who is booked then, by name; only then the act.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use domain::calendar::DayHours;
use domain::schedule::parse_date;
use domain::text::clean_line;
use leptos::prelude::*;
use store::audit::Actor;
use store::booking::{BookingError, Bound, HoursChange, NewClosure, ResourceView, Visit, What};

use super::book_form::select;
use super::door::broken;
use super::hours::{Office, concerned, decide_first, kind_name};
use super::rows::Reader;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::form::{Errors, Field, summary};
use crate::ui::parts::{Weight, notice};
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::{StaffPage, form_token};
use crate::words::Words;

/// The longest reason, in characters.
const LONGEST_REASON: usize = 120;

/// A day off in which every field is in order.
#[derive(Debug)]
struct DayOff {
    /// The office whose page it is.
    office: String,
    resource: ResourceView,
    first: NaiveDate,
    last: NaiveDate,
    hours: DayHours,
    reason: String,
}

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    let said = query.has("saved").then(|| notice(Weight::Ok, view.words.staff_off_saved(), ()));
    show(&app, view, &signed, &query, Errors::default(), said).await
}

/// Both steps: without `sure` it shows who is booked then, with it the day off is written.
pub async fn plan(State(app): State<AppState>, view: StaffView, signed: Signed, fields: Fields) -> Response {
    let (w, now) = (view.words, app.clock.now());
    let off = match read(&app, w, &signed, &fields).await {
        Ok(Ok(off)) => off,
        Ok(Err(errors)) => return show(&app, view, &signed, &fields, errors, None).await,
        Err(error) => return broken(&app, &error.into()),
    };
    let reader = Reader::new(&app, w, &signed);
    // Whom all places share is closed from the office that is looked at.
    let (id, place) = (off.resource.id.clone(), off.office.clone());
    let result = if fields.has("sure") {
        let actor = Actor::Staff(signed.staff.clone());
        let written =
            app.store.day_off(&id, off.first, off.last, off.hours.clone(), &off.reason, actor, now).await;
        written.map(|change| match change {
            HoursChange::Done => see_other(&format!("/staff/days-off?place={place}&saved")),
            // Somebody booked in between.
            HoursChange::Booked(visits) => confirm(&reader, view.clone(), &off, &visits, fields.get("hours"))
                .status(StatusCode::CONFLICT)
                .respond(&app.site),
        })
    } else {
        let what = What::Instead { first: off.first, last: off.last, hours: off.hours.clone() };
        let bound = Bound { place: place.clone(), resource: Some(id) };
        let new = NewClosure { bound, what, reason: off.reason.clone() };
        app.store.preview_closure(&new, now).await.map(|booked| {
            confirm(&reader, view.clone(), &off, &booked, fields.get("hours")).respond(&app.site)
        })
    };
    match result {
        Ok(response) => response,
        Err(BookingError::Store(error)) => broken(&app, &error.into()),
        Err(_) => {
            let errors = Errors(vec![("last", w.staff_off_range().to_owned())]);
            show(&app, view, &signed, &fields, errors, None).await
        }
    }
}

/// Takes one day off back.
pub async fn take_back(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    fields: Fields,
) -> Response {
    let Ok(date) = parse_date(fields.get("date")) else {
        return super::visit::missing(view).respond(&app.site);
    };
    let actor = Actor::Staff(signed.staff.clone());
    match app.store.remove_day_off(fields.get("resource"), date, actor, app.clock.now()).await {
        Ok(HoursChange::Done) => see_other("/staff/days-off?saved"),
        Ok(HoursChange::Booked(visits)) => {
            let reader = Reader::new(&app, view.words, &signed);
            let w = view.words;
            let body = view! {
                <h1>{w.staff_days_off()}</h1>
                {concerned(&reader, w.staff_off_booked(), &visits)}
                <p>{w.staff_off_first_decide()}</p>
                <p><a class="button" href="/staff/days-off">{w.staff_days_off()}</a></p>
            };
            StaffPage::new(view, w.staff_days_off(), body).status(StatusCode::CONFLICT).respond(&app.site)
        }
        Err(BookingError::Store(error)) => broken(&app, &error.into()),
        Err(_) => super::visit::missing(view).respond(&app.site),
    }
}

async fn read(
    app: &AppState,
    w: Words,
    signed: &Signed,
    fields: &Fields,
) -> Result<Result<DayOff, Errors>, store::StoreError> {
    let office = Office::read(app, signed, fields.get("place")).await?;
    let (office, resources) = office.map(|office| (office.place, office.resources)).unwrap_or_default();
    let resource = resources.into_iter().find(|resource| resource.id == fields.get("resource"));
    let today = dates::today(app.clock.now());
    let first = parse_date(fields.get("first")).ok().filter(|date| *date >= today);
    let last = match fields.get("last").trim() {
        "" => first,
        typed => parse_date(typed).ok().filter(|last| first.is_none_or(|first| first <= *last)),
    };
    let hours = DayHours::parse(fields.get("hours"));
    let reason = clean_line(fields.get("reason"), LONGEST_REASON);
    let mut errors = Errors::default();
    let mut wrong = |is_wrong: bool, field: &'static str, text: &str| {
        if is_wrong {
            errors.0.push((field, text.to_owned()));
        }
    };
    wrong(resource.is_none(), "resource", w.staff_off_whom_wrong());
    wrong(first.is_none(), "first", w.staff_hours_from_wrong());
    wrong(last.is_none() && first.is_some(), "last", w.staff_off_range());
    wrong(hours.is_err(), "hours", w.staff_hours_malformed());
    wrong(reason.is_err(), "reason", w.staff_error_too_long());
    let off = match (resource, first, last, hours, reason) {
        (Some(resource), Some(first), Some(last), Ok(hours), Ok(reason)) => {
            Some(DayOff { office, resource, first, last, hours, reason })
        }
        _ => None,
    };
    Ok(off.ok_or(errors))
}

fn confirm(reader: &Reader<'_>, view: StaffView, off: &DayOff, booked: &[Visit], hours: &str) -> StaffPage {
    let w = reader.words;
    let kept = [
        ("place", off.office.clone()),
        ("resource", off.resource.id.clone()),
        ("first", off.first.to_string()),
        ("last", off.last.to_string()),
        ("hours", hours.to_owned()),
        ("reason", off.reason.clone()),
        ("sure", "yes".to_owned()),
    ]
    .map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    let span = if off.first == off.last {
        dates::day(w, off.first)
    } else {
        format!("{} – {}", dates::day(w, off.first), dates::day(w, off.last))
    };
    let said = if booked.is_empty() {
        notice(Weight::Ok, w.staff_off_nobody(), ())
    } else {
        concerned(reader, w.staff_off_booked(), booked)
    };
    let back = format!("/staff/days-off?place={}", off.office);
    let body = view! {
        <h1>{w.staff_off_sure()}</h1>
        <p class="lead"><bdi>{off.resource.label.clone()}</bdi> " – " {span}</p>
        {said}
        {(!booked.is_empty()).then(|| {
            let change = vec![
                ("kind", "instead".to_owned()),
                ("first", off.first.to_string()),
                ("last", off.last.to_string()),
                ("hours", hours.to_owned()),
                ("reason", off.reason.clone()),
            ];
            decide_first(reader, &off.office, &off.resource.id, change)
        })}
        <form method="post" action="/staff/days-off" class="button-row">
            {form_token(reader.signed)}
            {kept.to_vec()}
            {booked.is_empty().then(|| view! { <button class="button lamp">{w.staff_off_save()}</button> })}
            <a class="button quiet" href=back>{w.frame_back()}</a>
        </form>
    };
    StaffPage::new(view, w.staff_off_sure(), body)
}

async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    fields: &Fields,
    errors: Errors,
    said: Option<AnyView>,
) -> Response {
    let w = view.words;
    let office = match Office::read(app, signed, fields.get("place")).await {
        Ok(office) => office,
        Err(error) => return broken(app, &error.into()),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let reader = Reader::new(app, w, signed);
    let body = view! {
        <h1>{w.staff_days_off()}</h1>
        {said}
        {summary(w, &errors)}
        {match office {
            None => view! { <p class="empty">{w.staff_no_places()}</p> }.into_any(),
            Some(office) => view! {
                {office.choose(&reader, "/staff/days-off")}
                {form(&reader, &office, fields, &errors)}
                {planned(&reader, &office.resources)}
            }.into_any(),
        }}
    };
    StaffPage::new(view, w.staff_days_off(), body).status(status).respond(&app.site)
}

fn form(reader: &Reader<'_>, office: &Office, fields: &Fields, errors: &Errors) -> AnyView {
    let w = reader.words;
    let whom = office
        .resources
        .iter()
        .map(|r| (r.id.clone(), format!("{} – {}", r.label, kind_name(w, r.kind))))
        .collect();
    let field = |name: &'static str, label: &str| Field {
        value: fields.get(name).to_owned(),
        error: errors.of(name),
        ..Field::text(name, label)
    };
    let first = Field { kind: "date", ..field("first", w.staff_off_first()) };
    let last = Field { kind: "date", optional: true, ..field("last", w.staff_off_last()) };
    let hours = Field {
        optional: true,
        hint: Some(w.staff_off_hours_hint().to_owned()),
        longest: Some(80),
        ..field("hours", w.staff_off_hours())
    };
    let reason = Field {
        optional: true,
        hint: Some(w.staff_off_reason_hint().to_owned()),
        longest: Some(LONGEST_REASON as u32),
        ..field("reason", w.staff_off_reason())
    };
    view! {
        <form method="post" action="/staff/days-off" class="tool">
            {form_token(reader.signed)}
            <input type="hidden" name="place" value=office.place.clone() />
            <h2>{w.staff_off_plan()}</h2>
            {select("resource", w.staff_off_whom(), whom, fields.get("resource"), errors.of("resource"))}
            <div class="row-form">{first.view(w)} {last.view(w)}</div>
            {hours.view(w)}
            {reason.view(w)}
            <button class="button">{w.staff_off_check()}</button>
        </form>
    }
    .into_any()
}

/// The days off that lie ahead, each with the way back.
fn planned(reader: &Reader<'_>, resources: &[ResourceView]) -> AnyView {
    let w = reader.words;
    let today = dates::today(reader.now);
    let mut ahead: Vec<_> = resources
        .iter()
        .flat_map(|resource| resource.exceptions.iter().map(move |(date, other)| (*date, resource, other)))
        .filter(|(date, ..)| *date >= today)
        .collect();
    ahead.sort_by_key(|(date, ..)| *date);
    let none = ahead.is_empty();
    let rows: Vec<_> = ahead
        .into_iter()
        .map(|(date, resource, other)| {
            let hours = other.hours.to_string();
            let hours =
                if other.hours.is_closed() { w.staff_off_whole().to_owned() } else { w.digits(&hours) };
            let spoken = format!("{}: {} {}", w.staff_off_back(), resource.label, dates::day_short(w, date));
            view! {
                <tr>
                    <th scope="row">{dates::day(w, date)}</th>
                    <td><bdi>{resource.label.clone()}</bdi></td>
                    <td>{hours}</td>
                    <td><bdi>{other.reason.clone()}</bdi></td>
                    <td>
                        <form method="post" action="/staff/days-off/take-back">
                            {form_token(reader.signed)}
                            <input type="hidden" name="resource" value=resource.id.clone() />
                            <input type="hidden" name="date" value=date.to_string() />
                            <button class="button quiet" aria-label=spoken>{w.staff_off_back()}</button>
                        </form>
                    </td>
                </tr>
            }
        })
        .collect();
    let heads = [
        w.staff_day_date(),
        w.staff_off_whom(),
        w.staff_off_hours(),
        w.staff_off_reason(),
        w.staff_people_acts(),
    ]
    .map(|text| view! { <th scope="col">{text}</th> });
    view! {
        <h2>{w.staff_off_ahead()}</h2>
        {none.then(|| view! { <p class="empty">{w.staff_off_none()}</p> })}
        {(!none).then(|| view! {
            <div class="scroll" tabindex="0" role="region" aria-label=w.staff_off_ahead()>
                <table class="dense"><thead><tr>{Vec::from(heads)}</tr></thead><tbody>{rows}</tbody></table>
            </div>
        })}
    }
    .into_any()
}
