//! Series: looked at before anything is booked, then all or nothing, and the clock on the wall stays.

use chrono::{DateTime, FixedOffset};
use domain::booking::Idem;
use domain::calendar::{DayHours, Exception};
use domain::schedule::Every;
use store::Store;
use store::audit::Actor;
use store::booking::{BookingError, Found};
use store::keys::new_id;

use super::{NAMES, family, office_of};
use crate::both;
use crate::office::{check_whole, date, instant, public, request, start};

const FIRST: &str = "2027-03-16T10:00:00+02:00";

/// Six weeks before the clocks go forward.
fn now() -> DateTime<chrono::Utc> {
    instant("2027-03-08T06:00:00Z")
}

fn idem() -> Idem {
    Idem::parse(&new_id()).unwrap()
}

fn code(error: &BookingError) -> Option<(String, String)> {
    let BookingError::Invalid(errors) = error else { return None };
    errors.iter().next().map(|(field, code)| (field.to_owned(), code.to_owned()))
}

async fn visits(store: &Store) -> i64 {
    let mut tx = store.reader().await.unwrap();
    let row = tx.fetch_one("SELECT COUNT(*) AS n FROM booking", store::values![]).await.unwrap();
    row.get("n").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_series_crosses_the_switch_of_the_clocks_under_one_reference_and_pin() {
    for (engine, store) in both::both().await {
        office_of(&store, 1, 1).await;
        let first = store.book(&request("talk", "bucharest", FIRST), &public(), now()).await.unwrap();
        // One date is taken, and on another the office is closed.
        let other = request("talk", "bucharest", "2027-03-23T10:00:00+02:00");
        store.book(&other, &public(), now()).await.unwrap();
        let closed = Exception { hours: DayHours::CLOSED, reason: "apă".to_owned() };
        let day = date("2027-04-06");
        store.set_place_exception("bucharest", day, Some(closed), Actor::System, now()).await.unwrap();
        let dates = store.series_of(&first.id, Every::Week, 5, now()).await.unwrap();
        let said: Vec<_> = dates.iter().map(|date| date.problem.as_deref()).collect();
        assert_eq!(said, [Some("taken"), None, Some("closed"), None], "{engine}");
        assert!(dates.iter().all(|date| date.nearest.len() == if date.problem.is_some() { 3 } else { 0 }));
        assert_eq!(visits(&store).await, 2, "{engine}: looking books nothing");
        let starts: Vec<DateTime<FixedOffset>> = dates
            .iter()
            .filter_map(
                |date| if date.problem.is_none() { date.start } else { date.nearest.first().copied() },
            )
            .collect();
        assert_eq!(starts[1], start("2027-03-30T10:00:00+03:00"), "{engine}: ten o'clock stays ten o'clock");
        let key = idem();
        let repeated = store.repeat_visit(&first.id, &starts, key, "m1", now()).await.unwrap();
        assert_eq!(store.repeat_visit(&first.id, &starts, key, "m1", now()).await.unwrap(), repeated);
        assert_eq!((repeated.visits.len(), visits(&store).await), (4, 6), "{engine}");
        check_whole(&store).await;
        match store.find(&repeated.reference, &first.pin, now()).await.unwrap() {
            Found::Group(group) => {
                assert_eq!(group.visits.len(), 5, "{engine}: with the one that was there");
                let first = &group.visits[0].visit;
                assert!(group.visits.iter().all(|member| member.visit.seats == first.seats), "{engine}");
            }
            Found::Visit(visit) => panic!("{engine}: {visit:?}"),
        }
        // It can be made longer: the reference stays.
        let more = [start("2027-05-04T10:00:00+03:00")];
        let longer = store.repeat_visit(&first.id, &more, idem(), "m1", now()).await.unwrap();
        assert_eq!(longer.reference, repeated.reference, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_a_series_changes_nothing() {
    for (engine, store) in both::both().await {
        office_of(&store, 2, 2).await;
        let first = store.book(&request("talk", "bucharest", FIRST), &public(), now()).await.unwrap();
        let before = visits(&store).await;
        let far = store.series_of(&first.id, Every::FourWeeks, 12, now()).await.unwrap_err();
        let over = Some(("visits".to_owned(), "series_over_horizon".to_owned()));
        assert_eq!(code(&far), over, "{engine}");
        let later = [start("2028-03-14T10:00:00+02:00")];
        assert_eq!(
            code(&store.repeat_visit(&first.id, &later, idem(), "m1", now()).await.unwrap_err()),
            over
        );
        for visits in [0, 1, 13] {
            let range = store.series_of(&first.id, Every::Week, visits, now()).await.unwrap_err();
            assert_eq!(code(&range), Some(("visits".to_owned(), "range".to_owned())), "{engine}");
        }
        let near = [start("2027-03-23T10:00:00+02:00"), start("2027-03-23T10:30:00+02:00")];
        let overlap = store.repeat_visit(&first.id, &near, idem(), "m1", now()).await.unwrap_err();
        assert_eq!(code(&overlap), Some(("visits".to_owned(), "overlap".to_owned())), "{engine}");
        // One of them is not free: none is booked.
        for _ in 0..2 {
            let other = request("talk", "bucharest", "2027-03-30T10:00:00+03:00");
            store.book(&other, &public(), now()).await.unwrap();
        }
        let starts = [start("2027-03-23T10:00:00+02:00"), start("2027-03-30T10:00:00+03:00")];
        let taken = store.repeat_visit(&first.id, &starts, idem(), "m1", now()).await.unwrap_err();
        assert!(matches!(taken, BookingError::Taken { .. }), "{engine}: {taken:?}");
        assert_eq!(visits(&store).await, before + 2, "{engine}");
        let two = family(2, "at_once", "2027-03-17T10:00:00+02:00").read().unwrap();
        let two = store.book(&two, &public(), now()).await.unwrap();
        let of_family = store.series_of(&two.id, Every::Week, 2, now()).await.unwrap_err();
        assert_eq!(code(&of_family), Some(("visit".to_owned(), "family".to_owned())), "{NAMES:?}");
        store.cancel_visit(&first.reference, &first.pin, now()).await.unwrap();
        let gone = store.series_of(&first.id, Every::Week, 2, now()).await.unwrap_err();
        assert_eq!(code(&gone), Some(("visit".to_owned(), "not_now".to_owned())), "{engine}");
    }
}
