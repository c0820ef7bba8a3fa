//! A visit as it is read: its row, who gives it, and the person's own words unsealed.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, Offset as _, TimeDelta, TimeZone as _, Utc};
use chrono_tz::Tz;
use domain::Language;
use domain::booking::{CANCEL_UNDO_MINUTES, VisitState, VisitWay, Wishes};
use domain::messages::{Channel, Hours};

use super::calendar::ResourceKind;
use super::group::GroupKind;
use crate::keys::{PersonKey, Place};
use crate::{Keys, Row, StoreError, Tx, Value};

/// Who or what gives a visit, in which role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seated {
    pub role: ResourceKind,
    pub resource: String,
    /// From 0.
    pub seat: u16,
}

/// Where a visit stands with a closure that hits it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closing {
    /// Staff have not applied the closure yet: what becomes of the visit is open.
    Deciding,
    /// It cannot take place as it is, and its person was asked for another time.
    Asked,
    /// It cannot take place as it is, and its person will be called.
    Calling,
}

/// One visit with everything that its holder or the staff may see of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Visit {
    pub id: String,
    pub service: String,
    /// Whoever looks at a screen must not learn what the visit is about.
    pub sensitive: bool,
    pub place: String,
    pub start: DateTime<FixedOffset>,
    pub end: DateTime<FixedOffset>,
    /// The language to speak.
    pub language: Language,
    /// The language to write in.
    pub message_language: Language,
    /// Asked for; who speaks the language needs none.
    pub interpreter: bool,
    /// Nobody interprets yet, and the house has nobody: somebody must be found.
    pub interpreter_open: bool,
    pub wishes: Wishes,
    pub state: VisitState,
    /// When the state last changed, and from what.
    pub state_at: DateTime<Utc>,
    pub previous_state: Option<VisitState>,
    /// Last three digits of the reference.
    pub tail: String,
    /// Empty when the person was erased.
    pub name: String,
    pub phone: String,
    pub email: String,
    /// The address of the phone that is told; none without one.
    pub(super) push: String,
    pub needs: String,
    pub note: String,
    /// Why it has a seat beyond the usual ones; empty for most.
    pub extra: String,
    pub contact_safe: bool,
    /// The person said "I come", of the visit as it is now.
    pub comes: bool,
    pub remind: bool,
    /// A closure hits it at its present time and place.
    pub closing: Option<Closing>,
    /// When its person wants to be written to.
    pub message_hours: Hours,
    /// Booked by a member of the staff.
    pub by_staff: bool,
    pub demo: bool,
    pub seats: Vec<Seated>,
    /// What the staff call each of the seats, in the same order.
    pub labels: Vec<String>,
    /// Why it belongs together with others, if it does.
    pub together: Option<GroupKind>,
    /// The id of what it belongs to.
    pub group: Option<String>,
    /// Grows with every change; a change names the version that it was made from.
    pub version: i64,
    /// Minutes before and after that it takes too.
    pub(super) around: (u16, u16),
    pub(super) claim: String,
    pub(super) person: String,
    pub(super) zone: Tz,
}

impl std::fmt::Debug for Visit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Visit")
            .field("id", &self.id)
            .field("place", &self.place)
            .field("start", &self.start)
            .field("state", &self.state)
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

impl Visit {
    /// Whether somebody who interprets is booked for it: an interpreter, or a second member of the staff.
    pub fn has_interpreter(&self) -> bool {
        let of = |kind| self.seats.iter().filter(move |seat| seat.role == kind).count();
        of(ResourceKind::Interpreter) > 0 || of(ResourceKind::Staff) > 1
    }

    /// Until when a cancelled visit can be taken back.
    pub fn undo_until(&self) -> Option<DateTime<Utc>> {
        let window = TimeDelta::minutes(CANCEL_UNDO_MINUTES);
        (self.state == VisitState::Cancelled).then(|| self.state_at + window)
    }

    /// On what ways the person may be written to, and where. By SMS and mail only who asked for it and
    /// called it safe; a phone of one's own was asked for by naming it.
    pub(super) fn addresses(&self) -> Vec<(Channel, &str)> {
        let written = self.remind && self.contact_safe;
        let ways = [
            (Channel::Sms, self.phone.as_str(), written),
            (Channel::Email, self.email.as_str(), written),
            (Channel::Push, self.push.as_str(), true),
        ];
        let given = ways.into_iter().filter(|(_, address, may)| *may && !address.is_empty());
        given.map(|(channel, address, _)| (channel, address)).collect()
    }

    /// On what ways the person may be written to.
    pub fn channels(&self) -> Vec<Channel> {
        self.addresses().into_iter().map(|(channel, _)| channel).collect()
    }

    /// Whether a phone is told.
    pub fn tells_phone(&self) -> bool {
        !self.push.is_empty()
    }

    pub(super) fn ticks(&self) -> std::ops::Range<i64> {
        let tick = domain::schedule::Tick::SECONDS;
        let (before, after) = (i64::from(self.around.0) * 60, i64::from(self.around.1) * 60);
        let first = (self.start.timestamp() - before).div_euclid(tick);
        first..(self.end.timestamp() + after + tick - 1).div_euclid(tick)
    }

    /// What a time for the same visit must have.
    pub fn ask(&self) -> super::Ask {
        super::Ask {
            place: Some(self.place.clone()),
            language: Some(self.language),
            interpreter: self.interpreter,
            wishes: self.wishes,
            ..super::Ask::new(self.service.clone())
        }
    }
}

/// Where a field of a visit is sealed.
pub(super) fn sealed_in<'a>(column: &'static str, visit: &'a str) -> Place<'a> {
    Place { table: "booking", column, row: visit }
}

/// The visits that a condition on `b` (booking) chooses, by time. The condition is our own text.
pub(super) async fn read_visits(
    tx: &mut Tx,
    keys: &Keys,
    condition: &str,
    values: Vec<Value>,
) -> Result<Vec<Visit>, StoreError> {
    let sql = format!(
        "SELECT b.id, b.person, b.claim, b.service, b.place, b.starts_at, b.ends_at, b.language,
                b.message_language, b.interpreter, b.state, b.state_at, b.previous_state, b.reference_tail,
                b.name_sealed, b.phone_sealed, b.email_sealed, b.push_sealed, b.needs_sealed, b.note_sealed, b.extra_sealed,
                b.contact_safe, b.remind, b.comes_at, b.message_hours, b.source, b.demo, b.version,
                b.before_minutes, b.after_minutes, b.way, b.interpreter_by, b.interpreter_open, b.wishes_sealed,
                s.sensitive, p.zone, o.wrapped_key,
                (SELECT CASE WHEN c.state = 'open' THEN 'open' ELSE v.decision END
                 FROM closure_visit v JOIN closure c ON c.id = v.closure
                 WHERE v.booking = b.id AND b.state = 'confirmed' AND v.from_start = b.starts_at
                   AND v.from_place = b.place
                   AND (c.state = 'open' OR (c.state = 'applied' AND v.decision IN ('ask', 'call')))
                 ORDER BY c.created_at DESC LIMIT 1) AS closing,
                b.visit_group, g.kind AS group_kind
         FROM booking b JOIN service s ON s.id = b.service JOIN place p ON p.id = b.place
         JOIN person o ON o.id = b.person LEFT JOIN visit_group g ON g.id = b.visit_group
         WHERE {condition} ORDER BY b.starts_at, b.id"
    );
    let rows = tx.fetch_built(sql, values.clone()).await?;
    let sql = format!(
        "SELECT br.booking, br.role, br.resource, br.seat, r.label
         FROM booking b JOIN booking_resource br ON br.booking = b.id JOIN resource r ON r.id = br.resource
         WHERE {condition} ORDER BY br.booking, br.role DESC"
    );
    let mut seats: BTreeMap<String, Vec<(Seated, String)>> = BTreeMap::new();
    for row in tx.fetch_built(sql, values).await? {
        seats.entry(row.get("booking")?).or_default().push((read_seat(&row)?, row.get("label")?));
    }
    rows.iter().map(|row| read_visit(row, keys, &mut seats)).collect()
}

fn read_seat(row: &Row) -> Result<Seated, StoreError> {
    let seat = u16::try_from(row.get::<i64>("seat")?);
    Ok(Seated {
        role: ResourceKind::read(&row.get::<String>("role")?)?,
        resource: row.get("resource")?,
        seat: seat.map_err(|_| StoreError::Damaged("booking_resource.seat is out of range".to_owned()))?,
    })
}

fn read_visit(
    row: &Row,
    keys: &Keys,
    seats: &mut BTreeMap<String, Vec<(Seated, String)>>,
) -> Result<Visit, StoreError> {
    let damaged = |column: &str| StoreError::Damaged(format!("booking.{column} is out of range"));
    let id: String = row.get("id")?;
    let person: String = row.get("person")?;
    let zone: Tz = row.get::<String>("zone")?.parse().map_err(|_| damaged("zone"))?;
    let wrapped: Option<Vec<u8>> = row.get("wrapped_key")?;
    let key = wrapped.map(|wrapped| keys.open_person(&person, &wrapped)).transpose()?;
    let open = |column: &'static str| open(row, key.as_ref(), column, &id);
    let language = |column: &'static str| {
        Language::from_code(&row.get::<String>(column)?).ok_or_else(|| damaged(column))
    };
    let way = |code: &str| VisitWay::from_code(code).ok_or_else(|| damaged("way"));
    let interpreter_by: Option<String> = row.get("interpreter_by")?;
    let interpreter_by = interpreter_by.map(|code| way(&code)).transpose()?;
    let way = way(&row.get::<String>("way")?)?;
    let small = |column: &'static str| -> Result<u16, StoreError> {
        u16::try_from(row.get::<i64>(column)?).map_err(|_| damaged(column))
    };
    let state = |code: &str| VisitState::from_code(code).ok_or_else(|| damaged("state"));
    let previous: Option<String> = row.get("previous_state")?;
    let instant = |column: &'static str| -> Result<DateTime<Utc>, StoreError> {
        DateTime::from_timestamp(row.get(column)?, 0).ok_or_else(|| damaged(column))
    };
    let together: Option<String> = row.get("group_kind")?;
    let (seats, labels) = seats.remove(&id).unwrap_or_default().into_iter().unzip();
    Ok(Visit {
        service: row.get("service")?,
        sensitive: row.get("sensitive")?,
        place: row.get("place")?,
        start: at_place(zone, instant("starts_at")?),
        end: at_place(zone, instant("ends_at")?),
        language: language("language")?,
        message_language: language("message_language")?,
        interpreter: row.get("interpreter")?,
        interpreter_open: row.get("interpreter_open")?,
        wishes: Wishes { way, interpreter_by, ..Wishes::default() }.with_private(&open("wishes")?),
        around: (small("before_minutes")?, small("after_minutes")?),
        state: state(&row.get::<String>("state")?)?,
        state_at: instant("state_at")?,
        previous_state: previous.map(|code| state(&code)).transpose()?,
        tail: row.get("reference_tail")?,
        name: open("name")?,
        phone: open("phone")?,
        email: open("email")?,
        push: open("push")?,
        needs: open("needs")?,
        note: open("note")?,
        extra: open("extra")?,
        contact_safe: row.get("contact_safe")?,
        comes: row.get::<Option<i64>>("comes_at")?.is_some(),
        remind: row.get("remind")?,
        closing: row.get::<Option<String>>("closing")?.map(|said| match said.as_str() {
            "ask" => Closing::Asked,
            "call" => Closing::Calling,
            _ => Closing::Deciding,
        }),
        message_hours: Hours::from_code(&row.get::<String>("message_hours")?)
            .ok_or_else(|| damaged("message_hours"))?,
        by_staff: row.get::<String>("source")? == "staff",
        demo: row.get("demo")?,
        seats,
        labels,
        together: together.map(|kind| GroupKind::read(&kind)).transpose()?,
        group: row.get("visit_group")?,
        version: row.get("version")?,
        claim: row.get("claim")?,
        person,
        zone,
        id,
    })
}

/// Columns of sealed fields are named after what they hold, which is also where they are sealed.
fn open(row: &Row, key: Option<&PersonKey>, column: &'static str, id: &str) -> Result<String, StoreError> {
    let sealed: Option<Vec<u8>> = row.get(&format!("{column}_sealed"))?;
    match (sealed, key) {
        (Some(sealed), Some(key)) => key.open(sealed_in(column, id), &sealed),
        _ => Ok(String::new()),
    }
}

/// An instant as the clock of a place shows it.
pub(super) fn at_place(zone: Tz, instant: DateTime<Utc>) -> DateTime<FixedOffset> {
    let offset = zone.offset_from_utc_datetime(&instant.naive_utc()).fix();
    instant.with_timezone(&offset)
}

/// A moment on the clock of the place whose `zone` the row has.
pub(super) fn read_place_moment(
    row: &Row,
    column: &'static str,
) -> Result<DateTime<FixedOffset>, StoreError> {
    let damaged = |what: &str| StoreError::Damaged(format!("{what} is out of range"));
    let zone: Tz = row.get::<String>("zone")?.parse().map_err(|_| damaged("place.zone"))?;
    let at = DateTime::from_timestamp(row.get(column)?, 0).ok_or_else(|| damaged(column))?;
    Ok(at_place(zone, at))
}
