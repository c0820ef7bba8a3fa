//! Answers that are not pages: redirects to fixed paths, refusals as codes, the page when nothing is there.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use serde::Serialize;

use crate::state::Site;
use crate::ui::carried::{Carry, to_text};
use crate::ui::drawing::quiet_water;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::words::Words;

/// 303 to one of our own paths, after an act. The path is ours and fixed: never from the request.
pub fn see_other(path: &str) -> Response {
    debug_assert!(path.starts_with('/') && !path.starts_with("//"));
    match HeaderValue::from_str(path) {
        Ok(location) => (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// A JSON answer that no cache keeps.
pub fn json(status: StatusCode, body: &impl Serialize) -> Response {
    (status, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

/// What an island has asked for, in the form that is light to read; no cache keeps it.
pub fn carried(value: &impl Carry) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/octet-stream"), (header::CACHE_CONTROL, "no-store")];
    (kind, to_text(value)).into_response()
}

/// `{"error": code}` with a status.
pub fn error(status: StatusCode, code: &'static str) -> Response {
    #[derive(Serialize)]
    struct Error {
        error: &'static str,
    }
    json(status, &Error { error: code })
}

/// 404 in the reader's language, with ways on.
pub fn not_found(words: Words, site: &Site) -> Response {
    status_page(StatusCode::NOT_FOUND, words, site)
}

/// A page that says in the reader's language what the status means, with ways on.
pub fn status_page(status: StatusCode, words: Words, site: &Site) -> Response {
    let (title, text) = match status {
        StatusCode::NOT_FOUND => (words.frame_not_found(), words.frame_not_found_text()),
        StatusCode::PAYLOAD_TOO_LARGE => (words.frame_too_large(), words.frame_too_large_text()),
        StatusCode::TOO_MANY_REQUESTS => (words.frame_too_many(), words.frame_too_many_text()),
        StatusCode::FORBIDDEN => (words.frame_forbidden(), words.frame_forbidden_text()),
        _ if status.is_server_error() => return unavailable(status, site),
        _ => (words.frame_refused(), words.frame_refused_text()),
    };
    let to = move |path: &str| format!("/{}{path}", words.language.code());
    let body = view! {
        {quiet_water()}
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p class="button-row">
            <a class="button lamp" href=to("")><Icon name="house" />{words.frame_home()}</a>
            <a class="button quiet" href=to("/search")><Icon name="search" />{words.frame_search()}</a>
        </p>
    };
    Page::new(words, "", title, body).status(status).respond(site)
}

/// 503 when the database is away: in four languages at once, since nothing else is certain.
pub fn unavailable(status: StatusCode, site: &Site) -> Response {
    let blocks: Vec<_> = domain::Language::ALL
        .into_iter()
        .map(|language| {
            let w = Words::of(language);
            view! {
                <section lang=language.code() dir=language.direction()>
                    <h2>{w.frame_away()}</h2>
                    <p>{w.frame_away_text()}</p>
                </section>
            }
        })
        .collect();
    let words = Words::of(domain::Language::Ro);
    let mut response = Page::new(words, "", words.frame_away(), view! { <h1>"Liman"</h1> {blocks} })
        .status(status)
        .respond(site);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
    response
}
