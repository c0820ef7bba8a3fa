//! What is to be closed, as it was typed, and as the store understands it.

use chrono::{DateTime, Utc};
use domain::calendar::{DayHours, LocalRange};
use domain::schedule::parse_date;
use domain::text::clean_line;
use leptos::prelude::*;
use store::booking::{BookingError, Bound, NewClosure, What};

use super::super::hours::Office;
use super::super::rota::{self, Typed};
use super::super::stop_form;
use crate::dates;
use crate::ui::form::Errors;
use crate::ui::request::Fields;
use crate::words::Words;

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 120;

/// Everything that a form of a closure may hold, but for its weeks.
const NAMES: [&str; 11] =
    ["kind", "place", "resource", "first", "last", "from", "to", "hours", "reason", "turns", "shown"];

/// What was typed, once more, for the next step.
pub fn hidden(values: impl IntoIterator<Item = (&'static str, String)>) -> AnyView {
    let inputs: Vec<_> = values
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect();
    inputs.into_any()
}

/// The fields that carry a closure from one step to the next.
pub fn carried(fields: &Fields) -> AnyView {
    let names = NAMES.into_iter().chain(rota::NAMES.into_iter().flatten()).chain(stop_form::NAMES);
    hidden(names.map(|name| (name, fields.get(name).to_owned())))
}

/// Reads the form; what is wrong is told beside its field.
pub fn read(w: Words, office: &Office, fields: &Fields, now: DateTime<Utc>) -> Result<NewClosure, Errors> {
    let mut errors = Errors::default();
    let mut wrong = |field: &'static str, text: &str| errors.0.push((field, text.to_owned()));
    let resource = fields.get("resource");
    let known = office.resources.iter().any(|known| known.id == resource);
    // The whole office is a choice of its own, never what is left when nothing was chosen.
    let whole = resource == "all" && office.place == fields.get("place");
    if !(known || whole) {
        wrong("resource", w.closure_error_whom());
    }
    let first = parse_date(fields.get("first")).ok().filter(|date| *date >= dates::today(now));
    if first.is_none() {
        wrong("first", w.closure_error_past());
    }
    let last = match fields.get("last").trim() {
        "" => first,
        typed => parse_date(typed).ok().filter(|last| first.is_none_or(|first| first <= *last)),
    };
    if last.is_none() && first.is_some() {
        wrong("last", w.closure_error_range());
    }
    let part = part(w, fields, &mut wrong);
    let hours = DayHours::parse(fields.get("hours"));
    if hours.is_err() {
        wrong("hours", w.staff_hours_malformed());
    }
    let rota = Typed::read(fields).rota(w, &mut Errors::default());
    if rota.is_none() {
        wrong("first", w.staff_hours_malformed());
    }
    let reason = clean_line(fields.get("reason"), LONGEST_REASON);
    if reason.is_err() {
        wrong("reason", w.closure_error_long());
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let (Some(first), Some(last), Ok(hours), Some(rota), Ok(reason)) = (first, last, hours, rota, reason)
    else {
        return Err(errors);
    };
    let what = match fields.get("kind") {
        "stops" => {
            let whom = office.resources.iter().find(|known| known.id == resource);
            let whom = whom.ok_or_else(|| Errors(vec![("resource", w.closure_error_whom().to_owned())]))?;
            // The fields of a stop are not on the form of a closure: what is wrong is told at the top.
            let change = stop_form::read(w, whom, fields, dates::today(now));
            let told =
                |errors: Errors| Errors(errors.0.into_iter().map(|(_, text)| ("first", text)).collect());
            let change = change.map_err(told)?;
            What::Stops { from: change.from, stops: change.stops }
        }
        "instead" => What::Instead { first, last, hours },
        "week" => What::Week { from: first, rota },
        _ => What::Days { first, last, part },
    };
    let bound = Bound { place: office.place.clone(), resource: known.then(|| resource.to_owned()) };
    Ok(NewClosure { bound, what, reason })
}

/// Between which clocks of each day; only a beginning lasts until midnight.
fn part(w: Words, fields: &Fields, wrong: &mut impl FnMut(&'static str, &str)) -> Option<LocalRange> {
    let (from, to) = (fields.get("from").trim(), fields.get("to").trim());
    if from.is_empty() && to.is_empty() {
        return None;
    }
    let from = if from.is_empty() { "00:00" } else { from };
    let to = if to.is_empty() { "24:00" } else { to };
    match LocalRange::parse(&format!("{from}-{to}")) {
        Ok(range) => Some(range),
        Err(domain::calendar::HoursError::Reversed) => {
            wrong("to", w.closure_error_reversed());
            None
        }
        Err(_) => {
            wrong("from", w.closure_error_clock());
            None
        }
    }
}

/// What the store finds wrong with it, beside its field; anything else is given back.
pub fn refused(w: Words, error: BookingError) -> Result<Errors, BookingError> {
    let BookingError::Invalid(errors) = &error else { return Err(error) };
    let told = |(field, code): (&str, &str)| match (field, code) {
        ("first", _) => ("first", w.closure_error_past()),
        ("last", _) => ("last", w.closure_error_range()),
        ("part", _) => ("to", w.closure_error_part_past()),
        _ => ("resource", w.closure_error_whom()),
    };
    Ok(Errors(errors.iter().map(told).map(|(field, text)| (field, text.to_owned())).collect()))
}
