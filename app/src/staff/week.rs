//! Changing the usual week of somebody, or the weeks that take turns: first what it changes, then the change.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use domain::schedule::parse_date;
use leptos::prelude::*;
use store::audit::Actor;
use store::booking::{BookingError, HoursChange, ResourceView, WeekPlan};

use super::book_form::select;
use super::door::broken;
use super::hours::{concerned, decide_first, found_again, kind_name};
use super::rota::Typed;
use super::rows::Reader;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::form::{Errors, Field, summary};
use crate::ui::icon::Icon;
use crate::ui::parts::{Fact, Weight, facts, notice};
use crate::ui::request::Fields;
use crate::ui::staff_page::{StaffPage, form_token};

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
) -> Response {
    let today = dates::today(app.clock.now());
    match app.store.resource(&id).await {
        Ok(Some(found)) => {
            let typed = Typed::of(&found.rota_on(today));
            form(view, &signed, &found, &typed, &today.to_string(), Errors::default()).respond(&app.site)
        }
        Ok(None) => super::visit::missing(view).respond(&app.site),
        Err(error) => broken(&app, &error.into()),
    }
}

/// Both steps: without `sure` it shows what the weeks would change, with it they are written.
pub async fn save(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let (w, now) = (view.words, app.clock.now());
    let found = match app.store.resource(&id).await {
        Ok(Some(found)) => found,
        Ok(None) => return super::visit::missing(view).respond(&app.site),
        Err(error) => return broken(&app, &error.into()),
    };
    let typed = Typed::read(&fields);
    if fields.has("change") || typed.has_more_than(&fields) {
        return form(view, &signed, &found, &typed, fields.get("from"), Errors::default()).respond(&app.site);
    }
    let mut errors = Errors::default();
    let from = parse_date(fields.get("from")).ok().filter(|date| *date >= dates::today(now));
    if from.is_none() {
        errors.0.push(("from", w.staff_hours_from_wrong().to_owned()));
    }
    let (Some(from), Some(rota)) = (from, typed.rota(w, &mut errors)) else {
        return form(view, &signed, &found, &typed, fields.get("from"), errors)
            .status(StatusCode::UNPROCESSABLE_ENTITY)
            .respond(&app.site);
    };
    let reader = Reader::new(&app, w, &signed);
    let result = if fields.has("sure") {
        let actor = Actor::Staff(signed.staff.clone());
        match app.store.set_hours(&id, from, &rota, actor, now).await {
            Ok(HoursChange::Done) => Ok(see_other(&found_again(&found, true))),
            // Somebody booked in between.
            Ok(HoursChange::Booked(_)) => app.store.plan_week(&id, from, &rota, now).await.map(|plan| {
                let page = sure(&reader, view.clone(), &found, &typed, from, &plan);
                page.status(StatusCode::CONFLICT).respond(&app.site)
            }),
            Err(error) => Err(error),
        }
    } else {
        let plan = app.store.plan_week(&id, from, &rota, now).await;
        plan.map(|plan| sure(&reader, view.clone(), &found, &typed, from, &plan).respond(&app.site))
    };
    match result {
        Ok(response) => response,
        Err(BookingError::Store(error)) => broken(&app, &error.into()),
        Err(_) => super::visit::missing(view).respond(&app.site),
    }
}

/// What the weeks would change, before they are saved: how many visits each makes, and who falls outside.
fn sure(
    reader: &Reader<'_>,
    view: StaffView,
    resource: &ResourceView,
    typed: &Typed,
    from: NaiveDate,
    plan: &WeekPlan,
) -> StaffPage {
    let w = reader.words;
    let counts = plan.counts.iter().map(|count| {
        let (after, before) = (w.staff_hours_visits(count.after), w.staff_hours_until_now(count.before));
        let (length, week) = (dates::minutes(w, count.minutes), typed.week_name(w, count.turn.into()));
        let label = if typed.turns() == 1 { length } else { format!("{week} · {length}") };
        Fact::new("hourglass", label, format!("{after} · {before}"))
    });
    let counts: Vec<_> = counts.collect();
    let said = if plan.outside.is_empty() {
        notice(Weight::Ok, w.staff_hours_nobody_outside(), ())
    } else {
        concerned(reader, &w.staff_hours_fall_outside(plan.outside.len()), &plan.outside)
    };
    let kept_for_closure: Vec<_> = typed
        .carried()
        .into_iter()
        .chain([("first", from.to_string()), ("kind", "week".to_owned())])
        .collect();
    let kept = typed.carried().into_iter().chain([("from", from.to_string()), ("sure", "yes".to_owned())]);
    let kept: Vec<_> =
        kept.map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect();
    let address = format!("/staff/hours/{}", resource.id);
    let body = view! {
        <h1>{w.staff_hours_sure()}</h1>
        <p class="lead"><bdi>{resource.label.clone()}</bdi> " – " {w.staff_hours_from()} " " {dates::day(w, from)}</p>
        {typed.calendar(w, from)}
        {(!counts.is_empty()).then(|| view! {
            <h2>{w.staff_hours_makes()}</h2>
            {facts(counts)}
        })}
        {said}
        {(!plan.outside.is_empty()).then(|| decide_first(reader, resource.place.as_deref().unwrap_or_default(), &resource.id, kept_for_closure))}
        <form method="post" action=address class="button-row">
            {form_token(reader.signed)}
            {kept}
            {plan.outside.is_empty().then(|| view! { <button class="button lamp">{w.staff_hours_save()}</button> })}
            <button class="button quiet" name="change" value="yes">{w.frame_back()}</button>
        </form>
    };
    StaffPage::new(view, w.staff_hours_sure(), body)
}

fn form(
    view: StaffView,
    signed: &Signed,
    resource: &ResourceView,
    typed: &Typed,
    from: &str,
    errors: Errors,
) -> StaffPage {
    let w = view.words;
    let first = parse_date(from).ok();
    let from = Field {
        kind: "date",
        value: from.to_owned(),
        error: errors.of("from"),
        ..Field::text("from", w.staff_hours_from())
    };
    let body = view! {
        <p><a href=found_again(resource, false)><Icon name="arrow-left" />{w.staff_hours()}</a></p>
        <h1><bdi>{resource.label.clone()}</bdi> " – " {kind_name(w, resource.kind)}</h1>
        {summary(w, &errors)}
        <form method="post" action=format!("/staff/hours/{}", resource.id) class="tool week">
            {form_token(signed)}
            <div class="row-form">
                {from.view(w)}
                {select("turns", w.staff_hours_turns(), Typed::choices(w), &typed.turns().to_string(), None)}
                <button class="button quiet" name="change" value="yes">{w.staff_hours_turns_show()}</button>
            </div>
            <p class="hint">{w.staff_hours_hint()}</p>
            {typed.fields(w, first, &errors)}
            <button class="button lamp">{w.staff_hours_check()}</button>
        </form>
    };
    StaffPage::new(view, w.staff_hours(), body)
}
