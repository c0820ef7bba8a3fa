//! The form that asks for number and PIN, and says kindly what it cannot find.

use leptos::prelude::*;

use crate::ui::form::{Errors, Field, summary};
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::request::Fields;
use crate::words::Words;

/// The page with the form; `typed` keeps what was typed when it comes again.
pub(super) fn page(w: Words, typed: &Fields, errors: &Errors) -> Page {
    let field = |name: &'static str, label: &str, hint: &str| Field {
        value: typed.get(name).to_owned(),
        hint: Some(hint.to_owned()),
        error: errors.of(name),
        latin: true,
        longest: Some(40),
        ..Field::text(name, label)
    };
    let code = w.language.code();
    let body = view! {
        {summary(w, errors)}
        <h1>{w.appointment_title()}</h1>
        <p class="lead">{w.appointment_find_lead()}</p>
        <form class="booking-form" method="post" action="/api/appointment" autocomplete="off">
            <input type="hidden" name="lang" value=code />
            {field("reference", w.appointment_reference(), w.appointment_reference_hint()).view(w)}
            {field("pin", w.appointment_pin(), w.appointment_pin_hint()).view(w)}
            <p><button class="button lamp"><Icon name="search" />{w.appointment_find()}</button></p>
        </form>
        <p>{w.appointment_lost_codes()}</p>
        <p><a href=format!("/{code}/book")>{w.appointment_book_one()}</a></p>
    };
    Page::new(w, "/appointment", w.appointment_title(), body)
}
