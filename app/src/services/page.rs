//! The page of one service, in the order in which a person needs it: what it is, the one thing to do, the
//! facts, whom else to call, and then the rest.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::catalogue::{Contact, ContactHours, Service, ServiceFacts, ServiceFigure};
use leptos::prelude::*;

use crate::dates;
use crate::directory::Opening;
use crate::services::facts;
use crate::state::AppState;
use crate::ui::answer::not_found;
use crate::ui::icon::Icon;
use crate::ui::number::number;
use crate::ui::page::Page;
use crate::ui::parts::{call, steps, trail};
use crate::words::Words;

pub async fn page(
    State(app): State<AppState>,
    w: Words,
    Path((_, slug)): Path<(String, String)>,
) -> Response {
    let Some(service) = app.directory().service(&slug) else {
        return not_found(w, &app.site);
    };
    let Some((_, words)) = service.words_in(w.language) else {
        return not_found(w, &app.site);
    };
    let opening = Opening::of(&app).await;
    // The list of open pages and the history of a shared phone show this to anybody.
    let title = if service.facts.sensitive { w.services_neutral().to_owned() } else { words.title.clone() };
    let body = view! {
        {trail(w, vec![("/services".into(), w.services_title().into())])}
        <h1>{words.title.clone()}</h1>
        <p class="lead">{words.summary.clone()}</p>
        {action(w, &slug, &service.facts)}
        <div class="service">
            <section class="flow" aria-label=w.services_facts()>
                {facts::of(w, &app, &opening, &slug, service)}
                {elsewhere(w, &app, &service.facts)}
            </section>
            <div class="flow">
                <h2>{w.services_what()}</h2>
                {paragraphs(&words.what)}
                <h2>{w.services_next()}</h2>
                {steps(words.next.clone())}
                {good_to_know(w, &words.good_to_know)}
                {figures(w, &service.facts.figure)}
                {programme(w, &app, &service.facts)}
                {checked(w, service)}
            </div>
        </div>
    };
    Page::new(w, format!("/services/{slug}"), title, body).respond(&app.site)
}

/// Where booking leads. A visit about something that is nobody's business is booked as a talk, and so is
/// what has no times of its own.
pub fn booking(facts: &ServiceFacts, slug: &str) -> String {
    if facts.bookable() && !facts.sensitive { format!("/book/{slug}") } else { "/book/talk".to_owned() }
}

fn action(w: Words, slug: &str, facts: &ServiceFacts) -> AnyView {
    let href = format!("/{}{}", w.language.code(), booking(facts, slug));
    let (label, note) = match (facts.sensitive, facts.bookable()) {
        (true, _) => (w.services_book_talk(), Some(w.services_book_neutral())),
        (false, true) => (w.services_book(), None),
        (false, false) => (w.services_book_talk(), Some(w.services_book_first())),
    };
    view! {
        <div class="action">
            <a class="button lamp" href=href><Icon name="calendar-plus" />{label}</a>
            {note.map(|note| view! { <p class="small">{note}</p> })}
        </div>
    }
    .into_any()
}

fn paragraphs(texts: &[String]) -> Vec<impl IntoView + use<>> {
    texts.iter().map(|text| view! { <p>{text.clone()}</p> }).collect()
}

fn good_to_know(w: Words, lines: &[String]) -> Option<AnyView> {
    let lines: Vec<_> = lines.iter().map(|line| view! { <li>{line.clone()}</li> }).collect();
    (!lines.is_empty()).then(|| view! { <h2>{w.services_good()}</h2><ul>{lines}</ul> }.into_any())
}

/// Who answers if we do not: what they are for, and how to reach them as far as it is published.
fn elsewhere(w: Words, app: &AppState, facts: &ServiceFacts) -> Option<AnyView> {
    let contacts: Vec<_> =
        facts.elsewhere.iter().filter_map(|slug| app.directory().contact(slug.as_str())).collect();
    let open = contacts.iter().any(|contact| contact.facts.phone.is_some() && !contact.facts.confirmed);
    let lines: Vec<_> = contacts.iter().filter_map(|contact| contact_line(w, contact)).collect();
    (!lines.is_empty()).then(|| {
        {
            view! {
                <h2>{w.services_elsewhere()}</h2>
                <ul class="contacts">{lines}</ul>
                {open.then(|| view! { <p class="small">{w.services_contact_published()}</p> })}
            }
        }
        .into_any()
    })
}

fn contact_line(w: Words, contact: &Contact) -> Option<AnyView> {
    let (_, words) = contact.words_in(w.language)?;
    let facts = &contact.facts;
    let phone = facts.phone.as_deref().map(|phone| {
        let mut more = Vec::new();
        if facts.free {
            more.push(w.services_contact_free());
        }
        if facts.hours == ContactHours::Always {
            more.push(w.services_contact_always());
        }
        view! { <p>{call(phone)}" "<span class="small">{more.join(dates::comma(w.language))}</span></p> }
    });
    let web = facts.web.as_deref().map(|web| {
        let shown = web.trim_start_matches("https://").to_owned();
        view! { <p><a href=web.to_owned() rel="noreferrer"><bdi dir="ltr">{shown}</bdi></a></p> }
    });
    let address = facts
        .address
        .clone()
        .map(|address| view! { <p><bdi dir="ltr" lang="ro" class="address">{address}</bdi></p> });
    let nothing = (phone.is_none() && web.is_none() && address.is_none())
        .then(|| view! { <p class="small">{w.services_contact_unconfirmed()}</p> });
    Some(
        view! {
            <li>
                <strong>{words.name.clone()}</strong>
                <p>{words.what.clone()}</p>
                {phone}{web}{address}{nothing}
            </li>
        }
        .into_any(),
    )
}

fn figures(w: Words, figures: &[ServiceFigure]) -> Option<AnyView> {
    let lines: Vec<_> = figures
        .iter()
        .filter_map(|figure| {
            let source = w.services_figure_source(figure.source.clone());
            figure_text(w, figure).map(|text| view! { <p>{text}</p><p class="small">{source}</p> })
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <h2>{w.services_figures()}</h2>{lines} }.into_any())
}

/// A share of a number of people, in the reader's words; `None` when the note in the facts says
/// something else, which a test forbids.
pub fn figure_text(w: Words, figure: &ServiceFigure) -> Option<String> {
    let share = figure.value.strip_suffix('%')?.trim();
    let base = figure.of.strip_prefix("about ").unwrap_or(&figure.of);
    let (people, _) = base.split_once(" people")?;
    let people = people.replace(',', "");
    let plain = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || c == '.');
    let years = w.digits(&figure.year);
    (plain(share) && plain(&people))
        .then(|| w.services_figure_part(number(w, &people), w.services_percent(number(w, share)), years))
}

fn programme(w: Words, app: &AppState, facts: &ServiceFacts) -> Option<AnyView> {
    let slug = facts.programme.as_ref()?;
    let (_, words) = app.directory().programme(slug.as_str())?.words_in(w.language)?;
    let href = format!("/{}/programmes/{slug}", w.language.code());
    Some(view! { <p>{w.services_programme()}": "<a href=href>{words.title.clone()}</a></p> }.into_any())
}

fn checked(w: Words, service: &Service) -> AnyView {
    let date = dates::plain(w, service.facts.checked);
    let sources = service.facts.sources.join("; ");
    view! { <p class="checked">{w.services_checked(date, sources)}" "{w.services_not_confirmed()}</p> }
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::house::catalogue;
    use domain::Language;

    #[test]
    fn every_figure_has_a_sentence_in_every_language() {
        let catalogue = catalogue();
        let mut seen = 0;
        for (slug, service) in catalogue.directory.all_services() {
            for figure in &service.facts.figure {
                for w in Language::ALL.map(Words::of) {
                    let text = figure_text(w, figure).unwrap_or_else(|| panic!("{slug}: {figure:?}"));
                    assert!(!text.contains('{') && !text.contains("1500"), "{slug}: {text}");
                }
                seen += 1;
            }
        }
        assert!(seen >= 9);
    }
}
