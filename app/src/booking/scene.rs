//! One page of the journey in the making: which question it asks, what it says about the answers so far.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, FixedOffset};
use chrono_tz::Tz;
use domain::Language;
use domain::booking::{FieldErrors, Idem};
use domain::schedule::{Availability, StartError, Unavailable, VisitRules, parse_date, parse_start};
use leptos::prelude::*;
use store::booking::{Ask, BookingError, Held};

use super::check::{check, chosen};
use super::idem::fresh_idem;
use super::island::BookingSteps;
use super::journey::{Journey, PERSONAL, Step};
use super::offer::Offered;
use super::refusal::Told;
use super::sentences::{first_wrong, sentence};
use super::steps;
use super::{free, give, holding};
use crate::dates;
use crate::state::{AppState, Island, ZONE};
use crate::ui::answer;
use crate::ui::carried::{hand_over, to_text};
use crate::ui::form::{Errors, summary};
use crate::ui::page::Page;
use crate::words::Words;

/// What a page is made of.
#[derive(Debug)]
pub(super) struct Scene {
    app: AppState,
    w: Words,
    offered: Offered,
    pub(super) journey: Journey,
    /// The token of the browser, and what it holds for this journey.
    holder: Option<String>,
    held: Option<Held>,
    /// There is one place only, which nobody was asked for.
    only_place: bool,
    errors: Errors,
    told: Option<Told>,
    status: StatusCode,
}

impl Scene {
    pub fn new(app: AppState, w: Words, offered: Offered, mut journey: Journey) -> Scene {
        let only = offered.places.first().filter(|_| !offered.asks_place() && !journey.has("place"));
        if let Some(only) = only {
            journey.set("place", &only.slug);
        }
        let only_place = only.is_some();
        Scene {
            app,
            w,
            offered,
            journey,
            holder: None,
            held: None,
            only_place,
            errors: Errors::default(),
            told: None,
            status: StatusCode::OK,
        }
    }

    /// For the browser of a token: what it holds is free for it.
    pub fn seen_by(self, holder: Option<String>) -> Scene {
        Scene { holder, ..self }
    }

    /// The question that comes next, or the one that a wrong answer leads back to.
    pub async fn answer(mut self) -> Response {
        match self.next_step().await {
            Ok(step) => self.respond(step).await,
            Err(error) => self.refused(&error).await,
        }
    }

    /// The page after the booking itself was refused.
    pub async fn refused(mut self, error: &BookingError) -> Response {
        let step = match error {
            BookingError::Invalid(errors) => self.wrong(errors).unwrap_or(Step::Check),
            BookingError::Taken { nearest } => self.taken(nearest.clone()),
            BookingError::Busy => {
                self.told = Some(Told::Busy);
                self.status = StatusCode::CONFLICT;
                Step::Check
            }
            BookingError::Overloaded => {
                self.told = Some(Told::Overloaded);
                self.status = StatusCode::SERVICE_UNAVAILABLE;
                Step::Check
            }
            BookingError::NotFound => return answer::not_found(self.w, &self.app.site),
            BookingError::TooMany { .. } => {
                return answer::status_page(StatusCode::TOO_MANY_REQUESTS, self.w, &self.app.site);
            }
            BookingError::Store(_) => return self.unavailable(),
        };
        self.respond(step).await
    }

    fn unavailable(&self) -> Response {
        answer::unavailable(StatusCode::SERVICE_UNAVAILABLE, &self.app.site)
    }

    pub(super) fn ask(&self) -> Ask {
        let place = self.journey.get("place");
        Ask {
            place: (!place.is_empty()).then(|| place.to_owned()),
            language: Language::from_code(self.journey.get("language")),
            interpreter: self.journey.is_yes("interpreter"),
            wishes: self.journey.booking_form().wishes(),
            ..Ask::new(self.offered.slug.clone())
        }
    }

    fn any_language(&self) -> Ask {
        Ask { language: None, interpreter: false, ..self.ask() }
    }

    /// Looks at every answer that is there; the first wrong one decides.
    async fn next_step(&mut self) -> Result<Step, BookingError> {
        let next = self.journey.next();
        let wanted = self.journey.wanted.unwrap_or(next).min(next);
        let errors = self.wrong_so_far().await?;
        // Going back to a question is never stopped by what is wrong further on.
        if first_wrong(self.w, &errors).is_some_and(|(step, _)| step <= wanted) {
            return Ok(self.wrong(&errors).unwrap_or(wanted));
        }
        if wanted <= Step::Time {
            return Ok(wanted);
        }
        let Ok(start) = parse_start(self.journey.get("start")) else { return Ok(Step::Time) };
        let any = self.any_language();
        if !free::is_free(&self.app, self.holder.as_deref(), &any, start).await? {
            let nearest = self.app.store.nearest_times(&any, start, 3, self.app.clock.now()).await?;
            return Ok(self.taken(nearest));
        }
        if wanted > Step::Language
            && !free::is_free(&self.app, self.holder.as_deref(), &self.ask(), start).await?
        {
            if self.journey.is_yes("interpreter") {
                // Whoever could interpret is with somebody else then: other times, not another answer.
                let nearest =
                    self.app.store.nearest_times(&self.ask(), start, 3, self.app.clock.now()).await?;
                return Ok(self.taken(nearest));
            }
            let text = sentence(self.w, "interpreter", "needed");
            self.errors = Errors(vec![("interpreter", text)]);
            self.status = StatusCode::UNPROCESSABLE_ENTITY;
            return Ok(Step::Language);
        }
        Ok(wanted)
    }

    /// The codes of the answers that are there; what was not asked yet is not wrong.
    async fn wrong_so_far(&self) -> Result<FieldErrors, BookingError> {
        let mut wrong = FieldErrors::default();
        if self.journey.posted && self.journey.has("name") {
            let typed = self.journey.booking_form().read().err().unwrap_or_default();
            for field in PERSONAL {
                if let Some(code) = typed.code(field) {
                    wrong.add(field, code.to_owned());
                }
            }
        }
        let place = self.journey.get("place");
        if !place.is_empty() && !self.offered.places.iter().any(|known| known.slug == place) {
            wrong.add("place", "unknown");
        }
        let start = self.journey.get("start");
        if !start.is_empty() {
            let checked = match parse_start(start) {
                Ok(start) => self.could_begin(start).await?,
                Err(error) => Err(error),
            };
            wrong.keep("start", checked.map_err(StartError::code));
        }
        let language = self.journey.get("language");
        if !language.is_empty() && Language::from_code(language).is_none() {
            wrong.add("language", "unknown");
        }
        Ok(wrong)
    }

    /// Whether visits of this service may begin at a time at all, whoever works then.
    async fn could_begin(
        &self,
        start: DateTime<FixedOffset>,
    ) -> Result<Result<(), StartError>, BookingError> {
        let services = self.app.store.bookable_services().await?;
        let unknown = || BookingError::Invalid(FieldErrors::one("service", "unknown"));
        let service = services.iter().find(|known| known.id == self.offered.slug).ok_or_else(unknown)?;
        let rules = VisitRules::new(service.minutes, service.step, service.notice, service.horizon);
        let Some(rules) = rules else { return Ok(Ok(())) };
        let nobody = Availability::<Tz>::new(&ZONE, rules, &[], self.app.clock.now());
        // Without anybody to ask, a time that could be offered is merely closed.
        Ok(match nobody.candidates(start) {
            Err(Unavailable::Invalid(StartError::Closed)) | Err(Unavailable::Taken) | Ok(_) => Ok(()),
            Err(Unavailable::Invalid(error)) => Err(error),
        })
    }

    fn wrong(&mut self, errors: &FieldErrors) -> Option<Step> {
        let (step, texts) = first_wrong(self.w, errors)?;
        self.errors = texts;
        self.status = StatusCode::UNPROCESSABLE_ENTITY;
        Some(step)
    }

    fn taken(&mut self, nearest: Vec<DateTime<FixedOffset>>) -> Step {
        self.told = Some(Told::Taken(nearest));
        self.status = StatusCode::CONFLICT;
        Step::Time
    }

    async fn respond(mut self, step: Step) -> Response {
        if step > Step::Time {
            let held = holding::held_for(&self.app, self.holder.as_deref(), &self.journey).await;
            let Ok(held) = held else { return self.unavailable() };
            self.held = held;
        }
        let Ok(body) = self.body(step).await else { return self.unavailable() };
        // What is wrong or typed already is for the plain pages to go on with.
        let fresh = !self.journey.posted && self.status == StatusCode::OK;
        let body = if fresh { self.with_island(step, body).await } else { Ok(body) };
        let Ok(body) = body else { return self.unavailable() };
        let path = self.journey.path_without(if self.only_place { &["place"] } else { &[] });
        let mut page = Page::new(self.w, path, self.w.booking_title(), body).status(self.status);
        page = if fresh { page.with_island(Island::Book) } else { page.private() };
        let mut response = page.respond(&self.app.site);
        if matches!(self.told, Some(Told::Overloaded)) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
        }
        response
    }

    /// The plain page with the island that takes over from it.
    async fn with_island(&self, step: Step, body: AnyView) -> Result<AnyView, BookingError> {
        let chosen = match parse_start(self.journey.get("start")) {
            Ok(start) if step > Step::Time => {
                let day = dates::today(start.to_utc());
                let spoken =
                    free::spoken(&self.app, self.holder.as_deref(), &self.any_language(), day, day).await?;
                Some(give::given_time(self.w, &self.offered, self.journey.get("place"), start, &spoken))
            }
            _ => None,
        };
        let held = self.held.as_ref();
        let held = held.map(|held| holding::given(&self.app, self.w, held, self.journey.gave_back));
        let mut given = give::given(self.w, &self.journey, &self.offered, step, chosen);
        given.held = held.unwrap_or_default();
        Ok(view! {
            <div id="booking-plain" class="flow">{body}</div>
            {give::sprite()}
            {hand_over(to_text(&given))}
            <BookingSteps />
        }
        .into_any())
    }

    async fn body(&mut self, step: Step) -> Result<AnyView, BookingError> {
        let w = self.w;
        let (title, question) = match step {
            Step::Place => {
                (w.booking_place_question(), steps::place(w, &self.journey, &self.offered, &self.errors))
            }
            Step::Time => (w.booking_time_question(), self.time_step().await?),
            Step::Language => (w.booking_language_step(), self.language_step().await?),
            Step::Details => (w.booking_details_question(), steps::details(w, &self.journey, &self.errors)),
            Step::Check => (w.booking_check_question(), self.check_step()),
        };
        let told = self.told.as_ref().map(|told| told.view(w, &self.journey, &self.offered));
        let held = self.held.as_ref();
        let above = (step != Step::Check).then(|| chosen(w, &self.journey, &self.offered, step));
        Ok(view! {
            {summary(w, &self.errors)}
            {told}
            {steps::heading(w, &self.offered, step, title)}
            {above}
            {held.map(|held| holding::said(w, &self.journey, held))}
            {question}
            {held.and_then(|held| holding::longer(w, &self.journey, step, held))}
        }
        .into_any())
    }

    async fn time_step(&mut self) -> Result<AnyView, BookingError> {
        let today = dates::today(self.app.clock.now());
        let from = parse_date(&self.journey.from).ok();
        if from.is_none() {
            self.journey.from.clear();
        }
        let ask = self.ask();
        let known = |place: &String| self.offered.places.iter().any(|known| known.slug == *place);
        let ask = Ask { place: ask.place.filter(known), ..ask };
        let free = free::free(&self.app, self.holder.as_deref(), &ask, from.unwrap_or(today)).await?;
        Ok(steps::time(self.w, &self.journey, &self.offered, &free, today, &self.errors))
    }

    async fn language_step(&self) -> Result<AnyView, BookingError> {
        let spoken = match parse_start(self.journey.get("start")) {
            Ok(start) => {
                let day = dates::today(start.to_utc());
                let spoken = free::spoken(&self.app, self.holder.as_deref(), &self.ask(), day, day).await?;
                spoken.at(self.journey.get("place"), start)
            }
            Err(_) => Default::default(),
        };
        Ok(steps::language(self.w, &self.journey, &spoken, &self.errors))
    }

    fn check_step(&self) -> AnyView {
        // The same form is sent again only while nobody knows what became of the first.
        let again = matches!(self.told, Some(Told::Busy | Told::Overloaded));
        let idem = Idem::parse(&self.journey.idem).ok().filter(|_| again);
        let idem = idem.unwrap_or_else(fresh_idem);
        check(self.w, &self.journey, &self.offered, &idem.hex())
    }
}
