//! `liman export` and `liman import`: a whole house from a file to PostgreSQL and back.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, TimeDelta, Utc};
use domain::Language;
use domain::booking::BookingForm;
use domain::calendar::{DayHours, Exception, LocalRange, Rota, Stop, StopDays, WeeklyHours};
use domain::catalogue::SpokenLanguage;
use domain::messages::Channel;
use domain::staff::Role;
use domain::text::PersonName;
use domain::waiting::WaitingForm;
use store::Store;
use store::audit::Actor;
use store::booking::{Ask, Begun, BookedBy, Bound, NewClosure, NewResource, ResourceKind, Traits, What};
use store::keys::new_id;
use store::staff::NewMember;

use crate::both;
use crate::http::post;
use crate::program::{Place, form};

/// A demo house in which something of everything has happened.
async fn lived_in(place: &Place, database: &str) {
    let running = place.start_demo();
    let start = place.free().into_iter().find(|start| start.contains("T10:00")).unwrap();
    let booked = post(&place.host, "/api/book", &form(&new_id(), &start), "text/html", "").unwrap();
    assert_eq!(booked.status, 303, "{}", booked.body);
    let wrong = [("reference", "1234567890"), ("pin", "12345678")];
    assert_eq!(post(&place.host, "/api/appointment", &wrong, "application/json", "").unwrap().status, 404);
    let guess = [("name", "Demo Ana"), ("password", "password")];
    assert_eq!(post(&place.host, "/staff/sign-in", &guess, "text/html", "").unwrap().status, 422);
    running.kill();

    let store = Store::open(database, both::keys()).await.unwrap();
    let (now, closed) = (Utc::now(), DayHours::parse("").unwrap());
    let new = NewResource {
        kind: ResourceKind::Staff,
        place: Some("bucharest".to_owned()),
        label: "„Ștefania” 😀".to_owned(),
        seats: 1,
        room: None,
        languages: Vec::new(),
        services: vec!["talk".to_owned()],
        traits: Default::default(),
        demo: false,
    };
    let person = store.add_resource(new.clone(), Actor::System, now).await.unwrap();
    // Her weeks take turns.
    let week = |hours: &str| WeeklyHours::parse([hours, "", "", "", "", "", ""]).unwrap();
    let rota = Rota::new(vec![week("09:00-12:00"), week("13:00-17:00, 18:00-19:00")]).unwrap();
    store.set_hours(&person, now.date_naive(), rota, Actor::System, now).await.unwrap();
    let stop = Stop {
        id: new_id(),
        place: "centre-arad".to_owned(),
        days: StopDays::On(now.date_naive() + TimeDelta::days(20)),
        hours: LocalRange::parse("10:00-12:00").unwrap(),
        travel: (60, 30),
    };
    store.set_stops(&person, now.date_naive(), vec![stop], Actor::System, now).await.unwrap();
    // Somebody interprets for all places, and comes to one of them.
    let interpreter = NewResource {
        kind: ResourceKind::Interpreter,
        place: None,
        languages: vec![SpokenLanguage::Farsi],
        services: Vec::new(),
        traits: Traits { places: vec!["craiova".to_owned()], ..Traits::default() },
        ..new
    };
    store.add_resource(interpreter, Actor::System, now).await.unwrap();
    // A time is kept for somebody who fills the form.
    let ask = Ask { place: Some("craiova".to_owned()), ..Ask::new("talk") };
    let free = store.free_times(&ask, now.date_naive(), 28, now).await.unwrap();
    let kept = free.days[0].starts[0].start;
    store.hold(&ask, kept, "a browser", None, now).await.unwrap();
    // Two come one after the other, under one reference.
    let two = BookingForm {
        service: "talk".to_owned(),
        place: "craiova".to_owned(),
        language: "ro".to_owned(),
        name: "Narges".to_owned(),
        people: "2".to_owned(),
        together: "in_turn".to_owned(),
        name_2: "Ali".to_owned(),
        idem: new_id(),
        ..BookingForm::default()
    };
    let ask = Ask { language: Some(Language::Ro), party: two.party(), ..ask };
    let free = store.free_times(&ask, now.date_naive(), 28, now).await.unwrap();
    let two = BookingForm { start: free.days[0].starts[0].start.to_rfc3339(), ..two };
    let by = BookedBy::public(Language::Ro, false);
    store.book(&two.read().unwrap(), &by, now).await.unwrap();
    let day = now.date_naive() + Days::new(40);
    store.day_off(&person, day, day, closed.clone(), "نرگس", Actor::System, now).await.unwrap();
    let exception = Exception { hours: closed, reason: "'; --".to_owned() };
    store.set_place_exception("craiova", day, Some(exception), Actor::System, now).await.unwrap();
    // The day of the visit closes: it waits for a decision, with a proposal whose seats are held.
    let visits_day = DateTime::parse_from_rfc3339(&start).unwrap().date_naive();
    let closure = NewClosure {
        bound: Bound { place: "bucharest".to_owned(), resource: None },
        what: What::Days { first: visits_day, last: visits_day, part: None },
        reason: "apă".to_owned(),
    };
    let closure = store.begin_closure(closure, "m1", now).await.unwrap();
    assert!(closure.visits.iter().any(|line| line.proposal.is_some()));
    // One has chosen a password and is signed in, one still holds a link.
    for (name, enters) in [("Maria", true), ("Ion", false)] {
        let name = PersonName::parse(name).unwrap();
        let new = NewMember { name, role: Role::Reception, place: None, languages: vec![Language::Ro] };
        let (id, link) = store.staff_add(now.timestamp(), Actor::System, new).await.unwrap();
        store.new_feed(now.timestamp(), id).await.unwrap();
        if enters {
            store.staff_set_password(now.timestamp(), &link, "lamp-and-harbour-9").await.unwrap();
        }
    }
    // A message goes out, so that one is counted for its day.
    let eve = DateTime::parse_from_rfc3339(&start).unwrap().to_utc() - TimeDelta::hours(23);
    let letters = store.claim_messages(&[Channel::Sms], 50, eve).await.unwrap();
    let mut sent = 0;
    for letter in &letters {
        sent += usize::from(store.begin_sending(letter, eve).await.unwrap() == Begun::Go);
    }
    assert!(sent > 0, "the visit of {start} is to be reminded of at {eve}");
    // Its person asks for a call.
    let link = letters.iter().find_map(|letter| letter.link.clone()).unwrap();
    store.call_me_by_link(&link, eve).await.unwrap();
    // Somebody waits for a time, and one is offered to them.
    let waits = WaitingForm {
        service: "talk".to_owned(),
        language: "ro".to_owned(),
        name: "Laleh".to_owned(),
        phone: "+40722000001".to_owned(),
        idem: new_id(),
        ..WaitingForm::default()
    };
    let by = BookedBy::public(Language::Ro, false);
    let joined = store.join_waiting(&waits.read(now.date_naive()).unwrap(), &by, now).await.unwrap();
    let noon = now.date_naive().and_hms_opt(10, 0, 0).unwrap().and_utc();
    store.waiting_round(noon).await.unwrap();
    assert!(store.waiting(&joined.id, noon).await.unwrap().1.is_some());
    store.audit_seal(now.timestamp()).await.unwrap();
}

/// The tables of a copy, and those of them that hold a row.
fn tables(copy: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let heading: serde_json::Value = serde_json::from_str(copy.lines().next().unwrap()).unwrap();
    let named = heading["tables"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned());
    let filled = copy.lines().skip(1).map(|line| line.split('"').nth(1).unwrap().to_owned());
    (named.collect(), filled.collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_house_with_everything_in_it_moves_to_postgres_and_back() {
    let database = both::sqlite_address();
    let home = Place::on(&database);
    lived_in(&home, &database).await;
    home.run(&["export", "first"]);
    let first = home.read("first");
    let (all, filled) = tables(&first);
    assert_eq!(all.difference(&filled).collect::<Vec<_>>(), Vec::<&String>::new(), "tables without a row");

    let away = Place::on(&both::postgres_address().await);
    away.run(&["import", &home.path("first")]);
    assert!(away.run(&["audit", "verify"]).contains("whole"));
    away.run(&["export", "second"]);
    let back = Place::on(&both::sqlite_address());
    back.run(&["import", &away.path("second")]);
    assert!(back.run(&["audit", "verify"]).contains("whole"));
    back.run(&["export", "third"]);
    assert!(back.read("third") == first, "the copy is not what it was before the way there and back");

    // And it is a portal: on PostgreSQL it opens, and what was free is free.
    let running = away.start_demo();
    assert!(!away.free().is_empty());
    running.kill();
}
