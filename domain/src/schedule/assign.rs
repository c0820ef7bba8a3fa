//! Who fills which role of a visit, or of several visits at once: a matching, never a search through all ways.

use super::Seat;

/// Chooses one seat for each role so that nobody fills two roles of one visit.
///
/// Earlier candidates are preferred, those of earlier roles first, so the caller's order decides who is
/// asked first. The work grows with the number of candidates, never with that of their combinations.
pub fn assign<'a>(candidates: &[Vec<Seat<'a>>]) -> Option<Vec<Seat<'a>>> {
    assign_each(candidates, 1)?.pop()
}

/// As [`assign`] for so many visits at the same time, each with all the roles: no seat is given twice, and
/// nobody fills two roles of one visit. A resource offers the same seats to every role that it can fill.
pub fn assign_each<'a>(candidates: &[Vec<Seat<'a>>], visits: usize) -> Option<Vec<Vec<Seat<'a>>>> {
    let mut matching = Matching::new(candidates, visits);
    if !matching.complete() {
        return None;
    }
    matching.prefer();
    matching.deal(candidates)
}

/// Whether [`assign_each`] would find a way.
pub(super) fn can_assign(candidates: &[Vec<Seat<'_>>], visits: usize) -> bool {
    Matching::new(candidates, visits).complete()
}

/// Slots (each role of each visit) on one side, resources with room for some of them on the other.
///
/// A resource has room for one slot of each visit, if it has the seats. Which slots of different visits
/// go together is decided afterwards: as no resource has more slots than there are visits, there is
/// always a way.
#[derive(Clone)]
struct Matching<'a> {
    visits: usize,
    resources: Vec<&'a str>,
    room: Vec<usize>,
    /// Resources that can fill a role, in the order of preference.
    options: Vec<Vec<usize>>,
    /// The resource of each slot: visit by visit, role by role.
    filled_by: Vec<Option<usize>>,
    /// The slots of each resource.
    fills: Vec<Vec<usize>>,
}

impl<'a> Matching<'a> {
    fn new(candidates: &[Vec<Seat<'a>>], visits: usize) -> Matching<'a> {
        let mut resources: Vec<&str> = Vec::new();
        let mut room = Vec::new();
        let mut options = Vec::with_capacity(candidates.len());
        for role in candidates {
            let mut able: Vec<usize> = Vec::with_capacity(role.len());
            let mut seats: Vec<usize> = Vec::with_capacity(role.len());
            for seat in role {
                let at = resources.iter().position(|known| *known == seat.resource).unwrap_or_else(|| {
                    resources.push(seat.resource);
                    room.push(0);
                    resources.len() - 1
                });
                match able.iter().position(|known| *known == at) {
                    Some(known) => seats[known] += 1,
                    None => {
                        able.push(at);
                        seats.push(1);
                    }
                }
            }
            for (at, seats) in able.iter().zip(seats) {
                room[*at] = visits.min(seats).max(room[*at]);
            }
            options.push(able);
        }
        let filled_by = vec![None; visits * candidates.len()];
        let fills = vec![Vec::new(); resources.len()];
        Matching { visits, resources, room, options, filled_by, fills }
    }

    fn role(&self, slot: usize) -> usize {
        slot % self.options.len().max(1)
    }

    /// Fills every slot, if that can be done.
    fn complete(&mut self) -> bool {
        (0..self.filled_by.len()).all(|slot| {
            let mut seen = vec![false; self.resources.len()];
            self.fill(slot, 0, &mut seen)
        })
    }

    /// Finds a resource for a slot; others make room for it if they can, but none before `settled`.
    fn fill(&mut self, slot: usize, settled: usize, seen: &mut [bool]) -> bool {
        let role = self.role(slot);
        for option in 0..self.options[role].len() {
            let resource = self.options[role][option];
            if !std::mem::replace(&mut seen[resource], true) && self.give(resource, slot, settled, seen) {
                return true;
            }
        }
        false
    }

    /// Gives a resource to a slot, if it has room or one of its slots from `settled` on finds another.
    fn give(&mut self, resource: usize, slot: usize, settled: usize, seen: &mut [bool]) -> bool {
        if self.fills[resource].len() < self.room[resource] {
            self.fills[resource].push(slot);
            self.filled_by[slot] = Some(resource);
            return true;
        }
        for at in 0..self.fills[resource].len() {
            let other = self.fills[resource][at];
            if other >= settled && self.fill(other, settled, seen) {
                self.fills[resource][at] = slot;
                self.filled_by[slot] = Some(resource);
                return true;
            }
        }
        false
    }

    /// Gives each slot in turn the first of its resources with which all the others still find one.
    fn prefer(&mut self) {
        for slot in 0..self.filled_by.len() {
            let Some(now) = self.filled_by[slot] else { continue };
            let role = self.role(slot);
            let better: Vec<usize> = self.options[role].iter().copied().take_while(|r| *r != now).collect();
            for resource in better {
                let mut other = self.clone();
                other.fills[now].retain(|known| *known != slot);
                let mut seen = vec![false; self.resources.len()];
                seen[resource] = true;
                if other.give(resource, slot, slot + 1, &mut seen) {
                    *self = other;
                    break;
                }
            }
        }
    }

    /// Deals what each role got to the visits, so that nobody fills two roles of one visit: whoever has
    /// as many slots as there are visits left is in the next one.
    fn deal(&self, candidates: &[Vec<Seat<'a>>]) -> Option<Vec<Vec<Seat<'a>>>> {
        let roles = self.options.len();
        let mut left: Vec<Vec<usize>> = vec![Vec::new(); roles];
        for (slot, resource) in self.filled_by.iter().enumerate() {
            left[self.role(slot)].push((*resource)?);
        }
        let mut given: Vec<Seat<'a>> = Vec::with_capacity(self.filled_by.len());
        let mut visits = Vec::with_capacity(self.visits);
        for to_come in (1..=self.visits).rev() {
            let mut counts = vec![0; self.resources.len()];
            left.iter().flatten().for_each(|resource| counts[*resource] += 1);
            let pressing: Vec<usize> = (0..counts.len()).filter(|at| counts[*at] == to_come).collect();
            let mut chosen = Vec::with_capacity(roles);
            if !choose(&left, &pressing, &mut chosen) {
                return None;
            }
            let mut visit = Vec::with_capacity(roles);
            for (role, resource) in chosen.into_iter().enumerate() {
                left[role].retain({
                    let mut taken = false;
                    move |known| *known != resource || std::mem::replace(&mut taken, true)
                });
                let name = self.resources[resource];
                let seat =
                    candidates[role].iter().find(|seat| seat.resource == name && !given.contains(seat));
                given.push(*seat?);
                visit.push(*seat?);
            }
            visits.push(visit);
        }
        Some(visits)
    }
}

/// One different resource for each role, with all the pressing ones among them.
fn choose(left: &[Vec<usize>], pressing: &[usize], chosen: &mut Vec<usize>) -> bool {
    let Some(role) = left.get(chosen.len()) else {
        return pressing.iter().all(|resource| chosen.contains(resource));
    };
    for (at, resource) in role.iter().enumerate() {
        if chosen.contains(resource) || role[..at].contains(resource) {
            continue;
        }
        chosen.push(*resource);
        if choose(left, pressing, chosen) {
            return true;
        }
        chosen.pop();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAMES: [&str; 6] = ["ana", "dan", "eva", "ion", "mia", "oz"];

    /// Roles as positions of people, with the seats that each of them has.
    fn candidates(roles: &[Vec<usize>], seats: &[u16]) -> Vec<Vec<Seat<'static>>> {
        let of = |who: usize| (0..seats[who]).map(move |seat| Seat { resource: NAMES[who], seat });
        roles.iter().map(|role| role.iter().copied().flat_map(of).collect()).collect()
    }

    /// The first way in the order of preference, by trying all of them.
    fn by_hand<'a>(slots: &[&[Seat<'a>]], roles: usize, chosen: &mut Vec<Seat<'a>>) -> bool {
        let Some(slot) = slots.get(chosen.len()) else { return true };
        let first_of_visit = chosen.len() - chosen.len() % roles;
        for seat in *slot {
            let twice = chosen.contains(seat);
            if twice || chosen[first_of_visit..].iter().any(|other| other.resource == seat.resource) {
                continue;
            }
            chosen.push(*seat);
            if by_hand(slots, roles, chosen) {
                return true;
            }
            chosen.pop();
        }
        false
    }

    #[test]
    fn nobody_fills_two_roles() {
        let seat = |resource| Seat { resource, seat: 0 };
        let role = |ids: &[&'static str]| ids.iter().map(|id| seat(*id)).collect::<Vec<_>>();
        type Roles = &'static [&'static [&'static str]];
        let table: [(Roles, Option<&[&str]>); 7] = [
            (&[&["ana", "dan"], &["room"]], Some(&["ana", "room"])),
            (&[&["ana", "dan"], &["ana"]], Some(&["dan", "ana"])),
            (&[&["ana"], &["ana"]], None),
            (&[&["ana", "dan"], &["dan", "ana"], &["ana", "eva"]], Some(&["ana", "dan", "eva"])),
            (&[&["ana", "dan"], &["ana", "dan"], &["ana", "dan"]], None),
            (&[&["ana"], &[]], None),
            (&[], Some(&[])),
        ];
        for (roles, expected) in table {
            let candidates: Vec<_> = roles.iter().map(|ids| role(ids)).collect();
            let chosen = assign(&candidates);
            let ids = chosen.as_ref().map(|seats| seats.iter().map(|s| s.resource).collect::<Vec<_>>());
            assert_eq!(ids.as_deref(), expected, "{roles:?}");
        }
    }

    #[test]
    fn a_family_of_six_with_too_few_is_refused_at_once() {
        // Seventeen people who can all do everything, for six visits of three roles: trying all ways
        // would take longer than the sun lasts.
        let everybody: Vec<Seat> = (0..17).map(|seat| Seat { resource: NAMES[0], seat }).collect();
        let names: Vec<String> = (0..17).map(|n| format!("person {n}")).collect();
        let people: Vec<Seat> = names.iter().map(|name| Seat { resource: name, seat: 0 }).collect();
        assert_eq!(assign_each(&[people.clone(), people.clone(), people.clone()], 6), None);
        assert!(assign_each(&[people.clone(), people], 6).is_some());
        assert_eq!(assign_each(&[everybody.clone(), everybody], 6), None);
    }

    proptest! {
        #[test]
        fn one_visit_gets_the_preferred_way(
            roles in prop::collection::vec(prop::collection::vec(0_usize..5, 0..5), 1..5),
            seats in prop::collection::vec(1_u16..3, 6),
        ) {
            let candidates = candidates(&roles, &seats);
            let slots: Vec<&[Seat]> = candidates.iter().map(Vec::as_slice).collect();
            let mut chosen = Vec::new();
            let expected = by_hand(&slots, slots.len(), &mut chosen).then_some(chosen);
            prop_assert_eq!(assign(&candidates), expected);
        }

        #[test]
        fn a_family_is_served_exactly_when_there_is_a_way(
            roles in prop::collection::vec(prop::collection::hash_set(0_usize..4, 0..4), 1..4),
            seats in prop::collection::vec(0_u16..3, 4),
            visits in 1_usize..4,
        ) {
            // All ways of nine slots are too many to try.
            let visits = visits.min(6 / roles.len());
            let roles: Vec<Vec<usize>> = roles.into_iter().map(Vec::from_iter).collect();
            let candidates = candidates(&roles, &seats);
            let slots: Vec<&[Seat]> =
                (0..visits).flat_map(|_| candidates.iter().map(Vec::as_slice)).collect();
            let mut chosen = Vec::new();
            let is_possible = by_hand(&slots, roles.len(), &mut chosen);
            let assigned = assign_each(&candidates, visits);
            prop_assert_eq!(assigned.is_some(), is_possible);
            prop_assert_eq!(can_assign(&candidates, visits), is_possible);
            let assigned = assigned.unwrap_or_default();
            for visit in &assigned {
                for (at, seat) in visit.iter().enumerate() {
                    prop_assert!(candidates[at].contains(seat));
                    prop_assert!(visit[..at].iter().all(|other| other.resource != seat.resource));
                }
            }
            let mut all = assigned.concat();
            all.sort_unstable();
            let given = all.len();
            all.dedup();
            prop_assert_eq!(all.len(), given);
        }
    }
}
