//! Two workers that fall over anywhere: whatever happens, nothing goes twice and nothing is lost in silence.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use domain::messages::State;
use fastrand::Rng;
use store::booking::{Begun, Ended, Letter, Visit};
use store::{Store, values};

use super::{ALL, visit};
use crate::office::{instant, start};
use crate::{both, office};

/// Runs on each engine; 500 when `LIMAN_SOAK` is set.
fn seeds() -> u64 {
    if std::env::var_os("LIMAN_SOAK").is_some() { 500 } else { 20 }
}

/// What a worker is about to do with the letter in its hand.
enum Step {
    Claim,
    Begin(Vec<Letter>),
    Wire(Vec<Letter>),
    Settle(Vec<Letter>, Ended),
}

/// What the other side of the wire has seen.
#[derive(Default)]
struct Wire {
    taken: BTreeMap<String, usize>,
    begun_without_end: BTreeSet<String>,
}

impl Wire {
    /// The other side takes it, refuses it, is away, or is silent about either.
    fn send(&mut self, letter: &Letter, dice: &mut Rng) -> Ended {
        let taken = |wire: &mut Wire| *wire.taken.entry(letter.id.clone()).or_default() += 1;
        match dice.u64(..8) {
            0 => Ended::Refused,
            1 | 2 => Ended::NotNow,
            3 => {
                taken(self);
                Ended::Unknown
            }
            4 => Ended::Unknown,
            _ => {
                taken(self);
                Ended::Sent
            }
        }
    }
}

async fn step(store: &Store, at: Step, wire: &mut Wire, dice: &mut Rng, now: DateTime<Utc>) -> Step {
    match at {
        Step::Claim => match store.claim_messages(ALL, 2, now).await.unwrap() {
            letters if letters.is_empty() => Step::Claim,
            letters => Step::Begin(letters),
        },
        Step::Begin(mut letters) => match store.begin_sending(&letters[0], now).await.unwrap() {
            Begun::Go => Step::Wire(letters),
            Begun::Waits | Begun::Gone => {
                letters.remove(0);
                if letters.is_empty() { Step::Claim } else { Step::Begin(letters) }
            }
        },
        Step::Wire(letters) => {
            let ended = wire.send(&letters[0], dice);
            wire.begun_without_end.insert(letters[0].id.clone());
            Step::Settle(letters, ended)
        }
        Step::Settle(mut letters, ended) => {
            if store.settle_message(&letters[0], ended, now).await.unwrap().is_some() {
                wire.begun_without_end.remove(&letters[0].id);
            }
            letters.remove(0);
            if letters.is_empty() { Step::Claim } else { Step::Begin(letters) }
        }
    }
}

/// From the move of a visit to its start: two workers by turns, each may fall over before each step.
async fn run(store: &Store, visit: &Visit, seed: u64) -> BTreeMap<String, u64> {
    let mut dice = Rng::with_seed(seed);
    let hour = 9 + seed % 2;
    let at = start(&format!("2026-12-04T{hour:02}:00:00+02:00"));
    let moved_at = instant("2026-11-24T08:00:00Z");
    store
        .write(|tx| -> store::Work<'_, u64, store::StoreError> {
            Box::pin(tx.execute("DELETE FROM message_day", values![]))
        })
        .await
        .unwrap();
    let version = store.move_for_caller(&visit.id, at, "s1", moved_at).await.unwrap().version;
    let mut wire = Wire::default();
    let mut workers = [Some(Step::Claim), Some(Step::Claim)];
    let mut now = moved_at;
    while now < at.to_utc() {
        let turn = dice.usize(..2);
        let at = workers[turn].take().unwrap_or(Step::Claim);
        workers[turn] = if dice.u64(..6) == 0 {
            None // Fell over: whatever was in its hand is gone, and it starts again.
        } else {
            Some(step(store, at, &mut wire, &mut dice, now).await)
        };
        let idle = workers.iter().all(|at| matches!(at, None | Some(Step::Claim)));
        now += match dice.u64(..4) {
            0 => TimeDelta::seconds(70),
            1 if idle => TimeDelta::hours(6),
            _ => TimeDelta::seconds(1),
        };
    }
    // The morning after, when also what had to wait for it is due.
    let after = at.to_utc() + TimeDelta::hours(26);
    assert!(store.claim_messages(ALL, 10, after).await.unwrap().is_empty(), "nothing is left to do");
    check(store, &visit.id, version, &wire, seed).await
}

/// Every message has an end that agrees with what the other side has seen.
async fn check(store: &Store, visit: &str, version: i64, wire: &Wire, seed: u64) -> BTreeMap<String, u64> {
    let mut tx = store.reader().await.unwrap();
    let sql = "SELECT id, state, kind FROM outbox WHERE booking = $1 AND version = $2";
    let rows = tx.fetch_all(sql, values![visit, version]).await.unwrap();
    assert_eq!(rows.len(), 6, "moved, and two reminders, on two ways");
    let mut ends = BTreeMap::new();
    for row in rows {
        let (id, code): (String, String) = (row.get("id").unwrap(), row.get("state").unwrap());
        let taken = wire.taken.get(&id).copied().unwrap_or(0);
        assert!(taken <= 1, "seed {seed}: {id} went {taken} times");
        let agrees = match State::from_code(&code).unwrap() {
            State::Sent => taken == 1,
            State::Unknown => true,
            State::Failed | State::Dropped => taken == 0 && !wire.begun_without_end.contains(&id),
            State::Pending | State::Claimed | State::Sending => false,
        };
        assert!(agrees, "seed {seed}: {id} is {code}, the other side has seen {taken}");
        *ends.entry(code).or_default() += 1;
    }
    ends
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_falls_over_wherever_nothing_goes_twice_and_nothing_is_lost() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let visit = visit(&store).await;
        let mut ends: BTreeMap<String, u64> = BTreeMap::new();
        for seed in 0..seeds() {
            for (state, count) in run(&store, &visit, seed).await {
                *ends.entry(state).or_default() += count;
            }
        }
        println!("{engine}: {ends:?}");
        assert!(["sent", "failed", "unknown"].iter().all(|state| ends.contains_key(*state)), "{ends:?}");
    }
}
