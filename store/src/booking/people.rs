//! The people and rooms of a place and the interpreters of all, as managers add and see them.

use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::{Exception, Rota, Stop, WeeklyHours};
use domain::catalogue::{Room, SpokenLanguage};

use super::calendar::{ResourceKind, read_exception};
use super::hours::hours_changed;
use super::rota::{self, Week, read_weeks, rota_on, week_on};
use super::stops;
use super::traits::{self, Traits};
use crate::audit::{self, Actor};
use crate::keys::new_id;
use crate::{Keys, Row, Store, StoreError, Tx, Work, values};

/// A person or a room to add.
#[derive(Debug, Clone)]
pub struct NewResource {
    pub kind: ResourceKind,
    /// `None`, for interpreters only: all places share them.
    pub place: Option<String>,
    pub label: String,
    /// Visits that it can have at once, 1–500.
    pub seats: u16,
    /// For rooms.
    pub room: Option<Room>,
    /// For people.
    pub languages: Vec<SpokenLanguage>,
    /// Empty: every service of the place.
    pub services: Vec<String>,
    pub traits: Traits,
    pub demo: bool,
}

/// A person or a room as the page of hours shows it.
#[derive(Debug, Clone)]
pub struct ResourceView {
    pub id: String,
    pub kind: ResourceKind,
    /// `None`: an interpreter whom all places share.
    pub place: Option<String>,
    pub label: String,
    pub seats: u16,
    pub room: Option<Room>,
    pub languages: Vec<String>,
    pub traits: Traits,
    pub demo: bool,
    pub(super) weeks: Vec<Week>,
    pub exceptions: Vec<(NaiveDate, Exception)>,
    /// Where they are when they are not at their own place, by their first date.
    pub stops: Vec<Stop>,
}

impl ResourceView {
    /// The week that holds on a date; closed when none does.
    pub fn week_on(&self, date: NaiveDate) -> WeeklyHours {
        week_on(&self.weeks, date)
    }

    /// The weeks that take turns on a date, the week of that date first.
    pub fn rota_on(&self, date: NaiveDate) -> Rota {
        rota_on(&self.weeks, date)
    }

    /// The dates on which another week begins, in order.
    pub fn week_changes(&self) -> Vec<NaiveDate> {
        self.weeks.iter().map(|week| week.from).collect()
    }
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
        self.resources_where("r.place = $1", place).await
    }

    /// The interpreters whom all places share.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn shared_interpreters(&self) -> Result<Vec<ResourceView>, StoreError> {
        self.resources_where("r.place IS NULL AND r.kind = $1", ResourceKind::Interpreter.code()).await
    }

    /// A person, a room or an interpreter by its id; `None` when there is none.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn resource(&self, id: &str) -> Result<Option<ResourceView>, StoreError> {
        Ok(self.resources_where("r.id = $1", id).await?.pop())
    }

    /// Those that a condition on `r` chooses. The condition is our own text.
    async fn resources_where(&self, condition: &str, value: &str) -> Result<Vec<ResourceView>, StoreError> {
        let mut tx = self.reader().await?;
        let sql = format!(
            "SELECT r.id, r.kind, r.place, r.label, r.seats, r.room_kind, r.demo, {} FROM resource r
             WHERE {condition} AND r.active ORDER BY r.kind DESC, r.label, r.id",
            traits::COLUMNS
        );
        let rows = tx.fetch_built(sql, values![value]).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in &rows {
            found.push(read_resource(&mut tx, row).await?);
        }
        Ok(found)
    }
}

async fn read_resource(tx: &mut Tx, row: &Row) -> Result<ResourceView, StoreError> {
    let id: String = row.get("id")?;
    let sql = format!("{} WHERE h.resource = $1 ORDER BY {}", rota::SELECT, rota::ORDER);
    let hours = tx.fetch_built(sql, values![&id]).await?;
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
    let places = tx
        .fetch_all("SELECT place FROM interpreter_place WHERE resource = $1 ORDER BY place", values![&id])
        .await?;
    let seats = u16::try_from(row.get::<i64>("seats")?);
    let places = places.iter().map(|row| row.get("place")).collect::<Result<_, _>>()?;
    Ok(ResourceView {
        kind: ResourceKind::read(&row.get::<String>("kind")?)?,
        place: row.get("place")?,
        label: row.get("label")?,
        seats: seats.map_err(|_| StoreError::Damaged("resource.seats is out of range".to_owned()))?,
        room: row.get::<Option<String>>("room_kind")?.as_deref().and_then(Room::from_code),
        languages: languages.iter().map(|row| row.get("language")).collect::<Result<_, _>>()?,
        traits: Traits { places, ..Traits::read(row)? },
        demo: row.get("demo")?,
        weeks: read_weeks(&hours)?.remove(&id).unwrap_or_default(),
        exceptions: exceptions.iter().map(read_exception).collect::<Result<_, _>>()?,
        stops: stops::read(tx, "r.id = $1", &id).await?.remove(&id).unwrap_or_default(),
        id,
    })
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
    hours_changed(tx, new.place.as_deref()).await?;
    let [gender, ways, interprets, step_free] = new.traits.values(new.kind);
    tx.execute(
        "INSERT INTO resource (id, kind, place, label, seats, room_kind, works_on_holidays, active, demo,
           gender, ways, interprets, step_free)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        values![
            &id,
            new.kind.code(),
            new.place.clone(),
            &new.label,
            i64::from(new.seats),
            new.room.filter(|_| is_room).map(Room::code),
            // A room follows the people in it.
            is_room,
            true,
            new.demo,
            gender,
            ways,
            interprets,
            step_free
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
    new.traits.write_places(tx, &id, new.place.is_none()).await?;
    let object = format!("resource:{id}");
    audit::record(tx, keys, now.timestamp(), actor, "resource.added", &object, new.kind.code()).await?;
    Ok(id)
}
