//! Orthodox Easter, on which four Romanian public holidays depend.

use chrono::{Days, NaiveDate};

/// Orthodox Easter Sunday of a year, as a Gregorian date.
///
/// Meeus' rule gives the date in the Julian calendar, which then falls 13 days behind; that
/// distance holds from March 1900 to February 2100, so other years give `None`.
pub fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    if !(1900..2100).contains(&year) {
        return None;
    }
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    let month = (d + e + 114) / 31;
    let day = (d + e + 114) % 31 + 1;
    NaiveDate::from_ymd_opt(year, month as u32, day as u32)?.checked_add_days(Days::new(13))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, Weekday};

    #[test]
    fn the_published_dates_of_2015_to_2040() {
        let (april, may) = (4, 5);
        let table = [
            (2015, april, 12),
            (2016, may, 1),
            (2017, april, 16),
            (2018, april, 8),
            (2019, april, 28),
            (2020, april, 19),
            (2021, may, 2),
            (2022, april, 24),
            (2023, april, 16),
            (2024, may, 5),
            (2025, april, 20),
            (2026, april, 12),
            (2027, may, 2),
            (2028, april, 16),
            (2029, april, 8),
            (2030, april, 28),
            (2031, april, 13),
            (2032, may, 2),
            (2033, april, 24),
            (2034, april, 9),
            (2035, april, 29),
            (2036, april, 20),
            (2037, april, 5),
            (2038, april, 25),
            (2039, april, 17),
            (2040, may, 6),
        ];
        for (year, month, day) in table {
            assert_eq!(orthodox_easter(year), NaiveDate::from_ymd_opt(year, month, day), "{year}");
        }
    }

    #[test]
    fn always_a_sunday_in_april_or_early_may() {
        for year in 1900..2100 {
            let easter = orthodox_easter(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sun, "{year}");
            let earliest = NaiveDate::from_ymd_opt(year, 4, 4).unwrap();
            let latest = NaiveDate::from_ymd_opt(year, 5, 8).unwrap();
            assert!((earliest..=latest).contains(&easter), "{easter}");
        }
        assert_eq!(orthodox_easter(2100), None);
    }
}
