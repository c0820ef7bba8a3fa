//! An office to test in: one counsellor and one room in Bucharest, open on weekdays from 9 to 17.
//!
//! The clock of [`House`] stands at Tuesday 1 December 2026, a public holiday; visits are on the 2nd.

use chrono::NaiveDate;
use domain::Language;
use domain::booking::BookingForm;
use domain::calendar::WeeklyHours;
use domain::catalogue::Room;
use store::audit::Actor;
use store::booking::{Booked, BookedBy, NewResource, ResourceKind};

use super::house::House;

pub const DAY: &str = "/staff/day?place=bucharest&date=2026-12-02";
/// A service whose name nobody but counsellors may read.
pub const SENSITIVE: &str = "care-a";

/// Opens the office; answers the ids of the counsellor and the room.
pub async fn open(house: &House) -> (String, String) {
    let (store, now) = (&house.app.store, house.app.clock.now());
    store.import_catalogue(house.app.directory()).await.unwrap();
    let add = |kind: ResourceKind, label: &str, room: Option<Room>| NewResource {
        kind,
        place: Some("bucharest".to_owned()),
        label: label.to_owned(),
        seats: 1,
        room,
        languages: Vec::new(),
        services: Vec::new(),
        traits: Default::default(),
        demo: false,
    };
    let week = WeeklyHours::parse(["9-17", "9-17", "9-17", "9-17", "9-17", "", ""]).unwrap();
    let from = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    let mut ids = Vec::new();
    for new in [add(ResourceKind::Staff, "Maria", None), add(ResourceKind::Room, "Sala 1", Some(Room::Talk))]
    {
        let id = store.add_resource(new, Actor::System, now).await.unwrap();
        store.set_hours(&id, from, week.clone(), Actor::System, now).await.unwrap();
        ids.push(id);
    }
    (ids.remove(0), ids.remove(0))
}

/// Books for somebody who asked for an interpreter: no counsellor of the office has a language.
pub async fn book(house: &House, service: &str, time: &str, name: &str) -> Booked {
    let form = BookingForm {
        service: service.to_owned(),
        place: "bucharest".to_owned(),
        start: format!("2026-12-02T{time}:00+02:00"),
        language: "fa".to_owned(),
        name: name.to_owned(),
        idem: store::keys::new_id(),
        phone: "0722 123 456".to_owned(),
        contact_safe: "yes".to_owned(),
        remind: "yes".to_owned(),
        interpreter: "yes".to_owned(),
        note: "o notă".to_owned(),
        ..BookingForm::default()
    };
    let by = BookedBy::public(Language::Fa, false);
    house.app.store.book(&form.read().unwrap(), &by, house.app.clock.now()).await.unwrap()
}
