//! The form of a booking as it arrives, and the request that it becomes when nothing is wrong.

use super::{BookingRequest, Contact, FieldErrors, Idem, Slug, VisitWay, Wishes, party};
use crate::Language;
use crate::messages::Hours;
use crate::schedule::{Party, StartError, parse_start};
use crate::text::{EmailAddress, Note, PersonName, PhoneNumber, TextError, digits_to_ascii};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The fields as typed. A missing field is an empty one; unknown fields are ignored.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BookingForm {
    pub service: String,
    /// Empty: any place that offers the service at that time.
    pub place: String,
    pub start: String,
    pub language: String,
    pub name: String,
    pub idem: String,
    pub phone: String,
    pub email: String,
    pub contact_safe: String,
    pub remind: String,
    /// Empty: at any time of the day.
    pub message_hours: String,
    pub interpreter: String,
    pub interpreter_by: String,
    /// How to meet: in the office unless something else is said.
    pub way: String,
    pub gender: String,
    pub step_free: String,
    /// How many come, one unless something else is said, and how they are received.
    pub people: String,
    pub together: String,
    /// The names of those who come along.
    pub name_2: String,
    pub name_3: String,
    pub name_4: String,
    pub name_5: String,
    pub name_6: String,
    pub needs: String,
    pub note: String,
}

impl fmt::Debug for BookingForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BookingForm(…)")
    }
}

impl BookingForm {
    /// Whether an interpreter is asked for, as far as that can be read.
    pub fn wants_interpreter(&self) -> bool {
        yes_or_no(&self.interpreter) == Ok(true)
    }

    /// What is wished, as far as that can be read.
    pub fn wishes(&self) -> Wishes {
        self.read_wishes(&mut FieldErrors::default()).map(|(_, wishes)| wishes).unwrap_or_default()
    }

    /// Whether an interpreter is asked for, and the wishes; `None` with codes in `errors` when one of
    /// these fields cannot be read.
    pub fn read_wishes(&self, errors: &mut FieldErrors) -> Option<(bool, Wishes)> {
        let interpreter = errors.keep("interpreter", yes_or_no(&self.interpreter));
        let step_free = errors.keep("step_free", yes_or_no(&self.step_free));
        let chosen = [self.way.as_str(), &self.gender, &self.interpreter_by];
        let wishes = Wishes::read(chosen, step_free.unwrap_or_default(), errors);
        Some((interpreter?, wishes.filter(|_| step_free.is_some())?))
    }

    /// How many come together, as far as that can be read.
    pub fn party(&self) -> Party {
        self.read_party(&mut FieldErrors::default()).unwrap_or(Party::ONE)
    }

    /// How many come together; `None` with a code in `errors` for `people` or `together`.
    pub fn read_party(&self, errors: &mut FieldErrors) -> Option<Party> {
        party::read(&self.people, &self.together, errors)
    }

    /// The names of those who come along, as typed: of the second to the sixth.
    pub fn others(&self) -> [&str; 5] {
        [&self.name_2, &self.name_3, &self.name_4, &self.name_5, &self.name_6]
    }

    /// Reads every field, so that all that is wrong can be said at once.
    ///
    /// The start is only read here; whether it exists and is free, the availability of the place
    /// decides.
    ///
    /// # Errors
    /// A code for each wrong field. Beyond the codes of the texts and the start: `unknown` for a
    /// service, place, language or wish that there is not, `no_contact` and `unsafe_contact` for a
    /// reminder without a way, or a safe way, to send it; `no_contact` for a `way` that needs a
    /// number or an address: a phone call the number, a video call either.
    pub fn read(&self) -> Result<BookingRequest, FieldErrors> {
        let mut errors = FieldErrors::default();
        let service = errors.keep("service", required(&self.service, Slug::parse));
        let place = errors.keep("place", optional(&self.place, |typed| Slug::parse(typed).ok_or("unknown")));
        let start = errors.keep("start", parse_start(&self.start).map_err(StartError::code));
        let language = errors.keep("language", required(&self.language, Language::from_code));
        let name = errors.keep("name", PersonName::parse(&self.name).map_err(TextError::code));
        let idem = errors.keep("idem", Idem::parse(self.idem.trim()).map_err(TextError::code));
        let phone = errors
            .keep("phone", optional(&self.phone, |typed| PhoneNumber::parse(typed).map_err(TextError::code)));
        let email = errors.keep(
            "email",
            optional(&self.email, |typed| EmailAddress::parse(typed).map_err(TextError::code)),
        );
        let is_safe = errors.keep("contact_safe", yes_or_no(&self.contact_safe));
        let hours = errors.keep(
            "message_hours",
            optional(&self.message_hours, |typed| Hours::from_code(typed).ok_or("unknown")),
        );
        let wants_reminder = errors.keep("remind", yes_or_no(&self.remind));
        let wishes = self.read_wishes(&mut errors);
        let party = self.read_party(&mut errors);
        let others = party.and_then(|party| party::read_others(party, self.others(), &mut errors));
        let needs = errors.keep("needs", Note::parse(&self.needs).map_err(TextError::code));
        let note = errors.keep("note", Note::parse(&self.note).map_err(TextError::code));

        let contact = (|| Some(Contact { phone: phone?, email: email?, is_safe: is_safe?, hours: hours? }))();
        if let Some(contact) = contact.as_ref().filter(|_| wants_reminder == Some(true)) {
            if !contact.is_given() {
                errors.add("remind", "no_contact");
            } else if !contact.is_safe {
                errors.add("remind", "unsafe_contact");
            }
        }
        if let (Some(contact), Some((_, wishes))) = (&contact, &wishes) {
            let can_be_called = match wishes.way {
                VisitWay::OnSite => true,
                VisitWay::Video => contact.is_given(),
                VisitWay::Phone => contact.phone.is_some(),
            };
            if !can_be_called {
                errors.add("way", "no_contact");
            }
        }
        let request = (|| {
            let (interpreter, wishes) = wishes?;
            Some(BookingRequest {
                service: service?,
                place: place?,
                start: start?,
                language: language?,
                name: name?,
                idem: idem?,
                contact: contact?,
                remind: wants_reminder?,
                interpreter,
                wishes,
                party: party?,
                others: others?,
                needs: needs?,
                note: note?,
            })
        })();
        request.filter(|_| errors.is_empty()).ok_or(errors)
    }
}

fn required<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, &'static str> {
    match typed.trim() {
        "" => Err("required"),
        typed => read(typed).ok_or("unknown"),
    }
}

fn optional<T>(
    typed: &str,
    read: impl Fn(&str) -> Result<T, &'static str>,
) -> Result<Option<T>, &'static str> {
    match typed.trim() {
        "" => Ok(None),
        typed => match read(typed) {
            // Only invisible characters: nothing was given.
            Err("required") => Ok(None),
            read => read.map(Some),
        },
    }
}

/// A box that is ticked or a choice of two; what a browser or a program sends for either.
fn yes_or_no(typed: &str) -> Result<bool, &'static str> {
    match digits_to_ascii(typed.trim()).as_ref() {
        "" | "no" | "off" | "false" | "0" => Ok(false),
        "yes" | "on" | "true" | "1" => Ok(true),
        _ => Err("malformed"),
    }
}

#[cfg(test)]
mod tests;
