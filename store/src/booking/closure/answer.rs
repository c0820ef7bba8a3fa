//! The person's word on a proposal: one tap, as often as it is tapped.

use chrono::{DateTime, Utc};
use domain::closure::{Answer, Decision, State, kept_until};
use domain::link::{LinkToken, Purpose};

use super::super::{BookingError, change, link, outbox};
use super::apply::hold_until;
use super::swap::{self, NoSwap};
use super::{Affected, propose, read};
use crate::audit::{self, Actor};
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// What an answer led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answered {
    /// The visit is at the proposed time; also for who accepts again.
    Accepted,
    /// Noted: the person looks for another time, and staff see that.
    OtherTimes,
    /// Noted: somebody will call.
    CallMe,
    /// The closure was taken back: the visit takes place as it was booked.
    Stands,
    /// The proposal is no longer free: other times, or a call.
    Gone,
    /// The visit was moved or cancelled since, or has begun: there is nothing to answer any more.
    Settled,
}

/// Why the transaction was given up.
enum Refused {
    Gone,
    Stale,
    Failed(BookingError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Refused {
        Refused::Failed(error.into())
    }
}

impl From<BookingError> for Refused {
    fn from(error: BookingError) -> Refused {
        Refused::Failed(error)
    }
}

impl Store {
    /// The line of a closure that asks a person, and what there is to say of it; nothing is changed.
    /// `None` is a question that is open.
    ///
    /// # Errors
    /// `NotFound`, `Store`.
    pub async fn proposal(
        &self,
        line: &str,
        now: DateTime<Utc>,
    ) -> Result<(Affected, Option<Answered>), BookingError> {
        let mut tx = self.reader().await?;
        let (state, line) = find(&mut tx, self.keys(), line).await?;
        let answered = stands(state, &line, now).or(line.answer.map(said));
        Ok((line, answered))
    }

    /// The line that the link in a message asks about: the last question about its visit.
    ///
    /// # Errors
    /// `NotFound` for a link that asks nothing (any more), `Store`.
    pub async fn proposal_by_link(
        &self,
        token: &LinkToken,
        now: DateTime<Utc>,
    ) -> Result<(Affected, Option<Answered>), BookingError> {
        let visit = match self.linked(token, now).await? {
            Some(linked) if linked.purpose == Purpose::Proposal => linked.subject,
            _ => return Err(BookingError::NotFound),
        };
        let mut tx = self.reader().await?;
        let rows = tx
            .fetch_all(
                "SELECT v.id FROM closure_visit v JOIN closure c ON c.id = v.closure
                 WHERE v.booking = $1 AND v.decision = 'ask' AND v.applied_version IS NOT NULL
                 ORDER BY c.applied_at DESC LIMIT 1",
                values![visit],
            )
            .await?;
        drop(tx);
        let line: String = rows.first().ok_or(BookingError::NotFound)?.get("id")?;
        self.proposal(&line, now).await
    }

    /// The link by which the person of a visit answers a question about it, if there is one.
    pub fn proposal_link(&self, visit: &str) -> LinkToken {
        link::token(self.keys(), Purpose::Proposal, visit)
    }

    /// Takes the person's answer. The same answer again is harmless; until the proposal is accepted
    /// another answer takes the place of the first.
    ///
    /// # Errors
    /// `NotFound` for a question that was never asked; `Store`.
    pub async fn answer_proposal(
        &self,
        line: &str,
        answer: Answer,
        now: DateTime<Utc>,
    ) -> Result<Answered, BookingError> {
        // Once more after a hold that had run out was taken again, and after a change in between.
        for _ in 0..3 {
            let (keys, id) = (self.keys().clone(), line.to_owned());
            let written = self
                .write(move |tx| -> Work<'_, Answered, Refused> {
                    Box::pin(async move { take(tx, &keys, &id, answer, now).await })
                })
                .await;
            match written {
                Ok(answered) => return Ok(answered),
                Err(Refused::Failed(error)) => return Err(error),
                Err(Refused::Stale) => {}
                Err(Refused::Gone) => {
                    let (found, _) = self.proposal(line, now).await?;
                    if !propose::hold_again(self, &found, now).await? {
                        return Ok(Answered::Gone);
                    }
                }
            }
        }
        Ok(Answered::Gone)
    }
}

async fn find(tx: &mut Tx, keys: &Keys, line: &str) -> Result<(State, Affected), BookingError> {
    let row = tx.fetch_optional("SELECT closure FROM closure_visit WHERE id = $1", values![line]).await?;
    let closure: String = row.ok_or(BookingError::NotFound)?.get("closure")?;
    let closure = read::closure_in(tx, keys, &closure).await?;
    let asked = |found: &Affected| {
        found.id == line
            && matches!(found.decision, Some(Decision::Ask | Decision::Call))
            && closure.state != State::Open
    };
    let state = closure.state;
    let found = closure.visits.iter().find(|found| asked(found)).cloned();
    Ok((state, found.ok_or(BookingError::NotFound)?))
}

/// What is to be said before any answer counts.
fn stands(state: State, line: &Affected, now: DateTime<Utc>) -> Option<Answered> {
    if line.answer == Some(Answer::Accepted) {
        return Some(Answered::Accepted);
    }
    if state == State::Undone {
        return Some(Answered::Stands);
    }
    line.is_settled(now).then_some(Answered::Settled)
}

const fn said(answer: Answer) -> Answered {
    match answer {
        Answer::Accepted => Answered::Accepted,
        Answer::OtherTimes => Answered::OtherTimes,
        Answer::CallMe => Answered::CallMe,
    }
}

async fn take(
    tx: &mut Tx,
    keys: &Keys,
    id: &str,
    answer: Answer,
    now: DateTime<Utc>,
) -> Result<Answered, Refused> {
    let (state, line) = find(tx, keys, id).await?;
    if let Some(answered) = stands(state, &line, now) {
        return Ok(answered);
    }
    if line.answer == Some(answer) {
        return Ok(said(answer));
    }
    let visit = &line.visit;
    let mut days = Vec::new();
    if answer == Answer::Accepted {
        match swap::onto_proposal(tx, &line, None, now).await? {
            Ok(_) => {}
            Err(NoSwap::Gone) => return Err(Refused::Gone),
            Err(NoSwap::Changed) => return Err(Refused::Stale),
        }
        let Some(proposal) = &line.proposal else { return Err(Refused::Gone) };
        outbox::drop_waiting(tx, &visit.id, now).await?;
        let messages = outbox::reminders(proposal.start, now);
        change::write_messages(tx, keys, visit, messages, now).await?;
        days.push((visit.place.clone(), visit.start.date_naive()));
        days.push((proposal.place.clone(), proposal.start.date_naive()));
    } else if let (Answer::CallMe, Some(proposal)) = (answer, line.held(now)) {
        // Whoever calls should still have something to offer.
        let until = kept_until(line.from_start.to_utc(), proposal.start.to_utc(), now);
        hold_until(tx, &line, &proposal.claim, until, now).await?;
        days.push((proposal.place.clone(), proposal.start.date_naive()));
    }
    let changed = tx
        .execute(
            "UPDATE closure_visit SET answer = $2, answered_at = $3
             WHERE id = $1 AND (answer IS NULL OR answer <> 'accepted')",
            values![id, answer.code(), now.timestamp()],
        )
        .await?;
    if changed == 0 {
        return Err(Refused::Stale);
    }
    let object = format!("visit:{}", visit.id);
    let (at, actor) = (now.timestamp(), Actor::Public);
    audit::record(tx, keys, at, &actor, "closure.answered", &object, answer.code()).await?;
    propose::days_changed(tx, days).await?;
    Ok(said(answer))
}
