//! The shape of a rule file as people write it: names only, no numbers.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Question id → answer ids.
pub(super) type Named = BTreeMap<String, Vec<String>>;

/// A whole rule file. Unknown keys are refused, so that a misspelt one is not silently without effect.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    pub(super) ruleset: Head,
    pub(super) source: Vec<SourceRow>,
    pub(super) setting: Vec<SettingRow>,
    pub(super) question: Vec<QuestionRow>,
    pub(super) rule: Vec<RuleRow>,
    pub(super) outcome: Vec<OutcomeRow>,
    pub(super) talk_first: Vec<WhenRow>,
    pub(super) flag: Vec<FlagRow>,
    pub(super) document: Vec<DocumentRow>,
    pub(super) promise: PromiseRow,
    pub(super) expect: Vec<ExpectRow>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Head {
    pub id: String,
    pub version: String,
    pub valid_from: String,
    pub review_by: String,
    pub grace_days: u16,
    pub stages: Vec<String>,
    pub likely: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SourceRow {
    pub id: String,
    pub title: String,
    pub sure: char,
    pub checked_on: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SettingRow {
    pub id: String,
    pub values: Vec<String>,
    pub source: String,
    pub checked_on: String,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    #[default]
    One,
    Country,
    Many,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum About {
    #[default]
    Outcome,
    Trip,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionRow {
    pub id: String,
    #[serde(default)]
    pub kind: Kind,
    #[serde(default)]
    pub about: About,
    pub answers: Vec<String>,
    #[serde(default)]
    pub unsure: Vec<String>,
    #[serde(default)]
    pub alone: Vec<String>,
    #[serde(default)]
    pub sensitive: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RuleRow {
    pub id: String,
    pub stage: u8,
    pub when: Named,
    #[serde(default)]
    pub setting: Named,
    pub outcome: String,
    #[serde(default)]
    pub hold: bool,
    pub cites: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OutcomeRow {
    pub id: String,
    pub contact: String,
    pub steps: Vec<String>,
    #[serde(default = "yes")]
    pub bring: bool,
}

fn yes() -> bool {
    true
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WhenRow {
    pub when: Named,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FlagRow {
    pub id: String,
    pub when: Vec<Named>,
    #[serde(default)]
    pub documents: Vec<String>,
    #[serde(default)]
    pub cites: Vec<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DocumentRow {
    pub id: String,
    #[serde(default)]
    pub when: Vec<Named>,
    #[serde(default)]
    pub outcomes: Vec<String>,
    #[serde(default)]
    pub by_flag: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PromiseRow {
    pub longest_at_most: u8,
    pub never_likely: Vec<Named>,
    pub neutral: Vec<NeutralRow>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NeutralRow {
    pub question: String,
    pub answer: String,
    pub like: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExpectRow {
    pub name: String,
    pub answers: BTreeMap<String, String>,
    #[serde(default)]
    pub setting: BTreeMap<String, String>,
    #[serde(default)]
    pub skip_holds: bool,
    pub rule: String,
    pub outcome: String,
}
