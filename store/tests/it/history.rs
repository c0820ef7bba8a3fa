//! A judge of what happened: each seat is a register that one visit at a time may hold.
//!
//! It knows nothing of the store. It is told what each client asked, when, and what it was answered, and
//! what the database holds in the end. Everybody changes their own visits only, one after the other, so
//! each visit has a clear story; the contest is for the seats.

use std::collections::{BTreeMap, BTreeSet};

/// A seat by any name, such as `ana/0`.
pub type Seat = String;

/// What a client was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The visit now has these seats from a moment up to another, which is not included.
    Holds { seats: Vec<Seat>, from: i64, to: i64 },
    /// The visit has no seat any more.
    Frees,
    /// Taken: for at least one of the roles, each with the seats that could fill it, no seat is free.
    Taken { roles: Vec<Vec<Seat>>, from: i64, to: i64 },
}

/// One question and its answer. `asked` and `answered` are moments of one clock for all clients.
#[derive(Debug, Clone)]
pub struct Event {
    pub visit: String,
    pub asked: u64,
    pub answered: u64,
    pub answer: Answer,
}

/// What the database holds in the end, or what a visit held for a while.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Held {
    pub visit: String,
    pub seats: Vec<Seat>,
    pub from: i64,
    pub to: i64,
}

/// A time for which a visit had its seats: it began and ended at some moment inside each of two pairs.
#[derive(Debug)]
struct Tenure {
    held: Held,
    began: (u64, u64),
    ended: (u64, u64),
}

const NEVER: (u64, u64) = (u64::MAX, u64::MAX);

impl Tenure {
    /// Whether this one may have been over before the other began.
    fn may_precede(&self, other: &Tenure) -> bool {
        self.ended.0 <= other.began.1
    }

    fn overlaps(&self, seats: &[Seat], from: i64, to: i64) -> bool {
        self.held.from < to && from < self.held.to && self.held.seats.iter().any(|seat| seats.contains(seat))
    }

    /// Whether it may have stood in the way at some moment between two.
    fn may_live(&self, from: u64, to: u64) -> bool {
        self.began.0 <= to && from <= self.ended.1
    }
}

/// Everything that is wrong with a history, in one line each; nothing when it is in order.
pub fn problems(events: &[Event], end: &[Held]) -> Vec<String> {
    let mut found = Vec::new();
    let tenures = tenures(events);
    for (n, one) in tenures.iter().enumerate() {
        for other in &tenures[n + 1..] {
            let contest = one.held.visit != other.held.visit
                && one.overlaps(&other.held.seats, other.held.from, other.held.to);
            if contest && !one.may_precede(other) && !other.may_precede(one) {
                found.push(format!("two visits at once: {:?} and {:?}", one.held, other.held));
            }
        }
    }
    let sorted = |held: &Held| {
        let mut held = held.clone();
        held.seats.sort();
        held
    };
    let told: BTreeSet<Held> =
        tenures.iter().filter(|one| one.ended == NEVER).map(|one| sorted(&one.held)).collect();
    let kept: BTreeSet<Held> = end.iter().map(sorted).collect();
    found.extend(told.difference(&kept).map(|held| format!("promised and not there: {held:?}")));
    found.extend(kept.difference(&told).map(|held| format!("there and promised to nobody: {held:?}")));
    for event in events {
        let Answer::Taken { roles, from, to } = &event.answer else { continue };
        let blocked = |seat: &Seat| {
            tenures.iter().any(|one| {
                one.held.visit != event.visit
                    && one.overlaps(std::slice::from_ref(seat), *from, *to)
                    && one.may_live(event.asked, event.answered)
            })
        };
        if !roles.iter().any(|role| role.iter().all(blocked)) {
            found.push(format!("refused for no reason: {event:?}"));
        }
    }
    found
}

fn tenures(events: &[Event]) -> Vec<Tenure> {
    let mut stories: BTreeMap<&str, Vec<&Event>> = BTreeMap::new();
    for event in events.iter().filter(|event| !matches!(event.answer, Answer::Taken { .. })) {
        stories.entry(&event.visit).or_default().push(event);
    }
    let mut tenures = Vec::new();
    for (visit, mut story) in stories {
        story.sort_by_key(|event| event.asked);
        for (n, event) in story.iter().enumerate() {
            let Answer::Holds { seats, from, to } = &event.answer else { continue };
            let held = Held { visit: visit.to_owned(), seats: seats.clone(), from: *from, to: *to };
            let ended = story.get(n + 1).map_or(NEVER, |next| (next.asked, next.answered));
            tenures.push(Tenure { held, began: (event.asked, event.answered), ended });
        }
    }
    tenures
}

/// Histories made up by hand: the judge must tell the good from the bad, or its silence means nothing.
mod tests {
    use super::*;

    fn holds(visit: &str, asked: u64, answered: u64, seat: &str, from: i64, to: i64) -> Event {
        let answer = Answer::Holds { seats: vec![seat.to_owned()], from, to };
        Event { visit: visit.to_owned(), asked, answered, answer }
    }

    fn frees(visit: &str, asked: u64, answered: u64) -> Event {
        Event { visit: visit.to_owned(), asked, answered, answer: Answer::Frees }
    }

    fn taken(visit: &str, asked: u64, answered: u64, seats: &[&str], from: i64, to: i64) -> Event {
        let roles = vec![seats.iter().map(|seat| (*seat).to_owned()).collect()];
        Event { visit: visit.to_owned(), asked, answered, answer: Answer::Taken { roles, from, to } }
    }

    fn at_end(visit: &str, seat: &str, from: i64, to: i64) -> Held {
        Held { visit: visit.to_owned(), seats: vec![seat.to_owned()], from, to }
    }

    #[test]
    fn good_histories_pass() {
        let table: [(&str, Vec<Event>, Vec<Held>); 6] = [
            ("nothing", vec![], vec![]),
            (
                "side by side",
                vec![holds("a", 0, 9, "s", 0, 3), holds("b", 0, 9, "s", 3, 6), holds("c", 0, 9, "t", 0, 6)],
                vec![at_end("a", "s", 0, 3), at_end("b", "s", 3, 6), at_end("c", "t", 0, 6)],
            ),
            (
                "one wins, one is told",
                vec![holds("a", 0, 5, "s", 0, 3), taken("b", 1, 4, &["s"], 2, 4)],
                vec![at_end("a", "s", 0, 3)],
            ),
            (
                "given back and taken again while the first still waits for its answer",
                vec![holds("a", 0, 1, "s", 0, 3), frees("a", 2, 9), holds("b", 3, 4, "s", 0, 3)],
                vec![at_end("b", "s", 0, 3)],
            ),
            (
                "moved over its own time",
                vec![holds("a", 0, 1, "s", 0, 3), holds("a", 2, 3, "s", 1, 4)],
                vec![at_end("a", "s", 1, 4)],
            ),
            (
                "both seats taken, one of them only for a while",
                vec![
                    holds("a", 0, 1, "s", 0, 3),
                    holds("b", 0, 1, "t", 0, 3),
                    taken("c", 2, 6, &["s", "t"], 0, 3),
                    frees("b", 5, 7),
                ],
                vec![at_end("a", "s", 0, 3)],
            ),
        ];
        for (what, events, end) in table {
            assert_eq!(problems(&events, &end), Vec::<String>::new(), "{what}");
        }
    }

    #[test]
    fn bad_histories_are_named() {
        let table: [(&str, Vec<Event>, Vec<Held>); 6] = [
            (
                "two visits at once",
                vec![holds("a", 0, 5, "s", 0, 3), holds("b", 0, 5, "s", 2, 4)],
                vec![at_end("a", "s", 0, 3), at_end("b", "s", 2, 4)],
            ),
            (
                "two visits at once",
                vec![holds("a", 0, 1, "s", 0, 3), holds("b", 2, 3, "s", 0, 3), frees("a", 4, 5)],
                vec![at_end("b", "s", 0, 3)],
            ),
            ("promised and not there", vec![holds("a", 0, 1, "s", 0, 3)], vec![]),
            (
                "there and promised to nobody",
                vec![holds("a", 0, 1, "s", 0, 3), frees("a", 2, 3)],
                vec![at_end("a", "s", 0, 3)],
            ),
            ("refused for no reason", vec![taken("b", 1, 4, &["s"], 2, 4)], vec![]),
            (
                "refused for no reason",
                vec![
                    holds("a", 0, 1, "s", 0, 3),
                    taken("b", 2, 3, &["s", "t"], 0, 3),
                    holds("c", 4, 5, "t", 0, 3),
                ],
                vec![at_end("a", "s", 0, 3), at_end("c", "t", 0, 3)],
            ),
        ];
        for (what, events, end) in table {
            let found = problems(&events, &end);
            assert!(found.len() == 1 && found[0].starts_with(what), "{what}: {found:?}");
        }
    }
}
