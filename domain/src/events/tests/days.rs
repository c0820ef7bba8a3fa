//! The days of repeated events, also where the clocks change.

use chrono_tz::Europe::Bucharest;

use super::*;

/// The starts of an event between two days, with their offsets.
fn starts(first: &str, rule: &str, except: &[&str], from: &str, to: &str) -> Vec<String> {
    let first = wall(first);
    let when = When {
        date: first.date(),
        start_minute: (first.time() - chrono::NaiveTime::MIN).num_minutes() as u16,
        end_minute: None,
        repetition: (!rule.is_empty()).then(|| rule.parse().unwrap()),
        except: except.iter().map(|text| day(text)).collect(),
    };
    let found = when.occurrences(day(from), day(to), &Bucharest);
    found.iter().map(|one| one.start.format("%m-%d %H:%M%:z").to_string()).collect()
}

#[test]
fn events_take_place_when_people_expect_them() {
    /// First time, rule, days left out, window, starts.
    type Row = (&'static str, &'static str, List, &'static str, &'static str, List);
    type List = &'static [&'static str];
    let table: &[Row] = &[
        ("2026-12-05T18:00:00", "", &[], "2026-12-01", "2026-12-31", &["12-05 18:00+02:00"]),
        ("2026-12-05T18:00:00", "", &[], "2026-12-06", "2026-12-31", &[]),
        ("2026-12-05T18:00:00", "", &[], "2026-12-01", "2026-12-04", &[]),
        // The clock on the wall stays over both changes.
        (
            "2026-03-22T18:00:00",
            "FREQ=WEEKLY",
            &[],
            "2026-03-20",
            "2026-04-06",
            &["03-22 18:00+02:00", "03-29 18:00+03:00", "04-05 18:00+03:00"],
        ),
        (
            "2026-10-18T18:00:00",
            "FREQ=WEEKLY",
            &[],
            "2026-10-18",
            "2026-11-01",
            &["10-18 18:00+03:00", "10-25 18:00+02:00", "11-01 18:00+02:00"],
        ),
        // 03:30 does not exist on 29 March, and is shown twice on 25 October.
        (
            "2026-03-28T03:30:00",
            "FREQ=DAILY",
            &[],
            "2026-03-28",
            "2026-03-30",
            &["03-28 03:30+02:00", "03-29 04:30+03:00", "03-30 03:30+03:00"],
        ),
        (
            "2026-10-24T03:30:00",
            "FREQ=DAILY;COUNT=3",
            &[],
            "2026-10-24",
            "2026-12-31",
            &["10-24 03:30+03:00", "10-25 03:30+03:00", "10-26 03:30+02:00"],
        ),
        // A day that is left out still counts as a time.
        (
            "2026-12-05T10:00:00",
            "FREQ=WEEKLY;COUNT=4",
            &["2026-12-12"],
            "2026-12-01",
            "2027-12-31",
            &["12-05 10:00+02:00", "12-19 10:00+02:00", "12-26 10:00+02:00"],
        ),
        // The last day is part of it; a window in the middle starts where the rule says.
        (
            "2026-12-05T10:00:00",
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270102",
            &[],
            "2026-12-06",
            "2027-06-01",
            &["12-19 10:00+02:00", "01-02 10:00+02:00"],
        ),
        // A last moment in UTC before the start of that day leaves the day out.
        (
            "2026-12-05T10:00:00",
            "FREQ=WEEKLY;UNTIL=20261212T080000Z",
            &[],
            "2026-12-01",
            "2027-06-01",
            &["12-05 10:00+02:00", "12-12 10:00+02:00"],
        ),
        (
            "2026-12-05T10:00:00",
            "FREQ=WEEKLY;UNTIL=20261212T075959Z",
            &[],
            "2026-12-01",
            "2027-06-01",
            &["12-05 10:00+02:00"],
        ),
        // Several weekdays, none before the first time; every second week counted from Monday.
        (
            "2026-12-03T10:00:00",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
            &[],
            "2026-12-01",
            "2026-12-20",
            &["12-03 10:00+02:00", "12-14 10:00+02:00", "12-17 10:00+02:00"],
        ),
        // Months: the 31st only where there is one; the third Saturday; the last Monday; a fifth Friday.
        (
            "2026-10-31T10:00:00",
            "FREQ=MONTHLY;COUNT=3",
            &[],
            "2026-10-01",
            "2027-12-31",
            &["10-31 10:00+02:00", "12-31 10:00+02:00", "01-31 10:00+02:00"],
        ),
        (
            "2026-11-21T10:00:00",
            "FREQ=MONTHLY;BYDAY=3SA",
            &[],
            "2026-11-01",
            "2027-01-31",
            &["11-21 10:00+02:00", "12-19 10:00+02:00", "01-16 10:00+02:00"],
        ),
        (
            "2026-11-30T10:00:00",
            "FREQ=MONTHLY;BYDAY=-1MO",
            &[],
            "2026-11-01",
            "2027-01-31",
            &["11-30 10:00+02:00", "12-28 10:00+02:00", "01-25 10:00+02:00"],
        ),
        (
            "2026-10-30T10:00:00",
            "FREQ=MONTHLY;BYDAY=5FR",
            &[],
            "2026-10-01",
            "2027-02-28",
            &["10-30 10:00+02:00", "01-29 10:00+02:00"],
        ),
        (
            "2026-12-01T10:00:00",
            "FREQ=DAILY;BYDAY=SA,SU",
            &[],
            "2026-12-01",
            "2026-12-07",
            &["12-05 10:00+02:00", "12-06 10:00+02:00"],
        ),
        // The second time lies beyond the window.
        (
            "2026-12-05T10:00:00",
            "FREQ=WEEKLY;INTERVAL=99",
            &[],
            "2026-12-01",
            "2026-12-31",
            &["12-05 10:00+02:00"],
        ),
    ];
    for (first, rule, except, from, to, expected) in table {
        assert_eq!(starts(first, rule, except, from, to), *expected, "{first} {rule}");
    }
}

#[test]
fn the_end_is_on_the_same_clock() {
    let ends = |date: &str, start_minute, end_minute| {
        let when = When { date: day(date), start_minute, end_minute, ..event().when };
        let found = when.occurrences(day(date), day(date), &Bucharest);
        (found[0].end.map(|end| (end - found[0].start).num_minutes()), found[0].end.map(|e| e.to_rfc3339()))
    };
    let midnight = Some("2026-12-06T00:00:00+02:00".to_owned());
    assert_eq!(ends("2026-12-05", 1080, Some(1440)), (Some(360), midnight));
    assert_eq!(ends("2026-12-05", 1080, None), (None, None));
    // From 02:00 to 05:00 is two hours on the night of March, four in October.
    assert_eq!(ends("2026-03-29", 120, Some(300)).0, Some(120));
    assert_eq!(ends("2026-10-25", 120, Some(300)).0, Some(240));
    // A start in the skipped hour is moved; it never ends before it starts.
    assert_eq!(ends("2026-03-29", 195, Some(240)).0, Some(0));
}
