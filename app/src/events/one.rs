//! One event: what it is, the facts as short labelled lines, the way into a calendar.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::catalogue::Directory;
use domain::events::{EventDraft, EventPlace, EventStatus};
use leptos::prelude::*;
use store::events::Event;

use super::coming::times;
use super::said;
use super::town::Town;
use crate::dates;
use crate::state::AppState;
use crate::ui::answer::not_found;
use crate::ui::icon::Icon;
use crate::ui::page::Page;
use crate::ui::parts::{Fact, Weight, badge, facts, notice, trail};
use crate::words::Words;

/// How many further times are named.
const FURTHER: usize = 3;

pub async fn page(
    State(app): State<AppState>,
    w: Words,
    Path((_, slug)): Path<(String, String)>,
) -> Response {
    match app.store.event_by_slug(&slug).await {
        Ok(Some(event)) => match event.moderated.public() {
            Some(draft) => {
                let body = body(&app, w, &event, draft);
                let title = draft.texts.shown_to(w.language).text.title.clone();
                Page::new(w, format!("/events/{slug}"), title, body).respond(&app.site)
            }
            None => not_found(w, &app.site),
        },
        Ok(None) => not_found(w, &app.site),
        Err(error) => super::away(&app, &error),
    }
}

fn body(app: &AppState, w: Words, event: &Event, draft: &EventDraft) -> impl IntoView + use<> {
    let shown = draft.texts.shown_to(w.language);
    let text = shown.text;
    let cancelled = event.moderated.status() == EventStatus::Cancelled;
    let over = times(draft, event.zone, app.clock.now()).is_empty();
    let state = if cancelled {
        Some(notice(Weight::Stop, w.events_cancelled(), view! { <p>{w.events_cancelled_text()}</p> }))
    } else {
        over.then(|| notice(Weight::Warn, w.events_over(), ()))
    };
    let foreign = shown.foreign.then(|| {
        let only = said::code(w, "only", text.language.code());
        view! { <p class="notice"><Icon name="languages" /><span>{only}</span></p> }
    });
    let original = shown.outdated.then(|| {
        let source = draft.texts.source();
        view! {
            <p class="notice warn"><Icon name="languages" /><span>{w.events_outdated()}</span></p>
            <details>
                <summary>{w.events_original()}</summary>
                <h2>{said::line(source, &source.title)}</h2>
                {said::prose(source)}
            </details>
        }
    });
    let calendar = (!cancelled && !over).then(|| {
        let href = format!("/{}/events/{}/event.ics", w.language.code(), event.slug);
        view! {
            <p><a class="button lamp" href=href download="event.ics"><Icon name="calendar-plus" />{w.events_calendar()}</a></p>
        }
    });
    let summary =
        (!text.summary.is_empty()).then(|| view! { <p class="lead">{said::line(text, &text.summary)}</p> });
    view! {
        {trail(w, vec![("/events".to_owned(), w.events_title().to_owned())])}
        <h1>{said::line(text, &text.title)}</h1>
        {summary}
        {event.demo.then(|| view! { <p>{badge(Weight::Warn, "flask-conical", w.events_demo())}</p> })}
        {state}
        {calendar}
        <div class="split">
            {facts(lines(app, w, event, draft))}
            <div class="flow">
                {foreign}
                {said::prose(text)}
                {original}
                <p class="small">{w.events_not_ours()}</p>
            </div>
        </div>
    }
}

/// Also for staff, who read the same lines before they decide.
pub fn lines(app: &AppState, w: Words, event: &Event, draft: &EventDraft) -> Vec<Fact> {
    let mut lines = when(w, app, event, draft);
    lines.push(Fact::new("map-pin", w.events_where(), place(w, app.directory(), draft)));
    lines.push(Fact::new("users", w.events_audience(), said::code(w, "audience", draft.audience.code())));
    let interpreter = draft.interpreter.then(|| view! { <br />{w.events_interpreter()} });
    let spoken = view! { {said::spoken(w, &draft.speaks)} {interpreter} };
    lines.push(Fact::new("message-circle", w.events_languages(), spoken));
    lines.push(Fact::new("wallet", w.events_cost(), said::cost(w, &draft.cost)));
    let documents =
        if draft.no_documents_needed { w.events_no_documents() } else { w.events_documents_unsaid() };
    lines.push(Fact::new("id-card", w.events_documents(), documents));
    lines.push(Fact::new(
        "accessibility",
        w.events_step_free(),
        said::code(w, "step_free", draft.step_free.code()),
    ));
    lines.push(Fact::new("baby", w.events_childcare(), said::code(w, "childcare", draft.childcare.code())));
    let organiser = view! { <bdi>{draft.organiser.clone()}</bdi> };
    lines.push(Fact::new("hand-heart", w.events_organiser(), organiser));
    lines
}

/// The next time, or the first of an event that is over; how it repeats; a few further times.
fn when(w: Words, app: &AppState, event: &Event, draft: &EventDraft) -> Vec<Fact> {
    let coming = times(draft, event.zone, app.clock.now());
    let first = || draft.when.occurrences(draft.when.date, draft.when.date, &event.zone).into_iter().next();
    let mut lines = Vec::new();
    if let Some(time) = coming.first().cloned().or_else(first) {
        let value = view! { {dates::day_view(w, time.date)}<br />{said::clock(w, &time)} };
        lines.push(Fact::new("calendar-days", w.events_when(), value));
    }
    if let Some(repeats) = said::repeats(w, &draft.when) {
        let further: Vec<_> = coming
            .iter()
            .skip(1)
            .take(FURTHER)
            .map(|time| view! { <li>{dates::day_short(w, time.date)}</li> })
            .collect();
        let further = (!further.is_empty())
            .then(|| view! { <p class="small">{w.events_next()}</p><ul class="small">{further}</ul> });
        lines.push(Fact::new("repeat", w.events_repeats(), view! { {repeats}{further} }));
    }
    lines
}

fn place(w: Words, directory: &Directory, draft: &EventDraft) -> AnyView {
    let town = Town::of(&draft.place, directory).name(w);
    match &draft.place {
        EventPlace::Ours(slug) => {
            let Some(place) = directory.place(slug.as_str()) else { return town.into_any() };
            let href = format!("/{}/places/{slug}", w.language.code());
            let title = place.words_in(w.language).map(|(_, words)| words.title.clone()).unwrap_or(town);
            let address = place.facts.address.clone().map(|a| view! { <br /><bdi lang="ro">{a}</bdi> });
            view! { <a href=href>{title}</a>{address} }.into_any()
        }
        EventPlace::Elsewhere { address, .. } => {
            view! { <bdi>{address.clone()}</bdi><br /><bdi>{town}</bdi> }.into_any()
        }
    }
}
