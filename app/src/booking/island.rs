//! Booking on the phone: the same questions as the plain pages, one after the other, without leaving the page.
//!
//! What is typed stays in memory: not in the address, not in the history, not in any storage. The plain
//! page stands until this wakes, and again whenever it cannot.

mod ask;
mod day;
mod hold;
mod language;
mod last;
mod net;
mod plain;
mod send;

use leptos::prelude::*;

use super::given::{Given, GivenHold, GivenTime, Say, TimesAnswer};
use super::wishes::{Can, WISHES};
use crate::ui::browser;
use crate::ui::carried::{from_text, handed_over};
use crate::ui::shapes::fields::{Wrong, summary};
use crate::ui::shapes::{changing, heading, several, text, words};

/// The questions, by the number that the history holds.
const PLACE: usize = 0;
const LANGUAGE: usize = 1;
const TIME: usize = 2;
const DETAILS: usize = 3;
const CHECK: usize = 4;

/// The free times, as far as they are known.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Times {
    Asked,
    Lost,
    Here(TimesAnswer),
}

/// What is said above the question.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Told {
    Nothing,
    Sending,
    Lost,
    Busy,
    /// Somebody was faster.
    Taken(Vec<GivenTime>),
    /// Free, but not for what is asked.
    Unfit(Vec<GivenTime>),
}

/// What every step can reach.
#[derive(Clone, Copy)]
struct Booking {
    given: StoredValue<Given>,
    step: RwSignal<usize>,
    place: RwSignal<Option<String>>,
    chosen: RwSignal<Option<GivenTime>>,
    /// What is kept; its sentence is empty when nothing is, or no more.
    held: RwSignal<GivenHold>,
    /// It is time to offer to keep it longer.
    ending: RwSignal<bool>,
    language: RwSignal<String>,
    interpreter: RwSignal<bool>,
    /// What is wished, in the order of [`WISHES`]; empty for nothing.
    wishes: [RwSignal<String>; WISHES.len()],
    /// Language and wishes have been answered, not only proposed.
    answered: RwSignal<bool>,
    name: RwSignal<String>,
    phone: RwSignal<String>,
    email: RwSignal<String>,
    needs: RwSignal<String>,
    safe: RwSignal<bool>,
    remind: RwSignal<bool>,
    /// When to write; empty for any time of the day.
    hours: RwSignal<String>,
    times: RwSignal<Times>,
    /// The first day of the list; empty for the soonest.
    from: RwSignal<String>,
    wrong: Wrong,
    told: RwSignal<Told>,
}

impl Booking {
    fn new(given: Given) -> Booking {
        Booking {
            step: RwSignal::new(given.step),
            place: RwSignal::new(given.place.clone()),
            chosen: RwSignal::new(given.chosen.clone()),
            held: RwSignal::default(),
            ending: RwSignal::new(false),
            language: RwSignal::new(given.language.clone()),
            interpreter: RwSignal::new(given.interpreter),
            wishes: std::array::from_fn(|at| {
                RwSignal::new(given.wishes.get(at).cloned().unwrap_or_default())
            }),
            answered: RwSignal::new(!given.language.is_empty()),
            name: RwSignal::default(),
            phone: RwSignal::default(),
            email: RwSignal::default(),
            needs: RwSignal::default(),
            safe: RwSignal::new(false),
            remind: RwSignal::new(false),
            hours: RwSignal::default(),
            times: RwSignal::new(Times::Asked),
            from: RwSignal::default(),
            wrong: RwSignal::default(),
            told: RwSignal::new(Told::Nothing),
            given: StoredValue::new(given),
        }
    }

    fn say(self, say: Say) -> String {
        self.given.with_value(|given| given.says.get(say as usize).cloned().unwrap_or_default())
    }

    /// On to a question, as a new entry of the history.
    fn go(self, step: usize) {
        self.wrong.set(Vec::new());
        browser::push_step(step);
        self.show(step);
    }

    /// The first question that has no answer yet, from here on.
    fn go_on(self) {
        let step = if !self.answered.get_untracked() {
            LANGUAGE
        } else if self.chosen.with_untracked(Option::is_none) {
            TIME
        } else if self.name.with_untracked(|name| name.trim().is_empty()) {
            DETAILS
        } else {
            CHECK
        };
        self.go(step);
        if step > TIME {
            hold::keep(self);
        }
    }

    /// Shows a question: chosen by the person, or by going back.
    fn show(self, step: usize) {
        // An entry of the history from before a reload may name a step that nothing leads to.
        let known = self.chosen.with_untracked(Option::is_some);
        let step = if known { step } else { step.min(TIME) };
        let step = if self.answered.get_untracked() { step } else { step.min(LANGUAGE) };
        if step == TIME {
            send::ask_times(self);
        }
        self.step.set(step);
    }

    /// What is asked for, as fields of a form; what is not wished is left out.
    fn asked(self) -> Vec<(&'static str, String)> {
        let interpreter = self.interpreter.get_untracked();
        let yes = if interpreter { "yes" } else { "no" };
        let mut asked = vec![("language", self.language.get_untracked()), ("interpreter", yes.to_owned())];
        let wishes = WISHES.iter().zip(self.wishes).map(|(wish, value)| (wish.field, value.get_untracked()));
        asked.extend(wishes.filter(|(_, value)| !value.is_empty()));
        asked
    }

    /// What the chosen place can offer.
    fn can(self) -> Can {
        let slug = self.place.get_untracked().unwrap_or_default();
        self.given.with_value(|given| {
            let place = given.places.iter().find(|place| place.slug == slug);
            place.map_or(given.can, |place| place.can)
        })
    }

    /// Forgets what is personal.
    fn forget(self) {
        for typed in
            self.wishes.into_iter().chain([self.name, self.phone, self.email, self.needs, self.hours])
        {
            typed.set(String::new());
        }
        self.safe.set(false);
        self.remind.set(false);
    }

    /// Takes over from the plain page: what somebody has begun to type there goes on here.
    fn take_over(self) -> String {
        let focused = plain::focused();
        if let Some(place) = plain::chosen("place") {
            self.place.set(Some(place));
        }
        if let Some(language) = plain::chosen("language") {
            self.language.set(language);
            self.interpreter.set(plain::chosen("interpreter").as_deref() == Some("yes"));
            for (wish, value) in WISHES.iter().zip(self.wishes) {
                value.set(plain::chosen(wish.field).unwrap_or_default());
            }
        }
        if self.step.get_untracked() == DETAILS {
            for (field, id) in
                [(self.name, "name"), (self.phone, "phone"), (self.email, "email"), (self.needs, "needs")]
            {
                field.set(plain::typed(id));
            }
            self.safe.set(plain::ticked("contact_safe-1"));
            self.remind.set(plain::ticked("remind"));
            self.hours.set(plain::chosen("message_hours").unwrap_or_default());
        }
        let held = self.given.with_value(|given| given.held.clone());
        if !held.id.is_empty() {
            hold::show(self, held);
        }
        plain::clear("booking-plain");
        focused
    }
}

/// The whole booking. The plain page stands before it until this has woken, and for good when it cannot
/// read what was handed over.
#[island]
pub fn BookingSteps() -> impl IntoView {
    let given = from_text(&handed_over());
    let readable = given.is_some();
    let booking = Booking::new(given.unwrap_or_default());
    let awake = RwSignal::new(false);
    Effect::new(move |before: Option<usize>| {
        let now = booking.step.get();
        if before.is_none() && readable {
            let focused = booking.take_over();
            browser::replace_step(now);
            browser::on_step(move |step| {
                booking.wrong.set(Vec::new());
                booking.told.set(Told::Nothing);
                booking.show(step);
            });
            booking.show(now);
            awake.set(true);
            if !focused.is_empty() {
                browser::focus(focused);
            }
        } else if before.is_some_and(|before| before != now) {
            browser::focus("booking-heading");
        }
        now
    });
    view! {
        <div class="flow booking-live">
            {changing(move || if awake.get() { screen(booking, booking.step.get()) } else { words("") })}
        </div>
    }
}

fn screen(booking: Booking, step: usize) -> AnyView {
    let (title, question) = match step {
        PLACE => (Say::PlaceQuestion, ask::place(booking)),
        LANGUAGE => (Say::LanguageStep, language::language(booking)),
        TIME => (Say::TimeQuestion, day::time(booking)),
        DETAILS => (Say::DetailsQuestion, ask::details(booking)),
        _ => (Say::CheckQuestion, last::check(booking)),
    };
    // With one place there is no question for it, and the numbers begin at the next.
    let number = booking.given.with_value(|given| {
        let position = if given.places.is_empty() { step.saturating_sub(1) } else { step };
        given.steps.get(position).cloned().unwrap_or_default()
    });
    let mut shapes = vec![
        changing(move || errors(booking)),
        changing(move || last::told(booking)),
        text("p", "booking-step", number),
        heading("h1", "booking-heading", booking.say(title)),
    ];
    if step != CHECK {
        shapes.push(last::chosen(booking, step));
    }
    if step == LANGUAGE || step > TIME {
        shapes.push(changing(move || hold::said(booking)));
    }
    shapes.push(question);
    several(shapes)
}

/// All that is wrong, each a link to its field.
fn errors(booking: Booking) -> AnyView {
    let wrong = booking.wrong.get();
    if wrong.is_empty() {
        return words("");
    }
    summary("booking-errors", booking.say(Say::ErrorsTitle), wrong)
}
