//! Invented people, rooms and visits, so that every page has something to show. All say "(demo)".

use chrono::{DateTime, TimeDelta, Utc, Weekday};
use domain::Language;
use domain::booking::{BookingForm, FieldErrors, Gender, VisitWay};
use domain::calendar::{LocalRange, Stop, StopDays, Turn, WeeklyHours};
use domain::catalogue::{Room, SpokenLanguage};

use crate::audit::Actor;
use crate::booking::{Ask, BookedBy, BookingError, NewResource, ResourceKind, Traits};
use crate::keys::new_id;
use crate::{Store, StoreError, values};

use Gender::{Man, Woman};
use SpokenLanguage::{Arabic, English, Farsi, French, Romanian, Ukrainian};

/// The people of each office with the languages that they speak, as they said of themselves, and
/// whether they also talk by phone and video.
const PEOPLE: &[(&str, &str, &[SpokenLanguage], Gender, bool)] = &[
    ("bucharest", "Ioana (demo)", &[Romanian, English, French], Woman, true),
    ("bucharest", "Karim (demo)", &[Romanian, English, Arabic], Man, false),
    ("bucharest", "Leila (demo)", &[Romanian, English, Farsi], Woman, true),
    ("craiova", "Mihai (demo)", &[Romanian, English], Man, true),
    ("craiova", "Salma (demo)", &[Romanian, English, Arabic], Woman, false),
    ("brasov", "Ana (demo)", &[Romanian, English, Ukrainian], Woman, true),
    ("brasov", "Dariush (demo)", &[Romanian, English, Farsi], Man, false),
];

/// Interpreters: where they belong, none for those whom all offices share, and whether by video or in the room.
const INTERPRETERS: &[(Option<&str>, &str, SpokenLanguage, Gender, VisitWay)] = &[
    (None, "Nour (demo)", Arabic, Woman, VisitWay::Video),
    (None, "Samir (demo)", Arabic, Man, VisitWay::Video),
    (None, "Mina (demo)", Farsi, Woman, VisitWay::Video),
    (None, "Soraya (demo)", Farsi, Woman, VisitWay::Video),
    (Some("bucharest"), "Yusuf (demo)", Arabic, Man, VisitWay::OnSite),
    (Some("bucharest"), "Reza (demo)", Farsi, Man, VisitWay::OnSite),
];

/// The rooms of each office with the visits that fit at once.
const ROOMS: &[(&str, &str, Room, u16)] = &[
    ("bucharest", "Room 1 (demo)", Room::Talk, 1),
    ("bucharest", "Room 2 (demo)", Room::Talk, 1),
    ("bucharest", "Medical room (demo)", Room::Medical, 1),
    ("bucharest", "Classroom (demo)", Room::Class, 4),
    ("craiova", "Room 1 (demo)", Room::Talk, 1),
    ("craiova", "Room 2 (demo)", Room::Talk, 1),
    ("craiova", "Classroom (demo)", Room::Class, 4),
    ("brasov", "Room 1 (demo)", Room::Talk, 1),
    ("brasov", "Medical room (demo)", Room::Medical, 1),
    ("brasov", "Classroom (demo)", Room::Class, 4),
];

/// Who travels, from where, and to which centres in turn.
const TRAVELS: (&str, &str, [&str; 2]) = ("bucharest", "Karim (demo)", ["centre-giurgiu", "centre-galati"]);

/// The room of each office that can be reached without steps.
const STEP_FREE: &str = "Room 1";

/// Who has a visit on each of the first two open days: name, language, service, which free time.
const VISITS: &[(&str, Language, &str, usize)] = &[
    ("Amira (demo)", Language::Ar, "talk", 0),
    ("Maria (demo)", Language::Ro, "counselling-social", 1),
    ("Narges (demo)", Language::Fa, "counselling-legal", 3),
    ("John (demo)", Language::En, "talk", 5),
];

impl Store {
    /// Fills an office that has neither people nor rooms; anything else stays as it is. `offices` are
    /// the slugs of places with their weeks. Answers whether anything was invented.
    ///
    /// # Errors
    /// Those of the database. Visits that find no time are left out.
    pub async fn load_demo(
        &self,
        offices: &[(&str, WeeklyHours)],
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.reader().await?;
        let someone = tx.fetch_all("SELECT id FROM resource LIMIT 1", values![]).await?;
        drop(tx);
        if !someone.is_empty() {
            return Ok(false);
        }
        for (office, label, language, gender, way) in INTERPRETERS {
            let at = offices.iter().find(|(place, _)| office.is_none_or(|office| office == *place));
            let Some((_, week)) = at else { continue };
            let traits = Traits { gender: Some(*gender), ways: vec![*way], ..Traits::default() };
            let place = office.map(str::to_owned);
            let new = resource(ResourceKind::Interpreter, "", label, None, 1, &[*language]);
            self.invent(NewResource { place, traits, ..new }, week, now).await?;
        }
        for (place, week) in offices {
            for (_, label, languages, gender, calls) in PEOPLE.iter().filter(|(office, ..)| office == place) {
                let ways = if *calls { VisitWay::ALL.to_vec() } else { vec![VisitWay::OnSite] };
                let traits = Traits { gender: Some(*gender), ways, ..Traits::default() };
                let person = resource(ResourceKind::Staff, place, label, None, 1, languages);
                self.invent(NewResource { traits, ..person }, week, now).await?;
            }
            for (_, label, room, seats) in ROOMS.iter().filter(|(office, ..)| office == place) {
                let traits = Traits { step_free: Some(label.starts_with(STEP_FREE)), ..Traits::default() };
                let room = resource(ResourceKind::Room, place, label, Some(*room), *seats, &[]);
                self.invent(NewResource { traits, ..room }, week, now).await?;
            }
        }
        self.invent_stops(now).await?;
        for (place, _) in offices {
            self.invent_visits(place, now).await?;
        }
        Ok(true)
    }

    /// One of the capital's people goes to two centres in turn.
    async fn invent_stops(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let known = self.places().await?;
        let people = self.resources(TRAVELS.0).await?;
        let Some(person) = people.iter().find(|person| person.label == TRAVELS.1) else { return Ok(()) };
        let today = now.date_naive();
        let thursday = today.week(Weekday::Mon).first_day() + TimeDelta::days(3);
        let hours =
            LocalRange::parse("11:00-15:00").map_err(|_| StoreError::Damaged("demo hours".to_owned()))?;
        let stop = |(turn, place): (u8, &&str)| {
            let days = StopDays::Weekly {
                from: thursday,
                until: None,
                weekday: Weekday::Thu,
                turn: Turn::new(turn, 2)?,
            };
            Some(Stop { id: new_id(), place: (*place).to_owned(), days, hours, travel: (120, 120) })
        };
        let places = TRAVELS.2.iter().filter(|place| known.iter().any(|known| known == *place));
        let stops = (0u8..).zip(places).filter_map(stop).collect();
        let set = self.set_stops(&person.id, today, stops, Actor::System, now);
        set.await.map(|_| ()).or_else(only_store_errors)
    }

    async fn invent(
        &self,
        new: NewResource,
        week: &WeeklyHours,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let id = self.add_resource(new, Actor::System, now).await?;
        let set =
            self.set_hours(&id, now.date_naive() - TimeDelta::days(7), week.clone(), Actor::System, now);
        set.await.map(|_| ()).or_else(only_store_errors)
    }

    /// Visits on the first two open days from today on, the morning's too: they were booked yesterday.
    async fn invent_visits(&self, place: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        let yesterday = now - TimeDelta::days(1);
        let by = BookedBy {
            extra: None,
            actor: Actor::System,
            message_language: Language::Ro,
            session: false,
            demo: true,
            holder: None,
        };
        for (name, language, service, turn) in VISITS {
            let ask = Ask {
                place: Some(place.to_owned()),
                language: Some(*language),
                interpreter: true,
                ..Ask::new(*service)
            };
            let free = match self.free_times(&ask, now.date_naive(), 14, yesterday).await {
                Ok(free) => free,
                Err(error) => return only_store_errors(error),
            };
            for day in free.days.iter().take(2) {
                let Some(offer) = day.starts.get(*turn) else { continue };
                let form = BookingForm {
                    service: (*service).to_owned(),
                    place: place.to_owned(),
                    start: offer.start.to_rfc3339(),
                    language: language.code().to_owned(),
                    name: (*name).to_owned(),
                    idem: new_id(),
                    interpreter: "yes".to_owned(),
                    ..BookingForm::default()
                };
                let request = form.read().map_err(damaged)?;
                self.book(&request, &by, yesterday).await.map(|_| ()).or_else(only_store_errors)?;
            }
        }
        Ok(())
    }
}

fn resource(
    kind: ResourceKind,
    place: &str,
    label: &str,
    room: Option<Room>,
    seats: u16,
    languages: &[SpokenLanguage],
) -> NewResource {
    NewResource {
        kind,
        place: Some(place.to_owned()),
        label: label.to_owned(),
        seats,
        room,
        languages: languages.to_vec(),
        services: Vec::new(),
        traits: Default::default(),
        demo: true,
    }
}

/// A rule that says no to an invented visit is right, and the visit is left out.
fn only_store_errors(error: BookingError) -> Result<(), StoreError> {
    match error {
        BookingError::Store(error) => Err(error),
        _ => Ok(()),
    }
}

fn damaged(errors: FieldErrors) -> StoreError {
    StoreError::Damaged(format!("an invented form is wrong: {errors:?}"))
}
