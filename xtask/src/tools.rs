//! Running other programs, and finding or installing the one that is not on every machine.

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

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the workspace is there")
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// `wasm-bindgen` in exactly the version of `Cargo.lock`, installed once for this user.
///
/// # Errors
/// When the lock file names no version or the installation fails.
pub fn wasm_bindgen() -> Result<PathBuf, String> {
    let version = locked_version("wasm-bindgen")?;
    let folder = cache().join(format!("wasm-bindgen-{version}"));
    let program = folder.join("bin/wasm-bindgen");
    if !program.exists() {
        println!("installing wasm-bindgen {version} for this user (once)");
        run(Command::new("cargo")
            .args(["install", "wasm-bindgen-cli", "--no-default-features", "--version"])
            .arg(&version)
            .arg("--root")
            .arg(&folder)
            .env("CARGO_TARGET_DIR", cache().join("build")))?;
    }
    Ok(program)
}

fn cache() -> PathBuf {
    let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    base.or_else(home).unwrap_or_else(target).join("liman")
}

fn locked_version(package: &str) -> Result<String, String> {
    let lock =
        std::fs::read_to_string(root().join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let heading = format!("name = \"{package}\"\n");
    lock.split_once(&heading)
        .and_then(|(_, rest)| rest.lines().next())
        .and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| format!("Cargo.lock names no version of {package}"))
}
