//! What holds on a given date: the usual week, unless a holiday or an exception says otherwise.

use super::{DayHours, WeeklyHours, holiday_on};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Other hours on one date: a closure, a day off, a longer day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exception {
    /// The hours of that date instead of the usual ones; without ranges it is closed.
    pub hours: DayHours,
    /// Why, for the staff; may be empty.
    #[serde(default)]
    pub reason: String,
}

/// Dates that differ from the usual week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Exceptions(BTreeMap<NaiveDate, Exception>);

impl Exceptions {
    /// Sets the exception of a date; the former one is given back.
    pub fn set(&mut self, date: NaiveDate, exception: Exception) -> Option<Exception> {
        self.0.insert(date, exception)
    }

    /// Takes the exception of a date away; the usual week holds again.
    pub fn remove(&mut self, date: NaiveDate) -> Option<Exception> {
        self.0.remove(&date)
    }

    /// The exception of a date.
    pub fn on(&self, date: NaiveDate) -> Option<&Exception> {
        self.0.get(&date)
    }

    /// All exceptions by date.
    pub fn iter(&self) -> impl Iterator<Item = (NaiveDate, &Exception)> {
        self.0.iter().map(|(date, exception)| (*date, exception))
    }
}

impl FromIterator<(NaiveDate, Exception)> for Exceptions {
    fn from_iter<I: IntoIterator<Item = (NaiveDate, Exception)>>(dated: I) -> Exceptions {
        Exceptions(dated.into_iter().collect())
    }
}

/// The hours of an office, a person or a room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timetable {
    pub weekly: WeeklyHours,
    #[serde(default)]
    pub exceptions: Exceptions,
    /// Whether it works on public holidays as on other days (a room does: it follows its people).
    #[serde(default)]
    pub works_on_holidays: bool,
}

impl Timetable {
    /// A week without exceptions that rests on public holidays.
    pub fn weekly(weekly: WeeklyHours) -> Timetable {
        Timetable { weekly, ..Timetable::default() }
    }

    /// The hours of a date: an exception comes first, then a holiday, then the usual week.
    pub fn on(&self, date: NaiveDate) -> &DayHours {
        self.on_day(date, holiday_on(date).is_some())
    }

    /// As [`Timetable::on`], for callers that ask for many timetables of one date and already know
    /// whether it is a public holiday.
    pub fn on_day(&self, date: NaiveDate, is_holiday: bool) -> &DayHours {
        static CLOSED: DayHours = DayHours::CLOSED;
        match self.exceptions.on(date) {
            Some(exception) => &exception.hours,
            None if is_holiday && !self.works_on_holidays => &CLOSED,
            None => self.weekly.on(date.weekday()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_come_before_holidays_and_holidays_before_the_week() {
        let week = WeeklyHours::parse(["9-17", "9-17", "9-17", "9-17", "9-14", "", ""]).unwrap();
        let mut timetable = Timetable::weekly(week);
        let exception =
            |hours: &str| Exception { hours: DayHours::parse(hours).unwrap(), reason: "stocktaking".into() };
        timetable.exceptions = Exceptions::from_iter([
            ("2026-12-02".parse().unwrap(), exception("")),
            ("2026-12-05".parse().unwrap(), exception("10-12")),
            ("2026-12-25".parse().unwrap(), exception("10-11")),
        ]);
        let table = [
            ("2026-12-01", ""), // National Day, a Tuesday
            ("2026-12-02", ""),
            ("2026-12-03", "09:00-17:00"),
            ("2026-12-04", "09:00-14:00"),
            ("2026-12-05", "10:00-12:00"), // a Saturday
            ("2026-12-06", ""),
            ("2026-12-25", "10:00-11:00"), // Christmas, opened on purpose
        ];
        for (date, expected) in table {
            assert_eq!(timetable.on(date.parse().unwrap()).to_string(), expected, "{date}");
        }
        timetable.works_on_holidays = true;
        assert_eq!(timetable.on("2026-12-01".parse().unwrap()).to_string(), "09:00-17:00");
    }
}
