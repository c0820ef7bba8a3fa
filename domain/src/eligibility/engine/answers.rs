//! What a person has answered so far: small sets in a fixed array, nothing to allocate and nothing to leak.

use std::fmt;

use super::model::{AnswerNo, Question, QuestionKind, QuestionNo, RuleSet};

/// Most questions that a rule set may have.
pub const MOST_QUESTIONS: usize = 32;
/// Most answers that a question, and most values that a setting may have.
pub const MOST_ANSWERS: usize = 16;
/// Most settings that a rule set may have.
pub const MOST_SETTINGS: usize = 4;

/// A set of answers to one question: bit `n` is answer `n`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct AnswerSet(pub u16);

impl AnswerSet {
    pub const EMPTY: AnswerSet = AnswerSet(0);

    /// The set with this one answer.
    pub const fn only(answer: AnswerNo) -> AnswerSet {
        AnswerSet(1 << answer.0)
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub const fn has(self, answer: AnswerNo) -> bool {
        self.0 >> answer.0 & 1 == 1
    }

    pub const fn meets(self, other: AnswerSet) -> bool {
        self.0 & other.0 != 0
    }

    pub const fn within(self, other: AnswerSet) -> bool {
        self.0 & !other.0 == 0
    }

    pub const fn with(self, answer: AnswerNo) -> AnswerSet {
        AnswerSet(self.0 | 1 << answer.0)
    }

    /// The answers in the set, first to last.
    pub fn iter(self) -> impl Iterator<Item = AnswerNo> {
        (0..MOST_ANSWERS as u8).map(AnswerNo).filter(move |answer| self.has(*answer))
    }
}

impl fmt::Debug for AnswerSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|answer| answer.0)).finish()
    }
}

/// Answers to the questions of one rule set. No answer is an empty set.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Answers([AnswerSet; MOST_QUESTIONS]);

impl Answers {
    /// What was answered; empty when nothing was.
    pub fn get(&self, question: QuestionNo) -> AnswerSet {
        self.0[usize::from(question.0)]
    }

    /// Answers a question with one answer, in place of an earlier one; the other answers stay.
    pub fn choose(&mut self, question: QuestionNo, answer: AnswerNo) {
        self.0[usize::from(question.0)] = AnswerSet::only(answer);
    }

    /// Puts an answer of a `Many` question in or takes it out. "None of these" and the rest exclude each other.
    pub fn toggle(&mut self, number: QuestionNo, question: &Question, answer: AnswerNo) {
        if question.kind != QuestionKind::Many {
            return self.choose(number, answer);
        }
        let before = self.get(number);
        let after = if before.has(answer) {
            AnswerSet(before.0 & !AnswerSet::only(answer).0)
        } else if question.alone.has(answer) {
            AnswerSet::only(answer)
        } else {
            AnswerSet(before.with(answer).0 & !question.alone.0)
        };
        self.0[usize::from(number.0)] = after;
    }

    /// Takes an answer back.
    pub fn forget(&mut self, question: QuestionNo) {
        self.0[usize::from(question.0)] = AnswerSet::EMPTY;
    }

    /// Puts a whole set in place of an earlier answer.
    pub fn put(&mut self, question: QuestionNo, set: AnswerSet) {
        self.0[usize::from(question.0)] = set;
    }

    /// How many questions have an answer.
    pub fn count(&self) -> usize {
        self.0.iter().filter(|set| !set.is_empty()).count()
    }

    /// Answers by their names, as examples and tests write them.
    ///
    /// `None` when the rule set does not know a question or an answer.
    pub fn named(rules: &RuleSet, given: &[(&str, &str)]) -> Option<Answers> {
        let mut answers = Answers::default();
        for (question, answer) in given {
            let number = rules.question_named(question)?;
            answers.choose(number, rules.question(number).answer_named(answer)?);
        }
        Some(answers)
    }
}

/// Says only how many there are: answers must not reach a log by accident.
impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({} given)", self.count())
    }
}

/// The value in force of each setting; the first value of each at start.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Settings([u8; MOST_SETTINGS]);

impl Settings {
    /// Place of the value in force.
    pub fn get(&self, setting: u8) -> AnswerNo {
        AnswerNo(self.0[usize::from(setting)])
    }

    /// Puts a value in force.
    pub fn set(&mut self, setting: u8, value: u8) {
        self.0[usize::from(setting)] = value;
    }

    /// Settings by their names; `None` when the rule set does not know one.
    pub fn named(rules: &RuleSet, given: &[(&str, &str)]) -> Option<Settings> {
        let mut settings = Settings::default();
        for (id, value) in given {
            let at = rules.settings.iter().position(|setting| setting.id == *id)?;
            let value = rules.settings[at].values.iter().position(|known| known == value)?;
            settings.set(at as u8, value as u8);
        }
        Some(settings)
    }

    /// `programme=open reint=closed`.
    pub fn describe(&self, rules: &RuleSet) -> String {
        let named = |(at, setting): (usize, &super::model::Setting)| {
            format!("{}={}", setting.id, setting.values[usize::from(self.get(at as u8).0)])
        };
        rules.settings.iter().enumerate().map(named).collect::<Vec<_>>().join(" ")
    }
}
