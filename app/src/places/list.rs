//! All places: our offices first, then the centres, each with what is known about its hours.

use axum::extract::State;
use axum::response::Response;
use domain::catalogue::{Place, PlaceKind, Slug};
use leptos::prelude::*;

use crate::directory::Opening;
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::trail;
use crate::words::Words;

pub async fn page(State(app): State<AppState>, w: Words) -> Response {
    let opening = Opening::of(&app).await;
    let all = app.directory().all_places();
    let groups: Vec<_> = PlaceKind::ALL
        .iter()
        .filter_map(|kind| {
            let of_kind = all.iter().filter(|(_, place)| place.facts.kind == *kind);
            let entries: Vec<_> =
                of_kind.filter_map(|(slug, place)| entry(w, &opening, slug, place)).collect();
            let (title, about) = heading(w, *kind);
            (!entries.is_empty()).then(|| {
                view! {
                    <section>
                        <h2>{title}</h2>
                        {about.map(|about| view! { <p class="small">{about}</p> })}
                        <ul class="entries">{entries}</ul>
                    </section>
                }
            })
        })
        .collect();
    let body = view! {
        {trail(w, vec![])}
        <h1>{w.places_title()}</h1>
        <p class="lead">{w.places_lead()}</p>
        {groups}
    };
    Page::new(w, "/places", w.places_title(), body).respond(&app.site)
}

fn heading(w: Words, kind: PlaceKind) -> (&'static str, Option<&'static str>) {
    match kind {
        PlaceKind::Office => (w.places_offices(), None),
        PlaceKind::CustodyCentre => (w.places_custody(), Some(w.places_custody_about())),
        PlaceKind::AsylumCentre => (w.places_asylum(), Some(w.places_asylum_about())),
        PlaceKind::TransitCentre => (w.places_transit(), None),
    }
}

fn entry(w: Words, opening: &Opening, slug: &Slug, place: &Place) -> Option<AnyView> {
    let (_, words) = place.words_in(w.language)?;
    let href = format!("/{}/places/{slug}", w.language.code());
    // Of a centre of the state it is not for us to say when it is open.
    let state = (!place.facts.visited)
        .then(|| view! { <p class="badges">{opening.badge(w, opening.state(slug.as_str()))}</p> });
    Some(
        view! {
            <li class="entry">
                <h3><Icon name="map-pin" /><a href=href>{words.title.clone()}</a></h3>
                <p>{words.summary.clone()}</p>
                {state}
            </li>
        }
        .into_any(),
    )
}
