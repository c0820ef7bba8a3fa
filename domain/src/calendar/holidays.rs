//! The public holidays of Romania: computed, so that no list can run out.

use super::orthodox_easter;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// A day on which work rests by law (Labour Code, article 139, as it stands since 2024).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    NewYear,
    DayAfterNewYear,
    Epiphany,
    SaintJohn,
    UnionOfPrincipalities,
    GoodFriday,
    Easter,
    EasterMonday,
    LabourDay,
    Pentecost,
    PentecostMonday,
    ChildrensDay,
    Dormition,
    SaintAndrew,
    NationalDay,
    Christmas,
    SecondChristmasDay,
}

impl Holiday {
    /// In the order of a usual year.
    pub const ALL: [Holiday; 17] = [
        Holiday::NewYear,
        Holiday::DayAfterNewYear,
        Holiday::Epiphany,
        Holiday::SaintJohn,
        Holiday::UnionOfPrincipalities,
        Holiday::GoodFriday,
        Holiday::Easter,
        Holiday::EasterMonday,
        Holiday::LabourDay,
        Holiday::Pentecost,
        Holiday::PentecostMonday,
        Holiday::ChildrensDay,
        Holiday::Dormition,
        Holiday::SaintAndrew,
        Holiday::NationalDay,
        Holiday::Christmas,
        Holiday::SecondChristmasDay,
    ];

    /// The stable code that the words are found by.
    pub const fn code(self) -> &'static str {
        match self {
            Holiday::NewYear => "new_year",
            Holiday::DayAfterNewYear => "day_after_new_year",
            Holiday::Epiphany => "epiphany",
            Holiday::SaintJohn => "saint_john",
            Holiday::UnionOfPrincipalities => "union_of_principalities",
            Holiday::GoodFriday => "good_friday",
            Holiday::Easter => "easter",
            Holiday::EasterMonday => "easter_monday",
            Holiday::LabourDay => "labour_day",
            Holiday::Pentecost => "pentecost",
            Holiday::PentecostMonday => "pentecost_monday",
            Holiday::ChildrensDay => "childrens_day",
            Holiday::Dormition => "dormition",
            Holiday::SaintAndrew => "saint_andrew",
            Holiday::NationalDay => "national_day",
            Holiday::Christmas => "christmas",
            Holiday::SecondChristmasDay => "second_christmas_day",
        }
    }

    /// The date of this holiday in a year; `None` where Easter is not known (before 1900, from 2100).
    pub fn date_in(self, year: i32) -> Option<NaiveDate> {
        let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let after_easter = |days| orthodox_easter(year)?.checked_add_days(Days::new(days));
        match self {
            Holiday::NewYear => fixed(1, 1),
            Holiday::DayAfterNewYear => fixed(1, 2),
            Holiday::Epiphany => fixed(1, 6),
            Holiday::SaintJohn => fixed(1, 7),
            Holiday::UnionOfPrincipalities => fixed(1, 24),
            Holiday::GoodFriday => orthodox_easter(year)?.checked_sub_days(Days::new(2)),
            Holiday::Easter => after_easter(0),
            Holiday::EasterMonday => after_easter(1),
            Holiday::LabourDay => fixed(5, 1),
            Holiday::Pentecost => after_easter(49),
            Holiday::PentecostMonday => after_easter(50),
            Holiday::ChildrensDay => fixed(6, 1),
            Holiday::Dormition => fixed(8, 15),
            Holiday::SaintAndrew => fixed(11, 30),
            Holiday::NationalDay => fixed(12, 1),
            Holiday::Christmas => fixed(12, 25),
            Holiday::SecondChristmasDay => fixed(12, 26),
        }
    }
}

/// The holiday on a date. Where two meet (Pentecost Monday on 1 June 2026), the first of
/// [`Holiday::ALL`] names the day.
pub fn holiday_on(date: NaiveDate) -> Option<Holiday> {
    Holiday::ALL.into_iter().find(|holiday| holiday.date_in(date.year()) == Some(date))
}

/// All holidays of a year by date; of two on one date both are listed.
pub fn holidays_in(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let mut dated: Vec<_> = Holiday::ALL.into_iter().filter_map(|h| Some((h.date_in(year)?, h))).collect();
    dated.sort();
    dated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_official_lists_of_three_years() {
        let table: [(i32, &[&str]); 3] = [
            (
                2024,
                &[
                    "01-01", "01-02", "01-06", "01-07", "01-24", "05-01", "05-03", "05-05", "05-06", "06-01",
                    "06-23", "06-24", "08-15", "11-30", "12-01", "12-25", "12-26",
                ],
            ),
            (
                2026,
                &[
                    "01-01", "01-02", "01-06", "01-07", "01-24", "04-10", "04-12", "04-13", "05-01", "05-31",
                    "06-01", "06-01", "08-15", "11-30", "12-01", "12-25", "12-26",
                ],
            ),
            (
                2027,
                &[
                    "01-01", "01-02", "01-06", "01-07", "01-24", "04-30", "05-01", "05-02", "05-03", "06-01",
                    "06-20", "06-21", "08-15", "11-30", "12-01", "12-25", "12-26",
                ],
            ),
        ];
        for (year, expected) in table {
            let dates: Vec<String> =
                holidays_in(year).iter().map(|(date, _)| date.format("%m-%d").to_string()).collect();
            assert_eq!(dates, expected, "{year}");
        }
    }

    #[test]
    fn a_date_knows_its_holiday() {
        let on = |text: &str| holiday_on(text.parse().unwrap());
        assert_eq!(on("2026-04-10"), Some(Holiday::GoodFriday));
        assert_eq!(on("2026-06-01"), Some(Holiday::PentecostMonday));
        assert_eq!(on("2027-06-01"), Some(Holiday::ChildrensDay));
        assert_eq!(on("2026-12-02"), None);
        // Beyond the known Easters the fixed days remain.
        assert_eq!(on("2100-12-01"), Some(Holiday::NationalDay));
    }

    #[test]
    fn codes_are_distinct() {
        let codes: std::collections::BTreeSet<_> = Holiday::ALL.map(Holiday::code).into();
        assert_eq!(codes.len(), Holiday::ALL.len());
    }
}
