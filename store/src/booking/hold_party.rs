//! The hold of a party: one for its browser, with a claim for each who comes; the first leads the others.

use std::ops::Range;

use chrono::{DateTime, FixedOffset, Utc};
use domain::schedule::{Party, Together};

use super::candidate::Candidate;
use super::claim::{self, Piece};
use super::hold::{self, HOLD_SECONDS, Held};
use super::visit::Seated;
use crate::keys::new_id;
use crate::{StoreError, Tx, values};

/// The time of somebody who comes along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    pub id: String,
    pub start: DateTime<FixedOffset>,
    pub seats: Vec<Seated>,
    pub ticks: Range<i64>,
}

impl Held {
    /// Whom it is for.
    pub(super) fn party(&self) -> Party {
        let at_once = self.others.iter().all(|other| other.start == self.start);
        let together = if at_once { Together::AtOnce } else { Together::InTurn };
        let people = u8::try_from(self.others.len() + 1).unwrap_or(Party::MOST);
        Party::new(people, together).unwrap_or(Party::ONE)
    }

    /// Its claims, the first first.
    pub(super) fn claims(&self) -> impl Iterator<Item = &str> {
        self.pieces().map(|piece| piece.claim)
    }

    /// What each of its claims has.
    pub(super) fn pieces(&self) -> impl Iterator<Item = Piece<'_>> {
        let first = Piece { claim: &self.id, seats: &self.seats, ticks: &self.ticks };
        std::iter::once(first).chain(self.others.iter().map(Part::piece))
    }

    /// Whether it has any of these ticks, whoever gives them.
    pub(super) fn meets(&self, ticks: &Range<i64>) -> bool {
        self.pieces().any(|piece| piece.ticks.start < ticks.end && ticks.start < piece.ticks.end)
    }

    pub(super) fn piece_mut(&mut self, claim: &str) -> Option<(&mut Vec<Seated>, &mut Range<i64>)> {
        if self.id == claim {
            return Some((&mut self.seats, &mut self.ticks));
        }
        let part = self.others.iter_mut().find(|other| other.id == claim)?;
        Some((&mut part.seats, &mut part.ticks))
    }
}

impl Part {
    fn piece(&self) -> Piece<'_> {
        Piece { claim: &self.id, seats: &self.seats, ticks: &self.ticks }
    }
}

/// Adds those who come along to the holds of a browser.
pub(super) async fn read_others(tx: &mut Tx, owner: &[u8], held: &mut [Held]) -> Result<(), StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT h.claim, h.lead, h.starts_at FROM hold h JOIN hold f ON f.claim = h.lead
             WHERE f.owner_key = $1 ORDER BY h.starts_at, h.claim",
            values![owner],
        )
        .await?;
    for row in rows {
        let lead: String = row.get("lead")?;
        let Some(held) = held.iter_mut().find(|held| held.id == lead) else { continue };
        let start = DateTime::from_timestamp(row.get("starts_at")?, 0)
            .ok_or_else(|| StoreError::Damaged("hold.starts_at is out of range".to_owned()))?;
        let start = start.with_timezone(held.start.offset());
        held.others.push(Part { id: row.get("claim")?, start, seats: Vec::new(), ticks: 0..0 });
    }
    Ok(())
}

/// Keeps the candidates' seats for a browser, for all of them or nobody. `false` when somebody has one of
/// the ticks: the transaction is over then.
pub(super) async fn take(
    tx: &mut Tx,
    (owner, service): (&[u8], &str),
    candidates: &[Candidate],
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let mut claims: Vec<String> = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        claims.push(write(tx, candidate, claims.first(), until, now).await?);
    }
    if let Some(lead) = claims.first() {
        hold::give_to(tx, lead, owner, service).await?;
    }
    claim::take_all(tx, &pieces(&claims, candidates), &[]).await
}

/// Gives a hold another time, and to as many as come now. `false` when it has run out or the time is taken:
/// the transaction is over then.
pub(super) async fn give_another_time(
    tx: &mut Tx,
    service: &str,
    held: &Held,
    to: &[Candidate],
    (until, extended): (DateTime<Utc>, bool),
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let (mut claims, spare) = claims_for(held, to);
    for (claimed, candidate) in claims.iter().zip(to) {
        if !claim::extend(tx, claimed, until, now).await? {
            return Ok(false);
        }
        let (starts, ends) = (candidate.start.timestamp(), candidate.end.timestamp());
        tx.execute(
            "UPDATE hold SET place = $2, starts_at = $3, ends_at = $4, extended = $5 WHERE claim = $1",
            values![claimed, &candidate.place, starts, ends, extended],
        )
        .await?;
    }
    tx.execute("UPDATE hold SET service = $2 WHERE claim = $1", values![&held.id, service]).await?;
    for candidate in &to[claims.len()..] {
        claims.push(write(tx, candidate, Some(&held.id), until, now).await?);
    }
    let own: Vec<Piece<'_>> = held.pieces().collect();
    settle(tx, &pieces(&claims, to), &own, &spare).await
}

/// The claims of a hold in the order of who is to have them, and those that are one too many. At one start,
/// whoever has a claim's seats gets it; in turn the order is that of the turns.
pub(super) fn claims_for(held: &Held, to: &[Candidate]) -> (Vec<String>, Vec<String>) {
    let mut left: Vec<Piece<'_>> = held.pieces().collect();
    let mut claims: Vec<Option<String>> = vec![None; to.len().min(left.len())];
    let at_once = to.iter().all(|candidate| candidate.start == to[0].start) && to.len() == left.len();
    for (claim, candidate) in claims.iter_mut().zip(to).filter(|_| at_once) {
        let same = |piece: &Piece<'_>| candidate.seats.iter().all(|seat| piece.seats.contains(seat));
        if let Some(at) = left.iter().position(same) {
            *claim = Some(left.remove(at).claim.to_owned());
        }
    }
    let mut left = left.into_iter().map(|piece| piece.claim.to_owned());
    let claims = claims.into_iter().filter_map(|claim| claim.or_else(|| left.next())).collect();
    (claims, left.collect())
}

/// Takes what these claims are to have, gives back what they had beyond that, and ends the holds that have
/// nothing any more. `false` when somebody has one of the ticks: the transaction is over then.
pub(super) async fn settle(
    tx: &mut Tx,
    wanted: &[Piece<'_>],
    own: &[Piece<'_>],
    spare: &[String],
) -> Result<bool, StoreError> {
    if !claim::take_all(tx, wanted, own).await? {
        return Ok(false);
    }
    for piece in wanted.iter().filter(|piece| own.iter().any(|own| own.claim == piece.claim)) {
        claim::keep_only(tx, piece.claim, piece.seats, piece.ticks.clone()).await?;
    }
    for claimed in spare {
        hold::free(tx, claimed).await?;
    }
    Ok(true)
}

/// What each claim is to have.
pub(super) fn pieces<'a>(claims: &'a [String], candidates: &'a [Candidate]) -> Vec<Piece<'a>> {
    let both = claims.iter().zip(candidates);
    both.map(|(claim, candidate)| Piece { claim, seats: &candidate.seats, ticks: &candidate.ticks }).collect()
}

/// Makes the holds of those who come along longer, as that of the first was.
pub(super) async fn lengthen_others(tx: &mut Tx, lead: &str) -> Result<(), StoreError> {
    tx.execute(
        "UPDATE claim SET expires_at = expires_at + $2
         WHERE kind = 'hold' AND id IN (SELECT claim FROM hold WHERE lead = $1)",
        values![lead, HOLD_SECONDS],
    )
    .await
    .map(|_| ())
}

async fn write(
    tx: &mut Tx,
    candidate: &Candidate,
    lead: Option<&String>,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<String, StoreError> {
    let id = new_id();
    tx.execute(
        "INSERT INTO claim (id, kind, expires_at, created_at) VALUES ($1, 'hold', $2, $3)",
        values![&id, until.timestamp(), now.timestamp()],
    )
    .await?;
    let (starts, ends) = (candidate.start.timestamp(), candidate.end.timestamp());
    tx.execute(
        "INSERT INTO hold (claim, owner_key, service, place, starts_at, ends_at, extended, lead)
         VALUES ($1, NULL, NULL, $2, $3, $4, $5, $6)",
        values![&id, &candidate.place, starts, ends, false, lead.map(String::as_str)],
    )
    .await?;
    Ok(id)
}
