//! One statement, two engines: values in, rows out, and nothing of sqlx beyond this room.

use futures_util::TryStreamExt as _;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Column as _, Decode, Postgres, Row as _, Sqlite, SqliteConnection, Type};

use crate::StoreError;

/// A value bound to `$n`. `None` is NULL of that type: PostgreSQL wants to know which.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Text(Option<String>),
    Int(Option<i64>),
    Bool(Option<bool>),
    Bytes(Option<Vec<u8>>),
}

macro_rules! value_from {
    ($($from:ty => $variant:ident $map:expr;)*) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                let map: fn($from) -> _ = $map;
                Value::$variant(Some(map(value)))
            }
        }
        impl From<Option<$from>> for Value {
            fn from(value: Option<$from>) -> Self {
                let map: fn($from) -> _ = $map;
                Value::$variant(value.map(map))
            }
        }
    )*};
}

value_from! {
    String => Text |v| v;
    &str => Text |v| v.to_owned();
    &String => Text |v| v.clone();
    i64 => Int |v| v;
    i32 => Int i64::from;
    u32 => Int i64::from;
    bool => Bool |v| v;
    Vec<u8> => Bytes |v| v;
    &[u8] => Bytes |v| v.to_vec();
}

/// One row of an answer, read by column name.
#[derive(Debug)]
pub enum Row {
    #[doc(hidden)]
    Sqlite(SqliteRow),
    #[doc(hidden)]
    Postgres(PgRow),
}

impl Row {
    /// Reads a column: `String`, `i64`, `bool`, `Vec<u8>`, or an `Option` of one of them.
    ///
    /// # Errors
    /// `Damaged` when the column is missing or holds something else.
    pub fn get<T>(&self, column: &str) -> Result<T, StoreError>
    where
        T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
    {
        match self {
            Row::Sqlite(row) => row.try_get(column),
            Row::Postgres(row) => row.try_get(column),
        }
        .map_err(|error| StoreError::Damaged(format!("{column}: {error}")))
    }

    /// The names of the columns, for copying whole tables.
    pub fn columns(&self) -> Vec<String> {
        match self {
            Row::Sqlite(row) => row.columns().iter().map(|c| c.name().to_owned()).collect(),
            Row::Postgres(row) => row.columns().iter().map(|c| c.name().to_owned()).collect(),
        }
    }
}

/// A connection on which statements run: inside a write always a transaction.
#[derive(Debug)]
pub enum Tx {
    #[doc(hidden)]
    Sqlite(Box<sqlx::pool::PoolConnection<Sqlite>>),
    #[doc(hidden)]
    Writer(Box<SqliteConnection>),
    #[doc(hidden)]
    Postgres(Box<sqlx::pool::PoolConnection<Postgres>>),
}

fn for_sqlite(values: Vec<Value>) -> Result<SqliteArguments, StoreError> {
    use sqlx::Arguments as _;
    let mut arguments = SqliteArguments::default();
    for value in values {
        match value {
            Value::Text(v) => arguments.add(v),
            Value::Int(v) => arguments.add(v),
            Value::Bool(v) => arguments.add(v),
            Value::Bytes(v) => arguments.add(v),
        }
        .map_err(|error| StoreError::Damaged(error.to_string()))?;
    }
    Ok(arguments)
}

fn for_postgres(values: Vec<Value>) -> Result<PgArguments, StoreError> {
    use sqlx::Arguments as _;
    let mut arguments = PgArguments::default();
    for value in values {
        match value {
            Value::Text(v) => arguments.add(v),
            Value::Int(v) => arguments.add(v),
            Value::Bool(v) => arguments.add(v),
            Value::Bytes(v) => arguments.add(v),
        }
        .map_err(|error| StoreError::Damaged(error.to_string()))?;
    }
    Ok(arguments)
}

impl Tx {
    /// Runs a statement; answers how many rows it touched.
    pub async fn execute(&mut self, sql: &'static str, values: Vec<Value>) -> Result<u64, StoreError> {
        self.execute_built(sql.to_owned(), values).await
    }

    /// Like [`Tx::execute`] for a statement whose *shape* depends on how many rows are written at once.
    /// The text must be made of our own constants: values go into `values`, never into the text.
    pub async fn execute_built(&mut self, sql: String, values: Vec<Value>) -> Result<u64, StoreError> {
        let sql = sqlx::AssertSqlSafe(sql);
        Ok(match self {
            Tx::Sqlite(connection) => {
                sqlx::query_with(sql, for_sqlite(values)?).execute(&mut ***connection).await?.rows_affected()
            }
            Tx::Writer(connection) => {
                sqlx::query_with(sql, for_sqlite(values)?).execute(&mut **connection).await?.rows_affected()
            }
            Tx::Postgres(connection) => sqlx::query_with(sql, for_postgres(values)?)
                .execute(&mut ***connection)
                .await?
                .rows_affected(),
        })
    }

    /// Runs a query and reads all its rows.
    pub async fn fetch_all(&mut self, sql: &'static str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        self.fetch_built(sql.to_owned(), values).await
    }

    /// Like [`Tx::fetch_all`] for a query built of our own constants (a list of placeholders, say).
    pub async fn fetch_built(&mut self, sql: String, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        let sql = sqlx::AssertSqlSafe(sql);
        Ok(match self {
            Tx::Sqlite(connection) => {
                let rows = sqlx::query_with(sql, for_sqlite(values)?).fetch_all(&mut ***connection).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Tx::Writer(connection) => {
                let rows = sqlx::query_with(sql, for_sqlite(values)?).fetch_all(&mut **connection).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Tx::Postgres(connection) => {
                let rows = sqlx::query_with(sql, for_postgres(values)?).fetch_all(&mut ***connection).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        })
    }

    /// Runs a query built of our own constants and hands its rows over one by one, for tables that need
    /// not fit into memory.
    pub(crate) async fn each_built(
        &mut self,
        sql: String,
        mut take: impl FnMut(Row) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        let sql = sqlx::AssertSqlSafe(sql);
        match self {
            Tx::Sqlite(connection) => {
                let mut rows = sqlx::query(sql).fetch(&mut ***connection);
                while let Some(row) = rows.try_next().await? {
                    take(Row::Sqlite(row))?;
                }
            }
            Tx::Writer(connection) => {
                let mut rows = sqlx::query(sql).fetch(&mut **connection);
                while let Some(row) = rows.try_next().await? {
                    take(Row::Sqlite(row))?;
                }
            }
            Tx::Postgres(connection) => {
                let mut rows = sqlx::query(sql).fetch(&mut ***connection);
                while let Some(row) = rows.try_next().await? {
                    take(Row::Postgres(row))?;
                }
            }
        }
        Ok(())
    }

    /// Runs a query of which at most one row is expected; more than one counts as damage.
    pub async fn fetch_optional(
        &mut self,
        sql: &'static str,
        values: Vec<Value>,
    ) -> Result<Option<Row>, StoreError> {
        let mut rows = self.fetch_all(sql, values).await?;
        if rows.len() > 1 {
            return Err(StoreError::Damaged("one row expected, several found".to_owned()));
        }
        Ok(rows.pop())
    }

    /// Runs a query that always answers exactly one row.
    pub async fn fetch_one(&mut self, sql: &'static str, values: Vec<Value>) -> Result<Row, StoreError> {
        self.fetch_optional(sql, values)
            .await?
            .ok_or_else(|| StoreError::Damaged("one row expected, none found".to_owned()))
    }

    /// Whether this connection speaks to PostgreSQL. For the few places where the engines' own
    /// machinery differs (locks, pragmas), never for a rule.
    pub fn is_postgres(&self) -> bool {
        matches!(self, Tx::Postgres(_))
    }
}
