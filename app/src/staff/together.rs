//! Visits that belong together, as the desk sees them: a word on each line, and all of them by one number.

use axum::response::Response;
use leptos::prelude::*;
use store::booking::{GroupKind, Visit, VisitGroup};

use super::rows::{Reader, name, state_badge};
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::staff_page::StaffPage;
use crate::words::Words;

/// That a visit belongs to others, with why.
pub fn mark(w: Words, visit: &Visit) -> Option<AnyView> {
    let (icon, text) = match visit.together? {
        GroupKind::Family => ("users", w.party_staff_family()),
        GroupKind::Series => ("repeat", w.party_staff_series()),
    };
    Some(view! { <span class="wish"><Icon name=icon />{text}</span> }.into_any())
}

/// All visits of a number that a person shows.
pub fn found(app: &AppState, view: StaffView, signed: &Signed, group: &VisitGroup) -> Response {
    let w = view.words;
    let reader = Reader::new(app, w, signed);
    let lines: Vec<_> = group
        .visits
        .iter()
        .map(|member| {
            let visit = &member.visit;
            view! {
                <li>
                    <a href=format!("/staff/visit/{}", visit.id)><bdi>{name(w, visit)}</bdi></a>
                    " – " {dates::moment(w, visit.start.to_utc())} ", " {reader.place_title(&visit.place)} " "
                    {state_badge(w, visit.state)}
                </li>
            }
        })
        .collect();
    let body = view! {
        <h1>{w.party_staff_group()}</h1>
        <ul class="flow">{lines}</ul>
        <p><a class="button quiet" href="/staff/find"><Icon name="search" />{w.staff_find()}</a></p>
    };
    StaffPage::new(view, w.party_staff_group(), body).respond(&app.site)
}
