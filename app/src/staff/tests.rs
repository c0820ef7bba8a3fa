//! The staff pages as a browser meets them: through the table of addresses, over a real store.

mod access;
mod accounts;
mod day;
mod desk;
mod door;
mod house;
mod office;
mod plan;
