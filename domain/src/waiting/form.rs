//! The form of who wants to wait: a booking's form whose time is open, with the days that are of use.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::Language;
use crate::booking::{BookingForm, Contact, FieldErrors, Idem, Slug, Wishes};
use crate::text::{PersonName, digits_to_ascii};

/// A start that can be read: the form of a booking wants one, and here it means nothing.
const ANY_START: &str = "2000-01-03T09:00:00+02:00";

/// The fields as typed. A missing field is an empty one; unknown fields are ignored.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WaitingForm {
    pub service: String,
    /// Empty: any place.
    pub place: String,
    pub language: String,
    pub interpreter: String,
    pub name: String,
    pub phone: String,
    pub email: String,
    pub contact_safe: String,
    /// Empty: from now on.
    pub from: String,
    /// Empty: as long as it takes.
    pub until: String,
    pub idem: String,
}

impl fmt::Debug for WaitingForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WaitingForm(…)")
    }
}

/// A form in which every field is in order.
#[derive(Clone, PartialEq, Eq)]
pub struct WaitingRequest {
    pub service: Slug,
    /// `None`: any place.
    pub place: Option<Slug>,
    pub language: Language,
    pub interpreter: bool,
    pub wishes: Wishes,
    pub name: PersonName,
    /// At least one way to tell the person.
    pub contact: Contact,
    /// The days between which a time is of use; both are included.
    pub from: Option<NaiveDate>,
    pub until: Option<NaiveDate>,
    pub idem: Idem,
}

impl fmt::Debug for WaitingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WaitingRequest(…)")
    }
}

impl WaitingForm {
    /// Reads every field, so that all that is wrong can be said at once. `today` is at the office.
    ///
    /// # Errors
    /// A code for each wrong field, as for a booking, and `no_contact` for `phone` when there is no way to
    /// tell of a time; `malformed` for a date; `past` for an `until` before today, `before_from` for
    /// one before `from`.
    pub fn read(&self, today: NaiveDate) -> Result<WaitingRequest, FieldErrors> {
        let form = BookingForm {
            service: self.service.clone(),
            place: self.place.clone(),
            start: ANY_START.to_owned(),
            language: self.language.clone(),
            name: self.name.clone(),
            idem: self.idem.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            contact_safe: self.contact_safe.clone(),
            interpreter: self.interpreter.clone(),
            ..BookingForm::default()
        };
        let (read, mut errors) = match form.read() {
            Ok(read) => (Some(read), FieldErrors::default()),
            Err(errors) => (None, errors),
        };
        // A mail that is not safe leaves nobody whom one could call.
        let can_be_told = match &read {
            Some(read) => {
                read.contact.phone.is_some() || read.contact.email.is_some() && read.contact.is_safe
            }
            None => !(self.phone.trim().is_empty() && self.email.trim().is_empty()),
        };
        if !can_be_told {
            errors.add("phone", "no_contact");
        }
        let from = errors.keep("from", date(&self.from));
        let until = errors.keep("until", date(&self.until));
        if let Some(Some(until)) = until {
            if until < today {
                errors.add("until", "past");
            } else if from.flatten().is_some_and(|from| until < from) {
                errors.add("until", "before_from");
            }
        }
        let request = (|| {
            let read = read?;
            Some(WaitingRequest {
                service: read.service,
                place: read.place,
                language: read.language,
                interpreter: read.interpreter,
                wishes: read.wishes,
                name: read.name,
                contact: read.contact,
                from: from?,
                until: until?,
                idem: read.idem,
            })
        })();
        request.filter(|_| errors.is_empty()).ok_or(errors)
    }
}

impl WaitingRequest {
    /// Everything but the key: a repetition is one when this is the same.
    pub fn fingerprint_text(&self) -> String {
        let day = |date: Option<NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
        let contact = &self.contact;
        let fields = [
            "wait",
            self.service.as_str(),
            self.place.as_ref().map_or("", Slug::as_str),
            self.language.code(),
            if self.interpreter { "1" } else { "0" },
            self.name.as_str(),
            contact.phone.as_ref().map_or("", |phone| phone.as_str()),
            contact.email.as_ref().map_or("", |email| email.as_str()),
            if contact.is_safe { "1" } else { "0" },
            &day(self.from),
            &day(self.until),
        ];
        fields.map(|field| format!("{}:{field}", field.len())).concat()
    }
}

/// A date as a browser's field sends it, in any digits; empty is none.
fn date(typed: &str) -> Result<Option<NaiveDate>, &'static str> {
    let typed = digits_to_ascii(typed.trim());
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse().map(Some).map_err(|_| "malformed")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> WaitingForm {
        WaitingForm {
            service: "talk".to_owned(),
            language: "fa".to_owned(),
            name: "مریم".to_owned(),
            phone: "+40 700 000 001".to_owned(),
            contact_safe: "on".to_owned(),
            idem: "0123456789abcdef0123456789abcdef".to_owned(),
            ..WaitingForm::default()
        }
    }

    #[test]
    fn a_form_in_order_is_read_whole() {
        let today = "2026-12-01".parse().unwrap();
        let typed =
            WaitingForm { from: "۲۰۲۶-۱۲-۰۳".to_owned(), until: "2026-12-03".to_owned(), ..form() };
        let read = typed.read(today).unwrap();
        assert_eq!((read.from, read.until), ("2026-12-03".parse().ok(), "2026-12-03".parse().ok()));
        assert!(read.contact.is_safe && read.place.is_none());
        assert_ne!(read.fingerprint_text(), form().read(today).unwrap().fingerprint_text());
    }

    #[test]
    fn what_is_wrong_is_said_field_by_field() {
        let today = "2026-12-01".parse().unwrap();
        let table: [(&str, WaitingForm, &str, &str); 6] = [
            ("no way at all", WaitingForm { phone: String::new(), ..form() }, "phone", "no_contact"),
            (
                "only a mail that is not safe",
                WaitingForm {
                    phone: String::new(),
                    email: "a@b.example".to_owned(),
                    contact_safe: String::new(),
                    ..form()
                },
                "phone",
                "no_contact",
            ),
            ("no name", WaitingForm { name: " ".to_owned(), ..form() }, "name", "required"),
            ("no date", WaitingForm { from: "soon".to_owned(), ..form() }, "from", "malformed"),
            ("over", WaitingForm { until: "2026-11-30".to_owned(), ..form() }, "until", "past"),
            (
                "the wrong way round",
                WaitingForm { from: "2026-12-05".to_owned(), until: "2026-12-04".to_owned(), ..form() },
                "until",
                "before_from",
            ),
        ];
        for (what, form, field, code) in table {
            assert_eq!(form.read(today).unwrap_err().code(field), Some(code), "{what}");
        }
    }
}
