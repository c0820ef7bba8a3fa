//! Free times of a party against what they must follow from: the free times of one.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, Timelike, Utc};
use chrono_tz::Europe::Bucharest;
use domain::calendar::{Timetable, WeeklyHours};
use domain::schedule::{
    Availability, BusyTicks, LocalDay, Party, ResourceCalendar, Seat, Tick, Together, VisitRules, Ways,
    assign_each,
};
use proptest::prelude::*;

const NAMES: [&str; 4] = ["ana", "dan", "eva", "room"];

#[derive(Debug, Clone)]
struct World {
    date: NaiveDate,
    /// Of one way, and of another that begins without its last role.
    roles: Vec<Vec<ResourceCalendar>>,
    minutes: u16,
    step: u16,
    around: (u16, u16),
}

impl World {
    fn rules(&self) -> VisitRules {
        let rules = VisitRules::new(self.minutes, self.step, 0, 3).unwrap();
        rules.with_buffers(self.around.0, self.around.1).unwrap()
    }

    fn ways(&self, party: Party) -> Ways<'_, chrono_tz::Tz> {
        let rules = self.rules();
        let now: DateTime<Utc> = self.date.and_hms_opt(0, 0, 0).unwrap().and_utc() - TimeDelta::hours(6);
        let fewer = self.roles.len().div_ceil(2);
        let way = |roles| Availability::new(&Bucharest, rules, roles, now);
        Ways::new(vec![way(&self.roles), way(&self.roles[..fewer])], party)
    }

    fn listed(&self, party: Party) -> Vec<DateTime<FixedOffset>> {
        self.ways(party).free_days(self.date, 1).into_iter().flat_map(|day| day.starts).collect()
    }

    /// The first time on the grid at which what the visit before takes is over, on the same day.
    fn next(&self, start: DateTime<FixedOffset>) -> Option<DateTime<FixedOffset>> {
        let takes = self.minutes.next_multiple_of(5) + self.around.0 + self.around.1;
        let day = LocalDay::new(self.date, &Bucharest).unwrap();
        let times = (0..day.length()).map(|at| day.time_at(at));
        let on_grid = |time: &DateTime<FixedOffset>| {
            (time.hour() * 60 + time.minute()).is_multiple_of(u32::from(self.step))
        };
        times.filter(on_grid).find(|time| *time >= start + TimeDelta::minutes(takes.into()))
    }
}

/// Tries every seat for every role of every visit.
fn there_is_a_way(slots: &[&[Seat<'_>]], roles: usize, chosen: &mut Vec<(String, u16)>) -> bool {
    let Some(slot) = slots.get(chosen.len()) else { return true };
    let visit = chosen.len() - chosen.len() % roles;
    slot.iter().any(|seat| {
        let one = (seat.resource.to_owned(), seat.seat);
        let able = !chosen.contains(&one) && chosen[visit..].iter().all(|(name, _)| *name != one.0);
        able && {
            chosen.push(one);
            let found = there_is_a_way(slots, roles, chosen);
            chosen.pop();
            found
        }
    })
}

fn world() -> impl Strategy<Value = World> {
    let date = prop::sample::select(vec!["2026-12-09", "2027-03-28", "2027-10-31"]);
    let member = (prop::collection::vec((0_i64..240, 1_i64..20), 0..4), 1_usize..3, 0_u16..8);
    let members = prop::collection::vec(member, 4);
    let roles = prop::collection::vec(prop::collection::hash_set(0_usize..4, 1..4), 1..3);
    let minutes = prop::sample::select(vec![20_u16, 30, 45]);
    let step = prop::sample::select(vec![15_u16, 30]);
    let around = prop::sample::select(vec![(0_u16, 0_u16), (5, 10), (0, 15)]);
    (date, members, roles, minutes, step, around).prop_map(|(date, members, roles, minutes, step, around)| {
        let date: NaiveDate = date.parse().unwrap();
        let first = LocalDay::new(date, &Bucharest).unwrap().first().0;
        let calendar = |at: usize| {
            let (busy, seats, opens) = &members[at];
            let hours = format!("{opens:02}:00-{:02}:00", opens + 6);
            let week = WeeklyHours::parse([hours.as_str(); 7]).unwrap();
            let runs = |skip: usize| {
                let runs = busy.iter().skip(skip);
                runs.map(|(from, length)| (Tick(first + from), Tick(first + from + length)))
            };
            let seats = (0..*seats).map(|seat| BusyTicks::from_runs(runs(seat))).collect();
            ResourceCalendar { id: NAMES[at].to_owned(), timetable: Timetable::weekly(week), seats }
        };
        let roles = roles.into_iter().map(|role| role.into_iter().map(calendar).collect()).collect();
        World { date, roles, minutes, step, around }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn at_once_is_listed_where_all_find_a_seat(world in world(), people in 2_u8..4) {
        let party = Party::new(people, Together::AtOnce).unwrap();
        let ways = world.ways(party);
        let mut expected = Vec::new();
        for start in world.listed(Party::ONE) {
            let mut possible = false;
            for (alone, together) in world.ways(Party::ONE).each().iter().zip(ways.each()) {
                let Ok(candidates) = alone.candidates(start) else {
                    prop_assert!(together.candidates(start).is_err());
                    continue;
                };
                let slots: Vec<&[Seat]> =
                    (0..people).flat_map(|_| candidates.iter().map(Vec::as_slice)).collect();
                let found = there_is_a_way(&slots, candidates.len(), &mut Vec::new());
                prop_assert_eq!(together.candidates(start).is_ok(), found);
                prop_assert_eq!(assign_each(&candidates, people.into()).is_some(), found);
                possible |= found;
            }
            if possible {
                expected.push(start);
            }
        }
        prop_assert_eq!(world.listed(party), expected);
    }

    #[test]
    fn in_turn_is_listed_where_each_turn_is_free(world in world(), people in 2_u8..6) {
        let party = Party::new(people, Together::InTurn).unwrap();
        let alone = world.listed(Party::ONE);
        let turns = |start: &DateTime<FixedOffset>| {
            let turns: Vec<_> =
                std::iter::successors(Some(*start), |start| world.next(*start)).take(people.into()).collect();
            (turns.len() == usize::from(people)).then_some(turns)
        };
        let all_free = |start: &&DateTime<FixedOffset>| {
            turns(start).is_some_and(|turns| turns.iter().all(|turn| alone.contains(turn)))
        };
        let expected: Vec<_> = alone.iter().filter(all_free).copied().collect();
        for start in &expected {
            prop_assert_eq!(world.rules().turns(party, *start, &Bucharest), turns(start));
        }
        prop_assert_eq!(world.listed(party), expected);
    }
}
