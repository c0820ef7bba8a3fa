//! The free times of a visit, and the check that every booking passes: one computation.

use super::assign::can_assign;
use super::{DayMask, LocalDay, Release, ResourceCalendar, Seat, StartError, Tick, Ways};
use crate::calendar::{Exceptions, holiday_on};
use chrono::{DateTime, Days, FixedOffset, NaiveDate, Offset, TimeDelta, TimeZone, Utc};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// When a kind of visit may begin and how long it lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisitRules {
    minutes: u16,
    step: u16,
    notice: u32,
    horizon: u16,
    before: u16,
    after: u16,
}

impl VisitRules {
    /// `minutes`: length of the visit, 5–720. `step`: visits begin at multiples of so many minutes
    /// since midnight, a multiple of 5 up to 240. `notice`: minutes that must lie between now and
    /// the start. `horizon`: how many days after today can be booked, at most 366.
    ///
    /// `None` when a number is outside its range.
    pub fn new(minutes: u16, step: u16, notice: u32, horizon: u16) -> Option<VisitRules> {
        let fits = (5..=720).contains(&minutes)
            && (5..=240).contains(&step)
            && step.is_multiple_of(Tick::MINUTES)
            && horizon <= 366;
        fits.then_some(VisitRules { minutes, step, notice, horizon, before: 0, after: 0 })
    }

    /// Minutes before and after each visit that take its people and its room too, each a multiple
    /// of 5 up to 120. They lie within the hours, and are not shown as part of the visit.
    ///
    /// `None` when a number is outside its range.
    pub fn with_buffers(self, before: u16, after: u16) -> Option<VisitRules> {
        let fits = |minutes: u16| minutes <= 120 && minutes.is_multiple_of(Tick::MINUTES);
        (fits(before) && fits(after)).then_some(VisitRules { before, after, ..self })
    }

    /// How many ticks before its start a visit takes, and how many in all.
    pub fn ticks(self) -> (u16, u16) {
        let before = self.before / Tick::MINUTES;
        (before, before + Tick::needed_for(self.minutes) + self.after / Tick::MINUTES)
    }

    /// The ticks that a visit takes when it begins at a start, with those before and after.
    pub fn ticks_from(self, start: DateTime<FixedOffset>) -> std::ops::Range<i64> {
        let (before, needed) = self.ticks();
        let first = Tick::containing(start.to_utc()).0 - i64::from(before);
        first..first + i64::from(needed)
    }

    pub(super) const fn step(self) -> u16 {
        self.step
    }

    /// The length of the visit in minutes.
    pub const fn minutes(self) -> u16 {
        self.minutes
    }
}

/// The free times of one day; there is at least one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayTimes {
    pub date: NaiveDate,
    pub starts: Vec<DateTime<FixedOffset>>,
}

/// Why a visit cannot take place at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unavailable {
    /// The time could never be booked, or not any more.
    Invalid(StartError),
    /// It could be booked, but somebody was faster.
    Taken,
}

/// Everything that decides which times are free for one kind of visit at one place.
#[derive(Debug, Clone, Copy)]
pub struct Availability<'a, Z: TimeZone> {
    zone: &'a Z,
    rules: VisitRules,
    place: Option<&'a Exceptions>,
    release: Option<&'a Release>,
    roles: &'a [Vec<ResourceCalendar>],
    now: DateTime<Utc>,
    /// Whether one resource could fill two roles, so that roles cannot be looked at one by one.
    roles_share: bool,
    /// How many people come at once, each with all the roles.
    people: usize,
}

impl<'a, Z: TimeZone> Availability<'a, Z> {
    /// Each role (a counsellor, a room, an interpreter of a language) lists who can fill it; a
    /// visit needs one of each. Without roles nothing is free. `zone` is that of the place.
    pub fn new(
        zone: &'a Z,
        rules: VisitRules,
        roles: &'a [Vec<ResourceCalendar>],
        now: DateTime<Utc>,
    ) -> Availability<'a, Z> {
        let mut seen = HashSet::new();
        let roles_share = roles.iter().any(|role| {
            let ids: HashSet<&str> = role.iter().map(|member| member.id.as_str()).collect();
            let known = ids.iter().any(|id| seen.contains(id));
            seen.extend(ids);
            known
        });
        Availability { zone, rules, place: None, release: None, roles, now, roles_share, people: 1 }
    }

    /// Days on which the whole place is closed or has other hours: they bind everybody there.
    #[must_use]
    pub fn at_place(mut self, exceptions: &'a Exceptions) -> Availability<'a, Z> {
        self.place = Some(exceptions);
        self
    }

    /// For the public: what is not released yet is not there. `None` shows everything.
    #[must_use]
    pub fn released(mut self, release: Option<&'a Release>) -> Availability<'a, Z> {
        self.release = release;
        self
    }

    /// So many visits side by side, at least one: each has all the roles, and no seat is in two of them.
    #[must_use]
    pub fn for_people(mut self, people: usize) -> Availability<'a, Z> {
        self.people = people.max(1);
        self
    }

    /// The first and the last date that can be booked, in the calendar of the place.
    pub fn bookable_dates(&self) -> (NaiveDate, NaiveDate) {
        let offset = self.zone.offset_from_utc_datetime(&self.now.naive_utc()).fix();
        let today = self.now.with_timezone(&offset).date_naive();
        let last = today.checked_add_days(Days::new(self.rules.horizon.into()));
        (today, last.unwrap_or(NaiveDate::MAX))
    }

    /// The days with free times among `count` days from a date on, in order.
    pub fn free_days(&self, from: NaiveDate, count: u16) -> Vec<DayTimes> {
        Ways::only(self.clone()).free_days(from, count)
    }

    /// The first day with a free time, on a date or after it.
    pub fn next_free_day(&self, from: NaiveDate) -> Option<NaiveDate> {
        Ways::only(self.clone()).next_free_day(from)
    }

    /// The free times nearest to a wanted one, at most `count`, in order of time.
    pub fn nearest(&self, wanted: DateTime<FixedOffset>, count: usize) -> Vec<DateTime<FixedOffset>> {
        Ways::only(self.clone()).nearest(wanted, count)
    }

    /// The day of a date at the place; `None` where its zone skipped the date.
    pub(super) fn day(&self, date: NaiveDate) -> Option<LocalDay> {
        LocalDay::new(date, self.zone)
    }

    pub(super) const fn rules(&self) -> VisitRules {
        self.rules
    }

    /// Who could fill each role at a start, for the whole visit. There is a way to fill all roles:
    /// [`assign`](super::assign) finds it, or for several people [`assign_each`](super::assign_each).
    ///
    /// # Errors
    /// [`Unavailable::Invalid`] for a time that is not offered to anybody, [`Unavailable::Taken`]
    /// for one that was.
    pub fn candidates(&self, start: DateTime<FixedOffset>) -> Result<Vec<Vec<Seat<'a>>>, Unavailable> {
        let (day, at) = self.check(start).map_err(Unavailable::Invalid)?;
        if !self.is_public(&day, at) {
            return Err(Unavailable::Invalid(StartError::TooFar));
        }
        let candidates = self.seats_free_at(&day, at, ResourceFree::Now);
        if can_assign(&candidates, self.people) && !self.roles.is_empty() {
            return Ok(candidates);
        }
        let without_bookings = self.seats_free_at(&day, at, ResourceFree::IfNothingWereBooked);
        if can_assign(&without_bookings, self.people) && !self.roles.is_empty() {
            Err(Unavailable::Taken)
        } else {
            Err(Unavailable::Invalid(StartError::Closed))
        }
    }

    /// Whether visits of this kind may begin at a time at all, and where in its day that is.
    ///
    /// # Errors
    /// [`StartError`], the first that applies in the order past, not existing, too soon, too far,
    /// off grid.
    pub fn check(&self, start: DateTime<FixedOffset>) -> Result<(LocalDay, u16), StartError> {
        if start < self.now {
            return Err(StartError::Past);
        }
        let wall = start.naive_local();
        let offset = self.zone.offset_from_utc_datetime(&start.naive_utc()).fix();
        let day = LocalDay::new(wall.date(), self.zone).ok_or(StartError::NotExisting)?;
        if offset != *start.offset() {
            return Err(StartError::NotExisting);
        }
        if start < self.earliest() {
            return Err(StartError::TooSoon);
        }
        if wall.date() > self.bookable_dates().1 {
            return Err(StartError::TooFar);
        }
        let on_tick = start.timestamp() % Tick::SECONDS == 0 && start.timestamp_subsec_nanos() == 0;
        let at = day.index_of(Tick::containing(start.to_utc())).ok_or(StartError::NotExisting)?;
        if !on_tick || !day.ticks_on_grid(self.rules.step).contains(at) {
            return Err(StartError::OffGrid);
        }
        Ok((day, at))
    }

    /// The ticks of a bookable day at which a visit can begin.
    pub(super) fn starts(&self, day: &LocalDay) -> DayMask {
        if self.roles.is_empty() {
            return DayMask::EMPTY;
        }
        let mut starts = day.ticks_on_grid(self.rules.step).and(day.ticks_from(self.earliest()));
        let opening = self.opening(day);
        for role in self.roles {
            if starts.is_empty() {
                return starts;
            }
            starts = starts.and(self.starts_role(role, day, opening));
        }
        if self.release.is_some() {
            for at in starts.ticks() {
                if !self.is_public(day, at) {
                    starts.unset(at);
                }
            }
        }
        if self.roles_share || self.people > 1 {
            let roles: Vec<_> = self.roles.iter().map(|role| self.seat_starts(role, day, opening)).collect();
            for at in starts.ticks() {
                let free = |role: &Vec<(Seat<'a>, DayMask)>| {
                    role.iter().filter(|(_, starts)| starts.contains(at)).map(|(seat, _)| *seat).collect()
                };
                let candidates: Vec<Vec<Seat<'a>>> = roles.iter().map(free).collect();
                if !can_assign(&candidates, self.people) {
                    starts.unset(at);
                }
            }
        }
        starts
    }

    /// The ticks at which each seat of a role is free for the whole visit.
    fn seat_starts(
        &self,
        role: &'a [ResourceCalendar],
        day: &LocalDay,
        opening: Opening,
    ) -> Vec<(Seat<'a>, DayMask)> {
        let (before, needed) = self.rules.ticks();
        let mut found = Vec::new();
        for member in role {
            let open = member.open(day, opening.is_holiday).and(opening.place);
            for (seat, busy) in (0..).zip(&member.seats) {
                let starts = open.and_not(busy.on(day)).erode(needed).later(before);
                if !starts.is_empty() {
                    found.push((Seat { resource: &member.id, seat }, starts));
                }
            }
        }
        found
    }

    /// The ticks at which some member of a role is free for the whole visit. Each member is eroded
    /// before they are joined: one person stays with the visit from its beginning to its end.
    fn starts_role(&self, role: &[ResourceCalendar], day: &LocalDay, opening: Opening) -> DayMask {
        let (before, needed) = self.rules.ticks();
        let mut starts = DayMask::EMPTY;
        for member in role {
            let open = member.open(day, opening.is_holiday).and(opening.place);
            if open.is_empty() {
                continue;
            }
            for busy in &member.seats {
                let free = open.and_not(busy.on(day));
                starts = starts.or(free.erode(needed).later(before));
            }
        }
        starts
    }

    fn seats_free_at(&self, day: &LocalDay, at: u16, free: ResourceFree) -> Vec<Vec<Seat<'a>>> {
        let opening = self.opening(day);
        let (before, needed) = self.rules.ticks();
        // What would begin before the day begins fits nowhere.
        let first = at.checked_sub(before);
        let visit = first.map_or(DayMask::EMPTY, |first| DayMask::range(first, first + needed));
        let fits = |free: DayMask| first.is_some() && visit.and_not(free).is_empty();
        let seats_of = |member: &'a ResourceCalendar| {
            let open = member.open(day, opening.is_holiday).and(opening.place);
            (0..).zip(&member.seats).filter_map(move |(seat, busy)| {
                let fits = match free {
                    ResourceFree::Now => fits(open.and_not(busy.on(day))),
                    ResourceFree::IfNothingWereBooked => fits(open),
                };
                fits.then_some(Seat { resource: &member.id, seat })
            })
        };
        self.roles.iter().map(|role| role.iter().flat_map(seats_of).collect()).collect()
    }

    fn is_public(&self, day: &LocalDay, at: u16) -> bool {
        self.release.is_none_or(|release| release.is_public(day, at, self.now))
    }

    fn opening(&self, day: &LocalDay) -> Opening {
        let exception = self.place.and_then(|exceptions| exceptions.on(day.date()));
        Opening {
            is_holiday: holiday_on(day.date()).is_some(),
            place: exception.map_or(DayMask::range(0, day.length()), |other| day.ticks_within(&other.hours)),
        }
    }

    fn earliest(&self) -> DateTime<Utc> {
        let notice = TimeDelta::minutes(self.rules.notice.into());
        self.now.checked_add_signed(notice).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }
}

/// What a date imposes on everybody at the place.
#[derive(Clone, Copy)]
struct Opening {
    is_holiday: bool,
    place: DayMask,
}

#[derive(Clone, Copy)]
enum ResourceFree {
    Now,
    IfNothingWereBooked,
}
