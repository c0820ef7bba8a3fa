//! The time that somebody asks for: read from a form, checked against the clock of the place.

use crate::calendar::SolarHijri;
use crate::text::digits_to_ascii;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Offset, TimeZone};
use std::fmt;

/// Why a visit cannot begin at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StartError {
    /// No time was chosen.
    Required,
    /// Not a date and time with an offset.
    Malformed,
    Past,
    /// The clock of the place never shows this: it skips that hour, or has another offset then.
    NotExisting,
    /// Later than now, but sooner than people can prepare.
    TooSoon,
    /// Beyond the days that can be booked.
    TooFar,
    /// Between the times at which visits begin.
    OffGrid,
    /// Nobody who is needed works then, whatever is booked.
    Closed,
}

impl StartError {
    /// The stable code of the error, part of the outer contract.
    pub const fn code(self) -> &'static str {
        match self {
            StartError::Required => "required",
            StartError::Malformed => "malformed",
            StartError::Past => "past",
            StartError::NotExisting => "not_existing",
            StartError::TooSoon => "too_soon",
            StartError::TooFar => "too_far",
            StartError::OffGrid => "off_grid",
            StartError::Closed => "closed",
        }
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for StartError {}

/// Reads a start as the list of free times writes it: RFC 3339 with an offset.
///
/// A `+` that arrives as a space, because a program did not encode it in its form, is understood.
///
/// # Errors
/// [`StartError::Required`], [`StartError::Malformed`].
pub fn parse_start(typed: &str) -> Result<DateTime<FixedOffset>, StartError> {
    let typed = digits_to_ascii(typed.trim());
    if typed.is_empty() {
        return Err(StartError::Required);
    }
    let read = match typed.rsplit_once(' ') {
        Some((time, offset)) if time.contains('T') => {
            DateTime::parse_from_rfc3339(&format!("{time}+{offset}"))
        }
        _ => DateTime::parse_from_rfc3339(&typed),
    };
    read.map_err(|_| StartError::Malformed)
}

/// Reads a date and a time as staff type them, in the clock of the place.
///
/// Of an hour that the clock shows twice, the first is meant.
///
/// # Errors
/// [`StartError::Required`], [`StartError::Malformed`], [`StartError::NotExisting`].
pub fn parse_civil_start<Z: TimeZone>(
    date: &str,
    time: &str,
    zone: &Z,
) -> Result<DateTime<FixedOffset>, StartError> {
    let wall = parse_date(date)?.and_time(parse_time(time)?);
    let start = zone.from_local_datetime(&wall).earliest().ok_or(StartError::NotExisting)?;
    Ok(start.with_timezone(&start.offset().fix()))
}

/// Reads `2026-12-01`, `01.12.2026` or the Persian `1405/09/10`, in the digits of any script.
///
/// # Errors
/// [`StartError::Required`], [`StartError::Malformed`].
pub fn parse_date(typed: &str) -> Result<NaiveDate, StartError> {
    let typed = digits_to_ascii(typed.trim());
    if typed.is_empty() {
        return Err(StartError::Required);
    }
    let parts: Vec<&str> = typed.split(['-', '/', '.']).map(str::trim).collect();
    let [first, month, last] = parts[..] else {
        return Err(StartError::Malformed);
    };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    if year.len() != 4 {
        return Err(StartError::Malformed);
    }
    let (year, month, day) = (number(year)?, number(month)?, number(day)?);
    // No Persian year of our time is a Gregorian one of our time.
    let date = if year < 1500 {
        SolarHijri::to_gregorian(year as i32, month as u8, day as u8)
    } else {
        NaiveDate::from_ymd_opt(year as i32, month, day)
    };
    date.ok_or(StartError::Malformed)
}

/// Reads `9:30`, `09.30` or `9`, in the digits of any script.
///
/// # Errors
/// [`StartError::Required`], [`StartError::Malformed`].
pub fn parse_time(typed: &str) -> Result<NaiveTime, StartError> {
    let typed = digits_to_ascii(typed.trim());
    if typed.is_empty() {
        return Err(StartError::Required);
    }
    let (hour, minute) = typed.split_once([':', '.']).unwrap_or((&typed, "00"));
    if minute.len() != 2 {
        return Err(StartError::Malformed);
    }
    NaiveTime::from_hms_opt(number(hour)?, number(minute)?, 0).ok_or(StartError::Malformed)
}

/// One to four digits; `parse` alone would also take a sign.
fn number(digits: &str) -> Result<u32, StartError> {
    let plain = digits.len() <= 4 && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|_| plain).ok_or(StartError::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Bucharest;
    use proptest::prelude::*;

    #[test]
    fn starts_as_forms_send_them() {
        let nine = Ok("2026-12-01T09:00:00+02:00");
        let table: [(&str, Result<&str, StartError>); 10] = [
            ("2026-12-01T09:00:00+02:00", nine),
            (" 2026-12-01T09:00:00 02:00 ", nine),
            ("۲۰۲۶-۱۲-۰۱T۰۹:۰۰:۰۰+۰۲:۰۰", nine),
            ("2026-12-01T07:00:00Z", Ok("2026-12-01T07:00:00+00:00")),
            ("", Err(StartError::Required)),
            ("2026-12-01T09:00:00", Err(StartError::Malformed)),
            ("2026-12-01", Err(StartError::Malformed)),
            ("2026-02-30T09:00:00+02:00", Err(StartError::Malformed)),
            ("2026-12-01T25:00:00+02:00", Err(StartError::Malformed)),
            ("tomorrow", Err(StartError::Malformed)),
        ];
        for (typed, expected) in table {
            let read = parse_start(typed).map(|start| start.to_rfc3339());
            assert_eq!(read.as_deref(), expected.as_ref().map(|s| *s), "{typed}");
        }
    }

    #[test]
    fn dates_and_times_as_staff_type_them() {
        let table: [(&str, &str, Result<&str, StartError>); 17] = [
            ("2026-12-01", "09:00", Ok("2026-12-01T09:00:00+02:00")),
            ("1.12.2026", "9.30", Ok("2026-12-01T09:30:00+02:00")),
            ("01/12/2026", "9", Ok("2026-12-01T09:00:00+02:00")),
            ("۱۴۰۵/۰۹/۱۰", "۰۹:۰۰", Ok("2026-12-01T09:00:00+02:00")),
            ("2026-07-01", "14:05", Ok("2026-07-01T14:05:00+03:00")),
            ("2026-10-25", "03:30", Ok("2026-10-25T03:30:00+03:00")),
            ("2027-03-28", "02:55", Ok("2027-03-28T02:55:00+02:00")),
            ("2027-03-28", "03:00", Err(StartError::NotExisting)),
            ("2027-03-28", "03:55", Err(StartError::NotExisting)),
            ("2027-03-28", "04:00", Ok("2027-03-28T04:00:00+03:00")),
            ("", "09:00", Err(StartError::Required)),
            ("2026-12-01", " ", Err(StartError::Required)),
            ("2026-02-29", "09:00", Err(StartError::Malformed)),
            ("2026-12", "09:00", Err(StartError::Malformed)),
            ("1404/12/30", "09:00", Err(StartError::Malformed)),
            ("2026-12-01", "9:5", Err(StartError::Malformed)),
            ("2026-12-01", "24:00", Err(StartError::Malformed)),
        ];
        for (date, time, expected) in table {
            let read = parse_civil_start(date, time, &Bucharest).map(|start| start.to_rfc3339());
            assert_eq!(read.as_deref(), expected.as_ref().map(|s| *s), "{date} {time}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_readers(typed in any::<String>(), near in "[0-9۰-۹./:+TZ -]{0,26}") {
            for text in [typed, near] {
                let _ = (parse_start(&text), parse_date(&text), parse_time(&text));
            }
        }
    }
}
