//! Fields of forms with their labels, hints and errors, and the summary of errors that takes the focus.

use leptos::prelude::*;

use crate::ui::icon::Icon;
use crate::words::Words;

/// What is wrong with a form: field names and the sentence for each, in the order of the form.
#[derive(Debug, Clone, Default)]
pub struct Errors(pub Vec<(&'static str, String)>);

impl Errors {
    pub fn of(&self, field: &str) -> Option<String> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, text)| text.clone())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// All errors at the top, each a link to its field. `autofocus` brings a reader without JavaScript here too.
pub fn summary(words: Words, errors: &Errors) -> Option<impl IntoView + use<>> {
    if errors.is_empty() {
        return None;
    }
    let lines: Vec<_> = errors
        .0
        .iter()
        .map(|(field, text)| view! { <li><a href=format!("#{field}")>{text.clone()}</a></li> })
        .collect();
    Some(view! {
        <div class="errors" role="alert" tabindex="-1" autofocus aria-labelledby="errors-title">
            <h2 id="errors-title"><Icon name="circle-alert" />{words.frame_errors()}</h2>
            <ul>{lines}</ul>
        </div>
    })
}

/// How a text field behaves; the same on every page.
#[derive(Debug, Clone)]
pub struct Field {
    pub name: &'static str,
    pub label: String,
    pub hint: Option<String>,
    /// `text`, `tel`, `email`, `password`, `date` or `time`.
    pub kind: &'static str,
    pub value: String,
    pub error: Option<String>,
    pub optional: bool,
    /// In characters; the server counts again.
    pub longest: Option<u32>,
    /// Codes and phone numbers are written from left to right in every language.
    pub latin: bool,
}

impl Field {
    pub fn text(name: &'static str, label: impl Into<String>) -> Field {
        Field {
            name,
            label: label.into(),
            hint: None,
            kind: "text",
            value: String::new(),
            error: None,
            optional: false,
            longest: None,
            latin: false,
        }
    }

    /// Renders label, hint, error and input, tied together for screen readers.
    pub fn view(self, words: Words) -> impl IntoView + use<> {
        let Field { name, label, hint, kind, value, error, optional, longest, latin } = self;
        let described = describe(name, hint.is_some(), error.is_some());
        let direction = if latin { "ltr" } else { "auto" };
        view! {
            <div class="field" class:field-wrong=error.is_some()>
                {label_view(words, name, label, optional)}
                {hint.map(|h| view! { <p class="hint" id=format!("{name}-hint")>{h}</p> })}
                {error_view(name, error.clone())}
                <input
                    id=name
                    name=name
                    type=kind
                    value=value
                    dir=direction
                    maxlength=longest.map(|n| n.to_string())
                    autocomplete="off"
                    inputmode=(latin && kind == "text").then_some("numeric")
                    aria-describedby=described
                    aria-invalid=error.is_some().then_some("true")
                />
            </div>
        }
    }
}

pub(super) fn label_view(words: Words, name: &'static str, label: String, optional: bool) -> impl IntoView {
    view! {
        <label for=name>
            {label}
            {optional.then(|| view! { <span class="optional">{words.frame_optional()}</span> })}
        </label>
    }
}

pub(super) fn error_view(name: &'static str, error: Option<String>) -> Option<impl IntoView> {
    error.map(|text| {
        view! { <p class="error" id=format!("{name}-error")><Icon name="circle-alert" />{text}</p> }
    })
}

pub(super) fn describe(name: &str, hint: bool, error: bool) -> Option<String> {
    let mut ids = Vec::new();
    if hint {
        ids.push(format!("{name}-hint"));
    }
    if error {
        ids.push(format!("{name}-error"));
    }
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Several lines of text. The only `<textarea>` of the program: its content is escaped here, and a test says so.
pub fn text_area(words: Words, field: Field) -> impl IntoView + use<> {
    let Field { name, label, hint, value, error, optional, longest, .. } = field;
    let described = describe(name, hint.is_some(), error.is_some());
    view! {
        <div class="field" class:field-wrong=error.is_some()>
            {label_view(words, name, label, optional)}
            {hint.map(|h| view! { <p class="hint" id=format!("{name}-hint")>{h}</p> })}
            {error_view(name, error.clone())}
            <textarea
                id=name
                name=name
                rows="5"
                dir="auto"
                maxlength=longest.map(|n| n.to_string())
                aria-describedby=described
                aria-invalid=error.is_some().then_some("true")
            >
                {value}
            </textarea>
        </div>
    }
}

/// One of several cards to choose from: a radio button that looks like what it means.
#[derive(Debug, Clone)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
    pub icon: &'static str,
}

/// A question with its cards.
pub fn choices(
    name: &'static str,
    question: String,
    cards: Vec<Choice>,
    chosen: &str,
    error: Option<String>,
) -> impl IntoView + use<> {
    let wrong = error.is_some();
    let cards: Vec<_> = cards
        .into_iter()
        .enumerate()
        .map(|(position, card)| {
            let id = if position == 0 { name.to_owned() } else { format!("{name}-{position}") };
            let checked = card.value == chosen;
            view! {
                <label class="card-choice" for=id.clone()>
                    <input type="radio" id=id.clone() name=name value=card.value checked=checked />
                    <Icon name=card.icon />
                    <span class="card-text">
                        <span class="card-label">{card.label}</span>
                        {card.hint.map(|h| view! { <span class="card-hint">{h}</span> })}
                    </span>
                </label>
            }
        })
        .collect();
    view! {
        <fieldset class="field" class:field-wrong=wrong aria-describedby=wrong.then(|| format!("{name}-error"))>
            <legend>{question}</legend>
            {error_view(name, error)}
            <div class="cards">{cards}</div>
        </fieldset>
    }
}

/// A box to tick with its words.
pub fn tick(name: &'static str, label: impl Into<String>, ticked: bool) -> impl IntoView {
    view! {
        <label class="tick">
            <input type="checkbox" id=name name=name value="yes" checked=ticked />
            <span>{label.into()}</span>
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::page::render;
    use domain::Language;

    #[test]
    fn what_people_type_stays_text_in_every_field() {
        let hostile = "</textarea><script>alert(1)</script>\"'&";
        let words = Words::of(Language::En);
        for html in [
            render(|| text_area(words, Field { value: hostile.into(), ..Field::text("note", "Note") })),
            render(|| Field { value: hostile.into(), ..Field::text("name", "Name") }.view(words)),
            render(|| summary(words, &Errors(vec![("name", hostile.into())]))),
        ] {
            assert!(!html.contains("<script"), "{html}");
            assert_eq!(html.matches("</textarea>").count(), html.matches("<textarea").count(), "{html}");
        }
    }
}
