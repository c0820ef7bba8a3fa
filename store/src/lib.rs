//! The memory of Liman: every SQL statement, the same text on SQLite and on PostgreSQL.
//!
//! Read in this order: how a statement reaches an engine, how writes are grouped, how the store is
//! opened, how personal fields are sealed, how each act is audited; then the features.

pub mod audit;
pub mod booking;
mod copy;
mod demo;
mod engine;
pub mod error;
pub mod events;
mod house;
pub mod keys;
mod migrations;
mod open;
pub mod places;
pub mod staff;
#[cfg(test)]
mod testing;
mod writer;

pub use engine::{Row, Tx, Value};
pub use error::StoreError;
pub use keys::Keys;
pub use open::Store;

/// The body of a write: runs inside one transaction and sees only that.
pub type Work<'t, T, E> = std::pin::Pin<Box<dyn Future<Output = Result<T, E>> + Send + 't>>;

/// Values for the `$1, $2, …` of a statement, in order.
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::Value::from($value)),*] };
}
