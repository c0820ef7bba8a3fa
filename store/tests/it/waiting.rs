//! The waiting list on both engines: who is asked, for how long, and that no seat is ever given twice.

mod crowd;

use chrono::{DateTime, TimeDelta, Utc};
use domain::Language;
use domain::booking::VisitState;
use domain::messages::{Channel, Kind};
use domain::waiting::{OfferState, State, Urgency, UrgencyReason, WaitingForm};
use store::audit::Actor;
use store::booking::{
    BookedBy, BookingError, Cooling, Ended, Joined, Letter, OfferAnswered, PreparedCodes, Queue, SeatOffer,
    Visit,
};
use store::keys::new_id;
use store::{Store, values};

use crate::both;
use crate::office::{self, check_beside_holds, check_whole, date, instant, request, talk};

/// A Wednesday more than two weeks away, and its neighbour.
const DAY: &str = "2026-12-09";
const DAY_AFTER: &str = "2026-12-10";
/// Monday, ten in the morning in Bucharest.
const TEN: &str = "2026-11-23T08:00:00Z";

/// One town with one person and one room, and every time of two days booked, in order.
async fn full_house(store: &Store) -> Vec<Visit> {
    office::open(store).await;
    let codes = store.prepare_codes(Queue::Public).await.unwrap();
    let mut booked = fill(store, DAY, &codes).await;
    booked.extend(fill(store, DAY_AFTER, &codes).await);
    booked
}

async fn fill(store: &Store, day: &str, codes: &PreparedCodes) -> Vec<Visit> {
    let now = instant(TEN);
    let mut booked = Vec::new();
    loop {
        let free = store.free_times(&talk("craiova"), date(day), 1, now).await.unwrap();
        let Some(start) = free.days.first().map(|day| day.starts[0].start) else { return booked };
        let form = request("talk", "craiova", &start.to_rfc3339());
        let by = BookedBy::public(Language::Ro, false);
        let answer = store.book_prepared(&form, &by, codes.clone(), now).await.unwrap();
        booked.push(store.visit(&answer.id).await.unwrap());
    }
}

fn typed(phone: &str) -> WaitingForm {
    WaitingForm {
        service: "talk".to_owned(),
        place: "craiova".to_owned(),
        language: "ro".to_owned(),
        name: format!("Narges {phone}"),
        phone: phone.to_owned(),
        contact_safe: "yes".to_owned(),
        from: DAY.to_owned(),
        until: DAY.to_owned(),
        idem: new_id(),
        ..WaitingForm::default()
    }
}

async fn joins(store: &Store, form: &WaitingForm, now: DateTime<Utc>) -> Joined {
    let request = form.read(now.date_naive()).unwrap();
    store.join_waiting(&request, &BookedBy::public(Language::Fa, false), now).await.unwrap()
}

async fn cancels(store: &Store, visit: &Visit, now: DateTime<Utc>) {
    let version = store.visit(&visit.id).await.unwrap().version;
    store.mark(&visit.id, version, domain::booking::Act::Cancel, "s1", now).await.unwrap();
}

async fn offer_of(store: &Store, who: &Joined, now: DateTime<Utc>) -> Option<SeatOffer> {
    store.waiting(&who.id, now).await.unwrap().1
}

async fn answers(
    store: &Store,
    who: &Joined,
    offer: &SeatOffer,
    yes: bool,
    now: DateTime<Utc>,
) -> OfferAnswered {
    store.answer_offer(&who.id, &offer.id, yes, &Actor::Public, now).await.unwrap()
}

/// Sends whatever is due, as the messenger does.
async fn deliver(store: &Store, now: DateTime<Utc>) -> Vec<Letter> {
    let letters = store.claim_messages(Channel::ALL, 20, now).await.unwrap();
    for letter in &letters {
        store.begin_sending(letter, now).await.unwrap();
        store.settle_message(letter, Ended::Sent, now).await.unwrap();
    }
    letters
}

fn minutes(count: i64) -> TimeDelta {
    TimeDelta::minutes(count)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seat_is_offered_to_one_after_the_other_and_is_public_to_nobody_meanwhile() {
    for (engine, store) in both::both().await {
        let store = store.with_cooling(Cooling::USUAL);
        let booked = full_house(&store).await;
        let ten = instant(TEN);
        let first = joins(&store, &typed("+40722000001"), ten).await;
        let urgent = joins(&store, &typed("+40722000002"), ten + minutes(5)).await;
        let mail = WaitingForm { email: "c@example.org".to_owned(), ..typed("") };
        let third = joins(&store, &mail, ten + minutes(10)).await;
        let seen = (urgent.id.as_str(), 1);
        let (level, why) = (Urgency::Urgent, UrgencyReason::Deadline);
        store.set_urgency(seen, level, why, "s1", ten).await.unwrap();
        assert!(store.set_urgency(seen, level, why, "s1", ten).await.is_err(), "the list changed since");
        assert_eq!(store.waiting_round(ten).await.unwrap().made, 0, "{engine}: everything is booked");

        // Given up, taken back, and given up again.
        let visit = &booked[2];
        cancels(&store, visit, ten).await;
        let is_public = |now| {
            let store = store.clone();
            async move { !store.free_times(&talk("craiova"), date(DAY), 1, now).await.unwrap().days.is_empty() }
        };
        assert!(!is_public(ten).await, "{engine}: what is given up is not public at once");
        assert_eq!(
            store.waiting_round(ten + minutes(9)).await.unwrap().made,
            0,
            "it can still be taken back"
        );
        let cancelled = store.visit(&visit.id).await.unwrap();
        let back = store.undo_mark(&visit.id, cancelled.version, "s1", ten + minutes(9)).await.unwrap();
        assert_eq!((back.state, back.start, &back.seats), (VisitState::Confirmed, visit.start, &visit.seats));
        check_whole(&store).await;
        cancels(&store, visit, ten + minutes(9)).await;

        // Urgency comes before waiting.
        let now = ten + minutes(19);
        assert_eq!(store.waiting_round(now).await.unwrap().made, 1, "{engine}");
        let offer = offer_of(&store, &urgent, now).await.unwrap();
        assert_eq!((offer.start, offer.until.to_utc()), (visit.start, now + minutes(30)));
        assert_eq!(store.waiting_round(now).await.unwrap().made, 0, "one person at a time");
        let by = BookedBy::public(Language::Ro, false);
        let form = request("talk", "craiova", &visit.start.to_rfc3339());
        assert!(matches!(store.book(&form, &by, now).await, Err(BookingError::Taken { .. })), "{engine}");
        let letters = deliver(&store, now).await;
        let [letter] = letters.as_slice() else { panic!("{engine}: {letters:?}") };
        assert_eq!((letter.kind, letter.channel, letter.start), (Kind::Offer, Channel::Sms, visit.start));
        assert_eq!(letter.language, Language::Fa);
        let link = letter.link.clone().unwrap();
        let (person, linked) = store.waiting_by_link(&link, now).await.unwrap();
        assert_eq!((person.id, linked.unwrap()), (urgent.id.clone(), offer.clone()));

        // Who misses it keeps the place in the list, and the next one is asked.
        let late = now + minutes(30);
        assert_eq!(answers(&store, &urgent, &offer, true, late).await, OfferAnswered::TooLate);
        assert!(!is_public(late).await, "{engine}: what was missed is not public before others are asked");
        let round = store.waiting_round(late).await.unwrap();
        assert_eq!((round.ended, round.made), (1, 1), "{engine}");
        assert_eq!(offer_of(&store, &urgent, late).await.unwrap().state, OfferState::Missed);
        let offer = offer_of(&store, &first, late).await.unwrap();
        assert_eq!(answers(&store, &first, &offer, false, late).await, OfferAnswered::Declined);
        assert_eq!(
            answers(&store, &first, &offer, false, late).await,
            OfferAnswered::Declined,
            "twice is once"
        );
        assert_eq!(answers(&store, &first, &offer, true, late).await, OfferAnswered::TooLate);
        let people = store.waiting_list(10, late).await.unwrap();
        let ids: Vec<_> = people.iter().map(|(person, _)| person.id.as_str()).collect();
        assert_eq!(ids, [&urgent.id, &first.id, &third.id], "{engine}: nobody lost their place");

        // Accepted once, however often it is pressed.
        assert_eq!(store.waiting_round(late).await.unwrap().made, 1);
        let offer = offer_of(&store, &third, late).await.unwrap();
        let accepted = answers(&store, &third, &offer, true, late + minutes(29)).await;
        assert_eq!(
            answers(&store, &third, &offer, true, late + minutes(40)).await,
            accepted,
            "twice is once"
        );
        assert_eq!(answers(&store, &third, &offer, false, late).await, accepted, "what is taken is taken");
        let visit = store.find_visit(&third.reference, &third.pin, late).await.unwrap();
        assert_eq!(accepted, OfferAnswered::Accepted(visit.id.clone()));
        assert_eq!((visit.start, visit.name.as_str(), visit.remind), (offer.start, "Narges", true));
        assert_eq!(check_whole(&store).await, booked.len(), "{engine}");
        assert_eq!(store.waiting_list(10, late).await.unwrap().len(), 2);
        let (person, _) = store.waiting_by_codes(&third.reference, &third.pin, late).await.unwrap();
        assert_eq!((person.state, person.served_by), (State::Served, Some(visit.id)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn offers_keep_to_the_hours_and_to_three_a_week() {
    for (engine, store) in both::both().await {
        let store = store.with_cooling(Cooling { shortest: 10_000, longest: 10_001 });
        let booked = full_house(&store).await;
        let ten = instant(TEN);
        let who = joins(&store, &typed("+40722000001"), ten).await;
        for visit in booked.iter().take(5) {
            cancels(&store, visit, ten).await;
        }
        for (at, made) in [("17:31", 0), ("05:59", 0), ("17:29", 1)] {
            let now = instant(&format!("2026-11-23T{at}:00Z"));
            assert_eq!(store.waiting_round(now).await.unwrap().made, made, "{engine} {at}");
        }
        let offered = offer_of(&store, &who, ten).await.unwrap();
        assert_eq!(offered.start, booked[0].start, "the earliest that fits");
        let mut now = instant("2026-11-23T17:29:00Z");
        let mut starts = Vec::new();
        for round in 1..=3 {
            let offer = offer_of(&store, &who, now).await.unwrap();
            starts.push(offer.start);
            deliver(&store, now).await;
            now = if round == 1 { instant("2026-11-24T08:00:00Z") } else { now + minutes(30) };
            let made = store.waiting_round(now).await.unwrap();
            assert_eq!((made.ended, made.made), (1, u64::from(round < 3)), "{engine} round {round}");
        }
        starts.dedup();
        assert_eq!(starts.len(), 3, "{engine}: no time is offered twice to the same person");
        let week_later = instant("2026-11-30T17:28:00Z");
        assert_eq!(store.waiting_round(week_later).await.unwrap().made, 0, "{engine}");
        assert_eq!(store.waiting_round(week_later + minutes(2)).await.unwrap().made, 1, "{engine}");
        check_beside_holds(&store).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_cannot_be_written_to_is_called_and_a_message_that_never_went_counts_for_nothing() {
    for (engine, store) in both::both().await {
        let store = store.with_cooling(Cooling::USUAL);
        let booked = full_house(&store).await;
        let ten = instant(TEN);
        let unsafe_phone = WaitingForm { contact_safe: String::new(), ..typed("+40722000001") };
        let called = joins(&store, &unsafe_phone, ten).await;
        cancels(&store, &booked[0], ten).await;
        let now = ten + minutes(10);
        assert_eq!(store.waiting_round(now).await.unwrap().made, 1);
        assert!(
            deliver(&store, now).await.is_empty(),
            "{engine}: nothing is written to who did not say it is safe"
        );
        let offer = offer_of(&store, &called, now).await.unwrap();
        assert!(offer.by_call && offer.until.to_utc() == now + minutes(120), "{offer:?}");
        let staff = Actor::Staff("s1".to_owned());
        let answered =
            store.answer_offer(&called.id, &offer.id, true, &staff, now + minutes(119)).await.unwrap();
        let OfferAnswered::Accepted(visit) = answered else { panic!("{answered:?}") };
        assert!(store.visit(&visit).await.unwrap().by_staff);

        let silent = joins(&store, &typed("+40722000002"), ten).await;
        cancels(&store, &booked[1], now).await;
        let later = now + minutes(10);
        assert_eq!(store.waiting_round(later).await.unwrap().made, 1);
        let missed = later + minutes(30);
        let round = store.waiting_round(missed).await.unwrap();
        assert_eq!((round.ended, round.made), (1, 0), "{engine}: the same time is not offered again");
        let (person, offer) = store.waiting(&silent.id, missed).await.unwrap();
        assert_eq!((offer.unwrap().state, person.offers, person.by_call), (OfferState::Withdrawn, 0, true));
        assert!(deliver(&store, missed).await.is_empty(), "{engine}: an offer that is over is not sent");
        check_beside_holds(&store).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_a_visit_is_offered_an_earlier_one_and_moves_with_their_codes() {
    for (engine, store) in both::both().await {
        let store = store.with_cooling(Cooling::USUAL);
        office::open(&store).await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        let mut booked = fill(&store, DAY, &codes).await;
        let ten = instant(TEN);
        let mut form = office::form("talk", "craiova", &format!("{DAY_AFTER}T12:00:00+02:00"));
        (form.phone, form.contact_safe, form.remind) = ("0722123456".into(), "yes".into(), "yes".into());
        let by = BookedBy::public(Language::Ro, false);
        let mine = store.book(&form.read().unwrap(), &by, ten).await.unwrap();
        let _ = fill(&store, DAY_AFTER, &codes).await;
        // Every day before is over or full: only what is given up can be earlier.
        let days = store.free_times(&talk("craiova"), date("2026-11-23"), 16, ten).await.unwrap().days;
        for day in days {
            booked.extend(fill(&store, &day.date.to_string(), &codes).await);
        }
        store.wait_for_earlier(&mine.reference, &mine.pin, ten).await.unwrap();
        store.wait_for_earlier(&mine.reference, &mine.pin, ten).await.unwrap();
        assert_eq!(store.waiting_list(10, ten).await.unwrap().len(), 1, "{engine}: said twice is said once");
        assert_eq!(store.waiting_round(ten).await.unwrap().made, 0);
        cancels(&store, &booked[3], ten).await;
        let now = ten + minutes(10);
        assert_eq!(store.waiting_round(now).await.unwrap().made, 1, "{engine}");
        let waiting = store.waits_for_earlier(&mine.id).await.unwrap().unwrap();
        let (person, offer) = store.waiting(&waiting, now).await.unwrap();
        let offer = offer.unwrap();
        assert_eq!((person.name.as_str(), offer.start), ("Narges", booked[3].start));
        let answered = store.answer_offer(&waiting, &offer.id, true, &Actor::Public, now).await.unwrap();
        assert_eq!(answered, OfferAnswered::Accepted(mine.id.clone()));
        let visit = store.find_visit(&mine.reference, &mine.pin, now).await.unwrap();
        assert_eq!((visit.start, visit.state), (booked[3].start, VisitState::Confirmed));
        let public = store.free_times(&talk("craiova"), date(DAY_AFTER), 1, now).await.unwrap().days;
        assert!(public.is_empty(), "{engine}: the seats of before cool");
        assert!(store.waits_for_earlier(&mine.id).await.unwrap().is_none());
        let days =
            store.free_times(&talk("craiova"), date(DAY_AFTER), 1, now + minutes(91)).await.unwrap().days;
        assert_eq!(days[0].starts[0].start, mine.start, "{engine}: and are public in the end");
        check_beside_holds(&store).await;
        store.cancel_visit(&mine.reference, &mine.pin, now).await.unwrap();
        assert!(
            store.wait_for_earlier(&mine.reference, &mine.pin, now).await.is_err(),
            "nothing to be earlier"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_is_asked_no_more_and_days_that_are_over_end_the_waiting() {
    for (engine, store) in both::both().await {
        let store = store.with_cooling(Cooling::USUAL);
        let booked = full_house(&store).await;
        let ten = instant(TEN);
        let form = typed("+40722000001");
        let (leaves, next) =
            (joins(&store, &form, ten).await, joins(&store, &typed("+40722000002"), ten + minutes(1)).await);
        assert_eq!(joins(&store, &form, ten).await, leaves, "{engine}: the same form is the same place");
        cancels(&store, &booked[0], ten).await;
        let now = ten + minutes(10);
        store.waiting_round(now).await.unwrap();
        let offer = match offer_of(&store, &leaves, now).await {
            Some(offer) => offer,
            None => panic!("{engine}: who came first is asked first"),
        };
        store.leave_waiting(&leaves.id, now).await.unwrap();
        store.leave_waiting(&leaves.id, now).await.unwrap();
        assert_eq!(answers(&store, &leaves, &offer, true, now).await, OfferAnswered::TooLate);
        assert_eq!(store.waiting_round(now).await.unwrap().made, 1);
        assert_eq!(offer_of(&store, &next, now).await.unwrap().start, offer.start, "the seat goes on");
        let wrong = store.waiting_by_codes(&next.reference, "00000000", now).await;
        assert!(matches!(wrong, Err(BookingError::NotFound)));
        let over = store.waiting_round(instant("2026-12-12T08:00:00Z")).await.unwrap();
        assert_eq!((over.over, over.made), (1, 0), "{engine}: their last day is over");
        let mut tx = store.reader().await.unwrap();
        let kept =
            tx.fetch_all("SELECT id FROM person WHERE wrapped_key IS NOT NULL", values![]).await.unwrap();
        drop(tx);
        store.forget_old(instant("2027-01-20T08:00:00Z")).await.unwrap();
        let mut tx = store.reader().await.unwrap();
        let left =
            tx.fetch_all("SELECT id FROM person WHERE wrapped_key IS NOT NULL", values![]).await.unwrap();
        assert!(kept.len() > 2 && left.is_empty(), "{engine}: {} of {}", left.len(), kept.len());
    }
}
