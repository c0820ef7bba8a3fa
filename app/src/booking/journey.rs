//! How far somebody has come in booking: what is chosen, what is typed, which question is next.
//!
//! Choices that are not personal stand in the address, so that a page can be reloaded, shared or read
//! in another language. What is personal travels only in the bodies of forms: once something personal
//! was typed, the journey goes on by POST, and every page carries all of it along in hidden fields.

use domain::Language;
use domain::booking::{BookingForm, Wishes};
use leptos::prelude::*;
use store::booking::Ask;

use crate::ui::request::Fields;
use crate::words::Words;

/// Choices that may stand in an address.
const OPEN: [&str; 7] = ["place", "start", "language", "interpreter", "interpreter_by", "way", "hold"];

/// What is asked for or typed about the person; only ever in bodies.
pub(super) const PERSONAL: [&str; 10] = [
    "gender",
    "step_free",
    "name",
    "phone",
    "email",
    "contact_safe",
    "remind",
    "message_hours",
    "needs",
    "note",
];

/// Wishes, which are there only when something is wished.
const WISHED: [&str; 4] = ["gender", "step_free", "way", "interpreter_by"];

/// The questions, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Place,
    Language,
    Time,
    Details,
    Check,
}

/// A question: what buttons call it that lead back to it, and the fields that its page asks for.
struct Question {
    step: Step,
    code: &'static str,
    fields: &'static [&'static str],
}

const QUESTIONS: [Question; 5] = [
    Question { step: Step::Place, code: "place", fields: &["place"] },
    Question {
        step: Step::Language,
        code: "language",
        fields: &["language", "interpreter", "gender", "step_free", "way", "interpreter_by"],
    },
    Question { step: Step::Time, code: "time", fields: &["start"] },
    Question {
        step: Step::Details,
        code: "details",
        fields: &["name", "phone", "email", "contact_safe", "remind", "message_hours", "needs", "note"],
    },
    Question { step: Step::Check, code: "check", fields: &["idem"] },
];

impl Step {
    /// Every question, in order.
    pub fn all() -> impl Iterator<Item = Step> {
        QUESTIONS.iter().map(|question| question.step)
    }

    fn question(self) -> &'static Question {
        &QUESTIONS[self as usize]
    }

    /// As a button names it that leads back to a question.
    pub fn code(self) -> &'static str {
        self.question().code
    }

    fn from_code(code: &str) -> Option<Step> {
        let to = |question: &&Question| question.code == code && question.step != Step::Check;
        QUESTIONS.iter().find(to).map(|question| question.step)
    }

    /// The page on which a field is asked for.
    pub fn of_field(field: &str) -> Step {
        let asks = |question: &&Question| question.fields.contains(&field);
        QUESTIONS.iter().find(asks).map_or(Step::Details, |question| question.step)
    }

    /// What the form of its page sends itself or leaves behind: another place has other times.
    fn renews(self, field: &str) -> bool {
        self.question().fields.contains(&field) || (self == Step::Place && field == "start")
    }
}

/// One person's way through the questions.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Journey {
    pub service: String,
    given: Vec<(&'static str, String)>,
    /// Something came in a body: all that follows does too.
    pub posted: bool,
    /// The first day to show among the free ones, as the address or the form names it.
    pub from: String,
    /// The question that somebody wants to go back to.
    pub wanted: Option<Step>,
    /// A time was chosen while two others were kept: the oldest was given back.
    pub gave_back: bool,
    /// The key of the form, when one came with it.
    pub idem: String,
}

/// Says nothing of what was typed.
impl std::fmt::Debug for Journey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Journey").field("posted", &self.posted).finish_non_exhaustive()
    }
}

impl Journey {
    /// A journey of which nothing is known but the service, and which goes on by POST.
    pub fn empty(service: &str) -> Journey {
        Journey::read(service, &Fields::default(), true, std::iter::empty())
    }

    /// From the query of an address: personal fields there are not read at all.
    pub fn from_address(service: &str, query: &Fields) -> Journey {
        Journey::read(service, query, false, OPEN.into_iter())
    }

    /// From the body of a form.
    pub fn from_form(service: &str, form: &Fields) -> Journey {
        Journey::read(service, form, true, OPEN.into_iter().chain(PERSONAL))
    }

    fn read(
        service: &str,
        fields: &Fields,
        posted: bool,
        names: impl Iterator<Item = &'static str>,
    ) -> Journey {
        let given = names.filter(|name| fields.has(name)).map(|name| (name, fields.get(name).to_owned()));
        let mut journey = Journey {
            service: service.to_owned(),
            given: given.collect(),
            posted,
            from: fields.get("from").to_owned(),
            wanted: Step::from_code(fields.get("step")),
            gave_back: fields.get("gave") == "back",
            idem: fields.get("idem").to_owned(),
        };
        if posted {
            fields.get("other").split('&').for_each(|change| journey.ask_instead(change));
        }
        journey.given.retain(|(name, value)| !WISHED.contains(name) || !matches!(value.as_str(), "" | "no"));
        if !journey.is_yes("interpreter") {
            journey.given.retain(|(name, _)| *name != "interpreter_by");
        }
        // A time is chosen together with its place, by one button.
        if let Some((place, start)) = fields.get("pick").split_once('@') {
            journey.set("place", place);
            journey.set("start", start);
            journey.wanted = None;
        } else if !journey.from.is_empty() {
            journey.wanted = Some(Step::Time);
        }
        journey
    }

    /// Takes one `field=value` of a button that asks for something else instead.
    fn ask_instead(&mut self, change: &str) {
        let Some((field, value)) = change.split_once('=') else { return };
        let known = ["place", "interpreter"].into_iter().chain(WISHED).find(|known| *known == field);
        if let Some(field) = known {
            self.set(field, value);
        }
    }

    pub fn has(&self, name: &str) -> bool {
        self.given.iter().any(|(n, _)| *n == name)
    }

    /// As typed; empty when it was not asked yet.
    pub fn get(&self, name: &str) -> &str {
        self.given.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value)
    }

    pub fn set(&mut self, name: &'static str, value: &str) {
        self.given.retain(|(n, _)| *n != name);
        self.given.push((name, value.to_owned()));
    }

    /// Something was said that must not stand in an address.
    pub fn is_personal(&self) -> bool {
        self.given.iter().any(|(name, _)| PERSONAL.contains(name))
    }

    /// Stays at a question, with what is typed there; a name that is not typed yet is not wrong.
    pub fn stay_at(&mut self, step: &str) {
        self.wanted = Step::from_code(step);
        if self.get("name").trim().is_empty() {
            self.given.retain(|(name, _)| *name != "name");
        }
    }

    /// The address of the next question after an answer that is not personal.
    pub fn path_onward(&self) -> String {
        self.path_with(&[
            ("step", self.wanted.filter(|_| self.from.is_empty()).map_or("", Step::code)),
            ("from", &self.from),
            ("gave", if self.gave_back { "back" } else { "" }),
        ])
    }

    /// The address that leads back to a question, with all answers.
    pub fn path_back(&self, step: Step) -> String {
        self.path_with(&[("step", step.code())])
    }

    /// The address of the list of times from a day on.
    pub fn path_from(&self, from: &str) -> String {
        self.path_with(&[("from", from)])
    }

    pub fn is_yes(&self, name: &str) -> bool {
        matches!(self.get(name), "yes" | "on" | "true" | "1")
    }

    /// The first question without an answer.
    pub fn next(&self) -> Step {
        if !self.has("place") {
            Step::Place
        } else if self.get("language").is_empty() {
            Step::Language
        } else if self.get("start").is_empty() {
            Step::Time
        } else if !self.posted || !self.has("name") {
            Step::Details
        } else {
            Step::Check
        }
    }

    /// What is asked for so far.
    pub fn ask(&self) -> Ask {
        let place = self.get("place");
        Ask {
            place: (!place.is_empty()).then(|| place.to_owned()),
            language: Language::from_code(self.get("language")),
            interpreter: self.is_yes("interpreter"),
            wishes: self.wishes(),
            ..Ask::new(self.service.clone())
        }
    }

    pub fn wishes(&self) -> Wishes {
        self.booking_form().wishes()
    }

    /// The address after `/{lang}`, with every open choice, and more where it is not empty.
    fn path_with(&self, more: &[(&str, &str)]) -> String {
        let open = OPEN.into_iter().filter(|name| self.has(name)).map(|name| (name, self.get(name)));
        let more = more.iter().copied().filter(|(_, value)| !value.is_empty());
        let query = serde_urlencoded::to_string(open.chain(more).collect::<Vec<_>>()).unwrap_or_default();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/book/{}{mark}{query}", self.service)
    }

    /// The address of the page that is shown, in any language. A place that nobody was asked for is
    /// left out.
    pub fn path_here(&self, only_place: bool) -> String {
        let mut here = self.clone();
        here.gave_back = false;
        if only_place {
            here.given.retain(|(name, _)| *name != "place");
        }
        here.path_onward()
    }

    /// Every answer, to be sent along.
    pub fn hidden_all(&self) -> Vec<AnyView> {
        self.given.iter().map(|(name, value)| hidden(name, value)).collect()
    }

    /// A form that asks one question and takes everything else along. What may be personal is sent in a
    /// body, whatever is answered.
    pub fn form(&self, w: Words, step: Step, class: &'static str, body: impl IntoView + 'static) -> AnyView {
        let code = w.language.code();
        let by_post = self.posted || matches!(step, Step::Language | Step::Details);
        let along = self.given.iter().filter(|(name, _)| !step.renews(name));
        let along: Vec<_> = along.map(|(name, value)| hidden(name, value)).collect();
        let (method, action) = if step == Step::Time {
            // Choosing a time keeps it.
            ("post", format!("/{code}/book/{}/hold", self.service))
        } else if by_post {
            ("post", format!("/{code}/book/{}/check", self.service))
        } else {
            ("get", format!("/{code}/book/{}", self.service))
        };
        view! {
            <form id="question" class=class method=method action=action autocomplete="off">
                {along}
                {body}
            </form>
        }
        .into_any()
    }

    /// The form of the booking as the domain reads it.
    pub fn booking_form(&self) -> BookingForm {
        let get = |name: &str| self.get(name).to_owned();
        BookingForm {
            service: self.service.clone(),
            place: get("place"),
            start: get("start"),
            language: get("language"),
            name: get("name"),
            idem: self.idem.clone(),
            phone: get("phone"),
            email: get("email"),
            contact_safe: get("contact_safe"),
            remind: get("remind"),
            message_hours: get("message_hours"),
            interpreter: get("interpreter"),
            interpreter_by: get("interpreter_by"),
            way: get("way"),
            gender: get("gender"),
            step_free: get("step_free"),
            needs: get("needs"),
            note: get("note"),
            ..BookingForm::default()
        }
    }
}

/// A field that only travels.
pub(super) fn hidden(name: &str, value: &str) -> AnyView {
    view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> }.into_any()
}

#[cfg(test)]
mod tests;
