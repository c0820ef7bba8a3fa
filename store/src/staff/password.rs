//! Hashing passwords: Argon2id with a pepper from the master key, a few at a time.

use std::sync::LazyLock;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;
use zeroize::Zeroizing;

use crate::{Keys, StoreError};

/// Hashes at the same time: each takes 19 MiB and a core, and the public's pages want theirs too.
static PLACES: Semaphore = Semaphore::const_new(2);

/// What an unknown name is checked against, so that it takes as long as a known one. No password
/// has this hash: it was made of nothing but zeros.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    let zeros = "A".repeat(43);
    format!(
        "$argon2id$v=19$m={},t={},p={}$AAAAAAAAAAAAAAAAAAAAAA${zeros}",
        Params::DEFAULT_M_COST,
        Params::DEFAULT_T_COST,
        Params::DEFAULT_P_COST
    )
});

fn argon2(pepper: &[u8]) -> Argon2<'_> {
    Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, Params::DEFAULT)
        .expect("a pepper of 32 bytes is well inside Argon2's limit")
}

/// Hashes a password to a PHC string.
pub(super) async fn hash(keys: &Keys, password: &str) -> Result<String, StoreError> {
    let password = Zeroizing::new(password.to_owned());
    aside(keys, move |keys| {
        argon2(keys.pepper())
            .hash_password(password.as_bytes())
            .map(|hash| hash.to_string())
            .map_err(|error| StoreError::Damaged(error.to_string()))
    })
    .await?
}

/// Whether the password belongs to the hash; without a hash the answer is no, after the same work.
pub(super) async fn verify(keys: &Keys, hash: Option<String>, password: &str) -> Result<bool, StoreError> {
    let password = Zeroizing::new(password.to_owned());
    aside(keys, move |keys| {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| NOBODY.clone());
        let parsed = PasswordHash::new(&hash).map_err(|error| StoreError::Damaged(error.to_string()))?;
        Ok(argon2(keys.pepper()).verify_password(password.as_bytes(), &parsed).is_ok() && known)
    })
    .await?
}

/// Runs work that takes a core away from the threads that answer requests.
async fn aside<T: Send + 'static>(
    keys: &Keys,
    work: impl FnOnce(&Keys) -> T + Send + 'static,
) -> Result<T, StoreError> {
    let away = || StoreError::Away(sqlx::Error::WorkerCrashed);
    let _place = PLACES.acquire().await.map_err(|_| away())?;
    let keys = keys.clone();
    tokio::task::spawn_blocking(move || work(&keys)).await.map_err(|_| away())
}
