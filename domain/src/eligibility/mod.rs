//! The voluntary return check: which rules are in force, how they decide, and how they are proven.

pub mod engine;

pub mod country;

mod keys;

pub use engine::{
    AnswerNo, AnswerSet, Answers, Contact, Document, Explanation, Family, Flag, Freshness, Headline, Outcome,
    OutcomeName, Problem, Promises, Question, QuestionKind, QuestionNo, Report, Rule, RuleNo, RuleSet,
    Settings, Step, Survey, check, digest,
};
pub use keys::{kebab, message_ids};

mod table {
    //! The rules of `domain/rules/ro-avrr.toml`, checked and written down by the build script.
    #![allow(clippy::unreadable_literal)]

    use super::engine::*;
    use chrono::NaiveDate;
    use std::borrow::Cow;

    include!(concat!(env!("OUT_DIR"), "/ro_avrr.rs"));
}

/// Assisted voluntary return and reintegration from Romania.
pub static RO_AVRR: &RuleSet = &table::RULES;

/// What the rules of [`RO_AVRR`] promise; only the checker needs it.
pub static RO_AVRR_PROMISES: &Promises = &table::PROMISES;

#[cfg(test)]
mod tests;
