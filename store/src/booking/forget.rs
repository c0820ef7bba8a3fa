//! What is forgotten when its time is over; run by the worker, as often as it likes.

use chrono::{DateTime, Days, TimeDelta, Utc};
use domain::schedule::Tick;

use crate::{Store, StoreError, Work, values};

/// After a visit, what the person told us can be read for so long.
const VISITS_LAST: TimeDelta = TimeDelta::days(30);
/// Counters of failed tries.
const TRIES_LAST: TimeDelta = TimeDelta::days(30);
/// What was taken in the past is in nobody's way, but staff may still look at yesterday.
const PAST_LASTS: Days = Days::new(2);

/// How many rows of each kind went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Persons whose key was destroyed: nothing that was sealed for them can be read any more.
    pub persons: u64,
    /// References of several visits that nobody can read any more.
    pub groups: u64,
    pub answers: u64,
    pub sessions: u64,
    pub tries: u64,
    pub holds: u64,
    pub ticks: u64,
    pub days: u64,
    /// Counts of messages per address.
    pub counts: u64,
    /// Links in messages that open nothing any more.
    pub links: u64,
    /// Closures that nobody can act on any more.
    pub closures: u64,
}

impl Store {
    /// Destroys what has outlived its purpose.
    ///
    /// # Errors
    /// Those of the database; nothing is half forgotten.
    pub async fn forget_old(&self, now: DateTime<Utc>) -> Result<Forgotten, StoreError> {
        let today = now.date_naive();
        let past = today.checked_sub_days(PAST_LASTS).unwrap_or(today).to_string();
        let past_tick = Tick::containing(now).0 - 2 * 24 * 3600 / Tick::SECONDS;
        let (tries, visits) = ((now - TRIES_LAST).timestamp(), (now - VISITS_LAST).timestamp());
        let now = now.timestamp();
        self.write(move |tx| -> Work<'_, Forgotten, StoreError> {
            Box::pin(async move {
                Ok(Forgotten {
                    persons: tx
                        .execute(
                            "UPDATE person SET wrapped_key = NULL WHERE wrapped_key IS NOT NULL
                             AND (id IN (SELECT person FROM booking WHERE ends_at <= $1)
                               OR id IN (SELECT person FROM waiting WHERE booking IS NULL AND state_at <= $1
                                         AND state IN ('left', 'removed', 'over')))",
                            values![visits],
                        )
                        .await?,
                    groups: tx
                        .execute(
                            "UPDATE person SET wrapped_key = NULL WHERE wrapped_key IS NOT NULL AND id IN
                               (SELECT g.person FROM visit_group g WHERE NOT EXISTS
                                 (SELECT 1 FROM booking b WHERE b.visit_group = g.id AND b.ends_at > $1))",
                            values![visits],
                        )
                        .await?,
                    answers: tx
                        .execute("DELETE FROM idempotency WHERE expires_at <= $1", values![now])
                        .await?,
                    sessions: tx
                        .execute("DELETE FROM visit_session WHERE expires_at <= $1", values![now])
                        .await?,
                    tries: tx.execute("DELETE FROM attempt WHERE changed_at <= $1", values![tries]).await?,
                    holds: tx.execute("DELETE FROM claim WHERE expires_at <= $1", values![now]).await?,
                    ticks: tx.execute("DELETE FROM occupancy WHERE tick < $1", values![past_tick]).await?,
                    days: tx.execute("DELETE FROM day_change WHERE date < $1", values![&past]).await?,
                    closures: tx
                        .execute(
                            "DELETE FROM closure WHERE state <> 'open' AND changed_at <= $1 AND id NOT IN
                               (SELECT v.closure FROM closure_visit v JOIN booking b ON b.id = v.booking
                                WHERE b.ends_at > $1)",
                            values![visits],
                        )
                        .await?,
                    counts: tx.execute("DELETE FROM message_day WHERE date < $1", values![past]).await?,
                    links: tx.execute("DELETE FROM link WHERE expires_at <= $1", values![now]).await?,
                })
            })
        })
        .await
    }
}
