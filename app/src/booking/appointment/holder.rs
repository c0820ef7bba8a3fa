//! Who holds the cookie of a visit: for ten minutes it shows that one visit, and leaving ends it.

use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::booking::VisitState;
use store::StoreError;
use store::booking::{Codes, SESSION_SECONDS, Visit, VisitGroup};

use crate::booking::offer::Offered;
use crate::state::AppState;
use crate::ui::answer::{self, see_other};
use crate::ui::request::cookie;
use crate::words::Words;

/// The cookie's name: a random token, for our host alone, over a safe connection alone.
pub const COOKIE: &str = "__Host-b";

/// The visit that a request's cookie leads to.
#[derive(Debug)]
pub(super) struct Holder {
    pub visit: Visit,
    pub codes: Codes,
    /// Their place in the waiting list, if they want an earlier time.
    pub waits: Option<String>,
    /// What the visit belongs to, for who came by the number of all.
    pub group: Option<VisitGroup>,
}

impl Holder {
    /// `None` without a cookie, or when its ten minutes are over.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn of(app: &AppState, headers: &HeaderMap) -> Result<Option<Holder>, StoreError> {
        let Some(token) = cookie(headers, COOKIE) else { return Ok(None) };
        let found = app.store.visit_in_session(&token, app.clock.now()).await?;
        let Some((visit, codes)) = found else { return Ok(None) };
        let waits = app.store.waits_for_earlier(&visit.id).await?;
        let group = match &codes.group {
            Some(reference) => app.store.group_of_reference(reference).await?,
            None => None,
        };
        Ok(Some(Holder { visit, codes, waits, group }))
    }

    /// All visits, if they are what is open and not one of them.
    pub fn all(&self) -> Option<&VisitGroup> {
        self.group.as_ref().filter(|_| self.codes.group.as_deref() == Some(&self.codes.reference))
    }

    pub fn offered(&self, app: &AppState, w: Words) -> Offered {
        offered_of(app, w, &self.visit)
    }

    /// Whether its holder may still move or cancel it.
    pub fn may_change(&self, app: &AppState) -> bool {
        self.visit.state == VisitState::Confirmed && app.clock.now() < self.visit.start.to_utc()
    }
}

/// The service of a visit with its places, named for the reader. A service that left the directory has
/// no name any more, and its visit still a time and a place.
pub(super) fn offered_of(app: &AppState, w: Words, visit: &Visit) -> Offered {
    Offered::find(app.directory(), w, &visit.service).unwrap_or_else(|| Offered {
        slug: visit.service.clone(),
        title: w.appointment_title().to_owned(),
        minutes: (visit.end - visit.start).num_minutes().try_into().unwrap_or_default(),
        places: Vec::new(),
    })
}

/// A holder as a page needs one: without, the way to the form that asks for number and PIN.
impl FromRequestParts<AppState> for Holder {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Holder, Response> {
        let words = Words::from_request_parts(parts, app).await.map_err(IntoResponse::into_response)?;
        match Holder::of(app, &parts.headers).await {
            Ok(Some(holder)) => Ok(holder),
            Ok(None) => Err(see_other(&format!("/{}/appointment", words.language.code()))),
            Err(_) => Err(answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site)),
        }
    }
}

/// Lets this browser see a visit for some minutes; the token is random hex digits.
pub fn remember(response: &mut Response, token: &str) {
    let cookie =
        format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age={SESSION_SECONDS}");
    match HeaderValue::try_from(cookie) {
        Ok(cookie) => {
            response.headers_mut().append(header::SET_COOKIE, cookie);
        }
        Err(_) => *response = StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Ends the session on the server and on the phone.
pub(super) async fn leave(State(app): State<AppState>, words: Words, headers: HeaderMap) -> Response {
    if let Some(token) = cookie(&headers, COOKIE)
        && app.store.end_visit_session(&token).await.is_err()
    {
        // The cookie goes in any case; what is left on the server opens nothing without it.
        tracing::warn!(code = "visit-session", "a session could not be ended and will run out");
    }
    let mut response = see_other(&format!("/{}/appointment", words.language.code()));
    let gone = format!("{COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0");
    if let Ok(gone) = HeaderValue::from_str(&gone) {
        response.headers_mut().append(header::SET_COOKIE, gone);
    }
    response
}
