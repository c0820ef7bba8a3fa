//! Looks at the answers of a journey: what is wrong with them, and which question is next.

use chrono::{DateTime, FixedOffset};
use chrono_tz::Tz;
use domain::Language;
use domain::booking::{FieldErrors, VisitWay};
use domain::schedule::{Availability, StartError, Unavailable, VisitRules, parse_start};
use store::booking::{BookableService, BookingError};

use super::free;
use super::journey::{PERSONAL, Step};
use super::scene::Scene;
use super::sentences::first_wrong;
use crate::state::ZONE;

impl Scene {
    /// Looks at every answer that is there; the first wrong one decides.
    pub(super) async fn next_step(&mut self) -> Result<Step, BookingError> {
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
        let ask = self.journey.ask();
        if free::is_free(&self.app, self.holder.as_deref(), &ask, start).await? {
            return Ok(wanted);
        }
        let nearest = self.app.store.nearest_times(&ask, start, 3, self.app.clock.now()).await?;
        self.taken(nearest).await
    }

    /// The codes of the answers that are there; what was not asked yet is not wrong.
    async fn wrong_so_far(&self) -> Result<FieldErrors, BookingError> {
        let mut wrong = FieldErrors::default();
        let form = self.journey.booking_form();
        if self.journey.posted && self.journey.has("name") {
            let typed = form.read().err().unwrap_or_default();
            for field in PERSONAL.into_iter().chain(["way"]) {
                if let Some(code) = typed.code(field) {
                    wrong.add(field, code.to_owned());
                }
            }
        }
        form.read_wishes(&mut wrong);
        let service = self.service().await?;
        if form.wishes().way != VisitWay::OnSite && !service.remote {
            wrong.add("way", "not_offered");
        }
        let place = self.journey.get("place");
        if !place.is_empty() && !self.offered.places.iter().any(|known| known.slug == place) {
            wrong.add("place", "unknown");
        }
        let start = self.journey.get("start");
        if !start.is_empty() {
            let checked = match parse_start(start) {
                Ok(start) => self.could_begin(&service, start),
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

    async fn service(&self) -> Result<BookableService, BookingError> {
        let services = self.app.store.bookable_services().await?;
        let known = services.into_iter().find(|known| known.id == self.offered.slug);
        known.ok_or_else(|| BookingError::Invalid(FieldErrors::one("service", "unknown")))
    }

    /// Whether visits of a service may begin at a time at all, whoever works then.
    fn could_begin(&self, service: &BookableService, start: DateTime<FixedOffset>) -> Result<(), StartError> {
        let rules = VisitRules::new(service.minutes, service.step, service.notice, service.horizon);
        let Some(rules) = rules else { return Ok(()) };
        let nobody = Availability::<Tz>::new(&ZONE, rules, &[], self.app.clock.now());
        // Without anybody to ask, a time that could be offered is merely closed.
        match nobody.candidates(start) {
            Err(Unavailable::Invalid(StartError::Closed)) | Err(Unavailable::Taken) | Ok(_) => Ok(()),
            Err(Unavailable::Invalid(error)) => Err(error),
        }
    }
}
