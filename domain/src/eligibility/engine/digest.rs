//! A small readable picture of all paths, kept beside the rules: a change of meaning shows as a short diff.

use std::fmt::Write;

use super::check::Report;
use super::model::{Family, RuleSet};
use super::walk::Survey;

/// The text of `domain/rules/ro-avrr.digest`.
pub fn digest(rules: &RuleSet, report: &Report) -> String {
    let mut text = format!(
        "# {} {}: what every path through the rules adds up to. Not edited by hand.\n\n",
        rules.id, rules.version
    );
    let _ = writeln!(text, "paths  longest  rules  {:26}  settings", "BOTH RETURN COUNSEL OTHER NOT");
    for survey in &report.surveys {
        let families = survey.families.map(|paths| paths.to_string()).join(" ");
        let _ = writeln!(
            text,
            "{:5}  {:7}  {:5}  {families:29}  {}",
            survey.paths,
            survey.longest(),
            survey.rules_hit(),
            describe(rules, survey),
        );
    }
    text.push_str("\n# paths by number of questions, from 1\n");
    for survey in &report.surveys {
        let lengths: Vec<String> = survey.lengths.iter().skip(1).map(u32::to_string).collect();
        let _ = writeln!(text, "{}: {}", describe(rules, survey), lengths.join(" "));
    }
    for survey in &report.surveys {
        let _ = writeln!(text, "\n# paths and their hash by rule, {}", describe(rules, survey));
        for (at, rule) in rules.rules.iter().enumerate().filter(|(at, _)| survey.by_rule[*at] > 0) {
            let _ = writeln!(
                text,
                "{} {:5} {:016x} {}",
                rule.id, survey.by_rule[at], survey.hashes[at], rule.outcome
            );
        }
    }
    if let Some(first) = report.surveys.first() {
        table(rules, first, &mut text);
    }
    text
}

fn describe(rules: &RuleSet, survey: &Survey) -> String {
    let holds = if survey.skip_holds { " past-holds" } else { "" };
    format!("{}{holds}", survey.settings.describe(rules))
}

fn table(rules: &RuleSet, survey: &Survey, text: &mut String) {
    let names = Family::ALL.map(|family| format!("{:>7}", family.name())).join(" ");
    let _ = writeln!(text, "\n# paths with each answer, {}\n{:32} {names}", describe(rules, survey), "");
    for (question, answers) in rules.questions.iter().zip(&survey.answered).filter(|(q, _)| !q.trip) {
        for (answer, counts) in question.answers.iter().zip(answers) {
            let counts = counts.map(|paths| format!("{paths:7}")).join(" ");
            let _ = writeln!(text, "{:32} {counts}", format!("{}={answer}", question.id));
        }
    }
}
