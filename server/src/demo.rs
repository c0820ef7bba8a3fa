//! What `liman serve --demo` invents, so that every page has something to show. Each page says that it did.

use chrono::{DateTime, Utc};
use domain::calendar::{PlaceHours, Timetable, WeeklyHours};
use store::Store;
use store::audit::Actor;

/// The hours of the three offices: invented, since the real ones are still to be confirmed.
const HOURS: [(&str, [&str; 7]); 3] = [
    ("bucharest", ["09:00-17:00", "09:00-17:00", "09:00-17:00", "09:00-17:00", "09:00-14:00", "", ""]),
    (
        "craiova",
        ["09:00-12:00, 13:00-17:00", "09:00-12:00, 13:00-17:00", "", "09:00-17:00", "09:00-14:00", "", ""],
    ),
    ("brasov", ["", "10:00-18:00", "10:00-18:00", "10:00-18:00", "", "09:00-13:00", ""]),
];

/// Fills what is empty; what somebody has set stays.
///
/// # Errors
/// One line that says what the database answered.
pub async fn load(store: &Store, now: DateTime<Utc>) -> Result<(), String> {
    let away = |error| format!("LIMAN_DATABASE_URL: {error}");
    let weeks = HOURS.map(|(place, days)| (place, WeeklyHours::parse(days)));
    let mut offices = Vec::new();
    for (place, week) in weeks {
        offices.push((place, week.map_err(|wrong| format!("demo hours of {place}: {wrong:?}"))?));
    }
    if store.place_hours().await.map_err(away)?.is_empty() {
        for (place, week) in &offices {
            let hours = PlaceHours::Weekly(Timetable::weekly(week.clone()));
            store.set_place_hours(now.timestamp(), Actor::System, place, hours).await.map_err(away)?;
        }
    }
    store.load_demo(&offices, now).await.map_err(away)?;
    Ok(())
}
