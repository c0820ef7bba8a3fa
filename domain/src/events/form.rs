//! The form on a phone, in strings, and the event that it becomes.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, NaiveDateTime, TimeZone, Timelike};
use serde::{Deserialize, Serialize};

use super::codes::{Audience, Childcare, EventType, Repeat, StepFree};
use super::draft::{EventContact, EventCost, EventDraft, EventPlace, When};
use super::guard::links_in;
use super::reader::Reader;
use super::repeat::{asked, repetition};
use super::texts::{EventText, EventTexts};
use crate::Language;
use crate::catalogue::{Slug, SpokenLanguage};
use crate::schedule::{parse_date, parse_time};
use crate::text::{clean_line, clean_lines, digits_to_ascii};

/// The fields as they were typed. A form without JavaScript sends nothing else, and gets them back.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EventForm {
    pub kind: String,
    pub language: String,
    pub title: String,
    pub summary: String,
    pub text: String,
    pub date: String,
    pub start: String,
    pub end: String,
    pub repeat: String,
    pub until: String,
    /// A slug of the directory, or empty for a place of one's own words.
    pub place: String,
    pub address: String,
    pub city: String,
    pub audience: String,
    pub speaks: Vec<String>,
    pub interpreter: String,
    pub step_free: String,
    pub childcare: String,
    /// `free` or `paid`
    pub cost: String,
    pub price: String,
    pub no_documents: String,
    pub organiser: String,
    /// Phone or e-mail, for the staff only.
    pub contact: String,
}

/// What the form is read against.
pub struct FormRules<'r, Z: TimeZone> {
    /// Now, on the clock of the office.
    pub now: NaiveDateTime,
    pub zone: &'r Z,
    /// Whether the directory has such a place.
    pub is_place: &'r dyn Fn(&Slug) -> bool,
}

/// A field that cannot stay as it is, with a code for the page to turn into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct FieldError {
    pub field: &'static str,
    pub code: &'static str,
}

/// A complete event, and how to reach whoever sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    pub event: EventDraft,
    pub contact: EventContact,
}

impl EventForm {
    /// Most characters of the fields.
    pub const TITLE: usize = 80;
    pub const SUMMARY: usize = 200;
    /// With the others it fits a form of 16 KiB in any script, six bytes a letter.
    pub const TEXT: usize = 1500;
    pub const ADDRESS: usize = 160;
    pub const CITY: usize = 60;
    pub const PRICE: usize = 60;
    pub const ORGANISER: usize = 80;
    /// More links than this are advertising.
    pub const LINKS: usize = 2;
    /// How far ahead an event may be, and how long it may go on repeating, in days.
    pub const AHEAD_DAYS: u64 = 366;

    /// Reads the whole form.
    ///
    /// # Errors
    /// Every field that must change, in the order of the form, each once.
    pub fn parse<Z: TimeZone>(&self, rules: &FormRules<'_, Z>) -> Result<Submission, Vec<FieldError>> {
        let mut reader = Reader { errors: Vec::new() };
        let kind = reader.code("kind", &self.kind, EventType::from_code);
        let texts = self.texts(&mut reader);
        let when = self.when(rules, &mut reader);
        let place = self.place(rules, &mut reader);
        let audience = reader.code("audience", &self.audience, Audience::from_code);
        let speaks = self.spoken(&mut reader);
        let interpreter = reader.ticked("interpreter", &self.interpreter);
        let step_free = reader.code("step_free", &self.step_free, StepFree::from_code);
        let childcare = reader.code("childcare", &self.childcare, Childcare::from_code);
        let cost = self.cost(&mut reader);
        let no_documents_needed = reader.ticked("no_documents", &self.no_documents);
        let organiser = reader.line("organiser", &self.organiser, EventForm::ORGANISER);
        let contact = reader.contact(&self.contact);
        let read = || {
            let event = EventDraft {
                kind: kind?,
                texts: texts?,
                when: when?,
                place: place?,
                audience: audience?,
                speaks: speaks?,
                interpreter: interpreter?,
                step_free: step_free?,
                childcare: childcare?,
                cost: cost?,
                no_documents_needed: no_documents_needed?,
                organiser: organiser?,
            };
            Some(Submission { event, contact: contact? })
        };
        let submission = read();
        match submission {
            Some(submission) if reader.errors.is_empty() => Ok(submission),
            _ => Err(reader.errors),
        }
    }

    fn texts(&self, reader: &mut Reader) -> Option<EventTexts> {
        let language = reader.code("language", &self.language, Language::from_code);
        let title = reader.line("title", &self.title, EventForm::TITLE);
        let summary = reader.check("summary", clean_line(&self.summary, EventForm::SUMMARY));
        let text = reader.check("text", clean_lines(&self.text, EventForm::TEXT));
        if text.as_deref() == Some("") {
            reader.refuse("text", "required");
        }
        let links = [("title", &title), ("summary", &summary), ("text", &text)];
        let links = links.map(|(field, said)| (field, said.as_deref().map_or(0, links_in)));
        if links.iter().map(|(_, count)| count).sum::<usize>() > EventForm::LINKS {
            let most = links.into_iter().max_by_key(|(_, count)| *count);
            reader.refuse(most.map_or("text", |(field, _)| field), "too_many_links");
        }
        Some(EventTexts::new(EventText {
            language: language?,
            title: title?,
            summary: summary?,
            text: text?,
        }))
    }

    fn when<Z: TimeZone>(&self, rules: &FormRules<'_, Z>, reader: &mut Reader) -> Option<When> {
        let date = reader.time("date", parse_date(&self.date));
        let start = reader.time("start", parse_time(&self.start));
        let end_minute = self.end_minute(reader);
        let repeat = if self.repeat.trim().is_empty() { Repeat::Once.code() } else { &self.repeat };
        let repeat = reader.code("repeat", repeat, Repeat::from_code);
        let (date, start) = (date?, start?);
        let last =
            rules.now.date().checked_add_days(Days::new(EventForm::AHEAD_DAYS)).unwrap_or(NaiveDate::MAX);
        let wall = date.and_time(start);
        if wall <= rules.now {
            let field = if date < rules.now.date() { "date" } else { "start" };
            reader.refuse(field, "past");
        } else if date > last {
            reader.refuse("date", "too_far");
        } else if rules.zone.from_local_datetime(&wall).earliest().is_none() {
            reader.refuse("start", "not_existing");
        }
        let start_minute = (start.hour() * 60 + start.minute()) as u16;
        let end_minute = end_minute?;
        if end_minute.is_some_and(|end| end <= start_minute) {
            reader.refuse("end", "before_start");
        }
        let repetition = match repeat? {
            Repeat::Once => None,
            repeat => Some(repetition(repeat, date, self.last_day(date, reader)?)),
        };
        Some(When { date, start_minute, end_minute, repetition, except: BTreeSet::new() })
    }

    /// Nothing typed: not known. Midnight ends the day.
    fn end_minute(&self, reader: &mut Reader) -> Option<Option<u16>> {
        let typed = digits_to_ascii(self.end.trim());
        if typed.is_empty() {
            return Some(None);
        }
        if matches!(&*typed, "24:00" | "24.00" | "24") {
            return Some(Some(1440));
        }
        let end = reader.time("end", parse_time(&typed))?;
        let minute = (end.hour() * 60 + end.minute()) as u16;
        Some(Some(if minute == 0 { 1440 } else { minute }))
    }

    fn last_day(&self, first: NaiveDate, reader: &mut Reader) -> Option<NaiveDate> {
        let until = reader.time("until", parse_date(&self.until))?;
        if until < first {
            reader.refuse("until", "before_start");
        } else if first.checked_add_days(Days::new(EventForm::AHEAD_DAYS)).is_none_or(|last| until > last) {
            reader.refuse("until", "too_far");
        }
        Some(until)
    }

    fn place<Z: TimeZone>(&self, rules: &FormRules<'_, Z>, reader: &mut Reader) -> Option<EventPlace> {
        if !self.place.trim().is_empty() {
            let known = |code: &str| Slug::parse(code).ok().filter(rules.is_place);
            return reader.code("place", &self.place, known).map(EventPlace::Ours);
        }
        let address = reader.line("address", &self.address, EventForm::ADDRESS);
        let city = reader.line("city", &self.city, EventForm::CITY);
        Some(EventPlace::Elsewhere { address: address?, city: city? })
    }

    fn spoken(&self, reader: &mut Reader) -> Option<Vec<SpokenLanguage>> {
        let typed = self.speaks.iter().filter(|code| !code.trim().is_empty());
        let read: Option<BTreeSet<SpokenLanguage>> =
            typed.map(|code| SpokenLanguage::from_code(code.trim())).collect();
        match read {
            None => reader.refuse("speaks", "unknown"),
            Some(spoken) if spoken.is_empty() => reader.refuse("speaks", "required"),
            Some(spoken) => return Some(spoken.into_iter().collect()),
        }
        None
    }

    fn cost(&self, reader: &mut Reader) -> Option<EventCost> {
        let free = |code: &str| match code {
            "free" => Some(true),
            "paid" => Some(false),
            _ => None,
        };
        if reader.code("cost", &self.cost, free)? {
            return Some(EventCost::Free);
        }
        reader.line("price", &self.price, EventForm::PRICE).map(EventCost::Price)
    }

    /// The form that gives this event again, for its volunteer to edit; without a contact that was
    /// forgotten.
    pub fn of(event: &EventDraft, contact: Option<&EventContact>) -> EventForm {
        let text = event.texts.source().clone();
        let when = &event.when;
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let ticked = |value: bool| if value { "yes" } else { "" }.to_owned();
        let (place, address, city) = match &event.place {
            EventPlace::Ours(slug) => (slug.to_string(), String::new(), String::new()),
            EventPlace::Elsewhere { address, city } => (String::new(), address.clone(), city.clone()),
        };
        let (cost, price) = match &event.cost {
            EventCost::Free => ("free", String::new()),
            EventCost::Price(price) => ("paid", price.clone()),
        };
        let (repeat, until) = asked(when.repetition.as_ref());
        EventForm {
            kind: event.kind.code().to_owned(),
            language: text.language.code().to_owned(),
            title: text.title,
            summary: text.summary,
            text: text.text,
            date: when.date.to_string(),
            start: clock(when.start_minute),
            end: when.end_minute.map(clock).unwrap_or_default(),
            repeat: repeat.code().to_owned(),
            until,
            place,
            address,
            city,
            audience: event.audience.code().to_owned(),
            speaks: event.speaks.iter().map(|language| language.code().to_owned()).collect(),
            interpreter: ticked(event.interpreter),
            step_free: event.step_free.code().to_owned(),
            childcare: event.childcare.code().to_owned(),
            cost: cost.to_owned(),
            price,
            no_documents: ticked(event.no_documents_needed),
            organiser: event.organiser.clone(),
            contact: contact.map(EventContact::as_str).unwrap_or_default().to_owned(),
        }
    }
}

/// Without what was typed: the contact is personal and must not reach a log.
impl std::fmt::Debug for EventForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("EventForm").finish_non_exhaustive()
    }
}

impl<Z: TimeZone> std::fmt::Debug for FormRules<'_, Z> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FormRules").field("now", &self.now).finish_non_exhaustive()
    }
}
