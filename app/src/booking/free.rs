//! The free times as pages show them: ten days at a time, each place by itself.

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use store::booking::{Ask, BookingError, FreeTimes};

use crate::state::AppState;

/// Days with free times that a page shows at once: with ten, few people look for more.
pub(super) const DAYS_SHOWN: usize = 10;

/// Days among which the ten are looked for.
const DAYS_SEARCHED: u16 = 28;

/// The free times of one place on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PlaceStarts {
    pub place: String,
    pub starts: Vec<DateTime<FixedOffset>>,
}

/// One day with free times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FreeDay {
    pub date: NaiveDate,
    /// In the order of lists; each has at least one time.
    pub places: Vec<PlaceStarts>,
}

/// What a page shows, and where the next one begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Free {
    pub days: Vec<FreeDay>,
    pub more: Option<NaiveDate>,
}

impl Free {
    /// Without one start at one place: who looks for another time has that one already.
    pub fn without(mut self, place: &str, start: DateTime<FixedOffset>) -> Free {
        for day in &mut self.days {
            for there in day.places.iter_mut().filter(|there| there.place == place) {
                there.starts.retain(|other| *other != start);
            }
            day.places.retain(|there| !there.starts.is_empty());
        }
        self.days.retain(|day| !day.places.is_empty());
        self
    }
}

impl FreeDay {
    pub fn count(&self) -> usize {
        self.places.iter().map(|place| place.starts.len()).sum()
    }

    /// The first time of the day, with its place.
    pub fn first(&self) -> Option<(&str, DateTime<FixedOffset>)> {
        let firsts = self.places.iter().filter_map(|p| Some((p.place.as_str(), *p.starts.first()?)));
        firsts.min_by_key(|(_, start)| *start)
    }
}

/// The next ten days with free times, on a date or after it. What the browser of `holder` holds itself
/// is free for it, here and below.
///
/// # Errors
/// As [`store::Store::free_times`].
pub(super) async fn free(
    app: &AppState,
    holder: Option<&str>,
    ask: &Ask,
    from: NaiveDate,
) -> Result<Free, BookingError> {
    let now = app.clock.now();
    let mut times = app.store.free_times_for(holder, ask, from, DAYS_SEARCHED, now).await?;
    if let (true, Some(next)) = (times.days.is_empty(), times.next) {
        times = app.store.free_times_for(holder, ask, next, DAYS_SEARCHED, now).await?;
    }
    Ok(first_ten(times))
}

fn first_ten(times: FreeTimes) -> Free {
    let mut days: Vec<FreeDay> = times.days.into_iter().map(day).collect();
    let after_ten = days.get(DAYS_SHOWN).map(|day| day.date);
    days.truncate(DAYS_SHOWN);
    Free { days, more: after_ten.or(times.next) }
}

fn day(offers: store::booking::DayOffers) -> FreeDay {
    let mut places: Vec<PlaceStarts> = Vec::new();
    for offer in offers.starts {
        for place in offer.places {
            match places.iter_mut().find(|known| known.place == place) {
                Some(known) => known.starts.push(offer.start),
                None => places.push(PlaceStarts { place, starts: vec![offer.start] }),
            }
        }
    }
    FreeDay { date: offers.date, places }
}

/// The first free time from today on.
///
/// # Errors
/// As [`store::Store::free_times`].
pub(super) async fn first(
    app: &AppState,
    holder: Option<&str>,
    ask: &Ask,
) -> Result<Option<DateTime<FixedOffset>>, BookingError> {
    let now = app.clock.now();
    let today = crate::dates::today(now);
    let mut times = app.store.free_times_for(holder, ask, today, 1, now).await?;
    if let (true, Some(next)) = (times.days.is_empty(), times.next) {
        times = app.store.free_times_for(holder, ask, next, 1, now).await?;
    }
    Ok(times.days.first().and_then(|day| day.starts.first()).map(|offer| offer.start))
}

/// Whether a time is free.
///
/// # Errors
/// As [`store::Store::free_times`].
pub(super) async fn is_free(
    app: &AppState,
    holder: Option<&str>,
    ask: &Ask,
    start: DateTime<FixedOffset>,
) -> Result<bool, BookingError> {
    // The clock of the place may be a day away from the one in which the start is written.
    let from = start.date_naive().checked_sub_days(Days::new(1)).unwrap_or(start.date_naive());
    let times = app.store.free_times_for(holder, ask, from, 3, app.clock.now()).await?;
    Ok(times.days.iter().flat_map(|day| &day.starts).any(|offer| offer.start == start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::booking::{DayOffers, Offer};

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn ten_days_are_shown_and_the_eleventh_begins_the_next_page() {
        let days = |count: u64| {
            let date = |n| NaiveDate::from_ymd_opt(2026, 12, 1).unwrap() + Days::new(n);
            let offer = Offer { start: at("2026-12-01T09:00:00+02:00"), places: vec!["brasov".into()] };
            (0..count).map(|n| DayOffers { date: date(n), starts: vec![offer.clone()] }).collect::<Vec<_>>()
        };
        let next = NaiveDate::from_ymd_opt(2027, 1, 4);
        let table =
            [(0, 0, next), (3, 3, next), (10, 10, next), (11, 10, NaiveDate::from_ymd_opt(2026, 12, 11))];
        for (found, shown, more) in table {
            let free = first_ten(FreeTimes { days: days(found), next });
            assert_eq!((free.days.len(), free.more), (shown, more), "{found}");
        }
    }

    #[test]
    fn each_place_has_its_own_times() {
        let (nine, ten) = (at("2026-12-01T09:00:00+02:00"), at("2026-12-01T10:00:00+02:00"));
        let day = day(DayOffers {
            date: nine.date_naive(),
            starts: vec![
                Offer { start: nine, places: vec!["brasov".into()] },
                Offer { start: ten, places: vec!["brasov".into(), "craiova".into()] },
            ],
        });
        let expected = [("brasov", vec![nine, ten]), ("craiova", vec![ten])];
        let expected = expected.map(|(place, starts)| PlaceStarts { place: place.into(), starts });
        assert_eq!(day.places, expected);
        assert_eq!((day.count(), day.first()), (3, Some(("brasov", nine))));
    }
}
