//! Events by table: forms, days, decisions.

mod days;
mod forms;
mod moderation;
mod rules;
mod words;

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};

use super::*;
use crate::Language;
use crate::catalogue::SpokenLanguage;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn text(language: Language, title: &str) -> EventText {
    EventText { language, title: title.into(), summary: String::new(), text: "Come and see.".into() }
}

/// An evening of two hours on a Saturday, in Farsi.
fn event() -> EventDraft {
    EventDraft {
        kind: EventType::Workshop,
        texts: EventTexts::new(text(Language::Fa, "خوشنویسی")),
        when: When {
            date: day("2026-12-05"),
            start_minute: 18 * 60,
            end_minute: Some(20 * 60),
            repetition: None,
            except: BTreeSet::new(),
        },
        place: EventPlace::Elsewhere { address: "Casa parohială".into(), city: "Constanța".into() },
        audience: Audience::Everyone,
        speaks: vec![SpokenLanguage::Farsi],
        interpreter: false,
        step_free: StepFree::NotSure,
        childcare: Childcare::ChildrenWelcome,
        cost: EventCost::Free,
        no_documents_needed: true,
        organiser: "Maryam".into(),
    }
}
