//! Closures: hours that end while people are booked in them, and what becomes of each of these people.
//!
//! A closure writes its hours when it is begun. That is the simplest thing that keeps new visits out: the
//! search, every booking and every move ask the hours already, and nothing has to know of closures. The
//! visits in it keep their seats, and the closure keeps what stood there before, so that giving it up or
//! undoing it puts the same rows back.
//!
//! Read in this order: how hours change (`change`, `rows`), the closure and its visits (`read`), its
//! beginning (`begin`), proposals that hold their seats (`propose`), decisions (`decide`), all of them at once
//! (`apply`, by way of `swap`), ten minutes of second thoughts (`undo`), and the person's word (`answer`, `calls`).

mod answer;
mod apply;
mod begin;
mod calls;
mod change;
mod decide;
mod propose;
mod read;
mod rows;
mod swap;
mod undo;

use chrono::{DateTime, FixedOffset, Utc};
use domain::closure::{Answer, Decision, Proposed, State};

use super::visit::{Seated, Visit};

pub use answer::Answered;
pub use begin::NewClosure;
pub use calls::{ClosureCall, WhyCall};
pub use change::{Bound, What};
pub use read::ClosureMessage;
pub use undo::TakenBack;

pub(super) use change::Change;

/// A closure with everybody it hits.
#[derive(Debug, Clone)]
pub struct Closure {
    pub id: String,
    pub bound: Bound,
    /// What the staff call the person or the room.
    pub label: Option<String>,
    pub what: What,
    pub reason: String,
    pub state: State,
    /// Who decides names the version that they saw.
    pub version: i64,
    /// The id of the member of the staff who began it.
    pub by: String,
    pub at: DateTime<Utc>,
    pub applied_at: Option<DateTime<Utc>>,
    /// By the time at which they were to be.
    pub visits: Vec<Affected>,
}

/// A visit that a closure hits.
#[derive(Debug, Clone)]
pub struct Affected {
    /// The id of this line of the closure; also what a person's answer names.
    pub id: String,
    /// The visit as it is now.
    pub visit: Visit,
    pub from_place: String,
    pub from_start: DateTime<FixedOffset>,
    pub from_end: DateTime<FixedOffset>,
    pub decision: Option<Decision>,
    pub proposal: Option<Proposal>,
    /// A message was written when the closure was applied.
    pub told: bool,
    pub answer: Option<Answer>,
    /// Somebody has called the person.
    pub called: bool,
    pub(super) back_claim: Option<String>,
    pub(super) applied_version: Option<i64>,
    /// The seats that it had.
    pub(super) from_seats: Vec<Seated>,
}

/// What is proposed instead; its seats are held until a moment.
#[derive(Debug, Clone)]
pub struct Proposal {
    pub kind: Proposed,
    pub place: String,
    pub start: DateTime<FixedOffset>,
    pub end: DateTime<FixedOffset>,
    pub seats: Vec<Seated>,
    /// What the staff call each of the seats.
    pub labels: Vec<String>,
    pub until: DateTime<Utc>,
    pub(super) claim: String,
}

impl Closure {
    /// Until when it can be taken back; `None` unless it is applied.
    pub fn undo_until(&self) -> Option<DateTime<Utc>> {
        let applied = self.applied_at.filter(|_| self.state == State::Applied)?;
        Some(domain::closure::undo_until(applied))
    }

    /// The visits that still wait for a decision.
    pub fn undecided(&self, now: DateTime<Utc>) -> impl Iterator<Item = &Affected> {
        self.visits.iter().filter(move |line| !line.is_settled(now) && !line.is_decided(now))
    }
}

impl Affected {
    /// Whether the visit needs no decision any more: it was moved or cancelled meanwhile, or it began.
    pub fn is_settled(&self, now: DateTime<Utc>) -> bool {
        self.visit.state != domain::booking::VisitState::Confirmed
            || self.visit.start != self.from_start
            || self.visit.place != self.from_place
            || self.visit.start <= now
    }

    /// The version that applying the closure gave the visit; `None` where it did nothing to it.
    pub const fn applied(&self) -> Option<i64> {
        self.applied_version
    }

    /// Whether there is a decision that can be carried out now.
    pub fn is_decided(&self, now: DateTime<Utc>) -> bool {
        self.decision.is_some_and(|decision| !decision.needs_proposal() || self.held(now).is_some())
    }

    /// The proposal, while its seats are held.
    pub fn held(&self, now: DateTime<Utc>) -> Option<&Proposal> {
        self.proposal.as_ref().filter(|proposal| proposal.until > now)
    }
}
