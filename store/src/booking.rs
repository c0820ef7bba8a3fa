//! Visits: what can be booked, when there is time, booking, finding, changing, and the desk's view.
//!
//! Read in this order: what the catalogue and the managers say (`bookable`, `people`, `edit`, `hours`, `rota`, `stops`, `calendar`),
//! what is taken (`taken`), who can fill the roles of a visit (`traits`, `roles`, `possible`), which times follow from that
//! (`times`, `candidate`), how a time is taken (`claim`, `hold`, `hold_party`, `holding`, `refit`, `book`, `draft`, `visit_draft`,
//! `replay`, `wrong`), what belongs together (`group`, `series`), how its holder
//! comes back (`codes`, `throttle`, `find`, `session`), what may
//! happen to it (`change`), what happens when hours end (`closure`), what the desk sees and does (`desk`), the messages (`outbox`), the phone that is told (`phone`), what is answered to them (`link`, `answer`, `calls`), and what is forgotten (`forget`).

mod answer;
mod book;
mod bookable;
mod calendar;
mod calls;
mod candidate;
mod change;
mod claim;
mod closure;
mod codes;
mod cooling;
mod desk;
mod draft;
mod edit;
mod extra;
mod find;
mod forget;
mod group;
mod hashing;
mod hold;
mod hold_party;
mod holding;
mod hours;
mod link;
mod memory;
mod outbox;
mod people;
mod phone;
mod plan;
mod possible;
mod refit;
mod release;
mod rename;
mod replay;
mod roles;
mod rota;
mod series;
mod session;
mod stops;
mod taken;
mod throttle;
mod times;
mod traits;
mod visit;
mod visit_draft;
mod waiting;
mod wrong;

pub use book::{Booked, BookedBy, BookedGroup, BookedVisit};
pub use bookable::{BookableService, Imported};
pub use calendar::ResourceKind;
pub use calls::Call;
pub use closure::{
    Affected, Answered, Bound, Closure, ClosureCall, ClosureMessage, NewClosure, Proposal, TakenBack, What,
    WhyCall,
};
pub use codes::PreparedCodes;
pub use cooling::Cooling;
pub use edit::ResourceChange;
pub use forget::Forgotten;
pub use group::{Found, GroupKind, GroupVisit, VisitGroup};
pub use hashing::{Hashing, Overloaded, PASSWORD_HASH_BYTES, Queue, SALT_BYTES};
pub use hold::{HOLD_SECONDS, HOLDS_AT_ONCE, Held, Hold};
pub use hours::HoursChange;
pub use link::Linked;
pub use outbox::{Begun, Ended, Letter};
pub use people::{NewResource, ResourceView};
pub use plan::{WeekCount, WeekPlan};
pub use possible::Possible;
pub use series::{Repeated, SeriesDate};
pub use session::{Codes, SESSION_SECONDS};
pub use stops::OnTheRoad;
pub use times::{Ask, DayOffers, FreeTimes, Offer, Reach};
pub use traits::Traits;
pub use visit::{Closing, Seated, Visit};
pub use waiting::{Answered as OfferAnswered, Joined, Round, SeatOffer, Waiting};

pub(crate) use calendar::read_exception;
pub(crate) use memory::Memory;

use chrono::{DateTime, FixedOffset};
use domain::booking::FieldErrors;

use crate::StoreError;

/// Why nothing was booked, found or changed.
#[derive(Debug, thiserror::Error)]
pub enum BookingError {
    /// Codes by field.
    #[error("a field is not in order")]
    Invalid(FieldErrors),
    /// Somebody was faster; up to three other starts, in order of time.
    #[error("the time is taken")]
    Taken { nearest: Vec<DateTime<FixedOffset>> },
    /// Unknown reference or wrong PIN, which nobody may tell apart.
    #[error("there is no such visit")]
    NotFound,
    /// Too many failed tries with what was typed; the seconds after which one more is allowed.
    #[error("too many tries")]
    TooMany { retry_after: i64 },
    /// The same form is being worked on at this moment.
    #[error("the same form is being worked on")]
    Busy,
    /// More people are asking than can be served at once.
    #[error("too many people at once")]
    Overloaded,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl BookingError {
    pub(crate) fn invalid(field: &'static str, code: &'static str) -> BookingError {
        BookingError::Invalid(FieldErrors::one(field, code))
    }
}

impl From<Overloaded> for BookingError {
    fn from(_: Overloaded) -> BookingError {
        BookingError::Overloaded
    }
}
