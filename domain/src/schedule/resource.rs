//! What a visit needs: people, rooms, interpreters, each with hours and with what is taken.

use super::{DayMask, LocalDay, Tick};
use crate::calendar::Timetable;

/// The ticks at which one seat is taken: bookings, holds and closures alike.
///
/// Kept as runs, sorted and apart from each other: a visit is one run, however long it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BusyTicks(Vec<Run>);

/// Taken from the first tick up to the end, which is not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    first: Tick,
    end: Tick,
}

impl BusyTicks {
    /// A seat that nothing takes.
    pub const NONE: BusyTicks = BusyTicks(Vec::new());

    /// From ticks in any order.
    pub fn new(ticks: impl IntoIterator<Item = Tick>) -> BusyTicks {
        let mut ticks: Vec<Tick> = ticks.into_iter().collect();
        ticks.sort_unstable();
        let mut runs: Vec<Run> = Vec::new();
        for tick in ticks {
            let end = Tick(tick.0 + 1);
            match runs.last_mut() {
                Some(run) if tick <= run.end => run.end = end,
                _ => runs.push(Run { first: tick, end }),
            }
        }
        BusyTicks(runs)
    }

    /// From runs in any order: each from its first tick up to the second, which is not included.
    pub fn from_runs(runs: impl IntoIterator<Item = (Tick, Tick)>) -> BusyTicks {
        let runs = runs.into_iter().map(|(first, end)| Run { first, end });
        let mut sorted: Vec<Run> = runs.filter(|run| run.first < run.end).collect();
        sorted.sort_unstable_by_key(|run| run.first);
        let mut joined: Vec<Run> = Vec::with_capacity(sorted.len());
        for run in sorted {
            match joined.last_mut() {
                Some(last) if run.first <= last.end => last.end = last.end.max(run.end),
                _ => joined.push(run),
            }
        }
        BusyTicks(joined)
    }

    /// The taken ticks of one day.
    #[inline]
    pub fn on(&self, day: &LocalDay) -> DayMask {
        let mut mask = DayMask::EMPTY;
        let day_ends = day.tick(day.length());
        let first = self.0.partition_point(|run| run.end <= day.first());
        for run in self.0[first..].iter().take_while(|run| run.first < day_ends) {
            let index = |tick: Tick| (tick.0 - day.first().0).clamp(0, day.length().into()) as u16;
            mask.set_range(index(run.first), index(run.end));
        }
        mask
    }
}

/// One day of one seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResourceDay {
    pub open: DayMask,
    pub busy: DayMask,
}

impl ResourceDay {
    /// Open and not taken.
    pub fn free(self) -> DayMask {
        self.open.and_not(self.busy)
    }
}

/// A person or a room, with as many seats as visits it can have at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResourceCalendar {
    pub id: String,
    pub timetable: Timetable,
    /// What is taken, seat by seat; a resource without seats is never free.
    pub seats: Vec<BusyTicks>,
}

impl ResourceCalendar {
    /// A resource for one visit at a time.
    pub fn single(id: impl Into<String>, timetable: Timetable, busy: BusyTicks) -> ResourceCalendar {
        ResourceCalendar { id: id.into(), timetable, seats: vec![busy] }
    }

    /// When it is open on a day, whatever is taken.
    #[inline]
    pub fn open(&self, day: &LocalDay, is_holiday: bool) -> DayMask {
        day.ticks_within(self.timetable.on_day(day.date(), is_holiday))
    }

    /// One seat on one day; `None` when there is no such seat.
    pub fn seat_day(&self, seat: u16, day: &LocalDay, is_holiday: bool) -> Option<ResourceDay> {
        let busy = self.seats.get(usize::from(seat))?.on(day);
        Some(ResourceDay { open: self.open(day, is_holiday), busy })
    }
}

/// One place at a resource: what a booking occupies, tick by tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Seat<'a> {
    pub resource: &'a str,
    /// From 0.
    pub seat: u16,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_and_ticks_say_the_same() {
        type Runs = &'static [(i64, i64)];
        let table: [Runs; 5] =
            [&[], &[(3, 9)], &[(5, 6), (1, 5)], &[(1, 9), (2, 3), (20, 22)], &[(4, 4), (7, 6)]];
        for runs in table {
            let ticks = runs.iter().flat_map(|(first, end)| *first..*end).map(Tick);
            let from_runs = BusyTicks::from_runs(runs.iter().map(|(first, end)| (Tick(*first), Tick(*end))));
            assert_eq!(from_runs, BusyTicks::new(ticks), "{runs:?}");
        }
    }
}
