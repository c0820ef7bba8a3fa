//! Booking: which service, where, in which language and with what wishes, when, who comes; and the last look
//! before it counts.
//!
//! Read in this order: the way through the questions (`journey`), what can be booked (`offer`, `can`,
//! `wishes`, `free`) and asked for instead (`otherwise`), the pages (`choose`, `steps`, `language`,
//! `times_view`, `check`), how a page is made (`scene`, `look`) and refused (`refusal`, `sentences`), the time that is kept meanwhile (`holding`), and the addresses (`pages`). On
//! phones with JavaScript an `island` takes over, with what `give` has made for it. What its holder does
//! later: `appointment`, and by the link in a message: `reply`. Who finds
//! no time can wait for one: `wait`. What forms are sent to,
//! and what other programs may ask: `api`.

mod given;
pub mod island;
mod wishes;

#[cfg(feature = "ssr")]
pub mod api;
#[cfg(feature = "ssr")]
pub mod appointment;
#[cfg(feature = "ssr")]
mod can;
#[cfg(feature = "ssr")]
mod check;
#[cfg(feature = "ssr")]
mod choose;
#[cfg(feature = "ssr")]
mod free;
#[cfg(feature = "ssr")]
mod give;
#[cfg(feature = "ssr")]
pub mod holding;
#[cfg(feature = "ssr")]
mod idem;
#[cfg(feature = "ssr")]
mod journey;
#[cfg(feature = "ssr")]
mod language;
#[cfg(feature = "ssr")]
mod look;
#[cfg(feature = "ssr")]
pub(crate) mod offer;
#[cfg(feature = "ssr")]
mod otherwise;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
mod refusal;
#[cfg(feature = "ssr")]
mod reply;
#[cfg(feature = "ssr")]
mod scene;
#[cfg(feature = "ssr")]
mod sentences;
#[cfg(feature = "ssr")]
mod steps;
#[cfg(all(test, feature = "ssr"))]
mod tests;
#[cfg(feature = "ssr")]
mod times_view;
#[cfg(feature = "ssr")]
mod wait;

#[cfg(feature = "ssr")]
pub use pages::{booking_page_again, routes};
