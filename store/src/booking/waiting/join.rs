//! Joining the list: with codes of one's own, or beside a visit that one has already.

use chrono::{DateTime, Utc};
use domain::booking::{VisitState, VisitWay};
use domain::messages::Hours;
use domain::waiting::WaitingRequest;
use serde::{Deserialize, Serialize};

use super::super::change::not_now;
use super::super::codes::{draw_reference, reference_key};
use super::super::replay::Form;
use super::super::times::{Ask, plan};
use super::super::{BookedBy, BookingError, Queue};
use super::Refused;
use super::read::sealed_in;
use crate::audit::{self, Actor};
use crate::keys::new_id;
use crate::{Store, Work, values};

/// What somebody needs to come back to their place in the list; shown this once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    pub id: String,
    /// Ten digits; a visit that comes of it keeps them.
    pub reference: String,
    /// Eight digits.
    pub pin: String,
}

impl std::fmt::Debug for Joined {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Joined(…)")
    }
}

impl Store {
    /// Puts somebody on the list. The same form within a day gets the same answer.
    ///
    /// # Errors
    /// `Invalid` for what the catalogue does not allow, `Busy` while the same form is being worked on,
    /// `Overloaded`, `Store`.
    pub async fn join_waiting(
        &self,
        request: &WaitingRequest,
        by: &BookedBy,
        now: DateTime<Utc>,
    ) -> Result<Joined, BookingError> {
        let form = Form::new(self.keys(), request.idem, &request.fingerprint_text());
        let in_work = self.memory().begin_form(&form.key);
        let _in_work = in_work.ok_or(BookingError::Busy)?;
        if let Some(joined) = self.joined(&form, now).await? {
            return Ok(joined);
        }
        let ask = Ask {
            place: request.place.as_ref().map(|place| place.as_str().to_owned()),
            language: Some(request.language),
            interpreter: request.interpreter,
            wishes: request.wishes,
            ..Ask::new(request.service.as_str())
        };
        plan(&mut self.reader().await?, &ask).await?;
        let queue = if by.actor == Actor::Public { Queue::Public } else { Queue::Staff };
        let codes = self.prepare_codes(queue).await?;
        let reference = draw_reference();
        let joined = Joined {
            id: new_id(),
            reference: reference.digits().to_owned(),
            pin: codes.pin.digits().to_owned(),
        };
        let (keys, request, by, answer, own) =
            (self.keys().clone(), request.clone(), by.clone(), joined.clone(), form.clone());
        let written = self
            .write(move |tx| -> Work<'_, (), Refused> {
                Box::pin(async move {
                    let at = now.timestamp();
                    let text = serde_json::to_string(&answer)
                        .map_err(|error| crate::StoreError::Damaged(error.to_string()))?;
                    if !own.keep(tx, &keys, &answer.id, &text, at).await? {
                        return Err(Refused::Answered);
                    }
                    let person = new_id();
                    let (key, wrapped) = keys.new_person(&person);
                    tx.execute(
                        "INSERT INTO person (id, wrapped_key, created_at) VALUES ($1, $2, $3)",
                        values![&person, wrapped.as_slice(), at],
                    )
                    .await?;
                    let id = answer.id.as_str();
                    let seal = |column, text: &str| key.seal(sealed_in(column, id), text);
                    let given = |column, text: &str| (!text.is_empty()).then(|| seal(column, text));
                    let contact = &request.contact;
                    tx.execute(
                        "INSERT INTO waiting (id, person, booking, service, place, language, message_language,
                           interpreter, way, interpreter_by, from_date, until_date, urgency, since, state,
                           state_at, call_first, contact_safe, message_hours, reference_key, reference_tail,
                           reference_sealed, pin_salt, pin_hash, name_sealed, phone_sealed, email_sealed,
                           wishes_sealed, served_by, demo, version)
                         VALUES ($1, $2, NULL, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, 'waiting', $12, $13,
                           $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, NULL, $25, 1)",
                        values![
                            id,
                            &person,
                            request.service.as_str(),
                            request.place.as_ref().map(|place| place.as_str()),
                            request.language.code(),
                            by.message_language.code(),
                            request.interpreter,
                            request.wishes.way.code(),
                            request.wishes.interpreter_by.map(VisitWay::code),
                            request.from.map(|date| date.to_string()),
                            request.until.map(|date| date.to_string()),
                            at,
                            false,
                            contact.is_safe,
                            contact.hours.unwrap_or(Hours::Day).code(),
                            reference_key(&keys, &reference),
                            reference.tail(),
                            seal("reference", reference.digits()),
                            codes.salt.as_slice(),
                            codes.hash.as_slice(),
                            seal("name", request.name.as_str()),
                            given("phone", contact.phone.as_ref().map_or("", |phone| phone.as_str())),
                            given("email", contact.email.as_ref().map_or("", |email| email.as_str())),
                            given("wishes", &request.wishes.private_text()),
                            by.demo
                        ],
                    )
                    .await?;
                    let object = format!("waiting:{id}");
                    audit::record(tx, &keys, at, &by.actor, "waiting.joined", &object, "").await?;
                    Ok(())
                })
            })
            .await;
        match written {
            Ok(()) => Ok(joined),
            Err(Refused::Answered) => self.joined(&form, now).await?.ok_or(BookingError::Busy),
            Err(Refused::Stale) => Err(BookingError::Busy),
            Err(Refused::Failed(error)) => Err(error),
        }
    }

    async fn joined(&self, form: &Form, now: DateTime<Utc>) -> Result<Option<Joined>, BookingError> {
        let mut tx = self.reader().await?;
        let Some(answer) = form.answer(&mut tx, self.keys(), now.timestamp()).await? else { return Ok(None) };
        let read = serde_json::from_str(&answer);
        Ok(Some(read.map_err(|_| crate::StoreError::Damaged("a kept answer cannot be read".to_owned()))?))
    }

    /// "Tell me if an earlier time is free", for who has a visit. Said twice it is the same.
    ///
    /// # Errors
    /// Those of [`Store::find_visit`]; `Invalid` with a code for `visit` when it cannot be moved.
    pub async fn wait_for_earlier(
        &self,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let id = self.authorise(reference, pin, now).await?;
        self.wait_beside(&id, &Actor::Public, now).await
    }

    /// The same for a caller.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with a code for `visit`; `Store`.
    pub async fn wait_for_caller(
        &self,
        visit: &str,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        self.wait_beside(visit, &Actor::Staff(staff.to_owned()), now).await
    }

    async fn wait_beside(&self, visit: &str, actor: &Actor, now: DateTime<Utc>) -> Result<(), BookingError> {
        let visit = self.visit(visit).await?;
        domain::booking::may_person_change(visit.state, visit.start.to_utc(), now).map_err(not_now)?;
        if visit.state != VisitState::Confirmed {
            return Err(not_now(domain::booking::ChangeError::NotNow));
        }
        let (keys, actor) = (self.keys().clone(), actor.clone());
        let written = self
            .write(move |tx| -> Work<'_, (), Refused> {
                Box::pin(async move {
                    let (id, at) = (new_id(), now.timestamp());
                    tx.execute(
                        "INSERT INTO waiting (id, person, booking, service, place, language, message_language,
                           interpreter, way, interpreter_by, urgency, since, state, state_at, call_first,
                           contact_safe, message_hours, demo, version)
                         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0, $11, 'waiting', $11, $12, $13, $14,
                           $15, 1)",
                        values![
                            &id,
                            &visit.person,
                            &visit.id,
                            &visit.service,
                            &visit.place,
                            visit.language.code(),
                            visit.message_language.code(),
                            visit.interpreter,
                            visit.wishes.way.code(),
                            visit.wishes.interpreter_by.map(VisitWay::code),
                            at,
                            false,
                            visit.contact_safe,
                            visit.message_hours.code(),
                            visit.demo
                        ],
                    )
                    .await?;
                    let object = format!("visit:{}", visit.id);
                    audit::record(tx, &keys, at, &actor, "waiting.earlier", &object, "").await?;
                    Ok(())
                })
            })
            .await;
        match written {
            // Somebody, or the same form, said it before.
            Ok(()) | Err(Refused::Stale | Refused::Answered) => Ok(()),
            Err(Refused::Failed(error)) => Err(error),
        }
    }
}
