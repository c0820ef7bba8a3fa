//! What islands draw with: one element, compiled once, so that a screen costs bytes and not kilobytes.
//!
//! Every `view!` of its own type is code of its own on the phone. A screen made of these shapes is
//! only calls. Whatever is drawn again is a new element: nothing is left in it of the one before.
//! Pages of the server do not need them.

pub mod fields;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute as _};
use leptos::attr::custom::custom_attribute;
use leptos::ev;
use leptos::html::{ElementChild as _, custom};
use leptos::prelude::*;

/// An element with its attributes around other shapes: what all others are made of.
pub fn element(tag: &'static str, attributes: Vec<AnyAttribute>, inside: Vec<AnyView>) -> AnyView {
    custom(tag).add_any_attr(attributes).child(inside).into_any()
}

/// An attribute that stays as it is.
pub fn attribute(name: &'static str, value: impl Into<String>) -> AnyAttribute {
    let value: String = value.into();
    custom_attribute(name, value).into_any_attr()
}

/// An attribute that is asked again whenever what it tells changes; it is not there for `None`.
pub fn changing_attribute(
    name: &'static str,
    value: impl Fn() -> Option<String> + Send + 'static,
) -> AnyAttribute {
    let value: Box<dyn Fn() -> Option<String> + Send> = Box::new(value);
    custom_attribute(name, value).into_any_attr()
}

/// What happens on an event of this name.
pub fn on(event: &'static str, act: impl Fn(ev::Event) + 'static) -> AnyAttribute {
    let act: Box<dyn Fn(ev::Event)> = Box::new(act);
    ev::on(ev::Custom::<ev::Event>::new(event), act).into_any_attr()
}

/// The attribute `class`, if there is one.
fn class(names: &'static str) -> Vec<AnyAttribute> {
    if names.is_empty() { Vec::new() } else { vec![attribute("class", names)] }
}

/// Words without an element of their own, beside others.
pub fn words(words: impl Into<String>) -> AnyView {
    let words: String = words.into();
    words.into_any()
}

/// A line of text in an element of this name.
pub fn text(tag: &'static str, class: &'static str, line: impl Into<String>) -> AnyView {
    group(tag, class, vec![words(line)])
}

/// Other shapes in an element of this name.
pub fn group(tag: &'static str, names: &'static str, inside: Vec<AnyView>) -> AnyView {
    element(tag, class(names), inside)
}

/// Shapes one after the other, without an element around them.
pub fn several(shapes: Vec<AnyView>) -> AnyView {
    shapes.into_any()
}

/// What is drawn again whenever something that it asks for changes.
pub fn changing(draw: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let draw: Box<dyn Fn() -> AnyView + Send> = Box::new(draw);
    draw.into_any()
}

/// Lines as a list.
pub fn list(tag: &'static str, class: &'static str, lines: Vec<String>) -> AnyView {
    group(tag, class, lines.into_iter().map(|line| text("li", "", line)).collect())
}

/// The heading of a screen; it can take the focus when the screen is new.
pub fn heading(tag: &'static str, id: &'static str, line: String) -> AnyView {
    element(tag, vec![attribute("id", id), attribute("tabindex", "-1")], vec![words(line)])
}

/// A part of the screen, named by its heading.
pub fn region(names: &'static str, heading: &'static str, inside: Vec<AnyView>) -> AnyView {
    let mut attributes = class(names);
    attributes.push(attribute("aria-labelledby", heading));
    element("section", attributes, inside)
}

/// Something to touch.
pub fn button(class: &'static str, inside: Vec<AnyView>, act: impl Fn() + 'static) -> AnyView {
    button_with(class, Vec::new(), inside, act)
}

/// Something to touch that tells more of itself than its words.
pub fn button_with(
    names: &'static str,
    more: Vec<AnyAttribute>,
    inside: Vec<AnyView>,
    act: impl Fn() + 'static,
) -> AnyView {
    let mut attributes = class(names);
    attributes.extend([attribute("type", "button"), on("click", move |_| act())]);
    attributes.extend(more);
    element("button", attributes, inside)
}

/// A way to another page. Browsers must not fetch it before it is wanted.
pub fn link(names: &'static str, href: String, inside: Vec<AnyView>) -> AnyView {
    let mut attributes = class(names);
    attributes.extend([attribute("href", href), attribute("rel", "nofollow")]);
    element("a", attributes, inside)
}

/// A phone number to tap, shown as it is published and dialled without spaces.
pub fn call(number: String) -> AnyView {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let shown = element("bdi", vec![attribute("dir", "ltr")], vec![words(number)]);
    link("call", format!("tel:{dialled}"), vec![symbol("phone"), shown])
}

/// A box with an icon, for what must not be missed.
pub fn notice(class: &'static str, icon: &'static str, lines: Vec<AnyView>) -> AnyView {
    group("div", class, vec![symbol(icon), group("div", "notice-text", lines)])
}

/// Lines that open under a summary.
pub fn details(names: &'static str, open: bool, summary: Vec<AnyView>, mut lines: Vec<AnyView>) -> AnyView {
    let mut attributes = class(names);
    if open {
        attributes.push(attribute("open", ""));
    }
    lines.insert(0, group("summary", "", summary));
    element("details", attributes, lines)
}

/// An icon of the page's sprite, so that no drawing has to come with the program.
pub fn symbol(name: &str) -> AnyView {
    let mirrored = matches!(name, "arrow-right" | "arrow-left" | "undo-2");
    let class = if mirrored { "icon icon-mirrored" } else { "icon" };
    view! {
        <svg class=class aria-hidden="true" focusable="false" viewBox="0 0 24 24">
            <use_ href=format!("#i-{name}")></use_>
        </svg>
    }
    .into_any()
}
