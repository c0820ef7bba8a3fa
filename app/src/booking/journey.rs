//! How far somebody has come in booking: what is chosen, what is typed, which question is next.
//!
//! Choices that are not personal stand in the address, so that a page can be reloaded, shared or read
//! in another language. What is personal travels only in the bodies of forms: once something personal
//! was typed, the journey goes on by POST, and every page carries all of it along in hidden fields.

use domain::booking::BookingForm;
use leptos::prelude::*;

use crate::ui::request::Fields;
use crate::words::Words;

/// Choices that may stand in an address.
const OPEN: [&str; 5] = ["place", "start", "language", "interpreter", "hold"];

/// What is typed on the page about the person; only ever in bodies.
pub(super) const PERSONAL: [&str; 8] =
    ["name", "phone", "email", "contact_safe", "remind", "message_hours", "needs", "note"];

/// The questions, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Place,
    Time,
    Language,
    Details,
    Check,
}

impl Step {
    /// As a button names it that leads back to a question.
    pub const fn code(self) -> &'static str {
        match self {
            Step::Place => "place",
            Step::Time => "time",
            Step::Language => "language",
            Step::Details => "details",
            Step::Check => "check",
        }
    }

    fn from_code(code: &str) -> Option<Step> {
        [Step::Place, Step::Time, Step::Language, Step::Details].into_iter().find(|step| step.code() == code)
    }

    /// The page on which a field is asked for.
    pub fn of_field(field: &str) -> Step {
        match field {
            "place" => Step::Place,
            "start" => Step::Time,
            "language" | "interpreter" => Step::Language,
            "idem" => Step::Check,
            _ => Step::Details,
        }
    }

    /// The fields that its page asks for.
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Step::Place => &["place"],
            Step::Time => &["place", "start"],
            Step::Language => &["language", "interpreter"],
            Step::Details => &PERSONAL,
            Step::Check => &[],
        }
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

    /// Something was typed that must not stand in an address.
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

    /// The address of the next question after a time was kept.
    pub fn path_onward(&self) -> String {
        let path = self.path_without(&[]);
        let step = self.wanted.map(|step| format!("&step={}", step.code())).unwrap_or_default();
        let gave = if self.gave_back { "&gave=back" } else { "" };
        format!("{path}{step}{gave}")
    }

    pub fn is_yes(&self, name: &str) -> bool {
        matches!(self.get(name), "yes" | "on" | "true" | "1")
    }

    /// The first question without an answer.
    pub fn next(&self) -> Step {
        if !self.has("place") {
            Step::Place
        } else if self.get("start").is_empty() {
            Step::Time
        } else if self.get("language").is_empty() {
            Step::Language
        } else if !self.posted || !self.has("name") {
            Step::Details
        } else {
            Step::Check
        }
    }

    /// The address after `/{lang}`, with every open choice but some.
    pub fn path_without(&self, left_out: &[&str]) -> String {
        let open = self.given.iter().filter(|(name, _)| OPEN.contains(name) && !left_out.contains(name));
        let query = serde_urlencoded::to_string(open.collect::<Vec<_>>()).unwrap_or_default();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("/book/{}{mark}{query}", self.service)
    }

    /// Everything but what a page asks for, to be sent along with the answer.
    pub fn hidden(&self, asked: &[&str]) -> Vec<AnyView> {
        let kept = self.given.iter().filter(|(name, _)| !asked.contains(name));
        kept.map(|(name, value)| hidden(name, value)).collect()
    }

    /// A form that asks one question and takes everything else along.
    pub fn form(&self, w: Words, step: Step, class: &'static str, body: impl IntoView + 'static) -> AnyView {
        let code = w.language.code();
        let by_post = self.posted || step == Step::Details;
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
                {self.hidden(step.fields())}
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
        }
    }
}

/// A field that only travels.
pub(super) fn hidden(name: &str, value: &str) -> AnyView {
    view! { <input type="hidden" name=name.to_owned() value=value.to_owned() /> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(text: &str) -> Fields {
        Fields::parse(text.as_bytes())
    }

    #[test]
    fn the_first_open_question_is_next() {
        let table = [
            ("", Step::Place),
            ("place=", Step::Time),
            ("place=bucharest&start=", Step::Time),
            ("pick=bucharest@2026-12-01T09:00:00%2B02:00", Step::Language),
            ("place=&start=x&language=fa", Step::Details),
            ("place=&start=x&language=fa&name=Ana", Step::Details),
        ];
        for (query, step) in table {
            assert_eq!(Journey::from_address("talk", &fields(query)).next(), step, "{query}");
        }
        let form = fields("place=&start=x&language=fa&name=Ana");
        assert_eq!(Journey::from_form("talk", &form).next(), Step::Check);
    }

    #[test]
    fn nothing_personal_is_read_from_an_address_or_written_into_one() {
        let all =
            fields("place=craiova&start=2026-12-01T09:00:00%2B02:00&name=Ana&phone=07&needs=x&language=fa");
        assert!(!Journey::from_address("talk", &all).has("name"));
        let posted = Journey::from_form("talk", &all);
        assert_eq!(posted.get("name"), "Ana");
        assert_eq!(
            posted.path_without(&["place"]),
            "/book/talk?start=2026-12-01T09%3A00%3A00%2B02%3A00&language=fa"
        );
    }

    #[test]
    fn a_chosen_time_brings_its_place_and_answers_the_question() {
        let journey =
            Journey::from_form("talk", &fields("place=&step=time&from=2026-12-01&pick=brasov@S&name=A"));
        assert_eq!((journey.get("place"), journey.get("start")), ("brasov", "S"));
        assert_eq!((journey.wanted, journey.has("from")), (None, false));
        let more = Journey::from_form("talk", &fields("place=&from=2026-12-01&name=A"));
        assert_eq!(more.wanted, Some(Step::Time));
    }
}
