//! A week of hours, or several that take turns, before it is saved: how many visits it makes, and who is booked outside it.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::calendar::{Rota, WeeklyHours};
use domain::schedule::visits_a_week;

use super::BookingError;
use super::bookable::BookableService;
use super::hours::outside;
use super::visit::Visit;
use crate::Store;

/// How many visits of one length there can be in an ordinary week, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekCount {
    /// Length of a visit.
    pub minutes: u16,
    /// Which of the new weeks, from 0: the one of the date from which they are to hold, or a later one.
    pub turn: u8,
    /// By the hours that hold in that week now.
    pub before: u32,
    /// By the new hours.
    pub after: u32,
}

/// What a week would change.
#[derive(Debug, Clone, Default)]
pub struct WeekPlan {
    /// One for each length of what the person or room can give, the shortest first, and each week.
    pub counts: Vec<WeekCount>,
    /// Visits that would lie outside the hours, by time.
    pub outside: Vec<Visit>,
}

impl Store {
    /// What [`Store::set_hours`] would change; nothing is written.
    ///
    /// # Errors
    /// `NotFound` for a resource that there is not.
    pub async fn plan_week(
        &self,
        resource: &str,
        from: NaiveDate,
        rota: impl Into<Rota>,
        now: DateTime<Utc>,
    ) -> Result<WeekPlan, BookingError> {
        let rota = rota.into();
        let services = self.bookable_services().await?;
        let booked = self.who_is_booked(resource, from, None).await?;
        let mut tx = self.reader().await?;
        let (place, hours) = self.hours_of(&mut tx, resource, now).await?;
        let member = hours.calendar.members.iter().find(|member| member.id == resource);
        let member = member.ok_or(BookingError::NotFound)?;
        // Who belongs to no place works for all.
        let reaches = |service: &BookableService| member.place.is_none() || service.places.contains(&place);
        let given = services.iter().filter(|service| reaches(service) && member.gives(service));
        let lengths: BTreeSet<_> =
            given.map(|service| (service.minutes, service.step, service.around)).collect();
        let seats = u32::from(member.seats);
        let weeks: Vec<_> = (0u8..).zip(rota.weeks()).collect();
        let count = |(minutes, step, around)| {
            let visits = move |week: &WeeklyHours| seats * visits_a_week(week, minutes, step, around);
            let one = move |(turn, week): &(u8, &WeeklyHours)| {
                let date = from.checked_add_days(Days::new(u64::from(*turn) * 7)).unwrap_or(from);
                WeekCount { minutes, turn: *turn, before: visits(&member.week_on(date)), after: visits(week) }
            };
            weeks.iter().map(one).collect::<Vec<_>>()
        };
        let planned = member.with_week(from, &rota);
        let hours_of = |visit: &Visit| planned.hours_at(&visit.place, visit.start.date_naive());
        Ok(WeekPlan {
            counts: lengths.into_iter().flat_map(count).collect(),
            outside: outside(booked, hours_of, hours.calendar.zone, now),
        })
    }
}
