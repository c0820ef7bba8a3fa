//! Whether a place is open now, and until when: four states, none of them a guess.

use super::Timetable;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// What is known about the hours of a place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaceHours {
    /// Open to everyone at these hours.
    Weekly(Timetable),
    /// Only for who has an appointment.
    ByAppointment,
    /// Not known to us: people should call first.
    #[default]
    NotKnown,
}

/// The state of a place at a moment, in its own wall-clock time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpeningState {
    /// Open; closes at this moment.
    OpenUntil(NaiveDateTime),
    /// Closed; opens at this moment.
    ClosedUntil(NaiveDateTime),
    ByAppointment,
    /// Hours not known, or closed for longer than we look ahead.
    NotKnown,
}

/// How far ahead the next opening is looked for, in days.
const LOOKS_AHEAD_DAYS: u64 = 30;

impl PlaceHours {
    /// The state at a moment of the place's wall clock.
    pub fn state(&self, now: NaiveDateTime) -> OpeningState {
        match self {
            PlaceHours::Weekly(timetable) => state_of(timetable, now),
            PlaceHours::ByAppointment => OpeningState::ByAppointment,
            PlaceHours::NotKnown => OpeningState::NotKnown,
        }
    }
}

fn state_of(timetable: &Timetable, now: NaiveDateTime) -> OpeningState {
    let mut open_until: Option<NaiveDateTime> = None;
    let days = (0..=LOOKS_AHEAD_DAYS).map_while(|ahead| now.date().checked_add_days(Days::new(ahead)));
    for date in days {
        for range in timetable.on(date).ranges() {
            let (start, end) = (moment(date, range.start_minute()), moment(date, range.end_minute()));
            match open_until {
                // Open across midnight: the day goes on.
                Some(until) if start == until => open_until = Some(end),
                Some(until) => return OpeningState::OpenUntil(until),
                None if now < start => return OpeningState::ClosedUntil(start),
                None if now < end => open_until = Some(end),
                None => {}
            }
        }
        // Only hours up to midnight can go on tomorrow.
        if let Some(until) = open_until.filter(|until| until.date() == date) {
            return OpeningState::OpenUntil(until);
        }
    }
    open_until.map_or(OpeningState::NotKnown, OpeningState::OpenUntil)
}

fn moment(date: NaiveDate, minute: u16) -> NaiveDateTime {
    date.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{DayHours, Exception, WeeklyHours};

    fn check(hours: &PlaceHours, now: &str, expected: OpeningState) {
        assert_eq!(hours.state(at(now)), expected, "{now}");
    }

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    fn week(days: [&str; 7]) -> Timetable {
        Timetable::weekly(WeeklyHours::parse(days).unwrap())
    }

    #[test]
    fn an_office_through_its_days() {
        let day = "09:00-12:00, 13:00-17:00";
        let mut timetable = week([day, day, day, day, "09:00-13:00", "", ""]);
        timetable
            .exceptions
            .set("2026-12-10".parse().unwrap(), Exception { hours: DayHours::CLOSED, reason: String::new() });
        let hours = PlaceHours::Weekly(timetable);
        let open = |text| OpeningState::OpenUntil(at(text));
        let closed = |text| OpeningState::ClosedUntil(at(text));
        let table = [
            ("2026-12-03 08:59", closed("2026-12-03 09:00")),
            ("2026-12-03 09:00", open("2026-12-03 12:00")),
            ("2026-12-03 12:00", closed("2026-12-03 13:00")),
            ("2026-12-03 16:59", open("2026-12-03 17:00")),
            ("2026-12-03 17:00", closed("2026-12-04 09:00")),
            ("2026-12-04 13:00", closed("2026-12-07 09:00")), // over the weekend
            ("2026-11-27 14:00", closed("2026-12-02 09:00")), // Saint Andrew and National Day
            ("2026-12-09 18:00", closed("2026-12-11 09:00")), // over the exception
            ("2026-04-09 18:00", closed("2026-04-14 09:00")), // Good Friday to Easter Monday
        ];
        for (now, expected) in table {
            check(&hours, now, expected);
        }
    }

    #[test]
    fn what_is_not_known_is_not_guessed() {
        check(&PlaceHours::ByAppointment, "2026-12-03 10:00", OpeningState::ByAppointment);
        check(&PlaceHours::NotKnown, "2026-12-03 10:00", OpeningState::NotKnown);
        check(&PlaceHours::Weekly(Timetable::default()), "2026-12-03 10:00", OpeningState::NotKnown);
    }

    #[test]
    fn hours_across_midnight_go_on() {
        let mut night = week(["20:00-24:00", "00:00-06:00", "", "", "", "", ""]);
        night.works_on_holidays = true;
        let hours = PlaceHours::Weekly(night);
        check(&hours, "2026-12-07 21:00", OpeningState::OpenUntil(at("2026-12-08 06:00")));
        check(&hours, "2026-12-08 01:00", OpeningState::OpenUntil(at("2026-12-08 06:00")));
        let mut always = week(["0-24"; 7]);
        always.works_on_holidays = true;
        // Always open: as far as we look.
        let until = OpeningState::OpenUntil(at("2027-01-07 00:00"));
        check(&PlaceHours::Weekly(always), "2026-12-07 21:00", until);
    }

    #[test]
    fn a_reopening_beyond_thirty_days_is_not_promised() {
        let mut timetable = week([""; 7]);
        let later = Exception { hours: DayHours::parse("9-17").unwrap(), reason: String::new() };
        timetable.exceptions.set("2027-01-02".parse().unwrap(), later);
        let hours = PlaceHours::Weekly(timetable);
        check(&hours, "2026-12-03 10:00", OpeningState::ClosedUntil(at("2027-01-02 09:00")));
        check(&hours, "2026-12-02 10:00", OpeningState::NotKnown);
    }
}
