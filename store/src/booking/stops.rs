//! Stops of those who travel: rows, what they make of a day at each place, and changing them.
//!
//! Somebody who travels is one resource with one occupancy, whatever place books them. Where they are is a
//! question of hours alone: their own place sees the time of a stop, and the way there and back, as closed, and
//! the place of a stop sees nothing else of them.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc, Weekday};
use domain::calendar::{
    DayHours, Exception, LocalRange, Stop, StopDays, Timetable, TravelDay, Turn, check_stops, holiday_on,
};

use super::BookingError;
use super::calendar::{Member, ResourceKind, read_date};
use super::closure::{Change, What};
use super::hours::HoursChange;
use super::visit::Visit;
use crate::audit::Actor;
use crate::{Row, Store, StoreError, Tx, values};

/// Somebody who is at another place than their own on a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnTheRoad {
    pub date: NaiveDate,
    pub resource: String,
    /// What the staff call them.
    pub label: String,
    pub kind: ResourceKind,
    /// Their own place.
    pub home: String,
    /// Where they are.
    pub place: String,
    pub hours: DayHours,
}

impl Member {
    /// Everything that decides where they are on a date.
    fn travel_day<'a>(&'a self, date: NaiveDate, usual: &'a DayHours) -> TravelDay<'a> {
        TravelDay {
            date,
            usual,
            exception: self.exceptions.on(date).map(|exception| &exception.hours),
            works_on_holidays: self.works_on_holidays,
            stops: &self.stops,
        }
    }

    /// All hours of a date, wherever they are spent.
    pub fn day_on(&self, date: NaiveDate) -> DayHours {
        self.travel_day(date, &self.usual_on(date)).whole()
    }

    /// The hours of a date at a place.
    pub fn hours_at(&self, place: &str, date: NaiveDate) -> DayHours {
        let usual = self.usual_on(date);
        let day = self.travel_day(date, &usual);
        if self.belongs_to(place) { day.at_home() } else { day.at(place) }
    }

    /// Whether it is theirs, or theirs too, for somebody whom all places share.
    pub fn belongs_to(&self, place: &str) -> bool {
        self.place.as_deref().is_none_or(|home| home == place)
    }

    /// Whether they come to a place that is not their own.
    pub fn comes_to(&self, place: &str) -> bool {
        self.stops.iter().any(|stop| stop.place == place)
    }

    /// The timetable of somebody who travels as a place sees it: each date that differs is an exception.
    pub(super) fn timetable_at(&self, place: &str, first: NaiveDate, last: NaiveDate) -> Timetable {
        if self.stops.is_empty() {
            return self.timetable(first, last);
        }
        let mut seen = match self.belongs_to(place) {
            true => self.timetable(first, last),
            false => Timetable::default(),
        };
        for date in first.iter_days().take_while(|date| *date <= last) {
            let hours = self.hours_at(place, date);
            if *seen.on_day(date, holiday_on(date).is_some()) != hours {
                seen.exceptions.set(date, Exception { hours, reason: String::new() });
            }
        }
        seen
    }

    /// The other places whose visits take time from somebody whom this place sees.
    pub(super) fn other_places<'m>(&'m self, place: &'m str) -> impl Iterator<Item = &'m str> {
        let stops = self.stops.iter().map(|stop| stop.place.as_str());
        let home = self.place.as_deref().filter(|_| !self.stops.is_empty());
        stops.chain(home).filter(move |other| *other != place)
    }
}

const COLUMNS: &str = "s.id, s.resource, s.place, s.valid_from, s.valid_until, s.weekday, s.turn, s.turns,
    s.start_minute, s.end_minute, s.before_minutes, s.after_minutes";

/// The stops of everybody whom a condition on `r` (resource) chooses, by resource. The condition is our own text.
pub(super) async fn read(
    tx: &mut Tx,
    condition: &str,
    value: &str,
) -> Result<BTreeMap<String, Vec<Stop>>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM stop s JOIN resource r ON r.id = s.resource
         WHERE {condition} ORDER BY s.resource, s.valid_from, s.start_minute, s.id"
    );
    let mut found: BTreeMap<String, Vec<Stop>> = BTreeMap::new();
    for row in tx.fetch_built(sql, values![value]).await? {
        found.entry(row.get("resource")?).or_default().push(read_stop(&row)?);
    }
    Ok(found)
}

fn damaged() -> StoreError {
    StoreError::Damaged("a stop is out of range".to_owned())
}

fn read_stop(row: &Row) -> Result<Stop, StoreError> {
    let minute = |column| u16::try_from(row.get::<i64>(column)?).map_err(|_| damaged());
    let small = |column| u8::try_from(row.get::<i64>(column)?).map_err(|_| damaged());
    let from = read_date(row, "valid_from")?;
    let until: Option<String> = row.get("valid_until")?;
    let days = match row.get::<Option<i64>>("weekday")? {
        None => StopDays::On(from),
        Some(number) => StopDays::Weekly {
            from,
            until: until.map(|text| text.parse().map_err(|_| damaged())).transpose()?,
            weekday: weekday(number).ok_or_else(damaged)?,
            turn: Turn::new(small("turn")?, small("turns")?).ok_or_else(damaged)?,
        },
    };
    Ok(Stop {
        id: row.get("id")?,
        place: row.get("place")?,
        days,
        hours: LocalRange::new(minute("start_minute")?, minute("end_minute")?).map_err(|_| damaged())?,
        travel: (minute("before_minutes")?, minute("after_minutes")?),
    })
}

fn weekday(number: i64) -> Option<Weekday> {
    Weekday::try_from(u8::try_from(number - 1).ok()?).ok()
}

/// Puts these stops in place of all that somebody has.
pub(super) async fn write(tx: &mut Tx, resource: &str, stops: &[Stop]) -> Result<(), StoreError> {
    tx.execute("DELETE FROM stop WHERE resource = $1", values![resource]).await?;
    for stop in stops {
        let (from, until) = stop.days.span();
        let (weekday, turn) = match stop.days {
            StopDays::On(_) => (None, Turn::EVERY),
            StopDays::Weekly { weekday, turn, .. } => (Some(i64::from(weekday.number_from_monday())), turn),
        };
        tx.execute(
            "INSERT INTO stop (id, resource, place, valid_from, valid_until, weekday, turn, turns, start_minute,
               end_minute, before_minutes, after_minutes)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            values![
                &stop.id,
                resource,
                &stop.place,
                from.to_string(),
                until.map(|date| date.to_string()),
                weekday,
                i64::from(turn.turn()),
                i64::from(turn.turns()),
                i64::from(stop.hours.start_minute()),
                i64::from(stop.hours.end_minute()),
                i64::from(stop.travel.0),
                i64::from(stop.travel.1)
            ],
        )
        .await?;
    }
    Ok(())
}

/// What a closure's row says before the stops, to tell them from weeks.
const HEAD: &str = "stops";

/// Stops as one text: a line for each, its columns parted by spaces.
pub(super) fn one_text(stops: &[Stop]) -> String {
    let line = |stop: &Stop| {
        let (from, until) = stop.days.span();
        let until = until.map_or_else(|| "-".to_owned(), |date| date.to_string());
        let (weekday, turn) = match stop.days {
            StopDays::On(_) => (0, Turn::EVERY),
            StopDays::Weekly { weekday, turn, .. } => (weekday.number_from_monday(), turn),
        };
        let (turn, turns, travel) = (turn.turn(), turn.turns(), stop.travel);
        format!(
            "\n{} {} {from} {until} {weekday} {turn} {turns} {} {} {}",
            stop.id, stop.place, stop.hours, travel.0, travel.1
        )
    };
    HEAD.to_owned() + &stops.iter().map(line).collect::<String>()
}

/// Reads what [`one_text`] wrote; `None` when it is something else.
pub(super) fn of_text(text: &str) -> Option<Vec<Stop>> {
    let mut lines = text.lines();
    lines.next().filter(|head| *head == HEAD)?;
    let line = |line: &str| {
        let parts: Vec<&str> = line.split(' ').collect();
        let [id, place, from, until, day, turn, turns, hours, before, after] = parts.try_into().ok()?;
        let from: NaiveDate = from.parse().ok()?;
        let days = match day {
            "0" => StopDays::On(from),
            _ => StopDays::Weekly {
                from,
                until: if until == "-" { None } else { Some(until.parse().ok()?) },
                weekday: weekday(day.parse().ok()?)?,
                turn: Turn::new(turn.parse().ok()?, turns.parse().ok()?)?,
            },
        };
        let travel = (before.parse().ok()?, after.parse().ok()?);
        let (id, place) = (id.to_owned(), place.to_owned());
        Some(Stop { id, place, days, hours: LocalRange::parse(hours).ok()?, travel })
    };
    lines.map(line).collect()
}

/// All stops of somebody, as one text.
pub(super) async fn as_text(tx: &mut Tx, resource: &str) -> Result<String, StoreError> {
    let stops = read(tx, "r.id = $1", resource).await?.remove(resource).unwrap_or_default();
    Ok(one_text(&stops))
}

/// Refuses stops that cannot be: of somebody without a place of their own, of a room, at a place that there is
/// not, or two at once.
pub(super) async fn check(tx: &mut Tx, resource: &str, stops: &[Stop]) -> Result<(), BookingError> {
    let wrong = |field, code| Err(BookingError::invalid(field, code));
    let row = tx.fetch_optional("SELECT place, kind FROM resource WHERE id = $1", values![resource]).await?;
    let row = row.ok_or(BookingError::NotFound)?;
    let kind = ResourceKind::read(&row.get::<String>("kind")?)?;
    let Some(home) = row.get::<Option<String>>("place")?.filter(|_| kind != ResourceKind::Room) else {
        return wrong("stop", "not_travelling");
    };
    let places = tx.fetch_all("SELECT id FROM place WHERE active", values![]).await?;
    let places: Vec<String> = places.iter().map(|row| row.get("id")).collect::<Result<_, _>>()?;
    if stops.iter().any(|stop| !places.contains(&stop.place)) {
        return wrong("place", "unknown");
    }
    check_stops(&home, stops).map_err(|error| BookingError::invalid("stop", error.code()))
}

impl Store {
    /// Who would fall outside with these stops in place of all that somebody has, from a date on; nothing
    /// is written.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with a code for `stop` or `place`.
    pub async fn plan_stops(
        &self,
        resource: &str,
        from: NaiveDate,
        stops: Vec<Stop>,
        now: DateTime<Utc>,
    ) -> Result<Vec<Visit>, BookingError> {
        let bound = self.bound_of(resource).await?;
        let mut tx = self.reader().await?;
        check(&mut tx, resource, &stops).await?;
        let change = Change { bound, what: What::Stops { from, stops } };
        Ok(change.effect(&mut tx, self.keys(), now).await?.outside)
    }

    /// Puts these stops in place of all that somebody has; `from` is the first date that changes. Visits
    /// that would be left outside are told, and nothing is written.
    ///
    /// # Errors
    /// As [`Store::plan_stops`].
    pub async fn set_stops(
        &self,
        resource: &str,
        from: NaiveDate,
        stops: Vec<Stop>,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<HoursChange, BookingError> {
        let bound = self.bound_of(resource).await?;
        let act = ("hours.stops", format!("place={};from={from}", bound.place));
        self.change_hours(bound, What::Stops { from, stops }, "", act, actor, now).await
    }

    /// Who is at a place that is not their own, or away from this one, on so many days from a date on.
    /// By date and name.
    ///
    /// # Errors
    /// `NotFound` for a place that there is not.
    pub async fn on_the_road(
        &self,
        place: &str,
        first: NaiveDate,
        days: u16,
        now: DateTime<Utc>,
    ) -> Result<Vec<OnTheRoad>, BookingError> {
        let mut tx = self.reader().await?;
        let sql = "SELECT hours_version FROM place WHERE id = $1 AND active";
        let row = tx.fetch_optional(sql, values![place]).await?.ok_or(BookingError::NotFound)?;
        let version = row.get("hours_version")?;
        let hours = super::taken::place_hours(&mut tx, self.memory(), place, version, now).await?;
        let hours_here = &hours.calendar;
        let travellers = hours_here.members.iter().filter(|member| !member.stops.is_empty());
        let last = first.checked_add_days(Days::new(days.into())).unwrap_or(first);
        let mut found = Vec::new();
        for member in travellers {
            let Some(home) = &member.place else { continue };
            let seen: Vec<&str> = match home == place {
                true => member.other_places(place).collect(),
                false => vec![place],
            };
            for date in first.iter_days().take_while(|date| *date < last) {
                for (at, there) in seen.iter().enumerate() {
                    let mut hours = member.hours_at(there, date);
                    // A day on which this place is closed is closed for who comes, too.
                    if let Some(other) = hours_here.exceptions.on(date).filter(|_| *there == place) {
                        hours = hours.within(&other.hours);
                    }
                    if hours.is_closed() || seen[..at].contains(there) {
                        continue;
                    }
                    found.push(OnTheRoad {
                        date,
                        resource: member.id.clone(),
                        label: member.label.clone(),
                        kind: member.kind,
                        home: home.clone(),
                        place: (*there).to_owned(),
                        hours,
                    });
                }
            }
        }
        found.sort_by(|a, b| {
            (a.date, &a.label, &a.resource, &a.place).cmp(&(b.date, &b.label, &b.resource, &b.place))
        });
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_read_back_from_their_text() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let hours = LocalRange::parse("9-13").unwrap();
        let on = |id: &str, days| Stop {
            id: id.to_owned(),
            place: "arad".to_owned(),
            days,
            hours,
            travel: (60, 0),
        };
        let turn = Turn::new(1, 3).unwrap();
        let weekly = |until| StopDays::Weekly { from: day("2026-12-02"), until, weekday: Weekday::Sun, turn };
        let lists = [
            vec![],
            vec![on("a", StopDays::On(day("2026-12-01")))],
            vec![on("a", weekly(None)), on("b", weekly(Some(day("2027-01-31"))))],
        ];
        for stops in lists {
            assert_eq!(of_text(&one_text(&stops)), Some(stops));
        }
        for other in ["", "09:00-17:00;;;;;;", "stop", "stops\na arad x - 1 0 1 09:00-13:00 0 0"] {
            assert_eq!(of_text(other), None, "{other:?}");
        }
    }
}
