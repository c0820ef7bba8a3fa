//! The acts: book, move, cancel, undo, and finding a visit by its reference and PIN.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::{DateTime, FixedOffset, Utc};
use domain::booking::{BookingForm, FieldErrors, Idem};
use domain::reference::{Pin, Reference};
use domain::schedule::{StartError, parse_start};
use domain::text::TextError;
use serde::Serialize;
use store::booking::{BookedBy, BookingError, Codes, Found, Visit, VisitGroup};

use super::refusal;
use crate::booking::appointment::{Act, COOKIE, appointment_page_again, remember};
use crate::booking::booking_page_again;
use crate::booking::holding::holder;
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::request::{Caller, Fields, cookie};
use crate::words::Words;

/// A visit as its holder's program sees it.
#[derive(Debug, Serialize)]
struct Shown {
    reference: String,
    service: String,
    place: String,
    start: DateTime<FixedOffset>,
    end: DateTime<FixedOffset>,
    language: &'static str,
    interpreter: bool,
    name: String,
    state: &'static str,
    /// Until when a cancelled visit can be taken back.
    undo_until: Option<DateTime<Utc>>,
}

/// Visits that belong together.
#[derive(Debug, Serialize)]
struct ShownGroup {
    group: ShownVisits,
}

#[derive(Debug, Serialize)]
struct ShownVisits {
    reference: String,
    kind: &'static str,
    visits: Vec<Shown>,
}

pub(super) async fn book(State(app): State<AppState>, caller: Caller, fields: Fields) -> Response {
    let words = caller.words_for(&fields);
    let form = form(&fields);
    let booked = async {
        let request = form.read().map_err(BookingError::Invalid)?;
        let by = BookedBy::public(words.language, true).holding(holder(&caller.headers));
        app.store.book(&request, &by, app.clock.now()).await
    };
    let booked = match booked.await {
        Err(BookingError::Invalid(mut errors)) => {
            let more = app.store.add_wrong(&form, &mut errors, app.clock.now()).await;
            Err(more.err().unwrap_or(BookingError::Invalid(errors)))
        }
        booked => booked,
    };
    match booked {
        Ok(booked) => {
            let mut response =
                if caller.wants_page { to_visit(words) } else { answer::json(StatusCode::OK, &booked) };
            if let Some(token) = &booked.session {
                remember(&mut response, token);
            }
            response
        }
        Err(error) if caller.wants_page => {
            page(booking_page_again(&app, words, &fields, &caller.headers, &error).await, &error)
        }
        Err(error) => refusal::json(&error),
    }
}

pub(super) async fn move_visit(State(app): State<AppState>, caller: Caller, fields: Fields) -> Response {
    let codes = codes(&app, &caller, &fields).await;
    let moved = async {
        let mut errors = FieldErrors::default();
        let start = errors.keep("start", parse_start(fields.get("start")).map_err(StartError::code));
        let idem = errors.keep("idem", Idem::parse(fields.get("idem").trim()).map_err(TextError::code));
        let (Some(start), Some(idem)) = (start, idem) else { return Err(BookingError::Invalid(errors)) };
        app.store.move_visit(&codes.reference, &codes.pin, start, idem, app.clock.now()).await
    };
    let moved = moved.await.map(|visit| Found::Visit(Box::new(visit)));
    answer_visit(&app, &caller, &fields, Act::Move, &codes, moved).await
}

pub(super) async fn cancel(State(app): State<AppState>, caller: Caller, fields: Fields) -> Response {
    let codes = codes(&app, &caller, &fields).await;
    let cancelled = app.store.cancel_found(&codes.reference, &codes.pin, app.clock.now()).await;
    answer_visit(&app, &caller, &fields, Act::Cancel, &codes, cancelled).await
}

pub(super) async fn undo(State(app): State<AppState>, caller: Caller, fields: Fields) -> Response {
    let codes = codes(&app, &caller, &fields).await;
    let taken_back = app.store.take_back_found(&codes.reference, &codes.pin, app.clock.now()).await;
    answer_visit(&app, &caller, &fields, Act::Undo, &codes, taken_back).await
}

pub(super) async fn appointment(State(app): State<AppState>, caller: Caller, fields: Fields) -> Response {
    let codes = typed(&fields);
    let found = app.store.find(&codes.reference, &codes.pin, app.clock.now()).await;
    answer_visit(&app, &caller, &fields, Act::Find, &codes, found).await
}

/// The reference and PIN as typed.
fn typed(fields: &Fields) -> Codes {
    Codes { reference: fields.get("reference").to_owned(), pin: fields.get("pin").to_owned(), group: None }
}

/// What opens the visit: what was sent; or, for the forms of the visit's own page, which ask for neither,
/// what the cookie leads to. So the PIN need not stand in a page.
async fn codes(app: &AppState, caller: &Caller, fields: &Fields) -> Codes {
    if caller.wants_page
        && !fields.has("reference")
        && !fields.has("pin")
        && let Some(token) = cookie(&caller.headers, COOKIE)
        && let Ok(Some((_, codes))) = app.store.visit_in_session(&token, app.clock.now()).await
    {
        return codes;
    }
    typed(fields)
}

/// The form of the contract; whatever else was sent is not looked at.
fn form(fields: &Fields) -> BookingForm {
    let field = |name: &str| fields.get(name).to_owned();
    BookingForm {
        service: field("service"),
        place: field("place"),
        start: field("start"),
        language: field("language"),
        name: field("name"),
        idem: field("idem"),
        phone: field("phone"),
        email: field("email"),
        contact_safe: field("contact_safe"),
        remind: field("remind"),
        message_hours: field("message_hours"),
        interpreter: field("interpreter"),
        interpreter_by: field("interpreter_by"),
        way: field("way"),
        gender: field("gender"),
        step_free: field("step_free"),
        needs: field("needs"),
        note: field("note"),
        people: field("people"),
        together: field("together"),
        name_2: field("name_2"),
        name_3: field("name_3"),
        name_4: field("name_4"),
        name_5: field("name_5"),
        name_6: field("name_6"),
    }
}

/// The visit for a program; for a form the way to its page, which the browser may see for ten minutes.
async fn answer_visit(
    app: &AppState,
    caller: &Caller,
    fields: &Fields,
    act: Act,
    codes: &Codes,
    result: Result<Found, BookingError>,
) -> Response {
    let words = caller.words_for(fields);
    let error = match result {
        Ok(found) if caller.wants_page => match begin_session(app, &found, codes).await {
            Ok(token) => {
                let mut response = to_visit(words);
                remember(&mut response, &token);
                return response;
            }
            Err(error) => error,
        },
        Ok(Found::Visit(visit)) => return answer::json(StatusCode::OK, &shown(*visit, digits(codes))),
        Ok(Found::Group(group)) => return answer::json(StatusCode::OK, &shown_group(group, codes)),
        Err(error) => error,
    };
    if caller.wants_page {
        page(appointment_page_again(app, words, act, fields, &caller.headers, &error).await, &error)
    } else {
        refusal::json(&error)
    }
}

fn shown_group(group: VisitGroup, codes: &Codes) -> ShownGroup {
    let kind = group.kind.code();
    let visits = group.visits.into_iter().map(|member| shown(member.visit, member.reference)).collect();
    ShownGroup { group: ShownVisits { reference: digits(codes), kind, visits } }
}

fn shown(visit: Visit, reference: String) -> Shown {
    let undo_until = visit.undo_until();
    Shown {
        reference,
        service: visit.service,
        place: visit.place,
        start: visit.start,
        end: visit.end,
        language: visit.language.code(),
        interpreter: visit.interpreter,
        name: visit.name,
        state: visit.state.code(),
        undo_until,
    }
}

/// The reference that opened the visit, in plain digits.
fn digits(codes: &Codes) -> String {
    Reference::parse(&codes.reference).map_or_else(|_| String::new(), |r| r.digits().to_owned())
}

async fn begin_session(app: &AppState, found: &Found, codes: &Codes) -> Result<String, BookingError> {
    let pin = Pin::parse(&codes.pin).map_or_else(|_| String::new(), |pin| pin.digits().to_owned());
    let (visit, group) = match found {
        Found::Visit(visit) => (visit.id.as_str(), codes.group.clone()),
        Found::Group(group) => {
            let first = group.visits.first().ok_or(BookingError::NotFound)?;
            (first.visit.id.as_str(), Some(digits(codes)))
        }
    };
    let codes = Codes { reference: digits(codes), pin, group };
    Ok(app.store.begin_visit_session(visit, codes, app.clock.now()).await?)
}

/// A page that comes again says to browsers, too, when to try once more.
fn page(mut page: Response, error: &BookingError) -> Response {
    refusal::add_retry_after(&mut page, error);
    page
}

fn to_visit(words: Words) -> Response {
    answer::see_other(&format!("/{}/appointment", words.language.code()))
}
