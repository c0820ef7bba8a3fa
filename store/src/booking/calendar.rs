//! The people and rooms of a place with their hours, as the database holds them.

use chrono::{Datelike as _, NaiveDate};
use chrono_tz::Tz;
use domain::calendar::{DayHours, Exception, Exceptions, Rota, Stop, Timetable, WeeklyHours, holiday_on};

use super::bookable::BookableService;
use super::rota::{self, Week, read_weeks, week_at, week_on};
use super::stops;
use super::traits::{self, Traits};
use crate::{Row, StoreError, Tx, values};

/// What a resource is; for a visit, also the role that it fills.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ResourceKind {
    Staff,
    Room,
    Interpreter,
}

impl ResourceKind {
    pub const ALL: [ResourceKind; 3] = [ResourceKind::Staff, ResourceKind::Room, ResourceKind::Interpreter];

    /// The stable code in the database.
    pub const fn code(self) -> &'static str {
        match self {
            ResourceKind::Staff => "staff",
            ResourceKind::Room => "room",
            ResourceKind::Interpreter => "interpreter",
        }
    }

    pub(super) fn read(code: &str) -> Result<ResourceKind, StoreError> {
        let known = ResourceKind::ALL.into_iter().find(|kind| kind.code() == code);
        known.ok_or_else(|| StoreError::Damaged("resource.kind is unknown".to_owned()))
    }
}

/// A person or a room of a place, or an interpreter whom all places share.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub id: String,
    /// What the staff call it.
    pub label: String,
    pub kind: ResourceKind,
    /// `None`: shared.
    pub place: Option<String>,
    pub traits: Traits,
    pub room_kind: Option<String>,
    pub seats: u16,
    pub languages: Vec<String>,
    /// Empty: every service of the place.
    pub services: Vec<String>,
    pub works_on_holidays: bool,
    pub weeks: Vec<Week>,
    pub exceptions: Exceptions,
    /// Where they are when they are not at their own place.
    pub stops: Vec<Stop>,
}

/// All that decides when a place has time, apart from what is taken.
#[derive(Debug, Clone)]
pub(super) struct PlaceCalendar {
    pub zone: Tz,
    pub step_free: Option<bool>,
    /// Our people come there, and a visit needs no room.
    pub visited: bool,
    pub exceptions: Exceptions,
    /// Those who belong there, those whom all share, and those who come.
    pub members: Vec<Member>,
}

impl Member {
    /// Whether a visit of this service can need this person or room.
    pub fn gives(&self, service: &BookableService) -> bool {
        match self.kind {
            ResourceKind::Staff => self.services.is_empty() || self.services.contains(&service.id),
            ResourceKind::Room => {
                service.room.is_some_and(|room| self.room_kind.as_deref() == Some(room.code()))
            }
            ResourceKind::Interpreter => true,
        }
    }

    /// The week that holds on a date; closed when none does.
    pub fn week_on(&self, date: NaiveDate) -> WeeklyHours {
        week_on(&self.weeks, date)
    }

    /// The hours of a date by the usual week; closed on a public holiday for who rests then.
    pub fn usual_on(&self, date: NaiveDate) -> DayHours {
        if !self.works_on_holidays && holiday_on(date).is_some() {
            return DayHours::CLOSED;
        }
        self.week_at(date).map_or(DayHours::CLOSED, |week| week.on(date).clone())
    }

    fn week_at(&self, date: NaiveDate) -> Option<&Week> {
        week_at(&self.weeks, date)
    }

    /// The same member with another week from a date on; the weeks that were to begin later are gone.
    pub fn with_week(&self, from: NaiveDate, rota: &Rota) -> Member {
        let before = from.pred_opt().unwrap_or(from);
        let mut member = self.clone();
        member.weeks.retain(|week| week.from < from);
        for week in &mut member.weeks {
            week.until = Some(week.until.map_or(before, |until| until.min(before)));
        }
        member.weeks.push(Week { from, until: None, rota: rota.clone() });
        member
    }

    /// The timetable for dates from `first` to `last`. Where another week begins between them, or weeks
    /// take turns, the days that differ stand in the timetable as exceptions.
    pub fn timetable(&self, first: NaiveDate, last: NaiveDate) -> Timetable {
        let usual = self.week_on(first);
        let mut exceptions = self.exceptions.clone();
        let one_week =
            self.week_at(first).is_some_and(|week| week.is_all_until(last)) || self.weeks.is_empty();
        let dates = first.iter_days().take_while(|date| *date <= last && !one_week);
        for date in dates {
            let rests = holiday_on(date).is_some() && !self.works_on_holidays;
            let hours = self.week_at(date).map_or(DayHours::CLOSED, |week| week.on(date).clone());
            let is_usual = *usual.on(date.weekday()) == hours;
            if !rests && !is_usual && exceptions.on(date).is_none() {
                exceptions.set(date, Exception { hours, reason: String::new() });
            }
        }
        Timetable { weekly: usual, exceptions, works_on_holidays: self.works_on_holidays }
    }
}

/// Reads everything about a place that changes only when its `hours_version` does.
pub(super) async fn load(tx: &mut Tx, place: &str) -> Result<PlaceCalendar, StoreError> {
    let row =
        tx.fetch_one("SELECT zone, step_free, visited FROM place WHERE id = $1", values![place]).await?;
    let zone: String = row.get("zone")?;
    let (step_free, visited) = (row.get("step_free")?, row.get("visited")?);
    let zone = zone.parse().map_err(|_| StoreError::Damaged("place.zone is unknown".to_owned()))?;
    let rows = tx
        .fetch_built(
            format!(
                "SELECT r.id, r.label, r.kind, r.place, r.room_kind, r.seats, r.works_on_holidays, {}
                 FROM resource r WHERE {OF_PLACE} ORDER BY r.id",
                traits::COLUMNS
            ),
            values![place],
        )
        .await?;
    let mut members = rows.iter().map(read_member).collect::<Result<Vec<_>, _>>()?;
    for row in of_members(
        tx,
        "SELECT l.resource, l.language
         FROM resource_language l JOIN resource r ON r.id = l.resource",
        "l.language",
        place,
    )
    .await?
    {
        if let Some(member) = named(&mut members, &row)? {
            member.languages.push(row.get("language")?);
        }
    }
    for row in of_members(
        tx,
        "SELECT s.resource, s.service
         FROM resource_service s JOIN resource r ON r.id = s.resource",
        "s.service",
        place,
    )
    .await?
    {
        if let Some(member) = named(&mut members, &row)? {
            member.services.push(row.get("service")?);
        }
    }
    for row in of_members(
        tx,
        "SELECT e.resource, e.date, e.hours, e.reason
         FROM resource_exception e JOIN resource r ON r.id = e.resource",
        "e.date",
        place,
    )
    .await?
    {
        if let Some(member) = named(&mut members, &row)? {
            let (date, exception) = read_exception(&row)?;
            member.exceptions.set(date, exception);
        }
    }
    for row in of_members(
        tx,
        "SELECT p.resource, p.place FROM interpreter_place p JOIN resource r ON r.id = p.resource",
        "p.resource, p.place",
        place,
    )
    .await?
    {
        if let Some(member) = named(&mut members, &row)? {
            member.traits.places.push(row.get("place")?);
        }
    }
    let hours = of_members(tx, rota::SELECT, rota::ORDER, place).await?;
    for (resource, weeks) in read_weeks(&hours)? {
        if let Some(member) = members.iter_mut().find(|member| member.id == resource) {
            member.weeks = weeks;
        }
    }
    for (resource, stops) in stops::read(tx, OF_PLACE, place).await? {
        if let Some(member) = members.iter_mut().find(|member| member.id == resource) {
            member.stops = stops;
        }
    }
    let exceptions = tx
        .fetch_all("SELECT date, hours, reason FROM place_exception WHERE place = $1", values![place])
        .await?
        .iter()
        .map(read_exception)
        .collect::<Result<Exceptions, _>>()?;
    Ok(PlaceCalendar { zone, step_free, visited, exceptions, members })
}

/// Who belongs to the place `$1` or comes there, and the interpreters who belong to none.
const OF_PLACE: &str = "(r.place = $1 OR r.place IS NULL
    OR EXISTS (SELECT 1 FROM stop t WHERE t.resource = r.id AND t.place = $1)) AND r.active";

async fn of_members(tx: &mut Tx, sql: &str, order: &str, place: &str) -> Result<Vec<Row>, StoreError> {
    tx.fetch_built(format!("{sql} WHERE {OF_PLACE} ORDER BY {order}"), values![place]).await
}

fn named<'m>(members: &'m mut [Member], row: &Row) -> Result<Option<&'m mut Member>, StoreError> {
    let id: String = row.get("resource")?;
    Ok(members.iter_mut().find(|member| member.id == id))
}

fn read_member(row: &Row) -> Result<Member, StoreError> {
    let kind: String = row.get("kind")?;
    let seats = u16::try_from(row.get::<i64>("seats")?)
        .map_err(|_| StoreError::Damaged("resource.seats is out of range".to_owned()))?;
    Ok(Member {
        id: row.get("id")?,
        label: row.get("label")?,
        kind: ResourceKind::read(&kind)?,
        place: row.get("place")?,
        traits: Traits::read(row)?,
        room_kind: row.get("room_kind")?,
        seats,
        languages: Vec::new(),
        services: Vec::new(),
        works_on_holidays: row.get("works_on_holidays")?,
        weeks: Vec::new(),
        exceptions: Exceptions::default(),
        stops: Vec::new(),
    })
}

pub(super) fn read_date(row: &Row, column: &str) -> Result<NaiveDate, StoreError> {
    let text: String = row.get(column)?;
    text.parse().map_err(|_| StoreError::Damaged(format!("{column} is no date")))
}

pub(crate) fn read_exception(row: &Row) -> Result<(NaiveDate, Exception), StoreError> {
    let hours: String = row.get("hours")?;
    let hours =
        DayHours::parse(&hours).map_err(|_| StoreError::Damaged("an exception has no hours".to_owned()))?;
    Ok((read_date(row, "date")?, Exception { hours, reason: row.get("reason")? }))
}
