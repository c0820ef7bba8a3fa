//! Writes a rule set as Rust constants: lists become statics of their own, and the rest is spelt out in place.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate};

use crate::engine::*;

/// The statics written so far.
#[derive(Default)]
pub struct Tables {
    pub declared: String,
    count: usize,
}

/// Gives the Rust expression of a value.
pub trait Emit {
    /// Name of the type, as a static of it declares it.
    fn type_name() -> &'static str;
    fn emit(&self, tables: &mut Tables) -> String;
}

macro_rules! emit_struct {
    ($($name:ident { $($field:ident),+ $(,)? })+) => {$(
        impl Emit for $name {
            fn type_name() -> &'static str {
                stringify!($name)
            }
            fn emit(&self, tables: &mut Tables) -> String {
                // Naming all fields makes a forgotten one a compile error.
                let $name { $($field),+ } = self;
                let fields = [$(format!("{}: {}", stringify!($field), $field.emit(tables))),+];
                format!("{} {{ {} }}", stringify!($name), fields.join(", "))
            }
        }
    )+};
}

macro_rules! emit_as {
    ($($name:ty => $text:literal, |$value:ident| $expression:expr;)+) => {$(
        impl Emit for $name {
            fn type_name() -> &'static str {
                $text
            }
            fn emit(&self, _: &mut Tables) -> String {
                let $value = self;
                $expression
            }
        }
    )+};
}

emit_struct! {
    RuleSet {
        id, version, valid_from, review_by, grace_days, hash, stages, likely, settings, questions,
        rules, outcomes, talk_first, flags, documents,
    }
    Question { id, kind, answers, unsure, alone, sensitive, trip }
    Condition { question, any_of }
    SettingCondition { setting, any_of }
    Setting { id, values, source, checked_on }
    Rule { id, stage, when, settings, outcome, hold, cites }
    OutcomeName { family, variant }
    Outcome { name, contact, steps, bring }
    Flag { id, when, documents, cites }
    Document { id, when, outcomes, by_flag }
    Source { id, title, sure, checked_on }
    Neutral { question, answer, like }
    Example { name, answers, settings, skip_holds, rule, outcome }
    Promises { sources, longest_at_most, never_likely, neutral, examples }
}

emit_as! {
    u8 => "u8", |n| n.to_string();
    u16 => "u16", |n| n.to_string();
    u32 => "u32", |n| n.to_string();
    bool => "bool", |b| b.to_string();
    char => "char", |c| format!("{c:?}");
    AnswerSet => "AnswerSet", |set| format!("AnswerSet({})", set.0);
    QuestionNo => "QuestionNo", |number| format!("{number:?}");
    AnswerNo => "AnswerNo", |number| format!("{number:?}");
    Family => "Family", |family| format!("Family::{family:?}");
    Contact => "Contact", |contact| format!("Contact::{contact:?}");
    QuestionKind => "QuestionKind", |kind| format!("QuestionKind::{kind:?}");
    Text => "Cow<'static, str>", |text| format!("Cow::Borrowed({text:?})");
    NaiveDate => "NaiveDate", |date| format!(
        "NaiveDate::from_ymd_opt({}, {}, {}).unwrap()", date.year(), date.month(), date.day()
    );
    (QuestionNo, AnswerNo) => "(QuestionNo, AnswerNo)", |pair| format!("{pair:?}");
    (u8, u8) => "(u8, u8)", |pair| format!("{pair:?}");
}

impl<T: Emit + Clone> Emit for List<T> {
    fn type_name() -> &'static str {
        "Cow<'static, [_]>"
    }

    fn emit(&self, tables: &mut Tables) -> String {
        if self.is_empty() {
            return "Cow::Borrowed(&[])".to_owned();
        }
        let items: Vec<String> = self.iter().map(|item| item.emit(tables)).collect();
        tables.count += 1;
        let name = format!("LIST_{}", tables.count);
        // Writing to a String cannot fail.
        let _ = writeln!(
            tables.declared,
            "static {name}: [{}; {}] = [{}];",
            T::type_name(),
            items.len(),
            items.join(", ")
        );
        format!("Cow::Borrowed(&{name})")
    }
}
