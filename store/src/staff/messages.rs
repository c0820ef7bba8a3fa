//! The outbox as the staff see it: what waits, what went, what failed; never to whom.

use crate::{Row, Store, StoreError, values};

/// One message, without its address and its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageView {
    /// `booked`, `moved`, `cancelled` or `reminder`.
    pub kind: String,
    /// `email` or `sms`.
    pub channel: String,
    /// `pending`, `claimed`, `sending`, `sent`, `failed`, `unknown` or `dropped`.
    pub state: String,
    pub place: String,
    /// The visit that it is about.
    pub visit: String,
    /// UTC seconds.
    pub due_at: i64,
    pub attempts: i64,
}

fn read(row: &Row) -> Result<MessageView, StoreError> {
    Ok(MessageView {
        kind: row.get("kind")?,
        channel: row.get("channel")?,
        state: row.get("state")?,
        place: row.get("place")?,
        visit: row.get("booking")?,
        due_at: row.get("due_at")?,
        attempts: row.get("attempts")?,
    })
}

impl Store {
    /// The messages that are due last first, `limit` of them.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn outbox_newest(&self, limit: i64) -> Result<Vec<MessageView>, StoreError> {
        let mut tx = self.reader().await?;
        tx.fetch_all(
            "SELECT o.kind, o.channel, o.state, o.booking, o.due_at, o.attempts, b.place
             FROM outbox o JOIN booking b ON b.id = o.booking
             ORDER BY o.due_at DESC, o.id LIMIT $1",
            values![limit],
        )
        .await?
        .iter()
        .map(read)
        .collect()
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
