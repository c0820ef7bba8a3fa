//! Who we are, what was done with whom, whom to call in danger, what we keep, and the way out.

#[cfg(feature = "ssr")]
mod emergency;
#[cfg(feature = "ssr")]
mod exit;
#[cfg(feature = "ssr")]
mod partners;
#[cfg(feature = "ssr")]
mod privacy;
#[cfg(feature = "ssr")]
mod programmes;
#[cfg(feature = "ssr")]
mod records;
#[cfg(feature = "ssr")]
mod who;

#[cfg(feature = "ssr")]
use crate::routes::{Access, Routes};

/// The addresses of these pages.
#[cfg(feature = "ssr")]
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/{lang}/about", Access::Public, who::page)
        .get("/{lang}/programmes", Access::Public, programmes::list)
        .get("/{lang}/programmes/{slug}", Access::Public, programmes::one)
        .get("/{lang}/partners", Access::Public, partners::page)
        .get("/{lang}/emergency", Access::Public, emergency::page)
        .get("/{lang}/privacy", Access::Public, privacy::page)
        .get("/exit", Access::Public, exit::leave)
        .get("/info", Access::Public, exit::info)
}
