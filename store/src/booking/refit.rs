//! A held time for what is asked now: who changes the language or a wish keeps the time, if it fits.

use chrono::{DateTime, Utc};

use super::hold::Held;
use super::holding::{Refused, write_move};
use super::times::{Ask, Candidate, Moving};
use super::visit::Seated;
use super::{BookingError, claim};
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
        let to = self.candidate(&ask, held.start, Moving::held(Some(held), held.start), now).await?;
        if to.ticks == held.ticks && seats(&to.seats) == seats(&held.seats) {
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

fn seats(seats: &[Seated]) -> Vec<(&str, u16)> {
    let mut seats: Vec<_> = seats.iter().map(|seat| (seat.resource.as_str(), seat.seat)).collect();
    seats.sort_unstable();
    seats
}

async fn write(
    tx: &mut Tx,
    service: &str,
    held: &Held,
    to: &Candidate,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    if !claim::hours_unchanged(tx, &to.place, to.hours_version).await? {
        return Err(Refused::Stale);
    }
    write_move(tx, service, held, to, (held.until.to_utc(), held.extended), now).await?;
    let mut days = claim::days_of(&to.place, to.start.date_naive(), &to.seats).to_vec();
    days.extend(held.days());
    Ok(claim::days_changed(tx, &mut days).await?)
}
