//! Accounts: added with a one-time link, disabled, listed; never deleted, because acts name them.

use domain::Language;
use domain::search::fold;
use domain::staff::{Role, check_password};
use domain::text::PersonName;

use super::{LINK_SECONDS, StaffError, password, session, token_hash};
use crate::audit::{Actor, record};
use crate::keys::{new_id, new_token};
use crate::{Keys, Row, Store, StoreError, Tx, Work, values};

/// What is known when somebody starts to work here.
#[derive(Debug, Clone)]
pub struct NewMember {
    pub name: PersonName,
    pub role: Role,
    /// The slug of the office that opens first; none for somebody who works in several.
    pub place: Option<String>,
    pub languages: Vec<Language>,
}

/// A member of staff, for showing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffMember {
    pub id: String,
    pub name: String,
    pub role: Role,
    pub place: Option<String>,
    pub languages: Vec<Language>,
    pub disabled: bool,
    /// Whether the set-up link was used.
    pub has_password: bool,
    /// How many sessions are open, those already expired not counted.
    pub sessions: i64,
}

/// The name as it is compared: how it was capitalised or marked does not matter at the door.
pub(super) fn folded(name: &str) -> String {
    fold(name).split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn role(row: &Row) -> Result<Role, StoreError> {
    let code: String = row.get("role")?;
    Role::from_code(&code).ok_or_else(|| StoreError::Damaged(format!("no such role: {code}")))
}

fn member(row: &Row) -> Result<StaffMember, StoreError> {
    Ok(StaffMember {
        id: row.get("id")?,
        name: row.get("name")?,
        role: role(row)?,
        place: row.get("place")?,
        languages: row
            .get::<String>("languages")?
            .split_whitespace()
            .filter_map(Language::from_code)
            .collect(),
        disabled: row.get("disabled")?,
        has_password: row.get("has_password")?,
        sessions: row.get("sessions")?,
    })
}

impl Store {
    /// Adds a member of staff; answers the id and the token of the set-up link.
    ///
    /// # Errors
    /// `Taken` when the name, compared without marks and capitals, is already there.
    pub async fn staff_add(
        &self,
        now: i64,
        actor: Actor,
        new: NewMember,
    ) -> Result<(String, String), StaffError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, _, StaffError> { Box::pin(add(tx, keys, now, actor, new)) }).await
    }

    /// Makes a new set-up link; an older one of the same member stops working.
    ///
    /// # Errors
    /// `NotFound` for an unknown or disabled account.
    pub async fn staff_new_link(&self, now: i64, actor: Actor, staff: String) -> Result<String, StaffError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, _, StaffError> {
            Box::pin(async move {
                let found = tx
                    .fetch_optional(
                        "SELECT folded FROM staff WHERE id = $1 AND NOT disabled",
                        values![&staff],
                    )
                    .await?
                    .ok_or(StaffError::NotFound)?;
                // Whoever locked the name by guessing must not lock out its owner for good.
                let typed = keys.lookup(super::sign_in::PURPOSE, &found.get::<String>("folded")?);
                tx.execute("DELETE FROM staff_failure WHERE typed_hash = $1", values![typed]).await?;
                let token = link(tx, now, &staff).await?;
                record(tx, &keys, now, &actor, "staff.new_link", &staff, "").await?;
                Ok(token)
            })
        })
        .await
    }

    /// The member whom a set-up link is for, while it works. Looking does not use it up.
    pub async fn staff_by_link(&self, now: i64, token: &str) -> Result<Option<String>, StoreError> {
        let mut tx = self.reader().await?;
        let row = tx
            .fetch_optional(
                "SELECT s.name FROM staff_link l JOIN staff s ON s.id = l.staff
                 WHERE l.token_hash = $1 AND l.expires > $2 AND NOT s.disabled",
                values![token_hash(token), now],
            )
            .await?;
        row.map(|row| row.get("name")).transpose()
    }

    /// Uses a set-up link: keeps the password, ends every other session, opens one; answers its token.
    ///
    /// # Errors
    /// `Link` when the link is unknown, used or too old; `Password` when the rule refuses it (the
    /// link stays good for another try).
    pub async fn staff_set_password(
        &self,
        now: i64,
        token: &str,
        password: &str,
    ) -> Result<String, StaffError> {
        let name = self.staff_by_link(now, token).await?.ok_or(StaffError::Link)?;
        check_password(password, &name).map_err(StaffError::Password)?;
        let hash = password::hash(self.keys(), password).await?;
        let keys = self.keys().clone();
        let used = token_hash(token);
        self.write(move |tx| -> Work<'_, _, StaffError> {
            Box::pin(async move {
                let row = tx
                    .fetch_optional(
                        "DELETE FROM staff_link WHERE token_hash = $1 AND expires > $2 RETURNING staff",
                        values![used, now],
                    )
                    .await?
                    .ok_or(StaffError::Link)?;
                let staff: String = row.get("staff")?;
                let changed = tx
                    .execute(
                        "UPDATE staff SET password = $1 WHERE id = $2 AND NOT disabled",
                        values![hash, &staff],
                    )
                    .await?;
                if changed == 0 {
                    return Err(StaffError::Link);
                }
                session::end_all(tx, &staff).await?;
                let actor = Actor::Staff(staff.clone());
                record(tx, &keys, now, &actor, "staff.set_password", &staff, "").await?;
                Ok(session::open(tx, now, &staff).await?)
            })
        })
        .await
    }

    /// Everybody, by name.
    pub async fn staff_list(&self, now: i64) -> Result<Vec<StaffMember>, StoreError> {
        let mut tx = self.reader().await?;
        let (idle, oldest) = session::bounds(now);
        tx.fetch_all(
            "SELECT id, name, role, place, languages, disabled, password IS NOT NULL AS has_password,
               (SELECT COUNT(*) FROM staff_session o WHERE o.staff = s.id AND o.seen > $1 AND o.opened > $2)
                 AS sessions
             FROM staff s ORDER BY disabled, folded",
            values![idle, oldest],
        )
        .await?
        .iter()
        .map(member)
        .collect()
    }

    /// Disables an account and ends its sessions, or makes it usable again.
    ///
    /// # Errors
    /// `OwnAccount` when somebody means to disable themselves; `NotFound`.
    pub async fn staff_disable(
        &self,
        now: i64,
        by: String,
        staff: String,
        disabled: bool,
    ) -> Result<(), StaffError> {
        if by == staff {
            return Err(StaffError::OwnAccount);
        }
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, _, StaffError> {
            Box::pin(async move {
                let changed = tx
                    .execute("UPDATE staff SET disabled = $1 WHERE id = $2", values![disabled, &staff])
                    .await?;
                if changed == 0 {
                    return Err(StaffError::NotFound);
                }
                if disabled {
                    session::end_all(tx, &staff).await?;
                    tx.execute("DELETE FROM staff_link WHERE staff = $1", values![&staff]).await?;
                }
                let action = if disabled { "staff.disable" } else { "staff.enable" };
                record(tx, &keys, now, &Actor::Staff(by), action, &staff, "").await?;
                Ok(())
            })
        })
        .await
    }

    /// Ends every session of a member, on every machine.
    ///
    /// # Errors
    /// `NotFound` for an unknown account.
    pub async fn staff_end_sessions(&self, now: i64, by: String, staff: String) -> Result<(), StaffError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, _, StaffError> {
            Box::pin(async move {
                tx.fetch_optional("SELECT id FROM staff WHERE id = $1", values![&staff])
                    .await?
                    .ok_or(StaffError::NotFound)?;
                session::end_all(tx, &staff).await?;
                record(tx, &keys, now, &Actor::Staff(by), "staff.end_sessions", &staff, "").await?;
                Ok(())
            })
        })
        .await
    }
}

async fn add(
    tx: &mut Tx,
    keys: Keys,
    now: i64,
    actor: Actor,
    new: NewMember,
) -> Result<(String, String), StaffError> {
    let staff = new_id();
    let languages: Vec<_> = new.languages.iter().map(|l| l.code()).collect();
    let name = new.name.as_str();
    let added = tx
        .execute(
            "INSERT INTO staff (id, name, folded, role, place, languages, password, disabled, created)
             VALUES ($1, $2, $3, $4, $5, $6, NULL, $7, $8) ON CONFLICT (folded) DO NOTHING",
            values![&staff, name, folded(name), new.role.code(), new.place, languages.join(" "), false, now],
        )
        .await?;
    if added == 0 {
        return Err(StaffError::Taken);
    }
    let token = link(tx, now, &staff).await?;
    record(tx, &keys, now, &actor, "staff.add", &staff, new.role.code()).await?;
    Ok((staff, token))
}

async fn link(tx: &mut Tx, now: i64, staff: &str) -> Result<String, StoreError> {
    let token = new_token();
    tx.execute(
        "INSERT INTO staff_link (staff, token_hash, expires) VALUES ($1, $2, $3)
         ON CONFLICT (staff) DO UPDATE SET token_hash = excluded.token_hash, expires = excluded.expires",
        values![staff, token_hash(&token), now + LINK_SECONDS],
    )
    .await?;
    Ok(token)
}
