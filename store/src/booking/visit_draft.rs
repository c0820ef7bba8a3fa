//! One visit as a try to book writes it: its person, its row, its seats and its messages.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::booking::{BookingRequest, VisitWay};
use domain::messages::{Channel, Hours};
use domain::reference::Reference;
use domain::text::PersonName;

use super::book::BookedBy;
use super::candidate::Candidate;
use super::codes::{draw_reference, reference_key};
use super::outbox;
use super::visit::{Seated, sealed_in};
use crate::audit::{self, Actor};
use crate::keys::{PersonKey, new_id};
use crate::{Keys, StoreError, Tx, Value, values};

/// The salt and the hash of a PIN.
#[derive(Clone)]
pub(super) struct HashedPin {
    pub salt: Vec<u8>,
    pub hash: Vec<u8>,
}

/// Everything that is written of one visit, sealed with a key of its own.
pub(super) struct VisitDraft {
    pub id: String,
    pub reference: Reference,
    pub candidate: Candidate,
    request: Arc<BookingRequest>,
    name: PersonName,
    person: String,
    key: PersonKey,
    wrapped: Vec<u8>,
}

impl VisitDraft {
    /// `name` is whose visit it is; everything else is as it was asked for.
    pub fn new(
        keys: &Keys,
        request: Arc<BookingRequest>,
        name: PersonName,
        candidate: Candidate,
    ) -> VisitDraft {
        let person = new_id();
        let (key, wrapped) = keys.new_person(&person);
        VisitDraft {
            id: new_id(),
            reference: draw_reference(),
            candidate,
            request,
            name,
            person,
            key,
            wrapped,
        }
    }

    /// Writes the visit with a time that was taken for it.
    pub async fn write(
        &self,
        tx: &mut Tx,
        keys: &Keys,
        by: &BookedBy,
        (claimed, group): (&str, Option<&str>),
        pin: &HashedPin,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        tx.execute(
            "INSERT INTO person (id, wrapped_key, created_at) VALUES ($1, $2, $3)",
            values![&self.person, self.wrapped.as_slice(), now.timestamp()],
        )
        .await?;
        self.write_row(tx, keys, by, (claimed, group), pin, now.timestamp()).await?;
        write_seats(tx, &self.id, &self.candidate.seats).await?;
        self.write_extra(tx, keys, by, now).await?;
        self.write_messages(tx, by, now).await
    }

    async fn write_row(
        &self,
        tx: &mut Tx,
        keys: &Keys,
        by: &BookedBy,
        (claimed, group): (&str, Option<&str>),
        pin: &HashedPin,
        now: i64,
    ) -> Result<(), StoreError> {
        let (id, request) = (self.id.as_str(), &self.request);
        let (before, after) = self.candidate.around;
        let seal = |column, text: &str| self.key.seal(sealed_in(column, id), text);
        let seal_given = |column, text: &str| (!text.is_empty()).then(|| seal(column, text));
        let phone = request.contact.phone.as_ref().map_or("", |phone| phone.as_str());
        let email = request.contact.email.as_ref().map_or("", |email| email.as_str());
        tx.execute(
            "INSERT INTO booking (id, person, claim, service, place, starts_at, ends_at, language,
               message_language, interpreter, state, previous_state, state_at, reference_key, reference_tail,
               reference_sealed, pin_salt, pin_hash, name_sealed, phone_sealed, email_sealed, needs_sealed,
               note_sealed, contact_safe, remind, source, demo, before_minutes, after_minutes, way,
               interpreter_by, interpreter_open, wishes_sealed, created_at, changed_at, version,
               message_hours, visit_group)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'confirmed', NULL, $11, $12, $13, $14, $15, $16,
               $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30,
               $31, $11, $11, 1, $32, $33)",
            values![
                id,
                &self.person,
                claimed,
                request.service.as_str(),
                &self.candidate.place,
                self.candidate.start.timestamp(),
                self.candidate.end.timestamp(),
                request.language.code(),
                by.message_language.code(),
                request.interpreter,
                now,
                reference_key(keys, &self.reference),
                self.reference.tail(),
                seal("reference", self.reference.digits()),
                pin.salt.as_slice(),
                pin.hash.as_slice(),
                seal("name", self.name.as_str()),
                seal_given("phone", phone),
                seal_given("email", email),
                seal_given("needs", request.needs.as_str()),
                seal_given("note", request.note.as_str()),
                request.contact.is_safe,
                request.remind,
                if by.actor == Actor::Public { "public" } else { "staff" },
                by.demo,
                i64::from(before),
                i64::from(after),
                request.wishes.way.code(),
                request.wishes.interpreter_by.map(VisitWay::code),
                self.candidate.interpreter_open,
                seal_given("wishes", &request.wishes.private_text()),
                request.contact.hours.unwrap_or(Hours::Day).code(),
                group
            ],
        )
        .await
        .map(|_| ())
    }

    /// Why there is a seat beyond the usual ones, if there is.
    async fn write_extra(
        &self,
        tx: &mut Tx,
        keys: &Keys,
        by: &BookedBy,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let (Some(reason), true) = (&by.extra, self.candidate.seats.iter().any(Seated::is_extra)) else {
            return Ok(());
        };
        let id = self.id.as_str();
        let sealed = self.key.seal(sealed_in("extra", id), reason.as_str());
        tx.execute("UPDATE booking SET extra_sealed = $2 WHERE id = $1", values![id, sealed]).await?;
        let object = format!("visit:{id}");
        audit::record(tx, keys, now.timestamp(), &by.actor, "visit.extra_seat", &object, "").await
    }

    async fn write_messages(&self, tx: &mut Tx, by: &BookedBy, now: DateTime<Utc>) -> Result<(), StoreError> {
        let contact = &self.request.contact;
        if !self.request.remind || !contact.is_safe {
            return Ok(());
        }
        let phone = contact.phone.as_ref().map(|phone| (Channel::Sms, phone.as_str()));
        let email = contact.email.as_ref().map(|email| (Channel::Email, email.as_str()));
        let to = outbox::Addressee {
            about: outbox::About::Visit(&self.id),
            key: &self.key,
            language: by.message_language,
            ways: [phone, email].into_iter().flatten().collect(),
        };
        for (kind, due) in outbox::reminders(self.candidate.start, now) {
            outbox::write(tx, &to, kind, 1, due, now).await?;
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
