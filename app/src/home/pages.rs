//! `/` leads to the reader's language; `/{lang}` asks what the person needs.

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use leptos::prelude::*;

use crate::routes::{Access, Routes};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::drawing::harbour;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::card;
use crate::ui::request::Caller;
use crate::words::Words;

/// The addresses of the first page.
pub fn routes(routes: Routes) -> Routes {
    routes.get("/", Access::Public, root).get("/{lang}", Access::Public, home)
}

async fn root(caller: Caller) -> Response {
    let vary = [(header::VARY, "accept-language, cookie")];
    (vary, see_other(&format!("/{}", caller.words.language.code()))).into_response()
}

async fn home(State(app): State<AppState>, words: Words) -> Response {
    Page::new(words, "", words.home_title(), body(words)).respond(&app.site)
}

/// The needs as cards, in the order in which people ask: name, icon, address after `/{lang}`.
///
/// A talk is not among them: it stands above, as the one thing to do for whoever finds no card.
const NEEDS: [(&str, &str, &str); 12] = [
    ("papers", "file-text", "/services?need=papers"),
    ("health", "stethoscope", "/services?need=health"),
    ("home", "house", "/services?need=home"),
    ("money", "wallet", "/services?need=money"),
    ("work", "briefcase", "/services?need=work"),
    ("language", "languages", "/services?need=language"),
    ("school", "school", "/services?need=school"),
    ("safety", "shield-check", "/services?need=safety"),
    ("return", "luggage", "/return"),
    ("people", "users", "/events"),
    ("visa", "plane", "/services?need=visa"),
    ("romanians", "id-card", "/services?need=romanians"),
];

fn body(w: Words) -> impl IntoView {
    let to = move |path: &str| format!("/{}{path}", w.language.code());
    let needs: Vec<_> = NEEDS
        .into_iter()
        .map(|(name, icon, path)| {
            let label = w.by_id(&format!("need-{name}")).unwrap_or_default();
            view! { <li>{card(to(path), icon, label, None)}</li> }
        })
        .collect();
    let more: Vec<_> = [
        ("/appointment", "calendar-check", w.home_visit(), w.home_visit_hint()),
        ("/emergency", "siren", w.home_emergency(), w.home_emergency_hint()),
        ("/places", "map-pin", w.home_places(), w.home_places_hint()),
        ("/about", "heart-handshake", w.home_about(), w.home_about_hint()),
    ]
    .into_iter()
    .map(|(path, icon, label, hint)| view! { <li>{card(to(path), icon, label, Some(hint.to_owned()))}</li> })
    .collect();
    let promises: Vec<_> = [
        ("wallet", w.home_count_free()),
        ("lock", w.home_count_private()),
        ("languages", w.home_count_language()),
        ("id-card", w.home_count_papers()),
    ]
    .into_iter()
    .map(|(icon, text)| view! { <li><Icon name=icon /><span>{text}</span></li> })
    .collect();
    view! {
        <div class="hero">
            <div class="hero-words">
                <h1>{w.home_title()}</h1>
                <p>{w.home_lead()}</p>
            </div>
            {harbour()}
            <form class="hero-search" role="search" action=to("/search")>
                <label for="q">{w.home_search()}</label>
                <div class="search">
                    <input type="search" id="q" name="q" dir="auto" maxlength="100" autocomplete="off" enterkeyhint="search" />
                    <button class="button"><Icon name="search" />{w.home_search_button()}</button>
                </div>
            </form>
        </div>
        <a class="card card-lamp" href=to("/book/talk")>
            <Icon name="message-circle" />
            <span class="card-text">
                <span class="card-label">{w.home_talk()}</span>
                <span class="card-hint">{w.home_talk_hint()}</span>
            </span>
            <Icon name="arrow-right" />
        </a>
        <h2>{w.home_needs()}</h2>
        <ul class="cards needs">{needs}</ul>
        <hr class="tide" />
        <div class="split">
            <section>
                <h2>{w.home_more()}</h2>
                <ul class="cards">{more}</ul>
            </section>
            <section>
                <h2>{w.home_count()}</h2>
                <ul class="promises">{promises}</ul>
            </section>
        </div>
    }
}
