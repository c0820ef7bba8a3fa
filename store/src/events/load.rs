//! Reading events: one statement, so that an event and its texts are always of the same moment.

use chrono::NaiveDate;
use domain::events::{EventStatus, Moderated};

use super::{Event, version};
use crate::{Row, Store, StoreError, Tx, Value, values};

const SELECT: &str = "
    SELECT e.id, e.slug, e.status, e.revision, e.public_version, e.waiting_version, e.sequence,
      e.created, e.sent, e.published, e.demo, v.version, v.kind, v.source_language, v.text_revision,
      v.date, v.start_minute, v.end_minute, v.zone, v.rrule, v.exdates, v.place, v.address, v.city,
      v.audience, v.speaks, v.interpreter, v.step_free, v.childcare, v.price, v.no_documents,
      v.organiser, t.language, t.title, t.summary, t.text, t.of_revision
    FROM event e
      JOIN event_version v ON v.event = e.id AND v.version IN (e.public_version, e.waiting_version)
      JOIN event_text t ON t.event = v.event AND t.version = v.version
    WHERE ";

/// The events that `condition` (one of our constants) describes, in the order in which they came.
pub(super) async fn load(
    tx: &mut Tx,
    condition: &'static str,
    values: Vec<Value>,
) -> Result<Vec<Event>, StoreError> {
    let sql = format!("{SELECT}{condition} ORDER BY e.sent, e.id, v.version, t.language");
    let rows = tx.fetch_built(sql, values).await?;
    let mut events = Vec::new();
    let mut of_one: Vec<Row> = Vec::new();
    let mut id = String::new();
    for row in rows {
        let of: String = row.get("id")?;
        if of != id && !of_one.is_empty() {
            events.push(read(std::mem::take(&mut of_one))?);
        }
        id = of;
        of_one.push(row);
    }
    if !of_one.is_empty() {
        events.push(read(of_one)?);
    }
    Ok(events)
}

/// All rows of one event.
fn read(rows: Vec<Row>) -> Result<Event, StoreError> {
    let first = &rows[0];
    let public_version: Option<i64> = first.get("public_version")?;
    let waiting_version: Option<i64> = first.get("waiting_version")?;
    let status: String = first.get("status")?;
    let mut event = Event {
        id: first.get("id")?,
        slug: first.get("slug")?,
        moderated: restored(&status, 0, None, None)?,
        zone: chrono_tz::UTC,
        sequence: first.get("sequence")?,
        created: first.get("created")?,
        sent: first.get("sent")?,
        published: first.get("published")?,
        demo: first.get("demo")?,
        public_version,
        waiting_version,
    };
    let revision: i64 = first.get("revision")?;
    let (mut public, mut waiting) = (Vec::new(), Vec::new());
    for row in rows {
        let number: Option<i64> = Some(row.get("version")?);
        if number == public_version { public.push(row) } else { waiting.push(row) }
    }
    let mut drafts = [None, None];
    for (draft, rows) in drafts.iter_mut().zip([public, waiting]) {
        if !rows.is_empty() {
            let (read, zone) = version::read(&rows)?;
            event.zone = zone;
            *draft = Some(serde_json::to_value(read).map_err(|e| StoreError::Damaged(e.to_string()))?);
        }
    }
    let [public, waiting] = drafts;
    event.moderated = restored(&status, revision, public, waiting)?;
    Ok(event)
}

/// The domain gives its state back only through what it wrote down, which it checks.
fn restored(
    status: &str,
    revision: i64,
    public: Option<serde_json::Value>,
    waiting: Option<serde_json::Value>,
) -> Result<Moderated, StoreError> {
    let written = serde_json::json!({
        "status": status, "revision": revision, "public": public, "waiting": waiting,
    });
    serde_json::from_value(written).map_err(|error| StoreError::Damaged(format!("event: {error}")))
}

impl Store {
    /// A public event by the name in its address: approved, or cancelled after it was public.
    pub async fn event_by_slug(&self, slug: &str) -> Result<Option<Event>, StoreError> {
        let mut tx = self.reader().await?;
        let condition = "e.slug = $1 AND e.public_version IS NOT NULL";
        Ok(load(&mut tx, condition, values![slug]).await?.pop())
    }

    /// Every public event that may take place on a day from `from` on, cancelled ones among them.
    pub async fn events_public(&self, from: NaiveDate) -> Result<Vec<Event>, StoreError> {
        let mut tx = self.reader().await?;
        let condition = "e.public_version IS NOT NULL AND (e.last_day IS NULL OR e.last_day >= $1)";
        load(&mut tx, condition, values![from.to_string()]).await
    }

    /// What waits for staff or for an answer of its volunteer, the longest waiting first.
    pub async fn events_waiting(&self) -> Result<Vec<Event>, StoreError> {
        let mut tx = self.reader().await?;
        let condition = "e.waiting_version IS NOT NULL AND e.status IN ($1, $2)";
        let open = values![EventStatus::NeedsApproval.code(), EventStatus::Asked.code()];
        load(&mut tx, condition, open).await
    }

    /// Any event by its id, for staff.
    pub async fn event_by_id(&self, id: &str) -> Result<Option<Event>, StoreError> {
        let mut tx = self.reader().await?;
        Ok(load(&mut tx, "e.id = $1", values![id]).await?.pop())
    }
}
