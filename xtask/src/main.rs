//! Steps of building that are more than one command: `cargo xtask site` makes what browsers load.
//!
//! The public islands become one small wasm: compiled for size, bound, shrunk, named by their
//! content, and compressed once, here, as hard as it goes. Styles and the few scripts likewise.

mod site;
mod tools;

use std::process::ExitCode;

fn main() -> ExitCode {
    let step = std::env::args().nth(1).unwrap_or_default();
    let done = match step.as_str() {
        "site" => site::build(),
        "weigh" => site::weigh(),
        _ => Err("usage: cargo xtask site | weigh".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(line) => {
            eprintln!("xtask: {line}");
            ExitCode::FAILURE
        }
    }
}
