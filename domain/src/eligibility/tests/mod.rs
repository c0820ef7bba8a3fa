//! The return check, proven: the known numbers, the promises, and what the checker must refuse.

mod advice;
mod numbers;
mod properties;
mod refused;
mod source;

use super::engine::{Answers, RuleFile, Settings, compile};
use super::{Promises, RO_AVRR, RuleSet};

pub(super) const FILE: &str = include_str!("../../../rules/ro-avrr.toml");

/// Answers in the words of the rule file.
pub(super) fn answers(given: &[(&str, &str)]) -> Answers {
    Answers::named(RO_AVRR, given).expect("known answers")
}

/// Settings in the words of the rule file.
pub(super) fn settings(given: &[(&str, &str)]) -> Settings {
    Settings::named(RO_AVRR, given).expect("known settings")
}

/// Reads a rule file as the build script does.
pub(super) fn read(text: &str) -> Result<(RuleSet, Promises), String> {
    let file: RuleFile = toml::from_str(text).map_err(|e| e.to_string())?;
    compile(&file, text).map_err(|e| e.to_string())
}
