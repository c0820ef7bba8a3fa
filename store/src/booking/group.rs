//! Visits that belong together: one reference for all, one PIN; seen, cancelled and taken back together.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::booking::{ChangeError, VisitState, may_person_change};
use domain::messages::{Kind, rules};
use domain::reference::Reference;

use super::book::{BookedGroup, BookedVisit};
use super::change::{Refused, change_state, not_now, write_messages};
use super::codes::{draw_reference, reference_key};
use super::cooling::{self, Cools};
use super::find::{Opened, Opens};
use super::visit::{Visit, read_visits, sealed_in};
use super::visit_draft::HashedPin;
use super::{BookingError, claim, outbox};
use crate::audit::{self, Actor};
use crate::keys::{PersonKey, Place, new_id};
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// Why visits belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// People who come together, at once or in turn.
    Family,
    /// One person who comes again and again.
    Series,
}

impl GroupKind {
    /// The code of the database.
    pub const fn code(self) -> &'static str {
        match self {
            GroupKind::Family => "family",
            GroupKind::Series => "series",
        }
    }

    pub(super) fn read(code: &str) -> Result<GroupKind, StoreError> {
        let known = [GroupKind::Family, GroupKind::Series].into_iter().find(|kind| kind.code() == code);
        known.ok_or_else(|| StoreError::Damaged("visit_group.kind is unknown".to_owned()))
    }
}

/// One of several visits, with the reference that opens it alone.
#[derive(Clone, PartialEq, Eq)]
pub struct GroupVisit {
    pub visit: Visit,
    /// Ten digits; empty when the person was erased.
    pub reference: String,
}

impl std::fmt::Debug for GroupVisit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GroupVisit").field("visit", &self.visit).finish_non_exhaustive()
    }
}

/// Visits that belong together, in order of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitGroup {
    pub id: String,
    pub kind: GroupKind,
    pub visits: Vec<GroupVisit>,
}

/// What a reference opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    Visit(Box<Visit>),
    Group(VisitGroup),
}

/// A group that is about to be written. Its reference is sealed with a key that is nobody's of those in it:
/// a series outlives its first visits.
pub(super) struct NewGroup {
    id: String,
    kind: GroupKind,
    reference: Reference,
    person: String,
    key: PersonKey,
    wrapped: Vec<u8>,
}

/// What ties visits together that are about to be booked.
pub(super) enum Tie {
    New(Box<NewGroup>),
    Known { id: String, reference: String },
}

impl Tie {
    pub fn id(&self) -> &str {
        match self {
            Tie::New(group) => &group.id,
            Tie::Known { id, .. } => id,
        }
    }

    /// What is answered of it.
    pub fn answer(&self, visits: Vec<BookedVisit>) -> BookedGroup {
        let reference = match self {
            Tie::New(group) => group.reference.digits().to_owned(),
            Tie::Known { reference, .. } => reference.clone(),
        };
        BookedGroup { reference, visits }
    }

    pub async fn write(&self, tx: &mut Tx, keys: &Keys, pin: &HashedPin, now: i64) -> Result<(), StoreError> {
        match self {
            Tie::New(group) => group.write(tx, keys, pin, now).await,
            Tie::Known { .. } => Ok(()),
        }
    }
}

impl NewGroup {
    pub fn draw(keys: &Keys, kind: GroupKind) -> NewGroup {
        let person = new_id();
        let (key, wrapped) = keys.new_person(&person);
        NewGroup { id: new_id(), kind, reference: draw_reference(), person, key, wrapped }
    }

    async fn write(&self, tx: &mut Tx, keys: &Keys, pin: &HashedPin, now: i64) -> Result<(), StoreError> {
        tx.execute(
            "INSERT INTO person (id, wrapped_key, created_at) VALUES ($1, $2, $3)",
            values![&self.person, self.wrapped.as_slice(), now],
        )
        .await?;
        tx.execute(
            "INSERT INTO visit_group (id, person, kind, reference_key, reference_tail, reference_sealed,
               pin_salt, pin_hash, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            values![
                &self.id,
                &self.person,
                self.kind.code(),
                reference_key(keys, &self.reference),
                self.reference.tail(),
                self.key.seal(reference_of(&self.id), self.reference.digits()),
                pin.salt.as_slice(),
                pin.hash.as_slice(),
                now
            ],
        )
        .await
        .map(|_| ())
    }
}

impl Store {
    /// What a reference and a PIN open: one visit, or all that belong together.
    ///
    /// # Errors
    /// As [`Store::find_visit`].
    pub async fn find(&self, reference: &str, pin: &str, now: DateTime<Utc>) -> Result<Found, BookingError> {
        match self.opened(Opens::Visit, reference, pin, now).await? {
            Opened::One(id) => Ok(Found::Visit(Box::new(self.visit(&id).await?))),
            Opened::Group(id) => Ok(Found::Group(self.visit_group(&id).await?)),
        }
    }

    /// Cancels what a reference and a PIN open: of several visits all that are still to come, in one act.
    ///
    /// # Errors
    /// As [`Store::cancel_visit`].
    pub async fn cancel_found(
        &self,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<Found, BookingError> {
        match self.opened(Opens::Visit, reference, pin, now).await? {
            Opened::One(id) => Ok(Found::Visit(Box::new(self.cancel(&id, &Actor::Public, now).await?))),
            Opened::Group(id) => {
                self.cancel_all(&id, now).await?;
                Ok(Found::Group(self.visit_group(&id).await?))
            }
        }
    }

    /// Takes back what was cancelled, within ten minutes: of several visits each whose time is still free.
    ///
    /// # Errors
    /// As [`Store::undo_cancel`], when none of them could be taken back.
    pub async fn take_back_found(
        &self,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<Found, BookingError> {
        let id = match self.opened(Opens::Visit, reference, pin, now).await? {
            Opened::One(id) => {
                return Ok(Found::Visit(Box::new(self.take_back(&id, &Actor::Public, now).await?)));
            }
            Opened::Group(id) => id,
        };
        let (mut back, mut refused) = (false, None);
        for member in self.visit_group(&id).await?.visits {
            match self.take_back(&member.visit.id, &Actor::Public, now).await {
                Ok(_) => back = true,
                Err(error @ BookingError::Store(_)) => return Err(error),
                Err(error) => refused = refused.or(Some(error)),
            }
        }
        match refused {
            Some(error) if !back => Err(error),
            _ => Ok(Found::Group(self.visit_group(&id).await?)),
        }
    }

    /// The visits of a group by its own id.
    ///
    /// # Errors
    /// `NotFound`, `Store`.
    pub async fn visit_group(&self, id: &str) -> Result<VisitGroup, BookingError> {
        let mut tx = self.reader().await?;
        let row = tx.fetch_optional("SELECT kind FROM visit_group WHERE id = $1", values![id]).await?;
        let kind = GroupKind::read(&row.ok_or(BookingError::NotFound)?.get::<String>("kind")?)?;
        let mut references = references(&mut tx, self.keys(), id).await?;
        let visits = read_visits(&mut tx, self.keys(), "b.visit_group = $1", values![id]).await?;
        let with_reference =
            |visit: Visit| GroupVisit { reference: references.remove(&visit.id).unwrap_or_default(), visit };
        Ok(VisitGroup { id: id.to_owned(), kind, visits: visits.into_iter().map(with_reference).collect() })
    }

    /// The visits that a reference names, for who has shown the PIN or is of the staff; `None` when it is
    /// no group's.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn group_of_reference(&self, reference: &str) -> Result<Option<VisitGroup>, StoreError> {
        let Ok(reference) = Reference::parse(reference) else { return Ok(None) };
        let key = reference_key(self.keys(), &reference);
        let sql = "SELECT id FROM visit_group WHERE reference_key = $1";
        let row = self.reader().await?.fetch_optional(sql, values![key]).await?;
        let Some(row) = row else { return Ok(None) };
        match self.visit_group(&row.get::<String>("id")?).await {
            Ok(group) => Ok(Some(group)),
            Err(BookingError::Store(error)) => Err(error),
            Err(_) => Ok(None),
        }
    }

    async fn cancel_all(&self, group: &str, now: DateTime<Utc>) -> Result<(), BookingError> {
        for _ in 0..3 {
            let mut tx = self.reader().await?;
            let visits = read_visits(&mut tx, self.keys(), "b.visit_group = $1", values![group]).await?;
            drop(tx);
            let is_over = visits.iter().all(|visit| visit.state != VisitState::Cancelled);
            let may = |visit: &Visit| may_person_change(visit.state, visit.start.to_utc(), now);
            let refused = visits.iter().find_map(|visit| may(visit).err());
            let mut coming: Vec<Visit> = visits.into_iter().filter(|visit| may(visit).is_ok()).collect();
            if coming.is_empty() {
                return if is_over { Err(not_now(refused.unwrap_or(ChangeError::NotNow))) } else { Ok(()) };
            }
            coming.sort_unstable_by(|one, other| one.id.cmp(&other.id));
            let keys = self.keys().clone();
            let cools: Vec<_> = coming.iter().map(|visit| self.cools(visit, true, now)).collect();
            let written = self
                .write(move |tx| -> Work<'_, (), Refused> {
                    Box::pin(async move {
                        for (visit, cools) in coming.iter().zip(cools) {
                            cancel_one(tx, &keys, visit, cools, &Actor::Public, now).await?;
                        }
                        let days = coming.iter().flat_map(|visit| {
                            claim::days_of(&visit.place, visit.start.date_naive(), &visit.seats)
                        });
                        Ok(claim::days_changed(tx, &mut days.collect::<Vec<_>>()).await?)
                    })
                })
                .await;
            match written {
                Ok(()) | Err(Refused::Answered) => return Ok(()),
                Err(Refused::Failed(error)) => return Err(error.into()),
                Err(Refused::Stale) => {}
            }
        }
        Err(not_now(ChangeError::NotNow))
    }
}

/// Cancels one visit; the caller says [`claim::days_changed`] when it has cancelled all that it wants to.
pub(super) async fn cancel_one(
    tx: &mut Tx,
    keys: &Keys,
    visit: &Visit,
    cools: Option<Cools>,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    cooling::give_up(tx, visit, None, cools, now).await?;
    if !change_state(tx, visit, VisitState::Cancelled, now).await? {
        return Err(Refused::Stale);
    }
    outbox::drop_waiting(tx, &visit.id, now).await?;
    if *actor != Actor::Public {
        let due = rules::cancelled_at(visit.start.to_utc(), now);
        write_messages(tx, keys, visit, vec![(Kind::Cancelled, due)], now).await?;
    }
    let object = format!("visit:{}", visit.id);
    audit::record(tx, keys, now.timestamp(), actor, "visit.cancelled", &object, &visit.place).await?;
    Ok(())
}

/// The references of a group's visits, by visit.
async fn references(tx: &mut Tx, keys: &Keys, group: &str) -> Result<BTreeMap<String, String>, StoreError> {
    let sql = "SELECT b.id, b.person, b.reference_sealed, p.wrapped_key
               FROM booking b JOIN person p ON p.id = b.person WHERE b.visit_group = $1";
    let mut found = BTreeMap::new();
    for row in tx.fetch_all(sql, values![group]).await? {
        let (id, person): (String, String) = (row.get("id")?, row.get("person")?);
        if let Some(wrapped) = row.get::<Option<Vec<u8>>>("wrapped_key")? {
            let sealed: Vec<u8> = row.get("reference_sealed")?;
            let reference =
                keys.open_person(&person, &wrapped)?.open(sealed_in("reference", &id), &sealed)?;
            found.insert(id, reference);
        }
    }
    Ok(found)
}

/// The reference of a group, for the staff who make its series longer.
pub(super) async fn reference(tx: &mut Tx, keys: &Keys, group: &str) -> Result<String, StoreError> {
    let sql = "SELECT g.person, g.reference_sealed, p.wrapped_key
               FROM visit_group g JOIN person p ON p.id = g.person WHERE g.id = $1";
    let row = tx.fetch_one(sql, values![group]).await?;
    let wrapped: Option<Vec<u8>> = row.get("wrapped_key")?;
    let key = keys.open_person(&row.get::<String>("person")?, &wrapped.ok_or(StoreError::Sealed)?)?;
    key.open(reference_of(group), &row.get::<Vec<u8>>("reference_sealed")?)
}

/// Where the reference of a group is sealed.
fn reference_of(group: &str) -> Place<'_> {
    Place { table: "visit_group", column: "reference", row: group }
}
