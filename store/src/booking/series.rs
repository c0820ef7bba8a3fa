//! Series: a visit that comes again every week, or every two or four; looked at first, then booked all at once.

use std::sync::Arc;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, Utc};
use domain::booking::{BookingRequest, Contact, Idem, Slug, VisitState};
use domain::schedule::{Every, Party, SERIES_MOST, series_dates};
use domain::text::{EmailAddress, Note, PersonName, PhoneNumber};

use super::book::{Booked, BookedBy, BookedVisit};
use super::bookable::bookable_service;
use super::candidate::{Candidate, Moving};
use super::draft::{Draft, Refused, Wanted};
use super::group::{self, GroupKind, NewGroup, Tie};
use super::replay::Form;
use super::times::rules;
use super::visit::Visit;
use super::visit_draft::HashedPin;
use super::{BookingError, change::not_now};
use crate::{Store, StoreError, Work, values};

/// Tries before a time counts as taken.
const TRIES: usize = 6;

/// A date of a series that is not booked yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeriesDate {
    pub date: NaiveDate,
    /// `None` where the clock skips that time.
    pub start: Option<DateTime<FixedOffset>>,
    /// Why it is not free, as the codes of `start` and `taken`; `None` when it is.
    pub problem: Option<String>,
    /// Up to three free times near to one that is not.
    pub nearest: Vec<DateTime<FixedOffset>>,
}

/// The visits that were added to one, and the reference of them all.
#[derive(Clone, PartialEq, Eq)]
pub struct Repeated {
    /// Ten digits. The PIN is that of the visit that is repeated.
    pub reference: String,
    pub visits: Vec<BookedVisit>,
}

impl std::fmt::Debug for Repeated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Repeated").field("visits", &self.visits).finish_non_exhaustive()
    }
}

impl Store {
    /// The dates on which a visit would come again: of so many visits (2–12, itself the first) all but the
    /// first. Nothing is booked.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `visits`: `range` or `series_over_horizon`, and with `visit`: `not_now`
    /// for one that is cancelled or forgotten, `family` for one of a family; `Store`.
    pub async fn series_of(
        &self,
        id: &str,
        every: Every,
        visits: u8,
        now: DateTime<Utc>,
    ) -> Result<Vec<SeriesDate>, BookingError> {
        if !(2..=SERIES_MOST).contains(&visits) {
            return Err(BookingError::invalid("visits", "range"));
        }
        let visit = self.repeatable(id).await?;
        let dates = series_dates(visit.start, every, visits, &visit.zone).split_off(1);
        let last = self.last_bookable(&visit, now).await?;
        if dates.iter().any(|(date, _)| *date > last) {
            return Err(BookingError::invalid("visits", "series_over_horizon"));
        }
        let mut listed = Vec::with_capacity(dates.len());
        for (date, start) in dates {
            listed.push(self.look_at(&visit, date, start, now).await?);
        }
        Ok(listed)
    }

    /// Books a visit again at these starts (1–11), all or none, under one reference with it. The same form
    /// within a day gets the same answer.
    ///
    /// # Errors
    /// As [`Store::series_of`]; `Invalid` with `visits: overlap` for starts that are too near to each other;
    /// `Taken`; `Busy`.
    pub async fn repeat_visit(
        &self,
        id: &str,
        starts: &[DateTime<FixedOffset>],
        idem: Idem,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<Repeated, BookingError> {
        let mut starts = starts.to_vec();
        starts.sort_unstable();
        if !(1..usize::from(SERIES_MOST)).contains(&starts.len()) {
            return Err(BookingError::invalid("visits", "range"));
        }
        let said =
            starts.iter().fold(format!("repeat {id}"), |said, at| format!("{said} {}", at.timestamp()));
        let form = Form::new(self.keys(), idem, &said);
        let in_work = self.memory().begin_form(&form.key);
        let _in_work = in_work.ok_or(BookingError::Busy)?;
        for _ in 0..TRIES {
            if let Some(repeated) = self.repeated(&form, now).await? {
                return Ok(repeated);
            }
            let visit = self.repeatable(id).await?;
            let candidates = self.candidates_at(&visit, &starts, now).await?;
            let by = BookedBy::staff(staff, visit.message_language);
            let wanted = self.wanted_again(&visit, idem, candidates).await?;
            let Some(draft) = Draft::new(self.keys(), wanted, &by, &form, now) else { break };
            let written: Result<(), Refused> = self
                .write(move |tx| -> Work<'_, (), Refused> { Box::pin(async move { draft.write(tx).await }) })
                .await;
            match written {
                Ok(()) | Err(Refused::Answered | Refused::Stale | Refused::Failed(StoreError::Conflict)) => {}
                Err(Refused::Failed(error)) => return Err(error.into()),
            }
        }
        match self.repeated(&form, now).await? {
            Some(repeated) => Ok(repeated),
            None => Err(BookingError::Taken { nearest: Vec::new() }),
        }
    }

    /// The answer that the same form got before.
    async fn repeated(&self, form: &Form, now: DateTime<Utc>) -> Result<Option<Repeated>, BookingError> {
        let mut tx = self.reader().await?;
        let Some(answer) = form.answer(&mut tx, self.keys(), now.timestamp()).await? else { return Ok(None) };
        let damaged = || StoreError::Damaged("a kept answer cannot be read".to_owned());
        let (_, booked): (String, Booked) = serde_json::from_str(&answer).map_err(|_| damaged())?;
        let group = booked.group.ok_or_else(damaged)?;
        Ok(Some(Repeated { reference: group.reference, visits: group.visits }))
    }

    async fn repeatable(&self, id: &str) -> Result<Visit, BookingError> {
        let visit = self.visit(id).await?;
        if matches!(visit.state, VisitState::Cancelled | VisitState::Missed) || visit.name.is_empty() {
            return Err(not_now(domain::booking::ChangeError::NotNow));
        }
        if visit.together == Some(GroupKind::Family) {
            return Err(BookingError::invalid("visit", "family"));
        }
        Ok(visit)
    }

    async fn last_bookable(&self, visit: &Visit, now: DateTime<Utc>) -> Result<NaiveDate, BookingError> {
        let known = bookable_service(&mut self.reader().await?, &visit.service).await?;
        let (service, _) = known.ok_or_else(|| BookingError::invalid("service", "unknown"))?;
        let today = now.with_timezone(&visit.zone).date_naive();
        Ok(today.checked_add_days(Days::new(service.horizon.into())).unwrap_or(today))
    }

    async fn look_at(
        &self,
        visit: &Visit,
        date: NaiveDate,
        start: Option<DateTime<FixedOffset>>,
        now: DateTime<Utc>,
    ) -> Result<SeriesDate, BookingError> {
        let free = SeriesDate { date, start, problem: None, nearest: Vec::new() };
        let Some(wanted) = start else {
            let near = visit.start + (date - visit.start.date_naive());
            let nearest = self.nearest_times(&visit.ask(), near, 3, now).await?;
            return Ok(SeriesDate { problem: Some("not_existing".to_owned()), nearest, ..free });
        };
        let moving = Moving { seats: &visit.seats, ..Moving::default() };
        match self.candidate(&visit.ask(), wanted, moving, now).await {
            Ok(_) => Ok(free),
            Err(BookingError::Taken { nearest }) => {
                Ok(SeriesDate { problem: Some("taken".to_owned()), nearest, ..free })
            }
            Err(BookingError::Invalid(errors)) => {
                let problem = Some(errors.code("start").unwrap_or("closed").to_owned());
                let nearest = self.nearest_times(&visit.ask(), wanted, 3, now).await?;
                Ok(SeriesDate { problem, nearest, ..free })
            }
            Err(error) => Err(error),
        }
    }

    /// Seats for each start, given by who gave the one before where they are free.
    async fn candidates_at(
        &self,
        visit: &Visit,
        starts: &[DateTime<FixedOffset>],
        now: DateTime<Utc>,
    ) -> Result<Vec<Candidate>, BookingError> {
        let known = bookable_service(&mut self.reader().await?, &visit.service).await?;
        let (service, _) = known.ok_or_else(|| BookingError::invalid("service", "unknown"))?;
        let rules = rules(&service, false)?;
        let ticks: Vec<_> = starts.iter().map(|start| rules.ticks_from(*start)).collect();
        if ticks.windows(2).any(|pair| pair[1].start < pair[0].end) {
            return Err(BookingError::invalid("visits", "overlap"));
        }
        let mut found: Vec<Candidate> = Vec::with_capacity(starts.len());
        for start in starts {
            let seats = found.last().map_or(visit.seats.clone(), |before| before.seats.clone());
            let moving = Moving { seats: &seats, ..Moving::default() };
            match self.candidate(&visit.ask(), *start, moving, now).await {
                Err(BookingError::Invalid(errors)) if errors.code("start") == Some("too_far") => {
                    return Err(BookingError::invalid("visits", "series_over_horizon"));
                }
                candidate => found.push(candidate?),
            }
        }
        Ok(found)
    }

    async fn wanted_again(
        &self,
        visit: &Visit,
        idem: Idem,
        candidates: Vec<Candidate>,
    ) -> Result<Wanted, BookingError> {
        let mut tx = self.reader().await?;
        let sql = "SELECT pin_salt, pin_hash FROM booking WHERE id = $1";
        let row = tx.fetch_one(sql, values![&visit.id]).await?;
        let hashed = HashedPin { salt: row.get("pin_salt")?, hash: row.get("pin_hash")? };
        let group = match &visit.group {
            Some(id) => {
                Tie::Known { id: id.clone(), reference: group::reference(&mut tx, self.keys(), id).await? }
            }
            None => Tie::New(Box::new(NewGroup::draw(self.keys(), GroupKind::Series))),
        };
        let request = request_again(visit, idem).ok_or_else(|| {
            StoreError::Damaged("what a visit says of its person cannot be read".to_owned())
        })?;
        let names = vec![request.name.clone(); candidates.len()];
        Ok(Wanted {
            request: Arc::new(request),
            names,
            candidates,
            held: None,
            joins: visit.group.is_none().then(|| visit.clone()),
            group: Some(group),
            pin: String::new(),
            hashed,
        })
    }
}

/// The form of a visit, as it would be sent again.
fn request_again(visit: &Visit, idem: Idem) -> Option<BookingRequest> {
    let note = |text: &str| Note::parse(text).ok();
    Some(BookingRequest {
        service: Slug::parse(&visit.service)?,
        place: Some(Slug::parse(&visit.place)?),
        start: visit.start,
        language: visit.language,
        name: PersonName::parse(&visit.name).ok()?,
        idem,
        contact: Contact {
            phone: PhoneNumber::parse(&visit.phone).ok(),
            email: EmailAddress::parse(&visit.email).ok(),
            is_safe: visit.contact_safe,
            hours: Some(visit.message_hours),
        },
        remind: visit.remind,
        interpreter: visit.interpreter,
        wishes: visit.wishes,
        party: Party::ONE,
        others: Vec::new(),
        needs: note(&visit.needs)?,
        note: note(&visit.note)?,
    })
}
