//! The outbox as the staff see it: what waits, what went, what failed; never to whom.

use domain::messages::{Channel, Kind, State};

use crate::{Row, Store, StoreError, values};

/// One message, without its address and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageView {
    pub id: String,
    pub kind: Kind,
    pub channel: Channel,
    pub state: State,
    pub place: String,
    /// The visit that it is about; none for an offer to who waits for one.
    pub visit: Option<String>,
    /// UTC seconds.
    pub due_at: i64,
    pub attempts: i64,
    /// For what failed or is unknown: somebody has told the person another way.
    pub done: bool,
}

fn read(row: &Row) -> Result<MessageView, StoreError> {
    let damaged = |column: &str| StoreError::Damaged(format!("outbox.{column} is out of range"));
    let text = |column| row.get::<String>(column);
    Ok(MessageView {
        id: text("id")?,
        kind: Kind::from_code(&text("kind")?).ok_or_else(|| damaged("kind"))?,
        channel: Channel::from_code(&text("channel")?).ok_or_else(|| damaged("channel"))?,
        state: State::from_code(&text("state")?).ok_or_else(|| damaged("state"))?,
        place: text("place")?,
        visit: row.get("booking")?,
        due_at: row.get("due_at")?,
        attempts: row.get("attempts")?,
        done: row.get::<Option<i64>>("done_at")?.is_some(),
    })
}

impl Store {
    /// The messages that are due last first, `limit` of them.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn outbox_newest(&self, limit: i64) -> Result<Vec<MessageView>, StoreError> {
        self.outbox("TRUE", "o.due_at DESC", limit).await
    }

    /// What failed or is unknown and waits for somebody who tells the person: oldest first.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn outbox_open(&self, limit: i64) -> Result<Vec<MessageView>, StoreError> {
        self.outbox("o.state IN ('failed', 'unknown') AND o.done_at IS NULL", "o.due_at", limit).await
    }

    async fn outbox(
        &self,
        condition: &'static str,
        order: &'static str,
        limit: i64,
    ) -> Result<Vec<MessageView>, StoreError> {
        let mut tx = self.reader().await?;
        let sql = format!(
            "SELECT o.id, o.kind, o.channel, o.state, o.booking, o.due_at, o.attempts, o.done_at,
                    COALESCE(b.place, f.place) AS place
             FROM outbox o LEFT JOIN booking b ON b.id = o.booking LEFT JOIN waiting_offer f ON f.id = o.offer
             WHERE {condition} ORDER BY {order}, o.id LIMIT $1"
        );
        tx.fetch_built(sql, values![limit]).await?.iter().map(read).collect()
    }

    /// How many messages there are in each state, by the state's code.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn outbox_counts(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let mut tx = self.reader().await?;
        tx.fetch_all("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state ORDER BY state", values![])
            .await?
            .iter()
            .map(|row| Ok((row.get("state")?, row.get("n")?)))
            .collect()
    }
}
