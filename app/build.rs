//! Turns `locales/` into Rust, and stops the build where a language falls short of another.
//!
//! Each Fluent message becomes a method of `Words`, with its arguments as parameters: a page that
//! names a message which is not there, or forgets an argument, does not compile. Messages without
//! arguments become plain constants. What is checked here: the same files, ids and arguments in all
//! four languages, every plural form that the language has, and the feature's name before each id.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};

const LANGUAGES: [&str; 4] = ["ro", "en", "ar", "fa"];

/// The plural categories that CLDR gives each language for whole numbers and fractions.
fn plural_forms(language: &str) -> &'static [&'static str] {
    match language {
        "ro" => &["one", "few", "other"],
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// What one message looks like in one language.
struct Text {
    /// The text itself, when it needs no arguments.
    plain: Option<String>,
    arguments: BTreeSet<String>,
}

fn main() {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap()).join("../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap());
    fs::write(out.join("icons.rs"), icons()).unwrap();
    if env::var("CARGO_FEATURE_SSR").is_err() {
        return; // Words stay on the server; islands get finished strings.
    }
    let mut problems = Vec::new();
    let mut files: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    for language in LANGUAGES {
        for path in list(&locales.join(language), "ftl") {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            files.entry(name).or_default().insert(language, fs::read_to_string(&path).unwrap());
        }
    }
    let mut messages: BTreeMap<String, BTreeMap<&str, Text>> = BTreeMap::new();
    for (file, texts) in &files {
        for language in LANGUAGES {
            match texts.get(language) {
                Some(source) => read_file(file, language, source, &mut messages, &mut problems),
                None => problems.push(format!("{language}/{file}.ftl is missing")),
            }
        }
    }
    for (id, texts) in &messages {
        for language in LANGUAGES {
            if !texts.contains_key(language) {
                problems.push(format!("{id} is missing in {language}"));
            }
        }
        let arguments: BTreeSet<_> = texts.values().map(|t| &t.arguments).collect();
        if arguments.len() > 1 {
            problems.push(format!("{id} takes different arguments in different languages"));
        }
    }
    words_of_the_rules(&messages, &mut problems);
    if !problems.is_empty() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        return;
    }
    fs::write(out.join("words.rs"), words(&messages, &locales)).unwrap();
    fs::write(out.join("catalogue.rs"), catalogue(&locales)).unwrap();
}

/// Every question, answer, reason and step of the return check has its words, and no words are left
/// over from a rule that is gone.
fn words_of_the_rules(messages: &BTreeMap<String, BTreeMap<&str, Text>>, problems: &mut Vec<String>) {
    let needed = domain::eligibility::message_ids(domain::eligibility::RO_AVRR);
    for id in &needed {
        match messages.get(id) {
            None => problems.push(format!("the rules of the return check need {id}")),
            Some(texts) if texts.values().any(|text| text.plain.is_none()) => {
                problems.push(format!("{id} takes arguments; the return check cannot give any"));
            }
            Some(_) => {}
        }
    }
    let kinds = ["q", "a", "r", "o", "f", "contact", "step", "stage", "doc", "family"];
    for id in messages.keys().filter(|id| !needed.contains(id)) {
        if kinds.iter().any(|kind| id.starts_with(&format!("check-{kind}-"))) {
            problems.push(format!("{id} belongs to no rule of the return check"));
        }
    }
}

fn list(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).map(|entries| entries.map(|e| e.unwrap().path()).collect()).unwrap_or_default();
    paths.retain(|p| p.extension().is_some_and(|e| e == extension));
    paths.sort();
    paths
}

fn read_file<'l>(
    file: &str,
    language: &'l str,
    source: &str,
    messages: &mut BTreeMap<String, BTreeMap<&'l str, Text>>,
    problems: &mut Vec<String>,
) {
    let resource = match fluent_syntax::parser::parse(source.to_owned()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            problems.extend(errors.iter().map(|e| {
                let line = source[..e.pos.start.min(source.len())].lines().count().max(1);
                format!("{language}/{file}.ftl, line {line}: {e}")
            }));
            return;
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.clone();
                if !id.starts_with(&format!("{file}-")) {
                    problems.push(format!("{language}/{file}.ftl: {id} should begin with {file}-"));
                }
                match text_of(message, language) {
                    Ok(text) => {
                        if messages.entry(id.clone()).or_default().insert(language, text).is_some() {
                            problems.push(format!("{language}/{file}.ftl: {id} is there twice"));
                        }
                    }
                    Err(problem) => problems.push(format!("{language}/{file}.ftl: {id} {problem}")),
                }
            }
            Entry::Term(term) => {
                problems.push(format!(
                    "{language}/{file}.ftl: -{} is a term; write whole sentences",
                    term.id.name
                ));
            }
            _ => {}
        }
    }
}

fn text_of(message: &Message<String>, language: &str) -> Result<Text, String> {
    if !message.attributes.is_empty() {
        return Err("has attributes; give each text its own id".to_owned());
    }
    let pattern = message.value.as_ref().ok_or("has no text")?;
    let mut text = Text { plain: Some(String::new()), arguments: BTreeSet::new() };
    read_pattern(pattern, language, &mut text)?;
    if text.plain.as_ref().is_some_and(|p| p.trim().is_empty()) {
        return Err("is empty".to_owned());
    }
    Ok(text)
}

fn read_pattern(pattern: &Pattern<String>, language: &str, text: &mut Text) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                if let Some(plain) = &mut text.plain {
                    plain.push_str(value);
                }
            }
            PatternElement::Placeable { expression } => {
                if let Expression::Inline(InlineExpression::StringLiteral { value }) = expression {
                    if let Some(plain) = &mut text.plain {
                        plain.push_str(value);
                    }
                    continue;
                }
                text.plain = None;
                read_expression(expression, language, text)?;
            }
        }
    }
    Ok(())
}

fn read_expression(expression: &Expression<String>, language: &str, text: &mut Text) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => read_inline(inline, text),
        Expression::Select { selector, variants } => {
            read_inline(selector, text)?;
            let keys: BTreeSet<&str> = variants
                .iter()
                .filter_map(|v| match &v.key {
                    VariantKey::Identifier { name } => Some(name.as_str()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect();
            if keys.iter().any(|k| ["zero", "one", "two", "few", "many"].contains(k))
                || keys == BTreeSet::from(["other"])
            {
                for form in plural_forms(language) {
                    if !keys.contains(form) {
                        return Err(format!("lacks the plural form “{form}”"));
                    }
                }
            }
            for variant in variants {
                read_pattern(&variant.value, language, text)?;
            }
            Ok(())
        }
    }
}

fn read_inline(inline: &InlineExpression<String>, text: &mut Text) -> Result<(), String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.arguments.insert(id.name.clone());
            Ok(())
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => Ok(()),
        InlineExpression::Placeable { expression } => read_expression(expression, "en", text),
        _ => Err("uses a reference or a function; write whole sentences".to_owned()),
    }
}

fn words(messages: &BTreeMap<String, BTreeMap<&str, Text>>, locales: &Path) -> String {
    let mut code = String::from("impl Words {\n");
    let mut by_id = String::new();
    for (id, texts) in messages {
        let method = id.replace('-', "_");
        let english = texts["en"].plain.as_deref().unwrap_or("(takes arguments)").replace('\n', " ");
        writeln!(code, "/// {}", english.replace('\\', "/").replace('[', "(").replace(']', ")")).unwrap();
        if texts.values().all(|t| t.plain.is_some() && t.arguments.is_empty()) {
            let plain: Vec<_> = LANGUAGES.iter().map(|l| texts[l].plain.clone().unwrap()).collect();
            writeln!(code, "pub fn {method}(self) -> &'static str {{ {plain:?}[self.index()] }}").unwrap();
            writeln!(by_id, "{id:?} => Some(self.{method}()),").unwrap();
        } else {
            let arguments = &texts["en"].arguments;
            let parameters: String = arguments
                .iter()
                .map(|a| format!(", {}: impl Into<FluentValue<'static>>", a.replace('-', "_")))
                .collect();
            let pairs: String =
                arguments.iter().map(|a| format!("({a:?}, {}.into()),", a.replace('-', "_"))).collect();
            writeln!(
                code,
                "pub fn {method}(self{parameters}) -> String {{ self.format({id:?}, [{pairs}]) }}"
            )
            .unwrap();
        }
    }
    writeln!(
        code,
        "/// A text without arguments by its id, for ids that come from data; `None` if there is none.\n\
         pub fn by_id(self, id: &str) -> Option<&'static str> {{ match id {{ {by_id} _ => None }} }}\n}}"
    )
    .unwrap();
    code.push_str("const SOURCES: [&[&str]; 4] = [\n");
    for language in LANGUAGES {
        let files: String = list(&locales.join(language), "ftl")
            .iter()
            .map(|p| format!("include_str!({:?}),", p.canonicalize().unwrap().display().to_string()))
            .collect();
        writeln!(code, "&[{files}],").unwrap();
    }
    code.push_str("];\n");
    code
}

/// Every TOML file of the catalogue, by its path under `locales/`, inside the program.
fn catalogue(locales: &Path) -> String {
    let mut entries = Vec::new();
    let mut folders = vec![locales.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "toml") {
                let name = path.strip_prefix(locales).unwrap().to_string_lossy().replace('\\', "/");
                entries.push((name, path.canonicalize().unwrap().display().to_string()));
            }
        }
    }
    entries.sort();
    let list: String =
        entries.iter().map(|(name, path)| format!("({name:?}, include_str!({path:?})),\n")).collect();
    format!("/// Path under `locales/` and content.\npub const FILES: &[(&str, &str)] = &[\n{list}];\n")
}

/// The inner markup of each icon in `app/icons`, by its name.
fn icons() -> String {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap()).join("icons");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut arms = String::new();
    for path in list(&folder, "svg") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let source = fs::read_to_string(&path).unwrap();
        let start = source.find("<svg").and_then(|s| source[s..].find('>').map(|e| s + e + 1)).unwrap();
        let inner: Vec<_> = source[start..source.rfind("</svg>").unwrap()].split_whitespace().collect();
        writeln!(arms, "{name:?} => Some({:?}),", inner.join(" ").replace(" />", "/>")).unwrap();
    }
    format!(
        "/// The drawing of an icon; `None` if we have none of that name.\npub fn svg(name: &str) -> Option<&'static str> {{ match name {{ {arms} _ => None }} }}\n"
    )
}
