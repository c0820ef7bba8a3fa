//! The people and rooms of a place, as managers add and see them.

use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::{Exception, WeeklyHours};
use domain::catalogue::{Room, SpokenLanguage};

use super::calendar::{ResourceKind, read_exception, read_weeks};
use crate::audit::{self, Actor};
use crate::keys::new_id;
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// A person or a room to add.
#[derive(Debug, Clone)]
pub struct NewResource {
    pub kind: ResourceKind,
    pub place: String,
    pub label: String,
    /// Visits that it can have at once, 1–500.
    pub seats: u16,
    /// For rooms.
    pub room: Option<Room>,
    /// For people.
    pub languages: Vec<SpokenLanguage>,
    /// Empty: every service of the place.
    pub services: Vec<String>,
    pub demo: bool,
}

/// A person or a room as the page of hours shows it.
#[derive(Debug, Clone)]
pub struct ResourceView {
    pub id: String,
    pub kind: ResourceKind,
    pub place: String,
    pub label: String,
    pub seats: u16,
    pub room: Option<Room>,
    pub languages: Vec<String>,
    pub demo: bool,
    /// Each week with the first date on which it holds.
    pub weeks: Vec<(NaiveDate, WeeklyHours)>,
    pub exceptions: Vec<(NaiveDate, Exception)>,
}

impl Store {
    /// Adds a person or a room; without hours they are never free.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn add_resource(
        &self,
        new: NewResource,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<String, StoreError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, String, StoreError> {
            Box::pin(async move { write_resource(tx, &keys, &new, &actor, now).await })
        })
        .await
    }

    /// The people and rooms of a place, people first.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn resources(&self, place: &str) -> Result<Vec<ResourceView>, StoreError> {
        let mut tx = self.reader().await?;
        let rows = tx
            .fetch_all(
                "SELECT id, kind, label, seats, room_kind, demo FROM resource
                 WHERE place = $1 AND active ORDER BY kind DESC, label, id",
                values![place],
            )
            .await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in &rows {
            let id: String = row.get("id")?;
            let hours = tx
                .fetch_all(
                    "SELECT resource, valid_from, valid_until, weekday, start_minute, end_minute
                     FROM resource_hours WHERE resource = $1 ORDER BY valid_from, weekday, start_minute",
                    values![&id],
                )
                .await?;
            let exceptions = tx
                .fetch_all(
                    "SELECT date, hours, reason FROM resource_exception WHERE resource = $1 ORDER BY date",
                    values![&id],
                )
                .await?;
            let languages = tx
                .fetch_all(
                    "SELECT language FROM resource_language WHERE resource = $1 ORDER BY language",
                    values![&id],
                )
                .await?;
            let weeks = read_weeks(&hours)?.remove(&id).unwrap_or_default();
            let seats = u16::try_from(row.get::<i64>("seats")?);
            found.push(ResourceView {
                kind: ResourceKind::read(&row.get::<String>("kind")?)?,
                place: place.to_owned(),
                label: row.get("label")?,
                seats: seats.map_err(|_| StoreError::Damaged("resource.seats is out of range".to_owned()))?,
                room: row.get::<Option<String>>("room_kind")?.as_deref().and_then(Room::from_code),
                languages: languages.iter().map(|row| row.get("language")).collect::<Result<_, _>>()?,
                demo: row.get("demo")?,
                weeks: weeks.into_iter().map(|week| (week.from, week.hours)).collect(),
                exceptions: exceptions.iter().map(read_exception).collect::<Result<_, _>>()?,
                id,
            });
        }
        Ok(found)
    }
}

async fn write_resource(
    tx: &mut Tx,
    keys: &Keys,
    new: &NewResource,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<String, StoreError> {
    let id = new_id();
    let is_room = new.kind == ResourceKind::Room;
    tx.execute("UPDATE place SET hours_version = hours_version + 1 WHERE id = $1", values![&new.place])
        .await?;
    tx.execute(
        "INSERT INTO resource (id, kind, place, label, seats, room_kind, works_on_holidays, active, demo)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        values![
            &id,
            new.kind.code(),
            &new.place,
            &new.label,
            i64::from(new.seats),
            new.room.filter(|_| is_room).map(Room::code),
            // A room follows the people in it.
            is_room,
            true,
            new.demo
        ],
    )
    .await?;
    for language in &new.languages {
        tx.execute(
            "INSERT INTO resource_language (resource, language) VALUES ($1, $2)",
            values![&id, language.code()],
        )
        .await?;
    }
    for service in &new.services {
        tx.execute("INSERT INTO resource_service (resource, service) VALUES ($1, $2)", values![&id, service])
            .await?;
    }
    let object = format!("resource:{id}");
    audit::record(tx, keys, now.timestamp(), actor, "resource.added", &object, new.kind.code()).await?;
    Ok(id)
}
