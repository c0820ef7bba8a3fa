//! Messages about a visit, written in the transaction that they are about.
//!
//! Nobody is written to who did not ask for it, or who did not say that a message is safe.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use domain::Language;

use crate::keys::{PersonKey, Place, new_id};
use crate::{StoreError, Tx, values};

/// A reminder comes a day before the visit.
const REMIND_BEFORE: TimeDelta = TimeDelta::hours(24);
/// Who books this late remembers without us.
const TOO_LATE_TO_REMIND: TimeDelta = TimeDelta::hours(3);

/// What a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Message {
    Cancelled,
    Reminder,
}

impl Message {
    const fn code(self) -> &'static str {
        match self {
            Message::Cancelled => "cancelled",
            Message::Reminder => "reminder",
        }
    }
}

/// To whom: empty texts are ways that there are not.
pub(super) struct Addressee<'a> {
    pub booking: &'a str,
    pub key: &'a PersonKey,
    pub language: Language,
    pub phone: &'a str,
    pub email: &'a str,
}

/// When to remind of a visit; `None` when it is too near.
pub(super) fn remind_at(start: DateTime<FixedOffset>, now: DateTime<Utc>) -> Option<i64> {
    (start - TOO_LATE_TO_REMIND > now).then(|| (start - REMIND_BEFORE).timestamp().max(now.timestamp()))
}

/// Writes one message for each way there is. `version` is the visit's: one message of a kind each.
pub(super) async fn write(
    tx: &mut Tx,
    to: &Addressee<'_>,
    message: Message,
    version: i64,
    due_at: i64,
    now: i64,
) -> Result<(), StoreError> {
    for (channel, address) in [("sms", to.phone), ("email", to.email)] {
        if address.is_empty() {
            continue;
        }
        let id = new_id();
        let sealed = to.key.seal(Place { table: "outbox", column: "address", row: &id }, address);
        tx.execute(
            "INSERT INTO outbox (id, booking, kind, channel, version, language, address_sealed, state,
               due_at, fence, lease_until, attempts, created_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 'pending', $8, 0, NULL, 0, $9, $9)",
            values![
                id,
                to.booking,
                message.code(),
                channel,
                version,
                to.language.code(),
                sealed,
                due_at,
                now
            ],
        )
        .await?;
    }
    Ok(())
}

/// Takes back reminders that were not sent: the visit has another time, or none.
pub(super) async fn drop_reminders(tx: &mut Tx, booking: &str, now: i64) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE outbox SET state = 'dropped', changed_at = $2
         WHERE booking = $1 AND kind = 'reminder' AND state = 'pending'",
        values![booking, now],
    )
    .await
    .map(|_| ())
}
