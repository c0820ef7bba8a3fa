//! Steps of building that are more than one command; the Makefile names them.
//!
//! The public islands become one small wasm: compiled for size, bound, shrunk, named by their
//! content, and compressed once, here, as hard as it goes. Styles and the few scripts likewise.

mod browse;
mod dev;
mod guard;
mod machine;
mod postgres;
mod site;
mod tools;

use std::process::ExitCode;

fn main() -> ExitCode {
    let step = std::env::args().nth(1).unwrap_or_default();
    let done = match step.as_str() {
        "site" => site::build(),
        "weigh" => site::weigh(),
        "machine" => machine::prepare(&std::env::args().nth(2).unwrap_or_default()),
        "postgres" => postgres::with_server(&std::env::args().skip(2).collect::<Vec<_>>()),
        "guard" => guard::check(),
        "browse" => browse::run_journeys(),
        "dev" => dev::watch(),
        _ => Err(
            "usage: cargo xtask machine run|test | site | weigh | postgres COMMAND … | guard | browse | dev"
                .to_owned(),
        ),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(line) => {
            eprintln!("xtask: {line}");
            ExitCode::FAILURE
        }
    }
}
