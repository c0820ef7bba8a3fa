//! What the staff see of the list and decide: who comes first, who is called, who is taken off.

use chrono::{DateTime, FixedOffset, Utc};
use domain::waiting::{OfferState, State, Urgency, UrgencyReason};

use super::super::BookingError;
use super::offer::Chance;
use super::read::{read_offers, read_waiting};
use super::{SeatOffer, Waiting};
use crate::audit::{self, Actor};
use crate::{Store, StoreError, Work, values};

impl Store {
    /// Everybody who waits, in the order in which they are asked, each with what is offered to them now.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn waiting_list(
        &self,
        limit: i64,
        now: DateTime<Utc>,
    ) -> Result<Vec<(Waiting, Option<SeatOffer>)>, StoreError> {
        let mut tx = self.reader().await?;
        let people = read_waiting(&mut tx, self.keys(), "w.state = 'waiting'", limit, vec![], now).await?;
        let live = read_offers(&mut tx, "f.state = 'offered'", vec![]).await?;
        let offer = |person: &Waiting| {
            live.iter().find(|offer| offer.waiting == person.id && offer.is_live(now)).cloned()
        };
        Ok(people
            .into_iter()
            .map(|person| (offer(&person), person))
            .map(|(offer, person)| (person, offer))
            .collect())
    }

    /// Lets somebody come before others, or after them again. `version` is that of the list as it was seen.
    ///
    /// # Errors
    /// `NotFound` for who waits no more; `Invalid` with `waiting: changed` for another version; `Store`.
    pub async fn set_urgency(
        &self,
        (id, version): (&str, i64),
        urgency: Urgency,
        reason: UrgencyReason,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let (person, _) = self.waiting(id, now).await?;
        if person.state != State::Waiting {
            return Err(BookingError::NotFound);
        }
        let (keys, id, actor) = (self.keys().clone(), id.to_owned(), Actor::Staff(staff.to_owned()));
        let changed = self
            .write(move |tx| -> Work<'_, bool, StoreError> {
                Box::pin(async move {
                    let changed = tx
                        .execute(
                            "UPDATE waiting SET urgency = $3, version = version + 1
                             WHERE id = $1 AND version = $2 AND state = 'waiting'",
                            values![&id, version, urgency.rank()],
                        )
                        .await?;
                    if changed == 1 {
                        let detail = format!("{} {}", urgency.code(), reason.code());
                        let (object, at) = (format!("waiting:{id}"), now.timestamp());
                        audit::record(tx, &keys, at, &actor, "waiting.urgency", &object, &detail).await?;
                    }
                    Ok(changed == 1)
                })
            })
            .await?;
        if changed { Ok(()) } else { Err(BookingError::invalid("waiting", "changed")) }
    }

    /// Takes somebody off the list.
    ///
    /// # Errors
    /// `NotFound`, `Store`.
    pub async fn remove_waiting(
        &self,
        id: &str,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        self.take_off(id, State::Removed, &Actor::Staff(staff.to_owned()), "", now).await
    }

    /// Offers a time by hand. It is kept and told as any other offer.
    ///
    /// # Errors
    /// `NotFound` for who waits no more; `Invalid` for `offer`: `hours`, `too_many` in a week, `too_late`,
    /// `has_one` already, or `not_wanted` for a time that is of no use to them; `Taken`; `Store`.
    pub async fn offer_by_hand(
        &self,
        id: &str,
        place: &str,
        start: DateTime<FixedOffset>,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let (person, last) = self.waiting(id, now).await?;
        if person.state != State::Waiting {
            return Err(BookingError::NotFound);
        }
        if last.is_some_and(|offer| offer.state == OfferState::Offered) {
            return Err(BookingError::invalid("offer", "has_one"));
        }
        if !person.can_use(start) || person.place.as_ref().is_some_and(|wanted| wanted != place) {
            return Err(BookingError::invalid("offer", "not_wanted"));
        }
        let chance = Chance { place: place.to_owned(), start, cooled: None };
        if self.offer_to(&person, &chance, &Actor::Staff(staff.to_owned()), now).await? {
            return Ok(());
        }
        Err(self.taken(&person.ask(), start, now).await)
    }

    /// Notes what came of calling somebody, or that an offer is taken back.
    ///
    /// # Errors
    /// `NotFound`, `Store`.
    pub async fn offer_not_taken(
        &self,
        waiting: &str,
        offer: &str,
        as_state: OfferState,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, BookingError> {
        let condition = "f.id = $1 AND f.waiting = $2";
        let found = read_offers(&mut self.reader().await?, condition, values![offer, waiting]).await?;
        let found = found.into_iter().next().ok_or(BookingError::NotFound)?;
        Ok(self.end_offer(&found, as_state, &Actor::Staff(staff.to_owned()), now).await?)
    }
}
