//! Changing what is known of a person, a room or an interpreter, and taking them out of the plan.

use chrono::{DateTime, Utc};
use domain::catalogue::SpokenLanguage;
use domain::schedule::Tick;

use super::BookingError;
use super::calendar::ResourceKind;
use super::hours::hours_change;
use super::traits::Traits;
use crate::audit::{self, Actor};
use crate::{Store, StoreError, Tx, Work, values};

/// What managers may change; kind, place and the kind of a room stay.
#[derive(Debug, Clone)]
pub struct ResourceChange {
    pub label: String,
    /// 1–500.
    pub seats: u16,
    pub languages: Vec<SpokenLanguage>,
    pub traits: Traits,
}

impl Store {
    /// Changes what is known. Visits that are booked stay as they are.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `seats: booked` when a visit still has a seat that would be gone.
    pub async fn change_resource(
        &self,
        id: &str,
        change: ResourceChange,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let (keys, id) = (self.keys().clone(), id.to_owned());
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                // First, so that on PostgreSQL no visit can take a seat that goes.
                let place = hours_change(tx, &id, &[]).await?;
                if is_taken(tx, &id, change.seats, now).await? {
                    return Err(BookingError::invalid("seats", "booked"));
                }
                write(tx, &id, place.is_none(), &change).await?;
                let object = format!("resource:{id}");
                audit::record(tx, &keys, now.timestamp(), &actor, "resource.changed", &object, "").await?;
                Ok(())
            })
        })
        .await
    }
}

async fn write(tx: &mut Tx, id: &str, is_shared: bool, change: &ResourceChange) -> Result<(), StoreError> {
    let row = tx.fetch_one("SELECT kind FROM resource WHERE id = $1", values![id]).await?;
    let kind = ResourceKind::read(&row.get::<String>("kind")?)?;
    let [gender, ways, interprets, step_free] = change.traits.values(kind);
    tx.execute(
        "UPDATE resource SET label = $2, seats = $3, gender = $4, ways = $5, interprets = $6, step_free = $7
         WHERE id = $1",
        values![id, &change.label, i64::from(change.seats), gender, ways, interprets, step_free],
    )
    .await?;
    tx.execute("DELETE FROM resource_language WHERE resource = $1", values![id]).await?;
    for language in change.languages.iter().filter(|_| kind != ResourceKind::Room) {
        tx.execute(
            "INSERT INTO resource_language (resource, language) VALUES ($1, $2)",
            values![id, language.code()],
        )
        .await?;
    }
    change.traits.write_places(tx, id, is_shared).await
}

/// Whether a seat beyond the first `seats` is taken from now on.
async fn is_taken(tx: &mut Tx, id: &str, seats: u16, now: DateTime<Utc>) -> Result<bool, StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT tick FROM occupancy WHERE resource = $1 AND seat >= $2 AND tick >= $3 LIMIT 1",
            values![id, i64::from(seats), Tick::containing(now).0],
        )
        .await?;
    Ok(!rows.is_empty())
}
