//! The minutes after booking or finding a visit, in which the same browser may see it again.
//!
//! The browser holds a random token; the database holds its hash, and the reference and PIN sealed
//! with a key that only the token leads to.

use chrono::{DateTime, Utc};
use domain::reference::Reference;

use super::visit::{Visit, read_visits};
use crate::keys::{Place, hex, new_token};
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// How long a browser may see a visit without typing its reference and PIN again, in seconds.
pub const SESSION_SECONDS: i64 = 600;

/// What its holder needs to come back to a visit, or to several: ten and eight digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Codes {
    pub reference: String,
    pub pin: String,
    /// The reference of the visits that this one belongs to, for who came by it; when `reference` is the
    /// same, they came for all of them.
    pub group: Option<String>,
}

impl std::fmt::Debug for Codes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Codes(…)")
    }
}

impl Codes {
    /// The reference as people read it: `NNN NNN NNNN`.
    pub fn shown_reference(&self) -> String {
        Reference::parse(&self.reference).map_or_else(|_| self.reference.clone(), |r| r.shown())
    }
}

impl Store {
    /// Lets the holder of the token that is returned see a visit for ten minutes.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn begin_visit_session(
        &self,
        booking: &str,
        codes: Codes,
        now: DateTime<Utc>,
    ) -> Result<String, StoreError> {
        let token = new_token();
        let (keys, booking, given) = (self.keys().clone(), booking.to_owned(), token.clone());
        self.write(move |tx| -> Work<'_, (), StoreError> {
            Box::pin(async move { begin(tx, &keys, &given, &booking, &codes, now.timestamp()).await })
        })
        .await?;
        Ok(token)
    }

    /// The visit and the codes that a token leads to; `None` when its time is over.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn visit_in_session(
        &self,
        token: &str,
        now: DateTime<Utc>,
    ) -> Result<Option<(Visit, Codes)>, StoreError> {
        let key = self.keys().lookup("visit-session", token);
        let mut tx = self.reader().await?;
        let row = tx
            .fetch_optional(
                "SELECT booking, codes_sealed FROM visit_session WHERE key = $1 AND expires_at > $2",
                values![key.as_slice(), now.timestamp()],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let sealed: Vec<u8> = row.get("codes_sealed")?;
        let opened = self.keys().for_holder("visit-session", token).open(place(&hex(&key)), &sealed)?;
        let mut parts = opened.split(' ').map(str::to_owned);
        let (Some(reference), Some(pin)) = (parts.next(), parts.next()) else {
            return Err(StoreError::Sealed);
        };
        let codes = Codes { reference, pin, group: parts.next() };
        let booking: String = row.get("booking")?;
        let visit = read_visits(&mut tx, self.keys(), "b.id = $1", values![booking]).await?.pop();
        Ok(visit.map(|visit| (visit, codes)))
    }

    /// Ends a session before its time.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn end_visit_session(&self, token: &str) -> Result<(), StoreError> {
        let key = self.keys().lookup("visit-session", token);
        self.write(move |tx| -> Work<'_, (), StoreError> {
            Box::pin(async move {
                tx.execute("DELETE FROM visit_session WHERE key = $1", values![key]).await.map(|_| ())
            })
        })
        .await
    }
}

/// Writes a session; for callers that are in a transaction already.
pub(super) async fn begin(
    tx: &mut Tx,
    keys: &Keys,
    token: &str,
    booking: &str,
    codes: &Codes,
    now: i64,
) -> Result<(), StoreError> {
    let key = keys.lookup("visit-session", token);
    let holder = keys.for_holder("visit-session", token);
    let group = codes.group.as_ref().map(|group| format!(" {group}")).unwrap_or_default();
    let sealed = holder.seal(place(&hex(&key)), &format!("{} {}{group}", codes.reference, codes.pin));
    tx.execute(
        "INSERT INTO visit_session (key, booking, codes_sealed, expires_at) VALUES ($1, $2, $3, $4)",
        values![key, booking, sealed, now + SESSION_SECONDS],
    )
    .await
    .map(|_| ())
}

fn place(row: &str) -> Place<'_> {
    Place { table: "visit_session", column: "codes", row }
}
