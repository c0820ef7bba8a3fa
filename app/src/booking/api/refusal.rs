//! What a refusal looks like to a program: the status and the codes of the contract.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use store::booking::BookingError;

use crate::ui::answer;

/// Seconds after which somebody who was turned away may come again.
const OVERLOADED_SECONDS: i64 = 5;
const AWAY_SECONDS: i64 = 30;

#[derive(Debug, Serialize)]
struct Taken<'a> {
    error: &'static str,
    nearest: &'a [DateTime<FixedOffset>],
}

/// The status of a refusal, the same for programs and pages.
pub(super) fn status(error: &BookingError) -> StatusCode {
    match error {
        BookingError::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        BookingError::Taken { .. } | BookingError::Busy => StatusCode::CONFLICT,
        BookingError::NotFound => StatusCode::NOT_FOUND,
        BookingError::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        BookingError::Overloaded | BookingError::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// When to come again; `None` where waiting does not help.
fn retry_after(error: &BookingError) -> Option<i64> {
    match error {
        BookingError::TooMany { retry_after } => Some(*retry_after),
        BookingError::Overloaded => Some(OVERLOADED_SECONDS),
        BookingError::Store(_) => Some(AWAY_SECONDS),
        _ => None,
    }
}

/// The refusal as JSON: codes, never sentences.
pub(in crate::booking) fn json(error: &BookingError) -> Response {
    let status = status(error);
    let mut response = match error {
        BookingError::Invalid(fields) => answer::json(status, fields),
        BookingError::Taken { nearest } => answer::json(status, &Taken { error: "taken", nearest }),
        BookingError::Busy => answer::error(status, "busy"),
        BookingError::NotFound => answer::error(status, "not_found"),
        BookingError::TooMany { .. } => answer::error(status, "too_many"),
        BookingError::Overloaded => answer::error(status, "overloaded"),
        BookingError::Store(error) => {
            tracing::error!(code = "booking-store", %error, "the store failed during booking");
            answer::error(status, "away")
        }
    };
    add_retry_after(&mut response, error);
    response
}

/// Says when to come again, on a page or an answer alike.
pub(super) fn add_retry_after(response: &mut Response, error: &BookingError) {
    if let Some(seconds) = retry_after(error)
        && let Ok(seconds) = HeaderValue::try_from(seconds.to_string())
    {
        response.headers_mut().entry(header::RETRY_AFTER).or_insert(seconds);
    }
}
