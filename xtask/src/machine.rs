//! What a bare machine lacks: the wasm target, and for tests a browser and a PostgreSQL.

use std::path::Path;
use std::process::Command;

use crate::postgres;
use crate::tools::run;

/// Whether a package is on this machine already.
type IsThere = fn() -> bool;

/// Debian's packages for what tests drive.
const FOR_TESTS: [(&str, IsThere); 4] = [
    ("chromium", || on_path("chromium")),
    ("postgresql", || postgres::binaries().is_some()),
    ("fonts-noto-core", || Path::new("/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf").exists()),
    ("build-essential", || on_path("cc")),
];

/// Installs what is missing for `run` or `test`; says what it does, and does nothing when all is there.
///
/// # Errors
/// One line that names what is missing and could not be installed.
pub fn prepare(purpose: &str) -> Result<(), String> {
    if !on_path("node") || !on_path("npm") {
        return Err("Node.js 20 or later with npm is needed (nodejs.org or your distribution)".to_owned());
    }
    wasm_target()?;
    let mut missing: Vec<&str> = Vec::new();
    for (package, there) in FOR_TESTS {
        if (purpose == "test" || package == "build-essential") && !there() {
            missing.push(package);
        }
    }
    if missing.is_empty() { Ok(()) } else { install(&missing) }
}

fn wasm_target() -> Result<(), String> {
    let sysroot = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .map_err(|error| format!("rustc: {error}"))?;
    let library =
        Path::new(String::from_utf8_lossy(&sysroot.stdout).trim()).join("lib/rustlib/wasm32-unknown-unknown");
    if library.exists() {
        return Ok(());
    }
    println!("adding the target wasm32-unknown-unknown");
    run(Command::new("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
}

fn install(packages: &[&str]) -> Result<(), String> {
    let named = packages.join(" ");
    if !on_path("apt-get") {
        return Err(format!("please install {named} (these are Debian's names)"));
    }
    println!("installing {named}");
    let root = Command::new("id").arg("-u").output().is_ok_and(|o| o.stdout.starts_with(b"0"));
    let apt = |arguments: &[&str]| {
        let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
        if !root {
            command.arg("apt-get");
        }
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        run(&mut command)
    };
    apt(&["update", "-qq"])?;
    let mut arguments = vec!["install", "-y", "-qq", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&arguments)
}

fn on_path(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(program).exists()))
}
