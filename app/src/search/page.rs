//! The page of the search: what was found, in the reader's language; ways on when there is nothing.

use axum::extract::State;
use axum::response::Response;
use domain::catalogue::{Need, ServiceFilter};
use leptos::prelude::*;

use crate::directory::{FixedPage, names};
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{card, trail};
use crate::ui::request::Query;
use crate::words::Words;

/// More than this nobody reads on a phone.
const MOST: usize = 20;

pub async fn page(State(app): State<AppState>, w: Words, Query(query): Query) -> Response {
    // A question is cleaned here as in the list of services.
    let (asked, _) = ServiceFilter::from_pairs([("q", query.get("q"))]);
    let Some(question) = asked.q else {
        let body = view! {
            {trail(w, vec![])}
            <h1>{w.search_title()}</h1>
            <p class="lead">{w.search_lead()}</p>
            {form(w, "")}
            <h2>{w.search_suggestions()}</h2>
            {suggestions(w)}
        };
        return Page::new(w, "/search", w.search_title(), body).respond(&app.site);
    };
    let hits = app.catalogue.search(&question, w.language, MOST);
    let found: Vec<_> = hits.iter().filter_map(|hit| found(w, &app, &hit.id)).collect();
    let title = if found.is_empty() {
        w.search_nothing(question.clone())
    } else {
        w.search_results(found.len(), question.clone())
    };
    let results = if found.is_empty() {
        view! {
            <div class="empty"><p><strong>{title.clone()}</strong></p><p>{w.search_nothing_text()}</p></div>
            {suggestions(w)}
        }
        .into_any()
    } else {
        let entries: Vec<_> = found.into_iter().map(entry).collect();
        view! {
            <p class="count" role="status">{title.clone()}</p>
            <ul class="entries">{entries}</ul>
            <ul class="cards">{talk(w)}</ul>
        }
        .into_any()
    };
    let body = view! {
        {trail(w, vec![])}
        <h1>{w.search_title()}</h1>
        {form(w, &question)}
        {results}
    };
    let path = serde_urlencoded::to_string([("q", &question)]).unwrap_or_default();
    Page::new(w, format!("/search?{path}"), title, body).respond(&app.site)
}

fn form(w: Words, question: &str) -> AnyView {
    view! {
        <form class="filters" role="search" action=format!("/{}/search", w.language.code())>
            <label for="q">{w.search_label()}</label>
            <div class="search">
                <input
                    type="search"
                    id="q"
                    name="q"
                    value=question.to_owned()
                    dir="auto"
                    maxlength="200"
                    autocomplete="off"
                    enterkeyhint="search"
                />
                <button class="button"><Icon name="search" />{w.search_button()}</button>
            </div>
        </form>
    }
    .into_any()
}

/// A page that was found, in the reader's words.
struct Found {
    href: String,
    icon: String,
    title: String,
    about: String,
    kind: &'static str,
}

/// `None` for an id that is no page of ours; the index holds none.
fn found(w: Words, app: &AppState, id: &str) -> Option<Found> {
    let directory = app.directory();
    let (icon, title, about, kind) = match id.split_once('/') {
        Some(("services", slug)) => {
            let service = directory.service(slug)?;
            let (_, words) = service.words_in(w.language)?;
            (service.facts.icon.clone(), words.title.clone(), words.summary.clone(), w.search_kind_service())
        }
        Some(("places", slug)) => {
            let (_, words) = directory.place(slug)?.words_in(w.language)?;
            ("map-pin".to_owned(), words.title.clone(), words.summary.clone(), w.search_kind_place())
        }
        Some(("programmes", slug)) => {
            let (_, words) = directory.programme(slug)?.words_in(w.language)?;
            ("handshake".to_owned(), words.title.clone(), words.summary.clone(), w.search_kind_programme())
        }
        _ => {
            let page = FixedPage::ALL.into_iter().find(|page| page.path == id)?;
            (page.icon.to_owned(), page.title(w).to_owned(), page.about(w).to_owned(), w.search_kind_page())
        }
    };
    Some(Found { href: format!("/{}/{id}", w.language.code()), icon, title, about, kind })
}

fn entry(found: Found) -> AnyView {
    view! {
        <li class="entry">
            <h2><Icon name=found.icon /><a href=found.href>{found.title}</a></h2>
            <p>{found.about}</p>
            <p class="small">{found.kind}</p>
        </li>
    }
    .into_any()
}

/// The needs, as the first page asks them; who finds no word finds a card.
fn suggestions(w: Words) -> AnyView {
    let cards: Vec<_> = Need::ALL
        .iter()
        .filter(|need| **need != Need::Talk)
        .map(|need| {
            let href = format!("/{}/services?need={}", w.language.code(), need.code());
            view! { <li>{card(href, icon(*need), names::need(w, *need), None)}</li> }
        })
        .collect();
    view! { <ul class="cards needs">{cards}</ul><ul class="cards">{talk(w)}</ul> }.into_any()
}

fn talk(w: Words) -> AnyView {
    let href = format!("/{}/book/talk", w.language.code());
    view! { <li>{card(href, "message-circle", w.search_talk(), Some(w.search_talk_hint().to_owned()))}</li> }
        .into_any()
}

const fn icon(need: Need) -> &'static str {
    match need {
        Need::Talk => "message-circle",
        Need::Papers => "file-text",
        Need::Health => "stethoscope",
        Need::Home => "house",
        Need::Money => "wallet",
        Need::School => "school",
        Need::Language => "languages",
        Need::Work => "briefcase",
        Need::Return => "luggage",
        Need::Safety => "shield-check",
        Need::People => "users",
        Need::Visa => "plane",
        Need::Romanians => "id-card",
    }
}
