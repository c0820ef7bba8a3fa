//! Whom to call in danger, what to say in Romanian, and what to do when speaking is not safe.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::about::records::RECORDS;
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Fact, Weight, call, facts, notice, trail};
use crate::words::Words;

pub async fn page(State(app): State<AppState>, w: Words) -> Response {
    Page::new(w, "/emergency", w.emergency_title(), body(w)).respond(&app.site)
}

fn body(w: Words) -> impl IntoView {
    let lines: Vec<_> = ["anitp", "domestic-violence", "child"].into_iter().map(|key| line(w, key)).collect();
    let sentences: Vec<_> =
        ["ambulance", "police", "danger"].into_iter().map(|key| sentence(w, key)).collect();
    view! {
        {trail(w, Vec::new())}
        <h1>{w.emergency_title()}</h1>
        <section class="care stop">
            <h2><Icon name="siren" />{w.emergency_112_name()}</h2>
            <div>
                <p>{w.emergency_lead()}</p>
                <p>
                    <a class="button lamp call-112" href="tel:112">
                        <Icon name="phone" />
                        {w.emergency_call("\u{2066}112\u{2069}")}
                    </a>
                </p>
                <p>{w.emergency_112_what()}</p>
                <p class="small">
                    {w.emergency_112_cost()}" "{w.emergency_112_hours()}" "{w.emergency_112_languages()}
                </p>
            </div>
        </section>
        <div class="split">
            <section>
                <h2>{w.emergency_say_title()}</h2>
                <p>{w.emergency_say_lead()}</p>
                <ul class="say">{sentences}</ul>
                <p class="small">{w.emergency_say_read()}</p>
            </section>
            <div class="flow">
                <h2>{w.emergency_silent_title()}</h2>
                <ul>
                    <li>{w.emergency_silent_ask()}</li>
                    <li>{w.emergency_silent_place()}</li>
                    <li>{w.emergency_silent_line()}</li>
                    <li>{w.emergency_silent_text()}</li>
                </ul>
                <h2>{w.emergency_watched_title()}</h2>
                <ul>
                    <li>{w.emergency_watched_other()}</li>
                    <li>{w.emergency_watched_calls()}</li>
                    <li>{w.emergency_watched_exit()}</li>
                    <li>{w.emergency_watched_talk()}</li>
                </ul>
            </div>
        </div>
        <hr class="tide" />
        <h2>{w.emergency_numbers_title()}</h2>
        <div class="lines">{lines}</div>
        {notice(Weight::Warn, w.emergency_checked(), ())}
    }
}

/// One of the other lines: what for, the number, and what is known of it.
fn line(w: Words, key: &'static str) -> impl IntoView {
    let word = |what: &str| w.by_id(&format!("emergency-{key}-{what}")).unwrap_or_default();
    let number = RECORDS.phone(&key.replace('-', "_")).map(|(number, _)| call(number));
    view! {
        <section class="care">
            <h3><Icon name="phone" />{word("name")}</h3>
            <div>
                <p>{word("what")}</p>
                <p class="call-large">{number}</p>
                {facts(vec![
                    Fact::new("wallet", w.emergency_label_cost(), word("cost")),
                    Fact::new("clock", w.emergency_label_hours(), word("hours")),
                    Fact::new("languages", w.emergency_label_languages(), word("languages")),
                ])}
            </div>
        </section>
    }
}

/// A sentence to read aloud or to show: large in Romanian, then its sound, then its sense.
fn sentence(w: Words, key: &str) -> impl IntoView + use<> {
    let word = |what: &str| w.by_id(&format!("emergency-say-{key}-{what}")).unwrap_or_default();
    let romanian = w.language == domain::Language::Ro;
    let help = (!romanian).then(|| {
        view! {
            <p class="say-means">{word("means")}</p>
            <p class="small">{word("sound")}</p>
        }
    });
    view! { <li><p class="say-it" lang="ro" dir="ltr">{word("romanian")}</p>{help}</li> }
}
