//! Exceptions of dates as rows: written, compared and put back.

use chrono::NaiveDate;

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
