//! What the places of a service can offer at all: who speaks and interprets what, and which wishes can come true.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use domain::Language;
use domain::booking::{Gender, VisitWay};

use super::BookingError;
use super::bookable::BookableService;
use super::calendar::{Member, PlaceCalendar, ResourceKind};
use super::roles::{comes, counsels, interprets, needs_room, speaks};
use super::times::Ask;
use crate::Store;

/// What can be asked for at a place. Whether there is a time for it, the list of times says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Possible {
    pub place: String,
    /// What counsellors of the service speak.
    pub spoken: BTreeSet<Language>,
    /// What somebody interprets, in the room or from afar.
    pub interpreted: BTreeSet<Language>,
    pub ways: BTreeSet<VisitWay>,
    /// As counsellors said of themselves.
    pub genders: BTreeSet<Gender>,
    pub step_free: bool,
    /// How interpreters take part in a visit to the place.
    pub interpreter_by: BTreeSet<VisitWay>,
}

impl Store {
    /// What each place of a service can offer, in the order of lists.
    ///
    /// # Errors
    /// `Invalid` with `unknown` for a service that there is not; `Store`.
    pub async fn possible(&self, service: &str, now: DateTime<Utc>) -> Result<Vec<Possible>, BookingError> {
        let (service, places) = self.pictures(&Ask::new(service), now).await?;
        Ok(places.into_iter().map(|(place, times)| of(place, &times.hours.calendar, &service)).collect())
    }
}

fn of(place: String, calendar: &PlaceCalendar, service: &BookableService) -> Possible {
    let members = &calendar.members;
    let counsellors: Vec<&Member> = members.iter().filter(|member| counsels(member, service)).collect();
    let interpreters: Vec<&Member> = members.iter().filter(|member| interprets(member, &place)).collect();
    let languages = |people: &[&Member]| -> BTreeSet<Language> {
        let known = |language: &Language| people.iter().any(|member| speaks(member, *language));
        Language::ALL.into_iter().filter(known).collect()
    };
    let ways = counsellors.iter().flat_map(|member| &member.traits.ways).copied();
    let can_enter = |room: &Member| {
        room.kind == ResourceKind::Room && room.gives(service) && room.traits.step_free == Some(true)
    };
    let in_room = interpreters.iter().any(|member| comes(member, &place)).then_some(VisitWay::OnSite);
    let by_video = interpreters.iter().any(|member| member.traits.ways.contains(&VisitWay::Video));
    Possible {
        spoken: languages(&counsellors),
        interpreted: languages(&interpreters),
        ways: ways.filter(|way| *way == VisitWay::OnSite || service.remote).collect(),
        genders: counsellors.iter().filter_map(|member| member.traits.gender).collect(),
        step_free: if needs_room(calendar, service) {
            members.iter().any(can_enter)
        } else {
            calendar.step_free == Some(true)
        },
        interpreter_by: in_room.into_iter().chain(by_video.then_some(VisitWay::Video)).collect(),
        place,
    }
}
