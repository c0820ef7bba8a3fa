//! Weeks of hours that take turns: the same every week, or two to four weeks one after the other.

use super::{DayHours, WeeklyHours};
use chrono::{Datelike, NaiveDate};

/// One to four weeks that take turns. The first is the week of the date from which the rota holds, from its
/// Monday on: whoever plans "week A" means a whole week, wherever in it the rota begins.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rota(Vec<WeeklyHours>);

/// Which week of a rota, of how many: what a single line of hours must say of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Turn {
    turn: u8,
    turns: u8,
}

impl Turn {
    /// Every week.
    pub const EVERY: Turn = Turn { turn: 0, turns: 1 };

    /// The `turn`-th week, from 0, of `turns`, 1–4. `None` when a number is outside its range.
    pub const fn new(turn: u8, turns: u8) -> Option<Turn> {
        if turn < turns && turns as usize <= Rota::MOST { Some(Turn { turn, turns }) } else { None }
    }

    /// Which week, from 0.
    pub const fn turn(self) -> u8 {
        self.turn
    }

    /// Of how many, 1–4.
    pub const fn turns(self) -> u8 {
        self.turns
    }

    /// Whether a date lies in this week, counted from the Monday of `from`.
    pub fn holds_on(self, from: NaiveDate, date: NaiveDate) -> bool {
        turn_on(from, date, self.turns.into()) == usize::from(self.turn)
    }
}

impl Rota {
    /// The most weeks that can take turns.
    pub const MOST: usize = 4;

    /// Weeks in their order; `None` unless there are one to four.
    pub fn new(weeks: Vec<WeeklyHours>) -> Option<Rota> {
        (1..=Self::MOST).contains(&weeks.len()).then_some(Rota(weeks))
    }

    /// The weeks in their order.
    pub fn weeks(&self) -> &[WeeklyHours] {
        &self.0
    }

    /// Whether every week is the same.
    pub fn is_plain(&self) -> bool {
        self.0.len() == 1
    }

    /// The week of a date in a rota that holds from a date on.
    pub fn week_on(&self, from: NaiveDate, date: NaiveDate) -> &WeeklyHours {
        &self.0[turn_on(from, date, self.0.len())]
    }

    /// The hours of a date in a rota that holds from a date on.
    pub fn on(&self, from: NaiveDate, date: NaiveDate) -> &DayHours {
        self.week_on(from, date).on(date.weekday())
    }

    /// The same weeks as they come when they are counted from another date.
    #[must_use]
    pub fn counted_from(&self, from: NaiveDate, other: NaiveDate) -> Rota {
        let mut weeks = self.0.clone();
        let first = turn_on(from, other, weeks.len());
        weeks.rotate_left(first);
        Rota(weeks)
    }
}

impl From<WeeklyHours> for Rota {
    fn from(week: WeeklyHours) -> Rota {
        Rota(vec![week])
    }
}

impl From<&WeeklyHours> for Rota {
    fn from(week: &WeeklyHours) -> Rota {
        week.clone().into()
    }
}

impl From<&Rota> for Rota {
    fn from(rota: &Rota) -> Rota {
        rota.clone()
    }
}

/// Whole weeks between the Mondays of two dates, in turns of `turns` (1 or more). Dates have no clock, so a
/// change of the clock moves nothing; nor does the end of a year with 53 weeks.
fn turn_on(from: NaiveDate, date: NaiveDate, turns: usize) -> usize {
    let monday = |date: NaiveDate| {
        i64::from(date.num_days_from_ce()) - i64::from(date.weekday().num_days_from_monday())
    };
    let weeks = (monday(date) - monday(from)) / 7;
    // At most four, so both fit.
    weeks.rem_euclid(turns.max(1) as i64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday;
    use proptest::prelude::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn rota(mondays: &[&str]) -> Rota {
        let week = |hours: &&str| WeeklyHours::parse([hours, "", "", "", "", "", "10-12"]).unwrap();
        Rota::new(mondays.iter().map(week).collect()).unwrap()
    }

    #[test]
    fn weeks_take_turns_from_the_monday_of_the_first_date() {
        let two = rota(&["8-12", "12-16"]);
        let from = date("2026-12-09"); // a Wednesday
        let table = [
            ("2026-12-07", "08:00-12:00"),
            ("2026-12-14", "12:00-16:00"),
            ("2026-12-21", "08:00-12:00"),
            ("2026-12-28", "12:00-16:00"), // the 53rd week of its year
            ("2027-01-04", "08:00-12:00"),
            ("2027-03-29", "08:00-12:00"), // the clock went forward the day before
            ("2026-11-30", "12:00-16:00"), // before it began: the same turns backwards
        ];
        for (day, expected) in table {
            assert_eq!(two.on(from, date(day)).to_string(), expected, "{day}");
        }
        assert_eq!(two.on(from, date("2026-12-13")).to_string(), "10:00-12:00", "Sunday ends the week");
        assert_eq!(two.counted_from(from, date("2026-12-15")), rota(&["12-16", "8-12"]));
        assert_eq!(two.counted_from(from, date("2026-12-22")), two);
    }

    #[test]
    fn one_to_four_weeks() {
        let week = WeeklyHours::default();
        for (count, fits) in [(0, false), (1, true), (4, true), (5, false)] {
            assert_eq!(Rota::new(vec![week.clone(); count]).is_some(), fits, "{count}");
        }
        for (turn, turns, fits) in [(0, 1, true), (3, 4, true), (1, 1, false), (0, 5, false), (0, 0, false)] {
            assert_eq!(Turn::new(turn, turns).is_some(), fits, "{turn} of {turns}");
        }
    }

    /// Walks from the first Monday a day at a time and turns the page after each Sunday.
    fn naive(from: NaiveDate, until: NaiveDate, turns: usize) -> Vec<(NaiveDate, usize)> {
        let mut day = from;
        while day.weekday() != Weekday::Mon {
            day = day.pred_opt().unwrap();
        }
        let (mut turn, mut pages) = (0, Vec::new());
        while day <= until {
            pages.push((day, turn));
            if day.weekday() == Weekday::Sun {
                turn = if turn + 1 == turns { 0 } else { turn + 1 };
            }
            day = day.succ_opt().unwrap();
        }
        pages
    }

    #[test]
    fn every_day_to_2040_as_a_calendar_on_the_wall_shows_it() {
        let names = ["8-9", "9-10", "10-11", "11-12"];
        for first in ["2025-01-01", "2025-12-29", "2026-03-29", "2027-01-03"] {
            for turns in 1..=4 {
                let rota = rota(&names[..turns]);
                for (day, turn) in naive(date(first), date("2040-12-31"), turns) {
                    assert_eq!(rota.week_on(date(first), day), &rota.weeks()[turn], "{first} {turns} {day}");
                    let own = Turn::new(turn as u8, turns as u8).unwrap();
                    assert!(own.holds_on(date(first), day));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn counting_from_another_day_changes_no_day(
            first in 0i64..5800, other in 0i64..5800, day in 0i64..5800, turns in 1usize..5,
        ) {
            let at = |days: i64| date("2025-01-01") + chrono::TimeDelta::days(days);
            let rota = rota(&["8-9", "9-10", "10-11", "11-12"][..turns]);
            let moved = rota.counted_from(at(first), at(other));
            prop_assert_eq!(rota.on(at(first), at(day)), moved.on(at(other), at(day)));
        }
    }
}
