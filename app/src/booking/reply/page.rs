//! The pages behind a link: do you come, and if not, what shall we do.

use axum::http::StatusCode;
use axum::response::Response;
use domain::booking::VisitState;
use leptos::prelude::*;
use store::booking::{BookingError, Visit};

use super::Link;
use crate::booking::journey::hidden;
use crate::dates;
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::form::{Choice, Errors, choices, summary};
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Weight, notice};
use crate::words::Words;

/// Whether its person may still change it.
pub(super) fn may_change(app: &AppState, visit: &Visit) -> bool {
    visit.state == VisitState::Confirmed && app.clock.now() < visit.start.to_utc()
}

/// The visit, and the question that its state leaves; `told` says why an act did nothing.
pub(super) async fn visit(
    app: &AppState,
    link: &Link,
    visit: &Visit,
    told: Option<(StatusCode, AnyView)>,
) -> Response {
    let w = link.words;
    let called = match app.store.waits_for_call(&visit.id).await {
        Ok(called) => called,
        Err(_) => return answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site),
    };
    let (status, told) = told.map_or((StatusCode::OK, None), |(status, told)| (status, Some(told)));
    let question = match visit.state {
        VisitState::Confirmed if may_change(app, visit) => question(link, visit),
        VisitState::Cancelled => cancelled(app, link, visit),
        VisitState::Missed => notice(Weight::Info, w.appointment_missed(), again(w)),
        VisitState::Arrived | VisitState::InService => notice(Weight::Ok, w.appointment_arrived(), ()),
        VisitState::Confirmed | VisitState::Done => notice(Weight::Info, w.appointment_past(), again(w)),
    };
    let body = view! {
        {told}
        <h1>{w.reply_title()}</h1>
        {when(w, visit)}
        {called.then(|| notice(Weight::Ok, w.reply_call_said(), ()))}
        {question}
        <p class="small"><a href=format!("/{}/appointment", w.language.code())>{w.reply_details()}</a></p>
    };
    page(link, body).status(status).respond(&app.site)
}

pub(super) fn page(link: &Link, body: impl IntoView + 'static) -> Page {
    Page::new(link.words, link.path(), link.words.reply_title(), body).private()
}

pub(super) fn when(w: Words, visit: &Visit) -> AnyView {
    view! {
        <p class="lead booking-line"><Icon name="clock" />{dates::moment(w, visit.start.to_utc())}</p>
        <p class="small">{w.messages_number(visit.tail.clone())}</p>
    }
    .into_any()
}

/// "Do you come?" with the two answers; who has said it may still change their mind.
fn question(link: &Link, visit: &Visit) -> AnyView {
    let w = link.words;
    let come = (!visit.comes).then(|| {
        view! {
            <form method="post" action=link.href("")>
                {hidden("answer", "come")}
                <button class="button lamp"><Icon name="check" />{w.reply_come()}</button>
            </form>
        }
    });
    let said = visit.comes.then(|| notice(Weight::Ok, w.reply_come_said(), ()));
    let title = (!visit.comes).then(|| view! { <h2>{w.reply_question()}</h2> });
    view! {
        {said}
        {title}
        <div class="button-row">
            {come}
            <a class="button quiet" href=link.href("/cannot")><Icon name="x" />{w.reply_cannot()}</a>
        </div>
    }
    .into_any()
}

fn cancelled(app: &AppState, link: &Link, visit: &Visit) -> AnyView {
    let w = link.words;
    let until = visit.undo_until().filter(|until| app.clock.now() < *until);
    let undo = until.map(|until| {
        let time = dates::clock(w, dates::local(until).time());
        view! {
            <p>{w.appointment_cancelled_undo(time)}</p>
            <form method="post" action=link.href("")>
                {hidden("answer", "undo")}
                <p><button class="button"><Icon name="undo-2" />{w.appointment_undo()}</button></p>
            </form>
        }
    });
    view! { {notice(Weight::Warn, w.appointment_cancelled(), undo)} {again(w)} }.into_any()
}

fn again(w: Words) -> AnyView {
    let href = format!("/{}/book", w.language.code());
    view! { <p><a class="button quiet" href=href><Icon name="calendar-plus" />{w.appointment_again()}</a></p> }
        .into_any()
}

/// "What shall we do?" Nothing is chosen beforehand: a program that presses the button changes nothing.
pub(super) fn cannot(app: &AppState, link: &Link, visit: &Visit, unanswered: bool) -> Response {
    let w = link.words;
    let card = |value: &str, label: &str, hint: &str, icon: &'static str| Choice {
        value: value.to_owned(),
        label: label.to_owned(),
        hint: Some(hint.to_owned()),
        icon,
    };
    let mut cards = vec![
        card("other", w.reply_other(), w.reply_other_hint(), "refresh-cw"),
        card("cancel", w.reply_cancel(), w.reply_cancel_hint(), "x"),
    ];
    if !visit.phone.is_empty() {
        cards.push(card("call", w.reply_call(), w.reply_call_hint(), "phone"));
    }
    let errors = Errors(unanswered.then(|| ("answer", w.reply_choose().to_owned())).into_iter().collect());
    let cards = choices("answer", w.reply_what().to_owned(), cards, "", errors.of("answer"));
    let body = view! {
        {summary(w, &errors)}
        <h1>{w.reply_cannot_title()}</h1>
        {when(w, visit)}
        <p>{w.reply_cannot_lead()}</p>
        <form class="booking-form" method="post" action=link.href("")>
            {hidden("cannot", "yes")}
            {cards}
            <p class="button-row">
                <button class="button lamp">{w.frame_continue()}<Icon name="arrow-right" /></button>
                <a class="button quiet" href=link.href("")>{w.reply_back()}</a>
            </p>
        </form>
    };
    let status = if unanswered { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    page(link, body).status(status).respond(&app.site)
}

/// A link that opens nothing (any more), with the other ways.
pub(super) fn closed(app: &AppState, w: Words, refused: &BookingError) -> Response {
    if !matches!(refused, BookingError::NotFound) {
        return answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site);
    }
    let code = w.language.code();
    let body = view! {
        <h1>{w.reply_closed()}</h1>
        <p class="lead">{w.reply_closed_text()}</p>
        <p class="button-row">
            <a class="button" href=format!("/{code}/appointment")><Icon name="search" />{w.appointment_find()}</a>
            <a class="button quiet" href=format!("/{code}/book")><Icon name="calendar-plus" />{w.appointment_book_one()}</a>
        </p>
    };
    Page::new(w, "/appointment", w.reply_title(), body)
        .private()
        .status(StatusCode::NOT_FOUND)
        .respond(&app.site)
}
