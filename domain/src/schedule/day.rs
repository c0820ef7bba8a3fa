//! One day of a place: which instants it has, and what its clock shows at each.

use super::DayMask;
use crate::calendar::DayHours;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc};

/// Five minutes of the world's time: Unix seconds divided by 300.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tick(pub i64);

impl Tick {
    /// The length of a tick in seconds.
    pub const SECONDS: i64 = 300;
    /// The length of a tick in minutes.
    pub const MINUTES: u16 = 5;

    /// The tick that an instant falls into.
    pub fn containing(instant: DateTime<Utc>) -> Tick {
        Tick(instant.timestamp().div_euclid(Self::SECONDS))
    }

    /// How many ticks a visit takes; a part of a tick is a whole one.
    pub const fn needed_for(minutes: u16) -> u16 {
        minutes.div_ceil(Self::MINUTES)
    }

    /// The ticks that a visit occupies, in order. The start is on a tick.
    pub fn of_visit(start: DateTime<Utc>, minutes: u16) -> impl Iterator<Item = Tick> {
        let first = Tick::containing(start).0;
        (first..first + i64::from(Tick::needed_for(minutes))).map(Tick)
    }
}

/// A day of a place with the instants it really has.
///
/// A zone changes its clock at most once in a day, by whole ticks: true of every zone since 1972.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalDay {
    date: NaiveDate,
    first: Tick,
    length: u16,
    /// The clock from the first tick on.
    morning: Clock,
    /// The clock after it was changed, on the two days of the year on which it is.
    changed: Option<Clock>,
}

/// What the clock on the wall shows from some tick of the day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Clock {
    from: u16,
    /// Minutes since midnight, shown at that tick.
    shows: u16,
    offset: FixedOffset,
}

impl LocalDay {
    /// The day of a date in a zone; `None` when that zone skipped the date, or beyond the calendar.
    pub fn new<Z: TimeZone>(date: NaiveDate, zone: &Z) -> Option<LocalDay> {
        let first = first_tick(date, zone)?;
        let next = date.iter_days().skip(1).take(3).find_map(|date| first_tick(date, zone))?;
        let length = u16::try_from(next.0 - first.0).ok()?.min(DayMask::LENGTH);
        let offset = |index: u16| {
            let instant = DateTime::from_timestamp((first.0 + i64::from(index)) * Tick::SECONDS, 0)?;
            Some(zone.offset_from_utc_datetime(&instant.naive_utc()).fix())
        };
        let midnight = date.and_time(NaiveTime::MIN);
        let clock = |from: u16| {
            let offset = offset(from)?;
            let seconds = (first.0 + i64::from(from)) * Tick::SECONDS;
            let wall = DateTime::from_timestamp(seconds, 0)?.naive_utc() + offset;
            let shows = u16::try_from((wall - midnight).num_minutes()).ok()?;
            Some(Clock { from, shows, offset })
        };
        let morning = clock(0)?;
        let changed = if offset(length.checked_sub(1)?)? == morning.offset {
            None
        } else {
            let (mut before, mut after) = (0, length - 1);
            while after - before > 1 {
                let middle = before + (after - before) / 2;
                if offset(middle)? == morning.offset { before = middle } else { after = middle }
            }
            Some(clock(after)?)
        };
        Some(LocalDay { date, first, length, morning, changed })
    }

    pub fn date(&self) -> NaiveDate {
        self.date
    }

    /// The tick of the world's time with which the day begins.
    pub fn first(&self) -> Tick {
        self.first
    }

    /// How many ticks the day has: 288, or 276 or 300 when the clock changes by an hour.
    pub fn length(&self) -> u16 {
        self.length
    }

    /// The position of a tick in this day.
    pub fn index_of(&self, tick: Tick) -> Option<u16> {
        u16::try_from(tick.0 - self.first.0).ok().filter(|index| *index < self.length)
    }

    /// The tick at a position of this day.
    pub fn tick(&self, index: u16) -> Tick {
        Tick(self.first.0 + i64::from(index))
    }

    /// What the clock on the wall shows at a position, with its offset.
    pub fn time_at(&self, index: u16) -> DateTime<FixedOffset> {
        let offset = self.clocks().rfind(|clock| clock.from <= index).unwrap_or(self.morning).offset;
        let seconds = self.tick(index).0 * Tick::SECONDS;
        DateTime::from_timestamp(seconds, 0).unwrap_or_default().with_timezone(&offset)
    }

    /// The ticks at which the clock on the wall is within these hours.
    ///
    /// Hours that the clock skips vanish; an hour that it shows twice is open twice.
    #[inline]
    pub fn ticks_within(&self, hours: &DayHours) -> DayMask {
        let mut mask = DayMask::EMPTY;
        for (clock, until) in self.stretches() {
            for range in hours.ranges() {
                let index = |minute: u16| {
                    let later = minute.saturating_sub(clock.shows).div_ceil(Tick::MINUTES);
                    (clock.from + later).min(until)
                };
                mask.set_range(index(range.start_minute()), index(range.end_minute()));
            }
        }
        mask
    }

    /// The ticks at which the clock shows a multiple of `minutes` (5 or more) since midnight.
    pub fn ticks_on_grid(&self, minutes: u16) -> DayMask {
        let mut mask = DayMask::EMPTY;
        for (clock, until) in self.stretches() {
            let to_next = (minutes - clock.shows % minutes) % minutes;
            let first = clock.from + to_next / Tick::MINUTES;
            (first..until).step_by(usize::from(minutes / Tick::MINUTES)).for_each(|at| mask.set(at));
        }
        mask
    }

    /// The ticks that begin at this instant or later.
    pub fn ticks_from(&self, instant: DateTime<Utc>) -> DayMask {
        let day_begins = self.first.0 * Tick::SECONDS;
        let longest = i64::from(DayMask::LENGTH) * Tick::SECONDS;
        let seconds = (instant.timestamp() - day_begins).clamp(0, longest);
        let partly = instant.timestamp_subsec_nanos() > 0 && instant.timestamp() >= day_begins;
        let index = (seconds + i64::from(partly) + Tick::SECONDS - 1) / Tick::SECONDS;
        DayMask::range(index as u16, self.length)
    }

    fn clocks(&self) -> impl DoubleEndedIterator<Item = Clock> {
        [Some(self.morning), self.changed].into_iter().flatten()
    }

    /// The clocks of the day, each with the position at which it stops to hold.
    fn stretches(&self) -> impl Iterator<Item = (Clock, u16)> {
        let morning_ends = self.changed.map_or(self.length, |clock| clock.from);
        let later = self.changed.map(|clock| (clock, self.length));
        [Some((self.morning, morning_ends)), later].into_iter().flatten()
    }
}

/// The first tick of a date. Where midnight itself is skipped, the day begins after the gap.
fn first_tick<Z: TimeZone>(date: NaiveDate, zone: &Z) -> Option<Tick> {
    let midnight = date.and_time(NaiveTime::MIN);
    (0..288)
        .find_map(|tick| {
            let wall = midnight.checked_add_signed(TimeDelta::minutes(5 * tick))?;
            zone.from_local_datetime(&wall).earliest()
        })
        .map(|instant| Tick::containing(instant.to_utc()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::{Africa, America, Asia, Europe, Pacific, Tz};

    fn day(date: &str, zone: Tz) -> LocalDay {
        LocalDay::new(date.parse().unwrap(), &zone).unwrap()
    }

    #[test]
    fn days_have_the_ticks_they_have() {
        let table = [
            ("2026-12-01", Europe::Bucharest, 288),
            ("2027-03-28", Europe::Bucharest, 276),
            ("2026-10-25", Europe::Bucharest, 300),
            ("2026-10-25", Asia::Kabul, 288),
            ("2026-04-24", Africa::Cairo, 276), // midnight itself is skipped
            ("2026-10-29", Africa::Cairo, 300), // the last hour is shown twice
            ("2026-11-01", America::Havana, 300), // the first hour is shown twice
            ("2026-04-05", Tz::Australia__Lord_Howe, 294),
            ("2011-12-29", Pacific::Apia, 288), // the next day was skipped
        ];
        for (date, zone, ticks) in table {
            let day = day(date, zone);
            assert_eq!(day.length(), ticks, "{date} {zone}");
            for index in 0..day.length() {
                let shown = day.time_at(index);
                let right = shown.with_timezone(&zone);
                assert_eq!(shown.naive_local(), right.naive_local(), "{date} {zone}");
                assert_eq!(shown.date_naive(), day.date(), "{date} {zone}");
                assert_eq!(day.index_of(Tick::containing(shown.to_utc())), Some(index));
            }
            assert_eq!(day.index_of(day.tick(ticks)), None);
        }
        assert_eq!(LocalDay::new("2011-12-30".parse().unwrap(), &Pacific::Apia), None);
    }

    #[test]
    fn skipped_hours_vanish_and_repeated_hours_stay_twice() {
        let hours = DayHours::parse("02:30-04:30").unwrap();
        let shown = |date: &str| {
            let day = day(date, Europe::Bucharest);
            let grid = day.ticks_within(&hours).and(day.ticks_on_grid(30));
            grid.ticks().map(|at| day.time_at(at).format("%H:%M%:z").to_string()).collect::<Vec<_>>()
        };
        assert_eq!(shown("2026-12-01"), ["02:30+02:00", "03:00+02:00", "03:30+02:00", "04:00+02:00"]);
        assert_eq!(shown("2027-03-28"), ["02:30+02:00", "04:00+03:00"]);
        assert_eq!(
            shown("2026-10-25"),
            ["02:30+03:00", "03:00+03:00", "03:30+03:00", "03:00+02:00", "03:30+02:00", "04:00+02:00"]
        );
        let gone = DayHours::parse("03:00-04:00").unwrap();
        assert!(day("2027-03-28", Europe::Bucharest).ticks_within(&gone).is_empty());
    }

    #[test]
    fn only_what_begins_later_is_later() {
        let day = day("2026-12-01", Europe::Bucharest);
        let first = |text: &str| {
            let now: DateTime<Utc> = text.parse().unwrap();
            day.ticks_from(now).ticks().next().map(|at| day.time_at(at).format("%H:%M").to_string())
        };
        let table = [
            ("2026-11-01T00:00:00Z", Some("00:00")),
            ("2026-11-30T21:59:59.5Z", Some("00:00")),
            ("2026-11-30T22:00:00Z", Some("00:00")),
            ("2026-11-30T22:00:00.5Z", Some("00:05")),
            ("2026-12-01T07:00:00Z", Some("09:00")),
            ("2026-12-01T07:00:01Z", Some("09:05")),
            ("2026-12-01T21:55:00Z", Some("23:55")),
            ("2026-12-01T21:55:01Z", None),
            ("2030-01-01T00:00:00Z", None),
        ];
        for (now, expected) in table {
            assert_eq!(first(now).as_deref(), expected, "{now}");
        }
    }

    #[test]
    fn a_visit_takes_whole_ticks() {
        let start: DateTime<Utc> = "2026-12-01T07:00:00Z".parse().unwrap();
        let first = Tick::containing(start).0;
        assert_eq!(
            Tick::of_visit(start, 12).collect::<Vec<_>>(),
            [Tick(first), Tick(first + 1), Tick(first + 2)]
        );
        assert_eq!(Tick::of_visit(start, 60).count(), 12);
    }
}
