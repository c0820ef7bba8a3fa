//! The journeys in a real browser, against the program that was just built.

use std::process::Command;

use crate::tools::{root, run, target};

/// Installs the test tools of `end2end/` and runs its tests.
///
/// # Errors
/// When a tool cannot be installed or a journey fails.
pub fn run_journeys() -> Result<(), String> {
    let folder = root().join("end2end");
    run(Command::new("npm")
        .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
        .current_dir(&folder))?;
    run(Command::new("npm")
        .arg("test")
        .current_dir(&folder)
        .env("LIMAN_PROGRAM", target().join("debug/liman")))
}
