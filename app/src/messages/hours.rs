//! When somebody wants to be written to: the question, the same wherever it is asked.

use domain::messages::Hours;

use crate::ui::choose::{Item, Select};
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

/// The question as a list; any time of the day unless something else is chosen.
pub fn question(w: Words, chosen: &str, error: Option<String>) -> Select {
    // Any time of the day is what the empty answer means.
    let value = |hours: Hours| if hours == Hours::Day { "" } else { hours.code() };
    let items = Hours::ALL.iter().map(|hours| Item::new(value(*hours), named(w, *hours))).collect();
    Select { error, ..Select::new("message_hours", w.messages_hours(), items, chosen) }
}
