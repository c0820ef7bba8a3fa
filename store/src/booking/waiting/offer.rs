//! Offering a time: its seats are held, the message is written, or the call is on the list; and the end of it.

use chrono::{DateTime, FixedOffset, TimeZone as _, Utc};
use chrono_tz::Tz;
use domain::waiting::{self, LEAD, OFFER, OFFERS_A_WEEK, OfferState};

use super::super::candidate::{Candidate, Moving};
use super::super::cooling::{self, Cooled, Cooling};
use super::super::desk::zone_of;
use super::super::{Ask, BookingError, claim, hold, outbox};
use super::{Refused, SeatOffer, Waiting};
use crate::audit::{self, Actor};
use crate::keys::new_id;
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// A time that could be offered.
#[derive(Debug, Clone)]
pub(super) struct Chance {
    pub place: String,
    pub start: DateTime<FixedOffset>,
    /// The hold on seats that were given up, if these are such.
    pub cooled: Option<Cooled>,
}

/// What one offer writes.
struct Plan {
    waiting: Waiting,
    candidate: Candidate,
    cooled: Option<Cooled>,
    until: DateTime<Utc>,
    actor: Actor,
    now: DateTime<Utc>,
}

impl Store {
    /// Offers a time to one person, if its seats can still be held; `false` when they cannot, or when the
    /// person has been offered something else in between.
    ///
    /// # Errors
    /// `Invalid` for `offer`: `hours` when nothing may be offered at this time of the day, `too_many` after
    /// three offers in a week, `too_late` when nobody could come any more; `Store`.
    pub(super) async fn offer_to(
        &self,
        waiting: &Waiting,
        chance: &Chance,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, BookingError> {
        let refused = |code| BookingError::invalid("offer", code);
        // Staff who call know what they do; what goes by itself does not.
        let is_counted = *actor == Actor::System || !waiting.by_call;
        if is_counted && waiting.offers >= OFFERS_A_WEEK {
            return Err(refused("too_many"));
        }
        if chance.start < now + OFFER + LEAD {
            return Err(refused("too_late"));
        }
        let zone = zone_of(&mut self.reader().await?, &chance.place).await?;
        let until = kept(waiting, zone, now).ok_or_else(|| refused("hours"))?;
        let ask = Ask { place: Some(chance.place.clone()), ..waiting.ask() };
        // What cools was public already; staff see all.
        let is_known = chance.cooled.is_some() || *actor != Actor::System;
        let ask = if is_known { ask.for_staff() } else { ask };
        let own = chance.cooled.as_ref().map_or("", |cooled| &cooled.claim);
        let moving = Moving { claims: vec![own], ..Moving::default() };
        let candidate = match self.candidate(&ask, chance.start, moving, now).await {
            Ok(candidate) => candidate,
            Err(BookingError::Taken { .. } | BookingError::Invalid(_)) => return Ok(false),
            Err(other) => return Err(other),
        };
        let keys = self.keys().clone();
        let plan = Plan {
            waiting: waiting.clone(),
            candidate,
            cooled: chance.cooled.clone(),
            until,
            actor: actor.clone(),
            now,
        };
        let written = self
            .write(move |tx| -> Work<'_, (), Refused> {
                Box::pin(async move { write_offer(tx, &keys, &plan).await })
            })
            .await;
        match written {
            Ok(()) => Ok(true),
            Err(Refused::Stale | Refused::Answered) => Ok(false),
            Err(Refused::Failed(error)) => Err(error),
        }
    }

    /// Ends an offer that was not accepted. Its seats cool, so that the next person can be asked.
    /// `false` when it had ended already.
    pub(super) async fn end_offer(
        &self,
        offer: &SeatOffer,
        as_state: OfferState,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let (keys, offer, actor) = (self.keys().clone(), offer.clone(), actor.clone());
        self.write(move |tx| -> Work<'_, bool, StoreError> {
            Box::pin(async move { end(tx, &keys, &offer, as_state, &actor, now).await })
        })
        .await
    }
}

/// Until when an offer made now is kept.
fn kept(waiting: &Waiting, zone: Tz, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let local = zone.from_utc_datetime(&now.naive_utc()).naive_local();
    let until = if waiting.by_call {
        waiting::kept_for_call(local)
    } else {
        waiting::kept_until(local, waiting.hours)
    };
    zone.from_local_datetime(&until?).earliest().map(|until| until.to_utc())
}

async fn write_offer(tx: &mut Tx, keys: &Keys, plan: &Plan) -> Result<(), Refused> {
    let (candidate, waiting, now) = (&plan.candidate, &plan.waiting, plan.now);
    if !claim::hours_unchanged(tx, &candidate.place, candidate.hours_version).await? {
        return Err(Refused::Stale);
    }
    if let Some(cooled) = &plan.cooled
        && !cooling::end(tx, &cooled.claim, now).await?
    {
        return Err(Refused::Stale);
    }
    // A little longer than it is theirs: nobody can foresee when it would be public.
    let held_until = plan.until + Cooling::BETWEEN_OFFERS.draw();
    let held = hold::take(tx, candidate, held_until, now).await?.ok_or(Refused::Stale)?;
    let is_theirs = tx
        .execute(
            "UPDATE waiting SET version = version + 1 WHERE id = $1 AND version = $2 AND state = 'waiting'",
            values![&waiting.id, waiting.version],
        )
        .await?;
    if is_theirs == 0 {
        return Err(Refused::Stale);
    }
    let id = new_id();
    tx.execute(
        "INSERT INTO waiting_offer (id, waiting, claim, place, starts_at, ends_at, offered_at, until_at, state,
           state_at, by_call)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'offered', $7, $9)",
        values![
            &id,
            &waiting.id,
            &held,
            &candidate.place,
            candidate.start.timestamp(),
            candidate.end.timestamp(),
            now.timestamp(),
            plan.until.timestamp(),
            waiting.by_call
        ],
    )
    .await?;
    if !waiting.by_call {
        write_message(tx, keys, waiting, &id, now).await?;
    }
    let object = format!("waiting:{}", waiting.id);
    let how = if waiting.by_call { "call" } else { "message" };
    audit::record(tx, keys, now.timestamp(), &plan.actor, "waiting.offered", &object, how).await?;
    let date = candidate.start.date_naive();
    let mut days = claim::days_of(&candidate.place, date, &candidate.seats).to_vec();
    if let Some(cooled) = &plan.cooled {
        days.extend(cooling::days(&cooled.place, cooled.start.date_naive()));
    }
    Ok(claim::days_changed(tx, &mut days).await?)
}

async fn write_message(
    tx: &mut Tx,
    keys: &Keys,
    waiting: &Waiting,
    offer: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = tx.fetch_one("SELECT wrapped_key FROM person WHERE id = $1", values![&waiting.person]).await?;
    let Some(wrapped) = row.get::<Option<Vec<u8>>>("wrapped_key")? else { return Ok(()) };
    let key = keys.open_person(&waiting.person, &wrapped)?;
    let to = outbox::Addressee {
        about: outbox::About::Offer(offer),
        key: &key,
        language: waiting.message_language,
        ways: waiting.ways.iter().map(|(way, address)| (*way, address.as_str())).collect(),
    };
    outbox::write(tx, &to, domain::messages::Kind::Offer, 1, now, now).await
}

/// Ends an offer in the caller's transaction; `false` when it had ended already.
pub(super) async fn end(
    tx: &mut Tx,
    keys: &Keys,
    offer: &SeatOffer,
    as_state: OfferState,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let cools = cooling::from_offer(tx, &offer.claim, now).await?;
    let ended = tx
        .execute(
            "UPDATE waiting_offer SET state = $2, state_at = $3 WHERE id = $1 AND state = 'offered'",
            values![&offer.id, as_state.code(), now.timestamp()],
        )
        .await?;
    if ended == 0 {
        return Ok(false);
    }
    outbox::drop_offer(tx, &offer.id, now).await?;
    let object = format!("waiting:{}", offer.waiting);
    audit::record(tx, keys, now.timestamp(), actor, "waiting.offer_ended", &object, as_state.code()).await?;
    if cools {
        claim::days_changed(tx, &mut cooling::days(&offer.place, offer.start.date_naive())).await?;
    }
    Ok(true)
}
