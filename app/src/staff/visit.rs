//! One visit: what the desk may know of it, and moving or cancelling it for the one who phones.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::VisitState;
use domain::schedule::{parse_date, parse_start};
use domain::staff::Permission;
use leptos::prelude::*;
use store::booking::{BookingError, GroupKind, Visit};

use super::door::broken;
use super::rows::{Reader, comes, language, marks, name, state_badge};
use super::{day, offers, rename, together};
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::icon::Icon;
use crate::ui::parts::{Fact, Weight, facts, notice};
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::{StaffPage, form_token};

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    Query(query): Query,
) -> Response {
    let visit = match app.store.visit(&id).await {
        Ok(visit) => visit,
        Err(BookingError::Store(error)) => return broken(&app, &error.into()),
        Err(_) => return missing(view).respond(&app.site),
    };
    let w = view.words;
    let said = query.has("moved").then(|| notice(Weight::Ok, w.staff_visit_moved(), ()));
    show(&app, view, &signed, &visit, said).respond(&app.site)
}

/// No such visit, or no longer.
pub fn missing(view: StaffView) -> StaffPage {
    let w = view.words;
    let body = view! {
        <h1>{w.staff_visit_missing()}</h1>
        <p><a class="button" href="/staff">{w.staff_today()}</a></p>
    };
    StaffPage::new(view, w.staff_visit_missing(), body).status(StatusCode::NOT_FOUND)
}

pub(super) fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    visit: &Visit,
    said: Option<AnyView>,
) -> StaffPage {
    let w = view.words;
    let reader = Reader::new(app, w, signed);
    let list = day::address(&visit.place, visit.start.date_naive());
    let can_change = visit.state == VisitState::Confirmed && visit.start > reader.now;
    let body = view! {
        <p><a href=list><Icon name="arrow-left" />{w.staff_today()}</a></p>
        <h1><bdi>{name(w, visit)}</bdi></h1>
        {said}
        <div class="split">
            {facts(lines(&reader, visit))}
            <div class="flow visit-acts">
                {marks(&reader, visit)}
                {(can_change && signed.may(Permission::BookForCaller)).then(|| change(&reader, visit))}
                {(can_change && signed.may(Permission::BookForCaller)).then(|| rename::form(&reader, visit))}
            </div>
        </div>
    };
    StaffPage::new(view, w.staff_visit(), body)
}

fn lines(reader: &Reader<'_>, visit: &Visit) -> Vec<Fact> {
    let w = reader.words;
    let text = |text: &str| view! { <bdi>{text.to_owned()}</bdi> };
    let number = |text: &str| view! { <bdi dir="ltr">{text.to_owned()}</bdi> };
    let mut lines = vec![
        Fact::new("clock", w.staff_day_time(), dates::moment(w, visit.start.to_utc())),
        Fact::new("map-pin", w.staff_people_place(), reader.place_title(&visit.place)),
        Fact::new("hand-helping", w.staff_day_service(), reader.service(visit)),
        Fact::new("languages", w.staff_day_language(), language(w, visit)),
        Fact::new("users", w.staff_day_with(), text(&visit.labels.join(", "))),
        Fact::new("id-card", w.staff_reference(), number(&format!("…{}", visit.tail))),
        Fact::new(
            "circle-dot",
            w.staff_people_state(),
            view! { {state_badge(w, visit.state)} " " {comes(w, visit)} " " {together::mark(w, visit)} },
        ),
    ];
    // Contact is for those who may phone back; a note may tell what a sensitive visit is about.
    if reader.signed.may(Permission::BookForCaller) {
        let ways = [("phone", &visit.phone, w.staff_phone()), ("mail", &visit.email, w.staff_email())];
        for (icon, way, label) in ways.into_iter().filter(|(_, way, _)| !way.is_empty()) {
            lines.push(Fact::new(icon, label, number(way)));
        }
        if !visit.phone.is_empty() || !visit.email.is_empty() {
            let safe = if visit.contact_safe { w.staff_contact_safe() } else { w.staff_contact_unsafe() };
            lines.push(Fact::new("shield", w.staff_contact(), safe));
        }
    }
    if !visit.needs.is_empty() {
        lines.push(Fact::new("info", w.staff_needs(), text(&visit.needs)));
    }
    let may_read_note = !visit.sensitive || reader.signed.may(Permission::SeeSensitiveService);
    if may_read_note && !visit.note.is_empty() {
        lines.push(Fact::new("file-text", w.staff_note(), text(&visit.note)));
    }
    let booked = if visit.by_staff { w.staff_booked_by_staff() } else { w.staff_booked_by_person() };
    lines.push(Fact::new("calendar-plus", w.staff_booked_by(), booked));
    lines
}

fn change(reader: &Reader<'_>, visit: &Visit) -> AnyView {
    let w = reader.words;
    let again = (visit.together != Some(GroupKind::Family)).then(|| {
        view! {
            <a class="button quiet" href=format!("/staff/visit/{}/repeat", visit.id)>
                <Icon name="repeat" />
                {w.party_staff_repeat()}
            </a>
        }
    });
    view! {
        <a class="button quiet" href=format!("/staff/visit/{}/move", visit.id)>
            <Icon name="calendar" />
            {w.staff_visit_move()}
        </a>
        {again}
        <form method="post" action=format!("/staff/visit/{}/mark", visit.id)>
            {form_token(reader.signed)}
            <input type="hidden" name="version" value=visit.version.to_string() />
            <input type="hidden" name="back" value="visit" />
            <button class="button danger" name="act" value="cancel">
                <Icon name="x" />
                {w.staff_visit_cancel()}
            </button>
        </form>
    }
    .into_any()
}

/// The free times to which a visit can be moved.
pub async fn move_page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    Query(query): Query,
) -> Response {
    match app.store.visit(&id).await {
        Ok(visit) => choose(&app, view, &signed, &visit, query.get("from"), None, StatusCode::OK).await,
        Err(BookingError::Store(error)) => broken(&app, &error.into()),
        Err(_) => missing(view).respond(&app.site),
    }
}

/// Takes the new time before it gives the old one back.
pub async fn move_visit(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let w = view.words;
    let now = app.clock.now();
    let (status, wrong) = match parse_start(fields.get("start")) {
        Ok(start) => match app.store.move_for_caller(&id, start, &signed.staff, now).await {
            Ok(visit) => return see_other(&format!("/staff/visit/{}?moved", visit.id)),
            Err(BookingError::NotFound) => return missing(view).respond(&app.site),
            Err(BookingError::Store(error)) => return broken(&app, &error.into()),
            Err(BookingError::Taken { .. }) => (StatusCode::CONFLICT, w.staff_taken()),
            Err(BookingError::Invalid(errors)) if errors.code("visit").is_some() => {
                (StatusCode::CONFLICT, w.staff_not_now())
            }
            Err(_) => (StatusCode::UNPROCESSABLE_ENTITY, w.staff_taken()),
        },
        Err(_) => (StatusCode::UNPROCESSABLE_ENTITY, w.staff_book_choose_time()),
    };
    match app.store.visit(&id).await {
        Ok(visit) => {
            let said = notice(Weight::Warn, wrong, ());
            choose(&app, view, &signed, &visit, fields.get("from"), Some(said), status).await
        }
        Err(BookingError::Store(error)) => broken(&app, &error.into()),
        Err(_) => missing(view).respond(&app.site),
    }
}

async fn choose(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    visit: &Visit,
    from: &str,
    said: Option<AnyView>,
    status: StatusCode,
) -> Response {
    let w = view.words;
    let reader = Reader::new(app, w, signed);
    let ask = visit.ask().for_staff();
    let from = parse_date(from).unwrap_or_else(|_| dates::today(reader.now));
    let free = match app.store.free_times(&ask, from, offers::DAYS, reader.now).await {
        Ok(free) => free,
        Err(BookingError::Store(error)) => return broken(app, &error.into()),
        Err(_) => return missing(view).respond(&app.site),
    };
    let address = format!("/staff/visit/{}/move", visit.id);
    let body = view! {
        <p><a href=format!("/staff/visit/{}", visit.id)><Icon name="arrow-left" />{w.frame_back()}</a></p>
        <h1>{w.staff_visit_move()}</h1>
        <p class="lead"><bdi>{name(w, visit)}</bdi> " – " {dates::moment(w, visit.start.to_utc())}</p>
        {said}
        <form method="post" action=address.clone()>
            {form_token(signed)}
            <input type="hidden" name="from" value=from.to_string() />
            {offers::days(&reader, &free, None, "")}
            {(!free.days.is_empty()).then(|| view! { <button class="button lamp">{w.staff_visit_take()}</button> })}
        </form>
        {offers::more(w, &free, |date| format!("{address}?from={date}"))}
    };
    StaffPage::new(view, w.staff_visit_move(), body).status(status).respond(&app.site)
}
