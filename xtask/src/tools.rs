//! Running other programs, and where things are.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs a command and waits for it.
///
/// # Errors
/// One line with the command when it cannot start or does not succeed.
pub fn run(command: &mut Command) -> Result<(), String> {
    let shown = format!("{command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{status}: {shown}")),
        Err(error) => Err(format!("{error}: {shown}")),
    }
}

/// The folder of the workspace: the one that is built now, which need not be the one that this
/// program was compiled in when what was built is kept between checkouts.
pub fn root() -> PathBuf {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").into());
    Path::new(&folder).join("..").canonicalize().expect("the workspace is there")
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
