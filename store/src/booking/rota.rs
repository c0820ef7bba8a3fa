//! The usual weeks of somebody, one or several that take turns, as rows of the database.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use domain::calendar::{DayHours, LocalRange, Rota, WeeklyHours};

use super::calendar::read_date;
use crate::{Row, StoreError, Tx, values};

/// The hours of everybody, as [`read_weeks`] takes them. A condition on `r` may follow, then [`ORDER`].
pub(super) const SELECT: &str =
    "SELECT h.resource, h.valid_from, h.valid_until, h.turn, h.turns, h.weekday, h.start_minute, h.end_minute
     FROM resource_hours h JOIN resource r ON r.id = h.resource";
pub(super) const ORDER: &str = "h.resource, h.valid_from, h.turn, h.weekday, h.start_minute";

/// The usual weeks from a date on, up to and including another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Week {
    pub from: NaiveDate,
    pub until: Option<NaiveDate>,
    pub rota: Rota,
}

impl Week {
    pub fn holds_on(&self, date: NaiveDate) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }

    /// The hours of a date on which it holds.
    pub fn on(&self, date: NaiveDate) -> &DayHours {
        self.rota.on(self.from, date)
    }

    /// Whether one and the same week holds up to and including a date.
    pub fn is_all_until(&self, last: NaiveDate) -> bool {
        self.rota.is_plain() && self.holds_on(last)
    }
}

/// Of some weeks, the one that holds on a date.
pub(super) fn week_at(weeks: &[Week], date: NaiveDate) -> Option<&Week> {
    weeks.iter().find(|week| week.holds_on(date))
}

/// The hours of the week of a date; closed when none holds.
pub(super) fn week_on(weeks: &[Week], date: NaiveDate) -> WeeklyHours {
    week_at(weeks, date).map_or_else(WeeklyHours::default, |week| week.rota.week_on(week.from, date).clone())
}

/// The weeks that take turns on a date, as they are counted from it; closed when none holds.
pub(super) fn rota_on(weeks: &[Week], date: NaiveDate) -> Rota {
    week_at(weeks, date)
        .map_or_else(|| WeeklyHours::default().into(), |week| week.rota.counted_from(week.from, date))
}

type Days = [Vec<LocalRange>; 7];
/// Until when, and the days of each week that takes its turn.
type Turns = (Option<NaiveDate>, Vec<Days>);

/// Weeks by resource, from rows in the order of [`ORDER`].
pub(super) fn read_weeks(rows: &[Row]) -> Result<BTreeMap<String, Vec<Week>>, StoreError> {
    let damaged = || StoreError::Damaged("resource_hours holds no hours".to_owned());
    let minute = |row: &Row, column| u16::try_from(row.get::<i64>(column)?).map_err(|_| damaged());
    let index = |row: &Row, column| usize::try_from(row.get::<i64>(column)?).map_err(|_| damaged());
    let mut found: BTreeMap<String, BTreeMap<NaiveDate, Turns>> = BTreeMap::new();
    for row in rows {
        let range = LocalRange::new(minute(row, "start_minute")?, minute(row, "end_minute")?);
        let until = row.get::<Option<String>>("valid_until")?;
        let until = until.map(|text| text.parse().map_err(|_| damaged())).transpose()?;
        let weeks = found.entry(row.get("resource")?).or_default();
        let turns = index(row, "turns")?.min(Rota::MOST);
        let fresh = || (until, vec![Days::default(); turns]);
        let (_, weeks) = weeks.entry(read_date(row, "valid_from")?).or_insert_with(fresh);
        let days = weeks.get_mut(index(row, "turn")?).ok_or_else(damaged)?;
        let weekday = index(row, "weekday")?.checked_sub(1).ok_or_else(damaged)?;
        days.get_mut(weekday).ok_or_else(damaged)?.push(range.map_err(|_| damaged())?);
    }
    let weekly = |days: Days| {
        let mut hours: [DayHours; 7] = Default::default();
        for (day, ranges) in hours.iter_mut().zip(days) {
            *day = DayHours::new(ranges).map_err(|_| damaged())?;
        }
        Ok(WeeklyHours::new(hours))
    };
    let week = |(from, (until, weeks)): (NaiveDate, Turns)| {
        let weeks = weeks.into_iter().map(weekly).collect::<Result<Vec<_>, StoreError>>()?;
        Ok(Week { from, until, rota: Rota::new(weeks).ok_or_else(damaged)? })
    };
    let resource = |(id, weeks): (String, BTreeMap<_, _>)| {
        Ok((id, weeks.into_iter().map(week).collect::<Result<Vec<_>, StoreError>>()?))
    };
    found.into_iter().map(resource).collect()
}

/// Other weeks from a date on; those that were to begin later go.
pub(super) async fn write(
    tx: &mut Tx,
    resource: &str,
    from: NaiveDate,
    rota: &Rota,
) -> Result<(), StoreError> {
    let before = from.pred_opt().unwrap_or(from);
    tx.execute(
        "DELETE FROM resource_hours WHERE resource = $1 AND valid_from >= $2",
        values![resource, from.to_string()],
    )
    .await?;
    tx.execute(
        "UPDATE resource_hours SET valid_until = $2
         WHERE resource = $1 AND (valid_until IS NULL OR valid_until > $2)",
        values![resource, before.to_string()],
    )
    .await?;
    let turns = rota.weeks().len() as i64;
    for (turn, week) in (0i64..).zip(rota.weeks()) {
        for day in from.iter_days().take(7) {
            for range in week.on(day.weekday()).ranges() {
                let weekday = i64::from(day.weekday().number_from_monday());
                let (start, end) = (i64::from(range.start_minute()), i64::from(range.end_minute()));
                let row = Line { from: from.to_string(), until: None, turn, turns, weekday, start, end };
                row.write(tx, resource).await?;
            }
        }
    }
    Ok(())
}

/// One row of hours.
struct Line {
    from: String,
    until: Option<String>,
    turn: i64,
    turns: i64,
    weekday: i64,
    start: i64,
    end: i64,
}

impl Line {
    async fn write(self, tx: &mut Tx, resource: &str) -> Result<(), StoreError> {
        tx.execute(
            "INSERT INTO resource_hours (resource, valid_from, valid_until, turn, turns, weekday, start_minute,
               end_minute) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            values![resource, self.from, self.until, self.turn, self.turns, self.weekday, self.start, self.end],
        )
        .await
        .map(|_| ())
    }
}

/// All weeks of a resource as one text: a line for each row, its columns parted by spaces.
pub(super) async fn as_text(tx: &mut Tx, resource: &str) -> Result<String, StoreError> {
    let sql = format!("{SELECT} WHERE h.resource = $1 ORDER BY {ORDER}");
    let rows = tx.fetch_built(sql, values![resource]).await?;
    let line = |row: &Row| -> Result<String, StoreError> {
        let until: Option<String> = row.get("valid_until")?;
        let number = |column| row.get::<i64>(column);
        Ok(format!(
            "{} {} {} {} {} {} {}",
            row.get::<String>("valid_from")?,
            until.as_deref().unwrap_or("-"),
            number("weekday")?,
            number("start_minute")?,
            number("end_minute")?,
            number("turn")?,
            number("turns")?
        ))
    };
    Ok(rows.iter().map(line).collect::<Result<Vec<_>, _>>()?.join("\n"))
}

/// Puts back the weeks that [`as_text`] wrote down; a line without turns is from before there were any.
pub(super) async fn put_back(tx: &mut Tx, resource: &str, text: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM resource_hours WHERE resource = $1", values![resource]).await?;
    for line in text.lines() {
        let damaged = || StoreError::Damaged("closure.weeks_before holds no weeks".to_owned());
        let parts: Vec<&str> = line.split(' ').collect();
        let [from, until, numbers @ ..] = parts.as_slice() else { return Err(damaged()) };
        let numbers: Vec<i64> = numbers.iter().map_while(|part| part.parse().ok()).collect();
        let (weekday, start, end, turn, turns) = match *numbers.as_slice() {
            [weekday, start, end] => (weekday, start, end, 0, 1),
            [weekday, start, end, turn, turns] => (weekday, start, end, turn, turns),
            _ => return Err(damaged()),
        };
        let until = Some(*until).filter(|until| *until != "-").map(str::to_owned);
        Line { from: (*from).to_owned(), until, turn, turns, weekday, start, end }
            .write(tx, resource)
            .await?;
    }
    Ok(())
}

/// A rota as a closure's row keeps it: seven days parted by semicolons, weeks by strokes.
pub(super) fn one_text(rota: &Rota) -> String {
    let monday = NaiveDate::default().week(chrono::Weekday::Mon).first_day();
    let week = |week: &WeeklyHours| {
        let days = monday.iter_days().take(7).map(|day| week.on(day.weekday()).to_string());
        days.collect::<Vec<_>>().join(";")
    };
    rota.weeks().iter().map(week).collect::<Vec<_>>().join("|")
}

/// Reads what [`one_text`] wrote.
pub(super) fn of_text(text: &str) -> Option<Rota> {
    let week = |text: &str| {
        let days: Vec<&str> = text.split(';').collect();
        WeeklyHours::parse(days.try_into().ok()?).ok()
    };
    Rota::new(text.split('|').map(week).collect::<Option<Vec<_>>>()?)
}

#[cfg(test)]
mod tests;
