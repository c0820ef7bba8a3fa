//! Keeping house: how much there is, and forgetting what is due.

use crate::{Keys, Row, Store, StoreError, Tx, Work, values};

/// Tables whose size a monitor may know, and the name it sees.
const COUNTED: [(&str, &str); 4] = [
    ("acts", "SELECT COUNT(*) AS n FROM audit"),
    ("visits", "SELECT COUNT(*) AS n FROM booking"),
    ("messages_waiting", "SELECT COUNT(*) AS n FROM outbox WHERE state = 'pending'"),
    (
        "messages_to_call",
        "SELECT COUNT(*) AS n FROM outbox WHERE state IN ('failed', 'unknown') AND done_at IS NULL",
    ),
];

impl Store {
    /// Sizes of the whole house, for `/metrics`.
    pub async fn counts(&self) -> Result<Vec<(&'static str, i64)>, StoreError> {
        let mut tx = self.reader().await?;
        let mut counts = Vec::with_capacity(COUNTED.len());
        for (name, sql) in COUNTED {
            counts.push((name, tx.fetch_one(sql, vec![]).await?.get("n")?));
        }
        Ok(counts)
    }

    /// Wraps every person's key with the newest wrapping key, a batch at a time; answers how many.
    /// Stopped midway it can be run again: what is wrapped anew already is left alone.
    ///
    /// # Errors
    /// `Sealed` when a person's key was wrapped by a key that we do not have.
    pub async fn rewrap(&self) -> Result<u64, StoreError> {
        let (mut after, mut wrapped) = (String::new(), 0);
        loop {
            let keys = self.keys().clone();
            let from = after.clone();
            let (last, done) = self
                .write(move |tx| -> Work<'_, (Option<String>, u64), StoreError> {
                    Box::pin(async move { rewrap_batch(tx, &keys, from).await })
                })
                .await?;
            wrapped += done;
            match last {
                Some(last) => after = last,
                None => return Ok(wrapped),
            }
        }
    }
}

/// Persons whose keys are wrapped anew in one transaction.
const BATCH: i64 = 200;

async fn rewrap_batch(tx: &mut Tx, keys: &Keys, after: String) -> Result<(Option<String>, u64), StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT id, wrapped_key FROM person WHERE id > $1 AND wrapped_key IS NOT NULL ORDER BY id LIMIT $2",
            values![after, BATCH],
        )
        .await?;
    let mut done = 0;
    for row in &rows {
        let (id, old): (String, Vec<u8>) = (row.get("id")?, row.get("wrapped_key")?);
        if let Some(new) = keys.wrap_anew(&id, &old)? {
            done += tx
                .execute(
                    "UPDATE person SET wrapped_key = $1 WHERE id = $2 AND wrapped_key = $3",
                    values![new, id, old],
                )
                .await?;
        }
    }
    let last = rows.last().map(|row: &Row| row.get("id")).transpose()?;
    Ok((last, done))
}
