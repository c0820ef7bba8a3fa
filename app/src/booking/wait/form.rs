//! The form of who wants to wait, and the page that shows number and PIN once.

use domain::Language;
use domain::booking::FieldErrors;
use domain::reference::Reference;
use leptos::prelude::*;
use store::booking::Joined;

use crate::booking::idem::fresh_idem;
use crate::booking::journey::hidden;
use crate::booking::offer::Offered;
use crate::booking::sentences::sentence;
use crate::ui::form::{Choice, Errors, Field, choices, summary};
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{panel, steps};
use crate::ui::request::Fields;
use crate::words::Words;

/// The fields in the order in which the page asks for them.
const ORDER: [&str; 10] =
    ["place", "language", "interpreter", "name", "phone", "email", "contact_safe", "from", "until", "idem"];

/// What is wrong, in words, in the order of the page.
pub(super) fn sentences(w: Words, errors: &FieldErrors) -> Errors {
    let text = |field: &'static str| {
        let code = errors.code(field)?;
        let text = match (field, code) {
            ("phone", "no_contact") => w.waiting_error_phone_no_contact().to_owned(),
            ("from" | "until", "malformed") => w.waiting_error_date_malformed().to_owned(),
            ("until", "past") => w.waiting_error_until_past().to_owned(),
            ("until", "before_from") => w.waiting_error_until_before_from().to_owned(),
            _ => sentence(w, field, code),
        };
        Some((field, text))
    };
    Errors(ORDER.into_iter().filter_map(text).collect())
}

/// The whole form; `typed` keeps what was typed when it comes again.
pub(super) fn page(w: Words, offered: &Offered, typed: &Fields, errors: &Errors) -> Page {
    let path = format!("/wait/{}", offered.slug);
    let idem = match typed.get("idem") {
        // A form that was refused because its number is used up gets another.
        "" => fresh_idem().hex(),
        _ if errors.of("idem").is_some() => fresh_idem().hex(),
        kept => kept.to_owned(),
    };
    let how = [w.waiting_how_order(), w.waiting_how_long(), w.waiting_how_keep()];
    let body = view! {
        {summary(w, errors)}
        <h1>{w.waiting_title()}</h1>
        <p class="lead">{offered.title.clone()}</p>
        <p>{w.waiting_lead()}</p>
        {steps(how.map(str::to_owned))}
        <form class="booking-form" method="post" action=format!("/{}{path}", w.language.code()) autocomplete="off">
            {hidden("idem", &idem)}
            {offered.asks_place().then(|| place(w, offered, typed, errors))}
            {language(w, typed, errors)}
            {who(w, typed, errors)}
            {days(w, typed, errors)}
            <p class="small"><Icon name="lock" />{w.booking_who_sees()}</p>
            <p><button class="button lamp"><Icon name="hourglass" />{w.waiting_join()}</button></p>
        </form>
    };
    Page::new(w, path, w.waiting_title(), body).private()
}

fn place(w: Words, offered: &Offered, typed: &Fields, errors: &Errors) -> AnyView {
    let any =
        Choice { value: String::new(), label: w.booking_place_any().to_owned(), hint: None, icon: "compass" };
    let places = offered.places.iter().map(|place| Choice {
        value: place.slug.clone(),
        label: place.title.clone(),
        hint: place.hint.clone(),
        icon: "map-pin",
    });
    let question = w.booking_place_question().to_owned();
    let cards = places.chain([any]).collect();
    choices("place", question, cards, typed.get("place"), errors.of("place")).into_any()
}

fn language(w: Words, typed: &Fields, errors: &Errors) -> AnyView {
    let others = Language::ALL.into_iter().filter(|language| *language != w.language);
    let cards = std::iter::once(w.language).chain(others).map(|language| Choice {
        value: language.code().to_owned(),
        label: language.own_name().to_owned(),
        hint: None,
        icon: "languages",
    });
    let chosen = if typed.has("language") { typed.get("language") } else { w.language.code() };
    let answer = |value: &str, label: &str, icon| Choice {
        value: value.to_owned(),
        label: label.to_owned(),
        hint: None,
        icon,
    };
    let answers = vec![
        answer("no", w.booking_interpreter_no(), "user"),
        answer("yes", w.booking_interpreter_yes(), "users"),
    ];
    // With an interpreter more times fit; who needs none says so.
    let needs = if typed.get("interpreter") == "no" { "no" } else { "yes" };
    let (question, needed) = (w.booking_language_question(), w.booking_interpreter_question());
    view! {
        {choices("language", question.to_owned(), cards.collect(), chosen, errors.of("language"))}
        {choices("interpreter", needed.to_owned(), answers, needs, errors.of("interpreter"))}
    }
    .into_any()
}

fn who(w: Words, typed: &Fields, errors: &Errors) -> AnyView {
    let field = |name: &'static str, kind: &'static str, label: &str| Field {
        kind,
        value: typed.get(name).to_owned(),
        error: errors.of(name),
        latin: true,
        longest: Some(254),
        ..Field::text(name, label)
    };
    let name = Field {
        hint: Some(w.booking_name_hint().to_owned()),
        latin: false,
        longest: Some(80),
        ..field("name", "text", w.booking_name())
    };
    let answers = [("no", w.booking_safe_no(), "ban"), ("yes", w.booking_safe_yes(), "shield-check")];
    let answers = answers.map(|(value, label, icon)| Choice {
        value: value.into(),
        label: label.into(),
        hint: None,
        icon,
    });
    let safe = if typed.get("contact_safe") == "yes" { "yes" } else { "no" };
    let question = w.booking_safe_question().to_owned();
    view! {
        {name.view(w)}
        <h2>{w.waiting_contact()}</h2>
        <p class="hint">{w.waiting_contact_hint()}</p>
        {field("phone", "tel", w.booking_phone()).view(w)}
        {field("email", "email", w.booking_email()).view(w)}
        {choices("contact_safe", question, answers.into(), safe, errors.of("contact_safe"))}
        <p class="hint">{w.booking_safe_hint()}</p>
    }
    .into_any()
}

fn days(w: Words, typed: &Fields, errors: &Errors) -> AnyView {
    let field = |name: &'static str, label: &str| Field {
        kind: "date",
        value: typed.get(name).to_owned(),
        hint: Some(w.waiting_days_hint().to_owned()),
        error: errors.of(name),
        optional: true,
        latin: true,
        ..Field::text(name, label)
    };
    view! { {field("from", w.waiting_from()).view(w)} {field("until", w.waiting_until()).view(w)} }.into_any()
}

/// On the list: the two numbers, shown this once.
pub(super) fn joined(w: Words, joined: &Joined) -> Page {
    let reference =
        Reference::parse(&joined.reference).map_or_else(|_| joined.reference.clone(), |r| r.shown());
    let pin = format!("{} {}", &joined.pin[..4], &joined.pin[4..]);
    let codes = view! {
        <p>{w.waiting_codes_lead()}</p>
        <dl class="booking-codes">
            <div><dt>{w.waiting_number()}</dt><dd><bdi class="code" dir="ltr">{reference}</bdi></dd></div>
            <div><dt>{w.appointment_pin()}</dt><dd><bdi class="code" dir="ltr">{pin}</bdi></dd></div>
        </dl>
    };
    let how = [w.waiting_how_order(), w.waiting_how_long(), w.waiting_how_keep()];
    let body = view! {
        {panel(w.waiting_joined(), codes)}
        {steps(how.map(str::to_owned))}
        <p><a href=format!("/{}/wait", w.language.code())>{w.waiting_see_title()}</a></p>
    };
    Page::new(w, "/wait", w.waiting_title(), body).private()
}
