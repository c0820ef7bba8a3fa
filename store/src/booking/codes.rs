//! The reference and the PIN of a visit: drawn, hashed, checked.

use domain::reference::{Pin, Reference};
use subtle::ConstantTimeEq as _;

use super::BookingError;
use super::hashing::{Hashing, PASSWORD_HASH_BYTES, Queue, SALT_BYTES};
use crate::keys::fill_random;
use crate::{Keys, Store};

/// The purpose of the keyed hash by which a reference is found.
const REFERENCE: &str = "reference";

/// A PIN with its hash, made before the transaction: hashing takes longer than all of the rest.
#[derive(Debug, Clone)]
pub struct PreparedCodes {
    pub(super) pin: Pin,
    pub(super) salt: [u8; SALT_BYTES],
    pub(super) hash: [u8; PASSWORD_HASH_BYTES],
}

impl Store {
    /// Draws a PIN and hashes it.
    ///
    /// # Errors
    /// `Overloaded`.
    pub async fn prepare_codes(&self, queue: Queue) -> Result<PreparedCodes, BookingError> {
        let pin = Pin::draw(random).unwrap_or_else(|never| match never {});
        let salt = Hashing::salt();
        let hash = self.hashing().hash(queue, self.keys(), pin.digits(), salt).await?;
        Ok(PreparedCodes { pin, salt, hash })
    }
}

/// Draws a reference.
pub(super) fn draw_reference() -> Reference {
    Reference::draw(random).unwrap_or_else(|never| match never {})
}

fn random(bytes: &mut [u8]) -> Result<(), std::convert::Infallible> {
    fill_random(bytes);
    Ok(())
}

/// The key by which the visit of a reference is found.
pub(super) fn reference_key(keys: &Keys, reference: &Reference) -> Vec<u8> {
    keys.lookup(REFERENCE, reference.digits())
}

/// Compares two hashes in a time that does not depend on where they differ.
pub(super) fn same_hash(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}
