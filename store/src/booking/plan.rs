//! A week of hours before it is saved: how many visits it makes, and who is booked outside it.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::WeeklyHours;
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
    /// By the hours that hold on the date from which the new ones are to hold.
    pub before: u32,
    /// By the new hours.
    pub after: u32,
}

/// What a week would change.
#[derive(Debug, Clone, Default)]
pub struct WeekPlan {
    /// One for each length of what the person or room can give, the shortest first.
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
        week: &WeeklyHours,
        now: DateTime<Utc>,
    ) -> Result<WeekPlan, BookingError> {
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
        let now_holds = member.week_on(from);
        let count = |(minutes, step, around)| WeekCount {
            minutes,
            before: seats * visits_a_week(&now_holds, minutes, step, around),
            after: seats * visits_a_week(week, minutes, step, around),
        };
        let planned = hours.planned(member, from, week);
        Ok(WeekPlan {
            counts: lengths.into_iter().map(count).collect(),
            outside: outside(booked, Some(&planned), hours.calendar.zone, now),
        })
    }
}
