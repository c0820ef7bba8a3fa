//! A day with eighty visits ends.

use std::collections::BTreeMap;

use chrono::{TimeDelta, Utc};
use domain::Language;
use domain::booking::VisitState;
use domain::catalogue::SpokenLanguage;
use domain::closure::Decision;
use store::booking::{BookedBy, Closure, Queue};
use store::{Store, values};

use super::{closing, code, picture};
use crate::office::{MONDAY, directory, form, instant};
use crate::{both, office};

const VISITS: usize = 80;

/// Ten who work side by side, and eighty people: by phone, by mail, by both, and not to be written to.
async fn full_day(store: &Store) {
    store.import_catalogue(&directory(45)).await.unwrap();
    office::people(store, "bucharest", "Team", 10, &[SpokenLanguage::Romanian]).await;
    office::room(store, "bucharest", "Hall", 10).await;
    office::staff(store, "craiova", "Ion", &[SpokenLanguage::Romanian]).await;
    office::room(store, "craiova", "Room", 1).await;
    // One slow hash for all of them: they share a PIN, which nobody types here.
    let codes = store.prepare_codes(Queue::Staff).await.unwrap();
    for number in 0..VISITS {
        let mut typed = form("talk", "bucharest", &format!("2026-12-02T{:02}:00:00+02:00", 9 + number % 8));
        let (phone, email) =
            [("0722123456", ""), ("", "a@example.org"), ("0722123456", "a@example.org"), ("", "")]
                [number / 8 % 4];
        (typed.phone, typed.email) = (phone.into(), email.into());
        if number / 8 % 4 < 3 {
            (typed.contact_safe, typed.remind) = ("yes".into(), "yes".into());
        }
        let by = BookedBy::public(Language::ALL[number % 4], false);
        store.book_prepared(&typed.read().unwrap(), &by, codes.clone(), instant(MONDAY)).await.unwrap();
    }
}

/// How many messages of each kind wait for each visit, by channel.
async fn waiting(store: &Store) -> BTreeMap<(String, String), Vec<String>> {
    let mut tx = store.reader().await.unwrap();
    let sql =
        "SELECT booking, channel, kind FROM outbox WHERE state = 'pending' ORDER BY booking, channel, kind";
    let mut found: BTreeMap<_, Vec<String>> = BTreeMap::new();
    for row in tx.fetch_all(sql, values![]).await.unwrap() {
        let whose = (row.get("booking").unwrap(), row.get("channel").unwrap());
        found.entry(whose).or_default().push(row.get("kind").unwrap());
    }
    found
}

fn lines(closure: &Closure, from: usize, to: usize) -> Vec<String> {
    closure.visits[from..to].iter().map(|line| line.id.clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_left_without_a_decision_and_undo_restores_every_seat() {
    for (engine, store) in both::both().await {
        full_day(&store).await;
        let (now, before, due) = (instant(MONDAY), picture(&store).await, waiting(&store).await);
        let new = closing(None, "2026-12-02", None);
        assert_eq!(store.preview_closure(&new, now).await.unwrap().len(), VISITS);
        assert_eq!(picture(&store).await, before, "looking changes nothing");

        let closure = store.begin_closure(new, "m1", now).await.unwrap();
        assert_eq!(closure.visits.len(), VISITS, "{engine}");
        assert!(closure.visits.iter().all(|line| line.held(now).is_some()), "a proposal is held for each");
        assert_eq!(
            code(store.apply_closure(&closure.id, closure.version, "m1", now).await),
            "closure: undecided"
        );

        let plan = [
            (0, 30, Decision::Move),
            (30, 50, Decision::Ask),
            (50, 65, Decision::Cancel),
            (65, 72, Decision::Call),
            (72, 79, Decision::Keep),
        ];
        let mut version = closure.version;
        for (from, to, decision) in plan {
            store
                .decide(&closure.id, version, &lines(&closure, from, to), decision, "m1", now)
                .await
                .unwrap();
            version += 1;
        }
        let old =
            store.decide(&closure.id, version - 1, &lines(&closure, 79, 80), Decision::Keep, "m2", now).await;
        assert_eq!(code(old), "closure: changed", "another tab decided since");
        assert_eq!(code(store.apply_closure(&closure.id, version, "m1", now).await), "closure: undecided");
        assert_eq!(closure.undecided(now).count(), VISITS);
        store
            .decide(&closure.id, version, &lines(&closure, 79, 80), Decision::Keep, "m1", now)
            .await
            .unwrap();

        let applied = store.apply_closure(&closure.id, version + 1, "m1", now).await.unwrap();
        told_once(&store, &applied, now).await;
        seated(&store, &applied).await;
        let calls = store.closure_calls(500, now).await.unwrap();
        let silent = applied.visits[..65].iter().filter(|line| line.visit.channels().is_empty()).count();
        assert_eq!(calls.len(), silent + 7, "who cannot be written to, and whom somebody decided to call");
        assert!(silent > 5, "some cannot be written to");
        assert!(store.closure_called(&calls[0].id, "r1", now).await.unwrap());
        assert!(!store.closure_called(&calls[0].id, "r2", now).await.unwrap(), "once");
        assert_eq!(store.closure_calls(500, now).await.unwrap().len(), calls.len() - 1);

        let late = now + TimeDelta::minutes(10);
        assert_eq!(
            code(store.undo_closure(&closure.id, applied.version, "m1", late).await),
            "closure: too_late"
        );
        let in_time = late - TimeDelta::seconds(1);
        let undone = store.undo_closure(&closure.id, applied.version, "m1", in_time).await.unwrap();
        assert_eq!((undone.restored, undone.left), (72, 0));
        assert_eq!(picture(&store).await, before, "{engine}: every seat is as it was, and nothing is held");
        assert_eq!(waiting(&store).await, due, "only the reminders of before");
        assert_eq!(
            code(store.undo_closure(&closure.id, applied.version, "m1", in_time).await),
            "closure: changed"
        );
        assert!(store.closure_calls(500, in_time).await.unwrap().is_empty());
    }
}

/// Exactly one message on every way of everybody whose visit changes, and none for the others.
async fn told_once(store: &Store, closure: &Closure, now: chrono::DateTime<Utc>) {
    let waiting = waiting(store).await;
    let mut sent = 0;
    for (number, line) in closure.visits.iter().enumerate() {
        let said = match number {
            0..30 => Some("moved"),
            30..50 => Some("proposed"),
            50..65 => Some("cancelled"),
            _ => None,
        };
        for channel in line.visit.channels() {
            let whose = (line.visit.id.clone(), channel.code().to_owned());
            let kinds = waiting.get(&whose).cloned().unwrap_or_default();
            let about: Vec<&str> =
                kinds.iter().map(String::as_str).filter(|kind| !kind.starts_with("reminder")).collect();
            // A move to another place says so.
            let moved = about == ["elsewhere"] && said == Some("moved");
            assert!(about == Vec::from_iter(said) || moved, "{number}: {kinds:?}");
            let keeps = kinds.iter().any(|kind| kind.starts_with("reminder"));
            assert_eq!(keeps, !(30..72).contains(&number), "{number}: reminders only where a visit will be");
            sent += about.len();
        }
        assert_eq!(line.told, said.is_some() && !line.visit.channels().is_empty());
    }
    assert!(sent > 60);
    // Not before the ten minutes are over.
    assert!(store.claim_messages(domain::messages::Channel::ALL, 500, now).await.unwrap().is_empty());
}

/// Every visit that keeps its time has all of its ticks under its own claim; cancelled ones have none.
async fn seated(store: &Store, closure: &Closure) {
    let mut tx = store.reader().await.unwrap();
    let sql = "SELECT COUNT(*) AS n FROM occupancy o JOIN booking b ON b.claim = o.claim
         JOIN booking_resource r ON r.booking = b.id AND r.resource = o.resource AND r.seat = o.seat
         WHERE b.id = $1 AND o.tick * 300 >= b.starts_at AND o.tick * 300 < b.ends_at";
    for line in &closure.visits {
        let ticks: i64 = tx.fetch_one(sql, values![&line.visit.id]).await.unwrap().get("n").unwrap();
        let expected = if line.visit.state == VisitState::Cancelled { 0 } else { 18 };
        assert_eq!(ticks, expected, "{:?}", line.visit);
        if line.decision == Some(Decision::Move) {
            assert_ne!(line.visit.start, line.from_start, "it moved to its proposal");
        } else {
            assert_eq!(line.visit.start, line.from_start, "it stays where it was");
        }
    }
}
