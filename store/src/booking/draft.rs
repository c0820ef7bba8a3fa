//! What one try to book writes: the times, the visits with their messages and acts, or nothing.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::booking::BookingRequest;
use domain::text::PersonName;

use super::book::{Booked, BookedBy, BookedVisit};
use super::candidate::Candidate;
use super::claim::{self, Piece};
use super::group::Tie;
use super::hold::{self, Held};
use super::hold_party;
use super::replay::Form;
use super::session::{self, Codes};
use super::visit::Visit;
use super::visit_draft::{HashedPin, VisitDraft};
use crate::audit;
use crate::keys::{new_id, new_token};
use crate::{Keys, StoreError, Tx, values};

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
    by: BookedBy,
    form: Form,
    /// What the same browser holds at this time: it becomes the visits' own.
    held: Option<Held>,
    pub booked: Booked,
    pin: HashedPin,
    group: Option<Tie>,
    joins: Option<Visit>,
    visits: Vec<VisitDraft>,
    now: DateTime<Utc>,
}

/// What is to be booked: a visit for each candidate, with the names in the same order.
pub(super) struct Wanted {
    pub request: Arc<BookingRequest>,
    pub names: Vec<PersonName>,
    pub candidates: Vec<Candidate>,
    pub held: Option<Held>,
    /// What ties the visits together; one visit alone needs none.
    pub group: Option<Tie>,
    /// A visit that there is already, and that belongs to the others from now on.
    pub joins: Option<Visit>,
    /// Eight digits, or nothing when the person has the PIN already.
    pub pin: String,
    pub hashed: HashedPin,
}

impl Draft {
    /// `None` when there is nothing to book.
    pub fn new(keys: &Keys, wanted: Wanted, by: &BookedBy, form: &Form, now: DateTime<Utc>) -> Option<Draft> {
        let Wanted { request, names, candidates, held, group, joins, pin, hashed } = wanted;
        let visits = names.into_iter().zip(candidates);
        let visits: Vec<VisitDraft> =
            visits.map(|(name, candidate)| VisitDraft::new(keys, request.clone(), name, candidate)).collect();
        let first = visits.first()?;
        let booked = Booked {
            reference: first.reference.digits().to_owned(),
            pin,
            service: request.service.as_str().to_owned(),
            place: first.candidate.place.clone(),
            start: first.candidate.start,
            end: first.candidate.end,
            group: group.as_ref().map(|group| group.answer(visits.iter().map(BookedVisit::of).collect())),
            id: first.id.clone(),
            session: by.session.then(new_token),
        };
        Some(Draft {
            keys: keys.clone(),
            by: by.clone(),
            form: form.clone(),
            held,
            booked,
            pin: hashed,
            group,
            joins,
            visits,
            now,
        })
    }

    pub async fn write(self, tx: &mut Tx) -> Result<(), Refused> {
        let now = self.now.timestamp();
        let id = self.booked.id.as_str();
        let answer = serde_json::to_string(&(id, &self.booked))
            .map_err(|error| StoreError::Damaged(error.to_string()))?;
        if !self.form.keep(tx, &self.keys, id, &answer, now).await? {
            return Err(Refused::Answered);
        }
        let mut places: Vec<_> = self.visits.iter().map(|visit| &visit.candidate).collect();
        places.sort_unstable_by_key(|candidate| &candidate.place);
        places.dedup_by_key(|candidate| &candidate.place);
        for candidate in places {
            if !claim::hours_unchanged(tx, &candidate.place, candidate.hours_version).await? {
                return Err(Refused::Stale);
            }
        }
        let claims = self.take_times(tx).await?;
        if let Some(group) = &self.group {
            group.write(tx, &self.keys, &self.pin, now).await?;
        }
        let group = self.group.as_ref().map(Tie::id);
        for (visit, claimed) in self.visits.iter().zip(&claims) {
            visit.write(tx, &self.keys, &self.by, (claimed, group), &self.pin, self.now).await?;
            let object = format!("visit:{}", visit.id);
            let place = &visit.candidate.place;
            audit::record(tx, &self.keys, now, &self.by.actor, "visit.booked", &object, place).await?;
        }
        if let Some(other) = &self.joins {
            let sql = "UPDATE booking SET visit_group = $2 WHERE id = $1 AND visit_group IS NULL";
            if tx.execute(sql, values![&other.id, group]).await? == 0 {
                return Err(Refused::Stale);
            }
        }
        if let Some(token) = &self.booked.session {
            session::begin(tx, &self.keys, token, id, &self.booked.codes(), now).await?;
        }
        let mut days = self.held.as_ref().map(Held::days).unwrap_or_default().to_vec();
        days.extend(self.visits.iter().flat_map(|visit| visit.candidate.days()));
        days.push(self.joins.as_ref().map(|other| (other.place.as_str(), other.start.date_naive())));
        claim::days_changed(tx, &mut days).await?;
        Ok(())
    }

    /// The claims that now have the visits' times: new ones, or those of the hold.
    async fn take_times(&self, tx: &mut Tx) -> Result<Vec<String>, Refused> {
        let candidates: Vec<Candidate> = self.visits.iter().map(|visit| visit.candidate.clone()).collect();
        let (mut claims, spare) = match &self.held {
            Some(held) => hold_party::claims_for(held, &candidates),
            None => (Vec::new(), Vec::new()),
        };
        for claimed in &claims {
            if !hold::becomes_booking(tx, claimed, self.now).await? {
                return Err(Refused::Stale);
            }
        }
        while claims.len() < candidates.len() {
            let claimed = new_id();
            tx.execute(
                "INSERT INTO claim (id, kind, expires_at, created_at) VALUES ($1, 'booking', NULL, $2)",
                values![&claimed, self.now.timestamp()],
            )
            .await?;
            claims.push(claimed);
        }
        let own: Vec<Piece<'_>> = self.held.iter().flat_map(Held::pieces).collect();
        let wanted = hold_party::pieces(&claims, &candidates);
        if hold_party::settle(tx, &wanted, &own, &spare).await? { Ok(claims) } else { Err(Refused::Stale) }
    }
}

impl Booked {
    /// What its holder needs to come back: the codes of all the visits, if there are several.
    pub(super) fn codes(&self) -> Codes {
        let group = self.group.as_ref().map(|group| group.reference.clone());
        let reference = group.clone().unwrap_or_else(|| self.reference.clone());
        Codes { reference, pin: self.pin.clone(), group }
    }
}
