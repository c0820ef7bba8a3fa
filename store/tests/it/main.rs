//! The store as its users meet it, on both engines: one binary, one PostgreSQL for all of it.

mod answers;
mod both;
mod closures;
mod cluster;
mod contest;
mod copies;
mod crash;
mod demo;
mod disk;
mod fairness;
mod full_disk;
mod history;
mod holds;
mod office;
mod outbox;
mod party;
mod promises;
mod race;
mod roles;
mod rotas;
mod schema;
mod staff;
mod story;
mod travel;
mod waiting;
