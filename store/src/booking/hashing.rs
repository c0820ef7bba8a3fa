//! The slow hash of PINs and passwords, and how many of them may run at once.
//!
//! One hash takes 19 MiB and some thirty milliseconds, so on a small machine a few dozen strangers
//! could use all of it. One hash at a time is for the public and one is kept for the staff.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::keys::fill_random;
use crate::{Keys, StoreError};

/// Length of a salt, in bytes.
pub const SALT_BYTES: usize = 16;
/// Length of a hash, in bytes.
pub const PASSWORD_HASH_BYTES: usize = 32;
/// Hashes that may wait in one queue: about four seconds of work.
const WAITING: usize = 128;

/// Who waits for a hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Queue {
    Public,
    Staff,
}

/// The queue is full: worth a 503 and another try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overloaded;

/// Runs hashes, one per queue at a time.
#[derive(Debug, Default)]
pub struct Hashing {
    public: Line,
    staff: Line,
}

#[derive(Debug)]
struct Line {
    turn: Arc<Semaphore>,
    waiting: AtomicUsize,
}

impl Default for Line {
    fn default() -> Line {
        Line { turn: Arc::new(Semaphore::new(1)), waiting: AtomicUsize::new(0) }
    }
}

/// Leaves the line when the hash is done, or when the caller went away.
struct InLine<'a>(&'a AtomicUsize);

impl Drop for InLine<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Hashing {
    /// Argon2id (19 MiB, two passes, one lane) of a secret with its salt and the pepper of `keys`.
    ///
    /// # Errors
    /// [`Overloaded`] when too many wait already.
    pub async fn hash(
        &self,
        queue: Queue,
        keys: &Keys,
        secret: &str,
        salt: [u8; SALT_BYTES],
    ) -> Result<[u8; PASSWORD_HASH_BYTES], Overloaded> {
        let line = match queue {
            Queue::Public => &self.public,
            Queue::Staff => &self.staff,
        };
        let before = line.waiting.fetch_add(1, Ordering::Relaxed);
        let _in_line = InLine(&line.waiting);
        if before >= WAITING {
            return Err(Overloaded);
        }
        let turn = line.turn.clone().acquire_owned().await.map_err(|_| Overloaded)?;
        let keys = keys.clone();
        let secret = Zeroizing::new(secret.to_owned());
        // The turn moves into the work: it lasts as long as the hash, even if the caller goes away.
        let work = tokio::task::spawn_blocking(move || {
            let _turn = turn;
            argon2id(&keys, &secret, &salt)
        });
        work.await.map_err(|_| Overloaded)
    }

    /// A fresh salt.
    pub fn salt() -> [u8; SALT_BYTES] {
        let mut salt = [0; SALT_BYTES];
        fill_random(&mut salt);
        salt
    }
}

fn argon2id(keys: &Keys, secret: &str, salt: &[u8]) -> [u8; PASSWORD_HASH_BYTES] {
    let params =
        Params::new(19_456, 2, 1, Some(PASSWORD_HASH_BYTES)).expect("constants inside Argon2's limits");
    let argon2 = Argon2::new_with_secret(keys.pepper(), Algorithm::Argon2id, Version::V0x13, params)
        .expect("the pepper has 32 bytes");
    let mut hash = [0; PASSWORD_HASH_BYTES];
    argon2
        .hash_password_into(secret.as_bytes(), salt, &mut hash)
        .expect("salt and output have fixed lengths");
    hash
}

/// A salt as it comes from the database.
pub(crate) fn salt_from(stored: &[u8]) -> Result<[u8; SALT_BYTES], StoreError> {
    stored.try_into().map_err(|_| StoreError::Damaged("a salt has another length".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_hash_depends_on_secret_salt_and_pepper() {
        let hashing = Hashing::default();
        let keys = Keys::from_master(&[1; 32]);
        let one = hashing.hash(Queue::Public, &keys, "12345678", [1; 16]).await.unwrap();
        assert_eq!(one, hashing.hash(Queue::Staff, &keys, "12345678", [1; 16]).await.unwrap());
        assert_ne!(one, hashing.hash(Queue::Public, &keys, "12345679", [1; 16]).await.unwrap());
        assert_ne!(one, hashing.hash(Queue::Public, &keys, "12345678", [2; 16]).await.unwrap());
        let other = Keys::from_master(&[2; 32]);
        assert_ne!(one, hashing.hash(Queue::Public, &other, "12345678", [1; 16]).await.unwrap());
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_full_line_turns_away_and_the_staff_have_their_own() {
        let hashing = Hashing::default();
        let keys = Keys::from_master(&[1; 32]);
        hashing.public.waiting.store(WAITING, Ordering::Relaxed);
        assert_eq!(hashing.hash(Queue::Public, &keys, "1", [1; 16]).await, Err(Overloaded));
        assert_eq!(
            hashing.public.waiting.load(Ordering::Relaxed),
            WAITING,
            "the one turned away left the line"
        );
        assert!(hashing.hash(Queue::Staff, &keys, "1", [1; 16]).await.is_ok());
        assert_eq!(hashing.staff.waiting.load(Ordering::Relaxed), 0);
    }
}
