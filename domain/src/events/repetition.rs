//! Repetition as RFC 5545 writes it: the part of `RRULE` that community events use.

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime, Weekday};
use serde::{Deserialize, Serialize};

/// How an event repeats. In text: `FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231;BYDAY=SA`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Repetition {
    pub frequency: Frequency,
    /// Every how many days, weeks or months: 1 to 99.
    pub interval: u8,
    pub ends: Ends,
    /// On which weekdays; empty: on the day of the first time. Only months count weekdays.
    pub by_day: Vec<ByDay>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    Daily,
    Weekly,
    Monthly,
}

/// When it stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    Never,
    /// After so many times, the first included: 1 to 999.
    After(u16),
    Until(Until),
}

/// The last time, itself included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// A day of the place's own calendar.
    Day(NaiveDate),
    /// A moment in UTC, as other calendars write it.
    Moment(NaiveDateTime),
}

/// A weekday; in a month perhaps only the nth (1 to 5) or the nth from the end (−1 to −5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByDay {
    pub nth: Option<i8>,
    pub weekday: Weekday,
}

/// Why a rule was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RepetitionError {
    /// Not a rule of RFC 5545.
    Malformed,
    /// A rule, but one of the kinds that are not expanded here.
    Unsupported,
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Mon),
    ("TU", Weekday::Tue),
    ("WE", Weekday::Wed),
    ("TH", Weekday::Thu),
    ("FR", Weekday::Fri),
    ("SA", Weekday::Sat),
    ("SU", Weekday::Sun),
];
const DAY: &str = "%Y%m%d";
const MOMENT: &str = "%Y%m%dT%H%M%SZ";

impl fmt::Display for Repetition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let frequency = match self.frequency {
            Frequency::Daily => "DAILY",
            Frequency::Weekly => "WEEKLY",
            Frequency::Monthly => "MONTHLY",
        };
        write!(f, "FREQ={frequency}")?;
        if self.interval != 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        match self.ends {
            Ends::Never => {}
            Ends::After(count) => write!(f, ";COUNT={count}")?,
            Ends::Until(Until::Day(day)) => write!(f, ";UNTIL={}", day.format(DAY))?,
            Ends::Until(Until::Moment(moment)) => write!(f, ";UNTIL={}", moment.format(MOMENT))?,
        }
        for (n, day) in self.by_day.iter().enumerate() {
            f.write_str(if n == 0 { ";BYDAY=" } else { "," })?;
            if let Some(nth) = day.nth {
                write!(f, "{nth}")?;
            }
            f.write_str(WEEKDAYS[day.weekday.num_days_from_monday() as usize].0)?;
        }
        Ok(())
    }
}

impl FromStr for Repetition {
    type Err = RepetitionError;

    /// Reads the value of an `RRULE` property; what would be expanded wrongly is refused.
    fn from_str(text: &str) -> Result<Repetition, RepetitionError> {
        let mut frequency = None;
        let mut interval = 1;
        let mut ends = Ends::Never;
        let mut by_day = Vec::new();
        let mut sunday_first = false;
        let mut seen = Vec::new();
        for part in text.trim().trim_end_matches(';').split(';') {
            let (name, value) = part.split_once('=').ok_or(RepetitionError::Malformed)?;
            let (name, value) = (name.to_ascii_uppercase(), value.to_ascii_uppercase());
            match name.as_str() {
                "FREQ" => frequency = Some(read_frequency(&value)?),
                "INTERVAL" => interval = number(&value, 1, 99)?,
                "COUNT" | "UNTIL" if ends != Ends::Never => return Err(RepetitionError::Malformed),
                "COUNT" => ends = Ends::After(number(&value, 1, 999)?),
                "UNTIL" => ends = Ends::Until(read_until(&value)?),
                "BYDAY" => by_day = value.split(',').map(read_day).collect::<Result<_, _>>()?,
                "WKST" => sunday_first = value != "MO",
                _ => return Err(RepetitionError::Unsupported),
            }
            if seen.contains(&name) {
                return Err(RepetitionError::Malformed);
            }
            seen.push(name);
        }
        let frequency = frequency.ok_or(RepetitionError::Malformed)?;
        let interval = interval as u8;
        // The first day of the week decides only which weeks are left out.
        if sunday_first && frequency == Frequency::Weekly && interval > 1 {
            return Err(RepetitionError::Unsupported);
        }
        if frequency != Frequency::Monthly && by_day.iter().any(|day| day.nth.is_some()) {
            return Err(RepetitionError::Malformed);
        }
        Ok(Repetition { frequency, interval, ends, by_day })
    }
}

fn read_frequency(value: &str) -> Result<Frequency, RepetitionError> {
    match value {
        "DAILY" => Ok(Frequency::Daily),
        "WEEKLY" => Ok(Frequency::Weekly),
        "MONTHLY" => Ok(Frequency::Monthly),
        "YEARLY" | "HOURLY" | "MINUTELY" | "SECONDLY" => Err(RepetitionError::Unsupported),
        _ => Err(RepetitionError::Malformed),
    }
}

fn read_until(value: &str) -> Result<Until, RepetitionError> {
    let moment = NaiveDateTime::parse_from_str(value, MOMENT).map(Until::Moment);
    let floating = || NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").map(|at| Until::Day(at.date()));
    let day = || NaiveDate::parse_from_str(value, DAY).map(Until::Day);
    let until = moment.or_else(|_| floating()).or_else(|_| day()).map_err(|_| RepetitionError::Malformed)?;
    let date = match until {
        Until::Day(day) => day,
        Until::Moment(moment) => moment.date(),
    };
    // Beyond four digits the text would no longer read as the same day.
    if chrono::Datelike::year(&date) > 9999 { Err(RepetitionError::Malformed) } else { Ok(until) }
}

fn read_day(value: &str) -> Result<ByDay, RepetitionError> {
    let at = value.len().checked_sub(2).filter(|at| value.is_char_boundary(*at));
    let (nth, name) = value.split_at(at.ok_or(RepetitionError::Malformed)?);
    let weekday = WEEKDAYS.into_iter().find(|(known, _)| *known == name);
    let (_, weekday) = weekday.ok_or(RepetitionError::Malformed)?;
    let nth = match nth {
        "" => None,
        text => Some(text.parse::<i8>().map_err(|_| RepetitionError::Malformed)?),
    };
    match nth {
        Some(nth) if nth == 0 || nth.abs() > 53 => Err(RepetitionError::Malformed),
        Some(nth) if nth.abs() > 5 => Err(RepetitionError::Unsupported),
        nth => Ok(ByDay { nth, weekday }),
    }
}

fn number(value: &str, least: u16, most: u16) -> Result<u16, RepetitionError> {
    let plain = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let number: u16 = value.parse().ok().filter(|_| plain).ok_or(RepetitionError::Malformed)?;
    match number {
        0 => Err(RepetitionError::Malformed),
        n if n < least || n > most => Err(RepetitionError::Unsupported),
        n => Ok(n),
    }
}

impl fmt::Display for RepetitionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            RepetitionError::Malformed => "malformed",
            RepetitionError::Unsupported => "unsupported",
        })
    }
}

impl std::error::Error for RepetitionError {}

impl TryFrom<String> for Repetition {
    type Error = RepetitionError;

    fn try_from(text: String) -> Result<Repetition, RepetitionError> {
        text.parse()
    }
}

impl From<Repetition> for String {
    fn from(repetition: Repetition) -> String {
        repetition.to_string()
    }
}
