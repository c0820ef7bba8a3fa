//! The rules of Liman: types that cannot be wrong, parsing, arithmetic.
//!
//! Nothing here reads a clock, draws a random number or touches the world; callers pass those in.

pub mod booking;
pub mod calendar;
pub mod catalogue;
pub mod closure;
mod coded;
pub mod eligibility;
pub mod events;
pub mod language;
pub mod link;
pub mod messages;
pub mod reference;
pub mod schedule;
pub mod search;
pub mod staff;
pub mod text;
pub mod waiting;

pub use language::Language;
