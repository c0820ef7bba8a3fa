//! Signing in: one answer for every kind of no, in the same time, and slower with every failure.

use super::account::folded;
use super::{StaffError, password, session};
use crate::audit::{Actor, record};
use crate::{Keys, Store, Tx, Work, values};

/// Keeps hashes of names typed at the door apart from other look-ups.
pub(super) const PURPOSE: &str = "staff-sign-in";

/// Failures without a wait: fingers slip.
const FREE_FAILURES: i64 = 5;
/// The first wait, in seconds; each further failure doubles it.
const FIRST_WAIT: i64 = 30;
/// The longest wait, in seconds.
const LONGEST_WAIT: i64 = 15 * 60;
/// After so many seconds without a failure all is forgotten.
const FORGET: i64 = 24 * 3600;

/// How long the next try must wait after so many failures, in seconds: 0 up to the fourth, then 30,
/// 60, 120 … at most 900.
pub fn wait_after(failures: i64) -> i64 {
    if failures < FREE_FAILURES {
        return 0;
    }
    let doublings = u32::try_from(failures - FREE_FAILURES).unwrap_or(u32::MAX).min(10);
    (FIRST_WAIT << doublings).min(LONGEST_WAIT)
}

impl Store {
    /// Checks name and password; answers the token of a new session.
    ///
    /// # Errors
    /// `Wrong` for an unknown name, a wrong password, a disabled account or one that was never set
    /// up; `Wait` when this name, existing or not, failed too often.
    pub async fn staff_sign_in(&self, now: i64, name: &str, password: &str) -> Result<String, StaffError> {
        let keys = self.keys().clone();
        let name = folded(name);
        let typed = keys.lookup(PURPOSE, &name);
        // Counted before it is checked: a hundred guesses at once are still a hundred guesses.
        let counted = typed.clone();
        self.write(move |tx| -> Work<'_, _, StaffError> { Box::pin(count(tx, now, counted)) }).await?;
        let mut tx = self.reader().await?;
        let member = tx
            .fetch_optional(
                "SELECT id, password FROM staff WHERE folded = $1 AND NOT disabled",
                values![&name],
            )
            .await?;
        drop(tx);
        let (staff, hash) = match &member {
            Some(row) => (Some(row.get::<String>("id")?), row.get::<Option<String>>("password")?),
            None => (None, None),
        };
        let right = password::verify(&keys, hash, password).await?;
        self.write(move |tx| -> Work<'_, _, StaffError> {
            Box::pin(finish(tx, keys, now, typed, staff, right))
        })
        .await?
        .ok_or(StaffError::Wrong)
    }
}

/// Counts a try as failed until it proves right; refuses it while the name has to wait.
async fn count(tx: &mut Tx, now: i64, typed: Vec<u8>) -> Result<(), StaffError> {
    tx.execute("DELETE FROM staff_failure WHERE last <= $1", values![now - FORGET]).await?;
    // The row first, then its lock: guesses made at once are counted one by one on both engines.
    tx.execute(
        "INSERT INTO staff_failure (typed_hash, failures, last) VALUES ($1, 0, $2)
         ON CONFLICT (typed_hash) DO NOTHING",
        values![typed.clone(), now],
    )
    .await?;
    let before = tx
        .fetch_one(
            "UPDATE staff_failure SET last = last WHERE typed_hash = $1 RETURNING failures, last",
            values![typed.clone()],
        )
        .await?;
    let seconds = before.get::<i64>("last")? + wait_after(before.get("failures")?) - now;
    if seconds > 0 {
        return Err(StaffError::Wait { seconds });
    }
    tx.execute(
        "UPDATE staff_failure SET failures = failures + 1, last = $2 WHERE typed_hash = $1",
        values![typed, now],
    )
    .await?;
    Ok(())
}

/// Opens the session, or writes down that somebody tried. Both are one transaction of like weight.
async fn finish(
    tx: &mut Tx,
    keys: Keys,
    now: i64,
    typed: Vec<u8>,
    staff: Option<String>,
    right: bool,
) -> Result<Option<String>, StaffError> {
    let Some(staff) = staff else {
        // As much writing as for a known name: how long the disk takes must tell nothing.
        tx.execute("UPDATE staff_failure SET last = last WHERE typed_hash = $1", values![typed]).await?;
        return Ok(None);
    };
    if !right {
        record(tx, &keys, now, &Actor::Public, "staff.sign_in_refused", &staff, "").await?;
        return Ok(None);
    }
    // The account may have been disabled while the password was being hashed.
    let alive =
        tx.fetch_optional("SELECT id FROM staff WHERE id = $1 AND NOT disabled", values![&staff]).await?;
    if alive.is_none() {
        return Ok(None);
    }
    tx.execute("DELETE FROM staff_failure WHERE typed_hash = $1", values![typed]).await?;
    let token = session::open(tx, now, &staff).await?;
    record(tx, &keys, now, &Actor::Staff(staff.clone()), "staff.sign_in", &staff, "").await?;
    Ok(Some(token))
}
