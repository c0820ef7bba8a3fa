//! One page of the journey in the making: which question it asks, what it says about the answers so far.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, FixedOffset};
use domain::booking::{FieldErrors, Idem};
use domain::schedule::{parse_date, parse_start};
use leptos::prelude::*;
use store::booking::{Ask, BookingError, Held};

use super::can::Cans;
use super::check::{check, chosen};
use super::idem::fresh_idem;
use super::island::BookingSteps;
use super::journey::{Journey, Step};
use super::language::language;
use super::offer::Offered;
use super::otherwise::otherwise;
use super::refusal::Told;
use super::sentences::first_wrong;
use super::steps;
use super::{free, give, holding, wait};
use crate::dates;
use crate::state::{AppState, Island};
use crate::ui::answer;
use crate::ui::carried::{hand_over, to_text};
use crate::ui::form::{Errors, summary};
use crate::ui::page::Page;
use crate::words::Words;

/// What a page is made of.
#[derive(Debug)]
pub(super) struct Scene {
    pub(super) app: AppState,
    pub(super) w: Words,
    pub(super) offered: Offered,
    pub(super) journey: Journey,
    /// The token of the browser, and what it holds for this journey.
    pub(super) holder: Option<String>,
    held: Option<Held>,
    /// What the places can offer, where the page asks for it.
    cans: Cans,
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
            cans: Cans::default(),
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

    /// After a form: as long as nothing personal was said, the address of the next question, so that it can
    /// be reloaded, read in another language and come back to; then its page.
    pub async fn onward(self) -> Response {
        if self.journey.is_personal() {
            return self.answer().await;
        }
        let code = self.w.language.code();
        answer::see_other(&format!("/{code}{}", self.journey.path_onward()))
    }

    /// The page after the booking itself was refused.
    pub async fn refused(mut self, error: &BookingError) -> Response {
        let step = match error {
            BookingError::Invalid(errors) => self.wrong(errors).unwrap_or(Step::Check),
            BookingError::Taken { nearest } => match self.taken(nearest.clone()).await {
                Ok(step) => step,
                Err(_) => return self.unavailable(),
            },
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

    pub(super) fn wrong(&mut self, errors: &FieldErrors) -> Option<Step> {
        let (step, texts) = first_wrong(self.w, errors)?;
        self.errors = texts;
        self.status = StatusCode::UNPROCESSABLE_ENTITY;
        Some(step)
    }

    /// The chosen time is not free: for anybody, or only not for what is asked.
    pub(super) async fn taken(&mut self, nearest: Vec<DateTime<FixedOffset>>) -> Result<Step, BookingError> {
        let fits_others = match parse_start(self.journey.get("start")) {
            Ok(start) => {
                let ask = self.journey.ask();
                let anybody = Ask { place: ask.place, ..Ask::new(ask.service) };
                free::is_free(&self.app, self.holder.as_deref(), &anybody, start).await?
            }
            Err(_) => false,
        };
        self.told = Some(if fits_others { Told::Unfit(nearest) } else { Told::Taken(nearest) });
        self.status = StatusCode::CONFLICT;
        Ok(Step::Time)
    }

    pub(super) fn is_unfit(&self) -> bool {
        matches!(self.told, Some(Told::Unfit(_)))
    }

    async fn respond(mut self, step: Step) -> Response {
        if step == Step::Language || step > Step::Time {
            let held = holding::held_for(&self.app, self.holder.as_deref(), &self.journey).await;
            let Ok(held) = held else { return self.unavailable() };
            self.held = held;
        }
        // What is wrong or typed already is for the plain pages to go on with.
        let fresh = !self.journey.posted && self.status == StatusCode::OK;
        if fresh || step <= Step::Time {
            let Ok(cans) = Cans::find(&self.app, self.w, &self.offered.slug).await else {
                return self.unavailable();
            };
            self.cans = cans;
        }
        let Ok(body) = self.body(step).await else { return self.unavailable() };
        let body = if fresh { self.with_island(step, body) } else { body };
        let waits = (step <= Step::Time).then(|| wait::link(self.w, &self.offered.slug));
        let body = view! { {body} {waits} }.into_any();
        let path = self.journey.path_here(self.only_place);
        let mut page = Page::new(self.w, path, self.w.booking_title(), body).status(self.status);
        page = if fresh { page.with_island(Island::Book) } else { page.private() };
        let mut response = page.respond(&self.app.site);
        if matches!(self.told, Some(Told::Overloaded)) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
        }
        response
    }

    /// The plain page with the island that takes over from it.
    fn with_island(&self, step: Step, body: AnyView) -> AnyView {
        let start = parse_start(self.journey.get("start")).ok().filter(|_| step != Step::Time);
        let place = self.journey.get("place");
        let chosen = start.map(|start| give::given_time(self.w, &self.offered, place, start));
        let held = self.held.as_ref();
        let held = held.map(|held| holding::given(&self.app, self.w, held, self.journey.gave_back));
        let mut given = give::given(self.w, &self.journey, &self.offered, &self.cans, step);
        given.chosen = chosen;
        given.held = held.unwrap_or_default();
        view! {
            <div id="booking-plain" class="flow">{body}</div>
            {give::sprite()}
            {hand_over(to_text(&given))}
            <BookingSteps />
        }
        .into_any()
    }

    async fn body(&mut self, step: Step) -> Result<AnyView, BookingError> {
        let w = self.w;
        let (title, question) = match step {
            Step::Place => {
                (w.booking_place_question(), steps::place(w, &self.journey, &self.offered, &self.errors))
            }
            Step::Time => (w.booking_time_question(), self.time_step().await?),
            Step::Language => {
                let can = self.cans.at(self.journey.get("place"));
                (w.booking_language_step(), language(w, &self.journey, can, &self.errors))
            }
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
        let ask = self.journey.ask();
        let known = |place: &String| self.offered.places.iter().any(|known| known.slug == *place);
        let ask = Ask { place: ask.place.filter(known), ..ask };
        let holder = self.holder.as_deref();
        let free = free::free(&self.app, holder, &ask, from.unwrap_or(today)).await?;
        let ways = if free.days.is_empty() {
            otherwise(&self.app, self.w, &self.offered, &self.cans, holder, &ask).await?
        } else {
            Vec::new()
        };
        let note = self.cans.note(self.w, &ask);
        Ok(steps::time(self.w, &self.journey, &self.offered, &free, today, (note, ways), &self.errors))
    }

    fn check_step(&self) -> AnyView {
        // The same form is sent again only while nobody knows what became of the first.
        let again = matches!(self.told, Some(Told::Busy | Told::Overloaded));
        let idem = Idem::parse(&self.journey.idem).ok().filter(|_| again);
        let idem = idem.unwrap_or_else(fresh_idem);
        check(self.w, &self.journey, &self.offered, &idem.hex())
    }
}
