//! The story of an account on both engines, with a clock that the test moves.

use domain::staff::{PasswordError, Role};
use domain::text::PersonName;

use store::Store;
use store::audit::Actor;
use store::staff::{IDLE_SECONDS, LINK_SECONDS, NewMember, SESSION_SECONDS, StaffError, wait_after};

use crate::both::both;

/// Tuesday 1 December 2026, 09:00 in Bucharest.
const MORNING: i64 = 1_796_108_400;
const PASSWORD: &str = "trei corbi pe gardul verde";

fn new(name: &str, role: Role) -> NewMember {
    NewMember { name: PersonName::parse(name).unwrap(), role, place: None, languages: Vec::new() }
}

/// Somebody who has set a password and signed out again.
async fn set_up(store: &Store, name: &str, role: Role) -> String {
    let (id, link) = store.staff_add(MORNING, Actor::System, new(name, role)).await.unwrap();
    let token = store.staff_set_password(MORNING, &link, PASSWORD).await.unwrap();
    store.staff_sign_out(MORNING, &token).await.unwrap();
    id
}

#[tokio::test]
async fn a_link_sets_one_password_once() {
    for (_, store) in both().await {
        let (id, link) =
            store.staff_add(MORNING, Actor::System, new("Ștefan Țepeș", Role::Reception)).await.unwrap();
        let twin = store.staff_add(MORNING, Actor::System, new("stefan  TEPES", Role::Manager)).await;
        assert!(matches!(twin, Err(StaffError::Taken)), "{twin:?}");

        assert_eq!(store.staff_by_link(MORNING, &link).await.unwrap().as_deref(), Some("Ștefan Țepeș"));
        assert_eq!(store.staff_by_link(MORNING + LINK_SECONDS, &link).await.unwrap(), None, "too old");
        assert_eq!(store.staff_by_link(MORNING, "another").await.unwrap(), None);

        let weak = store.staff_set_password(MORNING, &link, "limanlimanlimanliman").await;
        assert!(matches!(weak, Err(StaffError::Password(PasswordError::Guessable))), "{weak:?}");

        let renewed = store.staff_new_link(MORNING, Actor::System, id.clone()).await.unwrap();
        let old = store.staff_set_password(MORNING, &link, PASSWORD).await;
        assert!(matches!(old, Err(StaffError::Link)), "the new link replaces the old: {old:?}");

        let token = store.staff_set_password(MORNING, &renewed, PASSWORD).await.unwrap();
        let again = store.staff_set_password(MORNING, &renewed, PASSWORD).await;
        assert!(matches!(again, Err(StaffError::Link)), "used: {again:?}");
        let session = store.staff_session(MORNING, &token, true).await.unwrap().unwrap();
        assert_eq!((session.staff, session.role), (id, Role::Reception));
        assert_eq!(session.csrf.len(), 64);
    }
}

#[tokio::test]
async fn sessions_end_by_time_by_hand_and_with_the_account() {
    for (_, store) in both().await {
        let ana = set_up(&store, "Ana", Role::Reception).await;
        let admin = set_up(&store, "Radu", Role::Administrator).await;
        let sign_in = || store.staff_sign_in(MORNING, " ANA ", PASSWORD);
        let alive = async |at: i64, token: &str, by_hand: bool| {
            store.staff_session(at, token, by_hand).await.unwrap().is_some()
        };

        let idle = sign_in().await.unwrap();
        assert!(alive(MORNING + IDLE_SECONDS - 1, &idle, false).await);
        assert!(!alive(MORNING + IDLE_SECONDS, &idle, false).await, "a page that asks by itself is no hand");

        let busy = sign_in().await.unwrap();
        let mut at = MORNING;
        while at + 600 < MORNING + SESSION_SECONDS {
            at += 600;
            assert!(alive(at, &busy, true).await, "{} s after sign-in", at - MORNING);
        }
        assert!(!alive(MORNING + SESSION_SECONDS, &busy, true).await, "no session outlives a working day");

        let (one, two) = (sign_in().await.unwrap(), sign_in().await.unwrap());
        assert_ne!(one, two);
        store.staff_sign_out(MORNING, &one).await.unwrap();
        assert!(!alive(MORNING, &one, true).await);
        assert!(alive(MORNING, &two, true).await, "the other machine stays signed in");
        store.staff_end_sessions(MORNING, admin.clone(), ana.clone()).await.unwrap();
        assert!(!alive(MORNING, &two, true).await);

        let last = sign_in().await.unwrap();
        let own = store.staff_disable(MORNING, admin.clone(), admin.clone(), true).await;
        assert!(matches!(own, Err(StaffError::OwnAccount)), "{own:?}");
        store.staff_disable(MORNING, admin.clone(), ana.clone(), true).await.unwrap();
        assert!(!alive(MORNING, &last, true).await);
        assert!(matches!(sign_in().await, Err(StaffError::Wrong)));
        store.staff_disable(MORNING, admin.clone(), ana.clone(), false).await.unwrap();
        assert!(alive(MORNING, &sign_in().await.unwrap(), true).await);
        let nobody = store.staff_end_sessions(MORNING, admin, "nobody".to_owned()).await;
        assert!(matches!(nobody, Err(StaffError::NotFound)), "{nobody:?}");
    }
}

#[tokio::test]
async fn guessing_gets_slower_and_tells_nothing() {
    for (_, store) in both().await {
        let ana = set_up(&store, "Ana", Role::Reception).await;
        // An account without a password has none that could be guessed, not even the empty one.
        store.staff_add(MORNING, Actor::System, new("Ioana", Role::Reception)).await.unwrap();
        for (name, password) in [("Ana", "wrong"), ("Nobody", "wrong"), ("Ioana", ""), ("Ioana", PASSWORD)] {
            let refused = store.staff_sign_in(MORNING, name, password).await;
            assert!(matches!(refused, Err(StaffError::Wrong)), "{name}: {refused:?}");
        }
        for name in ["Ana", "Nobody"] {
            for _ in 1..5 {
                let refused = store.staff_sign_in(MORNING, name, "wrong").await;
                assert!(matches!(refused, Err(StaffError::Wrong)), "{name}: {refused:?}");
            }
            let waits = store.staff_sign_in(MORNING, name, PASSWORD).await;
            assert!(matches!(waits, Err(StaffError::Wait { seconds: 30 })), "{name}: {waits:?}");
        }
        let token = store.staff_sign_in(MORNING + 30, "ana", PASSWORD).await.unwrap();
        store.staff_sign_out(MORNING, &token).await.unwrap();
        // Signing in forgets the failures; so does a new link, for whom somebody else locked out.
        for _ in 0..5 {
            let _ = store.staff_sign_in(MORNING + 60, "Ana", "wrong").await;
        }
        store.staff_new_link(MORNING + 60, Actor::System, ana).await.unwrap();
        store.staff_sign_in(MORNING + 60, "Ana", PASSWORD).await.unwrap();
    }
}

#[tokio::test]
async fn guesses_made_at_once_are_counted_one_by_one() {
    for (_, store) in both().await {
        let tries = (0..12).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.staff_sign_in(MORNING, "Ana", "wrong").await })
        });
        let mut looked_at = 0;
        for one in tries.collect::<Vec<_>>() {
            looked_at += i32::from(matches!(one.await.unwrap(), Err(StaffError::Wrong)));
        }
        assert_eq!(looked_at, 5);
    }
}

#[tokio::test]
async fn every_act_is_in_the_record_with_its_actor_and_without_names() {
    for (_, store) in both().await {
        let ana = set_up(&store, "Ana Maria", Role::Reception).await;
        let _ = store.staff_sign_in(MORNING + 1, "Ana Maria", "wrong").await;
        store.staff_sign_in(MORNING + 2, "Ana Maria", PASSWORD).await.unwrap();
        let mut acts: Vec<_> = store.audit_newest(100).await.unwrap();
        acts.retain(|act| act.object == ana);
        acts.sort_by_key(|act| act.at);
        let own = format!("staff:{ana}");
        let mut first: Vec<_> = acts[..3].iter().map(|a| (a.actor.as_str(), a.action.as_str())).collect();
        first.sort_unstable();
        assert_eq!(
            first,
            [(own.as_str(), "staff.set_password"), (&own, "staff.sign_out"), ("system", "staff.add")]
        );
        let then: Vec<_> = acts[3..].iter().map(|a| (a.actor.as_str(), a.action.as_str())).collect();
        assert_eq!(then, [("public", "staff.sign_in_refused"), (own.as_str(), "staff.sign_in")]);
        assert!(!format!("{acts:?}").contains("Maria"));
        store.audit_seal(MORNING + 3).await.unwrap();
        assert_eq!(store.audit_verify().await.unwrap().problems, Vec::<String>::new());
        let list = store.staff_list(MORNING + 3).await.unwrap();
        let of_ana = list.iter().find(|m| m.id == ana).unwrap();
        assert_eq!((of_ana.sessions, of_ana.has_password, of_ana.disabled), (1, true, false));
    }
}

#[test]
fn waits_double_up_to_a_quarter_of_an_hour() {
    let table = [(0, 0), (4, 0), (5, 30), (6, 60), (7, 120), (9, 480), (10, 900), (1000, 900)];
    for (failures, seconds) in table {
        assert_eq!(wait_after(failures), seconds, "{failures} failures");
    }
}

#[tokio::test]
async fn an_empty_outbox_is_read_on_both_engines() {
    for (_, store) in both().await {
        assert_eq!(store.outbox_newest(10).await.unwrap(), Vec::new());
        assert_eq!(store.outbox_counts().await.unwrap(), Vec::new());
    }
}
