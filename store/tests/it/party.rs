//! Families of up to six: at once or in turn, all or nobody, under one reference, and their holds.

mod series;

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use domain::Language;
use domain::booking::{BookingForm, VisitState};
use domain::catalogue::SpokenLanguage;
use domain::messages::Channel;
use domain::schedule::{Party, Together};
use store::Store;
use store::booking::{Ask, Booked, BookedBy, BookingError, Found, Queue, VisitGroup};
use store::keys::new_id;
use tokio::sync::Barrier;

use crate::office::{MONDAY, check_whole, date, form, instant, public, request, start};
use crate::{both, office};

const TEN: &str = "2027-01-11T10:00:00+02:00";
const NAMES: [&str; 5] = ["Maryam", "Ali", "Reza", "Sara", "Hamid"];

fn now() -> DateTime<Utc> {
    instant(MONDAY)
}

/// The form of a family, with a fresh random number.
fn family(people: usize, together: &str, at: &str) -> BookingForm {
    let name = |turn: usize| if turn + 2 <= people { NAMES[turn].to_owned() } else { String::new() };
    BookingForm {
        people: people.to_string(),
        together: together.to_owned(),
        name_2: name(0),
        name_3: name(1),
        name_4: name(2),
        name_5: name(3),
        name_6: name(4),
        ..form("talk", "bucharest", at)
    }
}

/// As many counsellors and rooms in Bucharest, each for one visit at a time.
async fn office_of(store: &Store, counsellors: usize, rooms: usize) {
    store.import_catalogue(&office::directory(45)).await.unwrap();
    for number in 0..counsellors {
        let label = format!("Counsellor {number}");
        office::staff(store, "bucharest", &label, &[SpokenLanguage::Romanian]).await;
    }
    for number in 0..rooms {
        office::room(store, "bucharest", &format!("Room {number}"), 1).await;
    }
}

fn asked(people: u8, together: Together) -> Ask {
    Ask { party: Party::new(people, together).unwrap(), ..office::talk("bucharest") }
}

async fn listed(store: &Store, ask: &Ask, day: &str) -> Vec<DateTime<chrono::FixedOffset>> {
    let free = store.free_times(ask, date(day), 1, now()).await.unwrap();
    free.days.into_iter().flat_map(|day| day.starts).map(|offer| offer.start).collect()
}

async fn group_of(store: &Store, booked: &Booked) -> VisitGroup {
    let reference = &booked.group.as_ref().unwrap().reference;
    match store.find(reference, &booked.pin, now()).await.unwrap() {
        Found::Group(group) => group,
        Found::Visit(visit) => panic!("{visit:?} is one visit"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn six_come_at_once_and_are_found_by_each_reference_and_by_one() {
    for (engine, store) in both::both().await {
        office_of(&store, 6, 7).await;
        let all = listed(&store, &asked(6, Together::AtOnce), "2027-01-11").await;
        assert!(all.contains(&start(TEN)), "{engine}");
        let form = family(6, "at_once", TEN).read().unwrap();
        let booked = store.book(&form, &public(), now()).await.unwrap();
        let visits = booked.group.clone().unwrap().visits;
        assert_eq!((visits.len(), &visits[0].reference), (6, &booked.reference), "{engine}");
        assert_eq!(store.book(&form, &public(), now()).await.unwrap().reference, booked.reference);
        assert_eq!(check_whole(&store).await, 6, "{engine}");
        let group = group_of(&store, &booked).await;
        let seats = group.visits.iter().flat_map(|member| office::seats_of(&member.visit));
        assert_eq!(seats.collect::<BTreeSet<_>>().len(), 12, "{engine}: nobody is in two visits");
        let mut names: Vec<_> = group.visits.iter().map(|member| member.visit.name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["Ali", "Hamid", "Maryam", "Narges", "Reza", "Sara"], "{engine}");
        for member in &group.visits {
            assert!(visits.iter().any(|visit| visit.reference == member.reference), "{engine}");
            match store.find(&member.reference, &booked.pin, now()).await.unwrap() {
                Found::Visit(visit) => assert_eq!((*visit).clone(), member.visit, "{engine}"),
                Found::Group(group) => panic!("{engine}: {group:?}"),
            }
        }
        assert!(listed(&store, &asked(2, Together::AtOnce), "2027-01-11").await.len() < all.len());
        let wrong = store.find(&booked.group.unwrap().reference, "00000000", now()).await;
        assert!(matches!(wrong, Err(BookingError::NotFound)), "{engine}: {wrong:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn in_turn_means_one_after_the_other_with_the_same_people() {
    for (engine, store) in both::both().await {
        office_of(&store, 3, 3).await;
        // One of three is away in the second turn, so the family goes to one who is not.
        store
            .book(&request("talk", "bucharest", "2027-01-11T11:00:00+02:00"), &public(), now())
            .await
            .unwrap();
        let form = family(4, "in_turn", TEN).read().unwrap();
        let booked = store.book(&form, &public(), now()).await.unwrap();
        let group = group_of(&store, &booked).await;
        let starts: Vec<_> = group.visits.iter().map(|member| member.visit.start).collect();
        let expected = [0, 60, 120, 180].map(|minutes| start(TEN) + TimeDelta::minutes(minutes));
        assert_eq!(starts, expected, "{engine}");
        let given: Vec<_> = group.visits.iter().map(|member| office::seats_of(&member.visit)).collect();
        assert!(given.windows(2).all(|pair| pair[0] == pair[1]), "{engine}: {given:?}");
        assert_eq!(check_whole(&store).await, 5, "{engine}");
        // The last start at which four have their turns before five.
        let last = listed(&store, &asked(4, Together::InTurn), "2027-01-12").await.pop();
        assert_eq!(last, Some(start("2027-01-12T13:00:00+02:00")), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_listed_for_a_party_can_be_booked_and_nothing_else() {
    let mut dice = fastrand::Rng::with_seed(11);
    let store = both::sqlite().await;
    office_of(&store, 4, 3).await;
    for _ in 0..if office::soak() { 400 } else { 24 } {
        let together = if dice.bool() { Together::AtOnce } else { Together::InTurn };
        let people = dice.u8(1..5);
        let at = office::any_start(&mut dice);
        let day = at.date_naive().to_string();
        let is_listed = listed(&store, &asked(people, together), &day).await.contains(&at);
        let form = family(people.into(), together.code(), &at.to_rfc3339()).read().unwrap();
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        match store.book_prepared(&form, &public(), codes, now()).await {
            Ok(_) => assert!(is_listed, "{people} {together:?} {at}"),
            Err(BookingError::Taken { nearest }) => {
                assert!(!is_listed, "{people} {together:?} {at}");
                for near in nearest {
                    let day = near.date_naive().to_string();
                    assert!(listed(&store, &asked(people, together), &day).await.contains(&near));
                }
            }
            // More than the place has seats for, whatever is booked, or than the day has hours.
            Err(BookingError::Invalid(errors)) if errors.code("start") == Some("closed") => {
                assert!(!is_listed, "{people} {together:?} {at}");
            }
            Err(error) => panic!("{error:?}"),
        }
        check_whole(&store).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_families_one_gets_the_seats_and_none_gets_half() {
    for (engine, store) in both::both().await {
        office_of(&store, 3, 3).await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        for (round, together) in ["at_once", "in_turn", "at_once"].into_iter().enumerate() {
            let at = (start(TEN) + TimeDelta::days(round as i64)).to_rfc3339();
            let barrier = Arc::new(Barrier::new(20));
            let asking: Vec<_> = (0..20)
                .map(|_| {
                    let (store, barrier, codes) = (store.clone(), barrier.clone(), codes.clone());
                    // Three at once take all; three in turn leave two of three rows free.
                    let form = family(3, together, &at).read().unwrap();
                    tokio::spawn(async move {
                        barrier.wait().await;
                        store.book_prepared(&form, &public(), codes, now()).await
                    })
                })
                .collect();
            let mut won = 0;
            for one in asking {
                match one.await.unwrap() {
                    Ok(booked) => won += usize::from(booked.group.unwrap().visits.len() == 3),
                    Err(BookingError::Taken { .. }) => {}
                    Err(error) => panic!("{engine}: {error:?}"),
                }
            }
            assert_eq!(won, if together == "at_once" { 1 } else { 3 }, "{engine} {together}");
        }
        assert_eq!(check_whole(&store).await, 3 + 9 + 3, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_or_all_are_cancelled_and_taken_back() {
    for (engine, store) in both::both().await {
        office_of(&store, 3, 3).await;
        let form = family(3, "at_once", TEN).read().unwrap();
        let booked = store.book(&form, &public(), now()).await.unwrap();
        let (reference, pin) = (booked.group.clone().unwrap().reference, booked.pin.clone());
        let states = async |found: Found| match found {
            Found::Group(group) => group.visits.iter().map(|member| member.visit.state).collect::<Vec<_>>(),
            Found::Visit(visit) => vec![visit.state],
        };
        let second = booked.group.clone().unwrap().visits[1].reference.clone();
        let one = store.cancel_found(&second, &pin, now()).await.unwrap();
        assert_eq!(states(one).await, [VisitState::Cancelled], "{engine}");
        assert_eq!(check_whole(&store).await, 2, "{engine}");
        let all = store.cancel_found(&reference, &pin, now()).await.unwrap();
        assert_eq!(states(all).await, [VisitState::Cancelled; 3], "{engine}");
        assert_eq!(check_whole(&store).await, 0, "{engine}");
        assert!(store.cancel_found(&reference, &pin, now()).await.is_ok(), "{engine}: cancelled stays so");
        let back = store.take_back_found(&reference, &pin, now() + TimeDelta::minutes(9)).await.unwrap();
        assert_eq!(states(back).await, [VisitState::Confirmed; 3], "{engine}");
        assert_eq!(check_whole(&store).await, 3, "{engine}");
        store.cancel_found(&reference, &pin, now()).await.unwrap();
        let late = store.take_back_found(&reference, &pin, now() + TimeDelta::minutes(11)).await;
        assert!(matches!(late, Err(BookingError::Invalid(_))), "{engine}: {late:?}");
        // One visit of a family moves by itself; the reference of all names none to move.
        let moved = store.move_visit(&reference, &pin, start(TEN), form.idem, now()).await;
        assert!(
            matches!(moved, Err(BookingError::Invalid(errors)) if errors.code("reference") == Some("group"))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hold_of_a_family_is_one_and_runs_out_as_one() {
    for (engine, store) in both::both().await {
        office_of(&store, 3, 3).await;
        let free = async |people: u8, at: DateTime<Utc>| {
            let ask = asked(people, Together::AtOnce);
            let free = store.free_times(&ask, date("2027-01-11"), 1, at).await.unwrap();
            free.days.iter().flat_map(|day| &day.starts).any(|offer| offer.start == start(TEN))
        };
        let after = |seconds| now() + TimeDelta::seconds(seconds);
        let ask = asked(3, Together::AtOnce);
        let held = store.hold(&ask, start(TEN), "me", None, after(0)).await.unwrap().held;
        assert!(!free(1, after(1)).await, "{engine}: it keeps every seat");
        assert_eq!(store.held_by("me", after(1)).await.unwrap().len(), 1, "{engine}: it is one journey");
        let again = store.hold(&ask, start(TEN), "me", None, after(60)).await.unwrap().held;
        assert_eq!(again, held, "{engine}: the same click is one hold");
        let longer = store.extend_hold(&held.id, "me", after(500)).await.unwrap();
        assert!(longer.extended && !free(1, after(1199)).await, "{engine}");
        assert!(free(3, after(1200)).await, "{engine}: it runs out as a whole");
        assert_eq!(store.sweep_holds(after(1200)).await.unwrap(), 3, "{engine}");

        // It becomes smaller, moves, and becomes visits, with no seat lost or left behind.
        let ask = asked(3, Together::InTurn);
        store.hold(&ask, start(TEN), "me", None, after(1300)).await.unwrap();
        let two = asked(2, Together::AtOnce);
        let held = store.hold(&two, start(TEN), "me", None, after(1301)).await.unwrap().held;
        assert!(free(1, after(1302)).await && !free(2, after(1302)).await, "{engine}");
        let three = asked(3, Together::AtOnce);
        store.hold(&three, start(TEN), "me", Some(&held.id), after(1303)).await.unwrap();
        assert!(!free(1, after(1304)).await, "{engine}");
        let by = BookedBy::public(Language::Ro, true).holding(Some("me".to_owned()));
        let stranger = family(3, "at_once", TEN).read().unwrap();
        let refused = store.book(&stranger, &public(), after(1305)).await;
        assert!(matches!(refused, Err(BookingError::Taken { .. })), "{engine}: {refused:?}");
        let booked = store.book(&family(3, "at_once", TEN).read().unwrap(), &by, after(1306)).await.unwrap();
        assert_eq!(check_whole(&store).await, 3, "{engine}");
        assert_eq!(store.held_by("me", after(1307)).await.unwrap(), [], "{engine}");
        let (_, codes) =
            store.visit_in_session(booked.session.as_ref().unwrap(), after(1308)).await.unwrap().unwrap();
        assert_eq!(codes.group, Some(codes.reference.clone()), "{engine}: who booked sees all of them");
        // Given back as one, too.
        let held =
            store.hold(&two, start("2027-01-12T10:00:00+02:00"), "me", None, after(1400)).await.unwrap();
        store.release_hold(Some(&held.held.id), "me", after(1401)).await.unwrap();
        assert_eq!(check_whole(&store).await, 3, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_is_reminded_once_of_its_first_visit() {
    for (engine, store) in both::both().await {
        office_of(&store, 2, 2).await;
        let form = BookingForm {
            phone: "0722123456".to_owned(),
            contact_safe: "yes".to_owned(),
            remind: "yes".to_owned(),
            idem: new_id(),
            ..family(3, "in_turn", TEN)
        };
        let booked = store.book(&form.read().unwrap(), &public(), now()).await.unwrap();
        let day_before = instant("2027-01-10T12:00:00Z");
        let letters = store.claim_messages(&[Channel::Sms], 10, day_before).await.unwrap();
        let starts: Vec<_> = letters.iter().map(|letter| letter.start).collect();
        assert_eq!(starts, [start(TEN)], "{engine}");
        assert_eq!(letters[0].visit, booked.id, "{engine}");
    }
    // When the first cancels before, the second is the first.
    let store = both::sqlite().await;
    office_of(&store, 2, 2).await;
    let form = BookingForm {
        phone: "0722123456".to_owned(),
        contact_safe: "yes".to_owned(),
        remind: "yes".to_owned(),
        ..family(2, "in_turn", TEN)
    };
    let booked = store.book(&form.read().unwrap(), &public(), now()).await.unwrap();
    store.cancel_visit(&booked.reference, &booked.pin, now()).await.unwrap();
    let letters = store.claim_messages(&[Channel::Sms], 10, instant("2027-01-10T12:00:00Z")).await.unwrap();
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].start, start(TEN) + TimeDelta::hours(1));
}
