//! Proposals: another seat for each visit that a closure hits, found by the rules of booking, and held.

use chrono::{DateTime, FixedOffset, Utc};
use domain::closure::{Proposed, State, kept_until};

use super::super::calendar::ResourceKind;
use super::super::candidate::{Candidate, Moving};
use super::super::visit::{Seated, Visit};
use super::super::{Ask, BookingError, claim, hold};
use super::begin::step;
use super::{Affected, Closure};
use crate::audit::{self, Actor};
use crate::{Store, StoreError, Tx, Work, values};

/// Starts that are looked at, nearest first, for one colleague's time.
const LOOKED_AT: usize = 40;
/// Tries when somebody else takes the seats in the moment in which they were chosen.
const TRIES: usize = 3;

/// Why a hold was not written.
enum Refused {
    Stale,
    Failed(StoreError),
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Refused {
        Refused::Failed(error)
    }
}

impl Store {
    /// Looks again for these lines of an open closure; `wish` is the kind that is wanted, `None` the
    /// gentlest change there is. Decisions on them are asked for again. Answers for how many there is one.
    ///
    /// # Errors
    /// `Invalid` with `closure: changed`; `Store`.
    pub async fn propose(
        &self,
        closure: &str,
        version: i64,
        lines: &[String],
        wish: Option<Proposed>,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<usize, BookingError> {
        let (keys, id, actor) = (self.keys().clone(), closure.to_owned(), Actor::Staff(staff.to_owned()));
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                step(tx, &id, version, State::Open, State::Open, now).await?;
                let object = format!("closure:{id}");
                let detail = wish.map_or("", Proposed::code);
                audit::record(tx, &keys, now.timestamp(), &actor, "closure.proposed", &object, detail)
                    .await?;
                Ok(())
            })
        })
        .await?;
        self.propose_for(closure, lines, wish, now).await
    }

    pub(super) async fn propose_for(
        &self,
        closure: &str,
        lines: &[String],
        wish: Option<Proposed>,
        now: DateTime<Utc>,
    ) -> Result<usize, BookingError> {
        let hit = self.closure(closure).await?.visits;
        let mut found = 0;
        for line in hit.iter().filter(|line| lines.contains(&line.id) && !line.is_settled(now)) {
            let kinds = wish.as_ref().map_or(Proposed::ALL, std::slice::from_ref);
            for kind in kinds {
                if self.propose_one(closure, line, *kind, now).await? {
                    found += 1;
                    break;
                }
            }
        }
        Ok(found)
    }

    async fn propose_one(
        &self,
        closure: &str,
        line: &Affected,
        kind: Proposed,
        now: DateTime<Utc>,
    ) -> Result<bool, BookingError> {
        for _ in 0..TRIES {
            let Some(candidate) = self.another(&line.visit, kind, now).await? else { return Ok(false) };
            let (closure, line) = (closure.to_owned(), line.clone());
            let written = self
                .write(move |tx| -> Work<'_, (), Refused> {
                    Box::pin(async move { write(tx, &closure, &line, kind, &candidate, now).await })
                })
                .await;
            match written {
                Ok(()) => return Ok(true),
                Err(Refused::Stale | Refused::Failed(StoreError::Conflict)) => {}
                Err(Refused::Failed(error)) => return Err(error.into()),
            }
        }
        Ok(false)
    }

    /// Another seat of one kind, nearest to the visit as it is.
    async fn another(
        &self,
        visit: &Visit,
        kind: Proposed,
        now: DateTime<Utc>,
    ) -> Result<Option<Candidate>, BookingError> {
        if kind == Proposed::SameTime {
            let moving = Moving { claims: vec![&visit.claim], seats: &visit.seats, without_notice: true };
            let same = found(self.candidate(&visit.ask().for_staff(), visit.start, moving, now).await)?;
            return Ok(same.filter(|candidate| candidate.seats != visit.seats));
        }
        let colleague = visit.seats.iter().find(|seat| seat.role == ResourceKind::Staff);
        for (start, place) in self.starts(visit, kind, now).await? {
            let ask = Ask { place: Some(place), ..visit.ask().for_staff() };
            // What the visit has now counts as taken, so that both can be kept side by side.
            let moving = Moving { claims: Vec::new(), seats: &visit.seats, without_notice: false };
            let Some(candidate) = found(self.candidate(&ask, start, moving, now).await)? else { continue };
            let is_same = candidate.seats.iter().any(|seat| {
                seat.role == ResourceKind::Staff && Some(&seat.resource) == colleague.map(|c| &c.resource)
            });
            if is_same || kind != Proposed::SamePerson {
                return Ok(Some(candidate));
            }
        }
        Ok(None)
    }

    /// Free starts for a kind of proposal with their places, nearest to the visit first.
    async fn starts(
        &self,
        visit: &Visit,
        kind: Proposed,
        now: DateTime<Utc>,
    ) -> Result<Vec<(DateTime<FixedOffset>, String)>, BookingError> {
        let elsewhere = kind == Proposed::AnotherPlace;
        let ask =
            if elsewhere { Ask { place: None, ..visit.ask().for_staff() } } else { visit.ask().for_staff() };
        let today = now.with_timezone(&visit.zone).date_naive();
        let free = match self.free_times(&ask, today, 366, now).await {
            Ok(free) => free,
            // The service left the catalogue, or this place: there is nothing to propose.
            Err(BookingError::Invalid(_)) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let offers = free.days.into_iter().flat_map(|day| day.starts);
        let mut starts: Vec<_> = offers
            .filter_map(|offer| {
                let fits = |place: &String| (*place != visit.place) == elsewhere;
                Some((offer.start, offer.places.into_iter().find(fits)?))
            })
            .filter(|(start, _)| elsewhere || *start != visit.start)
            .collect();
        starts.sort_by_key(|(start, _)| ((*start - visit.start).abs(), *start));
        if kind == Proposed::SamePerson {
            starts = self.at_work(visit, starts, now).await?;
        }
        starts.truncate(LOOKED_AT);
        Ok(starts)
    }

    /// Of these starts, those at which the visit's own colleague works.
    async fn at_work(
        &self,
        visit: &Visit,
        mut starts: Vec<(DateTime<FixedOffset>, String)>,
        now: DateTime<Utc>,
    ) -> Result<Vec<(DateTime<FixedOffset>, String)>, BookingError> {
        let colleague = visit.seats.iter().find(|seat| seat.role == ResourceKind::Staff);
        let Some(colleague) = colleague else { return Ok(Vec::new()) };
        let mut tx = self.reader().await?;
        let (_, hours) = match self.hours_of(&mut tx, &colleague.resource, now).await {
            Err(BookingError::NotFound) => return Ok(Vec::new()),
            other => other?,
        };
        let member = hours.calendar.members.iter().find(|member| member.id == colleague.resource);
        let Some(member) = member else { return Ok(Vec::new()) };
        starts.retain(|(start, place)| {
            let time = start.time();
            let works = |range: &domain::calendar::LocalRange| {
                range.start_time() <= time && (range.end_minute() == 24 * 60 || time < range.end_time())
            };
            member.hours_at(place, start.date_naive()).ranges().iter().any(works)
        });
        Ok(starts)
    }
}

/// What cannot be booked is no proposal; everything else that went wrong did.
fn found(candidate: Result<Candidate, BookingError>) -> Result<Option<Candidate>, BookingError> {
    match candidate {
        Ok(candidate) => Ok(Some(candidate)),
        Err(BookingError::Taken { .. } | BookingError::Invalid(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

async fn write(
    tx: &mut Tx,
    closure: &str,
    line: &Affected,
    kind: Proposed,
    candidate: &Candidate,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    let open = "UPDATE closure SET changed_at = $2 WHERE id = $1 AND state = 'open'";
    if tx.execute(open, values![closure, now.timestamp()]).await? == 0 {
        return Err(Refused::Stale);
    }
    hold_for(tx, line, kind, candidate, now).await?;
    let undecide =
        "UPDATE closure_visit SET decision = NULL, decided_by = NULL, decided_at = NULL WHERE id = $1";
    tx.execute(undecide, values![&line.id]).await?;
    Ok(())
}

/// Holds the seats of a candidate for a line, in place of what was held for it.
async fn hold_for(
    tx: &mut Tx,
    line: &Affected,
    kind: Proposed,
    candidate: &Candidate,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    if !claim::hours_unchanged(tx, &candidate.place, candidate.hours_version).await? {
        return Err(Refused::Stale);
    }
    let until = kept_until(line.from_start.to_utc(), candidate.start.to_utc(), now);
    let held = Candidate { seats: new_seats(line, candidate), ..candidate.clone() };
    let claimed = hold::take(tx, &held, until, now).await?.ok_or(Refused::Stale)?;
    let mut days = vec![(candidate.place.clone(), candidate.start.date_naive())];
    if let Some(old) = &line.proposal {
        hold::free(tx, &old.claim).await?;
        days.push((old.place.clone(), old.start.date_naive()));
    }
    tx.execute(
        "UPDATE closure_visit SET proposal = $2, to_place = $3, to_start = $4, to_end = $5, claim = $6,
           claim_until = $7 WHERE id = $1",
        values![
            &line.id,
            kind.code(),
            &candidate.place,
            candidate.start.timestamp(),
            candidate.end.timestamp(),
            claimed,
            until.timestamp()
        ],
    )
    .await?;
    tx.execute("DELETE FROM closure_seat WHERE visit = $1 AND side = 'after'", values![&line.id]).await?;
    write_seats(tx, &line.id, "after", &candidate.seats).await?;
    days_changed(tx, days).await?;
    Ok(())
}

/// The seats of a candidate that the visit does not have at that time already.
fn new_seats(line: &Affected, candidate: &Candidate) -> Vec<Seated> {
    let has = |seat: &Seated| {
        candidate.start == line.from_start
            && line.from_seats.iter().any(|own| own.resource == seat.resource && own.seat == seat.seat)
    };
    candidate.seats.iter().filter(|seat| !has(seat)).cloned().collect()
}

/// Notes the seats of one side of a line.
pub(super) async fn write_seats(
    tx: &mut Tx,
    line: &str,
    side: &'static str,
    seats: &[Seated],
) -> Result<(), StoreError> {
    for seat in seats {
        tx.execute(
            "INSERT INTO closure_seat (visit, side, role, resource, seat) VALUES ($1, $2, $3, $4, $5)",
            values![line, side, seat.role.code(), &seat.resource, i64::from(seat.seat)],
        )
        .await?;
    }
    Ok(())
}

/// Gives back what the proposals of a closure hold.
pub(super) async fn free_all(tx: &mut Tx, closure: &Closure, now: DateTime<Utc>) -> Result<(), StoreError> {
    let mut days = Vec::new();
    for line in &closure.visits {
        let Some(proposal) = line.held(now) else { continue };
        hold::free(tx, &proposal.claim).await?;
        forget_claim(tx, &line.id).await?;
        days.push((proposal.place.clone(), proposal.start.date_naive()));
    }
    days_changed(tx, days).await
}

/// A proposal whose seats are no longer held for it.
pub(super) async fn forget_claim(tx: &mut Tx, line: &str) -> Result<(), StoreError> {
    let sql = "UPDATE closure_visit SET claim = NULL, claim_until = NULL WHERE id = $1";
    tx.execute(sql, values![line]).await.map(|_| ())
}

/// Tells every process, in one order for everybody. Closures are rare: what they change counts as changed for
/// the interpreters of all places too.
pub(super) async fn days_changed(
    tx: &mut Tx,
    mut days: Vec<(String, chrono::NaiveDate)>,
) -> Result<(), StoreError> {
    let shared: Vec<_> = days.iter().map(|(_, date)| (claim::SHARED.to_owned(), *date)).collect();
    days.extend(shared);
    let mut days: Vec<_> = days.iter().map(|(place, date)| Some((place.as_str(), *date))).collect();
    claim::days_changed(tx, &mut days).await
}

/// Holds the proposal of a line again after its hold ran out, at the same place and time.
pub(super) async fn hold_again(
    store: &Store,
    line: &Affected,
    now: DateTime<Utc>,
) -> Result<bool, BookingError> {
    let Some(proposal) = &line.proposal else { return Ok(false) };
    let ask = Ask { place: Some(proposal.place.clone()), ..line.visit.ask().for_staff() };
    let own = (proposal.start == line.from_start).then_some(line.visit.claim.as_str());
    let moving = Moving { claims: own.into_iter().collect(), seats: &proposal.seats, without_notice: false };
    let Some(candidate) = found(store.candidate(&ask, proposal.start, moving, now).await)? else {
        return Ok(false);
    };
    let (line, kind) = (line.clone(), proposal.kind);
    let written = store
        .write(move |tx| -> Work<'_, (), Refused> {
            Box::pin(async move { hold_for(tx, &line, kind, &candidate, now).await })
        })
        .await;
    match written {
        Ok(()) => Ok(true),
        Err(Refused::Stale | Refused::Failed(StoreError::Conflict)) => Ok(false),
        Err(Refused::Failed(error)) => Err(error.into()),
    }
}
