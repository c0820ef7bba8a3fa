//! Seats that were given up and are not public yet: who waits for one is asked first, and nobody who gives
//! a seat up can tell when it comes back, so that there is nothing to sell.
//!
//! They are under a hold of the house, which runs out at a moment drawn by lot.

use std::ops::Range;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Utc};
use domain::booking::CANCEL_UNDO_MINUTES;
use domain::waiting::LEAD;

use super::claim;
use super::visit::{Seated, Visit};
use crate::keys::{fill_random, new_id};
use crate::{Row, Store, StoreError, Tx, values};

/// The minutes between which the moment is drawn at which a seat is public again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cooling {
    pub shortest: u16,
    pub longest: u16,
}

impl Cooling {
    /// At once, and known to everybody.
    pub const NONE: Cooling = Cooling { shortest: 0, longest: 0 };
    /// As the portal does it.
    pub const USUAL: Cooling = Cooling { shortest: 10, longest: 90 };
    /// After an offer that nobody wanted: long enough to ask the next person.
    pub(super) const BETWEEN_OFFERS: Cooling = Cooling { shortest: 3, longest: 20 };

    /// Some time between the two, to the second.
    pub(super) fn draw(self) -> TimeDelta {
        let (shortest, longest) = (i64::from(self.shortest) * 60, i64::from(self.longest) * 60);
        let mut lot = [0; 8];
        fill_random(&mut lot);
        let range = u64::try_from(longest - shortest).unwrap_or_default() + 1;
        let drawn = i64::try_from(u64::from_ne_bytes(lot) % range).unwrap_or_default();
        TimeDelta::seconds(shortest + drawn)
    }
}

/// How the seats of one visit cool.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cools {
    /// From when on they may be offered to who waits.
    offer_from: DateTime<Utc>,
    until: DateTime<Utc>,
    /// Whether the visit may take them back meanwhile.
    take_back: bool,
}

impl Store {
    /// The same store with another rule for seats that are given up.
    #[must_use]
    pub fn with_cooling(mut self, cooling: Cooling) -> Store {
        self.cooling = cooling;
        self
    }

    /// How what a visit gives up now is to cool; `None`: it is public at once. What begins so soon that
    /// hardly anybody could still come is.
    pub(super) fn cools(&self, visit: &Visit, take_back: bool, now: DateTime<Utc>) -> Option<Cools> {
        let window = TimeDelta::minutes(if take_back { CANCEL_UNDO_MINUTES } else { 0 });
        let longest = TimeDelta::minutes(self.cooling.longest.into());
        // What is beyond the usual seats is never offered to anybody.
        let is_worth =
            self.cooling != Cooling::NONE && !visit.is_extra() && visit.start > now + window + longest + LEAD;
        let until = now + window + self.cooling.draw();
        is_worth.then(|| Cools { offer_from: now + window, until, take_back })
    }

    /// The claim of what a cancelled visit may take back.
    pub(super) async fn cooled_for(
        &self,
        visit: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<String>, StoreError> {
        let mut tx = self.reader().await?;
        let row = tx
            .fetch_optional(
                "SELECT h.claim FROM hold h JOIN claim c ON c.id = h.claim
                 WHERE h.cooled_visit = $1 AND c.expires_at > $2",
                values![visit, now.timestamp()],
            )
            .await?;
        row.map(|row| row.get("claim")).transpose()
    }
}

/// Gives up what a visit holds, all of it or what lies outside the seats and ticks that it keeps.
pub(super) async fn give_up(
    tx: &mut Tx,
    visit: &Visit,
    kept: Option<(&[Seated], Range<i64>)>,
    cools: Option<Cools>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let Some(cools) = cools else {
        return match kept {
            Some((seats, ticks)) => claim::keep_only(tx, &visit.claim, seats, ticks).await,
            None => claim::free(tx, &visit.claim).await,
        };
    };
    let id = new_id();
    tx.execute(
        "INSERT INTO claim (id, kind, expires_at, created_at) VALUES ($1, 'hold', $2, $3)",
        values![&id, cools.until.timestamp(), now.timestamp()],
    )
    .await?;
    let back = cools.take_back.then_some(visit.id.as_str());
    tx.execute(
        "INSERT INTO hold (claim, owner_key, service, place, starts_at, ends_at, extended, offer_from, cooled_visit)
         VALUES ($1, NULL, $2, $3, $4, $5, $6, $7, $8)",
        values![
            &id,
            &visit.service,
            &visit.place,
            visit.start.timestamp(),
            visit.end.timestamp(),
            false,
            cools.offer_from.timestamp(),
            back
        ],
    )
    .await?;
    if claim::hand_over_rest(tx, &visit.claim, &id, kept).await? == 0 {
        tx.execute("DELETE FROM claim WHERE id = $1", values![&id]).await?;
    }
    Ok(())
}

/// Lets what is held for an offer cool instead; `false` when it is held no longer.
pub(super) async fn from_offer(tx: &mut Tx, claim: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let until = now + Cooling::BETWEEN_OFFERS.draw();
    if !claim::extend(tx, claim, until, now).await? {
        return Ok(false);
    }
    let sql = "UPDATE hold SET offer_from = $2, cooled_visit = NULL WHERE claim = $1";
    Ok(tx.execute(sql, values![claim, now.timestamp()]).await? == 1)
}

/// Ends the hold on seats that cool, for who takes them in the same transaction; `false` when somebody
/// else has them, or they are public.
pub(super) async fn end(tx: &mut Tx, claim: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let ended = tx
        .execute(
            "DELETE FROM claim WHERE id = $1 AND kind = 'hold' AND expires_at > $2
               AND EXISTS (SELECT 1 FROM hold WHERE claim = $1 AND offer_from IS NOT NULL)",
            values![claim, now.timestamp()],
        )
        .await?;
    Ok(ended == 1)
}

/// Seats that cool and may be offered.
#[derive(Debug, Clone)]
pub(super) struct Cooled {
    pub claim: String,
    pub place: String,
    pub start: DateTime<FixedOffset>,
}

/// Everything that may be offered now, the soonest first.
pub(super) async fn offerable(tx: &mut Tx, now: DateTime<Utc>) -> Result<Vec<Cooled>, StoreError> {
    let read = |row: &Row| {
        Ok(Cooled {
            claim: row.get("claim")?,
            place: row.get("place")?,
            start: super::visit::read_place_moment(row, "starts_at")?,
        })
    };
    tx.fetch_all(
        "SELECT h.claim, h.place, h.starts_at, p.zone FROM hold h JOIN claim c ON c.id = h.claim
         JOIN place p ON p.id = h.place
         WHERE h.offer_from <= $1 AND c.expires_at > $1 ORDER BY h.starts_at, h.claim",
        values![now.timestamp()],
    )
    .await?
    .iter()
    .map(read)
    .collect()
}

/// The days of a place, and of the interpreters whom all share, that a hold on it may concern.
pub(super) fn days(place: &str, date: NaiveDate) -> [Option<(&str, NaiveDate)>; 2] {
    [Some((place, date)), Some((claim::SHARED, date))]
}
