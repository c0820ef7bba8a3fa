//! Accepting an offer: the hold becomes a visit, or the time of the visit that was to be earlier.

use std::ops::Range;

use chrono::{DateTime, Utc};
use domain::booking::VisitWay;
use domain::waiting::OfferState;

use super::super::calendar::ResourceKind;
use super::super::candidate::{Candidate, Moving};
use super::super::cooling::{self, Cools};
use super::super::outbox::{self, About, Addressee};
use super::super::visit::{self, Seated, Visit};
use super::super::{Ask, BookingError, book, change, claim, hold};
use super::read::sealed_in;
use super::{Refused, SeatOffer, Waiting};
use crate::audit::{self, Actor};
use crate::keys::{PersonKey, new_id};
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// Everything that accepting writes from.
struct Acceptance {
    keys: Keys,
    waiting: Waiting,
    offer: SeatOffer,
    candidate: Candidate,
    /// What the offer holds.
    own: (Vec<Seated>, Range<i64>),
    /// How the earlier seats of the visit cool.
    cools: Option<Cools>,
    actor: Actor,
    now: DateTime<Utc>,
}

impl Store {
    /// Takes an offer that is live; `false` when it could not be taken (any more).
    pub(super) async fn accept(
        &self,
        waiting: &Waiting,
        offer: &SeatOffer,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, BookingError> {
        let own = held(&mut self.reader().await?, &offer.claim).await?;
        let ask = Ask { place: Some(offer.place.clone()), ..waiting.ask() };
        // Notice was given when it was offered.
        let moving = Moving { claims: vec![&offer.claim], seats: &own.0, without_notice: true };
        let candidate = match self.candidate(&ask, offer.start, moving, now).await {
            Ok(candidate) => candidate,
            // The hours changed, or the hold is over.
            Err(BookingError::Taken { .. } | BookingError::Invalid(_)) => return Ok(false),
            Err(other) => return Err(other),
        };
        let acceptance = Acceptance {
            keys: self.keys().clone(),
            cools: waiting.visit.as_ref().and_then(|visit| self.cools(visit, false, now)),
            waiting: waiting.clone(),
            offer: offer.clone(),
            candidate,
            own,
            actor: actor.clone(),
            now,
        };
        let written = self
            .write(move |tx| -> Work<'_, (), Refused> { Box::pin(async move { acceptance.write(tx).await }) })
            .await;
        match written {
            Ok(()) => Ok(true),
            Err(Refused::Stale | Refused::Answered) => Ok(false),
            Err(Refused::Failed(error)) => Err(error),
        }
    }
}

/// The seats and ticks of a claim.
async fn held(tx: &mut Tx, claim: &str) -> Result<(Vec<Seated>, Range<i64>), StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT o.resource, o.seat, r.kind, MIN(o.tick) AS first, MAX(o.tick) AS last FROM occupancy o
             JOIN resource r ON r.id = o.resource WHERE o.claim = $1
             GROUP BY o.resource, o.seat, r.kind ORDER BY o.resource, o.seat",
            values![claim],
        )
        .await?;
    let (mut seats, mut ticks) = (Vec::new(), 0..0);
    for row in rows {
        let seat = u16::try_from(row.get::<i64>("seat")?);
        ticks = row.get("first")?..row.get::<i64>("last")? + 1;
        seats.push(Seated {
            role: ResourceKind::read(&row.get::<String>("kind")?)?,
            resource: row.get("resource")?,
            seat: seat.map_err(|_| StoreError::Damaged("occupancy.seat is out of range".to_owned()))?,
        });
    }
    Ok((seats, ticks))
}

impl Acceptance {
    async fn write(self, tx: &mut Tx) -> Result<(), Refused> {
        let (to, now) = (&self.candidate, self.now.timestamp());
        if !claim::hours_unchanged(tx, &to.place, to.hours_version).await? {
            return Err(Refused::Stale);
        }
        let (claimed, own) = (&self.offer.claim, (self.own.0.as_slice(), self.own.1.clone()));
        if !hold::becomes_booking(tx, claimed, self.now).await?
            || !claim::take(tx, claimed, &to.seats, to.ticks.clone(), Some(own)).await?
        {
            return Err(Refused::Stale);
        }
        claim::keep_only(tx, claimed, &to.seats, to.ticks.clone()).await?;
        let accepted = tx
            .execute(
                "UPDATE waiting_offer SET state = $2, state_at = $3
                 WHERE id = $1 AND state = 'offered' AND until_at > $3",
                values![&self.offer.id, OfferState::Accepted.code(), now],
            )
            .await?;
        if accepted == 0 {
            return Err(Refused::Stale);
        }
        let visit = match &self.waiting.visit {
            Some(visit) => self.move_visit(tx, visit).await?,
            None => self.book(tx).await?,
        };
        let served = tx
            .execute(
                "UPDATE waiting SET state = 'served', served_by = $3, state_at = $4, version = version + 1
                 WHERE id = $1 AND version = $2 AND state = 'waiting'",
                values![&self.waiting.id, self.waiting.version, &visit, now],
            )
            .await?;
        if served == 0 {
            return Err(Refused::Stale);
        }
        outbox::drop_offer(tx, &self.offer.id, self.now).await?;
        let object = format!("visit:{visit}");
        audit::record(tx, &self.keys, now, &self.actor, "waiting.accepted", &object, &to.place).await?;
        let mut days = cooling::days(&to.place, to.start.date_naive()).to_vec();
        if let Some(before) = &self.waiting.visit {
            days.extend(cooling::days(&before.place, before.start.date_naive()));
        }
        Ok(claim::days_changed(tx, &mut days).await?)
    }

    /// The visit that was to be earlier is; what it had cools.
    async fn move_visit(&self, tx: &mut Tx, visit: &Visit) -> Result<String, Refused> {
        let to = &self.candidate;
        cooling::give_up(tx, visit, None, self.cools, self.now).await?;
        let moved = tx
            .execute(
                "UPDATE booking SET claim = $3, starts_at = $4, ends_at = $5, comes_at = NULL,
                   interpreter_open = $6, before_minutes = $7, after_minutes = $8, version = version + 1,
                   changed_at = $9
                 WHERE id = $1 AND version = $2 AND state = 'confirmed'",
                values![
                    &visit.id,
                    visit.version,
                    &self.offer.claim,
                    to.start.timestamp(),
                    to.end.timestamp(),
                    to.interpreter_open,
                    i64::from(to.around.0),
                    i64::from(to.around.1),
                    self.now.timestamp()
                ],
            )
            .await?;
        if moved == 0 {
            return Err(Refused::Stale);
        }
        tx.execute("DELETE FROM claim WHERE id = $1", values![&visit.claim]).await?;
        book::write_seats(tx, &visit.id, &to.seats).await?;
        outbox::drop_waiting(tx, &visit.id, self.now).await?;
        let reminders = outbox::reminders(to.start, self.now);
        change::write_messages(tx, &self.keys, visit, reminders, self.now).await?;
        Ok(visit.id.clone())
    }

    /// A new visit with the number and the PIN that its person has already.
    async fn book(&self, tx: &mut Tx) -> Result<String, Refused> {
        let (to, waiting, now) = (&self.candidate, &self.waiting, self.now.timestamp());
        let row = tx
            .fetch_one(
                "SELECT w.reference_key, w.reference_sealed, w.pin_salt, w.pin_hash, q.wrapped_key
                 FROM waiting w JOIN person q ON q.id = w.person WHERE w.id = $1",
                values![&waiting.id],
            )
            .await?;
        let wrapped: Option<Vec<u8>> = row.get("wrapped_key")?;
        let key = self.keys.open_person(&waiting.person, &wrapped.ok_or(Refused::Stale)?)?;
        let sealed: Vec<u8> = row.get("reference_sealed")?;
        let reference = key.open(sealed_in("reference", &waiting.id), &sealed)?;
        let id = new_id();
        let seal = |column, text: &str| key.seal(visit::sealed_in(column, &id), text);
        let given = |column, text: &str| (!text.is_empty()).then(|| seal(column, text));
        let remind = !waiting.ways.is_empty();
        tx.execute(
            "INSERT INTO booking (id, person, claim, service, place, starts_at, ends_at, language,
               message_language, interpreter, state, previous_state, state_at, reference_key, reference_tail,
               reference_sealed, pin_salt, pin_hash, name_sealed, phone_sealed, email_sealed, contact_safe,
               remind, source, demo, before_minutes, after_minutes, way, interpreter_by, interpreter_open,
               wishes_sealed, created_at, changed_at, version, message_hours)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'confirmed', NULL, $11, $12, $13, $14, $15, $16,
               $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $11, $11, 1, $30)",
            values![
                &id,
                &waiting.person,
                &self.offer.claim,
                &waiting.service,
                &to.place,
                to.start.timestamp(),
                to.end.timestamp(),
                waiting.language.code(),
                waiting.message_language.code(),
                waiting.interpreter,
                now,
                row.get::<Vec<u8>>("reference_key")?,
                &waiting.tail,
                seal("reference", &reference),
                row.get::<Vec<u8>>("pin_salt")?,
                row.get::<Vec<u8>>("pin_hash")?,
                seal("name", &waiting.name),
                given("phone", &waiting.phone),
                given("email", &waiting.email),
                waiting.contact_safe,
                remind,
                if self.actor == Actor::Public { "public" } else { "staff" },
                waiting.demo,
                i64::from(to.around.0),
                i64::from(to.around.1),
                waiting.wishes.way.code(),
                waiting.wishes.interpreter_by.map(VisitWay::code),
                to.interpreter_open,
                given("wishes", &waiting.wishes.private_text()),
                waiting.hours.code()
            ],
        )
        .await?;
        book::write_seats(tx, &id, &to.seats).await?;
        if remind {
            self.write_reminders(tx, &id, &key).await?;
        }
        Ok(id)
    }

    async fn write_reminders(&self, tx: &mut Tx, visit: &str, key: &PersonKey) -> Result<(), StoreError> {
        let to = Addressee {
            about: About::Visit(visit),
            key,
            language: self.waiting.message_language,
            ways: self.waiting.ways.iter().map(|(way, address)| (*way, address.as_str())).collect(),
        };
        for (kind, due) in outbox::reminders(self.candidate.start, self.now) {
            outbox::write(tx, &to, kind, 1, due, self.now).await?;
        }
        Ok(())
    }
}
