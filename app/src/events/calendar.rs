//! An event as calendars keep it: one VEVENT with its rule, its changes and its end.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};
use chrono_tz::Tz;
use domain::events::{Ends, EventDraft, EventStatus, Repetition, Until};
use store::events::Event;

use super::said;
use super::town::Town;
use crate::state::AppState;
use crate::ui::ics::{Calendar, wall};
use crate::words::Words;

/// Writes an event. Its name in calendars stays the same in every language and after every change.
pub fn write(calendar: &mut Calendar, app: &AppState, w: Words, event: &Event, draft: &EventDraft) {
    let Some(first) = draft.when.occurrences(draft.when.date, last(draft), &event.zone).into_iter().next()
    else {
        return; // Every day of it was left out.
    };
    let changed = DateTime::from_timestamp(event.published.unwrap_or(event.created), 0).unwrap_or_default();
    let title_of = |slug: &str| {
        let place = app.directory().place(slug)?;
        place.words_in(w.language).map(|(_, words)| words.title.clone())
    };
    let text = draft.texts.shown_to(w.language).text;
    let town = Town::of(&draft.place, app.directory()).name(w);
    let place = format!("{}{}{town}", said::address(draft, title_of), said::comma(w.language));
    let address = format!("{}/{}/events/{}", app.site.public_url, w.language.code(), event.slug);
    let status = if event.moderated.status() == EventStatus::Cancelled { "CANCELLED" } else { "CONFIRMED" };

    calendar.raw("BEGIN", "VEVENT");
    calendar.raw("UID", &format!("{}@{}", event.id, host(&app.site.public_url)));
    calendar.instant("DTSTAMP", changed);
    calendar.instant("LAST-MODIFIED", changed);
    calendar.raw("SEQUENCE", &event.sequence.to_string());
    calendar.raw("STATUS", status);
    let minute = |at: u16| draft.when.date.and_time(NaiveTime::MIN) + TimeDelta::minutes(at.into());
    match &draft.when.repetition {
        // On the wall clock of the place: at 18:00 in summer and in winter.
        Some(repetition) => {
            let zone = event.zone.name();
            calendar.raw(&format!("DTSTART;TZID={zone}"), &wall(minute(draft.when.start_minute)));
            if let Some(end) = draft.when.end_minute {
                calendar.raw(&format!("DTEND;TZID={zone}"), &wall(minute(end)));
            }
            calendar.raw("RRULE", &rule(repetition, event.zone).to_string());
            for day in &draft.when.except {
                let at = day.and_time(NaiveTime::MIN) + TimeDelta::minutes(draft.when.start_minute.into());
                calendar.raw(&format!("EXDATE;TZID={zone}"), &wall(at));
            }
        }
        None => {
            calendar.instant("DTSTART", first.start.to_utc());
            if let Some(end) = first.end {
                calendar.instant("DTEND", end.to_utc());
            }
        }
    }
    let code = text.language.code();
    calendar.text(&format!("SUMMARY;LANGUAGE={code}"), &text.title);
    calendar.text(&format!("DESCRIPTION;LANGUAGE={code}"), &described(w, draft, &text.text));
    calendar.text("LOCATION", &place);
    calendar.text("CATEGORIES", said::code(w, "kind", draft.kind.code()));
    calendar.raw("URL", &address);
    calendar.raw("END", "VEVENT");
}

/// The text, and below it what one must know before going.
fn described(w: Words, draft: &EventDraft, text: &str) -> String {
    let mut lines = vec![text.to_owned(), String::new()];
    lines.push(format!("{}: {}", w.events_languages(), said::spoken(w, &draft.speaks)));
    if draft.no_documents_needed {
        lines.push(w.events_no_documents().to_owned());
    }
    lines.join("\n")
}

/// With the clock of a place in DTSTART, calendars want the end of the rule in UTC.
fn rule(repetition: &Repetition, zone: Tz) -> Repetition {
    let mut rule = repetition.clone();
    if let Ends::Until(Until::Day(day)) = rule.ends {
        let last = day.and_time(NaiveTime::MIN) + TimeDelta::minutes(24 * 60 - 1);
        rule.ends = Ends::Until(Until::Moment(in_utc(last, zone)));
    }
    rule
}

fn in_utc(wall: NaiveDateTime, zone: Tz) -> NaiveDateTime {
    zone.from_local_datetime(&wall).latest().map_or(wall, |at| at.naive_utc())
}

fn last(draft: &EventDraft) -> NaiveDate {
    let year = chrono::Days::new(366);
    draft.when.date.checked_add_days(year).unwrap_or(draft.when.date)
}

/// The part of the public address that names this portal.
fn host(public_url: &str) -> &str {
    let rest = public_url.split_once("://").map_or(public_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}
