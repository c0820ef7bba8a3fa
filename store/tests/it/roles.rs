//! Visits that need more than one person: interpreters in the house and from afar, and what people wish.

use std::sync::Arc;

use chrono::{DateTime, FixedOffset, TimeDelta};
use domain::Language;
use domain::booking::{Act, BookingForm, Gender, VisitWay, Wishes};
use domain::catalogue::{Room, SpokenLanguage};
use serde_json::json;
use store::Store;
use store::audit::Actor;
use store::booking::{
    Ask, BookedBy, BookingError, Bound, HoursChange, NewClosure, NewResource, PreparedCodes, Queue,
    ResourceChange, ResourceKind, Traits, Visit, What,
};
use tokio::sync::Barrier;

use crate::both;
use crate::office::{
    self, MONDAY, check_whole, date, directory, directory_of, form, instant, soak, start, week,
};

use SpokenLanguage::{Arabic, Farsi, Romanian};
use VisitWay::{OnSite, Phone, Video};

fn by() -> BookedBy {
    BookedBy::public(Language::Ro, false)
}

/// Somebody or something with traits, at work on weekdays.
async fn put(
    store: &Store,
    (kind, place, label): (ResourceKind, Option<&str>, &str),
    languages: &[SpokenLanguage],
    traits: Traits,
    hours: &str,
) -> String {
    let new = NewResource {
        kind,
        place: place.map(str::to_owned),
        label: label.to_owned(),
        seats: 1,
        room: (kind == ResourceKind::Room).then_some(Room::Talk),
        languages: languages.to_vec(),
        services: Vec::new(),
        traits,
        demo: false,
    };
    office::put(store, new, week(hours)).await
}

fn of(gender: Gender, ways: &[VisitWay]) -> Traits {
    Traits { gender: Some(gender), ways: ways.to_vec(), ..Traits::default() }
}

/// Two towns: Ana (Romanian, by phone and video too) and Dan (Arabic, who also interprets) share two rooms in
/// Bucharest, Ion (nothing said of him) has one in Craiova. No interpreter yet.
async fn house(store: &Store) {
    store.import_catalogue(&directory(45)).await.unwrap();
    let staff = |place, label| (ResourceKind::Staff, Some(place), label);
    let ana = of(Gender::Woman, &[OnSite, Video, Phone]);
    put(store, staff("bucharest", "Ana"), &[Romanian], ana, "9-13").await;
    let dan = Traits { interprets: true, ..of(Gender::Man, &[OnSite]) };
    put(store, staff("bucharest", "Dan"), &[Romanian, Arabic], dan, "9-13").await;
    put(store, staff("craiova", "Ion"), &[Romanian], Traits::default(), "9-13").await;
    let room = |place, label| (ResourceKind::Room, Some(place), label);
    let step_free = Traits { step_free: Some(true), ..Traits::default() };
    put(store, room("bucharest", "1"), &[], step_free, "9-13").await;
    put(store, room("bucharest", "2"), &[], Traits::default(), "9-13").await;
    put(store, room("craiova", "1"), &[], Traits::default(), "9-13").await;
}

/// Mina interprets Farsi for all places by video, and comes to Bucharest.
async fn mina(store: &Store) -> String {
    let traits = Traits { places: vec!["bucharest".to_owned()], ..of(Gender::Woman, &[OnSite, Video]) };
    put(store, (ResourceKind::Interpreter, None, "Mina"), &[Farsi], traits, "9-13").await
}

fn ask(place: &str, language: Language, wishes: Wishes) -> Ask {
    let place = (!place.is_empty()).then(|| place.to_owned());
    Ask { place, language: Some(language), interpreter: true, wishes, ..Ask::new("talk") }
}

/// The form that asks the same.
fn form_of(ask: &Ask, at: &str) -> BookingForm {
    let yes = |set: bool| if set { "yes".to_owned() } else { String::new() };
    BookingForm {
        language: ask.language.unwrap().code().to_owned(),
        interpreter: yes(ask.interpreter),
        interpreter_by: ask.wishes.interpreter_by.map_or("", VisitWay::code).to_owned(),
        way: ask.wishes.way.code().to_owned(),
        gender: ask.wishes.gender.map_or("", Gender::code).to_owned(),
        step_free: yes(ask.wishes.step_free),
        phone: "0722123456".to_owned(),
        ..form("talk", ask.place.as_deref().unwrap_or(""), at)
    }
}

async fn book(store: &Store, ask: &Ask, at: &str, codes: &PreparedCodes) -> Result<Visit, BookingError> {
    let request = form_of(ask, at).read().map_err(BookingError::Invalid)?;
    let booked = store.book_prepared(&request, &by(), codes.clone(), instant(MONDAY)).await?;
    store.visit(&booked.id).await
}

/// The free starts on the Monday.
async fn listed(store: &Store, ask: &Ask) -> Vec<DateTime<FixedOffset>> {
    let free = store.free_times(ask, date("2026-11-23"), 1, instant(MONDAY)).await.unwrap();
    free.days.iter().flat_map(|day| day.starts.iter().map(|offer| offer.start)).collect()
}

fn labels(visit: &Visit) -> Vec<&str> {
    let mut labels: Vec<&str> = visit.labels.iter().map(String::as_str).collect();
    labels.sort_unstable();
    labels
}

const NINE: &str = "2026-11-23T09:00:00+02:00";
const TEN: &str = "2026-11-23T10:00:00+02:00";

#[tokio::test(flavor = "multi_thread")]
async fn a_counsellor_and_an_interpreter_together() {
    for (engine, store) in both::both().await {
        house(&store).await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        let farsi = |place| ask(place, Language::Fa, Wishes::default());

        // Nobody speaks Farsi and nobody interprets it: it can be asked for, and somebody must be found.
        let open = book(&store, &farsi("craiova"), NINE, &codes).await.unwrap();
        assert_eq!((open.interpreter_open, labels(&open)), (true, vec!["1", "Ion"]), "{engine}");
        let without = Ask { interpreter: false, ..farsi("craiova") };
        assert!(listed(&store, &without).await.is_empty(), "{engine}: nobody speaks it");

        // With an interpreter for all places, one visit at a time has her, wherever it is.
        let mina = mina(&store).await;
        assert_eq!(
            listed(&store, &farsi("craiova")).await.first(),
            Some(&start("2026-11-23T10:00:00+02:00"))
        );
        let joint = book(&store, &farsi("bucharest"), TEN, &codes).await.unwrap();
        assert!(!joint.interpreter_open && labels(&joint).contains(&"Mina"), "{engine}: {joint:?}");
        let gone = start(TEN);
        assert!(!listed(&store, &farsi("craiova")).await.contains(&gone), "{engine}: seen in the other town");
        let other = book(&store, &farsi("craiova"), TEN, &codes).await;
        assert!(matches!(other, Err(BookingError::Taken { .. })), "{engine}: {other:?}");
        assert!(book(&store, &ask("craiova", Language::Ro, Wishes::default()), TEN, &codes).await.is_ok());

        // Moved, the visit keeps what was asked for; the open one gets her at the new time.
        let later = start("2026-11-23T11:00:00+02:00");
        let moved = store.move_for_caller(&open.id, later, "s1", instant(MONDAY)).await.unwrap();
        assert!(!moved.interpreter_open && labels(&moved).contains(&"Mina"), "{engine}: {moved:?}");
        assert_eq!(store.who_is_booked(&mina, date("2026-11-23"), None).await.unwrap().len(), 2);
        // Cancelled, the hour is hers again, in both towns.
        store.mark(&joint.id, joint.version, Act::Cancel, "s1", instant(MONDAY)).await.unwrap();
        let elsewhere = ask("bucharest", Language::Fa, Wishes::default());
        assert!(listed(&store, &elsewhere).await.contains(&gone), "{engine}");

        // Her day off is a day without her everywhere, and not without a word on who has her then.
        let day = date("2026-11-23");
        let closed = domain::calendar::DayHours::CLOSED;
        let refused =
            store.day_off(&mina, day, day, closed, "", Actor::System, instant(MONDAY)).await.unwrap();
        assert!(matches!(refused, HoursChange::Booked(visits) if visits.len() == 1), "{engine}");
        let bound = Bound { place: "bucharest".to_owned(), resource: Some(mina.clone()) };
        let what = What::Days { first: day, last: day, part: None };
        let new = NewClosure { bound, what, reason: String::new() };
        let closure = store.begin_closure(new, "s1", instant(MONDAY)).await.unwrap();
        assert_eq!(closure.visits.len(), 1, "{engine}");
        assert!(listed(&store, &farsi("bucharest")).await.is_empty(), "{engine}");
        assert!(listed(&store, &farsi("craiova")).await.is_empty(), "{engine}");
        store.drop_closure(&closure.id, closure.version, "s1", instant(MONDAY)).await.unwrap();
        assert!(listed(&store, &farsi("bucharest")).await.contains(&gone), "{engine}");
        assert_eq!(check_whole(&store).await, 2, "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wishes_choose_among_those_who_are_known_to_fit() {
    let store = both::sqlite().await;
    house(&store).await;
    mina(&store).await;
    let wished = |change: fn(&mut Wishes)| {
        let mut wishes = Wishes::default();
        change(&mut wishes);
        wishes
    };
    let (ro, ar, fa) = (Language::Ro, Language::Ar, Language::Fa);
    // Who gives the visit at nine, if anybody can.
    let table: [(&str, Language, Wishes, Option<&[&str]>); 16] = [
        ("bucharest", ar, wished(|_| ()), Some(&["Dan"])),
        ("bucharest", ar, wished(|w| w.gender = Some(Gender::Man)), Some(&["Dan"])),
        // Ana could, with Dan to interpret; he is no woman.
        ("bucharest", ar, wished(|w| w.gender = Some(Gender::Woman)), None),
        ("bucharest", ro, wished(|w| w.gender = Some(Gender::Woman)), Some(&["Ana"])),
        ("craiova", ro, wished(|w| w.gender = Some(Gender::Man)), None),
        ("bucharest", ro, wished(|w| w.step_free = true), Some(&["1"])),
        ("craiova", ro, wished(|w| w.step_free = true), None),
        ("bucharest", ro, wished(|w| w.way = Phone), Some(&["Ana"])),
        ("bucharest", ro, wished(|w| (w.way, w.step_free) = (Video, true)), Some(&["Ana"])),
        ("craiova", ro, wished(|w| w.way = Video), None),
        ("bucharest", fa, wished(|w| w.gender = Some(Gender::Woman)), Some(&["Ana", "Mina"])),
        ("bucharest", fa, wished(|w| w.way = Phone), Some(&["Ana", "Mina"])),
        ("bucharest", fa, wished(|w| w.interpreter_by = Some(OnSite)), Some(&["Mina"])),
        ("craiova", fa, wished(|w| w.interpreter_by = Some(OnSite)), None),
        ("craiova", fa, wished(|w| w.interpreter_by = Some(Video)), Some(&["Ion", "Mina"])),
        ("craiova", fa, wished(|w| w.gender = Some(Gender::Woman)), None),
    ];
    let codes = store.prepare_codes(Queue::Public).await.unwrap();
    for (place, language, wishes, expected) in table {
        let ask = ask(place, language, wishes);
        let booked = book(&store, &ask, NINE, &codes).await;
        assert_eq!(listed(&store, &ask).await.is_empty(), booked.is_err() && expected.is_none(), "{ask:?}");
        let Some(expected) = expected else {
            assert!(
                matches!(&booked, Err(BookingError::Invalid(wrong)) if wrong.code("start") == Some("closed"))
            );
            continue;
        };
        let visit = booked.unwrap();
        assert_eq!(visit.ask(), ask, "what was wished is kept");
        assert!(
            expected.iter().all(|label| visit.labels.iter().any(|who| who == label)),
            "{visit:?} {ask:?}"
        );
        assert_eq!(
            visit.labels.contains(&"2".to_owned()) || visit.labels.contains(&"1".to_owned()),
            wishes.way == OnSite
        );
        store.mark(&visit.id, visit.version, Act::Cancel, "s1", instant(MONDAY)).await.unwrap();
    }
}

/// A counsellor who interprets is never both at once, and another town has no use of him.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_counsels_and_interprets_at_once() {
    for (engine, store) in both::both().await {
        house(&store).await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        let arabic = ask("bucharest", Language::Ar, Wishes::default());
        let first = book(&store, &arabic, NINE, &codes).await.unwrap();
        assert!(labels(&first).contains(&"Dan") && first.seats.len() == 2, "{engine}: he speaks it himself");
        let second = book(&store, &arabic, NINE, &codes).await;
        assert!(matches!(second, Err(BookingError::Taken { .. })), "{engine}: {second:?}");
        let woman = Wishes { interpreter_by: Some(Video), ..Wishes::default() };
        let far = book(&store, &ask("craiova", Language::Ar, woman), NINE, &codes).await.unwrap();
        assert!(far.interpreter_open, "{engine}: he does not reach Craiova");
    }
}

/// What is listed can be booked and nothing else, whatever is wished and whatever is taken.
#[tokio::test(flavor = "multi_thread")]
async fn the_list_and_the_booking_agree_on_every_wish() {
    let (mut listed_once, mut refused_once) = (0, 0);
    for (engine, store) in both::both().await {
        house(&store).await;
        mina(&store).await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        let mut lot = 20_261_122_u64;
        let mut draw = |count: usize| {
            lot = lot.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (lot >> 33) as usize % count
        };
        let mut booked: Vec<Visit> = Vec::new();
        for round in 0..if soak() { 3000 } else { 150 } {
            let wishes = Wishes {
                way: [OnSite, OnSite, Video, Phone][draw(4)],
                gender: [None, None, Some(Gender::Woman), Some(Gender::Man)][draw(4)],
                step_free: draw(3) == 0,
                interpreter_by: [None, None, Some(OnSite), Some(Video)][draw(4)],
            };
            let language = [Language::Ro, Language::Ar, Language::Fa][draw(3)];
            let place = ["bucharest", "craiova", ""][draw(3)];
            let ask = Ask { interpreter: draw(3) > 0, ..ask(place, language, wishes) };
            let free = listed(&store, &ask).await;
            let at = start(NINE) + TimeDelta::minutes(30 * draw(8) as i64);
            let answer = book(&store, &ask, &at.to_rfc3339(), &codes).await;
            assert_eq!(answer.is_ok(), free.contains(&at), "{engine} {round}: {ask:?} {at} {answer:?}");
            match answer {
                Ok(visit) => {
                    listed_once += 1;
                    booked.push(visit);
                }
                Err(BookingError::Taken { nearest }) => {
                    assert!(!nearest.contains(&at));
                    refused_once += 1;
                }
                Err(BookingError::Invalid(_)) => {}
                Err(error) => panic!("{error:?}"),
            }
            if booked.len() > 3 {
                let visit = booked.swap_remove(draw(booked.len()));
                store.mark(&visit.id, visit.version, Act::Cancel, "s1", instant(MONDAY)).await.unwrap();
            }
        }
        assert_eq!(check_whole(&store).await, booked.len(), "{engine}");
    }
    assert!(listed_once > 10 && refused_once > 10, "{listed_once} booked, {refused_once} taken");
}

/// Two towns and one interpreter: of all who ask at the same moment one wins.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_interpreter_is_in_one_town_at_a_time() {
    for (engine, store) in both::both().await {
        house(&store).await;
        mina(&store).await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        for day in 0..if soak() { 20 } else { 3 } {
            let at = start(NINE) + TimeDelta::days(day / 4 * 7 + day % 4);
            let together = Arc::new(Barrier::new(32));
            let mut hands = Vec::new();
            for client in 0..32 {
                let (store, together, codes) = (store.clone(), together.clone(), codes.clone());
                hands.push(tokio::spawn(async move {
                    let place = ["bucharest", "craiova"][client % 2];
                    let wishes = Wishes { interpreter_by: Some(Video), ..Wishes::default() };
                    together.wait().await;
                    book(&store, &ask(place, Language::Fa, wishes), &at.to_rfc3339(), &codes).await
                }));
            }
            let mut winners = 0;
            for hand in hands {
                match hand.await.unwrap() {
                    Ok(_) => winners += 1,
                    Err(BookingError::Taken { nearest }) => assert!(!nearest.contains(&at)),
                    Err(error) => panic!("{engine}: {error:?}"),
                }
            }
            assert_eq!(winners, 1, "{engine}, day {day}");
        }
    }
}

/// The time around a visit is taken with it, and is given back with it.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_visit_needs_before_and_after_is_taken_too() {
    for (engine, store) in both::both().await {
        let around = json!({ "before": 15, "after": 30, "step": 15, "notice": 120, "horizon": 7 });
        store.import_catalogue(&directory_of(30, &around)).await.unwrap();
        put(&store, (ResourceKind::Staff, Some("craiova"), "Ion"), &[Romanian], Traits::default(), "9-12")
            .await;
        put(&store, (ResourceKind::Room, Some("craiova"), "1"), &[], Traits::default(), "8-20").await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        let romanian = ask("craiova", Language::Ro, Wishes::default());
        let times = async || -> Vec<String> {
            let starts = listed(&store, &romanian).await;
            starts.iter().map(|at| at.format("%H:%M").to_string()).collect()
        };
        let all = ["10:00", "10:15", "10:30", "10:45", "11:00"];
        assert_eq!(times().await, all, "{engine}: two hours' notice, and half an hour after");
        let visit = book(&store, &romanian, "2026-11-23T10:15:00+02:00", &codes).await.unwrap();
        assert_eq!((visit.end - visit.start).num_minutes(), 30);
        assert_eq!(times().await, Vec::<String>::new(), "{engine}: it holds from 10:00 to 11:15");
        // It may move into what it holds itself.
        let later = start("2026-11-23T10:45:00+02:00");
        let moved = store.move_for_caller(&visit.id, later, "s1", instant(MONDAY)).await.unwrap();
        assert_eq!(times().await, Vec::<String>::new(), "{engine}: from 10:30 to 11:45");
        store.mark(&moved.id, moved.version, Act::Cancel, "s1", instant(MONDAY)).await.unwrap();
        assert_eq!(times().await, all, "{engine}");
        let far = book(&store, &romanian, "2026-12-01T10:00:00+02:00", &codes).await;
        assert!(matches!(far, Err(BookingError::Invalid(wrong)) if wrong.code("start") == Some("too_far")));
    }
}

/// What is known of somebody can be changed, and counts from the next look at the times.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_known_can_be_changed() {
    for (engine, store) in both::both().await {
        house(&store).await;
        let mina = mina(&store).await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        let farsi = ask("craiova", Language::Fa, Wishes::default());
        let man = ask("craiova", Language::Fa, Wishes { gender: Some(Gender::Man), ..Wishes::default() });
        assert!(!listed(&store, &farsi).await.is_empty() && listed(&store, &man).await.is_empty());
        let known = store.shared_interpreters().await.unwrap().pop().unwrap();
        assert_eq!(
            (known.id.as_str(), known.traits.places.as_slice()),
            (mina.as_str(), &["bucharest".to_owned()][..])
        );
        let change = |seats, languages: &[SpokenLanguage]| ResourceChange {
            label: "Mina B.".to_owned(),
            seats,
            languages: languages.to_vec(),
            traits: of(Gender::Woman, &[Video]),
        };
        store
            .change_resource(&mina, change(2, &[Farsi, Arabic]), Actor::System, instant(MONDAY))
            .await
            .unwrap();
        let known = store.resource(&mina).await.unwrap().unwrap();
        assert_eq!((known.seats, known.label.as_str(), known.traits.places.len()), (2, "Mina B.", 0));
        book(&store, &farsi, NINE, &codes).await.unwrap();
        let arabic = ask("bucharest", Language::Ar, Wishes::default());
        for _ in 0..2 {
            book(&store, &arabic, NINE, &codes).await.unwrap();
        }
        // Two visits have her at nine: one seat cannot hold both.
        let fewer = store.change_resource(&mina, change(1, &[Farsi]), Actor::System, instant(MONDAY)).await;
        assert!(
            matches!(fewer, Err(BookingError::Invalid(wrong)) if wrong.code("seats") == Some("booked")),
            "{engine}"
        );
        store.change_resource(&mina, change(2, &[Arabic]), Actor::System, instant(MONDAY)).await.unwrap();
        let ask = farsi.clone();
        let open = book(&store, &ask, "2026-11-23T11:00:00+02:00", &codes).await.unwrap();
        assert!(open.interpreter_open, "{engine}: nobody interprets Farsi any more");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_place_can_offer_is_what_its_people_and_rooms_are() {
    for (engine, store) in both::both().await {
        house(&store).await;
        let now = instant(MONDAY);
        let possible = async || store.possible("talk", now).await.unwrap();
        let [bucharest, craiova] = possible().await.try_into().unwrap();
        assert_eq!((bucharest.place.as_str(), craiova.place.as_str()), ("bucharest", "craiova"), "{engine}");
        assert_eq!(bucharest.spoken, [Language::Ro, Language::Ar].into(), "{engine}");
        // Dan interprets for his colleagues.
        assert_eq!(bucharest.interpreted, bucharest.spoken, "{engine}");
        assert_eq!(bucharest.interpreter_by, [OnSite].into(), "{engine}");
        assert_eq!(bucharest.genders, [Gender::Woman, Gender::Man].into(), "{engine}");
        assert_eq!(bucharest.ways, [OnSite, Video, Phone].into(), "{engine}");
        // Of Ion and his room nothing is known, so nothing is offered.
        assert_eq!((craiova.genders.len(), craiova.ways), (0, [OnSite].into()), "{engine}");
        assert_eq!((bucharest.step_free, craiova.step_free), (true, false), "{engine}");
        mina(&store).await;
        let [bucharest, craiova] = possible().await.try_into().unwrap();
        assert!(bucharest.interpreted.contains(&Language::Fa), "{engine}");
        assert_eq!(bucharest.interpreter_by, [OnSite, Video].into(), "{engine}");
        assert_eq!((craiova.interpreted, craiova.interpreter_by), ([Language::Fa].into(), [Video].into()));
        assert!(store.possible("gold", now).await.is_err(), "{engine}");
    }
}

/// A hold keeps all that its visit would take: the time around it, and the interpreter of all towns.
#[tokio::test(flavor = "multi_thread")]
async fn a_hold_keeps_the_interpreter_and_the_time_around() {
    for (engine, store) in both::both().await {
        house(&store).await;
        store.import_catalogue(&directory_of(30, &json!({ "before": 15, "after": 15 }))).await.unwrap();
        mina(&store).await;
        let now = instant(MONDAY);
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        let farsi = |place| ask(place, Language::Fa, Wishes::default());
        let ten = start(TEN);
        let held = store.hold(&farsi("bucharest"), ten, "mine", None, now).await.unwrap().held;
        assert!(!listed(&store, &farsi("craiova")).await.contains(&ten), "{engine}: seen in the other town");
        let half_past = start("2026-11-23T10:30:00+02:00");
        let seen = store.free_times_for(Some("mine"), &farsi("craiova"), date("2026-11-23"), 1, now).await;
        let seen = seen.unwrap();
        assert!(seen.days[0].starts.iter().any(|offer| offer.start == half_past), "{engine}");
        // Half an hour later overlaps only by what lies around the visits: the hold moves.
        let moved = store.hold(&farsi("craiova"), half_past, "mine", None, now).await.unwrap();
        assert_eq!((moved.held.id.as_str(), moved.gave_back), (held.id.as_str(), None), "{engine}");
        assert!(!listed(&store, &farsi("bucharest")).await.contains(&half_past), "{engine}");
        assert!(
            !listed(&store, &farsi("bucharest")).await.contains(&ten),
            "{engine}: she is not free in between"
        );
        // Run out, she is free again in both towns, swept or not.
        let later = now + TimeDelta::seconds(store::booking::HOLD_SECONDS);
        for swept in [false, true] {
            let free = store.free_times(&farsi("bucharest"), date("2026-11-23"), 1, later).await.unwrap();
            assert!(free.days[0].starts.iter().any(|offer| offer.start == ten), "{engine} {swept}");
            store.sweep_holds(later).await.unwrap();
        }
        // A hold becomes the visit with everything that it kept.
        store.hold(&farsi("bucharest"), ten, "mine", None, now).await.unwrap();
        let request = form_of(&farsi("bucharest"), TEN).read().unwrap();
        let mine = by().holding(Some("mine".to_owned()));
        let booked = store.book_prepared(&request, &mine, codes.clone(), now).await.unwrap();
        let visit = store.visit(&booked.id).await.unwrap();
        let moved = store.move_for_caller(&visit.id, half_past, "s1", now).await.unwrap();
        store.mark(&moved.id, moved.version, Act::Cancel, "s1", now).await.unwrap();
        assert_eq!(check_whole(&store).await, 0, "{engine}: nothing is left behind");
    }
}
