//! The store as its users meet it, on both engines: one binary, one PostgreSQL for all of it.

mod both;
mod contest;
mod demo;
mod history;
mod office;
mod outbox;
mod race;
mod schema;
mod staff;
mod story;
