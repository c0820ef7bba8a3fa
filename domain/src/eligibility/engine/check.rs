//! What makes a rule set fit for people: complete, without contradiction, and true to its promises.

use std::fmt;

use super::answers::AnswerSet;
use super::model::{Promises, QuestionKind, QuestionNo, Rule, RuleSet};
use super::promises;
use super::walk::{Survey, every_settings, survey};

/// Something that must not reach a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Paths that end without an outcome, with these settings.
    DeadEnds {
        settings: String,
        paths: u32,
    },
    /// More questions in a row than promised.
    TooLong {
        settings: String,
        questions: usize,
    },
    NeverReached {
        what: &'static str,
        id: String,
    },
    /// Two rules of one stage can match together, so their order would decide.
    Overlap {
        first: String,
        second: String,
    },
    /// Whatever the second one matches, the first has matched already.
    Covered {
        by: String,
        rule: String,
    },
    /// A rule decides on a question that is only about the journey, or takes many answers.
    NotDecisive {
        rule: String,
        question: String,
    },
    /// Only a source that somebody checked may be cited, and every rule cites one.
    Uncited {
        what: String,
    },
    /// A likely path stays likely although an answer turns into one that rules it out.
    StaysLikely {
        path: String,
        turned: String,
    },
    /// Danger, force or exploitation does not lead to a talk or to another service.
    NotTalkFirst {
        path: String,
        outcome: String,
    },
    /// "Not sure" is among the reasons for a "probably not".
    UnsureRejects {
        rule: String,
        question: String,
    },
    /// An answer that is only a remark changes the outcome.
    NotNeutral {
        path: String,
        turned: String,
    },
    ExampleFails {
        name: String,
        expected: String,
        found: String,
    },
    /// A remark or a paper that nothing can bring up.
    NeverShown {
        what: &'static str,
        id: String,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::DeadEnds { settings, paths } => {
                write!(f, "{paths} paths end without an outcome ({settings})")
            }
            Problem::TooLong { settings, questions } => {
                write!(f, "{questions} questions in a row ({settings})")
            }
            Problem::NeverReached { what, id } => write!(f, "{what} {id} is never reached"),
            Problem::Overlap { first, second } => {
                write!(f, "{first} and {second} are of one stage and overlap")
            }
            Problem::Covered { by, rule } => write!(f, "{rule} is covered by {by}"),
            Problem::NotDecisive { rule, question } => {
                write!(f, "{rule} must not decide on {question}")
            }
            Problem::Uncited { what } => write!(f, "{what} cites no checked source"),
            Problem::StaysLikely { path, turned } => {
                write!(f, "stays likely with {turned}: {path}")
            }
            Problem::NotTalkFirst { path, outcome } => {
                write!(f, "{outcome} instead of a talk: {path}")
            }
            Problem::UnsureRejects { rule, question } => {
                write!(f, "{rule} rejects an unsure answer to {question}")
            }
            Problem::NotNeutral { path, turned } => {
                write!(f, "{turned} changes the outcome: {path}")
            }
            Problem::ExampleFails { name, expected, found } => {
                write!(f, "example \"{name}\": expected {expected}, found {found}")
            }
            Problem::NeverShown { what, id } => write!(f, "{what} {id} can never be shown"),
        }
    }
}

/// What the checker found, and the counts for people who compare versions.
#[derive(Debug, Clone)]
pub struct Report {
    pub problems: Vec<Problem>,
    /// First all settings without looking past holds, then all with it.
    pub surveys: Vec<Survey>,
}

/// Walks every path of every setting and holds the result against the promises.
pub fn check(rules: &RuleSet, promised: &Promises) -> Report {
    let all = every_settings(rules);
    let surveys: Vec<Survey> = [false, true]
        .into_iter()
        .flat_map(|skip| all.iter().map(move |settings| survey(rules, settings, skip)))
        .collect();
    let mut problems = Vec::new();
    ends(rules, promised, &surveys, &mut problems);
    reach(rules, &surveys, &mut problems);
    order(rules, &mut problems);
    references(rules, promised, &mut problems);
    promises::hold(rules, promised, &mut problems);
    Report { problems, surveys }
}

fn ends(rules: &RuleSet, promised: &Promises, surveys: &[Survey], problems: &mut Vec<Problem>) {
    for survey in surveys {
        let settings = || format!("{} skip_holds={}", survey.settings.describe(rules), survey.skip_holds);
        if survey.dead_ends > 0 {
            problems.push(Problem::DeadEnds { settings: settings(), paths: survey.dead_ends });
        }
        if survey.longest() > usize::from(promised.longest_at_most) {
            problems.push(Problem::TooLong { settings: settings(), questions: survey.longest() });
        }
    }
}

/// Rules, outcomes, questions and answers that no path meets are dead text which nobody would notice.
fn reach(rules: &RuleSet, surveys: &[Survey], problems: &mut Vec<Problem>) {
    let mut never = |what, id: String| problems.push(Problem::NeverReached { what, id });
    for (at, rule) in rules.rules.iter().enumerate() {
        if surveys.iter().all(|survey| survey.by_rule[at] == 0) {
            never("rule", rule.id.to_string());
        }
    }
    for outcome in rules.outcomes.iter() {
        let ends = |at: usize| rules.rules[at].outcome == outcome.name;
        if !surveys.iter().any(|s| (0..s.by_rule.len()).any(|at| s.by_rule[at] > 0 && ends(at))) {
            never("outcome", outcome.name.to_string());
        }
    }
    for (at, question) in rules.questions.iter().enumerate().filter(|(_, q)| !q.trip) {
        for (place, answer) in question.answers.iter().enumerate() {
            if surveys.iter().all(|survey| survey.answered[at][place] == [0; 5]) {
                never("answer", format!("{}={answer}", question.id));
            }
        }
    }
}

fn order(rules: &RuleSet, problems: &mut Vec<Problem>) {
    for (at, second) in rules.rules.iter().enumerate() {
        for first in &rules.rules[..at] {
            let name = |rule: &Rule| rule.id.to_string();
            if first.stage == second.stage && overlap(first, second) {
                problems.push(Problem::Overlap { first: name(first), second: name(second) });
            }
            if covers(first, second) {
                problems.push(Problem::Covered { by: name(first), rule: name(second) });
            }
        }
    }
}

fn overlap(a: &Rule, b: &Rule) -> bool {
    let apart = |x: AnswerSet, y: AnswerSet| !x.meets(y);
    !a.when.iter().any(|x| b.when.iter().any(|y| x.question == y.question && apart(x.any_of, y.any_of)))
        && !a
            .settings
            .iter()
            .any(|x| b.settings.iter().any(|y| x.setting == y.setting && apart(x.any_of, y.any_of)))
}

fn covers(wide: &Rule, narrow: &Rule) -> bool {
    wide.when
        .iter()
        .all(|w| narrow.when.iter().any(|n| n.question == w.question && n.any_of.within(w.any_of)))
        && wide
            .settings
            .iter()
            .all(|w| narrow.settings.iter().any(|n| n.setting == w.setting && n.any_of.within(w.any_of)))
}

fn references(rules: &RuleSet, promised: &Promises, problems: &mut Vec<Problem>) {
    let known = |id: &str| promised.sources.iter().any(|source| source.id == id);
    for rule in rules.rules.iter() {
        if rule.cites.is_empty() || !rule.cites.iter().all(|id| known(id)) {
            problems.push(Problem::Uncited { what: format!("rule {}", rule.id) });
        }
        for condition in rule.when.iter() {
            let question = rules.question(condition.question);
            if question.trip || question.kind == QuestionKind::Many {
                problems.push(Problem::NotDecisive {
                    rule: rule.id.to_string(),
                    question: question.id.to_string(),
                });
            }
        }
    }
    for setting in rules.settings.iter().filter(|setting| !known(&setting.source)) {
        problems.push(Problem::Uncited { what: format!("setting {}", setting.id) });
    }
    for flag in rules.flags.iter().filter(|flag| !flag.cites.iter().all(|id| known(id))) {
        problems.push(Problem::Uncited { what: format!("flag {}", flag.id) });
    }
    for source in promised.sources.iter() {
        let used = rules.rules.iter().any(|rule| rule.cites.contains(&source.id))
            || rules.flags.iter().any(|flag| flag.cites.contains(&source.id))
            || rules.settings.iter().any(|setting| setting.source == source.id);
        if !used {
            problems.push(Problem::NeverShown { what: "source", id: source.id.to_string() });
        }
    }
    shown(rules, problems);
}

fn shown(rules: &RuleSet, problems: &mut Vec<Problem>) {
    for flag in rules.flags.iter().filter(|flag| flag.when.is_empty()) {
        problems.push(Problem::NeverShown { what: "flag", id: flag.id.to_string() });
    }
    for document in rules.documents.iter().filter(|document| document.by_flag) {
        let named = rules.flags.iter().any(|flag| flag.documents.contains(&document.id));
        if !named && document.when.is_empty() {
            problems.push(Problem::NeverShown { what: "document", id: document.id.to_string() });
        }
    }
    for (at, question) in rules.questions.iter().enumerate().filter(|(_, q)| q.trip) {
        let number = QuestionNo(at as u8);
        let used = rules.flags.iter().flat_map(|flag| flag.when.iter());
        let used = used.chain(rules.documents.iter().flat_map(|document| document.when.iter()));
        if !used.into_iter().any(|condition| condition.question == number) {
            problems.push(Problem::NeverShown { what: "question", id: question.id.to_string() });
        }
    }
}
