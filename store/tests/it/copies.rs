//! A house moves from one engine to the other and back: not a byte of its copy changes.

use std::io::Cursor;

use chrono::TimeDelta;
use domain::Language;
use domain::booking::{Act, VisitState};
use domain::calendar::{DayHours, Exception};
use domain::catalogue::SpokenLanguage::Romanian;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use store::audit::Actor;
use store::booking::BookedBy;
use store::{Store, StoreError};

use crate::both;
use crate::office::{self, MONDAY, check_whole, date, instant, soak, start};

/// What somebody does in a small house; whatever cannot be done is left.
#[derive(Debug, Clone)]
enum Deed {
    /// A half hour from nine on the day with this number, and whether a message is asked for.
    Book {
        day: i64,
        half_hour: i64,
        name: String,
        remind: bool,
    },
    Move {
        visit: usize,
        half_hour: i64,
    },
    Cancel {
        visit: usize,
    },
    DayOff {
        day: u64,
        reason: String,
    },
    Close {
        day: u64,
        reason: String,
    },
    Seal,
}

fn deed() -> impl Strategy<Value = Deed> {
    // Names and reasons with quotes, other scripts, marks of direction and more than one plane.
    let text = "[a-zșțăâî نرگس\u{200c}\u{202b}'\"\\\\😀]{1,20}";
    prop_oneof![
        4 => (0..5_i64, 0..14_i64, text, any::<bool>())
            .prop_map(|(day, half_hour, name, remind)| Deed::Book { day, half_hour, name, remind }),
        1 => (0..9_usize, 0..14_i64).prop_map(|(visit, half_hour)| Deed::Move { visit, half_hour }),
        1 => (0..9_usize).prop_map(|visit| Deed::Cancel { visit }),
        1 => (0..5_u64, text).prop_map(|(day, reason)| Deed::DayOff { day, reason }),
        1 => (0..5_u64, text).prop_map(|(day, reason)| Deed::Close { day, reason }),
        1 => Just(Deed::Seal),
    ]
}

async fn live(store: &Store, deeds: &[Deed]) {
    let now = instant(MONDAY);
    store.import_catalogue(&office::directory(45)).await.unwrap();
    let ana = office::staff(store, "bucharest", "Ana", &[Romanian]).await;
    office::room(store, "bucharest", "Room „1”", 2).await;
    let codes = store.prepare_codes(store::booking::Queue::Public).await.unwrap();
    let mut visits: Vec<String> = Vec::new();
    let first = start("2027-01-11T09:00:00+02:00");
    for deed in deeds {
        match deed {
            Deed::Book { day, half_hour, name, remind } => {
                let at = first + TimeDelta::days(*day) + TimeDelta::minutes(30 * half_hour);
                let yes = if *remind { "yes" } else { "" };
                let form = domain::booking::BookingForm {
                    name: name.clone(),
                    phone: "0722 123 456".to_owned(),
                    contact_safe: yes.to_owned(),
                    remind: yes.to_owned(),
                    ..office::form("talk", "bucharest", &at.to_rfc3339())
                };
                let Ok(form) = form.read() else { continue };
                let by = BookedBy::public(Language::Fa, *remind);
                if let Ok(booked) = store.book_prepared(&form, &by, codes.clone(), now).await {
                    visits.push(booked.id);
                }
            }
            Deed::Move { visit, half_hour } => {
                let Some(id) = visits.get(*visit) else { continue };
                let at = first + TimeDelta::minutes(30 * half_hour);
                let _ = store.move_for_caller(id, at, "s1", now).await;
            }
            Deed::Cancel { visit } => {
                let Some(id) = visits.get(*visit) else { continue };
                let visit = store.visit(id).await.unwrap();
                if visit.state != VisitState::Cancelled {
                    store.mark(id, visit.version, Act::Cancel, "s1", now).await.unwrap();
                }
            }
            Deed::DayOff { day, reason } => {
                let day = date("2027-02-01") + TimeDelta::days(*day as i64);
                let off = DayHours::parse("").unwrap();
                store.day_off(&ana, day, day, off, reason, Actor::System, now).await.unwrap();
            }
            Deed::Close { day, reason } => {
                let day = date("2027-02-08") + TimeDelta::days(*day as i64);
                let exception = Exception { hours: DayHours::parse("").unwrap(), reason: reason.clone() };
                store
                    .set_place_exception("bucharest", day, Some(exception), Actor::System, now)
                    .await
                    .unwrap();
            }
            Deed::Seal => {
                store.audit_seal(now.timestamp()).await.unwrap();
            }
        }
    }
}

async fn copy_of(store: &Store) -> Vec<u8> {
    let mut copy = Vec::new();
    store.copy_out(&mut copy).await.unwrap();
    copy
}

async fn moved_into(store: Store, copy: &[u8]) -> Store {
    store.copy_in(Cursor::new(copy.to_vec())).await.unwrap();
    store
}

async fn there_and_back(deeds: Vec<Deed>) -> Result<(), TestCaseError> {
    let first = both::sqlite().await;
    live(&first, &deeds).await;
    let copy = copy_of(&first).await;
    prop_assert!(copy_of(&first).await == copy, "two copies of the same moment differ");
    let away = moved_into(both::postgres().await, &copy).await;
    let away_copy = copy_of(&away).await;
    let home = moved_into(both::sqlite().await, &away_copy).await;
    prop_assert!(copy_of(&home).await == copy, "something was lost on the way");
    let back_away = moved_into(both::postgres().await, &copy).await;
    prop_assert!(copy_of(&back_away).await == away_copy, "something was lost on the way back");
    for store in [&first, &away, &home] {
        let record = store.audit_verify().await.unwrap();
        prop_assert!(record.problems.is_empty(), "{:?}", record.problems);
    }
    prop_assert_eq!(check_whole(&first).await, check_whole(&away).await);
    Ok(())
}

#[test]
fn whatever_happened_in_a_house_moves_to_the_other_engine_and_back() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let cases = if soak() { 100 } else { 4 };
    let mut runner = TestRunner::new(Config {
        cases,
        max_shrink_iters: 20,
        failure_persistence: None,
        ..Config::default()
    });
    runner
        .run(&proptest::collection::vec(deed(), 0..25), |deeds| runtime.block_on(there_and_back(deeds)))
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_goes_only_into_an_empty_database_and_whole() {
    for (engine, store) in both::both().await {
        live(&store, &[]).await;
        let copy = copy_of(&store).await;
        let full = store.copy_in(Cursor::new(copy.clone())).await;
        assert!(matches!(full, Err(StoreError::Setting(_))), "{engine}: {full:?}");
        let empty = if store.is_postgres() { both::postgres().await } else { both::sqlite().await };
        // Cut off in the middle of a line: nothing of it stays.
        let cut = empty.copy_in(Cursor::new(copy[..copy.len() - 20].to_vec())).await;
        assert!(matches!(cut, Err(StoreError::Setting(_))), "{engine}: {cut:?}");
        let nonsense = empty.copy_in(Cursor::new(b"name;phone\n".to_vec())).await;
        assert!(matches!(nonsense, Err(StoreError::Setting(_))), "{engine}: {nonsense:?}");
        let moved = moved_into(empty, &copy).await;
        assert!(copy_of(&moved).await == copy, "{engine}");
    }
}
