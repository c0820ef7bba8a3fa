//! What whoever waits says: yes, no, or that they do not want to wait any more.

use chrono::{DateTime, Utc};
use domain::link::{LinkToken, Purpose};
use domain::waiting::{OfferState, State};

use super::super::{BookingError, find::Opens};
use super::offer::end;
use super::read::{read_offers, read_waiting};
use super::{SeatOffer, Waiting};
use crate::audit::{self, Actor};
use crate::{Store, StoreError, Tx, Work, values};

/// Tries before an offer counts as gone.
const TRIES: usize = 3;

/// What an answer to an offer led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// They have this visit now; also for who accepts again.
    Accepted(String),
    /// Noted; the place in the list stays.
    Declined,
    /// Its time is over, or it was answered otherwise; the place in the list stays.
    TooLate,
}

impl Store {
    /// Who waits behind the link of a message, and what they were offered last. Nothing is changed.
    ///
    /// # Errors
    /// `NotFound` for a link that is about nobody who waits (any more), `Store`.
    pub async fn waiting_by_link(
        &self,
        token: &LinkToken,
        now: DateTime<Utc>,
    ) -> Result<(Waiting, Option<SeatOffer>), BookingError> {
        match self.linked(token, now).await? {
            Some(linked) if linked.purpose == Purpose::Offer => self.waiting(&linked.subject, now).await,
            _ => Err(BookingError::NotFound),
        }
    }

    /// Who waits, by the reference and the PIN that they got when they joined.
    ///
    /// # Errors
    /// Those of [`Store::find_visit`].
    pub async fn waiting_by_codes(
        &self,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<(Waiting, Option<SeatOffer>), BookingError> {
        let id = self.authorise_for(Opens::Waiting, reference, pin, now).await?;
        self.waiting(&id, now).await
    }

    /// Somebody who waits or waited, and what they were offered last.
    ///
    /// # Errors
    /// `NotFound`, `Store`.
    pub async fn waiting(
        &self,
        id: &str,
        now: DateTime<Utc>,
    ) -> Result<(Waiting, Option<SeatOffer>), BookingError> {
        let mut tx = self.reader().await?;
        let mut found = read_waiting(&mut tx, self.keys(), "w.id = $3", 1, values![id], now).await?;
        let offers = read_offers(&mut tx, "f.waiting = $1", values![id]).await?;
        Ok((found.pop().ok_or(BookingError::NotFound)?, offers.into_iter().next()))
    }

    /// Whether the person of a visit waits for an earlier time.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn waits_for_earlier(&self, visit: &str) -> Result<Option<String>, StoreError> {
        let sql = "SELECT id FROM waiting WHERE booking = $1 AND state = 'waiting'";
        let row = self.reader().await?.fetch_optional(sql, values![visit]).await?;
        row.map(|row| row.get("id")).transpose()
    }

    /// Takes the answer to one offer. The same answer again is harmless.
    ///
    /// # Errors
    /// `NotFound` for an offer that was never made to them; `Store`.
    pub async fn answer_offer(
        &self,
        waiting: &str,
        offer: &str,
        accept: bool,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Answered, BookingError> {
        for _ in 0..TRIES {
            let (person, _) = self.waiting(waiting, now).await?;
            let condition = "f.id = $1 AND f.waiting = $2";
            let found = read_offers(&mut self.reader().await?, condition, values![offer, waiting]).await?;
            let found = found.into_iter().next().ok_or(BookingError::NotFound)?;
            match found.state {
                OfferState::Accepted => {
                    return Ok(person.served_by.map_or(Answered::TooLate, Answered::Accepted));
                }
                OfferState::Declined if !accept => return Ok(Answered::Declined),
                _ if !found.is_live(now) => return Ok(Answered::TooLate),
                _ => {}
            }
            if accept {
                if self.accept(&person, &found, actor, now).await? {
                    continue;
                }
            } else if self.end_offer(&found, OfferState::Declined, actor, now).await? {
                return Ok(Answered::Declined);
            }
        }
        let (person, _) = self.waiting(waiting, now).await?;
        Ok(person.served_by.filter(|_| accept).map_or(Answered::TooLate, Answered::Accepted))
    }

    /// Takes somebody off the list at their own wish. What they are offered goes to the next person. Said
    /// twice it is the same.
    ///
    /// # Errors
    /// `NotFound`, `Store`.
    pub async fn leave_waiting(&self, id: &str, now: DateTime<Utc>) -> Result<(), BookingError> {
        self.take_off(id, State::Left, &Actor::Public, "", now).await
    }

    pub(super) async fn take_off(
        &self,
        id: &str,
        state: State,
        actor: &Actor,
        reason: &'static str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let condition = "f.waiting = $1 AND f.state = 'offered'";
        let (person, _) = self.waiting(id, now).await?;
        let live = read_offers(&mut self.reader().await?, condition, values![id]).await?;
        let (keys, actor) = (self.keys().clone(), actor.clone());
        self.write(move |tx: &mut Tx| -> Work<'_, (), StoreError> {
            Box::pin(async move {
                for offer in &live {
                    end(tx, &keys, offer, OfferState::Withdrawn, &actor, now).await?;
                }
                let off = tx
                    .execute(
                        "UPDATE waiting SET state = $2, state_at = $3, version = version + 1
                         WHERE id = $1 AND state = 'waiting'",
                        values![&person.id, state.code(), now.timestamp()],
                    )
                    .await?;
                if off == 1 {
                    let (object, action) =
                        (format!("waiting:{}", person.id), format!("waiting.{}", state.code()));
                    audit::record(tx, &keys, now.timestamp(), &actor, &action, &object, reason).await?;
                }
                Ok(())
            })
        })
        .await?;
        Ok(())
    }
}
