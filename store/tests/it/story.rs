//! One story on both engines that touches every statement of booking.

mod after;

use after::{messages_go_only_where_they_are_wanted, what_is_over_is_forgotten};
use chrono::{Days, TimeDelta};
use domain::Language;
use domain::booking::{Act, Idem, VisitState};
use domain::calendar::{DayHours, Exception};
use store::audit::Actor;
use store::booking::{Ask, BookedBy, BookingError, HoursChange, Imported, Queue};
use store::{Store, values};

use crate::office::{
    MONDAY, check_whole, date, directory, form, instant, office_visit, request, start, week,
};
use crate::{both, office};

#[tokio::test(flavor = "multi_thread")]
async fn from_the_catalogue_to_a_forgotten_visit() {
    for (engine, store) in both::both().await {
        println!("on {engine}");
        the_catalogue_is_imported(&store).await;
        let office = office::open(&store).await;
        times_follow_from_hours(&store, &office).await;
        a_visit_is_booked_once(&store).await;
        its_holder_comes_back(&store).await;
        it_moves_and_is_cancelled_and_taken_back(&store, &office).await;
        the_desk_works_through_a_morning(&store).await;
        hours_change_and_say_who_is_booked(&store, &office).await;
        messages_go_only_where_they_are_wanted(&store).await;
        what_is_over_is_forgotten(&store).await;
        store.audit_seal(instant(MONDAY).timestamp()).await.unwrap();
        let found = store.audit_verify().await.unwrap();
        assert!(found.problems.is_empty() && found.rows > 20, "{found:?}");
    }
}

fn ask(service: &str, place: &str, language: Option<Language>) -> Ask {
    let place = (!place.is_empty()).then(|| place.to_owned());
    Ask { place, language, ..Ask::new(service) }
}

fn public() -> BookedBy {
    BookedBy::public(Language::En, true)
}

fn codes(error: BookingError) -> Vec<(String, String)> {
    match error {
        BookingError::Invalid(errors) => errors.iter().map(|(f, c)| (f.to_owned(), c.to_owned())).collect(),
        other => panic!("{other:?}"),
    }
}

fn nearest(error: BookingError) -> Vec<String> {
    match error {
        BookingError::Taken { nearest } => nearest.iter().map(|start| start.to_rfc3339()).collect(),
        other => panic!("{other:?}"),
    }
}

async fn the_catalogue_is_imported(store: &Store) {
    let import = |minutes| async move { store.import_catalogue(&directory(minutes)).await.unwrap() };
    assert_eq!(import(60).await, Imported { services: 3, places: 2 });
    assert_eq!(import(60).await, Imported::default(), "nothing changed, nothing is written");
    assert_eq!(import(45).await, Imported { services: 1, places: 0 });
    let services = store.bookable_services().await.unwrap();
    let ids: Vec<_> = services.iter().map(|service| (service.id.as_str(), service.minutes)).collect();
    assert_eq!(ids, [("talk", 45), ("care-a", 30), ("lesson", 90)]);
    assert_eq!(services[0].places, ["bucharest", "craiova"]);
    let empty = domain::catalogue::Directory::default();
    assert_eq!(store.import_catalogue(&empty).await.unwrap(), Imported { services: 3, places: 2 });
    assert!(store.bookable_services().await.unwrap().is_empty());
    assert!(store.places().await.unwrap().is_empty());
    import(45).await;
    assert_eq!(store.places().await.unwrap(), ["bucharest", "craiova"]);
}

async fn times_follow_from_hours(store: &Store, office: &office::Office) {
    let now = instant(MONDAY);
    let free = |ask: Ask, from: &'static str, days| async move {
        store.free_times(&ask, date(from), days, now).await
    };
    let any = free(ask("talk", "", None), "2026-11-23", 2).await.unwrap();
    assert_eq!(any.days.len(), 2);
    let first = &any.days[0].starts[0];
    assert_eq!(first.start.to_rfc3339(), "2026-11-23T09:00:00+02:00", "an hour's notice has passed by nine");
    assert_eq!(first.places, ["bucharest", "craiova"]);
    assert_eq!(any.days[0].starts.len(), 15, "every half hour whose 45 minutes end by five");
    assert_eq!(any.next, Some(date("2026-11-25")));
    let arabic = free(ask("talk", "", Some(Language::Ar)), "2026-11-23", 1).await.unwrap();
    assert_eq!(arabic.days[0].starts[0].places, ["bucharest"], "only Dan speaks Arabic");
    let farsi = free(ask("talk", "", Some(Language::Fa)), "2026-11-23", 92).await.unwrap();
    assert_eq!((farsi.days.len(), farsi.next), (0, None), "nobody speaks Farsi");
    let helped = Ask { interpreter: true, ..ask("talk", "", Some(Language::Fa)) };
    assert_eq!(free(helped, "2026-11-23", 1).await.unwrap().days.len(), 1);
    let lesson = free(ask("lesson", "", None), "2026-11-23", 92).await.unwrap();
    assert!(lesson.days.is_empty(), "there is no classroom");
    let holiday = free(ask("talk", "bucharest", None), "2026-11-30", 3).await.unwrap();
    assert_eq!(holiday.days.iter().map(|day| day.date).collect::<Vec<_>>(), [date("2026-12-02")]);
    assert_eq!(
        codes(free(ask("no-such", "", None), "2026-11-23", 1).await.unwrap_err()),
        pair("service", "unknown")
    );
    assert_eq!(
        codes(free(ask("phone-only", "", None), "2026-11-23", 1).await.unwrap_err()),
        pair("service", "unknown")
    );
    assert_eq!(
        codes(free(ask("care-a", "craiova", None), "2026-11-23", 1).await.unwrap_err()),
        pair("place", "unknown")
    );

    // Another week begins on a Wednesday, and one day has its own hours.
    store.set_hours(&office.ion, date("2026-12-09"), week("10:00-12:00"), Actor::System, now).await.unwrap();
    let craiova = free(ask("talk", "craiova", None), "2026-12-08", 2).await.unwrap();
    let counts: Vec<_> = craiova.days.iter().map(|day| (day.date.to_string(), day.starts.len())).collect();
    assert_eq!(counts, [("2026-12-08".to_owned(), 15), ("2026-12-09".to_owned(), 3)]);
    let closed = Exception { hours: DayHours::CLOSED, reason: "moving house".to_owned() };
    store.set_place_exception("craiova", date("2026-12-08"), Some(closed), Actor::System, now).await.unwrap();
    assert_eq!(free(ask("talk", "craiova", None), "2026-12-08", 1).await.unwrap().days.len(), 0);
    store.set_place_exception("craiova", date("2026-12-08"), None, Actor::System, now).await.unwrap();
    assert_eq!(free(ask("talk", "craiova", None), "2026-12-08", 1).await.unwrap().days.len(), 1);
}

fn pair(field: &str, code: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), code.to_owned())]
}

async fn a_visit_is_booked_once(store: &Store) {
    let now = instant(MONDAY);
    let ten = "2026-11-24T10:00:00+02:00";
    let before = store.day_version("bucharest", date("2026-11-24")).await.unwrap();
    let wanted = request("talk", "bucharest", ten);
    let booked = store.book(&wanted, &public(), now).await.unwrap();
    assert_eq!((booked.start, booked.end), (start(ten), start("2026-11-24T10:45:00+02:00")));
    assert!(store.day_version("bucharest", date("2026-11-24")).await.unwrap() > before);
    let again = store.book(&wanted, &public(), now + TimeDelta::hours(23)).await.unwrap();
    assert_eq!((&again.reference, &again.pin, again.start), (&booked.reference, &booked.pin, booked.start));
    assert_ne!(again.session, booked.session, "a session of its own");
    assert_eq!(check_whole(store).await, 1);
    let mut other = form("talk", "bucharest", "2026-11-24T11:00:00+02:00");
    other.idem = wanted.idem.hex();
    let refused = store.book(&other.read().unwrap(), &public(), now).await.unwrap_err();
    assert_eq!(codes(refused), pair("idem", "reused"));
    assert_eq!(check_whole(store).await, 1);

    // There is one room: the second at ten is offered what is near, and gets it.
    let second = request("talk", "bucharest", ten);
    let offered = nearest(store.book(&second, &public(), now).await.unwrap_err());
    let around = ["2026-11-24T09:00:00+02:00", "2026-11-24T11:00:00+02:00", "2026-11-24T11:30:00+02:00"];
    assert_eq!(offered, around);
    let elsewhere = store.book(&request("talk", "", ten), &public(), now).await.unwrap();
    assert_eq!(elsewhere.place, "craiova", "any place will do, and there is one");
    let table = [
        ("2026-11-23T07:30:00+02:00", "past"),
        ("2026-11-23T08:30:00+02:00", "too_soon"),
        ("2026-11-24T10:10:00+02:00", "off_grid"),
        ("2026-11-24T18:00:00+02:00", "closed"),
        ("2026-11-28T10:00:00+02:00", "closed"),
        ("2026-11-24T10:00:00+03:00", "not_existing"),
        ("2027-03-28T03:30:00+02:00", "not_existing"),
        ("2027-06-01T10:00:00+03:00", "too_far"),
    ];
    for (typed, code) in table {
        let refused = store.book(&request("talk", "bucharest", typed), &public(), now).await.unwrap_err();
        assert_eq!(codes(refused), pair("start", code), "{typed}");
    }
    let prepared = store.prepare_codes(Queue::Staff).await.unwrap();
    let caller = BookedBy::staff("s1", Language::Ro);
    let by_phone = request("care-a", "bucharest", ten);
    let booked = store.book_prepared(&by_phone, &caller, prepared, now).await.unwrap();
    assert_eq!(booked.session, None);
    assert_eq!(check_whole(store).await, 3);
}

async fn its_holder_comes_back(store: &Store) {
    let now = instant(MONDAY);
    let mut typed = form("talk", "bucharest", "2026-11-24T13:00:00+02:00");
    typed.name = "نرگس".to_owned();
    typed.needs = "a woman to talk to".to_owned();
    let booked = store.book(&typed.read().unwrap(), &public(), now).await.unwrap();
    let spaced = format!("{} {}", &booked.reference[..3], &booked.reference[3..]);
    let visit = store.find_visit(&spaced, &booked.pin, now).await.unwrap();
    assert_eq!((visit.name.as_str(), visit.needs.as_str()), ("نرگس", "a woman to talk to"));
    assert_eq!(
        (visit.state, visit.by_staff, visit.tail.as_str()),
        (VisitState::Confirmed, false, &booked.reference[7..])
    );
    assert_eq!(visit.labels.len(), 2);

    let token = booked.session.clone().unwrap();
    let (seen, codes_seen) = store.visit_in_session(&token, now).await.unwrap().unwrap();
    assert_eq!((seen.id, &codes_seen.pin), (booked.id.clone(), &booked.pin));
    assert!(store.visit_in_session(&token, now + TimeDelta::minutes(10)).await.unwrap().is_none());
    assert!(store.visit_in_session("another", now).await.unwrap().is_none());
    store.end_visit_session(&token).await.unwrap();
    assert!(store.visit_in_session(&token, now).await.unwrap().is_none());

    // Whether it exists or not, the sixth try must wait, and so must a right one.
    for reference in [booked.reference.as_str(), "0000000000", "not a number"] {
        for _ in 0..5 {
            let refused = store.find_visit(reference, "00000000", now).await.unwrap_err();
            assert!(matches!(refused, BookingError::NotFound), "{refused:?}");
        }
        for pin in ["00000000", booked.pin.as_str()] {
            let refused = store.find_visit(reference, pin, now).await.unwrap_err();
            assert!(matches!(refused, BookingError::TooMany { retry_after: 900 }), "{refused:?}");
        }
    }
    let later = now + TimeDelta::minutes(15);
    assert!(store.find_visit(&booked.reference, "1", later).await.is_err());
    let wait = store.find_visit(&booked.reference, &booked.pin, later + TimeDelta::minutes(5)).await;
    assert!(matches!(wait, Err(BookingError::TooMany { retry_after: 600 })), "one try in fifteen minutes");
    let much_later = later + TimeDelta::minutes(15);
    assert!(store.find_visit(&booked.reference, &booked.pin, much_later).await.is_ok());
    assert!(store.find_visit(&booked.reference, "1", much_later).await.is_err());
    assert!(store.find_visit(&booked.reference, &booked.pin, much_later).await.is_ok(), "all is forgotten");
    let missing = store.find_visit(" ", "", now).await.unwrap_err();
    assert_eq!(codes(missing), [pair("pin", "required"), pair("reference", "required")].concat());
    let expired = booked.end.to_utc() + TimeDelta::days(30);
    assert!(store.find_visit(&booked.reference, &booked.pin, expired).await.is_err());
}

async fn it_moves_and_is_cancelled_and_taken_back(store: &Store, office: &office::Office) {
    let now = instant(MONDAY);
    let booked =
        store.book(&request("talk", "bucharest", "2026-11-25T10:00:00+02:00"), &public(), now).await.unwrap();
    let (reference, pin) = (booked.reference.as_str(), booked.pin.as_str());
    let idem = || Idem::from_random(store::keys::new_id().as_bytes()[..16].try_into().unwrap());

    // Half an hour later overlaps with itself, which is in nobody's way.
    let form = idem();
    let at = start("2026-11-25T10:30:00+02:00");
    let before = store.visit(&booked.id).await.unwrap();
    let moved = store.move_visit(reference, pin, at, form, now).await.unwrap();
    assert_eq!((moved.start, &moved.seats, moved.version), (at, &before.seats, before.version + 1));
    assert_eq!(store.move_visit(reference, pin, at, form, now).await.unwrap(), moved, "the same form again");
    let refused = store.move_visit(reference, pin, start("2026-11-26T10:30:00+02:00"), form, now).await;
    assert_eq!(codes(refused.unwrap_err()), pair("idem", "reused"));
    check_whole(store).await;

    // A move that fails leaves everything as it was.
    let other =
        store.book(&request("talk", "bucharest", "2026-11-25T14:00:00+02:00"), &public(), now).await.unwrap();
    let refused = store.move_visit(reference, pin, other.start, idem(), now).await.unwrap_err();
    assert_eq!(nearest(refused).len(), 3);
    assert_eq!(store.visit(&booked.id).await.unwrap(), moved);
    check_whole(store).await;
    let past = store.move_visit(reference, pin, start("2026-11-20T10:00:00+02:00"), idem(), now).await;
    assert_eq!(codes(past.unwrap_err()), pair("start", "past"));
    let by_phone =
        store.move_for_caller(&other.id, start("2026-11-25T15:00:00+02:00"), "s1", now).await.unwrap();
    assert_eq!(by_phone.start, start("2026-11-25T15:00:00+02:00"));

    let cancelled = store.cancel_visit(reference, pin, now).await.unwrap();
    assert_eq!(cancelled.state, VisitState::Cancelled);
    assert_eq!(cancelled.undo_until(), Some(now + TimeDelta::minutes(10)));
    assert_eq!(store.cancel_visit(reference, pin, now).await.unwrap(), cancelled, "twice is once");
    let refused = store.move_visit(reference, pin, start("2026-11-26T10:00:00+02:00"), idem(), now).await;
    assert_eq!(codes(refused.unwrap_err()), pair("visit", "not_now"));
    check_whole(store).await;
    let back = store.undo_cancel(reference, pin, now + TimeDelta::minutes(9)).await.unwrap();
    assert_eq!((back.state, back.start, &back.seats), (VisitState::Confirmed, at, &moved.seats));
    assert_eq!(store.undo_cancel(reference, pin, now).await.unwrap(), back, "twice is once");
    check_whole(store).await;

    // Somebody takes the time meanwhile: it is said, with the nearest.
    store.cancel_visit(reference, pin, now).await.unwrap();
    store.book(&request("talk", "bucharest", "2026-11-25T10:00:00+02:00"), &public(), now).await.unwrap();
    let offered = nearest(store.undo_cancel(reference, pin, now).await.unwrap_err());
    assert_eq!(offered[1], "2026-11-25T11:00:00+02:00");
    assert_eq!(store.visit(&booked.id).await.unwrap().state, VisitState::Cancelled);
    let late = store.undo_cancel(reference, pin, now + TimeDelta::minutes(10)).await.unwrap_err();
    assert_eq!(codes(late), pair("visit", "too_late"));

    // A time that became closed is gone in the same way.
    let ion = office.ion.as_str();
    let at = "2026-11-26T10:00:00+02:00";
    let gone = store.book(&request("talk", "craiova", at), &public(), now).await.unwrap();
    store.cancel_visit(&gone.reference, &gone.pin, now).await.unwrap();
    let day = date("2026-11-26");
    store.day_off(ion, day, day, DayHours::CLOSED, "training", Actor::System, now).await.unwrap();
    assert_eq!(nearest(store.undo_cancel(&gone.reference, &gone.pin, now).await.unwrap_err()).len(), 3);
    store.remove_day_off(ion, day, Actor::System, now).await.unwrap();
    assert!(store.undo_cancel(&gone.reference, &gone.pin, now).await.is_ok());
    check_whole(store).await;
}

async fn the_desk_works_through_a_morning(store: &Store) {
    let now = instant("2026-11-24T08:30:00Z");
    let list = store.day_list("bucharest", date("2026-11-24")).await.unwrap();
    let times: Vec<_> = list.iter().map(|visit| visit.start.format("%H:%M").to_string()).collect();
    assert_eq!(times, ["10:00", "10:00", "13:00"]);
    assert!(store.day_list("no-such", date("2026-11-24")).await.is_err());
    let visit = list.iter().find(|visit| visit.service == "care-a").unwrap();
    assert!(visit.by_staff && visit.sensitive);
    let version = store.day_version("bucharest", date("2026-11-24")).await.unwrap();

    let arrived = store.mark(&visit.id, visit.version, Act::Arrive, "s1", now).await.unwrap();
    assert_eq!(arrived.state, VisitState::Arrived);
    assert!(store.day_version("bucharest", date("2026-11-24")).await.unwrap() > version, "others see it");
    let twice = store.mark(&visit.id, visit.version, Act::Begin, "s2", now).await.unwrap_err();
    assert_eq!(codes(twice), pair("visit", "not_now"), "the second clerk saw an older list");
    let begun = store.mark(&visit.id, arrived.version, Act::Begin, "s1", now).await.unwrap();
    let back = store.undo_mark(&visit.id, begun.version, "s1", now).await.unwrap();
    assert_eq!((back.state, back.previous_state), (VisitState::Arrived, None));
    assert!(store.undo_mark(&visit.id, back.version, "s1", now).await.is_err(), "one step back, no swing");
    let done = store.mark(&visit.id, back.version, Act::Finish, "s1", now).await.unwrap();
    assert!(store.mark(&visit.id, done.version, Act::Cancel, "s1", now).await.is_err());

    let other = list.iter().find(|visit| visit.service == "talk").unwrap();
    let cancelled = store.mark(&other.id, other.version, Act::Cancel, "s1", now).await.unwrap();
    assert_eq!(cancelled.state, VisitState::Cancelled);
    check_whole(store).await;
    let now_taken_back =
        store.undo_mark(&other.id, cancelled.version, "s1", instant("2026-11-24T07:45:00Z")).await;
    assert_eq!(now_taken_back.unwrap().state, VisitState::Confirmed);
    check_whole(store).await;

    let caller = BookedBy::staff("s1", Language::Fa);
    let booked =
        store.book(&request("talk", "bucharest", "2026-11-24T15:00:00+02:00"), &caller, now).await.unwrap();
    let found = store.find_by_reference(&booked.reference, "s1", now).await.unwrap();
    assert_eq!((found.id, found.message_language), (booked.id, Language::Fa));
    assert!(matches!(store.find_by_reference("0000000000", "s1", now).await, Err(BookingError::NotFound)));
    let mistyped = store.find_by_reference("0000000001", "s1", now).await.unwrap_err();
    assert_eq!(codes(mistyped), pair("reference", "check_digit"));
}

async fn hours_change_and_say_who_is_booked(store: &Store, office: &office::Office) {
    let now = instant(MONDAY);
    let people = store.resources("bucharest").await.unwrap();
    let labels: Vec<_> = people.iter().map(|p| (p.label.as_str(), p.seats, p.week_changes().len())).collect();
    assert_eq!(labels, [("Ana", 1, 1), ("Dan", 1, 1), ("Room 1", 1, 1)]);
    let visit = office_visit(store, "2026-12-02T16:00:00+02:00", now).await;
    let (day, next) = (date("2026-12-02"), date("2026-12-03"));
    let booked = store.who_is_booked(&office.room, day, Some(day)).await.unwrap();
    assert_eq!(booked.iter().map(|v| v.id.as_str()).collect::<Vec<_>>(), [visit.id.as_str()]);
    assert!(store.who_is_booked(&office.room, next, Some(next)).await.unwrap().is_empty());

    // What is planned says what saving it will do, and changes nothing.
    let planned = store.plan_week(&office.room, day, &week("09:00-16:30"), now).await.unwrap();
    assert_eq!(planned.outside.iter().map(|v| v.id.as_str()).collect::<Vec<_>>(), [visit.id.as_str()]);
    let counts: Vec<_> = planned.counts.iter().map(|c| (c.minutes, c.before, c.after)).collect();
    assert_eq!(counts, [(45, 60, 35)]);
    let wider = store.plan_week(&office.room, day, &week("08:00-20:00"), now).await.unwrap();
    assert!(wider.outside.is_empty());
    let nobody = store.plan_week("nobody", day, &week("08:00-20:00"), now).await;
    assert!(matches!(nobody, Err(BookingError::NotFound)));

    let change = store
        .set_hours(&office.room, day, week("09:00-16:30"), Actor::Staff("m1".to_owned()), now)
        .await
        .unwrap();
    assert!(
        matches!(change, HoursChange::Booked(visits) if visits.len() == 1),
        "16:00 to 16:45 does not fit"
    );
    let change = store.set_hours(&office.room, day, week("08:00-20:00"), Actor::System, now).await.unwrap();
    assert!(matches!(change, HoursChange::Done));
    let off =
        |first, last| store.day_off(&office.room, first, last, DayHours::CLOSED, "paint", Actor::System, now);
    assert!(matches!(off(day, next).await.unwrap(), HoursChange::Booked(visits) if visits.len() == 1));
    assert!(matches!(off(next, next).await.unwrap(), HoursChange::Done));
    assert_eq!(codes(off(next, day).await.unwrap_err()), pair("last", "range"));
    let far = day.checked_add_days(Days::new(366)).unwrap();
    assert_eq!(codes(off(day, far).await.unwrap_err()), pair("last", "range"));
    let refused =
        store.book(&request("talk", "bucharest", "2026-12-03T10:00:00+02:00"), &public(), now).await;
    assert_eq!(codes(refused.unwrap_err()), pair("start", "closed"));
    let exceptions = &store.resources("bucharest").await.unwrap()[2].exceptions;
    assert_eq!(
        exceptions.iter().map(|(date, e)| (*date, e.reason.as_str())).collect::<Vec<_>>(),
        [(next, "paint")]
    );
    store.remove_day_off(&office.room, next, Actor::System, now).await.unwrap();
    assert!(matches!(store.who_is_booked("nobody", day, None).await, Err(BookingError::NotFound)));
}
