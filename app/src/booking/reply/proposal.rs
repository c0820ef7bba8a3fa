//! When the office cannot keep a time: what it proposes instead, and one tap to answer.

use axum::http::StatusCode;
use axum::response::Response;
use domain::closure::Answer;
use leptos::prelude::*;
use store::booking::{Affected, Answered, BookingError, Proposal};

use super::{Link, page};
use crate::booking::journey::hidden;
use crate::dates;
use crate::state::AppState;
use crate::ui::answer::{see_other, unavailable};
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};

/// The question behind a link, or how it was answered; `None` for a link that asks nothing.
pub(super) async fn show(app: &AppState, link: &Link) -> Option<Response> {
    match app.store.proposal_by_link(&link.token, app.clock.now()).await {
        Ok((line, answered)) => Some(shown(app, link, &line, answered, StatusCode::OK).await),
        Err(BookingError::NotFound) => None,
        Err(_) => Some(unavailable(StatusCode::SERVICE_UNAVAILABLE, &app.site)),
    }
}

/// Takes the answer; the same again is harmless, and a late one is told what holds.
pub(super) async fn answer(app: &AppState, link: &Link, answer: Answer) -> Response {
    let now = app.clock.now();
    let asked = match app.store.proposal_by_link(&link.token, now).await {
        Ok((line, _)) => line,
        Err(refused) => return page::closed(app, link.words, &refused),
    };
    match app.store.answer_proposal(&asked.id, answer, now).await {
        Ok(Answered::OtherTimes) => see_other(&link.href("/times")),
        Ok(Answered::Gone) => shown(app, link, &asked, Some(Answered::Gone), StatusCode::CONFLICT).await,
        Ok(_) => see_other(&link.href("")),
        Err(refused) => page::closed(app, link.words, &refused),
    }
}

async fn shown(
    app: &AppState,
    link: &Link,
    line: &Affected,
    answered: Option<Answered>,
    status: StatusCode,
) -> Response {
    let w = link.words;
    let told = match answered {
        // What there is to say is the visit itself.
        Some(Answered::Settled) => return page::visit(app, link, &line.visit, None).await,
        Some(Answered::Accepted) => {
            let told = notice(Weight::Ok, w.reply_proposal_accepted(), ());
            return page::visit(app, link, &line.visit, Some((status, told))).await;
        }
        Some(Answered::Stands) => {
            let told = notice(Weight::Ok, w.reply_proposal_stands(), ());
            return page::visit(app, link, &line.visit, Some((status, told))).await;
        }
        Some(Answered::CallMe) => Some(notice(Weight::Ok, w.reply_call_said(), ())),
        Some(Answered::Gone) => {
            let told = notice(Weight::Warn, w.reply_proposal_gone(), ());
            Some(
                view! { <div class="booking-told" role="alert" tabindex="-1" autofocus>{told}</div> }
                    .into_any(),
            )
        }
        Some(Answered::OtherTimes) | None => None,
    };
    let offered = line.proposal.as_ref().filter(|_| answered != Some(Answered::Gone));
    let body = view! {
        {told}
        <h1>{w.reply_proposal_title()}</h1>
        <p>{w.reply_proposal_old()}</p>
        {page::when(w, &line.visit)}
        {offered.map(|proposal| offer(app, link, line, proposal))}
        <div class="button-row">
            {other(link, Answer::OtherTimes, "refresh-cw", w.reply_proposal_other())}
            {(!line.visit.phone.is_empty() && answered != Some(Answered::CallMe))
                .then(|| other(link, Answer::CallMe, "phone", w.reply_call()))}
        </div>
    };
    page::page(link, body).status(status).respond(&app.site)
}

/// The proposed time, and where it is if that is new: the one thing that must be known to say yes.
fn offer(app: &AppState, link: &Link, line: &Affected, proposal: &Proposal) -> AnyView {
    let w = link.words;
    let place = (proposal.place != line.from_place).then(|| {
        let entry = app.directory().place(&proposal.place);
        let words = entry.and_then(|place| place.words_in(w.language));
        let title = words.map_or_else(|| proposal.place.clone(), |(_, words)| words.title.clone());
        view! { <p class="lead booking-line"><Icon name="map-pin" /><strong>{title}</strong></p> }
    });
    let kept = (proposal.until > app.clock.now()).then(|| {
        let until = dates::local(proposal.until);
        let when = format!("{} {}", dates::day_short(w, until.date_naive()), dates::clock(w, until.time()));
        view! { <p>{w.reply_proposal_until(when)}</p> }
    });
    view! {
        <h2>{w.reply_proposal_new()}</h2>
        <p class="lead booking-line"><Icon name="clock" /><strong>{dates::moment(w, proposal.start.to_utc())}</strong></p>
        {place}
        {kept}
        <form method="post" action=link.href("")>
            {hidden("proposal", Answer::Accepted.code())}
            <p><button class="button lamp"><Icon name="check" />{w.reply_proposal_accept()}</button></p>
        </form>
    }
    .into_any()
}

fn other(link: &Link, answer: Answer, icon: &'static str, label: &'static str) -> AnyView {
    view! {
        <form method="post" action=link.href("")>
            {hidden("proposal", answer.code())}
            <button class="button quiet"><Icon name=icon />{label}</button>
        </form>
    }
    .into_any()
}
