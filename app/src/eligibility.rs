//! Voluntary return: what the programme offers, and the check that asks one question at a time.
//!
//! The check is an island over the rules of `domain`: everything it says comes in finished, nothing
//! it hears goes out. Without JavaScript the page holds the same table as a tree to read.

pub mod island;
pub mod texts;
pub mod walk;

#[cfg(feature = "ssr")]
mod check_page;
#[cfg(feature = "ssr")]
mod facts;
#[cfg(feature = "ssr")]
mod return_page;
#[cfg(feature = "ssr")]
mod tree;
#[cfg(feature = "ssr")]
mod write_texts;

#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(feature = "ssr")]
pub use routes::routes;

#[cfg(feature = "ssr")]
mod routes {
    use super::{check_page, return_page};
    use crate::routes::{Access, Routes};

    /// The addresses of voluntary return.
    pub fn routes(routes: Routes) -> Routes {
        routes.get("/{lang}/return", Access::Public, return_page::page).get(
            "/{lang}/return/check",
            Access::Public,
            check_page::page,
        )
    }
}
