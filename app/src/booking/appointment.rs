//! `/{lang}/appointment`: finding a visit with its number and PIN, and what its holder may do with it.
//!
//! For ten minutes after booking or finding it, a cookie shows the visit without asking again. Nothing
//! here changes anything on GET; the acts are `POST /api/move`, `/api/cancel` and `/api/undo`.

mod again;
mod calendar;
mod earlier;
mod find;
mod group;
mod holder;
mod moving;
mod phone;
mod show;

pub use again::{Act, appointment_page_again};
pub use holder::{COOKIE, remember};
pub(in crate::booking) use moving::{Destination, other_times};

use crate::routes::{Access, Routes};

/// The addresses of a visit.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{lang}/appointment", Access::Public, show::page)
        .get("/{lang}/appointment/move", Access::Public, moving::page)
        .get("/{lang}/appointment/cancel", Access::Public, show::cancel_page)
        .get("/{lang}/appointment/calendar.ics", Access::Public, calendar::file)
        .post("/{lang}/appointment/phone", Access::Public, phone::set)
        .post("/{lang}/appointment/open", Access::Public, group::open)
        .post("/{lang}/appointment/leave", Access::Public, holder::leave)
        .post("/{lang}/appointment/earlier", Access::Public, earlier::earlier)
}
