//! Booking: one transaction that takes the time, writes the visit, its messages and its act, or nothing.

use chrono::{DateTime, FixedOffset, Utc};
use domain::Language;
use domain::booking::BookingRequest;
use domain::messages::Hours;
use domain::reference::Reference;
use serde::{Deserialize, Serialize};

use super::codes::{PreparedCodes, draw_reference, reference_key};
use super::hashing::Queue;
use super::replay::Form;
use super::session::{self, Codes};
use super::times::{Ask, Candidate, Moving};
use super::visit::{Seated, sealed_in};
use super::{BookingError, claim, outbox};
use crate::audit::{self, Actor};
use crate::keys::{PersonKey, new_id, new_token};
use crate::{Keys, Store, StoreError, Tx, Value, Work, values};

/// Sets of seats that are tried before the time counts as taken. Each try looks again at what is free, so
/// only a rush on many free seats comes near this.
const TRIES: usize = 12;

/// Who books, and how the answer is to be kept.
#[derive(Debug, Clone)]
pub struct BookedBy {
    /// `Public`, or the member of the staff who books for someone.
    pub actor: Actor,
    /// The language of the page: messages are written in it.
    pub message_language: Language,
    /// Whether this browser may see the visit for some minutes without typing its codes.
    pub session: bool,
    /// Invented, and shown as such.
    pub demo: bool,
}

impl BookedBy {
    /// A person who books for themselves.
    pub fn public(message_language: Language, session: bool) -> BookedBy {
        BookedBy { actor: Actor::Public, message_language, session, demo: false }
    }

    /// A member of the staff who books for someone who phones or stands at the desk.
    pub fn staff(id: &str, message_language: Language) -> BookedBy {
        BookedBy { actor: Actor::Staff(id.to_owned()), message_language, session: false, demo: false }
    }

    fn queue(&self) -> Queue {
        if self.actor == Actor::Public { Queue::Public } else { Queue::Staff }
    }
}

/// The answer to a booking. Serialises to the outer contract's answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    /// Ten digits.
    pub reference: String,
    /// Eight digits, shown this once.
    pub pin: String,
    pub service: String,
    pub place: String,
    pub start: DateTime<FixedOffset>,
    pub end: DateTime<FixedOffset>,
    /// The visit's own id, for our own use.
    #[serde(skip)]
    pub id: String,
    /// The token of the browser's session, if one was asked for.
    #[serde(skip)]
    pub session: Option<String>,
}

impl std::fmt::Debug for Booked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Booked")
            .field("place", &self.place)
            .field("start", &self.start)
            .finish_non_exhaustive()
    }
}

/// Why one try did not book.
enum Refused {
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

impl Store {
    /// Books a visit. The same form within a day gets the same answer.
    ///
    /// # Errors
    /// `Invalid` for what the catalogue and the hours do not allow, `Taken`, `Busy` while the same
    /// form is being worked on, `Overloaded`, `Store`.
    pub async fn book(
        &self,
        request: &BookingRequest,
        by: &BookedBy,
        now: DateTime<Utc>,
    ) -> Result<Booked, BookingError> {
        let form = Form::new(self.keys(), request.idem, &request.fingerprint_text());
        let in_work = self.memory().begin_form(&form.key);
        let _in_work = in_work.ok_or(BookingError::Busy)?;
        if let Some(booked) = self.answered(&form, by, now).await? {
            return Ok(booked);
        }
        let fresh = async {
            // Asked once before the slow hash, so that a time that is gone is refused at once.
            let candidate = self.candidate(&ask(request), request.start, Moving::default(), now).await?;
            let codes = self.prepare_codes(by.queue()).await?;
            self.book_candidate(request, by, codes, &form, candidate, now).await
        };
        let booked = fresh.await;
        self.or_answered(booked, &form, by, now).await
    }

    /// As [`Store::book`], with a PIN that was hashed before.
    ///
    /// # Errors
    /// As [`Store::book`], without `Busy` and `Overloaded`.
    pub async fn book_prepared(
        &self,
        request: &BookingRequest,
        by: &BookedBy,
        codes: PreparedCodes,
        now: DateTime<Utc>,
    ) -> Result<Booked, BookingError> {
        let form = Form::new(self.keys(), request.idem, &request.fingerprint_text());
        if let Some(booked) = self.answered(&form, by, now).await? {
            return Ok(booked);
        }
        let fresh = async {
            let candidate = self.candidate(&ask(request), request.start, Moving::default(), now).await?;
            self.book_candidate(request, by, codes, &form, candidate, now).await
        };
        let booked = fresh.await;
        self.or_answered(booked, &form, by, now).await
    }

    /// A time may be taken by nobody but the same form, sent a moment earlier to another process.
    async fn or_answered(
        &self,
        booked: Result<Booked, BookingError>,
        form: &Form,
        by: &BookedBy,
        now: DateTime<Utc>,
    ) -> Result<Booked, BookingError> {
        match booked {
            Err(BookingError::Taken { nearest }) => {
                self.answered(form, by, now).await?.ok_or(BookingError::Taken { nearest })
            }
            other => other,
        }
    }

    async fn book_candidate(
        &self,
        request: &BookingRequest,
        by: &BookedBy,
        codes: PreparedCodes,
        form: &Form,
        mut candidate: Candidate,
        now: DateTime<Utc>,
    ) -> Result<Booked, BookingError> {
        for left in (0..TRIES).rev() {
            let draft = Draft::new(self.keys(), request, by, &codes, form, candidate, now);
            let booked = draft.booked.clone();
            let written: Result<(), Refused> = self
                .write(move |tx| -> Work<'_, (), Refused> { Box::pin(async move { draft.write(tx).await }) })
                .await;
            match written {
                Ok(()) => return Ok(booked),
                Err(Refused::Answered) => {
                    return self.answered(form, by, now).await?.ok_or(BookingError::Busy);
                }
                Err(Refused::Failed(error)) if !matches!(error, StoreError::Conflict) => {
                    return Err(error.into());
                }
                Err(Refused::Stale | Refused::Failed(_)) if left > 0 => {
                    candidate = self.candidate(&ask(request), request.start, Moving::default(), now).await?;
                }
                Err(_) => break,
            }
        }
        Err(self.taken(&ask(request), request.start, now).await)
    }

    /// The answer that the same form got before, with a new session if one is asked for.
    async fn answered(
        &self,
        form: &Form,
        by: &BookedBy,
        now: DateTime<Utc>,
    ) -> Result<Option<Booked>, BookingError> {
        let mut tx = self.reader().await?;
        let Some(answer) = form.answer(&mut tx, self.keys(), now.timestamp()).await? else { return Ok(None) };
        drop(tx);
        let (id, mut booked): (String, Booked) = serde_json::from_str(&answer)
            .map_err(|_| StoreError::Damaged("a kept answer cannot be read".to_owned()))?;
        if by.session {
            let codes = Codes { reference: booked.reference.clone(), pin: booked.pin.clone() };
            booked.session = Some(self.begin_visit_session(&id, codes, now).await?);
        }
        booked.id = id;
        Ok(Some(booked))
    }
}

pub(super) fn ask(request: &BookingRequest) -> Ask {
    Ask {
        service: request.service.as_str().to_owned(),
        place: request.place.as_ref().map(|place| place.as_str().to_owned()),
        language: Some(request.language),
        interpreter: request.interpreter,
    }
}

/// Everything that one try writes, sealed and ready, so that the transaction is short.
struct Draft {
    keys: Keys,
    request: BookingRequest,
    by: BookedBy,
    form: Form,
    candidate: Candidate,
    booked: Booked,
    salt: Vec<u8>,
    hash: Vec<u8>,
    reference: Reference,
    person: String,
    person_key: PersonKey,
    wrapped: Vec<u8>,
    now: DateTime<Utc>,
}

impl Draft {
    fn new(
        keys: &Keys,
        request: &BookingRequest,
        by: &BookedBy,
        codes: &PreparedCodes,
        form: &Form,
        candidate: Candidate,
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

    async fn write(self, tx: &mut Tx) -> Result<(), Refused> {
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
        let claimed = new_id();
        tx.execute(
            "INSERT INTO claim (id, kind, expires_at, created_at) VALUES ($1, 'booking', NULL, $2)",
            values![&claimed, now],
        )
        .await?;
        if !claim::take(tx, &claimed, &self.candidate.seats, self.candidate.ticks.clone(), None).await? {
            return Err(Refused::Stale);
        }
        tx.execute(
            "INSERT INTO person (id, wrapped_key, created_at) VALUES ($1, $2, $3)",
            values![&self.person, self.wrapped.as_slice(), now],
        )
        .await?;
        self.write_visit(tx, &claimed).await?;
        write_seats(tx, id, &self.candidate.seats).await?;
        self.write_messages(tx).await?;
        if let Some(token) = &self.booked.session {
            let codes = Codes { reference: self.booked.reference.clone(), pin: self.booked.pin.clone() };
            session::begin(tx, &self.keys, token, id, &codes, now).await?;
        }
        let object = format!("visit:{id}");
        audit::record(tx, &self.keys, now, &self.by.actor, "visit.booked", &object, place).await?;
        claim::day_changed(tx, place, &[self.candidate.start.date_naive()]).await?;
        Ok(())
    }

    async fn write_visit(&self, tx: &mut Tx, claimed: &str) -> Result<(), StoreError> {
        let now = self.now.timestamp();
        let id = self.booked.id.as_str();
        let request = &self.request;
        let seal = |column, text: &str| self.person_key.seal(sealed_in(column, id), text);
        let seal_given = |column, text: &str| (!text.is_empty()).then(|| seal(column, text));
        let phone = request.contact.phone.as_ref().map_or("", |phone| phone.as_str());
        let email = request.contact.email.as_ref().map_or("", |email| email.as_str());
        tx.execute(
            "INSERT INTO booking (id, person, claim, service, place, starts_at, ends_at, language,
               message_language, interpreter, state, previous_state, state_at, reference_key, reference_tail,
               reference_sealed, pin_salt, pin_hash, name_sealed, phone_sealed, email_sealed, needs_sealed,
               note_sealed, contact_safe, remind, source, demo, created_at, changed_at, version,
               message_hours)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'confirmed', NULL, $11, $12, $13, $14, $15, $16,
               $17, $18, $19, $20, $21, $22, $23, $24, $25, $11, $11, 1, $26)",
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
                request.contact.hours.unwrap_or(Hours::Day).code()
            ],
        )
        .await
        .map(|_| ())
    }

    async fn write_messages(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let contact = &self.request.contact;
        if !self.request.remind || !contact.is_safe {
            return Ok(());
        }
        let to = outbox::Addressee {
            booking: &self.booked.id,
            key: &self.person_key,
            language: self.by.message_language,
            phone: contact.phone.as_ref().map_or("", |phone| phone.as_str()),
            email: contact.email.as_ref().map_or("", |email| email.as_str()),
        };
        for (kind, due) in outbox::reminders(self.candidate.start, self.now) {
            outbox::write(tx, &to, kind, 1, due, self.now).await?;
        }
        Ok(())
    }
}

/// Notes who and what gives a visit, in place of what was noted before.
pub(super) async fn write_seats(tx: &mut Tx, visit: &str, seats: &[Seated]) -> Result<(), StoreError> {
    let mut values: Vec<Value> = values![visit];
    let mut rows = Vec::with_capacity(seats.len());
    for seat in seats {
        let n = values.len();
        rows.push(format!("($1, ${}, ${}, ${})", n + 1, n + 2, n + 3));
        values.extend(values![seat.role.code(), &seat.resource, i64::from(seat.seat)]);
    }
    let sql = format!(
        "INSERT INTO booking_resource (booking, role, resource, seat) VALUES {}
         ON CONFLICT (booking, role) DO UPDATE SET resource = excluded.resource, seat = excluded.seat",
        rows.join(", ")
    );
    tx.execute_built(sql, values).await.map(|_| ())
}
