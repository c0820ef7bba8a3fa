//! Who waits for a time, in the order in which they are asked; who must be called, and what staff decide.

mod line;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeZone as _};
use domain::staff::Permission;
use domain::text::digits_to_ascii;
use domain::waiting::{OfferState, Urgency, UrgencyReason};
use leptos::prelude::*;
use store::StoreError;
use store::audit::Actor;
use store::booking::{BookingError, OfferAnswered};

use super::door::broken;
use super::rows::Reader;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::{AppState, ZONE};
use crate::ui::answer::{see_other, unavailable};
use crate::ui::parts::{Weight, notice};
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::StaffPage;
use crate::words::Words;

/// Lines on one page.
const SHOWN: i64 = 300;

/// `GET /staff/waiting`.
pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    let said = query.has("done").then(|| notice(Weight::Ok, view.words.waiting_staff_done(), ()));
    show(&app, view, &signed, StatusCode::OK, said).await
}

async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    status: StatusCode,
    said: Option<AnyView>,
) -> Response {
    let w = view.words;
    let people = match app.store.waiting_list(SHOWN, app.clock.now()).await {
        Ok(people) => people,
        Err(failed) => return broken(app, &failed.into()),
    };
    let reader = Reader::new(app, w, signed);
    let rows: Vec<_> =
        people.iter().map(|(person, offer)| line::row(&reader, person, offer.as_ref())).collect();
    let heads = [
        w.waiting_staff_who(),
        w.waiting_staff_what(),
        w.waiting_staff_days(),
        w.waiting_staff_waits(),
        w.waiting_staff_urgency(),
        w.waiting_staff_offers(),
        w.waiting_staff_now(),
        w.waiting_staff_more(),
    ]
    .map(|text| view! { <th scope="col">{text}</th> });
    let list = view! {
        <div class="scroll" tabindex="0" role="region" aria-label=w.waiting_title()>
            <table class="dense"><thead><tr>{Vec::from(heads)}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    };
    let body = view! {
        <h1>{w.waiting_title()}</h1>
        <p class="small">{w.waiting_staff_text()}</p>
        {said}
        {if people.is_empty() {
            view! { <p class="empty">{w.waiting_staff_empty()}</p> }.into_any()
        } else {
            list.into_any()
        }}
    };
    StaffPage::new(view, w.waiting_title(), body).status(status).respond(&app.site)
}

/// `POST /staff/waiting/{id}`: `act` is `urgency`, `remove`, `offer`, or what came of an offer: `accept`,
/// `decline`, `missed`.
pub async fn act(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let done = decide(&app, &signed, &id, &fields).await;
    let code = match done {
        Ok(()) => return see_other("/staff/waiting?done"),
        Err(BookingError::Invalid(errors)) => {
            let code = ["offer", "waiting"].into_iter().find_map(|field| errors.code(field));
            code.unwrap_or("start").to_owned()
        }
        Err(BookingError::Taken { .. }) => "taken".to_owned(),
        Err(BookingError::NotFound) => "gone".to_owned(),
        Err(BookingError::Store(failed)) => return broken(&app, &failed.into()),
        Err(_) => return unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
    };
    let status = match code.as_str() {
        "taken" | "gone" | "changed" | "has_one" => StatusCode::CONFLICT,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let said = notice(Weight::Warn, sentence(view.words, &code), ());
    let said = view! { <div role="alert" tabindex="-1" autofocus>{said}</div> }.into_any();
    show(&app, view, &signed, status, Some(said)).await
}

fn sentence(w: Words, code: &str) -> &'static str {
    let id = format!("waiting-staff-error-{}", code.replace('_', "-"));
    w.by_id(&id).unwrap_or_else(|| w.waiting_staff_error_start())
}

fn wrong(code: &'static str) -> BookingError {
    BookingError::Invalid(domain::booking::FieldErrors::one("waiting", code))
}

async fn decide(app: &AppState, signed: &Signed, id: &str, fields: &Fields) -> Result<(), BookingError> {
    let (store, staff, now) = (&app.store, signed.staff.as_str(), app.clock.now());
    let offer = fields.get("offer");
    let ended = async |state| match store.offer_not_taken(id, offer, state, staff, now).await? {
        true => Ok(()),
        false => Err(BookingError::NotFound),
    };
    match fields.get("act") {
        "urgency" => {
            let urgency = Urgency::from_code(fields.get("urgency"));
            let reason = UrgencyReason::from_code(fields.get("reason"));
            let (Some(urgency), Some(reason)) = (urgency, reason) else { return Err(wrong("reason")) };
            let version = fields.get("version").parse().unwrap_or_default();
            store.set_urgency((id, version), urgency, reason, staff, now).await
        }
        "remove" if fields.get("sure") == "yes" => store.remove_waiting(id, staff, now).await,
        "offer" => {
            let start = start(fields).ok_or_else(|| wrong("start"))?;
            store.offer_by_hand(id, fields.get("place"), start, staff, now).await
        }
        "accept" => {
            let actor = Actor::Staff(staff.to_owned());
            match store.answer_offer(id, offer, true, &actor, now).await? {
                OfferAnswered::Accepted(_) => Ok(()),
                _ => Err(BookingError::NotFound),
            }
        }
        "decline" => ended(OfferState::Declined).await,
        "missed" => ended(OfferState::Missed).await,
        _ => Err(wrong("reason")),
    }
}

/// Day and time as two fields, on the clock of the office; a time that there is not is none.
fn start(fields: &Fields) -> Option<DateTime<FixedOffset>> {
    let day: NaiveDate = digits_to_ascii(fields.get("day").trim()).parse().ok()?;
    let time = digits_to_ascii(fields.get("time").trim());
    let time = NaiveTime::parse_from_str(&time, "%H:%M").ok()?;
    let at = ZONE.from_local_datetime(&day.and_time(time)).single()?;
    Some(at.fixed_offset())
}

/// The offers for which somebody must call, as lines of the one list of calls.
pub async fn to_call(reader: &Reader<'_>) -> Result<Vec<AnyView>, StoreError> {
    if !reader.signed.may(Permission::BookForCaller) {
        return Ok(Vec::new());
    }
    let people = reader.app.store.waiting_list(SHOWN, reader.now).await?;
    let offers = people.into_iter().filter_map(|(_, offer)| offer.filter(|offer| offer.by_call));
    let w = reader.words;
    Ok(offers
        .map(|offer| {
            view! {
                <tr>
                    <th scope="row">{dates::moment(w, offer.start.to_utc())}</th>
                    <td>{reader.place_title(&offer.place)}</td>
                    <td>{w.waiting_staff_calls()}</td>
                    <td><a href=format!("/staff/waiting#{}", offer.waiting)>{w.staff_call_open()}</a></td>
                </tr>
            }
            .into_any()
        })
        .collect())
}
