//! Weeks and days off: what managers change, unless somebody is booked then.
//!
//! Every change makes the version of the place's hours grow, so no visit is booked by old hours. A change
//! that leaves booked people outside the hours is not made: a closure decides about each of them first.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::booking::VisitState;
use domain::calendar::{DayHours, Exception, Rota, Stop};
use domain::schedule::{DayMask, LocalDay};

use super::BookingError;
use super::closure::{Bound, Change, What};
use super::desk::{midnight, next, zone_of};
use super::stops;
use super::taken::{self, PlaceHours};
use super::visit::{Visit, read_visits};
use crate::audit::{self, Actor};
use crate::{Store, StoreError, Tx, Work, values};

/// How a change of hours ended.
#[derive(Debug, Clone)]
pub enum HoursChange {
    /// The hours hold.
    Done,
    /// Nothing was changed: these visits, by time, would lie outside the hours.
    Booked(Vec<Visit>),
}

/// Why the transaction was given up.
enum Stopped {
    Booked(Vec<Visit>),
    Failed(BookingError),
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Stopped {
        Stopped::Failed(error.into())
    }
}

impl From<BookingError> for Stopped {
    fn from(error: BookingError) -> Stopped {
        Stopped::Failed(error)
    }
}

impl Store {
    /// Gives a person or a room another week, or weeks that take turns, from a date on; those that were to
    /// begin later go.
    ///
    /// # Errors
    /// `NotFound` for a resource that there is not.
    pub async fn set_hours(
        &self,
        resource: &str,
        from: NaiveDate,
        rota: impl Into<Rota>,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<HoursChange, BookingError> {
        let bound = self.bound_of(resource).await?;
        let act = ("hours.set", format!("place={};from={from}", bound.place));
        self.change_hours(bound, What::Week { from, rota: rota.into() }, "", act, actor, now).await
    }

    /// Sets other hours on every date from `first` to `last` (both included, at most a year); without
    /// hours it is a day off.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `last: range`.
    #[allow(clippy::too_many_arguments, reason = "one act of a form, with who and when")]
    pub async fn day_off(
        &self,
        resource: &str,
        first: NaiveDate,
        last: NaiveDate,
        hours: DayHours,
        reason: &str,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<HoursChange, BookingError> {
        let what = What::Instead { first, last, hours };
        what.check_span()?;
        let bound = self.bound_of(resource).await?;
        let act = ("hours.day_off", format!("first={first};last={last}"));
        self.change_hours(bound, what, reason, act, actor, now).await
    }

    /// Takes a day off back: the usual week holds again.
    ///
    /// # Errors
    /// `NotFound` for a resource that there is not; `Invalid` with `date: closure` while an open closure
    /// holds that date.
    pub async fn remove_day_off(
        &self,
        resource: &str,
        date: NaiveDate,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<HoursChange, BookingError> {
        let bound = self.bound_of(resource).await?;
        let act = ("hours.day_off_removed", format!("date={date}"));
        self.change_hours(bound, What::Usual { date }, "", act, actor, now).await
    }

    /// Closes a whole place on a date, or gives it other hours; `None` takes that back.
    ///
    /// # Errors
    /// As [`Store::remove_day_off`].
    pub async fn set_place_exception(
        &self,
        place: &str,
        date: NaiveDate,
        exception: Option<Exception>,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<HoursChange, BookingError> {
        let bound = Bound { place: place.to_owned(), resource: None };
        let act = ("hours.place", format!("date={date}"));
        let (what, reason) = match exception {
            None => (What::Usual { date }, String::new()),
            Some(Exception { hours, reason }) => (What::Instead { first: date, last: date, hours }, reason),
        };
        self.change_hours(bound, what, &reason, act, actor, now).await
    }

    pub(super) async fn bound_of(&self, resource: &str) -> Result<Bound, BookingError> {
        let place = some_place_of(&mut self.reader().await?, resource).await?;
        Ok(Bound { place, resource: Some(resource.to_owned()) })
    }

    pub(super) async fn change_hours(
        &self,
        bound: Bound,
        what: What,
        reason: &str,
        (action, detail): (&'static str, String),
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<HoursChange, BookingError> {
        let (keys, reason) = (self.keys().clone(), reason.to_owned());
        let written = self
            .write(move |tx| -> Work<'_, (), Stopped> {
                Box::pin(async move {
                    let change = Change { bound, what };
                    let effect = change.prepare(tx, &keys, now).await?;
                    if !effect.outside.is_empty() {
                        return Err(Stopped::Booked(effect.outside));
                    }
                    change.write(tx, &effect, &reason, &actor_text(&actor), now).await?;
                    let object = change.bound.object();
                    audit::record(tx, &keys, now.timestamp(), &actor, action, &object, &detail).await?;
                    Ok(())
                })
            })
            .await;
        match written {
            Ok(()) => Ok(HoursChange::Done),
            Err(Stopped::Booked(visits)) => Ok(HoursChange::Booked(visits)),
            Err(Stopped::Failed(error)) => Err(error),
        }
    }

    /// The visits that a person or a room has from one date to another, both included.
    ///
    /// # Errors
    /// `NotFound` for a resource that there is not.
    pub async fn who_is_booked(
        &self,
        resource: &str,
        first: NaiveDate,
        last: Option<NaiveDate>,
    ) -> Result<Vec<Visit>, BookingError> {
        let mut tx = self.reader().await?;
        let place = some_place_of(&mut tx, resource).await?;
        let zone = zone_of(&mut tx, &place).await?;
        let end = last.map_or(i64::MAX, |last| midnight(zone, next(last)));
        let condition = "b.id IN (SELECT x.booking FROM booking_resource x WHERE x.resource = $1)
             AND b.starts_at >= $2 AND b.starts_at < $3 AND b.state <> 'cancelled'";
        let values = values![resource, midnight(zone, first), end];
        Ok(read_visits(&mut tx, self.keys(), condition, values).await?)
    }

    /// The place of a resource, or any for one that all share, with its hours as they are now.
    pub(super) async fn hours_of(
        &self,
        tx: &mut Tx,
        resource: &str,
        now: DateTime<Utc>,
    ) -> Result<(String, Arc<PlaceHours>), BookingError> {
        let place = some_place_of(tx, resource).await?;
        let row = tx.fetch_one("SELECT hours_version FROM place WHERE id = $1", values![&place]).await?;
        let version = row.get("hours_version")?;
        let hours = taken::place_hours(tx, self.memory(), &place, version, now).await?;
        Ok((place, hours))
    }
}

/// Of these visits, those that lie ahead and are not within the hours that there will be.
pub(super) fn outside(
    booked: Vec<Visit>,
    hours_of: impl Fn(&Visit) -> DayHours,
    zone: Tz,
    now: DateTime<Utc>,
) -> Vec<Visit> {
    let is_inside = |visit: &Visit| {
        let day = LocalDay::new(visit.start.date_naive(), &zone);
        let Some(day) = day else { return false };
        let open = day.ticks_within(&hours_of(visit));
        let index = |tick: i64| u16::try_from(tick - day.first().0).unwrap_or(DayMask::LENGTH);
        DayMask::range(index(visit.ticks().start), index(visit.ticks().end)).and_not(open).is_empty()
    };
    let ahead = |visit: &Visit| visit.state == VisitState::Confirmed && visit.start > now;
    booked.into_iter().filter(|visit| ahead(visit) && !is_inside(visit)).collect()
}

/// The place that a resource belongs to; `None` for one that all share.
async fn place_of(tx: &mut Tx, resource: &str) -> Result<Option<String>, BookingError> {
    let row = tx.fetch_optional("SELECT place FROM resource WHERE id = $1", values![resource]).await?;
    Ok(row.ok_or(BookingError::NotFound)?.get("place")?)
}

async fn some_place_of(tx: &mut Tx, resource: &str) -> Result<String, BookingError> {
    if let Some(place) = place_of(tx, resource).await? {
        return Ok(place);
    }
    let first = "SELECT id FROM place WHERE active ORDER BY position, id LIMIT 1";
    let row = tx.fetch_optional(first, values![]).await?;
    Ok(row.ok_or(BookingError::NotFound)?.get("id")?)
}

/// Makes the version of the hours grow, which on PostgreSQL also waits for bookings that rely on it.
///
/// The places to which somebody comes are bound by their hours too, and so are those of stops to be.
pub(super) async fn hours_change(
    tx: &mut Tx,
    resource: &str,
    stops: &[Stop],
) -> Result<Option<String>, BookingError> {
    let place = place_of(tx, resource).await?;
    let Some(home) = &place else {
        hours_changed(tx, None).await?;
        return Ok(place);
    };
    let known = stops::read(tx, "r.id = $1", resource).await?.remove(resource).unwrap_or_default();
    let visited = known.iter().chain(stops).map(|stop| stop.place.as_str());
    // One after the other in one order, as for what all share.
    for place in visited.chain([home.as_str()]).collect::<BTreeSet<_>>() {
        hours_changed(tx, Some(place)).await?;
    }
    Ok(place)
}

/// The same for a place, or for all when what changed is shared by all; `false` when there is no such place.
pub(super) async fn hours_changed(tx: &mut Tx, place: Option<&str>) -> Result<bool, StoreError> {
    let places = match place {
        Some(place) => vec![place.to_owned()],
        None => {
            // One after the other in one order, so that two who change shared hours cannot wait in a circle.
            let rows = tx.fetch_all("SELECT id FROM place ORDER BY id", values![]).await?;
            rows.iter().map(|row| row.get("id")).collect::<Result<_, _>>()?
        }
    };
    let mut changed = 0;
    for place in places {
        let sql = "UPDATE place SET hours_version = hours_version + 1 WHERE id = $1";
        changed += tx.execute(sql, values![&place]).await?;
    }
    Ok(changed > 0)
}

/// Who wrote an exception, as its row keeps it.
pub(super) fn actor_text(actor: &Actor) -> String {
    match actor {
        Actor::Staff(id) => id.clone(),
        Actor::Public | Actor::System => String::new(),
    }
}
