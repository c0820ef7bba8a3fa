//! One tap: accept, other times, call me; twice, too late, and after everything was taken back.

use chrono::{DateTime, TimeDelta, Utc};
use domain::closure::{Answer, Decision};
use store::booking::{Answered, Closing, Closure, WhyCall};
use store::{Store, values};

use super::{apply_all, book, closing, messages};
use crate::office::{MONDAY, instant, request};
use crate::{both, office};

async fn asked(store: &Store, now: DateTime<Utc>) -> Closure {
    for at in ["2026-12-02T10:00:00+02:00", "2026-12-02T12:00:00+02:00", "2026-12-02T14:00:00+02:00"] {
        book(store, at, "0722123456", "", now).await;
    }
    let closure = store.begin_closure(closing(None, "2026-12-02", None), "m1", now).await.unwrap();
    apply_all(store, &closure, Decision::Ask, now).await
}

/// Ticks that a visit has under its own claim.
async fn ticks(store: &Store, visit: &str) -> i64 {
    let mut tx = store.reader().await.unwrap();
    let sql = "SELECT COUNT(*) AS n FROM occupancy o JOIN booking b ON b.claim = o.claim WHERE b.id = $1";
    tx.fetch_one(sql, values![visit]).await.unwrap().get("n").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_once_however_often_it_is_tapped() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let now = instant(MONDAY);
        let closure = asked(&store, now).await;
        let [yes, call, other] = [0, 1, 2].map(|at| closure.visits[at].id.clone());
        let later = now + TimeDelta::hours(3);
        let answer = |line: &str, answer| {
            let (store, line) = (store.clone(), line.to_owned());
            async move { store.answer_proposal(&line, answer, later).await.unwrap() }
        };
        assert_eq!(store.proposal(&yes, later).await.unwrap().1, None, "{engine}: looking answers nothing");
        // The page of the visit leads to the question, also before any message has gone.
        let asked = store.visit(&closure.visits[0].visit.id).await.unwrap();
        assert_eq!(asked.closing, Some(Closing::Asked), "{engine}");
        let link = store.proposal_link(&asked.id);
        assert_eq!(store.proposal_by_link(&link, later).await.unwrap().0.id, yes, "{engine}");
        let proposed = closure.visits[0].held(now).unwrap().clone();
        for _ in 0..2 {
            assert_eq!(answer(&yes, Answer::Accepted).await, Answered::Accepted, "{engine}");
            let visit = store.visit(&closure.visits[0].visit.id).await.unwrap();
            assert_eq!((visit.start, &visit.seats), (proposed.start, &proposed.seats));
            assert_eq!((ticks(&store, &visit.id).await, visit.closing), (18, None));
        }
        assert_eq!(answer(&yes, Answer::CallMe).await, Answered::Accepted, "what is accepted stays");
        let said = messages(&store, &closure.visits[0].visit.id).await;
        assert!(said.contains(&"proposed sms dropped".to_owned()), "{engine}: {said:?}");
        assert_eq!(said.iter().filter(|line| line.contains("pending")).count(), 2, "its reminders: {said:?}");

        assert_eq!(answer(&call, Answer::OtherTimes).await, Answered::OtherTimes);
        assert_eq!(answer(&call, Answer::CallMe).await, Answered::CallMe);
        assert_eq!(answer(&call, Answer::CallMe).await, Answered::CallMe);
        assert_eq!(answer(&other, Answer::OtherTimes).await, Answered::OtherTimes);
        let calls = store.closure_calls(9, later).await.unwrap();
        let why: Vec<_> = calls.iter().map(|call| (call.id.as_str(), call.why)).collect();
        assert_eq!(why, [(&*call, WhyCall::CallMe), (&*other, WhyCall::OtherTimes)], "{engine}");
        // Who found another time is no longer on the list.
        let visit = &closure.visits[2].visit.id;
        store.move_for_caller(visit, office::start("2026-12-11T15:00:00+02:00"), "s1", later).await.unwrap();
        assert_eq!(store.closure_calls(9, later).await.unwrap().len(), 1);
        assert_eq!(answer(&other, Answer::Accepted).await, Answered::Settled);
        let acts = store.audit_newest(200).await.unwrap();
        assert_eq!(acts.iter().filter(|act| act.action == "closure.answered").count(), 4);
        assert!(store.proposal("no-such", later).await.is_err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_answer_is_told_clearly() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let now = instant(MONDAY);
        let closure = asked(&store, now).await;
        let days = now + TimeDelta::days(3);
        let calls = store.closure_calls(9, days).await.unwrap();
        assert!(calls.iter().all(|call| call.why == WhyCall::Silent) && calls.len() == 3, "{calls:?}");
        // The hold ran out: if the time is still free it is theirs all the same.
        let first = &closure.visits[0];
        let proposed = first.held(now).unwrap();
        let late = store.answer_proposal(&first.id, Answer::Accepted, days).await.unwrap();
        assert_eq!(late, Answered::Accepted, "{engine}");
        assert_eq!(store.visit(&first.visit.id).await.unwrap().start, proposed.start);
        // Somebody else has it: the answer says so, and the visit is not lost.
        let second = &closure.visits[1];
        let taken = second.held(now).unwrap().start.to_rfc3339();
        store.book(&request("talk", "bucharest", &taken), &office::public(), days).await.unwrap();
        let gone = store.answer_proposal(&second.id, Answer::Accepted, days).await.unwrap();
        assert_eq!(gone, Answered::Gone, "{engine}");
        assert_eq!(store.visit(&second.visit.id).await.unwrap().start, second.from_start);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_undo_the_visit_stands() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let now = instant(MONDAY);
        let closure = asked(&store, now).await;
        let first = &closure.visits[0];
        store.answer_proposal(&first.id, Answer::Accepted, now).await.unwrap();
        let undone = store.undo_closure(&closure.id, closure.version, "m1", now).await.unwrap();
        assert_eq!((undone.restored, undone.left), (2, 1), "{engine}: who accepted keeps what they chose");
        let second = &closure.visits[1];
        for answer in [Answer::Accepted, Answer::OtherTimes, Answer::CallMe] {
            let late = store.answer_proposal(&second.id, answer, now).await.unwrap();
            assert_eq!(late, Answered::Stands, "{engine}");
        }
        assert_eq!(store.visit(&second.visit.id).await.unwrap().start, second.from_start);
        let again = store.answer_proposal(&first.id, Answer::Accepted, now).await.unwrap();
        assert_eq!(again, Answered::Accepted);
    }
}
