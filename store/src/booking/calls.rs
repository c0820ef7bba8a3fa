//! Whom the staff must call: people who asked for it, and people to whom nobody can write.

use chrono::{DateTime, FixedOffset, Utc};
use domain::messages::CallReason;

use super::visit::read_place_moment;
use crate::audit::{self, Actor};
use crate::{Store, StoreError, Tx, Work, values};

/// A call to make. Name and number stand on the page of the visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub visit: String,
    pub place: String,
    pub reason: CallReason,
    /// When the visit begins.
    pub start: DateTime<FixedOffset>,
}

/// Puts a visit on the list; a second time leaves it where it stands.
pub(super) async fn write(
    tx: &mut Tx,
    visit: &str,
    reason: CallReason,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO call_wish (booking, reason, created_at, done_at) VALUES ($1, $2, $3, NULL)
         ON CONFLICT (booking, reason) DO UPDATE SET created_at = excluded.created_at, done_at = NULL
           WHERE call_wish.done_at IS NOT NULL",
        values![visit, reason.code(), now.timestamp()],
    )
    .await
    .map(|_| ())
}

impl Store {
    /// The calls that nobody has made yet, the soonest visit first.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn calls_open(&self, limit: i64) -> Result<Vec<Call>, StoreError> {
        let mut tx = self.reader().await?;
        let rows = tx
            .fetch_all(
                "SELECT c.booking, c.reason, b.place, b.starts_at, p.zone
                 FROM call_wish c JOIN booking b ON b.id = c.booking JOIN place p ON p.id = b.place
                 WHERE c.done_at IS NULL ORDER BY b.starts_at, c.booking, c.reason LIMIT $1",
                values![limit],
            )
            .await?;
        let damaged = || StoreError::Damaged("call_wish.reason is unknown".to_owned());
        rows.iter()
            .map(|row| {
                Ok(Call {
                    visit: row.get("booking")?,
                    place: row.get("place")?,
                    reason: CallReason::from_code(&row.get::<String>("reason")?).ok_or_else(damaged)?,
                    start: read_place_moment(row, "starts_at")?,
                })
            })
            .collect()
    }

    /// Whether the person of a visit asked to be called, and nobody has yet.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn waits_for_call(&self, visit: &str) -> Result<bool, StoreError> {
        let mut tx = self.reader().await?;
        let sql = "SELECT booking FROM call_wish WHERE booking = $1 AND reason = $2 AND done_at IS NULL";
        Ok(!tx.fetch_all(sql, values![visit, CallReason::Asked.code()]).await?.is_empty())
    }

    /// Notes that somebody has called; answers whether there was a call to make.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn call_done(
        &self,
        visit: &str,
        reason: CallReason,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let keys = self.keys().clone();
        let (visit, actor) = (visit.to_owned(), Actor::Staff(staff.to_owned()));
        self.write(move |tx| -> Work<'_, bool, StoreError> {
            Box::pin(async move {
                let changed = tx
                    .execute(
                        "UPDATE call_wish SET done_at = $3
                         WHERE booking = $1 AND reason = $2 AND done_at IS NULL",
                        values![&visit, reason.code(), now.timestamp()],
                    )
                    .await?;
                if changed == 1 {
                    let object = format!("visit:{visit}");
                    audit::record(tx, &keys, now.timestamp(), &actor, "call.done", &object, reason.code())
                        .await?;
                }
                Ok(changed == 1)
            })
        })
        .await
    }
}
