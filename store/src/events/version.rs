//! One version of an event as rows, and back.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use domain::Language;
use domain::catalogue::{Slug, SpokenLanguage};
use domain::events::{
    Audience, Childcare, Ends, EventCost, EventDraft, EventPlace, EventText, EventTexts, EventType, StepFree,
    Until, When,
};

use crate::{Row, StoreError, Tx, values};

/// How far a repetition that ends after a number of times is followed to its last day.
const YEARS_LOOKED_AHEAD: u64 = 5;

/// Writes a version with its texts.
pub(super) async fn write(
    tx: &mut Tx,
    event: &str,
    version: i64,
    zone: Tz,
    draft: &EventDraft,
) -> Result<(), StoreError> {
    let when = &draft.when;
    let (place, address, city) = match &draft.place {
        EventPlace::Ours(slug) => (Some(slug.as_str()), None, None),
        EventPlace::Elsewhere { address, city } => (None, Some(address.as_str()), Some(city.as_str())),
    };
    let price = match &draft.cost {
        EventCost::Free => None,
        EventCost::Price(price) => Some(price.as_str()),
    };
    let speaks: Vec<&str> = draft.speaks.iter().map(|language| language.code()).collect();
    let except: Vec<String> = when.except.iter().map(ToString::to_string).collect();
    let texts = stored_texts(&draft.texts)?;
    tx.execute(
        "INSERT INTO event_version (event, version, kind, source_language, text_revision, date,
           start_minute, end_minute, zone, rrule, exdates, place, address, city, audience, speaks,
           interpreter, step_free, childcare, price, no_documents, organiser)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
           $20, $21, $22)",
        values![
            event,
            version,
            draft.kind.code(),
            draft.texts.source_language().code(),
            texts.revision,
            when.date.to_string(),
            i64::from(when.start_minute),
            when.end_minute.map(i64::from),
            zone.name(),
            when.repetition.as_ref().map(ToString::to_string),
            except.join(" "),
            place,
            address,
            city,
            draft.audience.code(),
            speaks.join(" "),
            draft.interpreter,
            draft.step_free.code(),
            draft.childcare.code(),
            price,
            draft.no_documents_needed,
            &draft.organiser,
        ],
    )
    .await?;
    for text in texts.versions {
        write_text(tx, event, version, &text.text, text.of_revision).await?;
    }
    Ok(())
}

/// Writes one language of a version, in the place of an older text.
pub(super) async fn write_text(
    tx: &mut Tx,
    event: &str,
    version: i64,
    text: &EventText,
    of_revision: i64,
) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO event_text (event, version, language, title, summary, text, of_revision)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (event, version, language) DO UPDATE SET title = excluded.title,
           summary = excluded.summary, text = excluded.text, of_revision = excluded.of_revision",
        values![event, version, text.language.code(), &text.title, &text.summary, &text.text, of_revision],
    )
    .await?;
    Ok(())
}

/// The facts and the texts of a version, gathered from the rows that carry its number.
pub(super) fn read(rows: &[Row]) -> Result<(EventDraft, Tz), StoreError> {
    let first = rows.first().ok_or_else(|| damaged("a version without a text"))?;
    let date = day(&first.get::<String>("date")?)?;
    let repetition = first
        .get::<Option<String>>("rrule")?
        .map(|rule| rule.parse().map_err(|_| damaged("rrule")))
        .transpose()?;
    let except: Result<BTreeSet<NaiveDate>, StoreError> =
        first.get::<String>("exdates")?.split_whitespace().map(day).collect();
    let spoken: Result<Vec<SpokenLanguage>, StoreError> = first
        .get::<String>("speaks")?
        .split_whitespace()
        .map(|code| SpokenLanguage::from_code(code).ok_or_else(|| damaged("speaks")))
        .collect();
    let place = match first.get::<Option<String>>("place")? {
        Some(slug) => EventPlace::Ours(Slug::parse(&slug).map_err(|_| damaged("place"))?),
        None => EventPlace::Elsewhere { address: first.get("address")?, city: first.get("city")? },
    };
    let draft = EventDraft {
        kind: code(first, "kind", EventType::from_code)?,
        texts: texts(rows)?,
        when: When {
            date,
            start_minute: minute(first.get("start_minute")?)?,
            end_minute: first.get::<Option<i64>>("end_minute")?.map(minute).transpose()?,
            repetition,
            except: except?,
        },
        place,
        audience: code(first, "audience", Audience::from_code)?,
        speaks: spoken?,
        interpreter: first.get("interpreter")?,
        step_free: code(first, "step_free", StepFree::from_code)?,
        childcare: code(first, "childcare", Childcare::from_code)?,
        cost: first.get::<Option<String>>("price")?.map_or(EventCost::Free, EventCost::Price),
        no_documents_needed: first.get("no_documents")?,
        organiser: first.get("organiser")?,
    };
    let zone: Tz = first.get::<String>("zone")?.parse().map_err(|_| damaged("zone"))?;
    Ok((draft, zone))
}

/// The last day on which an event takes place; none when it goes on without an end that we know.
pub(super) fn last_day(when: &When, zone: Tz) -> Option<String> {
    let Some(repetition) = &when.repetition else {
        return Some(when.date.to_string());
    };
    let far = when.date.checked_add_days(Days::new(365 * YEARS_LOOKED_AHEAD))?;
    let last = match repetition.ends {
        Ends::Never => None,
        Ends::Until(Until::Day(day)) => Some(day),
        Ends::Until(Until::Moment(moment)) => moment.date().checked_add_days(Days::new(1)),
        Ends::After(count) => {
            let times = when.occurrences(when.date, far, &zone);
            let all = times.len() + when.except.len() >= usize::from(count);
            times.last().filter(|_| all).map(|last| last.date)
        }
    };
    last.map(|day| day.to_string())
}

/// The texts as the domain writes them down: the count of changes with each is not public otherwise.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct StoredTexts {
    source: Language,
    revision: i64,
    versions: Vec<StoredText>,
}

#[derive(Debug, serde::Serialize, serde::Deserialize)]
struct StoredText {
    text: EventText,
    of_revision: i64,
}

fn stored_texts(texts: &EventTexts) -> Result<StoredTexts, StoreError> {
    let written = serde_json::to_value(texts);
    written.and_then(serde_json::from_value).map_err(|error| damaged(&error.to_string()))
}

/// The count of the source's changes that a translation made now would say.
pub(super) fn text_revision(texts: &EventTexts) -> Result<i64, StoreError> {
    stored_texts(texts).map(|stored| stored.revision)
}

fn texts(rows: &[Row]) -> Result<EventTexts, StoreError> {
    let mut versions = Vec::with_capacity(rows.len());
    for row in rows {
        versions.push(StoredText {
            text: EventText {
                language: code(row, "language", Language::from_code)?,
                title: row.get("title")?,
                summary: row.get("summary")?,
                text: row.get("text")?,
            },
            of_revision: row.get("of_revision")?,
        });
    }
    let source = code(&rows[0], "source_language", Language::from_code)?;
    let stored = StoredTexts { source, revision: rows[0].get("text_revision")?, versions };
    let written = serde_json::to_value(stored);
    written.and_then(serde_json::from_value).map_err(|error| damaged(&error.to_string()))
}

fn code<T>(row: &Row, column: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, StoreError> {
    let code: String = row.get(column)?;
    read(&code).ok_or_else(|| damaged(column))
}

fn day(text: &str) -> Result<NaiveDate, StoreError> {
    text.parse().map_err(|_| damaged("a date"))
}

fn minute(minute: i64) -> Result<u16, StoreError> {
    minute.try_into().map_err(|_| damaged("a time of day"))
}

fn damaged(what: &str) -> StoreError {
    StoreError::Damaged(format!("event: {what}"))
}
