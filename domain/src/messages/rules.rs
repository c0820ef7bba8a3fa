//! When a message may go: the hours of the day, the cap per person, the pauses between tries, and
//! which reminders a visit gets.

use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::{Hours, Kind};

/// Messages to one address on one day at most, whatever they are about.
pub const MOST_A_DAY: i64 = 3;

/// Pauses before the second, third, … try of a message that certainly did not go, in minutes.
const PAUSES: [i64; 5] = [1, 5, 15, 60, 180];

/// The first reminder.
const EARLY: TimeDelta = TimeDelta::hours(72);
/// The second one, and the last moment for the first.
const LATE: TimeDelta = TimeDelta::hours(24);
/// Who books this shortly before the first reminder has it in mind without us.
const FRESH: TimeDelta = TimeDelta::hours(12);
/// Who books this late remembers without any reminder.
const TOO_LATE: TimeDelta = TimeDelta::hours(3);
/// How long a cancellation by the office waits, because staff may take it back meanwhile.
const SECOND_THOUGHTS: TimeDelta = TimeDelta::minutes(crate::booking::CANCEL_UNDO_MINUTES);

/// When a message may go that is due at this moment on the clock of the place, for a person who chose
/// these hours: `None` is now.
pub fn waits_until(local: NaiveDateTime, hours: Hours) -> Option<NaiveDateTime> {
    let (first, last) = hours.range();
    let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
    if local.time() < hour(first) {
        Some(local.date().and_time(hour(first)))
    } else if local.time() >= hour(last) {
        Some(next_day(local, hours))
    } else {
        None
    }
}

/// When the next day's messages may go, on the clock of the place.
pub fn next_day(local: NaiveDateTime, hours: Hours) -> NaiveDateTime {
    let tomorrow = local.date().checked_add_days(Days::new(1)).unwrap_or(local.date());
    tomorrow.and_time(NaiveTime::from_hms_opt(hours.range().0, 0, 0).unwrap_or(NaiveTime::MIN))
}

/// The hours in which a message goes: those that its person chose, unless it would come too late then
/// and does not disturb anybody's night.
pub fn hours_for(chosen: Hours, local: NaiveDateTime, starts: NaiveDateTime) -> Hours {
    match waits_until(local, chosen) {
        Some(later) if starts < later + TOO_LATE => Hours::Day,
        _ => chosen,
    }
}

/// How long to wait after so many tries that certainly sent nothing; `None`: no further try.
pub fn pause_after(tries: i64) -> Option<TimeDelta> {
    let index = usize::try_from(tries).ok()?.checked_sub(1)?;
    PAUSES.get(index).map(|minutes| TimeDelta::minutes(*minutes))
}

/// The reminders of a visit that is booked or moved now, each with the moment from which it is due.
pub fn reminders(start: DateTime<Utc>, now: DateTime<Utc>) -> Vec<(Kind, DateTime<Utc>)> {
    let mut due = Vec::new();
    if start - EARLY >= now + FRESH {
        due.push((Kind::ReminderEarly, start - EARLY));
    }
    if start - TOO_LATE > now {
        due.push((Kind::Reminder, (start - LATE).max(now)));
    }
    due
}

/// The first reminder says nothing any more for visits that start until then: the second one does.
pub fn early_covers(now: DateTime<Utc>) -> DateTime<Utc> {
    now + LATE
}

/// When to tell of a cancellation by the office: at once if the visit is near.
pub fn cancelled_at(start: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    if start - TOO_LATE > now { now + SECOND_THOUGHTS } else { now }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn nobody_is_disturbed_at_night() {
        let table = [
            ("2026-12-01T00:00:00", Some("2026-12-01T08:00:00")),
            ("2026-12-01T07:59:59", Some("2026-12-01T08:00:00")),
            ("2026-12-01T08:00:00", None),
            ("2026-12-01T19:59:59", None),
            ("2026-12-01T20:00:00", Some("2026-12-02T08:00:00")),
            ("2026-12-31T23:30:00", Some("2027-01-01T08:00:00")),
            ("2027-03-28T03:30:00", Some("2027-03-28T08:00:00")),
        ];
        for (at, until) in table {
            assert_eq!(waits_until(local(at), Hours::Day), until.map(local), "{at}");
        }
        assert_eq!(next_day(local("2028-02-28T12:00:00"), Hours::Day), local("2028-02-29T08:00:00"));
    }

    #[test]
    fn a_person_is_written_to_in_the_hours_of_their_choice() {
        let table = [
            ("2026-12-01T09:00:00", Hours::Morning, None),
            ("2026-12-01T12:00:00", Hours::Morning, Some("2026-12-02T08:00:00")),
            ("2026-12-01T09:00:00", Hours::Afternoon, Some("2026-12-01T12:00:00")),
            ("2026-12-01T15:59:59", Hours::Afternoon, None),
            ("2026-12-01T15:59:59", Hours::Evening, Some("2026-12-01T16:00:00")),
            ("2026-12-31T20:00:00", Hours::Evening, Some("2027-01-01T16:00:00")),
        ];
        for (at, hours, until) in table {
            assert_eq!(waits_until(local(at), hours), until.map(local), "{at} {hours:?}");
        }
    }

    #[test]
    fn a_message_that_would_come_too_late_goes_at_any_time_of_the_day() {
        let starts = local("2026-12-02T10:00:00");
        let table = [
            // The evening before is early enough; the evening of the day is not.
            ("2026-12-01T10:00:00", Hours::Evening, Hours::Evening),
            ("2026-12-01T20:30:00", Hours::Evening, Hours::Day),
            ("2026-12-01T13:00:00", Hours::Morning, Hours::Day),
            ("2026-12-01T11:00:00", Hours::Morning, Hours::Morning),
        ];
        for (at, chosen, hours) in table {
            assert_eq!(hours_for(chosen, local(at), starts), hours, "{at}");
        }
    }

    #[test]
    fn pauses_grow_and_end() {
        let minutes: Vec<_> = (-1..=7).map(|tries| pause_after(tries).map(|p| p.num_minutes())).collect();
        let none = None;
        assert_eq!(minutes, [none, none, Some(1), Some(5), Some(15), Some(60), Some(180), none, none]);
    }

    #[test]
    fn which_reminder_comes_when() {
        let start = utc("2026-12-10T10:00:00Z");
        let table: [(&str, &[(Kind, &str)]); 7] = [
            (
                "2026-11-22T10:00:00Z",
                &[(Kind::ReminderEarly, "2026-12-07T10:00:00Z"), (Kind::Reminder, "2026-12-09T10:00:00Z")],
            ),
            (
                "2026-12-06T22:00:00Z",
                &[(Kind::ReminderEarly, "2026-12-07T10:00:00Z"), (Kind::Reminder, "2026-12-09T10:00:00Z")],
            ),
            ("2026-12-06T22:00:01Z", &[(Kind::Reminder, "2026-12-09T10:00:00Z")]),
            ("2026-12-09T12:00:00Z", &[(Kind::Reminder, "2026-12-09T12:00:00Z")]),
            ("2026-12-10T06:59:59Z", &[(Kind::Reminder, "2026-12-10T06:59:59Z")]),
            ("2026-12-10T07:00:00Z", &[]),
            ("2026-12-11T07:00:00Z", &[]),
        ];
        for (now, expected) in table {
            let expected: Vec<_> = expected.iter().map(|(kind, at)| (*kind, utc(at))).collect();
            assert_eq!(reminders(start, utc(now)), expected, "booked at {now}");
        }
    }

    #[test]
    fn a_cancellation_waits_for_second_thoughts_unless_the_visit_is_near() {
        let start = utc("2026-12-10T10:00:00Z");
        let table = [
            ("2026-12-09T10:00:00Z", "2026-12-09T10:10:00Z"),
            ("2026-12-10T06:59:00Z", "2026-12-10T07:09:00Z"),
            ("2026-12-10T07:00:00Z", "2026-12-10T07:00:00Z"),
        ];
        for (now, due) in table {
            assert_eq!(cancelled_at(start, utc(now)), utc(due), "{now}");
        }
    }
}
