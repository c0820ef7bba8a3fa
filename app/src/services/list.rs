//! The list of services: all of them by kind, or those that fit what was asked.

use axum::extract::State;
use axum::response::Response;
use domain::catalogue::{Cost, Listed, Need, ServiceFilter, ServiceKind, SpokenLanguage};
use leptos::prelude::*;

use crate::dates;
use crate::directory::{Opening, names};
use crate::services::filters;
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::names::spoken;
use crate::ui::page::Page;
use crate::ui::parts::{Weight, badge, card, empty, trail};
use crate::ui::request::Query;
use crate::words::Words;

pub async fn page(State(app): State<AppState>, w: Words, Query(query): Query) -> Response {
    let pairs = ServiceFilter::KEYS.into_iter().filter(|key| query.has(key)).map(|key| (key, query.get(key)));
    let (filter, unknown) = ServiceFilter::from_pairs(pairs);
    let opening = Opening::of(&app).await;
    let found = app.directory().services(&filter, w.language, |slug, _| opening.state(slug.as_str()));
    let count = w.services_count(found.len());
    let title = if filter.is_empty() {
        w.services_title().to_owned()
    } else {
        format!("{}: {count}", heading(w, &filter))
    };
    let results = match found.is_empty() {
        true => nothing(w, &filter).into_any(),
        false if filter.is_empty() => by_kind(w, &opening, &found).into_any(),
        false => entries(w, &opening, &found, &filter, false).into_any(),
    };
    let above = match filter.need {
        Some(_) => vec![("/services".to_owned(), w.services_title().to_owned())],
        None => vec![],
    };
    let body = view! {
        {trail(w, above)}
        <h1>{heading(w, &filter)}</h1>
        {filter.is_empty().then(|| view! { <p class="lead">{w.services_lead()}</p> })}
        {filters::form(w, &filter)}
        {filters::left_out(w, &unknown)}
        {filters::chips(w, &filter)}
        <p class="count" role="status">{count}</p>
        {results}
    };
    Page::new(w, filters::address(&filter), title, body).respond(&app.site)
}

/// Who comes with a need finds its name at the top; it may be nobody's business, so it stands alone.
fn heading(w: Words, filter: &ServiceFilter) -> &'static str {
    filter.need.map_or(w.services_title(), |need| names::need(w, need))
}

/// All services under the names of their kinds.
fn by_kind(w: Words, opening: &Opening, found: &[Listed<'_>]) -> AnyView {
    let filter = ServiceFilter::default();
    let of = |kind: ServiceKind| -> Vec<Listed<'_>> {
        found.iter().filter(|listed| listed.service.facts.kind == kind).copied().collect()
    };
    let groups: Vec<_> = ServiceKind::ALL
        .iter()
        .map(|kind| (*kind, of(*kind)))
        .filter(|(_, listed)| !listed.is_empty())
        .map(|(kind, listed)| {
            view! {
                <section>
                    <h2 id=kind.code()>{names::kind(w, kind)}</h2>
                    {entries(w, opening, &listed, &filter, true)}
                </section>
            }
        })
        .collect();
    view! { {jump(w)}{groups} }.into_any()
}

/// A line of ways to the kinds: the list is long on a phone.
fn jump(w: Words) -> AnyView {
    let links: Vec<_> = ServiceKind::ALL
        .iter()
        .map(|kind| view! { <li><a class="chip" href=format!("#{}", kind.code())>{names::kind(w, *kind)}</a></li> })
        .collect();
    view! { <nav aria-label=w.services_kinds()><ul class="chips jump">{links}</ul></nav> }.into_any()
}

fn entries(
    w: Words,
    opening: &Opening,
    found: &[Listed<'_>],
    filter: &ServiceFilter,
    grouped: bool,
) -> AnyView {
    let entries: Vec<_> =
        found.iter().filter_map(|listed| entry(w, opening, listed, filter, grouped)).collect();
    view! { <ul class="entries">{entries}</ul> }.into_any()
}

fn entry(
    w: Words,
    opening: &Opening,
    listed: &Listed<'_>,
    filter: &ServiceFilter,
    grouped: bool,
) -> Option<AnyView> {
    let (_, words) = listed.service.words_in(w.language)?;
    let icon = listed.service.facts.icon.clone();
    let href = format!("/{}/services/{}", w.language.code(), listed.slug);
    let link = view! { <Icon name=icon /><a href=href>{words.title.clone()}</a> };
    // Under the name of a kind an entry is one step deeper.
    let title =
        if grouped { view! { <h3>{link}</h3> }.into_any() } else { view! { <h2>{link}</h2> }.into_any() };
    Some(
        view! {
            <li class="entry">
                {title}
                <p>{words.summary.clone()}</p>
                <p class="badges">{badges(w, opening, listed, filter)}</p>
            </li>
        }
        .into_any(),
    )
}

/// Whether it is open, what it costs, who is understood there, whether it can be booked here.
fn badges(w: Words, opening: &Opening, listed: &Listed<'_>, filter: &ServiceFilter) -> Vec<AnyView> {
    let facts = &listed.service.facts;
    let mut badges = vec![opening.badge(w, listed.opening)];
    match facts.cost {
        Cost::Free => badges.push(badge(Weight::Info, "check", w.services_badge_free())),
        Cost::Paid => badges.push(badge(Weight::Info, "wallet", w.services_badge_paid())),
        Cost::Unknown => {}
    }
    // "Not known" on every entry would only be noise; it matters to whoever asked for a language.
    if !facts.languages.is_empty() || filter.speaks.is_some() {
        badges.push(badge(Weight::Info, "languages", languages(w, &facts.languages)));
    }
    if listed.place_unknown && filter.city.is_some() {
        badges.push(badge(Weight::Warn, "map-pin", w.services_badge_place()));
    }
    if facts.bookable() {
        badges.push(badge(Weight::Info, "calendar-plus", w.services_badge_book()));
    }
    badges
}

fn languages(w: Words, languages: &[SpokenLanguage]) -> String {
    if languages.is_empty() {
        return w.services_badge_languages().to_owned();
    }
    let names: Vec<_> = languages.iter().map(|language| spoken(w, *language)).collect();
    names.join(dates::comma(w.language))
}

/// Nothing fits: what to take away, where else to look, whom to ask.
fn nothing(w: Words, filter: &ServiceFilter) -> AnyView {
    let to = |path: &str| format!("/{}{path}", w.language.code());
    let query = filter.q.as_ref().and_then(|q| serde_urlencoded::to_string([("q", q)]).ok());
    let search = query.map_or_else(|| to("/search"), |query| to(&format!("/search?{query}")));
    let talk = names::need(w, Need::Talk);
    view! {
        {empty(w.services_nothing(), view! { <p>{w.services_nothing_text()}</p> })}
        <ul class="cards">
            <li>{card(to("/book/talk"), "message-circle", talk, None)}</li>
            <li>{card(search, "search", w.services_nothing_search(), None)}</li>
            <li>{card(to("/services"), "list", w.services_title(), None)}</li>
        </ul>
    }
    .into_any()
}
