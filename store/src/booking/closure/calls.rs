//! Whom somebody has to call because of a closure, and the note that it was done.

use chrono::{DateTime, Utc};
use domain::closure::{Answer, Decision};

use crate::audit::{self, Actor};
use crate::{Row, Store, StoreError, Work, values};

/// Why a person is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyCall {
    /// Staff decided so.
    Decided,
    /// There is no way to write to them.
    NoChannel,
    /// They asked for a call.
    CallMe,
    /// They wanted another time and have not chosen one yet.
    OtherTimes,
    /// They were asked and have not answered while the proposal was kept.
    Silent,
}

/// A person to call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosureCall {
    /// Of the line of the closure.
    pub id: String,
    pub closure: String,
    pub visit: String,
    /// Where the visit was to be, and when, UTC seconds.
    pub place: String,
    pub start: i64,
    pub why: WhyCall,
}

impl Store {
    /// Everybody to call because of closures, by the time of their visits.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn closure_calls(
        &self,
        limit: i64,
        now: DateTime<Utc>,
    ) -> Result<Vec<ClosureCall>, StoreError> {
        let mut tx = self.reader().await?;
        let rows = tx
            .fetch_all(
                "SELECT v.id, v.closure, v.booking, v.from_place, v.from_start, v.decision, v.told, v.answer
                 FROM closure_visit v JOIN closure c ON c.id = v.closure JOIN booking b ON b.id = v.booking
                 WHERE c.state = 'applied' AND v.called_at IS NULL AND v.applied_version IS NOT NULL
                   AND (v.answer IS NULL OR v.answer <> 'accepted')
                   AND (v.decision IN ('move', 'cancel')
                        OR (b.state = 'confirmed' AND b.starts_at = v.from_start AND b.place = v.from_place))
                   AND (v.decision = 'call' OR NOT v.told OR v.answer IS NOT NULL
                        OR (v.decision = 'ask' AND (v.claim_until IS NULL OR v.claim_until <= $1)))
                 ORDER BY v.from_start, v.id LIMIT $2",
                values![now.timestamp(), limit],
            )
            .await?;
        rows.iter().map(read).collect()
    }

    /// Notes that the person knows; `false` when somebody has noted it already.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn closure_called(
        &self,
        line: &str,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let (keys, line, staff) = (self.keys().clone(), line.to_owned(), staff.to_owned());
        self.write(move |tx| -> Work<'_, bool, StoreError> {
            Box::pin(async move {
                let at = now.timestamp();
                let noted = "UPDATE closure_visit SET called_by = $2, called_at = $3
                     WHERE id = $1 AND called_at IS NULL AND applied_version IS NOT NULL";
                let changed = tx.execute(noted, values![&line, &staff, at]).await?;
                if changed == 1 {
                    let (object, actor) = (format!("closure_visit:{line}"), Actor::Staff(staff));
                    audit::record(tx, &keys, at, &actor, "closure.called", &object, "").await?;
                }
                Ok(changed == 1)
            })
        })
        .await
    }
}

fn read(row: &Row) -> Result<ClosureCall, StoreError> {
    let (decision, answer): (Option<String>, Option<String>) = (row.get("decision")?, row.get("answer")?);
    let decision = decision.as_deref().and_then(Decision::from_code);
    let why = match (answer.as_deref().and_then(Answer::from_code), decision, row.get("told")?) {
        (Some(Answer::CallMe), ..) => WhyCall::CallMe,
        (Some(Answer::OtherTimes), ..) => WhyCall::OtherTimes,
        (_, Some(Decision::Call), _) => WhyCall::Decided,
        (_, _, false) => WhyCall::NoChannel,
        _ => WhyCall::Silent,
    };
    Ok(ClosureCall {
        id: row.get("id")?,
        closure: row.get("closure")?,
        visit: row.get("booking")?,
        place: row.get("from_place")?,
        start: row.get("from_start")?,
        why,
    })
}
