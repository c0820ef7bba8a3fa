//! Many people at once for the same counsellor and the same room: one of those who overlap wins.
//!
//! Beside it the usual way, look first and write then, which must fail before the same judge: otherwise
//! this test would prove nothing.

use std::sync::Arc;

use chrono::{DateTime, Days, FixedOffset, TimeDelta, Utc};
use domain::Language;
use domain::booking::{Act, Idem};
use store::booking::{BookedBy, BookingError, PreparedCodes, Queue};
use store::keys::new_id;
use store::{Store, StoreError, Work, values};
use tokio::sync::Barrier;

use crate::history::{Answer, Event, Held, Seat, problems};
use crate::office::{MONDAY, instant, request, start};
use crate::office::{Moments, check_whole, live, seats_of, soak};
use crate::{both, office};

const ROUNDS: u64 = 20;
/// Hands that change the same visits or send the same form.
const CLIENTS: usize = 64;

/// People who want the same: a thousand when there is time for it.
fn clients() -> usize {
    if soak() { 1000 } else { 64 }
}

/// One counsellor and one room, by the names of their only seats.
struct Narrow {
    ana: Seat,
    room: Seat,
}

/// One counsellor and one room, and a day for each round.
async fn narrow_office(store: &Store) -> Narrow {
    store.import_catalogue(&office::directory(45)).await.unwrap();
    let romanian = [domain::catalogue::SpokenLanguage::Romanian];
    let ana = office::staff(store, "bucharest", "Ana", &romanian).await;
    let room = office::room(store, "bucharest", "Room 1", 1).await;
    Narrow { ana: format!("{ana}/0"), room: format!("{room}/0") }
}

/// Visits of 45 and of 30 minutes at starts that all overlap the middle one, so that at most one can be.
/// `talk` takes the counsellor and the room, `care-a` the counsellor alone.
fn wanted(client: usize, day: DateTime<FixedOffset>) -> (&'static str, DateTime<FixedOffset>, TimeDelta) {
    match client % 3 {
        0 => ("talk", day, TimeDelta::minutes(45)),
        1 => ("talk", day + TimeDelta::minutes(30), TimeDelta::minutes(45)),
        _ => ("care-a", day + TimeDelta::minutes(30), TimeDelta::minutes(30)),
    }
}

/// Ten o'clock on the `round`th working day after the holidays.
fn ten_on(round: u64) -> DateTime<FixedOffset> {
    let (weeks, day) = (round / 4, round % 4);
    start("2027-01-11T10:00:00+02:00") + Days::new(weeks * 7 + day)
}

async fn prepared(store: &Store) -> PreparedCodes {
    store.prepare_codes(Queue::Public).await.unwrap()
}

/// Lets every client book at the same moment; each of `stores` is a process of its own.
async fn book_all_at_once(
    stores: &[Store],
    narrow: &Narrow,
    moments: &Moments,
    day: DateTime<FixedOffset>,
) -> Vec<Event> {
    let now = instant(MONDAY);
    let together = Arc::new(Barrier::new(clients()));
    let codes = prepared(&stores[0]).await;
    let mut asking = Vec::new();
    for client in 0..clients() {
        let (store, together, codes, moments) =
            (stores[client % stores.len()].clone(), together.clone(), codes.clone(), moments.clone());
        let (service, from, length) = wanted(client, day);
        let mut roles = vec![vec![narrow.ana.clone()]];
        if service == "talk" {
            roles.push(vec![narrow.room.clone()]);
        }
        asking.push(tokio::spawn(async move {
            let request = request(service, "bucharest", &from.to_rfc3339());
            together.wait().await;
            let by = BookedBy::public(Language::Ro, false);
            let asked = moments.next();
            let booked = store.book_prepared(&request, &by, codes, now).await;
            let answered = moments.next();
            let (from, to) = (from.timestamp(), (from + length).timestamp());
            let (visit, answer) = match booked {
                Ok(booked) => {
                    let visit = store.visit(&booked.id).await.unwrap();
                    (booked.id, Answer::Holds { seats: seats_of(&visit), from, to })
                }
                Err(BookingError::Taken { nearest }) => {
                    let mut nearest = nearest.iter().map(DateTime::timestamp);
                    assert!(nearest.all(|near| near != from), "offered what is taken: {from}");
                    (format!("client {client}"), Answer::Taken { roles, from, to })
                }
                Err(error) => panic!("client {client}: {error:?}"),
            };
            Event { visit, asked, answered, answer }
        }));
    }
    let mut events = Vec::new();
    for one in asking {
        events.push(one.await.unwrap());
    }
    events
}

/// All rounds over one database, reached by each of `stores`, and the judge's word on all of them.
async fn race(stores: &[Store]) {
    let narrow = narrow_office(&stores[0]).await;
    let moments = Moments::default();
    let mut history = Vec::new();
    let begun = std::time::Instant::now();
    for round in 0..ROUNDS {
        let events = book_all_at_once(stores, &narrow, &moments, ten_on(round)).await;
        let winners = events.iter().filter(|one| matches!(one.answer, Answer::Holds { .. })).count();
        assert_eq!(winners, 1, "round {round}");
        history.extend(events);
    }
    println!("{} clients, {ROUNDS} rounds, {:.1} s", clients(), begun.elapsed().as_secs_f64());
    assert_eq!(problems(&history, &live(&stores[0]).await), Vec::<String>::new());
    assert_eq!(check_whole(&stores[0]).await, ROUNDS as usize);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn exactly_one_of_all_wins_on_sqlite() {
    race(&[both::sqlite().await]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn exactly_one_of_all_wins_on_postgres() {
    race(&[both::postgres().await]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn exactly_one_of_all_wins_on_postgres_with_two_processes() {
    let address = both::postgres_address().await;
    let mut stores = Vec::new();
    for _ in 0..2 {
        stores.push(Store::open(&address, both::keys()).await.unwrap());
    }
    race(&stores).await;
}

/// The same contest by looking first and writing then, with the same tables but without a key: what
/// each was told.
async fn look_then_write(store: &Store, moments: &Moments, round: u64) -> Vec<Event> {
    let together = Arc::new(Barrier::new(clients()));
    let mut asking = Vec::new();
    for client in 0..clients() {
        let (store, together, moments) = (store.clone(), together.clone(), moments.clone());
        asking.push(tokio::spawn(async move {
            together.wait().await;
            let (from, to) = (round as i64 * 100 + client as i64 % 3, round as i64 * 100 + 9);
            let (visit, asked) = (new_id(), moments.next());
            let mut reader = store.reader().await.unwrap();
            let sql = "SELECT COUNT(*) AS n FROM naive WHERE starts < $2 AND ends > $1";
            let taken: i64 = reader.fetch_one(sql, values![from, to]).await.unwrap().get("n").unwrap();
            drop(reader);
            if taken > 0 {
                let answer = Answer::Taken { roles: vec![vec!["seat".to_owned()]], from, to };
                return Event { visit, asked, answered: moments.next(), answer };
            }
            let id = visit.clone();
            store
                .write(move |tx| -> Work<'_, (), StoreError> {
                    Box::pin(async move {
                        let sql = "INSERT INTO naive (id, starts, ends) VALUES ($1, $2, $3)";
                        tx.execute(sql, values![id, from, to]).await.map(|_| ())
                    })
                })
                .await
                .unwrap();
            let answer = Answer::Holds { seats: vec!["seat".to_owned()], from, to };
            Event { visit, asked, answered: moments.next(), answer }
        }));
    }
    let mut events = Vec::new();
    for one in asking {
        events.push(one.await.unwrap());
    }
    events
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn looking_first_and_writing_then_fails_the_same_judge() {
    for (engine, store) in both::both().await {
        store
            .write(|tx| -> Work<'_, u64, StoreError> {
                let sql = "CREATE TABLE naive (id TEXT PRIMARY KEY, starts BIGINT, ends BIGINT)";
                Box::pin(tx.execute(sql, values![]))
            })
            .await
            .unwrap();
        let moments = Moments::default();
        let (mut history, mut most) = (Vec::new(), 0);
        // As soon as it has failed it has failed.
        for round in 0..ROUNDS {
            let events = look_then_write(&store, &moments, round).await;
            let believe = events.iter().filter(|one| matches!(one.answer, Answer::Holds { .. })).count();
            most = most.max(believe);
            history.extend(events);
            if most > 1 {
                break;
            }
        }
        let mut reader = store.reader().await.unwrap();
        let rows = reader.fetch_all("SELECT id, starts, ends FROM naive", values![]).await.unwrap();
        let end: Vec<Held> = rows
            .iter()
            .map(|row| Held {
                visit: row.get("id").unwrap(),
                seats: vec!["seat".to_owned()],
                from: row.get("starts").unwrap(),
                to: row.get("ends").unwrap(),
            })
            .collect();
        let found = problems(&history, &end);
        assert!(
            found.iter().any(|problem| problem.starts_with("two visits at once")),
            "the naive way never failed on {engine}: the race above proves nothing"
        );
        println!("{engine}: up to {most} of {} believed that they had booked", clients());
    }
}

/// People who move onto each other's times, cancel and take back while others book: whatever happens,
/// nothing is booked twice and nobody loses a visit that they did not cancel.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn moving_and_cancelling_in_a_crowd_loses_nothing() {
    for (engine, store) in both::both().await {
        narrow_office(&store).await;
        let now = instant(MONDAY);
        let mut visits = Vec::new();
        for slot in 0..6 {
            let at = ten_on(0) + TimeDelta::hours(slot);
            visits.push(office::office_visit(&store, &at.to_rfc3339(), now).await);
        }
        let together = Arc::new(Barrier::new(CLIENTS));
        let mut clients = Vec::new();
        for client in 0..CLIENTS {
            let (store, together) = (store.clone(), together.clone());
            let visit = visits[client % visits.len()].clone();
            let at = ten_on(0) + TimeDelta::minutes(30 * (client as i64 * 7 % 14));
            clients.push(tokio::spawn(async move {
                together.wait().await;
                let done = match client % 4 {
                    0 | 1 => store.move_for_caller(&visit.id, at, "s1", now).await,
                    2 => {
                        let current = store.visit(&visit.id).await.unwrap();
                        store.mark(&visit.id, current.version, Act::Cancel, "s1", now).await
                    }
                    _ => {
                        let current = store.visit(&visit.id).await.unwrap();
                        store.undo_mark(&visit.id, current.version, "s1", now).await
                    }
                };
                match done {
                    Ok(_) | Err(BookingError::Taken { .. } | BookingError::Invalid(_)) => {}
                    Err(error) => panic!("client {client}: {error:?}"),
                }
            }));
        }
        for client in clients {
            client.await.unwrap();
        }
        let kept = check_whole(&store).await;
        let day = store.day_list("bucharest", ten_on(0).date_naive()).await.unwrap();
        assert_eq!(day.len(), visits.len(), "{engine}: no visit may vanish");
        assert!(kept <= visits.len(), "{engine}");
    }
}

/// The same form from sixty-four hands: one visit, and every hand gets the same answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_form_from_many_hands_books_once() {
    for (engine, store) in both::both().await {
        narrow_office(&store).await;
        let now: DateTime<Utc> = instant(MONDAY);
        let codes = prepared(&store).await;
        let form = request("talk", "bucharest", &ten_on(0).to_rfc3339());
        let mut hands = Vec::new();
        for _ in 0..CLIENTS {
            let (store, form, codes) = (store.clone(), form.clone(), codes.clone());
            hands.push(tokio::spawn(async move {
                store.book_prepared(&form, &BookedBy::public(Language::Ro, false), codes, now).await
            }));
        }
        let mut references = Vec::new();
        for hand in hands {
            let booked = hand.await.unwrap().unwrap();
            references.push((booked.reference, booked.pin));
        }
        assert_eq!(references.len(), CLIENTS);
        references.sort();
        references.dedup();
        assert_eq!(references.len(), 1, "{engine}");
        assert_eq!(check_whole(&store).await, 1, "{engine}");
        let again = store.book(&form, &BookedBy::public(Language::Ro, false), now).await.unwrap();
        assert_eq!((again.reference, again.pin), references[0]);
    }
}

/// The form of a move, too, may be sent again.
#[tokio::test(flavor = "multi_thread")]
async fn a_move_that_is_sent_twice_moves_once() {
    for (engine, store) in both::both().await {
        narrow_office(&store).await;
        let now = instant(MONDAY);
        let by = BookedBy::public(Language::Ro, false);
        let booked =
            store.book(&request("talk", "bucharest", &ten_on(0).to_rfc3339()), &by, now).await.unwrap();
        let idem = Idem::parse(&new_id()).unwrap();
        let at = ten_on(1);
        let mut versions = Vec::new();
        for _ in 0..2 {
            let moved = store.move_visit(&booked.reference, &booked.pin, at, idem, now).await.unwrap();
            versions.push(moved.version);
        }
        assert_eq!(versions, [2, 2], "{engine}");
    }
}
