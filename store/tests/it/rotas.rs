//! Weeks that take turns: what is listed can be booked, and changing them leaves nobody out unnoticed.

use chrono::{Datelike as _, NaiveDate, TimeDelta};
use domain::calendar::Rota;
use domain::closure::Decision;
use store::audit::Actor;
use store::booking::{Bound, HoursChange, NewClosure, What};

use crate::both;
use crate::office::{self, MONDAY, date, instant, public, request, week};

fn rota(hours: &[&str]) -> Rota {
    Rota::new(hours.iter().map(|hours| week(hours)).collect()).unwrap()
}

fn monday(day: NaiveDate) -> NaiveDate {
    day.week(chrono::Weekday::Mon).first_day()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_time_of_a_rota_that_is_listed_can_be_booked_and_no_other() {
    for (engine, store) in both::both().await {
        let office = office::open(&store).await;
        let now = instant(MONDAY);
        let from = date("2026-12-02");
        let turns = rota(&["10:00-11:00", "14:00-15:30", "", "09:00-10:00"]);
        let set = store.set_hours(&office.ion, from, &turns, Actor::System, now).await.unwrap();
        assert!(matches!(set, HoursChange::Done), "{engine}");
        let free = store.free_times(&office::talk("craiova"), from, 90, now).await.unwrap();
        assert!(free.days.len() > 30, "{engine}");
        for day in &free.days {
            let turn = (monday(day.date) - monday(from)).num_days() / 7 % 4;
            let first = ["10:00", "14:00", "", "09:00"][turn as usize];
            let starts: Vec<_> = day.starts.iter().map(|o| o.start.format("%H:%M").to_string()).collect();
            assert_eq!(starts.first().map(String::as_str), Some(first), "{engine} {}", day.date);
            assert!(day.date.weekday().num_days_from_monday() < 5);
            assert!(starts.len() <= 2, "{engine}: {starts:?}");
        }
        // A day of each week, at its listed time and at the time of another week.
        for day in free.days.iter().step_by(4).take(if office::soak() { 20 } else { 5 }) {
            let listed = day.starts[0].start;
            store.book(&request("talk", "craiova", &listed.to_rfc3339()), &public(), now).await.unwrap();
            let other = listed + TimeDelta::hours(2);
            let no = store.book(&request("talk", "craiova", &other.to_rfc3339()), &public(), now).await;
            assert!(no.is_err(), "{engine} {other}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rota_says_what_it_makes_and_nobody_falls_out_of_it_unnoticed() {
    for (engine, store) in both::both().await {
        let office = office::open(&store).await;
        let now = instant(MONDAY);
        let from = date("2026-12-07");
        for start in ["2026-12-08T10:00:00+02:00", "2026-12-15T10:00:00+02:00"] {
            store.book(&request("talk", "craiova", start), &public(), now).await.unwrap();
        }
        let turns = rota(&["09:00-12:00", "13:00-17:00"]);
        let plan = store.plan_week(&office.ion, from, &turns, now).await.unwrap();
        let counts: Vec<_> = plan.counts.iter().map(|c| (c.turn, c.minutes, c.before, c.after)).collect();
        assert_eq!(counts, [(0, 45, 40, 15), (1, 45, 40, 20)], "{engine}");
        let outside: Vec<_> = plan.outside.iter().map(|visit| visit.start.to_rfc3339()).collect();
        assert_eq!(outside, ["2026-12-15T10:00:00+02:00"], "{engine}: only the second week");
        let set = store.set_hours(&office.ion, from, &turns, Actor::System, now).await.unwrap();
        assert!(matches!(set, HoursChange::Booked(visits) if visits.len() == 1), "{engine}");

        // The closure decides about the one, and takes back what it wrote.
        let before = store.resource(&office.ion).await.unwrap().unwrap();
        let bound = Bound { place: "craiova".to_owned(), resource: Some(office.ion.clone()) };
        let what = What::Week { from, rota: turns.clone() };
        let new = NewClosure { bound, what: what.clone(), reason: String::new() };
        let closure = store.begin_closure(new.clone(), "m1", now).await.unwrap();
        assert_eq!((closure.visits.len(), &closure.what), (1, &what), "{engine}");
        let holds = store.resource(&office.ion).await.unwrap().unwrap();
        assert_eq!(holds.rota_on(from), turns, "{engine}");
        assert_eq!(holds.rota_on(date("2026-12-14")), rota(&["13:00-17:00", "09:00-12:00"]), "{engine}");
        store.drop_closure(&closure.id, closure.version, "m1", now).await.unwrap();
        let back = store.resource(&office.ion).await.unwrap().unwrap();
        assert_eq!(back.rota_on(from), before.rota_on(from), "{engine}");

        // Another rota over a rota, given up: the first stands as it was, turn by turn.
        let lines = store.begin_closure(new, "m1", now).await.unwrap();
        let ids: Vec<String> = lines.visits.iter().map(|line| line.id.clone()).collect();
        store.decide(&lines.id, lines.version, &ids, Decision::Keep, "m1", now).await.unwrap();
        let version = store.closure(&lines.id).await.unwrap().version;
        store.apply_closure(&lines.id, version, "m1", now).await.unwrap();
        let bound = Bound { place: "craiova".to_owned(), resource: Some(office.ion.clone()) };
        let what = What::Week { from: date("2026-12-09"), rota: rota(&["", "", "08:00-09:00"]) };
        let second = NewClosure { bound, what, reason: String::new() };
        let second = store.begin_closure(second, "m1", now).await.unwrap();
        let third = store.resource(&office.ion).await.unwrap().unwrap();
        assert_eq!(third.rota_on(date("2026-12-23")), rota(&["08:00-09:00", "", ""]), "{engine}");
        if second.undo_until().is_some() {
            store.undo_closure(&second.id, second.version, "m1", now).await.unwrap();
        } else {
            store.drop_closure(&second.id, second.version, "m1", now).await.unwrap();
        }
        assert_eq!(store.resource(&office.ion).await.unwrap().unwrap().rota_on(from), turns, "{engine}");
    }
}
