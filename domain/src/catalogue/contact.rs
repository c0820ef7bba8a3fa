//! Who else can be called or visited when we are not the ones to help.

use serde::{Deserialize, Serialize};

use super::entry::Entry;
use super::problem::{Check, Wrong};
use crate::coded::coded;

pub type Contact = Entry<ContactFacts, ContactWords>;

coded! {
    /// When a number is answered.
    ContactHours {
        Always = "always",
        Unknown = "unknown",
    }
}

/// What is true of a contact in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactFacts {
    /// As published.
    pub phone: Option<String>,
    pub web: Option<String>,
    pub address: Option<String>,
    /// Calling costs nothing.
    pub free: bool,
    pub hours: ContactHours,
    /// Somebody of ours has called and made sure.
    pub confirmed: bool,
    pub source: String,
}

/// A contact in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContactWords {
    pub name: String,
    pub what: String,
}

impl ContactFacts {
    /// The number as a phone dials it: digits, and a leading `+`.
    pub fn dial(&self) -> Option<String> {
        let phone = self.phone.as_ref()?;
        let digits = phone.chars().filter(char::is_ascii_digit);
        Some(phone.starts_with('+').then_some('+').into_iter().chain(digits).collect())
    }

    pub(super) fn wrongs(&self) -> Vec<Wrong> {
        let mut check = Check::default();
        check.text("source", &self.source, 300);
        if let Some(web) = self.web.as_ref().filter(|web| !web.starts_with("https://")) {
            check.wrongs.push(Wrong::Link(web.clone()));
        }
        check.add_if(self.dial().is_some_and(|dial| dial.len() < 3), Wrong::Empty("phone"));
        check.wrongs
    }
}

impl ContactWords {
    pub(super) fn wrongs(&self) -> Vec<Wrong> {
        let mut check = Check::default();
        check.text("name", &self.name, 100);
        check.text("what", &self.what, 300);
        check.wrongs
    }
}
