//! Puts the built site (style, script, wasm, icons) into the program, so that one file runs anywhere.
//!
//! `xtask` writes `site/` into the target folder. Without it the program still builds (checks and
//! unit tests need no browser files); it then serves pages without style.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    // <target>/<profile>/build/<package>/out
    let site = out.ancestors().nth(4).unwrap().join("site");
    println!("cargo::rerun-if-changed={}", site.display());
    let mut files = Vec::new();
    collect(&site, &site, &mut files);
    files.sort();
    let mut code = String::from("pub static FILES: &[Embedded] = &[\n");
    for name in files.iter().filter(|n| !n.ends_with(".br") && !n.ends_with(".gz")) {
        let include = |suffix: &str| {
            let variant = format!("{name}{suffix}");
            if files.contains(&variant) {
                format!("Some(include_bytes!({:?}))", site.join(&variant).display().to_string())
            } else {
                "None".to_owned()
            }
        };
        writeln!(
            code,
            "Embedded {{ path: {:?}, plain: include_bytes!({:?}), brotli: {}, gzip: {} }},",
            format!("/{name}"),
            site.join(name).display().to_string(),
            include(".br"),
            include(".gz"),
        )
        .unwrap();
    }
    code.push_str("];\n");
    fs::write(out.join("files.rs"), code).unwrap();
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            files.push(path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"));
        }
    }
}
