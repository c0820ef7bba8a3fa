//! What is taken, day by day, and the picture of a place that a process keeps in memory.
//!
//! A picture is made from versions: one of the place's hours, and one of each day that grows in the
//! very transaction that changes the day. Whoever uses a picture compares versions first and reads
//! again only the days that changed, whichever process changed them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::calendar::Timetable;
use domain::schedule::{BusyTicks, LocalDay, ResourceCalendar, Tick};

use super::calendar::{self, PlaceCalendar};
use super::claim;
use super::memory::Memory;
use super::visit::Seated;
use crate::{StoreError, Tx, Value};

/// Days that a picture reaches beyond today: as far as anything can be booked.
const REACH_DAYS: u64 = 366;

/// One seat's time: ticks from the first up to the end, which is not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    /// Position of the resource among the members of its place.
    member: usize,
    seat: u16,
    first: i64,
    end: i64,
    /// When a hold runs out, in seconds UTC; what is booked or closed does not.
    until: Option<i64>,
}

impl Run {
    fn is_over(&self, now: DateTime<Utc>) -> bool {
        self.until.is_some_and(|until| until <= now.timestamp())
    }
}

/// Versions of the days of several places that ever changed.
pub(super) type DayVersions = BTreeMap<String, BTreeMap<NaiveDate, i64>>;

/// The hours of a place as of one version, and the dates for which its timetables were laid out.
#[derive(Debug)]
pub(super) struct PlaceHours {
    version: i64,
    first: NaiveDate,
    last: NaiveDate,
    pub calendar: PlaceCalendar,
    pub timetables: Vec<Timetable>,
    /// Other places whose visits take time from people whom this one sees: theirs, and where they come.
    pub others: Vec<String>,
}

/// Hours and what is taken, for every member of a place.
#[derive(Debug)]
pub(crate) struct PlaceTimes {
    pub(super) hours: Arc<PlaceHours>,
    versions: BTreeMap<NaiveDate, i64>,
    days: BTreeMap<NaiveDate, Arc<Vec<Run>>>,
    /// When the first of the holds in it runs out, in seconds UTC: the picture is good until then.
    good_until: i64,
    /// In the order of the calendar's members.
    pub(super) members: Vec<ResourceCalendar>,
}

/// The versions of all days that changed, for the places given (at least one), each with what changed for
/// the interpreters whom all share, and for those who travel between it and others.
pub(super) async fn day_versions(
    tx: &mut Tx,
    hours: &[(String, Arc<PlaceHours>)],
    now: DateTime<Utc>,
) -> Result<DayVersions, StoreError> {
    let own = hours.iter().map(|(place, _)| place);
    let places: BTreeSet<&String> = own.chain(hours.iter().flat_map(|(_, hours)| &hours.others)).collect();
    let today = now.date_naive();
    let first = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let last = today.checked_add_days(Days::new(REACH_DAYS)).unwrap_or(today);
    let mut values: Vec<Value> =
        vec![first.to_string().into(), last.to_string().into(), claim::SHARED.into()];
    values.extend(places.iter().copied().map(Value::from));
    let sql = format!(
        "SELECT place, date, CAST(SUM(version) AS BIGINT) AS version FROM day_change
         WHERE date >= $1 AND date <= $2 AND place IN ($3, {}) GROUP BY place, date",
        placeholders(4, places.len())
    );
    let mut found = DayVersions::new();
    for row in tx.fetch_built(sql, values).await? {
        let days = found.entry(row.get("place")?).or_default();
        days.insert(calendar::read_date(&row, "date")?, row.get("version")?);
    }
    // All counts only ever grow, so their sum tells every change of any of them.
    let sum = |(place, hours): &(String, Arc<PlaceHours>)| {
        let counted =
            [place.as_str(), claim::SHARED].into_iter().chain(hours.others.iter().map(String::as_str));
        let mut days: BTreeMap<NaiveDate, i64> = BTreeMap::new();
        for (date, version) in counted.filter_map(|place| found.get(place)).flatten() {
            *days.entry(*date).or_default() += version;
        }
        (place.clone(), days)
    };
    Ok(hours.iter().map(sum).collect())
}

/// `$3, $4, …`: `count` of them, from `first` on.
pub(super) fn placeholders(first: usize, count: usize) -> String {
    (first..first + count).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")
}

/// The hours of a place, from memory when the version is still the same.
pub(super) async fn place_hours(
    tx: &mut Tx,
    memory: &Memory,
    place: &str,
    version: i64,
    now: DateTime<Utc>,
) -> Result<Arc<PlaceHours>, StoreError> {
    let known = memory.place_times(place);
    if let Some(times) = known.as_ref().filter(|times| times.hours.is_of(version, now)) {
        return Ok(times.hours.clone());
    }
    let hours = read_hours(tx, place, version, now).await?;
    // What is known to be taken stays known: only the hours, or the date, are other ones.
    let (versions, days) = match known.filter(|times| times.hours.has_same_seats(&hours)) {
        Some(times) => (times.versions.clone(), times.days.clone()),
        None => Default::default(),
    };
    memory.keep_place_times(place, Arc::new(PlaceTimes::new(hours.clone(), versions, days, now)));
    Ok(hours)
}

/// Hours and what is taken, reading again only what changed.
pub(super) async fn place_times(
    tx: &mut Tx,
    memory: &Memory,
    (place, hours): (&str, Arc<PlaceHours>),
    days: &BTreeMap<NaiveDate, i64>,
    now: DateTime<Utc>,
) -> Result<Arc<PlaceTimes>, StoreError> {
    let known = memory.place_times(place).filter(|times| times.hours.has_same_seats(&hours));
    let wanted: BTreeMap<NaiveDate, i64> = days
        .iter()
        .filter(|(date, _)| **date >= hours.first)
        .map(|(date, version)| (*date, *version))
        .collect();
    if let Some(times) = &known
        && times.versions == wanted
        && Arc::ptr_eq(&times.hours, &hours)
        && now.timestamp() < times.good_until
    {
        return Ok(times.clone());
    }
    let is_known = |date: &NaiveDate, version: &i64| {
        known.as_ref().is_some_and(|times| times.versions.get(date) == Some(version))
    };
    let stale: Vec<NaiveDate> =
        wanted.iter().filter(|(date, version)| !is_known(date, version)).map(|(date, _)| *date).collect();
    let mut taken = read_days(tx, &hours, &stale).await?;
    for date in wanted.keys().filter(|date| !stale.contains(date)) {
        if let Some(runs) = known.as_ref().and_then(|times| times.days.get(date)) {
            taken.insert(*date, runs.clone());
        }
    }
    let times = Arc::new(PlaceTimes::new(hours, wanted, taken, now));
    memory.keep_place_times(place, times.clone());
    Ok(times)
}

impl PlaceHours {
    /// Whether these are the hours of a version, laid out from today on.
    fn is_of(&self, version: i64, now: DateTime<Utc>) -> bool {
        self.version == version && now.with_timezone(&self.calendar.zone).date_naive() == self.first
    }

    /// Whether what is taken can be told by the same positions and the same versions of days.
    fn has_same_seats(&self, other: &PlaceHours) -> bool {
        fn seats(hours: &PlaceHours) -> impl Iterator<Item = (&str, u16)> {
            hours.calendar.members.iter().map(|member| (member.id.as_str(), member.seats))
        }
        seats(self).eq(seats(other)) && self.others == other.others
    }

    /// Members with what is taken of them in a range of ticks, read now and not from memory, and
    /// whether a hold that has run out still has some of the ticks: it does not count, but it must be
    /// cleared away before they can be taken.
    /// `except` are claims whose own ticks do not count: of the visits that are about to move.
    pub(super) async fn members_in(
        &self,
        tx: &mut Tx,
        ticks: Range<i64>,
        except: &[&str],
        now: DateTime<Utc>,
    ) -> Result<(Vec<ResourceCalendar>, bool), StoreError> {
        let mut runs = read_runs(tx, self, ticks, except).await?;
        let before = runs.len();
        runs.retain(|run| !run.is_over(now));
        Ok((members(self, runs.iter()), runs.len() < before))
    }
}

impl PlaceTimes {
    fn new(
        hours: Arc<PlaceHours>,
        versions: BTreeMap<NaiveDate, i64>,
        days: BTreeMap<NaiveDate, Arc<Vec<Run>>>,
        now: DateTime<Utc>,
    ) -> PlaceTimes {
        let runs = || days.values().flat_map(|runs| runs.iter()).filter(|run| !run.is_over(now));
        let good_until = runs().filter_map(|run| run.until).min().unwrap_or(i64::MAX);
        let members = members(&hours, runs());
        PlaceTimes { hours, versions, days, good_until, members }
    }

    /// The members as the holder of these seats and ticks sees them: their own holds are free.
    pub(super) fn members_without(
        &self,
        own: &[(&[Seated], Range<i64>)],
        now: DateTime<Utc>,
    ) -> Vec<ResourceCalendar> {
        let is_own = |run: &Run, seats: &[Seated]| {
            let member = self.hours.calendar.members.get(run.member);
            member.is_some_and(|m| seats.iter().any(|s| s.resource == m.id && s.seat == run.seat))
        };
        let mut runs: Vec<Run> = self.days.values().flat_map(|runs| runs.iter().copied()).collect();
        runs.retain(|run| !run.is_over(now));
        for (seats, ticks) in own {
            let cut = |run: Run| {
                let cuts = run.until.is_some() && is_own(&run, seats);
                let first = Run { end: if cuts { run.end.min(ticks.start) } else { run.end }, ..run };
                let rest = cuts.then(|| Run { first: run.first.max(ticks.end), ..run });
                [Some(first), rest].into_iter().flatten().filter(|run| run.first < run.end)
            };
            runs = runs.into_iter().flat_map(cut).collect();
        }
        members(&self.hours, runs.iter())
    }
}

fn members<'a>(hours: &PlaceHours, runs: impl Iterator<Item = &'a Run>) -> Vec<ResourceCalendar> {
    let mut seats: Vec<Vec<Vec<(Tick, Tick)>>> =
        hours.calendar.members.iter().map(|member| vec![Vec::new(); usize::from(member.seats)]).collect();
    for run in runs {
        let seat = seats.get_mut(run.member).and_then(|seats| seats.get_mut(usize::from(run.seat)));
        if let Some(seat) = seat {
            seat.push((Tick(run.first), Tick(run.end)));
        }
    }
    let calendars = hours.calendar.members.iter().zip(&hours.timetables).zip(seats);
    calendars
        .map(|((member, timetable), seats)| ResourceCalendar {
            id: member.id.clone(),
            timetable: timetable.clone(),
            seats: seats.into_iter().map(BusyTicks::from_runs).collect(),
        })
        .collect()
}

async fn read_hours(
    tx: &mut Tx,
    place: &str,
    version: i64,
    now: DateTime<Utc>,
) -> Result<Arc<PlaceHours>, StoreError> {
    let calendar = calendar::load(tx, place).await?;
    let first = now.with_timezone(&calendar.zone).date_naive();
    let last = first.checked_add_days(Days::new(REACH_DAYS)).unwrap_or(first);
    let members = &calendar.members;
    let timetables = members.iter().map(|member| member.timetable_at(place, first, last)).collect();
    let others: BTreeSet<&str> = members.iter().flat_map(|member| member.other_places(place)).collect();
    let others = others.into_iter().map(str::to_owned).collect();
    Ok(Arc::new(PlaceHours { version, first, last, calendar, timetables, others }))
}

/// Reads days by themselves when few changed, and all at once when many did.
async fn read_days(
    tx: &mut Tx,
    hours: &PlaceHours,
    stale: &[NaiveDate],
) -> Result<BTreeMap<NaiveDate, Arc<Vec<Run>>>, StoreError> {
    let days: Vec<LocalDay> = stale
        .iter()
        .filter(|date| **date <= hours.last)
        .filter_map(|date| LocalDay::new(*date, &hours.calendar.zone))
        .collect();
    let ticks = |day: &LocalDay| day.first().0..day.first().0 + i64::from(day.length());
    let mut found = BTreeMap::new();
    if days.len() <= 3 {
        for day in &days {
            found.insert(day.date(), Arc::new(read_runs(tx, hours, ticks(day), &[]).await?));
        }
        return Ok(found);
    }
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(found) };
    let runs = read_runs(tx, hours, ticks(first).start..ticks(last).end, &[]).await?;
    for day in &days {
        let of_day = runs.iter().filter(|run| ticks(day).contains(&run.first)).copied().collect();
        found.insert(day.date(), Arc::new(of_day));
    }
    Ok(found)
}

/// The runs of taken ticks in a range. Each seat is one row with its ticks as one text: a row for each
/// tick, or letting the database find the runs, takes ten to thirty times as long.
async fn read_runs(
    tx: &mut Tx,
    hours: &PlaceHours,
    ticks: Range<i64>,
    except: &[&str],
) -> Result<Vec<Run>, StoreError> {
    let members = &hours.calendar.members;
    let mut values: Vec<Value> = vec![ticks.start.into(), ticks.end.into()];
    values.extend(except.iter().map(|claim| Value::from(*claim)));
    let others = match except.len() {
        0 => String::new(),
        count => format!("AND o.claim NOT IN ({})", placeholders(3, count)),
    };
    let mut seats = Vec::new();
    let mut wanted = Vec::new();
    for (member, who) in members.iter().enumerate() {
        for seat in 0..who.seats {
            let n = values.len();
            wanted.push(format!("(CAST(${} AS BIGINT), ${}, ${})", n + 1, n + 2, n + 3));
            values.push(Value::from(seats.len() as i64));
            values.push(Value::from(&who.id));
            values.push(Value::from(i64::from(seat)));
            seats.push((member, seat));
        }
    }
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    // Holds are few and have an index of their own: on SQLite, CROSS JOIN begins with them.
    let sql = format!(
        "WITH wanted (position, resource, seat) AS (VALUES {})
         SELECT w.position, CAST(NULL AS BIGINT) AS until,
                (SELECT string_agg(CAST(o.tick AS TEXT), ' ') FROM occupancy o
                 WHERE o.resource = w.resource AND o.seat = w.seat
                   AND o.tick >= $1 AND o.tick < $2 {others}) AS ticks
         FROM wanted w
         UNION ALL
         SELECT w.position, c.expires_at AS until, CAST(o.tick AS TEXT) AS ticks
         FROM claim c CROSS JOIN occupancy o CROSS JOIN wanted w
         WHERE c.expires_at IS NOT NULL AND o.claim = c.id AND o.tick >= $1 AND o.tick < $2
           {others} AND w.resource = o.resource AND w.seat = o.seat",
        wanted.join(", ")
    );
    let damaged = || StoreError::Damaged("occupancy holds no ticks".to_owned());
    let mut taken: Vec<(usize, Vec<i64>)> = Vec::new();
    let mut held: BTreeMap<(usize, i64), i64> = BTreeMap::new();
    for row in tx.fetch_built(sql, values).await? {
        let Some(text) = row.get::<Option<String>>("ticks")? else { continue };
        let position = usize::try_from(row.get::<i64>("position")?).map_err(|_| damaged())?;
        let ticks: Result<Vec<i64>, _> = text.split(' ').map(str::parse).collect();
        let ticks = ticks.map_err(|_| damaged())?;
        match row.get::<Option<i64>>("until")? {
            Some(until) => held.extend(ticks.into_iter().map(|tick| ((position, tick), until))),
            None => taken.push((position, ticks)),
        }
    }
    let mut runs = Vec::new();
    for (position, ticks) in taken {
        let (member, seat) = seats.get(position).copied().ok_or_else(damaged)?;
        let until = |tick| if held.is_empty() { None } else { held.get(&(position, tick)).copied() };
        runs.extend(joined(ticks, until).into_iter().map(|(first, end, until)| Run {
            member,
            seat,
            first,
            end,
            until,
        }));
    }
    Ok(runs)
}

/// Ticks in any order as runs: what lies side by side and ends with the same hold, or with none, is one.
fn joined(mut ticks: Vec<i64>, until: impl Fn(i64) -> Option<i64>) -> Vec<(i64, i64, Option<i64>)> {
    ticks.sort_unstable();
    let mut runs: Vec<(i64, i64, Option<i64>)> = Vec::new();
    for tick in ticks {
        let until = until(tick);
        match runs.last_mut() {
            Some(run) if run.1 == tick && run.2 == until => run.1 = tick + 1,
            _ => runs.push((tick, tick + 1, until)),
        }
    }
    runs
}
