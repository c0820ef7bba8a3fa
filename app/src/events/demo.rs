//! Invented events for the demonstration, from `locales/demo/events.toml`. Each is marked wherever it shows.

use chrono::{Datelike as _, Days, NaiveDate, Weekday};
use domain::events::{EventForm, EventText};
use serde::Deserialize;

use super::form::parse;
use crate::dates;
use crate::state::AppState;
use crate::words::catalogue;

const FILE: &str = "demo/events.toml";
/// Nothing takes place sooner than so many days from now: it would be over before anybody looked.
const SOONEST: u64 = 1;
/// How long a repeated event goes on, in days.
const GOES_ON: u64 = 180;

#[derive(Debug, Deserialize)]
struct File {
    event: Vec<Demo>,
}

#[derive(Debug, Deserialize)]
struct Demo {
    name: String,
    on: String,
    #[serde(default)]
    waits: bool,
    #[serde(default)]
    translations: Vec<EventText>,
    #[serde(flatten)]
    form: EventForm,
}

/// Loads what is not there yet; answers how many were new. Loading again after an event is over adds its
/// next one.
///
/// # Errors
/// One line: the file does not say an event, or the database is away.
pub async fn load_demo_events(app: &AppState) -> Result<usize, String> {
    let source = catalogue::FILES.iter().find(|(path, _)| *path == FILE).map_or("", |(_, text)| text);
    let file: File = toml::from_str(source).map_err(|error| format!("{FILE}: {}", error.message()))?;
    let today = dates::today(app.clock.now());
    let soonest = today.checked_add_days(Days::new(SOONEST)).unwrap_or(today);
    let mut new = 0;
    for demo in file.event {
        let wrong = |what: String| format!("{FILE}: {}: {what}", demo.name);
        let date = next(&demo.on, soonest).ok_or_else(|| wrong(format!("on = {:?}", demo.on)))?;
        let repeated = !demo.form.repeat.is_empty();
        let until = if repeated { date.checked_add_days(Days::new(GOES_ON)) } else { None };
        let form = EventForm {
            date: date.to_string(),
            until: until.map(|day| day.to_string()).unwrap_or_default(),
            // The form asks for one; a demo event keeps none.
            contact: "demo@example.org".to_owned(),
            ..demo.form.clone()
        };
        let read = parse(app, &form).map_err(|errors| wrong(format!("{errors:?}")))?;
        let mut event = read.event;
        for text in demo.translations.clone() {
            event.texts = event.texts.translated(text);
        }
        let key = if repeated { demo.name.clone() } else { format!("{} {date}", demo.name) };
        let loaded = app.store.event_load_demo(app.clock.seconds(), &key, event, !demo.waits).await;
        new += usize::from(loaded.map_err(|error| wrong(error.to_string()))?);
    }
    Ok(new)
}

/// The first day from `from` on that a rule of the file names.
fn next(on: &str, from: NaiveDate) -> Option<NaiveDate> {
    let (day, nth) = match on.split_once('#') {
        Some((day, nth)) => (day, Some(nth.parse::<u32>().ok()?)),
        None => (on, None),
    };
    let fits = |date: &NaiveDate| match day.parse::<Weekday>() {
        Ok(weekday) => date.weekday() == weekday && nth.is_none_or(|nth| date.day0() / 7 + 1 == nth),
        Err(_) => date.format("%m-%d").to_string() == on,
    };
    from.iter_days().take(366).find(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_file() {
        let sunday: NaiveDate = "2026-11-22".parse().unwrap();
        let table = [
            ("12-01", Some("2026-12-01")),
            ("sat", Some("2026-11-28")),
            ("sun", Some("2026-11-22")),
            ("fri#2", Some("2026-12-11")),
            ("sat#4", Some("2026-11-28")),
            ("11-21", Some("2027-11-21")),
            ("someday", None),
            ("sat#x", None),
        ];
        for (on, expected) in table {
            assert_eq!(next(on, sunday).map(|d| d.to_string()).as_deref(), expected, "{on}");
        }
    }
}
