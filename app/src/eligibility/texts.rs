//! Every sentence that the check can say, finished and in one language, in the order of the rules.

use domain::eligibility::country::{Country, Group, Office, Returns};
use domain::eligibility::{Contact, RO_AVRR};

use crate::carry;
use crate::ui::carried::{Carry, Reader};

/// What the island receives; the lists run beside those of the rules.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckTexts {
    /// Where "hide this page" and "book" lead.
    pub home: String,
    pub book: String,
    pub questions: Vec<QuestionText>,
    /// One for each rule.
    pub reasons: Vec<String>,
    pub outcomes: Vec<OutcomeText>,
    /// In the order of `Contact::ALL`.
    pub contacts: Vec<ContactText>,
    /// By the step's id.
    pub steps: Vec<StepText>,
    pub stages: Vec<String>,
    pub flags: Vec<String>,
    pub documents: Vec<String>,
    /// In the order of `Family::ALL`.
    pub families: Vec<String>,
    /// Numbers to call, named by contacts and steps.
    pub calls: Vec<Call>,
    /// In the order in which the reader looks for them.
    pub countries: Vec<CountryText>,
    /// "Question 1", "Question 2" and so on.
    pub progress: Vec<String>,
    pub says: Says,
}
carry!(CheckTexts {
    home,
    book,
    questions,
    reasons,
    outcomes,
    contacts,
    steps,
    stages,
    flags,
    documents,
    families,
    calls,
    countries,
    progress,
    says,
});

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionText {
    pub text: String,
    pub why: String,
    /// Label and icon of each answer.
    pub answers: Vec<(String, String)>,
}
carry!(QuestionText { text, why, answers });

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeText {
    pub title: String,
    pub change: String,
}
carry!(OutcomeText { title, change });

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactText {
    pub text: String,
    pub calls: Vec<usize>,
}
carry!(ContactText { text, calls });

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepText {
    pub id: String,
    pub text: String,
    pub call: Option<usize>,
}
carry!(StepText { id, text, call });

/// A public number, to be shown and dialled as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    pub id: String,
    pub name: String,
    pub number: String,
}
carry!(Call { id, name, number });

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountryText {
    pub name: String,
    pub country: Country,
}
carry!(CountryText { name, country });

/// One digit for each fact; an unknown one is read as what promises least.
impl Carry for Country {
    fn write(&self, out: &mut String) {
        let group: u8 = match self.group {
            Group::Romanian => 0,
            Group::EuEeaCh => 1,
            Group::Other => 2,
        };
        let office: u8 = match self.iom_office {
            Office::Yes => 0,
            Office::No => 1,
            Office::Unknown => 2,
        };
        let returns: u8 = match self.returns {
            Returns::Open => 0,
            Returns::Paused => 1,
            Returns::Check => 2,
        };
        for fact in [group, office, returns] {
            fact.write(out);
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let group = match u8::read(from)? {
            0 => Group::Romanian,
            1 => Group::EuEeaCh,
            _ => Group::Other,
        };
        let iom_office = match u8::read(from)? {
            0 => Office::Yes,
            1 => Office::No,
            _ => Office::Unknown,
        };
        let returns = match u8::read(from)? {
            0 => Returns::Open,
            1 => Returns::Paused,
            _ => Returns::Check,
        };
        Some(Country { group, iom_office, returns })
    }
}

impl CheckTexts {
    /// The step of this id; every step of the rules has one.
    pub fn step(&self, id: &str) -> Option<&StepText> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// Text and numbers of a contact.
    pub fn contact(&self, contact: Contact) -> Option<&ContactText> {
        let at = Contact::ALL.iter().position(|known| *known == contact)?;
        self.contacts.get(at)
    }

    /// The remark's text, by its place in the rules.
    pub fn flag(&self, id: &str) -> Option<&String> {
        RO_AVRR.flags.iter().position(|flag| flag.id == id).and_then(|at| self.flags.get(at))
    }

    /// The paper's name, by its place in the rules.
    pub fn document(&self, id: &str) -> Option<&String> {
        RO_AVRR.documents.iter().position(|paper| paper.id == id).and_then(|at| self.documents.get(at))
    }
}

/// Names the sentences that belong to no question or outcome, and takes each from its message.
macro_rules! says {
    ($($field:ident: $message:ident),+ $(,)?) => {
        /// Buttons, headings and notes of the check.
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct Says {
            $(pub $field: String,)+
            /// "Rules 2026.11.1, from …"
            pub version: String,
            /// "Information about countries: …"
            pub checked: String,
            /// Set when nobody has compared the rules with their sources for too long; else empty.
            pub may_be_old: String,
        }

        carry!(Says { $($field,)+ version, checked, may_be_old });

        #[cfg(feature = "ssr")]
        impl Says {
            /// Takes every sentence from the reader's language.
            pub fn of(w: crate::words::Words, version: String, checked: String, may_be_old: String) -> Says {
                Says { $($field: w.$message().to_owned(),)+ version, checked, may_be_old }
            }
        }
    };
}

says! {
    start: check_start,
    back: check_back,
    next: check_next,
    skip: check_skip,
    again: check_again,
    hide: check_hide,
    privacy: check_privacy,
    why: check_why,
    your_answer: check_your_answer,
    several: check_several,
    country: check_country,
    country_second: check_country_second,
    country_choose: check_country_choose,
    error_summary: check_error_summary,
    error_country: check_error_country,
    talk_first: check_talk_first,
    warning: check_warning,
    result_why: check_result_why,
    because: check_result_because,
    looked: check_result_looked,
    good_to_know: check_result_flags,
    bring: check_result_bring,
    bring_note: check_result_bring_note,
    steps: check_result_steps,
    contact: check_result_contact,
    change: check_result_change,
    programme: check_result_programme,
    book: check_book,
    book_note: check_book_note,
    anyway: check_anyway,
    anyway_note: check_anyway_note,
    print: check_print,
    trip: check_trip,
    trip_text: check_trip_text,
    trip_done: check_trip_done,
    unconfirmed: check_unconfirmed,
    history: check_history,
}
