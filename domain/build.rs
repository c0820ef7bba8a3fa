//! Turns `rules/ro-avrr.toml` into constant tables, and refuses a table that the checker refuses.
//!
//! The file is read here so that no TOML parser reaches the browser.

// The same sources as in the library; here only a part of them is called.
#[path = "build/emit.rs"]
mod emit;
#[allow(dead_code, unused_imports, missing_debug_implementations)]
#[path = "src/eligibility/engine/mod.rs"]
mod engine;

use std::path::Path;
use std::{env, fs, process};

use emit::Emit;

fn main() {
    println!("cargo:rerun-if-changed=rules/ro-avrr.toml");
    println!("cargo:rerun-if-changed=src/eligibility/engine");
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=build.rs");
    if let Err(problems) = write_tables() {
        for problem in problems {
            println!("cargo:warning=rules/ro-avrr.toml: {problem}");
            eprintln!("rules/ro-avrr.toml: {problem}");
        }
        process::exit(1);
    }
}

fn write_tables() -> Result<(), Vec<String>> {
    let one = |problem: String| vec![problem];
    let text = fs::read_to_string("rules/ro-avrr.toml").map_err(|e| one(e.to_string()))?;
    let file: engine::RuleFile = toml::from_str(&text).map_err(|e| one(e.to_string()))?;
    let (rules, promises) = engine::compile(&file, &text).map_err(|e| e.0)?;
    let problems = engine::check(&rules, &promises).problems;
    if !problems.is_empty() {
        return Err(problems.iter().map(ToString::to_string).collect());
    }
    let mut tables = emit::Tables::default();
    let rules = rules.emit(&mut tables);
    let promises = promises.emit(&mut tables);
    let code = format!(
        "{}pub static RULES: RuleSet = {rules};\npub static PROMISES: Promises = {promises};\n",
        tables.declared
    );
    let out = env::var("OUT_DIR").map_err(|e| one(e.to_string()))?;
    fs::write(Path::new(&out).join("ro_avrr.rs"), code).map_err(|e| one(e.to_string()))
}
