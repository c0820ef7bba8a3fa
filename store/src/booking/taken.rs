//! What is taken, day by day, and the picture of a place that a process keeps in memory.
//!
//! A picture is made from versions: one of the place's hours, and one of each day that grows in the
//! very transaction that changes the day. Whoever uses a picture compares versions first and reads
//! again only the days that changed, whichever process changed them.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::calendar::Timetable;
use domain::schedule::{BusyTicks, LocalDay, ResourceCalendar, Tick};

use super::calendar::{self, PlaceCalendar};
use super::memory::Memory;
use crate::{Row, StoreError, Tx, Value};

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
}

/// Hours and what is taken, for every member of a place.
#[derive(Debug)]
pub(crate) struct PlaceTimes {
    pub(super) hours: Arc<PlaceHours>,
    versions: BTreeMap<NaiveDate, i64>,
    days: BTreeMap<NaiveDate, Arc<Vec<Run>>>,
    /// In the order of the calendar's members.
    pub(super) members: Vec<ResourceCalendar>,
}

/// The versions of all days that changed, for the places given.
pub(super) async fn day_versions(
    tx: &mut Tx,
    places: &[String],
    now: DateTime<Utc>,
) -> Result<DayVersions, StoreError> {
    let today = now.date_naive();
    let first = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let last = today.checked_add_days(Days::new(REACH_DAYS)).unwrap_or(today);
    let mut values: Vec<Value> = vec![first.to_string().into(), last.to_string().into()];
    values.extend(places.iter().map(Value::from));
    let sql = format!(
        "SELECT place, date, CAST(SUM(version) AS BIGINT) AS version FROM day_change
         WHERE date >= $1 AND date <= $2 AND place IN ({}) GROUP BY place, date",
        placeholders(3, places.len())
    );
    let mut found = DayVersions::new();
    for row in tx.fetch_built(sql, values).await? {
        let days = found.entry(row.get("place")?).or_default();
        days.insert(calendar::read_date(&row, "date")?, row.get("version")?);
    }
    Ok(found)
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
    let known = memory.place_times(place).map(|times| times.hours.clone());
    if let Some(hours) = known.filter(|hours| hours.version == version && hours.begins_on(now)) {
        return Ok(hours);
    }
    let hours = read_hours(tx, place, version, now).await?;
    let times = PlaceTimes::new(hours.clone(), BTreeMap::new(), BTreeMap::new());
    memory.keep_place_times(place, Arc::new(times));
    Ok(hours)
}

/// Hours and what is taken, reading again only what changed.
pub(super) async fn place_times(
    tx: &mut Tx,
    memory: &Memory,
    place: &str,
    version: i64,
    days: &BTreeMap<NaiveDate, i64>,
    now: DateTime<Utc>,
) -> Result<Arc<PlaceTimes>, StoreError> {
    let known = memory
        .place_times(place)
        .filter(|times| times.hours.version == version && times.hours.begins_on(now));
    let hours = match &known {
        Some(times) => times.hours.clone(),
        None => read_hours(tx, place, version, now).await?,
    };
    let wanted: BTreeMap<NaiveDate, i64> = days
        .iter()
        .filter(|(date, _)| **date >= hours.first)
        .map(|(date, version)| (*date, *version))
        .collect();
    if let Some(times) = &known
        && times.versions == wanted
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
    let times = Arc::new(PlaceTimes::new(hours, wanted, taken));
    memory.keep_place_times(place, times.clone());
    Ok(times)
}

impl PlaceHours {
    /// Whether the timetables begin today, in the place's own calendar.
    fn begins_on(&self, now: DateTime<Utc>) -> bool {
        now.with_timezone(&self.calendar.zone).date_naive() == self.first
    }

    /// Members with what is taken of them in a range of ticks, read now and not from memory.
    /// `except` is a claim whose own ticks do not count: of the visit that is about to move.
    pub(super) async fn members_in(
        &self,
        tx: &mut Tx,
        ticks: Range<i64>,
        except: &str,
    ) -> Result<Vec<ResourceCalendar>, StoreError> {
        let runs = read_runs(tx, self, ticks, except).await?;
        Ok(members(self, &runs))
    }
}

impl PlaceTimes {
    fn new(
        hours: Arc<PlaceHours>,
        versions: BTreeMap<NaiveDate, i64>,
        days: BTreeMap<NaiveDate, Arc<Vec<Run>>>,
    ) -> PlaceTimes {
        let runs: Vec<Run> = days.values().flat_map(|runs| runs.iter().copied()).collect();
        let members = members(&hours, &runs);
        PlaceTimes { hours, versions, days, members }
    }
}

fn members(hours: &PlaceHours, runs: &[Run]) -> Vec<ResourceCalendar> {
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
    let timetables = calendar.members.iter().map(|member| member.timetable(first, last)).collect();
    Ok(Arc::new(PlaceHours { version, first, last, calendar, timetables }))
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
            found.insert(day.date(), Arc::new(read_runs(tx, hours, ticks(day), "").await?));
        }
        return Ok(found);
    }
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(found) };
    let runs = read_runs(tx, hours, ticks(first).start..ticks(last).end, "").await?;
    for day in &days {
        let of_day = runs.iter().filter(|run| ticks(day).contains(&run.first)).copied().collect();
        found.insert(day.date(), Arc::new(of_day));
    }
    Ok(found)
}

/// The runs of taken ticks in a range: what lies side by side becomes one row already in the database.
async fn read_runs(
    tx: &mut Tx,
    hours: &PlaceHours,
    ticks: Range<i64>,
    except: &str,
) -> Result<Vec<Run>, StoreError> {
    let members = &hours.calendar.members;
    let mut values: Vec<Value> = vec![ticks.start.into(), ticks.end.into(), except.into()];
    let mut wanted = Vec::new();
    for member in members {
        for seat in 0..member.seats {
            wanted.push(format!("(${}, ${})", values.len() + 1, values.len() + 2));
            values.push(Value::from(&member.id));
            values.push(Value::from(i64::from(seat)));
        }
    }
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let sql = format!(
        "WITH wanted (resource, seat) AS (VALUES {})
         SELECT resource, seat, MIN(tick) AS first, MAX(tick) AS last
         FROM (SELECT o.resource, o.seat, o.tick,
                      o.tick - ROW_NUMBER() OVER (PARTITION BY o.resource, o.seat ORDER BY o.tick) AS run
               FROM wanted w CROSS JOIN occupancy o
               WHERE o.resource = w.resource AND o.seat = w.seat
                 AND o.tick >= $1 AND o.tick < $2 AND o.claim <> $3) ticks
         GROUP BY resource, seat, run",
        wanted.join(", ")
    );
    let rows = tx.fetch_built(sql, values).await?;
    rows.iter().map(|row| read_run(members, row)).collect()
}

fn read_run(members: &[calendar::Member], row: &Row) -> Result<Run, StoreError> {
    let resource: String = row.get("resource")?;
    let member = members.iter().position(|member| member.id == resource);
    let seat = u16::try_from(row.get::<i64>("seat")?).ok();
    let (Some(member), Some(seat)) = (member, seat) else {
        return Err(StoreError::Damaged("occupancy names no seat of the place".to_owned()));
    };
    Ok(Run { member, seat, first: row.get("first")?, end: row.get::<i64>("last")? + 1 })
}
