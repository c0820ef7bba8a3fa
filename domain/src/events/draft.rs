//! An event as its volunteer describes it; everything in it may be shown to everyone.

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeZone};
use serde::{Deserialize, Serialize};

use super::codes::{Audience, Childcare, EventType, StepFree};
use super::occurrences::{Occurrence, occurrences};
use super::repetition::Repetition;
use super::texts::EventTexts;
use crate::catalogue::{Slug, SpokenLanguage};
use crate::text::{EmailAddress, PhoneNumber};

/// What, when, where, for whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventDraft {
    pub kind: EventType,
    pub texts: EventTexts,
    pub when: When,
    pub place: EventPlace,
    pub audience: Audience,
    /// Languages spoken there.
    pub speaks: Vec<SpokenLanguage>,
    /// Somebody interprets.
    pub interpreter: bool,
    pub step_free: StepFree,
    pub childcare: Childcare,
    pub cost: EventCost,
    pub no_documents_needed: bool,
    /// The person or group, as they want to be named in public.
    pub organiser: String,
}

/// The first time and its repetition, in the clock of the place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    pub date: NaiveDate,
    /// Minutes since midnight, 0 to 1439.
    pub start_minute: u16,
    /// Minutes since midnight, after the start and at most 1440; none: not known.
    pub end_minute: Option<u16>,
    pub repetition: Option<Repetition>,
    /// Days on which it does not take place.
    pub except: BTreeSet<NaiveDate>,
}

/// Where it takes place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventPlace {
    /// One of the directory's places.
    Ours(Slug),
    /// As the volunteer wrote it: map services do not know the parish hall.
    Elsewhere { address: String, city: String },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventCost {
    Free,
    /// The price in the volunteer's words.
    Price(String),
}

/// How staff reach the volunteer. Personal: never part of the event, never public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventContact {
    Phone(PhoneNumber),
    Email(EmailAddress),
}

impl EventContact {
    pub fn as_str(&self) -> &str {
        match self {
            EventContact::Phone(phone) => phone.as_str(),
            EventContact::Email(email) => email.as_str(),
        }
    }
}

impl When {
    /// See [`occurrences`].
    pub fn occurrences<Z: TimeZone>(&self, from: NaiveDate, to: NaiveDate, zone: &Z) -> Vec<Occurrence<Z>> {
        occurrences(self, from, to, zone)
    }
}
