//! What a form becomes in which every field is in order.

use super::{Idem, Slug, Wishes};
use crate::Language;
use crate::messages::Hours;
use crate::schedule::Party;
use crate::text::{EmailAddress, Note, PersonName, PhoneNumber};
use chrono::{DateTime, FixedOffset};
use std::fmt;

/// How a person may be reached, if at all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    pub phone: Option<PhoneNumber>,
    pub email: Option<EmailAddress>,
    /// The person said that a message there does not put them at risk. Unsaid is no.
    pub is_safe: bool,
    /// When to write.
    pub hours: Option<Hours>,
}

impl Contact {
    pub(super) fn is_given(&self) -> bool {
        self.phone.is_some() || self.email.is_some()
    }
}

/// A form in which every field is in order.
#[derive(Clone, PartialEq, Eq)]
pub struct BookingRequest {
    pub service: Slug,
    /// `None`: any place.
    pub place: Option<Slug>,
    pub start: DateTime<FixedOffset>,
    pub language: Language,
    pub name: PersonName,
    pub idem: Idem,
    pub contact: Contact,
    /// Asked for, and there is a safe way to do it.
    pub remind: bool,
    pub interpreter: bool,
    pub wishes: Wishes,
    /// How many people come, whose names are `name` and `others`, and how they are received.
    pub party: Party,
    /// The names of those who come along: one less than the party has people.
    pub others: Vec<PersonName>,
    /// What makes the visit possible: a step-free way in, a woman to talk to, a child along.
    pub needs: Note,
    pub note: Note,
}

impl fmt::Debug for BookingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BookingRequest(…)")
    }
}

impl BookingRequest {
    /// Everything but the key, in one unambiguous form: a repetition is one when this is the same.
    pub fn fingerprint_text(&self) -> String {
        let flag = |set: bool| if set { "1" } else { "0" };
        let start = self.start.to_rfc3339();
        let wishes = self.wishes.fingerprint_text();
        let fields = [
            self.service.as_str(),
            self.place.as_ref().map_or("", Slug::as_str),
            &start,
            self.language.code(),
            self.name.as_str(),
            self.contact.phone.as_ref().map_or("", PhoneNumber::as_str),
            self.contact.email.as_ref().map_or("", EmailAddress::as_str),
            flag(self.contact.is_safe),
            flag(self.remind),
            self.contact.hours.unwrap_or(Hours::Day).code(),
            flag(self.interpreter),
            self.needs.as_str(),
            self.note.as_str(),
        ];
        // With the length before each field no two requests can be written alike.
        let party = (self.party != Party::ONE)
            .then(|| format!("party {} {}", self.party.people(), self.party.together().code()));
        let others = self.others.iter().map(PersonName::as_str);
        let more = wishes.as_deref().into_iter().chain(party.as_deref()).chain(others);
        fields.into_iter().chain(more).map(|field| format!("{}:{field}", field.len())).collect()
    }
}
