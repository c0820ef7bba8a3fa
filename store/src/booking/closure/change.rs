//! A change of hours: what it takes away, who is booked then, and how it is written and taken back.

use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::{DayHours, Exception, LocalRange, Rota, Stop};
use domain::schedule::{DayMask, LocalDay};

use super::super::BookingError;
use super::super::calendar::{self, PlaceCalendar};
use super::super::desk::{midnight, next, zone_of};
use super::super::visit::{Visit, read_visits};
use super::super::{hours, rota, stops};
use super::rows;
use crate::{Keys, StoreError, Tx, values};

/// Longest span of one change, in days.
const LONGEST_SPAN: usize = 366;

/// Whom hours bind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    pub place: String,
    /// A person or a room; `None` is everybody at the place.
    pub resource: Option<String>,
}

/// What is changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// No hours on these dates (both included), or, with a part, none between two clocks of each.
    Days { first: NaiveDate, last: NaiveDate, part: Option<LocalRange> },
    /// Other hours on these dates, both included.
    Instead { first: NaiveDate, last: NaiveDate, hours: DayHours },
    /// Another week, or weeks that take turns, from a date on.
    Week { from: NaiveDate, rota: Rota },
    /// These stops at other places in place of all that somebody has; the date is the first that changes.
    Stops { from: NaiveDate, stops: Vec<Stop> },
    /// The usual week again on a date.
    Usual { date: NaiveDate },
}

impl What {
    /// The dates that it touches; a week has no last one.
    pub const fn dates(&self) -> (NaiveDate, Option<NaiveDate>) {
        match self {
            What::Days { first, last, .. } | What::Instead { first, last, .. } => (*first, Some(*last)),
            What::Week { from, .. } | What::Stops { from, .. } => (*from, None),
            What::Usual { date } => (*date, Some(*date)),
        }
    }

    /// Refuses dates that run backwards or over more than a year.
    pub(in crate::booking) fn check_span(&self) -> Result<(), BookingError> {
        let fits = (1..=LONGEST_SPAN).contains(&self.days().take(LONGEST_SPAN + 1).count());
        if fits { Ok(()) } else { Err(BookingError::invalid("last", "range")) }
    }

    fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let (first, last) = self.dates();
        first.iter_days().take_while(move |date| *date <= last.unwrap_or(first))
    }
}

impl Bound {
    /// As the record of acts names it.
    pub(in crate::booking) fn object(&self) -> String {
        match &self.resource {
            Some(id) => format!("resource:{id}"),
            None => format!("place:{}", self.place),
        }
    }

    /// All hours of a date, wherever they are spent; `None` is the whole day, of a place that says nothing else.
    fn hours_on(&self, calendar: &PlaceCalendar, date: NaiveDate) -> Option<DayHours> {
        match &self.resource {
            None => calendar.exceptions.on(date).map(|exception| exception.hours.clone()),
            Some(id) => {
                let member = calendar.members.iter().find(|member| member.id == *id);
                Some(member.map(|member| member.day_on(date)).unwrap_or_default())
            }
        }
    }

    /// Makes the version of the hours grow, of all places for somebody whom all share.
    /// `stops` are those that somebody is to have.
    pub(super) async fn hours_changed(&self, tx: &mut Tx, stops: &[Stop]) -> Result<(), BookingError> {
        match &self.resource {
            Some(id) => hours::hours_change(tx, id, stops).await.map(|_| ()),
            None if hours::hours_changed(tx, Some(&self.place)).await? => Ok(()),
            None => Err(BookingError::invalid("place", "unknown")),
        }
    }

    fn holds(&self, calendar: &PlaceCalendar, visit: &Visit) -> bool {
        let Some(day) = LocalDay::new(visit.start.date_naive(), &calendar.zone) else { return false };
        // Whoever travels has other hours at each place.
        let hours = match &self.resource {
            None => self.hours_on(calendar, day.date()),
            Some(id) => {
                let member = calendar.members.iter().find(|member| member.id == *id);
                Some(member.map(|member| member.hours_at(&visit.place, day.date())).unwrap_or_default())
            }
        };
        let Some(hours) = hours else { return true };
        let index = |tick: i64| u16::try_from(tick - day.first().0).unwrap_or(DayMask::LENGTH);
        let visit = DayMask::range(index(visit.ticks().start), index(visit.ticks().end));
        visit.and_not(day.ticks_within(&hours)).is_empty()
    }

    /// The visits ahead that these hours bind, by time.
    async fn booked(
        &self,
        tx: &mut Tx,
        keys: &Keys,
        what: &What,
        now: DateTime<Utc>,
    ) -> Result<Vec<Visit>, StoreError> {
        let zone = zone_of(tx, &self.place).await?;
        let (first, last) = what.dates();
        let begin = midnight(zone, first).max(now.timestamp() + 1);
        let end = last.map_or(i64::MAX, |last| midnight(zone, next(last)));
        let (whose, id) = match &self.resource {
            Some(id) => ("b.id IN (SELECT x.booking FROM booking_resource x WHERE x.resource = $1)", id),
            None => ("b.place = $1", &self.place),
        };
        let condition =
            format!("{whose} AND b.starts_at >= $2 AND b.starts_at < $3 AND b.state = 'confirmed'");
        read_visits(tx, keys, &condition, values![id, begin, end]).await
    }
}

/// A change of somebody's hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::booking) struct Change {
    pub bound: Bound,
    pub what: What,
}

/// What a change will do.
#[derive(Debug, Default)]
pub(in crate::booking) struct Effect {
    /// Visits that are within the hours now and will not be, by time.
    pub outside: Vec<Visit>,
    /// The hours of each date on which an exception is to be written.
    pub days: Vec<(NaiveDate, DayHours)>,
}

impl Change {
    /// Makes the version of the hours grow, which on PostgreSQL also waits for bookings that rely on it:
    /// from here to the end of the transaction nobody is booked by hours of this place.
    pub async fn prepare(
        &self,
        tx: &mut Tx,
        keys: &Keys,
        now: DateTime<Utc>,
    ) -> Result<Effect, BookingError> {
        let stops = if let What::Stops { stops, .. } = &self.what { stops.as_slice() } else { &[] };
        self.bound.hours_changed(tx, stops).await?;
        if let (What::Stops { stops, .. }, Some(resource)) = (&self.what, &self.bound.resource) {
            stops::check(tx, resource, stops).await?;
        }
        if matches!(self.what, What::Usual { .. }) && rows::is_in_open_closure(tx, self).await? {
            return Err(BookingError::invalid("date", "closure"));
        }
        self.effect(tx, keys, now).await
    }

    /// What the change would do; nothing is written.
    pub async fn effect(&self, tx: &mut Tx, keys: &Keys, now: DateTime<Utc>) -> Result<Effect, BookingError> {
        let booked = self.bound.booked(tx, keys, &self.what, now).await?;
        if booked.is_empty() && !matches!(self.what, What::Days { .. }) {
            // Usually there is nobody, and then nothing needs to be computed.
            return Ok(Effect { outside: Vec::new(), days: self.written_days(|_| None) });
        }
        let before = calendar::load(tx, &self.bound.place).await?;
        let days = self.written_days(|date| self.bound.hours_on(&before, date));
        let after = self.planned(&before, &days);
        let falls = |visit: &Visit| self.bound.holds(&before, visit) && !self.bound.holds(&after, visit);
        Ok(Effect { outside: booked.into_iter().filter(falls).collect(), days })
    }

    fn written_days(&self, hours_on: impl Fn(NaiveDate) -> Option<DayHours>) -> Vec<(NaiveDate, DayHours)> {
        match &self.what {
            What::Days { part: None, .. } => self.what.days().map(|date| (date, DayHours::CLOSED)).collect(),
            What::Days { part: Some(part), .. } => {
                let rest = DayHours::all_but(*part);
                let cut = |date| match hours_on(date) {
                    None => Some((date, rest.clone())),
                    // Where nothing ends, nothing is written: the usual week may change later.
                    Some(usual) => Some((date, usual.within(&rest))).filter(|(_, left)| *left != usual),
                };
                self.what.days().filter_map(cut).collect()
            }
            What::Instead { hours, .. } => self.what.days().map(|date| (date, hours.clone())).collect(),
            What::Week { .. } | What::Stops { .. } | What::Usual { .. } => Vec::new(),
        }
    }

    fn planned(&self, before: &PlaceCalendar, days: &[(NaiveDate, DayHours)]) -> PlaceCalendar {
        let mut after = before.clone();
        let member = after.members.iter_mut().find(|member| Some(&member.id) == self.bound.resource.as_ref());
        if let (What::Week { from, rota }, Some(member)) = (&self.what, member) {
            *member = member.with_week(*from, rota);
            return after;
        }
        let member = after.members.iter_mut().find(|member| Some(&member.id) == self.bound.resource.as_ref());
        if let (What::Stops { stops, .. }, Some(member)) = (&self.what, member) {
            member.stops.clone_from(stops);
            return after;
        }
        let member = after.members.iter_mut().find(|member| Some(&member.id) == self.bound.resource.as_ref());
        let exceptions = match (&self.bound.resource, member) {
            (None, _) => &mut after.exceptions,
            (Some(_), Some(member)) => &mut member.exceptions,
            (Some(_), None) => return after,
        };
        if let What::Usual { date } = &self.what {
            exceptions.remove(*date);
        }
        for (date, hours) in days {
            exceptions.set(*date, Exception { hours: hours.clone(), reason: String::new() });
        }
        after
    }

    /// Writes the hours.
    pub async fn write(
        &self,
        tx: &mut Tx,
        effect: &Effect,
        reason: &str,
        by: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        match (&self.what, &self.bound.resource) {
            (What::Week { from, rota: weeks }, Some(resource)) => {
                rota::write(tx, resource, *from, weeks).await?
            }
            (What::Stops { stops, .. }, Some(resource)) => stops::write(tx, resource, stops).await?,
            (What::Usual { date }, _) => rows::remove_exception(tx, &self.bound, *date).await?,
            _ => {}
        }
        for (date, hours) in &effect.days {
            let row = rows::Written {
                hours: hours.to_string(),
                reason: reason.to_owned(),
                by: by.to_owned(),
                at: now.timestamp(),
            };
            rows::write_exception(tx, &self.bound, *date, &row).await?;
        }
        Ok(())
    }

    /// The kind and the hours, as a closure's row keeps them.
    pub fn hours_text(&self) -> (&'static str, String) {
        match &self.what {
            What::Days { part: None, .. } | What::Usual { .. } => ("days", String::new()),
            What::Days { part: Some(part), .. } => ("part", part.to_string()),
            What::Instead { hours, .. } => ("instead", hours.to_string()),
            What::Week { rota: weeks, .. } => ("week", rota::one_text(weeks)),
            // Hours from a date on, as a week is; the text says that they are stops.
            What::Stops { stops, .. } => ("week", stops::one_text(stops)),
        }
    }
}
