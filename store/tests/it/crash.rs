//! Killed in the middle of everything, again and again: what was promised is there, whole, and once.
//!
//! The process that dies is this test binary itself, started again with an address in its environment:
//! it books as fast as it can and says what it was promised. Each of its lanes has forms of its own, in
//! order; a form that got no answer before the end is sent again by the next process, as a person would.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use chrono::TimeDelta;
use domain::Language;
use domain::booking::{BookingForm, BookingRequest};
use domain::catalogue::SpokenLanguage::Romanian;
use fastrand::Rng;
use store::booking::{BookedBy, BookingError, PreparedCodes, Queue};
use store::{Store, StoreError};

use crate::both;
use crate::cluster::Cluster;
use crate::office::{self, MONDAY, instant, soak, start};
use crate::promises::check_promises;

/// Set for the process that is to be killed: the address of its database.
const ADDRESS: &str = "LIMAN_CRASH_ADDRESS";
/// With which of its forms each lane goes on, by commas.
const NEXT: &str = "LIMAN_CRASH_NEXT";
const LANES: usize = 16;
/// Half hours from nine to five, five days a week, six weeks: what one house can promise to a lane.
const MOST_FORMS: u64 = 16 * 5 * 6;

/// One counsellor with a seat for each lane, and a room as large.
pub async fn house(store: &Store) {
    store.import_catalogue(&office::directory(30)).await.unwrap();
    let seats = LANES as u16;
    office::people(store, "bucharest", "Group", seats, &[Romanian]).await;
    office::room(store, "bucharest", "Hall", seats).await;
}

/// The `number`th form of a lane: the same in every process, idempotency key and all. Every second asks
/// for a reminder.
pub fn form(lane: usize, number: u64) -> BookingRequest {
    let (day, half_hour) = (number / 16, number % 16);
    let at = start("2027-01-11T09:00:00+02:00")
        + TimeDelta::days((day / 5 * 7 + day % 5) as i64)
        + TimeDelta::minutes(30 * half_hour as i64);
    let remind = if number.is_multiple_of(2) { "yes" } else { "" };
    let form = BookingForm {
        idem: format!("{:032x}", (lane as u128 + 1) << 64 | u128::from(number)),
        phone: "0722 123 456".to_owned(),
        contact_safe: remind.to_owned(),
        remind: remind.to_owned(),
        ..office::form("talk", "bucharest", &at.to_rfc3339())
    };
    form.read().unwrap()
}

pub async fn send(
    store: &Store,
    codes: &PreparedCodes,
    form: &BookingRequest,
) -> Result<String, BookingError> {
    let by = BookedBy::public(Language::Ro, false);
    let booked = store.book_prepared(form, &by, codes.clone(), instant(MONDAY)).await?;
    Ok(booked.id)
}

/// The other side of the test: does nothing unless it was started by [`books_until_killed`].
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_process_that_dies() {
    let (Ok(address), Ok(next)) = (std::env::var(ADDRESS), std::env::var(NEXT)) else { return };
    let store = Store::open(&address, both::keys()).await.unwrap();
    let codes = store.prepare_codes(Queue::Public).await.unwrap();
    let say = |line: String| {
        let mut out = std::io::stdout().lock();
        out.write_all(line.as_bytes()).and_then(|()| out.flush()).unwrap();
    };
    // The test harness has begun a line of its own.
    say("\n".to_owned());
    for (lane, first) in next.split(',').enumerate() {
        let (store, codes, first) = (store.clone(), codes.clone(), first.parse::<u64>().unwrap());
        tokio::spawn(async move {
            for number in first..MOST_FORMS {
                let id = send(&store, &codes, &form(lane, number)).await;
                say(format!("promised {lane} {number} {}\n", id.unwrap()));
            }
        });
    }
    // The record is being sealed, too, when the end comes. It comes soon, or nobody is there to bring it.
    for _ in 0..3000 {
        store.audit_seal(instant(MONDAY).timestamp()).await.unwrap();
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// What was promised: the visit of each form.
type Promised = BTreeMap<(usize, u64), String>;

/// Lets a process book for so long after its first promise, kills it, and adds what it was promised.
fn books_until_killed(address: &str, promised: &mut Promised, after: Duration) {
    let next: Vec<String> = (0..LANES)
        .map(|lane| promised.range((lane, 0)..(lane + 1, 0)).next_back().map_or(0, |(key, _)| key.1 + 1))
        .map(|number| number.to_string())
        .collect();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "crash::the_process_that_dies", "--nocapture"])
        .env(ADDRESS, address)
        .env(NEXT, next.join(","))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let (begun, wait) = std::sync::mpsc::channel();
    let reading = std::thread::spawn(move || {
        let (mut line, mut heard) = (String::new(), Vec::new());
        while lines.read_line(&mut line).unwrap() > 0 {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words[..] {
                // A line without an end was cut off: nobody has read the promise.
                ["promised", lane, number, id] if line.ends_with('\n') => {
                    // Nobody listens any more from the second promise on.
                    let _ = begun.send(());
                    heard.push(((lane.parse().unwrap(), number.parse().unwrap()), id.to_owned()));
                }
                _ => {}
            }
            line.clear();
        }
        heard
    });
    wait.recv().expect("the process that is to die began to book");
    std::thread::sleep(after);
    assert!(child.try_wait().unwrap().is_none(), "the process ended before it was killed");
    child.kill().unwrap();
    child.wait().unwrap();
    promised.extend(reading.join().unwrap());
}

/// Between 50 and 350 milliseconds, the same for the same seed.
fn moment(seed: u64) -> Duration {
    Duration::from_millis(Rng::with_seed(seed).u64(50..=350))
}

/// Kills a process again and again over one database, so many times at least, and until it has made so many
/// promises; answers both counts.
async fn killed_again_and_again(address: String, seed: u64, kills: u64, promises: usize) -> (u64, usize) {
    house(&Store::open(&address, both::keys()).await.unwrap()).await;
    let (mut promised, mut killed) = (Promised::new(), 0);
    while killed < kills || promised.len() < promises {
        books_until_killed(&address, &mut promised, moment(seed * 1000 + killed));
        killed += 1;
        assert!(killed < 500, "{} promises in {killed} lives", promised.len());
    }
    let store = Store::open(&address, both::keys()).await.unwrap();
    finish(&store, &mut promised).await;
    check_promises(&store, promised.values()).await;
    (killed, promised.len())
}

/// Sends again what was not answered, so that every form that was ever sent has an answer.
async fn finish(store: &Store, promised: &mut Promised) {
    let codes = store.prepare_codes(Queue::Public).await.unwrap();
    for lane in 0..LANES {
        let last = promised.range((lane, 0)..(lane + 1, 0)).next_back().map_or(0, |(key, _)| key.1 + 1);
        if last < MOST_FORMS {
            promised.insert((lane, last), send(store, &codes, &form(lane, last)).await.unwrap());
        }
    }
}

/// How many houses, kills and promises in each.
fn measure() -> (u64, u64, usize) {
    if soak() { (10, 10, 2_000) } else { (1, 4, 100) }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_keeps_its_promises() {
    let (houses, kills, promises) = measure();
    for engine in ["SQLite", "PostgreSQL"] {
        let (mut killed, mut promised) = (0, 0);
        for seed in 0..houses {
            let address = match engine {
                "SQLite" => both::sqlite_address(),
                _ => both::postgres_address().await,
            };
            let done = killed_again_and_again(address, seed, kills, promises).await;
            (killed, promised) = (killed + done.0, promised + done.1);
        }
        println!("{engine}: {promised} promises, {killed} kills: none lost, none twice, none in halves");
    }
}

/// The server dies under a process that lives: every error says that the database is away, the same
/// form sent again books once, and the service is back by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_killed_server_keeps_its_promises() {
    let (kills, promises) = if soak() { (20, 2_000) } else { (3, 60) };
    let cluster = tokio::task::spawn_blocking(Cluster::start).await.unwrap();
    let store = Store::open(&cluster.address(), both::keys()).await.unwrap();
    house(&store).await;
    let codes = store.prepare_codes(Queue::Public).await.unwrap();
    let (stop, away) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let made = Arc::new(AtomicU64::new(0));
    let mut lanes = Vec::new();
    for lane in 0..LANES {
        let (store, codes, stop) = (store.clone(), codes.clone(), stop.clone());
        let (away, made) = (away.clone(), made.clone());
        lanes.push(tokio::spawn(async move {
            let (mut promised, mut number) = (Promised::new(), 0);
            while number < MOST_FORMS && !stop.load(Ordering::SeqCst) {
                match send(&store, &codes, &form(lane, number)).await {
                    Ok(id) => {
                        promised.insert((lane, number), id);
                        number += 1;
                        made.fetch_add(1, Ordering::SeqCst);
                        // Leaves something to book until the last kill.
                        tokio::time::sleep(Duration::from_millis(10)).await;
                    }
                    Err(BookingError::Store(StoreError::Away(_))) => {
                        away.fetch_add(1, Ordering::SeqCst);
                        tokio::time::sleep(Duration::from_millis(20)).await;
                    }
                    Err(error) => panic!("lane {lane}: {error:?}"),
                }
            }
            promised
        }));
    }
    let killer = tokio::task::spawn_blocking(move || {
        let mut killed = 0;
        while killed < kills || made.load(Ordering::SeqCst) < promises {
            let before = made.load(Ordering::SeqCst);
            while made.load(Ordering::SeqCst) == before {
                std::thread::sleep(Duration::from_millis(5));
            }
            std::thread::sleep(moment(500 + killed));
            cluster.kill();
            cluster.start_again();
            killed += 1;
            assert!(killed < 200, "{} promises in {killed} lives", made.load(Ordering::SeqCst));
        }
        // Until the end of the test, or nobody could look.
        (cluster, killed)
    });
    let (_cluster, killed) = killer.await.unwrap();
    stop.store(true, Ordering::SeqCst);
    let mut promised = Promised::new();
    for lane in lanes {
        promised.extend(lane.await.unwrap());
    }
    finish(&store, &mut promised).await;
    check_promises(&store, promised.values()).await;
    let away = away.load(Ordering::SeqCst);
    println!("{} promises, the server killed {killed} times, {away} times away", promised.len());
    assert!(away > 0, "nobody noticed");
}
