//! One event before a decision: what would change, the whole of it, and the acts.

use axum::extract::{Path, State};
use axum::response::Response;
use chrono::DateTime;
use domain::Language;
use domain::events::{EventContact, EventDraft, EventField, EventForm, EventStatus, FieldChange, Repetition};
use leptos::prelude::*;
use store::events::{Event, ModerationNote};

use super::{one, said};
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::answer::not_found;
use crate::ui::form::{Errors, Field, summary, text_area};
use crate::ui::icon::Icon;
use crate::ui::names;
use crate::ui::parts::{Weight, badge, call, facts, notice};
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::{StaffPage, form_token};
use crate::words::Words;

/// What a moderator sees again after an act that was refused.
#[derive(Debug, Default)]
pub struct Again {
    pub errors: Errors,
    pub typed: Fields,
    pub translate: Option<Language>,
}

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Path(id): Path<String>,
    Query(query): Query,
) -> Response {
    let said = if query.has("late") {
        Some(notice(Weight::Warn, view.words.events_review_late(), ()))
    } else {
        query.has("done").then(|| notice(Weight::Ok, view.words.events_review_done(), ()))
    };
    let again = Again { translate: Language::from_code(query.get("translate")), ..Again::default() };
    match show(&app, view, &signed, &id, &again, said).await {
        Ok(page) => page.respond(&app.site),
        Err(response) => response,
    }
}

/// The page of one event, also as the answer to a refused act.
pub async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    id: &str,
    again: &Again,
    said: Option<AnyView>,
) -> Result<StaffPage, Response> {
    let w = view.words;
    let away = |error| super::away(app, &error);
    let event = app.store.event_by_id(id).await.map_err(away)?.ok_or_else(|| not_found(w, &app.site))?;
    let Some(draft) = event.moderated.newest() else { return Err(not_found(w, &app.site)) };
    let contact = app.store.event_contact(id).await.map_err(away)?;
    let notes = app.store.event_notes(id).await.map_err(away)?;
    let text = draft.texts.source();
    let title = text.title.clone();
    let body = view! {
        <p><a href="/staff/events">{w.events_queue()}</a></p>
        {summary(w, &again.errors)}
        <h1>{said::line(text, &text.title)}</h1>
        {event.demo.then(|| view! { <p>{badge(Weight::Warn, "flask-conical", w.events_demo())}</p> })}
        {said}
        {public_link(w, &event)}
        {changes(app, w, &event)}
        <div class="split">
            <div class="flow">
                {facts(one::lines(app, w, &event, draft))}
                {reach(w, contact)}
            </div>
            <div class="flow">{texts(w, draft)}{translating(w, signed, &event, draft, again)}</div>
        </div>
        {acts(w, signed, &event, again)}
        {history(w, &notes)}
    };
    Ok(StaffPage::new(view, title, body))
}

fn public_link(w: Words, event: &Event) -> Option<impl IntoView + use<>> {
    event.moderated.public().map(|_| {
        let href = format!("/{}/events/{}", w.language.code(), event.slug);
        view! { <p><a href=href>{w.events_review_public_link()}</a></p> }
    })
}

/// What is public beside what would become of it, part by part.
fn changes(app: &AppState, w: Words, event: &Event) -> Option<AnyView> {
    let changes = event.moderated.changes();
    if changes.is_empty() {
        return None;
    }
    let rows: Vec<_> = changes
        .iter()
        .map(|change| {
            let said = |code: &str| {
                if code.is_empty() {
                    view! { <em>{w.events_review_nothing()}</em> }.into_any()
                } else {
                    let text = in_words(app, w, event, change.field, code);
                    let lang = change.language.map(Language::code);
                    view! { <span class="pre" dir="auto" lang=lang>{text}</span> }.into_any()
                }
            };
            view! {
                <tr>
                    <th scope="row">{label(w, change)}</th>
                    <td><del>{said(&change.old)}</del></td>
                    <td><ins>{said(&change.new)}</ins></td>
                </tr>
            }
        })
        .collect();
    Some(
        view! {
            <h2>{w.events_review_changes()}</h2>
            <div class="scroll">
                <table class="dense event-changes">
                    <thead>
                        <tr>
                            <th scope="col">{w.events_review_field()}</th>
                            <th scope="col">{w.events_review_before()}</th>
                            <th scope="col">{w.events_review_after()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any(),
    )
}

fn label(w: Words, change: &FieldChange) -> String {
    let name = match change.field {
        EventField::Place => w.events_where(),
        EventField::Repetition => w.events_repeats(),
        field => {
            let own = w.by_id(&format!("events-field-{}", field.code()));
            own.or_else(|| w.by_id(&format!("events-{}", field.code()))).unwrap_or_default()
        }
    };
    match change.language {
        Some(language) => format!("{name} ({})", language.own_name()),
        None => name.to_owned(),
    }
}

/// The codes of a difference as the reader calls them; what people wrote stays as it is.
fn in_words(app: &AppState, w: Words, event: &Event, field: EventField, code: &str) -> String {
    let list = |name: &str| said::code(w, name, code).to_owned();
    let day = |code: &str| code.parse().map_or_else(|_| code.to_owned(), |date| dates::day(w, date));
    match field {
        EventField::Kind => list("kind"),
        EventField::Language => {
            Language::from_code(code).map_or_else(|| code.to_owned(), |l| l.own_name().to_owned())
        }
        EventField::Date => day(code),
        EventField::Except => code.split(',').map(day).collect::<Vec<_>>().join(said::comma(w.language)),
        EventField::Start | EventField::End => w.digits(code),
        EventField::Repetition => match (code.parse::<Repetition>(), event.moderated.newest()) {
            (Ok(repetition), Some(draft)) => {
                let mut when = draft.when.clone();
                when.repetition = Some(repetition);
                said::repeats(w, &when).unwrap_or_default()
            }
            _ => code.to_owned(),
        },
        EventField::Place => {
            let ours = app.directory().place(code).and_then(|place| place.words_in(w.language));
            ours.map_or_else(|| code.to_owned(), |(_, words)| words.title.clone())
        }
        EventField::Audience => list("audience"),
        EventField::Speaks => {
            let known = |code: &str| domain::catalogue::SpokenLanguage::from_code(code);
            let spoken: Vec<&str> = code.split(',').filter_map(known).map(|l| names::spoken(w, l)).collect();
            spoken.join(said::comma(w.language))
        }
        EventField::Interpreter | EventField::NoDocuments => {
            if code == "yes" { w.events_yes() } else { w.events_no() }.to_owned()
        }
        EventField::StepFree => list("step_free"),
        EventField::Childcare => list("childcare"),
        EventField::Cost if code == "free" => w.events_free().to_owned(),
        EventField::Title
        | EventField::Summary
        | EventField::Text
        | EventField::City
        | EventField::Cost
        | EventField::Organiser => code.to_owned(),
    }
}

fn reach(w: Words, contact: Option<EventContact>) -> impl IntoView {
    let reach = match contact {
        Some(EventContact::Phone(phone)) => call(phone.as_str()),
        Some(EventContact::Email(email)) => {
            let address = email.as_str().to_owned();
            view! { <a href=format!("mailto:{address}") dir="ltr">{address.clone()}</a> }.into_any()
        }
        None => w.events_review_no_contact().into_any(),
    };
    view! { <p><strong>{w.events_review_contact()}": "</strong>{reach}</p> }
}

fn texts(w: Words, draft: &EventDraft) -> Vec<AnyView> {
    let mut languages = vec![draft.texts.source_language()];
    languages.extend(Language::ALL.into_iter().filter(|l| *l != draft.texts.source_language()));
    let shown =
        languages.into_iter().filter_map(|language| draft.texts.get(language).map(|text| (language, text)));
    shown
        .map(|(language, text)| {
            let old = draft.texts.shown_to(language).outdated;
            let old = old.then(|| badge(Weight::Warn, "clock", w.events_review_translate_outdated()));
            let summary =
                (!text.summary.is_empty()).then(|| view! { <p>{said::line(text, &text.summary)}</p> });
            view! {
                <section class="flow" lang=language.code() dir=language.direction()>
                    <h2>{language.own_name()} " " {old}</h2>
                    <p><strong>{said::line(text, &text.title)}</strong></p>
                    {summary}
                    {said::prose(text)}
                </section>
            }
            .into_any()
        })
        .collect()
}

/// First which language, then its form with the translation that exists.
fn translating(w: Words, signed: &Signed, event: &Event, draft: &EventDraft, again: &Again) -> AnyView {
    let source = draft.texts.source_language();
    let path = format!("/staff/events/{}", event.id);
    let Some(language) = again.translate.filter(|language| *language != source) else {
        let links: Vec<_> = Language::ALL
            .into_iter()
            .filter(|language| *language != source)
            .map(|l| {
                let href = format!("{path}?translate={}#translate", l.code());
                view! { <li><a href=href lang=l.code() dir=l.direction()>{l.own_name()}</a></li> }
            })
            .collect();
        return view! { <p>{w.events_review_translate()}</p><ul>{links}</ul> }.into_any();
    };
    let known = draft.texts.get(language);
    let value = |name: &str, known: Option<&String>| {
        if again.typed.has(name) {
            again.typed.get(name).to_owned()
        } else {
            known.cloned().unwrap_or_default()
        }
    };
    let field = |name: &'static str, label: &str, longest: usize, known: Option<&String>| Field {
        value: value(name, known),
        error: again.errors.of(name),
        longest: u32::try_from(longest).ok(),
        ..Field::text(name, label)
    };
    let title = field("title", w.events_field_title(), EventForm::TITLE, known.map(|t| &t.title));
    let mut short = field("summary", w.events_field_summary(), EventForm::SUMMARY, known.map(|t| &t.summary));
    short.optional = true;
    let text = field("text", w.events_field_text(), EventForm::TEXT, known.map(|t| &t.text));
    view! {
        <section id="translate">
            <h2>{w.events_review_translate()} ": " {language.own_name()}</h2>
            <form method="post" action=format!("{path}/translate")>
                {form_token(signed)}
                <input type="hidden" name="language" value=language.code() />
                {title.view(w)}
                {short.view(w)}
                {text_area(w, text)}
                <button class="button quiet">{w.events_review_translate_save()}</button>
            </form>
        </section>
    }
    .into_any()
}

/// Approve, ask, reject what waits; call off what is public.
fn acts(w: Words, signed: &Signed, event: &Event, again: &Again) -> AnyView {
    let status = event.moderated.status();
    let path = format!("/staff/events/{}", event.id);
    let revision = event.moderated.revision().to_string();
    let note = |name: &'static str, label: &'static str, hint: &'static str| Field {
        value: again.typed.get(name).to_owned(),
        error: again.errors.of(name),
        hint: Some(hint.to_owned()),
        longest: Some(500),
        ..Field::text(name, label)
    };
    let act = |to: &str, class: &'static str, icon: &'static str, label: &'static str, fields: AnyView| {
        view! {
            <form method="post" action=format!("{path}/{to}")>
                {form_token(signed)}
                <input type="hidden" name="revision" value=revision.clone() />
                {fields}
                <button class=class><Icon name=icon />{label}</button>
            </form>
        }
    };
    let open = matches!(status, EventStatus::NeedsApproval | EventStatus::Asked);
    let decide = open.then(|| {
        let ask = (status == EventStatus::NeedsApproval).then(|| {
            let field = note("question", w.events_review_ask_label(), w.events_review_ask_hint());
            act("ask", "button quiet", "message-circle", w.events_review_ask(), text_area(w, field).into_any())
        });
        let reason = note("reason", w.events_review_reject_label(), w.events_review_reject_hint());
        let approve = view! { <p class="hint">{w.events_review_approve_hint()}</p> }.into_any();
        view! {
            <div class="event-acts">
                {act("approve", "button lamp", "check", w.events_review_approve(), approve)}
                {ask}
                {act("reject", "button danger", "x", w.events_review_reject(), text_area(w, reason).into_any())}
            </div>
        }
    });
    let off = (event.moderated.public().is_some() && status != EventStatus::Cancelled).then(|| {
        let notice = note("notice", w.events_review_reject_label(), w.events_review_call_off_hint());
        view! {
            <details>
                <summary>{w.events_review_call_off()}</summary>
                {act("call-off", "button danger", "ban", w.events_review_call_off(), text_area(w, notice).into_any())}
            </details>
        }
    });
    view! { {decide}{off} }.into_any()
}

fn history(w: Words, notes: &[ModerationNote]) -> impl IntoView + use<> {
    let lines: Vec<_> = notes
        .iter()
        .map(|note| {
            let at = DateTime::from_timestamp(note.at, 0).unwrap_or_default();
            let who = if note.by_staff { w.events_review_staff() } else { w.events_review_volunteer() };
            let said = (!note.note.is_empty())
                .then(|| view! { <blockquote dir="auto">{note.note.clone()}</blockquote> });
            view! { <li>{dates::moment(w, at)}" – "{who}": "{said::code_of_act(w, note.act)}{said}</li> }
        })
        .collect();
    view! { <h2>{w.events_review_history()}</h2><ul>{lines}</ul> }
}
