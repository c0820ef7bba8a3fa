//! A copy of the whole database in one file, from either engine, for either engine.
//!
//! The copy is a text: a heading, then one JSON object per row. It is read in one transaction, so it is
//! of one moment, and it can be made while the portal is open. Rows come in the order of their keys, so
//! two copies of the same rows are the same text. Personal fields stay sealed in it; the keys are never
//! part of it.

use std::io::{BufRead, Write};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::{Row, Store, StoreError, Tx, Value, Work};

/// Rises whenever an older program could not read the file.
const FORMAT: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
struct Heading {
    liman: u32,
    tables: Vec<String>,
}

/// A table's columns with what they hold, and the tables that must be filled before it.
#[derive(Debug)]
struct Table {
    name: String,
    columns: Vec<(String, Kind)>,
    /// The columns of its primary key.
    key: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Int,
    Bool,
    Bytes,
}

impl Store {
    /// Writes a copy of everything; answers the number of rows.
    ///
    /// # Errors
    /// `Away` when the database or the file gives up midway: the file is then incomplete.
    pub async fn copy_out(&self, mut out: impl Write + Send) -> Result<u64, StoreError> {
        let mut tx = self.reader().await?;
        let begin =
            if tx.is_postgres() { "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" } else { "BEGIN" };
        tx.execute(begin, vec![]).await?;
        if tx.is_postgres() {
            // A large table takes longer to read than any act may.
            tx.execute("SET LOCAL statement_timeout = 0", vec![]).await?;
        }
        let written = copy_tables(&mut tx, &mut out).await;
        tx.execute("ROLLBACK", vec![]).await?;
        let written = written?;
        out.flush().map_err(broken_file)?;
        Ok(written)
    }

    /// Fills an empty database from a copy; answers the number of rows. All or nothing.
    ///
    /// # Errors
    /// `Setting` when the database holds rows already or the file is not a copy of ours.
    pub async fn copy_in(&self, input: impl BufRead + Send + 'static) -> Result<u64, StoreError> {
        self.write(move |tx| -> Work<'_, u64, StoreError> { Box::pin(fill_tables(tx, input)) }).await
    }
}

async fn copy_tables(tx: &mut Tx, out: &mut (impl Write + Send)) -> Result<u64, StoreError> {
    let tables = tables(tx).await?;
    let heading = Heading { liman: FORMAT, tables: tables.iter().map(|t| t.name.clone()).collect() };
    line(out, &heading)?;
    let mut written = 0;
    for table in &tables {
        let sql = format!("SELECT * FROM {} ORDER BY {}", table.name, order(table, tx.is_postgres()));
        tx.each_built(sql, |row| {
            written += 1;
            line(out, &(&table.name, to_json(table, &row)?))
        })
        .await?;
    }
    Ok(written)
}

/// The key, text by its bytes on both engines, whatever the language of the server.
fn order(table: &Table, postgres: bool) -> String {
    let kind = |name: &String| table.columns.iter().find(|(column, _)| column == name).map(|(_, kind)| *kind);
    let by = |name: &String| match kind(name) {
        Some(Kind::Text) if postgres => format!("{name} COLLATE \"C\""),
        _ => name.clone(),
    };
    table.key.iter().map(by).collect::<Vec<_>>().join(", ")
}

async fn fill_tables(tx: &mut Tx, input: impl BufRead + Send) -> Result<u64, StoreError> {
    let tables = tables(tx).await?;
    for table in &tables {
        if !tx.fetch_built(format!("SELECT 1 AS one FROM {} LIMIT 1", table.name), vec![]).await?.is_empty() {
            return Err(StoreError::Setting(
                "the database is not empty: a copy goes only into an empty one".to_owned(),
            ));
        }
    }
    let mut lines = input.lines();
    let heading = lines.next().ok_or_else(not_a_copy)?.map_err(broken_file)?;
    let heading: Heading = serde_json::from_str(&heading).map_err(|_| not_a_copy())?;
    if heading.liman != FORMAT || heading.tables.iter().any(|name| !tables.iter().any(|t| t.name == *name)) {
        return Err(not_a_copy());
    }
    let mut read = 0;
    for text in lines {
        let text = text.map_err(broken_file)?;
        let (name, row): (String, Map<String, Json>) =
            serde_json::from_str(&text).map_err(|_| not_a_copy())?;
        let table = tables.iter().find(|t| t.name == name).ok_or_else(not_a_copy)?;
        let names: Vec<&str> = table.columns.iter().map(|(column, _)| column.as_str()).collect();
        let places: Vec<String> = (1..=names.len()).map(|n| format!("${n}")).collect();
        let sql = format!("INSERT INTO {name} ({}) VALUES ({})", names.join(", "), places.join(", "));
        let values = table
            .columns
            .iter()
            .map(|(column, kind)| from_json(*kind, row.get(column).unwrap_or(&Json::Null)))
            .collect::<Result<_, _>>()?;
        tx.execute_built(sql, values).await?;
        read += 1;
    }
    Ok(read)
}

/// Every table of ours, those that others point to first.
async fn tables(tx: &mut Tx) -> Result<Vec<Table>, StoreError> {
    let postgres = tx.is_postgres();
    let names = if postgres {
        "SELECT table_name AS name FROM information_schema.tables
         WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_sqlx%' ORDER BY 1"
    } else {
        "SELECT name FROM sqlite_master
         WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE '\\_sqlx%' ESCAPE '\\' ORDER BY 1"
    };
    let mut waiting: Vec<(Table, Vec<String>)> = Vec::new();
    for row in tx.fetch_all(names, vec![]).await? {
        let name: String = row.get("name")?;
        let (columns, parents, key) = if postgres {
            (
                "SELECT CAST(column_name AS TEXT) AS name, CAST(data_type AS TEXT) AS kind FROM information_schema.columns
                 WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position",
                "SELECT CAST(parent.relname AS TEXT) AS name FROM pg_constraint
                 JOIN pg_class AS child ON child.oid = conrelid
                 JOIN pg_class AS parent ON parent.oid = confrelid
                 WHERE contype = 'f' AND child.relname = $1",
                "SELECT CAST(a.attname AS TEXT) AS name FROM pg_constraint con
                 JOIN pg_class t ON t.oid = con.conrelid
                 CROSS JOIN LATERAL unnest(con.conkey) WITH ORDINALITY AS k (attnum, place)
                 JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum
                 WHERE con.contype = 'p' AND t.relname = $1 ORDER BY k.place",
            )
        } else {
            (
                "SELECT name, type AS kind FROM pragma_table_info($1) ORDER BY cid",
                "SELECT \"table\" AS name FROM pragma_foreign_key_list($1)",
                "SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk",
            )
        };
        let mut table = Table { name: name.clone(), columns: Vec::new(), key: Vec::new() };
        for column in tx.fetch_all(columns, vec![Value::from(&name)]).await? {
            table.columns.push((column.get("name")?, kind(&column.get::<String>("kind")?)?));
        }
        for column in tx.fetch_all(key, vec![Value::from(&name)]).await? {
            table.key.push(column.get("name")?);
        }
        let parents = tx.fetch_all(parents, vec![Value::from(&name)]).await?;
        let parents: Result<Vec<String>, _> = parents.iter().map(|row| row.get("name")).collect();
        waiting.push((table, parents?));
    }
    let mut ordered: Vec<Table> = Vec::new();
    while !waiting.is_empty() {
        let ready = waiting.iter().position(|(table, parents)| {
            parents.iter().all(|p| *p == table.name || ordered.iter().any(|done| done.name == *p))
        });
        let position =
            ready.ok_or_else(|| StoreError::Damaged("tables point at each other in a circle".to_owned()))?;
        ordered.push(waiting.remove(position).0);
    }
    Ok(ordered)
}

fn kind(declared: &str) -> Result<Kind, StoreError> {
    match declared.to_ascii_uppercase().as_str() {
        "TEXT" => Ok(Kind::Text),
        "BIGINT" | "INTEGER" => Ok(Kind::Int),
        "BOOLEAN" => Ok(Kind::Bool),
        "BLOB" | "BYTEA" => Ok(Kind::Bytes),
        other => Err(StoreError::Damaged(format!("a column of the unknown kind {other}"))),
    }
}

fn to_json(table: &Table, row: &Row) -> Result<Map<String, Json>, StoreError> {
    let mut object = Map::new();
    for (column, kind) in &table.columns {
        let value = match kind {
            Kind::Text => row.get::<Option<String>>(column)?.map(Json::from),
            Kind::Int => row.get::<Option<i64>>(column)?.map(Json::from),
            Kind::Bool => row.get::<Option<bool>>(column)?.map(Json::from),
            Kind::Bytes => {
                row.get::<Option<Vec<u8>>>(column)?.map(|bytes| Json::from(crate::keys::hex(&bytes)))
            }
        };
        object.insert(column.clone(), value.unwrap_or(Json::Null));
    }
    Ok(object)
}

fn from_json(kind: Kind, json: &Json) -> Result<Value, StoreError> {
    Ok(match (kind, json) {
        (Kind::Text, Json::Null) => Value::Text(None),
        (Kind::Int, Json::Null) => Value::Int(None),
        (Kind::Bool, Json::Null) => Value::Bool(None),
        (Kind::Bytes, Json::Null) => Value::Bytes(None),
        (Kind::Text, Json::String(text)) => Value::from(text),
        (Kind::Int, Json::Number(number)) => Value::from(number.as_i64().ok_or_else(not_a_copy)?),
        (Kind::Bool, Json::Bool(flag)) => Value::from(*flag),
        // Strict tables of SQLite know no booleans: there they are 0 and 1.
        (Kind::Bool, Json::Number(number)) => Value::from(number.as_i64() == Some(1)),
        (Kind::Int, Json::Bool(flag)) => Value::from(i64::from(*flag)),
        (Kind::Bytes, Json::String(text)) => Value::from(crate::keys::unhex(text).ok_or_else(not_a_copy)?),
        _ => return Err(not_a_copy()),
    })
}

fn line(out: &mut impl Write, value: &impl Serialize) -> Result<(), StoreError> {
    let text = serde_json::to_string(value).map_err(|error| StoreError::Damaged(error.to_string()))?;
    writeln!(out, "{text}").map_err(broken_file)
}

fn broken_file(error: std::io::Error) -> StoreError {
    StoreError::Away(sqlx::Error::Io(error))
}

fn not_a_copy() -> StoreError {
    StoreError::Setting("the file is not a copy that this program made".to_owned())
}
