//! Which far times are public: drawn from our key by service, place and day, and never written down.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::schedule::Release;

use super::bookable::BookableService;
use super::times::{Ask, Reach};
use crate::{Keys, Store};

impl Ask {
    /// The same as the staff see it: with times that are not public yet.
    #[must_use]
    pub fn for_staff(self) -> Ask {
        Ask { reach: Reach::Staff, ..self }
    }
}

impl Store {
    /// What of a place is public for whoever asks; `None`: everything.
    pub(super) fn release(
        &self,
        service: &BookableService,
        place: &str,
        ask: &Ask,
        zone: &Tz,
        now: DateTime<Utc>,
    ) -> Option<Release> {
        let near = service.release.filter(|_| ask.reach == Reach::Public)?;
        let today = now.with_timezone(zone).date_naive();
        let dates =
            (near..=service.horizon).filter_map(|ahead| today.checked_add_days(Days::new(ahead.into())));
        let seed = |date: NaiveDate| (date, seed(self.keys(), &service.id, place, date));
        Some(Release::new(near, service.horizon, dates.map(seed).collect::<BTreeMap<_, _>>()))
    }
}

fn seed(keys: &Keys, service: &str, place: &str, date: NaiveDate) -> u64 {
    let hash = keys.lookup("release", &format!("{service} {place} {date}"));
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&hash[..8]);
    u64::from_be_bytes(bytes)
}
