//! Which times are free for a visit, and who could give it: the list and the booking ask the same rules.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::Language;
use domain::booking::{VisitWay, Wishes};
use domain::schedule::{Availability, Party, Release, VisitRules, Ways};

use super::BookingError;
use super::bookable::{BookableService, bookable_service};
use super::hold::Held;
use super::roles::{Cast, casts};
use super::taken::{PlaceHours, PlaceTimes, day_versions, place_hours, place_times};
use crate::{Store, StoreError};

/// What somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    pub service: String,
    /// `None`: any place.
    pub place: Option<String>,
    /// `None`: any language.
    pub language: Option<Language>,
    /// With an interpreter the counsellor may speak any language. Where the house has none of the
    /// language, a visit can be asked for all the same, and somebody must find one.
    pub interpreter: bool,
    pub wishes: Wishes,
    /// Who asks: not everything is public at once.
    pub reach: Reach,
    /// How many come together: a time is free when it is free for all of them.
    pub party: Party,
}

/// Who looks for a time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Reach {
    #[default]
    Public,
    /// Staff see every time, also those that are not public yet.
    Staff,
}

impl Ask {
    /// A service anywhere, in any language and with nothing wished: what is asked for beyond it is said
    /// field by field, and who does not know of a field asks as if there were none.
    pub fn new(service: impl Into<String>) -> Ask {
        Ask {
            service: service.into(),
            place: None,
            language: None,
            interpreter: false,
            wishes: Wishes::default(),
            reach: Reach::Public,
            party: Party::ONE,
        }
    }
}

/// A free start, and the places that have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub start: DateTime<FixedOffset>,
    pub places: Vec<String>,
}

/// The free starts of one date; there is at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOffers {
    pub date: NaiveDate,
    pub starts: Vec<Offer>,
}

/// An answer to [`Ask`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FreeTimes {
    pub days: Vec<DayOffers>,
    /// The first day with a free start after the days that were asked for.
    pub next: Option<NaiveDate>,
}

/// A service, and the places in question with the versions of their hours.
pub(super) struct Plan {
    pub service: BookableService,
    pub places: Vec<(String, i64)>,
}

impl Store {
    /// The free times from a date on, for so many days (1–366), and the next day after them.
    ///
    /// # Errors
    /// `Invalid` with `unknown` for a service, or a place that does not give it.
    pub async fn free_times(
        &self,
        ask: &Ask,
        from: NaiveDate,
        days: u16,
        now: DateTime<Utc>,
    ) -> Result<FreeTimes, BookingError> {
        self.free_times_for(None, ask, from, days, now).await
    }

    /// As [`Store::free_times`] for the browser of a token: what it holds itself is free for it.
    ///
    /// # Errors
    /// As [`Store::free_times`].
    pub async fn free_times_for(
        &self,
        holder: Option<&str>,
        ask: &Ask,
        from: NaiveDate,
        days: u16,
        now: DateTime<Utc>,
    ) -> Result<FreeTimes, BookingError> {
        let own = match holder {
            Some(holder) => self.held_by(holder, now).await?,
            None => Vec::new(),
        };
        let (service, times) = self.pictures(ask, now).await?;
        let rules = rules(&service, false)?;
        let after = from.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX);
        let mut found: BTreeMap<NaiveDate, BTreeMap<DateTime<FixedOffset>, Vec<String>>> = BTreeMap::new();
        let mut next: Option<NaiveDate> = None;
        for (place, times) in &times {
            let own: Vec<_> = own.iter().flat_map(Held::own).collect();
            let as_seen = (!own.is_empty()).then(|| times.members_without(&own, now));
            let members = as_seen.as_ref().unwrap_or(&times.members);
            let zone = times.hours.calendar.zone;
            let release = self.release(&service, place, ask, &zone, now);
            let casts = casts(&times.hours, members, &service, place, ask);
            let ways = ways(&casts, &times.hours, &zone, rules, ask.party, release.as_ref(), now);
            for day in ways.free_days(from, days) {
                let starts = found.entry(day.date).or_default();
                for start in day.starts {
                    starts.entry(start).or_default().push(place.clone());
                }
            }
            next = [next, ways.next_free_day(after)].into_iter().flatten().min();
        }
        let offers = |starts: BTreeMap<DateTime<FixedOffset>, Vec<String>>| {
            starts.into_iter().map(|(start, places)| Offer { start, places }).collect()
        };
        let days =
            found.into_iter().map(|(date, starts)| DayOffers { date, starts: offers(starts) }).collect();
        Ok(FreeTimes { days, next })
    }

    /// Up to `count` free starts nearest to a wanted one, in order of time.
    ///
    /// # Errors
    /// As [`Store::free_times`].
    pub async fn nearest_times(
        &self,
        ask: &Ask,
        wanted: DateTime<FixedOffset>,
        count: usize,
        now: DateTime<Utc>,
    ) -> Result<Vec<DateTime<FixedOffset>>, BookingError> {
        let (service, times) = self.pictures(ask, now).await?;
        let rules = rules(&service, false)?;
        let mut nearest: Vec<DateTime<FixedOffset>> = Vec::new();
        for (place, times) in &times {
            let zone = times.hours.calendar.zone;
            let release = self.release(&service, place, ask, &zone, now);
            let casts = casts(&times.hours, &times.members, &service, place, ask);
            let ways = ways(&casts, &times.hours, &zone, rules, ask.party, release.as_ref(), now);
            nearest.extend(ways.nearest(wanted, count));
        }
        nearest.sort_unstable();
        nearest.dedup();
        nearest.sort_by_key(|start| (*start - wanted).abs());
        nearest.truncate(count);
        nearest.sort_unstable();
        Ok(nearest)
    }

    /// `Taken`, with where else to go.
    pub(super) async fn taken(
        &self,
        ask: &Ask,
        wanted: DateTime<FixedOffset>,
        now: DateTime<Utc>,
    ) -> BookingError {
        match self.nearest_times(ask, wanted, 3, now).await {
            Ok(nearest) => BookingError::Taken { nearest },
            Err(error) => error,
        }
    }

    pub(super) async fn pictures(
        &self,
        ask: &Ask,
        now: DateTime<Utc>,
    ) -> Result<(BookableService, Vec<(String, Arc<PlaceTimes>)>), BookingError> {
        let mut tx = self.reader().await?;
        let plan = plan(&mut tx, ask).await?;
        let mut known = Vec::with_capacity(plan.places.len());
        for (place, version) in plan.places {
            let hours = place_hours(&mut tx, self.memory(), &place, version, now).await?;
            known.push((place, hours));
        }
        let mut versions = day_versions(&mut tx, &known, now).await?;
        let mut pictures = Vec::with_capacity(known.len());
        for (place, hours) in known {
            let days = versions.remove(&place).unwrap_or_default();
            let times = place_times(&mut tx, self.memory(), (&place, hours), &days, now).await?;
            pictures.push((place, times));
        }
        Ok((plan.service, pictures))
    }
}

pub(super) async fn plan(tx: &mut crate::Tx, ask: &Ask) -> Result<Plan, BookingError> {
    let unknown = |field| BookingError::invalid(field, "unknown");
    let (service, mut places) =
        bookable_service(tx, &ask.service).await?.ok_or_else(|| unknown("service"))?;
    if ask.wishes.way != VisitWay::OnSite && !service.remote {
        return Err(BookingError::invalid("way", "not_offered"));
    }
    if let Some(wanted) = &ask.place {
        places.retain(|(place, _)| place == wanted);
        if places.is_empty() {
            return Err(unknown("place"));
        }
    }
    Ok(Plan { service, places })
}

/// All ways in which a place could receive those who ask.
fn ways<'a>(
    casts: &'a [Cast],
    hours: &'a PlaceHours,
    zone: &'a Tz,
    rules: VisitRules,
    party: Party,
    release: Option<&'a Release>,
    now: DateTime<Utc>,
) -> Ways<'a, Tz> {
    let way = |cast: &'a Cast| {
        let way = Availability::new(zone, rules, &cast.roles, now).at_place(&hours.calendar.exceptions);
        way.released(release)
    };
    Ways::new(casts.iter().map(way).collect(), party)
}

pub(super) fn rules(service: &BookableService, without_notice: bool) -> Result<VisitRules, StoreError> {
    let notice = if without_notice { 0 } else { service.notice };
    VisitRules::new(service.minutes, service.step, notice, service.horizon)
        .and_then(|rules| rules.with_buffers(service.around.0, service.around.1))
        .ok_or_else(|| StoreError::Damaged("the rules of a service are out of range".to_owned()))
}
