//! The staff pages as a browser meets them: through the table of addresses, over a real store.

mod access;
mod accounts;
mod calendar;
mod closures;
mod day;
mod desk;
mod door;
pub(crate) mod house;
mod office;
mod plan;
mod resource;
mod stops;
mod waiting;
