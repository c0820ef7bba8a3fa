//! The Persian (Solar Hijri) calendar, shown beside the Gregorian date to readers of Farsi.

use chrono::{Datelike, NaiveDate};

/// A date of the Solar Hijri calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SolarHijri {
    year: i32,
    month: u8,
    day: u8,
}

/// The years for which the rule below is known to give what the astronomers announce.
const KNOWN_YEARS: std::ops::RangeInclusive<i32> = 1348..=1479;

/// The day before 1 Farvardin of the year 1, counted as chrono counts days from the common era.
const DAY_BEFORE_YEAR_ONE: i32 = 226_894;

impl SolarHijri {
    /// The Persian date of a Gregorian one; `None` outside the Persian years 1348–1479
    /// (21 March 1969 to 20 March 2101), where the arithmetic has not been checked.
    pub fn from_gregorian(date: NaiveDate) -> Option<SolarHijri> {
        let days = date.num_days_from_ce();
        // The Persian year begins in March, so it is one of these two.
        let year = [date.year() - 621, date.year() - 622]
            .into_iter()
            .find(|&year| days > days_before(year))
            .filter(|year| KNOWN_YEARS.contains(year))?;
        let day_of_year = days - days_before(year) - 1;
        // Six months of 31 days, then months of 30, the last of 29 or 30.
        let (month, day) = match day_of_year {
            0..186 => (day_of_year / 31, day_of_year % 31),
            _ => ((day_of_year - 186) / 30 + 6, (day_of_year - 186) % 30),
        };
        Some(SolarHijri { year, month: month as u8 + 1, day: day as u8 + 1 })
    }

    /// The Gregorian date of a Persian one; `None` when there is no such date or the year is
    /// outside 1348–1479.
    pub fn to_gregorian(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
        let longest = match month {
            1..=6 => 31,
            7..=11 => 30,
            12 if Self::is_leap(year) => 30,
            12 => 29,
            _ => return None,
        };
        if !KNOWN_YEARS.contains(&year) || !(1..=longest).contains(&day) {
            return None;
        }
        let months_before = i32::from(month) - 1;
        let day_of_year = months_before * 30 + months_before.min(6) + i32::from(day);
        NaiveDate::from_num_days_from_ce_opt(days_before(year) + day_of_year)
    }

    /// Whether a year has 366 days.
    pub fn is_leap(year: i32) -> bool {
        days_before(year + 1) - days_before(year) == 366
    }

    pub const fn year(self) -> i32 {
        self.year
    }

    /// 1 (Farvardin) to 12 (Esfand).
    pub const fn month(self) -> u8 {
        self.month
    }

    /// 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }
}

/// The days from the common era to the end of the year before: eight leap years in 33.
fn days_before(year: i32) -> i32 {
    DAY_BEFORE_YEAR_ONE + 365 * (year - 1) + (8 * year + 21).div_euclid(33)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The day in March on which the Persian year begins, 1970 to 2101: 0 is the 20th, 1 the 21st
    /// (from the calendar data of ICU).
    const NOWRUZ: &str = "111111111111111111111111110111011101110111011101110111011100110011\
                          001100110011001100110011000100010001000100010001000100010000000011";

    #[test]
    fn nowruz_of_every_year() {
        for (year, digit) in (1970..2101).zip(NOWRUZ.bytes()) {
            let day = 20 + u32::from(digit - b'0');
            let nowruz = NaiveDate::from_ymd_opt(year, 3, day).unwrap();
            let expected = SolarHijri { year: year - 621, month: 1, day: 1 };
            assert_eq!(SolarHijri::from_gregorian(nowruz), Some(expected), "{nowruz}");
            let last = SolarHijri::from_gregorian(nowruz.pred_opt().unwrap()).unwrap();
            assert_eq!((last.year, last.month), (year - 622, 12), "{nowruz}");
        }
    }

    #[test]
    fn days_that_are_known() {
        let table = [
            ("1979-02-11", (1357, 11, 22)),
            ("2020-03-20", (1399, 1, 1)),
            ("2021-03-20", (1399, 12, 30)),
            ("2021-03-21", (1400, 1, 1)),
            ("2024-03-20", (1403, 1, 1)),
            ("2025-03-20", (1403, 12, 30)),
            ("2026-03-20", (1404, 12, 29)),
            ("2026-09-22", (1405, 6, 31)),
            ("2026-09-23", (1405, 7, 1)),
            ("2026-12-01", (1405, 9, 10)),
            ("2026-12-21", (1405, 9, 30)),
            ("2030-03-20", (1408, 12, 30)),
        ];
        for (gregorian, (year, month, day)) in table {
            let date: NaiveDate = gregorian.parse().unwrap();
            assert_eq!(SolarHijri::from_gregorian(date), Some(SolarHijri { year, month, day }));
            assert_eq!(SolarHijri::to_gregorian(year, month, day), Some(date));
        }
    }

    #[test]
    fn leap_years() {
        let leap: Vec<i32> = (1370..=1440).filter(|&year| SolarHijri::is_leap(year)).collect();
        let expected = [
            1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412, 1416, 1420, 1424, 1428, 1432,
            1436,
        ];
        assert_eq!(leap, expected);
    }

    #[test]
    fn no_date_is_invented() {
        let table = [(1404, 12, 30), (1404, 7, 31), (1404, 13, 1), (1404, 1, 0), (1404, 0, 1), (1347, 1, 1)];
        for (year, month, day) in table {
            assert_eq!(SolarHijri::to_gregorian(year, month, day), None);
        }
        assert_eq!(SolarHijri::from_gregorian("1969-03-20".parse().unwrap()), None);
        assert!(SolarHijri::from_gregorian("1969-03-21".parse().unwrap()).is_some());
        assert!(SolarHijri::from_gregorian("2101-03-20".parse().unwrap()).is_some());
        assert_eq!(SolarHijri::from_gregorian("2101-03-21".parse().unwrap()), None);
    }

    proptest! {
        #[test]
        fn there_and_back(days in 718_900..767_000_i32) {
            let date = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let persian = SolarHijri::from_gregorian(date).unwrap();
            let back = SolarHijri::to_gregorian(persian.year(), persian.month(), persian.day());
            prop_assert_eq!(back, Some(date));
        }
    }
}
