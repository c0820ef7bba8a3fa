//! What has been chosen so far, on every later page; and the last look before booking.

use chrono::{DateTime, FixedOffset};
use domain::Language;
use domain::messages::Hours;
use domain::schedule::parse_start;
use leptos::prelude::*;

use super::journey::{Journey, Step, hidden};
use super::offer::Offered;
use super::wishes::wished;
use crate::dates;
use crate::messages::hours;
use crate::ui::icon::Icon;
use crate::words::Words;

/// One thing that was chosen, and the question to go back to.
struct Line {
    icon: &'static str,
    label: &'static str,
    value: String,
    back_to: Option<Step>,
}

impl Line {
    fn new(icon: &'static str, label: &'static str, value: String, back_to: Option<Step>) -> Line {
        Line { icon, label, value, back_to }
    }
}

/// What is chosen, above the question that is asked now.
pub(super) fn chosen(w: Words, journey: &Journey, offered: &Offered, step: Step) -> AnyView {
    let lines = open_lines(w, journey, offered, step);
    let rows: Vec<_> = lines
        .into_iter()
        .map(|line| {
            let change = line.back_to.map(|step| change(w, journey, step, line.label));
            view! {
                <li>
                    <Icon name=line.icon />
                    <span><span class="visually-hidden">{line.label}": "</span>{line.value}</span>
                    {change}
                </li>
            }
        })
        .collect();
    let list = view! { <ul class="booking-chosen" aria-label=w.booking_chosen()>{rows}</ul> };
    if !journey.posted {
        return list.into_any();
    }
    let action = format!("/{}/book/{}/check", w.language.code(), journey.service);
    view! { <form method="post" action=action>{journey.hidden_all()}{list}</form> }.into_any()
}

/// Service, place, language with its wishes, and time, as far as they stand before `step`. Who goes back to
/// a question still sees the time that was chosen.
fn open_lines(w: Words, journey: &Journey, offered: &Offered, step: Step) -> Vec<Line> {
    let mut lines = vec![Line::new("heart-handshake", w.booking_line_service(), offered.title.clone(), None)];
    let place = journey.get("place");
    if step > Step::Place && (step > Step::Time || offered.asks_place()) {
        let title =
            if place.is_empty() { w.booking_place_any().to_owned() } else { offered.place_title(place) };
        let back_to = offered.asks_place().then_some(Step::Place);
        lines.push(Line::new("map-pin", w.booking_line_place(), title, back_to));
    }
    if let (true, Some(language)) = (step > Step::Language, Language::from_code(journey.get("language"))) {
        lines.extend(asked_lines(w, journey, language, step == Step::Check));
    }
    if let (true, Ok(start)) =
        (matches!(step, Step::Language) || step > Step::Time, parse_start(journey.get("start")))
    {
        let back_to = (step > Step::Time).then_some(Step::Time);
        lines.push(Line::new("clock", w.booking_line_time(), when(w, start, offered.minutes), back_to));
    }
    lines
}

/// The language, the interpreter and the wishes: one line each for the last look, one for all of them before.
fn asked_lines(w: Words, journey: &Journey, language: Language, each: bool) -> Vec<Line> {
    let name = language.own_name().to_owned();
    let wishes: Vec<&str> = wished(w, &journey.wishes()).into_iter().map(|(_, label)| label).collect();
    let line = |icon, label, value| Line::new(icon, label, value, Some(Step::Language));
    let wants = journey.is_yes("interpreter");
    if !each {
        let interpreter = wants.then(|| w.booking_line_interpreter());
        let all: Vec<&str> = std::iter::once(name.as_str()).chain(interpreter).chain(wishes).collect();
        return vec![line("languages", w.booking_line_language(), all.join(" · "))];
    }
    let interpreter = if wants { w.booking_interpreter_yes() } else { w.booking_interpreter_no() };
    let wishes = if wishes.is_empty() { w.booking_wishes_none().to_owned() } else { wishes.join("\n") };
    vec![
        line("languages", w.booking_line_language(), name),
        line("users", w.booking_line_interpreter(), interpreter.to_owned()),
        line("hand-heart", w.booking_line_wishes(), wishes),
    ]
}

/// Day, time and length.
pub(crate) fn when(w: Words, start: DateTime<FixedOffset>, minutes: u16) -> String {
    let comma = dates::comma(w.language);
    format!("{}{comma}{}", dates::moment(w, start.to_utc()), dates::minutes(w, minutes))
}

/// Back to a question: an address as long as nothing personal was typed, a button afterwards.
fn change(w: Words, journey: &Journey, step: Step, what: &'static str) -> AnyView {
    let label = w.booking_change_what(what);
    if journey.posted {
        return view! {
            <button class="link" name="step" value=step.code() aria-label=label>{w.booking_change()}</button>
        }
        .into_any();
    }
    let href = format!("/{}{}", w.language.code(), journey.path_back(step));
    view! { <a href=href aria-label=label>{w.booking_change()}</a> }.into_any()
}

/// Everything at once, and the button that books.
pub(super) fn check(w: Words, journey: &Journey, offered: &Offered, idem: &str) -> AnyView {
    let mut lines = open_lines(w, journey, offered, Step::Check);
    lines.extend(personal_lines(w, journey));
    let rows: Vec<_> = lines
        .into_iter()
        .map(|line| {
            let change = line.back_to.map(|step| change(w, journey, step, line.label));
            view! {
                <div>
                    <dt><Icon name=line.icon /><span>{line.label}</span></dt>
                    <dd>{line.value.lines().map(|text| view! { <span class="booking-value" dir="auto">{text.to_owned()}</span> }).collect::<Vec<_>>()}{change}</dd>
                </div>
            }
        })
        .collect();
    let code = w.language.code();
    let back = format!("/{code}/book/{}/check", journey.service);
    view! {
        <p class="lead">{w.booking_check_lead()}</p>
        <form id="question" class="booking-form" method="post" action=back>
            {journey.hidden_all()}
            <dl class="facts booking-check">{rows}</dl>
        </form>
        <form class="booking-form" method="post" action="/api/book">
            {journey.hidden_all()}
            {hidden("service", &journey.service)}
            {hidden("lang", code)}
            {hidden("idem", idem)}
            <p><button class="button lamp"><Icon name="calendar-check" />{w.booking_book()}</button></p>
        </form>
    }
    .into_any()
}

fn personal_lines(w: Words, journey: &Journey) -> Vec<Line> {
    let back_to = Some(Step::Details);
    let reach: Vec<&str> = ["phone", "email"]
        .map(|name| journey.get(name).trim())
        .into_iter()
        .filter(|v| !v.is_empty())
        .collect();
    let contact = if reach.is_empty() {
        w.booking_contact_none().to_owned()
    } else {
        let safe = journey.is_yes("contact_safe");
        let about = if safe { w.booking_contact_safe() } else { w.booking_contact_unsafe() };
        let remind = (safe && journey.is_yes("remind")).then(|| w.booking_contact_remind());
        let hours = Hours::from_code(journey.get("message_hours")).filter(|_| remind.is_some());
        reach
            .into_iter()
            .chain([about])
            .chain(remind)
            .chain(hours.map(|hours| hours::named(w, hours)))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let needs = match journey.get("needs").trim() {
        "" => w.booking_needs_none().to_owned(),
        needs => needs.to_owned(),
    };
    vec![
        Line::new("user", w.booking_line_name(), journey.get("name").trim().to_owned(), back_to),
        Line::new("phone", w.booking_line_contact(), contact, back_to),
        Line::new("pencil", w.booking_line_needs(), needs, back_to),
    ]
}
