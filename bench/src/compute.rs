//! The computing of free times alone: 60 days of 40 people, 20 rooms and 10 interpreters, without a database.

use std::time::{Duration, Instant};

use chrono::{Days, TimeZone as _, Utc};
use domain::calendar::{Timetable, WeeklyHours};
use domain::schedule::{Availability, BusyTicks, ResourceCalendar, Tick, VisitRules};

use crate::house::{INTERPRETERS, ROOMS, STAFF, first_day};

const DAYS: u16 = 60;
/// How long it is repeated.
const LENGTH: Duration = Duration::from_secs(2);
/// The most that computing may take, in milliseconds.
const MOST: f64 = 1.0;

/// Prints one line; half of everybody's time is taken.
///
/// # Errors
/// When nothing is free, which would measure nothing.
pub fn speed() -> Result<(), String> {
    let roles = [role("person", STAFF), role("room", ROOMS), role("interpreter", INTERPRETERS)];
    let rules = VisitRules::new(45, 30, 60, 92).ok_or("these rules are in range")?;
    let now = Utc::now();
    let mut waits = Vec::new();
    let begun = Instant::now();
    while begun.elapsed() < LENGTH {
        let started = Instant::now();
        let availability = Availability::new(&app::state::ZONE, rules, &roles, now);
        let days = std::hint::black_box(availability.free_days(first_day(), DAYS));
        waits.push(started.elapsed().as_secs_f64() * 1000.0);
        if days.is_empty() {
            return Err("nothing is free: nothing was computed".to_owned());
        }
    }
    waits.sort_by(f64::total_cmp);
    let at = |share: f64| waits[((waits.len() as f64 * share) as usize).min(waits.len() - 1)];
    let what = format!("free times: computing, {DAYS} days × {STAFF} × {ROOMS} × {INTERPRETERS}");
    let (half, most) = (at(0.5), at(0.99));
    println!("{what:<58} {:>12.0} {half:>10.3} {most:>10.3}   ≤ {MOST} ms", 1000.0 / half);
    Ok(())
}

/// Members who work every day and have, each at other hours, every second visit taken.
fn role(name: &str, members: usize) -> Vec<ResourceCalendar> {
    let week = WeeklyHours::parse(["08:00-20:00"; 7]).unwrap_or_default();
    let member = |number: usize| {
        let timetable = Timetable { weekly: week.clone(), works_on_holidays: true, ..Timetable::default() };
        let taken = (0..u64::from(DAYS)).flat_map(|day| {
            let midnight = (first_day() + Days::new(day)).and_hms_opt(0, 0, 0).unwrap_or_default();
            let first = Tick::containing(Utc.from_utc_datetime(&midnight)).0;
            (0..12).map(move |turn| {
                let from = first + 6 * 12 + turn * 24 + (number % 12) as i64;
                (Tick(from), Tick(from + 12))
            })
        });
        ResourceCalendar::single(format!("{name}-{number}"), timetable, BusyTicks::from_runs(taken))
    };
    (0..members).map(member).collect()
}
