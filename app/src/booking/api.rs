//! The endpoints of booking, for programs that want JSON and for the forms of our own pages.
//!
//! A program gets the codes of the contract; a form gets a page: after an act the way to the visit,
//! after a refusal the same page again with the same status.

mod acts;
pub(super) mod refusal;
mod slots;
#[cfg(test)]
pub(super) mod tests;

use crate::routes::{Access, Routes};

/// The addresses that other programs may rely on.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/api/slots", Access::Public, slots::slots)
        .post("/api/book", Access::Public, acts::book)
        .post("/api/move", Access::Public, acts::move_visit)
        .post("/api/cancel", Access::Public, acts::cancel)
        .post("/api/undo", Access::Public, acts::undo)
        .post("/api/appointment", Access::Public, acts::appointment)
}
