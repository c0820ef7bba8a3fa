//! The walls of the house, checked: who may depend on what.

use std::process::Command;

use crate::tools::root;

/// Crates of ours, and what each may use directly that the others may not.
const ONLY_IN: [(&str, &[&str]); 4] = [
    ("sqlx", &["store"]),
    ("chacha20poly1305", &["store"]),
    ("hyper", &["server"]),
    ("tower-http", &["server"]),
];

/// What must never reach a phone: each costs tens of kilobytes or belongs to the server. (Leptos itself
/// names `toml` and `url`; the linker leaves them out, and `make bench` weighs what remains.)
const NOT_ON_A_PHONE: [&str; 10] = [
    "regex",
    "sqlx",
    "sqlx-core",
    "fluent-bundle",
    "chrono-tz",
    "axum",
    "tokio",
    "icalendar",
    "store",
    "icu_datetime",
];

/// The rooms and what each may use of the others.
const ARROWS: [(&str, &[&str]); 3] = [("domain", &[]), ("store", &["domain"]), ("app", &["domain", "store"])];

/// Checks every wall.
///
/// # Errors
/// Lists what stands where it must not.
pub fn check() -> Result<(), String> {
    let mut problems = Vec::new();
    for (dependency, rooms) in ONLY_IN {
        for room in ["domain", "store", "app", "server"] {
            if !rooms.contains(&room) && direct(room)?.iter().any(|name| name == dependency) {
                problems.push(format!("{room} uses {dependency}, which belongs to {}", rooms.join(" and ")));
            }
        }
    }
    for (room, allowed) in ARROWS {
        for other in ["domain", "store", "app", "server"] {
            if other != room && !allowed.contains(&other) && direct(room)?.iter().any(|name| name == other) {
                problems.push(format!("{room} uses {other}: the arrow points the wrong way"));
            }
        }
    }
    let domain = direct("domain")?;
    for name in domain.iter().filter(|name| !["chrono", "serde"].contains(&name.as_str())) {
        problems.push(format!("domain uses {name}; it lives on std, serde and chrono"));
    }
    let phone = tree(&[
        "--package",
        "app",
        "--no-default-features",
        "--features",
        "check,book",
        "--target",
        "wasm32-unknown-unknown",
    ])?;
    for name in NOT_ON_A_PHONE {
        if phone.iter().any(|p| p == name) {
            problems.push(format!("{name} would reach the phone"));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n       ")) }
}

fn direct(package: &str) -> Result<Vec<String>, String> {
    let mut names = tree(&["--package", package, "--depth", "1"])?;
    names.retain(|name| name != package);
    Ok(names)
}

fn tree(arguments: &[&str]) -> Result<Vec<String>, String> {
    let output = Command::new("cargo")
        .args(["tree", "--locked", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .args(arguments)
        .current_dir(root())
        .output()
        .map_err(|error| format!("cargo tree: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).trim().to_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect())
}
