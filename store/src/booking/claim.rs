//! Taking time and giving it back: the one place that writes occupancy.
//!
//! Locks are always taken in the same order, so that no two visits wait for each other in a circle:
//! the form's key, the place's hours, ticks by resource, seat and time, the visit, its day's version.

use std::ops::Range;

use chrono::{DateTime, NaiveDate, Utc};

use super::calendar::ResourceKind;
use super::visit::Seated;
use crate::keys::fill_random;
use crate::{StoreError, Tx, Value, values};

/// The place under which changes of shared interpreters are counted, for the pictures of all places.
pub(super) const SHARED: &str = "~";
/// Rows per day that count its changes.
const STRIPES: u8 = 4;

/// What a claim holds already, as it was read: seats and ticks.
pub(super) type Own<'a> = (&'a [Seated], Range<i64>);

/// What one claim is to have: seats and ticks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    pub claim: &'a str,
    pub seats: &'a [Seated],
    pub ticks: &'a Range<i64>,
}

impl Piece<'_> {
    fn has(&self, (resource, seat, tick): (&str, u16, i64)) -> bool {
        let same = |other: &Seated| other.resource == resource && other.seat == seat;
        self.ticks.contains(&tick) && self.seats.iter().any(same)
    }
}

/// Takes every tick of every seat for a claim; `own` is what the claim holds already and keeps.
///
/// `false` as for [`take_all`].
pub(super) async fn take(
    tx: &mut Tx,
    claim: &str,
    seats: &[Seated],
    ticks: Range<i64>,
    own: Option<Own<'_>>,
) -> Result<bool, StoreError> {
    let own = own.as_ref().map(|(seats, ticks)| Piece { claim, seats, ticks });
    take_all(tx, &[Piece { claim, seats, ticks: &ticks }], own.as_slice()).await
}

/// Takes what these claims are to have, all of it or nothing; `own` is what claims of the same owner hold
/// already: it stays taken, and where another of them is to have it, it goes over.
///
/// `false` when somebody else has one of them: the transaction is over then, and the caller must give it
/// up. The first tick that is not free ends the statement: nobody waits for a transaction that has lost,
/// and none locks what belongs to another, or two visits that move onto each other's time would wait
/// for each other in a circle.
pub(super) async fn take_all(
    tx: &mut Tx,
    wanted: &[Piece<'_>],
    own: &[Piece<'_>],
) -> Result<bool, StoreError> {
    let mut rows: Vec<(&str, u16, i64, usize)> = Vec::new();
    let mut others: Vec<(&str, u16, i64, usize)> = Vec::new();
    for (number, piece) in wanted.iter().enumerate() {
        for seat in piece.seats {
            for tick in piece.ticks.clone() {
                let row = (seat.resource.as_str(), seat.seat, tick);
                match own.iter().find(|own| own.has(row)) {
                    None => rows.push((row.0, row.1, row.2, number)),
                    Some(own) if own.claim != piece.claim => others.push((row.0, row.1, row.2, number)),
                    Some(_) => {}
                }
            }
        }
    }
    if wanted.iter().any(|piece| piece.seats.is_empty()) {
        return Ok(false);
    }
    rows.sort_unstable();
    if !insert(tx, wanted, &rows).await? {
        return Ok(false);
    }
    for (resource, seat, tick, number) in others {
        let sql = "UPDATE occupancy SET claim = $4 WHERE resource = $1 AND seat = $2 AND tick = $3";
        tx.execute(sql, values![resource, i64::from(seat), tick, wanted[number].claim]).await?;
    }
    Ok(true)
}

async fn insert(
    tx: &mut Tx,
    wanted: &[Piece<'_>],
    rows: &[(&str, u16, i64, usize)],
) -> Result<bool, StoreError> {
    if rows.is_empty() {
        return Ok(true);
    }
    // Only claims that get something: a value that stands nowhere has no type.
    let mut used: Vec<usize> = rows.iter().map(|(.., number)| *number).collect();
    used.sort_unstable();
    used.dedup();
    let mut values: Vec<Value> = used.iter().map(|number| wanted[*number].claim.into()).collect();
    let mut places = Vec::with_capacity(rows.len());
    for (resource, seat, tick, number) in rows {
        let (n, claim) = (values.len(), used.partition_point(|used| used < number) + 1);
        places.push(format!("(${}, ${}, ${}, ${claim})", n + 1, n + 2, n + 3));
        values.extend([Value::from(*resource), Value::from(i64::from(*seat)), Value::from(*tick)]);
    }
    let sql = format!("INSERT INTO occupancy (resource, seat, tick, claim) VALUES {}", places.join(", "));
    match tx.execute_built(sql, values).await {
        Ok(_) => Ok(true),
        Err(StoreError::Conflict) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Gives back what a claim holds outside these seats and ticks.
pub(super) async fn keep_only(
    tx: &mut Tx,
    claim: &str,
    seats: &[Seated],
    ticks: Range<i64>,
) -> Result<(), StoreError> {
    let mut values = values![claim, ticks.start, ticks.end];
    let mut kept = Vec::with_capacity(seats.len());
    for seat in seats {
        kept.push(format!("(resource = ${} AND seat = ${})", values.len() + 1, values.len() + 2));
        values.extend(values![&seat.resource, i64::from(seat.seat)]);
    }
    let sql = format!(
        "DELETE FROM occupancy WHERE claim = $1 AND NOT (tick >= $2 AND tick < $3 AND ({}))",
        kept.join(" OR ")
    );
    tx.execute_built(sql, values).await.map(|_| ())
}

/// Gives everything back.
pub(super) async fn free(tx: &mut Tx, claim: &str) -> Result<(), StoreError> {
    tx.execute("DELETE FROM occupancy WHERE claim = $1", values![claim]).await.map(|_| ())
}

/// Gives a hold another end; `false` when it has run out.
pub(super) async fn extend(
    tx: &mut Tx,
    held: &str,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let sql = "UPDATE claim SET expires_at = $2 WHERE id = $1 AND kind = 'hold' AND expires_at > $3";
    Ok(tx.execute(sql, values![held, until.timestamp(), now.timestamp()]).await? == 1)
}

/// Puts what one claim holds under another, all of it or these seats; the ticks stay taken throughout.
pub(super) async fn hand_over(
    tx: &mut Tx,
    from: &str,
    to: &str,
    seats: Option<&[Seated]>,
) -> Result<(), StoreError> {
    let mut values = values![from, to];
    let mut which = Vec::new();
    for seat in seats.unwrap_or_default() {
        which.push(format!("(resource = ${} AND seat = ${})", values.len() + 1, values.len() + 2));
        values.extend(values![&seat.resource, i64::from(seat.seat)]);
    }
    let condition = match seats {
        None => "TRUE".to_owned(),
        Some([]) => return Ok(()),
        Some(_) => which.join(" OR "),
    };
    let sql = format!("UPDATE occupancy SET claim = $2 WHERE claim = $1 AND ({condition})");
    tx.execute_built(sql, values).await.map(|_| ())
}

/// Puts what one claim holds outside these seats and ticks under another; answers how many ticks.
pub(super) async fn hand_over_rest(
    tx: &mut Tx,
    from: &str,
    to: &str,
    kept: Option<(&[Seated], Range<i64>)>,
) -> Result<u64, StoreError> {
    let mut values = values![from, to];
    let mut condition = String::new();
    if let Some((seats, ticks)) = kept {
        values.extend(values![ticks.start, ticks.end]);
        let mut which = Vec::with_capacity(seats.len());
        for seat in seats {
            which.push(format!("(resource = ${} AND seat = ${})", values.len() + 1, values.len() + 2));
            values.extend(values![&seat.resource, i64::from(seat.seat)]);
        }
        condition = format!("AND NOT (tick >= $3 AND tick < $4 AND ({}))", which.join(" OR "));
    }
    tx.execute_built(format!("UPDATE occupancy SET claim = $2 WHERE claim = $1 {condition}"), values).await
}

/// Whether the hours of a place are still those by which seats were chosen. On PostgreSQL the answer
/// holds until the end of the transaction: whoever changes the hours waits. SQLite has one writer.
pub(super) async fn hours_unchanged(tx: &mut Tx, place: &str, version: i64) -> Result<bool, StoreError> {
    let sql = if tx.is_postgres() {
        "SELECT hours_version FROM place WHERE id = $1 FOR SHARE"
    } else {
        "SELECT hours_version FROM place WHERE id = $1"
    };
    Ok(tx.fetch_one(sql, values![place]).await?.get::<i64>("hours_version")? == version)
}

/// A day of a place that changed, and for an interpreter among the seats, whom all places may share, the
/// same day of all of them.
pub(super) fn days_of<'a>(
    place: &'a str,
    date: NaiveDate,
    seats: &[Seated],
) -> [Option<(&'a str, NaiveDate)>; 2] {
    let is_shared = seats.iter().any(|seat| seat.role == ResourceKind::Interpreter);
    [Some((place, date)), is_shared.then_some((SHARED, date))]
}

/// Tells every process that the visits of a place changed on these dates; `seats` are those that were
/// taken or given back. Comes last in a transaction: nobody waits for anything while holding these rows.
pub(super) async fn day_changed(
    tx: &mut Tx,
    place: &str,
    dates: &[NaiveDate],
    seats: &[&[Seated]],
) -> Result<(), StoreError> {
    let mut days = Vec::new();
    for date in dates {
        for seats in seats.iter().copied().chain([&[] as &[Seated]]) {
            days.extend(days_of(place, *date, seats));
        }
    }
    days_changed(tx, &mut days).await
}

/// [`day_changed`] for days that may lie in several places, in one order for everybody.
pub(super) async fn days_changed(
    tx: &mut Tx,
    days: &mut [Option<(&str, NaiveDate)>],
) -> Result<(), StoreError> {
    days.sort_unstable();
    let mut before = None;
    for day in days.iter().flatten() {
        if before != Some(day) {
            let mut lot = [0];
            fill_random(&mut lot);
            tx.execute(
                "INSERT INTO day_change (place, date, stripe, version) VALUES ($1, $2, $3, 1)
                 ON CONFLICT (place, date, stripe) DO UPDATE SET version = day_change.version + 1",
                values![day.0, day.1.to_string(), i64::from(lot[0] % STRIPES)],
            )
            .await?;
        }
        before = Some(day);
    }
    Ok(())
}
