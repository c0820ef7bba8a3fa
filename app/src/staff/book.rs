//! Booking for someone who phones or stands at the desk: what and when first, then for whom.
//!
//! The first form is a question (GET) and holds nothing about the person; the second is the act.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use chrono::NaiveDate;
use domain::Language;
use domain::booking::{BookingForm, FieldErrors, Idem};
use domain::schedule::{Party, parse_date};
use domain::staff::Permission;
use domain::text::Note;
use leptos::prelude::*;
use store::booking::{Ask, BookableService, BookedBy, BookingError, FreeTimes, Reach};
use store::keys::fill_random;

use super::book_form::{extra_seat, person, question};
use super::door::broken;
use super::{booked, offers};
use crate::dates;
use crate::guard::{Signed, StaffView};
use crate::state::AppState;
use crate::ui::form::{Errors, summary};
use crate::ui::parts::{Weight, notice};
use crate::ui::request::{Fields, Query};
use crate::ui::staff_page::{StaffPage, form_token};
use crate::words::Words;

use super::rows::Reader;

/// Everything on the page that depends on what was asked or typed.
#[derive(Debug, Default)]
pub struct Draft {
    pub form: BookingForm,
    pub from: Option<NaiveDate>,
    pub errors: Errors,
    /// A taken start that could still be booked into an extra seat.
    pub extra: Option<String>,
}

impl Draft {
    fn of(fields: &Fields) -> Draft {
        let text = |name: &str| fields.get(name).to_owned();
        // The tick for an extra seat carries the time that is taken.
        let extra = Some(text("extra")).filter(|start| !start.is_empty());
        let form = BookingForm {
            service: text("service"),
            place: text("place"),
            start: extra.clone().unwrap_or_else(|| text("start")),
            language: text("language"),
            name: text("name"),
            idem: text("idem"),
            phone: text("phone"),
            email: text("email"),
            contact_safe: text("contact_safe"),
            remind: text("remind"),
            message_hours: text("message_hours"),
            interpreter: text("interpreter"),
            interpreter_by: text("interpreter_by"),
            way: text("way"),
            gender: text("gender"),
            step_free: text("step_free"),
            needs: text("needs"),
            note: text("note"),
            people: text("people"),
            together: text("together"),
            name_2: text("name_2"),
            name_3: text("name_3"),
            name_4: text("name_4"),
            name_5: text("name_5"),
            name_6: text("name_6"),
        };
        Draft { form, from: parse_date(fields.get("from")).ok(), extra, ..Draft::default() }
    }

    /// What the first form asks; `None` until a service was chosen.
    fn ask(&self) -> Option<Ask> {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        some(&self.form.service).map(|service| Ask {
            place: some(&self.form.place),
            language: Language::from_code(&self.form.language),
            interpreter: !self.form.interpreter.is_empty(),
            wishes: self.form.wishes(),
            reach: Reach::Staff,
            party: self.form.party(),
            ..Ask::new(service)
        })
    }

    /// For how many the first form asks.
    pub fn party(&self) -> Party {
        self.form.party()
    }

    /// The same question with another first day.
    fn address(&self, from: NaiveDate) -> String {
        let form = &self.form;
        format!(
            "/staff/book?service={}&place={}&language={}&interpreter={}&people={}&together={}&from={from}",
            form.service,
            form.place,
            form.language,
            form.interpreter,
            self.party().people(),
            self.party().together().code()
        )
    }
}

pub async fn page(
    State(app): State<AppState>,
    view: StaffView,
    signed: Signed,
    Query(query): Query,
) -> Response {
    show(&app, view, &signed, Draft::of(&query), None, StatusCode::OK).await
}

pub async fn book(State(app): State<AppState>, view: StaffView, signed: Signed, fields: Fields) -> Response {
    let w = view.words;
    let mut draft = Draft::of(&fields);
    let request = match draft.form.read() {
        Ok(request) => request,
        Err(errors) => {
            draft.errors = said(w, &errors);
            return show(&app, view, &signed, draft, None, StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    if !offered(&app, &signed, request.service.as_str()).await {
        draft.errors = said(w, &FieldErrors::one("service", "unknown"));
        return show(&app, view, &signed, draft, None, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let wants_extra = draft.extra.is_some();
    let reason = Note::parse(fields.get("extra_reason"));
    if wants_extra && !matches!(&reason, Ok(reason) if !reason.as_str().trim().is_empty()) {
        draft.errors = Errors(vec![("extra_reason", w.staff_extra_needs_reason().to_owned())]);
        return show(&app, view, &signed, draft, None, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let by = BookedBy::staff(&signed.staff, request.language);
    let by = by.into_extra_seat(reason.ok().filter(|_| wants_extra));
    let (status, notice) = match app.store.book(&request, &by, app.clock.now()).await {
        Ok(visit) => return booked::page(&app, view, &signed, &request, &visit).respond(&app.site),
        Err(BookingError::Store(error)) => return broken(&app, &error.into()),
        Err(BookingError::Taken { .. }) => {
            draft.errors.0.push(("start", w.staff_taken().to_owned()));
            draft.extra = Some(std::mem::take(&mut draft.form.start)).filter(|_| !wants_extra);
            (StatusCode::CONFLICT, None)
        }
        Err(BookingError::Invalid(errors)) => {
            draft.errors = said(w, &errors);
            (StatusCode::UNPROCESSABLE_ENTITY, None)
        }
        Err(_) => (StatusCode::CONFLICT, Some(notice(Weight::Warn, w.staff_busy(), ()))),
    };
    show(&app, view, &signed, draft, notice, status).await
}

/// The services that this role books by name: sensitive ones only for those who may see them.
async fn services(app: &AppState, signed: &Signed) -> Result<Vec<BookableService>, store::StoreError> {
    let mut services = app.store.bookable_services().await?;
    services.retain(|service| !service.sensitive || signed.may(Permission::SeeSensitiveService));
    Ok(services)
}

async fn offered(app: &AppState, signed: &Signed, slug: &str) -> bool {
    services(app, signed).await.is_ok_and(|services| services.iter().any(|service| service.id == slug))
}

/// Codes as sentences, in the order of the form.
fn said(w: Words, errors: &FieldErrors) -> Errors {
    const ORDER: [&str; 18] = [
        "service", "place", "language", "people", "together", "start", "name", "name_2", "name_3", "name_4",
        "name_5", "name_6", "phone", "email", "remind", "needs", "note", "idem",
    ];
    let sentence = |code: &str| {
        w.by_id(&format!("staff-error-{}", code.replace('_', "-"))).unwrap_or(w.staff_error_malformed())
    };
    let fields = ORDER.into_iter().filter_map(|field| {
        let text = sentence(errors.code(field)?);
        // What is hidden cannot be mended: the key is wrong when an old form is sent again.
        Some((if field == "idem" { "name" } else { field }, text.to_owned()))
    });
    Errors(fields.collect())
}

async fn show(
    app: &AppState,
    view: StaffView,
    signed: &Signed,
    mut draft: Draft,
    notice: Option<AnyView>,
    status: StatusCode,
) -> Response {
    let w = view.words;
    let reader = Reader::new(app, w, signed);
    let (services, places) = match (services(app, signed).await, app.store.places().await) {
        (Ok(services), Ok(places)) => (services, places),
        (Err(error), _) | (_, Err(error)) => return broken(app, &error.into()),
    };
    let from = draft.from.unwrap_or_else(|| dates::today(reader.now));
    let mut free = None;
    let known = services.iter().any(|service| service.id == draft.form.service);
    if let Some(ask) = draft.ask().filter(|_| known) {
        match app.store.free_times(&ask, from, offers::DAYS, reader.now).await {
            Ok(found) => free = Some(found),
            Err(BookingError::Store(error)) => return broken(app, &error.into()),
            Err(_) => draft.errors.0.push(("place", w.staff_error_not_there().to_owned())),
        }
    } else if !draft.form.service.is_empty() && draft.errors.is_empty() {
        draft.errors.0.push(("service", w.staff_error_unknown().to_owned()));
    }
    if Idem::parse(&draft.form.idem).is_err() {
        let mut bytes = [0; 16];
        fill_random(&mut bytes);
        draft.form.idem = Idem::from_random(bytes).hex();
    }
    let status = if draft.errors.is_empty() || status != StatusCode::OK {
        status
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let body = view! {
        <h1>{w.staff_book()}</h1>
        {notice}
        {summary(w, &draft.errors)}
        {question(&reader, &draft, &services, &places, from)}
        {free.map(|free| act(&reader, &draft, &free, from))}
    };
    StaffPage::new(view, w.staff_book(), body).status(status).respond(&app.site)
}

/// The second form: a time, and for whom.
fn act(reader: &Reader<'_>, draft: &Draft, free: &FreeTimes, from: NaiveDate) -> AnyView {
    let w = reader.words;
    let form = &draft.form;
    let kept = [
        ("service", form.service.clone()),
        ("place", form.place.clone()),
        ("language", form.language.clone()),
        ("interpreter", form.interpreter.clone()),
        ("people", draft.party().people().to_string()),
        ("together", draft.party().together().code().to_owned()),
        ("idem", form.idem.clone()),
        ("from", from.to_string()),
    ]
    .map(|(name, value)| view! { <input type="hidden" name=name value=value /> });
    view! {
        <form method="post" action="/staff/book" class="act">
            {form_token(reader.signed)}
            {kept.to_vec()}
            {offers::days(reader, free, draft.errors.of("start"), &form.start)}
            {offers::more(w, free, |date| draft.address(date))}
            {draft.extra.as_ref().map(|start| extra_seat(w, draft, start))}
            {(!free.days.is_empty() || draft.extra.is_some()).then(|| person(w, draft))}
        </form>
    }
    .into_any()
}
