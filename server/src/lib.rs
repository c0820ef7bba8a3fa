//! The running machine: settings, what is embedded, the edge that every request passes, what runs by itself.

pub mod acts;
pub mod assets;
pub mod command;
pub mod demo;
pub mod demo_staff;
pub mod edge;
pub mod keyfile;
pub mod listen;
pub mod messages;
pub mod monitor;
pub mod settings;
pub mod start;
pub mod worker;
