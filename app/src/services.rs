//! What help there is: the list with its filters, a page for each service, and the same as open data.

#[cfg(feature = "ssr")]
mod facts;
#[cfg(feature = "ssr")]
mod filters;
#[cfg(feature = "ssr")]
mod list;
#[cfg(feature = "ssr")]
mod open_data;
#[cfg(feature = "ssr")]
mod page;
#[cfg(all(test, feature = "ssr"))]
mod tests;

#[cfg(feature = "ssr")]
use crate::routes::{Access, Routes};

/// The addresses of the directory.
#[cfg(feature = "ssr")]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{lang}/services", Access::Public, list::page)
        .get("/{lang}/services/{slug}", Access::Public, page::page)
        .get("/api/catalogue", Access::Public, open_data::catalogue)
}
