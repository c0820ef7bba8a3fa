//! What must be true of a database whatever happened to the machine: everything promised, nothing in halves.

use std::collections::BTreeSet;

use store::{Store, values};

use crate::office::{MONDAY, check_whole, instant, live};

/// Questions to which the answer of a whole database is nought.
const NONE: &[(&str, &str)] = &[
    (
        "a visit without its act",
        "SELECT COUNT(*) AS n FROM booking b WHERE NOT EXISTS
         (SELECT 1 FROM audit a WHERE a.action = 'visit.booked' AND a.object = 'visit:' || b.id)",
    ),
    (
        "an act without its visit",
        "SELECT COUNT(*) AS n FROM audit a WHERE a.action = 'visit.booked' AND NOT EXISTS
         (SELECT 1 FROM booking b WHERE a.object = 'visit:' || b.id)",
    ),
    (
        "a visit without the message that was asked for",
        "SELECT COUNT(*) AS n FROM booking b WHERE b.remind AND NOT EXISTS
         (SELECT 1 FROM outbox o WHERE o.booking = b.id AND o.kind = 'reminder' AND o.channel = 'sms')",
    ),
    (
        "a visit without the answer to its form",
        "SELECT COUNT(*) AS n FROM booking b WHERE NOT EXISTS
         (SELECT 1 FROM idempotency i WHERE i.booking = b.id)",
    ),
    (
        "a person without a visit",
        "SELECT COUNT(*) AS n FROM person p WHERE NOT EXISTS (SELECT 1 FROM booking b WHERE b.person = p.id)",
    ),
    (
        "a claim without a visit",
        "SELECT COUNT(*) AS n FROM claim c WHERE NOT EXISTS (SELECT 1 FROM booking b WHERE b.claim = c.id)",
    ),
    (
        "a visit that lacks the counsellor or the room",
        "SELECT COUNT(*) AS n FROM booking b WHERE
         (SELECT COUNT(*) FROM booking_resource r WHERE r.booking = b.id) <> 2",
    ),
];

/// The visits in the database are exactly those that were promised, and each is whole. For a house in
/// which people only book, each for a counsellor and a room.
pub async fn check_promises(store: &Store, promised: impl Iterator<Item = &String>) {
    let promised: BTreeSet<String> = promised.cloned().collect();
    let kept: BTreeSet<String> = live(store).await.into_iter().map(|held| held.visit).collect();
    assert_eq!(promised.difference(&kept).count(), 0, "promised and lost");
    assert_eq!(kept.difference(&promised).count(), 0, "booked for nobody: a form was answered twice");
    assert_eq!(check_whole(store).await, promised.len());
    let mut tx = store.reader().await.unwrap();
    for (what, sql) in NONE {
        let found: i64 = tx.fetch_one(sql, values![]).await.unwrap().get("n").unwrap();
        assert_eq!(found, 0, "{what}");
    }
    if !store.is_postgres() {
        let said: String =
            tx.fetch_one("PRAGMA integrity_check", vec![]).await.unwrap().get("integrity_check").unwrap();
        assert_eq!(said, "ok");
        assert!(tx.fetch_all("PRAGMA foreign_key_check", vec![]).await.unwrap().is_empty());
    }
    drop(tx);
    store.audit_seal(instant(MONDAY).timestamp()).await.unwrap();
    let record = store.audit_verify().await.unwrap();
    assert_eq!((record.problems, record.unsealed), (Vec::new(), 0));
    assert!(record.rows >= promised.len() as u64);
}
