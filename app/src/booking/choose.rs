//! `/{lang}/book`: a talk first, then every service that can be booked, by what people come for.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use domain::catalogue::{Need, Service, Slug};
use leptos::prelude::*;

use super::offer::service_title;
use crate::dates;
use crate::state::AppState;
use crate::ui::form::{Errors, summary};
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::card;
use crate::ui::request::Query;
use crate::words::Words;

/// The service that needs no choosing.
const TALK: &str = "talk";

/// What people come for, with an icon, in the order in which they ask. A talk stands above them.
const NEEDS: [(Need, &str); 12] = [
    (Need::Papers, "file-text"),
    (Need::Health, "stethoscope"),
    (Need::Talk, "message-circle"),
    (Need::Home, "house"),
    (Need::Money, "wallet"),
    (Need::Work, "briefcase"),
    (Need::Language, "languages"),
    (Need::School, "school"),
    (Need::Safety, "shield-check"),
    (Need::People, "users"),
    (Need::Visa, "plane"),
    (Need::Romanians, "id-card"),
];

/// The choice of a service. `?need=` opens one of the needs.
pub(super) async fn page(State(app): State<AppState>, words: Words, Query(query): Query) -> Response {
    let need = Need::from_code(query.get("need"));
    let body = body(&app, words, need, Errors::default());
    Page::new(words, "/book", words.booking_title(), body).respond(&app.site)
}

/// The same page after a booking of no service, or of one that there is not.
pub(super) fn page_again(app: &AppState, words: Words, sentence: String) -> Response {
    let body = body(app, words, None, Errors(vec![("service", sentence)]));
    let page = Page::new(words, "/book", words.booking_title(), body);
    page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&app.site)
}

fn body(app: &AppState, w: Words, open: Option<Need>, errors: Errors) -> AnyView {
    let to = |path: &str| format!("/{}{path}", w.language.code());
    let services = app.directory().all_services();
    let bookable: Vec<_> = services.into_iter().filter(|(_, service)| service.facts.bookable()).collect();
    let talk = bookable.iter().find(|(slug, _)| slug.as_str() == TALK).map(|(_, talk)| {
        view! {
            <a class="card card-lamp" href=to("/book/talk")>
                <Icon name="message-circle" />
                <span class="card-text">
                    <span class="card-label">{service_title(w, talk)}</span>
                    <span class="card-hint">{w.booking_talk_hint()}</span>
                </span>
                <Icon name="arrow-right" />
            </a>
        }
    });
    let needs: Vec<_> = NEEDS
        .into_iter()
        .filter_map(|(need, icon)| one_need(w, need, icon, &bookable, open == Some(need)))
        .collect();
    view! {
        {summary(w, &errors)}
        <h1>{w.booking_title()}</h1>
        <p class="lead">{w.booking_lead()}</p>
        <h2>{w.booking_not_sure()}</h2>
        {talk}
        <h2 id="service" tabindex="-1">{w.booking_by_need()}</h2>
        <div class="booking-needs">{needs}</div>
        <p><a href=to("/appointment")>{w.booking_have_one()}</a></p>
    }
    .into_any()
}

fn one_need(
    w: Words,
    need: Need,
    icon: &'static str,
    services: &[(&Slug, &Service)],
    open: bool,
) -> Option<AnyView> {
    let fitting = services.iter().filter(|(slug, s)| s.facts.needs.contains(&need) && slug.as_str() != TALK);
    let cards: Vec<_> = fitting
        .map(|(slug, service)| {
            let href = format!("/{}/book/{slug}", w.language.code());
            let length = service.facts.minutes.map(|minutes| dates::minutes(w, minutes));
            view! { <li>{card(href, service.facts.icon.clone(), service_title(w, service), length)}</li> }
        })
        .collect();
    if cards.is_empty() {
        return None;
    }
    let label = w.by_id(&format!("need-{}", need.code())).unwrap_or_default();
    let details = view! {
        <details open=open>
            <summary><Icon name=icon />{label}</summary>
            <ul class="cards">{cards}</ul>
        </details>
    };
    Some(details.into_any())
}
