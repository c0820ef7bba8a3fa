//! A seat beyond the usual ones: for staff only, with a reason that everybody at the desk can read.
//!
//! Extra seats have numbers of their own, so that the key of `occupancy` holds for them as for all, and no
//! count of what there is and no search for the public ever meets them.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, Utc};
use domain::schedule::{Availability, BusyTicks, ResourceCalendar, Tick, Unavailable, assign};

use super::candidate::Candidate;
use super::roles::{Cast, casts};
use super::taken::{place_hours, placeholders};
use super::times::{Ask, plan, rules};
use super::visit::{Seated, Visit};
use super::{BookingError, book::BookedBy};
use crate::{Store, StoreError, Tx, Value, values};

/// The number of the first extra seat; a resource has 500 usual ones at most.
const FIRST: u16 = 1000;
/// Extra seats of one resource at one time.
const MOST: u16 = 3;

impl Seated {
    /// Whether it is beyond the usual seats.
    pub fn is_extra(&self) -> bool {
        self.seat >= FIRST
    }
}

impl Visit {
    /// Whether it takes a seat beyond the usual ones; why is in `extra`.
    pub fn is_extra(&self) -> bool {
        self.seats.iter().any(Seated::is_extra)
    }
}

impl BookedBy {
    /// The same, into an extra seat where no usual one is free, for this reason.
    #[must_use]
    pub fn into_extra_seat(self, reason: Option<domain::text::Note>) -> BookedBy {
        BookedBy { extra: reason, ..self }
    }
}

impl Store {
    /// Who and what could give a visit at a start if they took one person more: usual seats first, where
    /// they are free. Hours bind here too.
    ///
    /// # Errors
    /// As a search for usual seats; `Taken` when the extra seats are taken too.
    pub(super) async fn extra_candidate(
        &self,
        ask: &Ask,
        start: DateTime<FixedOffset>,
        now: DateTime<Utc>,
    ) -> Result<Candidate, BookingError> {
        let mut tx = self.reader().await?;
        let plan = plan(&mut tx, ask).await?;
        let rules = rules(&plan.service, true)?;
        let ticks = rules.ticks_from(start);
        let mut refusal = Unavailable::Invalid(domain::schedule::StartError::Closed);
        for (place, hours_version) in plan.places {
            let hours = place_hours(&mut tx, self.memory(), &place, hours_version, now).await?;
            let (mut members, _) = hours.members_in(&mut tx, ticks.clone(), &[], now).await?;
            let usual: BTreeMap<String, usize> =
                members.iter().map(|member| (member.id.clone(), member.seats.len())).collect();
            let beyond_usual = taken(&mut tx, &members, ticks.clone()).await?;
            add_extra(&mut members, beyond_usual);
            for Cast { kinds, roles, interpreter_open } in casts(&hours, &members, &plan.service, &place, ask)
            {
                let availability = Availability::new(&hours.calendar.zone, rules, &roles, now)
                    .at_place(&hours.calendar.exceptions);
                let mut candidates = match availability.candidates(start) {
                    Ok(candidates) => candidates,
                    Err(unavailable) => {
                        refusal = unavailable;
                        continue;
                    }
                };
                let beyond = |resource: &str, seat: u16| {
                    let count = usual.get(resource).copied().unwrap_or_default();
                    usize::from(seat).checked_sub(count)
                };
                for role in &mut candidates {
                    role.sort_by_key(|seat| beyond(seat.resource, seat.seat).is_some());
                }
                let chosen = assign(&candidates).unwrap_or_default().into_iter().zip(kinds);
                let seats = chosen.map(|(seat, role)| {
                    let extra = beyond(seat.resource, seat.seat).and_then(|n| u16::try_from(n).ok());
                    let number = extra.map_or(seat.seat, |extra| FIRST + extra);
                    Seated { role, resource: seat.resource.to_owned(), seat: number }
                });
                return Ok(Candidate {
                    place,
                    hours_version,
                    seats: seats.collect(),
                    interpreter_open,
                    ticks: ticks.clone(),
                    around: plan.service.around,
                    start,
                    end: start + chrono::TimeDelta::minutes(plan.service.minutes.into()),
                });
            }
        }
        drop(tx);
        match refusal {
            Unavailable::Taken => Err(self.taken(ask, start, now).await),
            Unavailable::Invalid(error) => Err(BookingError::invalid("start", error.code())),
        }
    }
}

/// Ticks of extra seats that are taken, by resource and seat.
async fn taken(
    tx: &mut Tx,
    members: &[ResourceCalendar],
    ticks: std::ops::Range<i64>,
) -> Result<BTreeMap<(String, u16), Vec<i64>>, StoreError> {
    let mut values = values![i64::from(FIRST), ticks.start, ticks.end];
    values.extend(members.iter().map(|member| Value::from(&member.id)));
    let mut taken: BTreeMap<(String, u16), Vec<i64>> = BTreeMap::new();
    if members.is_empty() {
        return Ok(taken);
    }
    let sql = format!(
        "SELECT resource, seat, tick FROM occupancy
         WHERE resource IN ({}) AND seat >= $1 AND tick >= $2 AND tick < $3",
        placeholders(4, members.len())
    );
    for row in tx.fetch_built(sql, values).await? {
        let seat = u16::try_from(row.get::<i64>("seat")?);
        let seat = seat.map_err(|_| StoreError::Damaged("occupancy.seat is out of range".to_owned()))?;
        taken.entry((row.get("resource")?, seat)).or_default().push(row.get("tick")?);
    }
    Ok(taken)
}

/// Gives each member the extra seats after the usual ones.
fn add_extra(members: &mut [ResourceCalendar], taken: BTreeMap<(String, u16), Vec<i64>>) {
    for member in members {
        for seat in FIRST..FIRST + MOST {
            let ticks = taken.get(&(member.id.clone(), seat)).map(Vec::as_slice).unwrap_or_default();
            member.seats.push(BusyTicks::from_runs(ticks.iter().map(|tick| (Tick(*tick), Tick(tick + 1)))));
        }
    }
}
