//! Questions with given answers: a list, radio buttons, boxes to tick. All plain, all with their errors.

use leptos::prelude::*;

use crate::ui::form::{describe, error_view, label_view};
use crate::words::Words;

/// One answer.
#[derive(Debug, Clone)]
pub struct Item {
    pub value: String,
    pub label: String,
}

impl Item {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Item {
        Item { value: value.into(), label: label.into() }
    }
}

/// A list that opens, for more answers than fit on a phone.
#[derive(Debug, Clone)]
pub struct Select {
    pub name: &'static str,
    pub label: String,
    pub hint: Option<String>,
    pub items: Vec<Item>,
    pub chosen: String,
    pub error: Option<String>,
}

impl Select {
    pub fn new(
        name: &'static str,
        label: impl Into<String>,
        items: Vec<Item>,
        chosen: impl Into<String>,
    ) -> Select {
        Select { name, label: label.into(), hint: None, items, chosen: chosen.into(), error: None }
    }

    pub fn view(self, words: Words) -> impl IntoView + use<> {
        let Select { name, label, hint, items, chosen, error } = self;
        let described = describe(name, hint.is_some(), error.is_some());
        let options: Vec<_> = items
            .into_iter()
            .map(|item| {
                let selected = item.value == chosen;
                view! { <option value=item.value selected=selected>{item.label}</option> }
            })
            .collect();
        view! {
            <div class="field" class:field-wrong=error.is_some()>
                {label_view(words, name, label, false)}
                {hint.map(|h| view! { <p class="hint" id=format!("{name}-hint")>{h}</p> })}
                {error_view(name, error.clone())}
                <select
                    id=name
                    name=name
                    aria-describedby=described
                    aria-invalid=error.is_some().then_some("true")
                >
                    {options}
                </select>
            </div>
        }
    }
}

/// A question with one answer of several, or with as many as fit.
#[derive(Debug, Clone)]
pub struct Question {
    pub name: &'static str,
    pub question: String,
    pub hint: Option<String>,
    pub items: Vec<Item>,
    /// Answers that are seldom given, behind a line that opens.
    pub more: Option<(String, Vec<Item>)>,
    pub chosen: Vec<String>,
    /// As many as fit, or just one.
    pub several: bool,
    pub error: Option<String>,
}

impl Question {
    /// A question with one answer.
    pub fn one(name: &'static str, question: impl Into<String>, items: Vec<Item>, chosen: &str) -> Question {
        Question {
            name,
            question: question.into(),
            hint: None,
            items,
            more: None,
            chosen: vec![chosen.to_owned()],
            several: false,
            error: None,
        }
    }

    pub fn view(self) -> impl IntoView + use<> {
        let Question { name, question, hint, items, more, chosen, several, error } = self;
        let described = describe(name, hint.is_some(), error.is_some());
        let first = items.len();
        // Where many may be ticked they are single words, and stand side by side.
        let class = if several { "ticks-short" } else { "" };
        let line = |position: usize, item: Item| {
            // The first carries the plain id: the summary of errors leads to it.
            let id = if position == 0 { name.to_owned() } else { format!("{name}-{position}") };
            let ticked = chosen.contains(&item.value);
            let kind = if several { "checkbox" } else { "radio" };
            view! {
                <label class="tick" for=id.clone()>
                    <input type=kind id=id.clone() name=name value=item.value checked=ticked />
                    <span>{item.label}</span>
                </label>
            }
        };
        let more = more.map(|(label, items)| {
            let open = items.iter().any(|item| chosen.contains(&item.value));
            let lines: Vec<_> =
                items.into_iter().enumerate().map(|(n, item)| line(first + n, item)).collect();
            view! { <details open=open><summary>{label}</summary><div class=class>{lines}</div></details> }
        });
        let lines: Vec<_> = items.into_iter().enumerate().map(|(n, item)| line(n, item)).collect();
        view! {
            <fieldset class="field" class:field-wrong=error.is_some() aria-describedby=described>
                <legend>{question}</legend>
                {hint.map(|h| view! { <p class="hint" id=format!("{name}-hint")>{h}</p> })}
                {error_view(name, error.clone())}
                <div class=class>{lines}</div>
                {more}
            </fieldset>
        }
    }
}
