//! What people answer by the link in a message, on both engines.

use chrono::{DateTime, TimeDelta, Utc};
use domain::Language;
use domain::booking::VisitState;
use domain::link::{LinkToken, Purpose};
use domain::messages::{CallReason, Channel};
use store::Store;
use store::booking::{BookedBy, BookingError, Visit};

use crate::office::{MONDAY, form, instant};
use crate::{both, office};

/// A visit on Friday of the next week at eleven, whose person wants messages in the afternoon.
async fn visit(store: &Store) -> Visit {
    let mut typed = form("talk", "bucharest", "2026-12-04T11:00:00+02:00");
    typed.phone = "0722123456".into();
    (typed.contact_safe, typed.remind) = ("yes".into(), "yes".into());
    typed.message_hours = "afternoon".into();
    let by = BookedBy::public(Language::Ar, false);
    let booked = store.book(&typed.read().unwrap(), &by, instant(MONDAY)).await.unwrap();
    store.visit(&booked.id).await.unwrap()
}

/// The link of the reminder that is due in the afternoon.
async fn link(store: &Store, at: DateTime<Utc>) -> LinkToken {
    let letters = store.claim_messages(&[Channel::Sms], 10, at).await.unwrap();
    assert_eq!(letters.len(), 1, "{letters:?}");
    letters[0].link.clone().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_goes_in_the_hours_that_its_person_chose_and_carries_a_link() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let visit = visit(&store).await;
        // 72 hours before is eleven o'clock; the afternoon begins at noon, 10:00 UTC.
        let early = instant("2026-12-01T09:30:00Z");
        assert!(store.claim_messages(&[Channel::Sms], 10, early).await.unwrap().is_empty(), "{engine}");
        let noon = instant("2026-12-01T10:00:00Z");
        let token = link(&store, noon).await;
        let linked = store.linked(&token, noon).await.unwrap().unwrap();
        assert_eq!((linked.purpose, linked.subject.as_str()), (Purpose::Visit, visit.id.as_str()));
        let over = visit.end.to_utc();
        assert_eq!(store.linked(&token, over).await.unwrap(), None, "{engine}: over with the visit");
        assert_eq!(store.forget_old(over).await.unwrap().links, 1);
        let other = LinkToken::parse("000000000000").unwrap();
        assert_eq!(store.linked(&other, noon).await.unwrap(), None);
        assert!(matches!(store.comes_by_link(&other, noon).await, Err(BookingError::NotFound)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i_come_holds_until_the_visit_has_another_time() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let visit = visit(&store).await;
        let now = instant("2026-12-01T10:00:00Z");
        let token = link(&store, now).await;
        assert!(!visit.comes);
        assert!(store.comes_by_link(&token, now).await.unwrap().comes, "{engine}");
        assert!(store.comes_by_link(&token, now).await.unwrap().comes, "{engine}: said twice");
        let acts = store.audit_newest(50).await.unwrap();
        assert_eq!(acts.iter().filter(|act| act.action == "visit.comes").count(), 1);

        let later = "2026-12-04T12:00:00+02:00".parse().unwrap();
        let moved = store.move_by_link(&token, later, now).await.unwrap();
        assert_eq!((moved.start, moved.comes), (later, false), "{engine}: of the old time only");
        let again = store.move_by_link(&token, later, now).await.unwrap();
        assert_eq!(again.version, moved.version, "{engine}: sent twice, moved once");
        assert_eq!(store.visit_by_link(&token, now).await.unwrap().start, later);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn i_cannot_cancels_and_can_be_taken_back() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        visit(&store).await;
        let now = instant("2026-12-01T10:00:00Z");
        let token = link(&store, now).await;
        let cancelled = store.cancel_by_link(&token, now).await.unwrap();
        assert_eq!(cancelled.state, VisitState::Cancelled, "{engine}");
        assert!(matches!(store.comes_by_link(&token, now).await, Err(BookingError::Invalid(_))));
        let soon = now + TimeDelta::minutes(9);
        assert_eq!(store.undo_by_link(&token, soon).await.unwrap().state, VisitState::Confirmed);
        store.cancel_by_link(&token, soon).await.unwrap();
        let late = soon + TimeDelta::minutes(11);
        assert!(matches!(store.undo_by_link(&token, late).await, Err(BookingError::Invalid(_))));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_wants_a_call_stands_on_the_list_once_until_somebody_called() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let visit = visit(&store).await;
        let now = instant("2026-12-01T10:00:00Z");
        let token = link(&store, now).await;
        for _ in 0..2 {
            store.call_me_by_link(&token, now).await.unwrap();
        }
        let open = store.calls_open(10).await.unwrap();
        assert_eq!(open.len(), 1, "{engine}");
        assert_eq!((open[0].visit.as_str(), open[0].reason), (visit.id.as_str(), CallReason::Asked));
        assert_eq!(open[0].start, visit.start);
        assert!(store.call_done(&visit.id, CallReason::Asked, "s1", now).await.unwrap());
        assert!(!store.call_done(&visit.id, CallReason::Asked, "s1", now).await.unwrap(), "{engine}: once");
        assert!(store.calls_open(10).await.unwrap().is_empty());
        store.call_me_by_link(&token, now).await.unwrap();
        assert_eq!(store.calls_open(10).await.unwrap().len(), 1, "{engine}: asked anew");
    }
}
