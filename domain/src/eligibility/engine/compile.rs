//! From a rule file to a rule set: every name becomes a place in a table, and a name that nobody declared is an error.

use std::fmt;

use super::answers::{MOST_QUESTIONS, MOST_SETTINGS};
use super::model::*;
use super::names::{Names, fnv, texts};
use super::source::RuleFile;

/// Everything that is wrong with a rule file, one line each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceError(pub Vec<String>);

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("\n"))
    }
}

impl std::error::Error for SourceError {}

/// Turns names into numbers. `text` is the file itself, for the hash that goes on printouts.
///
/// # Errors
/// Lists every unknown, repeated or unreadable name at once.
pub fn compile(file: &RuleFile, text: &str) -> Result<(RuleSet, Promises), SourceError> {
    let mut names = Names::default();
    let compiled = names.rule_set(file, text);
    let promises = names.promises(file, &compiled);
    if names.problems.is_empty() { Ok((compiled, promises)) } else { Err(SourceError(names.problems)) }
}

impl Names {
    fn rule_set(&mut self, file: &RuleFile, text: &str) -> RuleSet {
        self.limit("questions", file.question.len(), MOST_QUESTIONS);
        self.limit("settings", file.setting.len(), MOST_SETTINGS);
        self.limit("rules", file.rule.len(), usize::from(u8::MAX));
        self.once("source", file.source.iter().map(|row| &row.id));
        self.once("question", file.question.iter().map(|row| &row.id));
        self.once("setting", file.setting.iter().map(|row| &row.id));
        self.once("rule", file.rule.iter().map(|row| &row.id));
        self.once("outcome", file.outcome.iter().map(|row| &row.id));
        self.once("flag", file.flag.iter().map(|row| &row.id));
        self.once("document", file.document.iter().map(|row| &row.id));

        let documents: Vec<&str> = file.document.iter().map(|row| row.id.as_str()).collect();
        let outcomes: Vec<&str> = file.outcome.iter().map(|row| row.id.as_str()).collect();
        let questions: Vec<Question> = file.question.iter().map(|row| self.question(row)).collect();
        let settings: Vec<Setting> = file.setting.iter().map(|row| self.setting(row)).collect();
        let stages: List<Text> = texts(&file.ruleset.stages);
        RuleSet {
            id: file.ruleset.id.clone().into(),
            version: file.ruleset.version.clone().into(),
            valid_from: self.date("ruleset.valid_from", &file.ruleset.valid_from),
            review_by: self.date("ruleset.review_by", &file.ruleset.review_by),
            grace_days: file.ruleset.grace_days,
            hash: fnv(text.as_bytes()) as u32,
            stages,
            likely: file.ruleset.likely.iter().map(|name| self.family("likely", name)).collect(),
            rules: file
                .rule
                .iter()
                .map(|row| {
                    if row.stage == 0 || usize::from(row.stage) > file.ruleset.stages.len() {
                        self.problems.push(format!("rule {}: there is no stage {}", row.id, row.stage));
                    }
                    self.known("outcome", &row.id, &row.outcome, &outcomes);
                    Rule {
                        id: row.id.clone().into(),
                        stage: row.stage,
                        when: self.conditions(&row.id, &row.when, &questions).into(),
                        settings: self.in_force(&row.id, &row.setting, &settings).into(),
                        outcome: self.outcome(&row.id, &row.outcome),
                        hold: row.hold,
                        cites: texts(&row.cites),
                    }
                })
                .collect(),
            outcomes: file
                .outcome
                .iter()
                .map(|row| Outcome {
                    name: self.outcome(&row.id, &row.id),
                    contact: Contact::from_name(&row.contact).unwrap_or_else(|| {
                        self.problems.push(format!("outcome {}: unknown contact {}", row.id, row.contact));
                        Contact::Iom
                    }),
                    steps: texts(&row.steps),
                    bring: row.bring,
                })
                .collect(),
            talk_first: file
                .talk_first
                .iter()
                .flat_map(|row| self.conditions("talk_first", &row.when, &questions))
                .collect(),
            flags: file
                .flag
                .iter()
                .map(|row| {
                    for document in &row.documents {
                        self.known("document", &row.id, document, &documents);
                    }
                    Flag {
                        id: row.id.clone().into(),
                        when: self.any(&row.id, &row.when, &questions).into(),
                        documents: texts(&row.documents),
                        cites: texts(&row.cites),
                    }
                })
                .collect(),
            documents: file
                .document
                .iter()
                .map(|row| {
                    for outcome in &row.outcomes {
                        self.known("outcome", &row.id, outcome, &outcomes);
                    }
                    Document {
                        id: row.id.clone().into(),
                        when: self.any(&row.id, &row.when, &questions).into(),
                        outcomes: row.outcomes.iter().map(|name| self.outcome(&row.id, name)).collect(),
                        by_flag: row.by_flag,
                    }
                })
                .collect(),
            settings: settings.into(),
            questions: questions.into(),
        }
    }

    fn promises(&mut self, file: &RuleFile, rules: &RuleSet) -> Promises {
        let sources: Vec<Source> = file
            .source
            .iter()
            .map(|row| Source {
                id: row.id.clone().into(),
                title: row.title.clone().into(),
                sure: row.sure,
                checked_on: self.date(&row.id, &row.checked_on),
            })
            .collect();
        Promises {
            sources: sources.into(),
            longest_at_most: file.promise.longest_at_most,
            never_likely: file
                .promise
                .never_likely
                .iter()
                .flat_map(|when| self.conditions("never_likely", when, &rules.questions))
                .collect(),
            neutral: file
                .promise
                .neutral
                .iter()
                .filter_map(|row| {
                    let (question, answer) =
                        self.answer("neutral", &row.question, &row.answer, &rules.questions)?;
                    let (_, like) = self.answer("neutral", &row.question, &row.like, &rules.questions)?;
                    Some(Neutral { question, answer, like })
                })
                .collect(),
            examples: file
                .expect
                .iter()
                .map(|row| {
                    let mut answers: Vec<_> = row
                        .answers
                        .iter()
                        .filter_map(|(q, a)| self.answer(&row.name, q, a, &rules.questions))
                        .collect();
                    answers.sort();
                    Example {
                        name: row.name.clone().into(),
                        answers: answers.into(),
                        settings: row
                            .setting
                            .iter()
                            .filter_map(|(id, value)| {
                                let found = self.value(&row.name, id, value, &rules.settings)?;
                                Some((found.0, found.1.0))
                            })
                            .collect(),
                        skip_holds: row.skip_holds,
                        rule: row.rule.clone().into(),
                        outcome: self.outcome(&row.name, &row.outcome),
                    }
                })
                .collect(),
        }
    }
}
