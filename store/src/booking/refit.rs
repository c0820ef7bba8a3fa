//! A held time for what is asked now: who changes the language or a wish keeps the time, if it fits.

use chrono::{DateTime, Utc};

use super::candidate::{Candidate, Moving};
use super::hold::Held;
use super::holding::Refused;
use super::times::Ask;
use super::visit::Seated;
use super::{BookingError, claim, hold_party};
use crate::{Store, StoreError, Tx, Work};

impl Store {
    /// Gives a held time the people and the room that are asked for now; as long as those that it has fit,
    /// it stays as it is. It ends when it would have ended. `false` when something changed meanwhile.
    ///
    /// # Errors
    /// `Taken` when nobody who fits is free then; the hold stays. `Invalid`, `Store`.
    pub(super) async fn refit(
        &self,
        held: &Held,
        ask: &Ask,
        now: DateTime<Utc>,
    ) -> Result<bool, BookingError> {
        let ask = Ask { place: Some(held.place.clone()), ..ask.clone() };
        let to = self.candidates(&ask, held.start, Moving::held(Some(held), held.start), now).await?;
        let has_ticks = |to: &Candidate| held.pieces().any(|piece| *piece.ticks == to.ticks);
        let wanted = seats(to.iter().flat_map(|to| &to.seats));
        if to.iter().all(has_ticks) && wanted == seats(&held.every) {
            return Ok(true);
        }
        let (held, service) = (held.clone(), ask.service);
        let written = self.write(move |tx| -> Work<'_, (), Refused> {
            Box::pin(async move { write(tx, &service, &held, &to, now).await })
        });
        match written.await {
            Ok(()) => Ok(true),
            Err(Refused::Stale | Refused::Failed(StoreError::Conflict)) => Ok(false),
            Err(Refused::Failed(error)) => Err(error.into()),
        }
    }
}

fn seats<'a>(seats: impl IntoIterator<Item = &'a Seated>) -> Vec<(&'a str, u16)> {
    let mut seats: Vec<_> = seats.into_iter().map(|seat| (seat.resource.as_str(), seat.seat)).collect();
    seats.sort_unstable();
    seats
}

async fn write(
    tx: &mut Tx,
    service: &str,
    held: &Held,
    to: &[Candidate],
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    for to in to {
        if !claim::hours_unchanged(tx, &to.place, to.hours_version).await? {
            return Err(Refused::Stale);
        }
    }
    let until = (held.until.to_utc(), held.extended);
    if !hold_party::give_another_time(tx, service, held, to, until, now).await? {
        return Err(Refused::Stale);
    }
    let mut days: Vec<_> = to.iter().flat_map(Candidate::days).collect();
    days.extend(held.days());
    Ok(claim::days_changed(tx, &mut days).await?)
}
