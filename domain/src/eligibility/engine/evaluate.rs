//! From answers to the next question or to an outcome: ordered rules, each true, false or still open.

use super::answers::{AnswerSet, Answers, Settings};
use super::model::{Condition, Family, OutcomeName, QuestionNo, Rule, RuleNo, RuleSet};

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// This question decides what may still match.
    Ask(QuestionNo),
    /// The first rule that matches.
    Done { rule: RuleNo, outcome: &'a OutcomeName },
    /// No rule is left. `check` refuses a rule set in which this can happen.
    DeadEnd,
}

/// What the answers make of one rule. Unknown is its own truth value: it is neither yes nor no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Truth {
    Matched,
    Impossible,
    Open(QuestionNo),
}

/// What stands above a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Headline {
    /// Talk first: someone may be in danger, forced or exploited, whatever else was answered.
    TalkFirst,
    /// What the family of the outcome says.
    Says(Family),
}

/// Why the outcome is what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The answers that decided: the conditions of the matched rule, as the person answered them.
    pub decisive: Vec<(QuestionNo, AnswerSet)>,
    /// Stages that were looked at and found clear; told with likely outcomes ("what we checked").
    pub cleared: Vec<u8>,
}

impl RuleSet {
    /// The next question or the outcome; with `skip_holds`, as if no holding rule existed.
    pub fn step(&self, answers: &Answers, settings: &Settings, skip_holds: bool) -> Step<'_> {
        for (at, rule) in self.rules.iter().enumerate() {
            if skip_holds && rule.hold {
                continue;
            }
            match truth(rule, answers, settings) {
                Truth::Impossible => {}
                Truth::Open(question) => return Step::Ask(question),
                Truth::Matched => {
                    return Step::Done { rule: RuleNo(at as u8), outcome: &rule.outcome };
                }
            }
        }
        Step::DeadEnd
    }

    /// The questions in the order in which these answers meet them, up to the first without an answer.
    ///
    /// A person who goes back and changes an answer keeps the others; those that no longer matter are not in this list.
    pub fn trail(&self, answers: &Answers, settings: &Settings, skip_holds: bool) -> Vec<QuestionNo> {
        let mut walked = Answers::default();
        let mut trail = Vec::new();
        while let Step::Ask(question) = self.step(&walked, settings, skip_holds) {
            trail.push(question);
            match answers.get(question).iter().next() {
                Some(answer) => walked.choose(question, answer),
                None => break,
            }
        }
        trail
    }

    /// Only the answers that matter: those on the trail, and those about the journey.
    ///
    /// Looking past a hold must not lose what was said before it, so both trails count.
    pub fn relevant(&self, answers: &Answers, settings: &Settings) -> Answers {
        let mut kept = Answers::default();
        let trips = (0..self.questions.len() as u8).map(QuestionNo).filter(|q| self.question(*q).trip);
        let trails = [false, true].into_iter().flat_map(|skip| self.trail(answers, settings, skip));
        for question in trails.chain(trips) {
            kept.put(question, answers.get(question));
        }
        kept
    }

    /// Holding rules that match these answers, in order: their warnings stay on top when somebody looks past them.
    pub fn holds(&self, answers: &Answers, settings: &Settings) -> Vec<RuleNo> {
        let matched = |(at, rule): (usize, &Rule)| {
            (rule.hold && truth(rule, answers, settings) == Truth::Matched).then_some(RuleNo(at as u8))
        };
        self.rules.iter().enumerate().filter_map(matched).collect()
    }

    /// What stands above the result. Danger, force and exploitation outrank every outcome.
    pub fn headline(&self, answers: &Answers, family: Family) -> Headline {
        let alarming = |condition: &Condition| answers.get(condition.question).meets(condition.any_of);
        if self.talk_first.iter().any(alarming) { Headline::TalkFirst } else { Headline::Says(family) }
    }

    /// Why this rule gave the outcome: its own conditions and nothing else that was answered.
    pub fn explain(&self, rule: RuleNo, answers: &Answers, settings: &Settings) -> Explanation {
        let matched = self.rule(rule);
        let decisive = matched.when.iter().map(|c| (c.question, answers.get(c.question))).collect();
        let held: Vec<u8> = self.holds(answers, settings).iter().map(|no| self.rule(*no).stage).collect();
        let likely = self.likely.contains(&matched.outcome.family);
        let cleared = (1..matched.stage).filter(|stage| likely && !held.contains(stage)).collect();
        Explanation { decisive, cleared }
    }
}

fn truth(rule: &Rule, answers: &Answers, settings: &Settings) -> Truth {
    let in_force = |c: &super::model::SettingCondition| c.any_of.has(settings.get(c.setting));
    let answered = |c: &&Condition| !answers.get(c.question).is_empty();
    if !rule.settings.iter().all(in_force)
        || rule.when.iter().filter(answered).any(|c| !answers.get(c.question).meets(c.any_of))
    {
        return Truth::Impossible;
    }
    match rule.when.iter().find(|c| !answered(c)) {
        Some(open) => Truth::Open(open.question),
        None => Truth::Matched,
    }
}

/// How far the rules can be relied on today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Compared with their sources in time.
    Fresh,
    /// The day of the review is over; staff should look.
    ReviewDue,
    /// So long over that a likely outcome says "the rules may be old, ask".
    MayBeOld,
}

impl RuleSet {
    /// Compares the day of review with today.
    pub fn freshness(&self, today: chrono::NaiveDate) -> Freshness {
        match (today - self.review_by).num_days() {
            ..=0 => Freshness::Fresh,
            late if late <= i64::from(self.grace_days) => Freshness::ReviewDue,
            _ => Freshness::MayBeOld,
        }
    }
}
