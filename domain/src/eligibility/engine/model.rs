//! A rule set: questions, rules and advice as plain data, either built into the program or read at run time.

use std::borrow::Cow;
use std::fmt;

use chrono::NaiveDate;

use super::answers::AnswerSet;

/// A name that is part of the program, or was read from a file.
pub type Text = Cow<'static, str>;
/// A list that is part of the program, or was read from a file.
pub type List<T> = Cow<'static, [T]>;

/// Place of a question in its rule set, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionNo(pub u8);

/// Place of an answer in its question, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AnswerNo(pub u8);

/// Place of a rule in its rule set, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleNo(pub u8);

/// Everything that is needed to ask, decide and advise.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleSet {
    pub id: Text,
    pub version: Text,
    pub valid_from: NaiveDate,
    /// Day by which somebody has to compare the rules with their sources again.
    pub review_by: NaiveDate,
    /// Days after `review_by` from which a likely outcome says that the rules may be old.
    pub grace_days: u16,
    /// First four bytes of the content's hash: shows which rules an old printout was made with.
    pub hash: u32,
    /// Names of the stages; stage 1 is the first.
    pub stages: List<Text>,
    pub likely: List<Family>,
    pub settings: List<Setting>,
    pub questions: List<Question>,
    pub rules: List<Rule>,
    pub outcomes: List<Outcome>,
    /// After answers like these the headline is "talk first", whatever else was answered.
    pub talk_first: List<Condition>,
    pub flags: List<Flag>,
    pub documents: List<Document>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionKind {
    /// One answer.
    One,
    /// One answer, found from the country that the person chooses.
    Country,
    /// Any number of answers.
    Many,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub id: Text,
    pub kind: QuestionKind,
    pub answers: List<Text>,
    /// "Not sure" and "I do not want to say".
    pub unsure: AnswerSet,
    /// Answers of a `Many` question that exclude the others, such as "none of these".
    pub alone: AnswerSet,
    /// Never to be written into a log, a code or a message.
    pub sensitive: bool,
    /// About the journey: never changes the outcome, and can always be skipped.
    pub trip: bool,
}

/// "The answer to this question is one of these."
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Condition {
    pub question: QuestionNo,
    pub any_of: AnswerSet,
}

/// "This setting has one of these values."
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SettingCondition {
    pub setting: u8,
    pub any_of: AnswerSet,
}

/// A fact that changes without a change of the rules, such as "the programme has funding".
#[derive(Debug, Clone, PartialEq)]
pub struct Setting {
    pub id: Text,
    pub values: List<Text>,
    pub source: Text,
    pub checked_on: NaiveDate,
}

/// All conditions together give the outcome; the first rule that matches wins.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    pub id: Text,
    /// From 1; rules of one stage never overlap, a lower stage outranks a higher one.
    pub stage: u8,
    pub when: List<Condition>,
    pub settings: List<SettingCondition>,
    pub outcome: OutcomeName,
    /// The reader may look past this rule; its warning stays on top.
    pub hold: bool,
    pub cites: List<Text>,
}

/// What kind of answer a person gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Probably the journey home, and one can ask for reintegration support.
    Both,
    /// Probably the journey home only.
    Return,
    /// Talk first.
    Counsel,
    /// Another service helps.
    Other,
    /// Probably not, and who can check it.
    Not,
}

impl Family {
    /// In the order of every table about outcomes.
    pub const ALL: [Family; 5] = [Family::Both, Family::Return, Family::Counsel, Family::Other, Family::Not];

    /// As the rule file writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Family::Both => "BOTH",
            Family::Return => "RETURN",
            Family::Counsel => "COUNSEL",
            Family::Other => "OTHER",
            Family::Not => "NOT",
        }
    }

    /// Reads the rule file's name; nothing else is a family.
    pub fn from_name(name: &str) -> Option<Family> {
        Family::ALL.into_iter().find(|family| family.name() == name)
    }
}

/// `COUNSEL.asylum_open`: a family and its variant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OutcomeName {
    pub family: Family,
    pub variant: Text,
}

impl fmt::Display for OutcomeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.family.name(), self.variant)
    }
}

/// Whom to turn to: exactly one for each outcome, so that nobody has to choose between doors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Contact {
    Iom,
    Legal,
    Child,
    Safety,
    IomThere,
    Citizens,
    Consulate,
}

impl Contact {
    pub const ALL: [Contact; 7] = [
        Contact::Iom,
        Contact::Legal,
        Contact::Child,
        Contact::Safety,
        Contact::IomThere,
        Contact::Citizens,
        Contact::Consulate,
    ];

    /// As the rule file writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Contact::Iom => "iom",
            Contact::Legal => "legal",
            Contact::Child => "child",
            Contact::Safety => "safety",
            Contact::IomThere => "iom_there",
            Contact::Citizens => "citizens",
            Contact::Consulate => "consulate",
        }
    }

    /// Reads the rule file's name; nothing else is a contact.
    pub fn from_name(name: &str) -> Option<Contact> {
        Contact::ALL.into_iter().find(|contact| contact.name() == name)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    pub name: OutcomeName,
    pub contact: Contact,
    /// Names of the next steps, in the order in which they happen.
    pub steps: List<Text>,
    /// Whether a list of papers helps here.
    pub bring: bool,
}

/// A remark that never changes the outcome.
#[derive(Debug, Clone, PartialEq)]
pub struct Flag {
    pub id: Text,
    /// Any one of these raises it.
    pub when: List<Condition>,
    pub documents: List<Text>,
    pub cites: List<Text>,
}

/// A paper that is good to bring; never a condition for coming.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub id: Text,
    /// Any one of these asks for it. With no `when`, no `outcomes` and no `by_flag` it is always listed.
    pub when: List<Condition>,
    pub outcomes: List<OutcomeName>,
    /// Listed only when a flag names it (or `when` does).
    pub by_flag: bool,
}

/// Where a rule comes from and when somebody last looked.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub id: Text,
    pub title: Text,
    /// A: law, programme or authority; B: reliable second-hand; C: practice elsewhere.
    pub sure: char,
    pub checked_on: NaiveDate,
}

/// An answer that must decide exactly like another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Neutral {
    pub question: QuestionNo,
    pub answer: AnswerNo,
    pub like: AnswerNo,
}

/// One person's answers and the outcome that a lawyer expects.
#[derive(Debug, Clone, PartialEq)]
pub struct Example {
    pub name: Text,
    pub answers: List<(QuestionNo, AnswerNo)>,
    pub settings: List<(u8, u8)>,
    pub skip_holds: bool,
    pub rule: Text,
    pub outcome: OutcomeName,
}

/// What must stay true however the rules are edited; needed by the checker only.
#[derive(Debug, Clone, PartialEq)]
pub struct Promises {
    pub sources: List<Source>,
    pub longest_at_most: u8,
    pub never_likely: List<Condition>,
    pub neutral: List<Neutral>,
    pub examples: List<Example>,
}

impl RuleSet {
    /// The question at this place.
    ///
    /// # Panics
    /// When the number comes from another rule set with more questions.
    pub fn question(&self, number: QuestionNo) -> &Question {
        &self.questions[usize::from(number.0)]
    }

    /// The rule at this place.
    ///
    /// # Panics
    /// When the number comes from another rule set with more rules.
    pub fn rule(&self, number: RuleNo) -> &Rule {
        &self.rules[usize::from(number.0)]
    }

    /// The place of a question with this id.
    pub fn question_named(&self, id: &str) -> Option<QuestionNo> {
        self.questions.iter().position(|q| q.id == id).map(|at| QuestionNo(at as u8))
    }

    /// Contact, steps and papers of an outcome; `None` only for a name from another rule set.
    pub fn outcome(&self, name: &OutcomeName) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.name == *name)
    }
}

impl Question {
    /// The place of an answer with this id.
    pub fn answer_named(&self, id: &str) -> Option<AnswerNo> {
        self.answers.iter().position(|answer| answer == id).map(|at| AnswerNo(at as u8))
    }
}
