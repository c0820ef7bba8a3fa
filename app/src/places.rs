//! Where help is: our offices, and the centres that our counsellors visit.

#[cfg(feature = "ssr")]
mod coming;
#[cfg(feature = "ssr")]
mod hours;
#[cfg(feature = "ssr")]
mod list;
#[cfg(feature = "ssr")]
mod page;

#[cfg(feature = "ssr")]
use crate::routes::{Access, Routes};

/// The addresses of the places.
#[cfg(feature = "ssr")]
pub fn routes(routes: Routes) -> Routes {
    routes.get("/{lang}/places", Access::Public, list::page).get(
        "/{lang}/places/{slug}",
        Access::Public,
        page::page,
    )
}
