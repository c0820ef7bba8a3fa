//! The waiting list. Who waits is offered one time at a time, which is theirs alone for half an hour: by
//! urgency first, then by how long they have waited. Nobody loses their place by saying nothing.
//!
//! Read in this order: who waits (`read`, `join`), what is offered to whom (`offer`, `round`), what comes of
//! it (`answer`, `accept`), what the staff decide (`desk`).

mod accept;
mod answer;
mod desk;
mod join;
mod offer;
mod read;
mod round;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use domain::Language;
use domain::booking::Wishes;
use domain::messages::{Channel, Hours};
use domain::waiting::{OfferState, State, Urgency};

use super::visit::Visit;
use super::{Ask, BookingError};
use crate::StoreError;

pub use answer::Answered;
pub use join::Joined;
pub use round::Round;

/// Somebody who waits, or waited.
#[derive(Clone, PartialEq, Eq)]
pub struct Waiting {
    pub id: String,
    pub service: String,
    /// `None`: any place.
    pub place: Option<String>,
    /// The language to speak, and the one to write in.
    pub language: Language,
    pub message_language: Language,
    pub interpreter: bool,
    pub wishes: Wishes,
    /// The days between which a time is of use; both are included.
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub urgency: Urgency,
    pub since: DateTime<Utc>,
    pub state: State,
    /// Last three digits of the reference.
    pub tail: String,
    /// Empty when the person was erased.
    pub name: String,
    pub phone: String,
    pub email: String,
    /// The visit that they have already and would have earlier.
    pub visit: Option<Visit>,
    /// The visit that came of it.
    pub served_by: Option<String>,
    /// Offers of the last week that count.
    pub offers: i64,
    pub version: i64,
    /// Staff call: there is no safe way to write, or a message did not go.
    pub by_call: bool,
    pub(super) hours: Hours,
    /// Where they may be written to.
    pub(super) ways: Vec<(Channel, String)>,
    pub(super) person: String,
    pub(super) contact_safe: bool,
    pub(super) demo: bool,
}

impl std::fmt::Debug for Waiting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Waiting")
            .field("id", &self.id)
            .field("urgency", &self.urgency)
            .field("since", &self.since)
            .field("state", &self.state)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

impl Waiting {
    /// What a time for them must have.
    pub fn ask(&self) -> Ask {
        Ask {
            place: self.place.clone(),
            language: Some(self.language),
            interpreter: self.interpreter,
            wishes: self.wishes,
            ..Ask::new(&self.service)
        }
    }

    /// Whether a start is of use to them: on one of their days, and before the visit that they have.
    fn can_use(&self, start: DateTime<FixedOffset>) -> bool {
        let date = start.date_naive();
        self.from.is_none_or(|from| from <= date)
            && self.until.is_none_or(|until| date <= until)
            && self.visit.as_ref().is_none_or(|visit| start < visit.start)
    }
}

/// A time that is, or was, one person's alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatOffer {
    pub id: String,
    /// Who it is offered to.
    pub waiting: String,
    pub place: String,
    pub start: DateTime<FixedOffset>,
    pub end: DateTime<FixedOffset>,
    /// From this moment on it is theirs no more; in the zone of the place.
    pub until: DateTime<FixedOffset>,
    pub state: OfferState,
    /// Staff call and say it.
    pub by_call: bool,
    pub(super) claim: String,
}

impl SeatOffer {
    /// Whether it can be accepted.
    pub fn is_live(&self, now: DateTime<Utc>) -> bool {
        self.state == OfferState::Offered && now < self.until
    }
}

/// Why a transaction was given up.
enum Refused {
    /// A seat, the hours, the offer or whoever waits changed in between.
    Stale,
    /// The same form was answered by another process a moment ago.
    Answered,
    Failed(BookingError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Refused {
        match error {
            StoreError::Conflict => Refused::Stale,
            error => Refused::Failed(error.into()),
        }
    }
}

impl From<BookingError> for Refused {
    fn from(error: BookingError) -> Refused {
        Refused::Failed(error)
    }
}
