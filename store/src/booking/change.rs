//! Moving, cancelling and taking back a visit: each in one transaction, and never without its time.

use chrono::{DateTime, FixedOffset, Utc};
use domain::booking::{Act, Change, ChangeError, Idem, VisitState, may_person_change, undo};
use domain::messages::Kind;

use super::candidate::{Candidate, Moving};
use super::cooling::{self, Cools};
use super::outbox::{self, Addressee};
use super::replay::Form;
use super::times::Ask;
use super::visit::{Visit, read_visits};
use super::{BookingError, book, claim, group};
use crate::audit::{self, Actor};
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// Tries before the time counts as taken.
const TRIES: usize = 3;

/// Why one try changed nothing.
pub(super) enum Refused {
    /// A seat, the hours or the visit itself changed in between.
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
    /// Gives a visit another start. The new time is taken before the old one is given back, so that
    /// a failure leaves the visit as it was.
    ///
    /// # Errors
    /// Those of [`Store::find_visit`]; `Taken`; `Invalid` with a code for `start` or `visit`; `Busy`.
    pub async fn move_visit(
        &self,
        reference: &str,
        pin: &str,
        start: DateTime<FixedOffset>,
        idem: Idem,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let id = self.authorise(reference, pin, now).await?;
        let said = format!("move {id} {}", start.timestamp());
        let form = Form::new(self.keys(), idem, &said);
        let in_work = self.memory().begin_form(&form.key);
        let _in_work = in_work.ok_or(BookingError::Busy)?;
        let mut tx = self.reader().await?;
        let answered = form.answer(&mut tx, self.keys(), now.timestamp()).await?;
        drop(tx);
        if answered.is_some() {
            return self.visit(&id).await;
        }
        self.give_another_start(&id, start, Some(&form), &Actor::Public, now).await
    }

    /// Moves a visit for someone who phones or stands at the desk.
    ///
    /// # Errors
    /// `NotFound`, `Taken`, `Invalid`, `Store`.
    pub async fn move_for_caller(
        &self,
        id: &str,
        start: DateTime<FixedOffset>,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        self.give_another_start(id, start, None, &Actor::Staff(staff.to_owned()), now).await
    }

    /// Cancels a visit and gives its time back. A visit that is cancelled already stays so.
    ///
    /// # Errors
    /// Those of [`Store::find_visit`]; `Invalid` with a code for `visit`.
    pub async fn cancel_visit(
        &self,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let id = self.authorise(reference, pin, now).await?;
        self.cancel(&id, &Actor::Public, now).await
    }

    /// Takes a cancelled visit back within ten minutes, at its own time if that is still free.
    ///
    /// # Errors
    /// Those of [`Store::find_visit`]; `Taken` with the nearest times; `Invalid` with a code for `visit`.
    pub async fn undo_cancel(
        &self,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let id = self.authorise(reference, pin, now).await?;
        self.take_back(&id, &Actor::Public, now).await
    }

    /// A visit by its own id.
    ///
    /// # Errors
    /// `NotFound`, `Store`.
    pub async fn visit(&self, id: &str) -> Result<Visit, BookingError> {
        let mut tx = self.reader().await?;
        let visit = read_visits(&mut tx, self.keys(), "b.id = $1", values![id]).await?.pop();
        visit.ok_or(BookingError::NotFound)
    }

    pub(super) async fn give_another_start(
        &self,
        id: &str,
        start: DateTime<FixedOffset>,
        form: Option<&Form>,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        for _ in 0..TRIES {
            let visit = self.visit(id).await?;
            may_person_change(visit.state, visit.start.to_utc(), now).map_err(not_now)?;
            let moving = Moving { claims: vec![&visit.claim], seats: &visit.seats, without_notice: false };
            let candidate = self.candidate(&asked_by(&visit, actor), start, moving, now).await?;
            let (keys, actor, form) = (self.keys().clone(), actor.clone(), form.cloned());
            let cools = self.cools(&visit, false, now);
            let written = self
                .write(move |tx| -> Work<'_, (), Refused> {
                    Box::pin(async move {
                        if let Some(form) = form
                            && !form.keep(tx, &keys, &visit.id, "moved", now.timestamp()).await?
                        {
                            return Err(Refused::Answered);
                        }
                        write_move(tx, &keys, &visit, (&candidate, cools), &actor, now).await
                    })
                })
                .await;
            match written {
                Ok(()) | Err(Refused::Answered) => return self.visit(id).await,
                Err(Refused::Failed(error)) => return Err(error.into()),
                Err(Refused::Stale) => {}
            }
        }
        let visit = self.visit(id).await?;
        Err(self.taken(&asked_by(&visit, actor), start, now).await)
    }

    /// Cancels; for the person and for the desk.
    pub(super) async fn cancel(
        &self,
        id: &str,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        for _ in 0..TRIES {
            let visit = self.visit(id).await?;
            if visit.state == VisitState::Cancelled {
                return Ok(visit);
            }
            match actor {
                Actor::Public => may_person_change(visit.state, visit.start.to_utc(), now),
                // Staff may tidy up what has begun.
                _ => visit.state.after(Act::Cancel).map(|_| ()),
            }
            .map_err(not_now)?;
            let (keys, actor) = (self.keys().clone(), actor.clone());
            let cools = self.cools(&visit, true, now);
            let written = self
                .write(move |tx| -> Work<'_, (), Refused> {
                    Box::pin(async move { write_cancel(tx, &keys, &visit, cools, &actor, now).await })
                })
                .await;
            match written {
                Ok(()) | Err(Refused::Answered) => return self.visit(id).await,
                Err(Refused::Failed(error)) => return Err(error.into()),
                Err(Refused::Stale) => {}
            }
        }
        Err(not_now(ChangeError::NotNow))
    }

    /// Takes a cancelled visit back; for the person and for the desk.
    pub(super) async fn take_back(
        &self,
        id: &str,
        actor: &Actor,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        for _ in 0..TRIES {
            let visit = self.visit(id).await?;
            if visit.state == VisitState::Confirmed {
                return Ok(visit);
            }
            let from = visit.previous_state.unwrap_or(VisitState::Confirmed);
            let last = Change { from, to: VisitState::Cancelled, at: visit.state_at };
            let state = undo(visit.state, last, now).map_err(not_now)?;
            let cooled = self.cooled_for(&visit.id, now).await?;
            let own = cooled.as_deref().unwrap_or(&visit.claim);
            let moving = Moving { claims: vec![own], seats: &visit.seats, without_notice: true };
            let candidate = match self.candidate(&visit.ask(), visit.start, moving, now).await {
                // The hours changed meanwhile: for the person, that time is simply gone.
                Err(BookingError::Invalid(errors)) if errors.code("start") == Some("closed") => {
                    return Err(self.taken(&visit.ask(), visit.start, now).await);
                }
                other => other?,
            };
            let (keys, actor) = (self.keys().clone(), actor.clone());
            let written = self
                .write(move |tx| -> Work<'_, (), Refused> {
                    Box::pin(async move {
                        let to = (&candidate, cooled.as_deref());
                        write_take_back(tx, &keys, &visit, state, to, &actor, now).await
                    })
                })
                .await;
            match written {
                Ok(()) | Err(Refused::Answered) => return self.visit(id).await,
                Err(Refused::Failed(error)) => return Err(error.into()),
                Err(Refused::Stale) => {}
            }
        }
        let visit = self.visit(id).await?;
        Err(self.taken(&visit.ask(), visit.start, now).await)
    }
}

/// What a time for the same visit must have, for whoever looks for it.
fn asked_by(visit: &Visit, actor: &Actor) -> Ask {
    if *actor == Actor::Public { visit.ask() } else { visit.ask().for_staff() }
}

pub(super) fn not_now(error: ChangeError) -> BookingError {
    BookingError::invalid("visit", error.code())
}

async fn write_move(
    tx: &mut Tx,
    keys: &Keys,
    visit: &Visit,
    (to, cools): (&Candidate, Option<Cools>),
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    if !claim::hours_unchanged(tx, &to.place, to.hours_version).await? {
        return Err(Refused::Stale);
    }
    if !claim::take(tx, &visit.claim, &to.seats, to.ticks.clone(), Some((&visit.seats, visit.ticks())))
        .await?
    {
        return Err(Refused::Stale);
    }
    cooling::give_up(tx, visit, Some((&to.seats, to.ticks.clone())), cools, now).await?;
    let changed = tx
        .execute(
            "UPDATE booking SET starts_at = $3, ends_at = $4, comes_at = NULL, interpreter_open = $5, before_minutes = $6,
               after_minutes = $7, version = version + 1, changed_at = $8
             WHERE id = $1 AND version = $2",
            values![
                &visit.id,
                visit.version,
                to.start.timestamp(),
                to.end.timestamp(),
                to.interpreter_open,
                i64::from(to.around.0),
                i64::from(to.around.1),
                now.timestamp()
            ],
        )
        .await?;
    if changed == 0 {
        return Err(Refused::Stale);
    }
    book::write_seats(tx, &visit.id, &to.seats).await?;
    outbox::drop_waiting(tx, &visit.id, now).await?;
    if *actor != Actor::Public {
        // The person does not know yet.
        write_messages(tx, keys, visit, vec![(Kind::Moved, now)], now).await?;
    }
    write_messages(tx, keys, visit, outbox::reminders(to.start, now), now).await?;
    let object = format!("visit:{}", visit.id);
    audit::record(tx, keys, now.timestamp(), actor, "visit.moved", &object, &visit.place).await?;
    let dates = [visit.start.date_naive(), to.start.date_naive()];
    claim::day_changed(tx, &visit.place, &dates, &[&visit.seats, &to.seats]).await?;
    Ok(())
}

async fn write_cancel(
    tx: &mut Tx,
    keys: &Keys,
    visit: &Visit,
    cools: Option<Cools>,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    group::cancel_one(tx, keys, visit, cools, actor, now).await?;
    claim::day_changed(tx, &visit.place, &[visit.start.date_naive()], &[&visit.seats]).await?;
    Ok(())
}

async fn write_take_back(
    tx: &mut Tx,
    keys: &Keys,
    visit: &Visit,
    state: VisitState,
    (to, cooled): (&Candidate, Option<&str>),
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    if !claim::hours_unchanged(tx, &to.place, to.hours_version).await? {
        return Err(Refused::Stale);
    }
    if let Some(cooled) = cooled {
        // Offered to somebody meanwhile, it is under another claim, and taking it fails.
        cooling::end(tx, cooled, now).await?;
    }
    if !claim::take(tx, &visit.claim, &to.seats, to.ticks.clone(), None).await? {
        return Err(Refused::Stale);
    }
    if !change_state(tx, visit, state, now).await? {
        return Err(Refused::Stale);
    }
    // The service may need other time around a visit than when this one was booked.
    tx.execute(
        "UPDATE booking SET interpreter_open = $2, before_minutes = $3, after_minutes = $4 WHERE id = $1",
        values![&visit.id, to.interpreter_open, i64::from(to.around.0), i64::from(to.around.1)],
    )
    .await?;
    book::write_seats(tx, &visit.id, &to.seats).await?;
    outbox::drop_waiting(tx, &visit.id, now).await?;
    if outbox::may_know_of_cancellation(tx, &visit.id).await? {
        write_messages(tx, keys, visit, vec![(Kind::Booked, now)], now).await?;
    }
    write_messages(tx, keys, visit, outbox::reminders(visit.start, now), now).await?;
    let object = format!("visit:{}", visit.id);
    audit::record(tx, keys, now.timestamp(), actor, "visit.taken_back", &object, &visit.place).await?;
    claim::day_changed(tx, &visit.place, &[visit.start.date_naive()], &[&to.seats]).await?;
    Ok(())
}

/// Puts a visit into another state, unless somebody changed it since it was read.
pub(super) async fn change_state(
    tx: &mut Tx,
    visit: &Visit,
    state: VisitState,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let changed = tx
        .execute(
            "UPDATE booking SET state = $3, previous_state = state, state_at = $4, changed_at = $4,
               version = version + 1
             WHERE id = $1 AND version = $2",
            values![&visit.id, visit.version, state.code(), now.timestamp()],
        )
        .await?;
    Ok(changed == 1)
}

/// Writes messages of these kinds, each with the moment from which it is due, if the person wants any and
/// there is a way. Answers whether there was something to write and somebody to write to.
pub(super) async fn write_messages(
    tx: &mut Tx,
    keys: &Keys,
    visit: &Visit,
    messages: Vec<(Kind, DateTime<Utc>)>,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let ways = visit.addresses();
    if ways.is_empty() || messages.is_empty() {
        return Ok(false);
    }
    let row = tx.fetch_one("SELECT wrapped_key FROM person WHERE id = $1", values![&visit.person]).await?;
    let Some(wrapped) = row.get::<Option<Vec<u8>>>("wrapped_key")? else { return Ok(false) };
    let key = keys.open_person(&visit.person, &wrapped)?;
    let to = Addressee {
        about: outbox::About::Visit(&visit.id),
        key: &key,
        language: visit.message_language,
        ways,
    };
    // The version that this transaction gives the visit.
    for (kind, due) in messages {
        outbox::write(tx, &to, kind, visit.version + 1, due, now).await?;
    }
    Ok(true)
}
