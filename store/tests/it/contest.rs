//! Booking, moving, cancelling, taking back and booking again, all at once, over few seats: the judge
//! reads the whole history.

use chrono::TimeDelta;
use domain::Language;
use domain::booking::{Act, VisitState};
use domain::catalogue::SpokenLanguage::Romanian;
use fastrand::Rng;
use store::Store;
use store::booking::{BookedBy, BookingError, PreparedCodes, Queue, Visit};

use crate::both;
use crate::history::{Answer, Event, Seat, problems};
use crate::office::{
    self, MONDAY, Moments, any_start, check_whole, instant, live, request, seats_of, soak, start,
};

/// Who can fill each role of a visit.
type Roles = Vec<Vec<Seat>>;

struct Client {
    number: usize,
    store: Store,
    moments: Moments,
    codes: PreparedCodes,
    roles: Roles,
    dice: Rng,
    visit: Option<Visit>,
    events: Vec<Event>,
}

impl Client {
    /// One change of the client's own visit, or a new visit; notes what was asked and answered.
    async fn act(&mut self) {
        let now = instant(MONDAY);
        let at = any_start(&mut self.dice);
        let choice = self.dice.u64(..3);
        let store = self.store.clone();
        let asked = self.moments.next();
        let (wanted, done) = match &self.visit {
            Some(visit) if visit.state == VisitState::Cancelled && choice > 0 => {
                (visit.start, store.undo_mark(&visit.id, visit.version, "s1", now).await)
            }
            Some(visit) if visit.state != VisitState::Cancelled && choice == 0 => {
                (visit.start, store.mark(&visit.id, visit.version, Act::Cancel, "s1", now).await)
            }
            Some(visit) if visit.state != VisitState::Cancelled => {
                (at, store.move_for_caller(&visit.id, at, "s1", now).await)
            }
            _ => {
                self.visit = None;
                let by = BookedBy::public(Language::Ro, false);
                let form = request("talk", "bucharest", &at.to_rfc3339());
                // Every other client holds the time first; what is held must be bookable.
                let holder = (self.number % 2 == 1).then(|| format!("browser {}", self.number));
                let held = match &holder {
                    Some(holder) => {
                        store.hold(&office::talk("bucharest"), at, holder, None, now).await.map(Some)
                    }
                    None => Ok(None),
                };
                match held {
                    Err(error) => (at, Err(error)),
                    Ok(held) => {
                        let by = by.holding(holder);
                        let booked = store.book_prepared(&form, &by, self.codes.clone(), now).await;
                        assert!(held.is_none() || booked.is_ok(), "held, not booked: {booked:?}");
                        match booked {
                            Ok(booked) => (at, store.visit(&booked.id).await),
                            Err(error) => (at, Err(error)),
                        }
                    }
                }
            }
        };
        let answered = self.moments.next();
        let (visit, answer) = match done {
            Ok(visit) => {
                let answer = if visit.state == VisitState::Cancelled {
                    Answer::Frees
                } else {
                    let (from, to) = (visit.start.timestamp(), visit.end.timestamp());
                    Answer::Holds { seats: seats_of(&visit), from, to }
                };
                self.visit = Some(visit.clone());
                (visit.id, answer)
            }
            Err(BookingError::Taken { .. }) => {
                let (from, to) = (wanted.timestamp(), (wanted + TimeDelta::minutes(45)).timestamp());
                let id = self.visit.as_ref().map(|visit| visit.id.clone());
                let answer = Answer::Taken { roles: self.roles.clone(), from, to };
                (id.unwrap_or_else(|| format!("client {}", self.number)), answer)
            }
            Err(error) => panic!("client {}: {error:?}", self.number),
        };
        self.events.push(Event { visit, asked, answered, answer });
    }
}

/// Two counsellors and two rooms, and a crowd spread over the stores given.
async fn contest(stores: &[Store], seed: u64) {
    let (clients, acts) = if soak() { (120, 40) } else { (24, 15) };
    stores[0].import_catalogue(&office::directory(45)).await.unwrap();
    let (mut staff, mut rooms) = (Vec::new(), Vec::new());
    for n in 0..2 {
        staff.push(format!(
            "{}/0",
            office::staff(&stores[0], "bucharest", &format!("S{n}"), &[Romanian]).await
        ));
        rooms.push(format!("{}/0", office::room(&stores[0], "bucharest", &format!("R{n}"), 1).await));
    }
    let codes = stores[0].prepare_codes(Queue::Public).await.unwrap();
    let moments = Moments::default();
    let mut crowd = Vec::new();
    for number in 0..clients {
        let mut client = Client {
            number,
            store: stores[number % stores.len()].clone(),
            moments: moments.clone(),
            codes: codes.clone(),
            roles: vec![staff.clone(), rooms.clone()],
            dice: Rng::with_seed((seed + 1) ^ ((number as u64 + 1) << 32)),
            visit: None,
            events: Vec::new(),
        };
        crowd.push(tokio::spawn(async move {
            for _ in 0..acts {
                client.act().await;
            }
            client.events
        }));
    }
    let mut history = Vec::new();
    for client in crowd {
        history.extend(client.await.unwrap());
    }
    let end = live(&stores[0]).await;
    let count = |wanted: fn(&Answer) -> bool| history.iter().filter(|one| wanted(&one.answer)).count();
    let (held, freed) = (count(|a| matches!(a, Answer::Holds { .. })), count(|a| *a == Answer::Frees));
    let taken = history.len() - held - freed;
    println!("seed {seed}: {held} times held, {freed} given back, {taken} refused, {} at the end", end.len());
    assert!(held > clients && freed > 0 && taken > 0, "the contest was none");
    assert_eq!(problems(&history, &end), Vec::<String>::new(), "seed {seed}");
    assert_eq!(check_whole(&stores[0]).await, end.len(), "seed {seed}");
}

fn seeds() -> std::ops::Range<u64> {
    if soak() { 0..10 } else { 0..1 }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_crowd_that_changes_its_mind_on_sqlite() {
    for seed in seeds() {
        contest(&[both::sqlite().await], seed).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_crowd_that_changes_its_mind_on_postgres_with_two_processes() {
    for seed in seeds() {
        let address = both::postgres_address().await;
        let first = Store::open(&address, both::keys()).await.unwrap();
        let second = Store::open(&address, both::keys()).await.unwrap();
        contest(&[first, second], seed).await;
    }
}

/// A crowd for one start with several seats: every seat is given, and only then is anybody refused.
async fn rush(stores: &[Store], clients: usize) {
    const SEATS: u16 = 8;
    stores[0].import_catalogue(&office::directory(45)).await.unwrap();
    let staff = office::people(&stores[0], "bucharest", "Group", SEATS, &[Romanian]).await;
    let room = office::room(&stores[0], "bucharest", "Hall", SEATS).await;
    let names = |id: &str| (0..SEATS).map(|seat| format!("{id}/{seat}")).collect::<Vec<_>>();
    let roles: Roles = vec![names(&staff), names(&room)];
    let at = start("2027-01-11T10:00:00+02:00");
    let codes = stores[0].prepare_codes(Queue::Public).await.unwrap();
    let moments = Moments::default();
    let mut crowd = Vec::new();
    for number in 0..clients {
        let (store, codes) = (stores[number % stores.len()].clone(), codes.clone());
        let (moments, roles) = (moments.clone(), roles.clone());
        crowd.push(tokio::spawn(async move {
            let form = request("talk", "bucharest", &at.to_rfc3339());
            let (from, to) = (at.timestamp(), (at + TimeDelta::minutes(45)).timestamp());
            let asked = moments.next();
            let by = BookedBy::public(Language::Ro, false);
            let booked = store.book_prepared(&form, &by, codes, instant(MONDAY)).await;
            let answered = moments.next();
            let (visit, answer) = match booked {
                Ok(booked) => {
                    let seats = seats_of(&store.visit(&booked.id).await.unwrap());
                    (booked.id, Answer::Holds { seats, from, to })
                }
                Err(BookingError::Taken { .. }) => {
                    (format!("client {number}"), Answer::Taken { roles, from, to })
                }
                Err(error) => panic!("client {number}: {error:?}"),
            };
            Event { visit, asked, answered, answer }
        }));
    }
    let mut history = Vec::new();
    for client in crowd {
        history.push(client.await.unwrap());
    }
    let end = live(&stores[0]).await;
    assert_eq!(problems(&history, &end), Vec::<String>::new());
    assert_eq!((end.len(), check_whole(&stores[0]).await), (SEATS.into(), SEATS.into()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn as_many_win_as_there_are_seats() {
    let clients = if soak() { 400 } else { 64 };
    rush(&[both::sqlite().await], clients).await;
    let address = both::postgres_address().await;
    let first = Store::open(&address, both::keys()).await.unwrap();
    let second = Store::open(&address, both::keys()).await.unwrap();
    rush(&[first, second], clients).await;
}
