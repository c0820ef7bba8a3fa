//! People who travel: when they are at another place than their own, and what is left of their hours at home.

use super::{DayHours, LocalRange, Turn, holiday_on};
use chrono::{Datelike, NaiveDate, Weekday};
use std::fmt;

/// On which dates somebody is at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StopDays {
    /// On one date, be it a public holiday.
    On(NaiveDate),
    /// On a weekday, every week or in turns counted from the Monday of `from`; not on public holidays.
    Weekly { from: NaiveDate, until: Option<NaiveDate>, weekday: Weekday, turn: Turn },
}

/// Hours at another place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Stop {
    pub id: String,
    /// The slug of the place.
    pub place: String,
    pub days: StopDays,
    pub hours: LocalRange,
    /// Minutes on the way there and back, 0–[`Stop::LONGEST_TRAVEL`]; nobody has a visit then.
    pub travel: (u16, u16),
}

/// Why stops cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StopError {
    /// A stop at the person's own place.
    AtHome,
    /// On one date, somebody would be at two places at once, or still on the way.
    Overlapping,
    /// More than anybody can travel.
    TooMany,
    /// A way longer than [`Stop::LONGEST_TRAVEL`], or not a multiple of five minutes.
    Travel,
    /// It ends before it begins.
    Reversed,
}

impl StopError {
    /// The stable code of the error.
    pub const fn code(self) -> &'static str {
        match self {
            StopError::AtHome => "at_home",
            StopError::Overlapping => "overlapping",
            StopError::TooMany => "too_many",
            StopError::Travel => "travel",
            StopError::Reversed => "reversed",
        }
    }
}

impl fmt::Display for StopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for StopError {}

impl StopDays {
    /// The first and the last date on which it can be.
    pub const fn span(self) -> (NaiveDate, Option<NaiveDate>) {
        match self {
            StopDays::On(date) => (date, Some(date)),
            StopDays::Weekly { from, until, .. } => (from, until),
        }
    }

    /// Whether it is on a date, public holidays aside.
    pub fn holds_on(self, date: NaiveDate) -> bool {
        match self {
            StopDays::On(day) => day == date,
            StopDays::Weekly { from, until, weekday, turn } => {
                from <= date
                    && until.is_none_or(|until| date <= until)
                    && date.weekday() == weekday
                    && turn.holds_on(from, date)
            }
        }
    }

    /// Whether there is a date on which both are.
    fn meets(self, other: StopDays) -> bool {
        let ((one, one_ends), (two, two_ends)) = (self.span(), other.span());
        let first = one.max(two);
        let last = [one_ends, two_ends].into_iter().flatten().min();
        // Turns of one to four weeks come round together after twelve.
        let dates = first.iter_days().take(12 * 7 + 7);
        dates
            .take_while(|date| last.is_none_or(|last| *date <= last))
            .any(|date| self.holds_on(date) && other.holds_on(date))
    }
}

impl Stop {
    /// The longest way, in minutes.
    pub const LONGEST_TRAVEL: u16 = 480;
    /// Stops that one person can have.
    pub const MOST: usize = 60;

    /// Whether somebody who rests on public holidays, or does not, is there on a date.
    pub fn is_on(&self, date: NaiveDate, works_on_holidays: bool) -> bool {
        let rests = matches!(self.days, StopDays::Weekly { .. }) && !works_on_holidays;
        self.days.holds_on(date) && !(rests && holiday_on(date).is_some())
    }

    /// The hours with the way there and back, within the day.
    fn away(&self) -> DayHours {
        let start = self.hours.start_minute().saturating_sub(self.travel.0);
        let end = (self.hours.end_minute() + self.travel.1).min(LocalRange::MIDNIGHT);
        LocalRange::new(start, end)
            .map(|range| DayHours::new(vec![range]).unwrap_or_default())
            .unwrap_or_default()
    }

    fn all_hours(&self) -> DayHours {
        DayHours::new(vec![self.hours]).unwrap_or_default()
    }

    fn clashes_with(&self, other: &Stop) -> bool {
        let (one, two) = match self.place == other.place {
            true => (self.all_hours(), other.all_hours()),
            false => (self.away(), other.away()),
        };
        !one.within(&two).is_closed() && self.days.meets(other.days)
    }
}

/// Refuses stops that nobody can make.
///
/// # Errors
/// [`StopError`], the first that is found.
pub fn check_stops(home: &str, stops: &[Stop]) -> Result<(), StopError> {
    if stops.len() > Stop::MOST {
        return Err(StopError::TooMany);
    }
    for (at, stop) in stops.iter().enumerate() {
        let fits = |minutes: u16| minutes <= Stop::LONGEST_TRAVEL && minutes.is_multiple_of(5);
        let (first, last) = stop.days.span();
        if stop.place == home {
            return Err(StopError::AtHome);
        }
        if !fits(stop.travel.0) || !fits(stop.travel.1) {
            return Err(StopError::Travel);
        }
        if last.is_some_and(|last| last < first) {
            return Err(StopError::Reversed);
        }
        if stops[..at].iter().any(|other| stop.clashes_with(other)) {
            return Err(StopError::Overlapping);
        }
    }
    Ok(())
}

/// One date of somebody who may travel.
#[derive(Debug, Clone, Copy)]
pub struct TravelDay<'a> {
    pub date: NaiveDate,
    /// The hours that they have on it by their usual week; closed on a public holiday, if they rest then.
    pub usual: &'a DayHours,
    /// The hours of that date alone, wherever they are: a day off, a shorter day.
    pub exception: Option<&'a DayHours>,
    pub works_on_holidays: bool,
    pub stops: &'a [Stop],
}

impl<'a> TravelDay<'a> {
    fn stops(self) -> impl Iterator<Item = &'a Stop> {
        self.stops.iter().filter(move |stop| stop.is_on(self.date, self.works_on_holidays))
    }

    /// All hours of the date, at home and on the way, before anything was said of that date alone.
    pub fn whole(self) -> DayHours {
        match self.exception {
            Some(hours) => hours.clone(),
            None => self.stops().fold(self.usual.clone(), |hours, stop| hours.with(&stop.all_hours())),
        }
    }

    /// The hours at home: what is left beside the stops and the ways to them.
    pub fn at_home(self) -> DayHours {
        let hours = self.exception.unwrap_or(self.usual);
        self.stops().fold(hours.clone(), |hours, stop| hours.without(&stop.away()))
    }

    /// The hours at another place.
    pub fn at(self, place: &str) -> DayHours {
        let there = self.stops().filter(|stop| stop.place == place);
        let hours = there.fold(DayHours::CLOSED, |hours, stop| hours.with(&stop.all_hours()));
        self.exception.map_or(hours.clone(), |exception| hours.within(exception))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn stop(place: &str, days: StopDays, hours: &str, travel: (u16, u16)) -> Stop {
        let hours = LocalRange::parse(hours).unwrap();
        Stop { id: place.to_owned(), place: place.to_owned(), days, hours, travel }
    }

    fn weekly(from: &str, weekday: Weekday, turn: (u8, u8)) -> StopDays {
        let turn = Turn::new(turn.0, turn.1).unwrap();
        StopDays::Weekly { from: date(from), until: None, weekday, turn }
    }

    #[test]
    fn a_day_on_the_road() {
        let stops = [
            stop("arad", weekly("2026-12-01", Weekday::Tue, (0, 2)), "10-13", (60, 90)),
            stop("galati", weekly("2026-12-01", Weekday::Tue, (1, 2)), "9-12", (0, 0)),
            stop("galati", StopDays::On(date("2026-12-25")), "10-11", (0, 0)),
        ];
        check_stops("bucharest", &stops).unwrap();
        let usual = DayHours::parse("9-17").unwrap();
        let off = DayHours::parse("11-16").unwrap();
        let table = [
            // National Day: a weekly stop rests, and so does the week.
            ("2026-12-01", None, "", "", "", ""),
            ("2026-12-08", None, "09:00-17:00", "12:00-17:00", "", "09:00-12:00"),
            ("2026-12-15", None, "09:00-17:00", "14:30-17:00", "10:00-13:00", ""),
            ("2026-12-15", Some(&off), "11:00-16:00", "14:30-16:00", "11:00-13:00", ""),
            ("2026-12-15", Some(&DayHours::CLOSED), "", "", "", ""),
            ("2026-12-16", None, "09:00-17:00", "09:00-17:00", "", ""),
            // Christmas: one date, chosen on purpose.
            ("2026-12-25", None, "10:00-11:00", "", "", "10:00-11:00"),
        ];
        for (day, exception, whole, home, arad, galati) in table {
            let date = date(day);
            let usual = if holiday_on(date).is_some() { &DayHours::CLOSED } else { &usual };
            let day = TravelDay { date, usual, exception, works_on_holidays: false, stops: &stops };
            let found = [day.whole(), day.at_home(), day.at("arad"), day.at("galati")].map(|h| h.to_string());
            assert_eq!(found, [whole, home, arad, galati].map(str::to_owned), "{date}");
        }
    }

    #[test]
    fn nobody_is_at_two_places() {
        let tuesday = |turn| weekly("2026-12-01", Weekday::Tue, turn);
        let wednesday = weekly("2026-12-01", Weekday::Wed, (0, 1));
        let short = StopDays::Weekly {
            from: date("2026-12-01"),
            until: Some(date("2026-12-05")),
            weekday: Weekday::Tue,
            turn: Turn::EVERY,
        };
        let first = stop("arad", tuesday((0, 2)), "10-13", (60, 60));
        let table = [
            (stop("galati", tuesday((0, 2)), "14-15", (0, 0)), Ok(())),
            (stop("galati", tuesday((0, 2)), "13-15", (0, 0)), Err(StopError::Overlapping)),
            (stop("galati", tuesday((0, 2)), "14:30-15", (60, 0)), Err(StopError::Overlapping)),
            (stop("galati", tuesday((1, 2)), "10-13", (0, 0)), Ok(())),
            (stop("galati", tuesday((1, 4)), "10-13", (0, 0)), Ok(())),
            (stop("galati", tuesday((2, 4)), "10-13", (0, 0)), Err(StopError::Overlapping)),
            (stop("galati", tuesday((2, 3)), "10-13", (0, 0)), Err(StopError::Overlapping)),
            (stop("galati", wednesday, "10-13", (0, 0)), Ok(())),
            (stop("galati", StopDays::On(date("2026-12-08")), "10-13", (0, 0)), Ok(())),
            (stop("galati", StopDays::On(date("2026-12-15")), "10-13", (0, 0)), Err(StopError::Overlapping)),
            (stop("galati", short, "10-13", (0, 0)), Err(StopError::Overlapping)),
            (stop("arad", tuesday((0, 2)), "13:30-15", (60, 60)), Ok(())),
            (stop("arad", tuesday((0, 2)), "12-15", (0, 0)), Err(StopError::Overlapping)),
            (stop("bucharest", wednesday, "10-13", (0, 0)), Err(StopError::AtHome)),
            (stop("galati", wednesday, "10-13", (3, 0)), Err(StopError::Travel)),
            (stop("galati", wednesday, "10-13", (0, 485)), Err(StopError::Travel)),
        ];
        for (second, expected) in table {
            let said = format!("{second:?}");
            assert_eq!(check_stops("bucharest", &[first.clone(), second]), expected, "{said}");
        }
        let many = vec![stop("arad", wednesday, "10-13", (0, 0)); Stop::MOST + 1];
        assert_eq!(check_stops("bucharest", &many), Err(StopError::TooMany));
    }

    fn any_stop() -> impl Strategy<Value = Stop> {
        let days = prop_oneof![
            (0i64..200).prop_map(|days| StopDays::On(date("2026-12-01") + chrono::TimeDelta::days(days))),
            (0i64..60, prop::option::of(0i64..200), 0u8..5, 1u8..5, 0u8..4).prop_map(
                |(from, until, weekday, turns, turn)| {
                    let from = date("2026-12-01") + chrono::TimeDelta::days(from);
                    StopDays::Weekly {
                        from,
                        until: until.map(|days| from + chrono::TimeDelta::days(days)),
                        weekday: Weekday::try_from(weekday).unwrap(),
                        turn: Turn::new(turn % turns, turns).unwrap(),
                    }
                }
            ),
        ];
        let place = prop::sample::select(vec!["arad", "galati", "radauti"]);
        (place, days, 7u16..20, 1u16..4, 0u16..4, 0u16..4).prop_map(
            |(place, days, from, long, there, back)| Stop {
                id: String::new(),
                place: place.to_owned(),
                days,
                hours: LocalRange::new(from * 60, (from + long) * 60).unwrap(),
                travel: (there * 30, back * 30),
            },
        )
    }

    proptest! {
        /// What a minute belongs to, said minute by minute.
        #[test]
        fn on_no_date_two_places_share_a_minute(
            drawn in prop::collection::vec(any_stop(), 0..7), works in any::<bool>(),
        ) {
            let mut stops: Vec<Stop> = Vec::new();
            for stop in drawn {
                stops.push(stop);
                if check_stops("bucharest", &stops).is_err() {
                    stops.pop();
                }
            }
            let usual = DayHours::parse("8-20").unwrap();
            for date in date("2026-12-01").iter_days().take(230) {
                let rests = holiday_on(date).is_some() && !works;
                let usual = if rests { &DayHours::CLOSED } else { &usual };
                let day = TravelDay { date, usual, exception: None, works_on_holidays: works, stops: &stops };
                let hours = [day.at_home(), day.at("arad"), day.at("galati"), day.at("radauti")];
                for (at, one) in hours.iter().enumerate() {
                    for other in &hours[..at] {
                        prop_assert!(one.within(other).is_closed(), "{} {:?}", date, hours);
                    }
                }
                for stop in stops.iter().filter(|stop| stop.is_on(date, works)) {
                    prop_assert!(day.at_home().within(&stop.away()).is_closed());
                    prop_assert_eq!(day.at(&stop.place).within(&stop.all_hours()), stop.all_hours());
                    prop_assert_eq!(day.whole().within(&stop.all_hours()), stop.all_hours());
                }
            }
        }
    }
}
