//! Coming back to a visit with its reference and PIN: the same answer in the same time, whatever is wrong.

use chrono::{DateTime, TimeDelta, Utc};
use domain::booking::FieldErrors;
use domain::reference::{Pin, Reference};

use super::codes::{reference_key, same_hash};
use super::hashing::{PASSWORD_HASH_BYTES, Queue, SALT_BYTES, salt_from};
use super::throttle::counter_key;
use super::visit::{Visit, read_visits};
use super::{BookingError, Overloaded};
use crate::{Store, StoreError, values};

/// After a visit its codes still open it for so long.
const CODES_LAST: TimeDelta = TimeDelta::days(30);

/// What a reference and a PIN open, by its own id.
pub(super) enum Opened {
    /// A visit, or a place in the waiting list.
    One(String),
    /// Visits that belong together.
    Group(String),
}

/// What is stored of one visit's codes; for no visit, a stand-in that takes the same work.
struct Stored {
    opens: Option<Opened>,
    salt: [u8; SALT_BYTES],
    hash: Vec<u8>,
}

/// What a reference and a PIN are to open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    Visit,
    /// A place in the waiting list.
    Waiting,
}

impl Store {
    /// The visit that a reference and a PIN open.
    ///
    /// # Errors
    /// `Invalid` with `required` for an empty field; `NotFound` for everything that does not open a
    /// visit; `TooMany`; `Overloaded`; `Store`.
    pub async fn find_visit(
        &self,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<Visit, BookingError> {
        let id = self.authorise(reference, pin, now).await?;
        let mut tx = self.reader().await?;
        let visit = read_visits(&mut tx, self.keys(), "b.id = $1", values![id]).await?.pop();
        visit.ok_or(BookingError::NotFound)
    }

    /// The id of the visit that a reference and a PIN open. A reference of several opens none of them.
    pub(super) async fn authorise(
        &self,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<String, BookingError> {
        self.authorise_for(Opens::Visit, reference, pin, now).await
    }

    /// The id of what a reference and a PIN open.
    pub(super) async fn authorise_for(
        &self,
        opens: Opens,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<String, BookingError> {
        match self.opened(opens, reference, pin, now).await? {
            Opened::One(id) => Ok(id),
            Opened::Group(_) => Err(BookingError::invalid("reference", "group")),
        }
    }

    /// What a reference and a PIN open.
    pub(super) async fn opened(
        &self,
        opens: Opens,
        reference: &str,
        pin: &str,
        now: DateTime<Utc>,
    ) -> Result<Opened, BookingError> {
        required(reference, pin)?;
        let counter = counter_key(self.keys(), reference);
        self.count_try(&counter, now).await?;
        let stored = self.stored_codes(opens, reference, now).await?;
        // What is no PIN is hashed too: a wrong one must take as long as any other.
        let typed = Pin::parse(pin).map_or_else(|_| String::new(), |pin| pin.digits().to_owned());
        let hash = match self.hashing().hash(Queue::Public, self.keys(), &typed, stored.salt).await {
            Ok(hash) => hash,
            Err(Overloaded) => {
                self.take_try_back(&counter).await?;
                return Err(BookingError::Overloaded);
            }
        };
        let is_right = same_hash(&hash, &stored.hash) && !typed.is_empty();
        match stored.opens.filter(|_| is_right) {
            Some(opened) => {
                self.forget_tries(&counter).await?;
                Ok(opened)
            }
            None => Err(BookingError::NotFound),
        }
    }

    async fn stored_codes(
        &self,
        opens: Opens,
        reference: &str,
        now: DateTime<Utc>,
    ) -> Result<Stored, StoreError> {
        let key = Reference::parse(reference).map_or_else(
            |_| self.keys().lookup("no-reference", reference),
            |r| reference_key(self.keys(), &r),
        );
        let mut tx = self.reader().await?;
        let sql = match opens {
            Opens::Visit => {
                "SELECT id, pin_salt, pin_hash, 'one' AS what FROM booking
                 WHERE reference_key = $1 AND ends_at > $2
                 UNION ALL
                 SELECT id, pin_salt, pin_hash, 'group' AS what FROM visit_group g
                 WHERE reference_key = $1
                   AND EXISTS (SELECT 1 FROM booking b WHERE b.visit_group = g.id AND b.ends_at > $2)"
            }
            Opens::Waiting => {
                "SELECT id, pin_salt, pin_hash, 'one' AS what FROM waiting WHERE reference_key = $1
                 AND (state = 'waiting' OR state_at > $2)"
            }
        };
        let row = tx.fetch_optional(sql, values![key, (now - CODES_LAST).timestamp()]).await?;
        Ok(match row {
            Some(row) => Stored {
                opens: Some(match row.get::<String>("what")?.as_str() {
                    "one" => Opened::One(row.get("id")?),
                    _ => Opened::Group(row.get("id")?),
                }),
                salt: salt_from(&row.get::<Vec<u8>>("pin_salt")?)?,
                hash: row.get("pin_hash")?,
            },
            None => Stored { opens: None, salt: [0; SALT_BYTES], hash: vec![0; PASSWORD_HASH_BYTES] },
        })
    }
}

fn required(reference: &str, pin: &str) -> Result<(), BookingError> {
    let mut errors = FieldErrors::default();
    for (field, typed) in [("reference", reference), ("pin", pin)] {
        if typed.trim().is_empty() {
            errors.add(field, "required");
        }
    }
    if errors.is_empty() { Ok(()) } else { Err(BookingError::Invalid(errors)) }
}
