//! The private calendar feed of an account: when its visits are, and nothing about whom.

use chrono::{DateTime, TimeDelta, Utc};

use super::token_hash;
use crate::audit::{Actor, record};
use crate::keys::new_token;
use crate::{Row, Store, StoreError, Work, values};

/// Visits that are over stay in the feed for so long.
const PAST: TimeDelta = TimeDelta::days(7);

/// A person of the schedule, and the account that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonCalendar {
    pub resource: String,
    pub label: String,
    /// None for an interpreter whom all places share.
    pub place: Option<String>,
    pub staff: Option<String>,
}

/// A visit as a feed shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedVisit {
    pub visit: String,
    pub version: i64,
    pub place: String,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub cancelled: bool,
}

impl Store {
    /// Everybody in the schedule, by label.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn person_calendars(&self) -> Result<Vec<PersonCalendar>, StoreError> {
        let mut tx = self.reader().await?;
        let sql = "SELECT id, label, place, staff FROM resource
                   WHERE kind <> 'room' AND active ORDER BY label, id";
        let rows = tx.fetch_all(sql, vec![]).await?;
        rows.iter()
            .map(|row| {
                Ok(PersonCalendar {
                    resource: row.get("id")?,
                    label: row.get("label")?,
                    place: row.get("place")?,
                    staff: row.get("staff")?,
                })
            })
            .collect()
    }

    /// Says whose a person of the schedule is, or that it is nobody's; `false` when there is no such
    /// person or no such account.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn assign_calendar(
        &self,
        now: i64,
        by: String,
        resource: String,
        staff: Option<String>,
    ) -> Result<bool, StoreError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, bool, StoreError> {
            Box::pin(async move {
                if let Some(id) = &staff
                    && tx.fetch_optional("SELECT id FROM staff WHERE id = $1", values![id]).await?.is_none()
                {
                    return Ok(false);
                }
                let changed = tx
                    .execute(
                        "UPDATE resource SET staff = $2 WHERE id = $1 AND kind <> 'room'",
                        values![&resource, staff.as_deref()],
                    )
                    .await?;
                if changed == 1 {
                    let object = format!("resource:{resource}");
                    let whose = staff.unwrap_or_default();
                    record(tx, &keys, now, &Actor::Staff(by), "calendar.assigned", &object, &whose).await?;
                }
                Ok(changed == 1)
            })
        })
        .await
    }

    /// Makes the feed of an account anew: the address that it had opens nothing any more. Answers the
    /// token of the new one, which is nowhere else.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn new_feed(&self, now: i64, staff: String) -> Result<String, StoreError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, String, StoreError> {
            Box::pin(async move {
                let token = new_token();
                tx.execute(
                    "INSERT INTO staff_feed (staff, token_hash, created) VALUES ($1, $2, $3)
                     ON CONFLICT (staff) DO UPDATE SET token_hash = excluded.token_hash,
                       created = excluded.created",
                    values![&staff, token_hash(&token), now],
                )
                .await?;
                let object = format!("staff:{staff}");
                record(tx, &keys, now, &Actor::Staff(staff), "feed.made", &object, "").await?;
                Ok(token)
            })
        })
        .await
    }

    /// Ends the feed of an account; `false` when it had none.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn end_feed(&self, now: i64, staff: String) -> Result<bool, StoreError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, bool, StoreError> {
            Box::pin(async move {
                let ended = tx.execute("DELETE FROM staff_feed WHERE staff = $1", values![&staff]).await?;
                if ended == 1 {
                    let object = format!("staff:{staff}");
                    record(tx, &keys, now, &Actor::Staff(staff), "feed.ended", &object, "").await?;
                }
                Ok(ended == 1)
            })
        })
        .await
    }

    /// When the feed of an account was made; `None` without one.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn feed_since(&self, staff: &str) -> Result<Option<i64>, StoreError> {
        let mut tx = self.reader().await?;
        let row =
            tx.fetch_optional("SELECT created FROM staff_feed WHERE staff = $1", values![staff]).await?;
        row.map(|row| row.get("created")).transpose()
    }

    /// The visits of a feed by time, from a week ago on; `None` for a token that opens nothing.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn feed(&self, token: &str, now: DateTime<Utc>) -> Result<Option<Vec<FeedVisit>>, StoreError> {
        let mut tx = self.reader().await?;
        let owner = tx
            .fetch_optional(
                "SELECT s.id FROM staff_feed f JOIN staff s ON s.id = f.staff
                 WHERE f.token_hash = $1 AND NOT s.disabled",
                values![token_hash(token)],
            )
            .await?;
        let Some(owner) = owner else { return Ok(None) };
        let staff: String = owner.get("id")?;
        let rows = tx
            .fetch_all(
                "SELECT DISTINCT b.id, b.version, b.place, b.starts_at, b.ends_at, b.state
                 FROM resource r JOIN booking_resource x ON x.resource = r.id
                 JOIN booking b ON b.id = x.booking
                 WHERE r.staff = $1 AND b.starts_at >= $2 ORDER BY b.starts_at, b.id",
                values![&staff, (now - PAST).timestamp()],
            )
            .await?;
        rows.iter().map(read).collect::<Result<_, _>>().map(Some)
    }
}

fn read(row: &Row) -> Result<FeedVisit, StoreError> {
    let instant = |column: &'static str| {
        let damaged = || StoreError::Damaged(format!("booking.{column} is out of range"));
        DateTime::from_timestamp(row.get(column)?, 0).ok_or_else(damaged)
    };
    Ok(FeedVisit {
        visit: row.get("id")?,
        version: row.get("version")?,
        place: row.get("place")?,
        start: instant("starts_at")?,
        end: instant("ends_at")?,
        cancelled: row.get::<String>("state")? == "cancelled",
    })
}
