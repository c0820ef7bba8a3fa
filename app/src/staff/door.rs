//! The door: signing in and out, and the one-time link that sets a password.
//!
//! The link's token is in the path, because it must work without JavaScript. It opens nothing by
//! being looked at, works once and for a day, and `no-store` and `Referrer-Policy: same-origin`
//! (on every answer of ours) keep it from caches and from other sites.

use axum::extract::{Path, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use domain::staff::LONGEST_PASSWORD;
use domain::text::PersonName;
use leptos::prelude::*;
use store::staff::StaffError;

use crate::guard::{SESSION_COOKIE, Signed, StaffView, session_cookie};
use crate::state::AppState;
use crate::ui::answer::{see_other, unavailable};
use crate::ui::form::{Errors, Field, summary};
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::ui::request::{Fields, Query, cookie};
use crate::ui::staff_page::{StaffPage, first_section};

/// `/staff` leads to the first thing that the role may do.
pub async fn first(signed: Signed) -> Response {
    see_other(first_section(&signed))
}

pub async fn sign_in_page(State(app): State<AppState>, view: StaffView, Query(query): Query) -> Response {
    door(view, &Fields::default(), None, query.has("out")).respond(&app.site)
}

pub async fn sign_in(State(app): State<AppState>, view: StaffView, fields: Fields) -> Response {
    let (name, password) = (fields.get("name"), fields.get("password"));
    // Longer than anybody's name or password can be: not worth a hash, and the answer is the same.
    let possible =
        name.chars().count() <= PersonName::LONGEST && password.chars().count() <= LONGEST_PASSWORD;
    let result = if possible {
        app.store.staff_sign_in(app.clock.seconds(), name, password).await
    } else {
        Err(StaffError::Wrong)
    };
    let w = view.words;
    match result {
        Ok(token) => entered(&token),
        Err(StaffError::Wait { seconds }) => {
            let minutes = (seconds + 59) / 60;
            let mut response = door(view, &fields, Some(w.staff_wait(minutes)), false)
                .status(StatusCode::TOO_MANY_REQUESTS)
                .respond(&app.site);
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            response
        }
        Err(StaffError::Wrong) => door(view, &fields, Some(w.staff_wrong().to_owned()), false)
            .status(StatusCode::UNPROCESSABLE_ENTITY)
            .respond(&app.site),
        Err(error) => broken(&app, &error),
    }
}

fn door(view: StaffView, fields: &Fields, wrong: Option<String>, signed_out: bool) -> StaffPage {
    let w = view.words;
    let errors = Errors(wrong.map(|text| ("name", text)).into_iter().collect());
    let name = Field {
        value: fields.get("name").to_owned(),
        hint: Some(w.staff_name_hint().to_owned()),
        longest: Some(PersonName::LONGEST as u32),
        ..Field::text("name", w.staff_name())
    };
    let password = Field { kind: "password", ..Field::text("password", w.staff_password()) };
    let body = view! {
        <div class="door">
            <h1>{w.staff_sign_in()}</h1>
            {signed_out.then(|| notice(Weight::Ok, w.staff_signed_out(), ()))}
            {summary(w, &errors)}
            <form method="post" action="/staff/sign-in">
                {name.view(w)}
                {password.view(w)}
                <button class="button lamp"><Icon name="key-round" />{w.staff_sign_in()}</button>
            </form>
            <p class="small">
                {w.staff_sign_in_text()} " "
                <a href=format!("/{}", w.language.code())>{w.staff_first_page()}</a>
            </p>
        </div>
    };
    StaffPage::new(view, w.staff_sign_in(), body)
}

/// Signed in: the new session's cookie, and on to the first section.
fn entered(token: &str) -> Response {
    let mut response = see_other("/staff");
    response.headers_mut().append(header::SET_COOKIE, session_cookie(token));
    response
}

pub async fn sign_out(State(app): State<AppState>, headers: axum::http::HeaderMap) -> Response {
    if let Some(token) = cookie(&headers, SESSION_COOKIE)
        && let Err(error) = app.store.staff_sign_out(app.clock.seconds(), &token).await
    {
        return broken(&app, &error.into());
    }
    let mut response = see_other("/staff/sign-in?out");
    response.headers_mut().append(header::SET_COOKIE, session_cookie(""));
    // Back must not show the day's list on an office's shared machine.
    response.headers_mut().insert("clear-site-data", HeaderValue::from_static("\"cache\""));
    response
}

pub async fn set_up_page(
    State(app): State<AppState>,
    view: StaffView,
    Path(token): Path<String>,
) -> Response {
    match app.store.staff_by_link(app.clock.seconds(), &token).await {
        Ok(Some(name)) => set_up_form(view, &token, &name, Errors::default()).respond(&app.site),
        Ok(None) => dead_link(view).respond(&app.site),
        Err(error) => broken(&app, &error.into()),
    }
}

pub async fn set_up(
    State(app): State<AppState>,
    view: StaffView,
    Path(token): Path<String>,
    fields: Fields,
) -> Response {
    let (w, now) = (view.words, app.clock.seconds());
    let name = match app.store.staff_by_link(now, &token).await {
        Ok(Some(name)) => name,
        Ok(None) => return dead_link(view).respond(&app.site),
        Err(error) => return broken(&app, &error.into()),
    };
    let password = fields.get("password");
    let wrong = |field: &'static str, id: &str| {
        let text = w.by_id(id).unwrap_or_default().to_owned();
        set_up_form(view.clone(), &token, &name, Errors(vec![(field, text)]))
            .status(StatusCode::UNPROCESSABLE_ENTITY)
            .respond(&app.site)
    };
    if password != fields.get("repeat") {
        return wrong("repeat", "staff-password-differs");
    }
    match app.store.staff_set_password(now, &token, password).await {
        Ok(session) => entered(&session),
        Err(StaffError::Password(why)) => wrong("password", &format!("staff-password-{}", why.code())),
        Err(StaffError::Link) => dead_link(view).respond(&app.site),
        Err(error) => broken(&app, &error),
    }
}

fn set_up_form(view: StaffView, token: &str, name: &str, errors: Errors) -> StaffPage {
    let w = view.words;
    let password = Field {
        kind: "password",
        hint: Some(w.staff_set_up_text().to_owned()),
        error: errors.of("password"),
        longest: Some(LONGEST_PASSWORD as u32),
        ..Field::text("password", w.staff_password())
    };
    let repeat = Field {
        kind: "password",
        error: errors.of("repeat"),
        ..Field::text("repeat", w.staff_set_up_repeat())
    };
    let body = view! {
        <div class="door">
            <h1>{w.staff_set_up()}</h1>
            <p class="lead">{w.staff_set_up_for(name.to_owned())}</p>
            {summary(w, &errors)}
            <form method="post" action=format!("/staff/set-up/{token}")>
                {password.view(w)}
                {repeat.view(w)}
                <button class="button lamp"><Icon name="key-round" />{w.staff_set_up_save()}</button>
            </form>
        </div>
    };
    StaffPage::new(view, w.staff_set_up(), body)
}

fn dead_link(view: StaffView) -> StaffPage {
    let w = view.words;
    let body = view! {
        <div class="door">
            <h1>{w.staff_link_dead()}</h1>
            <p class="lead">{w.staff_link_dead_text()}</p>
            <p><a class="button" href="/staff/sign-in">{w.staff_sign_in()}</a></p>
        </div>
    };
    StaffPage::new(view, w.staff_link_dead(), body).status(StatusCode::NOT_FOUND)
}

/// The store failed: its code goes to the log, nothing of it to the page.
pub(super) fn broken(app: &AppState, error: &StaffError) -> Response {
    tracing::error!(code = "staff-store", %error, "a staff act failed");
    unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site)
}
