//! Messages about a visit, written in the transaction that they are about.
//!
//! Nobody is written to who did not ask for it, or who did not say that a message is safe. What happens
//! to them afterwards: `claim` takes what is due, `send` leads one over the wire and notes how it ended.

mod claim;
mod send;

use chrono::{DateTime, FixedOffset, Utc};
use chrono_tz::Tz;
use domain::Language;
use domain::link::LinkToken;
use domain::messages::{Channel, Hours, Kind, rules};

use crate::keys::{PersonKey, Place, new_id};
use crate::{StoreError, Tx, values};

pub use send::{Begun, Ended};

/// A message that a worker holds, with what it says and to whom. Never logged.
#[derive(Clone)]
pub struct Letter {
    /// The message's own id: also the reference by which a gateway knows a second try.
    pub id: String,
    pub kind: Kind,
    pub channel: Channel,
    pub language: Language,
    pub address: String,
    /// The visit that it is about, and its version now; for an offer, who waits for one.
    pub visit: String,
    pub version: i64,
    pub start: DateTime<FixedOffset>,
    pub end: DateTime<FixedOffset>,
    /// Last three digits of the reference.
    pub tail: String,
    /// Until when an offer can be answered.
    pub until: Option<DateTime<FixedOffset>>,
    /// By which its reader may answer.
    pub link: Option<LinkToken>,
    /// When its reader wants to be written to.
    hours: Hours,
    /// Rises whenever the message changes hands; who holds an older one can change nothing.
    fence: i64,
    zone: Tz,
}

impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Letter")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("channel", &self.channel)
            .field("fence", &self.fence)
            .finish_non_exhaustive()
    }
}

/// What a message is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum About<'a> {
    Visit(&'a str),
    /// A time that is offered to who waits for one.
    Offer(&'a str),
}

/// To whom, and on what ways.
pub(super) struct Addressee<'a> {
    pub about: About<'a>,
    pub key: &'a PersonKey,
    pub language: Language,
    pub ways: Vec<(Channel, &'a str)>,
}

/// The visit's reminders as they are written: what, and from when it is due.
pub(super) fn reminders(start: DateTime<FixedOffset>, now: DateTime<Utc>) -> Vec<(Kind, DateTime<Utc>)> {
    rules::reminders(start.to_utc(), now)
}

/// Writes one message for each way there is. `version` is the visit's: one message of a kind each.
pub(super) async fn write(
    tx: &mut Tx,
    to: &Addressee<'_>,
    kind: Kind,
    version: i64,
    due_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (booking, offer) = match to.about {
        About::Visit(id) => (Some(id), None),
        About::Offer(id) => (None, Some(id)),
    };
    for (channel, address) in &to.ways {
        let id = new_id();
        let sealed = to.key.seal(sealed_in(&id), address);
        tx.execute(
            "INSERT INTO outbox (id, booking, offer, kind, channel, version, language, address_sealed, state,
               due_at, fence, lease_until, attempts, created_at, changed_at)
             VALUES ($1, $2, $10, $3, $4, $5, $6, $7, 'pending', $8, 0, NULL, 0, $9, $9)",
            values![
                id,
                booking,
                kind.code(),
                channel.code(),
                version,
                to.language.code(),
                sealed,
                due_at.timestamp(),
                now.timestamp(),
                offer
            ],
        )
        .await?;
    }
    Ok(())
}

/// Takes back whatever has not left the house: the visit is no longer as it says. Who holds one of
/// them finds that its fence is old.
pub(super) async fn drop_waiting(tx: &mut Tx, booking: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE outbox SET state = 'dropped', fence = fence + 1, lease_until = NULL, changed_at = $2
         WHERE booking = $1 AND state IN ('pending', 'claimed')",
        values![booking, now.timestamp()],
    )
    .await
    .map(|_| ())
}

/// Takes back the message of an offer that has ended, if it has not left the house.
pub(super) async fn drop_offer(tx: &mut Tx, offer: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE outbox SET state = 'dropped', fence = fence + 1, lease_until = NULL, changed_at = $2
         WHERE offer = $1 AND state IN ('pending', 'claimed')",
        values![offer, now.timestamp()],
    )
    .await
    .map(|_| ())
}

/// Whether the person may have been told that the visit is cancelled.
pub(super) async fn may_know_of_cancellation(tx: &mut Tx, booking: &str) -> Result<bool, StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT id FROM outbox WHERE booking = $1 AND kind = 'cancelled'
             AND state IN ('sending', 'sent', 'unknown') LIMIT 1",
            values![booking],
        )
        .await?;
    Ok(!rows.is_empty())
}

/// Whether a message that was written with this version of the visit may have left the house.
pub(super) async fn may_know_of(tx: &mut Tx, booking: &str, version: i64) -> Result<bool, StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT id FROM outbox WHERE booking = $1 AND version = $2
             AND kind IN ('booked', 'moved', 'elsewhere', 'proposed', 'cancelled')
             AND state IN ('sending', 'sent', 'unknown') LIMIT 1",
            values![booking, version],
        )
        .await?;
    Ok(!rows.is_empty())
}

/// Where the address of a message is sealed.
fn sealed_in(id: &str) -> Place<'_> {
    Place { table: "outbox", column: "address", row: id }
}
