//! What every request passes on its way in and every answer on its way out.
//!
//! From the outside in: a panic becomes a page; forged posts are refused; bodies are small; answers
//! carry the headers that keep a reader safe, lead only to our own addresses, and are compressed.

use std::time::Duration;

use app::routes::Routes;
use app::state::AppState;
use app::ui::answer;
use app::ui::request::{Caller, LARGEST_FORM};
use app::words::Words;
use axum::Router;
use axum::body::Body;
use axum::extract::{FromRequestParts as _, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use domain::Language;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate as _, SizeAbove};
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;

use crate::assets;

/// A request that takes longer than this is answered with 503: nothing of ours takes seconds.
const LONGEST_REQUEST: Duration = Duration::from_secs(20);

/// `default-src 'none'` and only what is named: scripts and styles of ours, none of them inline.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
     style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; \
     manifest-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

const PERMISSIONS_POLICY: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), \
     fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), \
     midi=(), payment=(), publickey-credentials-get=(self), screen-wake-lock=(), serial=(), usb=(), \
     xr-spatial-tracking=()";

/// The whole program behind its edge.
pub fn router(state: AppState, routes: Routes) -> Router {
    let secure = state.site.public_url.starts_with("https://");
    routes
        .into_router()
        .fallback(nothing_here)
        .with_state(state.clone())
        .layer(RequestBodyLimitLayer::new(LARGEST_FORM))
        .layer(from_fn(in_time))
        .layer(CatchPanicLayer::custom(after_panic))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(state, page_for_bare_errors))
        .layer(from_fn(files_first))
        .layer(CompressionLayer::new().compress_when(DefaultPredicate::new().and(SizeAbove::new(512))))
        .layer(from_fn(move |request, next| headers(secure, request, next)))
}

async fn in_time(request: Request, next: Next) -> Response {
    match tokio::time::timeout(LONGEST_REQUEST, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

async fn headers(secure: bool, request: Request, next: Next) -> Response {
    // Browsers may fetch the likely next page beforehand; never for staff, whose pages hold people's names.
    let ahead = !request.uri().path().starts_with("/staff");
    let mut response = next.run(request).await;
    only_our_own_paths(&mut response);
    let ahead = ahead
        && response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let headers = response.headers_mut();
    let mut set = |name: header::HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    set(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    set(header::REFERRER_POLICY, "same-origin");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    set(header::HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY);
    set(header::CACHE_CONTROL, "no-store");
    if ahead {
        set(header::HeaderName::from_static("speculation-rules"), "\"/speculation.json\"");
    }
    if secure {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains");
    }
    response
}

/// Drops a `Location` that is not a plain path of ours, and what a framework may have hung onto it.
fn only_our_own_paths(response: &mut Response) {
    let Some(location) = response.headers().get(header::LOCATION) else { return };
    let ours = location.to_str().is_ok_and(|path| {
        path.starts_with('/')
            && !path.starts_with("//")
            && !path.contains('\\')
            && !path.contains("__err")
            && !path.contains("__path")
    });
    if !ours {
        response.headers_mut().remove(header::LOCATION);
        *response.status_mut() = StatusCode::BAD_REQUEST;
    }
}

/// Files go first: `/icon.svg` has the shape of `/{lang}`, and would be refused as a language.
async fn files_first(request: Request, next: Next) -> Response {
    match assets::serve(request.uri().path(), request.headers()) {
        Some(file) => file,
        None => next.run(request).await,
    }
}

async fn nothing_here(State(state): State<AppState>, request: Request) -> Response {
    StatusCode::NOT_FOUND.into_response_for(&state, words_of(request).await, true)
}

/// A status without a body (from an extractor, a limit, a time-out) becomes a page or a code.
async fn page_for_bare_errors(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let wants_page = !parts.uri.path().starts_with("/api/") || accepts_page(&parts.headers);
    let words = words_of_parts(&mut parts).await;
    let response = next.run(Request::from_parts(parts, body)).await;
    let status = response.status();
    let bare = !response.headers().contains_key(header::CONTENT_TYPE)
        || response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|t| t.as_bytes().starts_with(b"text/plain"));
    if bare && (status.is_client_error() || status.is_server_error()) {
        let mut page = status.into_response_for(&state, words, wants_page);
        for name in [header::RETRY_AFTER, header::ALLOW] {
            if let Some(value) = response.headers().get(&name) {
                page.headers_mut().insert(name, value.clone());
            }
        }
        return page;
    }
    response
}

fn accepts_page(headers: &HeaderMap) -> bool {
    headers.get(header::ACCEPT).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains("text/html"))
}

async fn words_of(request: Request<Body>) -> Words {
    let (mut parts, _) = request.into_parts();
    words_of_parts(&mut parts).await
}

/// The language of the address if it names one, else the reader's.
async fn words_of_parts(parts: &mut axum::http::request::Parts) -> Words {
    let first = parts.uri.path().split('/').nth(1).and_then(Language::from_code);
    match first {
        Some(language) => Words::of(language),
        None => {
            let Ok(caller) = Caller::from_request_parts(parts, &()).await;
            caller.words
        }
    }
}

/// A status as an answer that its reader understands.
trait IntoResponseFor {
    fn into_response_for(self, state: &AppState, words: Words, wants_page: bool) -> Response;
}

impl IntoResponseFor for StatusCode {
    fn into_response_for(self, state: &AppState, words: Words, wants_page: bool) -> Response {
        let code = match self {
            StatusCode::NOT_FOUND => "not_found",
            StatusCode::PAYLOAD_TOO_LARGE => "too_large",
            StatusCode::TOO_MANY_REQUESTS => "too_many",
            StatusCode::SERVICE_UNAVAILABLE => "unavailable",
            StatusCode::METHOD_NOT_ALLOWED => "method",
            StatusCode::UNSUPPORTED_MEDIA_TYPE => "media_type",
            StatusCode::FORBIDDEN => "forbidden",
            _ if self.is_server_error() => "internal",
            _ => "refused",
        };
        let mut response = if wants_page {
            answer::status_page(self, words, &state.site)
        } else {
            answer::error(self, code)
        };
        if self == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
        }
        response
    }
}

/// Says where it broke, never what was being said.
fn after_panic(_: Box<dyn std::any::Any + Send + 'static>) -> Response {
    tracing::error!(code = "panic", "a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
