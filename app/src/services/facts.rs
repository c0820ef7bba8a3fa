//! The short labelled lines of a service: for whom, how, where, when, in which languages, what to bring,
//! what it costs. What is not known says so.

use domain::calendar::{OpeningState, PlaceHours};
use domain::catalogue::{Bring, Cost, Place, Service, ServiceFacts, Slug, Way};
use leptos::prelude::*;

use crate::dates;
use crate::directory::{Opening, names, week};
use crate::services::page::booking;
use crate::state::AppState;
use crate::ui::names::{city, spoken};
use crate::ui::parts::{Fact, call, facts};
use crate::words::Words;

pub fn of(w: Words, app: &AppState, opening: &Opening, slug: &str, service: &Service) -> AnyView {
    let about = &service.facts;
    let places: Vec<(&Slug, &Place)> = about
        .places
        .iter()
        .filter_map(|slug| app.directory().place(slug.as_str()).map(|place| (slug, place)))
        .collect();
    let who = service.words_in(w.language).map(|(_, words)| words.who.clone()).unwrap_or_default();
    let mut lines = vec![
        Fact::new("users", w.services_who(), who),
        Fact::new("footprints", w.services_how(), how(w, slug, about, &places)),
        Fact::new("map-pin", w.services_where(), places_list(w, &places)),
        Fact::new("clock", w.services_when(), when(w, opening, &places)),
    ];
    if let Some(minutes) = about.minutes.filter(|_| !about.sensitive) {
        lines.push(Fact::new("hourglass", w.services_length(), dates::minutes(w, minutes)));
    }
    lines.push(Fact::new("languages", w.services_languages(), languages(w, about)));
    lines.push(Fact::new("clipboard-list", w.services_bring(), bring(w, &about.bring)));
    let cost = match about.cost {
        Cost::Free => w.services_cost_free(),
        Cost::Paid => w.services_cost_paid(),
        Cost::Unknown => w.services_unconfirmed(),
    };
    lines.push(Fact::new("wallet", w.services_cost(), cost));
    facts(lines)
}

fn how(w: Words, slug: &str, about: &ServiceFacts, places: &[(&Slug, &Place)]) -> AnyView {
    let href = format!("/{}{}", w.language.code(), booking(about, slug));
    let own = about.bookable() && !about.sensitive;
    let book = if own { w.services_way_book() } else { w.services_way_talk() };
    let ways: Vec<_> = about
        .ways
        .iter()
        .filter_map(|way| match way {
            // The first line, whatever the service is.
            Way::Book => None,
            Way::WalkIn => Some(view! { {w.services_way_walk_in()} }.into_any()),
            Way::Phone => Some(phone(w, places)),
            Way::CentreVisit => Some(view! { {w.services_way_centre_visit()} }.into_any()),
        })
        .map(|way| view! { <li>{way}</li> })
        .collect();
    view! { <ul><li><a href=href>{book}</a></li>{ways}</ul> }.into_any()
}

/// The published numbers of our own places; none is known yet for most.
fn phone(w: Words, places: &[(&Slug, &Place)]) -> AnyView {
    let ours = places.iter().filter(|(_, place)| !place.facts.visited);
    let numbers: Vec<_> = ours.filter_map(|(_, place)| place.facts.phone.as_deref()).map(call).collect();
    if numbers.is_empty() {
        return view! { {w.services_way_phone()}": "{w.services_phone_unconfirmed()} }.into_any();
    }
    view! { {w.services_way_phone()}" "{numbers} }.into_any()
}

/// Our offices first; the centres under one line, because there the counsellor comes to the person.
fn places_list(w: Words, places: &[(&Slug, &Place)]) -> AnyView {
    if places.is_empty() {
        return w.services_unconfirmed().into_any();
    }
    let link = |slug: &Slug, place: &Place| {
        let href = format!("/{}/places/{slug}", w.language.code());
        let title = place.words_in(w.language).map(|(_, words)| words.title.clone());
        view! { <li><a href=href>{title}</a></li> }
    };
    let (centres, ours): (Vec<_>, Vec<_>) = places.iter().partition(|(_, place)| place.facts.visited);
    let ours: Vec<_> = ours.into_iter().map(|(slug, place)| link(slug, place)).collect();
    let centres: Vec<_> = centres.into_iter().map(|(slug, place)| link(slug, place)).collect();
    view! {
        {(!ours.is_empty()).then(|| view! { <ul>{ours}</ul> })}
        {(!centres.is_empty()).then(|| view! { <p class="small">{w.services_where_centres()}</p><ul>{centres}</ul> })}
    }
    .into_any()
}

/// The state and the week of each office; of the centres only that their days are not known.
fn when(w: Words, opening: &Opening, places: &[(&Slug, &Place)]) -> AnyView {
    if places.is_empty() {
        return view! { {opening.badge(w, OpeningState::NotKnown)} }.into_any();
    }
    let (centres, ours): (Vec<_>, Vec<_>) = places.iter().partition(|(_, place)| place.facts.visited);
    let several = ours.len() > 1;
    let ours: Vec<_> = ours
        .into_iter()
        .map(|(slug, place)| {
            let name = several.then(|| view! { <strong>{city(w, place.facts.city)}</strong>" " });
            let week = match opening.hours(slug.as_str()) {
                PlaceHours::Weekly(timetable) => week::lines(w, &timetable.weekly),
                _ => Vec::new(),
            };
            let week: Vec<_> = week
                .into_iter()
                .map(|(days, hours)| view! { <span class="small">{days}": "<bdi>{hours}</bdi></span> })
                .collect();
            view! { <p class="hours">{name}{opening.badge(w, opening.state(slug.as_str()))}{week}</p> }
        })
        .collect();
    view! {
        {ours}
        {(!centres.is_empty()).then(|| view! { <p>{w.services_when_centres()}</p> })}
    }
    .into_any()
}

fn languages(w: Words, about: &ServiceFacts) -> AnyView {
    let known: Vec<_> = about.languages.iter().map(|language| spoken(w, *language)).collect();
    let known = if known.is_empty() {
        w.services_unconfirmed().to_owned()
    } else {
        known.join(dates::comma(w.language))
    };
    view! { <p>{known}</p><p class="small">{w.services_interpreter()}</p> }.into_any()
}

fn bring(w: Words, codes: &[Bring]) -> AnyView {
    match codes {
        [] => w.services_unconfirmed().into_any(),
        [Bring::Nothing] => names::bring(w, Bring::Nothing).into_any(),
        _ => {
            let lines: Vec<_> =
                codes.iter().map(|code| view! { <li>{names::bring(w, *code)}</li> }).collect();
            view! { <ul>{lines}</ul><p class="small">{w.services_bring_note()}</p> }.into_any()
        }
    }
}
