//! The first page and the way to it: which language, and what the person needs.

#[cfg(feature = "ssr")]
mod pages;

#[cfg(feature = "ssr")]
pub use pages::routes;
