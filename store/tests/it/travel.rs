//! People who travel: bookable where they are, and never at two places at once.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc, Weekday};
use domain::calendar::{DayHours, Exception, LocalRange, Stop, StopDays, Turn};
use domain::catalogue::SpokenLanguage::{self, Arabic, Romanian};
use domain::catalogue::{Directory, Entry, Parts, PlaceFacts, ServiceFacts, Slug};
use domain::closure::{Decision, State};
use domain::search::Synonyms;
use fastrand::Rng;
use serde_json::json;
use store::Store;
use store::audit::Actor;
use store::booking::{Ask, BookingError, Bound, HoursChange, NewClosure, What};
use store::keys::new_id;

use crate::both;
use crate::office::{self, MONDAY, date, instant, public, request, start};

/// A talk at an office and at two centres to which somebody comes.
fn directory() -> Directory {
    let mut parts = Parts::default();
    let slug = |text: &str| Slug::parse(text).unwrap();
    let talk: ServiceFacts = serde_json::from_value(json!({
        "order": 1, "kind": "counselling", "needs": ["talk"], "status": ["refugee"], "icon": "scale",
        "sensitive": false, "ways": ["book"], "minutes": 45, "room": "talk",
        "places": ["bucharest", "arad", "galati"], "languages": [], "cost": "free", "bring": [],
        "elsewhere": [], "programme": null, "sources": ["x"], "checked": "2026-11-22", "booking": {}
    }))
    .unwrap();
    parts.services.insert(slug("talk"), Entry { facts: talk, words: Default::default() });
    for (order, id) in [(1, "bucharest"), (2, "arad"), (3, "galati")] {
        let facts: PlaceFacts = serde_json::from_value(json!({
            "order": order, "kind": "office", "city": "bucharest", "run_by": ["jrs"], "visited": order > 1,
            "sources": ["x"], "checked": "2026-11-22"
        }))
        .unwrap();
        parts.places.insert(slug(id), Entry { facts, words: Default::default() });
    }
    Directory::new(parts, &Synonyms::default())
}

struct Team {
    ana: String,
    room: String,
}

async fn open(store: &Store) -> Team {
    store.import_catalogue(&directory()).await.unwrap();
    let speaks: &[SpokenLanguage] = &[Romanian, Arabic];
    let ana = office::staff(store, "bucharest", "Ana", speaks).await;
    Team { ana, room: office::room(store, "bucharest", "Room 1", 1).await }
}

fn stop(place: &str, days: StopDays, hours: &str, travel: (u16, u16)) -> Stop {
    let hours = LocalRange::parse(hours).unwrap();
    Stop { id: new_id(), place: place.to_owned(), days, hours, travel }
}

fn tuesdays(turn: u8, turns: u8) -> StopDays {
    let turn = Turn::new(turn, turns).unwrap();
    StopDays::Weekly { from: date("2026-12-08"), until: None, weekday: Weekday::Tue, turn }
}

async fn set(store: &Store, ana: &str, stops: Vec<Stop>) -> HoursChange {
    let now = instant(MONDAY);
    store.set_stops(ana, date("2026-11-23"), stops, Actor::System, now).await.unwrap()
}

async fn listed(store: &Store, place: &str, first: NaiveDate, days: u16) -> Vec<String> {
    let ask = Ask { place: Some(place.to_owned()), ..Ask::new("talk") };
    let free = store.free_times(&ask, first, days, instant(MONDAY)).await.unwrap();
    let starts = free.days.into_iter().flat_map(|day| day.starts);
    starts.map(|offer| offer.start.format("%m-%d %H:%M").to_string()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_travels_is_free_where_they_are_and_nowhere_else() {
    for (engine, store) in both::both().await {
        let team = open(&store).await;
        let now = instant(MONDAY);
        let (first, week) = (date("2026-12-07"), 5);
        assert_eq!(listed(&store, "arad", first, 60).await, [""; 0], "{engine}: nobody comes yet");
        let stops = vec![
            stop("arad", tuesdays(0, 2), "10:00-12:00", (60, 30)),
            stop("galati", tuesdays(1, 2), "09:00-10:00", (0, 0)),
        ];
        assert!(matches!(set(&store, &team.ana, stops.clone()).await, HoursChange::Done));
        let arad = ["10:00", "10:30", "11:00"].map(|time| format!("12-08 {time}"));
        assert_eq!(listed(&store, "arad", first, week).await, arad, "{engine}");
        assert_eq!(listed(&store, "galati", first, week).await, [""; 0]);
        assert_eq!(listed(&store, "galati", date("2026-12-14"), week).await, ["12-15 09:00"]);
        let home = listed(&store, "bucharest", date("2026-12-08"), 1).await;
        assert_eq!(
            home.first().map(String::as_str),
            Some("12-08 12:30"),
            "{engine}: back after half an hour"
        );
        assert!(listed(&store, "bucharest", date("2026-12-09"), 1).await.contains(&"12-09 10:00".to_owned()));

        // A visit there needs no room, and takes her time for everybody.
        let booked = store.book(&request("talk", "arad", "2026-12-08T10:30:00+02:00"), &public(), now).await;
        let visit = store.visit(&booked.unwrap().id).await.unwrap();
        assert_eq!(visit.labels, ["Ana"], "{engine}");
        assert_eq!(
            listed(&store, "arad", first, week).await,
            [""; 0],
            "45 minutes leave no room for another"
        );
        let away =
            store.book(&request("talk", "bucharest", "2026-12-08T10:30:00+02:00"), &public(), now).await;
        assert!(
            matches!(&away, Err(BookingError::Invalid(e)) if e.code("start") == Some("closed")),
            "{away:?}"
        );

        // Where they are, as each place sees it.
        for place in ["bucharest", "arad"] {
            let seen = store.on_the_road(place, date("2026-12-08"), 7, now).await.unwrap();
            let seen: Vec<_> =
                seen.iter().map(|on| (on.date, &*on.label, &*on.place, on.hours.to_string())).collect();
            assert_eq!(
                seen,
                [(date("2026-12-08"), "Ana", "arad", "10:00-12:00".to_owned())],
                "{engine} {place}"
            );
        }
        assert!(store.on_the_road("galati", date("2026-12-08"), 7, now).await.unwrap().is_empty());
        let shut = Exception { hours: DayHours::parse("11:00-20:00").unwrap(), reason: String::new() };
        let later = date("2026-12-22");
        store.set_place_exception("arad", later, Some(shut), Actor::System, now).await.unwrap();
        let seen = store.on_the_road("arad", later, 1, now).await.unwrap();
        assert_eq!(seen[0].hours.to_string(), "11:00-12:00", "{engine}: the centre opens later that day");
        assert_eq!(listed(&store, "arad", later, 1).await, ["12-22 11:00"], "{engine}");
        let resource = store.resource(&team.ana).await.unwrap().unwrap();
        assert_eq!(resource.stops.len(), 2);

        // A day off is a day off wherever one is; the visit is named.
        let off = DayHours::CLOSED;
        let day = date("2026-12-08");
        let no = store.day_off(&team.ana, day, day, off, "", Actor::System, now).await.unwrap();
        assert!(matches!(no, HoursChange::Booked(visits) if visits[0].id == visit.id), "{engine}");
        let later = date("2026-12-15");
        let yes =
            store.day_off(&team.ana, later, later, DayHours::CLOSED, "", Actor::System, now).await.unwrap();
        assert!(matches!(yes, HoursChange::Done));
        assert_eq!(listed(&store, "galati", date("2026-12-14"), week).await, [""; 0], "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn stops_that_nobody_can_make_are_refused() {
    for (engine, store) in both::both().await {
        let team = open(&store).await;
        let now = instant(MONDAY);
        let one = stop("arad", tuesdays(0, 1), "10:00-12:00", (0, 0));
        let table = [
            (&team.ana, vec![stop("bucharest", tuesdays(0, 1), "10-12", (0, 0))], "stop", "at_home"),
            (
                &team.ana,
                vec![one.clone(), stop("galati", tuesdays(1, 2), "11-13", (0, 0))],
                "stop",
                "overlapping",
            ),
            (&team.ana, vec![stop("nowhere", tuesdays(0, 1), "10-12", (0, 0))], "place", "unknown"),
            (&team.ana, vec![stop("arad", tuesdays(0, 1), "10-12", (485, 0))], "stop", "travel"),
            (&team.room, vec![one.clone()], "stop", "not_travelling"),
        ];
        for (resource, stops, field, code) in table {
            for refused in [
                store.plan_stops(resource, date("2026-12-01"), stops.clone(), now).await.map(|_| ()),
                store.set_stops(resource, date("2026-12-01"), stops, Actor::System, now).await.map(|_| ()),
            ] {
                let Err(BookingError::Invalid(errors)) = refused else { panic!("{engine} {code}") };
                assert_eq!(errors.code(field), Some(code), "{engine}");
            }
        }
        assert!(store.resource(&team.ana).await.unwrap().unwrap().stops.is_empty(), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_over_a_booked_visit_needs_a_decision_and_can_be_given_up() {
    for (engine, store) in both::both().await {
        let team = open(&store).await;
        let now = instant(MONDAY);
        let home = request("talk", "bucharest", "2026-12-15T10:00:00+02:00");
        let home = store.book(&home, &public(), now).await.unwrap();
        let stops = vec![stop("arad", tuesdays(0, 1), "10:00-12:00", (0, 0))];
        let from = date("2026-12-08");
        let hit = store.plan_stops(&team.ana, from, stops.clone(), now).await.unwrap();
        assert_eq!(hit.iter().map(|visit| &visit.id).collect::<Vec<_>>(), [&home.id], "{engine}");
        assert!(
            matches!(set(&store, &team.ana, stops.clone()).await, HoursChange::Booked(v) if v.len() == 1)
        );
        let bound = Bound { place: "bucharest".to_owned(), resource: Some(team.ana.clone()) };
        let what = What::Stops { from, stops: stops.clone() };
        let new = NewClosure { bound, what: what.clone(), reason: String::new() };
        let closure = store.begin_closure(new.clone(), "m1", now).await.unwrap();
        assert_eq!((&closure.what, closure.visits.len()), (&what, 1), "{engine}");
        assert!(closure.visits[0].proposal.is_some(), "{engine}: another time with her, at home or there");
        let stops_of = || async { store.resource(&team.ana).await.unwrap().unwrap().stops };
        assert_eq!(stops_of().await, stops);
        store.drop_closure(&closure.id, closure.version, "m1", now).await.unwrap();
        assert_eq!(stops_of().await, [], "{engine}");

        // Kept on purpose: then the centre sees the time as taken, though it was booked elsewhere.
        let closure = store.begin_closure(new, "m1", now).await.unwrap();
        let lines: Vec<String> = closure.visits.iter().map(|line| line.id.clone()).collect();
        store.decide(&closure.id, closure.version, &lines, Decision::Keep, "m1", now).await.unwrap();
        let applied = store.apply_closure(&closure.id, closure.version + 1, "m1", now).await.unwrap();
        assert_eq!(applied.state, State::Applied);
        assert_eq!(listed(&store, "arad", date("2026-12-15"), 1).await, ["12-15 11:00"], "{engine}");
        let codes = (home.reference.as_str(), home.pin.as_str());
        store.cancel_visit(codes.0, codes.1, now).await.unwrap();
        assert_eq!(
            listed(&store, "arad", date("2026-12-15"), 1).await.len(),
            3,
            "{engine}: told of it at once"
        );

        // Ending the stops asks about who is booked there.
        let there = request("talk", "arad", "2026-12-22T10:00:00+02:00");
        let there = store.book(&there, &public(), now).await.unwrap();
        let ended = set(&store, &team.ana, Vec::new()).await;
        assert!(matches!(ended, HoursChange::Booked(v) if v[0].id == there.id), "{engine}");
    }
}

/// Stops drawn by lot, as many as fit.
async fn any_stops(store: &Store, ana: &str, dice: &mut Rng) -> usize {
    let mut stops: Vec<Stop> = Vec::new();
    for _ in 0..8 {
        let (hour, long) = (dice.u16(8..16), dice.u16(1..4));
        let days = match dice.bool() {
            true => StopDays::On(date("2026-12-07") + TimeDelta::days(dice.i64(0..14))),
            false => StopDays::Weekly {
                from: date("2026-12-01") + TimeDelta::days(dice.i64(0..10)),
                until: None,
                weekday: Weekday::try_from(dice.u8(0..5)).unwrap(),
                turn: Turn::new(dice.u8(0..2), 2).unwrap(),
            },
        };
        let place = if dice.bool() { "arad" } else { "galati" };
        let hours = format!("{hour}-{}", hour + long);
        stops.push(stop(place, days, &hours, (dice.u16(0..3) * 30, dice.u16(0..3) * 30)));
        let now = instant(MONDAY);
        match store.set_stops(ana, date("2026-12-01"), stops.clone(), Actor::System, now).await {
            Ok(HoursChange::Done) => {}
            _ => _ = stops.pop(),
        }
    }
    stops.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_the_stops_what_is_listed_is_bookable_and_nobody_is_at_two_places() {
    let rounds = if office::soak() { 40 } else { 2 };
    for round in 0..rounds {
        for (engine, store) in both::both().await {
            let team = open(&store).await;
            let now: DateTime<Utc> = instant(MONDAY);
            let seed = fastrand::u64(..);
            let mut dice = Rng::with_seed(seed);
            let said = format!("{engine} round {round} seed {seed}");
            assert!(any_stops(&store, &team.ana, &mut dice).await > 0, "{said}");
            for _ in 0..30 {
                // Every start of every place, listed or not: it can be booked exactly when it is listed.
                let place = ["bucharest", "arad", "galati"][dice.usize(0..3)];
                let day = date("2026-12-07") + TimeDelta::days(dice.i64(0..14));
                let list = listed(&store, place, day, 1).await;
                let at = day.and_hms_opt(8, 0, 0).unwrap() + TimeDelta::minutes(30 * dice.i64(0..20));
                let at = start(&format!("{}+02:00", at.format("%Y-%m-%dT%H:%M:%S")));
                let is_listed = list.contains(&at.format("%m-%d %H:%M").to_string());
                let booked = store.book(&request("talk", place, &at.to_rfc3339()), &public(), now).await;
                assert_eq!(booked.is_ok(), is_listed, "{said}: {place} {at} {list:?}");
            }
            let live = office::live(&store).await;
            let hers = live.iter().filter(|held| held.seats.iter().any(|seat| seat.starts_with(&team.ana)));
            let mut spans: Vec<_> = hers.map(|held| (held.from, held.to)).collect();
            spans.sort_unstable();
            assert!(spans.windows(2).all(|two| two[0].1 <= two[1].0), "{said}: {spans:?}");
        }
    }
}
