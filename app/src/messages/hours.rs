//! When somebody wants to be written to: the question, the same wherever it is asked.

use domain::messages::Hours;

use crate::ui::choose::{Item, Select};
use crate::ui::form::Choice;
use crate::words::Words;

/// The hours in words.
pub fn named(w: Words, hours: Hours) -> &'static str {
    match hours {
        Hours::Day => w.messages_hours_day(),
        Hours::Morning => w.messages_hours_morning(),
        Hours::Afternoon => w.messages_hours_afternoon(),
        Hours::Evening => w.messages_hours_evening(),
    }
}

/// Any time of the day is what the empty answer means.
fn value(hours: Hours) -> &'static str {
    if hours == Hours::Day { "" } else { hours.code() }
}

/// The answers as cards.
pub fn cards(w: Words) -> Vec<Choice> {
    let card = |hours: &Hours| Choice {
        value: value(*hours).to_owned(),
        label: named(w, *hours).to_owned(),
        hint: None,
        icon: "clock",
    };
    Hours::ALL.iter().map(card).collect()
}

/// The question as a list; any time of the day unless something else is chosen.
pub fn question(w: Words, chosen: &str, error: Option<String>) -> Select {
    let items = Hours::ALL.iter().map(|hours| Item::new(value(*hours), named(w, *hours))).collect();
    Select { error, ..Select::new("message_hours", w.messages_hours(), items, chosen) }
}
