//! Looking names up; every miss is written down and the reading goes on, so that one run shows all mistakes.

use chrono::NaiveDate;

use super::answers::{AnswerSet, MOST_ANSWERS};
use super::model::{
    AnswerNo, Condition, Family, List, OutcomeName, Question, QuestionKind, QuestionNo, Setting,
    SettingCondition, Text,
};
use super::source::{About, Kind, Named, QuestionRow, SettingRow};

#[derive(Debug, Default)]
pub(super) struct Names {
    pub problems: Vec<String>,
}

impl Names {
    pub(super) fn question(&mut self, row: &QuestionRow) -> Question {
        self.limit(&row.id, row.answers.len(), MOST_ANSWERS);
        self.once(&row.id, row.answers.iter());
        let answers = texts(&row.answers);
        Question {
            id: row.id.clone().into(),
            kind: match row.kind {
                Kind::One => QuestionKind::One,
                Kind::Country => QuestionKind::Country,
                Kind::Many => QuestionKind::Many,
            },
            unsure: self.set(&row.id, &row.unsure, &answers),
            alone: self.set(&row.id, &row.alone, &answers),
            answers,
            sensitive: row.sensitive,
            trip: row.about == About::Trip,
        }
    }

    pub(super) fn setting(&mut self, row: &SettingRow) -> Setting {
        self.limit(&row.id, row.values.len(), MOST_ANSWERS);
        Setting {
            id: row.id.clone().into(),
            values: texts(&row.values),
            source: row.source.clone().into(),
            checked_on: self.date(&row.id, &row.checked_on),
        }
    }

    /// All of these, in the order of the questions.
    pub(super) fn conditions(&mut self, whose: &str, when: &Named, questions: &[Question]) -> Vec<Condition> {
        let mut found = Vec::new();
        for (id, answers) in when {
            match questions.iter().position(|question| question.id == *id) {
                None => self.problems.push(format!("{whose}: unknown question {id}")),
                Some(at) => found.push(Condition {
                    question: QuestionNo(at as u8),
                    any_of: self.set(whose, answers, &questions[at].answers),
                }),
            }
        }
        found.sort_by_key(|condition| condition.question);
        found
    }

    /// Any of these; each names one question.
    pub(super) fn any(&mut self, whose: &str, when: &[Named], questions: &[Question]) -> Vec<Condition> {
        let mut found = Vec::new();
        for row in when {
            if row.len() != 1 {
                self.problems.push(format!("{whose}: each row of `when` names one question"));
            }
            found.extend(self.conditions(whose, row, questions));
        }
        found
    }

    pub(super) fn in_force(
        &mut self,
        whose: &str,
        when: &Named,
        settings: &[Setting],
    ) -> Vec<SettingCondition> {
        let mut found = Vec::new();
        for (id, values) in when {
            match settings.iter().position(|setting| setting.id == *id) {
                None => self.problems.push(format!("{whose}: unknown setting {id}")),
                Some(at) => found.push(SettingCondition {
                    setting: at as u8,
                    any_of: self.set(whose, values, &settings[at].values),
                }),
            }
        }
        found
    }

    fn set(&mut self, whose: &str, ids: &[String], known: &[Text]) -> AnswerSet {
        let mut set = AnswerSet::EMPTY;
        for id in ids {
            match known.iter().position(|name| name == id) {
                Some(at) => set = set.with(AnswerNo(at as u8)),
                None => self.problems.push(format!("{whose}: unknown answer {id}")),
            }
        }
        set
    }

    pub(super) fn answer(
        &mut self,
        whose: &str,
        question: &str,
        answer: &str,
        questions: &[Question],
    ) -> Option<(QuestionNo, AnswerNo)> {
        let at = questions.iter().position(|known| known.id == question);
        let found = at.and_then(|at| Some((QuestionNo(at as u8), questions[at].answer_named(answer)?)));
        if found.is_none() {
            self.problems.push(format!("{whose}: unknown answer {question} = {answer}"));
        }
        found
    }

    pub(super) fn value(
        &mut self,
        whose: &str,
        id: &str,
        value: &str,
        settings: &[Setting],
    ) -> Option<(u8, AnswerNo)> {
        let at = settings.iter().position(|known| known.id == id);
        let found = at.and_then(|at| {
            let value = settings[at].values.iter().position(|known| known == value)?;
            Some((at as u8, AnswerNo(value as u8)))
        });
        if found.is_none() {
            self.problems.push(format!("{whose}: unknown setting {id} = {value}"));
        }
        found
    }

    pub(super) fn outcome(&mut self, whose: &str, name: &str) -> OutcomeName {
        let (family, variant) = name.split_once('.').unwrap_or((name, ""));
        if variant.is_empty() {
            self.problems.push(format!("{whose}: {name} is not FAMILY.variant"));
        }
        OutcomeName { family: self.family(whose, family), variant: variant.to_owned().into() }
    }

    pub(super) fn family(&mut self, whose: &str, name: &str) -> Family {
        Family::from_name(name).unwrap_or_else(|| {
            self.problems.push(format!("{whose}: unknown family {name}"));
            Family::Counsel
        })
    }

    pub(super) fn known(&mut self, what: &str, whose: &str, name: &str, known: &[&str]) {
        if !known.contains(&name) {
            self.problems.push(format!("{whose}: unknown {what} {name}"));
        }
    }

    pub(super) fn date(&mut self, whose: &str, text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|_| {
            self.problems.push(format!("{whose}: {text} is not a date like 2026-11-22"));
            NaiveDate::MIN
        })
    }

    pub(super) fn limit(&mut self, what: &str, count: usize, most: usize) {
        if count > most {
            self.problems.push(format!("{what}: {count} is more than {most}"));
        }
    }

    pub(super) fn once<'a>(&mut self, what: &str, ids: impl Iterator<Item = &'a String>) {
        let mut seen = Vec::new();
        for id in ids {
            if seen.contains(&id) {
                self.problems.push(format!("{what} {id} is declared twice"));
            }
            seen.push(id);
        }
    }
}

pub(super) fn texts(list: &[String]) -> List<Text> {
    list.iter().map(|text| Text::from(text.clone())).collect()
}

/// FNV-1a: short, stable on every machine, and good enough to tell versions apart.
pub(super) fn fnv(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
