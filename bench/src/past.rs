//! A long past for a house: one booked visit with everything that belongs to it, copied as often as wanted.
//!
//! What is measured is how the size of the tables weighs on those who book today, so the copies keep the
//! template's sealed fields: they are as long as others, and nobody opens them.

use chrono::Utc;
use domain::Language;
use store::booking::{BookedBy, Queue};
use store::{Store, StoreError, Tx, Work, values};

use crate::booking::form;
use crate::house::Forms;

/// Visits that are copied in one transaction.
const BATCH: usize = 10_000;
/// Over how many days the past reaches back, in seconds.
const REACH: i64 = 3 * 365 * 86_400;

/// Gives a house so many past visits.
///
/// # Errors
/// What the first visit or the database said.
pub async fn fill(store: &Store, forms: &Forms, visits: usize) -> Result<(), String> {
    let codes = store.prepare_codes(Queue::Staff).await.map_err(|error| format!("{error:?}"))?;
    let form = domain::booking::BookingForm {
        phone: "0722123456".to_owned(),
        contact_safe: "yes".to_owned(),
        remind: "yes".to_owned(),
        ..form(forms.next())
    };
    let request = form.read().map_err(|errors| format!("{errors:?}"))?;
    let by = BookedBy::public(Language::Ar, false);
    let booked = store.book_prepared(&request, &by, codes, Utc::now()).await;
    let template = booked.map_err(|error| format!("{error:?}"))?.id;
    write(store, "CREATE TABLE past (number BIGINT NOT NULL PRIMARY KEY, id TEXT NOT NULL)".to_owned(), &[])
        .await
        .map_err(text)?;
    for first in (0..visits).step_by(BATCH) {
        let until = visits.min(first + BATCH);
        let bounds = [first as i64, until as i64];
        batch(store, &template, bounds).await.map_err(text)?;
    }
    write(store, "DROP TABLE past".to_owned(), &[]).await.map_err(text)?;
    if store.is_postgres() {
        // As the server does by itself some time after so many rows.
        write(store, "ANALYZE".to_owned(), &[]).await.map_err(text)?;
    }
    Ok(())
}

/// A table whose rows of the template are copied.
struct Copied<'a> {
    table: &'static str,
    key: &'static str,
    /// What the key is in the template's rows, which `$3` names.
    is: String,
    /// Columns that a copy does not share with the template.
    others: &'a [(&'static str, String)],
}

fn text(error: StoreError) -> String {
    error.to_string()
}

async fn batch(store: &Store, template: &str, [first, until]: [i64; 2]) -> Result<(), StoreError> {
    let postgres = store.is_postgres();
    // Ids lie scattered in their indexes, as those of real rows do.
    let lot = if postgres { "md5(random()::text || number)" } else { "lower(hex(randomblob(16)))" };
    let key = if postgres { "decode(md5(p.id) || md5('r' || p.id), 'hex')" } else { "randomblob(32)" };
    let ago = format!("(1 + p.number * 7919 % {REACH})");
    let numbers = format!(
        "INSERT INTO past (number, id) WITH RECURSIVE n (number) AS
           (SELECT CAST($1 AS BIGINT) + 1 UNION ALL SELECT number + 1 FROM n WHERE number < $2)
         SELECT number, {lot} FROM n"
    );
    write(store, numbers, &[first, until]).await?;
    let of = |column: &str| format!("t.{column} - {ago}");
    let visit = [
        ("id", "p.id".to_owned()),
        ("person", "'p' || p.id".to_owned()),
        ("claim", "'c' || p.id".to_owned()),
        ("reference_key", key.to_owned()),
        ("starts_at", of("starts_at")),
        ("ends_at", of("ends_at")),
        ("state", "'done'".to_owned()),
    ];
    let message = [
        ("id", "p.id || t.kind".to_owned()),
        ("booking", "p.id".to_owned()),
        ("state", "'sent'".to_owned()),
        ("due_at", of("due_at")),
    ];
    let id = |start: &str| [("id", format!("'{start}' || p.id"))];
    let (person, claim, act) = (id("p"), id("c"), id("a"));
    let of_visit = [("booking", "p.id".to_owned())];
    let column = |name: &str| format!("SELECT {name} FROM booking WHERE id = $3");
    let template_itself = || "$3".to_owned();
    let tables = [
        Copied { table: "person", key: "id", is: column("person"), others: &person },
        Copied { table: "claim", key: "id", is: column("claim"), others: &claim },
        Copied { table: "booking", key: "id", is: template_itself(), others: &visit },
        Copied { table: "booking_resource", key: "booking", is: template_itself(), others: &of_visit },
        Copied { table: "outbox", key: "booking", is: template_itself(), others: &message },
        Copied { table: "audit", key: "object", is: "'visit:' || $3".to_owned(), others: &act },
    ];
    for Copied { table, key, is, others } in tables {
        let mut tx = store.reader().await?;
        let columns = columns(&mut tx, table).await?;
        drop(tx);
        let chosen: Vec<_> = columns
            .iter()
            .map(|column| {
                let other = others.iter().find(|(name, _)| name == column).map(|(_, value)| value.clone());
                other.unwrap_or_else(|| format!("t.{column}"))
            })
            .collect();
        let sql = format!(
            "INSERT INTO {table} ({}) SELECT {} FROM past p CROSS JOIN {table} t
             WHERE p.number > $1 AND p.number <= $2 AND t.{key} = ({is})",
            columns.join(", "),
            chosen.join(", ")
        );
        let template = template.to_owned();
        store
            .write(move |tx| -> Work<'_, u64, StoreError> {
                Box::pin(async move { tx.execute_built(sql, values![first, until, template]).await })
            })
            .await?;
    }
    Ok(())
}

async fn columns(tx: &mut Tx, table: &'static str) -> Result<Vec<String>, StoreError> {
    let sql = if tx.is_postgres() {
        "SELECT column_name AS name FROM information_schema.columns
         WHERE table_schema = current_schema() AND table_name = $1"
    } else {
        "SELECT name FROM pragma_table_info($1)"
    };
    tx.fetch_all(sql, values![table]).await?.iter().map(|row| row.get("name")).collect()
}

async fn write(store: &Store, sql: String, bounds: &[i64]) -> Result<u64, StoreError> {
    let bounds: Vec<_> = bounds.iter().copied().map(store::Value::from).collect();
    store
        .write(move |tx| -> Work<'_, u64, StoreError> {
            Box::pin(async move { tx.execute_built(sql, bounds).await })
        })
        .await
}
