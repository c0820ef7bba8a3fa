//! The form of a booking as it arrives, and the request that it becomes when nothing is wrong.

use super::{FieldErrors, VisitWay, Wishes};
use crate::Language;
use crate::messages::Hours;
use crate::schedule::{StartError, parse_start};
use crate::text::{EmailAddress, Note, PersonName, PhoneNumber, TextError, digits_to_ascii};
use chrono::{DateTime, FixedOffset};
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
    pub needs: String,
    pub note: String,
}

impl fmt::Debug for BookingForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BookingForm(…)")
    }
}

/// The name of a service or place in addresses: 1 to 64 of `a–z`, `0–9` and `-`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slug(String);

impl Slug {
    /// Reads a slug. Whether there is such a thing, the catalogue knows.
    pub fn parse(typed: &str) -> Option<Slug> {
        let letter = |c: u8| matches!(c, b'a'..=b'z' | b'0'..=b'9' | b'-');
        let fits = (1..=64).contains(&typed.len()) && typed.bytes().all(letter);
        fits.then(|| Slug(typed.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The key that makes a repeated form book only once: 128 random bits, drawn by the server.
///
/// Never shown in logs: it also opens the answer that is kept for a repetition.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Idem([u8; 16]);

impl Idem {
    /// From 16 random bytes.
    pub const fn from_random(bytes: [u8; 16]) -> Idem {
        Idem(bytes)
    }

    /// Reads 32 hexadecimal digits.
    ///
    /// # Errors
    /// [`TextError::Required`], [`TextError::Malformed`].
    pub fn parse(typed: &str) -> Result<Idem, TextError> {
        if typed.is_empty() {
            return Err(TextError::Required);
        }
        let digits: Option<Vec<u8>> =
            typed.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
        let bytes: Vec<u8> =
            digits.ok_or(TextError::Malformed)?.chunks(2).map(|d| d[0] << 4 | d[d.len() - 1]).collect();
        let whole = typed.len() == 32;
        bytes.try_into().ok().filter(|_| whole).map(Idem).ok_or(TextError::Malformed)
    }

    pub const fn bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// The 32 digits for the form.
    pub fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl fmt::Debug for Idem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Idem(…)")
    }
}

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
    fn is_given(&self) -> bool {
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
    /// What makes the visit possible: a step-free way in, a woman to talk to, a child along.
    pub needs: Note,
    pub note: Note,
}

impl fmt::Debug for BookingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BookingRequest(…)")
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
                needs: needs?,
                note: note?,
            })
        })();
        request.filter(|_| errors.is_empty()).ok_or(errors)
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
        fields.into_iter().chain(wishes.as_deref()).map(|field| format!("{}:{field}", field.len())).collect()
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form() -> BookingForm {
        BookingForm {
            service: "legal-counselling".into(),
            place: "bucharest".into(),
            start: "2026-12-02T09:00:00+02:00".into(),
            language: "fa".into(),
            name: " نرگس ".into(),
            idem: "00112233445566778899AABBCCDDEEFF".into(),
            ..BookingForm::default()
        }
    }

    #[test]
    fn the_shortest_form_is_enough() {
        let request = form().read().unwrap();
        assert_eq!(request.name.as_str(), "نرگس");
        assert_eq!(request.idem.hex(), "00112233445566778899aabbccddeeff");
        assert_eq!(request.contact, Contact::default());
        assert!(!request.remind && !request.interpreter);
        let anywhere = BookingForm { place: String::new(), ..form() };
        assert_eq!(anywhere.read().unwrap().place, None);
    }

    #[test]
    fn each_wrong_field_gets_its_code() {
        type Change = fn(&mut BookingForm, String);
        let long = |n: usize| "x".repeat(n);
        type Expected = Option<(&'static str, &'static str)>;
        let table: [(Change, String, Expected); 33] = [
            (|f, t| f.service = t, String::new(), Some(("service", "required"))),
            (|f, t| f.service = t, "Legal advice".into(), Some(("service", "unknown"))),
            (|f, t| f.service = t, "../legal".into(), Some(("service", "unknown"))),
            (|f, t| f.place = t, "București".into(), Some(("place", "unknown"))),
            (|f, t| f.start = t, " ".into(), Some(("start", "required"))),
            (|f, t| f.start = t, "2026-12-02".into(), Some(("start", "malformed"))),
            (|f, t| f.language = t, String::new(), Some(("language", "required"))),
            (|f, t| f.language = t, "de".into(), Some(("language", "unknown"))),
            (|f, t| f.name = t, "\u{200E}".into(), Some(("name", "required"))),
            (|f, t| f.name = t, long(81), Some(("name", "too_long"))),
            (|f, t| f.name = t, "a\u{2067}b".into(), Some(("name", "bidi"))),
            (|f, t| f.idem = t, String::new(), Some(("idem", "required"))),
            (|f, t| f.idem = t, long(32), Some(("idem", "malformed"))),
            (|f, t| f.idem = t, "0".repeat(31), Some(("idem", "malformed"))),
            (|f, t| f.idem = t, "0".repeat(33), Some(("idem", "malformed"))),
            (|f, t| f.phone = t, "12".into(), Some(("phone", "too_short"))),
            (|f, t| f.phone = t, "۰۷۲۲۱۲۳۴۵۶".into(), None),
            (|f, t| f.phone = t, "\u{200F} ".into(), None),
            (|f, t| f.email = t, "nobody".into(), Some(("email", "malformed"))),
            (|f, t| f.email = t, "a@example.org".into(), None),
            (|f, t| f.contact_safe = t, "maybe".into(), Some(("contact_safe", "malformed"))),
            (|f, t| f.contact_safe = t, "no".into(), None),
            (|f, t| f.remind = t, "on".into(), Some(("remind", "no_contact"))),
            (|f, t| f.remind = t, "off".into(), None),
            (|f, t| f.interpreter = t, "yes".into(), None),
            (|f, t| f.way = t, "phone".into(), Some(("way", "no_contact"))),
            (|f, t| f.way = t, "pigeon".into(), Some(("way", "unknown"))),
            (|f, t| f.gender = t, "woman".into(), None),
            (|f, t| f.step_free = t, "yes".into(), None),
            (|f, t| f.needs = t, long(501), Some(("needs", "too_long"))),
            (|f, t| f.note = t, long(501), Some(("note", "too_long"))),
            (|f, t| f.note = t, "a\0b".into(), Some(("note", "control"))),
            (|f, t| f.note = t, "line\r\nline".into(), None),
        ];
        for (change, typed, expected) in table {
            let mut form = form();
            change(&mut form, typed.clone());
            let errors = form.read().err().unwrap_or_default();
            assert_eq!(errors.iter().collect::<Vec<_>>(), Vec::from_iter(expected), "{typed}");
        }
    }

    #[test]
    fn an_empty_form_says_all_that_is_missing() {
        let errors = BookingForm::default().read().unwrap_err();
        let missing: Vec<_> = errors.iter().collect();
        let required = ["idem", "language", "name", "service", "start"].map(|f| (f, "required"));
        assert_eq!(missing, required);
    }

    #[test]
    fn reminders_go_only_where_it_is_safe() {
        let phone = BookingForm { phone: "0722123456".into(), remind: "1".into(), ..form() };
        assert_eq!(phone.read().unwrap_err().code("remind"), Some("unsafe_contact"));
        let safe = BookingForm { contact_safe: "yes".into(), ..phone.clone() };
        assert!(safe.read().unwrap().remind);
        // A wrong number is the thing to mend, not the reminder.
        let wrong = BookingForm { phone: "0722x".into(), ..phone };
        assert_eq!(wrong.read().unwrap_err().code("remind"), None);
    }

    #[test]
    fn forms_arrive_with_missing_and_unknown_fields() {
        let form: BookingForm = serde_json::from_str(r#"{"name":"Ana","extra":"1"}"#).unwrap();
        assert_eq!(form, BookingForm { name: "Ana".into(), ..BookingForm::default() });
        assert_eq!(format!("{form:?}"), "BookingForm(…)");
    }

    proptest! {
        #[test]
        fn requests_differ_when_their_fields_do(note in "[a-z0-9: ]{0,8}", needs in "[a-z0-9: ]{0,8}") {
            let text = |needs: &str, note: &str| {
                let form = BookingForm { needs: needs.into(), note: note.into(), ..form() };
                form.read().unwrap().fingerprint_text()
            };
            let clean = |typed: &str| Note::parse(typed).unwrap();
            prop_assert_eq!(text(&needs, &note) == text(&note, &needs), clean(&needs) == clean(&note));
        }

        #[test]
        fn no_text_breaks_a_form(typed in any::<String>()) {
            let all = BookingForm {
                service: typed.clone(),
                place: typed.clone(),
                start: typed.clone(),
                language: typed.clone(),
                name: typed.clone(),
                idem: typed.clone(),
                phone: typed.clone(),
                email: typed.clone(),
                contact_safe: typed.clone(),
                remind: typed.clone(),
                message_hours: typed.clone(),
                interpreter: typed.clone(),
                interpreter_by: typed.clone(),
                way: typed.clone(),
                gender: typed.clone(),
                step_free: typed.clone(),
                needs: typed.clone(),
                note: typed,
            };
            prop_assert!(all.read().is_err());
        }
    }
}
