//! All the ways in which one place could receive somebody, or a party: the list of times and the booking ask here.

use super::{Availability, DayMask, DayTimes, LocalDay, Party, Tick, VisitRules};
use chrono::{DateTime, Days, FixedOffset, NaiveDate, TimeZone};

/// The ways in which one place could give a visit: a time is free when any of them allows it.
///
/// A party that comes at once needs one way for all. Of people in turn each visit may go its own way; they
/// follow each other on one day, each at the first step of the grid after what the one before takes.
#[derive(Debug, Clone)]
pub struct Ways<'a, Z: TimeZone> {
    ways: Vec<Availability<'a, Z>>,
    party: Party,
}

impl<'a, Z: TimeZone> Ways<'a, Z> {
    /// All with the same place, rules and moment. Without any nothing is free.
    pub fn new(ways: Vec<Availability<'a, Z>>, party: Party) -> Ways<'a, Z> {
        let ways = ways.into_iter().map(|way| way.for_people(party.at_once())).collect();
        Ways { ways, party }
    }

    /// One way, as it is.
    pub(super) fn only(way: Availability<'a, Z>) -> Ways<'a, Z> {
        Ways { ways: vec![way], party: Party::ONE }
    }

    /// Each way by itself, the better first, to ask who could give a visit.
    pub fn each(&self) -> &[Availability<'a, Z>] {
        &self.ways
    }

    /// The days with free times among `count` days from a date on, in order.
    pub fn free_days(&self, from: NaiveDate, count: u16) -> Vec<DayTimes> {
        let end = from.checked_add_days(Days::new(count.into())).unwrap_or(NaiveDate::MAX);
        self.dates(from).take_while(|date| *date < end).filter_map(|date| self.times_on(date)).collect()
    }

    /// The first day with a free time, on a date or after it.
    pub fn next_free_day(&self, from: NaiveDate) -> Option<NaiveDate> {
        self.dates(from).find(|date| self.times_on(*date).is_some())
    }

    /// The free times nearest to a wanted one, at most `count`, in order of time.
    pub fn nearest(&self, wanted: DateTime<FixedOffset>, count: usize) -> Vec<DateTime<FixedOffset>> {
        let days = self.dates(NaiveDate::MIN).filter_map(|date| self.times_on(date));
        let mut starts: Vec<_> = days.flat_map(|day| day.starts).collect();
        starts.sort_by_key(|start| (*start - wanted).abs());
        starts.truncate(count);
        starts.sort();
        starts
    }

    /// The dates that can be booked, from one on.
    fn dates(&self, from: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let bounds = self.ways.first().map(Availability::bookable_dates);
        let (first, last) = bounds.unwrap_or((NaiveDate::MAX, NaiveDate::MIN));
        from.max(first).iter_days().take_while(move |date| *date <= last)
    }

    /// The free times of one date; `None` when there are none.
    fn times_on(&self, date: NaiveDate) -> Option<DayTimes> {
        let day = self.ways.first()?.day(date)?;
        let starts = self.starts(&day);
        (!starts.is_empty())
            .then(|| DayTimes { date, starts: starts.ticks().map(|at| day.time_at(at)).collect() })
    }

    /// The ticks of a day at which the party can begin.
    fn starts(&self, day: &LocalDay) -> DayMask {
        let Some(rules) = self.ways.first().map(Availability::rules) else { return DayMask::EMPTY };
        let alone = self.ways.iter().fold(DayMask::EMPTY, |all, way| all.or(way.starts(day)));
        if self.party.in_turn() == 1 {
            return alone;
        }
        let mut starts = alone;
        for at in alone.ticks() {
            let turns = rules.turns_on(self.party, day, at);
            if !turns.is_some_and(|turns| turns.into_iter().all(|turn| alone.contains(turn))) {
                starts.unset(at);
            }
        }
        starts
    }
}

impl VisitRules {
    /// When each of a party begins, if the first begins at `start`: all at once, or one after the other.
    /// `None` where the day ends before all had their turn.
    pub fn turns<Z: TimeZone>(
        self,
        party: Party,
        start: DateTime<FixedOffset>,
        zone: &Z,
    ) -> Option<Vec<DateTime<FixedOffset>>> {
        if party.in_turn() == 1 {
            return Some(vec![start; party.people()]);
        }
        let day = LocalDay::new(start.date_naive(), zone)?;
        let first = day.index_of(Tick::containing(start.to_utc()))?;
        let turns = self.turns_on(party, &day, first)?;
        Some(turns.into_iter().map(|at| day.time_at(at)).collect())
    }

    /// Where in the day each begins who comes in turn.
    fn turns_on(self, party: Party, day: &LocalDay, first: u16) -> Option<Vec<u16>> {
        let (_, needed) = self.ticks();
        let grid = day.ticks_on_grid(self.step());
        let mut turns = vec![first];
        while turns.len() < party.in_turn() {
            let earliest = turns.last()? + needed;
            let next = grid.and(DayMask::range(earliest, day.length())).ticks().next();
            turns.push(next?);
        }
        Some(turns)
    }
}
