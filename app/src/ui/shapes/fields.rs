//! What is filled in: fields with their labels, hints and errors, cards to choose from, and the form around them.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute as _};
use leptos::ev;
use leptos::prelude::*;
use leptos::tachys::html::property::prop;

use super::{attribute, changing, changing_attribute, class, element, group, on, symbol, text, words};
use crate::ui::browser;

/// What is wrong with a form now: fields, and the sentence for each.
pub type Wrong = RwSignal<Vec<(String, String)>>;

/// What is wrong with a field.
fn error_of(wrong: Wrong, field: &str) -> Option<String> {
    wrong.with(|all| all.iter().find(|(name, _)| name == field).map(|(_, text)| text.clone()))
}

/// One of several answers: a radio button that looks like what it means.
#[expect(missing_debug_implementations, reason = "what happens on a choice cannot be shown")]
pub struct Card {
    pub label: String,
    /// Empty when there is nothing to add.
    pub hint: String,
    pub icon: &'static str,
    pub checked: bool,
    pub choose: Box<dyn Fn()>,
}

/// A question with its cards, of which one is chosen.
pub fn cards(name: &'static str, question: String, wrong: Wrong, cards: Vec<Card>) -> AnyView {
    let cards = cards.into_iter().enumerate().map(|(position, card)| {
        // The first carries the plain id: the summary of errors leads to it.
        let id = if position == 0 { name.to_owned() } else { format!("{name}-{position}") };
        let mut radio = vec![
            attribute("type", "radio"),
            attribute("id", id.clone()),
            attribute("name", name),
            on("change", move |_| (card.choose)()),
        ];
        if card.checked {
            radio.push(attribute("checked", ""));
        }
        let inside =
            vec![element("input", radio, Vec::new()), symbol(card.icon), card_text(card.label, card.hint)];
        element("label", vec![attribute("class", "card-choice"), attribute("for", id)], inside)
    });
    let inside =
        vec![text("legend", "", question), error(wrong, name), group("div", "cards", cards.collect())];
    element("fieldset", vec![wrong_class(wrong, name), described(wrong, name, false)], inside)
}

/// What stands on a card; the hint may be empty.
pub fn card_text(label: String, hint: String) -> AnyView {
    let mut lines = vec![text("span", "card-label", label)];
    if !hint.is_empty() {
        lines.push(text("span", "card-hint", hint));
    }
    group("span", "card-text", lines)
}

/// A card with a box to tick; `ticked` is asked again whenever it changes.
pub fn tick(
    label: String,
    ticked: impl Fn() -> bool + Send + Sync + 'static,
    act: impl Fn() + 'static,
) -> AnyView {
    let ticked: Box<dyn Fn() -> bool + Send + Sync> = Box::new(ticked);
    let ticked = prop("checked", ticked).into_any_attr();
    let box_ = vec![attribute("type", "checkbox"), ticked, on("change", move |_| act())];
    group("label", "card-choice", vec![element("input", box_, Vec::new()), card_text(label, String::new())])
}

/// One of many, from the phone's own list.
#[derive(Debug)]
pub struct Choice {
    pub id: &'static str,
    pub label: String,
    /// The first line, which is no answer.
    pub invitation: String,
    pub options: Vec<String>,
    pub chosen: Option<usize>,
}

/// The list with its label and its error. What is chosen is told to `act` by its position.
pub fn choice(choice: Choice, wrong: Wrong, act: impl Fn(Option<usize>) + 'static) -> AnyView {
    let Choice { id, label, invitation, options, chosen } = choice;
    let lines = std::iter::once((String::new(), invitation, chosen.is_none()))
        .chain(options.into_iter().enumerate().map(|(at, name)| (at.to_string(), name, chosen == Some(at))))
        .map(|(value, name, selected)| {
            let mut option = vec![attribute("value", value)];
            if selected {
                option.push(attribute("selected", ""));
            }
            element("option", option, vec![words(name)])
        })
        .collect();
    let attributes = vec![
        attribute("id", id),
        described(wrong, id, false),
        invalid(wrong, id),
        on("change", move |event| act(event_target_value(&event).parse().ok())),
    ];
    let label = element("label", vec![attribute("for", id)], vec![words(label)]);
    let inside = vec![label, error(wrong, id), element("select", attributes, lines)];
    element("div", vec![wrong_class(wrong, id)], inside)
}

/// A field of text, and what is said around it.
#[derive(Debug)]
pub struct Field {
    pub id: &'static str,
    /// `text`, `tel` or `email`; empty for several lines of text.
    pub kind: &'static str,
    pub label: String,
    pub hint: Option<String>,
    /// In characters; the server counts again.
    pub longest: &'static str,
}

/// Label, hint, error and the field itself, tied together for screen readers. What is typed goes to `value`.
pub fn field(field: Field, wrong: Wrong, value: RwSignal<String>) -> AnyView {
    let Field { id, kind, label, hint, longest } = field;
    let direction = if matches!(kind, "tel" | "email") { "ltr" } else { "auto" };
    let mut attributes = vec![
        attribute("id", id),
        attribute("dir", direction),
        attribute("maxlength", longest),
        attribute("autocomplete", "off"),
        described(wrong, id, hint.is_some()),
        invalid(wrong, id),
        on("input", move |event| value.set(event_target_value(&event))),
    ];
    let typed = value.get_untracked();
    let own = if kind.is_empty() {
        attributes.push(attribute("rows", "5"));
        element("textarea", attributes, vec![words(typed)])
    } else {
        attributes.extend([attribute("type", kind), attribute("value", typed)]);
        element("input", attributes, Vec::new())
    };
    let mut inside = vec![element("label", vec![attribute("for", id)], vec![words(label)])];
    inside.extend(hint.map(|line| hint_of(id, line)));
    inside.extend([error(wrong, id), own]);
    element("div", vec![wrong_class(wrong, id)], inside)
}

/// A box to tick with its words, and a hint below it.
pub fn tick_field(
    id: &'static str,
    label: String,
    hint: String,
    wrong: Wrong,
    ticked: RwSignal<bool>,
) -> AnyView {
    let mut attributes = vec![
        attribute("type", "checkbox"),
        attribute("id", id),
        described(wrong, id, true),
        on("change", move |event: ev::Event| ticked.set(event_target_checked(&event))),
    ];
    if ticked.get_untracked() {
        attributes.push(attribute("checked", ""));
    }
    let own = vec![attribute("class", "tick"), attribute("for", id)];
    let label = element("label", own, vec![element("input", attributes, Vec::new()), words(label)]);
    element("div", vec![wrong_class(wrong, id)], vec![error(wrong, id), label, hint_of(id, hint)])
}

/// A form that is read here and sent nowhere.
pub fn form(names: &'static str, inside: Vec<AnyView>, done: impl Fn() + 'static) -> AnyView {
    let mut attributes = class(names);
    attributes.extend([attribute("autocomplete", "off"), attribute("novalidate", "")]);
    attributes.push(on("submit", move |event: ev::Event| {
        event.prevent_default();
        done();
    }));
    element("form", attributes, inside)
}

/// All that is wrong, each a link to its field; neither address nor history hears of the way there.
pub fn summary(id: &'static str, title: String, wrong: Vec<(String, String)>) -> AnyView {
    let lines = wrong.into_iter().map(|(field, line)| {
        let href = attribute("href", format!("#{field}"));
        let go = on("click", move |event| {
            event.prevent_default();
            browser::focus(field.clone());
        });
        let link = element("a", vec![href, go], vec![words(line)]);
        group("li", "", vec![link])
    });
    let title =
        element("h2", vec![attribute("id", "errors-title")], vec![symbol("circle-alert"), words(title)]);
    let attributes = vec![
        attribute("class", "errors"),
        attribute("id", id),
        attribute("role", "alert"),
        attribute("tabindex", "-1"),
        attribute("aria-labelledby", "errors-title"),
    ];
    element("div", attributes, vec![title, group("ul", "", lines.collect())])
}

fn hint_of(id: &'static str, line: String) -> AnyView {
    let attributes = vec![attribute("class", "hint"), attribute("id", format!("{id}-hint"))];
    element("p", attributes, vec![words(line)])
}

fn error(wrong: Wrong, id: &'static str) -> AnyView {
    changing(move || {
        let Some(line) = error_of(wrong, id) else { return words("") };
        let attributes = vec![attribute("class", "error"), attribute("id", format!("{id}-error"))];
        element("p", attributes, vec![symbol("circle-alert"), words(line)])
    })
}

/// What a screen reader says after the name of a field: its hint, and what is wrong.
fn described(wrong: Wrong, id: &'static str, hint: bool) -> AnyAttribute {
    changing_attribute("aria-describedby", move || match (hint, error_of(wrong, id).is_some()) {
        (true, true) => Some(format!("{id}-hint {id}-error")),
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (false, false) => None,
    })
}

fn invalid(wrong: Wrong, id: &'static str) -> AnyAttribute {
    changing_attribute("aria-invalid", move || error_of(wrong, id).map(|_| "true".to_owned()))
}

fn wrong_class(wrong: Wrong, id: &'static str) -> AnyAttribute {
    changing_attribute("class", move || {
        let names = if error_of(wrong, id).is_some() { "field field-wrong" } else { "field" };
        Some(names.to_owned())
    })
}
