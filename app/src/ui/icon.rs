//! Icons, always beside a word: they repeat it for the eye and are hidden from screen readers.

use std::borrow::Cow;

use leptos::prelude::*;

include!(concat!(env!("OUT_DIR"), "/icons.rs"));

/// A Lucide icon by its name, drawn inline. An unknown name draws nothing.
///
/// Names in `MIRRORED` point along the reading direction and turn around in Arabic and Farsi.
#[component]
pub fn Icon(#[prop(into)] name: Cow<'static, str>) -> impl IntoView {
    let class = if MIRRORED.contains(&name.as_ref()) { "icon icon-mirrored" } else { "icon" };
    svg(&name).map(|inner| {
        view! {
            <svg class=class viewBox="0 0 24 24" aria-hidden="true" focusable="false" inner_html=inner></svg>
        }
    })
}

/// Arrows and speech go with the text; clocks, phones and ticks do not.
const MIRRORED: [&str; 8] = [
    "arrow-right",
    "arrow-left",
    "chevron-right",
    "chevron-left",
    "log-out",
    "undo-2",
    "door-open",
    "footprints",
];
