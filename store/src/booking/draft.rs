//! What one try to book writes: the time, the visit, its messages and its act, or nothing.

use chrono::{DateTime, Utc};
use domain::booking::{BookingRequest, VisitWay};
use domain::messages::{Channel, Hours};
use domain::reference::Reference;

use super::book::{Booked, BookedBy};
use super::codes::{PreparedCodes, draw_reference, reference_key};
use super::hold::{self, Held};
use super::replay::Form;
use super::session::{self, Codes};
use super::times::Candidate;
use super::visit::{Seated, sealed_in};
use super::{claim, outbox};
use crate::audit::{self, Actor};
use crate::keys::{PersonKey, new_id, new_token};
use crate::{Keys, StoreError, Tx, Value, values};

/// Why one try did not book.
pub(super) enum Refused {
    /// A seat was taken, or the hours changed, since the seats were chosen.
    Stale,
    /// The same form was answered by another process a moment ago.
    Answered,
    Failed(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Refused {
        Refused::Failed(error)
    }
}

/// Everything that one try writes, sealed and ready, so that the transaction is short.
pub(super) struct Draft {
    keys: Keys,
    request: BookingRequest,
    by: BookedBy,
    form: Form,
    candidate: Candidate,
    /// What the same browser holds at this time: it becomes the visit's own.
    held: Option<Held>,
    pub booked: Booked,
    salt: Vec<u8>,
    hash: Vec<u8>,
    reference: Reference,
    person: String,
    person_key: PersonKey,
    wrapped: Vec<u8>,
    now: DateTime<Utc>,
}

impl Draft {
    pub fn new(
        keys: &Keys,
        request: &BookingRequest,
        by: &BookedBy,
        codes: &PreparedCodes,
        form: &Form,
        (candidate, held): (Candidate, Option<Held>),
        now: DateTime<Utc>,
    ) -> Draft {
        let reference = draw_reference();
        let person = new_id();
        let (person_key, wrapped) = keys.new_person(&person);
        let booked = Booked {
            reference: reference.digits().to_owned(),
            pin: codes.pin.digits().to_owned(),
            service: request.service.as_str().to_owned(),
            place: candidate.place.clone(),
            start: candidate.start,
            end: candidate.end,
            id: new_id(),
            session: by.session.then(new_token),
        };
        Draft {
            keys: keys.clone(),
            request: request.clone(),
            by: by.clone(),
            form: form.clone(),
            candidate,
            held,
            booked,
            salt: codes.salt.to_vec(),
            hash: codes.hash.to_vec(),
            reference,
            person,
            person_key,
            wrapped,
            now,
        }
    }

    pub async fn write(self, tx: &mut Tx) -> Result<(), Refused> {
        let now = self.now.timestamp();
        let id = self.booked.id.as_str();
        let answer = serde_json::to_string(&(id, &self.booked))
            .map_err(|error| StoreError::Damaged(error.to_string()))?;
        if !self.form.keep(tx, &self.keys, id, &answer, now).await? {
            return Err(Refused::Answered);
        }
        let place = self.candidate.place.as_str();
        if !claim::hours_unchanged(tx, place, self.candidate.hours_version).await? {
            return Err(Refused::Stale);
        }
        let claimed = self.take_time(tx).await?;
        tx.execute(
            "INSERT INTO person (id, wrapped_key, created_at) VALUES ($1, $2, $3)",
            values![&self.person, self.wrapped.as_slice(), now],
        )
        .await?;
        self.write_visit(tx, &claimed).await?;
        write_seats(tx, id, &self.candidate.seats).await?;
        self.write_extra(tx).await?;
        self.write_messages(tx).await?;
        if let Some(token) = &self.booked.session {
            let codes = Codes { reference: self.booked.reference.clone(), pin: self.booked.pin.clone() };
            session::begin(tx, &self.keys, token, id, &codes, now).await?;
        }
        let object = format!("visit:{id}");
        audit::record(tx, &self.keys, now, &self.by.actor, "visit.booked", &object, place).await?;
        let mut days = self.held.as_ref().map(Held::days).unwrap_or_default().to_vec();
        days.extend(claim::days_of(place, self.candidate.start.date_naive(), &self.candidate.seats));
        claim::days_changed(tx, &mut days).await?;
        Ok(())
    }

    /// The claim that now has the visit's time: a new one, or the hold that becomes it.
    async fn take_time(&self, tx: &mut Tx) -> Result<String, Refused> {
        let (seats, ticks) = (&self.candidate.seats, self.candidate.ticks.clone());
        let Some(held) = &self.held else {
            let claimed = new_id();
            tx.execute(
                "INSERT INTO claim (id, kind, expires_at, created_at) VALUES ($1, 'booking', NULL, $2)",
                values![&claimed, self.now.timestamp()],
            )
            .await?;
            let taken = claim::take(tx, &claimed, seats, ticks, None).await?;
            return if taken { Ok(claimed) } else { Err(Refused::Stale) };
        };
        if !hold::becomes_booking(tx, &held.id, self.now).await?
            || !claim::take(tx, &held.id, seats, ticks.clone(), Some(held.own())).await?
        {
            return Err(Refused::Stale);
        }
        claim::keep_only(tx, &held.id, seats, ticks).await?;
        Ok(held.id.clone())
    }

    async fn write_visit(&self, tx: &mut Tx, claimed: &str) -> Result<(), StoreError> {
        let now = self.now.timestamp();
        let id = self.booked.id.as_str();
        let request = &self.request;
        let (before, after) = self.candidate.around;
        let seal = |column, text: &str| self.person_key.seal(sealed_in(column, id), text);
        let seal_given = |column, text: &str| (!text.is_empty()).then(|| seal(column, text));
        let phone = request.contact.phone.as_ref().map_or("", |phone| phone.as_str());
        let email = request.contact.email.as_ref().map_or("", |email| email.as_str());
        tx.execute(
            "INSERT INTO booking (id, person, claim, service, place, starts_at, ends_at, language,
               message_language, interpreter, state, previous_state, state_at, reference_key, reference_tail,
               reference_sealed, pin_salt, pin_hash, name_sealed, phone_sealed, email_sealed, needs_sealed,
               note_sealed, contact_safe, remind, source, demo, before_minutes, after_minutes, way,
               interpreter_by, interpreter_open, wishes_sealed, created_at, changed_at, version,
               message_hours)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'confirmed', NULL, $11, $12, $13, $14, $15, $16,
               $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30,
               $31, $11, $11, 1, $32)",
            values![
                id,
                &self.person,
                claimed,
                request.service.as_str(),
                &self.candidate.place,
                self.candidate.start.timestamp(),
                self.candidate.end.timestamp(),
                request.language.code(),
                self.by.message_language.code(),
                request.interpreter,
                now,
                reference_key(&self.keys, &self.reference),
                self.reference.tail(),
                seal("reference", self.reference.digits()),
                self.salt.as_slice(),
                self.hash.as_slice(),
                seal("name", request.name.as_str()),
                seal_given("phone", phone),
                seal_given("email", email),
                seal_given("needs", request.needs.as_str()),
                seal_given("note", request.note.as_str()),
                request.contact.is_safe,
                request.remind,
                if self.by.actor == Actor::Public { "public" } else { "staff" },
                self.by.demo,
                i64::from(before),
                i64::from(after),
                request.wishes.way.code(),
                request.wishes.interpreter_by.map(VisitWay::code),
                self.candidate.interpreter_open,
                seal_given("wishes", &request.wishes.private_text()),
                request.contact.hours.unwrap_or(Hours::Day).code()
            ],
        )
        .await
        .map(|_| ())
    }

    /// Why there is a seat beyond the usual ones, if there is.
    async fn write_extra(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let (Some(reason), true) = (&self.by.extra, self.candidate.seats.iter().any(Seated::is_extra)) else {
            return Ok(());
        };
        let id = self.booked.id.as_str();
        let sealed = self.person_key.seal(sealed_in("extra", id), reason.as_str());
        tx.execute("UPDATE booking SET extra_sealed = $2 WHERE id = $1", values![id, sealed]).await?;
        let object = format!("visit:{id}");
        let at = self.now.timestamp();
        audit::record(tx, &self.keys, at, &self.by.actor, "visit.extra_seat", &object, "").await
    }

    async fn write_messages(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let contact = &self.request.contact;
        if !self.request.remind || !contact.is_safe {
            return Ok(());
        }
        let phone = contact.phone.as_ref().map(|phone| (Channel::Sms, phone.as_str()));
        let email = contact.email.as_ref().map(|email| (Channel::Email, email.as_str()));
        let to = outbox::Addressee {
            about: outbox::About::Visit(&self.booked.id),
            key: &self.person_key,
            language: self.by.message_language,
            ways: [phone, email].into_iter().flatten().collect(),
        };
        for (kind, due) in outbox::reminders(self.candidate.start, self.now) {
            outbox::write(tx, &to, kind, 1, due, self.now).await?;
        }
        Ok(())
    }
}

/// Notes who and what gives a visit, in place of what was noted before.
pub(super) async fn write_seats(tx: &mut Tx, visit: &str, seats: &[Seated]) -> Result<(), StoreError> {
    // A role may be gone: the new counsellor speaks the language.
    tx.execute("DELETE FROM booking_resource WHERE booking = $1", values![visit]).await?;
    let mut values: Vec<Value> = values![visit];
    let mut rows = Vec::with_capacity(seats.len());
    for seat in seats {
        let n = values.len();
        rows.push(format!("($1, ${}, ${}, ${})", n + 1, n + 2, n + 3));
        values.extend(values![seat.role.code(), &seat.resource, i64::from(seat.seat)]);
    }
    let sql =
        format!("INSERT INTO booking_resource (booking, role, resource, seat) VALUES {}", rows.join(", "));
    tx.execute_built(sql, values).await.map(|_| ())
}
