//! `liman serve` is killed again and again while people book: whoever was answered has a visit.
//!
//! A person whose answer never came sends the same form again until there is one, as browsers and
//! people do. In the end there are as many visits as people with an answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use chrono::Utc;
use fastrand::Rng;
use store::keys::new_id;

use crate::both;
use crate::http::{get, post};
use crate::office::soak;
use crate::program::{Place, form, house};
use crate::promises::check_promises;

/// People who book at the same time.
const WRITERS: usize = 6;

/// Between 50 and 350 milliseconds, the same for the same number.
fn moment(number: u64) -> Duration {
    Duration::from_millis(Rng::with_seed(number).u64(50..=350))
}

/// Books one start after the other until told to stop, and always to the end of the last form.
fn writer(host: &str, starts: &[String], stop: &AtomicBool, answered: &AtomicUsize) -> Vec<(String, String)> {
    let mut promised = Vec::new();
    for start in starts {
        if stop.load(Ordering::SeqCst) {
            break;
        }
        let idem = new_id();
        loop {
            match post(host, "/api/book", &form(&idem, start), "application/json", "") {
                Ok(answer) if answer.status == 200 => {
                    let visit = answer.json();
                    let text = |field: &str| visit[field].as_str().unwrap().to_owned();
                    promised.push((text("reference"), text("pin")));
                    answered.fetch_add(1, Ordering::SeqCst);
                    break;
                }
                Ok(answer) if answer.status == 503 || answer.body.contains("busy") => {}
                Ok(answer) => panic!("{} {}", answer.status, answer.body),
                // Refused, reset or cut off: nobody knows, so the form goes again.
                Err(_) => {}
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }
    promised
}

async fn killed_over_http(database: &str, kills: u64, promises: usize) {
    house(database).await;
    let place = Arc::new(Place::on(database));
    let mut liman = place.start();
    let free = Arc::new(place.free());
    let (stop, answered) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let writers: Vec<_> = (0..WRITERS)
        .map(|number| {
            let (place, stop, answered) = (place.clone(), stop.clone(), answered.clone());
            // Talks overlap their neighbours, and there are seats enough for twice all of them.
            let starts: Vec<String> =
                free.iter().cycle().skip(number).step_by(WRITERS).take(free.len()).cloned().collect();
            std::thread::spawn(move || writer(&place.host, &starts, &stop, &answered))
        })
        .collect();
    let mut killed = 0;
    while killed < kills || answered.load(Ordering::SeqCst) < promises {
        let before = answered.load(Ordering::SeqCst);
        while answered.load(Ordering::SeqCst) == before {
            assert!(!writers.iter().any(|writer| writer.is_finished()), "a writer gave up: {}", place.said());
            std::thread::sleep(Duration::from_millis(5));
        }
        std::thread::sleep(moment(killed));
        liman.kill();
        liman = place.start();
        killed += 1;
    }
    stop.store(true, Ordering::SeqCst);
    let mut promised = Vec::new();
    for writer in writers {
        promised.extend(writer.join().unwrap());
    }
    // A few come back with what they were given, as any holder does.
    for (reference, pin) in promised.iter().rev().take(5) {
        let codes = [("reference", reference.as_str()), ("pin", pin.as_str())];
        let found = post(&place.host, "/api/appointment", &codes, "application/json", "").unwrap();
        assert_eq!((found.status, found.json()["state"].as_str()), (200, Some("confirmed")));
    }
    assert_eq!(get(&place.host, "/en", "").unwrap().status, 200);
    liman.kill();
    let store = store::Store::open(database, both::keys()).await.unwrap();
    let mut visits = Vec::new();
    for (reference, _) in &promised {
        visits.push(store.find_by_reference(reference, "s1", Utc::now()).await.unwrap().id);
    }
    check_promises(&store, visits.iter()).await;
    println!("{} promises over HTTP, {killed} kills: none lost, none twice, none in halves", promised.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_portal_keeps_its_promises_on_sqlite() {
    let (kills, promises) = if soak() { (100, 2_000) } else { (4, 60) };
    killed_over_http(&both::sqlite_address(), kills, promises).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_portal_keeps_its_promises_on_postgres() {
    let (kills, promises) = if soak() { (30, 500) } else { (3, 15) };
    killed_over_http(&both::postgres_address().await, kills, promises).await;
}
