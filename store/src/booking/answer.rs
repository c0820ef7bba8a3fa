//! What a person answers by the link in a message: I come, I cannot, another time, please call me.

use chrono::{DateTime, FixedOffset, Utc};
use domain::booking::may_person_change;
use domain::link::{LinkToken, Purpose};
use domain::messages::CallReason;

use super::change::not_now;
use super::visit::Visit;
use super::{BookingError, calls};
use crate::audit::{self, Actor};
use crate::{Store, Work, values};

impl Store {
    /// The visit behind a link.
    ///
    /// # Errors
    /// `NotFound` for a link that opens no visit (any more), `Store`.
    pub async fn visit_by_link(&self, token: &LinkToken, now: DateTime<Utc>) -> Result<Visit, BookingError> {
        match self.linked(token, now).await? {
            // A proposal is about a visit too: whoever is asked may also move it or cancel it.
            Some(linked) if matches!(linked.purpose, Purpose::Visit | Purpose::Proposal) => {
                self.visit(&linked.subject).await
            }
            _ => Err(BookingError::NotFound),
        }
    }

    /// "I come": staff see it on the list of the day. Said twice it is the same.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with a code for `visit` when there is nothing to come to; `Store`.
    pub async fn comes_by_link(&self, token: &LinkToken, now: DateTime<Utc>) -> Result<Visit, BookingError> {
        let visit = self.visit_by_link(token, now).await?;
        may_person_change(visit.state, visit.start.to_utc(), now).map_err(not_now)?;
        if visit.comes {
            return Ok(visit);
        }
        let (keys, id, place) = (self.keys().clone(), visit.id.clone(), visit.place.clone());
        let day = visit.start.date_naive();
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                let changed = tx
                    .execute(
                        "UPDATE booking SET comes_at = $2 WHERE id = $1 AND comes_at IS NULL",
                        values![&id, now.timestamp()],
                    )
                    .await?;
                if changed == 1 {
                    let object = format!("visit:{id}");
                    audit::record(tx, &keys, now.timestamp(), &Actor::Public, "visit.comes", &object, "")
                        .await?;
                    super::claim::day_changed(tx, &place, &[day], &[]).await?;
                }
                Ok(())
            })
        })
        .await?;
        self.visit(&visit.id).await
    }

    /// "Cancel it", by the link.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with a code for `visit`; `Store`.
    pub async fn cancel_by_link(&self, token: &LinkToken, now: DateTime<Utc>) -> Result<Visit, BookingError> {
        let visit = self.visit_by_link(token, now).await?;
        self.cancel(&visit.id, &Actor::Public, now).await
    }

    /// Takes a cancellation back within ten minutes, by the link.
    ///
    /// # Errors
    /// `NotFound`; `Taken`; `Invalid` with a code for `visit`; `Store`.
    pub async fn undo_by_link(&self, token: &LinkToken, now: DateTime<Utc>) -> Result<Visit, BookingError> {
        let visit = self.visit_by_link(token, now).await?;
        self.take_back(&visit.id, &Actor::Public, now).await
    }

    /// "Another time", by the link.
    ///
    /// # Errors
    /// `NotFound`; `Taken`; `Invalid` with a code for `start` or `visit`; `Store`.
    pub async fn move_by_link(
        &self,
        token: &LinkToken,
        start: DateTime<FixedOffset>,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let visit = self.visit_by_link(token, now).await?;
        if visit.start == start {
            // Sent twice: it is there already.
            return Ok(visit);
        }
        self.give_another_start(&visit.id, start, None, &Actor::Public, now).await
    }

    /// "Please call me": the staff find the visit on their list.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `no_phone` for `visit` when there is no number to call; `Store`.
    pub async fn call_me_by_link(
        &self,
        token: &LinkToken,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let visit = self.visit_by_link(token, now).await?;
        if visit.phone.is_empty() {
            return Err(BookingError::invalid("visit", "no_phone"));
        }
        let (keys, id) = (self.keys().clone(), visit.id.clone());
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                calls::write(tx, &id, CallReason::Asked, now).await?;
                let object = format!("visit:{id}");
                audit::record(tx, &keys, now.timestamp(), &Actor::Public, "call.asked", &object, "").await?;
                Ok(())
            })
        })
        .await?;
        Ok(visit)
    }
}
