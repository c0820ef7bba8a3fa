//! The usual week of a place in words.

use chrono::{NaiveDate, Weekday};
use domain::calendar::{DayHours, WeeklyHours};

use crate::dates;
use crate::words::Words;

const DAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// The week day by day, Monday first.
pub fn days(week: &WeeklyHours) -> impl Iterator<Item = (Weekday, &DayHours)> {
    DAYS.into_iter().map(|day| (day, week.on(day)))
}

/// Days with the same hours as one line: `Monday to Thursday` and `09:00 to 17:00`. Closed days have none.
pub fn lines(w: Words, week: &WeeklyHours) -> Vec<(String, String)> {
    let days: Vec<_> = days(week).collect();
    days.chunk_by(|(_, a), (_, b)| a == b)
        .filter_map(|same| {
            let [(first, hours), ..] = same else { return None };
            let (last, _) = same[same.len() - 1];
            let days = match same.len() {
                1 => name(w, *first).to_owned(),
                _ => w.date_range(name(w, *first), name(w, last)),
            };
            (!hours.is_closed()).then(|| (days, ranges(w, hours)))
        })
        .collect()
}

/// The hours of a day: `09:00 to 12:00, 13:00 to 17:00`; closed says so.
pub fn ranges(w: Words, hours: &DayHours) -> String {
    if hours.is_closed() {
        return w.places_closed().to_owned();
    }
    let ranges = hours.ranges().iter();
    let ranges: Vec<_> =
        ranges.map(|range| dates::clock_range(w, range.start_time(), range.end_time())).collect();
    ranges.join(dates::comma(w.language))
}

/// The name of a weekday.
pub fn name(w: Words, day: Weekday) -> &'static str {
    // 1 January 2024 was a Monday.
    let days_after_monday = day.num_days_from_monday();
    NaiveDate::from_ymd_opt(2024, 1, 1 + days_after_monday).map_or("", |date| dates::weekday(w, date))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;

    #[test]
    fn days_with_the_same_hours_share_a_line() {
        let w = Words::of(Language::En);
        let table = [
            (
                ["9-17", "9-17", "9-17", "9-17", "9-14", "", ""],
                "Monday to Thursday 09:00 to 17:00; Friday 09:00 to 14:00",
            ),
            (["", "9-12, 13-17", "", "", "", "", ""], "Tuesday 09:00 to 12:00, 13:00 to 17:00"),
            (
                ["9-17", "", "9-17", "", "", "", "10-12"],
                "Monday 09:00 to 17:00; Wednesday 09:00 to 17:00; Sunday 10:00 to 12:00",
            ),
            ([""; 7], ""),
        ];
        for (typed, expected) in table {
            let week = WeeklyHours::parse(typed).unwrap();
            let lines: Vec<_> =
                lines(w, &week).into_iter().map(|(days, hours)| format!("{days} {hours}")).collect();
            assert_eq!(lines.join("; "), expected);
        }
    }
}
