//! `site/` in the target folder: everything that the program embeds and browsers load.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest as _, Sha256};

use crate::tools::{root, run, target};

/// Features of `app`: each is an island that is built by itself.
const ISLANDS: [&str; 2] = ["check", "book"];

/// What is worth compressing.
const TEXT: [&str; 7] = ["css", "js", "wasm", "svg", "json", "txt", "webmanifest"];

/// What the site follows from; the words are the server's.
const SOURCES: [&str; 9] = [
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "app",
    "domain",
    "package-lock.json",
    "public",
    "style",
    "xtask/src",
];

/// Builds the site when something that it follows from has changed since.
///
/// # Errors
/// One line that says which step failed.
pub fn build() -> Result<(), String> {
    // Cargo keeps one island of the library at a time, and would compile both again for nothing.
    let sources = sources(&root())?;
    let stamp = target().join("site.sources");
    if target().join("site").exists() && fs::read_to_string(&stamp).is_ok_and(|old| old == sources) {
        return Ok(());
    }
    assemble()?;
    fs::write(stamp, sources).map_err(|error| error.to_string())
}

/// Builds the whole site anew beside the old one, then swaps, so that a build that fails leaves the old one.
fn assemble() -> Result<(), String> {
    let (root, target) = (root(), target());
    let mut compiled = Vec::new();
    for island in ISLANDS {
        compiled.push((island, compile_island(&root, &target, island)?));
    }
    let work = target.join("site-work");
    let new = target.join("site-new");
    for folder in [&work, &new] {
        remove(folder)?;
        create(folder)?;
    }
    let package = new.join("pkg");
    create(&package)?;
    npm_tools(&root)?;

    let esbuild = root.join("node_modules/.bin/esbuild");
    for style in ["public", "staff"] {
        let entry = work.join(format!("{style}-entry.css"));
        fs::write(&entry, style_sheet(&root.join("style"), style == "staff")?)
            .map_err(|error| error.to_string())?;
        let out = work.join(format!("{style}.css"));
        run(Command::new(&esbuild)
            .arg(&entry)
            .args(["--bundle", "--minify", "--log-level=warning"])
            .arg(flag("--outfile=", &out)))?;
        hashed(&out, &package, style, "css")?;
    }
    for script in ["loader", "phone", "staff", "sw"] {
        let out = work.join(format!("{script}.js"));
        let entry = root.join(format!("public/{script}.js"));
        run(Command::new(&esbuild)
            .arg(&entry)
            .args(["--minify", "--log-level=warning"])
            .arg(flag("--outfile=", &out)))?;
        if script == "sw" {
            // Phones come back to the same address for a newer one.
            copy(&out, &new.join("sw.js"))?;
        } else {
            hashed(&out, &package, script, "js")?;
        }
    }
    for (island, wasm) in &compiled {
        bind(&root, island, wasm, &work, &package)?;
    }

    for entry in list(&root.join("public"))? {
        if entry.extension().is_none_or(|e| e != "js") {
            copy(&entry, &new.join(entry.file_name().unwrap_or_default()))?;
        }
    }
    compress(&new)?;
    let site = target.join("site");
    if same(&new, &site)? {
        // Untouched files keep the program from being built again for nothing.
        remove(&new)?;
    } else {
        remove(&site)?;
        fs::rename(&new, &site).map_err(|error| format!("cannot put the new site in place: {error}"))?;
    }
    Ok(())
}

/// A hash over the compiler and every file that the site follows from.
fn sources(root: &Path) -> Result<String, String> {
    let compiler = Command::new("rustc").arg("-vV").output().map_err(|error| format!("rustc: {error}"))?;
    let mut hash = Sha256::new_with_prefix(compiler.stdout);
    for source in SOURCES {
        for path in files(&root.join(source))? {
            hash.update(path.strip_prefix(root).unwrap_or(&path).to_string_lossy().as_bytes());
            let content = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            hash.update(Sha256::digest(content));
        }
    }
    Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Every file in a folder and the folders in it, in one order; a file is itself.
fn files(path: &Path) -> Result<Vec<PathBuf>, String> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in list(path)? {
        found.extend(files(&entry)?);
    }
    Ok(found)
}

/// Prints what each file weighs on the way to a phone.
///
/// # Errors
/// When there is no site yet.
pub fn weigh() -> Result<(), String> {
    let site = target().join("site/pkg");
    println!("{:<44} {:>9} {:>9}", "file", "bytes", "brotli");
    for path in list(&site)? {
        if path.extension().is_some_and(|e| e == "br" || e == "gz") {
            continue;
        }
        let brotli = fs::metadata(format!("{}.br", path.display())).map_or(0, |m| m.len());
        let plain = fs::metadata(&path).map_or(0, |m| m.len());
        println!("{:<44} {plain:>9} {brotli:>9}", path.file_name().unwrap_or_default().to_string_lossy());
    }
    Ok(())
}

/// The foundations in their order, the features by name, print last; what only the staff see goes after all.
fn style_sheet(folder: &Path, staff: bool) -> Result<String, String> {
    const FIRST: [&str; 7] = ["tokens", "base", "frame", "forms", "cards", "notices", "panels"];
    const LAST: &str = "print";
    const STAFF: &str = "staff";
    let mut features = Vec::new();
    for path in list(folder)? {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_css = path.extension().is_some_and(|e| e == "css");
        if is_css && !FIRST.contains(&name.as_str()) && name != LAST && name != STAFF {
            features.push(name);
        }
    }
    let names = FIRST.into_iter().map(str::to_owned).chain(features).chain([LAST.to_owned()]);
    let names = names.chain(staff.then(|| STAFF.to_owned()));
    Ok(names.map(|name| format!("@import \"{}\";\n", folder.join(format!("{name}.css")).display())).collect())
}

fn npm_tools(root: &Path) -> Result<(), String> {
    let installed = root.join("node_modules/.package-lock.json");
    let wanted = root.join("package-lock.json");
    let newer = |a: &Path, b: &Path| {
        let time = |p: &Path| fs::metadata(p).and_then(|m| m.modified()).ok();
        time(a) > time(b)
    };
    if !installed.exists() || newer(&wanted, &installed) {
        run(Command::new("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(root))?;
    }
    Ok(())
}

/// Compiles one island and puts its wasm aside, since both come out under one name.
fn compile_island(root: &Path, target: &Path, island: &str) -> Result<PathBuf, String> {
    run(Command::new("cargo")
        .args([
            "rustc",
            "--locked",
            "--package",
            "app",
            "--lib",
            // Only here: the server links the library and has no use for a second copy of it.
            "--crate-type",
            "cdylib",
            "--no-default-features",
            "--features",
            island,
        ])
        .args(["--target", "wasm32-unknown-unknown", "--profile", "wasm-release"])
        .current_dir(root))?;
    let kept = target.join(format!("island-{island}.wasm"));
    copy(&target.join("wasm32-unknown-unknown/wasm-release/app.wasm"), &kept)?;
    Ok(kept)
}

/// The wasm of an island, small, and the script that binds it.
fn bind(root: &Path, island: &str, compiled: &Path, work: &Path, package: &Path) -> Result<(), String> {
    wasm_bindgen_cli_support::Bindgen::new()
        .input_path(compiled)
        .out_name(island)
        .web(true)
        .map_err(|error| error.to_string())?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(work)
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    let small = work.join(format!("{island}.wasm"));
    run(Command::new(root.join("node_modules/.bin/wasm-opt"))
        .args(["-Oz", "--strip-debug", "--enable-bulk-memory", "--enable-nontrapping-float-to-int"])
        .args([
            "--enable-sign-ext",
            "--enable-mutable-globals",
            "--enable-reference-types",
            "--enable-multivalue",
        ])
        .arg(work.join(format!("{island}_bg.wasm")))
        .arg("-o")
        .arg(&small))?;
    let script = work.join(format!("{island}.min.js"));
    run(Command::new(root.join("node_modules/.bin/esbuild"))
        .arg(work.join(format!("{island}.js")))
        .args(["--minify", "--format=esm", "--log-level=error"])
        .arg(flag("--outfile=", &script)))?;
    hashed(&small, package, island, "wasm")?;
    hashed(&script, package, island, "js")
}

fn flag(name: &str, path: &Path) -> String {
    format!("{name}{}", path.display())
}

/// Copies a file under a name that changes with its content, so that browsers may keep it for ever.
fn hashed(from: &Path, folder: &Path, name: &str, extension: &str) -> Result<(), String> {
    let content = fs::read(from).map_err(|error| format!("{}: {error}", from.display()))?;
    let hash: String = Sha256::digest(&content).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    fs::write(folder.join(format!("{name}-{hash}.{extension}")), content).map_err(|error| error.to_string())
}

fn compress(folder: &Path) -> Result<(), String> {
    for path in list(folder)? {
        if path.is_dir() {
            compress(&path)?;
            continue;
        }
        if !path.extension().is_some_and(|e| TEXT.iter().any(|t| e == *t)) {
            continue;
        }
        let content = fs::read(&path).map_err(|error| error.to_string())?;
        let mut brotli = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut content.as_slice(), &mut brotli, &parameters)
            .map_err(|error| error.to_string())?;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(&content).map_err(|error| error.to_string())?;
        let gzip = gzip.finish().map_err(|error| error.to_string())?;
        for (suffix, bytes) in [("br", brotli), ("gz", gzip)] {
            fs::write(format!("{}.{suffix}", path.display()), bytes).map_err(|error| error.to_string())?;
        }
    }
    Ok(())
}

fn same(a: &Path, b: &Path) -> Result<bool, String> {
    if !b.exists() {
        return Ok(false);
    }
    let (left, right) = (list(a)?, list(b)?);
    if left.len() != right.len() {
        return Ok(false);
    }
    for (one, two) in left.iter().zip(&right) {
        let equal = match (one.is_dir(), two.is_dir()) {
            (true, true) => same(one, two)?,
            (false, false) => fs::read(one).ok() == fs::read(two).ok(),
            _ => false,
        };
        if one.file_name() != two.file_name() || !equal {
            return Ok(false);
        }
    }
    Ok(true)
}

fn list(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| entry.ok().map(|e| e.path())).collect();
    paths.sort();
    Ok(paths)
}

fn create(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn remove(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::copy(from, to).map(|_| ()).map_err(|error| format!("{}: {error}", from.display()))
}
