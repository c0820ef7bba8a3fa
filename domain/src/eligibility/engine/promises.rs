//! Holding every path against what was promised to people: nobody is sent home by mistake, doubt never rejects.

use super::answers::{AnswerSet, Answers, Settings};
use super::check::Problem;
use super::evaluate::Step;
use super::model::{AnswerNo, Condition, Example, Family, Neutral, Promises, RuleNo, RuleSet};
use super::walk::{Path, every_settings, spell, walk};

/// Adds a problem for each broken promise, at most one for each rule and kind, so that the list stays readable.
pub(super) fn hold(rules: &RuleSet, promised: &Promises, problems: &mut Vec<Problem>) {
    doubt(rules, problems);
    for settings in every_settings(rules) {
        walk(rules, &settings, false, &mut |path| {
            let Some(rule) = path.rule else { return };
            let found = [
                stays_likely(rules, promised, &settings, &path, rule),
                not_talk_first(rules, &path, rule),
                not_neutral(rules, promised, &settings, &path, rule),
            ];
            for problem in found.into_iter().flatten() {
                let same =
                    |known: &Problem| std::mem::discriminant(known) == std::mem::discriminant(&problem);
                if !problems.iter().any(same) {
                    problems.push(problem);
                }
            }
        });
    }
    problems.extend(promised.examples.iter().filter_map(|example| fails(rules, example)));
}

/// No answer like "not sure" may stand among the conditions of a "probably not".
fn doubt(rules: &RuleSet, problems: &mut Vec<Problem>) {
    for rule in rules.rules.iter().filter(|rule| rule.outcome.family == Family::Not) {
        for condition in rule.when.iter() {
            let question = rules.question(condition.question);
            if condition.any_of.meets(question.unsure) {
                problems.push(Problem::UnsureRejects {
                    rule: rule.id.to_string(),
                    question: question.id.to_string(),
                });
            }
        }
    }
}

fn likely(rules: &RuleSet, rule: RuleNo) -> bool {
    rules.likely.contains(&rules.rule(rule).outcome.family)
}

fn stays_likely(
    rules: &RuleSet,
    promised: &Promises,
    settings: &Settings,
    path: &Path<'_>,
    rule: RuleNo,
) -> Option<Problem> {
    if !likely(rules, rule) {
        return None;
    }
    let turns = promised.never_likely.iter().flat_map(|c| c.any_of.iter().map(|a| (c.question, a)));
    for (question, answer) in turns {
        let turned = turn(path.answers, question, answer);
        if let Step::Done { rule, .. } = rules.step(&turned, settings, false)
            && likely(rules, rule)
        {
            return Some(Problem::StaysLikely {
                path: spell(rules, path.steps),
                turned: spell(rules, &[(question, answer)]),
            });
        }
    }
    None
}

fn turn(answers: &Answers, question: super::model::QuestionNo, answer: AnswerNo) -> Answers {
    let mut turned = *answers;
    turned.choose(question, answer);
    turned
}

fn not_talk_first(rules: &RuleSet, path: &Path<'_>, rule: RuleNo) -> Option<Problem> {
    let outcome = &rules.rule(rule).outcome;
    let alarming = |c: &Condition| path.answers.get(c.question).meets(c.any_of);
    let gentle = matches!(outcome.family, Family::Counsel | Family::Other);
    (rules.talk_first.iter().any(alarming) && !gentle)
        .then(|| Problem::NotTalkFirst { path: spell(rules, path.steps), outcome: outcome.to_string() })
}

fn not_neutral(
    rules: &RuleSet,
    promised: &Promises,
    settings: &Settings,
    path: &Path<'_>,
    rule: RuleNo,
) -> Option<Problem> {
    let turns = promised
        .neutral
        .iter()
        .flat_map(|n: &Neutral| [(n.question, n.answer, n.like), (n.question, n.like, n.answer)]);
    for (question, from, to) in turns {
        if path.answers.get(question) != AnswerSet::only(from) {
            continue;
        }
        let turned = turn(path.answers, question, to);
        let same = matches!(rules.step(&turned, settings, false), Step::Done { rule: r, .. } if r == rule);
        if !same {
            return Some(Problem::NotNeutral {
                path: spell(rules, path.steps),
                turned: spell(rules, &[(question, to)]),
            });
        }
    }
    None
}

/// An example must give its rule and outcome, with nothing answered that nobody would have asked.
fn fails(rules: &RuleSet, example: &Example) -> Option<Problem> {
    let mut answers = Answers::default();
    for (question, answer) in example.answers.iter() {
        answers.choose(*question, *answer);
    }
    let mut settings = Settings::default();
    for (setting, value) in example.settings.iter() {
        settings.set(*setting, *value);
    }
    let relevant = rules.relevant(&answers, &settings);
    let found = match rules.step(&answers, &settings, example.skip_holds) {
        Step::Done { rule, outcome } => format!("{} {outcome}", rules.rule(rule).id),
        Step::Ask(question) => format!("the question {}", rules.question(question).id),
        Step::DeadEnd => "a dead end".to_owned(),
    };
    let expected = format!("{} {}", example.rule, example.outcome);
    if found != expected {
        return Some(Problem::ExampleFails { name: example.name.to_string(), expected, found });
    }
    (relevant != answers).then(|| Problem::ExampleFails {
        name: example.name.to_string(),
        expected: "only answers that somebody would ask for".to_owned(),
        found: format!("{} of {} asked for", relevant.count(), answers.count()),
    })
}
