//! A time is kept while its form is filled: choosing one, keeping it longer, and what pages say of it.
//!
//! The browser is known by a random token in a cookie that ends with the browser. Choosing is a POST; a
//! page that is only looked at keeps nothing and gives nothing back.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use domain::booking::FieldErrors;
use domain::schedule::{StartError, parse_start};
use leptos::prelude::*;
use store::StoreError;
use store::booking::{BookingError, Held, Hold};
use store::keys::new_token;

use super::api::refusal;
use super::given::GivenHold;
use super::journey::{Journey, Step};
use super::offer::Offered;
use super::scene::Scene;
use crate::dates;
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::icon::Icon;
use crate::ui::request::{Caller, Fields, cookie};
use crate::words::Words;

/// The cookie's name: a random token, for our host alone, over a safe connection alone, until the browser ends.
const COOKIE: &str = "__Host-h";

/// The token of the browser that asks, if it has held a time before.
pub(super) fn holder(headers: &HeaderMap) -> Option<String> {
    cookie(headers, COOKIE).filter(|token| token.len() == 64 && token.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Gives back whatever the browser holds; for who leaves in a hurry.
///
/// # Errors
/// Those of the database.
pub async fn give_back(app: &AppState, headers: &HeaderMap) -> Result<(), StoreError> {
    let Some(token) = holder(headers) else { return Ok(()) };
    match app.store.release_hold(None, &token, app.clock.now()).await {
        Err(BookingError::Store(error)) => Err(error),
        _ => Ok(()),
    }
}

/// `POST /{lang}/book/{service}/hold`: a time was chosen, or is to be kept longer. A browser goes on to
/// the next question; the island gets what it says of the hold.
pub(super) async fn hold(
    State(app): State<AppState>,
    caller: Caller,
    words: Words,
    Path((_, service)): Path<(String, String)>,
    form: Fields,
) -> Response {
    let Some(offered) = Offered::find(app.directory(), words, &service) else {
        return answer::not_found(words, &app.site);
    };
    let known = holder(&caller.headers);
    let token = known.clone().unwrap_or_else(new_token);
    let journey = Journey::from_form(&service, &form);
    let scene = Scene::new(app.clone(), words, offered, journey).seen_by(Some(token.clone()));
    let mut response = if caller.wants_page {
        page(&app, scene, &token, &form).await
    } else {
        match choose(&app, &scene, &token, form.has("keep")).await {
            Ok(hold) => answer::carried(&given(&app, words, &hold.held, hold.gave_back.is_some())),
            Err(error) => refused(scene, &error).await,
        }
    };
    if known.is_none() {
        remember(&mut response, &token);
    }
    response
}

/// A refusal for the island: `unfit` when the time is free, but not for what is asked.
async fn refused(mut scene: Scene, error: &BookingError) -> Response {
    let BookingError::Taken { nearest } = error else { return refusal::json(error) };
    let Ok(_) = scene.taken(nearest.clone()).await else { return refusal::json(error) };
    if !scene.is_unfit() {
        return refusal::json(error);
    }
    let body = serde_json::json!({ "error": "unfit", "nearest": nearest });
    answer::json(StatusCode::CONFLICT, &body)
}

async fn page(app: &AppState, mut scene: Scene, token: &str, form: &Fields) -> Response {
    if form.has("keep") {
        // Back to the question at which the button was pressed, with everything typed.
        scene.journey.stay_at(form.get("keep"));
    } else if !form.has("pick") {
        return scene.onward().await;
    }
    match choose(app, &scene, token, form.has("keep")).await {
        Err(error) => scene.refused(&error).await,
        Ok(hold) => {
            scene.journey.set("hold", &hold.held.id);
            scene.journey.gave_back = hold.gave_back.is_some();
            scene.onward().await
        }
    }
}

/// Holds the chosen time, or makes the hold longer; one that has run out is simply taken again.
async fn choose(app: &AppState, scene: &Scene, token: &str, longer: bool) -> Result<Hold, BookingError> {
    let (now, journey) = (app.clock.now(), &scene.journey);
    let wrong = |error: StartError| BookingError::Invalid(FieldErrors::one("start", error.code()));
    let start = parse_start(journey.get("start")).map_err(wrong)?;
    if longer {
        match app.store.extend_hold(journey.get("hold"), token, now).await {
            Err(BookingError::NotFound) => {}
            held => return Ok(Hold { held: held?, gave_back: None }),
        }
    }
    let instead = Some(journey.get("hold")).filter(|id| !id.is_empty());
    app.store.hold(&journey.ask(), start, token, instead, now).await
}

/// What the browser holds for this journey, if it still does.
pub(super) async fn held_for(
    app: &AppState,
    token: Option<&str>,
    journey: &Journey,
) -> Result<Option<Held>, BookingError> {
    let (Some(token), Ok(start)) = (token, parse_start(journey.get("start"))) else { return Ok(None) };
    let held = app.store.held_by(token, app.clock.now()).await?;
    let place = journey.get("place");
    let is_it = |held: &Held| {
        held.service == journey.service && held.start == start && (place.is_empty() || place == held.place)
    };
    Ok(held.into_iter().find(is_it))
}

/// With every answer the chosen time is kept for what is asked now: taken again when it had run out, given
/// to who speaks the language that was chosen since. All without a word; where it cannot be, the next look
/// at the answers says so.
pub(super) async fn renew(app: &AppState, scene: &mut Scene, token: Option<&str>) {
    let Some(token) = token else { return };
    let is_past = scene.journey.next() > Step::Time && scene.journey.wanted.is_none_or(|w| w > Step::Time);
    if !is_past {
        return;
    }
    if let Ok(hold) = choose(app, scene, token, false).await {
        scene.journey.set("hold", &hold.held.id);
        scene.journey.gave_back |= hold.gave_back.is_some();
    }
}

/// What the island says of a hold.
pub(super) fn given(app: &AppState, w: Words, held: &Held, gave_back: bool) -> GivenHold {
    let left = (held.until.to_utc() - app.clock.now()).num_seconds();
    GivenHold {
        id: held.id.clone(),
        until: until(w, held),
        left: left.try_into().unwrap_or_default(),
        may_extend: !held.extended,
        gave_back,
    }
}

fn until(w: Words, held: &Held) -> String {
    w.booking_held(dates::clock(w, held.until.time()))
}

/// Until when the time is kept, and what became of another one.
pub(super) fn said(w: Words, journey: &Journey, held: &Held) -> AnyView {
    let gave_back = journey.gave_back.then(|| view! { <p>{w.booking_held_gave_back()}</p> });
    view! {
        <div class="booking-held">
            <p><Icon name="hourglass" /><span>{until(w, held)}</span></p>
            {gave_back}
        </div>
    }
    .into_any()
}

/// The button that keeps it longer. It belongs to the form of the question, so nothing typed is lost, and
/// stands behind it, so that Enter in a field goes on as always.
pub(super) fn longer(w: Words, journey: &Journey, step: Step, held: &Held) -> Option<AnyView> {
    if held.extended {
        return None;
    }
    let action = format!("/{}/book/{}/hold", w.language.code(), journey.service);
    Some(
        view! {
            <p>
                <button class="link" form="question" formmethod="post" formaction=action name="keep" value=step.code()>
                    {w.booking_held_longer()}
                </button>
            </p>
        }
        .into_any(),
    )
}

fn remember(response: &mut Response, token: &str) {
    match HeaderValue::try_from(format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict")) {
        Ok(cookie) => {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        Err(_) => *response = StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
