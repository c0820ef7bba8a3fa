//! The end of the story: which messages wait, and what is left when a visit is over.

use super::*;

pub(super) async fn messages_go_only_where_they_are_wanted(store: &Store) {
    let now = instant(MONDAY);
    let outbox = || async {
        let mut tx = store.reader().await.unwrap();
        let sql = "SELECT kind, channel, state, due_at, version FROM outbox ORDER BY created_at, version, channel, kind";
        let rows = tx.fetch_all(sql, values![]).await.unwrap();
        let text = |row: &store::Row, column| row.get::<String>(column).unwrap();
        rows.iter()
            .map(|row| {
                format!(
                    "{} {} {} {}",
                    text(row, "kind"),
                    text(row, "channel"),
                    text(row, "state"),
                    row.get::<i64>("version").unwrap()
                )
            })
            .collect::<Vec<_>>()
    };
    assert!(outbox().await.is_empty(), "nobody has asked for a message yet");
    let mut typed = form("care-a", "bucharest", "2026-12-04T10:00:00+02:00");
    (typed.phone, typed.email, typed.contact_safe) =
        ("0722123456".into(), "a@example.org".into(), "yes".into());
    store.book(&typed.read().unwrap(), &public(), now).await.unwrap();
    assert!(outbox().await.is_empty(), "safe, but not asked for");
    (typed.remind, typed.idem, typed.start) =
        ("yes".into(), store::keys::new_id(), "2026-12-04T11:00:00+02:00".into());
    let booked = store.book(&typed.read().unwrap(), &public(), now).await.unwrap();
    let reminders = |state: &str, version: i64| {
        ["reminder email", "reminder sms", "reminder_early email", "reminder_early sms"]
            .map(|what| format!("{what} {state} {version}"))
    };
    let told = |kind: &str, state: &str, version: i64| {
        ["email", "sms"].map(|channel| format!("{kind} {channel} {state} {version}"))
    };
    assert_eq!(outbox().await, by_channel([&reminders("pending", 1)[..]]));
    let visit = store.visit(&booked.id).await.unwrap();
    store.move_for_caller(&visit.id, start("2026-12-04T12:00:00+02:00"), "s1", now).await.unwrap();
    let mut expected = by_channel([&reminders("dropped", 1)[..]]);
    expected.extend(by_channel([&told("moved", "pending", 2)[..], &reminders("pending", 2)[..]]));
    assert_eq!(outbox().await, expected);
    store.mark(&visit.id, 2, Act::Cancel, "s1", now).await.unwrap();
    let lines = outbox().await;
    assert_eq!(lines[lines.len() - 2..], told("cancelled", "pending", 3));
    assert!(lines[..lines.len() - 2].iter().all(|line| line.contains("dropped")), "{lines:?}");
    store.undo_mark(&visit.id, 3, "s1", now).await.unwrap();
    let lines = outbox().await;
    assert_eq!(lines[lines.len() - 4..], by_channel([&reminders("pending", 4)[..]]));
    assert!(lines.contains(&"cancelled sms dropped 3".to_owned()), "nobody was told: {lines:?}");
}

/// As the query sorts them: channel before kind.
fn by_channel<const N: usize>(groups: [&[String]; N]) -> Vec<String> {
    let mut lines: Vec<String> = groups.concat();
    lines.sort_by_key(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        (words[1].to_owned(), words[0].to_owned())
    });
    lines
}

pub(super) async fn what_is_over_is_forgotten(store: &Store) {
    let now = instant("2027-01-20T00:00:00Z");
    let mut tx = store.reader().await.unwrap();
    let count = tx.fetch_one("SELECT COUNT(*) AS n FROM booking", values![]).await.unwrap();
    let visits: i64 = count.get("n").unwrap();
    drop(tx);
    let gone = store.forget_old(now).await.unwrap();
    assert_eq!(gone.persons, visits as u64, "{gone:?}");
    assert!(
        gone.answers > 5 && gone.sessions > 5 && gone.tries >= 2 && gone.ticks > 20 && gone.days > 3,
        "{gone:?}"
    );
    assert_eq!(store.forget_old(now).await.unwrap(), store::booking::Forgotten::default(), "nothing is left");
    let list = store.day_list("bucharest", date("2026-11-24")).await.unwrap();
    assert!(
        !list.is_empty() && list.iter().all(|visit| visit.name.is_empty()),
        "nobody can read a name any more"
    );
}
