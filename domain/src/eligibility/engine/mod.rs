//! The machine behind the return check: rules as data, an evaluator, and a checker that walks every path.
//!
//! It knows nothing of Romania: the rules are in `domain/rules/ro-avrr.toml`. The build script
//! compiles this same module, so a table that the checker refuses never becomes a program.
//! Read `model`, `answers`, `evaluate`, `advice`; then `source`, `names`, `compile`; then `walk`,
//! `check`, `promises`, `digest`.

mod advice;
mod answers;
mod check;
mod compile;
mod digest;
mod evaluate;
mod model;
mod names;
mod promises;
mod source;
mod walk;

pub use answers::{AnswerSet, Answers, Settings};
pub use check::{Problem, Report, check};
pub use compile::{SourceError, compile};
pub use digest::digest;
pub use evaluate::{Explanation, Freshness, Headline, Step};
pub use model::{
    AnswerNo, Condition, Contact, Document, Example, Family, Flag, List, Neutral, Outcome, OutcomeName,
    Promises, Question, QuestionKind, QuestionNo, Rule, RuleNo, RuleSet, Setting, SettingCondition, Source,
    Text,
};
pub use source::RuleFile;
pub use walk::{Path, Survey, every_settings, survey, walk};
