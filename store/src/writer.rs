//! SQLite's one writer: many jobs, one durable commit.
//!
//! A commit costs a flush to the disk; the jobs that arrive while one runs share the next. Each job
//! runs inside its own savepoint, so that one that fails takes nothing of its neighbours with it,
//! and nobody is told "done" before the disk has said so.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;

use futures_util::FutureExt as _;
use tokio::sync::mpsc;

use crate::{StoreError, Tx};

/// Jobs that share a commit at most: keeps the wait of the first of them short.
const MOST_IN_ONE_COMMIT: usize = 64;

/// Tells the caller what became of its job, once that is certain.
pub(crate) type Deliver = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// What a job answers before the commit: whether its changes stay, and how to tell its caller.
pub(crate) struct Outcome {
    pub keep: bool,
    pub deliver: Deliver,
}

pub(crate) type Job =
    Box<dyn for<'t> FnOnce(&'t mut Tx) -> Pin<Box<dyn Future<Output = Outcome> + Send + 't>> + Send>;

/// Runs until every sender is gone.
pub(crate) async fn run(mut tx: Tx, mut jobs: mpsc::Receiver<Job>) {
    while let Some(first) = jobs.recv().await {
        let mut deliveries: Vec<Deliver> = Vec::new();
        if let Err(error) = tx.execute("BEGIN IMMEDIATE", vec![]).await {
            tracing::error!(code = "writer-begin", %error, "the writer cannot begin");
            // Dropping the job drops its channel: the caller sees that the database is away.
            drop(first);
            continue;
        }
        let mut next = Some(first);
        let mut broken = false;
        while let Some(job) = next.take() {
            match one(&mut tx, job).await {
                Ok(Some(deliver)) => deliveries.push(deliver),
                Ok(None) => {}
                Err(error) => {
                    tracing::error!(code = "writer-savepoint", %error, "a savepoint failed");
                    broken = true;
                    break;
                }
            }
            if deliveries.len() < MOST_IN_ONE_COMMIT {
                next = jobs.try_recv().ok();
            }
        }
        let committed = if broken {
            Err(StoreError::Away(sqlx::Error::WorkerCrashed))
        } else {
            tx.execute("COMMIT", vec![]).await.map(|_| ())
        };
        if committed.is_err() {
            // After a failed commit (a full disk, say) the transaction may still be open.
            let _ = tx.execute("ROLLBACK", vec![]).await;
        }
        for deliver in deliveries {
            deliver(match &committed {
                Ok(()) => Ok(()),
                Err(_) => Err(StoreError::Away(sqlx::Error::WorkerCrashed)),
            });
        }
    }
    let _ = tx.execute("PRAGMA wal_checkpoint(TRUNCATE)", vec![]).await;
}

/// One job in its savepoint. A job that panics is undone and its caller told nothing was written.
async fn one(tx: &mut Tx, job: Job) -> Result<Option<Deliver>, StoreError> {
    tx.execute("SAVEPOINT job", vec![]).await?;
    let outcome = AssertUnwindSafe(job(tx)).catch_unwind().await;
    match outcome {
        Ok(outcome) => {
            if !outcome.keep {
                tx.execute("ROLLBACK TO job", vec![]).await?;
            }
            tx.execute("RELEASE job", vec![]).await?;
            Ok(Some(outcome.deliver))
        }
        Err(_) => {
            tracing::error!(code = "writer-panic", "a write panicked and was undone");
            tx.execute("ROLLBACK TO job", vec![]).await?;
            tx.execute("RELEASE job", vec![]).await?;
            Ok(None)
        }
    }
}
