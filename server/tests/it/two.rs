//! Two programs behind one PostgreSQL are one portal: what is done at the first is seen at the second.

use std::sync::{Arc, Barrier};

use chrono::Utc;
use domain::Language;
use domain::staff::Role;
use domain::text::PersonName;
use store::Store;
use store::audit::Actor;
use store::keys::new_id;
use store::staff::NewMember;

use crate::both;
use crate::http::{Answer, get, post};
use crate::program::{Liman, Place, SEATS, form, house};

const JSON: &str = "application/json";
const PAGE: &str = "text/html";
const PASSWORD: &str = "lamp-and-harbour-9";

struct Two {
    store: Store,
    a: Place,
    b: Place,
    _running: [Liman; 2],
}

/// Both are started at the same moment on a database that neither has seen.
async fn two() -> Two {
    let database = both::postgres_address().await;
    let (a, b) = (Place::on(&database), Place::on(&database));
    let running = std::thread::scope(|scope| {
        [&a, &b].map(|place| scope.spawn(|| place.start())).map(|started| started.join().unwrap())
    });
    Two { store: house(&database).await, a, b, _running: running }
}

fn book(place: &Place, idem: &str, start: &str, accept: &str) -> Answer {
    post(&place.host, "/api/book", &form(idem, start), accept, "").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_that_is_gone_at_one_is_gone_at_the_other() {
    let two = two().await;
    // Both have looked before, so both hold a picture of the place.
    let start = two.a.free()[0].clone();
    assert_eq!(two.b.free()[0], start);
    for seat in 0..SEATS {
        assert!(two.b.free().contains(&start), "{seat} of {SEATS} are taken");
        let place = if seat % 2 == 0 { &two.a } else { &two.b };
        assert_eq!(book(place, &new_id(), &start, JSON).status, 200);
    }
    assert!(!two.a.free().contains(&start));
    assert!(!two.b.free().contains(&start));
    let late = book(&two.b, &new_id(), &start, JSON);
    assert_eq!((late.status, late.json()["error"].as_str()), (409, Some("taken")));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_form_sent_to_both_at_once_books_once() {
    let two = two().await;
    let free = two.a.free();
    let mut same = 0;
    for start in free.iter().step_by(3).take(12) {
        let (idem, together) = (new_id(), Arc::new(Barrier::new(2)));
        let answers = std::thread::scope(|scope| {
            [&two.a, &two.b]
                .map(|place| {
                    let (idem, together) = (&idem, together.clone());
                    scope.spawn(move || {
                        together.wait();
                        book(place, idem, start, JSON)
                    })
                })
                .map(|answer| answer.join().unwrap())
        });
        let mut given = Vec::new();
        for answer in &answers {
            match answer.status {
                200 => given.push((answer.json()["reference"].clone(), answer.json()["pin"].clone())),
                409 => assert_eq!(answer.json()["error"], "busy"),
                other => panic!("{other} {}", answer.body),
            }
        }
        assert!(!given.is_empty(), "one of the two must have booked");
        // Whoever was told to wait gets the same answer a moment later, at either door.
        for place in [&two.a, &two.b] {
            let again = book(place, &idem, start, JSON);
            assert_eq!(again.status, 200);
            given.push((again.json()["reference"].clone(), again.json()["pin"].clone()));
        }
        same += usize::from(answers.iter().all(|answer| answer.status == 200));
        given.dedup();
        assert_eq!(given.len(), 1, "two visits from one form");
    }
    println!("12 forms sent to both at once: {same} times both had the answer at once");
    assert_eq!(crate::office::check_whole(&two.store).await, 12);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_and_its_session_belong_to_both() {
    let two = two().await;
    let start = two.a.free()[0].clone();
    let booked = book(&two.a, &new_id(), &start, PAGE);
    assert_eq!(booked.status, 303, "{}", booked.body);
    let cookie = booked.cookie("__Host-b").expect("the browser is remembered");
    let shown = get(&two.b.host, "/en/appointment", &cookie).unwrap();
    assert!(shown.status == 200 && shown.body.contains("Narges"), "the other shows the visit");
    let cancelled = post(&two.b.host, "/api/cancel", &[], PAGE, &cookie).unwrap();
    assert_eq!(cancelled.status, 303, "{}", cancelled.body);
    let undone = post(&two.a.host, "/api/undo", &[], PAGE, &cookie).unwrap();
    assert_eq!(undone.status, 303, "{}", undone.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desk_is_one_desk() {
    let two = two().await;
    let now = Utc::now().timestamp();
    let new = NewMember {
        name: PersonName::parse("Maria").unwrap(),
        role: Role::Reception,
        place: Some("bucharest".to_owned()),
        languages: vec![Language::Ro],
    };
    let (_, link) = two.store.staff_add(now, Actor::System, new).await.unwrap();
    let first = two.store.staff_set_password(now, &link, PASSWORD).await.unwrap();
    two.store.staff_sign_out(now, &first).await.unwrap();
    let entered =
        post(&two.a.host, "/staff/sign-in", &[("name", "Maria"), ("password", PASSWORD)], PAGE, "").unwrap();
    assert_eq!(entered.status, 303, "{}", entered.body);
    let cookie = entered.cookie("__Host-s").expect("a session");

    let start = two.a.free()[0].clone();
    let list = format!("/staff/day/list?place=bucharest&date={}", &start[..10]);
    let empty = get(&two.b.host, &list, &cookie).unwrap();
    assert_eq!(empty.status, 200, "signed in at the one, known at the other");
    assert!(!empty.body.contains("Narges"));
    let booked = book(&two.a, &new_id(), &start, JSON);
    assert_eq!(booked.status, 200);
    let full = get(&two.b.host, &list, &cookie).unwrap();
    assert!(full.body.contains("Narges"), "booked at the one, on the list of the other");
    let etag = |answer: &Answer| {
        let line = answer.head.lines().find(|line| line.to_ascii_lowercase().starts_with("etag: "));
        line.map(|line| line[6..].to_owned())
    };
    assert!(etag(&full).is_some() && etag(&full) != etag(&empty), "a browser that asks is told");
    assert_eq!(etag(&full), etag(&get(&two.a.host, &list, &cookie).unwrap()), "both count alike");

    let page = get(&two.b.host, "/staff/day", &cookie).unwrap();
    let token = page.body.split("name=\"csrf\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let token = token.expect("every page of the staff has the form that signs out");
    let out = post(&two.b.host, "/staff/sign-out", &[("csrf", token)], PAGE, &cookie).unwrap();
    assert_eq!(out.status, 303, "{}", out.body);
    let after = get(&two.a.host, &list, &cookie).unwrap();
    assert_ne!(after.status, 200, "signed out at the one, unknown at the other");
}
