//! `/{lang}/return/check`: the check as an island, and the same table to read below it.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::island::ReturnCheck;
use super::texts::CheckTexts;
use super::tree::tree;
use super::write_texts::{ICONS, texts};
use crate::dates;
use crate::state::AppState;
use crate::state::Island;
use crate::ui::carried::{hand_over, to_text};
use crate::ui::icon::{Icon, svg};
use crate::ui::page::Page;
use crate::ui::parts::{Weight, do_list, notice, trail};
use crate::words::Words;

/// The page of the check. Its title is neutral, because it stays in the browser's history.
pub async fn page(State(app): State<AppState>, words: Words) -> Response {
    let texts = texts(words, dates::today(app.clock.now()));
    Page::new(words, "/return/check", words.check_title(), body(words, texts))
        .with_island(Island::Check)
        .respond(&app.site)
}

pub(super) fn body(w: Words, texts: CheckTexts) -> impl IntoView + use<> {
    let more = view! { <p>{w.check_privacy_text()}</p> <p class="check-awake">{w.check_offline()}</p> };
    view! {
        {trail(w, vec![("/return".to_owned(), w.return_title().to_owned())])}
        <h1>{w.check_heading()}</h1>
        <p class="lead">{w.check_intro()}</p>
        {notice(Weight::Ok, w.check_privacy(), more)}
        <p class="small">{w.check_not_a_decision()}</p>
        <p class="check-asleep"><Icon name="info" />" "{w.check_no_script()}</p>
        {sprite(&texts)}
        {hand_over(to_text(&texts))}
        <ReturnCheck />
        <hr class="tide" />
        {not_excluded(w)}
        {tree(w, &texts)}
    }
}

/// What does not exclude anybody, told before anybody goes away for nothing.
pub(super) fn not_excluded(w: Words) -> impl IntoView + use<> {
    let lines = [
        w.check_open_passport(),
        w.check_open_health(),
        w.check_open_children(),
        w.check_open_overstay(),
        w.check_open_centre(),
        w.check_open_money(),
    ];
    view! {
        <section>
            <h2>{w.check_open_title()}</h2>
            {do_list(lines.into_iter().map(str::to_owned))}
        </section>
    }
}

/// The drawings of all icons of the check, once: the island refers to them by name.
fn sprite(texts: &CheckTexts) -> impl IntoView + use<> {
    let mut names: Vec<&str> = ICONS.to_vec();
    names.extend(texts.questions.iter().flat_map(|q| q.answers.iter().map(|(_, icon)| icon.as_str())));
    names.sort_unstable();
    names.dedup();
    let symbols: Vec<_> = names
        .into_iter()
        .filter_map(|name| {
            let inner = svg(name)?;
            Some(view! { <symbol id=format!("i-{name}") viewBox="0 0 24 24" inner_html=inner></symbol> })
        })
        .collect();
    view! { <svg class="sprite" aria-hidden="true" focusable="false">{symbols}</svg> }
}
