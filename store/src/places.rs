//! When the doors of each place are open, as the office keeps it. What nobody has told us is not here.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Weekday};
use domain::calendar::{PlaceHours, Timetable, WeeklyHours};

use crate::audit::{Actor, record};
use crate::booking::read_exception;
use crate::{Row, Store, StoreError, Work, values};

/// Monday first, as the columns are named.
const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "monday"),
    (Weekday::Tue, "tuesday"),
    (Weekday::Wed, "wednesday"),
    (Weekday::Thu, "thursday"),
    (Weekday::Fri, "friday"),
    (Weekday::Sat, "saturday"),
    (Weekday::Sun, "sunday"),
];

impl Store {
    /// The hours of every place of which something is known, by the place's slug.
    pub async fn place_hours(&self) -> Result<BTreeMap<String, PlaceHours>, StoreError> {
        let mut tx = self.reader().await?;
        let rows = tx
            .fetch_all(
                "SELECT place, by_appointment, monday, tuesday, wednesday, thursday, friday, saturday, sunday
                 FROM place_opening",
                values![],
            )
            .await?;
        let mut known: BTreeMap<String, PlaceHours> =
            rows.iter().map(|row| Ok((row.get("place")?, hours(row)?))).collect::<Result<_, StoreError>>()?;
        // A day on which a whole place is closed is closed for visits and for the door alike.
        let exceptions =
            tx.fetch_all("SELECT place, date, hours, reason FROM place_exception", values![]).await?;
        for row in &exceptions {
            if let Some(PlaceHours::Weekly(timetable)) = known.get_mut(&row.get::<String>("place")?) {
                let (date, mut exception) = read_exception(row)?;
                // Hours that end for everybody end at the door too; the rest of its day stays as it is.
                exception.hours = exception.hours.within(timetable.weekly.on(date.weekday()));
                timetable.exceptions.set(date, exception);
            }
        }
        Ok(known)
    }

    /// Sets the hours of a place. Closures of single days are kept elsewhere and stay as they are.
    pub async fn set_place_hours(
        &self,
        now: i64,
        actor: Actor,
        place: &str,
        hours: PlaceHours,
    ) -> Result<(), StoreError> {
        let (place, keys) = (place.to_owned(), self.keys().clone());
        self.write(move |tx| -> Work<'_, _, StoreError> {
            Box::pin(async move {
                tx.execute("DELETE FROM place_opening WHERE place = $1", values![&place]).await?;
                let (by_appointment, week, what) = match hours {
                    PlaceHours::NotKnown => {
                        return record(tx, &keys, now, &actor, "place_hours", &place, "not_known").await;
                    }
                    PlaceHours::ByAppointment => (true, WeeklyHours::default(), "by_appointment"),
                    PlaceHours::Weekly(timetable) => (false, timetable.weekly, "weekly"),
                };
                let day = |weekday| week.on(weekday).to_string();
                tx.execute(
                    "INSERT INTO place_opening (place, by_appointment, monday, tuesday, wednesday, thursday,
                       friday, saturday, sunday, changed_at)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                    values![
                        &place,
                        by_appointment,
                        day(Weekday::Mon),
                        day(Weekday::Tue),
                        day(Weekday::Wed),
                        day(Weekday::Thu),
                        day(Weekday::Fri),
                        day(Weekday::Sat),
                        day(Weekday::Sun),
                        now,
                    ],
                )
                .await?;
                record(tx, &keys, now, &actor, "place_hours", &place, what).await
            })
        })
        .await
    }
}

fn hours(row: &Row) -> Result<PlaceHours, StoreError> {
    if row.get("by_appointment")? {
        return Ok(PlaceHours::ByAppointment);
    }
    let mut texts: [String; 7] = Default::default();
    for ((_, column), text) in DAYS.into_iter().zip(&mut texts) {
        *text = row.get(column)?;
    }
    let week = WeeklyHours::parse(texts.each_ref().map(String::as_str));
    let week = week.map_err(|wrong| StoreError::Damaged(format!("hours of a place: {wrong:?}")))?;
    Ok(PlaceHours::Weekly(Timetable::weekly(week)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::both_engines;

    #[tokio::test]
    async fn hours_are_kept_replaced_and_forgotten() {
        let week = WeeklyHours::parse(["9-12, 13-17", "", "9-17", "", "9-14", "", "22-24"]).unwrap();
        let weekly = PlaceHours::Weekly(Timetable::weekly(week));
        for store in both_engines().await {
            assert_eq!(store.place_hours().await.unwrap(), BTreeMap::new());
            let set = |place: &'static str, hours: &PlaceHours| {
                let (store, hours) = (store.clone(), hours.clone());
                async move { store.set_place_hours(1_796_108_400, Actor::System, place, hours).await.unwrap() }
            };
            set("bucharest", &weekly).await;
            set("craiova", &PlaceHours::ByAppointment).await;
            let known = store.place_hours().await.unwrap();
            assert_eq!(known["bucharest"], weekly);
            assert_eq!(known["craiova"], PlaceHours::ByAppointment);
            assert_eq!(known.len(), 2);

            set("bucharest", &PlaceHours::NotKnown).await;
            set("craiova", &weekly).await;
            let known = store.place_hours().await.unwrap();
            assert_eq!(known.into_iter().collect::<Vec<_>>(), [("craiova".to_owned(), weekly.clone())]);
            assert_eq!(store.audit_newest(9).await.unwrap().len(), 4, "every change is an act");
        }
    }
}
