//! Accounts, for administrators: who works here, new links, ended sessions, disabled accounts.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::staff::Role;
use domain::text::PersonName;
use leptos::prelude::*;
use store::audit::Actor;
use store::staff::{NewMember, StaffError, StaffMember};

use super::book_form::select;
use super::calendars;
use super::door::broken;
use super::rows::Reader;
use crate::guard::{Signed, StaffView};
use crate::state::{AppState, Site};
use crate::ui::answer::see_other;
use crate::ui::form::{Errors, Field, summary};
use crate::ui::parts::{Weight, badge, notice};
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::{StaffPage, form_token, role_name};
use crate::words::Words;

/// The address of a set-up link, as it is printed by `liman staff add` and shown on the page.
pub fn set_up_link(site: &Site, token: &str) -> String {
    format!("{}/staff/set-up/{token}", site.public_url)
}

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    let done = query.has("done").then(|| notice(Weight::Ok, view.words.staff_people_done(), ()));
    match list(&app, view, signed, &Fields::default(), Errors::default(), done).await {
        Ok(page) => page.respond(&app.site),
        Err(error) => broken(&app, &error),
    }
}

/// Adds an account and shows its link, this once.
pub async fn add(State(app): State<AppState>, view: StaffView, signed: Signed, fields: Fields) -> Response {
    let w = view.words;
    let mut errors = Errors::default();
    let name = PersonName::parse(fields.get("name"))
        .map_err(|_| errors.0.push(("name", w.staff_people_name_wrong().to_owned())));
    let role = Role::from_code(fields.get("role")).ok_or(());
    if role.is_err() {
        errors.0.push(("role", w.staff_people_role_wrong().to_owned()));
    }
    if let (Ok(name), Ok(role)) = (name, role) {
        let shown = name.as_str().to_owned();
        let known = app.store.places().await;
        let known = match known {
            Ok(places) => places,
            Err(error) => return broken(&app, &error.into()),
        };
        let place = known.into_iter().find(|slug| slug == fields.get("place"));
        let new = NewMember { name, role, place, languages: Vec::new() };
        let actor = Actor::Staff(signed.staff.clone());
        match app.store.staff_add(app.clock.seconds(), actor, new).await {
            Ok((_, token)) => {
                let link = link_notice(w, &app.site, w.staff_people_added(), &shown, &token);
                return match list(&app, view, signed, &Fields::default(), errors, Some(link)).await {
                    Ok(page) => page.respond(&app.site),
                    Err(error) => broken(&app, &error),
                };
            }
            Err(StaffError::Taken) => errors.0.push(("name", w.staff_people_taken().to_owned())),
            Err(error) => return broken(&app, &error),
        }
    }
    match list(&app, view, signed, &fields, errors, None).await {
        Ok(page) => page.status(StatusCode::UNPROCESSABLE_ENTITY).respond(&app.site),
        Err(error) => broken(&app, &error),
    }
}

/// One act on one account.
pub async fn act(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    fields: Fields,
) -> Response {
    let (w, now, by) = (view.words, app.clock.seconds(), signed.staff.clone());
    let result = match fields.get("act") {
        "disable" => app.store.staff_disable(now, by, id, true).await,
        "enable" => app.store.staff_disable(now, by, id, false).await,
        "end" => app.store.staff_end_sessions(now, by, id).await,
        "link" => match app.store.staff_new_link(now, Actor::Staff(by), id.clone()).await {
            Ok(token) => return new_link(&app, view, signed, &id, &token).await,
            Err(error) => Err(error),
        },
        _ => Err(StaffError::NotFound),
    };
    let (status, text) = match result {
        Ok(()) => return see_other("/staff/people?done"),
        Err(StaffError::OwnAccount) => (StatusCode::CONFLICT, w.staff_people_own()),
        Err(StaffError::NotFound) => (StatusCode::NOT_FOUND, w.staff_people_gone()),
        Err(error) => return broken(&app, &error),
    };
    let refused = Some(notice(Weight::Stop, text, ()));
    match list(&app, view, signed, &Fields::default(), Errors::default(), refused).await {
        Ok(page) => page.status(status).respond(&app.site),
        Err(error) => broken(&app, &error),
    }
}

async fn new_link(app: &AppState, view: StaffView, signed: Signed, id: &str, token: &str) -> Response {
    let w = view.words;
    let members = match app.store.staff_list(app.clock.seconds()).await {
        Ok(members) => members,
        Err(error) => return broken(app, &error.into()),
    };
    let name = members.into_iter().find(|m| m.id == id).map(|m| m.name).unwrap_or_default();
    let link = link_notice(w, &app.site, w.staff_people_new_link(), &name, token);
    match list(app, view, signed, &Fields::default(), Errors::default(), Some(link)).await {
        Ok(page) => page.respond(&app.site),
        Err(error) => broken(app, &error),
    }
}

fn link_notice(w: Words, site: &Site, title: &'static str, name: &str, token: &str) -> AnyView {
    let link = set_up_link(site, token);
    notice(
        Weight::Ok,
        title,
        view! {
            <p>{w.staff_people_link_text(name.to_owned())}</p>
            <p><code class="one-time" dir="ltr">{link}</code></p>
        },
    )
}

async fn list(
    app: &AppState,
    view: StaffView,
    signed: Signed,
    fields: &Fields,
    errors: Errors,
    said: Option<AnyView>,
) -> Result<StaffPage, StaffError> {
    let members = app.store.staff_list(app.clock.seconds()).await?;
    let places = app.store.places().await?;
    let people = app.store.person_calendars().await?;
    let w = view.words;
    let reader = Reader::new(app, w, &signed);
    let roles = Role::ALL.map(|role| (role.code().to_owned(), role_name(w, role).to_owned())).to_vec();
    let any = std::iter::once((String::new(), w.staff_people_any_place().to_owned()));
    let places = any.chain(places.iter().map(|slug| (slug.clone(), reader.place_title(slug)))).collect();
    let errors = &errors;
    let calendars = calendars::section(&reader, people, &members);
    let rows: Vec<_> = members.into_iter().map(|member| row(&reader, member)).collect();
    let name = Field {
        value: fields.get("name").to_owned(),
        error: errors.of("name"),
        longest: Some(PersonName::LONGEST as u32),
        ..Field::text("name", w.staff_name())
    };
    let body = view! {
        <h1>{w.staff_people()}</h1>
        {said}
        {summary(w, errors)}
        <div class="scroll" tabindex="0" role="region" aria-label=w.staff_people()>
            <table class="dense">
                <thead>
                    <tr>
                        <th scope="col">{w.staff_name()}</th>
                        <th scope="col">{w.staff_people_role()}</th>
                        <th scope="col">{w.staff_people_place()}</th>
                        <th scope="col">{w.staff_people_state()}</th>
                        <th scope="col">{w.staff_people_acts()}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <section class="tool">
            <h2>{w.staff_people_add()}</h2>
            <p class="small">{w.staff_people_text()}</p>
            <form method="post" action="/staff/people" class="row-form">
                {form_token(&signed)}
                {name.view(w)}
                {select("role", w.staff_people_role(), roles, fields.get("role"), errors.of("role"))}
                {select("place", w.staff_people_place(), places, fields.get("place"), None)}
                <button class="button">{w.staff_people_add()}</button>
            </form>
        </section>
        {calendars}
    };
    Ok(StaffPage::new(view, w.staff_people(), body))
}

fn row(reader: &Reader<'_>, member: StaffMember) -> impl IntoView + use<> {
    let (w, signed) = (reader.words, reader.signed);
    let place = member
        .place
        .as_deref()
        .map_or_else(|| w.staff_people_any_place().to_owned(), |slug| reader.place_title(slug));
    let state = if member.disabled {
        badge(Weight::Stop, "ban", w.staff_people_disabled())
    } else if member.has_password {
        badge(Weight::Ok, "circle-check", w.staff_people_active())
    } else {
        badge(Weight::Warn, "hourglass", w.staff_people_waiting())
    };
    let sessions = (member.sessions > 0).then(|| w.staff_people_sessions(member.sessions));
    let mut acts: Vec<(&'static str, &'static str)> = Vec::new();
    if !member.disabled {
        acts.push(("link", w.staff_people_new_link()));
    }
    if member.sessions > 0 {
        acts.push(("end", w.staff_people_end()));
    }
    let own = member.id == signed.staff;
    match (own, member.disabled) {
        (true, _) => {}
        (false, true) => acts.push(("enable", w.staff_people_enable())),
        (false, false) => acts.push(("disable", w.staff_people_disable())),
    }
    let buttons: Vec<_> = acts
        .into_iter()
        .map(|(act, label)| {
            let spoken = format!("{label}: {}", member.name);
            view! { <button class="button quiet" name="act" value=act aria-label=spoken>{label}</button> }
        })
        .collect();
    view! {
        <tr>
            <th scope="row"><bdi>{member.name.clone()}</bdi></th>
            <td>{role_name(w, member.role)}</td>
            <td>{place}</td>
            <td>{state} {sessions.map(|text| view! { <span class="small">{text}</span> })}</td>
            <td>
                <form method="post" action=format!("/staff/people/{}", member.id) class="button-row">
                    {form_token(signed)}
                    {buttons}
                    {own.then(|| view! { <span class="small">{w.staff_people_self()}</span> })}
                </form>
            </td>
        </tr>
    }
}
