//! What people see and do, cut by feature. Each feature has its pages and handlers (server) and, where
//! something must move or compute without a network, its island (browser).
//!
//! Pages are functions from data to a view: a handler reads everything first, then renders at once.
//! Nothing streams, nothing waits, and the same HTML works with JavaScript off.

pub mod about;
#[cfg(any(feature = "ssr", feature = "book"))]
pub mod booking;
#[cfg(any(feature = "ssr", feature = "check"))]
pub mod eligibility;
pub mod events;
pub mod home;
#[cfg(feature = "ssr")]
pub mod messages;
pub mod places;
pub mod search;
pub mod services;
pub mod staff;
pub mod ui;

#[cfg(feature = "ssr")]
pub mod dates;
#[cfg(feature = "ssr")]
pub mod directory;
#[cfg(feature = "ssr")]
pub mod guard;
#[cfg(feature = "ssr")]
pub mod routes;
#[cfg(feature = "ssr")]
pub mod state;
#[cfg(feature = "ssr")]
pub mod words;

/// Wakes the islands of a page. Called once by the loader.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
