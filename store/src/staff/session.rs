//! Sessions: opened at sign-in, kept alive by acts of the hand, ended by time, by hand or by an administrator.

use domain::staff::Role;

use super::account::role;
use super::{IDLE_SECONDS, SESSION_SECONDS, token_hash};
use crate::audit::{Actor, record};
use crate::keys::{hex, new_token};
use crate::{Store, StoreError, Tx, Work, values};

/// `seen` is written at most this often, in seconds: a commit for every page would be waste.
const SEEN_STEP: i64 = 60;

/// An open session and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub staff: String,
    pub name: String,
    pub role: Role,
    pub place: Option<String>,
    /// What every form of this session carries. It follows from the token by a key, so that the
    /// database alone does not tell it.
    pub csrf: String,
}

/// What `seen` and `opened` must be later than for a session to be alive.
pub(super) fn bounds(now: i64) -> (i64, i64) {
    (now - IDLE_SECONDS, now - SESSION_SECONDS)
}

/// Opens a session; answers its token, which is nowhere else.
pub(super) async fn open(tx: &mut Tx, now: i64, staff: &str) -> Result<String, StoreError> {
    let (idle, oldest) = bounds(now);
    tx.execute("DELETE FROM staff_session WHERE seen <= $1 OR opened <= $2", values![idle, oldest]).await?;
    let token = new_token();
    tx.execute(
        "INSERT INTO staff_session (token_hash, staff, opened, seen) VALUES ($1, $2, $3, $4)",
        values![token_hash(&token), staff, now, now],
    )
    .await?;
    Ok(token)
}

pub(super) async fn end_all(tx: &mut Tx, staff: &str) -> Result<u64, StoreError> {
    tx.execute("DELETE FROM staff_session WHERE staff = $1", values![staff]).await
}

impl Store {
    /// The live session of a token. `by_hand` is false for what a page asks for by itself: that
    /// must not keep an unattended screen open.
    pub async fn staff_session(
        &self,
        now: i64,
        token: &str,
        by_hand: bool,
    ) -> Result<Option<Session>, StoreError> {
        let (idle, oldest) = bounds(now);
        let hash = token_hash(token);
        let mut tx = self.reader().await?;
        let row = tx
            .fetch_optional(
                "SELECT o.seen, s.id, s.name, s.role, s.place FROM staff_session o
                 JOIN staff s ON s.id = o.staff
                 WHERE o.token_hash = $1 AND o.seen > $2 AND o.opened > $3 AND NOT s.disabled",
                values![hash.clone(), idle, oldest],
            )
            .await?;
        drop(tx);
        let Some(row) = row else { return Ok(None) };
        if by_hand && row.get::<i64>("seen")? <= now - SEEN_STEP {
            self.write(move |tx| -> Work<'_, _, StoreError> {
                Box::pin(async move {
                    tx.execute(
                        "UPDATE staff_session SET seen = $1 WHERE token_hash = $2 AND seen < $1",
                        values![now, hash],
                    )
                    .await
                })
            })
            .await?;
        }
        Ok(Some(Session {
            staff: row.get("id")?,
            name: row.get("name")?,
            role: role(&row)?,
            place: row.get("place")?,
            csrf: hex(&self.keys().lookup("staff-form", token)),
        }))
    }

    /// Ends the session of a token; nothing happens when there is none.
    pub async fn staff_sign_out(&self, now: i64, token: &str) -> Result<(), StoreError> {
        let keys = self.keys().clone();
        let hash = token_hash(token);
        self.write(move |tx| -> Work<'_, _, StoreError> {
            Box::pin(async move {
                let ended = tx
                    .fetch_optional(
                        "DELETE FROM staff_session WHERE token_hash = $1 RETURNING staff",
                        values![hash],
                    )
                    .await?;
                if let Some(row) = ended {
                    let staff: String = row.get("staff")?;
                    record(tx, &keys, now, &Actor::Staff(staff.clone()), "staff.sign_out", &staff, "")
                        .await?;
                }
                Ok(())
            })
        })
        .await
    }
}
