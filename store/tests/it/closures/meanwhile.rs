//! What happens between looking and saving: somebody books, somebody else changes hours, tabs are old.

use chrono::TimeDelta;
use domain::calendar::{DayHours, Exception};
use domain::closure::{Decision, Proposed, State};
use domain::messages::Channel;
use store::audit::Actor;
use store::booking::{BookingError, Bound, HoursChange, NewClosure, What};
use store::values;

use super::{apply_all, book, closing, code, messages, picture};
use crate::office::{MONDAY, date, instant, request, week};
use crate::{both, office};

const TEN: &str = "2026-12-02T10:00:00+02:00";

#[tokio::test(flavor = "multi_thread")]
async fn hours_do_not_change_over_the_heads_of_booked_people() {
    for (engine, store) in both::both().await {
        let office = office::open(&store).await;
        let (now, day) = (instant(MONDAY), date("2026-12-02"));
        let visit = book(&store, TEN, "", "", now).await;
        let before = picture(&store).await;
        let closed = || Exception { hours: DayHours::CLOSED, reason: String::new() };
        let by = || Actor::Staff("m1".to_owned());
        for refused in [
            store.day_off(&office.room, day, day, DayHours::CLOSED, "", by(), now).await,
            store.set_hours(&office.room, day, week("12:00-17:00"), by(), now).await,
            store.set_place_exception("bucharest", day, Some(closed()), by(), now).await,
        ] {
            let Ok(HoursChange::Booked(visits)) = refused else { panic!("{engine}: {refused:?}") };
            assert_eq!(visits.iter().map(|v| &v.id).collect::<Vec<_>>(), [&visit.id]);
        }
        assert_eq!(picture(&store).await, before);
        store
            .book(&request("talk", "bucharest", "2026-12-02T11:00:00+02:00"), &office::public(), now)
            .await
            .unwrap();

        // A day with longer hours cannot be taken back over somebody who is booked in them.
        let saturday = date("2026-12-05");
        let open = DayHours::parse("09:00-12:00").unwrap();
        for id in store.resources("bucharest").await.unwrap().iter().map(|r| &r.id) {
            let other = store.day_off(id, saturday, saturday, open.clone(), "", by(), now).await.unwrap();
            assert!(matches!(other, HoursChange::Done));
        }
        let booked = book(&store, "2026-12-05T10:00:00+02:00", "", "", now).await;
        let whose = &booked.seats[0].resource;
        let back = store.remove_day_off(whose, saturday, by(), now).await.unwrap();
        assert!(matches!(back, HoursChange::Booked(_)), "{back:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_books_between_the_preview_and_the_beginning_is_on_the_list_and_nobody_after_it() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let now = instant(MONDAY);
        let new = closing(None, "2026-12-02", None);
        assert!(store.preview_closure(&new, now).await.unwrap().is_empty());
        // Eight at once with the beginning: each is on the list or refused.
        let mut racers = Vec::new();
        for hour in 9..17 {
            let store = store.clone();
            racers.push(tokio::spawn(async move {
                let at = format!("2026-12-02T{hour:02}:00:00+02:00");
                let booked = store.book(&request("talk", "bucharest", &at), &office::public(), now).await;
                booked.ok().map(|booked| booked.id)
            }));
        }
        let closure = store.begin_closure(new, "m1", now).await.unwrap();
        let mut booked = Vec::new();
        for racer in racers {
            booked.extend(racer.await.unwrap());
        }
        let mut listed: Vec<String> = closure.visits.iter().map(|line| line.visit.id.clone()).collect();
        listed.sort();
        booked.sort();
        assert_eq!(listed, booked, "{engine}");
        let after = store.book(&request("talk", "bucharest", TEN), &office::public(), now).await;
        assert_eq!(code(after), "start: closed", "{engine}: an open closure takes nobody new");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_takes_over_at_the_same_time_and_gives_back() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let now = instant(MONDAY);
        let visit = book(&store, TEN, "0722123456", "", now).await;
        let (whose, before) = (visit.seats[0].resource.clone(), picture(&store).await);
        let closure =
            store.begin_closure(closing(Some(&whose), "2026-12-02", Some("09:30-11:00")), "m1", now).await;
        let closure = closure.unwrap();
        let proposal = closure.visits[0].held(now).unwrap();
        assert_eq!((proposal.kind, proposal.start), (Proposed::SameTime, visit.start), "{engine}");
        assert_ne!(proposal.seats[0].resource, whose);
        assert_eq!(proposal.seats[1], visit.seats[1], "the room stays");

        let applied = apply_all(&store, &closure, Decision::Move, now).await;
        let moved = &applied.visits[0].visit;
        assert_eq!((&moved.seats, moved.start), (&proposal.seats, visit.start));
        assert_eq!(
            messages(&store, &visit.id).await[2..],
            ["booked sms pending", "reminder sms pending", "reminder_early sms pending"]
        );
        let undone = store.undo_closure(&closure.id, applied.version, "m1", now).await.unwrap();
        assert_eq!((undone.restored, undone.left), (1, 0));
        assert_eq!(picture(&store).await, before, "{engine}");

        // Asked for another kind, the search gives that.
        let again = store.begin_closure(closing(Some(&whose), "2026-12-02", None), "m1", now).await.unwrap();
        let lines = [again.visits[0].id.clone()];
        for (wish, place) in [(Proposed::SamePerson, "bucharest"), (Proposed::AnotherPlace, "craiova")] {
            let version = store.closure(&again.id).await.unwrap().version;
            assert_eq!(store.propose(&again.id, version, &lines, Some(wish), "m1", now).await.unwrap(), 1);
            let line = store.closure(&again.id).await.unwrap().visits.remove(0);
            let proposal = line.held(now).unwrap();
            assert_eq!((proposal.kind, proposal.place.as_str()), (wish, place), "{engine}");
            let same = proposal.seats[0].resource == whose;
            assert_eq!(same, wish == Proposed::SamePerson);
        }
        let closure = store.closure(&again.id).await.unwrap();
        store.drop_closure(&again.id, closure.version, "m1", now).await.unwrap();
        assert_eq!(picture(&store).await, before, "{engine}: what was given up holds nothing");
        assert_eq!(store.closure(&again.id).await.unwrap().state, State::Undone);
        assert!(
            store
                .book(&request("talk", "bucharest", "2026-12-02T12:00:00+02:00"), &office::public(), now)
                .await
                .is_ok()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_that_its_holder_changed_since_stays_as_they_wanted_it() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let now = instant(MONDAY);
        let first = book(&store, TEN, "0722123456", "", now).await;
        let second = book(&store, "2026-12-02T12:00:00+02:00", "0722123456", "", now).await;
        let third = book(&store, "2026-12-02T14:00:00+02:00", "0722123456", "", now).await;
        let closure = store.begin_closure(closing(None, "2026-12-02", None), "m1", now).await.unwrap();
        // One cancels before it is applied: no decision is needed for it, and none is carried out.
        store.mark(&third.id, third.version, domain::booking::Act::Cancel, "s1", now).await.unwrap();
        let lines: Vec<String> = closure.visits[..2].iter().map(|line| line.id.clone()).collect();
        store.decide(&closure.id, closure.version, &lines, Decision::Move, "m1", now).await.unwrap();
        let applied = store.apply_closure(&closure.id, closure.version + 1, "m1", now).await.unwrap();
        assert_eq!(applied.visits[2].applied(), None, "{engine}");
        // Another one moves hers again within the ten minutes.
        let later = office::start("2026-12-10T15:00:00+02:00");
        store.move_for_caller(&first.id, later, "s1", now).await.unwrap();
        let undone = store.undo_closure(&closure.id, applied.version, "m1", now).await.unwrap();
        assert_eq!((undone.restored, undone.left), (1, 1), "{engine}");
        assert_eq!(store.visit(&first.id).await.unwrap().start, later);
        assert_eq!(store.visit(&second.id).await.unwrap().seats, second.seats);
        let mut tx = store.reader().await.unwrap();
        let held = tx.fetch_all(
            "SELECT id FROM claim WHERE kind = 'hold' AND expires_at > $1",
            values![now.timestamp()],
        );
        assert!(held.await.unwrap().len() <= 1, "at most what was kept of the one that moved on");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn near_visits_are_told_at_once_and_told_again_when_it_is_undone() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let booked = book(&store, "2026-11-24T11:00:00+02:00", "0722123456", "", instant(MONDAY)).await;
        let now = instant("2026-11-24T07:30:00Z");
        let closure =
            store.begin_closure(closing(None, "2026-11-24", Some("10:00-24:00")), "m1", now).await.unwrap();
        let applied = apply_all(&store, &closure, Decision::Cancel, now).await;
        let letter = store.claim_messages(&[Channel::Sms], 9, now).await.unwrap().remove(0);
        assert_eq!(letter.kind, domain::messages::Kind::Cancelled, "{engine}: two hours are too few to wait");
        assert_eq!(store.begin_sending(&letter, now).await.unwrap(), store::booking::Begun::Go);
        store.undo_closure(&closure.id, applied.version, "m1", now).await.unwrap();
        let said = messages(&store, &booked.id).await;
        assert_eq!(said.last().unwrap(), "booked sms pending", "{engine}: {said:?}");
        assert_eq!(store.visit(&booked.id).await.unwrap().seats, booked.seats);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn closures_on_top_of_each_other_come_off_in_any_order() {
    for (engine, store) in both::both().await {
        let office = office::open(&store).await;
        let now = instant(MONDAY);
        let hours = || async {
            let rooms = store.resources("bucharest").await.unwrap();
            let room = rooms.into_iter().find(|r| r.id == office.room).unwrap();
            (
                room.exceptions.iter().map(|(_, e)| e.hours.to_string()).collect::<Vec<_>>(),
                room.week_changes().len(),
            )
        };
        let new = |part| closing(Some(&office.room), "2026-12-03", part);
        // Nobody is booked, so each is applied at once.
        let first = store.begin_closure(new(Some("09:00-10:00")), "m1", now).await.unwrap();
        let second = store.begin_closure(new(Some("12:00-13:00")), "m1", now).await.unwrap();
        assert_eq!((first.state, second.state), (State::Applied, State::Applied), "{engine}");
        assert_eq!(hours().await.0, ["08:00-09:00, 10:00-12:00, 13:00-20:00"]);
        store.undo_closure(&first.id, 1, "m1", now).await.unwrap();
        store.undo_closure(&second.id, 1, "m1", now).await.unwrap();
        assert_eq!(hours().await, (vec![], 1), "{engine}");

        // A week, and what stood there before it.
        let what = What::Week { from: date("2026-12-07"), rota: week("12:00-16:00").into() };
        let bound = Bound { place: "bucharest".to_owned(), resource: Some(office.room.clone()) };
        let shorter = NewClosure { bound, what, reason: String::new() };
        let visit = book(&store, "2026-12-09T10:00:00+02:00", "", "", now).await;
        let closure = store.begin_closure(shorter.clone(), "m1", now).await.unwrap();
        assert_eq!((closure.visits.len(), hours().await.1), (1, 2), "{engine}: {:?}", visit.id);
        assert_eq!(closure.what, shorter.what);
        store.drop_closure(&closure.id, closure.version, "m1", now).await.unwrap();
        assert_eq!(hours().await, (vec![], 1));
        let closure = store.begin_closure(shorter, "m1", now).await.unwrap();
        let applied = apply_all(&store, &closure, Decision::Keep, now).await;
        store
            .set_hours(&office.room, date("2026-12-21"), week("08:00-20:00"), Actor::System, now)
            .await
            .unwrap();
        let undo = store.undo_closure(&closure.id, applied.version, "m1", now).await;
        assert_eq!(code(undo), "closure: hours_changed", "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_closed_is_refused_and_nothing_is_written() {
    for (engine, store) in both::both().await {
        let office = office::open(&store).await;
        let now = instant("2026-12-02T12:00:00Z");
        let span = |first: &str, last: &str| NewClosure {
            what: What::Days { first: date(first), last: date(last), part: None },
            ..closing(None, "2026-12-02", None)
        };
        let elsewhere = NewClosure {
            bound: Bound { place: "craiova".to_owned(), resource: Some(office.room.clone()) },
            ..closing(None, "2026-12-03", None)
        };
        let nowhere = NewClosure {
            bound: Bound { place: "atlantis".to_owned(), resource: None },
            ..closing(None, "2026-12-03", None)
        };
        let table = [
            (span("2026-12-01", "2026-12-04"), "first: past"),
            (span("2026-12-05", "2026-12-04"), "last: range"),
            (span("2026-12-05", "2027-12-06"), "last: range"),
            (closing(None, "2026-12-02", Some("09:00-14:00")), "part: past"),
            (elsewhere, "resource: unknown"),
            (nowhere, "place: unknown"),
        ];
        for (new, refused) in table {
            assert_eq!(code(store.preview_closure(&new, now).await), refused, "{engine}");
            assert_eq!(code(store.begin_closure(new, "m1", now).await), refused, "{engine}");
        }
        assert!(store.closures("bucharest").await.unwrap().is_empty());
        assert!(matches!(store.closure("no-such").await, Err(BookingError::NotFound)));
        let year = store.begin_closure(span("2026-12-05", "2027-12-05"), "m1", now).await.unwrap();
        assert_eq!(year.state, State::Applied);

        // Decisions that cannot be.
        book(&store, "2026-12-04T10:00:00+02:00", "", "", now).await;
        let closure = store.begin_closure(closing(None, "2026-12-04", None), "m1", now).await.unwrap();
        let lines = [closure.visits[0].id.clone()];
        let decide = |lines: Vec<String>, decision, at| {
            let (store, id, version) = (store.clone(), closure.id.clone(), closure.version);
            async move { code(store.decide(&id, version, &lines, decision, "m1", at).await) }
        };
        assert_eq!(decide(vec![], Decision::Keep, now).await, "lines: required");
        assert_eq!(decide(vec!["x".to_owned()], Decision::Keep, now).await, "lines: unknown");
        let later = closure.visits[0].proposal.as_ref().map_or(now + TimeDelta::days(2), |p| p.until);
        assert_eq!(decide(lines.to_vec(), Decision::Move, later).await, "decision: no_proposal");
        assert_eq!(store.closure(&closure.id).await.unwrap().version, closure.version, "nothing is written");
    }
}
