//! Opening the store: the address chooses the engine, and the engine's settings make it durable.

use std::panic::AssertUnwindSafe;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, PgPool, SqlitePool};
use tokio::sync::{mpsc, oneshot};

use crate::writer::{self, Job, Outcome};
use crate::{Keys, StoreError, Tx, Work, booking, migrations};

/// Writes waiting at most; beyond that the store says that it is busy instead of growing.
const WAITING_WRITES: usize = 4096;

/// How long a crowd waits for its turn to read before it is told to come again: half of a request's time.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// Where the rows are.
#[derive(Debug, Clone)]
enum Engine {
    Sqlite { readers: SqlitePool, writer: mpsc::Sender<Job> },
    Postgres { pool: PgPool },
}

/// The store: cheap to clone, one per process.
#[derive(Debug, Clone)]
pub struct Store {
    engine: Engine,
    keys: Keys,
    memory: Arc<booking::Memory>,
    /// How seats that are given up become public again.
    pub(crate) cooling: booking::Cooling,
}

impl Store {
    /// Opens `sqlite:…` or `postgres://…` and brings the tables up to date.
    ///
    /// # Errors
    /// `Setting` for another scheme; `Away` when the database does not answer; `Statement` when a
    /// migration does not apply.
    pub async fn open(url: &str, keys: Keys) -> Result<Store, StoreError> {
        let engine = if url.starts_with("sqlite:") {
            open_sqlite(url).await?
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            open_postgres(url).await?
        } else {
            return Err(StoreError::Setting(format!("not a database address: {}", scheme(url))));
        };
        Ok(Store { engine, keys, memory: Arc::default(), cooling: booking::Cooling::NONE })
    }

    /// The keys that seal personal fields.
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Runs the slow hashes of PINs and passwords, a few at a time.
    pub fn hashing(&self) -> &booking::Hashing {
        &self.memory.hashing
    }

    pub(crate) fn memory(&self) -> &Arc<booking::Memory> {
        &self.memory
    }

    /// A connection for reading.
    pub async fn reader(&self) -> Result<Tx, StoreError> {
        Ok(match &self.engine {
            Engine::Sqlite { readers, .. } => Tx::Sqlite(Box::new(readers.acquire().await?)),
            Engine::Postgres { pool } => Tx::Postgres(Box::new(pool.acquire().await?)),
        })
    }

    /// Runs `work` in one durable transaction: all of it is kept, or, on any error, nothing.
    ///
    /// The work goes on even if the caller stops waiting (a phone that lost its signal), so it is
    /// never half done. `E` is the feature's own refusal; the store's failures convert into it.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Work<'t, T, E> + Send + 'static,
    {
        match &self.engine {
            Engine::Sqlite { writer, .. } => write_sqlite(writer, work).await,
            Engine::Postgres { pool } => write_postgres(pool.clone(), work).await,
        }
    }

    /// Whether the engine is PostgreSQL, for reports and measurements.
    pub fn is_postgres(&self) -> bool {
        matches!(self.engine, Engine::Postgres { .. })
    }

    /// Asks the engine for one row; cheap, for `/readyz`.
    pub async fn answers(&self) -> Result<(), StoreError> {
        self.reader().await?.fetch_one("SELECT 1 AS one", vec![]).await.map(|_| ())
    }
}

fn scheme(url: &str) -> &str {
    url.split(':').next().unwrap_or_default()
}

async fn write_sqlite<T, E, F>(writer: &mpsc::Sender<Job>, work: F) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    F: for<'t> FnOnce(&'t mut Tx) -> Work<'t, T, E> + Send + 'static,
{
    let (answer, answered) = oneshot::channel::<Result<T, E>>();
    let job: Job = Box::new(move |tx| {
        Box::pin(async move {
            let result = work(tx).await;
            Outcome {
                keep: result.is_ok(),
                deliver: Box::new(move |committed| {
                    let _ = answer.send(match committed {
                        Ok(()) => result,
                        Err(error) => Err(E::from(error)),
                    });
                }),
            }
        })
    });
    let away = || E::from(StoreError::Away(sqlx::Error::WorkerCrashed));
    writer.try_send(job).map_err(|_| away())?;
    answered.await.unwrap_or_else(|_| Err(away()))
}

async fn write_postgres<T, E, F>(pool: PgPool, work: F) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
    F: for<'t> FnOnce(&'t mut Tx) -> Work<'t, T, E> + Send + 'static,
{
    // A task of its own: if the caller goes away, the transaction still ends properly.
    let task = tokio::spawn(async move {
        let connection = pool.acquire().await.map_err(StoreError::from)?;
        let mut tx = Tx::Postgres(Box::new(connection));
        tx.execute("BEGIN", vec![]).await?;
        let ended = match AssertUnwindSafe(work(&mut tx)).catch_unwind().await {
            Ok(Ok(value)) => tx.execute("COMMIT", vec![]).await.map(|_| Ok(value)),
            Ok(Err(refusal)) => tx.execute("ROLLBACK", vec![]).await.map(|_| Err(refusal)),
            Err(_) => Err(StoreError::Away(sqlx::Error::WorkerCrashed)),
        };
        match ended {
            Ok(result) => result,
            Err(error) => {
                // A connection in an unknown state must not serve anyone else.
                if let Tx::Postgres(connection) = tx {
                    drop(connection.detach());
                }
                Err(E::from(error))
            }
        }
    });
    task.await.unwrap_or_else(|_| Err(E::from(StoreError::Away(sqlx::Error::WorkerCrashed))))
}

async fn open_sqlite(url: &str) -> Result<Engine, StoreError> {
    let path = url.trim_start_matches("sqlite:").trim_start_matches("//");
    let file = path.split('?').next().unwrap_or_default();
    if let Some(folder) = std::path::Path::new(file).parent()
        && !folder.as_os_str().is_empty()
    {
        std::fs::create_dir_all(folder).map_err(|error| {
            StoreError::Setting(format!("cannot make the folder of the database: {error}"))
        })?;
    }
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .pragma("trusted_schema", "OFF")
        .pragma("secure_delete", "ON");
    let mut connection = options.connect().await?;
    migrations::sqlite().run(&mut connection).await.map_err(|error| StoreError::Statement(error.into()))?;
    let (writer, jobs) = mpsc::channel(WAITING_WRITES);
    tokio::spawn(writer::run(Tx::Writer(Box::new(connection)), jobs));
    let readers = SqlitePoolOptions::new()
        .max_connections(8)
        .acquire_timeout(LONGEST_WAIT)
        .connect_with(options.pragma("query_only", "ON"))
        .await?;
    Ok(Engine::Sqlite { readers, writer })
}

async fn open_postgres(url: &str) -> Result<Engine, StoreError> {
    let options = PgConnectOptions::from_str(url)?.application_name("liman").options([
        ("statement_timeout", "5s"),
        ("lock_timeout", "2s"),
        ("idle_in_transaction_session_timeout", "10s"),
        ("synchronous_commit", "on"),
    ]);
    let pool =
        PgPoolOptions::new().max_connections(16).acquire_timeout(LONGEST_WAIT).connect_with(options).await?;
    migrations::postgres().run(&pool).await.map_err(|error| StoreError::Statement(error.into()))?;
    Ok(Engine::Postgres { pool })
}
