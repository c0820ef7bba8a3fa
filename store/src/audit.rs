//! The record of every act: who did what to which thing, written in the act's own transaction.
//!
//! Rows hold no personal data, so erasing a person never breaks them. Each row carries a MAC of its
//! own; rows are tied together by seals, each over all rows since the one before and over that one,
//! so that a row cannot be changed, removed or slipped in without the key. Sealing is a step of its
//! own because on PostgreSQL a chain inside every act would make all acts queue for one row.

use crate::keys::new_id;
use crate::{Keys, Row, Store, StoreError, Tx, Work, values};

/// Who acts. Members of staff by their id; the public has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    Public,
    Staff(String),
    System,
}

impl Actor {
    fn text(&self) -> String {
        match self {
            Actor::Public => "public".to_owned(),
            Actor::Staff(id) => format!("staff:{id}"),
            Actor::System => "system".to_owned(),
        }
    }
}

/// One row of the record, for showing.
#[derive(Debug, Clone)]
pub struct AuditRow {
    pub id: String,
    /// UTC seconds.
    pub at: i64,
    pub actor: String,
    pub action: String,
    pub object: String,
    pub detail: String,
}

/// What `liman audit verify` found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verification {
    pub rows: u64,
    pub seals: u64,
    /// Rows not yet under a seal: written since the last one.
    pub unsealed: u64,
    /// Each problem in one line; empty means whole.
    pub problems: Vec<String>,
}

/// Writes one act. `detail` holds codes only (`arrived`, `from=…`), never what a person typed.
pub async fn record(
    tx: &mut Tx,
    keys: &Keys,
    at: i64,
    actor: &Actor,
    action: &str,
    object: &str,
    detail: &str,
) -> Result<(), StoreError> {
    let id = new_id();
    let actor = actor.text();
    let mac = row_mac(keys, &id, at, &actor, action, object, detail);
    tx.execute(
        "INSERT INTO audit (id, at, actor, action, object, detail, mac) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        values![id, at, actor, action, object, detail, mac],
    )
    .await?;
    Ok(())
}

fn row_mac(keys: &Keys, id: &str, at: i64, actor: &str, action: &str, object: &str, detail: &str) -> Vec<u8> {
    keys.audit_mac(&[
        b"row",
        id.as_bytes(),
        &at.to_be_bytes(),
        actor.as_bytes(),
        action.as_bytes(),
        object.as_bytes(),
        detail.as_bytes(),
    ])
}

fn read(row: &Row) -> Result<AuditRow, StoreError> {
    Ok(AuditRow {
        id: row.get("id")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        action: row.get("action")?,
        object: row.get("object")?,
        detail: row.get("detail")?,
    })
}

impl Store {
    /// The newest acts first, `limit` of them, for the page of managers.
    pub async fn audit_newest(&self, limit: i64) -> Result<Vec<AuditRow>, StoreError> {
        let mut tx = self.reader().await?;
        tx.fetch_all(
            "SELECT id, at, actor, action, object, detail FROM audit ORDER BY at DESC, id DESC LIMIT $1",
            values![limit],
        )
        .await?
        .iter()
        .map(read)
        .collect()
    }

    /// Ties all rows without a seal to the chain. Run by the worker every few seconds and at the end.
    pub async fn audit_seal(&self, now: i64) -> Result<u64, StoreError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, u64, StoreError> { Box::pin(seal_rows(tx, keys, now)) }).await
    }

    /// Reads everything and recomputes every MAC.
    pub async fn audit_verify(&self) -> Result<Verification, StoreError> {
        let mut tx = self.reader().await?;
        let rows = tx
            .fetch_all(
                "SELECT id, at, actor, action, object, detail, mac, seal FROM audit ORDER BY seal, id",
                vec![],
            )
            .await?;
        let seals =
            tx.fetch_all("SELECT number, at, previous, mac FROM audit_seal ORDER BY number", vec![]).await?;
        let keys = self.keys();
        let mut found =
            Verification { rows: rows.len() as u64, seals: seals.len() as u64, ..Default::default() };
        let mut members: std::collections::BTreeMap<i64, Vec<Vec<u8>>> = std::collections::BTreeMap::new();
        for row in &rows {
            let act = read(row)?;
            let mac: Vec<u8> = row.get("mac")?;
            if mac != row_mac(keys, &act.id, act.at, &act.actor, &act.action, &act.object, &act.detail) {
                found.problems.push(format!("row {} was changed", act.id));
            }
            match row.get::<Option<i64>>("seal")? {
                Some(seal) => members.entry(seal).or_default().push(mac),
                None => found.unsealed += 1,
            }
        }
        let mut previous: Vec<u8> = Vec::new();
        for (position, seal) in seals.iter().enumerate() {
            let number: i64 = seal.get("number")?;
            if number != position as i64 + 1 {
                found.problems.push(format!("seal {} is missing", position + 1));
                break;
            }
            let under = members.remove(&number).unwrap_or_default();
            let mac = seal_mac(keys, number, seal.get("at")?, &previous, &under);
            if seal.get::<Vec<u8>>("previous")? != previous || seal.get::<Vec<u8>>("mac")? != mac {
                found.problems.push(format!("the rows under seal {number} are not those that were sealed"));
            }
            previous = seal.get("mac")?;
        }
        found
            .problems
            .extend(members.keys().map(|number| format!("rows name the seal {number}, which is not there")));
        Ok(found)
    }
}

async fn seal_rows(tx: &mut Tx, keys: Keys, now: i64) -> Result<u64, StoreError> {
    if tx.is_postgres() {
        // One sealer at a time; SQLite has one writer anyway.
        tx.fetch_one("SELECT 1 AS one FROM (SELECT pg_advisory_xact_lock(7221)) AS locked", vec![]).await?;
    }
    let rows = tx.fetch_all("SELECT id, mac FROM audit WHERE seal IS NULL ORDER BY id", vec![]).await?;
    if rows.is_empty() {
        return Ok(0);
    }
    let last =
        tx.fetch_optional("SELECT number, mac FROM audit_seal ORDER BY number DESC LIMIT 1", vec![]).await?;
    let (number, previous) = match last {
        Some(row) => (row.get::<i64>("number")? + 1, row.get::<Vec<u8>>("mac")?),
        None => (1, Vec::new()),
    };
    let mut macs = Vec::with_capacity(rows.len());
    for row in &rows {
        tx.execute("UPDATE audit SET seal = $1 WHERE id = $2", values![number, row.get::<String>("id")?])
            .await?;
        macs.push(row.get::<Vec<u8>>("mac")?);
    }
    let mac = seal_mac(&keys, number, now, &previous, &macs);
    tx.execute(
        "INSERT INTO audit_seal (number, at, previous, mac) VALUES ($1, $2, $3, $4)",
        values![number, now, previous, mac],
    )
    .await?;
    Ok(rows.len() as u64)
}

fn seal_mac(keys: &Keys, number: i64, at: i64, previous: &[u8], rows: &[Vec<u8>]) -> Vec<u8> {
    let (number, at) = (number.to_be_bytes(), at.to_be_bytes());
    let mut parts: Vec<&[u8]> = vec![b"seal", &number, &at, previous];
    parts.extend(rows.iter().map(Vec::as_slice));
    keys.audit_mac(&parts)
}
