//! What a volunteer does: post an event, come back with its secret link, change it, call it off.

use domain::events::{Act, EventContact, EventDraft, Moderated, Submission};
use domain::text::{EmailAddress, PhoneNumber};

use super::load::load;
use super::moderate::{Step, apply, note};
use super::{Event, EventError, MOST_AN_HOUR, version};
use crate::audit::Actor;
use crate::keys::{Place, hex, new_id};
use crate::{Keys, Store, StoreError, Tx, Work, values};

/// Every event of this portal takes place in Romania; the column is there for the first one abroad.
const ZONE: chrono_tz::Tz = chrono_tz::Europe::Bucharest;
const HOUR: i64 = 3600;

/// What became of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    pub id: String,
    pub slug: String,
    /// The secret of the edit link: 32 hex digits, kept nowhere.
    pub token: String,
}

impl Store {
    /// Keeps a new event for staff to read. `form_key` is the random key of the form: the same form
    /// sent twice is one event, and its holder gets the same link again.
    ///
    /// # Errors
    /// `TooMany` when the public has posted [`MOST_AN_HOUR`] within the hour.
    pub async fn event_post(
        &self,
        now: i64,
        form_key: &str,
        submission: Submission,
    ) -> Result<Posted, EventError> {
        let token = token(&self.keys().lookup("event-form", form_key));
        match self.event_change(now, &token, submission.clone()).await {
            Ok(event) => return Ok(Posted { id: event.id, slug: event.slug, token }),
            Err(EventError::NotFound) => {}
            Err(error) => return Err(error),
        }
        let keys = self.keys().clone();
        self.write(move |tx| -> Work<'_, _, EventError> {
            Box::pin(async move {
                let recent = tx
                    .fetch_one(
                        "SELECT COUNT(*) AS n FROM event WHERE created > $1 AND demo = $2",
                        values![now - HOUR, false],
                    )
                    .await?;
                if recent.get::<i64>("n")? >= MOST_AN_HOUR {
                    return Err(EventError::TooMany);
                }
                let event = insert(tx, &keys, now, &token, submission.event, false).await?;
                seal_contact(tx, &keys, now, &event.id, &submission.contact).await?;
                Ok(Posted { id: event.id, slug: event.slug, token })
            })
        })
        .await
    }

    /// The event that a secret link leads to.
    pub async fn event_by_token(&self, token: &str) -> Result<Option<Event>, StoreError> {
        let mut tx = self.reader().await?;
        Ok(load(&mut tx, "e.token_hash = $1", values![self.keys().lookup("event", token)]).await?.pop())
    }

    /// The volunteer sends a change; what everyone sees stays until staff have read it.
    ///
    /// # Errors
    /// `NotFound`; `Refused` once the event was called off.
    pub async fn event_change(
        &self,
        now: i64,
        token: &str,
        submission: Submission,
    ) -> Result<Event, EventError> {
        let keys = self.keys().clone();
        let token_hash = keys.lookup("event", token);
        self.write(move |tx| -> Work<'_, _, EventError> {
            Box::pin(async move {
                let event = load(tx, "e.token_hash = $1", values![token_hash])
                    .await?
                    .pop()
                    .ok_or(EventError::NotFound)?;
                seal_contact(tx, &keys, now, &event.id, &submission.contact).await?;
                let step = Step { now, actor: &Actor::Public, act: Act::Submit, note: "" };
                apply(tx, &keys, step, event, |event| event.submit(submission.event)).await
            })
        })
        .await
    }

    /// The volunteer calls the event off, or takes back one that nobody has seen.
    ///
    /// # Errors
    /// `NotFound`; `Refused` when it is called off already.
    pub async fn event_withdraw(&self, now: i64, token: &str) -> Result<Event, EventError> {
        let keys = self.keys().clone();
        let token_hash = keys.lookup("event", token);
        self.write(move |tx| -> Work<'_, _, EventError> {
            Box::pin(async move {
                let event = load(tx, "e.token_hash = $1", values![token_hash])
                    .await?
                    .pop()
                    .ok_or(EventError::NotFound)?;
                let step = Step { now, actor: &Actor::Public, act: Act::Cancel, note: "" };
                apply(tx, &keys, step, event, Moderated::cancel).await
            })
        })
        .await
    }

    /// How staff reach the volunteer; none once that is forgotten.
    ///
    /// # Errors
    /// `Sealed` when the master key is another one.
    pub async fn event_contact(&self, id: &str) -> Result<Option<EventContact>, StoreError> {
        let mut tx = self.reader().await?;
        let row = tx
            .fetch_optional(
                "SELECT p.id, p.wrapped_key, e.contact FROM event e JOIN person p ON p.id = e.person
                 WHERE e.id = $1 AND p.wrapped_key IS NOT NULL AND e.contact IS NOT NULL",
                values![id],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let wrapped: Vec<u8> = row.get("wrapped_key")?;
        let key = self.keys().open_person(&row.get::<String>("id")?, &wrapped)?;
        let said = key.open(contact_place(id), &row.get::<Vec<u8>>("contact")?)?;
        let contact = if said.contains('@') {
            EmailAddress::parse(&said).map(EventContact::Email)
        } else {
            PhoneNumber::parse(&said).map(EventContact::Phone)
        };
        contact.map(Some).map_err(|_| StoreError::Damaged("event: contact".to_owned()))
    }

    /// Adds an invented event that says so, public at once or waiting for staff; answers whether it was
    /// new. `name` makes it one event however often it is loaded.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn event_load_demo(
        &self,
        now: i64,
        name: &str,
        draft: EventDraft,
        public: bool,
    ) -> Result<bool, EventError> {
        let keys = self.keys().clone();
        let token = token(&keys.lookup("event-demo", name));
        self.write(move |tx| -> Work<'_, _, EventError> {
            Box::pin(async move {
                let known = "e.token_hash = $1";
                if !load(tx, known, values![keys.lookup("event", &token)]).await?.is_empty() {
                    return Ok(false);
                }
                let event = insert(tx, &keys, now, &token, draft, true).await?;
                let revision = event.moderated.revision();
                if public {
                    let step = Step { now, actor: &Actor::System, act: Act::Approve, note: "" };
                    apply(tx, &keys, step, event, |event| event.approve(revision)).await?;
                }
                Ok(true)
            })
        })
        .await
    }
}

/// Half of a keyed hash, 128 bits: no more to copy than it takes to be unguessable.
fn token(hash: &[u8]) -> String {
    hex(&hash[..16])
}

/// A new event with its first version, waiting for staff.
async fn insert(
    tx: &mut Tx,
    keys: &Keys,
    now: i64,
    token: &str,
    draft: EventDraft,
    demo: bool,
) -> Result<Event, StoreError> {
    let id = new_id();
    let slug = format!("{}-{}", draft.kind.code().replace('_', "-"), &id[..8]);
    let moderated = Moderated::submitted(draft);
    let revision = i64::from(moderated.revision());
    tx.execute(
        "INSERT INTO event (id, slug, status, revision, public_version, waiting_version, sequence,
           last_day, token_hash, person, contact, created, sent, published, demo)
         VALUES ($1, $2, $3, $4, NULL, $4, 0, NULL, $5, NULL, NULL, $6, $6, NULL, $7)",
        values![&id, &slug, moderated.status().code(), revision, keys.lookup("event", token), now, demo],
    )
    .await?;
    if let Some(draft) = moderated.waiting() {
        version::write(tx, &id, revision, ZONE, draft).await?;
    }
    let event = Event {
        id,
        slug,
        moderated,
        zone: ZONE,
        sequence: 0,
        created: now,
        sent: now,
        published: None,
        demo,
        public_version: None,
        waiting_version: Some(revision),
    };
    let actor = if demo { Actor::System } else { Actor::Public };
    let step = Step { now, actor: &actor, act: Act::Submit, note: "" };
    note(tx, keys, &step, &event, None).await?;
    Ok(event)
}

fn contact_place(event: &str) -> Place<'_> {
    Place { table: "event", column: "contact", row: event }
}

/// Seals the contact with a fresh key; what it replaces cannot be opened any more.
async fn seal_contact(
    tx: &mut Tx,
    keys: &Keys,
    now: i64,
    event: &str,
    contact: &EventContact,
) -> Result<(), StoreError> {
    super::forget::forget_contact(tx, event).await?;
    let person = new_id();
    let (key, wrapped) = keys.new_person(&person);
    tx.execute(
        "INSERT INTO person (id, wrapped_key, created_at) VALUES ($1, $2, $3)",
        values![&person, wrapped, now],
    )
    .await?;
    let sealed = key.seal(contact_place(event), contact.as_str());
    tx.execute("UPDATE event SET person = $1, contact = $2 WHERE id = $3", values![&person, sealed, event])
        .await?;
    Ok(())
}
