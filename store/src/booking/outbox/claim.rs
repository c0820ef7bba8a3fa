//! Taking what is due: each message by one worker at a time, for as long as its lease runs.

use chrono::{DateTime, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;
use domain::Language;
use domain::messages::{Channel, Hours, Kind, rules};
use domain::waiting::LAST_CALL;

use super::{Letter, sealed_in};
use crate::booking::link;
use crate::booking::visit::at_place;
use crate::{Keys, Row, Store, StoreError, Tx, Work, values};

/// How long a worker may hold a message before the first byte.
const LEASE: TimeDelta = TimeDelta::seconds(60);

/// Visits that begin less than this apart, in seconds, are on one day of one office.
const ONE_DAY_OFF: i64 = 12 * 3600;

impl Store {
    /// Takes up to `limit` due messages of these channels, oldest first. What another worker left
    /// behind is sorted out before: claimed only, it waits again; on the wire, it is unknown from now on.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn claim_messages(
        &self,
        channels: &[Channel],
        limit: i64,
        now: DateTime<Utc>,
    ) -> Result<Vec<Letter>, StoreError> {
        let codes: Vec<_> = channels.iter().map(|channel| format!("'{}'", channel.code())).collect();
        let codes = codes.join(", ");
        if channels.is_empty() || !self.anything_to_claim(&codes, now).await? {
            return Ok(Vec::new());
        }
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, Vec<Letter>, StoreError> {
            Box::pin(async move {
                sort_out(tx, now).await?;
                claim(tx, &keys, &codes, limit, now).await
            })
        })
        .await
    }

    /// Drops reminders that say nothing any more and gives up what comes too late, also where no way of
    /// sending is set. Answers how many messages it settled.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn sort_out_messages(&self, now: DateTime<Utc>) -> Result<u64, StoreError> {
        self.write(move |tx| -> Work<'_, u64, StoreError> { Box::pin(sort_out(tx, now)) }).await
    }

    /// Spares the writer of SQLite a transaction that would change nothing.
    async fn anything_to_claim(&self, channels: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let mut tx = self.reader().await?;
        let sql = format!(
            "SELECT id FROM outbox WHERE (state = 'pending' AND due_at <= $1 AND channel IN ({channels}))
             OR (state IN ('claimed', 'sending') AND lease_until <= $1) LIMIT 1"
        );
        Ok(!tx.fetch_built(sql, values![now.timestamp()]).await?.is_empty())
    }
}

/// On PostgreSQL a row that another process works on is left to it; SQLite has one writer.
fn skip_locked(tx: &Tx) -> &'static str {
    if tx.is_postgres() { "FOR UPDATE OF o SKIP LOCKED" } else { "" }
}

/// What leases that ran out and visits that began have left to be said. Of what waits only what is due
/// is looked at: the reminders of months to come are many.
async fn sort_out(tx: &mut Tx, now: DateTime<Utc>) -> Result<u64, StoreError> {
    let lock = skip_locked(tx);
    let (now_at, early) = (now.timestamp(), rules::early_covers(now).timestamp());
    let last_call = (now + LAST_CALL).timestamp();
    // From state, condition on the message `o` and its visit `b` or offer `f` with its bound, to state.
    let steps = [
        ("claimed", "o.lease_until <= $2", now_at, "pending"),
        ("sending", "o.lease_until <= $2", now_at, "unknown"),
        ("pending", "o.due_at <= $1 AND b.starts_at <= $2 AND o.kind = 'reminder'", now_at, "dropped"),
        ("pending", "o.due_at <= $1 AND b.starts_at <= $2 AND o.kind = 'reminder_early'", early, "dropped"),
        ("pending", "o.due_at <= $1 AND b.starts_at <= $2", now_at, "failed"),
        // Nobody could answer it any more.
        ("pending", "(f.state <> 'offered' OR f.until_at <= $2)", last_call, "dropped"),
    ];
    let mut changed = 0;
    for (from, condition, bound, to) in steps {
        let sql = format!(
            "UPDATE outbox SET state = '{to}', fence = fence + 1, lease_until = NULL, changed_at = $1
             WHERE id IN (SELECT o.id FROM outbox o LEFT JOIN booking b ON b.id = o.booking
               LEFT JOIN waiting_offer f ON f.id = o.offer WHERE o.state = '{from}' AND {condition} {lock})"
        );
        changed += tx.execute_built(sql, values![now_at, bound]).await?;
    }
    Ok(changed + drop_reminders_of_families(tx, now_at).await?)
}

/// A family that comes together on one day is reminded once: of its first visit that still takes place.
async fn drop_reminders_of_families(tx: &mut Tx, now: i64) -> Result<u64, StoreError> {
    let lock = skip_locked(tx);
    let sql = format!(
        "UPDATE outbox SET state = 'dropped', fence = fence + 1, lease_until = NULL, changed_at = $1
         WHERE id IN (SELECT o.id FROM outbox o JOIN booking b ON b.id = o.booking
           JOIN visit_group g ON g.id = b.visit_group
           WHERE o.state = 'pending' AND o.due_at <= $1 AND o.kind IN ('reminder', 'reminder_early')
             AND g.kind = 'family' AND EXISTS (SELECT 1 FROM booking f WHERE f.visit_group = g.id
               AND f.state = 'confirmed' AND f.starts_at > b.starts_at - {ONE_DAY_OFF}
               AND (f.starts_at < b.starts_at OR f.starts_at = b.starts_at AND f.id < b.id)) {lock})"
    );
    tx.execute_built(sql, values![now]).await
}

async fn claim(
    tx: &mut Tx,
    keys: &Keys,
    channels: &str,
    limit: i64,
    now: DateTime<Utc>,
) -> Result<Vec<Letter>, StoreError> {
    let sql = format!(
        "SELECT o.id, o.fence, o.kind, o.channel, o.language, o.address_sealed, COALESCE(w.id, b.id) AS visit,
                COALESCE(w.person, b.person) AS person, COALESCE(b.version, 1) AS version, f.until_at,
                COALESCE(f.starts_at, b.starts_at) AS starts_at, COALESCE(f.ends_at, b.ends_at) AS ends_at,
                COALESCE(w.reference_tail, b.reference_tail, v.reference_tail) AS reference_tail,
                COALESCE(w.demo, b.demo) AS demo, COALESCE(b.message_hours, 'day') AS message_hours, p.zone,
                q.wrapped_key
         FROM outbox o LEFT JOIN booking b ON b.id = o.booking
         LEFT JOIN waiting_offer f ON f.id = o.offer LEFT JOIN waiting w ON w.id = f.waiting
         LEFT JOIN booking v ON v.id = w.booking
         JOIN place p ON p.id = COALESCE(f.place, b.place) JOIN person q ON q.id = COALESCE(w.person, b.person)
         WHERE o.state = 'pending' AND o.due_at <= $1 AND o.channel IN ({channels})
         ORDER BY o.due_at, o.id LIMIT $2 {}",
        skip_locked(tx)
    );
    let mut letters = Vec::new();
    for row in tx.fetch_built(sql, values![now.timestamp(), limit]).await? {
        let id: String = row.get("id")?;
        let zone = zone(&row)?;
        let local = zone.from_utc_datetime(&now.naive_utc()).naive_local();
        let hours = hours_for(&row, zone, local)?;
        if let Some(later) = rules::waits_until(local, hours) {
            let due = instant(zone, later, now);
            tx.execute("UPDATE outbox SET due_at = $2 WHERE id = $1", values![&id, due.timestamp()]).await?;
            continue;
        }
        // Invented people have no phone that rings, and who was erased has no address any more.
        let state = match read_letter(&row, keys, zone, local)? {
            Some(mut letter) if !row.get::<bool>("demo")? => {
                if let Some(purpose) = letter.kind.purpose() {
                    letter.link =
                        Some(link::open(tx, keys, purpose, &letter.visit, letter.end.to_utc()).await?);
                }
                letters.push(letter);
                "claimed"
            }
            _ => "dropped",
        };
        tx.execute(
            "UPDATE outbox SET state = $2, fence = fence + 1, lease_until = $3, changed_at = $4 WHERE id = $1",
            values![
                &id,
                state,
                (state == "claimed").then(|| (now + LEASE).timestamp()),
                now.timestamp()
            ],
        )
        .await?;
    }
    Ok(letters)
}

fn zone(row: &Row) -> Result<Tz, StoreError> {
    row.get::<String>("zone")?.parse().map_err(|_| damaged("place.zone"))
}

/// A wall clock of the place as an instant; a clock that the zone skips is as good as now.
pub(super) fn instant(zone: Tz, local: chrono::NaiveDateTime, now: DateTime<Utc>) -> DateTime<Utc> {
    zone.from_local_datetime(&local).earliest().map_or(now, |at| at.to_utc())
}

/// The hours in which a message goes at this moment: usually those that its person chose.
fn hours_for(row: &Row, zone: Tz, local: chrono::NaiveDateTime) -> Result<Hours, StoreError> {
    let chosen = Hours::from_code(&row.get::<String>("message_hours")?);
    let chosen = chosen.ok_or_else(|| damaged("booking.message_hours"))?;
    let starts = DateTime::from_timestamp(row.get("starts_at")?, 0).ok_or_else(|| damaged("starts_at"))?;
    Ok(rules::hours_for(chosen, local, zone.from_utc_datetime(&starts.naive_utc()).naive_local()))
}

fn damaged(what: &str) -> StoreError {
    StoreError::Damaged(format!("{what} is out of range"))
}

/// The letter as the claim makes it; `None` when its person was erased.
fn read_letter(
    row: &Row,
    keys: &Keys,
    zone: Tz,
    local: chrono::NaiveDateTime,
) -> Result<Option<Letter>, StoreError> {
    let (id, person): (String, String) = (row.get("id")?, row.get("person")?);
    let Some(wrapped) = row.get::<Option<Vec<u8>>>("wrapped_key")? else { return Ok(None) };
    let sealed: Vec<u8> = row.get("address_sealed")?;
    let address = keys.open_person(&person, &wrapped)?.open(sealed_in(&id), &sealed)?;
    let moment = |column: &'static str| -> Result<_, StoreError> {
        let at = DateTime::from_timestamp(row.get(column)?, 0).ok_or_else(|| damaged(column))?;
        Ok(at_place(zone, at))
    };
    Ok(Some(Letter {
        kind: Kind::from_code(&row.get::<String>("kind")?).ok_or_else(|| damaged("outbox.kind"))?,
        channel: Channel::from_code(&row.get::<String>("channel")?)
            .ok_or_else(|| damaged("outbox.channel"))?,
        language: Language::from_code(&row.get::<String>("language")?)
            .ok_or_else(|| damaged("outbox.language"))?,
        address,
        visit: row.get("visit")?,
        version: row.get("version")?,
        start: moment("starts_at")?,
        end: moment("ends_at")?,
        tail: row.get("reference_tail")?,
        until: row.get::<Option<i64>>("until_at")?.map(|_| moment("until_at")).transpose()?,
        link: None,
        hours: hours_for(row, zone, local)?,
        fence: row.get::<i64>("fence")? + 1,
        zone,
        id,
    }))
}
