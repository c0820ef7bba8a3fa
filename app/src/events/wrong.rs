//! What is wrong with a form, in sentences beside the fields.

use domain::events::{EventForm, FieldError};

use crate::ui::form::Errors;
use crate::words::Words;

/// Every error of a form, in the order of its fields.
pub fn errors(w: Words, wrong: &[FieldError]) -> Errors {
    Errors(wrong.iter().map(|error| (error.field, sentence(w, error.field, error.code))).collect())
}

/// The sentence for one field.
pub fn sentence(w: Words, field: &str, code: &str) -> String {
    let id = match (field, code) {
        (_, "required") => format!("events-wrong-{field}"),
        ("date" | "until", "malformed") => "events-wrong-date-malformed".to_owned(),
        ("start" | "end", "malformed") => "events-wrong-time-malformed".to_owned(),
        (_, "before_start") | ("contact", "malformed" | "too_short" | "too_long") => {
            format!("events-wrong-{field}-{code}")
        }
        (_, "too_long") => return w.events_wrong_too_long(most(field) as i64),
        _ => format!("events-wrong-{code}"),
    };
    w.by_id(&id).unwrap_or(w.events_wrong_check()).to_owned()
}

/// Most characters of a field.
fn most(field: &str) -> usize {
    match field {
        "title" => EventForm::TITLE,
        "summary" => EventForm::SUMMARY,
        "text" => EventForm::TEXT,
        "address" => EventForm::ADDRESS,
        "city" => EventForm::CITY,
        "price" => EventForm::PRICE,
        _ => EventForm::ORGANISER,
    }
}
