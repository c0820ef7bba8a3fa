//! The pages of the people who work here: the door, the day, and what a morning asks for.
//! Plain pages and plain forms; one small script adds keys and follows what others change.

#[cfg(feature = "ssr")]
mod accounts;
#[cfg(feature = "ssr")]
mod door;
#[cfg(feature = "ssr")]
mod record;
#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(feature = "ssr")]
pub use accounts::set_up_link;

#[cfg(feature = "ssr")]
use crate::routes::{Access, Routes};

/// The addresses of the staff pages.
#[cfg(feature = "ssr")]
pub fn routes(routes: Routes) -> Routes {
    use domain::staff::Permission::{ManageStaff, ViewAudit};
    routes
        .get("/staff/sign-in", Access::Public, door::sign_in_page)
        .post("/staff/sign-in", Access::Public, door::sign_in)
        .get("/staff/set-up/{token}", Access::Public, door::set_up_page)
        .post("/staff/set-up/{token}", Access::Public, door::set_up)
        .post("/staff/sign-out", Access::SignedIn, door::sign_out)
        .get("/staff", Access::SignedIn, door::first)
        .get("/staff/audit", Access::Staff(ViewAudit), record::page)
        .get("/staff/people", Access::Staff(ManageStaff), accounts::page)
        .post("/staff/people", Access::Staff(ManageStaff), accounts::add)
        .post("/staff/people/{id}", Access::Staff(ManageStaff), accounts::act)
}
