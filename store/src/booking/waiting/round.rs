//! What the worker does again and again: ends what nobody answered, and offers what is free to whoever is next.
//!
//! Several processes may do it at once. A seat is offered once, because its ticks belong to one hold; a person
//! has one offer, because a key says so.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, Utc};
use domain::waiting::{LEAD, OFFER, OFFERS_A_WEEK, OfferState};

use super::super::BookingError;
use super::super::cooling::{self, Cooled};
use super::offer::Chance;
use super::read::{read_offers, read_waiting};
use super::{SeatOffer, Waiting};
use crate::audit::Actor;
use crate::{Store, StoreError, Tx, Work, values};

/// People who are looked at in one round; the next round looks at the same ones first.
const PEOPLE: i64 = 500;
/// Times that are tried for one person in one round.
const CHANCES: usize = 4;
/// Days that are looked through for somebody who says nothing of days.
const REACH: u16 = 93;

/// What one round did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// Offers that ended because nobody answered, or because they never went.
    pub ended: u64,
    /// Offers that were made.
    pub made: u64,
    /// People whose days are over.
    pub over: u64,
}

impl Store {
    /// One round of the waiting list. Costs one question when nobody waits.
    ///
    /// # Errors
    /// `Store`; what was done until then stays done.
    pub async fn waiting_round(&self, now: DateTime<Utc>) -> Result<Round, BookingError> {
        let mut round = Round::default();
        let mut tx = self.reader().await?;
        if tx
            .fetch_optional("SELECT id FROM waiting WHERE state = 'waiting' LIMIT 1", vec![])
            .await?
            .is_none()
        {
            return Ok(round);
        }
        let ran_out =
            read_offers(&mut tx, "f.state = 'offered' AND f.until_at <= $1", values![now.timestamp()])
                .await?;
        drop(tx);
        for offer in ran_out {
            round.ended += u64::from(self.run_out(&offer, now).await?);
        }
        round.over = self.end_what_is_over(now).await?;
        let mut tx = self.reader().await?;
        let condition = "w.state = 'waiting' AND NOT EXISTS
            (SELECT 1 FROM waiting_offer f WHERE f.waiting = w.id AND f.state = 'offered')";
        let people = read_waiting(&mut tx, self.keys(), condition, PEOPLE, vec![], now).await?;
        let mut cooled = cooling::offerable(&mut tx, now).await?;
        drop(tx);
        for person in people.iter().filter(|person| person.offers < OFFERS_A_WEEK) {
            round.made += u64::from(self.offer_next(person, &mut cooled, now).await?);
        }
        Ok(round)
    }

    /// The earliest time that fits is offered to this person.
    async fn offer_next(
        &self,
        person: &Waiting,
        cooled: &mut Vec<Cooled>,
        now: DateTime<Utc>,
    ) -> Result<bool, BookingError> {
        let is_confirmed = |visit: &super::Visit| visit.state == domain::booking::VisitState::Confirmed;
        if !person.visit.as_ref().is_none_or(is_confirmed) {
            return Ok(false);
        }
        for chance in self.chances(person, cooled, now).await? {
            match self.offer_to(person, &chance, &Actor::System, now).await {
                Ok(true) => {
                    let gone = chance.cooled.map(|cooled| cooled.claim);
                    cooled.retain(|cooled| Some(&cooled.claim) != gone.as_ref());
                    return Ok(true);
                }
                Ok(false) => {}
                // Not at this hour.
                Err(BookingError::Invalid(_)) => return Ok(false),
                Err(other) => return Err(other),
            }
        }
        Ok(false)
    }

    /// The first times that are of use to a person and were never offered to them.
    async fn chances(
        &self,
        person: &Waiting,
        cooled: &[Cooled],
        now: DateTime<Utc>,
    ) -> Result<Vec<Chance>, BookingError> {
        let had = read_offers(&mut self.reader().await?, "f.waiting = $1", values![&person.id]).await?;
        let fits = |place: &str, start: DateTime<FixedOffset>| {
            let again = |offer: &SeatOffer| offer.place == place && offer.start == start;
            start >= now + OFFER + LEAD && person.can_use(start) && !had.iter().any(again)
        };
        let given_up = cooled.iter().filter(|cooled| {
            person.place.as_ref().is_none_or(|place| *place == cooled.place)
                && fits(&cooled.place, cooled.start)
        });
        let mut chances: Vec<Chance> = given_up
            .map(|cooled| Chance {
                place: cooled.place.clone(),
                start: cooled.start,
                cooled: Some(cooled.clone()),
            })
            .collect();
        let first = person.from.unwrap_or(now.date_naive()).max(now.date_naive());
        let last = person.visit.as_ref().map(|visit| visit.start.date_naive()).or(person.until);
        let days = last.map_or(REACH, |last| days_between(first, last));
        let free = match self.free_times(&person.ask(), first, days.clamp(1, REACH), now).await {
            Ok(free) => free.days,
            // What can no longer be booked leaves people waiting, not the list standing.
            Err(BookingError::Invalid(_)) => return Ok(Vec::new()),
            Err(other) => return Err(other),
        };
        let starts = free.into_iter().flat_map(|day| day.starts);
        let free = starts.flat_map(|offer| {
            let start = offer.start;
            offer.places.into_iter().map(move |place| Chance { place, start, cooled: None })
        });
        chances.extend(free.filter(|chance| fits(&chance.place, chance.start)).take(CHANCES));
        chances.sort_by_key(|chance| (chance.start, chance.cooled.is_none()));
        chances.truncate(CHANCES);
        Ok(chances)
    }

    /// An offer whose time is over: missed, if it may have reached its person; otherwise it never counted,
    /// and staff call from now on.
    async fn run_out(&self, offer: &SeatOffer, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let went = {
            let mut tx = self.reader().await?;
            let sql =
                "SELECT id FROM outbox WHERE offer = $1 AND state IN ('sending', 'sent', 'unknown') LIMIT 1";
            tx.fetch_optional(sql, values![&offer.id]).await?.is_some()
        };
        let as_state = if went { OfferState::Missed } else { OfferState::Withdrawn };
        if !self.end_offer(offer, as_state, &Actor::System, now).await? {
            return Ok(false);
        }
        if !went && !offer.by_call {
            let id = offer.waiting.clone();
            self.write(move |tx| -> Work<'_, (), StoreError> {
                Box::pin(async move {
                    let sql = "UPDATE waiting SET call_first = $2, version = version + 1 WHERE id = $1";
                    tx.execute(sql, values![id, true]).await.map(|_| ())
                })
            })
            .await?;
        }
        Ok(true)
    }

    /// Takes those off for whom no time can be of use any more: their last day is over, or the visit that
    /// they wanted earlier has begun or is cancelled for good.
    async fn end_what_is_over(&self, now: DateTime<Utc>) -> Result<u64, StoreError> {
        const OVER: &str = "state = 'waiting' AND (until_date < $2 OR (booking IS NOT NULL AND NOT EXISTS
            (SELECT 1 FROM booking b WHERE b.id = waiting.booking AND b.starts_at > $1
               AND (b.state = 'confirmed' OR (b.state = 'cancelled' AND b.state_at > $3)))))";
        let window = domain::booking::CANCEL_UNDO_MINUTES * 60;
        let values = values![now.timestamp(), yesterday(now).to_string(), now.timestamp() - window];
        let any = format!("SELECT id FROM waiting WHERE {OVER} LIMIT 1");
        if self.reader().await?.fetch_built(any, values.clone()).await?.is_empty() {
            return Ok(0);
        }
        let sql =
            format!("UPDATE waiting SET state = 'over', state_at = $1, version = version + 1 WHERE {OVER}");
        self.write(move |tx: &mut Tx| -> Work<'_, u64, StoreError> {
            Box::pin(async move { tx.execute_built(sql, values).await })
        })
        .await
    }
}

/// A date that is over everywhere in the country.
fn yesterday(now: DateTime<Utc>) -> NaiveDate {
    let today = now.date_naive();
    today.checked_sub_days(Days::new(1)).unwrap_or(today)
}

fn days_between(first: NaiveDate, last: NaiveDate) -> u16 {
    u16::try_from((last - first).num_days() + 1).unwrap_or_default()
}
