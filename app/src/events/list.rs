//! What takes place: coming events by town and spoken language, day by day.

use std::collections::{BTreeMap, BTreeSet};

use axum::extract::State;
use axum::response::Response;
use chrono::NaiveDate;
use domain::catalogue::{Directory, SpokenLanguage};
use domain::events::{Audience, EventCost};
use leptos::prelude::*;

use super::coming::{Coming, coming};
use super::said;
use super::town::Town;
use crate::dates;
use crate::state::AppState;
use crate::ui::choose::{Item, Select};
use crate::ui::icon::Icon;
use crate::ui::names;
use crate::ui::page::Page;
use crate::ui::parts::{Weight, badge};
use crate::ui::request::Query;
use crate::words::Words;

/// What the reader wants to see; empty: everything.
struct Wanted {
    city: String,
    speaks: String,
}

pub async fn page(State(app): State<AppState>, w: Words, Query(query): Query) -> Response {
    let now = app.clock.now();
    let today = dates::today(now);
    let events = match app.store.events_public(today).await {
        Ok(events) => events,
        Err(error) => return super::away(&app, &error),
    };
    let wanted = Wanted {
        city: query.get("city").trim().to_owned(),
        speaks: SpokenLanguage::from_code(query.get("speaks")).map_or("", SpokenLanguage::code).to_owned(),
    };
    let body = body(w, app.directory(), &coming(&events, now), &wanted, today, &app.site.public_url);
    Page::new(w, format!("/events{}", address(&wanted)), w.events_title(), body).respond(&app.site)
}

/// The query that shows the same again.
fn address(wanted: &Wanted) -> String {
    let pairs = [("city", &wanted.city), ("speaks", &wanted.speaks)];
    let given: Vec<_> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    match serde_urlencoded::to_string(&given) {
        Ok(query) if !query.is_empty() => format!("?{query}"),
        _ => String::new(),
    }
}

fn body(
    w: Words,
    directory: &Directory,
    all: &[Coming<'_>],
    wanted: &Wanted,
    today: NaiveDate,
    public_url: &str,
) -> impl IntoView + use<> {
    let to = |path: &str| format!("/{}{path}", w.language.code());
    let mut towns: BTreeMap<String, String> = BTreeMap::new();
    let mut languages: BTreeSet<SpokenLanguage> = BTreeSet::new();
    let mut days: BTreeMap<NaiveDate, Vec<AnyView>> = BTreeMap::new();
    for one in all {
        let town = Town::of(&one.draft.place, directory);
        languages.extend(&one.draft.speaks);
        let fits = (wanted.city.is_empty() || wanted.city == town.key)
            && (wanted.speaks.is_empty() || one.draft.speaks.iter().any(|l| l.code() == wanted.speaks));
        if fits {
            days.entry(one.next.date).or_default().push(entry(w, one, &town));
        }
        towns.insert(town.key.clone(), town.name(w));
    }
    let nothing = days.is_empty();
    let days: Vec<_> = days
        .into_iter()
        .map(|(day, entries)| {
            view! {
                <section class="event-day">
                    <h2><time datetime=day.to_string()>{dates::day_near(w, day, today)}</time></h2>
                    <ul class="entries">{entries}</ul>
                </section>
            }
        })
        .collect();
    let feed =
        to(&format!("/events.ics{}", address(&Wanted { city: wanted.city.clone(), speaks: String::new() })));
    view! {
        <h1>{w.events_title()}</h1>
        <p class="lead">{w.events_lead()}</p>
        {(!all.is_empty()).then(|| filters(w, towns, languages, wanted))}
        {days}
        {nothing.then(|| empty(w, !all.is_empty()))}
        <hr class="tide" />
        <div class="split">
            <section>
                <h2>{w.events_post()}</h2>
                <p>{w.events_post_hint()}</p>
                <p><a class="button lamp" href=to("/events/new")><Icon name="plus" />{w.events_post()}</a></p>
            </section>
            <section>
                <h2>{w.events_feed()}</h2>
                <p>{w.events_feed_hint()}</p>
                <p><a class="button quiet" href=feed.clone()><Icon name="calendar-plus" />{w.events_feed_open()}</a></p>
                <p class="small">{w.events_feed_address()}</p>
                <p class="copied"><bdi dir="ltr">{format!("{public_url}{feed}")}</bdi></p>
            </section>
        </div>
    }
}

fn filters(
    w: Words,
    towns: BTreeMap<String, String>,
    languages: BTreeSet<SpokenLanguage>,
    wanted: &Wanted,
) -> impl IntoView + use<> {
    let mut towns: Vec<(String, String)> = towns.into_iter().collect();
    towns.sort_by(|one, other| one.1.cmp(&other.1));
    let any = |label: &str| Item::new("", label);
    let towns: Vec<_> = std::iter::once(any(w.events_any_city()))
        .chain(towns.into_iter().map(|(key, name)| Item::new(key, name)))
        .collect();
    let languages: Vec<_> = std::iter::once(any(w.events_any_language()))
        .chain(languages.into_iter().map(|l| Item::new(l.code(), names::spoken(w, l))))
        .collect();
    view! {
        <form class="event-filter" method="get" action=format!("/{}/events", w.language.code())>
            <h2 class="visually-hidden">{w.events_filter()}</h2>
            {Select::new("city", w.events_city(), towns, &wanted.city).view(w)}
            {Select::new("speaks", w.events_filter_language(), languages, &wanted.speaks).view(w)}
            <button class="button quiet">{w.events_show()}</button>
        </form>
    }
}

fn empty(w: Words, filtered: bool) -> impl IntoView {
    view! {
        <div class="empty flow">
            <Icon name="calendar-days" />
            <p><strong>{w.events_empty()}</strong></p>
            <p>{w.events_empty_text()}</p>
            {filtered.then(|| {
                view! { <p><a href=format!("/{}/events", w.language.code())>{w.events_all()}</a></p> }
            })}
        </div>
    }
}

fn entry(w: Words, one: &Coming<'_>, town: &Town) -> AnyView {
    let draft = one.draft;
    let shown = draft.texts.shown_to(w.language);
    let mut badges = Vec::new();
    if one.is_cancelled() {
        badges.push(badge(Weight::Stop, "ban", w.events_cancelled()));
    }
    if shown.foreign {
        badges.push(badge(Weight::Info, "languages", said::in_language(w, shown.text.language)));
    }
    if let Some(repetition) = &draft.when.repetition {
        badges.push(badge(Weight::Info, "repeat", said::rhythm(w, draft.when.date, repetition)));
    }
    if draft.audience != Audience::Everyone {
        badges.push(badge(Weight::Info, "users", said::code(w, "audience", draft.audience.code())));
    }
    if draft.cost == EventCost::Free {
        badges.push(badge(Weight::Ok, "check", w.events_free()));
    }
    if one.event.demo {
        badges.push(badge(Weight::Warn, "flask-conical", w.events_demo()));
    }
    let badges: Vec<_> = badges.into_iter().map(|badge| view! { <li>{badge}</li> }).collect();
    let href = format!("/{}/events/{}", w.language.code(), one.event.slug);
    let summary = (!shown.text.summary.is_empty())
        .then(|| view! { <p>{said::line(shown.text, &shown.text.summary)}</p> });
    view! {
        <li class="entry" class:entry-off=one.is_cancelled()>
            <h3><a href=href>{said::line(shown.text, &shown.text.title)}</a></h3>
            <p class="event-line">
                <strong>{said::clock(w, &one.next)}</strong>
                {dates::comma(w.language)}
                <bdi>{town.name(w)}</bdi>
                {dates::comma(w.language)}
                {said::code(w, "kind", draft.kind.code())}
            </p>
            {summary}
            <ul class="badges">{badges}</ul>
        </li>
    }
    .into_any()
}
