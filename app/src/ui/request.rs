//! What a handler learns from a request: the language of the address, the typed fields, what the caller wants back.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Path, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use domain::Language;

use crate::words::Words;

/// The largest body of a form, in bytes: a long note in Farsi fits eight times.
pub const LARGEST_FORM: usize = 16 * 1024;

/// The words of `/{lang}/…`. An address in no language of ours is no address: 404.
impl<S: Send + Sync> FromRequestParts<S> for Words {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Words, StatusCode> {
        let Path(captured) = Path::<BTreeMap<String, String>>::from_request_parts(parts, state)
            .await
            .map_err(|_| StatusCode::NOT_FOUND)?;
        captured
            .get("lang")
            .and_then(|code| Language::from_code(code))
            .map(Words::of)
            .ok_or(StatusCode::NOT_FOUND)
    }
}

/// The fields of a form or a query, as typed; a field given twice keeps its last value,
/// and `all` gives every value of a group of boxes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads `a=b&c=d`. What cannot be read is left out.
    pub fn parse(text: &[u8]) -> Fields {
        Fields(serde_urlencoded::from_bytes(text).unwrap_or_default())
    }

    /// The value of a field, or the empty text.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().rev().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }

    /// Every value of a field, in order.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// Whether the field was sent at all (a ticked box sends itself, an empty one does not).
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = StatusCode;

    async fn from_request(request: Request, state: &S) -> Result<Fields, StatusCode> {
        let form = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.starts_with("application/x-www-form-urlencoded"));
        if !form {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
        }
        let body = Bytes::from_request(request, state).await.map_err(|rejection| rejection.status())?;
        if body.len() > LARGEST_FORM {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        Ok(Fields::parse(&body))
    }
}

/// The query of an address.
#[derive(Debug, Clone, Default)]
pub struct Query(pub Fields);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Query, Self::Rejection> {
        Ok(Query(Fields::parse(parts.uri.query().unwrap_or_default().as_bytes())))
    }
}

/// What the caller of an act wants back, and in which language it should be spoken to.
#[derive(Debug, Clone)]
pub struct Caller {
    /// A browser's form wants a page; another program wants JSON.
    pub wants_page: bool,
    /// From the language cookie, then `Accept-Language`; a form's own `lang` field goes before both.
    pub words: Words,
    pub headers: HeaderMap,
}

impl Caller {
    /// The words for this form: its `lang` field first.
    pub fn words_for(&self, fields: &Fields) -> Words {
        Language::from_code(fields.get("lang")).map_or(self.words, Words::of)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Caller, Self::Rejection> {
        let headers = &parts.headers;
        let accept = headers.get(header::ACCEPT).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let accept_language = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
        let language = Language::choose(cookie(headers, LANGUAGE_COOKIE).as_deref(), accept_language);
        Ok(Caller {
            wants_page: accept.contains("text/html"),
            words: Words::of(language),
            headers: headers.clone(),
        })
    }
}

/// The cookie that remembers the language; the only one that outlives a visit.
pub const LANGUAGE_COOKIE: &str = "lang";

/// The value of a cookie, if the request carries it.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, value)| value.to_owned())
}
