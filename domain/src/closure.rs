//! Closing a place, a person or a room while people are booked there: what can be decided for each of them.

use chrono::{DateTime, TimeDelta, Utc};

use crate::coded::coded;

coded! {
    /// What staff decide for one visit in a closure.
    Decision {
        /// It moves to its proposal at once, and the person is told.
        Move = "move",
        /// The person is asked whether the proposal is fine; until they answer its seats are kept.
        Ask = "ask",
        /// It is cancelled, and the person is told.
        Cancel = "cancel",
        /// Somebody calls the person.
        Call = "call",
        /// It takes place all the same: a colleague sees to it.
        Keep = "keep",
    }
}

impl Decision {
    /// Whether it makes sense only with a proposal whose seats are held.
    pub const fn needs_proposal(self) -> bool {
        matches!(self, Decision::Move | Decision::Ask)
    }
}

coded! {
    /// What is proposed instead, the gentlest change first.
    Proposed {
        /// The same time and place, with another colleague or in another room.
        SameTime = "same_time",
        /// The same colleague at another time.
        SamePerson = "same_person",
        /// Another time and perhaps another colleague, at the same place.
        AnotherTime = "another_time",
        AnotherPlace = "another_place",
    }
}

coded! {
    /// What a person answers to a proposal.
    Answer {
        Accepted = "accepted",
        OtherTimes = "other_times",
        CallMe = "call_me",
    }
}

coded! {
    /// Where a closure stands.
    State {
        /// Nobody new is booked into it; visits in it wait for decisions.
        Open = "open",
        /// All is decided and done.
        Applied = "applied",
        /// Taken back: the hours are as before.
        Undone = "undone",
    }
}

/// How long the seats of a proposal are kept for a person who has not answered.
const KEPT: TimeDelta = TimeDelta::hours(48);

/// How long an applied closure can be taken back, and the seats that it gave up are kept for that.
pub const UNDO_MINUTES: i64 = crate::booking::CANCEL_UNDO_MINUTES;

/// Until when a proposal is kept: two days, at the latest until the earlier of the two visits begins.
pub fn kept_until(visit: DateTime<Utc>, proposal: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    (now + KEPT).min(visit).min(proposal)
}

/// Until when an applied closure can be taken back.
pub fn undo_until(applied: DateTime<Utc>) -> DateTime<Utc> {
    applied + TimeDelta::minutes(UNDO_MINUTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proposal_is_kept_for_two_days_and_never_beyond_a_visit() {
        let at = |text: &str| -> DateTime<Utc> { text.parse().unwrap() };
        let now = at("2026-12-01T10:00:00Z");
        let table = [
            ("2026-12-09T08:00:00Z", "2026-12-10T08:00:00Z", "2026-12-03T10:00:00Z"),
            ("2026-12-02T08:00:00Z", "2026-12-10T08:00:00Z", "2026-12-02T08:00:00Z"),
            ("2026-12-09T08:00:00Z", "2026-12-01T15:00:00Z", "2026-12-01T15:00:00Z"),
        ];
        for (visit, proposal, until) in table {
            assert_eq!(kept_until(at(visit), at(proposal), now), at(until), "{visit} {proposal}");
        }
        assert_eq!(undo_until(now), at("2026-12-01T10:10:00Z"));
    }
}
