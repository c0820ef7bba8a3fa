//! All decisions of a closure in one transaction: visits, messages and the record, or nothing.

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::VisitState;
use domain::closure::{Decision, Proposed, State, UNDO_MINUTES, kept_until};
use domain::link::Purpose;
use domain::messages::{Kind, rules};

use super::super::visit::Visit;
use super::super::{BookingError, change, claim, link, outbox};
use super::begin::step;
use super::swap::{self, NoSwap};
use super::{Affected, Closure, propose, read};
use crate::audit::{self, Actor};
use crate::{Keys, Store, StoreError, Tx, Work, values};

impl Store {
    /// Carries every decision out. What is given up stays held for the ten minutes in which the closure
    /// can be undone, and messages wait as long, unless the visit is too near for that.
    ///
    /// # Errors
    /// `Invalid`: `closure: changed`; `closure: undecided` while a visit in it has no decision;
    /// `closure: proposal_gone` when the seats of a proposal are held no longer. Nothing is changed then.
    pub async fn apply_closure(
        &self,
        id: &str,
        version: i64,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<Closure, BookingError> {
        let (keys, closure, actor) = (self.keys().clone(), id.to_owned(), Actor::Staff(staff.to_owned()));
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                step(tx, &closure, version, State::Open, State::Applied, now).await?;
                let set = "UPDATE closure SET applied_at = $2 WHERE id = $1";
                tx.execute(set, values![&closure, now.timestamp()]).await?;
                let closure = read::closure_in(tx, &keys, &closure).await?;
                if closure.undecided(now).next().is_some() {
                    return Err(BookingError::invalid("closure", "undecided"));
                }
                let mut applied = Applying { keys: &keys, actor: &actor, now, days: Vec::new() };
                for line in &closure.visits {
                    applied.line(tx, line).await?;
                }
                let object = format!("closure:{}", closure.id);
                let days = applied.days;
                audit::record(tx, &keys, now.timestamp(), &actor, "closure.applied", &object, "").await?;
                propose::days_changed(tx, days).await?;
                Ok(())
            })
        })
        .await?;
        self.closure(id).await
    }
}

struct Applying<'a> {
    keys: &'a Keys,
    actor: &'a Actor,
    now: DateTime<Utc>,
    days: Vec<(String, chrono::NaiveDate)>,
}

impl Applying<'_> {
    async fn line(&mut self, tx: &mut Tx, line: &Affected) -> Result<(), BookingError> {
        let decision = line.decision.filter(|_| !line.is_settled(self.now));
        match decision {
            Some(Decision::Move) => self.move_now(tx, line).await,
            Some(Decision::Cancel) => self.cancel(tx, line).await,
            Some(Decision::Ask) => self.keep_proposal(tx, line, true).await,
            Some(Decision::Call) => self.keep_proposal(tx, line, false).await,
            // It takes place, or it is no longer in the closure: nothing is held for it.
            Some(Decision::Keep) | None => self.let_go(tx, line).await,
        }
    }

    async fn move_now(&mut self, tx: &mut Tx, line: &Affected) -> Result<(), BookingError> {
        let (visit, until) = (&line.visit, self.now + TimeDelta::minutes(UNDO_MINUTES));
        let kept = swap::onto_proposal(tx, line, Some(until), self.now).await?.map_err(refused)?;
        let Some(proposal) = &line.proposal else { return Err(refused(NoSwap::Gone)) };
        outbox::drop_waiting(tx, &visit.id, self.now).await?;
        let kind = match proposal.kind {
            Proposed::AnotherPlace => Kind::Elsewhere,
            Proposed::SameTime => Kind::Booked,
            Proposed::SamePerson | Proposed::AnotherTime => Kind::Moved,
        };
        let near = line.from_start.min(proposal.start);
        let mut messages = vec![(kind, rules::cancelled_at(near.to_utc(), self.now))];
        messages.extend(outbox::reminders(proposal.start, self.now));
        let told = change::write_messages(tx, self.keys, visit, messages, self.now).await?;
        self.touch(&proposal.place, proposal.start);
        self.note(tx, line, kept.as_deref(), told, "visit.moved").await
    }

    async fn cancel(&mut self, tx: &mut Tx, line: &Affected) -> Result<(), BookingError> {
        let (visit, until) = (&line.visit, self.now + TimeDelta::minutes(UNDO_MINUTES));
        let kept = swap::keep_seats(tx, visit, until, self.now).await?;
        if !change::change_state(tx, visit, VisitState::Cancelled, self.now).await? {
            return Err(refused(NoSwap::Changed));
        }
        outbox::drop_waiting(tx, &visit.id, self.now).await?;
        let due = rules::cancelled_at(visit.start.to_utc(), self.now);
        let messages = vec![(Kind::Cancelled, due)];
        let told = change::write_messages(tx, self.keys, visit, messages, self.now).await?;
        self.free_proposal(tx, line).await?;
        self.note(tx, line, Some(&kept), told, "visit.cancelled").await
    }

    /// The visit stays where it is, marked as one that will not take place, until the person has answered.
    async fn keep_proposal(&mut self, tx: &mut Tx, line: &Affected, ask: bool) -> Result<(), BookingError> {
        let visit = &line.visit;
        if let Some(proposal) = line.held(self.now) {
            let until = kept_until(line.from_start.to_utc(), proposal.start.to_utc(), self.now);
            if !hold_until(tx, line, &proposal.claim, until, self.now).await? {
                return Err(refused(NoSwap::Gone));
            }
            self.touch(&proposal.place, proposal.start);
        }
        let bumped = tx.execute(
            "UPDATE booking SET version = version + 1, changed_at = $3 WHERE id = $1 AND version = $2",
            values![&visit.id, visit.version, self.now.timestamp()],
        );
        if bumped.await? == 0 {
            return Err(refused(NoSwap::Changed));
        }
        // Whatever was to remind of it would say what is no longer so.
        outbox::drop_waiting(tx, &visit.id, self.now).await?;
        let due = rules::cancelled_at(visit.start.to_utc(), self.now);
        let messages = if ask { vec![(Kind::Proposed, due)] } else { Vec::new() };
        if ask {
            // Also for who gets no message: the page of their visit leads to the question.
            link::open(tx, self.keys, Purpose::Proposal, &visit.id, visit.end.to_utc()).await?;
        }
        let told = change::write_messages(tx, self.keys, visit, messages, self.now).await?;
        let action = if ask { "visit.asked" } else { "visit.to_call" };
        self.note(tx, line, None, told, action).await
    }

    async fn let_go(&mut self, tx: &mut Tx, line: &Affected) -> Result<(), BookingError> {
        self.free_proposal(tx, line).await
    }

    async fn free_proposal(&mut self, tx: &mut Tx, line: &Affected) -> Result<(), BookingError> {
        if let Some(proposal) = &line.proposal {
            super::super::hold::free(tx, &proposal.claim).await?;
            propose::forget_claim(tx, &line.id).await?;
            self.touch(&proposal.place, proposal.start);
        }
        Ok(())
    }

    async fn note(
        &mut self,
        tx: &mut Tx,
        line: &Affected,
        kept: Option<&str>,
        told: bool,
        action: &'static str,
    ) -> Result<(), BookingError> {
        let visit: &Visit = &line.visit;
        tx.execute(
            "UPDATE closure_visit SET back_claim = $2, applied_version = $3, told = $4 WHERE id = $1",
            values![&line.id, kept.map(str::to_owned), visit.version + 1, told],
        )
        .await?;
        self.touch(&visit.place, visit.start);
        let object = format!("visit:{}", visit.id);
        let at = self.now.timestamp();
        audit::record(tx, self.keys, at, self.actor, action, &object, &visit.place).await?;
        Ok(())
    }

    fn touch(&mut self, place: &str, start: DateTime<chrono::FixedOffset>) {
        self.days.push((place.to_owned(), start.date_naive()));
    }
}

fn refused(why: NoSwap) -> BookingError {
    match why {
        NoSwap::Gone => BookingError::invalid("closure", "proposal_gone"),
        NoSwap::Changed => BookingError::invalid("closure", "changed"),
    }
}

/// Gives a hold another end; `false` when it has run out.
pub(super) async fn hold_until(
    tx: &mut Tx,
    line: &Affected,
    held: &str,
    until: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    if !claim::extend(tx, held, until, now).await? {
        return Ok(false);
    }
    let sql = "UPDATE closure_visit SET claim_until = $2 WHERE id = $1";
    tx.execute(sql, values![&line.id, until.timestamp()]).await?;
    Ok(true)
}
