//! Two small places with people, rooms and services, and the forms that people send.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Utc};
use domain::Language;
use domain::booking::{BookingForm, BookingRequest};
use domain::calendar::WeeklyHours;
use domain::catalogue::{Directory, Entry, PlaceFacts, Room, ServiceFacts, Slug, SpokenLanguage};
use domain::search::Synonyms;
use fastrand::Rng;
use serde_json::json;
use store::audit::Actor;
use store::booking::{Ask, BookedBy, NewResource, ResourceKind, Visit};
use store::keys::new_id;
use store::{Store, values};

use crate::history::{Held, Seat};

/// A Monday morning in winter, before the doors open: 08:00 in Bucharest.
pub const MONDAY: &str = "2026-11-23T06:00:00Z";

pub fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn start(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The facts of a catalogue: a talk in two towns, a visit that needs no room, one nobody can book.
pub fn directory(talk_minutes: u16) -> Directory {
    directory_of(talk_minutes, &json!({}))
}

/// The same, with what differs from how talks are usually booked.
pub fn directory_of(talk_minutes: u16, talk: &serde_json::Value) -> Directory {
    let service = |order: u32, minutes: Option<u16>, room: Option<&str>, sensitive: bool, places: &[&str]| {
        let ways = if minutes.is_some() { "book" } else { "phone" };
        serde_json::from_value::<ServiceFacts>(json!({
            "order": order, "kind": "counselling", "needs": ["talk"], "status": ["refugee"], "icon": "scale",
            "sensitive": sensitive, "ways": [ways], "minutes": minutes, "room": room, "places": places,
            "languages": [], "cost": "free", "bring": [], "elsewhere": [], "programme": null, "sources": ["x"],
            "checked": "2026-11-22", "booking": if order == 1 { talk.clone() } else { json!({}) }
        }))
        .unwrap()
    };
    let place = |order: u32| {
        serde_json::from_value::<PlaceFacts>(json!({
            "order": order, "kind": "office", "city": "bucharest", "run_by": ["jrs"], "visited": false,
            "sources": ["x"], "checked": "2026-11-22"
        }))
        .unwrap()
    };
    let slug = |text: &str| Slug::parse(text).unwrap();
    let mut parts = domain::catalogue::Parts::default();
    for (id, facts) in [
        ("talk", service(1, Some(talk_minutes), Some("talk"), false, &["bucharest", "craiova"])),
        ("care-a", service(2, Some(30), Some("none"), true, &["bucharest"])),
        ("lesson", service(3, Some(90), Some("class"), false, &["bucharest"])),
        ("phone-only", service(4, None, None, false, &["bucharest"])),
    ] {
        parts.services.insert(slug(id), Entry { facts, words: Default::default() });
    }
    for (id, facts) in [("bucharest", place(1)), ("craiova", place(2))] {
        parts.places.insert(slug(id), Entry { facts, words: Default::default() });
    }
    Directory::new(parts, &Synonyms::default())
}

/// Who and what there is, by the ids that the store gave.
pub struct Office {
    pub room: String,
    pub ion: String,
}

/// Imports the catalogue and puts people into both towns, at work from nine to five on weekdays.
pub async fn open(store: &Store) -> Office {
    store.import_catalogue(&directory(45)).await.unwrap();
    staff(store, "bucharest", "Ana", &[SpokenLanguage::Romanian, SpokenLanguage::English]).await;
    staff(store, "bucharest", "Dan", &[SpokenLanguage::Romanian, SpokenLanguage::Arabic]).await;
    let room = room(store, "bucharest", "Room 1", 1).await;
    let ion = staff(store, "craiova", "Ion", &[SpokenLanguage::Romanian]).await;
    self::room(store, "craiova", "Room", 1).await;
    Office { room, ion }
}

pub async fn staff(store: &Store, place: &str, label: &str, languages: &[SpokenLanguage]) -> String {
    people(store, place, label, 1, languages).await
}

/// As many who work side by side as there are seats.
pub async fn people(
    store: &Store,
    place: &str,
    label: &str,
    seats: u16,
    languages: &[SpokenLanguage],
) -> String {
    add(store, ResourceKind::Staff, place, label, seats, languages, week("09:00-17:00")).await
}

pub async fn room(store: &Store, place: &str, label: &str, seats: u16) -> String {
    add(store, ResourceKind::Room, place, label, seats, &[], week("08:00-20:00")).await
}

async fn add(
    store: &Store,
    kind: ResourceKind,
    place: &str,
    label: &str,
    seats: u16,
    languages: &[SpokenLanguage],
    week: WeeklyHours,
) -> String {
    let new = NewResource {
        kind,
        place: Some(place.to_owned()),
        label: label.to_owned(),
        seats,
        room: (kind == ResourceKind::Room).then_some(Room::Talk),
        languages: languages.to_vec(),
        services: Vec::new(),
        traits: Default::default(),
        demo: false,
    };
    put(store, new, week).await
}

/// Adds somebody or something with hours that have long begun.
pub async fn put(store: &Store, new: NewResource, week: WeeklyHours) -> String {
    let now = instant("2026-01-01T00:00:00Z");
    let id = store.add_resource(new, Actor::System, now).await.unwrap();
    store.set_hours(&id, date("2026-01-01"), week, Actor::System, now).await.unwrap();
    id
}

/// The same hours from Monday to Friday.
pub fn week(hours: &str) -> WeeklyHours {
    WeeklyHours::parse([hours, hours, hours, hours, hours, "", ""]).unwrap()
}

/// A form as a browser sends it, with a fresh random number.
pub fn form(service: &str, place: &str, start: &str) -> BookingForm {
    BookingForm {
        service: service.to_owned(),
        place: place.to_owned(),
        start: start.to_owned(),
        language: "ro".to_owned(),
        name: "Narges".to_owned(),
        idem: new_id(),
        ..BookingForm::default()
    }
}

/// A form with nothing wrong in it.
pub fn request(service: &str, place: &str, start: &str) -> BookingRequest {
    form(service, place, start).read().unwrap()
}

/// A person who books for themselves, in Romanian.
pub fn public() -> BookedBy {
    BookedBy::public(domain::Language::Ro, false)
}

/// Whether the long versions of the tests are wanted.
pub fn soak() -> bool {
    std::env::var_os("LIMAN_SOAK").is_some()
}

/// A start between 9:00 and 11:30, in steps of half an hour, on one of two days.
pub fn any_start(dice: &mut Rng) -> DateTime<FixedOffset> {
    let day = start("2027-01-11T09:00:00+02:00") + TimeDelta::days(dice.i64(0..2));
    day + TimeDelta::minutes(30 * dice.i64(0..6))
}

/// One clock for all clients: it only ever goes forward, by one.
#[derive(Debug, Clone, Default)]
pub struct Moments(Arc<AtomicU64>);

impl Moments {
    pub fn next(&self) -> u64 {
        self.0.fetch_add(1, Ordering::SeqCst)
    }
}

/// The seats of a visit, each as `resource/number`.
pub fn seats_of(visit: &Visit) -> Vec<Seat> {
    visit.seats.iter().map(|seat| format!("{}/{}", seat.resource, seat.seat)).collect()
}

/// Every visit that keeps its time, with its seats.
pub async fn live(store: &Store) -> Vec<Held> {
    let mut tx = store.reader().await.unwrap();
    let sql = "SELECT b.id, b.starts_at, b.ends_at, r.resource, r.seat FROM booking b
         JOIN booking_resource r ON r.booking = b.id WHERE b.state <> 'cancelled' ORDER BY b.id";
    let mut held: Vec<Held> = Vec::new();
    for row in tx.fetch_all(sql, values![]).await.unwrap() {
        let (visit, resource): (String, String) = (row.get("id").unwrap(), row.get("resource").unwrap());
        if held.last().is_none_or(|last| last.visit != visit) {
            let (from, to) = (row.get("starts_at").unwrap(), row.get("ends_at").unwrap());
            held.push(Held { visit, seats: Vec::new(), from, to });
        }
        if let Some(last) = held.last_mut() {
            last.seats.push(format!("{resource}/{}", row.get::<i64>("seat").unwrap()));
        }
    }
    held
}

/// Every tick that is taken belongs to a visit that keeps its time, and every such visit has all of its
/// ticks on all of its seats. Returns how many visits keep their time.
pub async fn check_whole(store: &Store) -> usize {
    check_taken(store, "SELECT resource, seat, tick, claim FROM occupancy").await
}

/// The same, whatever else is held at this moment.
pub async fn check_beside_holds(store: &Store) -> usize {
    let booked = "SELECT o.resource, o.seat, o.tick, o.claim FROM occupancy o
         JOIN claim c ON c.id = o.claim WHERE c.kind <> 'hold'";
    check_taken(store, booked).await
}

async fn check_taken(store: &Store, taken: &'static str) -> usize {
    let mut tx = store.reader().await.unwrap();
    let rows = tx
        .fetch_all(
            "SELECT b.claim, b.starts_at, b.ends_at, r.resource, r.seat, b.id FROM booking b
             JOIN booking_resource r ON r.booking = b.id WHERE b.state <> 'cancelled'",
            values![],
        )
        .await
        .unwrap();
    let mut expected: Vec<(String, i64, i64, String)> = Vec::new();
    let mut visits: Vec<String> = Vec::new();
    for row in &rows {
        let (from, to): (i64, i64) = (row.get("starts_at").unwrap(), row.get("ends_at").unwrap());
        for tick in from / 300..(to + 299) / 300 {
            let resource = row.get("resource").unwrap();
            expected.push((resource, row.get("seat").unwrap(), tick, row.get("claim").unwrap()));
        }
        visits.push(row.get("id").unwrap());
    }
    let rows = tx.fetch_all(taken, values![]).await.unwrap();
    let mut taken: Vec<(String, i64, i64, String)> = rows
        .iter()
        .map(|row| {
            let (resource, claim) = (row.get("resource").unwrap(), row.get("claim").unwrap());
            (resource, row.get("seat").unwrap(), row.get("tick").unwrap(), claim)
        })
        .collect();
    expected.sort();
    taken.sort();
    assert_eq!(taken, expected, "what is taken is not what is booked");
    visits.sort();
    visits.dedup();
    visits.len()
}

/// A talk at a place, in Romanian.
pub fn talk(place: &str) -> Ask {
    Ask { place: Some(place.to_owned()), language: Some(Language::Ro), ..Ask::new("talk") }
}

/// Books a talk in Bucharest for somebody and returns the visit.
pub async fn office_visit(store: &Store, at: &str, now: DateTime<Utc>) -> store::booking::Visit {
    let by = store::booking::BookedBy::public(domain::Language::Ro, false);
    let booked = store.book(&request("talk", "bucharest", at), &by, now).await.unwrap();
    store.visit(&booked.id).await.unwrap()
}
