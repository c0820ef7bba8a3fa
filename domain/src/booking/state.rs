//! What may happen to a visit, who may still change it, and what can be undone.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::coded::coded;

/// Where a visit stands. Moving a visit gives it another time, not another state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitState {
    Confirmed,
    Arrived,
    InService,
    Done,
    Missed,
    Cancelled,
}

/// What somebody does to a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// The person is here.
    Arrive,
    /// The person is called in.
    Begin,
    Finish,
    /// The person did not come, or left before being called.
    Miss,
    Cancel,
}

coded! {
    /// Why staff correct a name. A code, because the record of acts knows nothing of a person.
    NameReason {
        /// It was heard or written wrongly.
        Misspelt = "misspelt",
        /// The person wants to be called by another name.
        Preferred = "preferred",
    }
}

/// Why a visit was left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChangeError {
    /// The visit does not stand where this could happen: perhaps somebody else was faster.
    NotNow,
    /// It has begun, so the person can no longer move or cancel it.
    Past,
    /// The time for undoing is over.
    TooLate,
}

impl ChangeError {
    /// The stable code of the error.
    pub const fn code(self) -> &'static str {
        match self {
            ChangeError::NotNow => "not_now",
            ChangeError::Past => "past",
            ChangeError::TooLate => "too_late",
        }
    }
}

/// How long a cancelled visit can be taken back, in minutes.
pub const CANCEL_UNDO_MINUTES: i64 = 10;

impl VisitState {
    pub const ALL: [VisitState; 6] = [
        VisitState::Confirmed,
        VisitState::Arrived,
        VisitState::InService,
        VisitState::Done,
        VisitState::Missed,
        VisitState::Cancelled,
    ];

    /// The stable code, in the database and in answers.
    pub const fn code(self) -> &'static str {
        match self {
            VisitState::Confirmed => "confirmed",
            VisitState::Arrived => "arrived",
            VisitState::InService => "in_service",
            VisitState::Done => "done",
            VisitState::Missed => "missed",
            VisitState::Cancelled => "cancelled",
        }
    }

    /// Reads a stable code.
    pub fn from_code(code: &str) -> Option<VisitState> {
        VisitState::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether the visit keeps its people and rooms. Only a cancelled one gives them back: who did
    /// not come may still come late.
    pub const fn keeps_its_time(self) -> bool {
        !matches!(self, VisitState::Cancelled)
    }

    /// The state after an act. Steps may be skipped, because a morning is busy; none goes back,
    /// except that who was given up may still come.
    ///
    /// # Errors
    /// [`ChangeError::NotNow`].
    pub const fn after(self, act: Act) -> Result<VisitState, ChangeError> {
        use VisitState::{Arrived, Cancelled, Confirmed, Done, InService, Missed};
        match (self, act) {
            (Confirmed | Missed, Act::Arrive) => Ok(Arrived),
            (Confirmed | Arrived | Missed, Act::Begin) => Ok(InService),
            (Arrived | InService, Act::Finish) => Ok(Done),
            (Confirmed | Arrived, Act::Miss) => Ok(Missed),
            (Confirmed, Act::Cancel) => Ok(Cancelled),
            _ => Err(ChangeError::NotNow),
        }
    }
}

/// The last thing that happened to a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    pub from: VisitState,
    pub to: VisitState,
    pub at: DateTime<Utc>,
}

/// The state to go back to. `last` is the last change; the visit must still stand where it led.
///
/// A cancelling can be undone for ten minutes, and the caller must take the time back, if it is
/// still free. What staff marked can be undone as long as nothing followed it.
///
/// # Errors
/// [`ChangeError::NotNow`], [`ChangeError::TooLate`].
pub fn undo(state: VisitState, last: Change, now: DateTime<Utc>) -> Result<VisitState, ChangeError> {
    if state != last.to {
        return Err(ChangeError::NotNow);
    }
    let window = TimeDelta::minutes(CANCEL_UNDO_MINUTES);
    if state == VisitState::Cancelled && now.signed_duration_since(last.at) >= window {
        return Err(ChangeError::TooLate);
    }
    Ok(last.from)
}

/// Whether the person may move or cancel their own visit: until it begins.
///
/// # Errors
/// [`ChangeError::NotNow`], [`ChangeError::Past`].
pub fn may_person_change(
    state: VisitState,
    start: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), ChangeError> {
    match state {
        VisitState::Confirmed if now < start => Ok(()),
        VisitState::Confirmed => Err(ChangeError::Past),
        _ => Err(ChangeError::NotNow),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use VisitState::{Arrived, Cancelled, Confirmed, Done, InService, Missed};

    #[test]
    fn every_act_in_every_state() {
        let acts = [Act::Arrive, Act::Begin, Act::Finish, Act::Miss, Act::Cancel];
        let table = [
            (Confirmed, [Some(Arrived), Some(InService), None, Some(Missed), Some(Cancelled)]),
            (Arrived, [None, Some(InService), Some(Done), Some(Missed), None]),
            (InService, [None, None, Some(Done), None, None]),
            (Done, [None; 5]),
            (Missed, [Some(Arrived), Some(InService), None, None, None]),
            (Cancelled, [None; 5]),
        ];
        assert_eq!(table.map(|(state, _)| state), VisitState::ALL);
        for (state, expected) in table {
            assert_eq!(acts.map(|act| state.after(act).ok()), expected, "{state:?}");
            assert_eq!(VisitState::from_code(state.code()), Some(state));
            assert_eq!(serde_json::to_string(&state).unwrap(), format!("\"{}\"", state.code()));
        }
    }

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + seconds, 0).unwrap()
    }

    #[test]
    fn what_can_be_undone() {
        let change = |from, to| Change { from, to, at: at(0) };
        let table = [
            (Arrived, change(Confirmed, Arrived), 36_000, Ok(Confirmed)),
            (Missed, change(Arrived, Missed), 36_000, Ok(Arrived)),
            (Done, change(InService, Done), 1, Ok(InService)),
            (InService, change(Confirmed, Arrived), 1, Err(ChangeError::NotNow)),
            (Cancelled, change(Confirmed, Cancelled), 0, Ok(Confirmed)),
            (Cancelled, change(Confirmed, Cancelled), 599, Ok(Confirmed)),
            (Cancelled, change(Confirmed, Cancelled), 600, Err(ChangeError::TooLate)),
        ];
        for (state, last, seconds, expected) in table {
            assert_eq!(undo(state, last, at(seconds)), expected, "{last:?} after {seconds} s");
        }
    }

    #[test]
    fn a_person_changes_a_visit_until_it_begins() {
        let table = [
            (Confirmed, -1, Ok(())),
            (Confirmed, 0, Err(ChangeError::Past)),
            (Arrived, -1, Err(ChangeError::NotNow)),
            (Cancelled, -1, Err(ChangeError::NotNow)),
        ];
        for (state, seconds, expected) in table {
            assert_eq!(may_person_change(state, at(0), at(seconds)), expected, "{state:?}");
        }
    }
}
