//! What was done: a list of programmes, and each with its figures, their year and their source.

use axum::extract::{Path, State};
use axum::response::Response;
use leptos::prelude::*;

use crate::about::records::{Figure, Programme, ProgrammeWords, RECORDS};
use crate::state::AppState;
use crate::ui::answer::not_found;
use crate::ui::icon::Icon;
use crate::ui::number::{number, year};
use crate::ui::page::Page;
use crate::ui::parts::{Fact, facts, trail};
use crate::words::Words;

pub async fn list(State(app): State<AppState>, w: Words) -> Response {
    let entries: Vec<_> = RECORDS
        .programmes
        .iter()
        .filter_map(|(slug, programme)| {
            let words = RECORDS.programme_words(w.language, slug)?;
            let href = format!("/{}/programmes/{slug}", w.language.code());
            // The short name, where the title does not say it already.
            let name = (!words.title.contains(&programme.name))
                .then(|| view! { <bdi>{programme.name.clone()}</bdi>" – " });
            Some(view! {
                <li class="entry">
                    <h2 class="entry-title"><a href=href>{words.title.clone()}</a></h2>
                    <p class="small">{name}{period(w, programme)}</p>
                    <p>{words.summary.clone()}</p>
                </li>
            })
        })
        .collect();
    let body = view! {
        {trail(w, vec![("/about".into(), w.about_title().into())])}
        <h1>{w.about_programmes_title()}</h1>
        <p class="lead">{w.about_programmes_lead()}</p>
        <ul class="entries">{entries}</ul>
    };
    Page::new(w, "/programmes", w.about_programmes_title(), body).respond(&app.site)
}

pub async fn one(State(app): State<AppState>, w: Words, Path((_, slug)): Path<(String, String)>) -> Response {
    let (Some(programme), Some(words)) =
        (RECORDS.programme(&slug), RECORDS.programme_words(w.language, &slug))
    else {
        return not_found(w, &app.site);
    };
    Page::new(w, format!("/programmes/{slug}"), words.title.clone(), body(w, programme, words))
        .respond(&app.site)
}

fn body(w: Words, programme: &Programme, words: &ProgrammeWords) -> impl IntoView + use<> {
    let above = vec![
        ("/about".to_owned(), w.about_title().to_owned()),
        ("/programmes".to_owned(), w.about_programmes_title().to_owned()),
    ];
    let what: Vec<_> = words.what.iter().map(|text| view! { <p>{text.clone()}</p> }).collect();
    let done: Vec<_> = words.done.iter().map(|text| view! { <li>{text.clone()}</li> }).collect();
    let names = |slugs: &[String]| {
        let names: Vec<_> = slugs
            .iter()
            .filter_map(|slug| RECORDS.partner_words(w.language, slug))
            .map(|partner| view! { <li>{partner.name.clone()}</li> })
            .collect();
        view! { <ul>{names}</ul> }
    };
    let sources: Vec<_> = programme
        .sources
        .iter()
        .map(|source| view! { <p class="small">{w.about_facts_source(source.clone())}</p> })
        .collect();
    let mut lines = vec![Fact::new("calendar-days", w.about_programmes_period_label(), period(w, programme))];
    if !programme.partners.is_empty() {
        lines.push(Fact::new("handshake", w.about_programmes_partners(), names(&programme.partners)));
    }
    if !programme.funders.is_empty() {
        lines.push(Fact::new("wallet", w.about_programmes_funders(), names(&programme.funders)));
    }
    if let Some(contract) = &programme.contract {
        lines.push(Fact::new(
            "file-text",
            w.about_programmes_contract(),
            view! { <bdi dir="ltr">{contract.clone()}</bdi> },
        ));
    }
    if !programme.links.is_empty() {
        let links: Vec<_> = programme.links.iter().map(|link| outward(link)).collect();
        lines.push(Fact::new("external-link", w.about_programmes_links(), links));
    }
    view! {
        {trail(w, above)}
        <h1>{words.title.clone()}</h1>
        <p class="lead">{words.summary.clone()}</p>
        <div class="split">
            <div class="flow">
                {what}
                <h2>{w.about_programmes_done()}</h2>
                <ul>{done}</ul>
                {figures(w, &programme.figures, words)}
                {sources}
            </div>
            {facts(lines)}
        </div>
    }
}

/// The figures in the order of the report; a share also as a bar. Year and source stand once under the
/// figures that they belong to.
fn figures(w: Words, figures: &[Figure], words: &ProgrammeWords) -> Option<impl IntoView + use<>> {
    if figures.is_empty() {
        return None;
    }
    let groups: Vec<_> = figures
        .chunk_by(|a, b| a.year == b.year && a.source == b.source)
        .map(|group| {
            let rows: Vec<_> = group
                .iter()
                .map(|figure| {
                    let label = words.figure_labels.get(&figure.key).cloned().unwrap_or_default();
                    let share = figure.value.strip_suffix(" %");
                    let shown = match share {
                        Some(share) => w.about_facts_percent(number(w, share)),
                        None => number(w, &figure.value),
                    };
                    let shown = if figure.approx { w.about_facts_about(shown) } else { shown };
                    let bar = share.map(|share| {
                        view! { <progress aria-hidden="true" max="100" value=share.to_owned()></progress> }
                    });
                    view! { <tr><th scope="row">{label}</th><td><strong>{shown}</strong>{bar}</td></tr> }
                })
                .collect();
            let of = w.about_facts_year(year(w, group[0].year));
            let source = w.about_facts_source(group[0].source.clone());
            view! {
                <table class="figures">
                    <caption class="small">{of}". "{source}</caption>
                    <tbody>{rows}</tbody>
                </table>
            }
        })
        .collect();
    Some(view! { <h2>{w.about_programmes_figures()}</h2>{groups} })
}

/// From when until when, as far as it is known.
fn period(w: Words, programme: &Programme) -> String {
    match (&programme.from, &programme.until) {
        (Some(from), Some(until)) => w.about_programmes_period(month(w, from), month(w, until)),
        (Some(from), None) => w.about_programmes_since(month(w, from)),
        _ => w.about_programmes_period_unknown().to_owned(),
    }
}

/// `2017-07` as month and year, `1999` as it is.
fn month(w: Words, text: &str) -> String {
    let (years, months) = text.split_once('-').unwrap_or((text, ""));
    let name = w.by_id(&format!("date-month-{}", months.trim_start_matches('0')));
    let years = year(w, years);
    name.map_or_else(|| years.clone(), |name| format!("{name} {years}"))
}

/// A link to another site, which opens where the reader is and says where it leads.
fn outward(link: &str) -> impl IntoView + use<> {
    let shown = link.trim_start_matches("https://").trim_end_matches('/').to_owned();
    view! {
        <a class="outward" href=link.to_owned() rel="noreferrer">
            <bdi dir="ltr">{shown}</bdi>" "<Icon name="external-link" />
        </a>
    }
}
