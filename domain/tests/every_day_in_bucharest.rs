//! Every day of 2025 to 2040 in Europe/Bucharest: the clock of the place decides, also on the days
//! on which it changes.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, TimeDelta, Timelike, Utc, Weekday};
use chrono_tz::Europe::Bucharest;
use domain::calendar::{DayHours, Timetable, WeeklyHours, holiday_on};
use domain::schedule::{Availability, BusyTicks, LocalDay, ResourceCalendar, VisitRules};

fn dates() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
    first.iter_days().take_while(|date| date.year() <= 2040)
}

fn last_sunday(year: i32, month: u32) -> NaiveDate {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
    last - Days::new(last.weekday().num_days_from_sunday().into())
}

/// The starts that are offered on a date to a single person with these hours.
fn starts(date: NaiveDate, timetable: &Timetable, minutes: u16) -> Vec<DateTime<FixedOffset>> {
    let rules = VisitRules::new(minutes, 15, 0, 30).unwrap();
    let now: DateTime<Utc> = (date - Days::new(2)).and_hms_opt(12, 0, 0).unwrap().and_utc();
    let person = ResourceCalendar::single("ana", timetable.clone(), BusyTicks::NONE);
    let roles = [vec![person]];
    let days = Availability::new(&Bucharest, rules, &roles, now).free_days(date, 1);
    assert!(days.iter().all(|day| day.date == date && !day.starts.is_empty()));
    days.into_iter().flat_map(|day| day.starts).collect()
}

#[test]
fn days_have_23_24_or_25_hours() {
    for date in dates() {
        let hours = match date {
            _ if date == last_sunday(date.year(), 3) => 23,
            _ if date == last_sunday(date.year(), 10) => 25,
            _ => 24,
        };
        let day = LocalDay::new(date, &Bucharest).unwrap();
        assert_eq!(day.length(), hours * 12, "{date}");
        assert_eq!(day.time_at(0).time().hour(), 0, "{date}");
        assert_eq!(day.time_at(day.length() - 1).format("%H:%M").to_string(), "23:55", "{date}");
    }
}

#[test]
fn visits_lie_inside_the_hours_on_the_wall() {
    let day = "09:00-12:30, 13:15-17:00";
    let week = WeeklyHours::parse([day, day, day, day, "09:00-13:00", "", "02:00-06:00"]).unwrap();
    let timetable = Timetable::weekly(week);
    for date in dates() {
        let hours = timetable.on(date);
        let starts = starts(date, &timetable, 45);
        for start in &starts {
            assert_eq!(start.with_timezone(&Bucharest).naive_local(), start.naive_local());
            let end = (start.to_utc() + TimeDelta::minutes(45)).with_timezone(&Bucharest);
            let minute = |hour: u32, minute: u32| (hour * 60 + minute) as u16;
            let (from, to) = (minute(start.hour(), start.minute()), minute(end.hour(), end.minute()));
            let inside =
                hours.ranges().iter().any(|range| range.start_minute() <= from && to <= range.end_minute());
            assert!(inside, "{start} – {end}");
            assert_eq!(from % 15, 0, "{start}");
        }
        // 12 in the morning and 13 in the afternoon; 14 on Fridays. On Sundays 14 between two and
        // six, of which the skipped hour takes four and the repeated one adds four.
        let expected = match date.weekday() {
            _ if holiday_on(date).is_some() => 0,
            Weekday::Sat => 0,
            Weekday::Sun if date == last_sunday(date.year(), 3) => 10,
            Weekday::Sun if date == last_sunday(date.year(), 10) => 18,
            Weekday::Sun => 14,
            Weekday::Fri => 14,
            _ => 12 + 13,
        };
        assert_eq!(starts.len(), expected, "{date}");
    }
}

#[test]
fn around_the_clock_every_real_quarter_hour_is_offered_once() {
    let mut timetable =
        Timetable::weekly(WeeklyHours::new(std::array::from_fn(|_| DayHours::parse("00:00-24:00").unwrap())));
    timetable.works_on_holidays = true;
    for date in dates() {
        let starts = starts(date, &timetable, 15);
        let day = LocalDay::new(date, &Bucharest).unwrap();
        assert_eq!(starts.len(), usize::from(day.length() / 3), "{date}");
        let quarter = TimeDelta::minutes(15);
        assert!(starts.windows(2).all(|pair| pair[1] - pair[0] == quarter), "{date}");
        let skipped = starts.iter().any(|start| start.hour() == 3);
        assert_eq!(skipped, date != last_sunday(date.year(), 3), "{date}");
    }
}
