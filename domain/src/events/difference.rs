//! What changed between two versions of an event, for the moderator's eyes.

use super::codes::EventField;
use super::draft::{EventCost, EventDraft, EventPlace};
use crate::Language;

/// One part that changed. Codes and dates stand as they are stored; the page turns them into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    pub field: EventField,
    /// For the words of one language.
    pub language: Option<Language>,
    pub old: String,
    pub new: String,
}

/// Every part that differs, in the order of the page. Equal versions give an empty list.
pub fn difference(old: &EventDraft, new: &EventDraft) -> Vec<FieldChange> {
    let facts = facts(old).into_iter().zip(facts(new));
    let mut changes: Vec<FieldChange> =
        facts.map(|((field, old), (_, new))| FieldChange { field, language: None, old, new }).collect();
    for language in Language::ALL {
        for (field, of) in words() {
            let said = |draft: &EventDraft| draft.texts.get(language).map(of).unwrap_or_default();
            changes.push(FieldChange { field, language: Some(language), old: said(old), new: said(new) });
        }
    }
    changes.retain(|change| change.old != change.new);
    changes
}

type Said = fn(&super::EventText) -> String;

fn words() -> [(EventField, Said); 3] {
    [
        (EventField::Title, |text| text.title.clone()),
        (EventField::Summary, |text| text.summary.clone()),
        (EventField::Text, |text| text.text.clone()),
    ]
}

fn facts(event: &EventDraft) -> Vec<(EventField, String)> {
    let when = &event.when;
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let (place, city) = match &event.place {
        EventPlace::Ours(slug) => (slug.to_string(), String::new()),
        EventPlace::Elsewhere { address, city } => (address.clone(), city.clone()),
    };
    let cost = match &event.cost {
        EventCost::Free => "free".to_owned(),
        EventCost::Price(price) => price.clone(),
    };
    let speaks: Vec<&str> = event.speaks.iter().map(|language| language.code()).collect();
    let except: Vec<String> = when.except.iter().map(ToString::to_string).collect();
    vec![
        (EventField::Kind, event.kind.code().to_owned()),
        (EventField::Language, event.texts.source_language().code().to_owned()),
        (EventField::Date, when.date.to_string()),
        (EventField::Start, clock(when.start_minute)),
        (EventField::End, when.end_minute.map(clock).unwrap_or_default()),
        (EventField::Repetition, when.repetition.as_ref().map(ToString::to_string).unwrap_or_default()),
        (EventField::Except, except.join(",")),
        (EventField::Place, place),
        (EventField::City, city),
        (EventField::Audience, event.audience.code().to_owned()),
        (EventField::Speaks, speaks.join(",")),
        (EventField::Interpreter, yes(event.interpreter)),
        (EventField::StepFree, event.step_free.code().to_owned()),
        (EventField::Childcare, event.childcare.code().to_owned()),
        (EventField::Cost, cost),
        (EventField::NoDocuments, yes(event.no_documents_needed)),
        (EventField::Organiser, event.organiser.clone()),
    ]
}

fn yes(value: bool) -> String {
    if value { "yes" } else { "no" }.to_owned()
}
