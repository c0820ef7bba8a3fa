//! A time that is kept while somebody fills a form: who sees it, how long, and what becomes of it.

use chrono::{DateTime, TimeDelta, Utc};
use domain::Language;
use fastrand::Rng;
use store::Store;
use store::booking::{Ask, BookedBy, BookingError, HOLD_SECONDS, Queue};

use crate::both;
use crate::office::{self, MONDAY, check_whole, date, instant, request, start};

const TEN: &str = "2027-01-11T10:00:00+02:00";
const HALF_PAST: &str = "2027-01-11T10:30:00+02:00";
const NOON: &str = "2027-01-11T12:00:00+02:00";
const TWO: &str = "2027-01-11T14:00:00+02:00";
const MINE: &str = "a-browser";
const OTHER: &str = "another-browser";

/// With the one counsellor of Craiova.
fn ask() -> Ask {
    office::talk("craiova")
}

fn after(seconds: i64) -> DateTime<Utc> {
    instant(MONDAY) + TimeDelta::seconds(seconds)
}

async fn shown(store: &Store, holder: Option<&str>, at: &str, now: DateTime<Utc>) -> bool {
    let free = store.free_times_for(holder, &ask(), date("2027-01-11"), 1, now).await.unwrap();
    free.days.iter().flat_map(|day| &day.starts).any(|offer| offer.start == start(at))
}

async fn open(store: &Store) {
    office::open(store).await;
}

async fn rows(store: &Store, sql: &'static str) -> i64 {
    let mut tx = store.reader().await.unwrap();
    tx.fetch_one(sql, store::values![]).await.unwrap().get("n").unwrap()
}

fn is_taken<T: std::fmt::Debug>(answer: Result<T, BookingError>) -> bool {
    matches!(answer, Err(BookingError::Taken { .. }))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_held_time_is_free_for_its_browser_only_and_until_it_runs_out() {
    for (engine, store) in both::both().await {
        open(&store).await;
        let held = store.hold(&ask(), start(TEN), MINE, None, after(0)).await.unwrap().held;
        assert_eq!(held.until, after(HOLD_SECONDS), "{engine}");
        let again = store.hold(&ask(), start(TEN), MINE, None, after(60)).await.unwrap();
        assert_eq!(
            (again.held, again.gave_back),
            (held.clone(), None),
            "{engine}: the same click is one hold"
        );
        for (holder, at, sees) in [
            (None, TEN, false),
            (Some(OTHER), HALF_PAST, false),
            (Some(MINE), TEN, true),
            (Some(MINE), HALF_PAST, true),
        ] {
            assert_eq!(shown(&store, holder, at, after(599)).await, sees, "{engine}: {holder:?} {at}");
        }
        assert!(is_taken(store.hold(&ask(), start(HALF_PAST), OTHER, None, after(599)).await), "{engine}");
        let stranger = BookedBy::public(Language::Ro, false);
        let form = request("talk", "craiova", TEN);
        assert!(is_taken(store.book(&form, &stranger, after(599)).await), "{engine}");
        // At the second of its end it counts no more, swept or not.
        assert!(shown(&store, None, TEN, after(600)).await, "{engine}");
        assert_eq!(store.held_by(MINE, after(600)).await.unwrap(), [], "{engine}");
        let taken = store.hold(&ask(), start(HALF_PAST), OTHER, None, after(600)).await.unwrap().held;
        assert!(!shown(&store, Some(MINE), TEN, after(600)).await, "{engine}");
        assert!(is_taken(
            store.book(&form, &stranger.clone().holding(Some(MINE.to_owned())), after(600)).await
        ));
        assert_eq!(
            rows(&store, "SELECT COUNT(*) AS n FROM claim").await,
            1,
            "{engine}: the old one was cleared"
        );
        store.release_hold(Some(&taken.id), MINE, after(601)).await.unwrap();
        assert!(!shown(&store, None, TEN, after(601)).await, "{engine}: only its own browser gives it back");
        store.release_hold(None, OTHER, after(601)).await.unwrap();
        assert!(shown(&store, None, TEN, after(601)).await, "{engine}");
        assert_eq!(rows(&store, "SELECT COUNT(*) AS n FROM hold").await, 0, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_is_made_longer_once_and_swept_when_it_is_over() {
    for (engine, store) in both::both().await {
        open(&store).await;
        let held = store.hold(&ask(), start(TEN), MINE, None, after(0)).await.unwrap().held;
        let strange = store.extend_hold(&held.id, OTHER, after(500)).await;
        assert!(matches!(strange, Err(BookingError::NotFound)), "{engine}: {strange:?}");
        for at in [500, 501] {
            let longer = store.extend_hold(&held.id, MINE, after(at)).await.unwrap();
            assert_eq!((longer.until.to_utc(), longer.extended), (after(2 * HOLD_SECONDS), true), "{engine}");
        }
        assert!(!shown(&store, None, TEN, after(1199)).await, "{engine}");
        assert_eq!(store.sweep_holds(after(1199)).await.unwrap(), 0, "{engine}");
        assert!(shown(&store, None, TEN, after(1200)).await, "{engine}");
        let over = store.extend_hold(&held.id, MINE, after(1200)).await;
        assert!(matches!(over, Err(BookingError::NotFound)), "{engine}: {over:?}");
        assert_eq!(store.sweep_holds(after(1200)).await.unwrap(), 1, "{engine}");
        assert_eq!(rows(&store, "SELECT COUNT(*) AS n FROM occupancy").await, 0, "{engine}");
        // Free again, it is claimed again.
        let again = store.hold(&ask(), start(TEN), MINE, Some(&held.id), after(1200)).await.unwrap().held;
        assert_eq!(again.until, after(1800), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_booking_takes_over_what_its_browser_holds_and_books_without_too() {
    for (engine, store) in both::both().await {
        open(&store).await;
        let by = BookedBy::public(Language::Ro, false).holding(Some(MINE.to_owned()));
        let held = store.hold(&ask(), start(TEN), MINE, None, after(0)).await.unwrap().held;
        let form = request("talk", "craiova", TEN);
        let booked = store.book(&form, &by, after(300)).await.unwrap();
        let visit = store.visit(&booked.id).await.unwrap();
        assert_eq!(visit.start, start(TEN), "{engine}");
        assert_eq!(
            rows(&store, "SELECT COUNT(*) AS n FROM claim WHERE kind = 'booking'").await,
            1,
            "{engine}"
        );
        assert_eq!(rows(&store, "SELECT COUNT(*) AS n FROM hold").await, 0, "{engine}");
        assert_eq!(check_whole(&store).await, 1, "{engine}");
        // The answer was lost on the way: the same form again is the same visit.
        assert_eq!(
            store.book(&form, &by, after(1000)).await.unwrap().reference,
            booked.reference,
            "{engine}"
        );
        // What became a visit is no hold any more.
        store.release_hold(Some(&held.id), MINE, after(301)).await.unwrap();
        assert_eq!(store.sweep_holds(after(9000)).await.unwrap(), 0, "{engine}");
        assert_eq!(check_whole(&store).await, 1, "{engine}");
        // One that has run out is claimed again without a word, or the time is taken.
        store.hold(&ask(), start(NOON), MINE, None, after(400)).await.unwrap();
        store.book(&request("talk", "craiova", NOON), &by, after(1100)).await.unwrap();
        store.hold(&ask(), start(TWO), MINE, None, after(1200)).await.unwrap();
        let stranger = BookedBy::public(Language::Ro, false);
        store.book(&request("talk", "craiova", TWO), &stranger, after(1800)).await.unwrap();
        match store.book(&request("talk", "craiova", TWO), &by, after(1801)).await {
            Err(BookingError::Taken { nearest }) => assert_eq!(nearest.len(), 3, "{engine}"),
            other => panic!("{engine}: {other:?}"),
        }
        assert_eq!(check_whole(&store).await, 3, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_keeps_its_notice_and_moves_with_what_the_person_says_later() {
    for (engine, store) in both::both().await {
        open(&store).await;
        // Nine o'clock, asked for at one minute to eight; the form is sent at five past.
        let nine = "2026-11-23T09:00:00+02:00";
        store.hold(&ask(), start(nine), MINE, None, after(-60)).await.unwrap();
        let by = BookedBy::public(Language::Ro, false).holding(Some(MINE.to_owned()));
        store.book(&request("talk", "craiova", nine), &by, after(300)).await.unwrap();
        // Held with anybody in Bucharest, then in need of Arabic: Dan has it, whoever was held.
        let anybody = Ask { language: None, ..office::talk("bucharest") };
        store.hold(&anybody, start(TEN), MINE, None, after(0)).await.unwrap();
        let mut form = office::form("talk", "bucharest", TEN);
        form.language = "ar".to_owned();
        let booked = store.book(&form.read().unwrap(), &by, after(10)).await.unwrap();
        let visit = store.visit(&booked.id).await.unwrap();
        assert!(visit.labels.iter().any(|label| label == "Dan"), "{engine}: {:?}", visit.labels);
        assert_eq!(check_whole(&store).await, 2, "{engine}");
        assert_eq!(rows(&store, "SELECT COUNT(*) AS n FROM hold").await, 0, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_held_time_is_given_whom_the_person_asks_for_later_and_ends_when_it_would_have() {
    for (engine, store) in both::both().await {
        open(&store).await;
        let who = async || {
            let sql = "SELECT DISTINCT r.label FROM occupancy o JOIN resource r ON r.id = o.resource
                       WHERE r.kind = 'staff' ORDER BY r.label";
            let mut tx = store.reader().await.unwrap();
            let rows = tx.fetch_all(sql, store::values![]).await.unwrap();
            rows.iter().map(|row| row.get("label").unwrap()).collect::<Vec<String>>()
        };
        let ask = |language| Ask { language: Some(language), ..office::talk("bucharest") };
        let held = store.hold(&ask(Language::Ro), start(TEN), MINE, None, after(0)).await.unwrap().held;
        let longer = store.extend_hold(&held.id, MINE, after(5)).await.unwrap();
        let arabic = store.hold(&ask(Language::Ar), start(TEN), MINE, Some(&held.id), after(10)).await;
        let arabic = arabic.unwrap().held;
        let same = (&longer.id, longer.until, true);
        assert_eq!((&arabic.id, arabic.until, arabic.extended), same, "{engine}");
        assert_eq!(who().await, ["Dan"], "{engine}");
        // Dan speaks Romanian too: whoever fits stays.
        store.hold(&ask(Language::Ro), start(TEN), MINE, None, after(20)).await.unwrap();
        assert_eq!(who().await, ["Dan"], "{engine}");
        // Nobody speaks Farsi: that is said, and the time is still kept.
        let farsi = store.hold(&ask(Language::Fa), start(TEN), MINE, Some(&held.id), after(30)).await;
        assert!(farsi.is_err(), "{engine}: {farsi:?}");
        assert_eq!(store.held_by(MINE, after(30)).await.unwrap(), [arabic], "{engine}");
        store.release_hold(None, MINE, after(40)).await.unwrap();
        assert_eq!(check_whole(&store).await, 0, "{engine}: nothing is left behind");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_hold_two_times_and_a_third_gives_back_the_oldest() {
    for (engine, store) in both::both().await {
        open(&store).await;
        let hold = |at, instead: Option<String>, now| {
            let store = store.clone();
            async move { store.hold(&ask(), start(at), MINE, instead.as_deref(), now).await.unwrap() }
        };
        let first = hold(TEN, None, after(0)).await.held;
        let second = hold(NOON, None, after(10)).await;
        assert_eq!(second.gave_back, None, "{engine}");
        // Another time in the same window: the hold moves and nothing else is given back.
        let moved = hold("2027-01-11T13:00:00+02:00", Some(second.held.id.clone()), after(20)).await;
        assert_eq!((&moved.held.id, &moved.gave_back), (&second.held.id, &None), "{engine}");
        assert!(shown(&store, None, NOON, after(20)).await, "{engine}: noon is free again");
        // Half past ten overlaps with what the first window holds: it moves too.
        let half_past = hold(HALF_PAST, None, after(30)).await;
        assert_eq!((&half_past.held.id, &half_past.gave_back), (&first.id, &None), "{engine}");
        let third = hold(TWO, None, after(40)).await;
        assert_eq!(third.gave_back.as_ref().map(|held| &held.id), Some(&first.id), "{engine}");
        assert_eq!(store.held_by(MINE, after(40)).await.unwrap().len(), 2, "{engine}");
        assert!(shown(&store, None, TEN, after(40)).await, "{engine}: the oldest was given back");
        // In one window half past two, which the other window has: that one moves, this one's own goes.
        let one = hold("2027-01-11T14:30:00+02:00", Some(second.held.id.clone()), after(45)).await;
        assert_eq!((&one.held.id, &one.gave_back), (&third.held.id, &None), "{engine}");
        assert_eq!(store.held_by(MINE, after(45)).await.unwrap().len(), 1, "{engine}");
        hold(NOON, None, after(46)).await;
        // A taken time takes nothing from who asked for it.
        store.hold(&ask(), start(TEN), OTHER, None, after(50)).await.unwrap();
        let taken = store.hold(&ask(), start(TEN), MINE, Some(&third.held.id), after(60)).await;
        assert!(is_taken(taken), "{engine}");
        assert_eq!(store.held_by(MINE, after(60)).await.unwrap().len(), 2, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_same_click_many_times_at_once_is_one_hold() {
    for (engine, store) in both::both().await {
        office::open(&store).await;
        let wide = office::talk("bucharest");
        office::room(&store, "bucharest", "Room 2", 1).await;
        let clicks = (0..12).map(|_| {
            let (store, wide) = (store.clone(), wide.clone());
            tokio::spawn(
                async move { store.hold(&wide, start(TEN), MINE, None, after(0)).await.unwrap().held.id },
            )
        });
        let mut ids = Vec::new();
        for click in clicks.collect::<Vec<_>>() {
            ids.push(click.await.unwrap());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1, "{engine}");
        assert_eq!(rows(&store, "SELECT COUNT(*) AS n FROM claim").await, 1, "{engine}");
    }
}

/// Browsers that hold, book, prolong and walk away, all at once, round by round with a clock that jumps.
async fn mixed(stores: &[Store], seed: u64) {
    let rounds = if office::soak() { 120 } else { 12 };
    office::open(&stores[0]).await;
    let codes = stores[0].prepare_codes(Queue::Public).await.unwrap();
    let mut dice = Rng::with_seed(seed);
    let mut now = instant(MONDAY);
    let (mut booked, mut refused, mut kept) = (0, 0, 0);
    for _ in 0..rounds {
        let mut crowd = Vec::new();
        for number in 0..16_usize {
            let (store, codes) = (stores[number % stores.len()].clone(), codes.clone());
            let (at, choice) = (office::any_start(&mut dice), dice.u64(..8));
            crowd.push(tokio::spawn(async move {
                let holder = format!("browser {number}");
                let by = BookedBy::public(Language::Ro, false).holding(Some(holder.clone()));
                let own = store.held_by(&holder, now).await.unwrap();
                match (own.first(), choice) {
                    // Whoever still holds a time gets it.
                    (Some(held), 0) => {
                        let form = request("talk", &held.place, &held.start.to_rfc3339());
                        store.book_prepared(&form, &by, codes, now).await.expect("a held time can be booked");
                        (1, 0, 0)
                    }
                    (Some(held), 1..3) => {
                        store.extend_hold(&held.id, &holder, now).await.unwrap();
                        (0, 0, 1)
                    }
                    (Some(held), _) => {
                        store.release_hold(Some(&held.id), &holder, now).await.unwrap();
                        (0, 0, 0)
                    }
                    (None, 0) => {
                        let form = request("talk", "bucharest", &at.to_rfc3339());
                        match store.book_prepared(&form, &by, codes, now).await {
                            Ok(_) => (1, 0, 0),
                            Err(BookingError::Taken { .. }) => (0, 1, 0),
                            Err(error) => panic!("{error:?}"),
                        }
                    }
                    (None, _) => match store.hold(&office::talk("bucharest"), at, &holder, None, now).await {
                        Ok(hold) => {
                            assert!(hold.held.until.to_utc() > now);
                            (0, 0, 1)
                        }
                        Err(BookingError::Taken { .. }) => (0, 1, 0),
                        Err(error) => panic!("{error:?}"),
                    },
                }
            }));
        }
        for browser in crowd {
            let (b, r, k) = browser.await.unwrap();
            (booked, refused, kept) = (booked + b, refused + r, kept + k);
        }
        // What the list shows can be taken, and what is taken is one visit or one hold that still runs.
        let free =
            stores[0].free_times(&office::talk("bucharest"), date("2027-01-11"), 1, now).await.unwrap();
        if let Some(offer) = free.days.first().and_then(|day| day.starts.first()) {
            let held = stores[stores.len() - 1]
                .hold(&office::talk("bucharest"), offer.start, "who looks", None, now)
                .await
                .expect("what is shown free can be held");
            stores[0].release_hold(Some(&held.held.id), "who looks", now).await.unwrap();
        }
        now += TimeDelta::seconds(60 * dice.i64(1..=8));
    }
    stores[0].sweep_holds(now + TimeDelta::hours(1)).await.unwrap();
    println!("seed {seed}: {booked} booked, {refused} refused, {kept} held");
    assert!(booked > 0 && refused > 0 && kept > 0, "nothing was mixed");
    assert_eq!(check_whole(&stores[0]).await, booked);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn holds_visits_and_expiry_mixed_never_give_a_seat_twice() {
    for seed in 1..=(if office::soak() { 10 } else { 2 }) {
        mixed(&[both::sqlite().await], seed).await;
        let address = both::postgres_address().await;
        let first = Store::open(&address, both::keys()).await.unwrap();
        let second = Store::open(&address, both::keys()).await.unwrap();
        mixed(&[first, second], seed).await;
    }
}
