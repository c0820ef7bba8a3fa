//! Booking: the same form once, tries until the time is certain, and the answer. What one try writes is in `draft`.

use chrono::{DateTime, FixedOffset, Utc};
use domain::Language;
use domain::booking::BookingRequest;
use domain::schedule::Party;
use domain::text::Note;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

use super::BookingError;
use super::candidate::{Candidate, Moving};
use super::codes::PreparedCodes;
use super::draft::{Draft, Refused, Wanted};
use super::group::{GroupKind, NewGroup, Tie};
use super::hashing::Queue;
use super::hold::Held;
use super::replay::Form;
use super::times::Ask;
use super::visit_draft::{HashedPin, VisitDraft};
use crate::audit::Actor;
use crate::{Store, StoreError, Work};

pub(super) use super::visit_draft::write_seats;

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
    /// The token of the browser that books, if it may hold a time already (see [`Store::hold`]).
    pub holder: Option<String>,
    /// Why a seat beyond the usual ones may be taken where none is free; for staff only.
    pub extra: Option<Note>,
}

impl BookedBy {
    /// A person who books for themselves.
    pub fn public(message_language: Language, session: bool) -> BookedBy {
        BookedBy { actor: Actor::Public, message_language, session, demo: false, holder: None, extra: None }
    }

    /// A member of the staff who books for someone who phones or stands at the desk.
    pub fn staff(id: &str, message_language: Language) -> BookedBy {
        BookedBy {
            actor: Actor::Staff(id.to_owned()),
            message_language,
            session: false,
            demo: false,
            holder: None,
            extra: None,
        }
    }

    /// The same with what the browser of this token holds: it can become the visit's time.
    pub fn holding(self, holder: Option<String>) -> BookedBy {
        BookedBy { holder, ..self }
    }

    fn queue(&self) -> Queue {
        if self.actor == Actor::Public { Queue::Public } else { Queue::Staff }
    }
}

/// One of several visits that were booked together.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookedVisit {
    /// Ten digits.
    pub reference: String,
    pub start: DateTime<FixedOffset>,
    pub end: DateTime<FixedOffset>,
}

impl std::fmt::Debug for BookedVisit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BookedVisit").field("start", &self.start).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for BookedGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BookedGroup").field("visits", &self.visits).finish_non_exhaustive()
    }
}

impl BookedVisit {
    pub(super) fn of(visit: &VisitDraft) -> BookedVisit {
        BookedVisit {
            reference: visit.reference.digits().to_owned(),
            start: visit.candidate.start,
            end: visit.candidate.end,
        }
    }
}

/// What visits that were booked together have in common; their PIN is one, too.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookedGroup {
    /// Ten digits: opens all of them.
    pub reference: String,
    /// In the order of the names.
    pub visits: Vec<BookedVisit>,
}

/// The answer to a booking: of several visits, the first. Serialises to the outer contract's answer.
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<BookedGroup>,
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

impl Store {
    /// Books a visit, or one for each of a party, all or none. The same form within a day gets the same
    /// answer.
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
            let chosen = self.choose(request, by, now).await?;
            let codes = self.prepare_codes(by.queue()).await?;
            self.book_candidate(request, by, codes, &form, chosen, now).await
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
            let chosen = self.choose(request, by, now).await?;
            self.book_candidate(request, by, codes, &form, chosen, now).await
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
        mut chosen: (Vec<Candidate>, Option<Held>),
        now: DateTime<Utc>,
    ) -> Result<Booked, BookingError> {
        for left in (0..TRIES).rev() {
            let wanted = wanted(self, request, &codes, chosen);
            let Some(draft) = Draft::new(self.keys(), wanted, by, form, now) else { break };
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
                    chosen = self.choose(request, by, now).await?;
                }
                Err(_) => break,
            }
        }
        Err(self.taken(&ask(request, by), request.start, now).await)
    }

    /// Seats for the visit, and what the same browser holds at that time: it is asked for first, and
    /// stands in nobody's way but its own.
    async fn choose(
        &self,
        request: &BookingRequest,
        by: &BookedBy,
        now: DateTime<Utc>,
    ) -> Result<(Vec<Candidate>, Option<Held>), BookingError> {
        let ask = ask(request, by);
        let held = match &by.holder {
            Some(holder) => self.held_around(holder, &ask, request.start, now).await?,
            None => None,
        };
        let moving = Moving::held(held.as_ref(), request.start);
        match self.candidates(&ask, request.start, moving, now).await {
            // One seat beyond the usual ones, never several at once.
            Err(BookingError::Taken { .. })
                if by.extra.is_some() && by.actor != Actor::Public && ask.party == Party::ONE =>
            {
                Ok((vec![self.extra_candidate(&ask, request.start, now).await?], held))
            }
            other => Ok((other?, held)),
        }
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
            booked.session = Some(self.begin_visit_session(&id, booked.codes(), now).await?);
        }
        booked.id = id;
        Ok(Some(booked))
    }
}

fn wanted(
    store: &Store,
    request: &BookingRequest,
    codes: &PreparedCodes,
    (candidates, held): (Vec<Candidate>, Option<Held>),
) -> Wanted {
    let names = std::iter::once(&request.name).chain(&request.others).cloned().collect();
    let group = (!request.others.is_empty())
        .then(|| Tie::New(Box::new(NewGroup::draw(store.keys(), GroupKind::Family))));
    Wanted {
        request: Arc::new(request.clone()),
        names,
        candidates,
        held,
        group,
        joins: None,
        pin: codes.pin.digits().to_owned(),
        hashed: HashedPin { salt: codes.salt.to_vec(), hash: codes.hash.to_vec() },
    }
}

fn ask(request: &BookingRequest, by: &BookedBy) -> Ask {
    let ask = Ask {
        place: request.place.as_ref().map(|place| place.as_str().to_owned()),
        language: Some(request.language),
        interpreter: request.interpreter,
        wishes: request.wishes,
        party: request.party,
        ..Ask::new(request.service.as_str())
    };
    if by.actor == Actor::Public { ask } else { ask.for_staff() }
}
