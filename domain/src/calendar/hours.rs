//! Hours of a day and of a week, in wall-clock time, on a grid of five minutes.

use crate::text::digits_to_ascii;
use chrono::{NaiveTime, Weekday};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why hours were not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HoursError {
    /// Not written as `09:00-17:00`.
    Malformed,
    /// Ends at or before its beginning. Hours do not run past midnight.
    Reversed,
    /// Two ranges of one day share time.
    Overlapping,
    /// Not on a multiple of five minutes.
    OffGrid,
}

impl HoursError {
    /// The stable code of the error.
    pub const fn code(self) -> &'static str {
        match self {
            HoursError::Malformed => "malformed",
            HoursError::Reversed => "reversed",
            HoursError::Overlapping => "overlapping",
            HoursError::OffGrid => "off_grid",
        }
    }
}

impl fmt::Display for HoursError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for HoursError {}

/// A range of wall-clock time within one day: minutes since midnight, the end not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocalRange {
    start: u16,
    end: u16,
}

impl LocalRange {
    /// Minutes in a day; also the latest end.
    pub const MIDNIGHT: u16 = 24 * 60;

    /// From minutes since midnight.
    ///
    /// # Errors
    /// [`HoursError::Malformed`] past midnight, [`HoursError::OffGrid`], [`HoursError::Reversed`].
    pub fn new(start: u16, end: u16) -> Result<LocalRange, HoursError> {
        if end > Self::MIDNIGHT || start > Self::MIDNIGHT {
            return Err(HoursError::Malformed);
        }
        if !start.is_multiple_of(5) || !end.is_multiple_of(5) {
            return Err(HoursError::OffGrid);
        }
        if start >= end {
            return Err(HoursError::Reversed);
        }
        Ok(LocalRange { start, end })
    }

    /// Reads `09:00-17:00`, in the digits of any script; `9-17`, `9.30–12` and spaces are fine.
    ///
    /// # Errors
    /// See [`LocalRange::new`].
    pub fn parse(typed: &str) -> Result<LocalRange, HoursError> {
        let typed = digits_to_ascii(typed).replace(['–', '—', '−'], "-");
        let (start, end) = typed.split_once('-').ok_or(HoursError::Malformed)?;
        LocalRange::new(minute(start)?, minute(end)?)
    }

    const fn from_edges((start, end): (u16, u16)) -> LocalRange {
        LocalRange { start, end }
    }

    /// Minutes since midnight of the beginning, 0–1435.
    pub const fn start_minute(self) -> u16 {
        self.start
    }

    /// Minutes since midnight of the end, 5–1440.
    pub const fn end_minute(self) -> u16 {
        self.end
    }

    /// The time of the beginning.
    pub fn start_time(self) -> NaiveTime {
        time(self.start)
    }

    /// The time of the end; 24:00 is given as 00:00, the beginning of the next day.
    pub fn end_time(self) -> NaiveTime {
        time(self.end)
    }
}

impl fmt::Display for LocalRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, end) = (self.start, self.end);
        write!(f, "{:02}:{:02}-{:02}:{:02}", start / 60, start % 60, end / 60, end % 60)
    }
}

fn time(minute: u16) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute % LocalRange::MIDNIGHT) * 60, 0)
        .unwrap_or_default()
}

fn minute(typed: &str) -> Result<u16, HoursError> {
    let number = |digits: &str, longest: u16| {
        let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        let value = digits.parse().ok().filter(|&value: &u16| plain && value <= longest);
        value.ok_or(HoursError::Malformed)
    };
    let typed = typed.trim();
    let (hours, minutes) = typed.split_once([':', '.']).unwrap_or((typed, "00"));
    Ok(number(hours, 24)? * 60 + number(minutes, 59)?)
}

/// The hours of one day: sorted ranges that do not overlap. Empty means closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DayHours(Vec<LocalRange>);

impl DayHours {
    /// A day without hours.
    pub const CLOSED: DayHours = DayHours(Vec::new());

    /// From ranges in any order; ranges that touch become one.
    ///
    /// # Errors
    /// [`HoursError::Overlapping`].
    pub fn new(mut ranges: Vec<LocalRange>) -> Result<DayHours, HoursError> {
        ranges.sort();
        let mut joined: Vec<LocalRange> = Vec::with_capacity(ranges.len());
        for range in ranges {
            match joined.last_mut() {
                Some(last) if range.start < last.end => return Err(HoursError::Overlapping),
                Some(last) if range.start == last.end => last.end = range.end,
                _ => joined.push(range),
            }
        }
        Ok(DayHours(joined))
    }

    /// Reads ranges parted by `,`, `;` or `،`; an empty text is a closed day.
    ///
    /// # Errors
    /// See [`LocalRange::new`] and [`DayHours::new`].
    pub fn parse(typed: &str) -> Result<DayHours, HoursError> {
        if typed.trim().is_empty() {
            return Ok(DayHours::CLOSED);
        }
        DayHours::new(typed.split([',', ';', '،']).map(LocalRange::parse).collect::<Result<_, _>>()?)
    }

    /// The ranges by time of day.
    pub fn ranges(&self) -> &[LocalRange] {
        &self.0
    }

    /// Whether there are no hours at all.
    pub fn is_closed(&self) -> bool {
        self.0.is_empty()
    }

    /// The whole day but for one range.
    pub fn all_but(closed: LocalRange) -> DayHours {
        let edges = [(0, closed.start), (closed.end, LocalRange::MIDNIGHT)];
        DayHours(edges.into_iter().filter(|(start, end)| start < end).map(LocalRange::from_edges).collect())
    }

    /// The hours without those of another.
    #[must_use]
    pub fn without(&self, other: &DayHours) -> DayHours {
        other.0.iter().fold(self.clone(), |left, range| left.within(&DayHours::all_but(*range)))
    }

    /// The hours that one of both has.
    #[must_use]
    pub fn with(&self, other: &DayHours) -> DayHours {
        let mut joined = self.without(other).0;
        joined.extend(&other.0);
        // What is left of the one shares nothing with the other.
        DayHours::new(joined).unwrap_or_default()
    }

    /// The hours that both have.
    #[must_use]
    pub fn within(&self, other: &DayHours) -> DayHours {
        let pairs = self.0.iter().flat_map(|one| other.0.iter().map(move |two| (one, two)));
        let shared = pairs.map(|(one, two)| (one.start.max(two.start), one.end.min(two.end)));
        DayHours(shared.filter(|(start, end)| start < end).map(LocalRange::from_edges).collect())
    }
}

impl fmt::Display for DayHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, range) in self.0.iter().enumerate() {
            let separator = if position == 0 { "" } else { ", " };
            write!(f, "{separator}{range}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for DayHours {
    type Error = HoursError;
    fn try_from(text: String) -> Result<DayHours, HoursError> {
        DayHours::parse(&text)
    }
}

impl From<DayHours> for String {
    fn from(hours: DayHours) -> String {
        hours.to_string()
    }
}

/// The hours of a usual week. Serialised as a table of weekdays, a missing one is closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WeeklyHours {
    monday: DayHours,
    tuesday: DayHours,
    wednesday: DayHours,
    thursday: DayHours,
    friday: DayHours,
    saturday: DayHours,
    sunday: DayHours,
}

impl WeeklyHours {
    /// From Monday to Sunday.
    pub fn new(days: [DayHours; 7]) -> WeeklyHours {
        let [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = days;
        WeeklyHours { monday, tuesday, wednesday, thursday, friday, saturday, sunday }
    }

    /// Reads seven texts, Monday to Sunday.
    ///
    /// # Errors
    /// Every wrong weekday with its error, so that all can be shown at once.
    pub fn parse(typed: [&str; 7]) -> Result<WeeklyHours, Vec<(Weekday, HoursError)>> {
        let weekdays = [
            Weekday::Mon,
            Weekday::Tue,
            Weekday::Wed,
            Weekday::Thu,
            Weekday::Fri,
            Weekday::Sat,
            Weekday::Sun,
        ];
        let mut week = WeeklyHours::default();
        let mut errors = Vec::new();
        for (weekday, text) in weekdays.into_iter().zip(typed) {
            match DayHours::parse(text) {
                Ok(hours) => *week.on_mut(weekday) = hours,
                Err(error) => errors.push((weekday, error)),
            }
        }
        if errors.is_empty() { Ok(week) } else { Err(errors) }
    }

    /// The hours of a weekday.
    pub const fn on(&self, weekday: Weekday) -> &DayHours {
        match weekday {
            Weekday::Mon => &self.monday,
            Weekday::Tue => &self.tuesday,
            Weekday::Wed => &self.wednesday,
            Weekday::Thu => &self.thursday,
            Weekday::Fri => &self.friday,
            Weekday::Sat => &self.saturday,
            Weekday::Sun => &self.sunday,
        }
    }

    const fn on_mut(&mut self, weekday: Weekday) -> &mut DayHours {
        match weekday {
            Weekday::Mon => &mut self.monday,
            Weekday::Tue => &mut self.tuesday,
            Weekday::Wed => &mut self.wednesday,
            Weekday::Thu => &mut self.thursday,
            Weekday::Fri => &mut self.friday,
            Weekday::Sat => &mut self.saturday,
            Weekday::Sun => &mut self.sunday,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hours_as_people_write_them() {
        let table: [(&str, Result<&str, HoursError>); 19] = [
            ("09:00-17:00", Ok("09:00-17:00")),
            ("9-17", Ok("09:00-17:00")),
            (" 9.30 – 12 , 13:00-16:30 ", Ok("09:30-12:00, 13:00-16:30")),
            ("13:00-17:00;09:00-12:00", Ok("09:00-12:00, 13:00-17:00")),
            ("09:00-12:00, 12:00-17:00", Ok("09:00-17:00")),
            ("۰۹:۰۰-۱۲:۰۰، ١٣:٠٠-١٧:٠٠", Ok("09:00-12:00, 13:00-17:00")),
            ("00:00-24:00", Ok("00:00-24:00")),
            ("  ", Ok("")),
            ("17:00-09:00", Err(HoursError::Reversed)),
            ("09:00-09:00", Err(HoursError::Reversed)),
            ("22:00-02:00", Err(HoursError::Reversed)),
            ("09:00-12:00, 11:55-14:00", Err(HoursError::Overlapping)),
            ("09:00-12:00, 09:00-12:00", Err(HoursError::Overlapping)),
            ("09:02-17:00", Err(HoursError::OffGrid)),
            ("09:00-24:05", Err(HoursError::Malformed)),
            ("09:60-12:00", Err(HoursError::Malformed)),
            ("09:00", Err(HoursError::Malformed)),
            ("09:00-17:00,", Err(HoursError::Malformed)),
            ("+9-17", Err(HoursError::Malformed)),
        ];
        for (typed, expected) in table {
            let parsed = DayHours::parse(typed).map(|hours| hours.to_string());
            assert_eq!(parsed.as_deref(), expected.as_ref().map(|s| *s), "{typed}");
        }
    }

    #[test]
    fn a_week_reports_every_wrong_day() {
        let week = WeeklyHours::parse(["9-17", "", "9-17", "", "9-13", "", ""]).unwrap();
        assert_eq!(week.on(Weekday::Fri).to_string(), "09:00-13:00");
        assert!(week.on(Weekday::Tue).is_closed());
        let errors = WeeklyHours::parse(["17-9", "", "x", "", "9-13", "", ""]).unwrap_err();
        assert_eq!(errors, [(Weekday::Mon, HoursError::Reversed), (Weekday::Wed, HoursError::Malformed)]);
    }

    proptest! {
        #[test]
        fn written_hours_read_back(minutes in prop::collection::btree_set(0..=288_u16, 0..9)) {
            let minutes: Vec<u16> = minutes.into_iter().map(|tick| tick * 5).collect();
            let ranges = minutes.chunks_exact(2).map(|pair| LocalRange::new(pair[0], pair[1]).unwrap());
            let hours = DayHours::new(ranges.collect()).unwrap();
            prop_assert_eq!(DayHours::parse(&hours.to_string()).unwrap(), hours);
        }
    }

    #[test]
    fn hours_are_cut_by_what_ends() {
        let hours = |text: &str| DayHours::parse(text).unwrap();
        let table = [
            ("09:00-17:00", "13:00-15:00", "09:00-13:00, 15:00-17:00"),
            ("09:00-12:00, 13:00-17:00", "11:00-14:00", "09:00-11:00, 14:00-17:00"),
            ("09:00-17:00", "00:00-24:00", ""),
            ("09:00-17:00", "17:00-24:00", "09:00-17:00"),
            ("00:00-24:00", "00:00-09:05", "09:05-24:00"),
            ("", "09:00-10:00", ""),
        ];
        for (usual, ended, left) in table {
            let rest = DayHours::all_but(LocalRange::parse(ended).unwrap());
            assert_eq!(hours(usual).within(&rest), hours(left), "{usual} without {ended}");
            assert_eq!(rest.within(&hours(usual)), hours(left), "either way round");
            assert_eq!(hours(usual).without(&hours(ended)), hours(left));
            let back = hours(left).with(&hours(ended));
            assert_eq!(back, hours(usual).with(&hours(ended)), "{usual} with {ended}");
            assert_eq!(back.within(&hours(usual)), hours(usual));
        }
    }
}
