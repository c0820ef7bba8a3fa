//! `/staff/visit/{id}/repeat`: a visit that comes again. First its dates, of which each may be changed or left
//! out; then all of them are booked, or none.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::Idem;
use domain::reference::Reference;
use domain::schedule::{Every, SERIES_MOST, parse_start};
use domain::text::digits_to_ascii;
use leptos::prelude::*;
use store::booking::{BookingError, Repeated, SeriesDate, Visit};
use store::keys::fill_random;

use super::book_form::select;
use super::door::broken;
use super::rows::name;
use super::visit::missing;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::form::Field;
use crate::ui::icon::Icon;
use crate::ui::parts::{Fact, Weight, facts, notice, panel};
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::{StaffPage, form_token};
use crate::words::Words;

/// Visits that a series has unless something else is chosen.
const USUAL: u8 = 4;

/// How often, and how many in all.
#[derive(Debug, Clone, Copy)]
struct Plan {
    every: Every,
    visits: u8,
}

impl Plan {
    fn of(fields: &Fields) -> Plan {
        let visits = digits_to_ascii(fields.get("visits").trim()).parse();
        Plan {
            every: Every::from_code(fields.get("every")).unwrap_or(Every::Week),
            // What is no number of visits is refused as too many are.
            visits: if fields.has("visits") { visits.unwrap_or_default() } else { USUAL },
        }
    }
}

/// The question, and with it answered the dates. Looking books nothing.
pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    Query(query): Query,
) -> Response {
    let visit = match visit(&app, &id).await {
        Ok(visit) => visit,
        Err(BookingError::Store(error)) => return broken(&app, &error.into()),
        Err(_) => return missing(view).respond(&app.site),
    };
    let plan = Plan::of(&query);
    let asked = query.has("visits");
    show(&app, view, &signed, &visit, plan, asked, None).await
}

/// Books what was chosen for each date.
pub async fn book(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let w = view.words;
    let visit = match visit(&app, &id).await {
        Ok(visit) => visit,
        Err(BookingError::Store(error)) => return broken(&app, &error.into()),
        Err(_) => return missing(view).respond(&app.site),
    };
    let plan = Plan::of(&fields);
    let chosen = (1..SERIES_MOST).map(|turn| fields.get(&format!("date_{turn}")).to_owned());
    let starts: Result<Vec<_>, _> =
        chosen.filter(|start| !start.is_empty()).map(|start| parse_start(&start)).collect();
    let idem = Idem::parse(fields.get("idem"));
    let booked = match (starts, idem) {
        (Ok(starts), Ok(idem)) => {
            app.store.repeat_visit(&id, &starts, idem, &signed.staff, app.clock.now()).await
        }
        _ => Err(BookingError::Taken { nearest: Vec::new() }),
    };
    match booked {
        Ok(repeated) => done(view, &visit, &repeated).respond(&app.site),
        Err(BookingError::Store(error)) => broken(&app, &error.into()),
        Err(error) => {
            let said = (status(&error), sentence(w, &error).to_owned());
            show(&app, view, &signed, &visit, plan, true, Some(said)).await
        }
    }
}

async fn visit(app: &AppState, id: &str) -> Result<Visit, BookingError> {
    app.store.visit(id).await
}

fn status(error: &BookingError) -> StatusCode {
    match error {
        BookingError::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    }
}

/// Why nothing was booked.
fn sentence(w: Words, error: &BookingError) -> &'static str {
    let BookingError::Invalid(errors) = error else { return w.party_staff_gone() };
    match (errors.code("visits"), errors.code("visit")) {
        (Some("series_over_horizon"), _) => w.party_staff_series_over_horizon(),
        (Some("overlap"), _) => w.party_staff_overlap(),
        (Some(_), _) => w.party_staff_range(),
        (_, Some("family")) => w.party_staff_of_family(),
        (_, Some(_)) => w.staff_not_now(),
        _ => w.party_staff_gone(),
    }
}

#[allow(clippy::too_many_arguments, reason = "a page and what has just been said on it")]
async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    visit: &Visit,
    plan: Plan,
    asked: bool,
    said: Option<(StatusCode, String)>,
) -> Response {
    let w = view.words;
    let dates = match asked {
        true => Some(app.store.series_of(&visit.id, plan.every, plan.visits, app.clock.now()).await),
        false => None,
    };
    let (mut status, mut text) = said.unzip();
    let listed = match dates {
        Some(Ok(listed)) => Some(listed),
        Some(Err(BookingError::Store(error))) => return broken(app, &error.into()),
        Some(Err(error)) => {
            status = status.or(Some(self::status(&error)));
            text = text.or_else(|| Some(sentence(w, &error).to_owned()));
            None
        }
        None => None,
    };
    let address = format!("/staff/visit/{}/repeat", visit.id);
    let visits = Field {
        kind: "number",
        value: plan.visits.to_string(),
        longest: Some(2),
        latin: true,
        ..Field::text("visits", w.party_staff_visits())
    };
    let every = Every::ALL.iter().map(|every| {
        let id = format!("party-staff-every-{}", every.code());
        (every.code().to_owned(), w.by_id(&id).unwrap_or_default().to_owned())
    });
    let body = view! {
        <p><a href=format!("/staff/visit/{}", visit.id)><Icon name="arrow-left" />{w.frame_back()}</a></p>
        <h1>{w.party_staff_repeat()}</h1>
        <p class="lead"><bdi>{name(w, visit)}</bdi> " – " {dates::moment(w, visit.start.to_utc())}</p>
        {text.map(|text| notice(Weight::Warn, text, ()))}
        <p>{w.party_staff_repeat_text()}</p>
        <form method="get" action=address.clone() class="tool row-form">
            {select("every", w.party_staff_every(), every.collect(), plan.every.code(), None)}
            {visits.view(w)}
            <button class="button">{w.party_staff_look()}</button>
        </form>
        {listed.map(|listed| choose(w, signed, address, plan, &listed))}
    };
    let page = StaffPage::new(view, w.party_staff_repeat(), body);
    page.status(status.unwrap_or(StatusCode::OK)).respond(&app.site)
}

/// The dates, each as planned, at another time or not at all.
fn choose(w: Words, signed: &Signed, address: String, plan: Plan, listed: &[SeriesDate]) -> AnyView {
    let lines: Vec<_> = (1..).zip(listed).map(|(turn, date)| one(w, turn, date)).collect();
    view! {
        <form method="post" action=address class="flow">
            {form_token(signed)}
            <input type="hidden" name="every" value=plan.every.code() />
            <input type="hidden" name="visits" value=plan.visits.to_string() />
            <input type="hidden" name="idem" value=fresh_idem() />
            <h2>{w.party_staff_dates()}</h2>
            {lines}
            <button class="button lamp"><Icon name="calendar-check" />{w.party_staff_book()}</button>
        </form>
    }
    .into_any()
}

fn one(w: Words, turn: usize, date: &SeriesDate) -> AnyView {
    let group = format!("date_{turn}");
    let choice = |number: usize, value: String, text: String, checked: bool| {
        let id = format!("{group}-{number}");
        view! {
            <label class="tick" for=id.clone()>
                <input type="radio" id=id.clone() name=group.clone() value=value checked=checked />
                {text}
            </label>
        }
        .into_any()
    };
    let free = date.start.filter(|_| date.problem.is_none());
    let planned = free.map(|start| {
        let text = w.party_staff_as_planned(dates::clock(w, start.time()));
        choice(0, start.to_rfc3339(), text, true)
    });
    let problem = date.problem.as_deref().map(|code| {
        let text = match code {
            "taken" => w.party_staff_taken(),
            "closed" => w.party_staff_closed(),
            _ => w.party_staff_impossible(),
        };
        view! { <p class="error"><Icon name="circle-alert" />{text}</p> }
    });
    let instead = (1..).zip(&date.nearest).map(|(number, start)| {
        let text = w.party_staff_instead(dates::moment(w, start.to_utc()));
        choice(number, start.to_rfc3339(), text, false)
    });
    let instead: Vec<_> = instead.collect();
    let nothing = choice(9, String::new(), w.party_staff_leave_out().to_owned(), free.is_none());
    view! {
        <fieldset class="field">
            <legend>{dates::day(w, date.date)}</legend>
            {problem}
            {planned}
            {instead}
            {nothing}
        </fieldset>
    }
    .into_any()
}

/// By which the same form sent twice books once.
fn fresh_idem() -> String {
    let mut bytes = [0; 16];
    fill_random(&mut bytes);
    Idem::from_random(bytes).hex()
}

/// What the person is told: one number for all, and the dates.
fn done(view: StaffView, visit: &Visit, repeated: &Repeated) -> StaffPage {
    let w = view.words;
    let reference =
        Reference::parse(&repeated.reference).map_or_else(|_| repeated.reference.clone(), |r| r.shown());
    let code = view! { <bdi dir="ltr" class="code">{reference}</bdi> };
    let lines: Vec<_> = std::iter::once(visit.start)
        .chain(repeated.visits.iter().map(|booked| booked.start))
        .map(|start| view! { <li>{dates::moment(w, start.to_utc())}</li> })
        .collect();
    let body = view! {
        {panel(w.party_staff_done(), view! { <p>{w.party_staff_done_text()}</p> })}
        {facts(vec![Fact::new("id-card", w.party_reference(), code)])}
        <ul>{lines}</ul>
        <p class="button-row">
            <button class="button" type="button" data-print="" hidden=true><Icon name="printer" />{w.staff_book_print()}</button>
            <a class="button quiet" href=format!("/staff/visit/{}", visit.id)>{w.staff_visit()}</a>
        </p>
    };
    StaffPage::new(view, w.party_staff_done(), body).with_script()
}
