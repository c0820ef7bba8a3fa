//! Dates that come again: the same weekday and the same time on the wall, whatever the clocks did in between.

use crate::coded::coded;
use chrono::{DateTime, Days, FixedOffset, NaiveDate, Offset, TimeZone};

coded! {
    /// How far the visits of a series lie apart.
    Every {
        Week = "1",
        TwoWeeks = "2",
        FourWeeks = "4",
    }
}

impl Every {
    /// Days from one visit to the next.
    pub const fn days(self) -> u64 {
        match self {
            Every::Week => 7,
            Every::TwoWeeks => 14,
            Every::FourWeeks => 28,
        }
    }
}

/// The most visits of one series, the first among them; the fewest are two.
pub const SERIES_MOST: u8 = 12;

/// The dates of a series that begins at `first`, in order and with it: the same time on the wall of the
/// place. `None` where the clock skips that time; of an hour that it shows twice, the first is meant.
pub fn series_dates<Z: TimeZone>(
    first: DateTime<FixedOffset>,
    every: Every,
    visits: u8,
    zone: &Z,
) -> Vec<(NaiveDate, Option<DateTime<FixedOffset>>)> {
    let wall = first.naive_local();
    let date = |turn: u8| wall.date().checked_add_days(Days::new(every.days() * u64::from(turn)));
    let start = |date: NaiveDate| {
        let start = zone.from_local_datetime(&date.and_time(wall.time())).earliest()?;
        Some(start.with_timezone(&start.offset().fix()))
    };
    (0..visits).filter_map(date).map(|date| (date, start(date))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Tz::Europe__Bucharest as Bucharest;

    fn dates(first: &str, every: Every, visits: u8) -> Vec<String> {
        let first = DateTime::parse_from_rfc3339(first).unwrap();
        let dates = series_dates(first, every, visits, &Bucharest).into_iter();
        dates.map(|(date, start)| start.map_or(date.to_string(), |start| start.to_rfc3339())).collect()
    }

    #[test]
    fn the_clock_on_the_wall_stays() {
        // The clocks go forward on 28 March 2027 and back on 31 October.
        let table: [(&str, Every, &[&str]); 4] = [
            (
                "2027-03-16T10:00:00+02:00",
                Every::Week,
                &["2027-03-16T10:00:00+02:00", "2027-03-23T10:00:00+02:00", "2027-03-30T10:00:00+03:00"],
            ),
            (
                "2027-10-20T09:30:00+03:00",
                Every::TwoWeeks,
                &["2027-10-20T09:30:00+03:00", "2027-11-03T09:30:00+02:00"],
            ),
            (
                "2027-03-14T03:30:00+02:00",
                Every::TwoWeeks,
                &["2027-03-14T03:30:00+02:00", "2027-03-28", "2027-04-11T03:30:00+03:00"],
            ),
            (
                "2027-10-03T03:30:00+03:00",
                Every::FourWeeks,
                &["2027-10-03T03:30:00+03:00", "2027-10-31T03:30:00+03:00"],
            ),
        ];
        for (first, every, expected) in table {
            assert_eq!(dates(first, every, expected.len() as u8), expected, "{first}");
        }
    }

    #[test]
    fn each_lies_its_weeks_after_the_one_before() {
        for every in Every::ALL {
            let first = DateTime::parse_from_rfc3339("2026-12-02T09:00:00+02:00").unwrap();
            let dates = series_dates(first, *every, SERIES_MOST, &Bucharest);
            assert_eq!(dates.len(), 12);
            for pair in dates.windows(2) {
                assert_eq!((pair[1].0 - pair[0].0).num_days().unsigned_abs(), every.days());
            }
            for (date, start) in dates {
                let start = start.unwrap();
                assert_eq!((start.date_naive(), start.time()), (date, first.time()));
            }
        }
    }
}
