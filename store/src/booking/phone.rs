//! The phone that its owner called theirs: told of the visit by an empty push, from now on or no more.

use chrono::{DateTime, Utc};
use domain::booking::may_person_change;
use domain::messages::{Channel, PushAddress};

use super::BookingError;
use super::change::not_now;
use super::outbox::{self, Addressee};
use super::visit::{Visit, sealed_in};
use crate::audit::{self, Actor};
use crate::{Keys, Store, StoreError, Tx, Work, values};

impl Store {
    /// Tells this phone, and no other, of the visit from now on; with none, no phone any more. What was
    /// to go to the one before stays here. Answers the visit as it is then.
    ///
    /// # Errors
    /// `NotFound`; `Invalid` with a code for `visit` when it is over or cancelled; `Store`.
    pub async fn tell_phone(
        &self,
        visit: &str,
        phone: Option<PushAddress>,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let visit = self.visit(visit).await?;
        if phone.is_some() {
            may_person_change(visit.state, visit.start.to_utc(), now).map_err(not_now)?;
        }
        let (keys, id) = (self.keys().clone(), visit.id.clone());
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move { Ok(tell(tx, &keys, &visit, phone.as_ref(), now).await?) })
        })
        .await?;
        self.visit(&id).await
    }
}

async fn tell(
    tx: &mut Tx,
    keys: &Keys,
    visit: &Visit,
    phone: Option<&PushAddress>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let row = tx.fetch_one("SELECT wrapped_key FROM person WHERE id = $1", values![&visit.person]).await?;
    let Some(wrapped) = row.get::<Option<Vec<u8>>>("wrapped_key")? else { return Ok(()) };
    let key = keys.open_person(&visit.person, &wrapped)?;
    let sealed = phone.map(|phone| key.seal(sealed_in("push", &visit.id), phone.as_str()));
    // A change of the visit that runs at this moment reads the phone before or after: its version tells.
    let changed = tx
        .execute(
            "UPDATE booking SET push_sealed = $3 WHERE id = $1 AND version = $2",
            values![&visit.id, visit.version, sealed],
        )
        .await?;
    if changed == 0 {
        return Err(StoreError::Conflict);
    }
    tx.execute(
        "DELETE FROM outbox WHERE booking = $1 AND channel = 'push' AND state IN ('pending', 'claimed')",
        values![&visit.id],
    )
    .await?;
    if let Some(phone) = phone {
        let ways = vec![(Channel::Push, phone.as_str())];
        let to = Addressee {
            about: outbox::About::Visit(&visit.id),
            key: &key,
            language: visit.message_language,
            ways,
        };
        for (kind, due) in outbox::reminders(visit.start, now) {
            // Said already, perhaps to the phone before.
            let said = tx
                .fetch_optional(
                    "SELECT id FROM outbox WHERE booking = $1 AND channel = 'push' AND kind = $2 AND version = $3",
                    values![&visit.id, kind.code(), visit.version],
                )
                .await?;
            if said.is_none() {
                outbox::write(tx, &to, kind, visit.version, due, now).await?;
            }
        }
    }
    let action = if phone.is_some() { "visit.phone_told" } else { "visit.phone_left" };
    let object = format!("visit:{}", visit.id);
    audit::record(tx, keys, now.timestamp(), &Actor::Public, action, &object, &visit.place).await?;
    Ok(())
}
