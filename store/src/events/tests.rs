//! The story of an event on both engines, with a clock that the test moves.

use chrono::NaiveDate;
use chrono_tz::Europe::Bucharest;
use domain::Language;
use domain::catalogue::Slug;
use domain::events::{
    Act, EventContact, EventForm, EventPlace, EventStatus, EventText, FormRules, NotAllowed, Submission,
};

use super::{CONTACT_DAYS, Decision, EventError, MOST_AN_HOUR};
use crate::Store;
use crate::audit::Actor;
use crate::testing::both_engines;

/// Monday 23 November 2026, 09:00 in Bucharest.
const MONDAY: i64 = 1_795_417_200;
const DAY: i64 = 86_400;
const KEY: &str = "00112233445566778899aabbccddeeff";

fn staff() -> Actor {
    Actor::Staff("m1".to_owned())
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A weekly language café in Arabic, with changes.
fn café(change: impl FnOnce(&mut EventForm)) -> Submission {
    let mut form = EventForm {
        kind: "community".into(),
        language: "ar".into(),
        title: "مقهى اللغات".into(),
        summary: "نتحدث معاً".into(),
        text: "شاي وحديث.\n\nالجميع مرحب بهم.".into(),
        date: "2026-12-05".into(),
        start: "17:00".into(),
        end: "19:00".into(),
        repeat: "weekly".into(),
        until: "2027-05-29".into(),
        address: "Biblioteca, sala 2".into(),
        city: "Craiova".into(),
        audience: "everyone".into(),
        speaks: vec!["ar".into(), "ro".into()],
        step_free: "partly".into(),
        childcare: "children_welcome".into(),
        cost: "free".into(),
        no_documents: "yes".into(),
        organiser: "Samira".into(),
        contact: "0722 123 456".into(),
        ..EventForm::default()
    };
    change(&mut form);
    let rules = FormRules {
        now: date("2026-11-23").and_hms_opt(9, 0, 0).unwrap(),
        zone: &Bucharest,
        is_place: &|slug: &Slug| slug.as_str() == "bucharest",
    };
    form.parse(&rules).unwrap()
}

async fn approved(store: &Store, submission: Submission, key: &str) -> (String, String, String) {
    let posted = store.event_post(MONDAY, key, submission).await.unwrap();
    let event = store.event_decide(MONDAY, staff(), posted.id.clone(), 1, Decision::Approve).await.unwrap();
    (posted.id, event.slug, posted.token)
}

#[tokio::test]
async fn posted_asked_answered_approved_changed_and_called_off() {
    for store in both_engines().await {
        let sent = café(|_| {});
        let posted = store.event_post(MONDAY, KEY, sent.clone()).await.unwrap();
        assert_eq!(store.event_by_slug(&posted.slug).await.unwrap(), None, "nobody sees it yet");
        let queue = store.events_waiting().await.unwrap();
        assert_eq!(queue.len(), 1);
        assert_eq!(queue[0].moderated.waiting(), Some(&sent.event), "every field comes back");
        assert_eq!(store.event_contact(&posted.id).await.unwrap(), Some(sent.contact.clone()));

        // Asked, and answered by a change.
        let ask = Decision::Ask("Which floor?".to_owned());
        store.event_decide(MONDAY + 10, staff(), posted.id.clone(), 1, ask).await.unwrap();
        let answer = café(|form| form.address = "Biblioteca, sala 2, etajul 1".into());
        let event = store.event_change(MONDAY + 20, &posted.token, answer.clone()).await.unwrap();
        assert_eq!(event.moderated.status(), EventStatus::NeedsApproval);
        assert_eq!((event.moderated.revision(), event.sent), (2, MONDAY + 20));
        // Sent again as it is: it has been read anew, nothing is lost.
        store
            .event_decide(MONDAY + 21, staff(), posted.id.clone(), 2, Decision::Ask("Sure?".into()))
            .await
            .unwrap();
        let event = store.event_change(MONDAY + 22, &posted.token, answer.clone()).await.unwrap();
        assert_eq!((event.moderated.revision(), event.sent), (3, MONDAY + 22));
        assert_eq!(store.events_waiting().await.unwrap()[0].moderated.waiting(), Some(&answer.event));

        // A decision on what was read before is refused and writes nothing.
        let late = store.event_decide(MONDAY + 30, staff(), posted.id.clone(), 1, Decision::Approve).await;
        assert!(matches!(late, Err(EventError::Refused(NotAllowed::Changed))), "{late:?}");
        assert_eq!(store.event_by_slug(&posted.slug).await.unwrap(), None);

        store.event_decide(MONDAY + 40, staff(), posted.id.clone(), 3, Decision::Approve).await.unwrap();
        let public = store.event_by_slug(&posted.slug).await.unwrap().unwrap();
        assert_eq!(public.moderated.public(), Some(&answer.event));
        assert_eq!((public.sequence, public.published), (0, Some(MONDAY + 40)));
        assert!(store.events_waiting().await.unwrap().is_empty());

        // A change waits; the approved text stays until it is approved too.
        let change = café(|form| {
            form.address = "Biblioteca, sala 2, etajul 1".into();
            form.start = "18:00".into();
            form.end = String::new();
            form.cost = "paid".into();
            form.price = "10 lei".into();
        });
        store.event_change(MONDAY + DAY, &posted.token, change.clone()).await.unwrap();
        let event = store.event_by_slug(&posted.slug).await.unwrap().unwrap();
        assert_eq!(event.moderated.public(), Some(&answer.event));
        let changed: Vec<&str> = event.moderated.changes().iter().map(|change| change.field.code()).collect();
        assert_eq!(changed, ["start", "end", "cost"]);
        store.event_decide(MONDAY + DAY, staff(), posted.id.clone(), 4, Decision::Approve).await.unwrap();
        let event = store.event_by_token(&posted.token).await.unwrap().unwrap();
        assert_eq!(event.moderated.public(), Some(&change.event));
        assert_eq!(event.sequence, 1);

        // Called off: still there, as called off, and for good.
        store.event_withdraw(MONDAY + 2 * DAY, &posted.token).await.unwrap();
        let event = store.event_by_slug(&posted.slug).await.unwrap().unwrap();
        assert_eq!((event.moderated.status(), event.sequence), (EventStatus::Cancelled, 2));
        let again = store.event_change(MONDAY + 2 * DAY, &posted.token, change).await;
        assert!(matches!(again, Err(EventError::Refused(NotAllowed::State))), "{again:?}");

        let notes = store.event_notes(&posted.id).await.unwrap();
        let way: Vec<(Act, bool)> = notes.iter().rev().map(|note| (note.act, note.by_staff)).collect();
        let expected = [
            (Act::Submit, false),
            (Act::Ask, true),
            (Act::Submit, false),
            (Act::Ask, true),
            (Act::Submit, false),
            (Act::Approve, true),
            (Act::Submit, false),
            (Act::Approve, true),
            (Act::Cancel, false),
        ];
        assert_eq!(way, expected);
        assert_eq!(notes[7].note, "Which floor?");
        let acts: Vec<String> =
            store.audit_newest(20).await.unwrap().into_iter().map(|row| row.action).collect();
        assert_eq!(acts.iter().filter(|act| act.starts_with("event.")).count(), expected.len());
    }
}

#[tokio::test]
async fn the_same_form_is_one_event_and_an_unknown_link_is_none() {
    for store in both_engines().await {
        let first = store.event_post(MONDAY, KEY, café(|_| {})).await.unwrap();
        let again = store.event_post(MONDAY + 5, KEY, café(|_| {})).await.unwrap();
        assert_eq!(first, again, "the holder of the form gets the same link");
        let other = store.event_post(MONDAY, "another", café(|_| {})).await.unwrap();
        assert_ne!(first.token, other.token);
        assert_eq!(store.events_waiting().await.unwrap().len(), 2);
        // The same form with other words is the same event, changed.
        store.event_post(MONDAY + 9, KEY, café(|form| form.title = "مقهى".into())).await.unwrap();
        let event = store.event_by_token(&first.token).await.unwrap().unwrap();
        assert_eq!(event.moderated.waiting().unwrap().texts.source().title, "مقهى");

        assert_eq!(store.event_by_token(&first.token[1..]).await.unwrap(), None);
        let lost = store.event_withdraw(MONDAY, "nothing").await;
        assert!(matches!(lost, Err(EventError::NotFound)), "{lost:?}");
    }
}

#[tokio::test]
async fn rejected_means_gone_or_as_it_was() {
    for store in both_engines().await {
        let posted = store.event_post(MONDAY, KEY, café(|_| {})).await.unwrap();
        let reject = || Decision::Reject("Advertising".to_owned());
        store.event_decide(MONDAY, staff(), posted.id.clone(), 1, reject()).await.unwrap();
        assert!(store.events_waiting().await.unwrap().is_empty());
        assert_eq!(store.event_by_slug(&posted.slug).await.unwrap(), None);

        let (id, slug, token) = approved(&store, café(|_| {}), "two").await;
        store.event_change(MONDAY, &token, café(|form| form.title = "Buy now".into())).await.unwrap();
        store.event_decide(MONDAY, staff(), id, 2, reject()).await.unwrap();
        let event = store.event_by_slug(&slug).await.unwrap().unwrap();
        assert_eq!(event.moderated.status(), EventStatus::Approved);
        assert_eq!(event.moderated.newest(), Some(&café(|_| {}).event), "the change is gone");
    }
}

#[tokio::test]
async fn staff_translate_what_is_public_and_what_waits() {
    for store in both_engines().await {
        let (id, slug, token) = approved(&store, café(|_| {}), KEY).await;
        store.event_change(MONDAY, &token, café(|form| form.end = "20:00".into())).await.unwrap();
        let text = EventText {
            language: Language::Ro,
            title: "Cafeneaua limbilor".into(),
            summary: String::new(),
            text: "Ceai și vorbă.".into(),
        };
        store.event_translate(MONDAY, staff(), id.clone(), text.clone()).await.unwrap();
        let event = store.event_by_slug(&slug).await.unwrap().unwrap();
        assert_eq!(event.sequence, 1);
        for draft in [event.moderated.public().unwrap(), event.moderated.waiting().unwrap()] {
            let shown = draft.texts.shown_to(Language::Ro);
            assert_eq!((shown.text, shown.foreign, shown.outdated), (&text, false, false));
        }

        // The source changes afterwards: the translation stays and says that it is older.
        let change = café(|form| form.text = "قهوة فقط".into());
        store.event_change(MONDAY, &token, change).await.unwrap();
        store.event_decide(MONDAY, staff(), id.clone(), 3, Decision::Approve).await.unwrap();
        let event = store.event_by_slug(&slug).await.unwrap().unwrap();
        assert!(event.moderated.public().unwrap().texts.shown_to(Language::Ro).outdated);

        let own = EventText { language: Language::Ar, ..text };
        let own = store.event_translate(MONDAY, staff(), id, own).await;
        assert!(matches!(own, Err(EventError::Refused(NotAllowed::State))), "{own:?}");
    }
}

#[tokio::test]
async fn lists_end_with_the_last_day() {
    for store in both_engines().await {
        let once = |form: &mut EventForm| {
            form.repeat = String::new();
            form.until = String::new();
        };
        let ours = café(|form| {
            once(form);
            (form.place, form.address, form.city) = ("bucharest".into(), String::new(), String::new());
        });
        let place = ours.event.place.clone();
        assert!(matches!(place, EventPlace::Ours(_)));
        approved(&store, ours, "once").await;
        approved(&store, café(|_| {}), "weekly").await;
        store.event_post(MONDAY, "waits", café(|_| {})).await.unwrap();
        for (from, expected) in [("2026-12-05", 2), ("2026-12-06", 1), ("2027-05-29", 1), ("2027-05-30", 0)] {
            assert_eq!(store.events_public(date(from)).await.unwrap().len(), expected, "{from}");
        }
        let events = store.events_public(date("2026-12-05")).await.unwrap();
        assert!(events.iter().any(|event| event.moderated.public().unwrap().place == place));
    }
}

#[tokio::test]
async fn contacts_and_what_nobody_saw_are_forgotten() {
    for store in both_engines().await {
        let (id, slug, _) =
            approved(&store, café(|form| form.contact = "a@example.org".into()), "over").await;
        let rejected = store.event_post(MONDAY, "rejected", café(|_| {})).await.unwrap();
        let no = Decision::Reject("no".into());
        store.event_decide(MONDAY, staff(), rejected.id.clone(), 1, no).await.unwrap();
        let waiting = store.event_post(MONDAY, "waiting", café(|_| {})).await.unwrap();

        assert_eq!(store.events_forget(MONDAY + DAY).await.unwrap(), 0);
        assert_eq!(store.events_forget(MONDAY + (CONTACT_DAYS + 1) * DAY).await.unwrap(), 1);
        assert_eq!(store.event_by_id(&rejected.id).await.unwrap(), None);
        assert!(store.event_contact(&id).await.unwrap().is_some(), "it goes on until May");

        let after = date("2027-06-30").and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp();
        assert_eq!(store.events_forget(after).await.unwrap(), 1);
        assert_eq!(store.event_contact(&id).await.unwrap(), None);
        assert!(store.event_by_slug(&slug).await.unwrap().is_some(), "the event itself is no secret");
        assert!(store.event_contact(&waiting.id).await.unwrap().is_some(), "staff have not read it yet");
        assert_eq!(store.events_forget(after).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_flood_stops_and_demo_events_load_once() {
    for store in both_engines().await {
        assert!(store.event_load_demo(MONDAY, "café", café(|_| {}).event, true).await.unwrap());
        assert!(!store.event_load_demo(MONDAY, "café", café(|_| {}).event, true).await.unwrap());
        let events = store.events_public(date("2026-11-23")).await.unwrap();
        assert!(events.len() == 1 && events[0].demo);
        for n in 0..MOST_AN_HOUR {
            store.event_post(MONDAY, &n.to_string(), café(|_| {})).await.unwrap();
        }
        let refused = store.event_post(MONDAY, "one more", café(|_| {})).await;
        assert!(matches!(refused, Err(EventError::TooMany)), "{refused:?}");
        store.event_post(MONDAY + 3601, "later", café(|_| {})).await.unwrap();
    }
}

#[tokio::test]
async fn nothing_personal_stands_in_clear() {
    for store in both_engines().await {
        let sent = café(|form| form.contact = "samira@example.org".into());
        assert!(matches!(sent.contact, EventContact::Email(_)));
        let posted = store.event_post(MONDAY, KEY, sent).await.unwrap();
        let mut copy = Vec::new();
        store.copy_out(&mut copy).await.unwrap();
        let copy = String::from_utf8(copy).unwrap();
        assert!(copy.contains("Craiova"), "the copy holds the event");
        for secret in ["samira@example.org", &posted.token, KEY] {
            assert!(!copy.contains(secret) && !copy.contains(&crate::keys::hex(secret.as_bytes())));
        }
    }
}
