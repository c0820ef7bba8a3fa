//! From the form's "how often" to a rule, and back.

use chrono::{Datelike, NaiveDate};

use super::codes::Repeat;
use super::repetition::{ByDay, Ends, Frequency, Repetition, Until};

/// The rule for a first day. Monthly means the same weekday: the fourth Saturday, or the last one
/// when the first day is a fifth, because not every month has a fifth.
pub(super) fn repetition(repeat: Repeat, first: NaiveDate, until: NaiveDate) -> Repetition {
    let weekday = first.weekday();
    let nth = (first.day0() / 7 + 1) as i8;
    let (frequency, interval, nth) = match repeat {
        Repeat::Once | Repeat::Weekly => (Frequency::Weekly, 1, None),
        Repeat::TwoWeekly => (Frequency::Weekly, 2, None),
        Repeat::Monthly => (Frequency::Monthly, 1, Some(if nth == 5 { -1 } else { nth })),
    };
    let by_day = vec![ByDay { nth, weekday }];
    Repetition { frequency, interval, ends: Ends::Until(Until::Day(until)), by_day }
}

/// The answers of the form that gave a rule.
pub(super) fn asked(repetition: Option<&Repetition>) -> (Repeat, String) {
    let Some(repetition) = repetition else {
        return (Repeat::Once, String::new());
    };
    let repeat = match (repetition.frequency, repetition.interval) {
        (Frequency::Monthly, _) => Repeat::Monthly,
        (_, 2) => Repeat::TwoWeekly,
        _ => Repeat::Weekly,
    };
    let until = match repetition.ends {
        Ends::Until(Until::Day(day)) => day.to_string(),
        _ => String::new(),
    };
    (repeat, until)
}
