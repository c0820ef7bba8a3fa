//! What happens between a volunteer and the staff: one act, one transaction, one row of the record.

use domain::events::{Act, EventStatus, EventText, Moderated, NotAllowed};

use super::load::load;
use super::{Event, EventError, version};
use crate::audit::{Actor, record};
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// What a moderator says about the version that they have read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Approve,
    /// With a question that the volunteer reads.
    Ask(String),
    /// With the reason.
    Reject(String),
}

/// One step of an event's way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModerationNote {
    /// UTC seconds.
    pub at: i64,
    pub by_staff: bool,
    pub act: Act,
    pub to: EventStatus,
    /// What the volunteer may read; often empty.
    pub note: String,
}

/// An act and who does it.
pub(super) struct Step<'s> {
    pub now: i64,
    pub actor: &'s Actor,
    pub act: Act,
    pub note: &'s str,
}

/// Applies a rule of the domain to an event and writes what it changes. An act that changes nothing
/// writes nothing.
pub(super) async fn apply(
    tx: &mut Tx,
    keys: &Keys,
    step: Step<'_>,
    before: Event,
    rule: impl FnOnce(Moderated) -> Result<Moderated, NotAllowed>,
) -> Result<Event, EventError> {
    let after = rule(before.moderated.clone())?;
    if after == before.moderated {
        return Ok(before);
    }
    let mut event = Event { moderated: after, ..before.clone() };
    let (was, is) = (&before.moderated, &event.moderated);
    let number = i64::from(is.revision());
    if is.waiting() != was.waiting() {
        event.waiting_version = match is.waiting() {
            Some(draft) => {
                version::write(tx, &event.id, number, event.zone, draft).await?;
                Some(number)
            }
            None => None,
        };
    }
    if step.act == Act::Submit {
        event.sent = step.now;
    }
    let published = is.public() != was.public();
    if published {
        event.public_version = before.waiting_version;
    }
    let called_off = is.status() == EventStatus::Cancelled && is.public().is_some();
    if published || called_off {
        // The first version that everyone sees is number 0, as calendars count.
        event.sequence += i64::from(before.published.is_some());
        event.published = Some(step.now);
    }
    let last_day = is.public().and_then(|draft| version::last_day(&draft.when, event.zone));
    let changed = tx
        .execute(
            "UPDATE event SET status = $1, revision = $2, public_version = $3, waiting_version = $4,
               sequence = $5, last_day = $6, sent = $7, published = $8
             WHERE id = $9 AND status = $10 AND revision = $11",
            values![
                is.status().code(),
                number,
                event.public_version,
                event.waiting_version,
                event.sequence,
                last_day,
                event.sent,
                event.published,
                &event.id,
                was.status().code(),
                i64::from(was.revision()),
            ],
        )
        .await?;
    if changed == 0 {
        // Somebody else was faster, between our reading and our writing.
        return Err(EventError::Refused(NotAllowed::Changed));
    }
    tx.execute(
        "DELETE FROM event_version WHERE event = $1 AND version <> COALESCE($2, -1)
           AND version <> COALESCE($3, -1)",
        values![&event.id, event.public_version, event.waiting_version],
    )
    .await?;
    note(tx, keys, &step, &event, Some(was.status())).await?;
    Ok(event)
}

/// Writes the step, for the volunteer to read and for the record of acts.
pub(super) async fn note(
    tx: &mut Tx,
    keys: &Keys,
    step: &Step<'_>,
    event: &Event,
    from: Option<EventStatus>,
) -> Result<(), StoreError> {
    let actor = match step.actor {
        Actor::Staff(id) => id.as_str(),
        Actor::Public | Actor::System => "",
    };
    tx.execute(
        "INSERT INTO event_moderation (event, number, at, actor, act, revision, from_status, to_status, note)
         VALUES ($1, (SELECT COUNT(*) + 1 FROM event_moderation WHERE event = $1), $2, $3, $4, $5, $6, $7, $8)",
        values![
            &event.id,
            step.now,
            actor,
            step.act.code(),
            i64::from(event.moderated.revision()),
            from.map(EventStatus::code),
            event.moderated.status().code(),
            step.note,
        ],
    )
    .await?;
    let action = match step.act {
        Act::Save => "event.save",
        Act::Submit => "event.submit",
        Act::Approve => "event.approve",
        Act::Ask => "event.ask",
        Act::Reject => "event.reject",
        Act::Cancel => "event.cancel",
    };
    let detail = format!("revision={}", event.moderated.revision());
    record(tx, keys, step.now, step.actor, action, &event.id, &detail).await
}

impl Store {
    /// A moderator decides on the revision that they have read.
    ///
    /// # Errors
    /// `NotFound`; `Refused` when the volunteer or another moderator was faster.
    pub async fn event_decide(
        &self,
        now: i64,
        actor: Actor,
        id: String,
        revision: u32,
        decision: Decision,
    ) -> Result<Event, EventError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, _, EventError> {
            Box::pin(async move {
                let event = load(tx, "e.id = $1", values![&id]).await?.pop().ok_or(EventError::NotFound)?;
                let (act, note) = match &decision {
                    Decision::Approve => (Act::Approve, ""),
                    Decision::Ask(question) => (Act::Ask, question.as_str()),
                    Decision::Reject(reason) => (Act::Reject, reason.as_str()),
                };
                let step = Step { now, actor: &actor, act, note };
                apply(tx, &keys, step, event, |event| match decision {
                    Decision::Approve => event.approve(revision),
                    Decision::Ask(_) => event.ask(revision),
                    Decision::Reject(_) => event.reject(revision),
                })
                .await
            })
        })
        .await
    }

    /// Staff call a public event off.
    ///
    /// # Errors
    /// `NotFound`; `Refused` when it is called off already.
    pub async fn event_call_off(
        &self,
        now: i64,
        actor: Actor,
        id: String,
        reason: String,
    ) -> Result<Event, EventError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, _, EventError> {
            Box::pin(async move {
                let event = load(tx, "e.id = $1", values![&id]).await?.pop().ok_or(EventError::NotFound)?;
                let step = Step { now, actor: &actor, act: Act::Cancel, note: &reason };
                apply(tx, &keys, step, event, Moderated::cancel).await
            })
        })
        .await
    }

    /// Staff add the text in another language, to what is public and to what waits.
    ///
    /// # Errors
    /// `NotFound`; `Refused` for the language in which the volunteer wrote.
    pub async fn event_translate(
        &self,
        now: i64,
        actor: Actor,
        id: String,
        text: EventText,
    ) -> Result<(), EventError> {
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, _, EventError> {
            Box::pin(async move {
                let event = load(tx, "e.id = $1", values![&id]).await?.pop().ok_or(EventError::NotFound)?;
                let versions = [
                    (event.public_version, event.moderated.public()),
                    (event.waiting_version, event.moderated.waiting()),
                ];
                let mut written = false;
                for (number, draft) in versions {
                    if let (Some(number), Some(draft)) = (number, draft)
                        && draft.texts.source_language() != text.language
                    {
                        let of_revision = version::text_revision(&draft.texts)?;
                        version::write_text(tx, &id, number, &text, of_revision).await?;
                        written = true;
                    }
                }
                if !written {
                    return Err(EventError::Refused(NotAllowed::State));
                }
                tx.execute(
                    "UPDATE event SET sequence = sequence + 1, published = $1
                     WHERE id = $2 AND public_version IS NOT NULL",
                    values![now, &id],
                )
                .await?;
                let detail = format!("language={}", text.language.code());
                record(tx, &keys, now, &actor, "event.translate", &id, &detail).await?;
                Ok(())
            })
        })
        .await
    }

    /// Every step of an event's way, the newest first.
    pub async fn event_notes(&self, id: &str) -> Result<Vec<ModerationNote>, StoreError> {
        let mut tx = self.reader().await?;
        let rows = tx
            .fetch_all(
                "SELECT at, actor, act, to_status, note FROM event_moderation WHERE event = $1
                 ORDER BY number DESC",
                values![id],
            )
            .await?;
        let damaged = |column| StoreError::Damaged(format!("event_moderation: {column}"));
        rows.iter()
            .map(|row| {
                let act: String = row.get("act")?;
                let to: String = row.get("to_status")?;
                Ok(ModerationNote {
                    at: row.get("at")?,
                    by_staff: !row.get::<String>("actor")?.is_empty(),
                    act: Act::from_code(&act).ok_or_else(|| damaged("act"))?,
                    to: EventStatus::from_code(&to).ok_or_else(|| damaged("to_status"))?,
                    note: row.get("note")?,
                })
            })
            .collect()
    }
}
