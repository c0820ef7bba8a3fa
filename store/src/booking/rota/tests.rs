//! Timetables with rotas, day by day to 2040, against a calendar that only counts.

use chrono::{Datelike as _, NaiveDate, TimeDelta, Weekday};
use chrono_tz::Europe::Bucharest;
use domain::calendar::{Rota, WeeklyHours, holiday_on};
use domain::schedule::LocalDay;

use super::super::calendar::{Member, ResourceKind};
use super::{Week, of_text, one_text};

const NAMES: [&str; 4] = ["02:00-05:00", "09:00-12:00", "13:00-17:00, 18:00-19:00", ""];

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn rota(turns: usize) -> Rota {
    Rota::new(NAMES[..turns].iter().map(|hours| WeeklyHours::parse([hours; 7]).unwrap()).collect()).unwrap()
}

fn member(weeks: Vec<Week>) -> Member {
    Member {
        id: "m".to_owned(),
        label: "m".to_owned(),
        kind: ResourceKind::Staff,
        place: Some("p".to_owned()),
        traits: Default::default(),
        room_kind: None,
        seats: 1,
        languages: Vec::new(),
        services: Vec::new(),
        works_on_holidays: false,
        weeks,
        exceptions: Default::default(),
        stops: Vec::new(),
    }
}

#[test]
fn the_timetable_of_a_rota_is_the_rota_on_every_day_to_2040() {
    for turns in 1..=4 {
        let from = date("2025-01-01");
        let member = member(vec![Week { from, until: None, rota: rota(turns) }]);
        // Monday by Monday, as somebody would write it into a calendar on the wall.
        let monday = from.week(Weekday::Mon).first_day();
        let turn_of = |day: NaiveDate| (day - monday).num_days() as usize / 7 % turns;
        // A picture of a place is laid out for a year; each begins where the last one ended.
        let mut first = from;
        while first.year() <= 2040 {
            let last = first + TimeDelta::days(365);
            let timetable = member.timetable(first, last);
            for day in first.iter_days().take_while(|day| *day <= last) {
                let expected = if holiday_on(day).is_some() { "" } else { NAMES[turn_of(day)] };
                assert_eq!(timetable.on(day).to_string(), expected, "{turns} {day}");
            }
            first = last + TimeDelta::days(1);
        }
    }
}

#[test]
fn the_clock_changes_inside_a_rota_without_moving_it() {
    let from = date("2025-01-01");
    let member = member(vec![Week { from, until: None, rota: rota(2) }]);
    for year in 2025..=2040 {
        for (month, last_of_month, ticks) in [(3, 31, 24), (10, 31, 48)] {
            let end = NaiveDate::from_ymd_opt(year, month, last_of_month).unwrap();
            let sunday = end - TimeDelta::days(end.weekday().num_days_from_sunday().into());
            let day = LocalDay::new(sunday, &Bucharest).unwrap();
            assert_ne!(day.length(), 288, "{sunday}");
            let timetable = member.timetable(sunday, sunday);
            let weeks = (sunday - from.week(Weekday::Mon).first_day()).num_days() / 7;
            // From two to five there are two hours in spring and four in autumn.
            let expected = match weeks % 2 {
                _ if holiday_on(sunday).is_some() => 0,
                0 => ticks,
                _ => 36,
            };
            let open = day.ticks_within(timetable.on(sunday));
            assert_eq!(open.ticks().count(), expected, "{sunday}");
            let on_the_wall = |at| day.time_at(at).time() >= NAMES_START[(weeks % 2) as usize];
            assert!(open.ticks().all(on_the_wall), "{sunday}");
        }
    }
}

const NAMES_START: [chrono::NaiveTime; 2] =
    [chrono::NaiveTime::from_hms_opt(2, 0, 0).unwrap(), chrono::NaiveTime::from_hms_opt(9, 0, 0).unwrap()];

#[test]
fn a_later_rota_ends_the_one_before() {
    let before = member(vec![Week { from: date("2025-01-01"), until: None, rota: rota(2) }]);
    let after = before.with_week(date("2026-12-10"), &rota(3));
    let (first, last) = (date("2026-12-01"), date("2027-01-31"));
    let timetable = after.timetable(first, last);
    let on = |day: &str| timetable.on(date(day)).to_string();
    assert_eq!(on("2026-12-09"), before.timetable(first, last).on(date("2026-12-09")).to_string());
    assert_eq!([on("2026-12-10"), on("2026-12-14"), on("2026-12-21")], [NAMES[0], NAMES[1], NAMES[2]]);
    assert_eq!(on("2026-12-28"), NAMES[0], "three weeks later the first one again");
}

#[test]
fn a_rota_reads_back_from_its_text() {
    for turns in 1..=4 {
        assert_eq!(of_text(&one_text(&rota(turns))), Some(rota(turns)));
    }
    let plain = WeeklyHours::parse(["9-17", "", "", "", "", "", ""]).unwrap();
    assert_eq!(of_text("09:00-17:00;;;;;;"), Some(plain.into()), "as it was written before there were rotas");
    for wrong in ["", "x", ";;;;;;;", ";;;;;|;;;;;;", "a;;;;;;"] {
        assert_eq!(of_text(wrong), None, "{wrong}");
    }
}
