//! Many at once, and anything in any order: never two offers of one seat, never more visits than seats.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use domain::booking::Act;
use domain::waiting::OfferState;
use fastrand::Rng;
use store::audit::Actor;
use store::booking::{Cooling, Joined, Queue};
use store::{Store, values};

use super::{DAY, TEN, cancels, fill, full_house, joins, minutes, typed};
use crate::both;
use crate::office::{check_beside_holds, date, instant, request, soak, talk};

/// The live offers: who, and the seats and ticks under each.
async fn live_offers(store: &Store) -> (usize, BTreeSet<String>, usize) {
    let mut tx = store.reader().await.unwrap();
    let offers = tx.fetch_all("SELECT waiting FROM waiting_offer WHERE state = 'offered'", values![]).await;
    let offers = offers.unwrap();
    let people = offers.iter().map(|row| row.get("waiting").unwrap()).collect();
    let sql = "SELECT DISTINCT o.claim FROM waiting_offer f JOIN occupancy o ON o.claim = f.claim
         JOIN claim c ON c.id = o.claim WHERE f.state = 'offered' AND c.kind = 'hold'";
    let held = tx.fetch_all(sql, values![]).await.unwrap().len();
    (offers.len(), people, held)
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_offer_each_seat_once() {
    for address in [both::sqlite_address(), both::postgres_address().await] {
        let open =
            || async { Store::open(&address, both::keys()).await.unwrap().with_cooling(Cooling::USUAL) };
        let (one, other) = (open().await, open().await);
        let booked = full_house(&one).await;
        let ten = instant(TEN);
        let mut people = Vec::new();
        for number in 0..8 {
            people.push(joins(&one, &typed(&format!("+4072200001{number}")), ten).await);
        }
        for visit in booked.iter().take(4) {
            cancels(&one, visit, ten).await;
        }
        let now = ten + minutes(10);
        let rounds = (0..6).map(|turn| {
            let store = if turn % 2 == 0 { one.clone() } else { other.clone() };
            tokio::spawn(async move { store.waiting_round(now).await.unwrap().made })
        });
        let mut made = 0;
        for round in rounds.collect::<Vec<_>>() {
            made += round.await.unwrap();
        }
        // Who lost every race of one round is asked in the next.
        made += one.waiting_round(now).await.unwrap().made;
        let (offers, asked, held) = live_offers(&one).await;
        assert_eq!((made, offers, asked.len(), held), (4, 4, 4, 4));
        // All accept at once, each of them in both processes.
        let mut answers = Vec::new();
        for who in people.iter().filter(|who| asked.contains(&who.id)) {
            for store in [&one, &other] {
                let (store, who) = (store.clone(), who.clone());
                answers.push(tokio::spawn(async move {
                    let offer = store.waiting(&who.id, now).await.unwrap().1.unwrap();
                    store.answer_offer(&who.id, &offer.id, true, &Actor::Public, now).await.unwrap()
                }));
            }
        }
        let mut visits = BTreeSet::new();
        for answer in answers {
            visits.insert(format!("{:?}", answer.await.unwrap()));
        }
        assert_eq!(visits.len(), 4, "{visits:?}");
        assert_eq!(check_beside_holds(&one).await, booked.len());
    }
}

/// One thing that happens, drawn by lot.
async fn happens(
    store: &Store,
    dice: &mut Rng,
    people: &mut Vec<Joined>,
    now: chrono::DateTime<chrono::Utc>,
) {
    let visits = store.day_list("craiova", date(DAY)).await.unwrap();
    let some = |dice: &mut Rng, people: &[Joined]| people.get(dice.usize(..people.len().max(1))).cloned();
    match dice.u8(..10) {
        0 | 1 => {
            let phone = format!("+40722{:06}", dice.u32(..1_000_000));
            people.push(joins(store, &typed(&phone), now).await);
        }
        2 | 3 if !visits.is_empty() => {
            let visit = &visits[dice.usize(..visits.len())];
            let _ = store.mark(&visit.id, visit.version, Act::Cancel, "s1", now).await;
        }
        4 if !visits.is_empty() => {
            let visit = &visits[dice.usize(..visits.len())];
            let _ = store.undo_mark(&visit.id, visit.version, "s1", now).await;
        }
        5 => {
            let free = store.free_times(&talk("craiova"), date(DAY), 1, now).await.unwrap();
            let starts = free.days.first().map(|day| day.starts.clone()).unwrap_or_default();
            if let Some(at) = starts.get(dice.usize(..starts.len().max(1))) {
                let codes = store.prepare_codes(Queue::Public).await.unwrap();
                let form = request("talk", "craiova", &at.start.to_rfc3339());
                let by = crate::office::public();
                let booked = store.book_prepared(&form, &by, codes, now).await;
                assert!(booked.is_ok(), "what is listed can be booked: {booked:?}");
            }
        }
        6 | 7 => {
            if let Some(who) = some(dice, people) {
                let (_, offer) = store.waiting(&who.id, now).await.unwrap();
                if let Some(offer) = offer {
                    let answer = store
                        .answer_offer(&who.id, &offer.id, dice.bool(), &Actor::Public, now)
                        .await
                        .unwrap();
                    let live = offer.state == OfferState::Offered && now < offer.until;
                    assert!(
                        !live || answer != store::booking::OfferAnswered::TooLate,
                        "{offer:?}: {answer:?}"
                    );
                }
            }
        }
        8 => {
            if let Some(who) = some(dice, people) {
                store.leave_waiting(&who.id, now).await.unwrap();
            }
        }
        _ => {
            store.sweep_holds(now).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_happens_the_list_never_gives_more_than_there_is() {
    let seeds = if soak() { 60 } else { 3 };
    for seed in 0..seeds {
        let [(engine, sqlite), (other, postgres)] = both::both().await;
        let (engine, store) = if seed % 3 == 2 { (other, postgres) } else { (engine, sqlite) };
        let store = store.with_cooling(Cooling::USUAL);
        crate::office::open(&store).await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        let seats = fill(&store, DAY, &codes).await.len();
        let mut dice = Rng::with_seed(seed);
        let mut people = Vec::new();
        let mut now = instant(TEN);
        for _ in 0..120 {
            now += TimeDelta::minutes(dice.i64(0..25));
            happens(&store, &mut dice, &mut people, now).await;
            store.waiting_round(now).await.unwrap();
            let (offers, asked, held) = live_offers(&store).await;
            assert_eq!(
                (asked.len(), held),
                (offers, offers),
                "{engine} {seed}: each offer has its own seats"
            );
            let booked = check_beside_holds(&store).await;
            assert!(booked + offers <= seats, "{engine} {seed}: {booked} + {offers} of {seats}");
        }
    }
}
