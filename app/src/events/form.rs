//! The questions about an event, for posting and for changing one: plain fields, in six short parts.

use domain::Language;
use domain::catalogue::{Directory, PlaceKind, Slug, SpokenLanguage};
use domain::events::{
    Audience, Childcare, EventForm, EventType, FieldError, FormRules, Repeat, StepFree, Submission,
};
use leptos::prelude::*;

use super::said::code;
use crate::dates;
use crate::state::{AppState, ZONE};
use crate::ui::choose::{Item, Question, Select};
use crate::ui::form::{Errors, Field, text_area, tick};
use crate::ui::names;
use crate::ui::request::Fields;
use crate::words::Words;

/// The languages that are asked first; the others are behind a line that opens.
const OFTEN: [SpokenLanguage; 8] = [
    SpokenLanguage::Romanian,
    SpokenLanguage::English,
    SpokenLanguage::Arabic,
    SpokenLanguage::Farsi,
    SpokenLanguage::Dari,
    SpokenLanguage::Ukrainian,
    SpokenLanguage::French,
    SpokenLanguage::Turkish,
];

/// The fields as they were typed.
pub fn read(fields: &Fields) -> EventForm {
    let text = |name: &str| fields.get(name).to_owned();
    EventForm {
        kind: text("kind"),
        language: text("language"),
        title: text("title"),
        summary: text("summary"),
        text: text("text"),
        date: text("date"),
        start: text("start"),
        end: text("end"),
        repeat: text("repeat"),
        until: text("until"),
        place: text("place"),
        address: text("address"),
        city: text("city"),
        audience: text("audience"),
        speaks: fields.all("speaks").map(str::to_owned).collect(),
        interpreter: text("interpreter"),
        step_free: text("step_free"),
        childcare: text("childcare"),
        cost: text("cost"),
        price: text("price"),
        no_documents: text("no_documents"),
        organiser: text("organiser"),
        contact: text("contact"),
    }
}

/// Reads the form against the clock and the directory of the portal.
pub fn parse(app: &AppState, form: &EventForm) -> Result<Submission, Vec<FieldError>> {
    let is_place = |slug: &Slug| offices(app.directory()).iter().any(|(office, _)| *office == slug.as_str());
    let now = dates::local(app.clock.now()).naive_local();
    form.parse(&FormRules { now, zone: &ZONE, is_place: &is_place })
}

/// Where the public may come: our offices, not the centres where people live or are kept.
fn offices(directory: &Directory) -> Vec<(&str, &domain::catalogue::Place)> {
    let places = directory.all_places().into_iter();
    places
        .filter(|(_, place)| place.facts.kind == PlaceKind::Office)
        .map(|(slug, place)| (slug.as_str(), place))
        .collect()
}

/// All questions. The `<form>` around them, and what sends it, is the caller's.
pub fn view(w: Words, directory: &Directory, form: &EventForm, errors: &Errors) -> impl IntoView + use<> {
    view! {
        {part(w.events_section_what(), what(w, form, errors))}
        {part(w.events_section_when(), when(w, form, errors))}
        {part(w.events_section_where(), place(w, directory, form, errors))}
        {part(w.events_section_who(), who(w, form, errors))}
        {part(w.events_section_how(), how(w, form, errors))}
        {part(w.events_section_you(), you(w, form, errors))}
    }
}

fn part(title: &'static str, fields: AnyView) -> impl IntoView {
    view! { <section class="form-part"><h2>{title}</h2>{fields}</section> }
}

fn what(w: Words, form: &EventForm, errors: &Errors) -> AnyView {
    let languages = Language::ALL.map(|l| Item::new(l.code(), l.own_name())).to_vec();
    let mut language = Question::one("language", w.events_new_language(), languages, &form.language);
    language.hint = Some(w.events_new_language_hint().to_owned());
    language.error = errors.of("language");
    let kinds = EventType::ALL.iter().map(|kind| Item::new(kind.code(), code(w, "kind", kind.code())));
    let kinds = std::iter::once(Item::new("", w.events_new_choose())).chain(kinds).collect();
    let mut kind = Select::new("kind", w.events_new_kind(), kinds, &form.kind);
    kind.error = errors.of("kind");
    let title = line("title", w.events_new_name(), &form.title, EventForm::TITLE, errors);
    let mut summary = line("summary", w.events_new_summary(), &form.summary, EventForm::SUMMARY, errors);
    summary.optional = true;
    let mut text = line("text", w.events_new_text(), &form.text, EventForm::TEXT, errors);
    text.hint = Some(w.events_new_text_hint().to_owned());
    view! {
        {language.view()}
        {kind.view(w)}
        {title.view(w)}
        {summary.view(w)}
        {text_area(w, text)}
    }
    .into_any()
}

fn when(w: Words, form: &EventForm, errors: &Errors) -> AnyView {
    let repeats = Repeat::ALL.iter().map(|r| Item::new(r.code(), code(w, "new-repeat", r.code()))).collect();
    let chosen = if form.repeat.is_empty() { Repeat::Once.code() } else { &form.repeat };
    let mut repeat = Question::one("repeat", w.events_new_repeat(), repeats, chosen);
    repeat.error = errors.of("repeat");
    let mut end = moment("end", "time", w.events_new_end(), &form.end, errors);
    end.optional = true;
    let mut until = moment("until", "date", w.events_new_until(), &form.until, errors);
    until.hint = Some(w.events_new_until_hint().to_owned());
    view! {
        {moment("date", "date", w.events_new_date(), &form.date, errors).view(w)}
        {moment("start", "time", w.events_new_start(), &form.start, errors).view(w)}
        {end.view(w)}
        {repeat.view()}
        {until.view(w)}
    }
    .into_any()
}

fn place(w: Words, directory: &Directory, form: &EventForm, errors: &Errors) -> AnyView {
    let ours = offices(directory).into_iter().filter_map(|(slug, place)| {
        place.words_in(w.language).map(|(_, words)| Item::new(slug, words.title.clone()))
    });
    let places = std::iter::once(Item::new("", w.events_new_place_other())).chain(ours).collect();
    let mut place = Select::new("place", w.events_new_place(), places, &form.place);
    place.error = errors.of("place");
    let mut address = line("address", w.events_new_address(), &form.address, EventForm::ADDRESS, errors);
    address.hint = Some(w.events_new_address_hint().to_owned());
    let city = line("city", w.events_city(), &form.city, EventForm::CITY, errors);
    view! {
        {place.view(w)}
        {address.view(w)}
        {city.view(w)}
    }
    .into_any()
}

fn who(w: Words, form: &EventForm, errors: &Errors) -> AnyView {
    let audiences =
        Audience::ALL.iter().map(|a| Item::new(a.code(), code(w, "audience", a.code()))).collect();
    let mut audience = Question::one("audience", w.events_new_audience(), audiences, &form.audience);
    audience.error = errors.of("audience");
    let item = |l: &SpokenLanguage| Item::new(l.code(), names::spoken(w, *l));
    let seldom = SpokenLanguage::ALL.iter().filter(|l| !OFTEN.contains(l)).map(item).collect();
    let speaks = Question {
        name: "speaks",
        question: w.events_new_speaks().to_owned(),
        hint: None,
        items: OFTEN.iter().map(item).collect(),
        more: Some((w.events_new_speaks_more().to_owned(), seldom)),
        chosen: form.speaks.clone(),
        several: true,
        error: errors.of("speaks"),
    };
    view! {
        {audience.view()}
        {speaks.view()}
        {tick("interpreter", w.events_new_interpreter(), !form.interpreter.is_empty())}
    }
    .into_any()
}

fn how(w: Words, form: &EventForm, errors: &Errors) -> AnyView {
    let step_free =
        StepFree::ALL.iter().map(|s| Item::new(s.code(), code(w, "new-step_free", s.code()))).collect();
    let mut step_free = Question::one("step_free", w.events_new_step_free(), step_free, &form.step_free);
    step_free.error = errors.of("step_free");
    let children =
        Childcare::ALL.iter().map(|c| Item::new(c.code(), code(w, "childcare", c.code()))).collect();
    let mut childcare = Question::one("childcare", w.events_new_childcare(), children, &form.childcare);
    childcare.error = errors.of("childcare");
    let costs = vec![Item::new("free", w.events_free()), Item::new("paid", w.events_new_cost_paid())];
    let mut cost = Question::one("cost", w.events_new_cost(), costs, &form.cost);
    cost.error = errors.of("cost");
    let mut price = line("price", w.events_new_price(), &form.price, EventForm::PRICE, errors);
    price.hint = Some(w.events_new_price_hint().to_owned());
    view! {
        {step_free.view()}
        {childcare.view()}
        {cost.view()}
        {price.view(w)}
        {tick("no_documents", w.events_new_no_documents(), !form.no_documents.is_empty())}
    }
    .into_any()
}

fn you(w: Words, form: &EventForm, errors: &Errors) -> AnyView {
    let mut organiser =
        line("organiser", w.events_new_organiser(), &form.organiser, EventForm::ORGANISER, errors);
    organiser.hint = Some(w.events_new_organiser_hint().to_owned());
    let mut contact = Field::text("contact", w.events_new_contact());
    contact.value.clone_from(&form.contact);
    contact.hint = Some(w.events_new_contact_hint().to_owned());
    contact.error = errors.of("contact");
    view! {
        {organiser.view(w)}
        {contact.view(w)}
    }
    .into_any()
}

fn line(name: &'static str, label: &'static str, value: &str, longest: usize, errors: &Errors) -> Field {
    Field {
        value: value.to_owned(),
        error: errors.of(name),
        longest: u32::try_from(longest).ok(),
        ..Field::text(name, label)
    }
}

/// A day or a time of day. Browsers drop what their own pickers cannot show, so that what was typed in
/// another way is given back in a plain field.
fn moment(
    name: &'static str,
    kind: &'static str,
    label: &'static str,
    value: &str,
    errors: &Errors,
) -> Field {
    let shown = match kind {
        "date" => value.parse::<chrono::NaiveDate>().is_ok() && value.is_ascii(),
        _ => chrono::NaiveTime::parse_from_str(value, "%H:%M").is_ok() && value.len() == 5,
    };
    let kind = if value.is_empty() || shown { kind } else { "text" };
    Field { kind, value: value.to_owned(), error: errors.of(name), latin: true, ..Field::text(name, label) }
}
