//! A name that was written wrongly. Nobody who holds number and PIN can change one, or a visit could be sold;
//! staff can, and say why.

use chrono::{DateTime, Utc};
use domain::booking::{ChangeError, NameReason};
use domain::text::PersonName;

use super::change::not_now;
use super::visit::sealed_in;
use super::{BookingError, claim};
use crate::audit::{self, Actor};
use crate::{Store, StoreError, Work, values};

impl Store {
    /// Corrects the name of a visit. `version` is that of the visit as the staff saw it.
    ///
    /// # Errors
    /// `NotFound`, also for a person who was erased; `Invalid` with `visit: not_now` when somebody changed
    /// the visit in between; `Store`.
    pub async fn correct_name(
        &self,
        (id, version): (&str, i64),
        name: PersonName,
        reason: NameReason,
        staff: &str,
        now: DateTime<Utc>,
    ) -> Result<(), BookingError> {
        let visit = self.visit(id).await?;
        let mut tx = self.reader().await?;
        let sql = "SELECT wrapped_key FROM person WHERE id = $1";
        let wrapped: Option<Vec<u8>> = tx.fetch_one(sql, values![&visit.person]).await?.get("wrapped_key")?;
        drop(tx);
        let key = self.keys().open_person(&visit.person, &wrapped.ok_or(BookingError::NotFound)?)?;
        let sealed = key.seal(sealed_in("name", &visit.id), name.as_str());
        let (keys, actor) = (self.keys().clone(), Actor::Staff(staff.to_owned()));
        let changed = self
            .write(move |tx| -> Work<'_, bool, StoreError> {
                Box::pin(async move {
                    let changed = tx
                        .execute(
                            "UPDATE booking SET name_sealed = $3, version = version + 1, changed_at = $4
                             WHERE id = $1 AND version = $2",
                            values![&visit.id, version, sealed, now.timestamp()],
                        )
                        .await?;
                    if changed == 1 {
                        let (object, at) = (format!("visit:{}", visit.id), now.timestamp());
                        audit::record(tx, &keys, at, &actor, "visit.name_corrected", &object, reason.code())
                            .await?;
                        claim::day_changed(tx, &visit.place, &[visit.start.date_naive()], &[]).await?;
                    }
                    Ok(changed == 1)
                })
            })
            .await?;
        if changed { Ok(()) } else { Err(not_now(ChangeError::NotNow)) }
    }
}
