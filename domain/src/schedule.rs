//! Which times are free: computed from hours and from what is taken, never stored.
//!
//! Time is counted in ticks of five minutes. A day of a place has 288 of them, 276 when the clocks
//! go forward and 300 when they go back, and fits a bitset. The list of times that a person sees
//! and the check that a booking passes are the same computation.

mod assign;
mod availability;
mod capacity;
mod day;
mod mask;
mod party;
mod release;
mod resource;
mod series;
mod start;
mod ways;

pub use assign::{assign, assign_each};
pub use availability::{Availability, DayTimes, Unavailable, VisitRules};
pub use capacity::visits_a_week;
pub use day::{LocalDay, Tick};
pub use mask::DayMask;
pub use party::{Party, Together};
pub use release::Release;
pub use resource::{BusyTicks, ResourceCalendar, ResourceDay, Seat};
pub use series::{Every, SERIES_MOST, series_dates};
pub use start::{StartError, parse_civil_start, parse_date, parse_start, parse_time};
pub use ways::Ways;
