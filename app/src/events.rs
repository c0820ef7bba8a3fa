//! Community events: what takes place, what volunteers post, what staff let stand.

#[cfg(feature = "ssr")]
mod coming;
#[cfg(feature = "ssr")]
mod said;
#[cfg(feature = "ssr")]
mod town;

#[cfg(feature = "ssr")]
mod list;
#[cfg(feature = "ssr")]
mod one;

#[cfg(feature = "ssr")]
mod calendar;
#[cfg(feature = "ssr")]
mod feed;

#[cfg(feature = "ssr")]
mod form;
#[cfg(feature = "ssr")]
mod post;
#[cfg(feature = "ssr")]
mod trap;
#[cfg(feature = "ssr")]
mod volunteer;
#[cfg(feature = "ssr")]
mod wrong;

#[cfg(feature = "ssr")]
mod decide;
#[cfg(feature = "ssr")]
mod queue;
#[cfg(feature = "ssr")]
mod review;

#[cfg(feature = "ssr")]
mod demo;

#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(feature = "ssr")]
pub use demo::load_demo_events;

#[cfg(feature = "ssr")]
use axum::http::StatusCode;
#[cfg(feature = "ssr")]
use axum::response::Response;
#[cfg(feature = "ssr")]
use domain::staff::Permission;

#[cfg(feature = "ssr")]
use crate::routes::{Access, Routes};
#[cfg(feature = "ssr")]
use crate::state::AppState;

/// The addresses of events, for everyone and for staff.
#[cfg(feature = "ssr")]
pub fn routes(routes: Routes) -> Routes {
    let staff = Access::Staff(Permission::ModerateEvents);
    routes
        .get("/{lang}/events", Access::Public, list::page)
        .get("/{lang}/events.ics", Access::Public, feed::all)
        .get("/{lang}/events/new", Access::Public, post::page)
        .post("/{lang}/events/new", Access::Public, post::send)
        .get("/{lang}/events/edit/{token}", Access::Public, volunteer::page)
        .post("/{lang}/events/edit/{token}", Access::Public, volunteer::change)
        .get("/{lang}/events/edit/{token}/link", Access::Public, volunteer::link)
        .post("/{lang}/events/edit/{token}/withdraw", Access::Public, volunteer::withdraw)
        .get("/{lang}/events/{slug}", Access::Public, one::page)
        .get("/{lang}/events/{slug}/event.ics", Access::Public, feed::one)
        .get("/staff/events", staff, queue::page)
        .get("/staff/events/{id}", staff, review::page)
        .post("/staff/events/{id}/approve", staff, decide::approve)
        .post("/staff/events/{id}/ask", staff, decide::ask)
        .post("/staff/events/{id}/reject", staff, decide::reject)
        .post("/staff/events/{id}/call-off", staff, decide::call_off)
        .post("/staff/events/{id}/translate", staff, decide::translate)
}

/// The page that says in four languages that the database is away.
#[cfg(feature = "ssr")]
fn away(app: &AppState, error: &store::StoreError) -> Response {
    tracing::error!(code = "events-store", %error, "events cannot be read or written");
    crate::ui::answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site)
}
