//! Every path that a person can take from "nothing answered" to an outcome.

use super::answers::{Answers, Settings};
use super::evaluate::Step;
use super::model::{AnswerNo, Family, QuestionNo, RuleNo, RuleSet};
use super::names::fnv;

/// One way through the questions.
#[derive(Debug)]
pub struct Path<'a> {
    pub steps: &'a [(QuestionNo, AnswerNo)],
    pub answers: &'a Answers,
    /// The rule that ended it; `None` is a dead end.
    pub rule: Option<RuleNo>,
}

/// Visits every path once, answers in the order of the rule file.
pub fn walk(rules: &RuleSet, settings: &Settings, skip_holds: bool, visit: &mut dyn FnMut(Path<'_>)) {
    let mut steps = Vec::new();
    go(rules, settings, skip_holds, &mut steps, Answers::default(), visit);
}

fn go(
    rules: &RuleSet,
    settings: &Settings,
    skip_holds: bool,
    steps: &mut Vec<(QuestionNo, AnswerNo)>,
    answers: Answers,
    visit: &mut dyn FnMut(Path<'_>),
) {
    match rules.step(&answers, settings, skip_holds) {
        Step::Ask(question) => {
            for answer in 0..rules.question(question).answers.len() as u8 {
                let mut next = answers;
                next.choose(question, AnswerNo(answer));
                steps.push((question, AnswerNo(answer)));
                go(rules, settings, skip_holds, steps, next, visit);
                steps.pop();
            }
        }
        Step::Done { rule, .. } => visit(Path { steps, answers: &answers, rule: Some(rule) }),
        Step::DeadEnd => visit(Path { steps, answers: &answers, rule: None }),
    }
}

/// All combinations of the settings' values, first values first.
pub fn every_settings(rules: &RuleSet) -> Vec<Settings> {
    let mut all = vec![Settings::default()];
    for (at, setting) in rules.settings.iter().enumerate() {
        let wider = all.iter().flat_map(|base| {
            (0..setting.values.len() as u8).map(move |value| {
                let mut settings = *base;
                settings.set(at as u8, value);
                settings
            })
        });
        all = wider.collect();
    }
    all
}

/// What the paths of one combination of settings add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    pub settings: Settings,
    pub skip_holds: bool,
    /// Complete paths.
    pub paths: u32,
    /// Paths that end without an outcome.
    pub dead_ends: u32,
    /// Paths by number of questions; the last one is the longest.
    pub lengths: Vec<u32>,
    /// Paths by family, in the order of `Family::ALL`.
    pub families: [u32; 5],
    /// Paths that each rule ends.
    pub by_rule: Vec<u32>,
    /// For each rule a hash over its paths, the same in whatever order they are walked.
    pub hashes: Vec<u64>,
    /// For each question and answer, how many paths contain it, by family.
    pub answered: Vec<Vec<[u32; 5]>>,
}

impl Survey {
    /// Rules that end at least one path.
    pub fn rules_hit(&self) -> usize {
        self.by_rule.iter().filter(|paths| **paths > 0).count()
    }

    /// Questions on the longest path.
    pub fn longest(&self) -> usize {
        self.lengths.len().saturating_sub(1)
    }
}

/// Walks and counts.
pub fn survey(rules: &RuleSet, settings: &Settings, skip_holds: bool) -> Survey {
    let mut sums = Survey {
        settings: *settings,
        skip_holds,
        paths: 0,
        dead_ends: 0,
        lengths: Vec::new(),
        families: [0; 5],
        by_rule: vec![0; rules.rules.len()],
        hashes: vec![0; rules.rules.len()],
        answered: rules.questions.iter().map(|q| vec![[0; 5]; q.answers.len()]).collect(),
    };
    walk(rules, settings, skip_holds, &mut |path| {
        let Some(rule) = path.rule else {
            sums.dead_ends += 1;
            return;
        };
        let family = family_place(rules.rule(rule).outcome.family);
        sums.paths += 1;
        sums.families[family] += 1;
        sums.by_rule[usize::from(rule.0)] += 1;
        let hash = &mut sums.hashes[usize::from(rule.0)];
        *hash = hash.wrapping_add(fnv(spell(rules, path.steps).as_bytes()));
        if sums.lengths.len() <= path.steps.len() {
            sums.lengths.resize(path.steps.len() + 1, 0);
        }
        sums.lengths[path.steps.len()] += 1;
        for (question, answer) in path.steps {
            sums.answered[usize::from(question.0)][usize::from(answer.0)][family] += 1;
        }
    });
    sums
}

fn family_place(family: Family) -> usize {
    Family::ALL.iter().position(|known| *known == family).unwrap_or_default()
}

/// `place=yes age=adult …`
pub(super) fn spell(rules: &RuleSet, steps: &[(QuestionNo, AnswerNo)]) -> String {
    let mut text = String::new();
    for (question, answer) in steps {
        let asked = rules.question(*question);
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&asked.id);
        text.push('=');
        text.push_str(&asked.answers[usize::from(answer.0)]);
    }
    text
}
