//! Times that are kept for a while: what is written, when they end, and how one becomes a visit.
//!
//! A hold is a claim that runs out. Once it has, nobody counts it; its ticks go with the next sweep, which
//! whoever wants them begins, and which waits for nobody.

use std::ops::Range;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};
use chrono_tz::Tz;

use super::calendar::ResourceKind;
use super::candidate::Candidate;
use super::hold_party::{self, Part};
use super::visit::{Seated, at_place};
use super::{BookingError, claim};
use crate::keys::new_id;
use crate::{Row, Store, StoreError, Tx, Work, values};

/// How long a browser keeps a time while its person fills a form, in seconds; once as long again.
pub const HOLD_SECONDS: i64 = 600;
/// Times that one browser may keep at once: two journeys in two windows.
pub const HOLDS_AT_ONCE: usize = 2;

/// A time that a browser holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Names it; useless without the browser's token.
    pub id: String,
    pub service: String,
    pub place: String,
    pub start: DateTime<FixedOffset>,
    pub end: DateTime<FixedOffset>,
    /// From this moment on it counts no more; in the zone of the place.
    pub until: DateTime<FixedOffset>,
    /// Whether it was made longer already.
    pub extended: bool,
    pub(super) seats: Vec<Seated>,
    /// Of each seat; more than from start to end where the service needs time around its visits.
    pub(super) ticks: Range<i64>,
    /// For those who come along with the first.
    pub(super) others: Vec<Part>,
    /// The seats of all.
    pub(super) every: Vec<Seated>,
}

/// An answer to [`Store::hold`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    pub held: Held,
    /// The oldest that this browser held: one too many.
    pub gave_back: Option<Held>,
}

impl Held {
    /// Where and when, for who tells others that these days changed.
    pub(super) fn days(&self) -> [Option<(&str, NaiveDate)>; 2] {
        claim::days_of(&self.place, self.start.date_naive(), &self.every)
    }

    /// What it has: seats and ticks, of each who comes.
    pub(super) fn own(&self) -> impl Iterator<Item = claim::Own<'_>> {
        self.pieces().map(|piece| (piece.seats, piece.ticks.clone()))
    }
}

/// Keeps the candidate's seats until a moment, in the transaction of whatever needs them.
/// The claim's id, or `None` when somebody has one of the ticks: the transaction is over then.
///
/// The caller has asked [`claim::hours_unchanged`] before and says [`claim::day_changed`] at the end.
pub(super) async fn take(
    tx: &mut Tx,
    candidate: &Candidate,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<Option<String>, StoreError> {
    let id = new_id();
    tx.execute(
        "INSERT INTO claim (id, kind, expires_at, created_at) VALUES ($1, 'hold', $2, $3)",
        values![&id, until.timestamp(), now.timestamp()],
    )
    .await?;
    tx.execute(
        "INSERT INTO hold (claim, owner_key, service, place, starts_at, ends_at, extended)
         VALUES ($1, NULL, NULL, $2, $3, $4, $5)",
        values![&id, &candidate.place, candidate.start.timestamp(), candidate.end.timestamp(), false],
    )
    .await?;
    let taken = claim::take(tx, &id, &candidate.seats, candidate.ticks.clone(), None).await?;
    Ok(taken.then_some(id))
}

/// Gives a hold of the house to a browser. `Conflict` when that holds the same start already.
pub(super) async fn give_to(tx: &mut Tx, claim: &str, owner: &[u8], service: &str) -> Result<(), StoreError> {
    let sql = "UPDATE hold SET owner_key = $2, service = $3 WHERE claim = $1";
    tx.execute(sql, values![claim, owner, service]).await.map(|_| ())
}

/// Gives a hold back; what is none any more, or never was, stays as it is. The caller says
/// [`claim::day_changed`] at the end.
pub(super) async fn free(tx: &mut Tx, claim: &str) -> Result<(), StoreError> {
    tx.execute(
        "DELETE FROM claim WHERE kind = 'hold' AND (id = $1 OR id IN (SELECT claim FROM hold WHERE lead = $1))",
        values![claim],
    )
    .await
    .map(|_| ())
}

/// Makes a hold the claim of a visit, unless it has run out, is gone, or became one already. It keeps
/// its ticks; what the visit does not need of them the caller gives back with [`claim::keep_only`].
pub(super) async fn becomes_booking(
    tx: &mut Tx,
    claim: &str,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let changed = tx
        .execute(
            "UPDATE claim SET kind = 'booking', expires_at = NULL
             WHERE id = $1 AND kind = 'hold' AND expires_at > $2",
            values![claim, now.timestamp()],
        )
        .await?;
    if changed == 1 {
        tx.execute("DELETE FROM hold WHERE claim = $1", values![claim]).await?;
    }
    Ok(changed == 1)
}

/// Everything that a browser holds, the oldest first.
pub(super) async fn read_held(
    tx: &mut Tx,
    owner: &[u8],
    now: DateTime<Utc>,
) -> Result<Vec<Held>, StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT h.claim, h.service, h.place, h.starts_at, h.ends_at, h.extended, c.expires_at, p.zone
             FROM hold h JOIN claim c ON c.id = h.claim JOIN place p ON p.id = h.place
             WHERE h.owner_key = $1 AND c.expires_at > $2 ORDER BY c.created_at, c.expires_at, c.id",
            values![owner, now.timestamp()],
        )
        .await?;
    let mut held = rows.iter().map(read_one).collect::<Result<Vec<Held>, StoreError>>()?;
    if held.is_empty() {
        return Ok(held);
    }
    hold_party::read_others(tx, owner, &mut held).await?;
    let seats = tx
        .fetch_all(
            "SELECT o.claim, o.resource, o.seat, r.kind, MIN(o.tick) AS first, MAX(o.tick) AS last FROM hold h
             JOIN occupancy o ON o.claim = h.claim JOIN resource r ON r.id = o.resource
             WHERE h.owner_key = $1 OR h.lead IN (SELECT claim FROM hold WHERE owner_key = $1)
             GROUP BY o.claim, o.resource, o.seat, r.kind
             ORDER BY o.claim, o.resource, o.seat",
            values![owner],
        )
        .await?;
    for row in seats {
        let claim: String = row.get("claim")?;
        let seat = u16::try_from(row.get::<i64>("seat")?)
            .map_err(|_| StoreError::Damaged("occupancy.seat is out of range".to_owned()))?;
        let role = ResourceKind::read(&row.get::<String>("kind")?)?;
        if let Some((seats, ticks)) = held.iter_mut().find_map(|held| held.piece_mut(&claim)) {
            *ticks = row.get("first")?..row.get::<i64>("last")? + 1;
            seats.push(Seated { role, resource: row.get("resource")?, seat });
        }
    }
    for held in &mut held {
        held.every = held.own().flat_map(|(seats, _)| seats).cloned().collect();
    }
    Ok(held)
}

fn read_one(row: &Row) -> Result<Held, StoreError> {
    let damaged = |column: &str| StoreError::Damaged(format!("hold.{column} is out of range"));
    let zone: Tz = row.get::<String>("zone")?.parse().map_err(|_| damaged("zone"))?;
    let instant = |column: &'static str| {
        let instant = DateTime::from_timestamp(row.get(column)?, 0).ok_or_else(|| damaged(column))?;
        Ok::<_, StoreError>(at_place(zone, instant))
    };
    Ok(Held {
        id: row.get("claim")?,
        service: row.get("service")?,
        place: row.get("place")?,
        start: instant("starts_at")?,
        end: instant("ends_at")?,
        until: instant("expires_at")?,
        extended: row.get("extended")?,
        seats: Vec::new(),
        ticks: 0..0,
        others: Vec::new(),
        every: Vec::new(),
    })
}

impl Store {
    /// Gives back the ticks of every hold that has run out; answers how many there were. Nobody counts
    /// them any more: this makes room for the next claim.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn sweep_holds(&self, now: DateTime<Utc>) -> Result<u64, StoreError> {
        let mut tx = self.reader().await?;
        let seconds = now.timestamp();
        let sql = "SELECT id FROM claim WHERE expires_at <= $1 LIMIT 1";
        if tx.fetch_optional(sql, values![seconds]).await?.is_none() {
            return Ok(0);
        }
        drop(tx);
        self.write(move |tx| -> Work<'_, u64, StoreError> { Box::pin(sweep(tx, seconds)) }).await
    }

    /// What the browser of a token holds now, the oldest first.
    ///
    /// # Errors
    /// `Store`.
    pub async fn held_by(&self, holder: &str, now: DateTime<Utc>) -> Result<Vec<Held>, BookingError> {
        let owner = self.holder_key(holder);
        Ok(read_held(&mut self.reader().await?, &owner, now).await?)
    }

    pub(super) fn holder_key(&self, holder: &str) -> Vec<u8> {
        self.keys().lookup("hold-owner", holder)
    }
}

/// Whoever sweeps leaves out what another transaction is about to change, so it waits for nobody, and who
/// waits for it does not wait in a circle.
async fn sweep(tx: &mut Tx, now: i64) -> Result<u64, StoreError> {
    let sql = if tx.is_postgres() {
        "SELECT id FROM claim WHERE expires_at <= $1 ORDER BY id FOR UPDATE SKIP LOCKED"
    } else {
        "SELECT id FROM claim WHERE expires_at <= $1 ORDER BY id"
    };
    let mut days: Vec<(String, NaiveDate)> = Vec::new();
    let mut swept = 0;
    for row in tx.fetch_all(sql, values![now]).await? {
        let id: String = row.get("id")?;
        let held = tx
            .fetch_optional(
                "SELECT h.place, h.starts_at, p.zone, EXISTS (SELECT 1 FROM occupancy o
                   JOIN resource r ON r.id = o.resource WHERE o.claim = h.claim AND r.kind = 'interpreter') AS shared
                 FROM hold h JOIN place p ON p.id = h.place WHERE h.claim = $1",
                values![&id],
            )
            .await?;
        if let Some(held) = held {
            let zone: Tz = held.get::<String>("zone")?.parse().map_err(|_| out_of_range())?;
            let start = DateTime::from_timestamp(held.get("starts_at")?, 0).ok_or_else(out_of_range)?;
            let date = at_place(zone, start).date_naive();
            days.push((held.get("place")?, date));
            if held.get("shared")? {
                days.push((claim::SHARED.to_owned(), date));
            }
        }
        swept += tx.execute("DELETE FROM claim WHERE id = $1 AND kind = 'hold'", values![&id]).await?;
    }
    let mut days: Vec<_> = days.iter().map(|(place, date)| Some((place.as_str(), *date))).collect();
    claim::days_changed(tx, &mut days).await?;
    Ok(swept)
}

fn out_of_range() -> StoreError {
    StoreError::Damaged("hold is out of range".to_owned())
}
