//! Sixty-four people at once for the same counsellor and the same room: one of those who overlap wins.
//!
//! Beside it the usual way, look first and write then, which must fail here: otherwise this test would
//! prove nothing.

use std::sync::Arc;

use chrono::{DateTime, Days, FixedOffset, TimeDelta, Utc};
use domain::Language;
use domain::booking::{Act, Idem};
use store::booking::{BookedBy, BookingError, PreparedCodes, Queue};
use store::keys::new_id;
use store::{Store, StoreError, Work, values};
use tokio::sync::Barrier;

use crate::office::{MONDAY, check_whole, instant, request, start};
use crate::{both, office};

const CLIENTS: usize = 64;
const ROUNDS: u64 = 20;

/// How often the whole race is run: once, and ten times when there is time for it.
fn races() -> usize {
    if std::env::var_os("LIMAN_SOAK").is_some() { 10 } else { 1 }
}

/// What one client saw: the half-open span of its visit if it won.
#[derive(Debug)]
struct Seen {
    from: DateTime<FixedOffset>,
    to: DateTime<FixedOffset>,
    won: bool,
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

/// One counsellor and one room, and a day for each round.
async fn narrow_office(store: &Store) {
    store.import_catalogue(&office::directory(45)).await.unwrap();
    office::staff(store, "bucharest", "Ana", &[domain::catalogue::SpokenLanguage::Romanian]).await;
    office::room(store, "bucharest", "Room 1", 1).await;
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
async fn book_all_at_once(stores: &[Store], day: DateTime<FixedOffset>) -> Vec<Seen> {
    let now = instant(MONDAY);
    let together = Arc::new(Barrier::new(CLIENTS));
    let codes = prepared(&stores[0]).await;
    let mut clients = Vec::with_capacity(CLIENTS);
    for client in 0..CLIENTS {
        let (store, together, codes) =
            (stores[client % stores.len()].clone(), together.clone(), codes.clone());
        clients.push(tokio::spawn(async move {
            let (service, from, length) = wanted(client, day);
            let request = request(service, "bucharest", &from.to_rfc3339());
            together.wait().await;
            let by = BookedBy::public(Language::Ro, false);
            let won = match store.book_prepared(&request, &by, codes, now).await {
                Ok(_) => true,
                Err(BookingError::Taken { nearest }) => {
                    assert!(nearest.iter().all(|near| *near != from), "offered what is taken: {from}");
                    false
                }
                Err(error) => panic!("client {client}: {error:?}"),
            };
            Seen { from, to: from + length, won }
        }));
    }
    let mut seen = Vec::with_capacity(CLIENTS);
    for client in clients {
        seen.push(client.await.unwrap());
    }
    seen
}

/// The history of a round: winners do not overlap, and every loser overlaps a winner.
fn check_history(round: u64, seen: &[Seen]) {
    let winners: Vec<_> = seen.iter().filter(|one| one.won).collect();
    let overlap = |a: &Seen, b: &Seen| a.from < b.to && b.from < a.to;
    assert_eq!(winners.len(), 1, "round {round}: {winners:?}");
    for loser in seen.iter().filter(|one| !one.won) {
        assert!(
            winners.iter().any(|winner| overlap(winner, loser)),
            "round {round}: {loser:?} lost to nobody"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn exactly_one_of_sixty_four_wins_on_sqlite() {
    for _ in 0..races() {
        let store = both::sqlite().await;
        narrow_office(&store).await;
        for round in 0..ROUNDS {
            check_history(round, &book_all_at_once(std::slice::from_ref(&store), ten_on(round)).await);
        }
        assert_eq!(check_whole(&store).await, ROUNDS as usize);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn exactly_one_of_sixty_four_wins_on_postgres_with_two_processes() {
    for _ in 0..races() {
        let address = both::postgres_address().await;
        let mut stores = Vec::new();
        for _ in 0..2 {
            stores.push(Store::open(&address, both::keys()).await.unwrap());
        }
        narrow_office(&stores[0]).await;
        for round in 0..ROUNDS {
            check_history(round, &book_all_at_once(&stores, ten_on(round)).await);
        }
        assert_eq!(check_whole(&stores[0]).await, ROUNDS as usize);
    }
}

/// The same contest by looking first and writing then, in one transaction, with the same tables but
/// without a key: how many believe that they won.
async fn naive_winners(store: &Store, round: u64) -> usize {
    let together = Arc::new(Barrier::new(CLIENTS));
    let mut clients = Vec::new();
    for client in 0..CLIENTS {
        let (store, together) = (store.clone(), together.clone());
        clients.push(tokio::spawn(async move {
            together.wait().await;
            let (from, to) = (round as i64 * 100 + client as i64 % 3, round as i64 * 100 + 9);
            let mut reader = store.reader().await.unwrap();
            let sql = "SELECT COUNT(*) AS n FROM naive WHERE starts < $2 AND ends > $1";
            let taken: i64 = reader.fetch_one(sql, values![from, to]).await.unwrap().get("n").unwrap();
            drop(reader);
            if taken > 0 {
                return false;
            }
            store
                .write(move |tx| -> Work<'_, (), StoreError> {
                    Box::pin(async move {
                        let sql = "INSERT INTO naive (id, starts, ends) VALUES ($1, $2, $3)";
                        tx.execute(sql, values![new_id(), from, to]).await.map(|_| ())
                    })
                })
                .await
                .unwrap();
            true
        }));
    }
    let mut winners = 0;
    for client in clients {
        winners += usize::from(client.await.unwrap());
    }
    winners
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn looking_first_and_writing_then_books_twice() {
    for (engine, store) in both::both().await {
        store
            .write(|tx| -> Work<'_, u64, StoreError> {
                let sql = "CREATE TABLE naive (id TEXT PRIMARY KEY, starts BIGINT, ends BIGINT)";
                Box::pin(tx.execute(sql, values![]))
            })
            .await
            .unwrap();
        let mut most = 0;
        for round in 0..ROUNDS {
            most = most.max(naive_winners(&store, round).await);
        }
        assert!(most > 1, "the naive way never failed on {engine}: the race above proves nothing");
        println!("{engine}: up to {most} of {CLIENTS} believed that they had booked");
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
