//! Which times are free for a visit, and who could give it: the list and the booking ask the same rules.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, Utc};
use domain::Language;
use domain::booking::{VisitWay, Wishes};
use domain::schedule::{Availability, StartError, Unavailable, VisitRules, assign};

use super::bookable::{BookableService, bookable_service};
use super::calendar::ResourceKind;
use super::hold::Held;
use super::roles::{Cast, casts};
use super::taken::{PlaceTimes, day_versions, place_hours, place_times};
use super::{BookingError, visit::Seated};
use crate::keys::fill_random;
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

/// Seats that can give a visit, and the version of the hours by which they can.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub place: String,
    pub hours_version: i64,
    pub seats: Vec<Seated>,
    /// Nobody interprets yet.
    pub interpreter_open: bool,
    /// What the visit takes: its own time, and what its service needs before and after.
    pub ticks: std::ops::Range<i64>,
    /// Minutes before and after.
    pub around: (u16, u16),
    pub start: DateTime<FixedOffset>,
    pub end: DateTime<FixedOffset>,
}

/// Which visit looks for a time again.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Moving<'a> {
    /// Its own ticks do not stand in its way.
    pub claim: &'a str,
    /// Who gives it now is asked first: people need not tell their story twice.
    pub seats: &'a [Seated],
    /// A cancelled visit that is taken back need not be an hour away.
    pub without_notice: bool,
}

impl<'a> Moving<'a> {
    /// What a browser holds already. Notice was given when it was held, if it is for the same start.
    pub fn held(held: Option<&'a Held>, start: DateTime<FixedOffset>) -> Moving<'a> {
        held.map_or_else(Moving::default, |held| Moving {
            claim: &held.id,
            seats: &held.seats,
            without_notice: held.start == start,
        })
    }
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
            let own: Vec<_> = own.iter().map(Held::own).collect();
            let as_seen = (!own.is_empty()).then(|| times.members_without(&own, now));
            let members = as_seen.as_ref().unwrap_or(&times.members);
            let zone = times.hours.calendar.zone;
            let release = self.release(&service, place, ask, &zone, now);
            for cast in casts(&times.hours, members, &service, place, ask) {
                let availability = Availability::new(&zone, rules, &cast.roles, now)
                    .at_place(&times.hours.calendar.exceptions)
                    .released(release.as_ref());
                for day in availability.free_days(from, days) {
                    let starts = found.entry(day.date).or_default();
                    for start in day.starts {
                        let places = starts.entry(start).or_default();
                        if places.last() != Some(place) {
                            places.push(place.clone());
                        }
                    }
                }
                next = [next, availability.next_free_day(after)].into_iter().flatten().min();
            }
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
            for cast in casts(&times.hours, &times.members, &service, place, ask) {
                let availability = Availability::new(&zone, rules, &cast.roles, now)
                    .at_place(&times.hours.calendar.exceptions)
                    .released(release.as_ref());
                nearest.extend(availability.nearest(wanted, count));
            }
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

    /// Who and what could give a visit at a start: the first place that can, with free seats drawn
    /// by lot, so that many who ask at once do not all reach for the same. Holds that have run out are
    /// cleared from the way first, in a transaction of their own: nobody waits for one that clears.
    pub(super) async fn candidate(
        &self,
        ask: &Ask,
        start: DateTime<FixedOffset>,
        moving: Moving<'_>,
        now: DateTime<Utc>,
    ) -> Result<Candidate, BookingError> {
        let mut tx = self.reader().await?;
        let plan = plan(&mut tx, ask).await?;
        let rules = rules(&plan.service, moving.without_notice)?;
        let ticks = rules.ticks_from(start);
        let mut refusal = Unavailable::Invalid(StartError::Closed);
        let mut found = None;
        let mut is_littered = false;
        for (place, version) in plan.places {
            let hours = place_hours(&mut tx, self.memory(), &place, version, now).await?;
            if found.is_some() {
                break;
            }
            let (members, littered) = hours.members_in(&mut tx, ticks.clone(), moving.claim, now).await?;
            is_littered |= littered;
            let zone = hours.calendar.zone;
            // Whoever has this time already may keep it.
            let release = self.release(&plan.service, &place, ask, &zone, now);
            let release = release.filter(|_| !moving.without_notice);
            for Cast { kinds, roles, interpreter_open } in casts(&hours, &members, &plan.service, &place, ask)
            {
                let availability = Availability::new(&zone, rules, &roles, now)
                    .at_place(&hours.calendar.exceptions)
                    .released(release.as_ref());
                match availability.candidates(start) {
                    Ok(candidates) => {
                        let seats = draw(candidates, &kinds, moving.seats);
                        let end = start + chrono::TimeDelta::minutes(plan.service.minutes.into());
                        let (hours_version, around) = (version, plan.service.around);
                        found = Some(Candidate {
                            place: place.clone(),
                            hours_version,
                            seats,
                            interpreter_open,
                            ticks: ticks.clone(),
                            around,
                            start,
                            end,
                        });
                        break;
                    }
                    Err(Unavailable::Taken) => refusal = Unavailable::Taken,
                    Err(invalid) if refusal != Unavailable::Taken => refusal = invalid,
                    Err(_) => {}
                }
            }
        }
        drop(tx);
        if is_littered {
            self.sweep_holds(now).await?;
        }
        match (found, refusal) {
            (Some(candidate), _) => Ok(candidate),
            (None, Unavailable::Taken) => Err(self.taken(ask, start, now).await),
            (None, Unavailable::Invalid(error)) => Err(BookingError::invalid("start", error.code())),
        }
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

pub(super) fn rules(service: &BookableService, without_notice: bool) -> Result<VisitRules, StoreError> {
    let notice = if without_notice { 0 } else { service.notice };
    VisitRules::new(service.minutes, service.step, notice, service.horizon)
        .and_then(|rules| rules.with_buffers(service.around.0, service.around.1))
        .ok_or_else(|| StoreError::Damaged("the rules of a service are out of range".to_owned()))
}

/// One seat for each role: those who have the visit now first, the others by lot.
fn draw(
    mut candidates: Vec<Vec<domain::schedule::Seat<'_>>>,
    kinds: &[ResourceKind],
    preferred: &[Seated],
) -> Vec<Seated> {
    for role in &mut candidates {
        let mut lot = [0; 8];
        fill_random(&mut lot);
        let turn = usize::try_from(u64::from_ne_bytes(lot) % role.len().max(1) as u64).unwrap_or_default();
        role.rotate_left(turn);
        role.sort_by_key(|seat| {
            !preferred.iter().any(|p| p.resource == seat.resource && p.seat == seat.seat)
        });
    }
    let chosen = assign(&candidates).unwrap_or_default();
    let seats = chosen.into_iter().zip(kinds);
    seats
        .map(|(seat, kind)| Seated { role: *kind, resource: seat.resource.to_owned(), seat: seat.seat })
        .collect()
}
