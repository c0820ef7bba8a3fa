//! Messages on both engines: what is due, who holds it, and what becomes of it when somebody falls over.

mod crash;

use chrono::{DateTime, TimeDelta, Utc};
use domain::Language;
use domain::messages::{Channel, Kind, State};
use store::booking::{Begun, BookedBy, Ended, Letter, Visit};
use store::{Store, values};

use crate::office::{MONDAY, form, instant, start};
use crate::{both, office};

const ALL: &[Channel] = Channel::ALL;

/// A visit on Friday of the next week at eleven whose person wants messages on both ways.
async fn visit(store: &Store) -> Visit {
    visit_at(store, "2026-12-04T11:00:00+02:00", "0722123456", "A@example.org").await
}

async fn visit_at(store: &Store, at: &str, phone: &str, email: &str) -> Visit {
    let mut typed = form("talk", "bucharest", at);
    (typed.phone, typed.email) = (phone.into(), email.into());
    (typed.contact_safe, typed.remind) = ("yes".into(), "yes".into());
    let by = BookedBy::public(Language::Fa, false);
    let booked = store.book(&typed.read().unwrap(), &by, instant(MONDAY)).await.unwrap();
    store.visit(&booked.id).await.unwrap()
}

/// Each message as `kind channel state`, in the order of channels and kinds.
async fn states(store: &Store, visit: &str) -> Vec<String> {
    let mut tx = store.reader().await.unwrap();
    let sql =
        "SELECT kind, channel, state, version FROM outbox WHERE booking = $1 ORDER BY version, channel, kind";
    let rows = tx.fetch_all(sql, values![visit]).await.unwrap();
    let text = |row: &store::Row, column| row.get::<String>(column).unwrap();
    rows.iter()
        .map(|row| format!("{} {} {}", text(row, "kind"), text(row, "channel"), text(row, "state")))
        .collect()
}

async fn claim(store: &Store, now: DateTime<Utc>) -> Vec<Letter> {
    store.claim_messages(ALL, 10, now).await.unwrap()
}

/// Claims the one message that is due, or panics.
async fn claim_one(store: &Store, channel: Channel, now: DateTime<Utc>) -> Letter {
    let mut letters = store.claim_messages(&[channel], 10, now).await.unwrap();
    assert_eq!(letters.len(), 1, "{letters:?}");
    letters.remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_claimed_sent_and_settled_once() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let visit = visit(&store).await;
        assert!(claim(&store, instant(MONDAY)).await.is_empty(), "{engine}: nothing is due yet");
        let now = instant("2026-12-01T10:00:00Z");
        assert!(store.claim_messages(&[], 10, now).await.unwrap().is_empty());
        let letter = claim_one(&store, Channel::Sms, now).await;
        assert_eq!((letter.kind, letter.language), (Kind::ReminderEarly, Language::Fa));
        assert_eq!((letter.address.as_str(), letter.tail.len()), ("+40722123456", 3));
        assert_eq!((letter.start, letter.version), (visit.start, 1));
        assert!(!format!("{letter:?}").contains("722"), "an address is never logged");
        let mail = claim(&store, now).await;
        assert_eq!(mail.len(), 1, "what is claimed is nobody else's");
        assert_eq!(store.begin_sending(&letter, now).await.unwrap(), Begun::Go);
        assert_eq!(store.begin_sending(&letter, now).await.unwrap(), Begun::Gone, "once only");
        assert_eq!(store.settle_message(&letter, Ended::Sent, now).await.unwrap(), Some(State::Sent));
        assert_eq!(
            store.settle_message(&letter, Ended::NotNow, now).await.unwrap(),
            None,
            "settled is settled"
        );
        assert_eq!(store.settle_message(&mail[0], Ended::Sent, now).await.unwrap(), None, "never begun");
        assert!(claim(&store, now).await.is_empty());
        assert_eq!(
            states(&store, &visit.id).await,
            [
                "reminder email pending",
                "reminder_early email claimed",
                "reminder sms pending",
                "reminder_early sms sent"
            ]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_that_ran_out_is_claimed_again_before_the_wire_and_unknown_on_it() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let visit = visit(&store).await;
        let now = instant("2026-12-01T10:00:00Z");
        let first = claim_one(&store, Channel::Sms, now).await;
        let later = now + TimeDelta::minutes(2);
        let second = claim_one(&store, Channel::Sms, later).await;
        assert_eq!(first.id, second.id, "{engine}");
        assert_eq!(
            store.begin_sending(&first, later).await.unwrap(),
            Begun::Gone,
            "an old fence does nothing"
        );
        assert_eq!(store.begin_sending(&second, later).await.unwrap(), Begun::Go);
        let much_later = later + TimeDelta::minutes(10);
        assert!(store.claim_messages(&[Channel::Sms], 10, much_later).await.unwrap().is_empty());
        assert_eq!(states(&store, &visit.id).await[3], "reminder_early sms unknown");
        assert_eq!(store.settle_message(&second, Ended::Sent, much_later).await.unwrap(), None);
        assert_eq!(states(&store, &visit.id).await[3], "reminder_early sms unknown", "an answer too late");

        let listed = store.outbox_open(10).await.unwrap();
        assert_eq!(listed.len(), 1, "{listed:?}");
        assert!(store.message_done(&listed[0].id, "s1", 5).await.unwrap());
        assert!(!store.message_done(&listed[0].id, "s1", 6).await.unwrap(), "once");
        assert!(store.outbox_open(10).await.unwrap().is_empty());
        let acts = store.audit_newest(50).await.unwrap();
        assert_eq!(acts.iter().filter(|act| act.action == "message.done").count(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_sent_is_tried_again_with_growing_pauses_and_then_given_up() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let visit = visit(&store).await;
        let first = instant("2026-12-01T09:00:00Z");
        let mut tries = Vec::new();
        for minute in 0..400 {
            let now = first + TimeDelta::minutes(minute);
            for letter in store.claim_messages(&[Channel::Sms], 10, now).await.unwrap() {
                tries.push(minute);
                assert_eq!(store.begin_sending(&letter, now).await.unwrap(), Begun::Go, "{engine}");
                store.settle_message(&letter, Ended::NotNow, now).await.unwrap().unwrap();
            }
        }
        assert_eq!(tries, [0, 1, 6, 21, 81, 261], "{engine}");
        assert_eq!(states(&store, &visit.id).await[3], "reminder_early sms failed");
        let mut tx = store.reader().await.unwrap();
        let row = tx.fetch_one("SELECT sent FROM message_day", values![]).await.unwrap();
        assert_eq!(row.get::<i64>("sent").unwrap(), 0, "what did not go does not count");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_hears_from_us_at_night_or_more_than_three_times_a_day() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        // Four visits of one person on one day: the numbers are typed differently and are the same.
        for (hour, phone) in
            [(9, "0722123456"), (11, "+40722123456"), (13, "0722 123 456"), (15, "0722123456")]
        {
            visit_at(&store, &format!("2026-12-04T{hour:02}:00:00+02:00"), phone, "").await;
        }
        let night = instant("2026-12-03T19:30:00Z");
        assert!(claim(&store, night).await.is_empty(), "{engine}: half past nine in the evening");
        let early = instant("2026-12-04T05:59:59Z");
        assert!(claim(&store, early).await.is_empty(), "one second before eight");
        let morning = instant("2026-12-04T06:00:00Z");
        let letters = claim(&store, morning).await;
        assert_eq!(letters.len(), 4, "the first reminders have given way to the second: {letters:?}");
        let mut begun = Vec::new();
        for letter in &letters {
            begun.push(store.begin_sending(letter, morning).await.unwrap());
        }
        assert_eq!(begun, [Begun::Go, Begun::Go, Begun::Go, Begun::Waits], "{engine}");
        // One of the three did not go, which makes room for the fourth on another day only.
        let state = store.settle_message(&letters[0], Ended::Refused, morning).await.unwrap();
        assert_eq!(state, Some(State::Failed));
        assert!(claim(&store, morning + TimeDelta::hours(1)).await.is_empty());
        assert_eq!(store.sort_out_messages(instant("2026-12-05T05:59:59Z")).await.unwrap(), 0, "not due");
        assert_eq!(store.sort_out_messages(instant("2026-12-05T06:00:00Z")).await.unwrap(), 1, "too late");
        let mut tx = store.reader().await.unwrap();
        let row = tx.fetch_one("SELECT sent, address_key FROM message_day", values![]).await.unwrap();
        assert_eq!(row.get::<i64>("sent").unwrap(), 2);
        assert_eq!(row.get::<Vec<u8>>("address_key").unwrap().len(), 32);
        drop(tx);
        let forgotten = store.forget_old(instant("2026-12-10T00:00:00Z")).await.unwrap();
        assert_eq!(forgotten.counts, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_that_moves_or_is_cancelled_takes_its_messages_back() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let visit = visit(&store).await;
        let now = instant("2026-12-01T10:00:00Z");
        let held = claim(&store, now).await;
        assert_eq!(held.len(), 2, "{engine}");
        store.move_for_caller(&visit.id, start("2026-12-04T12:00:00+02:00"), "s1", now).await.unwrap();
        for letter in &held {
            assert_eq!(
                store.begin_sending(letter, now).await.unwrap(),
                Begun::Gone,
                "an old time never goes"
            );
        }
        let moved = claim(&store, now).await;
        assert_eq!(moved.iter().map(|letter| letter.kind).collect::<Vec<_>>(), [Kind::Moved, Kind::Moved]);
        assert_eq!(moved[0].start, start("2026-12-04T12:00:00+02:00"));

        store.mark(&visit.id, 2, domain::booking::Act::Cancel, "s1", now).await.unwrap();
        assert!(claim(&store, now + TimeDelta::minutes(9)).await.is_empty(), "staff may think again");
        let later = now + TimeDelta::minutes(10);
        let told = claim(&store, later).await;
        assert_eq!(
            told.iter().map(|letter| letter.kind).collect::<Vec<_>>(),
            [Kind::Cancelled, Kind::Cancelled]
        );
        assert_eq!(store.begin_sending(&told[0], later).await.unwrap(), Begun::Go);
        store.settle_message(&told[0], Ended::Unknown, later).await.unwrap();
        // Within the ten minutes as the store counts them from the mark.
        store.undo_mark(&visit.id, 3, "s1", now + TimeDelta::minutes(9)).await.unwrap();
        let lines = states(&store, &visit.id).await;
        assert!(
            lines.contains(&"booked sms pending".to_owned()),
            "who may know hears that it stands: {lines:?}"
        );
        assert_eq!(store.begin_sending(&told[1], later).await.unwrap(), Begun::Gone);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_on_one_database_share_the_messages_and_send_none_twice() {
    let address = both::postgres_address().await;
    let stores = [
        Store::open(&address, both::keys()).await.unwrap(),
        Store::open(&address, both::keys()).await.unwrap(),
    ];
    office::open(&stores[0]).await;
    for day in 1..=4 {
        for hour in 9..=16 {
            let at = format!("2026-12-{:02}T{hour:02}:00:00+02:00", 7 + day);
            visit_at(&stores[0], &at, &format!("07221{day:02}{hour:02}0"), "").await;
        }
    }
    let now = instant("2026-12-10T15:00:00Z");
    let waiting = {
        let mut tx = stores[0].reader().await.unwrap();
        let sql = "SELECT COUNT(*) AS n FROM outbox";
        tx.fetch_one(sql, values![]).await.unwrap().get::<i64>("n").unwrap()
    };
    let workers = (0..8).map(|worker| {
        let store = stores[worker % 2].clone();
        tokio::spawn(async move {
            let mut sent = Vec::new();
            loop {
                let letters = store.claim_messages(ALL, 3, now).await.unwrap();
                if letters.is_empty() {
                    return sent;
                }
                for letter in letters {
                    if store.begin_sending(&letter, now).await.unwrap() == Begun::Go {
                        sent.push(letter.id.clone());
                        store.settle_message(&letter, Ended::Sent, now).await.unwrap();
                    }
                }
            }
        })
    });
    let mut sent = Vec::new();
    for worker in workers.collect::<Vec<_>>() {
        sent.extend(worker.await.unwrap());
    }
    let all = sent.len();
    sent.sort();
    sent.dedup();
    assert_eq!(sent.len(), all, "one message, one wire");
    assert!(all >= 8, "the visits of the last day: {all} of {waiting}");
}
