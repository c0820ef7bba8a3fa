//! How many visits a week of hours makes: what somebody who plans hours wants to know before saving them.

use crate::calendar::WeeklyHours;
use chrono::Weekday;

/// Visits of one length that fit into a week one after the other, each beginning at a multiple of
/// `step` minutes since midnight. Holidays and days off are not known here.
///
/// `minutes` is the length of a visit and `step` at least 1; a visit longer than every range fits nowhere.
///
/// `before` and `after` are minutes around each visit that must lie within the hours too.
pub fn visits_a_week(week: &WeeklyHours, minutes: u16, step: u16, (before, after): (u16, u16)) -> u32 {
    let (step, before, after) = (u32::from(step.max(1)), u32::from(before), u32::from(after));
    let (length, mut visits) = (u32::from(minutes.max(1)), 0);
    for weekday in
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun]
    {
        for range in week.on(weekday).ranges() {
            let mut begin = (u32::from(range.start_minute()) + before).next_multiple_of(step);
            while begin + length + after <= u32::from(range.end_minute()) {
                visits += 1;
                begin = (begin + length + after + before).next_multiple_of(step);
            }
        }
    }
    visits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::{Availability, BusyTicks, ResourceCalendar, Tick, VisitRules};
    use chrono::{DateTime, TimeDelta, Utc};
    use proptest::prelude::*;

    fn week(days: [&str; 7]) -> WeeklyHours {
        WeeklyHours::parse(days).unwrap()
    }

    #[test]
    fn a_week_in_visits() {
        let table = [
            (["9-17", "9-17", "9-17", "9-17", "9-14", "", ""], 45, 30, 37),
            (["9-17", "9-17", "9-17", "9-17", "9-14", "", ""], 30, 30, 74),
            (["9-12, 13-17", "", "", "", "", "", ""], 60, 30, 7),
            (["9-12, 12-13", "", "", "", "", "", ""], 120, 30, 2),
            (["9:10-10:30", "", "", "", "", "", ""], 60, 30, 1),
            (["9:10-10:25", "", "", "", "", "", ""], 60, 30, 0),
            (["", "", "", "", "", "", "0-24"], 720, 30, 2),
            (["", "", "", "", "", "", ""], 45, 30, 0),
        ];
        for (days, minutes, step, expected) in table {
            assert_eq!(
                visits_a_week(&week(days), minutes, step, (0, 0)),
                expected,
                "{days:?} {minutes} {step}"
            );
        }
    }

    /// Books one visit after the other, each as early as the list of free times allows.
    fn booked_one_by_one(week: &WeeklyHours, minutes: u16, step: u16, (before, after): (u16, u16)) -> u32 {
        let zone = chrono_tz::Europe::Bucharest;
        let now: DateTime<Utc> = "2027-01-10T00:00:00Z".parse().unwrap();
        let monday = "2027-01-11".parse().unwrap();
        let rules = VisitRules::new(minutes, step, 0, 30).unwrap();
        let rules = rules.with_buffers(before, after).unwrap();
        let mut taken: Vec<(Tick, Tick)> = Vec::new();
        loop {
            let member = ResourceCalendar {
                id: "one".to_owned(),
                timetable: crate::calendar::Timetable::weekly(week.clone()),
                seats: vec![BusyTicks::from_runs(taken.clone())],
            };
            let roles = [vec![member]];
            let days = Availability::new(&zone, rules, &roles, now).free_days(monday, 7);
            let Some(start) = days.first().and_then(|day| day.starts.first()) else {
                return u32::try_from(taken.len()).unwrap();
            };
            let first = Tick::containing(start.to_utc() - TimeDelta::minutes(before.into()));
            let end = start.to_utc() + TimeDelta::minutes((minutes + after).into());
            taken.push((first, Tick::containing(end)));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn as_many_as_can_be_booked_one_after_the_other(
            opens in 0u16..20, length in 1u16..24, pause in 0u16..6, more in 0u16..12,
            minutes in 1u16..13, step in 1u16..13, before in 0u16..4, after in 0u16..4,
        ) {
            let at = |steps: u16| 8 * 60 + steps * 15;
            let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
            let (a, b) = (at(opens), at(opens + length));
            let (c, d) = (at(opens + length + pause), at(opens + length + pause + more));
            let mut day = format!("{}-{}", clock(a), clock(b));
            if more > 0 {
                day.push_str(&format!(", {}-{}", clock(c), clock(d)));
            }
            prop_assume!(d <= 24 * 60 && b <= 24 * 60);
            let week = week([&day, "", "", &day, "", "", ""]);
            let (minutes, step) = (minutes * 10, step * 5);
            let around = (before * 5, after * 5);
            let counted = visits_a_week(&week, minutes, step, around);
            prop_assert_eq!(counted, booked_one_by_one(&week, minutes, step, around));
        }
    }
}
