//! The beginning of a closure: its hours end for everybody new, and everybody booked is on its list.

use chrono::{DateTime, Utc};
use domain::closure::State;

use super::super::BookingError;
use super::super::desk::zone_of;
use super::super::visit::Visit;
use super::super::{rota, stops};
use super::change::{Bound, Change, Effect, What};
use super::rows::{self, Written};
use super::{Closure, read};
use crate::audit::{self, Actor};
use crate::keys::new_id;
use crate::{Store, StoreError, Tx, Work, values};

/// What somebody wants to close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewClosure {
    pub bound: Bound,
    pub what: What,
    /// For the staff; may be empty.
    pub reason: String,
}

impl Store {
    /// Who would be hit; nothing is written.
    ///
    /// # Errors
    /// `Invalid` with a code for `place`, `resource`, `first`, `last` or `part`.
    pub async fn preview_closure(
        &self,
        new: &NewClosure,
        now: DateTime<Utc>,
    ) -> Result<Vec<Visit>, BookingError> {
        let mut tx = self.reader().await?;
        check(&mut tx, new, now).await?;
        let change = Change { bound: new.bound.clone(), what: new.what.clone() };
        Ok(change.effect(&mut tx, self.keys(), now).await?.outside)
    }

    /// Ends the hours for everybody new, in one transaction with the list of who is booked, and looks for
    /// a proposal for each. With nobody booked it is applied at once.
    ///
    /// # Errors
    /// As [`Store::preview_closure`].
    pub async fn begin_closure(
        &self,
        new: NewClosure,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<Closure, BookingError> {
        let (keys, id, staff) = (self.keys().clone(), new_id(), staff.to_owned());
        let (closure, by) = (id.clone(), staff.clone());
        let hit = self
            .write(move |tx| -> Work<'_, bool, BookingError> {
                Box::pin(async move {
                    check(tx, &new, now).await?;
                    let change = Change { bound: new.bound, what: new.what };
                    let effect = change.prepare(tx, &keys, now).await?;
                    write(tx, &closure, &change, &effect, &new.reason, &by, now).await?;
                    let object = format!("closure:{closure}");
                    let detail = format!("{};visits={}", change.bound.object(), effect.outside.len());
                    let actor = Actor::Staff(by);
                    audit::record(tx, &keys, now.timestamp(), &actor, "closure.begun", &object, &detail)
                        .await?;
                    Ok(!effect.outside.is_empty())
                })
            })
            .await?;
        if hit {
            let lines: Vec<String> =
                self.closure(&id).await?.visits.iter().map(|line| line.id.clone()).collect();
            self.propose_for(&id, &lines, None, now).await?;
        }
        self.closure(&id).await
    }

    /// Gives an open closure up: the hours are as before, and so is every visit.
    ///
    /// # Errors
    /// `Invalid` with `closure: changed` when it is no longer as it was seen.
    pub async fn drop_closure(
        &self,
        id: &str,
        version: i64,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let (keys, id, actor) = (self.keys().clone(), id.to_owned(), Actor::Staff(staff.to_owned()));
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                step(tx, &id, version, State::Open, State::Undone, now).await?;
                let closure = read::closure_in(tx, &keys, &id).await?;
                put_hours_back(tx, &closure).await?;
                super::propose::free_all(tx, &closure, now).await?;
                let object = format!("closure:{id}");
                audit::record(tx, &keys, now.timestamp(), &actor, "closure.dropped", &object, "").await?;
                Ok(())
            })
        })
        .await
    }
}

/// Takes a closure from one state into another, unless it is no longer as it was seen.
pub(super) async fn step(
    tx: &mut Tx,
    id: &str,
    version: i64,
    from: State,
    to: State,
    now: DateTime<Utc>,
) -> Result<(), BookingError> {
    let changed = tx
        .execute(
            "UPDATE closure SET version = version + 1, state = $4, changed_at = $5
             WHERE id = $1 AND version = $2 AND state = $3",
            values![id, version, from.code(), to.code(), now.timestamp()],
        )
        .await?;
    if changed == 1 { Ok(()) } else { Err(BookingError::invalid("closure", "changed")) }
}

async fn check(tx: &mut Tx, new: &NewClosure, now: DateTime<Utc>) -> Result<(), BookingError> {
    let wrong = |field, code| Err(BookingError::invalid(field, code));
    let known = tx.fetch_optional("SELECT id FROM place WHERE id = $1 AND active", values![&new.bound.place]);
    if known.await?.is_none() {
        return wrong("place", "unknown");
    }
    if let Some(resource) = &new.bound.resource {
        let sql = "SELECT id FROM resource WHERE id = $1 AND (place = $2 OR place IS NULL) AND active";
        if tx.fetch_optional(sql, values![resource, &new.bound.place]).await?.is_none() {
            return wrong("resource", "unknown");
        }
    } else if matches!(new.what, What::Week { .. } | What::Stops { .. }) {
        return wrong("resource", "required");
    }
    new.what.check_span()?;
    let local = now.with_timezone(&zone_of(tx, &new.bound.place).await?).naive_local();
    let (first, _) = new.what.dates();
    if first < local.date() {
        return wrong("first", "past");
    }
    if let What::Days { last, part: Some(part), .. } = &new.what {
        let is_over = part.end_minute() < 24 * 60 && part.end_time() <= local.time();
        if *last == local.date() && is_over {
            return wrong("part", "past");
        }
    }
    Ok(())
}

async fn write(
    tx: &mut Tx,
    id: &str,
    change: &Change,
    effect: &Effect,
    reason: &str,
    by: &str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let at = now.timestamp();
    let (first, last) = change.what.dates();
    let (kind, hours) = change.hours_text();
    let before = weeks(tx, change).await?;
    let old = rows::exceptions(tx, &change.bound, first, last.unwrap_or(first)).await?;
    change.write(tx, effect, reason, by, now).await?;
    let after = weeks(tx, change).await?;
    let nobody = effect.outside.is_empty();
    let state = if nobody { State::Applied } else { State::Open };
    tx.execute(
        "INSERT INTO closure (id, place, resource, kind, first, last, hours, reason, state, version, created_by,
           created_at, changed_at, applied_at, weeks_before, weeks_after)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $11, $11, $12, $13, $14)",
        values![
            id,
            &change.bound.place,
            change.bound.resource.clone(),
            kind,
            first.to_string(),
            last.map(|date| date.to_string()),
            hours,
            reason,
            state.code(),
            by,
            at,
            nobody.then_some(at),
            before,
            after
        ],
    )
    .await?;
    for (date, hours) in &effect.days {
        let date = date.to_string();
        let old = old.iter().find(|(old, _)| *old == date).map(|(_, row)| row);
        tx.execute(
            "INSERT INTO closure_day (closure, date, hours, old_hours, old_reason, old_by, old_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            values![
                id,
                date,
                hours.to_string(),
                old.map(|row| row.hours.clone()),
                old.map(|row| row.reason.clone()),
                old.map(|row| row.by.clone()),
                old.map(|row| row.at)
            ],
        )
        .await?;
    }
    for visit in &effect.outside {
        add_visit(tx, id, visit).await?;
    }
    Ok(())
}

async fn weeks(tx: &mut Tx, change: &Change) -> Result<Option<String>, StoreError> {
    match (&change.what, &change.bound.resource) {
        (What::Week { .. }, Some(resource)) => Ok(Some(rota::as_text(tx, resource).await?)),
        (What::Stops { .. }, Some(resource)) => Ok(Some(stops::as_text(tx, resource).await?)),
        _ => Ok(None),
    }
}

/// Puts a visit on the list of a closure.
async fn add_visit(tx: &mut Tx, closure: &str, visit: &Visit) -> Result<(), StoreError> {
    let line = new_id();
    tx.execute(
        "INSERT INTO closure_visit (id, closure, booking, from_place, from_start, from_end, told)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        values![
            &line,
            closure,
            &visit.id,
            &visit.place,
            visit.start.timestamp(),
            visit.end.timestamp(),
            false
        ],
    )
    .await?;
    super::propose::write_seats(tx, &line, "before", &visit.seats).await
}

/// Puts the hours back that a closure wrote. What somebody changed after it stays theirs: then only what
/// they will go back to is mended.
pub(super) async fn put_hours_back(tx: &mut Tx, closure: &Closure) -> Result<(), BookingError> {
    let bound = &closure.bound;
    let row = tx
        .fetch_one("SELECT weeks_before, weeks_after FROM closure WHERE id = $1", values![&closure.id])
        .await?;
    let (before, after): (Option<String>, Option<String>) =
        (row.get("weeks_before")?, row.get("weeks_after")?);
    let old_stops = before.as_deref().and_then(stops::of_text);
    bound.hours_changed(tx, old_stops.as_deref().unwrap_or_default()).await?;
    if let (Some(before), Some(after), Some(resource)) = (before, after, &bound.resource) {
        let there = match old_stops {
            Some(_) => stops::as_text(tx, resource).await?,
            None => rota::as_text(tx, resource).await?,
        };
        if there != after {
            return Err(BookingError::invalid("closure", "hours_changed"));
        }
        match old_stops {
            Some(old) => stops::write(tx, resource, &old).await?,
            None => rota::put_back(tx, resource, &before).await?,
        }
    }
    let days = tx
        .fetch_all(
            "SELECT date, hours, old_hours, old_reason, old_by, old_at FROM closure_day WHERE closure = $1
             ORDER BY date",
            values![&closure.id],
        )
        .await?;
    let (first, last) = closure.what.dates();
    let now_there = rows::exceptions(tx, bound, first, last.unwrap_or(first)).await?;
    for row in &days {
        let text: String = row.get("date")?;
        let date = text.parse().map_err(|_| StoreError::Damaged("closure_day.date is no date".to_owned()))?;
        let ours = Written {
            hours: row.get("hours")?,
            reason: closure.reason.clone(),
            by: closure.by.clone(),
            at: closure.at.timestamp(),
        };
        let old: Option<String> = row.get("old_hours")?;
        let old = match old {
            Some(hours) => Some(Written {
                hours,
                reason: row.get("old_reason")?,
                by: row.get("old_by")?,
                at: row.get("old_at")?,
            }),
            None => None,
        };
        match now_there.iter().find(|(there, _)| *there == text) {
            Some((_, there)) if *there == ours => match &old {
                Some(old) => rows::write_exception(tx, bound, date, old).await?,
                None => rows::remove_exception(tx, bound, date).await?,
            },
            _ => mend_later(tx, closure, &text, &ours, old).await?,
        }
    }
    Ok(())
}

/// A later closure of the same hours will go back to what was there before this one.
async fn mend_later(
    tx: &mut Tx,
    closure: &Closure,
    date: &str,
    ours: &Written,
    old: Option<Written>,
) -> Result<(), StoreError> {
    let whose = match closure.bound.resource {
        Some(_) => "resource = $6",
        None => "resource IS NULL AND place = $6",
    };
    let sql = format!(
        "UPDATE closure_day SET old_hours = $1, old_reason = $2, old_by = $3, old_at = $4
         WHERE date = $5 AND old_hours = $7 AND old_reason = $8 AND old_by = $9 AND old_at = $10
           AND closure IN (SELECT id FROM closure WHERE {whose} AND state <> 'undone')"
    );
    let values = values![
        old.as_ref().map(|row| row.hours.clone()),
        old.as_ref().map(|row| row.reason.clone()),
        old.as_ref().map(|row| row.by.clone()),
        old.as_ref().map(|row| row.at),
        date,
        closure.bound.resource.as_deref().unwrap_or(&closure.bound.place),
        &ours.hours,
        &ours.reason,
        &ours.by,
        ours.at
    ];
    tx.execute_built(sql, values).await.map(|_| ())
}
