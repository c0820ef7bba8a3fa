//! Whether each place is open, at the one moment in which a page is made.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, NaiveDateTime};
use domain::calendar::{OpeningState, PlaceHours};
use leptos::prelude::*;

use crate::dates;
use crate::state::AppState;
use crate::ui::parts::{Weight, badge};
use crate::words::Words;

/// The hours of all places and the present, on the clock of the offices.
#[derive(Debug, Clone)]
pub struct Opening {
    pub now: NaiveDateTime,
    hours: BTreeMap<String, PlaceHours>,
}

impl Opening {
    /// Reads the hours. When the store does not answer, nothing is known about them: the directory
    /// itself is inside the program and can be read all the same.
    pub async fn of(app: &AppState) -> Opening {
        let hours = app.store.place_hours().await.unwrap_or_else(|error| {
            tracing::warn!(code = "place-hours", %error, "the hours of the places are not known");
            BTreeMap::new()
        });
        Opening::at(dates::local(app.clock.now()).naive_local(), hours)
    }

    pub fn at(now: NaiveDateTime, hours: BTreeMap<String, PlaceHours>) -> Opening {
        Opening { now, hours }
    }

    pub fn today(&self) -> NaiveDate {
        self.now.date()
    }

    pub fn hours(&self, place: &str) -> &PlaceHours {
        static NOT_KNOWN: PlaceHours = PlaceHours::NotKnown;
        self.hours.get(place).unwrap_or(&NOT_KNOWN)
    }

    pub fn state(&self, place: &str) -> OpeningState {
        self.hours(place).state(self.now)
    }

    /// The state in a few words, with its icon.
    pub fn badge(&self, w: Words, state: OpeningState) -> AnyView {
        let (weight, icon) = match state {
            OpeningState::OpenUntil(_) => (Weight::Ok, "clock"),
            OpeningState::ClosedUntil(_) => (Weight::Info, "clock"),
            OpeningState::ByAppointment => (Weight::Info, "calendar-check"),
            OpeningState::NotKnown => (Weight::Warn, "phone"),
        };
        badge(weight, icon, self.text(w, state))
    }

    /// The state in a few words.
    pub fn text(&self, w: Words, state: OpeningState) -> String {
        match state {
            OpeningState::OpenUntil(until) => w.places_state_open(dates::clock(w, until.time())),
            OpeningState::ClosedUntil(opens) => self.closed(w, opens),
            OpeningState::ByAppointment => w.places_state_appointment().to_owned(),
            OpeningState::NotKnown => w.places_state_unknown().to_owned(),
        }
    }

    /// The nearer, the shorter: today no day is named, within a week only the day of the week.
    fn closed(&self, w: Words, opens: NaiveDateTime) -> String {
        let (date, time) = (opens.date(), dates::clock(w, opens.time()));
        match (date - self.today()).num_days() {
            0 => w.places_state_opens_today(time),
            1 => w.places_state_opens_tomorrow(time),
            2..7 => w.places_state_opens(dates::weekday(w, date), time),
            _ => w.places_state_opens(dates::day_short(w, date), time),
        }
    }

    /// The coming dates, today first.
    pub fn coming(&self, days: u64) -> impl Iterator<Item = NaiveDate> + use<> {
        let today = self.today();
        (0..days).filter_map(move |ahead| today.checked_add_days(Days::new(ahead)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;

    #[test]
    fn the_four_states_in_words() {
        let opening = Opening::at("2026-11-23T08:00:00".parse().unwrap(), BTreeMap::new());
        let at = |text: &str| format!("2026-{text}:00").parse::<NaiveDateTime>().unwrap();
        let table = [
            (OpeningState::OpenUntil(at("11-23T17:00")), "Open until 17:00"),
            (OpeningState::ClosedUntil(at("11-23T09:00")), "Closed, opens at 09:00"),
            (OpeningState::ClosedUntil(at("11-24T09:00")), "Closed, opens tomorrow at 09:00"),
            (OpeningState::ClosedUntil(at("11-27T10:30")), "Closed, opens Friday at 10:30"),
            (OpeningState::ClosedUntil(at("12-02T09:00")), "Closed, opens Wednesday 2 Dec at 09:00"),
            (OpeningState::ByAppointment, "By appointment"),
            (OpeningState::NotKnown, "Hours not known, call"),
        ];
        for (state, expected) in table {
            assert_eq!(opening.text(Words::of(Language::En), state), expected);
        }
        let arabic = opening.text(Words::of(Language::Ar), OpeningState::OpenUntil(at("11-23T17:00")));
        assert!(arabic.contains("١٧:٠٠"), "{arabic}");
        assert_eq!(opening.state("atlantis"), OpeningState::NotKnown);
    }
}
