//! Hours as rows: exceptions of dates and weeks, written, compared and put back.

use chrono::{Days, NaiveDate, Weekday};
use domain::calendar::WeeklyHours;

use super::change::{Bound, Change, What};
use crate::{Row, StoreError, Tx, values};

/// An exception as its row says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    pub hours: String,
    pub reason: String,
    pub by: String,
    pub at: i64,
}

/// Table and column of a kind of bound; the texts of statements are made of these two only.
const fn table(bound: &Bound) -> (&'static str, &'static str) {
    match bound.resource {
        Some(_) => ("resource_exception", "resource"),
        None => ("place_exception", "place"),
    }
}

fn id(bound: &Bound) -> &str {
    bound.resource.as_deref().unwrap_or(&bound.place)
}

/// Writes the exception of a date in place of what was there.
pub(super) async fn write_exception(
    tx: &mut Tx,
    bound: &Bound,
    date: NaiveDate,
    row: &Written,
) -> Result<(), StoreError> {
    let (table, column) = table(bound);
    let sql = format!(
        "INSERT INTO {table} ({column}, date, hours, reason, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT ({column}, date) DO UPDATE SET hours = excluded.hours, reason = excluded.reason,
           created_by = excluded.created_by, created_at = excluded.created_at"
    );
    let values = values![id(bound), date.to_string(), &row.hours, &row.reason, &row.by, row.at];
    tx.execute_built(sql, values).await.map(|_| ())
}

/// Lets the usual week hold again.
pub(super) async fn remove_exception(tx: &mut Tx, bound: &Bound, date: NaiveDate) -> Result<(), StoreError> {
    let (table, column) = table(bound);
    let sql = format!("DELETE FROM {table} WHERE {column} = $1 AND date = $2");
    tx.execute_built(sql, values![id(bound), date.to_string()]).await.map(|_| ())
}

/// The exceptions of a span of dates.
pub(super) async fn exceptions(
    tx: &mut Tx,
    bound: &Bound,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<(String, Written)>, StoreError> {
    let (table, column) = table(bound);
    let sql = format!(
        "SELECT date, hours, reason, created_by, created_at FROM {table}
         WHERE {column} = $1 AND date >= $2 AND date <= $3 ORDER BY date"
    );
    let rows = tx.fetch_built(sql, values![id(bound), first.to_string(), last.to_string()]).await?;
    rows.iter().map(|row| Ok((row.get("date")?, read(row)?))).collect()
}

fn read(row: &Row) -> Result<Written, StoreError> {
    Ok(Written {
        hours: row.get("hours")?,
        reason: row.get("reason")?,
        by: row.get("created_by")?,
        at: row.get("created_at")?,
    })
}

/// Whether an open closure has written the exception that is to be removed.
pub(super) async fn is_in_open_closure(tx: &mut Tx, change: &Change) -> Result<bool, StoreError> {
    let What::Usual { date } = &change.what else { return Ok(false) };
    let whose = match change.bound.resource {
        Some(_) => "c.resource = $1",
        None => "c.resource IS NULL AND c.place = $1",
    };
    let sql = format!(
        "SELECT c.id FROM closure c JOIN closure_day d ON d.closure = c.id
         WHERE {whose} AND d.date = $2 AND c.state = 'open' LIMIT 1"
    );
    Ok(!tx.fetch_built(sql, values![id(&change.bound), date.to_string()]).await?.is_empty())
}

/// Another week from a date on; the weeks that were to begin later go.
pub(super) async fn write_week(
    tx: &mut Tx,
    resource: &str,
    from: NaiveDate,
    week: &WeeklyHours,
) -> Result<(), StoreError> {
    let before = from.checked_sub_days(Days::new(1)).unwrap_or(from);
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
    let weekdays =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    for weekday in weekdays {
        for range in week.on(weekday).ranges() {
            tx.execute(
                "INSERT INTO resource_hours (resource, valid_from, valid_until, weekday, start_minute, end_minute)
                 VALUES ($1, $2, NULL, $3, $4, $5)",
                values![
                    resource,
                    from.to_string(),
                    i64::from(weekday.number_from_monday()),
                    i64::from(range.start_minute()),
                    i64::from(range.end_minute())
                ],
            )
            .await?;
        }
    }
    Ok(())
}

/// All weeks of a resource as one text: a line for each row, its columns parted by spaces.
pub(super) async fn weeks(tx: &mut Tx, resource: &str) -> Result<String, StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT valid_from, valid_until, weekday, start_minute, end_minute FROM resource_hours
             WHERE resource = $1 ORDER BY valid_from, weekday, start_minute",
            values![resource],
        )
        .await?;
    let line = |row: &Row| -> Result<String, StoreError> {
        let until: Option<String> = row.get("valid_until")?;
        let number = |column| row.get::<i64>(column);
        Ok(format!(
            "{} {} {} {} {}",
            row.get::<String>("valid_from")?,
            until.as_deref().unwrap_or("-"),
            number("weekday")?,
            number("start_minute")?,
            number("end_minute")?
        ))
    };
    Ok(rows.iter().map(line).collect::<Result<Vec<_>, _>>()?.join("\n"))
}

/// Puts back the weeks that [`weeks`] wrote down.
pub(super) async fn put_weeks_back(tx: &mut Tx, resource: &str, text: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM resource_hours WHERE resource = $1", values![resource]).await?;
    for line in text.lines() {
        let damaged = || StoreError::Damaged("closure.weeks_before holds no weeks".to_owned());
        let parts: Vec<&str> = line.split(' ').collect();
        let [from, until, numbers @ ..] = parts.as_slice() else { return Err(damaged()) };
        let numbers: Vec<i64> = numbers.iter().map_while(|part| part.parse().ok()).collect();
        let [weekday, start, end] = numbers.as_slice() else { return Err(damaged()) };
        tx.execute(
            "INSERT INTO resource_hours (resource, valid_from, valid_until, weekday, start_minute, end_minute)
             VALUES ($1, $2, $3, $4, $5, $6)",
            values![resource, *from, Some(*until).filter(|u| *u != "-").map(str::to_owned), *weekday, *start, *end],
        )
        .await?;
    }
    Ok(())
}
