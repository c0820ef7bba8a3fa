//! `make dev`: rebuilds and restarts while one edits.

use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, SystemTime};

use crate::site;
use crate::tools::{root, run, target};

/// Folders whose changes matter.
const WATCHED: [&str; 7] = ["domain", "store", "app", "server", "locales", "style", "public"];

/// Watches, builds, restarts, until interrupted.
///
/// # Errors
/// Only when a folder cannot be read; a build that fails is shown and waited for.
pub fn watch() -> Result<(), String> {
    let mut seen = SystemTime::UNIX_EPOCH;
    let mut program: Option<Child> = None;
    loop {
        let newest = WATCHED.iter().map(|folder| newest(&root().join(folder))).max().unwrap_or(seen);
        if newest > seen {
            seen = newest;
            match build() {
                Ok(()) => {
                    if let Some(mut old) = program.take() {
                        let _ = old.kill();
                        let _ = old.wait();
                    }
                    program =
                        Command::new(target().join("debug/liman")).args(["serve", "--demo"]).spawn().ok();
                }
                Err(line) => eprintln!("{line}\nwaiting for the next change"),
            }
        }
        std::thread::sleep(Duration::from_millis(500));
    }
}

fn build() -> Result<(), String> {
    site::build()?;
    run(Command::new("cargo").args(["build", "--package", "server"]).current_dir(root()))
}

fn newest(path: &PathBuf) -> SystemTime {
    let own = modified(path);
    let Ok(entries) = std::fs::read_dir(path) else { return own };
    entries.flatten().map(|entry| newest(&entry.path())).max().map_or(own, |inner| inner.max(own))
}

fn modified(path: &Path) -> SystemTime {
    std::fs::metadata(path).and_then(|m| m.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}
