//! What is to become of each visit: decided line by line or for many at once, changed as often as wanted.

use chrono::{DateTime, Utc};
use domain::closure::{Decision, State};

use super::super::BookingError;
use super::begin::step;
use super::read;
use crate::audit::{self, Actor};
use crate::{Store, Work, values};

impl Store {
    /// Decides the same for these lines of an open closure; nothing happens to the visits yet.
    ///
    /// # Errors
    /// `Invalid`: `lines: required` for none, `lines: unknown`, `closure: changed`, and
    /// `decision: no_proposal` when one of them has nothing held for what is decided.
    pub async fn decide(
        &self,
        closure: &str,
        version: i64,
        lines: &[String],
        decision: Decision,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        if lines.is_empty() {
            return Err(BookingError::invalid("lines", "required"));
        }
        let (keys, id, lines) = (self.keys().clone(), closure.to_owned(), lines.to_vec());
        let staff = staff.to_owned();
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                step(tx, &id, version, State::Open, State::Open, now).await?;
                let closure = read::closure_in(tx, &keys, &id).await?;
                let actor = Actor::Staff(staff.clone());
                for line in &lines {
                    let line = closure.visits.iter().find(|known| known.id == *line);
                    let line = line.ok_or_else(|| BookingError::invalid("lines", "unknown"))?;
                    if decision.needs_proposal() && line.held(now).is_none() {
                        return Err(BookingError::invalid("decision", "no_proposal"));
                    }
                    tx.execute(
                        "UPDATE closure_visit SET decision = $2, decided_by = $3, decided_at = $4 WHERE id = $1",
                        values![&line.id, decision.code(), &staff, now.timestamp()],
                    )
                    .await?;
                    let object = format!("visit:{}", line.visit.id);
                    let detail = decision.code();
                    audit::record(tx, &keys, now.timestamp(), &actor, "closure.decided", &object, detail)
                        .await?;
                }
                Ok(())
            })
        })
        .await
    }
}
