//! Reading the fields of a form one by one, so that every mistake is told at once.

use super::draft::EventContact;
use super::form::FieldError;
use crate::schedule::StartError;
use crate::text::{EmailAddress, PhoneNumber, TextError, clean_line};

/// Reads fields and remembers the first thing that is wrong with each.
pub(super) struct Reader {
    pub errors: Vec<FieldError>,
}

impl Reader {
    pub fn refuse(&mut self, field: &'static str, code: &'static str) {
        if self.errors.iter().all(|error| error.field != field) {
            self.errors.push(FieldError { field, code });
        }
    }

    pub fn check<T>(&mut self, field: &'static str, read: Result<T, TextError>) -> Option<T> {
        read.map_err(|error| self.refuse(field, error.code())).ok()
    }

    pub fn time<T>(&mut self, field: &'static str, read: Result<T, StartError>) -> Option<T> {
        read.map_err(|error| self.refuse(field, error.code())).ok()
    }

    /// One line that must say something.
    pub fn line(&mut self, field: &'static str, typed: &str, longest: usize) -> Option<String> {
        let line = self.check(field, clean_line(typed, longest))?;
        if line.is_empty() {
            self.refuse(field, "required");
            return None;
        }
        Some(line)
    }

    /// One choice of a list.
    pub fn code<T>(
        &mut self,
        field: &'static str,
        typed: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let code = if typed.trim().is_empty() { "required" } else { "unknown" };
        let read = read(typed.trim());
        if read.is_none() {
            self.refuse(field, code);
        }
        read
    }

    /// A tick box: browsers send nothing when it is empty.
    pub fn ticked(&mut self, field: &'static str, typed: &str) -> Option<bool> {
        match typed.trim() {
            "" | "no" => Some(false),
            "yes" | "on" => Some(true),
            _ => {
                self.refuse(field, "unknown");
                None
            }
        }
    }

    /// A phone number or an e-mail address; only one of them has an `@`.
    pub fn contact(&mut self, typed: &str) -> Option<EventContact> {
        if typed.contains('@') {
            self.check("contact", EmailAddress::parse(typed)).map(EventContact::Email)
        } else {
            self.check("contact", PhoneNumber::parse(typed)).map(EventContact::Phone)
        }
    }
}
