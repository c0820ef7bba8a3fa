//! A visit by the reference that a person shows or says. Typed and posted: never in an address.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use store::booking::{BookingError, Found};

use super::door::broken;
use super::together;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::form::{Errors, Field, summary};
use crate::ui::icon::Icon;
use crate::ui::request::Fields;
use crate::ui::staff_page::{StaffPage, form_token};

pub async fn page(State(app): State<AppState>, view: StaffView, signed: Signed) -> Response {
    form(view, &signed, "", None).respond(&app.site)
}

pub async fn find(State(app): State<AppState>, view: StaffView, signed: Signed, fields: Fields) -> Response {
    let w = view.words;
    let typed = fields.get("reference");
    let (status, wrong) = match app.store.look_up(typed, &signed.staff, app.clock.now()).await {
        Ok(Found::Group(group)) => return together::found(&app, view, &signed, &group),
        Ok(Found::Visit(visit)) => return see_other(&format!("/staff/visit/{}", visit.id)),
        Err(BookingError::Store(error)) => return broken(&app, &error.into()),
        Err(BookingError::Invalid(errors)) => {
            let text = match errors.code("reference") {
                Some("check_digit") => w.staff_find_check_digit(),
                _ => w.staff_find_digits(),
            };
            (StatusCode::UNPROCESSABLE_ENTITY, text)
        }
        Err(_) => (StatusCode::NOT_FOUND, w.staff_find_nothing()),
    };
    form(view, &signed, typed, Some(wrong)).status(status).respond(&app.site)
}

fn form(view: StaffView, signed: &Signed, typed: &str, wrong: Option<&'static str>) -> StaffPage {
    let w = view.words;
    let errors = Errors(wrong.map(|text| ("reference", text.to_owned())).into_iter().collect());
    let reference = Field {
        value: typed.to_owned(),
        hint: Some(w.staff_find_text().to_owned()),
        error: errors.of("reference"),
        longest: Some(40),
        latin: true,
        ..Field::text("reference", w.staff_reference())
    };
    let body = view! {
        <h1>{w.staff_find()}</h1>
        {summary(w, &errors)}
        <form method="post" action="/staff/find" class="tool field-short">
            {form_token(signed)}
            {reference.view(w)}
            <button class="button lamp"><Icon name="search" />{w.staff_find()}</button>
        </form>
    };
    StaffPage::new(view, w.staff_find(), body)
}
