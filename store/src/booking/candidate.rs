//! Who and what could give a visit, or the visits of a party, at one start: the same rules as the list of times.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Utc};
use domain::schedule::{Availability, Release, Seat, StartError, Unavailable, VisitRules, assign_each};

use super::calendar::ResourceKind;
use super::hold::Held;
use super::roles::{Cast, casts};
use super::taken::{PlaceHours, place_hours};
use super::times::{Ask, plan, rules};
use super::visit::Seated;
use super::{BookingError, claim};
use crate::Store;
use crate::keys::fill_random;

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

impl Candidate {
    /// Where and when, for who tells others that these days changed.
    pub fn days(&self) -> [Option<(&str, NaiveDate)>; 2] {
        claim::days_of(&self.place, self.start.date_naive(), &self.seats)
    }
}

/// Which visit, or which hold, looks for a time again.
#[derive(Debug, Clone, Default)]
pub(super) struct Moving<'a> {
    /// Its own ticks do not stand in its way.
    pub claims: Vec<&'a str>,
    /// Who gives it now is asked first: people need not tell their story twice.
    pub seats: &'a [Seated],
    /// A cancelled visit that is taken back need not be an hour away.
    pub without_notice: bool,
}

impl<'a> Moving<'a> {
    /// What a browser holds already. Notice was given when it was held, if it is for the same start.
    pub fn held(held: Option<&'a Held>, start: DateTime<FixedOffset>) -> Moving<'a> {
        held.map_or_else(Moving::default, |held| Moving {
            claims: held.claims().collect(),
            seats: &held.every,
            without_notice: held.start == start,
        })
    }
}

impl Store {
    /// Who and what could give a visit at a start.
    ///
    /// # Errors
    /// As [`Store::candidates`].
    pub(super) async fn candidate(
        &self,
        ask: &Ask,
        start: DateTime<FixedOffset>,
        moving: Moving<'_>,
        now: DateTime<Utc>,
    ) -> Result<Candidate, BookingError> {
        let alone = Ask { party: domain::schedule::Party::ONE, ..ask.clone() };
        let mut found = self.candidates(&alone, start, moving, now).await?;
        found.pop().ok_or_else(|| BookingError::invalid("start", StartError::Closed.code()))
    }

    /// Who and what could give a visit to each of a party that begins at a start, in their order: all at the
    /// first place that can, with free seats drawn by lot, so that many who ask at once do not all reach
    /// for the same. Holds that have run out are cleared from the way first, in a transaction of their own:
    /// nobody waits for one that clears.
    ///
    /// # Errors
    /// `Invalid` for what is not offered, `Taken` with the nearest times for the whole party, `Store`.
    pub(super) async fn candidates(
        &self,
        ask: &Ask,
        start: DateTime<FixedOffset>,
        moving: Moving<'_>,
        now: DateTime<Utc>,
    ) -> Result<Vec<Candidate>, BookingError> {
        let mut tx = self.reader().await?;
        let plan = plan(&mut tx, ask).await?;
        let rules = rules(&plan.service, moving.without_notice)?;
        let mut refusal = Unavailable::Invalid(StartError::Closed);
        let mut found = None;
        let mut is_littered = false;
        for (place, version) in &plan.places {
            let hours = place_hours(&mut tx, self.memory(), place, *version, now).await?;
            let Some(turns) = rules.turns(ask.party, start, &hours.calendar.zone) else { continue };
            let ends = turns.last().map_or(0, |last| rules.ticks_from(*last).end);
            let ticks = rules.ticks_from(start).start..ends;
            let (members, littered) = hours.members_in(&mut tx, ticks, &moving.claims, now).await?;
            is_littered |= littered;
            let casts = casts(&hours, &members, &plan.service, place, ask);
            // Whoever has this time already may keep it.
            let release = self.release(&plan.service, place, ask, &hours.calendar.zone, now);
            let release = release.filter(|_| !moving.without_notice);
            let room = Room { casts: &casts, hours: &hours, rules, release: release.as_ref(), now };
            match room.seat(&turns, ask.party.at_once(), moving.seats) {
                Ok(seated) => {
                    let of = |(start, (seats, interpreter_open)): (DateTime<FixedOffset>, _)| Candidate {
                        place: place.clone(),
                        hours_version: *version,
                        seats,
                        interpreter_open,
                        ticks: rules.ticks_from(start),
                        around: plan.service.around,
                        start,
                        end: start + TimeDelta::minutes(plan.service.minutes.into()),
                    };
                    found = Some(turns.into_iter().zip(seated).map(of).collect());
                    break;
                }
                Err(Unavailable::Taken) => refusal = Unavailable::Taken,
                Err(invalid) if refusal != Unavailable::Taken => refusal = invalid,
                Err(_) => {}
            }
        }
        drop(tx);
        if is_littered {
            self.sweep_holds(now).await?;
        }
        match (found, refusal) {
            (Some(candidates), _) => Ok(candidates),
            (None, Unavailable::Taken) => Err(self.taken(ask, start, now).await),
            (None, Unavailable::Invalid(error)) => Err(BookingError::invalid("start", error.code())),
        }
    }
}

/// What a place has for a party.
struct Room<'a> {
    casts: &'a [Cast],
    hours: &'a PlaceHours,
    rules: VisitRules,
    release: Option<&'a Release>,
    now: DateTime<Utc>,
}

/// Seats for one visit, and whether somebody must still be found to interpret.
type Seating = (Vec<Seated>, bool);

impl<'a> Room<'a> {
    /// Seats for every turn. Visits at one start are seated together; of those in turn each is given by
    /// whoever gave the one before, or else by whoever is free for the most of them.
    fn seat(
        &self,
        turns: &[DateTime<FixedOffset>],
        at_once: usize,
        preferred: &[Seated],
    ) -> Result<Vec<Seating>, Unavailable> {
        let rounds = turns.iter().step_by(at_once.max(1));
        let rounds = rounds.map(|start| self.able(*start, at_once)).collect::<Result<Vec<_>, _>>()?;
        let mut often: BTreeMap<Seat<'_>, usize> = BTreeMap::new();
        for (_, candidates) in &rounds {
            for seat in candidates.iter().flatten().copied().collect::<BTreeSet<_>>() {
                *often.entry(seat).or_default() += 1;
            }
        }
        let mut seated: Vec<Seating> = Vec::with_capacity(turns.len());
        for (cast, candidates) in rounds {
            let before: Vec<Seated> = seated.last().map_or(preferred, |(seats, _)| seats).to_vec();
            let drawn = draw(candidates, &cast.kinds, at_once, |seat| {
                let had = before.iter().any(|p| p.resource == seat.resource && p.seat == seat.seat);
                (!had, usize::MAX - often.get(seat).copied().unwrap_or_default())
            });
            seated.extend(drawn.into_iter().map(|seats| (seats, cast.interpreter_open)));
        }
        Ok(seated)
    }

    /// The first cast that can give so many visits at a start, with who could fill each role.
    fn able(
        &self,
        start: DateTime<FixedOffset>,
        people: usize,
    ) -> Result<(&'a Cast, Vec<Vec<Seat<'a>>>), Unavailable> {
        let calendar = &self.hours.calendar;
        let mut refusal = Unavailable::Invalid(StartError::Closed);
        for cast in self.casts {
            let availability = Availability::new(&calendar.zone, self.rules, &cast.roles, self.now)
                .at_place(&calendar.exceptions)
                .released(self.release)
                .for_people(people);
            match availability.candidates(start) {
                Ok(candidates) => return Ok((cast, candidates)),
                Err(Unavailable::Taken) => refusal = Unavailable::Taken,
                Err(invalid) if refusal != Unavailable::Taken => refusal = invalid,
                Err(_) => {}
            }
        }
        Err(refusal)
    }
}

/// One seat for each role of each visit: those who come first by `rank`, equals by lot.
fn draw<K: Ord>(
    mut candidates: Vec<Vec<Seat<'_>>>,
    kinds: &[ResourceKind],
    visits: usize,
    rank: impl Fn(&Seat<'_>) -> K,
) -> Vec<Vec<Seated>> {
    for role in &mut candidates {
        let mut lot = [0; 8];
        fill_random(&mut lot);
        let turn = usize::try_from(u64::from_ne_bytes(lot) % role.len().max(1) as u64).unwrap_or_default();
        role.rotate_left(turn);
        role.sort_by_key(&rank);
    }
    let seat = |(seat, kind): (Seat<'_>, &ResourceKind)| Seated {
        role: *kind,
        resource: seat.resource.to_owned(),
        seat: seat.seat,
    };
    let chosen = assign_each(&candidates, visits).unwrap_or_default();
    chosen.into_iter().map(|visit| visit.into_iter().zip(kinds).map(seat).collect()).collect()
}
