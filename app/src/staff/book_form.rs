//! The fields of booking for a caller.

use chrono::{DateTime, NaiveDate};
use domain::Language;
use domain::booking::OTHER_NAMES;
use domain::schedule::{Party, Together};
use domain::text::{Note, PersonName};
use leptos::prelude::*;
use store::booking::BookableService;

use super::book::Draft;
use super::rows::Reader;
use crate::dates;
use crate::messages::hours;
use crate::ui::form::{Field, text_area};
use crate::ui::icon::Icon;
use crate::words::Words;

/// A field to choose from a list; `name` is also its id.
pub fn select(
    name: &'static str,
    label: &str,
    options: Vec<(String, String)>,
    chosen: &str,
    error: Option<String>,
) -> AnyView {
    let options: Vec<_> = options
        .into_iter()
        .map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }
        })
        .collect();
    let described = error.is_some().then(|| format!("{name}-error"));
    view! {
        <div class="field" class:field-wrong=error.is_some()>
            <label for=name>{label.to_owned()}</label>
            {error.clone().map(|text| view! { <p class="error" id=format!("{name}-error")><Icon name="circle-alert" />{text}</p> })}
            <select id=name name=name aria-describedby=described>{options}</select>
        </div>
    }
    .into_any()
}

/// A box to tick.
pub fn tick(name: &'static str, label: &str, ticked: bool) -> AnyView {
    view! {
        <label class="tick" for=name>
            <input type="checkbox" id=name name=name value="yes" checked=ticked />
            {label.to_owned()}
        </label>
    }
    .into_any()
}

/// The taken time all the same, one person more than there are seats for: never without a reason.
pub fn extra_seat(w: Words, draft: &Draft, start: &str) -> AnyView {
    let time =
        DateTime::parse_from_rfc3339(start).map(|at| dates::moment(w, at.to_utc())).unwrap_or_default();
    let wrong = draft.errors.of("extra_reason");
    let reason = Field {
        hint: Some(w.staff_extra_reason_hint().to_owned()),
        error: wrong.clone(),
        longest: Some(200),
        ..Field::text("extra_reason", w.staff_extra_reason())
    };
    let ticked = wrong.is_some();
    view! {
        <fieldset class="field">
            <legend>{w.staff_extra()}</legend>
            <p>{w.staff_extra_text()}</p>
            <label class="tick" for="extra">
                <input type="checkbox" id="extra" name="extra" value=start.to_owned() checked=ticked />
                {w.staff_extra_yes()} " · " {time}
            </label>
            {reason.view(w)}
        </fieldset>
    }
    .into_any()
}

/// What, where, in which language, from when on.
pub fn question(
    reader: &Reader<'_>,
    draft: &Draft,
    services: &[BookableService],
    places: &[String],
    from: NaiveDate,
) -> AnyView {
    let w = reader.words;
    let form = &draft.form;
    let none = std::iter::once((String::new(), w.staff_book_choose().to_owned()));
    let services = none.chain(services.iter().map(|s| (s.id.clone(), reader.service_title(&s.id)))).collect();
    let any = std::iter::once((String::new(), w.staff_book_any_place().to_owned()));
    let places = any.chain(places.iter().map(|slug| (slug.clone(), reader.place_title(slug)))).collect();
    let languages = Language::ALL.map(|l| (l.code().to_owned(), l.own_name().to_owned())).to_vec();
    let party = draft.party();
    let people: Vec<_> = (1..=Party::MOST).map(|people| (people.to_string(), w.number(people))).collect();
    let together = vec![
        (Together::AtOnce.code().to_owned(), w.party_staff_at_once().to_owned()),
        (Together::InTurn.code().to_owned(), w.party_staff_in_turn().to_owned()),
    ];
    let spoken = if form.language.is_empty() { w.language.code() } else { &form.language };
    view! {
        <form method="get" action="/staff/book" class="tool row-form">
            {select("service", w.staff_day_service(), services, &form.service, draft.errors.of("service"))}
            {select("place", w.staff_people_place(), places, &form.place, draft.errors.of("place"))}
            {select("language", w.staff_day_language(), languages, spoken, draft.errors.of("language"))}
            <div class="field">
                <label for="from">{w.staff_book_from()}</label>
                <input id="from" name="from" type="date" value=from.to_string() />
            </div>
            {tick("interpreter", w.staff_interpreter(), !form.interpreter.is_empty())}
            {select("people", w.party_staff_people(), people, &party.people().to_string(), draft.errors.of("people"))}
            {select("together", w.party_staff_together(), together, party.together().code(), draft.errors.of("together"))}
            <button class="button">{w.staff_book_look()}</button>
            <p class="hint">{w.staff_book_private()}</p>
        </form>
    }
    .into_any()
}

/// For whom, how to reach them, what to prepare.
pub fn person(w: Words, draft: &Draft) -> AnyView {
    let form = &draft.form;
    let field = |name: &'static str, label: &str, value: &str| Field {
        value: value.to_owned(),
        error: draft.errors.of(name),
        ..Field::text(name, label)
    };
    let name = Field {
        hint: Some(w.staff_book_name_hint().to_owned()),
        longest: Some(PersonName::LONGEST as u32),
        ..field("name", w.staff_name(), &form.name)
    };
    let typed = OTHER_NAMES.into_iter().zip(form.others()).zip(2..).take(draft.party().people() - 1);
    let others: Vec<_> = typed
        .map(|((field_name, typed), number)| {
            let label = w.party_name(w.number(number));
            let longest = Some(PersonName::LONGEST as u32);
            Field { longest, ..field(field_name, &label, typed) }.view(w)
        })
        .collect();
    let phone =
        Field { kind: "tel", optional: true, latin: true, ..field("phone", w.staff_phone(), &form.phone) };
    let email =
        Field { kind: "email", optional: true, latin: true, ..field("email", w.staff_email(), &form.email) };
    let needs = Field {
        hint: Some(w.staff_book_needs_hint().to_owned()),
        optional: true,
        longest: Some(Note::LONGEST as u32),
        ..field("needs", w.staff_needs(), &form.needs)
    };
    let note = Field {
        hint: Some(w.staff_book_note_hint().to_owned()),
        optional: true,
        longest: Some(Note::LONGEST as u32),
        ..field("note", w.staff_note(), &form.note)
    };
    let remind_error = draft.errors.of("remind");
    view! {
        <fieldset class="field person">
            <legend>{w.staff_book_person()}</legend>
            {name.view(w)}
            {others}
            {phone.view(w)}
            {email.view(w)}
            {tick("contact_safe", w.staff_book_safe(), !form.contact_safe.is_empty())}
            {remind_error.map(|text| view! { <p class="error"><Icon name="circle-alert" />{text}</p> })}
            {tick("remind", w.staff_book_remind(), !form.remind.is_empty())}
            {hours::question(w, &form.message_hours, draft.errors.of("message_hours")).view(w)}
            {text_area(w, needs)}
            {text_area(w, note)}
        </fieldset>
        <button class="button lamp"><Icon name="calendar-check" />{w.staff_book_save()}</button>
    }
    .into_any()
}
