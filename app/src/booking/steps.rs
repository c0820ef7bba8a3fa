//! The questions of a booking, one to a page: where, when, who. In which language and with what wishes:
//! `language`.

use chrono::NaiveDate;
use domain::booking::VisitWay;
use leptos::prelude::*;

use super::free::Free;
use super::given::WayOn;
use super::journey::{Journey, Step};
use super::offer::Offered;
use super::times_view::{Times, times};
use crate::messages::hours;
use crate::ui::form::{Choice, Errors, Field, choices, text_area};
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::words::Words;

/// The question and where it stands among the others.
pub(super) fn heading(w: Words, offered: &Offered, step: Step, title: &'static str) -> AnyView {
    let all: Vec<Step> = Step::all().filter(|step| *step != Step::Place || offered.asks_place()).collect();
    let at = all.iter().position(|known| *known == step).map_or(1, |position| position + 1);
    view! {
        <p class="booking-step">{w.booking_step(all.len(), at)}</p>
        <h1>{title}</h1>
    }
    .into_any()
}

/// The button that leads on.
pub(super) fn go_on(w: Words) -> AnyView {
    view! {
        <p><button class="button lamp">{w.frame_continue()}<Icon name="arrow-right" /></button></p>
    }
    .into_any()
}

/// Where.
pub(super) fn place(w: Words, journey: &Journey, offered: &Offered, errors: &Errors) -> AnyView {
    let any = Choice {
        value: String::new(),
        label: w.booking_place_any().to_owned(),
        hint: Some(w.booking_place_any_hint().to_owned()),
        icon: "compass",
    };
    let places = offered.places.iter().map(|place| Choice {
        value: place.slug.clone(),
        label: place.title.clone(),
        hint: place.hint.clone(),
        icon: "map-pin",
    });
    let cards = places.chain([any]).collect();
    let question = w.booking_place_question().to_owned();
    let cards = choices("place", question, cards, journey.get("place"), errors.of("place"));
    journey.form(w, Step::Place, "booking-form legend-done", view! { {cards} {go_on(w)} })
}

/// When: the next free time first, then ten days.
pub(super) fn time(
    w: Words,
    journey: &Journey,
    offered: &Offered,
    free: &Free,
    today: NaiveDate,
    (note, ways): (Option<&'static str>, Vec<WayOn>),
    errors: &Errors,
) -> AnyView {
    let wrong = errors.of("start").map(|text| {
        view! { <p class="error" id="start-error"><Icon name="circle-alert" />{text}</p> }
    });
    let otherwise = free.days.is_empty().then(|| otherwise(w, journey, offered, ways));
    let note = note.map(|note| notice(Weight::Info, note, ()));
    let list = times(Times {
        w,
        offered,
        free,
        today,
        any_place: journey.get("place").is_empty(),
        later: !journey.from.is_empty(),
        from_day: &|from, label, icon| from_day(w, journey, from, label, icon),
        otherwise,
    });
    view! {
        <p class="hint">{w.booking_time_hint()}</p>
        {note}
        <div id="start" tabindex="-1">{wrong}</div>
        {journey.form(w, Step::Time, "booking-form", list)}
    }
    .into_any()
}

/// The way to other days; with typed things in hand it is a form's, too.
fn from_day(w: Words, journey: &Journey, from: &str, label: &'static str, icon: &'static str) -> AnyView {
    if journey.posted {
        let from = from.to_owned();
        return view! { <button class="button quiet" name="from" value=from><Icon name=icon />{label}</button> }
            .into_any();
    }
    let href = format!("/{}{}", w.language.code(), journey.path_from(from));
    view! { <a class="button quiet" href=href><Icon name=icon />{label}</a> }.into_any()
}

/// When nothing is free: what has free times instead, each by one tap, another place, the waiting list, or a call.
fn otherwise(w: Words, journey: &Journey, offered: &Offered, ways: Vec<WayOn>) -> AnyView {
    let cards: Vec<_> = ways
        .into_iter()
        .map(|way| {
            view! {
                <button class="card booking-soonest" name="other" value=way.change>
                    <Icon name=way.icon />
                    <span class="card-text">
                        <span class="card-label">{way.label}</span>
                        <span class="card-hint">{way.first}</span>
                    </span>
                    <Icon name="arrow-right" />
                </button>
            }
        })
        .collect();
    let title = (!cards.is_empty()).then(|| view! { <p>{w.booking_time_ways()}</p> });
    let back = offered.asks_place().then(|| back_to_place(w, journey));
    let slash = if journey.get("place").is_empty() { "" } else { "/" };
    let wait = format!("/{}/wait/{}", w.language.code(), offered.slug);
    let reach = format!("/{}/places{slash}{}", w.language.code(), journey.get("place"));
    view! {
        {title}
        <div class="booking-nearest">{cards}</div>
        {back}
        <p class="booking-line"><Icon name="bell" /><a href=wait>{w.waiting_link()}</a></p>
        <p class="booking-line"><Icon name="phone" /><a href=reach>{w.places_reach()}</a></p>
    }
    .into_any()
}

fn back_to_place(w: Words, journey: &Journey) -> AnyView {
    let label = w.booking_time_other_place();
    if journey.posted {
        return view! { <p><button class="link" name="step" value="place">{label}</button></p> }.into_any();
    }
    let href = format!("/{}{}", w.language.code(), journey.path_back(Step::Place));
    view! { <p><a href=href>{label}</a></p> }.into_any()
}

/// Who comes, how to reach them, what to prepare.
pub(super) fn details(w: Words, journey: &Journey, errors: &Errors) -> AnyView {
    let field = |name: &'static str, label: &str| Field {
        value: journey.get(name).to_owned(),
        error: errors.of(name),
        ..Field::text(name, label)
    };
    let name = Field {
        hint: Some(w.booking_name_hint().to_owned()),
        longest: Some(80),
        ..field("name", w.booking_name())
    };
    let needs = Field {
        hint: Some(w.booking_needs_hint().to_owned()),
        optional: true,
        longest: Some(500),
        ..field("needs", w.booking_needs())
    };
    let by_call = journey.wishes().way != VisitWay::OnSite;
    let contact_open = by_call
        || ["phone", "email", "contact_safe", "remind", "message_hours"]
            .iter()
            .any(|name| errors.of(name).is_some() || !matches!(journey.get(name), "" | "no"));
    let needs_open = errors.of("needs").is_some() || !journey.get("needs").is_empty();
    let optional = move || view! { <span class="optional">{w.frame_optional()}</span> };
    let body = view! {
        {name.view(w)}
        <details class="booking-more" open=contact_open>
            <summary><Icon name="phone" />{w.booking_contact()}{(!by_call).then(optional)}</summary>
            {contact(w, journey, errors)}
        </details>
        <details class="booking-more" open=needs_open>
            <summary><Icon name="hand-heart" />{w.booking_needs()}{optional()}</summary>
            {text_area(w, needs)}
        </details>
        <p class="small booking-line"><Icon name="lock" />{w.booking_who_sees()}</p>
        {go_on(w)}
    };
    journey.form(w, Step::Details, "booking-form", body)
}

fn contact(w: Words, journey: &Journey, errors: &Errors) -> AnyView {
    let field = |name: &'static str, kind: &'static str, label: &str| Field {
        kind,
        value: journey.get(name).to_owned(),
        error: errors.of(name),
        latin: true,
        longest: Some(254),
        ..Field::text(name, label)
    };
    let answers = [("no", w.booking_safe_no(), "ban"), ("yes", w.booking_safe_yes(), "shield-check")];
    let answers = answers.map(|(value, label, icon)| Choice {
        value: value.into(),
        label: label.into(),
        hint: None,
        icon,
    });
    let safe = if journey.is_yes("contact_safe") { "yes" } else { "no" };
    let question = w.booking_safe_question().to_owned();
    let remind_wrong = errors.of("remind").map(|text| {
        view! { <p class="error" id="remind-error"><Icon name="circle-alert" />{text}</p> }
    });
    let described = if errors.of("remind").is_some() { "remind-hint remind-error" } else { "remind-hint" };
    let by_call = journey.wishes().way != VisitWay::OnSite;
    let hint = if by_call { w.booking_contact_call() } else { w.booking_contact_hint() };
    view! {
        <p class="hint">{hint}</p>
        {field("phone", "tel", w.booking_phone()).view(w)}
        {field("email", "email", w.booking_email()).view(w)}
        {choices("contact_safe", question, answers.into(), safe, errors.of("contact_safe"))}
        <p class="hint">{w.booking_safe_hint()}</p>
        <div class="field" class:field-wrong=errors.of("remind").is_some()>
            {remind_wrong}
            <label class="tick" for="remind">
                <input type="checkbox" id="remind" name="remind" value="yes" checked=journey.is_yes("remind") aria-describedby=described />
                {w.booking_remind()}
            </label>
            <p class="hint" id="remind-hint">{w.booking_remind_hint()}</p>
        </div>
        {choices("message_hours", w.messages_hours().to_owned(), hours::cards(w), journey.get("message_hours"), errors.of("message_hours"))}
    }
    .into_any()
}
