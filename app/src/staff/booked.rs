//! What the caller is told: reference and PIN, this once, and a sheet to print.

use domain::booking::BookingRequest;
use domain::reference::Reference;
use leptos::prelude::*;
use store::booking::{Booked, BookedGroup};

use super::day;
use super::rows::Reader;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::parts::{Fact, facts, panel};
use crate::ui::staff_page::StaffPage;
use crate::words::Words;

/// The page after booking. Nothing of it is kept: sending the form again within a day shows it again.
pub fn page(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    request: &BookingRequest,
    visit: &Booked,
) -> StaffPage {
    let w = view.words;
    let reader = Reader::new(app, w, signed);
    let of_all = visit.group.as_ref().map_or(&visit.reference, |group| &group.reference);
    let label = if visit.group.is_some() { w.party_reference() } else { w.staff_reference() };
    let reference = shown(of_all);
    let pin = format!("{} {}", &visit.pin[..4], &visit.pin[4..]);
    let code = |text: String| view! { <bdi dir="ltr" class="code">{text}</bdi> };
    let lines = vec![
        Fact::new("id-card", label, code(reference)),
        Fact::new("key-round", w.staff_pin(), code(pin)),
        Fact::new("clock", w.staff_day_time(), dates::moment(w, visit.start.to_utc())),
        Fact::new("map-pin", w.staff_people_place(), reader.place_title(&visit.place)),
        Fact::new("hand-helping", w.staff_day_service(), reader.service_title(&visit.service)),
        Fact::new("languages", w.staff_day_language(), request.language.own_name()),
    ];
    let several = visit.group.as_ref().map(|group| together(w, request, group));
    let list = day::address(&visit.place, visit.start.date_naive());
    let body = view! {
        {panel(w.staff_book_done(), view! { <p>{w.staff_book_codes()}</p> })}
        {facts(lines)}
        {several}
        <p class="button-row">
            <button class="button" type="button" data-print="" hidden=true><Icon name="printer" />{w.staff_book_print()}</button>
            <a class="button quiet" href=format!("{list}#visit-{}", visit.id)>{w.staff_today()}</a>
            <a class="button quiet" href="/staff/book">{w.staff_book_another()}</a>
        </p>
    };
    StaffPage::new(view, w.staff_book_done(), body).with_script()
}

/// A reference as people read it.
fn shown(reference: &str) -> String {
    Reference::parse(reference).map_or_else(|_| reference.to_owned(), |r| r.shown())
}

/// Each name with its time and its own number.
fn together(w: Words, request: &BookingRequest, group: &BookedGroup) -> AnyView {
    let names = std::iter::once(&request.name).chain(&request.others);
    let lines: Vec<_> = names
        .zip(&group.visits)
        .map(|(name, visit)| {
            view! {
                <li>
                    <bdi>{name.as_str().to_owned()}</bdi> " – " {dates::moment(w, visit.start.to_utc())} " "
                    <bdi dir="ltr" class="code">{shown(&visit.reference)}</bdi>
                </li>
            }
        })
        .collect();
    view! { <ul>{lines}</ul> }.into_any()
}
