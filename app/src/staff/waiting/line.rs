//! One line of the waiting list, with what staff may do about it.

use domain::staff::Permission;
use domain::waiting::{Urgency, UrgencyReason};
use leptos::prelude::*;
use store::booking::{SeatOffer, Waiting};

use super::super::rows::Reader;
use crate::dates;
use crate::ui::parts::{Weight, badge};
use crate::ui::staff_page::form_token;

pub fn row(reader: &Reader<'_>, person: &Waiting, offer: Option<&SeatOffer>) -> AnyView {
    let w = reader.words;
    let (weight, icon) = match person.urgency {
        Urgency::Urgent => (Weight::Stop, "circle-alert"),
        Urgency::Soon => (Weight::Warn, "hourglass"),
        Urgency::Ordinary => (Weight::Info, "clock"),
    };
    let named = w.by_id(&format!("waiting-urgency-{}", person.urgency.code())).unwrap_or_default();
    let since = dates::day_short(w, dates::local(person.since).date_naive());
    view! {
        <tr id=person.id.clone()>
            <th scope="row">{who(reader, person)}</th>
            <td>{what(reader, person)}</td>
            <td>{days(reader, person)}</td>
            <td>{since}</td>
            <td>{badge(weight, icon, named)}</td>
            <td>{w.number(person.offers)}</td>
            <td>{offer.map(|offer| offered(reader, person, offer))}</td>
            <td>{acts(reader, person, offer.is_some())}</td>
        </tr>
    }
    .into_any()
}

fn who(reader: &Reader<'_>, person: &Waiting) -> AnyView {
    let w = reader.words;
    let name = view! { <bdi>{person.name.clone()}</bdi> }.into_any();
    let name = match &person.visit {
        Some(visit) if reader.signed.may(Permission::FindByReference) => {
            view! { <a href=format!("/staff/visit/{}", visit.id)>{name}</a> }.into_any()
        }
        _ => name,
    };
    let phone =
        (!person.phone.is_empty()).then(|| view! { <br /><bdi dir="ltr">{person.phone.clone()}</bdi> });
    let call =
        person.by_call.then(|| view! { <br /><span class="small">{w.waiting_staff_phone_only()}</span> });
    view! { {name} {phone} {call} }.into_any()
}

fn what(reader: &Reader<'_>, person: &Waiting) -> AnyView {
    let w = reader.words;
    let sensitive = person.visit.as_ref().map(|visit| reader.service(visit));
    let entry = reader.app.directory().service(&person.service);
    let hidden = entry.is_some_and(|service| service.facts.sensitive)
        && !reader.signed.may(Permission::SeeSensitiveService);
    let service = match sensitive {
        Some(name) => name,
        None if hidden => w.staff_counselling().to_owned(),
        None => reader.service_title(&person.service),
    };
    let place = person.place.as_ref().map(|place| reader.place_title(place));
    let place = place.unwrap_or_else(|| w.waiting_staff_any_place().to_owned());
    let earlier = person
        .visit
        .is_some()
        .then(|| view! { <br /><span class="small">{w.waiting_staff_earlier()}</span> });
    let language = person.language.own_name();
    view! { {service} <br /> {place} <br /> <bdi>{language}</bdi> {earlier} }.into_any()
}

fn days(reader: &Reader<'_>, person: &Waiting) -> String {
    let w = reader.words;
    let day = |date| dates::day_short(w, date);
    let last = person.visit.as_ref().map(|visit| visit.start.date_naive()).or(person.until);
    match (person.from, last) {
        (None, None) => w.waiting_staff_any_day().to_owned(),
        (Some(from), None) => format!("{} –", day(from)),
        (None, Some(until)) => format!("– {}", day(until)),
        (Some(from), Some(until)) => format!("{} – {}", day(from), day(until)),
    }
}

/// What is offered now; after a call, how it went.
fn offered(reader: &Reader<'_>, person: &Waiting, offer: &SeatOffer) -> AnyView {
    let w = reader.words;
    let until = dates::clock(w, dates::local(offer.until.to_utc()).time());
    let when = dates::moment(w, offer.start.to_utc());
    let button = |act: &'static str, label: &'static str| {
        view! {
            <form method="post" action=format!("/staff/waiting/{}", person.id)>
                {form_token(reader.signed)}
                <input type="hidden" name="offer" value=offer.id.clone() />
                <button class="quiet" name="act" value=act>{label}</button>
            </form>
        }
    };
    if !offer.by_call {
        return view! { {w.waiting_staff_offered(until, when)} }.into_any();
    }
    view! {
        <p>{w.waiting_staff_call(until, when)}</p>
        <div class="button-row">
            {button("accept", w.waiting_staff_accepts())}
            {button("decline", w.waiting_staff_declines())}
            {button("missed", w.waiting_staff_missed())}
        </div>
    }
    .into_any()
}

fn acts(reader: &Reader<'_>, person: &Waiting, is_offered: bool) -> AnyView {
    let w = reader.words;
    let action = format!("/staff/waiting/{}", person.id);
    let option = |code: &str, text: &str, selected: bool| {
        view! { <option value=code.to_owned() selected=selected>{text.to_owned()}</option> }
    };
    let levels = Urgency::ALL.iter().map(|urgency| {
        let text = w.by_id(&format!("waiting-urgency-{}", urgency.code())).unwrap_or_default();
        option(urgency.code(), text, *urgency == person.urgency)
    });
    let reasons = UrgencyReason::ALL.iter().map(|reason| {
        let text = w.by_id(&format!("waiting-reason-{}", reason.code())).unwrap_or_default();
        option(reason.code(), text, false)
    });
    let empty = option("", "—", true);
    let offer = (!is_offered).then(|| by_hand(reader, person, &action));
    view! {
        <details>
            <summary>{w.waiting_staff_more()}</summary>
            <form method="post" action=action.clone()>
                {form_token(reader.signed)}
                <input type="hidden" name="version" value=person.version.to_string() />
                <label>{w.waiting_staff_urgency()} <select name="urgency">{levels.collect::<Vec<_>>()}</select></label>
                <label>{w.waiting_staff_reason()} <select name="reason">{empty}{reasons.collect::<Vec<_>>()}</select></label>
                <button class="quiet" name="act" value="urgency">{w.waiting_staff_set()}</button>
            </form>
            {offer}
            <form method="post" action=action>
                {form_token(reader.signed)}
                <label><input type="checkbox" name="sure" value="yes" />{w.waiting_staff_sure()}</label>
                <button class="quiet" name="act" value="remove">{w.waiting_staff_remove()}</button>
            </form>
        </details>
    }
    .into_any()
}

/// A time that a member of the staff chooses; where any place would do, at one of the service's.
fn by_hand(reader: &Reader<'_>, person: &Waiting, action: &str) -> AnyView {
    let w = reader.words;
    let places = match &person.place {
        Some(place) => vec![place.clone()],
        None => {
            let service = reader.app.directory().service(&person.service);
            service
                .map(|service| service.facts.places.iter().map(ToString::to_string).collect())
                .unwrap_or_default()
        }
    };
    let places: Vec<_> = places
        .into_iter()
        .map(|place| {
            let title = reader.place_title(&place);
            view! { <option value=place>{title}</option> }
        })
        .collect();
    view! {
        <form method="post" action=action.to_owned()>
            {form_token(reader.signed)}
            <label>{w.waiting_staff_day()} <input type="date" name="day" /></label>
            <label>{w.waiting_staff_time()} <input type="time" name="time" step="300" /></label>
            <label>{w.staff_people_place()} <select name="place">{places}</select></label>
            <button class="quiet" name="act" value="offer">{w.waiting_staff_offer()}</button>
        </form>
    }
    .into_any()
}
