//! The shapes that every page is built from: notices, facts, care cards, steps, ways back.
//! Their classes are in `style/`; the words come from the caller.

use std::borrow::Cow;

use leptos::prelude::*;

use crate::ui::drawing::quiet_water;
use crate::ui::icon::Icon;
use crate::words::Words;

/// How much weight a notice or a badge carries. Each has its own icon, so that colour never speaks alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Info,
    Ok,
    Warn,
    Stop,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Weight::Info => "",
            Weight::Ok => " ok",
            Weight::Warn => " warn",
            Weight::Stop => " stop",
        }
    }

    const fn icon(self) -> &'static str {
        match self {
            Weight::Info => "info",
            Weight::Ok => "circle-check",
            Weight::Warn => "triangle-alert",
            Weight::Stop => "circle-alert",
        }
    }
}

/// A notice: one bold sentence that could stand alone, and what else there is to say.
pub fn notice(weight: Weight, title: impl Into<String>, more: impl IntoView + 'static) -> AnyView {
    view! {
        <div class=format!("notice{}", weight.class())>
            <Icon name=weight.icon() />
            <div class="notice-text"><p><strong>{title.into()}</strong></p>{more}</div>
        </div>
    }
    .into_any()
}

/// A few words with an icon: a state, a language, a price.
pub fn badge(weight: Weight, icon: impl Into<Cow<'static, str>>, text: impl Into<String>) -> AnyView {
    let (icon, text) = (icon.into(), text.into());
    view! { <span class=format!("badge{}", weight.class())><Icon name=icon />{text}</span> }.into_any()
}

/// One short labelled line.
pub struct Fact {
    pub icon: &'static str,
    pub label: String,
    pub value: AnyView,
}

impl Fact {
    pub fn new(icon: &'static str, label: impl Into<String>, value: impl IntoAny) -> Fact {
        Fact { icon, label: label.into(), value: value.into_any() }
    }
}

impl std::fmt::Debug for Fact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fact").field("icon", &self.icon).field("label", &self.label).finish_non_exhaustive()
    }
}

/// Where, when, in which languages, what it costs, what to bring.
pub fn facts(lines: Vec<Fact>) -> AnyView {
    let lines: Vec<_> = lines
        .into_iter()
        .map(|fact| {
            view! {
                <div>
                    <dt><Icon name=fact.icon /><span>{fact.label}</span></dt>
                    <dd>{fact.value}</dd>
                </div>
            }
        })
        .collect();
    view! { <dl class="facts">{lines}</dl> }.into_any()
}

/// Who to turn to. An urgent card is one that must be seen first.
pub fn care(urgent: bool, title: impl Into<String>, body: impl IntoView + 'static) -> AnyView {
    let (class, icon) = if urgent { ("care stop", "siren") } else { ("care", "hand-heart") };
    view! {
        <section class=class>
            <h2><Icon name=icon />{title.into()}</h2>
            <div>{body}</div>
        </section>
    }
    .into_any()
}

/// What happens next, in order.
pub fn steps(lines: impl IntoIterator<Item = String>) -> AnyView {
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    view! { <ol class="steps">{lines}</ol> }.into_any()
}

/// What helps, each line with a tick.
pub fn do_list(lines: impl IntoIterator<Item = String>) -> AnyView {
    let lines: Vec<_> =
        lines.into_iter().map(|line| view! { <li><Icon name="check" /><span>{line}</span></li> }).collect();
    view! { <ul class="do">{lines}</ul> }.into_any()
}

/// What does harm or is not needed, each line with a cross.
pub fn dont_list(lines: impl IntoIterator<Item = String>) -> AnyView {
    let lines: Vec<_> =
        lines.into_iter().map(|line| view! { <li><Icon name="x" /><span>{line}</span></li> }).collect();
    view! { <ul class="dont">{lines}</ul> }.into_any()
}

/// The way back: home first, then each page above this one as path after `/{lang}` and label.
pub fn trail(words: Words, above: Vec<(String, String)>) -> AnyView {
    let code = words.language.code();
    let steps: Vec<_> = std::iter::once((String::new(), words.frame_home().to_owned()))
        .chain(above)
        .map(|(path, label)| view! { <li><a href=format!("/{code}{path}")>{label}</a></li> })
        .collect();
    view! { <nav class="trail" aria-label=words.frame_trail()><ol>{steps}</ol></nav> }.into_any()
}

/// A card that leads somewhere.
pub fn card(
    href: String,
    icon: impl Into<Cow<'static, str>>,
    label: impl Into<String>,
    hint: Option<String>,
) -> AnyView {
    let (icon, label) = (icon.into(), label.into());
    view! {
        <a class="card" href=href>
            <Icon name=icon />
            <span class="card-text">
                <span class="card-label">{label}</span>
                {hint.map(|hint| view! { <span class="card-hint">{hint}</span> })}
            </span>
        </a>
    }
    .into_any()
}

/// A phone number to tap. It is shown as it is published and dialled without spaces.
pub fn call(number: &str) -> AnyView {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    view! {
        <a class="call" href=format!("tel:{dialled}")><Icon name="phone" /><bdi dir="ltr">{number.to_owned()}</bdi></a>
    }
    .into_any()
}

/// Something is done: booked, moved, sent.
pub fn panel(title: impl Into<String>, body: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="panel">
            <Icon name="circle-check" />
            <h1>{title.into()}</h1>
            {body}
        </div>
    }
    .into_any()
}

/// Nothing to show, and what can be done instead.
pub fn empty(text: impl Into<String>, more: impl IntoView + 'static) -> AnyView {
    view! {
        <div class="empty">
            {quiet_water()}
            <p>{text.into()}</p>
            {more}
        </div>
    }
    .into_any()
}
