//! Holding a time for a browser: taking it, moving it, keeping it longer, giving it back.

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

use super::bookable::bookable_service;
use super::candidate::{Candidate, Moving};
use super::hold::{self, HOLD_SECONDS, HOLDS_AT_ONCE, Held, Hold};
use super::times::{Ask, rules};
use super::{BookingError, claim, hold_party};
use crate::{Store, StoreError, Tx, Work, values};

/// Sets of seats that are tried before the time counts as taken, as for a booking.
const TRIES: usize = 12;

/// Why one try held nothing.
pub(super) enum Refused {
    /// A seat, the hours or the hold itself changed in between.
    Stale,
    Failed(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Refused {
        Refused::Failed(error)
    }
}

impl Store {
    /// Keeps a start for the browser of a token, ten minutes from now. The same start again is the same
    /// hold, until the same moment, with who is asked for now. A hold that is named in `instead`, or that overlaps, moves: its time is given
    /// back when the new one is certain.
    ///
    /// # Errors
    /// `Invalid` for what the catalogue and the hours do not allow, `Taken`, `Store`.
    pub async fn hold(
        &self,
        ask: &Ask,
        start: DateTime<FixedOffset>,
        holder: &str,
        instead: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<Hold, BookingError> {
        for _ in 0..TRIES {
            let own = self.held_by(holder, now).await?;
            let is_same = |held: &&Held| {
                held.service == ask.service
                    && held.start == start
                    && held.party() == ask.party
                    && ask.place.as_ref().is_none_or(|place| *place == held.place)
            };
            if let Some(held) = own.iter().find(is_same) {
                if !self.refit(held, ask, now).await? {
                    continue;
                }
                let refitted = self.held_by(holder, now).await?.into_iter().find(|now| now.id == held.id);
                return Ok(Hold { held: refitted.unwrap_or_else(|| held.clone()), gave_back: None });
            }
            let named = own.iter().find(|held| instead == Some(held.id.as_str())).cloned();
            // What lies in the way moves; what was named and does not is given back for it.
            let around = self.held_around(holder, ask, start, now).await?;
            let other = named.as_ref().filter(|named| around.as_ref().is_some_and(|a| a.id != named.id));
            let too_many = around.is_none() && named.is_none() && own.len() >= HOLDS_AT_ONCE;
            let oldest = own.into_iter().next().filter(|_| too_many);
            let spare = oldest.as_ref().or(other).cloned();
            let from = around.or(named);
            let mut moving = Moving::held(from.as_ref(), start);
            moving.without_notice = false;
            let to = self.candidates(ask, start, moving, now).await?;
            let (owner, service) = (self.holder_key(holder), ask.service.clone());
            let gave_back = oldest;
            let written = self
                .write(move |tx| -> Work<'_, (), Refused> {
                    Box::pin(async move {
                        let owner = (owner.as_slice(), service.as_str());
                        write_hold(tx, owner, &to, from.as_ref(), spare.as_ref(), now).await
                    })
                })
                .await;
            match written {
                Ok(()) => {
                    let own = self.held_by(holder, now).await?;
                    if let Some(held) = own.into_iter().find(|held| is_same(&held)) {
                        return Ok(Hold { held, gave_back });
                    }
                }
                Err(Refused::Stale | Refused::Failed(StoreError::Conflict)) => {}
                Err(Refused::Failed(error)) => return Err(error.into()),
            }
        }
        Err(self.taken(ask, start, now).await)
    }

    /// Keeps a held time ten minutes longer, once; a second time changes nothing.
    ///
    /// # Errors
    /// `NotFound` when this browser holds it no more; `Store`.
    pub async fn extend_hold(
        &self,
        id: &str,
        holder: &str,
        now: DateTime<Utc>,
    ) -> Result<Held, BookingError> {
        let own = self.held_by(holder, now).await?;
        let held = own.into_iter().find(|held| held.id == id).ok_or(BookingError::NotFound)?;
        let written = self
            .write(move |tx| -> Work<'_, (), StoreError> {
                Box::pin(async move { write_longer(tx, &held, now).await })
            })
            .await;
        written?;
        let own = self.held_by(holder, now).await?;
        own.into_iter().find(|held| held.id == id).ok_or(BookingError::NotFound)
    }

    /// Gives back a time that the browser of a token holds, or with `None` all of them.
    ///
    /// # Errors
    /// `Store`.
    pub async fn release_hold(
        &self,
        id: Option<&str>,
        holder: &str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let mut own = self.held_by(holder, now).await?;
        own.retain(|held| id.is_none_or(|id| held.id == id));
        if own.is_empty() {
            return Ok(());
        }
        let written = self.write(move |tx| -> Work<'_, (), StoreError> {
            Box::pin(async move {
                own.sort_unstable_by(|one, other| one.id.cmp(&other.id));
                for held in &own {
                    hold::free(tx, &held.id).await?;
                }
                let mut days: Vec<_> = own.iter().flat_map(Held::days).collect();
                claim::days_changed(tx, &mut days).await
            })
        });
        Ok(written.await?)
    }

    /// What a browser holds in the time of a visit that would begin at `start`.
    pub(super) async fn held_around(
        &self,
        holder: &str,
        ask: &Ask,
        start: DateTime<FixedOffset>,
        now: DateTime<Utc>,
    ) -> Result<Option<Held>, BookingError> {
        let own = self.held_by(holder, now).await?;
        if own.is_empty() {
            return Ok(None);
        }
        let service = bookable_service(&mut self.reader().await?, &ask.service).await?;
        let (service, _) = service.ok_or_else(|| BookingError::invalid("service", "unknown"))?;
        let rules = rules(&service, true)?;
        let turns = rules.turns(ask.party, start, start.offset()).unwrap_or_else(|| vec![start]);
        let ticks: Vec<_> = turns.into_iter().map(|turn| rules.ticks_from(turn)).collect();
        Ok(own.into_iter().find(|held| ticks.iter().any(|ticks| held.meets(ticks))))
    }
}

async fn write_hold(
    tx: &mut Tx,
    (owner, service): (&[u8], &str),
    to: &[Candidate],
    from: Option<&Held>,
    spare: Option<&Held>,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    let Some(first) = to.first() else { return Err(Refused::Stale) };
    if !claim::hours_unchanged(tx, &first.place, first.hours_version).await? {
        return Err(Refused::Stale);
    }
    let until = now + TimeDelta::seconds(HOLD_SECONDS);
    let taken = match from {
        Some(held) => hold_party::give_another_time(tx, service, held, to, (until, false), now).await?,
        None => hold_party::take(tx, (owner, service), to, until, now).await?,
    };
    if !taken {
        return Err(Refused::Stale);
    }
    if let Some(spare) = spare {
        hold::free(tx, &spare.id).await?;
    }
    let mut days: Vec<_> = to.iter().flat_map(Candidate::days).collect();
    days.extend([from, spare].into_iter().flatten().flat_map(Held::days));
    Ok(claim::days_changed(tx, &mut days).await?)
}

async fn write_longer(tx: &mut Tx, held: &Held, now: DateTime<Utc>) -> Result<(), StoreError> {
    let longer = tx
        .execute(
            "UPDATE claim SET expires_at = expires_at + $2 WHERE id = $1 AND kind = 'hold' AND expires_at > $3
               AND EXISTS (SELECT 1 FROM hold WHERE claim = $1 AND extended = $4)",
            values![&held.id, HOLD_SECONDS, now.timestamp(), false],
        )
        .await?;
    if longer == 1 {
        tx.execute("UPDATE hold SET extended = $2 WHERE claim = $1", values![&held.id, true]).await?;
        hold_party::lengthen_others(tx, &held.id).await?;
        claim::days_changed(tx, &mut held.days()).await?;
    }
    Ok(())
}
