//! The files inside the program: found by path, served compressed, kept by browsers for ever when hashed.

use app::state::{Assets, IslandFiles};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// One embedded file with its compressed forms.
#[derive(Debug)]
pub struct Embedded {
    pub path: &'static str,
    plain: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The addresses of the hashed files, for the frame of pages.
pub fn addresses() -> Assets {
    let find = |start: &str, end: &str| {
        FILES
            .iter()
            .find(|f| f.path.starts_with(&format!("/pkg/{start}-")) && f.path.ends_with(end))
            .map_or_else(String::new, |f| f.path.to_owned())
    };
    Assets {
        style: find("public", ".css"),
        staff_style: find("staff", ".css"),
        staff_script: find("staff", ".js"),
        loader: find("loader", ".js"),
        phone: find("phone", ".js"),
        check: IslandFiles { script: find("check", ".js"), wasm: find("check", ".wasm") },
        book: IslandFiles { script: find("book", ".js"), wasm: find("book", ".wasm") },
    }
}

/// The file at this path in the best form that the browser takes, if there is one.
pub fn serve(path: &str, headers: &HeaderMap) -> Option<Response> {
    let file = FILES.iter().find(|f| f.path == path)?;
    let accepts = |coding: &str| {
        headers
            .get_all(header::ACCEPT_ENCODING)
            .iter()
            .filter_map(|v| v.to_str().ok())
            .flat_map(|v| v.split(','))
            .any(|c| c.trim().split(';').next() == Some(coding))
    };
    let (body, coding) = match (file.brotli, file.gzip) {
        (Some(brotli), _) if accepts("br") => (brotli, Some("br")),
        (_, Some(gzip)) if accepts("gzip") => (gzip, Some("gzip")),
        _ => (file.plain, None),
    };
    let mut response = (StatusCode::OK, body).into_response();
    let answer = response.headers_mut();
    answer.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type(path)));
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    let keep = if path.starts_with("/pkg/") {
        "public, max-age=31536000, immutable"
    } else {
        "public, max-age=3600"
    };
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Some(coding) = coding {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    Some(response)
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "txt" => "text/plain; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        // The only one: which pages a browser may fetch beforehand.
        "json" => "application/speculationrules+json",
        _ => "application/octet-stream",
    }
}
