//! The frame of the pages for staff: dense, the same on every page, only what the role may do.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use domain::Language;
use domain::staff::Permission;
use leptos::prelude::*;

use crate::guard::{FORM_TOKEN, Refusal, Signed, StaffView};
use crate::state::Site;
use crate::ui::answer;
use crate::ui::icon::Icon;
use crate::ui::page::{Mark, render};
use crate::words::Words;

/// What the work consists of, in the order of a morning: who may, where it is, how it looks and is called.
const SECTIONS: &[(Permission, &str, &str, &str)] = &[
    (Permission::ViewDay, "/staff/day", "calendar-days", "staff-today"),
    (Permission::FindByReference, "/staff/find", "search", "staff-find"),
    (Permission::BookForCaller, "/staff/book", "calendar-plus", "staff-book"),
    (Permission::BookForCaller, "/staff/waiting", "hourglass", "waiting-title"),
    (Permission::EditHours, "/staff/hours", "clock", "staff-hours"),
    (Permission::EditHours, "/staff/days-off", "calendar", "staff-days-off"),
    (Permission::EditHours, "/staff/closures", "lock", "closure-section"),
    (Permission::ModerateEvents, "/staff/events", "music", "staff-events"),
    (Permission::ViewOutbox, "/staff/messages", "mail", "staff-messages"),
    (Permission::ViewAudit, "/staff/audit", "clipboard-list", "staff-audit"),
    (Permission::ManageStaff, "/staff/people", "users", "staff-people"),
];

/// The first section that the role may open: where signing in leads.
pub fn first_section(signed: &Signed) -> &'static str {
    SECTIONS.iter().find(|(needs, ..)| signed.may(*needs)).map_or("/staff/sign-in", |(_, path, ..)| path)
}

/// One page for staff, ready to be framed.
#[derive(Debug)]
pub struct StaffPage {
    view: StaffView,
    title: String,
    body: AnyView,
    status: StatusCode,
    script: bool,
}

impl StaffPage {
    /// A page with status 200.
    pub fn new(view: StaffView, title: impl Into<String>, body: impl IntoAny) -> StaffPage {
        StaffPage { view, title: title.into(), body: body.into_any(), status: StatusCode::OK, script: false }
    }

    /// The same page as the answer to a refused form.
    pub fn status(mut self, status: StatusCode) -> StaffPage {
        self.status = status;
        self
    }

    /// Adds the script: keys, and the list that follows other people's changes.
    pub fn with_script(mut self) -> StaffPage {
        self.script = true;
        self
    }

    /// Renders the whole document.
    pub fn respond(self, site: &Site) -> Response {
        let status = self.status;
        let html = render(|| frame(self, site));
        (
            status,
            [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")],
            html,
        )
            .into_response()
    }
}

/// The hidden field without which no act of a signed-in member of staff is accepted.
pub fn form_token(signed: &Signed) -> impl IntoView + use<> {
    view! { <input type="hidden" name=FORM_TOKEN value=signed.csrf.clone() /> }
}

/// What somebody sees whom the guard does not let through.
pub fn refusal(site: &Site, view: &StaffView, why: Refusal, wants_page: bool) -> Response {
    let w = view.words;
    let (status, code, title, text) = match why {
        Refusal::SignIn => {
            (StatusCode::UNAUTHORIZED, "sign_in", w.staff_session_ended(), w.staff_session_ended_text())
        }
        Refusal::NotAllowed => {
            (StatusCode::FORBIDDEN, "not_allowed", w.staff_refused(), w.staff_refused_text())
        }
        Refusal::Form => (StatusCode::FORBIDDEN, "form", w.staff_form_old(), w.staff_form_old_text()),
    };
    if !wants_page {
        return answer::error(status, code);
    }
    let body = view! {
        <h1>{title}</h1>
        <p class="lead">{text}</p>
        <p>
            {if why == Refusal::SignIn {
                view! { <a class="button" href="/staff/sign-in">{w.staff_sign_in()}</a> }
            } else {
                view! { <a class="button" href="/staff">{w.staff_today()}</a> }
            }}
        </p>
    };
    let mut response = StaffPage::new(view.clone(), title, body).status(status).respond(site);
    if status == StatusCode::UNAUTHORIZED {
        response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Cookie"));
    }
    response
}

fn frame(page: StaffPage, site: &Site) -> impl IntoView + use<> {
    let w = page.view.words;
    let script = page.script.then(|| view! { <script defer src=site.assets.staff_script.clone()></script> });
    view! {
        <html lang=w.language.code() dir=w.language.direction()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{format!("{} · {}", page.title, w.staff_portal())}</title>
                <meta name="color-scheme" content="light dark" />
                <meta name="theme-color" content="#0a3a45" />
                <meta name="referrer" content="same-origin" />
                <meta name="robots" content="noindex" />
                <link rel="stylesheet" href=site.assets.staff_style.clone() />
                <link rel="icon" href="/icon.svg" type="image/svg+xml" />
                {script}
            </head>
            <body class="staff">
                <a class="skip" href="#main">{w.frame_skip()}</a>
                {site.demo.then(|| view! { <aside class="demo-band"><p><Icon name="flask-conical" />" "{w.frame_demo()}</p></aside> })}
                <header class="staff-top">
                    <a class="brand" href="/staff"><Mark /><span>{w.staff_portal()}</span></a>
                    {page.view.signed.as_ref().map(|signed| who(w, signed))}
                    {languages(w, &page.view.here)}
                </header>
                {page.view.signed.as_ref().map(|signed| sections(w, signed, &page.view.here))}
                <main id="main" tabindex="-1">{page.body}</main>
            </body>
        </html>
    }
}

fn who(w: Words, signed: &Signed) -> impl IntoView + use<> {
    view! {
        <form class="staff-who" method="post" action="/staff/sign-out">
            {form_token(signed)}
            <p><bdi>{signed.name.clone()}</bdi> " – " {role_name(w, signed.role)}</p>
            <a href="/staff/my-calendar">{w.staff_feed()}</a>
            <button class="link">{w.staff_sign_out()}</button>
        </form>
    }
}

/// A role in the reader's language.
pub fn role_name(w: Words, role: domain::staff::Role) -> &'static str {
    w.by_id(&format!("staff-role-{}", role.code())).unwrap_or(role.code())
}

fn sections(w: Words, signed: &Signed, here: &str) -> impl IntoView + use<> {
    let here = here.split('?').next().unwrap_or_default();
    let links: Vec<_> = SECTIONS
        .iter()
        .filter(|(needs, ..)| signed.may(*needs))
        .map(|(_, path, icon, id)| {
            let current = (*path == here).then_some("page");
            view! {
                <li>
                    <a href=*path aria-current=current><Icon name=*icon /><span>{w.by_id(id)}</span></a>
                </li>
            }
        })
        .collect();
    view! { <nav class="sections" aria-label=w.staff_sections()><ul>{links}</ul></nav> }
}

fn languages(w: Words, here: &str) -> impl IntoView + use<> {
    let joined = if here.contains('?') { '&' } else { '?' };
    let links: Vec<_> = Language::ALL
        .into_iter()
        .map(|l| {
            let current = (l == w.language).then_some("true");
            view! {
                <li>
                    <a href=format!("{here}{joined}lang={}", l.code()) lang=l.code() dir=l.direction() aria-current=current>
                        {l.own_name()}
                    </a>
                </li>
            }
        })
        .collect();
    view! { <nav class="languages" aria-label=w.frame_languages()><ul>{links}</ul></nav> }
}
