//! Against resale, and in the open: far times become public at moments of their own, and a seat beyond the
//! usual ones is never without a reason.

use domain::Language;
use domain::booking::Act;
use domain::text::Note;
use serde_json::json;
use store::booking::{Ask, BookedBy, BookingError, Reach};

use crate::both;
use crate::office::{self, MONDAY, check_whole, date, directory_of, instant, request, talk};

#[tokio::test(flavor = "multi_thread")]
async fn far_times_are_released_one_by_one_and_what_is_listed_can_be_booked() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        store.import_catalogue(&directory_of(45, &json!({ "release": 28 }))).await.unwrap();
        let now = instant(MONDAY);
        let (public, staff) = (talk("bucharest"), Ask { reach: Reach::Staff, ..talk("bucharest") });
        let near = store.free_times(&public, date("2026-11-23"), 28, now).await.unwrap();
        assert_eq!(near, store.free_times(&staff, date("2026-11-23"), 28, now).await.unwrap(), "{engine}");
        let count =
            |times: &store::booking::FreeTimes| times.days.iter().map(|day| day.starts.len()).sum::<usize>();
        let from = date("2026-12-22");
        let seen = store.free_times(&public, from, 64, now).await.unwrap();
        let all = store.free_times(&staff, from, 64, now).await.unwrap();
        assert!(count(&seen) * 4 < count(&all) * 3 && count(&seen) * 4 > count(&all), "{engine}");
        // A week later the same are there, and more.
        let later = now + chrono::TimeDelta::days(7);
        let then = store.free_times(&public, from, 64, later).await.unwrap();
        for day in &seen.days {
            let known = then.days.iter().find(|known| known.date == day.date).map(|known| &known.starts);
            assert!(day.starts.iter().all(|start| known.is_some_and(|all| all.contains(start))), "{engine}");
        }
        assert!(count(&then) > count(&seen), "{engine}");
        // One computation: what the public does not see it cannot book, what it sees it can.
        let mut tried = (0, 0);
        for day in all.days.iter().step_by(9) {
            for offer in day.starts.iter().step_by(5) {
                let known = seen.days.iter().find(|known| known.date == day.date);
                let listed = known.is_some_and(|known| known.starts.contains(offer));
                let form = request("talk", "bucharest", &offer.start.to_rfc3339());
                let booked = store.book(&form, &office::public(), now).await;
                match (listed, &booked) {
                    (true, Ok(_)) => tried.0 += 1,
                    (false, Err(BookingError::Invalid(errors)))
                        if errors.code("start") == Some("too_far") =>
                    {
                        tried.1 += 1;
                        let by = BookedBy::staff("s1", Language::Ro);
                        store.book(&form, &by, now).await.unwrap();
                    }
                    other => panic!("{engine} {offer:?}: {other:?}"),
                }
            }
        }
        assert!(tried.0 > 2 && tried.1 > 2, "{engine}: {tried:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_take_an_extra_seat_with_a_reason_and_it_counts_for_nothing_else() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let now = instant(MONDAY);
        let at = "2026-11-25T10:00:00+02:00";
        let form = || request("talk", "craiova", at);
        let by = || BookedBy::staff("s1", Language::Ro);
        let why = || Some(Note::parse("the train leaves at noon").unwrap());
        // Where a usual seat is free there is nothing extra.
        let usual = store.book(&form(), &by().into_extra_seat(why()), now).await.unwrap();
        let usual = store.visit(&usual.id).await.unwrap();
        assert!(!usual.is_extra() && usual.extra.is_empty(), "{engine}");
        assert!(matches!(store.book(&form(), &by(), now).await, Err(BookingError::Taken { .. })), "{engine}");
        let public = office::public().into_extra_seat(why());
        assert!(
            matches!(store.book(&form(), &public, now).await, Err(BookingError::Taken { .. })),
            "{engine}"
        );
        let before = store.free_times(&talk("craiova"), date("2026-11-25"), 1, now).await.unwrap();
        let mut extra = Vec::new();
        for _ in 0..3 {
            let booked = store.book(&form(), &by().into_extra_seat(why()), now).await.unwrap();
            extra.push(store.visit(&booked.id).await.unwrap());
        }
        assert!(extra.iter().all(|visit| visit.is_extra() && visit.extra == "the train leaves at noon"));
        let fourth = store.book(&form(), &by().into_extra_seat(why()), now).await;
        assert!(matches!(fourth, Err(BookingError::Taken { .. })), "{engine}: three and no more");
        let after = store.free_times(&talk("craiova"), date("2026-11-25"), 1, now).await.unwrap();
        assert_eq!(after, before, "{engine}: nobody who looks for a time meets an extra seat");
        assert_eq!(check_whole(&store).await, 4, "{engine}");
        // Cancelled, it is free for staff again and public to nobody.
        let gone = &extra[0];
        store.mark(&gone.id, gone.version, Act::Cancel, "s1", now).await.unwrap();
        let again = store.free_times(&talk("craiova"), date("2026-11-25"), 1, now).await.unwrap();
        assert_eq!(again, before, "{engine}");
        store.book(&form(), &by().into_extra_seat(why()), now).await.unwrap();
        // Hours bind here too.
        let sunday = request("talk", "craiova", "2026-11-29T10:00:00+02:00");
        let closed = store.book(&sunday, &by().into_extra_seat(why()), now).await;
        assert!(matches!(closed, Err(BookingError::Invalid(_))), "{engine}: {closed:?}");
        let moved = store
            .move_for_caller(&extra[1].id, office::start("2026-11-26T10:00:00+02:00"), "s1", now)
            .await
            .unwrap();
        assert!(!moved.is_extra(), "{engine}");
    }
}
