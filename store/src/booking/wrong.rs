//! Everything that is wrong with a form at once, so that nobody mends it one refusal at a time.

use chrono::{DateTime, Utc};
use domain::Language;
use domain::booking::{BookingForm, FieldErrors};
use domain::schedule::{StartError, parse_start};

use super::BookingError;
use super::bookable::bookable_service;
use super::candidate::Moving;
use super::times::Ask;
use crate::Store;

impl Store {
    /// Adds to what a form was refused for what the catalogue, the clock and the hours say of those
    /// of its fields that can be read. Nothing is written.
    ///
    /// # Errors
    /// `Store`.
    pub async fn add_wrong(
        &self,
        form: &BookingForm,
        errors: &mut FieldErrors,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let start = parse_start(&form.start).ok();
        if start.is_some_and(|start| start.to_utc() < now) {
            errors.add("start", StartError::Past.code());
        }
        let (service, place) = (form.service.trim(), form.place.trim());
        if errors.code("service").is_some() {
            return Ok(());
        }
        let known = bookable_service(&mut self.reader().await?, service).await?;
        let Some((_, places)) = known else {
            errors.add("service", "unknown");
            return Ok(());
        };
        if !place.is_empty() && !places.iter().any(|(given, _)| given == place) {
            errors.add("place", "unknown");
        }
        let is_open = |field: &str| errors.code(field).is_none();
        let (Some(start), Some(language)) = (start, Language::from_code(form.language.trim())) else {
            return Ok(());
        };
        if ![
            "place",
            "start",
            "interpreter",
            "way",
            "gender",
            "step_free",
            "interpreter_by",
            "people",
            "together",
        ]
        .into_iter()
        .all(is_open)
        {
            return Ok(());
        }
        let ask = Ask {
            place: Some(place.to_owned()).filter(|place| !place.is_empty()),
            language: Some(language),
            interpreter: form.wants_interpreter(),
            wishes: form.wishes(),
            party: form.party(),
            ..Ask::new(service)
        };
        match self.candidates(&ask, start, Moving::default(), now).await {
            Err(BookingError::Invalid(more)) => errors.merge(more),
            Err(BookingError::Store(error)) => return Err(error.into()),
            // A time that is taken is offered again when the rest is in order.
            Ok(_) | Err(_) => {}
        }
        Ok(())
    }
}
