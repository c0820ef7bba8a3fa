//! With whom: every institution and organisation of the programmes, by kind.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::about::records::{Partner, RECORDS};
use crate::state::AppState;
use crate::ui::page::Page;
use crate::ui::parts::trail;
use crate::words::Words;

pub async fn page(State(app): State<AppState>, w: Words) -> Response {
    let groups: Vec<_> = [
        ("international", w.about_partners_international()),
        ("public", w.about_partners_public()),
        ("nonprofit", w.about_partners_nonprofit()),
        ("private", w.about_partners_private()),
    ]
    .into_iter()
    .map(|(kind, title)| {
        let entries: Vec<_> =
            RECORDS.partners.iter().filter(|p| p.kind == kind).filter_map(|p| entry(w, p)).collect();
        view! { <h2>{title}</h2><ul class="partners">{entries}</ul> }
    })
    .collect();
    let body = view! {
        {trail(w, vec![("/about".into(), w.about_title().into())])}
        <h1>{w.about_partners_title()}</h1>
        {groups}
    };
    Page::new(w, "/partners", w.about_partners_title(), body).respond(&app.site)
}

fn entry(w: Words, partner: &Partner) -> Option<impl IntoView + use<>> {
    let words = RECORDS.partner_words(w.language, &partner.slug)?;
    let official = (words.name != partner.name)
        .then(|| view! { <p class="small"><bdi lang="ro" dir="ltr">{partner.name.clone()}</bdi></p> });
    let roles: Vec<_> =
        partner.roles.iter().filter_map(|role| w.by_id(&format!("about-role-{role}"))).collect();
    let roles = roles.join(" · ");
    let programmes: Vec<_> = partner
        .programmes
        .iter()
        .filter_map(|slug| Some((slug, RECORDS.programme(slug)?)))
        .map(|(slug, programme)| {
            let href = format!("/{}/programmes/{slug}", w.language.code());
            view! { <li><a class="badge" href=href><bdi>{programme.name.clone()}</bdi></a></li> }
        })
        .collect();
    let programmes = (!programmes.is_empty()).then(|| view! { <ul class="badges">{programmes}</ul> });
    Some(view! {
        <li>
            <h3>{words.name.clone()}</h3>
            {official}
            <p>{words.what.clone()}</p>
            <p class="small">{roles}</p>
            {programmes}
        </li>
    })
}
