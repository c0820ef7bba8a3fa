//! What the caller is told: reference and PIN, this once, and a sheet to print.

use domain::booking::BookingRequest;
use domain::reference::Reference;
use leptos::prelude::*;
use store::booking::Booked;

use super::day;
use super::rows::Reader;
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::icon::Icon;
use crate::ui::parts::{Fact, facts, panel};
use crate::ui::staff_page::StaffPage;

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
    let reference =
        Reference::parse(&visit.reference).map_or_else(|_| visit.reference.clone(), |r| r.shown());
    let pin = format!("{} {}", &visit.pin[..4], &visit.pin[4..]);
    let code = |text: String| view! { <bdi dir="ltr" class="code">{text}</bdi> };
    let lines = vec![
        Fact::new("id-card", w.staff_reference(), code(reference)),
        Fact::new("key-round", w.staff_pin(), code(pin)),
        Fact::new("clock", w.staff_day_time(), dates::moment(w, visit.start.to_utc())),
        Fact::new("map-pin", w.staff_people_place(), reader.place_title(&visit.place)),
        Fact::new("hand-helping", w.staff_day_service(), reader.service_title(&visit.service)),
        Fact::new("languages", w.staff_day_language(), request.language.own_name()),
    ];
    let list = day::address(&visit.place, visit.start.date_naive());
    let body = view! {
        {panel(w.staff_book_done(), view! { <p>{w.staff_book_codes()}</p> })}
        {facts(lines)}
        <p class="button-row">
            <button class="button" type="button" data-print="" hidden=true><Icon name="printer" />{w.staff_book_print()}</button>
            <a class="button quiet" href=format!("{list}#visit-{}", visit.id)>{w.staff_today()}</a>
            <a class="button quiet" href="/staff/book">{w.staff_book_another()}</a>
        </p>
    };
    StaffPage::new(view, w.staff_book_done(), body).with_script()
}
