//! The page of one place: how to reach a counsellor there, its hours, and the help that it gives.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::catalogue::{Place, PlaceFacts, PlaceWords, Slug, Team};
use leptos::prelude::*;

use crate::dates;
use crate::directory::Opening;
use crate::places::{coming, hours};
use crate::state::AppState;
use crate::ui::answer::not_found;
use crate::ui::icon::Icon;
use crate::ui::names::city;
use crate::ui::page::Page;
use crate::ui::parts::{Fact, call, care, facts, trail};
use crate::words::Words;

pub async fn page(
    State(app): State<AppState>,
    w: Words,
    Path((_, slug)): Path<(String, String)>,
) -> Response {
    let found = app.directory().all_places().into_iter().find(|(known, _)| known.as_str() == slug);
    let Some((slug, place)) = found else {
        return not_found(w, &app.site);
    };
    let Some((_, words)) = place.words_in(w.language) else {
        return not_found(w, &app.site);
    };
    let opening = Opening::of(&app).await;
    let visited = place.facts.visited;
    let days = if visited { coming::days(&app, slug.as_str()).await } else { Default::default() };
    let hours = if days.is_empty() {
        hours::section(w, &opening, slug.as_str(), visited)
    } else {
        coming::section(w, slug.as_str(), opening.today(), &days)
    };
    let body = view! {
        {trail(w, vec![("/places".into(), w.places_title().into())])}
        <h1>{words.title.clone()}</h1>
        <p class="lead">{words.summary.clone()}</p>
        {(!visited).then(|| action(w))}
        <div class="service">
            <section class="flow" aria-label=w.places_facts()>
                {visited.then(|| care(false, w.places_reach(), view! { <p>{words.reach.clone()}</p> }))}
                {facts(lines(w, &opening, slug, &place.facts))}
                {hours}
            </section>
            <div class="flow">{rest(w, &app, slug, place, words)}</div>
        </div>
    };
    Page::new(w, format!("/places/{slug}"), words.title.clone(), body).respond(&app.site)
}

fn action(w: Words) -> AnyView {
    let href = format!("/{}/book/talk", w.language.code());
    view! {
        <div class="action">
            <a class="button lamp" href=href><Icon name="calendar-plus" />{w.places_book()}</a>
        </div>
    }
    .into_any()
}

fn lines(w: Words, opening: &Opening, slug: &Slug, facts: &PlaceFacts) -> Vec<Fact> {
    let unconfirmed = || w.places_unconfirmed().into_any();
    let address = match &facts.address {
        Some(address) => {
            view! { <bdi dir="ltr" lang="ro" class="address">{address.clone()}</bdi> }.into_any()
        }
        None => unconfirmed(),
    };
    let mut lines = vec![
        Fact::new("building-2", w.places_city(), city(w, facts.city)),
        Fact::new("map-pin", w.places_address(), address),
    ];
    if let Some((lat, lon)) = facts.lat.zip(facts.lon) {
        let href = format!("geo:{lat},{lon}");
        lines.push(Fact::new("compass", w.places_map(), view! { <a href=href>{w.places_map()}</a> }));
    }
    if !facts.visited {
        lines.push(Fact::new("clock", w.places_hours(), opening.badge(w, opening.state(slug.as_str()))));
    }
    let phone = match &facts.phone {
        Some(phone) => view! { {call(phone)}<p class="small">{w.places_phone_published()}</p> }.into_any(),
        None => unconfirmed(),
    };
    lines.push(Fact::new("phone", w.places_phone(), phone));
    let teams: Vec<_> = facts
        .run_by
        .iter()
        .map(|team| match team {
            Team::Iom => w.places_team_iom(),
            Team::Jrs => w.places_team_jrs(),
        })
        .map(|team| view! { <li>{team}</li> })
        .collect();
    let label = if facts.visited { w.places_teams_visited() } else { w.places_teams() };
    lines.push(Fact::new("users", label, view! { <ul>{teams}</ul> }));
    lines
}

fn rest(w: Words, app: &AppState, slug: &Slug, place: &Place, words: &PlaceWords) -> AnyView {
    let what: Vec<_> = words.what.iter().map(|text| view! { <p>{text.clone()}</p> }).collect();
    let good: Vec<_> = words.good_to_know.iter().map(|line| view! { <li>{line.clone()}</li> }).collect();
    let services: Vec<_> = app
        .directory()
        .services_at(slug)
        .into_iter()
        .filter_map(|(slug, service)| {
            let (_, words) = service.words_in(w.language)?;
            let href = format!("/{}/services/{slug}", w.language.code());
            Some(view! { <li><a href=href>{words.title.clone()}</a></li> })
        })
        .collect();
    let date = dates::plain(w, place.facts.checked);
    let reach =
        (!place.facts.visited).then(|| view! { <h2>{w.places_reach()}</h2><p>{words.reach.clone()}</p> });
    view! {
        <h2>{w.places_what()}</h2>
        {what}
        {reach}
        {(!good.is_empty()).then(|| view! { <h2>{w.places_good()}</h2><ul>{good}</ul> })}
        {(!services.is_empty()).then(|| view! { <h2>{w.places_services()}</h2><ul class="links">{services}</ul> })}
        <p class="checked">{w.places_checked(date, place.facts.sources.join("; "))}" "{w.places_not_confirmed()}</p>
    }
    .into_any()
}
