//! Adding a person, a room or an interpreter, and changing what is known of one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::{Gender, VisitWay};
use domain::catalogue::{Room, SpokenLanguage};
use domain::text::{clean_line, digits_to_ascii};
use store::StoreError;
use store::audit::Actor;
use store::booking::{BookingError, NewResource, ResourceChange, ResourceKind, ResourceView, Traits};

use super::door::broken;
use super::hours::found_again;
use super::resource_form::{Draft, form};
use super::rows::Reader;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::form::Errors;
use crate::ui::request::{Fields, Query};
use crate::words::Words;

/// In characters.
const LONGEST_LABEL: usize = 60;
const MOST_SEATS: u16 = 500;

pub async fn new_page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    let kind = ResourceKind::ALL.into_iter().find(|kind| kind.code() == query.get("kind"));
    let draft = Draft::empty(kind.unwrap_or(ResourceKind::Staff), query.get("place"));
    show(&app, view, &signed, &draft, Errors::default()).await
}

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
) -> Response {
    match app.store.resource(&id).await {
        Ok(Some(found)) => show(&app, view, &signed, &Draft::of(&found), Errors::default()).await,
        Ok(None) => super::visit::missing(view).respond(&app.site),
        Err(error) => broken(&app, &error.into()),
    }
}

pub async fn add(State(app): State<AppState>, view: StaffView, signed: Signed, fields: Fields) -> Response {
    let draft = Draft::typed(&fields, None);
    let (w, now) = (view.words, app.clock.now());
    let places = match app.store.places().await {
        Ok(places) => places,
        Err(error) => return broken(&app, &error.into()),
    };
    let (change, errors) = read(w, &draft, &places);
    let Some(change) = change else { return show(&app, view, &signed, &draft, errors).await };
    let new = NewResource {
        kind: draft.kind,
        place: Some(draft.place.clone()).filter(|place| !place.is_empty()),
        label: change.label,
        seats: change.seats,
        room: Room::from_code(&draft.room).filter(|_| draft.kind == ResourceKind::Room),
        languages: change.languages,
        services: Vec::new(),
        traits: change.traits,
        demo: false,
    };
    match app.store.add_resource(new, Actor::Staff(signed.staff.clone()), now).await {
        // Without hours nobody is ever free: they are the next thing to say.
        Ok(id) => see_other(&format!("/staff/hours/{id}")),
        Err(error) => broken(&app, &error.into()),
    }
}

pub async fn change(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let found = match app.store.resource(&id).await {
        Ok(Some(found)) => found,
        Ok(None) => return super::visit::missing(view).respond(&app.site),
        Err(error) => return broken(&app, &error.into()),
    };
    let places = match app.store.places().await {
        Ok(places) => places,
        Err(error) => return broken(&app, &error.into()),
    };
    let draft = Draft::typed(&fields, Some(&found));
    let (change, mut errors) = read(view.words, &draft, &places);
    let Some(change) = change else { return show(&app, view, &signed, &draft, errors).await };
    let actor = Actor::Staff(signed.staff.clone());
    match app.store.change_resource(&id, change, actor, app.clock.now()).await {
        Ok(()) => see_other(&found_again(&found, true)),
        Err(BookingError::Store(error)) => broken(&app, &error.into()),
        Err(BookingError::Invalid(_)) => {
            errors.0.push(("seats", view.words.staff_resource_seats_booked().to_owned()));
            show(&app, view, &signed, &draft, errors).await
        }
        Err(_) => super::visit::missing(view).respond(&app.site),
    }
}

/// The page with what was typed; 422 when something is wrong.
async fn show(app: &AppState, view: StaffView, signed: &Signed, draft: &Draft, errors: Errors) -> Response {
    let reader = Reader::new(app, view.words, signed);
    let places = match app.store.places().await {
        Ok(places) => places,
        Err(error) => return broken(app, &StoreError::into(error)),
    };
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    form(&reader, view.clone(), draft, &places, &errors).status(status).respond(&app.site)
}

/// What was typed as the store takes it, and all that is wrong with it.
fn read(w: Words, draft: &Draft, places: &[String]) -> (Option<ResourceChange>, Errors) {
    let mut errors = Errors::default();
    let mut wrong = |is_wrong: bool, field: &'static str, text: &str| {
        if is_wrong {
            errors.0.push((field, text.to_owned()));
        }
    };
    let is_room = draft.kind == ResourceKind::Room;
    let label = clean_line(&draft.label, LONGEST_LABEL).ok().filter(|label| !label.is_empty());
    wrong(label.is_none(), "label", w.staff_resource_label_wrong());
    let seats = digits_to_ascii(draft.seats.trim()).parse::<u16>().ok();
    let seats = seats.filter(|seats| (1..=MOST_SEATS).contains(seats));
    wrong(seats.is_none(), "seats", w.staff_resource_seats_wrong());
    let languages: Vec<_> =
        draft.languages.iter().filter_map(|code| SpokenLanguage::from_code(code)).collect();
    let speaks = is_room || !languages.is_empty();
    wrong(!speaks, "languages", w.staff_resource_languages_wrong());
    let known = places.contains(&draft.place);
    let shared = draft.place.is_empty() && draft.kind == ResourceKind::Interpreter;
    wrong(!known && !shared, "place", w.staff_resource_place_wrong());
    let room = Room::from_code(&draft.room).filter(|room| *room != Room::None);
    wrong(is_room && room.is_none(), "room", w.staff_resource_room_wrong());
    let ways: Vec<_> = draft.ways.iter().filter_map(|code| VisitWay::from_code(code)).collect();
    wrong(!is_room && ways.is_empty(), "ways", w.staff_resource_ways_wrong());
    let traits = Traits {
        gender: Gender::from_code(&draft.gender),
        ways,
        interprets: draft.interprets,
        step_free: match draft.step_free.as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        places: places.iter().filter(|place| draft.comes_to.contains(*place)).cloned().collect(),
    };
    let change = match (label, seats) {
        (Some(label), Some(seats)) if errors.is_empty() => {
            Some(ResourceChange { label, seats, languages, traits })
        }
        _ => None,
    };
    (change, errors)
}

/// The interpreters whom all offices share.
pub async fn interpreters(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    match app.store.shared_interpreters().await {
        Ok(shared) => {
            let reader = Reader::new(&app, view.words, &signed);
            super::hours::shared_page(&reader, view.clone(), &shared, query.has("saved")).respond(&app.site)
        }
        Err(error) => broken(&app, &error.into()),
    }
}

/// Kept here so that both pages say the same of somebody.
pub fn languages(w: Words, resource: &ResourceView) -> String {
    let names = resource.languages.iter().map(|code| super::resource_form::language_name(w, code));
    names.collect::<Vec<_>>().join(crate::dates::comma(w.language))
}
