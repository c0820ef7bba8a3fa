//! Reading who waits and what was offered.

use chrono::{DateTime, NaiveDate, Utc};
use domain::Language;
use domain::booking::{VisitWay, Wishes};
use domain::messages::{Channel, Hours};
use domain::waiting::{OfferState, State, Urgency, WEEK};

use super::super::visit::{read_place_moment, read_visits};
use super::{SeatOffer, Waiting};
use crate::keys::{PersonKey, Place};
use crate::{Keys, Row, StoreError, Tx, Value, values};

/// Where a field of somebody who waits is sealed.
pub(super) fn sealed_in<'a>(column: &'static str, waiting: &'a str) -> Place<'a> {
    Place { table: "waiting", column, row: waiting }
}

/// Those that a condition on `w` (waiting) chooses, in the order of the list. The condition is our own text
/// and begins to count at `$3`.
pub(super) async fn read_waiting(
    tx: &mut Tx,
    keys: &Keys,
    condition: &str,
    limit: i64,
    values: Vec<Value>,
    now: DateTime<Utc>,
) -> Result<Vec<Waiting>, StoreError> {
    // An offer that never reached its person does not count; a call that nobody made does, or one person
    // would keep seat after seat.
    let sql = format!(
        "SELECT w.id, w.person, w.booking, w.service, w.place, w.language, w.message_language, w.interpreter,
                w.way, w.interpreter_by, w.from_date, w.until_date, w.urgency, w.since, w.state, w.call_first,
                w.contact_safe, w.message_hours, w.reference_tail, w.name_sealed, w.phone_sealed, w.email_sealed,
                w.wishes_sealed, w.served_by, w.demo, w.version, q.wrapped_key,
                (SELECT COUNT(*) FROM waiting_offer f WHERE f.waiting = w.id AND f.offered_at > $1
                   AND (f.by_call OR f.state <> 'withdrawn')) AS recent
         FROM waiting w JOIN person q ON q.id = w.person
         WHERE {condition} ORDER BY w.urgency DESC, w.since, w.id LIMIT $2"
    );
    let mut all = values![(now - WEEK).timestamp(), limit];
    all.extend(values);
    let mut found = Vec::new();
    for row in tx.fetch_built(sql, all).await? {
        let mut waiting = read_one(&row, keys)?;
        if let Some(visit) = row.get::<Option<String>>("booking")? {
            fill_from_visit(tx, keys, &mut waiting, &visit).await?;
        }
        waiting.by_call |= waiting.ways.is_empty();
        found.push(waiting);
    }
    Ok(found)
}

fn read_one(row: &Row, keys: &Keys) -> Result<Waiting, StoreError> {
    let damaged = |column: &str| StoreError::Damaged(format!("waiting.{column} is out of range"));
    let (id, person): (String, String) = (row.get("id")?, row.get("person")?);
    let wrapped: Option<Vec<u8>> = row.get("wrapped_key")?;
    let key = wrapped.map(|wrapped| keys.open_person(&person, &wrapped)).transpose()?;
    let open = |column: &'static str| open(row, key.as_ref(), column, &id);
    let language = |column: &'static str| {
        Language::from_code(&row.get::<String>(column)?).ok_or_else(|| damaged(column))
    };
    let way = |code: &str| VisitWay::from_code(code).ok_or_else(|| damaged("way"));
    let by: Option<String> = row.get("interpreter_by")?;
    let wishes = Wishes {
        way: way(&row.get::<String>("way")?)?,
        interpreter_by: by.map(|code| way(&code)).transpose()?,
        ..Wishes::default()
    };
    let date = |column: &'static str| -> Result<Option<NaiveDate>, StoreError> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| text.parse().map_err(|_| damaged(column))).transpose()
    };
    let contact_safe = row.get("contact_safe")?;
    let (phone, email) = (open("phone")?, open("email")?);
    let mut ways = vec![(Channel::Sms, phone.clone()), (Channel::Email, email.clone())];
    ways.retain(|(_, address)| contact_safe && !address.is_empty());
    Ok(Waiting {
        service: row.get("service")?,
        place: row.get("place")?,
        language: language("language")?,
        message_language: language("message_language")?,
        interpreter: row.get("interpreter")?,
        wishes: wishes.with_private(&open("wishes")?),
        from: date("from_date")?,
        until: date("until_date")?,
        urgency: Urgency::from_rank(row.get("urgency")?).ok_or_else(|| damaged("urgency"))?,
        since: DateTime::from_timestamp(row.get("since")?, 0).ok_or_else(|| damaged("since"))?,
        state: State::from_code(&row.get::<String>("state")?).ok_or_else(|| damaged("state"))?,
        tail: row.get::<Option<String>>("reference_tail")?.unwrap_or_default(),
        name: open("name")?,
        phone,
        email,
        ways,
        visit: None,
        served_by: row.get("served_by")?,
        offers: row.get("recent")?,
        version: row.get("version")?,
        by_call: row.get("call_first")?,
        hours: Hours::from_code(&row.get::<String>("message_hours")?)
            .ok_or_else(|| damaged("message_hours"))?,
        contact_safe,
        demo: row.get("demo")?,
        person,
        id,
    })
}

/// Who has a visit is reached as the visit says.
async fn fill_from_visit(
    tx: &mut Tx,
    keys: &Keys,
    waiting: &mut Waiting,
    visit: &str,
) -> Result<(), StoreError> {
    let visit = read_visits(tx, keys, "b.id = $1", values![visit]).await?.pop();
    let visit = visit.ok_or_else(|| StoreError::Damaged("waiting.booking is unknown".to_owned()))?;
    waiting.place = Some(visit.place.clone());
    waiting.wishes = visit.wishes;
    waiting.tail = visit.tail.clone();
    waiting.name = visit.name.clone();
    waiting.phone = visit.phone.clone();
    waiting.email = visit.email.clone();
    waiting.hours = visit.message_hours;
    waiting.contact_safe = visit.contact_safe;
    // Who asked for no messages about the visit gets none about another time for it.
    waiting.ways = visit.addresses().into_iter().map(|(way, address)| (way, address.to_owned())).collect();
    waiting.visit = Some(visit);
    Ok(())
}

/// Columns of sealed fields are named after what they hold, which is also where they are sealed.
fn open(row: &Row, key: Option<&PersonKey>, column: &'static str, id: &str) -> Result<String, StoreError> {
    let sealed: Option<Vec<u8>> = row.get(&format!("{column}_sealed"))?;
    match (sealed, key) {
        (Some(sealed), Some(key)) => key.open(sealed_in(column, id), &sealed),
        _ => Ok(String::new()),
    }
}

/// The offers that a condition on `f` (waiting_offer) chooses, the newest first. The condition is our own text.
pub(super) async fn read_offers(
    tx: &mut Tx,
    condition: &str,
    values: Vec<Value>,
) -> Result<Vec<SeatOffer>, StoreError> {
    let sql = format!(
        "SELECT f.id, f.waiting, f.claim, f.place, f.starts_at, f.ends_at, f.until_at, f.state, f.by_call, p.zone
         FROM waiting_offer f JOIN place p ON p.id = f.place
         WHERE {condition} ORDER BY f.offered_at DESC, f.id"
    );
    tx.fetch_built(sql, values).await?.iter().map(read_offer).collect()
}

fn read_offer(row: &Row) -> Result<SeatOffer, StoreError> {
    let state = OfferState::from_code(&row.get::<String>("state")?);
    Ok(SeatOffer {
        id: row.get("id")?,
        waiting: row.get("waiting")?,
        claim: row.get("claim")?,
        place: row.get("place")?,
        start: read_place_moment(row, "starts_at")?,
        end: read_place_moment(row, "ends_at")?,
        until: read_place_moment(row, "until_at")?,
        state: state.ok_or_else(|| StoreError::Damaged("waiting_offer.state is unknown".to_owned()))?,
        by_call: row.get("by_call")?,
    })
}
