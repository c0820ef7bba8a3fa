//! The closures of an office, and the beginning of one: first who is booked then, only then the act.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::closure::State as ClosureState;
use leptos::prelude::*;
use store::booking::{Closure, NewClosure, Visit};

use super::super::book_form::select;
use super::super::door::broken;
use super::super::hours::{Office, kind_name};
use super::super::rows::{Reader, language, name};
use super::{channels, fields, lost, span, state_badge, when, whom};
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::form::{Errors, Field, summary};
use crate::ui::parts::{Weight, notice};
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::{StaffPage, form_token};

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    let said = query.has("dropped").then(|| notice(Weight::Ok, view.words.closure_drop_text(), ()));
    show(&app, view, &signed, &query, Errors::default(), said).await
}

/// Both steps: without `sure` it shows who would be hit, with it the closure begins.
pub async fn begin(State(app): State<AppState>, view: StaffView, signed: Signed, typed: Fields) -> Response {
    let (w, now) = (view.words, app.clock.now());
    let office = match Office::read(&app, &signed, typed.get("place")).await {
        Ok(Some(office)) => office,
        Ok(None) => return super::super::visit::missing(view).respond(&app.site),
        Err(error) => return broken(&app, &error.into()),
    };
    let new = match fields::read(w, &office, &typed, now) {
        Ok(new) if !typed.has("change") => new,
        Ok(_) => return show(&app, view, &signed, &typed, Errors::default(), None).await,
        Err(errors) => return show(&app, view, &signed, &typed, errors, None).await,
    };
    let refused = if typed.has("sure") {
        match app.store.begin_closure(new, &signed.staff, now).await {
            Ok(closure) => return see_other(&format!("/staff/closures/{}", closure.id)),
            Err(error) => error,
        }
    } else {
        match app.store.preview_closure(&new, now).await {
            Ok(hit) => {
                let reader = Reader::new(&app, w, &signed);
                return sure(&reader, view.clone(), &office, &new, &hit, &typed).respond(&app.site);
            }
            Err(error) => error,
        }
    };
    match fields::refused(w, refused) {
        Ok(errors) => show(&app, view, &signed, &typed, errors, None).await,
        Err(error) => lost(&app, view, error),
    }
}

fn sure(
    reader: &Reader<'_>,
    view: StaffView,
    office: &Office,
    new: &NewClosure,
    hit: &[Visit],
    typed: &Fields,
) -> StaffPage {
    let w = reader.words;
    let label = office.resources.iter().find(|known| Some(&known.id) == new.bound.resource.as_ref());
    let label = label.map_or_else(|| w.closure_whole_place().to_owned(), |known| known.label.clone());
    let (said, button) = if hit.is_empty() {
        (notice(Weight::Ok, w.closure_nobody(), ()), w.closure_close_now())
    } else {
        let text = view! { <p>{w.closure_begin_text()}</p> };
        (notice(Weight::Warn, w.closure_hit(hit.len()), text), w.closure_begin())
    };
    let rows: Vec<_> = hit
        .iter()
        .map(|visit| {
            view! {
                <tr>
                    <th scope="row">{when(w, visit.start, visit.end)}</th>
                    <td><bdi>{name(w, visit)}</bdi></td>
                    <td>{language(w, visit)}</td>
                    <td>{channels(w, visit)}</td>
                    <td>{reader.service(visit)}</td>
                </tr>
            }
        })
        .collect();
    let heads =
        [w.closure_when(), w.closure_person(), w.closure_language(), w.closure_channel(), w.closure_what()]
            .map(|text| view! { <th scope="col">{text}</th> });
    let body = view! {
        <h1>{w.closure_sure()}</h1>
        <p class="lead">
            <bdi>{label}</bdi> " – " {reader.place_title(&new.bound.place)} " · " {span(w, &new.what)}
        </p>
        {said}
        {(!rows.is_empty()).then(|| view! {
            <div class="scroll" tabindex="0" role="region" aria-label=w.closure_people()>
                <table class="dense"><thead><tr>{Vec::from(heads)}</tr></thead><tbody>{rows}</tbody></table>
            </div>
        })}
        <form method="post" action="/staff/closures" class="button-row">
            {form_token(reader.signed)}
            {fields::carried(typed)}
            <button class="button lamp" name="sure" value="yes">{button}</button>
            <button class="button quiet" name="change" value="yes">{w.frame_back()}</button>
        </form>
    };
    StaffPage::new(view, w.closure_sure(), body)
}

async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    typed: &Fields,
    errors: Errors,
    said: Option<AnyView>,
) -> Response {
    let w = view.words;
    let office = match Office::read(app, signed, typed.get("place")).await {
        Ok(office) => office,
        Err(error) => return broken(app, &error.into()),
    };
    let closures = match &office {
        Some(office) => app.store.closures(&office.place).await,
        None => Ok(Vec::new()),
    };
    let closures = match closures {
        Ok(closures) => closures,
        Err(error) => return broken(app, &error.into()),
    };
    let reader = Reader::new(app, w, signed);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (open, before): (Vec<_>, Vec<_>) =
        closures.iter().partition(|closure| closure.state == ClosureState::Open);
    let body = view! {
        <h1>{w.closure_title()}</h1>
        <p>{w.closure_text()}</p>
        {said}
        {summary(w, &errors)}
        {match office {
            None => view! { <p class="empty">{w.staff_no_places()}</p> }.into_any(),
            Some(office) => view! {
                {office.choose(&reader, "/staff/closures")}
                {table(&reader, w.closure_open(), &open)}
                {form(&reader, &office, typed, &errors)}
                {table(&reader, w.closure_before(), &before)}
                {closures.is_empty().then(|| view! { <p class="empty">{w.closure_none()}</p> })}
            }.into_any(),
        }}
    };
    StaffPage::new(view, w.closure_title(), body).status(status).respond(&app.site)
}

fn table(reader: &Reader<'_>, title: &'static str, closures: &[&Closure]) -> Option<AnyView> {
    let w = reader.words;
    let rows: Vec<_> = closures
        .iter()
        .map(|closure| {
            let left = closure.undecided(reader.now).count();
            let open = closure.state == ClosureState::Open && left > 0;
            let left = open.then(|| view! { " " <span class="small">{w.closure_left(left)}</span> });
            view! {
                <tr>
                    <th scope="row">
                        <a href=format!("/staff/closures/{}", closure.id)><bdi>{whom(reader, closure)}</bdi></a>
                    </th>
                    <td>{span(w, &closure.what)}</td>
                    <td><bdi>{closure.reason.clone()}</bdi></td>
                    <td class="number">{w.number(closure.visits.len())}</td>
                    <td>{state_badge(w, closure.state)}{left}</td>
                </tr>
            }
        })
        .collect();
    let heads =
        [w.closure_what(), w.closure_when(), w.closure_reason(), w.closure_people(), w.closure_state()]
            .map(|text| view! { <th scope="col">{text}</th> });
    let shown = view! {
        <h2>{title}</h2>
        <div class="scroll" tabindex="0" role="region" aria-label=title>
            <table class="dense"><thead><tr>{Vec::from(heads)}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    };
    (!closures.is_empty()).then(|| shown.into_any())
}

fn form(reader: &Reader<'_>, office: &Office, typed: &Fields, errors: &Errors) -> AnyView {
    let w = reader.words;
    let people = office.resources.iter();
    let people = people.map(|r| (r.id.clone(), format!("{} – {}", r.label, kind_name(w, r.kind))));
    // A choice must be made: an office is not closed because nothing was chosen.
    let whom = [(String::new(), "–".to_owned()), ("all".to_owned(), w.closure_whole_place().to_owned())];
    let whom = whom.into_iter().chain(people).collect();
    let field = |name: &'static str, kind: &'static str, optional: bool, label: &str| Field {
        kind,
        optional,
        value: typed.get(name).to_owned(),
        error: errors.of(name),
        ..Field::text(name, label)
    };
    let reason = Field {
        hint: Some(w.closure_reason_hint().to_owned()),
        longest: Some(fields::LONGEST_REASON as u32),
        ..field("reason", "text", true, w.closure_reason())
    };
    let (first, last) =
        (field("first", "date", false, w.closure_first()), field("last", "date", true, w.closure_last()));
    let (from, to) =
        (field("from", "time", true, w.closure_from()), field("to", "time", true, w.closure_to()));
    view! {
        <form method="post" action="/staff/closures" class="tool closure-new">
            {form_token(reader.signed)}
            <input type="hidden" name="place" value=office.place.clone() />
            <h2>{w.closure_new()}</h2>
            {select("resource", w.closure_whom(), whom, typed.get("resource"), errors.of("resource"))}
            <div class="row-form">{first.view(w)} {last.view(w)} {from.view(w)} {to.view(w)}</div>
            <p class="hint">{w.closure_hours_hint()}</p>
            {reason.view(w)}
            <button class="button">{w.closure_look()}</button>
        </form>
    }
    .into_any()
}
