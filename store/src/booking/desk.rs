//! What the staff see and do on the day: the list, a visit by its reference, one mark and its undo.

use chrono::{DateTime, Days, NaiveDate, TimeZone as _, Utc};
use chrono_tz::Tz;
use domain::booking::{Act, Change, VisitState, undo};
use domain::reference::Reference;

use super::change::{Refused, change_state, not_now};
use super::codes::reference_key;
use super::group::Found;
use super::visit::{Visit, read_visits};
use super::{BookingError, claim};
use crate::audit::{self, Actor};
use crate::{Store, StoreError, Tx, Work, values};

impl Store {
    /// The places where visits happen, in the order of lists.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn places(&self) -> Result<Vec<String>, StoreError> {
        let mut tx = self.reader().await?;
        let rows = tx.fetch_all("SELECT id FROM place WHERE active ORDER BY position, id", vec![]).await?;
        rows.iter().map(|row| row.get("id")).collect()
    }

    /// All visits of a place on a date, by time, cancelled ones too.
    ///
    /// # Errors
    /// Those of the database; `Damaged` for a place that there is not.
    pub async fn day_list(&self, place: &str, date: NaiveDate) -> Result<Vec<Visit>, StoreError> {
        let mut tx = self.reader().await?;
        let zone = zone_of(&mut tx, place).await?;
        let values = values![place, midnight(zone, date), midnight(zone, next(date))];
        let condition = "b.place = $1 AND b.starts_at >= $2 AND b.starts_at < $3";
        read_visits(&mut tx, self.keys(), condition, values).await
    }

    /// A number that grows with every change of a day's list, whichever process made it; cheap to ask
    /// every few seconds.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn day_version(&self, place: &str, date: NaiveDate) -> Result<i64, StoreError> {
        let mut tx = self.reader().await?;
        tx.fetch_one(
            "SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) AS version FROM day_change
             WHERE place = $1 AND date = $2",
            values![place, date.to_string()],
        )
        .await?
        .get("version")
    }

    /// Marks what happened: arrived, in service, done, did not come, cancelled. `version` is that of
    /// the visit as the staff saw it, so that two clerks do not call the same person.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with `visit: not_now`; `Store`.
    pub async fn mark(
        &self,
        id: &str,
        version: i64,
        act: Act,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let actor = Actor::Staff(staff.to_owned());
        let visit = self.visit(id).await?;
        let state = visit.state.after(act).map_err(not_now)?;
        if visit.version != version {
            return Err(not_now(domain::booking::ChangeError::NotNow));
        }
        if act == Act::Cancel {
            return self.cancel(id, &actor, now).await;
        }
        self.put(visit, state, "visit.marked", actor, now).await
    }

    /// Takes the last mark back; a cancelled visit takes its time back too.
    ///
    /// # Errors
    /// As [`Store::mark`]; `Taken` for a cancelled visit whose time is gone.
    pub async fn undo_mark(
        &self,
        id: &str,
        version: i64,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let actor = Actor::Staff(staff.to_owned());
        let visit = self.visit(id).await?;
        let nothing = || not_now(domain::booking::ChangeError::NotNow);
        if visit.version != version {
            return Err(nothing());
        }
        if visit.state == VisitState::Cancelled {
            return self.take_back(id, &actor, now).await;
        }
        let from = visit.previous_state.ok_or_else(nothing)?;
        let last = Change { from, to: visit.state, at: visit.state_at };
        let state = undo(visit.state, last, now).map_err(not_now)?;
        self.put(visit, state, "visit.unmarked", actor, now).await
    }

    /// What a reference that a person shows or says names: a visit, or several that belong together. The PIN
    /// stays theirs. Looking is recorded.
    ///
    /// # Errors
    /// `Invalid` for what is no reference, `NotFound`, `Store`.
    pub async fn look_up(&self, typed: &str, staff: &str, now: DateTime<Utc>) -> Result<Found, BookingError> {
        let Some(group) = self.group_of_reference(typed).await? else {
            return Ok(Found::Visit(Box::new(self.find_by_reference(typed, staff, now).await?)));
        };
        let visits: Vec<&Visit> = group.visits.iter().map(|member| &member.visit).collect();
        self.note_looked_up(&visits, staff, now).await?;
        Ok(Found::Group(group))
    }

    /// The visit of a reference, as [`Store::look_up`].
    ///
    /// # Errors
    /// `Invalid` for what is no reference, `NotFound` also for one of several visits, `Store`.
    pub async fn find_by_reference(
        &self,
        typed: &str,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let reference =
            Reference::parse(typed).map_err(|error| BookingError::invalid("reference", error.code()))?;
        let key = reference_key(self.keys(), &reference);
        let mut tx = self.reader().await?;
        let visit = read_visits(&mut tx, self.keys(), "b.reference_key = $1", values![key]).await?.pop();
        drop(tx);
        let visit = visit.ok_or(BookingError::NotFound)?;
        self.note_looked_up(&[&visit], staff, now).await?;
        Ok(visit)
    }

    async fn note_looked_up(
        &self,
        visits: &[&Visit],
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let (keys, actor) = (self.keys().clone(), Actor::Staff(staff.to_owned()));
        let objects: Vec<String> = visits.iter().map(|visit| format!("visit:{}", visit.id)).collect();
        let written = self.write(move |tx| -> Work<'_, (), StoreError> {
            Box::pin(async move {
                for object in &objects {
                    audit::record(tx, &keys, now.timestamp(), &actor, "visit.looked_up", object, "").await?;
                }
                Ok(())
            })
        });
        written.await
    }

    async fn put(
        &self,
        visit: Visit,
        state: VisitState,
        action: &'static str,
        actor: Actor,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let (keys, id) = (self.keys().clone(), visit.id.clone());
        let is_undo = action == "visit.unmarked";
        let written = self
            .write(move |tx| -> Work<'_, (), Refused> {
                Box::pin(async move {
                    if !change_state(tx, &visit, state, now).await? {
                        return Err(Refused::Stale);
                    }
                    if is_undo {
                        // One step back, not a swing: what was undone is not offered again as an undo.
                        tx.execute(
                            "UPDATE booking SET previous_state = NULL WHERE id = $1",
                            values![&visit.id],
                        )
                        .await?;
                    }
                    let object = format!("visit:{}", visit.id);
                    audit::record(tx, &keys, now.timestamp(), &actor, action, &object, state.code()).await?;
                    claim::day_changed(tx, &visit.place, &[visit.start.date_naive()], &[]).await?;
                    Ok(())
                })
            })
            .await;
        match written {
            Ok(()) => self.visit(&id).await,
            Err(Refused::Failed(error)) => Err(error.into()),
            Err(_) => Err(not_now(domain::booking::ChangeError::NotNow)),
        }
    }
}

/// The zone of a place.
pub(super) async fn zone_of(tx: &mut Tx, place: &str) -> Result<Tz, StoreError> {
    let row = tx.fetch_optional("SELECT zone FROM place WHERE id = $1", values![place]).await?;
    let row = row.ok_or_else(|| StoreError::Damaged("there is no such place".to_owned()))?;
    row.get::<String>("zone")?.parse().map_err(|_| StoreError::Damaged("place.zone is unknown".to_owned()))
}

/// The first second of a date; where a zone skips midnight, the first that there is.
pub(super) fn midnight(zone: Tz, date: NaiveDate) -> i64 {
    let minutes = (0..24 * 60).step_by(15);
    let walls = minutes.filter_map(|minute| date.and_hms_opt(minute / 60, minute % 60, 0));
    walls
        .filter_map(|wall| zone.from_local_datetime(&wall).earliest())
        .map(|t| t.timestamp())
        .next()
        .unwrap_or(0)
}

pub(super) fn next(date: NaiveDate) -> NaiveDate {
    date.checked_add_days(Days::new(1)).unwrap_or(date)
}
