//! The waiting list: who comes first, when a time may be offered, and for how long it is one person's alone.

mod form;

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};

pub use form::{WaitingForm, WaitingRequest};

use crate::coded::coded;
use crate::messages::Hours;

/// How long an offer by message is kept for one person.
pub const OFFER: TimeDelta = TimeDelta::minutes(30);
/// How long an offer is kept for which somebody must call first.
pub const CALL: TimeDelta = TimeDelta::hours(2);
/// Offers to one person within a [`WEEK`].
pub const OFFERS_A_WEEK: i64 = 3;
pub const WEEK: TimeDelta = TimeDelta::days(7);
/// What must lie between the end of an offer and the visit: people have a way to go.
pub const LEAD: TimeDelta = TimeDelta::hours(3);
/// An offer of which less is left is not sent any more: nobody could answer it.
pub const LAST_CALL: TimeDelta = TimeDelta::minutes(10);

coded! {
    /// Who comes first, whatever the others have waited.
    Urgency {
        Ordinary = "ordinary",
        Soon = "soon",
        Urgent = "urgent",
    }
}

impl Urgency {
    /// Higher comes first.
    pub const fn rank(self) -> i64 {
        match self {
            Urgency::Ordinary => 0,
            Urgency::Soon => 1,
            Urgency::Urgent => 2,
        }
    }

    pub fn from_rank(rank: i64) -> Option<Urgency> {
        Urgency::ALL.iter().copied().find(|urgency| urgency.rank() == rank)
    }
}

coded! {
    /// Why staff let somebody come before others, or after them again. Codes, because the record of acts
    /// knows nothing of a person.
    UrgencyReason {
        /// A date that cannot be missed.
        Deadline = "deadline",
        Safety = "safety",
        Health = "health",
        /// A child, or somebody who depends on others.
        Care = "care",
        /// No place to sleep, or nothing to eat.
        Need = "need",
        /// What was urgent is so no more.
        Settled = "settled",
    }
}

coded! {
    /// Whether somebody waits.
    State {
        Waiting = "waiting",
        /// They have a time.
        Served = "served",
        /// They do not want to wait any more.
        Left = "left",
        /// Staff took them off.
        Removed = "removed",
        /// The last day on which a time was of use is over.
        Over = "over",
    }
}

coded! {
    /// How far an offer is.
    OfferState {
        Offered = "offered",
        Accepted = "accepted",
        Declined = "declined",
        /// Its time ran out.
        Missed = "missed",
        /// It never reached the person, or was taken back.
        Withdrawn = "withdrawn",
    }
}

/// Until when an offer is kept that is made at this moment on the clock of the place, for somebody who may
/// be written to in these hours; all of it lies within them. `None`: not now.
pub fn kept_until(local: NaiveDateTime, hours: Hours) -> Option<NaiveDateTime> {
    let until = local + OFFER;
    is_within(local, hours).then_some(until).filter(|until| *until <= end_of(local, hours))
}

/// The same for an offer by phone: it ends with the day at the latest, and leaves time for a call.
pub fn kept_for_call(local: NaiveDateTime) -> Option<NaiveDateTime> {
    let until = (local + CALL).min(end_of(local, Hours::Day));
    (is_within(local, Hours::Day) && until - local >= OFFER).then_some(until)
}

fn is_within(local: NaiveDateTime, hours: Hours) -> bool {
    local >= local.date().and_time(hour(hours.range().0)) && local < end_of(local, hours)
}

fn end_of(local: NaiveDateTime, hours: Hours) -> NaiveDateTime {
    local.date().and_time(hour(hours.range().1))
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: &str) -> NaiveDateTime {
        format!("2026-12-01T{time}").parse().unwrap()
    }

    #[test]
    fn an_offer_lies_within_the_hours_from_its_beginning_to_its_end() {
        let table = [
            ("07:59:59", Hours::Day, None),
            ("08:00:00", Hours::Day, Some("08:30:00")),
            ("19:30:00", Hours::Day, Some("20:00:00")),
            ("19:30:01", Hours::Day, None),
            ("20:00:00", Hours::Day, None),
            ("11:30:00", Hours::Morning, Some("12:00:00")),
            ("11:31:00", Hours::Morning, None),
            ("11:59:00", Hours::Afternoon, None),
            ("16:00:00", Hours::Evening, Some("16:30:00")),
        ];
        for (time, hours, until) in table {
            assert_eq!(kept_until(at(time), hours), until.map(at), "{time} {hours:?}");
        }
    }

    #[test]
    fn an_offer_by_phone_ends_with_the_day_and_leaves_time_for_a_call() {
        let table = [
            ("07:00:00", None),
            ("08:00:00", Some("10:00:00")),
            ("18:45:00", Some("20:00:00")),
            ("19:30:00", Some("20:00:00")),
            ("19:31:00", None),
        ];
        for (time, until) in table {
            assert_eq!(kept_for_call(at(time)), until.map(at), "{time}");
        }
    }

    #[test]
    fn urgency_has_an_order() {
        for urgency in Urgency::ALL {
            assert_eq!(Urgency::from_rank(urgency.rank()), Some(*urgency));
        }
        assert!(Urgency::Urgent.rank() > Urgency::Soon.rank());
        assert_eq!(Urgency::from_rank(3), None);
    }
}
