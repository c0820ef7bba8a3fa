//! Community events: posted by volunteers, read by staff, then seen by everyone.
//!
//! The rules of moderation are the domain's; here they meet the tables, one transaction for each act,
//! and an act on an event that has changed meanwhile writes nothing.

mod forget;
mod load;
mod moderate;
mod version;
mod volunteer;

#[cfg(test)]
mod tests;

pub use moderate::{Decision, ModerationNote};
pub use volunteer::Posted;

use chrono_tz::Tz;
use domain::events::{Moderated, NotAllowed};

use crate::StoreError;

/// Most events that the public may post in an hour: more is a flood that would drown the queue.
pub const MOST_AN_HOUR: i64 = 240;
/// How long after its last day, or after it was turned down, an event keeps its contact, in days.
pub const CONTACT_DAYS: i64 = 30;

/// An event with all that is kept of it, its sealed contact apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub id: String,
    pub slug: String,
    pub moderated: Moderated,
    pub zone: Tz,
    /// Grows with every change of what everyone sees.
    pub sequence: i64,
    /// UTC seconds.
    pub created: i64,
    /// When its volunteer last sent it, in UTC seconds.
    pub sent: i64,
    /// When what everyone sees last changed, in UTC seconds.
    pub published: Option<i64>,
    pub demo: bool,
    public_version: Option<i64>,
    waiting_version: Option<i64>,
}

/// Why an act on an event was refused.
#[derive(Debug, thiserror::Error)]
pub enum EventError {
    #[error("no such event")]
    NotFound,
    /// Not from this state, or somebody else was faster.
    #[error("not now: {0}")]
    Refused(NotAllowed),
    /// Too many were posted within the hour.
    #[error("too many events within the hour")]
    TooMany,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<NotAllowed> for EventError {
    fn from(refusal: NotAllowed) -> EventError {
        EventError::Refused(refusal)
    }
}
