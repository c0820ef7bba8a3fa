//! One message over the wire: said before the first byte, settled after the last, at most once by itself.

use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use domain::messages::{State, rules};
use domain::waiting::LAST_CALL;

use super::Letter;
use super::claim::instant;
use crate::audit::{self, Actor};
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// How long the wire may take. A worker gives up well before; a process that died leaves "unknown".
const LEASE: TimeDelta = TimeDelta::seconds(180);

/// Whether a message may go over the wire now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    /// Send it, now and once.
    Go,
    /// Not today, or not at this hour: it waits, and somebody will claim it again.
    Waits,
    /// Somebody else has it, or the visit is no longer as it says.
    Gone,
}

/// How the wire ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The other side took it.
    Sent,
    /// The other side refused it for good: it certainly did not go.
    Refused,
    /// It certainly did not go, and may go later.
    NotNow,
    /// It may have gone or not.
    Unknown,
}

impl Store {
    /// Says that this message goes over the wire now. Only after `Go` may a byte be sent.
    ///
    /// # Errors
    /// Those of the database; then nothing may be sent.
    pub async fn begin_sending(&self, letter: &Letter, now: DateTime<Utc>) -> Result<Begun, StoreError> {
        let (keys, letter) = (self.keys().clone(), letter.clone());
        self.write(move |tx| -> Work<'_, Begun, StoreError> {
            Box::pin(async move { begin(tx, &keys, &letter, now).await })
        })
        .await
    }

    /// Notes how the wire ended; `None` when the message was no longer this worker's, and stays as it is.
    ///
    /// # Errors
    /// Those of the database; the message becomes unknown when its lease runs out.
    pub async fn settle_message(
        &self,
        letter: &Letter,
        ended: Ended,
        now: DateTime<Utc>,
    ) -> Result<Option<State>, StoreError> {
        let (keys, letter) = (self.keys().clone(), letter.clone());
        self.write(move |tx| -> Work<'_, Option<State>, StoreError> {
            Box::pin(async move { settle(tx, &keys, &letter, ended, now).await })
        })
        .await
    }

    /// Notes that the person knows: for a message that failed or of which nobody knows. Answers
    /// whether there was such a one.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn message_done(&self, id: &str, staff: &str, now: i64) -> Result<bool, StoreError> {
        let keys = self.keys().clone();
        let (id, actor) = (id.to_owned(), Actor::Staff(staff.to_owned()));
        self.write(move |tx| -> Work<'_, bool, StoreError> {
            Box::pin(async move {
                let changed = tx
                    .execute(
                        "UPDATE outbox SET done_at = $2 WHERE id = $1 AND done_at IS NULL
                         AND state IN ('failed', 'unknown')",
                        values![&id, now],
                    )
                    .await?;
                if changed == 1 {
                    let object = format!("message:{id}");
                    audit::record(tx, &keys, now, &actor, "message.done", &object, "").await?;
                }
                Ok(changed == 1)
            })
        })
        .await
    }
}

async fn begin(tx: &mut Tx, keys: &Keys, letter: &Letter, now: DateTime<Utc>) -> Result<Begun, StoreError> {
    let local = letter.zone.from_utc_datetime(&now.naive_utc()).naive_local();
    let today = local.date().to_string();
    let begun = tx
        .execute(
            "UPDATE outbox SET state = 'sending', attempts = attempts + 1, lease_until = $3, counted_on = $4,
               changed_at = $5
             WHERE id = $1 AND state = 'claimed' AND fence = $2",
            values![&letter.id, letter.fence, (now + LEASE).timestamp(), &today, now.timestamp()],
        )
        .await?;
    if begun == 0 {
        return Ok(Begun::Gone);
    }
    if let Some(later) = rules::waits_until(local, letter.hours) {
        return wait(tx, letter, instant(letter.zone, later, now), now).await;
    }
    let is_late = letter.until.is_some_and(|until| until <= now + LAST_CALL);
    if letter.start <= now || is_late {
        // Whoever claims next drops it or gives it up.
        return wait(tx, letter, now, now).await;
    }
    let counted = tx
        .execute(
            "INSERT INTO message_day (address_key, date, sent) VALUES ($1, $2, 1)
             ON CONFLICT (address_key, date) DO UPDATE SET sent = message_day.sent + 1
             WHERE message_day.sent < $3",
            values![address_key(keys, letter), &today, rules::MOST_A_DAY],
        )
        .await?;
    if counted == 0 {
        return wait(tx, letter, instant(letter.zone, rules::next_day(local, letter.hours), now), now).await;
    }
    Ok(Begun::Go)
}

/// Gives a message back that this transaction had taken for the wire.
async fn wait(
    tx: &mut Tx,
    letter: &Letter,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Begun, StoreError> {
    tx.execute(
        "UPDATE outbox SET state = 'pending', attempts = attempts - 1, fence = fence + 1, lease_until = NULL,
           counted_on = NULL, due_at = $2, changed_at = $3
         WHERE id = $1",
        values![&letter.id, until.timestamp(), now.timestamp()],
    )
    .await?;
    Ok(Begun::Waits)
}

async fn settle(
    tx: &mut Tx,
    keys: &Keys,
    letter: &Letter,
    ended: Ended,
    now: DateTime<Utc>,
) -> Result<Option<State>, StoreError> {
    let row = tx
        .fetch_optional(
            "SELECT attempts, counted_on FROM outbox WHERE id = $1 AND state = 'sending' AND fence = $2",
            values![&letter.id, letter.fence],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let pause = rules::pause_after(row.get("attempts")?);
    let (state, due) = match (ended, pause) {
        (Ended::Sent, _) => (State::Sent, None),
        (Ended::Unknown, _) => (State::Unknown, None),
        (Ended::NotNow, Some(pause)) => (State::Pending, Some((now + pause).timestamp())),
        (Ended::Refused | Ended::NotNow, _) => (State::Failed, None),
    };
    let settled = tx
        .execute(
            "UPDATE outbox SET state = $3, due_at = COALESCE($4, due_at), fence = fence + 1,
               lease_until = NULL, changed_at = $5
             WHERE id = $1 AND state = 'sending' AND fence = $2",
            values![&letter.id, letter.fence, state.code(), due, now.timestamp()],
        )
        .await?;
    if settled == 0 {
        return Ok(None);
    }
    if matches!(ended, Ended::Refused | Ended::NotNow) {
        // Nothing went, so nothing counts.
        tx.execute(
            "UPDATE message_day SET sent = sent - 1 WHERE address_key = $1 AND date = $2 AND sent > 0",
            values![address_key(keys, letter), row.get::<Option<String>>("counted_on")?],
        )
        .await?;
    }
    Ok(Some(state))
}

/// Who may not be written to too often, without the database knowing who it is.
fn address_key(keys: &Keys, letter: &Letter) -> Vec<u8> {
    keys.lookup("message-day", &letter.address.to_lowercase())
}
