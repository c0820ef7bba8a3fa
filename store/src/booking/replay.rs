//! The same form twice: the second time gets the first answer, and nothing is done again.
//!
//! The answer holds the PIN, so it is sealed with a key that only the form's own random number leads to.

use domain::booking::Idem;

use super::BookingError;
use crate::keys::Place;
use crate::{Keys, StoreError, Tx, values};

/// How long an answer is kept.
const KEPT_SECONDS: i64 = 24 * 3600;

/// A form on its way: where its answer is kept, and what it said.
#[derive(Debug, Clone)]
pub(super) struct Form {
    pub key: Vec<u8>,
    fingerprint: Vec<u8>,
    idem: Idem,
}

impl Form {
    /// `said` is everything that makes the form what it is, without the random number.
    pub fn new(keys: &Keys, idem: Idem, said: &str) -> Form {
        Form {
            key: keys.lookup("idempotency", &idem.hex()),
            fingerprint: keys.lookup("idempotency-form", said),
            idem,
        }
    }

    /// The answer that was given already.
    ///
    /// # Errors
    /// `Invalid` with `idem: reused` when another form had the same random number.
    pub async fn answer(&self, tx: &mut Tx, keys: &Keys, now: i64) -> Result<Option<String>, BookingError> {
        let row = tx
            .fetch_optional(
                "SELECT fingerprint, answer_sealed FROM idempotency WHERE key = $1 AND expires_at > $2",
                values![self.key.as_slice(), now],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        if row.get::<Vec<u8>>("fingerprint")? != self.fingerprint {
            return Err(BookingError::invalid("idem", "reused"));
        }
        let sealed: Vec<u8> = row.get("answer_sealed")?;
        let holder = keys.for_holder("idempotency", &self.idem.hex());
        Ok(Some(holder.open(self.place(&crate::keys::hex(&self.key)), &sealed)?))
    }

    /// Keeps the answer. `false` when the form was answered already: give the transaction up and
    /// read that answer. An answer that has expired is forgotten first.
    pub async fn keep(
        &self,
        tx: &mut Tx,
        keys: &Keys,
        booking: &str,
        answer: &str,
        now: i64,
    ) -> Result<bool, StoreError> {
        let holder = keys.for_holder("idempotency", &self.idem.hex());
        let sealed = holder.seal(self.place(&crate::keys::hex(&self.key)), answer);
        let written = tx
            .execute(
                "INSERT INTO idempotency (key, fingerprint, booking, answer_sealed, expires_at)
                 VALUES ($1, $2, $3, $4, $5)
                 ON CONFLICT (key) DO UPDATE SET fingerprint = excluded.fingerprint,
                   booking = excluded.booking, answer_sealed = excluded.answer_sealed,
                   expires_at = excluded.expires_at
                 WHERE idempotency.expires_at <= $6",
                values![
                    self.key.as_slice(),
                    self.fingerprint.as_slice(),
                    booking,
                    sealed,
                    now + KEPT_SECONDS,
                    now
                ],
            )
            .await?;
        Ok(written == 1)
    }

    fn place<'a>(&self, row: &'a str) -> Place<'a> {
        Place { table: "idempotency", column: "answer", row }
    }
}
