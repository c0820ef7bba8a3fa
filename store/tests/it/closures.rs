//! Hours that end while people are booked in them, on both engines: nobody is left without a decision,
//! everybody is told once, and ten minutes later nothing has happened if that is what is wanted.

mod answers;
mod eighty;
mod meanwhile;

use chrono::{DateTime, Utc};
use domain::Language;
use domain::booking::FieldErrors;
use domain::calendar::LocalRange;
use domain::closure::Decision;
use store::booking::{BookedBy, BookingError, Bound, Closure, NewClosure, Visit, What};
use store::{Store, values};

use crate::office::{date, form};

/// A closure of a whole place, or of one person or room, on one day of December.
fn closing(resource: Option<&str>, day: &str, part: Option<&str>) -> NewClosure {
    let part = part.map(|part| LocalRange::parse(part).unwrap());
    NewClosure {
        bound: Bound { place: "bucharest".to_owned(), resource: resource.map(str::to_owned) },
        what: What::Days { first: date(day), last: date(day), part },
        reason: "water".to_owned(),
    }
}

/// A talk in Bucharest for somebody who may be written to on these ways.
async fn book(store: &Store, at: &str, phone: &str, email: &str, now: DateTime<Utc>) -> Visit {
    let mut typed = form("talk", "bucharest", at);
    (typed.phone, typed.email) = (phone.into(), email.into());
    if !phone.is_empty() || !email.is_empty() {
        (typed.contact_safe, typed.remind) = ("yes".into(), "yes".into());
    }
    let by = BookedBy::public(Language::Fa, false);
    let booked = store.book(&typed.read().unwrap(), &by, now).await.unwrap();
    store.visit(&booked.id).await.unwrap()
}

/// Decides the same for all visits of a closure and applies it.
async fn apply_all(store: &Store, closure: &Closure, decision: Decision, now: DateTime<Utc>) -> Closure {
    let lines: Vec<String> = closure.visits.iter().map(|line| line.id.clone()).collect();
    store.decide(&closure.id, closure.version, &lines, decision, "m1", now).await.unwrap();
    store.apply_closure(&closure.id, closure.version + 1, "m1", now).await.unwrap()
}

/// The one code of a refused act.
fn code(refused: Result<impl std::fmt::Debug, BookingError>) -> String {
    match refused {
        Err(BookingError::Invalid(errors)) => {
            FieldErrors::iter(&errors).map(|(field, code)| format!("{field}: {code}")).collect()
        }
        other => panic!("{other:?}"),
    }
}

/// Everything that visits are and hold: each with its place, time and state, and every tick that is taken.
async fn picture(store: &Store) -> Vec<String> {
    let mut tx = store.reader().await.unwrap();
    let visits = "SELECT b.id || ' ' || b.place || ' ' || b.state || ' ' || CAST(b.starts_at AS TEXT) || ' '
         || CAST(b.ends_at AS TEXT) || ' ' || r.role || ' ' || r.resource || ' ' || CAST(r.seat AS TEXT) AS line
         FROM booking b JOIN booking_resource r ON r.booking = b.id ORDER BY 1";
    let ticks = "SELECT o.resource || ' ' || CAST(o.seat AS TEXT) || ' ' || CAST(o.tick AS TEXT) || ' '
         || COALESCE(b.id, 'held') AS line
         FROM occupancy o LEFT JOIN booking b ON b.claim = o.claim ORDER BY 1";
    let mut lines = Vec::new();
    for sql in [visits, ticks] {
        let rows = tx.fetch_all(sql, values![]).await.unwrap();
        lines.extend(rows.iter().map(|row| row.get::<String>("line").unwrap()));
    }
    lines
}

/// Each message as `kind channel state`, newest version last.
async fn messages(store: &Store, visit: &str) -> Vec<String> {
    let mut tx = store.reader().await.unwrap();
    let sql = "SELECT kind || ' ' || channel || ' ' || state AS line FROM outbox
         WHERE booking = $1 ORDER BY version, channel DESC, kind";
    let rows = tx.fetch_all(sql, values![visit]).await.unwrap();
    rows.iter().map(|row| row.get("line").unwrap()).collect()
}
