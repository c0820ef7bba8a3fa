//! Free times against a naive model, and against the check that a booking passes.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use domain::calendar::{DayHours, Exception, Exceptions, LocalRange, Timetable, WeeklyHours};
use domain::schedule::{
    Availability, BusyTicks, LocalDay, ResourceCalendar, StartError, Tick, Unavailable, VisitRules,
};
use proptest::prelude::*;

const MINUTES: [u16; 5] = [5, 20, 30, 45, 90];
const STEPS: [u16; 5] = [5, 10, 15, 30, 60];

/// Zones with whole, half and quarter hours, and dates on and around which their clocks change.
const DAYS: [(Tz, &str); 8] = [
    (Tz::Europe__Bucharest, "2026-12-09"),
    (Tz::Europe__Bucharest, "2027-03-28"),
    (Tz::Europe__Bucharest, "2027-10-31"),
    (Tz::Europe__Bucharest, "2026-12-01"),
    (Tz::Africa__Cairo, "2026-04-24"),
    (Tz::Africa__Cairo, "2026-10-29"),
    (Tz::Asia__Kabul, "2026-07-01"),
    (Tz::Australia__Lord_Howe, "2026-04-05"),
];

#[derive(Debug, Clone)]
struct World {
    zone: Tz,
    date: NaiveDate,
    roles: Vec<Vec<ResourceCalendar>>,
    place: Exceptions,
    minutes: u16,
    step: u16,
    notice: u32,
    /// Minutes before and after.
    around: (u16, u16),
    now: DateTime<Utc>,
}

impl World {
    fn availability(&self) -> Availability<'_, Tz> {
        let rules = VisitRules::new(self.minutes, self.step, self.notice, 3).unwrap();
        let rules = rules.with_buffers(self.around.0, self.around.1).unwrap();
        Availability::new(&self.zone, rules, &self.roles, self.now).at_place(&self.place)
    }

    /// What the bitsets must agree with: minute by minute, with nothing but the zone's own clock.
    fn naive_starts(&self) -> Vec<DateTime<FixedOffset>> {
        let first = self.date.and_hms_opt(0, 0, 0).unwrap().and_utc() - TimeDelta::hours(15);
        let instants = (0..40 * 12).map(|tick| first + TimeDelta::minutes(5 * tick));
        instants
            .filter(|start| *start >= self.now + TimeDelta::minutes(self.notice.into()))
            .map(|start| start.with_timezone(&self.zone))
            .filter(|wall| wall.date_naive() == self.date)
            .filter(|wall| (wall.hour() * 60 + wall.minute()) % u32::from(self.step) == 0)
            .filter(|wall| self.naive_choice(wall.to_utc(), &mut Vec::new()))
            .map(|wall| wall.fixed_offset())
            .collect()
    }

    /// Tries everybody for the next role, never anybody twice.
    fn naive_choice(&self, start: DateTime<Utc>, chosen: &mut Vec<String>) -> bool {
        let Some(role) = self.roles.get(chosen.len()) else {
            return !self.roles.is_empty();
        };
        role.iter().any(|member| {
            let able = !chosen.contains(&member.id) && self.naive_fits(member, start);
            able && {
                chosen.push(member.id.clone());
                let filled = self.naive_choice(start, chosen);
                chosen.pop();
                filled
            }
        })
    }

    fn naive_fits(&self, member: &ResourceCalendar, start: DateTime<Utc>) -> bool {
        let within = |hours: &DayHours, minute: u32| {
            let minute = minute as u16;
            hours.ranges().iter().any(|r| r.start_minute() <= minute && minute < r.end_minute())
        };
        let (before, after) = (i64::from(self.around.0), i64::from(self.around.1));
        let instants: Vec<_> =
            (-before..i64::from(self.minutes) + after).map(|m| start + TimeDelta::minutes(m)).collect();
        let open = instants.iter().all(|instant| {
            let wall = instant.with_timezone(&self.zone);
            let minute = wall.hour() * 60 + wall.minute();
            wall.date_naive() == self.date
                && within(member.timetable.on(self.date), minute)
                && self.place.on(self.date).is_none_or(|other| within(&other.hours, minute))
        });
        open && member.seats.iter().any(|busy| {
            instants.iter().all(|instant| {
                let busy = busy.on(&LocalDay::new(self.date, &self.zone).unwrap());
                let day = LocalDay::new(self.date, &self.zone).unwrap();
                !busy.contains(day.index_of(Tick::containing(*instant)).unwrap())
            })
        })
    }
}

fn hours() -> impl Strategy<Value = DayHours> {
    prop::collection::btree_set(0..=288_u16, 0..7).prop_map(|ticks| {
        let ticks: Vec<u16> = ticks.into_iter().collect();
        let ranges = ticks.chunks_exact(2).map(|t| LocalRange::new(t[0] * 5, t[1] * 5).unwrap());
        DayHours::new(ranges.collect()).unwrap()
    })
}

fn exceptions(date: NaiveDate) -> impl Strategy<Value = Exceptions> {
    prop::option::weighted(0.3, hours()).prop_map(move |hours| {
        let exception = |hours| (date, Exception { hours, reason: String::new() });
        hours.map(exception).into_iter().collect()
    })
}

fn member(zone: Tz, date: NaiveDate) -> impl Strategy<Value = ResourceCalendar> {
    let first = LocalDay::new(date, &zone).unwrap().first().0;
    let busy = prop::collection::vec((-30..310_i64, 1..30_i64), 0..6).prop_map(move |runs| {
        let ticks = runs.into_iter().flat_map(|(at, length)| at..at + length);
        BusyTicks::new(ticks.map(|tick| Tick(first + tick)))
    });
    let seats = prop::collection::vec(busy, 0..3);
    // Few names, so that the same person often is able to fill two roles.
    (0..5_u8, hours(), exceptions(date), seats, any::<bool>()).prop_map(
        |(name, hours, exceptions, seats, works_on_holidays)| ResourceCalendar {
            id: format!("r{name}"),
            timetable: Timetable {
                weekly: WeeklyHours::new(std::array::from_fn(|_| hours.clone())),
                exceptions,
                works_on_holidays,
            },
            seats,
        },
    )
}

fn world() -> impl Strategy<Value = World> {
    prop::sample::select(&DAYS[..]).prop_flat_map(|(zone, date)| {
        let date: NaiveDate = date.parse().unwrap();
        let noon = zone.from_local_datetime(&date.and_hms_opt(12, 0, 0).unwrap()).unwrap().to_utc();
        let roles = prop::collection::vec(prop::collection::vec(member(zone, date), 0..4), 0..4);
        let (minutes, step) = (prop::sample::select(&MINUTES[..]), prop::sample::select(&STEPS[..]));
        let now = (-2000..0_i64).prop_map(move |minutes| noon + TimeDelta::minutes(minutes));
        let around = (0..4_u16, 0..4_u16).prop_map(|(before, after)| (before * 5, after * 10));
        (roles, exceptions(date), minutes, step, 0..300_u32, around, now).prop_map(
            move |(roles, place, minutes, step, notice, around, now)| World {
                zone,
                date,
                roles,
                place,
                minutes,
                step,
                notice,
                around,
                now,
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn bitsets_agree_with_the_naive_model(world in world()) {
        let days = world.availability().free_days(world.date, 1);
        let starts: Vec<_> = days.into_iter().flat_map(|day| day.starts).collect();
        prop_assert_eq!(starts, world.naive_starts());
    }

    #[test]
    fn what_is_listed_can_be_booked_and_nothing_else(world in world()) {
        let availability = world.availability();
        let (first, _) = availability.bookable_dates();
        let days = availability.free_days(first, 4);
        prop_assert!(days.iter().all(|day| !day.starts.is_empty()));
        prop_assert_eq!(days.first().map(|day| day.date), availability.next_free_day(first));
        let listed: Vec<_> = days.iter().flat_map(|day| &day.starts).copied().collect();
        let day = LocalDay::new(world.date, &world.zone).unwrap();
        for start in (0..day.length()).map(|at| day.time_at(at)) {
            let candidates = availability.candidates(start);
            prop_assert_eq!(candidates.is_ok(), listed.contains(&start), "{}", start);
            if let Ok(roles) = candidates {
                prop_assert_eq!(roles.len(), world.roles.len());
            }
        }
        let nearest = availability.nearest(day.time_at(140), 3);
        prop_assert_eq!(nearest.len(), listed.len().min(3));
        prop_assert!(nearest.iter().all(|start| listed.contains(start)));
    }
}

fn office() -> Vec<Vec<ResourceCalendar>> {
    let week = WeeklyHours::parse(["9-17", "9-17", "9-17", "9-17", "9-17", "", "1-6"]).unwrap();
    let person = ResourceCalendar::single("ana", Timetable::weekly(week), BusyTicks::NONE);
    vec![vec![person]]
}

#[test]
fn wrong_starts_are_told_apart() {
    let roles = office();
    let rules = VisitRules::new(30, 15, 120, 180).unwrap();
    let now: DateTime<Utc> = "2026-12-03T08:00:00Z".parse().unwrap();
    let availability = Availability::new(&Tz::Europe__Bucharest, rules, &roles, now);
    let table = [
        ("2026-12-03T12:00:00+02:00", None),
        ("2026-12-03T16:30:00+02:00", None),
        ("2027-03-28T04:00:00+03:00", None),
        ("2026-12-03T09:45:00+02:00", Some(StartError::Past)),
        ("2020-03-29T03:30:00+02:00", Some(StartError::Past)),
        ("2027-03-28T03:30:00+02:00", Some(StartError::NotExisting)),
        ("2027-03-28T03:30:00+03:00", Some(StartError::NotExisting)),
        ("2026-12-04T09:00:00+03:00", Some(StartError::NotExisting)),
        ("2026-12-04T07:00:00+00:00", Some(StartError::NotExisting)),
        ("2026-12-03T11:45:00+02:00", Some(StartError::TooSoon)),
        ("2027-07-01T09:00:00+03:00", Some(StartError::TooFar)),
        ("2026-12-04T09:05:00+02:00", Some(StartError::OffGrid)),
        ("2026-12-04T09:00:01+02:00", Some(StartError::OffGrid)),
        ("2026-12-04T16:45:00+02:00", Some(StartError::Closed)),
        ("2026-12-05T09:00:00+02:00", Some(StartError::Closed)),
        ("2026-12-25T09:00:00+02:00", Some(StartError::Closed)),
    ];
    for (start, expected) in table {
        let answer = availability.candidates(DateTime::parse_from_rfc3339(start).unwrap());
        assert_eq!(answer.err(), expected.map(Unavailable::Invalid), "{start}");
    }
}

#[test]
fn a_taken_time_offers_the_nearest_three() {
    let mut roles = office();
    let start = DateTime::parse_from_rfc3339("2026-12-04T09:00:00+02:00").unwrap();
    roles[0][0].seats = vec![BusyTicks::new(Tick::of_visit(start.to_utc(), 60))];
    let rules = VisitRules::new(30, 30, 0, 10).unwrap();
    let now: DateTime<Utc> = "2026-12-03T14:00:00Z".parse().unwrap();
    let availability = Availability::new(&Tz::Europe__Bucharest, rules, &roles, now);
    assert_eq!(availability.candidates(start).unwrap_err(), Unavailable::Taken);
    let nearest: Vec<String> = availability.nearest(start, 3).iter().map(|near| near.to_rfc3339()).collect();
    assert_eq!(
        nearest,
        ["2026-12-04T10:00:00+02:00", "2026-12-04T10:30:00+02:00", "2026-12-04T11:00:00+02:00"]
    );
    // A second seat for the same person makes the time free again.
    roles[0][0].seats.push(BusyTicks::NONE);
    let availability = Availability::new(&Tz::Europe__Bucharest, rules, &roles, now);
    let candidates = availability.candidates(start).unwrap();
    assert_eq!((candidates[0][0].resource, candidates[0][0].seat), ("ana", 1));
}
