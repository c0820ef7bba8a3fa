//! What islands draw with: few shapes, each compiled once, so that a screen costs bytes and not kilobytes.
//!
//! Every `view!` of its own type is code of its own on the phone. A screen made of these shapes is
//! only calls. Pages of the server do not need them.

use leptos::ev;
use leptos::html::{ElementChild as _, custom};
use leptos::prelude::*;

/// A line of text in an element of this name.
pub fn text(tag: &'static str, class: &'static str, words: impl Into<String>) -> AnyView {
    let words: String = words.into();
    custom(tag).class(class).child(words).into_any()
}

/// Other shapes in an element of this name.
pub fn group(tag: &'static str, class: &'static str, inside: Vec<AnyView>) -> AnyView {
    custom(tag).class(class).child(inside).into_any()
}

/// Words without an element of their own, beside others.
pub fn words(words: impl Into<String>) -> AnyView {
    let words: String = words.into();
    words.into_any()
}

/// Lines as a list.
pub fn list(tag: &'static str, class: &'static str, lines: Vec<String>) -> AnyView {
    group(tag, class, lines.into_iter().map(|line| text("li", "", line)).collect())
}

/// The heading of a screen; it can take the focus when the screen is new.
pub fn heading(id: &'static str, words: String) -> AnyView {
    view! { <h2 id=id tabindex="-1">{words}</h2> }.into_any()
}

/// A part of the screen, named by its heading.
pub fn region(class: &'static str, heading: &'static str, inside: Vec<AnyView>) -> AnyView {
    view! { <section class=class aria-labelledby=heading>{inside}</section> }.into_any()
}

/// Something to touch.
pub fn button(class: &'static str, inside: Vec<AnyView>, act: impl Fn() + 'static) -> AnyView {
    let act: Box<dyn Fn()> = Box::new(act);
    press(class, inside, act)
}

fn press(class: &'static str, inside: Vec<AnyView>, act: Box<dyn Fn()>) -> AnyView {
    view! { <button type="button" class=class on:click=move |_| act()>{inside}</button> }.into_any()
}

/// A way to another page. Browsers must not fetch it before it is wanted.
pub fn link(class: &'static str, href: String, inside: Vec<AnyView>) -> AnyView {
    view! { <a class=class href=href rel="nofollow">{inside}</a> }.into_any()
}

/// A phone number to tap, shown as it is published and dialled without spaces.
pub fn call(number: String) -> AnyView {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let shown = view! { <bdi dir="ltr">{number}</bdi> }.into_any();
    link("call", format!("tel:{dialled}"), vec![symbol("phone"), shown])
}

/// A card with a box to tick; `ticked` is asked again whenever it changes.
pub fn tick(
    label: String,
    ticked: impl Fn() -> bool + Send + Sync + 'static,
    act: impl Fn() + 'static,
) -> AnyView {
    let ticked: Box<dyn Fn() -> bool + Send + Sync> = Box::new(ticked);
    let act: Box<dyn Fn()> = Box::new(act);
    let words = group("span", "card-text", vec![text("span", "card-label", label)]);
    view! {
        <label class="card-choice">
            <input type="checkbox" prop:checked=move || ticked() on:change=move |_| act() />
            {words}
        </label>
    }
    .into_any()
}

/// One of many, from the phone's own list. The first line is the invitation to choose.
pub fn choice(
    id: &'static str,
    label: String,
    invitation: String,
    options: Vec<String>,
    chosen: Option<usize>,
    act: impl Fn(Option<usize>) + 'static,
) -> AnyView {
    let act: Box<dyn Fn(Option<usize>)> = Box::new(act);
    let lines: Vec<AnyView> = std::iter::once((String::new(), invitation, chosen.is_none()))
        .chain(options.into_iter().enumerate().map(|(at, name)| (at.to_string(), name, chosen == Some(at))))
        .map(|(value, name, selected)| {
            view! { <option value=value selected=selected>{name}</option> }.into_any()
        })
        .collect();
    let pick = move |event: ev::Event| act(event_target_value(&event).parse().ok());
    view! {
        <label for=id>{label}</label>
        <select id=id on:change=pick>{lines}</select>
    }
    .into_any()
}

/// An icon of the page's sprite, so that no drawing has to come with the program.
pub fn symbol(name: &str) -> AnyView {
    let mirrored = matches!(name, "arrow-right" | "arrow-left");
    let class = if mirrored { "icon icon-mirrored" } else { "icon" };
    view! {
        <svg class=class aria-hidden="true" focusable="false" viewBox="0 0 24 24">
            <use_ href=format!("#i-{name}")></use_>
        </svg>
    }
    .into_any()
}
