//! Reading closures: one with its visits, and the list of all.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::calendar::{DayHours, LocalRange};
use domain::closure::{Answer, Decision, Proposed, State};
use domain::messages::{Channel, State as MessageState};

use super::super::BookingError;
use super::super::calendar::{ResourceKind, read_date};
use super::super::visit::{Seated, Visit, at_place, read_visits};
use super::super::{rota, stops};
use super::{Affected, Bound, Closure, Proposal, What};
use crate::{Keys, Row, Store, StoreError, Tx, values};

/// How far a message is that a closure wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosureMessage {
    pub visit: String,
    pub channel: Channel,
    pub state: MessageState,
}

/// Closures on the list.
const LISTED: i64 = 60;

impl Store {
    /// A closure with everybody it hits.
    ///
    /// # Errors
    /// `NotFound`, `Store`.
    pub async fn closure(&self, id: &str) -> Result<Closure, BookingError> {
        let mut tx = self.reader().await?;
        closure_in(&mut tx, self.keys(), id).await
    }

    /// The messages that a closure wrote when it was applied; reminders of the new times are not among them.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn closure_messages(&self, id: &str) -> Result<Vec<ClosureMessage>, StoreError> {
        let mut tx = self.reader().await?;
        let rows = tx
            .fetch_all(
                "SELECT o.booking, o.channel, o.state FROM outbox o
                 JOIN closure_visit v ON v.booking = o.booking AND v.applied_version = o.version
                 WHERE v.closure = $1 AND o.kind NOT IN ('reminder', 'reminder_early')
                 ORDER BY o.booking, o.channel",
                values![id],
            )
            .await?;
        let read = |row: &Row| {
            Ok(ClosureMessage {
                visit: row.get("booking")?,
                channel: Channel::from_code(&row.get::<String>("channel")?)
                    .ok_or_else(|| damaged("channel"))?,
                state: MessageState::from_code(&row.get::<String>("state")?)
                    .ok_or_else(|| damaged("state"))?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// The closures that are open or were changed last, open ones first.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn closures(&self, place: &str) -> Result<Vec<Closure>, StoreError> {
        let mut tx = self.reader().await?;
        let sql = "SELECT id FROM closure WHERE place = $1
             ORDER BY CASE state WHEN 'open' THEN 0 ELSE 1 END, changed_at DESC, id LIMIT $2";
        let rows = tx.fetch_all(sql, values![place, LISTED]).await?;
        let mut found = Vec::with_capacity(rows.len());
        for row in &rows {
            found.extend(read_closure(&mut tx, self.keys(), &row.get::<String>("id")?).await?);
        }
        Ok(found)
    }
}

type Seats = BTreeMap<(String, String), Vec<(Seated, String)>>;

/// A closure with its visits, also inside a transaction.
pub(super) async fn closure_in(tx: &mut Tx, keys: &Keys, id: &str) -> Result<Closure, BookingError> {
    read_closure(tx, keys, id).await?.ok_or(BookingError::NotFound)
}

async fn read_closure(tx: &mut Tx, keys: &Keys, id: &str) -> Result<Option<Closure>, StoreError> {
    let row = tx
        .fetch_optional(
            "SELECT c.id, c.place, c.resource, c.kind, c.first, c.last, c.hours, c.reason, c.state, c.version,
                    c.created_by, c.created_at, c.applied_at, r.label
             FROM closure c LEFT JOIN resource r ON r.id = c.resource WHERE c.id = $1",
            values![id],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let mut closure = read_row(&row)?;
    let condition = "b.id IN (SELECT v.booking FROM closure_visit v WHERE v.closure = $1)";
    let visits = read_visits(tx, keys, condition, values![id]).await?;
    let mut visits: BTreeMap<String, Visit> = visits.into_iter().map(|v| (v.id.clone(), v)).collect();
    let mut seats = read_seats(tx, id).await?;
    let rows = tx
        .fetch_all(
            "SELECT v.id, v.booking, v.from_place, v.from_start, v.from_end, v.decision, v.proposal, v.to_place,
                    v.to_start, v.to_end, v.claim, v.claim_until, v.back_claim, v.applied_version, v.told,
                    v.answer, v.called_at, p.zone AS from_zone, q.zone AS to_zone
             FROM closure_visit v JOIN place p ON p.id = v.from_place LEFT JOIN place q ON q.id = v.to_place
             WHERE v.closure = $1 ORDER BY v.from_start, v.id",
            values![id],
        )
        .await?;
    for row in &rows {
        let visit = visits.remove(&row.get::<String>("booking")?);
        let visit = visit.ok_or_else(|| StoreError::Damaged("a closure has no visit".to_owned()))?;
        closure.visits.push(read_line(row, visit, &mut seats)?);
    }
    Ok(Some(closure))
}

fn damaged(column: &str) -> StoreError {
    StoreError::Damaged(format!("closure.{column} is out of range"))
}

fn instant(seconds: i64) -> Result<DateTime<Utc>, StoreError> {
    DateTime::from_timestamp(seconds, 0).ok_or_else(|| damaged("time"))
}

fn read_row(row: &Row) -> Result<Closure, StoreError> {
    let applied: Option<i64> = row.get("applied_at")?;
    Ok(Closure {
        id: row.get("id")?,
        bound: Bound { place: row.get("place")?, resource: row.get("resource")? },
        label: row.get("label")?,
        what: read_what(row)?,
        reason: row.get("reason")?,
        state: State::from_code(&row.get::<String>("state")?).ok_or_else(|| damaged("state"))?,
        version: row.get("version")?,
        by: row.get("created_by")?,
        at: instant(row.get("created_at")?)?,
        applied_at: applied.map(instant).transpose()?,
        visits: Vec::new(),
    })
}

fn read_what(row: &Row) -> Result<What, StoreError> {
    let first = read_date(row, "first")?;
    let last: Option<String> = row.get("last")?;
    let last: Option<NaiveDate> = last.map(|text| text.parse()).transpose().map_err(|_| damaged("last"))?;
    let (kind, hours): (String, String) = (row.get("kind")?, row.get("hours")?);
    let wrong = |_| damaged("hours");
    Ok(match (kind.as_str(), last) {
        ("days", Some(last)) => What::Days { first, last, part: None },
        ("part", Some(last)) => {
            What::Days { first, last, part: Some(LocalRange::parse(&hours).map_err(wrong)?) }
        }
        ("instead", Some(last)) => {
            What::Instead { first, last, hours: DayHours::parse(&hours).map_err(wrong)? }
        }
        ("week", None) => match stops::of_text(&hours) {
            Some(stops) => What::Stops { from: first, stops },
            None => What::Week { from: first, rota: rota::of_text(&hours).ok_or_else(|| damaged("hours"))? },
        },
        _ => return Err(damaged("kind")),
    })
}

async fn read_seats(tx: &mut Tx, closure: &str) -> Result<Seats, StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT s.visit, s.side, s.role, s.resource, s.seat, r.label
             FROM closure_seat s JOIN closure_visit v ON v.id = s.visit JOIN resource r ON r.id = s.resource
             WHERE v.closure = $1 ORDER BY s.visit, s.side, s.role DESC",
            values![closure],
        )
        .await?;
    let mut seats = Seats::new();
    for row in &rows {
        let seat = Seated {
            role: ResourceKind::read(&row.get::<String>("role")?)?,
            resource: row.get("resource")?,
            seat: u16::try_from(row.get::<i64>("seat")?).map_err(|_| damaged("seat"))?,
        };
        seats.entry((row.get("visit")?, row.get("side")?)).or_default().push((seat, row.get("label")?));
    }
    Ok(seats)
}

fn read_line(row: &Row, visit: Visit, seats: &mut Seats) -> Result<Affected, StoreError> {
    let id: String = row.get("id")?;
    let zone = |column: &str| -> Result<Tz, StoreError> {
        row.get::<String>(column)?.parse().map_err(|_| damaged("zone"))
    };
    let coded = |column: &str| row.get::<Option<String>>(column);
    let from = |column: &str| -> Result<_, StoreError> {
        Ok(at_place(zone("from_zone")?, instant(row.get(column)?)?))
    };
    let mut side = |side: &str| seats.remove(&(id.clone(), side.to_owned())).unwrap_or_default();
    let from_seats = side("before").into_iter().map(|(seat, _)| seat).collect();
    let proposal = match (coded("proposal")?, coded("claim")?) {
        (Some(kind), Some(claim)) => {
            let to = |column: &str| -> Result<_, StoreError> {
                Ok(at_place(zone("to_zone")?, instant(row.get(column)?)?))
            };
            let (seats, labels) = side("after").into_iter().unzip();
            Some(Proposal {
                kind: Proposed::from_code(&kind).ok_or_else(|| damaged("proposal"))?,
                place: row.get("to_place")?,
                start: to("to_start")?,
                end: to("to_end")?,
                seats,
                labels,
                until: instant(row.get("claim_until")?)?,
                claim,
            })
        }
        _ => None,
    };
    let decision = coded("decision")?;
    let decision = decision.map(|code| Decision::from_code(&code).ok_or_else(|| damaged("decision")));
    let answer = coded("answer")?.map(|code| Answer::from_code(&code).ok_or_else(|| damaged("answer")));
    Ok(Affected {
        visit,
        from_place: row.get("from_place")?,
        from_start: from("from_start")?,
        from_end: from("from_end")?,
        decision: decision.transpose()?,
        proposal,
        told: row.get("told")?,
        answer: answer.transpose()?,
        called: row.get::<Option<i64>>("called_at")?.is_some(),
        back_claim: row.get("back_claim")?,
        applied_version: row.get("applied_version")?,
        from_seats,
        id,
    })
}
