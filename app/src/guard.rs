//! The door to the staff pages: who is asking, may they, and does the form come from our own page.
//!
//! It stands before every address of the table that is not public and before every page under
//! `/staff`. It refuses by default: no session, no permission, no form token, no answer.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use domain::Language;
use domain::staff::{Permission, Role, allows};

use crate::routes::Access;
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::request::{Fields, LARGEST_FORM, cookie};
use crate::ui::staff_page::refusal;
use crate::words::Words;

/// The session's cookie. Browsers take the prefix only with `Secure`, `Path=/` and no domain.
pub const SESSION_COOKIE: &str = "__Host-s";
/// Remembers in which language a member of staff reads; the public's cookie stays the public's.
pub const STAFF_LANGUAGE_COOKIE: &str = "staff-lang";
/// Marks what a page asks for by itself while no hand is at the keyboard: it keeps no session alive.
pub const UNATTENDED: &str = "liman-unattended";
/// The field that every staff form carries.
pub const FORM_TOKEN: &str = "csrf";

/// The member of staff who asks; only behind the guard.
#[derive(Debug, Clone)]
pub struct Signed {
    pub staff: String,
    pub name: String,
    pub role: Role,
    /// The slug of the office that opens first.
    pub place: Option<String>,
    /// Goes into every form, as the field [`FORM_TOKEN`].
    pub csrf: String,
}

impl Signed {
    pub fn may(&self, permission: Permission) -> bool {
        allows(self.role, permission)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Signed {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Signed, StatusCode> {
        parts.extensions.get::<Signed>().cloned().ok_or(StatusCode::FORBIDDEN)
    }
}

/// How a staff page is to be shown: in which words, under which address, to whom.
#[derive(Debug, Clone)]
pub struct StaffView {
    pub words: Words,
    /// Path and query without `lang`: what the language switch keeps.
    pub here: String,
    pub signed: Option<Signed>,
}

impl<S: Send + Sync> FromRequestParts<S> for StaffView {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<StaffView, StatusCode> {
        parts.extensions.get::<StaffView>().cloned().ok_or(StatusCode::FORBIDDEN)
    }
}

/// Why somebody is not let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody is signed in, or no longer.
    SignIn,
    /// Signed in, but this is not part of the work.
    NotAllowed,
    /// The form does not carry the session's token.
    Form,
}

/// The whole decision; everything that is not named here is refused.
pub fn decide(access: Access, role: Option<Role>) -> Result<(), Refusal> {
    match (access, role) {
        (Access::Public, _) | (Access::SignedIn, Some(_)) => Ok(()),
        (Access::Staff(permission), Some(role)) if allows(role, permission) => Ok(()),
        (Access::Staff(_), Some(_)) => Err(Refusal::NotAllowed),
        (Access::SignedIn | Access::Staff(_), None) => Err(Refusal::SignIn),
    }
}

/// The guard itself, as a layer of one address.
pub async fn guard(
    State((app, access)): State<(AppState, Access)>,
    mut request: Request,
    next: Next,
) -> Response {
    let chosen = chosen_language(&request);
    let mut view = StaffView { words: words(&request, chosen), here: here(&request), signed: None };
    if access != Access::Public {
        match signed(&app, request.headers()).await {
            Ok(found) => view.signed = found,
            Err(error) => {
                tracing::error!(code = "session", %error, "sessions cannot be read");
                return answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site);
            }
        }
        let refused = |why| refusal(&app.site, &view, why, wants_page(&request));
        if let Err(why) = decide(access, view.signed.as_ref().map(|s| s.role)) {
            // A page that was only looked for leads to the door; an act must be seen to have failed.
            if why == Refusal::SignIn && request.method() == Method::GET && wants_page(&request) {
                return answer::see_other("/staff/sign-in");
            }
            return refused(why);
        }
        if request.method() != Method::GET && request.method() != Method::HEAD {
            let token = view.signed.as_ref().map(|s| s.csrf.clone()).unwrap_or_default();
            request = match with_token(request, &token).await {
                Ok(Some(request)) => request,
                Ok(None) => return refusal(&app.site, &view, Refusal::Form, true),
                Err(status) => return axum::response::IntoResponse::into_response(status),
            };
        }
    }
    if let Some(signed) = &view.signed {
        request.extensions_mut().insert(signed.clone());
    }
    request.extensions_mut().insert(view);
    let mut response = next.run(request).await;
    if let Some(cookie) = chosen.and_then(language_cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

async fn signed(app: &AppState, headers: &HeaderMap) -> Result<Option<Signed>, store::StoreError> {
    let Some(token) = cookie(headers, SESSION_COOKIE) else { return Ok(None) };
    let by_hand = !headers.contains_key(UNATTENDED);
    let session = app.store.staff_session(app.clock.seconds(), &token, by_hand).await?;
    Ok(session.map(|s| Signed { staff: s.staff, name: s.name, role: s.role, place: s.place, csrf: s.csrf }))
}

/// Reads the body, looks for the token and puts the body back. `None` when the token is not there.
async fn with_token(request: Request, token: &str) -> Result<Option<Request>, StatusCode> {
    let (parts, body) = request.into_parts();
    let bytes = to_bytes(body, LARGEST_FORM).await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
    let sent = Fields::parse(&bytes);
    let right = !token.is_empty() && same(sent.get(FORM_TOKEN), token);
    Ok(right.then(|| Request::from_parts(parts, Body::from(bytes))))
}

/// Compares in a time that does not depend on where two texts of equal length differ.
fn same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}

fn wants_page(request: &Request) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    !accept.starts_with("application/json") && !request.headers().contains_key(UNATTENDED)
}

fn chosen_language(request: &Request) -> Option<Language> {
    let query = Fields::parse(request.uri().query().unwrap_or_default().as_bytes());
    Language::from_code(query.get("lang"))
}

/// Staff read Romanian unless they chose otherwise: what the browser asks for says little on an
/// office's machine.
fn words(request: &Request, chosen: Option<Language>) -> Words {
    let remembered =
        || cookie(request.headers(), STAFF_LANGUAGE_COOKIE).and_then(|c| Language::from_code(&c));
    Words::of(chosen.or_else(remembered).unwrap_or(Language::Ro))
}

fn here(request: &Request) -> String {
    let path = request.uri().path();
    let kept: Vec<_> = request
        .uri()
        .query()
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("lang="))
        .collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

fn language_cookie(language: Language) -> Option<HeaderValue> {
    let text = format!(
        "{STAFF_LANGUAGE_COOKIE}={}; Path=/staff; Max-Age=31536000; SameSite=Strict; HttpOnly",
        language.code()
    );
    HeaderValue::from_str(&text).ok()
}

/// The cookie that carries a session; an empty token takes it away.
pub fn session_cookie(token: &str) -> HeaderValue {
    let end = if token.is_empty() { "; Max-Age=0" } else { "" };
    HeaderValue::from_str(&format!(
        "{SESSION_COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict{end}"
    ))
    .unwrap_or_else(|_| HeaderValue::from_static(""))
}
