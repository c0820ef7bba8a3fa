//! Links in messages: who holds one may answer for one thing, without a reference and a PIN.
//!
//! The token is derived from what it is about and from our key, so it need not be kept to be written
//! again; the database knows a keyed hash of it and until when it opens anything.

use chrono::{DateTime, Utc};
use domain::link::{LinkToken, Purpose};

use crate::{Keys, Store, StoreError, Tx, values};

/// What a link is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    pub purpose: Purpose,
    /// The id of a visit, or of what the purpose calls its own.
    pub subject: String,
}

/// The token for one thing: the same whenever it is asked for.
pub(super) fn token(keys: &Keys, purpose: Purpose, subject: &str) -> LinkToken {
    let hash = keys.lookup("link-token", &format!("{} {subject}", purpose.code()));
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&hash[..8]);
    LinkToken::from_bytes(&bytes)
}

/// Lets a link open what it is about, until a moment.
pub(super) async fn open(
    tx: &mut Tx,
    keys: &Keys,
    purpose: Purpose,
    subject: &str,
    until: DateTime<Utc>,
) -> Result<LinkToken, StoreError> {
    let token = token(keys, purpose, subject);
    tx.execute(
        "INSERT INTO link (key, purpose, subject, expires_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (key) DO UPDATE SET expires_at = excluded.expires_at",
        values![key(keys, &token), purpose.code(), subject, until.timestamp()],
    )
    .await?;
    Ok(token)
}

fn key(keys: &Keys, token: &LinkToken) -> Vec<u8> {
    keys.lookup("link", token.as_str())
}

impl Store {
    /// What a link is about; `None` when there is no such link, or none any more.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn linked(&self, token: &LinkToken, now: DateTime<Utc>) -> Result<Option<Linked>, StoreError> {
        let mut tx = self.reader().await?;
        let row = tx
            .fetch_optional(
                "SELECT purpose, subject FROM link WHERE key = $1 AND expires_at > $2",
                values![key(self.keys(), token), now.timestamp()],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let purpose = Purpose::from_code(&row.get::<String>("purpose")?);
        let purpose = purpose.ok_or_else(|| StoreError::Damaged("link.purpose is unknown".to_owned()))?;
        Ok(Some(Linked { purpose, subject: row.get("subject")? }))
    }
}
