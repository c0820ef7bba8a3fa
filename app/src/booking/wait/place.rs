//! One's own place in the list: what is offered, yes or no, and leaving it. By number and PIN, or by a link.

use axum::http::StatusCode;
use axum::response::Response;
use domain::waiting::{OfferState, State};
use leptos::prelude::*;
use store::audit::Actor;
use store::booking::{BookingError, OfferAnswered, SeatOffer, Waiting};

use crate::booking::journey::hidden;
use crate::dates;
use crate::state::AppState;
use crate::ui::answer::unavailable;
use crate::ui::form::{Choice, Errors, Field, choices, summary};
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Weight, notice};
use crate::ui::request::Fields;
use crate::words::Words;

/// How somebody came here, which every form on the page has to say again.
#[derive(Debug, Clone)]
pub(in crate::booking) enum Door {
    /// The path of the link after `/{lang}`.
    Link(String),
    Codes {
        reference: String,
        pin: String,
    },
}

impl Door {
    fn path(&self) -> &str {
        match self {
            Door::Link(path) => path,
            Door::Codes { .. } => "/wait",
        }
    }

    fn hidden(&self) -> Vec<AnyView> {
        match self {
            Door::Link(_) => Vec::new(),
            Door::Codes { reference, pin } => vec![hidden("reference", reference), hidden("pin", pin)],
        }
    }
}

/// The form that asks for number and PIN.
pub(super) fn find(w: Words, typed: &Fields, errors: &Errors) -> Page {
    let field = |name: &'static str, label: &str, hint: &str| Field {
        value: typed.get(name).to_owned(),
        hint: Some(hint.to_owned()),
        error: errors.of(name),
        latin: true,
        longest: Some(40),
        ..Field::text(name, label)
    };
    let body = view! {
        {summary(w, errors)}
        <h1>{w.waiting_see_title()}</h1>
        <p class="lead">{w.waiting_see_lead()}</p>
        <form class="booking-form" method="post" action=format!("/{}/wait", w.language.code()) autocomplete="off">
            {field("reference", w.waiting_number(), w.appointment_reference_hint()).view(w)}
            {field("pin", w.appointment_pin(), w.appointment_pin_hint()).view(w)}
            <p><button class="button lamp"><Icon name="search" />{w.waiting_see()}</button></p>
        </form>
    };
    Page::new(w, "/wait", w.waiting_see_title(), body).private()
}

/// Does what a form on the page asks for, if it asks for something, and shows what holds then.
pub(in crate::booking) async fn act(
    app: &AppState,
    w: Words,
    door: &Door,
    person: Waiting,
    offer: Option<SeatOffer>,
    fields: &Fields,
) -> Response {
    let (id, asked, now) = (person.id.clone(), fields.get("offer").to_owned(), app.clock.now());
    let answer = |yes: bool| app.store.answer_offer(&id, &asked, yes, &Actor::Public, now);
    let (status, told) = match fields.get("act") {
        // Nothing was chosen, so nothing is done.
        "" if fields.has("chosen") => {
            return no_page(app, w, door, offer.as_ref(), &asked, Some(w.waiting_no_choose()));
        }
        "" => (StatusCode::OK, None),
        "accept" => match answer(true).await {
            Ok(OfferAnswered::TooLate | OfferAnswered::Declined) => (StatusCode::CONFLICT, Some(late(w))),
            Ok(OfferAnswered::Accepted(_)) => (StatusCode::OK, None),
            Err(refused) => return broken(app, w, &refused),
        },
        "no" => return no_page(app, w, door, offer.as_ref(), &asked, None),
        // Who wanted to leave and stays.
        "keep" if asked.is_empty() => (StatusCode::OK, None),
        "keep" => match answer(false).await {
            Ok(OfferAnswered::Declined) => {
                (StatusCode::OK, Some(notice(Weight::Ok, w.waiting_declined(), ())))
            }
            Ok(OfferAnswered::TooLate) => (StatusCode::CONFLICT, Some(late(w))),
            Ok(OfferAnswered::Accepted(_)) => (StatusCode::OK, None),
            Err(refused) => return broken(app, w, &refused),
        },
        "leave" => match app.store.leave_waiting(&id, now).await {
            Ok(()) => (StatusCode::OK, None),
            Err(refused) => return broken(app, w, &refused),
        },
        _ => (StatusCode::UNPROCESSABLE_ENTITY, None),
    };
    match app.store.waiting(&id, now).await {
        Ok((person, offer)) => {
            shown(app, w, door, &person, offer.as_ref(), told).status(status).respond(&app.site)
        }
        Err(refused) => broken(app, w, &refused),
    }
}

fn broken(app: &AppState, w: Words, refused: &BookingError) -> Response {
    match refused {
        // A form for an offer that was never made to this person.
        BookingError::NotFound => {
            let body = late(w);
            let page = Page::new(w, "/wait", w.waiting_see_title(), body).private();
            page.status(StatusCode::NOT_FOUND).respond(&app.site)
        }
        _ => unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
    }
}

fn late(w: Words) -> AnyView {
    let told = notice(Weight::Warn, w.waiting_late(), view! { <p>{w.waiting_late_text()}</p> });
    view! { <div class="booking-told" role="alert" tabindex="-1" autofocus>{told}</div> }.into_any()
}

/// The page as it stands. Behind a link it tells day and time, as the message does, and no name.
pub(in crate::booking) fn shown(
    app: &AppState,
    w: Words,
    door: &Door,
    person: &Waiting,
    offer: Option<&SeatOffer>,
    told: Option<AnyView>,
) -> Page {
    let now = app.clock.now();
    let live = offer.filter(|offer| offer.is_live(now));
    // Who comes by the link of an offer that is over wants to know what became of it.
    let is_over = |offer: &&SeatOffer| matches!(offer.state, OfferState::Offered | OfferState::Missed);
    let was_missed = told.is_none() && live.is_none() && person.state == State::Waiting;
    let missed =
        offer.filter(is_over).filter(|_| was_missed && matches!(door, Door::Link(_))).map(|_| late(w));
    let body = match person.state {
        State::Served => accepted(app, w, offer),
        State::Left | State::Removed | State::Over => {
            let text = view! { <p>{w.waiting_left_text()}</p> };
            notice(Weight::Info, w.waiting_left(), text)
        }
        State::Waiting => match live {
            Some(live) => view! { {offered(app, w, door, person, live)} {leave(w, door)} }.into_any(),
            None => view! { {waits(w, person)} {leave(w, door)} }.into_any(),
        },
    };
    let body = view! { {told} {missed} <h1>{w.waiting_see_title()}</h1> {body} };
    Page::new(w, door.path().to_owned(), w.waiting_see_title(), body).private()
}

fn waits(w: Words, person: &Waiting) -> AnyView {
    let since = dates::day(w, dates::local(person.since).date_naive());
    let how = if person.by_call { w.waiting_told_call() } else { w.waiting_told_message() };
    view! { <p class="lead">{w.waiting_since(since)}</p> <p>{how}</p> }.into_any()
}

fn offered(app: &AppState, w: Words, door: &Door, person: &Waiting, offer: &SeatOffer) -> AnyView {
    let until = dates::clock(w, dates::local(offer.until.to_utc()).time());
    // Who waits for any place must know which one it is to say yes.
    let place = person.place.is_none().then(|| place_line(app, w, &offer.place));
    let action = format!("/{}{}", w.language.code(), door.path());
    let form = |act: &str, button: AnyView| {
        view! {
            <form method="post" action=action.clone()>
                {door.hidden()} {hidden("act", act)} {hidden("offer", &offer.id)}
                {button}
            </form>
        }
    };
    let yes = view! { <button class="button lamp"><Icon name="check" />{w.waiting_accept()}</button> };
    let no = view! { <button class="button quiet"><Icon name="x" />{w.waiting_no()}</button> };
    view! {
        <h2>{w.waiting_offer()}</h2>
        <p class="lead"><Icon name="clock" /><strong>{dates::moment(w, offer.start.to_utc())}</strong></p>
        {place}
        <p>{w.waiting_offer_until(until)}</p>
        <div class="button-row">{form("accept", yes.into_any())} {form("no", no.into_any())}</div>
    }
    .into_any()
}

fn place_line(app: &AppState, w: Words, place: &str) -> AnyView {
    let entry = app.directory().place(place);
    let title = entry.and_then(|place| place.words_in(w.language)).map(|(_, words)| words.title.clone());
    let title = title.unwrap_or_else(|| place.to_owned());
    view! { <p class="lead"><Icon name="map-pin" /><strong>{title}</strong></p> }.into_any()
}

fn accepted(app: &AppState, w: Words, offer: Option<&SeatOffer>) -> AnyView {
    let when = offer.filter(|offer| offer.state == OfferState::Accepted).map(|offer| {
        view! { <p class="lead"><Icon name="clock" /><strong>{dates::moment(w, offer.start.to_utc())}</strong></p> }
    });
    let is_ahead = offer.is_some_and(|offer| app.clock.now() < offer.start.to_utc());
    let href = format!("/{}/appointment", w.language.code());
    let text = is_ahead.then(|| view! { <p>{w.waiting_accepted_text()}</p> });
    view! {
        {notice(Weight::Ok, w.waiting_accepted(), text)}
        {when}
        <p><a class="button quiet" href=href><Icon name="search" />{w.appointment_find()}</a></p>
    }
    .into_any()
}

/// Leaving asks what to do first, with nothing chosen beforehand: a program that presses buttons leaves nothing.
fn leave(w: Words, door: &Door) -> AnyView {
    view! {
        <form class="booking-leave" method="post" action=format!("/{}{}", w.language.code(), door.path())>
            {door.hidden()} {hidden("act", "no")}
            <p><button class="button quiet"><Icon name="log-out" />{w.waiting_leave()}</button></p>
        </form>
    }
    .into_any()
}

fn no_page(
    app: &AppState,
    w: Words,
    door: &Door,
    offer: Option<&SeatOffer>,
    asked: &str,
    wrong: Option<&'static str>,
) -> Response {
    let card = |value: &str, label: &str, hint: &str, icon: &'static str| Choice {
        value: value.to_owned(),
        label: label.to_owned(),
        hint: Some(hint.to_owned()),
        icon,
    };
    let cards = vec![
        card("keep", w.waiting_no_keep(), w.waiting_no_keep_hint(), "hourglass"),
        card("leave", w.waiting_leave(), w.waiting_no_leave_hint(), "log-out"),
    ];
    let errors = Errors(wrong.map(|text| ("act", text.to_owned())).into_iter().collect());
    let when = offer.filter(|offer| offer.id == asked).map(|offer| {
        view! { <p class="lead"><Icon name="clock" />{dates::moment(w, offer.start.to_utc())}</p> }
    });
    let body = view! {
        {summary(w, &errors)}
        <h1>{w.waiting_see_title()}</h1>
        {when}
        <form class="booking-form" method="post" action=format!("/{}{}", w.language.code(), door.path())>
            {door.hidden()} {hidden("chosen", "yes")} {hidden("offer", asked)}
            {choices("act", w.waiting_no_question().to_owned(), cards, "", errors.of("act"))}
            <p><button class="button lamp">{w.frame_continue()}<Icon name="arrow-right" /></button></p>
        </form>
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Page::new(w, door.path().to_owned(), w.waiting_see_title(), body)
        .private()
        .status(status)
        .respond(&app.site)
}
