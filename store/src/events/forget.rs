//! What an event keeps of its volunteer, and when it lets go of that.

use chrono::{DateTime, Days, NaiveDate};
use domain::events::EventStatus;

use super::CONTACT_DAYS;
use crate::audit::{Actor, record};
use crate::{Store, StoreError, Tx, Work, values};

const DAY: i64 = 86_400;

/// Takes the contact off an event and destroys the key that sealed it.
pub(super) async fn forget_contact(tx: &mut Tx, event: &str) -> Result<(), StoreError> {
    let row = tx.fetch_optional("SELECT person FROM event WHERE id = $1", values![event]).await?;
    let person = row.map(|row| row.get::<Option<String>>("person")).transpose()?.flatten();
    if let Some(person) = person {
        tx.execute("UPDATE event SET person = NULL, contact = NULL WHERE id = $1", values![event]).await?;
        tx.execute("DELETE FROM person WHERE id = $1", values![person]).await?;
    }
    Ok(())
}

impl Store {
    /// Forgets the contacts of events that are over or turned down since [`CONTACT_DAYS`]; answers how
    /// many. Run by the worker. Events that were never public go altogether.
    pub async fn events_forget(&self, now: i64) -> Result<u64, StoreError> {
        let keys = self.keys().clone();
        let today = DateTime::from_timestamp(now, 0).map(|at| at.date_naive()).unwrap_or(NaiveDate::MIN);
        let over = today.checked_sub_days(Days::new(CONTACT_DAYS as u64)).unwrap_or(NaiveDate::MIN);
        let before = now - CONTACT_DAYS * DAY;
        self.write(move |tx| -> Work<'_, u64, StoreError> {
            Box::pin(async move {
                let public = tx
                    .fetch_all(
                        "SELECT id FROM event WHERE public_version IS NOT NULL AND person IS NOT NULL
                           AND waiting_version IS NULL AND (last_day < $1 OR (status = $2 AND published < $3))",
                        values![over.to_string(), EventStatus::Cancelled.code(), before],
                    )
                    .await?;
                let never_public = tx
                    .fetch_all(
                        "SELECT id FROM event WHERE public_version IS NULL AND status IN ($1, $2)
                           AND sent < $3 AND NOT EXISTS (SELECT 1 FROM event_moderation m
                             WHERE m.event = event.id AND m.at >= $3)",
                        values![EventStatus::Rejected.code(), EventStatus::Cancelled.code(), before],
                    )
                    .await?;
                for row in &public {
                    let id: String = row.get("id")?;
                    forget_contact(tx, &id).await?;
                    record(tx, &keys, now, &Actor::System, "event.forget_contact", &id, "").await?;
                }
                for row in &never_public {
                    let id: String = row.get("id")?;
                    forget_contact(tx, &id).await?;
                    tx.execute("DELETE FROM event WHERE id = $1", values![&id]).await?;
                    record(tx, &keys, now, &Actor::System, "event.forget", &id, "").await?;
                }
                Ok((public.len() + never_public.len()) as u64)
            })
        })
        .await
    }
}
