//! A stop as it was typed, and the stops that somebody would have with it or without it.

use chrono::{Datelike as _, NaiveDate};
use domain::calendar::{LocalRange, Rota, Stop, StopDays, StopError, Turn, check_stops};
use domain::schedule::parse_date;
use domain::text::digits_to_ascii;
use store::booking::ResourceView;
use store::keys::new_id;

use crate::ui::form::Errors;
use crate::ui::request::Fields;
use crate::words::Words;

/// The fields of a stop, but for its first day, which a closure has too.
pub const NAMES: [&str; 7] = ["stop", "stop-place", "repeat", "until", "stop-hours", "before", "after"];

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Change {
    /// The first day that changes.
    pub from: NaiveDate,
    /// The one that comes, or that ends.
    pub stop: Stop,
    pub ends: bool,
    /// All that there would be.
    pub stops: Vec<Stop>,
}

/// Everything, for the next step.
pub fn carried(fields: &Fields) -> Vec<(&'static str, String)> {
    NAMES.into_iter().map(|name| (name, fields.get(name).to_owned())).collect()
}

/// How often a stop can be, for a list: once, or every one to four weeks.
pub fn repeats(w: Words) -> Vec<(String, String)> {
    let name = |weeks| w.by_id(&format!("staff-stops-repeat-{weeks}")).unwrap_or_default().to_owned();
    (0..=Rota::MOST).map(|weeks| (weeks.to_string(), name(weeks))).collect()
}

/// Reads the form; what is wrong is told beside its field.
pub fn read(w: Words, resource: &ResourceView, fields: &Fields, today: NaiveDate) -> Result<Change, Errors> {
    let first = parse_date(fields.get("first")).ok().filter(|date| *date >= today);
    let wrong = |field, text: &str| Errors(vec![(field, text.to_owned())]);
    if fields.has("stop") {
        let from = first.ok_or_else(|| wrong("first", w.staff_hours_from_wrong()))?;
        let known = resource.stops.iter().find(|stop| stop.id == fields.get("stop"));
        let stop = known.ok_or_else(|| wrong("stop-place", w.staff_stops_place_wrong()))?.clone();
        let stops = resource.stops.iter().filter_map(|other| match other.id == stop.id {
            true => ended(other, from),
            false => Some(other.clone()),
        });
        return Ok(Change { from, stops: stops.collect(), stop, ends: true });
    }
    let mut errors = Errors::default();
    let mut wrong = |field: &'static str, text: &str| errors.0.push((field, text.to_owned()));
    let home = resource.place.as_deref().unwrap_or_default();
    let place = fields.get("stop-place");
    if place.is_empty() || place == home {
        wrong("stop-place", w.staff_stops_place_wrong());
    }
    if first.is_none() {
        wrong("first", w.staff_hours_from_wrong());
    }
    let until = match fields.get("until").trim() {
        "" => Ok(None),
        typed => parse_date(typed).map(Some).map_err(|_| ()),
    };
    if until.is_err() || until.is_ok_and(|until| first > until && until.is_some() && first.is_some()) {
        wrong("until", w.staff_stops_until_wrong());
    }
    let hours = LocalRange::parse(fields.get("stop-hours"));
    if let Err(why) = &hours {
        let id = format!("staff-hours-{}", why.code().replace('_', "-"));
        wrong("stop-hours", w.by_id(&id).unwrap_or_default());
    }
    let mut way = |name: &'static str| {
        let typed = digits_to_ascii(fields.get(name).trim()).into_owned();
        let minutes = if typed.is_empty() { Some(0) } else { typed.parse::<u16>().ok() };
        let minutes = minutes.filter(|minutes| *minutes <= Stop::LONGEST_TRAVEL && minutes % 5 == 0);
        if minutes.is_none() {
            wrong(name, w.staff_stops_travel_wrong());
        }
        minutes
    };
    let travel = (way("before"), way("after"));
    let repeat = digits_to_ascii(fields.get("repeat").trim()).parse().unwrap_or(0u8);
    let (Some(first), Ok(until), Ok(hours), (Some(before), Some(after)), true) =
        (first, until, hours, travel, errors.is_empty())
    else {
        return Err(errors);
    };
    let days = match Turn::new(0, repeat) {
        Some(turn) => StopDays::Weekly { from: first, until, weekday: first.weekday(), turn },
        None => StopDays::On(first),
    };
    let stop = Stop { id: new_id(), place: place.to_owned(), days, hours, travel: (before, after) };
    let mut stops = resource.stops.clone();
    stops.push(stop.clone());
    match check_stops(home, &stops) {
        Ok(()) => Ok(Change { from: first, stop, ends: false, stops }),
        Err(StopError::TooMany) => Err(Errors(vec![("stop-place", w.staff_stops_too_many().to_owned())])),
        Err(StopError::AtHome) => Err(Errors(vec![("stop-place", w.staff_stops_place_wrong().to_owned())])),
        Err(_) => Err(Errors(vec![("stop-hours", w.staff_stops_overlapping().to_owned())])),
    }
}

/// A stop that is no longer from a date on; nothing when it would never have been.
fn ended(stop: &Stop, from: NaiveDate) -> Option<Stop> {
    let before = from.pred_opt()?;
    match stop.days {
        StopDays::On(date) => (date < from).then(|| stop.clone()),
        StopDays::Weekly { from: first, until, weekday, turn } => (first <= before).then(|| Stop {
            days: StopDays::Weekly {
                from: first,
                until: Some(until.map_or(before, |until| until.min(before))),
                weekday,
                turn,
            },
            ..stop.clone()
        }),
    }
}
