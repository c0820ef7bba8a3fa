//! Weeks and days off: what managers change, with who is booked then.
//!
//! Every change makes the version of the place's hours grow, so no visit is booked by old hours.

use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use domain::booking::VisitState;
use domain::calendar::{DayHours, Exception, Timetable, WeeklyHours};
use domain::schedule::{DayMask, LocalDay};

use super::BookingError;
use super::desk::{midnight, next, zone_of};
use super::taken::{self, PlaceHours};
use super::visit::{Visit, read_visits};
use crate::audit::{self, Actor};
use crate::{Store, StoreError, Tx, Work, values};

/// Longest span of one day-off entry, in days.
const LONGEST_SPAN: usize = 366;

/// What a change of hours leaves to be decided.
#[derive(Debug, Clone, Default)]
pub struct HoursChange {
    /// Visits that are booked outside the hours as they are now, by time.
    pub outside: Vec<Visit>,
}

impl Store {
    /// Gives a person or a room another week from a date on; the weeks that were to begin later go.
    ///
    /// # Errors
    /// `NotFound` for a resource that there is not.
    pub async fn set_hours(
        &self,
        resource: &str,
        from: NaiveDate,
        week: WeeklyHours,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<HoursChange, BookingError> {
        let (keys, id) = (self.keys().clone(), resource.to_owned());
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                let place = hours_change(tx, &id).await?;
                write_week(tx, &id, from, &week).await?;
                let object = format!("resource:{id}");
                let detail = format!("place={place};from={from}");
                audit::record(tx, &keys, now.timestamp(), &actor, "hours.set", &object, &detail).await?;
                Ok(())
            })
        })
        .await?;
        self.outside_hours(resource, from, None, now).await
    }

    /// Sets other hours on every date from `first` to `last` (both included, at most a year); without
    /// hours it is a day off. Ask [`Store::who_is_booked`] first and show the names.
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
        let dates: Vec<NaiveDate> =
            first.iter_days().take_while(|date| *date <= last).take(LONGEST_SPAN + 1).collect();
        if dates.is_empty() || dates.len() > LONGEST_SPAN {
            return Err(BookingError::invalid("last", "range"));
        }
        let (keys, id, reason) = (self.keys().clone(), resource.to_owned(), reason.to_owned());
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                hours_change(tx, &id).await?;
                let by = actor_text(&actor);
                for date in &dates {
                    tx.execute(
                        "INSERT INTO resource_exception (resource, date, hours, reason, created_by, created_at)
                         VALUES ($1, $2, $3, $4, $5, $6)
                         ON CONFLICT (resource, date) DO UPDATE SET hours = excluded.hours,
                           reason = excluded.reason, created_by = excluded.created_by,
                           created_at = excluded.created_at",
                        values![&id, date.to_string(), hours.to_string(), &reason, &by, now.timestamp()],
                    )
                    .await?;
                }
                let object = format!("resource:{id}");
                let detail = format!("first={first};last={last}");
                audit::record(tx, &keys, now.timestamp(), &actor, "hours.day_off", &object, &detail).await?;
                Ok(())
            })
        })
        .await?;
        self.outside_hours(resource, first, Some(last), now).await
    }

    /// Takes a day off back: the usual week holds again.
    ///
    /// # Errors
    /// `NotFound` for a resource that there is not.
    pub async fn remove_day_off(
        &self,
        resource: &str,
        date: NaiveDate,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let (keys, id) = (self.keys().clone(), resource.to_owned());
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                hours_change(tx, &id).await?;
                tx.execute(
                    "DELETE FROM resource_exception WHERE resource = $1 AND date = $2",
                    values![&id, date.to_string()],
                )
                .await?;
                let (object, detail) = (format!("resource:{id}"), format!("date={date}"));
                audit::record(tx, &keys, now.timestamp(), &actor, "hours.day_off_removed", &object, &detail)
                    .await?;
                Ok(())
            })
        })
        .await
    }

    /// Closes a whole place on a date, or gives it other hours; `None` takes that back.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn set_place_exception(
        &self,
        place: &str,
        date: NaiveDate,
        exception: Option<Exception>,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<Vec<Visit>, StoreError> {
        let (keys, id) = (self.keys().clone(), place.to_owned());
        self.write(move |tx| -> Work<'_, (), StoreError> {
            Box::pin(async move {
                tx.execute("UPDATE place SET hours_version = hours_version + 1 WHERE id = $1", values![&id])
                    .await?;
                tx.execute(
                    "DELETE FROM place_exception WHERE place = $1 AND date = $2",
                    values![&id, date.to_string()],
                )
                .await?;
                if let Some(Exception { hours, reason }) = exception {
                    tx.execute(
                        "INSERT INTO place_exception (place, date, hours, reason, created_by, created_at)
                         VALUES ($1, $2, $3, $4, $5, $6)",
                        values![
                            &id,
                            date.to_string(),
                            hours.to_string(),
                            reason,
                            actor_text(&actor),
                            now.timestamp()
                        ],
                    )
                    .await?;
                }
                let (object, detail) = (format!("place:{id}"), format!("date={date}"));
                audit::record(tx, &keys, now.timestamp(), &actor, "hours.place", &object, &detail).await
            })
        })
        .await?;
        let visits = self.day_list(place, date).await?;
        Ok(visits.into_iter().filter(|visit| visit.state.keeps_its_time()).collect())
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
        let place = place_of(&mut tx, resource).await?;
        let zone = zone_of(&mut tx, &place).await?;
        let end = last.map_or(i64::MAX, |last| midnight(zone, next(last)));
        let condition = "b.id IN (SELECT x.booking FROM booking_resource x WHERE x.resource = $1)
             AND b.starts_at >= $2 AND b.starts_at < $3 AND b.state <> 'cancelled'";
        let values = values![resource, midnight(zone, first), end];
        Ok(read_visits(&mut tx, self.keys(), condition, values).await?)
    }

    /// Of these visits, those that still lie ahead and are outside the hours.
    async fn outside_hours(
        &self,
        resource: &str,
        first: NaiveDate,
        last: Option<NaiveDate>,
        now: DateTime<Utc>,
    ) -> Result<HoursChange, BookingError> {
        let booked = self.who_is_booked(resource, first, last).await?;
        let mut tx = self.reader().await?;
        let (_, hours) = self.hours_of(&mut tx, resource, now).await?;
        Ok(HoursChange { outside: outside(booked, hours.timetable(resource), hours.calendar.zone, now) })
    }

    /// The place of a resource, with its hours as they are now.
    pub(super) async fn hours_of(
        &self,
        tx: &mut Tx,
        resource: &str,
        now: DateTime<Utc>,
    ) -> Result<(String, Arc<PlaceHours>), BookingError> {
        let place = place_of(tx, resource).await?;
        let row = tx.fetch_one("SELECT hours_version FROM place WHERE id = $1", values![&place]).await?;
        let version = row.get("hours_version")?;
        let hours = taken::place_hours(tx, self.memory(), &place, version, now).await?;
        Ok((place, hours))
    }
}

/// Of these visits, those that lie ahead and are not within a timetable; without one, all that lie ahead.
pub(super) fn outside(
    booked: Vec<Visit>,
    timetable: Option<&Timetable>,
    zone: Tz,
    now: DateTime<Utc>,
) -> Vec<Visit> {
    let is_inside = |visit: &Visit| {
        let day = LocalDay::new(visit.start.date_naive(), &zone);
        let (Some(day), Some(timetable)) = (day, timetable) else { return false };
        let open = day.ticks_within(timetable.on(day.date()));
        let index = |tick: i64| u16::try_from(tick - day.first().0).unwrap_or(DayMask::LENGTH);
        DayMask::range(index(visit.ticks().start), index(visit.ticks().end)).and_not(open).is_empty()
    };
    let ahead = |visit: &Visit| visit.state == VisitState::Confirmed && visit.start > now;
    booked.into_iter().filter(|visit| ahead(visit) && !is_inside(visit)).collect()
}

async fn place_of(tx: &mut Tx, resource: &str) -> Result<String, BookingError> {
    let row = tx.fetch_optional("SELECT place FROM resource WHERE id = $1", values![resource]).await?;
    let place = row.map(|row| row.get::<Option<String>>("place")).transpose()?;
    place.flatten().ok_or(BookingError::NotFound)
}

/// Makes the version of the hours grow, which on PostgreSQL also waits for bookings that rely on it.
async fn hours_change(tx: &mut Tx, resource: &str) -> Result<String, BookingError> {
    let place = place_of(tx, resource).await?;
    tx.execute("UPDATE place SET hours_version = hours_version + 1 WHERE id = $1", values![&place]).await?;
    Ok(place)
}

fn actor_text(actor: &Actor) -> String {
    match actor {
        Actor::Staff(id) => id.clone(),
        Actor::Public | Actor::System => String::new(),
    }
}

async fn write_week(
    tx: &mut Tx,
    resource: &str,
    from: NaiveDate,
    week: &WeeklyHours,
) -> Result<(), StoreError> {
    let before = from.checked_sub_days(Days::new(1)).unwrap_or(from);
    tx.execute(
        "DELETE FROM resource_hours WHERE resource = $1 AND valid_from >= $2",
        values![resource, from.to_string()],
    )
    .await?;
    tx.execute(
        "UPDATE resource_hours SET valid_until = $2
         WHERE resource = $1 AND (valid_until IS NULL OR valid_until > $2)",
        values![resource, before.to_string()],
    )
    .await?;
    let weekdays =
        [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    for weekday in weekdays {
        for range in week.on(weekday).ranges() {
            tx.execute(
                "INSERT INTO resource_hours (resource, valid_from, valid_until, weekday, start_minute, end_minute)
                 VALUES ($1, $2, NULL, $3, $4, $5)",
                values![
                    resource,
                    from.to_string(),
                    i64::from(weekday.number_from_monday()),
                    i64::from(range.start_minute()),
                    i64::from(range.end_minute())
                ],
            )
            .await?;
        }
    }
    Ok(())
}
