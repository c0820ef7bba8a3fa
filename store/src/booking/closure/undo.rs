//! Second thoughts: for ten minutes an applied closure can be taken back, with every seat.

use chrono::{DateTime, Utc};
use domain::booking::VisitState;
use domain::closure::{Decision, State, undo_until};
use domain::messages::Kind;

use super::super::{BookingError, change, outbox};
use super::begin::{put_hours_back, step};
use super::{Affected, propose, read, swap};
use crate::audit::{self, Actor};
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// What became of the visits of an undone closure.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// As before, with their seats.
    pub restored: usize,
    /// Changed by their own holders since: they stay as these wanted it.
    pub left: usize,
}

impl Store {
    /// Takes an applied closure back: hours, seats and places are as before, and messages that have not
    /// gone do not go. Who may have been told is told that the visit stands.
    ///
    /// # Errors
    /// `Invalid`: `closure: changed` unless it is applied, `closure: too_late` after ten minutes,
    /// `closure: hours_changed` when somebody has given another week since. Nothing is changed then.
    pub async fn undo_closure(
        &self,
        id: &str,
        version: i64,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<TakenBack, BookingError> {
        let (keys, id, actor) = (self.keys().clone(), id.to_owned(), Actor::Staff(staff.to_owned()));
        self.write(move |tx| -> Work<'_, TakenBack, BookingError> {
            Box::pin(async move {
                step(tx, &id, version, State::Applied, State::Undone, now).await?;
                let closure = read::closure_in(tx, &keys, &id).await?;
                if closure.applied_at.is_none_or(|applied| undo_until(applied) <= now) {
                    return Err(BookingError::invalid("closure", "too_late"));
                }
                put_hours_back(tx, &closure).await?;
                let mut taken_back = TakenBack::default();
                let mut days = Vec::new();
                for line in closure.visits.iter().filter(|line| line.applied_version.is_some()) {
                    if restore(tx, &keys, line, &actor, now).await? {
                        taken_back.restored += 1;
                    } else {
                        taken_back.left += 1;
                    }
                    days.push((line.from_place.clone(), line.from_start.date_naive()));
                    days.extend(line.proposal.as_ref().map(|to| (to.place.clone(), to.start.date_naive())));
                }
                let object = format!("closure:{id}");
                let detail = format!("restored={};left={}", taken_back.restored, taken_back.left);
                audit::record(tx, &keys, now.timestamp(), &actor, "closure.undone", &object, &detail).await?;
                propose::days_changed(tx, days).await?;
                Ok(taken_back)
            })
        })
        .await
    }
}

/// `false`: the visit was changed since, and stays so.
async fn restore(
    tx: &mut Tx,
    keys: &Keys,
    line: &Affected,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<bool, BookingError> {
    let visit = &line.visit;
    let untouched = line.applied_version == Some(visit.version);
    if !untouched {
        return Ok(false);
    }
    let seats_gone = || BookingError::invalid("closure", "too_late");
    match (line.decision, &line.back_claim) {
        (Some(Decision::Move), Some(kept)) => {
            swap::back(tx, line, kept, now).await?.map_err(|_| seats_gone())?;
        }
        (Some(Decision::Cancel), Some(kept)) => {
            if !swap::give_back(tx, visit, kept, now).await? {
                return Err(seats_gone());
            }
            if !change::change_state(tx, visit, VisitState::Confirmed, now).await? {
                return Ok(false);
            }
            let once = "UPDATE booking SET previous_state = NULL WHERE id = $1";
            tx.execute(once, values![&visit.id]).await?;
        }
        (Some(Decision::Ask | Decision::Call), _) => {
            if let Some(proposal) = &line.proposal {
                super::super::hold::free(tx, &proposal.claim).await?;
            }
            tx.execute(
                "UPDATE booking SET version = version + 1, changed_at = $2 WHERE id = $1",
                values![&visit.id, now.timestamp()],
            )
            .await?;
        }
        _ => return Ok(true),
    }
    propose::forget_claim(tx, &line.id).await?;
    tell(tx, keys, line, now).await?;
    let object = format!("visit:{}", visit.id);
    audit::record(tx, keys, now.timestamp(), actor, "visit.taken_back", &object, &line.from_place).await?;
    Ok(true)
}

/// The messages of the visit as it was before; that it stands goes only to who may have heard otherwise.
async fn tell(tx: &mut Tx, keys: &Keys, line: &Affected, now: DateTime<Utc>) -> Result<(), StoreError> {
    let visit = &line.visit;
    outbox::drop_waiting(tx, &visit.id, now).await?;
    let mut messages = outbox::reminders(line.from_start, now);
    if outbox::may_know_of(tx, &visit.id, visit.version).await? {
        messages.insert(0, (Kind::Booked, now));
    }
    change::write_messages(tx, keys, visit, messages, now).await.map(|_| ())
}
