//! Keeping house: how much there is, and forgetting what is due.

use crate::{Store, StoreError};

/// Tables whose size a monitor may know, and the name it sees.
const COUNTED: [(&str, &str); 1] = [("acts", "SELECT COUNT(*) AS n FROM audit")];

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
}
