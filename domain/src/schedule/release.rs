//! When a time is public: what is near always is; what is farther comes one start at a time, at moments that
//! nobody outside can foresee, so that there is no hour at which to be faster than others.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::{LocalDay, Tick};

const DAY_SECONDS: i64 = 24 * 3600;

/// The moments of one kind of visit at one place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Release {
    near: u16,
    span: u16,
    seeds: BTreeMap<NaiveDate, u64>,
}

impl Release {
    /// `near`: so many days ahead everything is public. `horizon`: days that can be booked at all; between
    /// the two each start becomes public at a moment of its own. A seed for each date beyond `near`, which
    /// nobody outside may know; a date without one is not public before it is near.
    pub fn new(near: u16, horizon: u16, seeds: BTreeMap<NaiveDate, u64>) -> Release {
        Release { near, span: horizon.saturating_sub(near) + 1, seeds }
    }

    /// Whether the start at a tick of a day is public. Once it is, it stays so.
    pub fn is_public(&self, day: &LocalDay, at: u16, now: DateTime<Utc>) -> bool {
        let ahead = day.first().0 * Tick::SECONDS - now.timestamp();
        let near = i64::from(self.near) * DAY_SECONDS;
        if ahead <= near {
            return true;
        }
        let Some(seed) = self.seeds.get(&day.date()) else { return false };
        let span = u128::from(self.span) * u128::from(DAY_SECONDS.unsigned_abs());
        let drawn = (u128::from(mixed(*seed, at)) * span) >> 64;
        ahead - near <= i64::try_from(drawn).unwrap_or_default()
    }
}

/// Spreads a seed over the ticks of its day (the finaliser of splitmix64).
fn mixed(seed: u64, at: u16) -> u64 {
    let mut z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(u64::from(at) + 1));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use chrono::{Days, TimeDelta};
    use chrono_tz::Europe::Bucharest;
    use proptest::prelude::*;

    use super::*;

    fn release(near: u16, horizon: u16, seed: u64, today: NaiveDate) -> Release {
        let dates = (0..=u64::from(horizon)).map(|ahead| today + Days::new(ahead));
        let seeds = dates.zip(seed..).map(|(date, n)| (date, n.wrapping_mul(0x2545_f491_4f6c_dd1d)));
        Release::new(near, horizon, seeds.collect())
    }

    #[test]
    fn what_is_near_is_public_and_of_what_is_far_the_less_the_farther() {
        let now: DateTime<Utc> = "2026-11-23T06:00:00Z".parse().unwrap();
        let release = release(28, 92, 7, now.date_naive());
        let share = |ahead: u64| {
            let days = (0..7)
                .filter_map(|more| LocalDay::new(now.date_naive() + Days::new(ahead + more), &Bucharest));
            let open: usize =
                days.map(|day| (96..216).filter(|at| release.is_public(&day, *at, now)).count()).sum();
            open * 100 / (7 * 120)
        };
        assert_eq!(share(1), 100);
        assert_eq!(share(21), 100);
        let (soon, later, last) = (share(35), share(60), share(86));
        assert!(soon > 75 && (35..70).contains(&later) && last < 15, "{soon} {later} {last}");
    }

    #[test]
    fn a_date_without_a_seed_waits_until_it_is_near() {
        let now: DateTime<Utc> = "2026-11-23T06:00:00Z".parse().unwrap();
        let none = Release::new(10, 92, BTreeMap::new());
        let public = |ahead| {
            let day = LocalDay::new(now.date_naive() + Days::new(ahead), &Bucharest).unwrap();
            none.is_public(&day, 120, now)
        };
        assert_eq!((public(10), public(11)), (true, false));
    }

    proptest! {
        #[test]
        fn what_is_public_stays_so(seed: u64, ahead in 0_u64..93, at in 0_u16..288, later in 0_i64..90 * 24 * 60) {
            let now: DateTime<Utc> = "2026-02-01T06:00:00Z".parse().unwrap();
            let release = release(14, 92, seed, now.date_naive());
            let day = LocalDay::new(now.date_naive() + Days::new(ahead), &Bucharest).unwrap();
            let public = release.is_public(&day, at, now);
            prop_assert!(!public || release.is_public(&day, at, now + TimeDelta::minutes(later)));
            let eve = now + TimeDelta::days(i64::try_from(ahead).unwrap() - 1);
            prop_assert!(release.is_public(&day, at, eve));
        }
    }
}
