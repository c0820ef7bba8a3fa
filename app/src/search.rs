//! One search over everything that can be read here.

#[cfg(feature = "ssr")]
mod page;
#[cfg(all(test, feature = "ssr"))]
mod queries;

#[cfg(feature = "ssr")]
use crate::routes::{Access, Routes};

/// The address of the search.
#[cfg(feature = "ssr")]
pub fn routes(routes: Routes) -> Routes {
    routes.get("/{lang}/search", Access::Public, page::page)
}
