//! A visit changes its seats with those that are held for it: claims change hands, ticks stay taken.

use chrono::{DateTime, Utc};

use super::super::visit::{Seated, Visit};
use super::super::{book, claim, hold};
use super::Affected;
use crate::keys::new_id;
use crate::{StoreError, Tx, values};

/// Why a swap was not made; the transaction is over then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoSwap {
    /// What was held is held no longer.
    Gone,
    /// The visit was changed in between.
    Changed,
}

/// Gives a visit the seats, place and time of its proposal. What it had stays held until a moment, and
/// without one is free at once. Returns the hold on what it had.
pub(super) async fn onto_proposal(
    tx: &mut Tx,
    line: &Affected,
    back_until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<Result<Option<String>, NoSwap>, StoreError> {
    let Some(proposal) = &line.proposal else { return Ok(Err(NoSwap::Gone)) };
    let visit = &line.visit;
    if !hold::becomes_booking(tx, &proposal.claim, now).await? {
        return Ok(Err(NoSwap::Gone));
    }
    let kept = shared(&proposal.seats, &visit.seats, proposal.start == visit.start);
    claim::hand_over(tx, &visit.claim, &proposal.claim, Some(&kept)).await?;
    let to = Spot {
        claim: &proposal.claim,
        place: &proposal.place,
        start: proposal.start.timestamp(),
        end: proposal.end.timestamp(),
        seats: &proposal.seats,
    };
    if !seat(tx, visit, &to, now).await? {
        return Ok(Err(NoSwap::Changed));
    }
    match back_until {
        Some(until) => {
            into_hold(tx, &visit.claim, until).await?;
            Ok(Ok(Some(visit.claim.clone())))
        }
        None => {
            discard(tx, &visit.claim).await?;
            Ok(Ok(None))
        }
    }
}

/// The way back: the visit takes again what was kept for it, and its proposal's seats are free.
pub(super) async fn back(
    tx: &mut Tx,
    line: &Affected,
    kept_claim: &str,
    now: DateTime<Utc>,
) -> Result<Result<(), NoSwap>, StoreError> {
    let visit = &line.visit;
    if !hold::becomes_booking(tx, kept_claim, now).await? {
        return Ok(Err(NoSwap::Gone));
    }
    let kept = shared(&visit.seats, &line.from_seats, visit.start == line.from_start);
    claim::hand_over(tx, &visit.claim, kept_claim, Some(&kept)).await?;
    let to = Spot {
        claim: kept_claim,
        place: &line.from_place,
        start: line.from_start.timestamp(),
        end: line.from_end.timestamp(),
        seats: &line.from_seats,
    };
    if !seat(tx, visit, &to, now).await? {
        return Ok(Err(NoSwap::Changed));
    }
    discard(tx, &visit.claim).await?;
    Ok(Ok(()))
}

/// Keeps the seats of a cancelled visit under a hold of their own; returns it.
pub(super) async fn keep_seats(
    tx: &mut Tx,
    visit: &Visit,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<String, StoreError> {
    let id = new_id();
    tx.execute(
        "INSERT INTO claim (id, kind, expires_at, created_at) VALUES ($1, 'hold', $2, $3)",
        values![&id, until.timestamp(), now.timestamp()],
    )
    .await?;
    claim::hand_over(tx, &visit.claim, &id, None).await?;
    Ok(id)
}

/// Gives a cancelled visit its seats back; `false` when they are held no longer.
pub(super) async fn give_back(
    tx: &mut Tx,
    visit: &Visit,
    held: &str,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    if !hold::becomes_booking(tx, held, now).await? {
        return Ok(false);
    }
    claim::hand_over(tx, held, &visit.claim, None).await?;
    discard(tx, held).await?;
    Ok(true)
}

/// Seats that are in both lists, when they are for the same time.
fn shared(one: &[Seated], other: &[Seated], same_time: bool) -> Vec<Seated> {
    let has = |seat: &&Seated| {
        same_time && other.iter().any(|o| o.resource == seat.resource && o.seat == seat.seat)
    };
    one.iter().filter(has).cloned().collect()
}

async fn into_hold(tx: &mut Tx, claim: &str, until: DateTime<Utc>) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE claim SET kind = 'hold', expires_at = $2 WHERE id = $1",
        values![claim, until.timestamp()],
    )
    .await
    .map(|_| ())
}

/// Ends a claim that nothing refers to any more, with whatever it still holds.
async fn discard(tx: &mut Tx, claim: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM claim WHERE id = $1", values![claim]).await.map(|_| ())
}

/// Where a visit is to be.
struct Spot<'a> {
    claim: &'a str,
    place: &'a str,
    start: i64,
    end: i64,
    seats: &'a [Seated],
}

async fn seat(tx: &mut Tx, visit: &Visit, to: &Spot<'_>, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let changed = tx
        .execute(
            "UPDATE booking SET claim = $3, place = $4, starts_at = $5, ends_at = $6, comes_at = NULL,
               version = version + 1, changed_at = $7
             WHERE id = $1 AND version = $2 AND state = 'confirmed'",
            values![&visit.id, visit.version, to.claim, to.place, to.start, to.end, now.timestamp()],
        )
        .await?;
    if changed == 0 {
        return Ok(false);
    }
    book::write_seats(tx, &visit.id, to.seats).await?;
    note_what_follows(tx, &visit.id).await?;
    Ok(true)
}

/// What follows from the seats and the ticks that a visit has now: whether somebody must be found to
/// interpret, and the minutes before and after that it takes too.
async fn note_what_follows(tx: &mut Tx, visit: &str) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE booking SET
           interpreter_open = interpreter
             AND NOT EXISTS (SELECT 1 FROM booking_resource x WHERE x.booking = booking.id AND x.role = 'interpreter')
             AND NOT EXISTS (SELECT 1 FROM booking_resource x JOIN resource_language l ON l.resource = x.resource
               WHERE x.booking = booking.id AND x.role = 'staff' AND l.language = booking.language),
           before_minutes = (starts_at - 300 * (SELECT MIN(o.tick) FROM occupancy o WHERE o.claim = booking.claim)) / 60,
           after_minutes = (300 * (SELECT MAX(o.tick) + 1 FROM occupancy o WHERE o.claim = booking.claim) - ends_at) / 60
         WHERE id = $1",
        values![visit],
    )
    .await
    .map(|_| ())
}
