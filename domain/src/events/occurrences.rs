//! The days on which a repeated event takes place, and the moments in the clock of its place.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc, Weekday};

use super::draft::When;
use super::repetition::{ByDay, Ends, Frequency, Repetition, Until};

/// One time that an event takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence<Z: TimeZone> {
    /// The day in the calendar of the place; names this one time of a repeated event.
    pub date: NaiveDate,
    pub start: DateTime<Z>,
    /// Not known when the organiser gave none.
    pub end: Option<DateTime<Z>>,
}

/// Every time that begins on the days `from..=to` of the place's calendar, in order.
///
/// The clock on the wall stays: an event at 18:00 is at 18:00 in summer and in winter. A time that
/// the clock skips in spring is taken with the offset before, one that it shows twice as the first.
pub fn occurrences<Z: TimeZone>(when: &When, from: NaiveDate, to: NaiveDate, zone: &Z) -> Vec<Occurrence<Z>> {
    let clock = |date: NaiveDate, minute: u16| {
        let wall = date.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(minute.into());
        moment(wall, zone)
    };
    let mut found = Vec::new();
    for date in days(when, to, zone) {
        if date >= from && !when.except.contains(&date) {
            let start = clock(date, when.start_minute);
            // A start that the clock skipped may have moved past the end.
            let end = when.end_minute.map(|end| clock(date, end).max(start.clone()));
            found.push(Occurrence { date, start, end });
        }
    }
    found
}

/// All days from the first to `to`, those that are left out included: they count as times.
fn days<Z: TimeZone>(when: &When, to: NaiveDate, zone: &Z) -> BTreeSet<NaiveDate> {
    let Some(repetition) = &when.repetition else {
        return BTreeSet::from_iter([when.date]).into_iter().filter(|date| *date <= to).collect();
    };
    let last = match repetition.ends {
        Ends::Until(Until::Day(day)) => to.min(day),
        Ends::Until(Until::Moment(end)) => to.min(end.date().checked_add_days(Days::new(1)).unwrap_or(to)),
        Ends::Never | Ends::After(_) => to,
    };
    let most = match repetition.ends {
        Ends::After(count) => usize::from(count),
        Ends::Never | Ends::Until(_) => usize::MAX,
    };
    let in_time = |date: &NaiveDate| match repetition.ends {
        Ends::Until(Until::Moment(end)) => {
            let wall = date.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(when.start_minute.into());
            moment(wall, zone).with_timezone(&Utc).naive_utc() <= end
        }
        _ => true,
    };
    let mut days = BTreeSet::new();
    for period in 0_u32.. {
        let step = period.saturating_mul(repetition.interval.into());
        let Some((begins, period_days)) = period_days(repetition, when.date, step) else {
            break;
        };
        if begins > last || days.len() >= most {
            break;
        }
        let fitting =
            period_days.into_iter().filter(|date| *date >= when.date && *date <= last).filter(in_time);
        days.extend(fitting.take(most - days.len()));
    }
    days
}

/// The first day of the nth day, week or month after the first time, and the days of the rule in it,
/// in order. None where the calendar ends.
fn period_days(repetition: &Repetition, first: NaiveDate, step: u32) -> Option<(NaiveDate, Vec<NaiveDate>)> {
    let by_day = &repetition.by_day;
    match repetition.frequency {
        Frequency::Daily => {
            let date = first.checked_add_days(Days::new(step.into()))?;
            let fits = by_day.is_empty() || by_day.iter().any(|day| day.weekday == date.weekday());
            Some((date, if fits { vec![date] } else { vec![] }))
        }
        Frequency::Weekly => {
            let monday = first.checked_sub_days(Days::new(first.weekday().num_days_from_monday().into()))?;
            let monday = monday.checked_add_days(Days::new(u64::from(step) * 7))?;
            let weekdays = if by_day.is_empty() {
                BTreeSet::from([first.weekday().num_days_from_monday()])
            } else {
                by_day.iter().map(|day| day.weekday.num_days_from_monday()).collect()
            };
            let date = |weekday: u32| monday.checked_add_days(Days::new(weekday.into()));
            Some((monday, weekdays.into_iter().filter_map(date).collect()))
        }
        Frequency::Monthly => {
            let month = first.with_day(1)?.checked_add_months(Months::new(step))?;
            let dates: BTreeSet<NaiveDate> = if by_day.is_empty() {
                // A month without a 31st is left out, as the standard says.
                month.with_day(first.day()).into_iter().collect()
            } else {
                by_day.iter().flat_map(|day| days_of_month(month, *day)).collect()
            };
            Some((month, dates.into_iter().collect()))
        }
    }
}

/// The dates of a weekday in the month that begins with `month`: all, or the nth.
fn days_of_month(month: NaiveDate, day: ByDay) -> Vec<NaiveDate> {
    let all: Vec<NaiveDate> = weekdays_of_month(month, day.weekday);
    let at = match day.nth {
        None => return all,
        Some(nth) if nth > 0 => usize::from(nth.unsigned_abs()).checked_sub(1),
        Some(nth) => all.len().checked_sub(usize::from(nth.unsigned_abs())),
    };
    at.and_then(|at| all.get(at)).copied().into_iter().collect()
}

fn weekdays_of_month(month: NaiveDate, weekday: Weekday) -> Vec<NaiveDate> {
    let dates = (1..=31).filter_map(|day| month.with_day(day));
    dates.filter(|date| date.weekday() == weekday).collect()
}

fn moment<Z: TimeZone>(wall: NaiveDateTime, zone: &Z) -> DateTime<Z> {
    if let Some(shown) = zone.from_local_datetime(&wall).earliest() {
        return shown;
    }
    // Clocks skip at most three hours; before the gap the old offset still holds.
    let before = zone.from_local_datetime(&(wall - TimeDelta::hours(3))).earliest();
    match before {
        Some(before) => before + TimeDelta::hours(3),
        None => zone.from_utc_datetime(&wall),
    }
}
