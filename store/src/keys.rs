//! The keys: what seals a personal field, what makes a code searchable, and nothing in the database.
//!
//! One master key (32 bytes, from a file) gives every other key by HKDF with a label of its own.
//! Each person has a random key, kept in the database wrapped by the master's wrapping key; sealing
//! binds a field to its table, column and row, so that a sealed value cannot be moved elsewhere.
//! Erasing a person is destroying that one wrapped key.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::StoreError;

/// Length of every symmetric key, in bytes.
pub const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;

type Secret = Zeroizing<[u8; KEY_BYTES]>;

/// All keys that follow from the master key.
#[derive(Clone)]
pub struct Keys {
    /// Newest first; the others open what was wrapped before the last rotation.
    wrapping: Vec<Secret>,
    lookup: Secret,
    pepper: Secret,
    audit: Secret,
    replay: Secret,
    push: Secret,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(…)")
    }
}

/// Where a sealed field lives; a value opens only in the place that it was sealed for.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    pub table: &'static str,
    pub column: &'static str,
    pub row: &'a str,
}

impl Place<'_> {
    fn associated_data(&self) -> Vec<u8> {
        // Lengths first, so that no two places give the same bytes.
        let mut data = Vec::new();
        for part in [self.table, self.column, self.row] {
            data.extend_from_slice(&(part.len() as u32).to_be_bytes());
            data.extend_from_slice(part.as_bytes());
        }
        data
    }
}

/// The key of one person, open in memory only for as long as a request needs it.
#[derive(Clone)]
pub struct PersonKey(Secret);

impl std::fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonKey(…)")
    }
}

impl Keys {
    /// Derives every key from the master key.
    pub fn from_master(master: &[u8; KEY_BYTES]) -> Keys {
        let derive = |label: &[u8]| {
            let mut key = Zeroizing::new([0u8; KEY_BYTES]);
            Hkdf::<Sha256>::new(Some(b"liman/1"), master)
                .expand(label, key.as_mut_slice())
                .expect("32 bytes are well inside HKDF's limit");
            key
        };
        Keys {
            wrapping: vec![derive(b"wrapping")],
            lookup: derive(b"lookup"),
            pepper: derive(b"pepper"),
            audit: derive(b"audit"),
            replay: derive(b"replay"),
            push: derive(b"push"),
        }
    }

    /// Adds wrapping keys that rotations have made, oldest first; the last one wraps from now on.
    pub fn with_rotations(mut self, rotations: &[[u8; KEY_BYTES]]) -> Keys {
        for key in rotations {
            self.wrapping.insert(0, Zeroizing::new(*key));
        }
        self
    }

    /// A keyed hash for finding a row by something that the database must not know (a reference, a
    /// phone number, an idempotency key). `purpose` keeps equal texts in different columns apart.
    pub fn lookup(&self, purpose: &str, text: &str) -> Vec<u8> {
        keyed_hash(&self.lookup, &[purpose.as_bytes(), text.as_bytes()])
    }

    /// The pepper of password and PIN hashes.
    pub fn pepper(&self) -> &[u8; KEY_BYTES] {
        &self.pepper
    }

    /// The secret of the key pair by which push services know us (VAPID): the same in every process and
    /// after every start, so that what phones have agreed to stays good.
    pub fn push(&self) -> &[u8; KEY_BYTES] {
        &self.push
    }

    pub(crate) fn audit_mac(&self, parts: &[&[u8]]) -> Vec<u8> {
        keyed_hash(&self.audit, parts)
    }

    /// A key that only the holder of `token` can lead us to: for what must be shown again to the one
    /// who already holds it (the booked reference and PIN) and to nobody else.
    pub fn for_holder(&self, purpose: &str, token: &str) -> PersonKey {
        let mut key = Zeroizing::new([0u8; KEY_BYTES]);
        Hkdf::<Sha256>::new(Some(self.replay.as_slice()), token.as_bytes())
            .expand(purpose.as_bytes(), key.as_mut_slice())
            .expect("32 bytes are well inside HKDF's limit");
        PersonKey(key)
    }

    /// A new person's key, and the same wrapped for storage beside the person's id.
    pub fn new_person(&self, person: &str) -> (PersonKey, Vec<u8>) {
        let mut key = Zeroizing::new([0u8; KEY_BYTES]);
        fill_random(key.as_mut_slice());
        let wrapped = self.wrap(person, &key);
        (PersonKey(key), wrapped)
    }

    fn wrap(&self, person: &str, key: &Secret) -> Vec<u8> {
        seal_with(&self.wrapping[0], &wrapping_place(person), key.as_slice())
    }

    /// The same person's key wrapped by the newest wrapping key; `None` if it already is.
    ///
    /// # Errors
    /// `Sealed` when none of our wrapping keys opens it.
    pub fn wrap_anew(&self, person: &str, wrapped: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        if open_with(&self.wrapping[0], &wrapping_place(person), wrapped).is_ok() {
            return Ok(None);
        }
        let PersonKey(key) = self.open_person(person, wrapped)?;
        Ok(Some(self.wrap(person, &key)))
    }

    /// Opens a person's wrapped key.
    ///
    /// # Errors
    /// `Sealed` when the master key is another one, or the row was tampered with.
    pub fn open_person(&self, person: &str, wrapped: &[u8]) -> Result<PersonKey, StoreError> {
        let opened = self
            .wrapping
            .iter()
            .find_map(|key| open_with(key, &wrapping_place(person), wrapped).ok())
            .ok_or(StoreError::Sealed)?;
        let mut key = Zeroizing::new([0u8; KEY_BYTES]);
        if opened.len() != KEY_BYTES {
            return Err(StoreError::Sealed);
        }
        key.copy_from_slice(&opened);
        Ok(PersonKey(key))
    }
}

fn wrapping_place(person: &str) -> Place<'_> {
    Place { table: "person", column: "wrapped_key", row: person }
}

impl PersonKey {
    /// Seals a text for its place. Texts are padded to steps of 32 bytes: a length tells too much.
    pub fn seal(&self, place: Place<'_>, text: &str) -> Vec<u8> {
        let mut padded = Zeroizing::new((text.len() as u32).to_be_bytes().to_vec());
        padded.extend_from_slice(text.as_bytes());
        let length = padded.len().div_ceil(32) * 32;
        padded.resize(length, 0);
        seal_with(&self.0, &place, &padded)
    }

    /// Opens what [`PersonKey::seal`] made, in the same place.
    ///
    /// # Errors
    /// `Sealed` for any other key or place, or a changed value.
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<String, StoreError> {
        let padded = open_with(&self.0, &place, sealed)?;
        let (length, rest) = padded.split_first_chunk::<4>().ok_or(StoreError::Sealed)?;
        let text = rest.get(..u32::from_be_bytes(*length) as usize).ok_or(StoreError::Sealed)?;
        String::from_utf8(text.to_vec()).map_err(|_| StoreError::Sealed)
    }
}

fn keyed_hash(key: &Secret, parts: &[&[u8]]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.as_slice()).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}

fn seal_with(key: &Secret, place: &Place<'_>, plain: &[u8]) -> Vec<u8> {
    let mut nonce = [0u8; NONCE_BYTES];
    fill_random(&mut nonce);
    let cipher = XChaCha20Poly1305::new_from_slice(key.as_slice()).expect("the key has 32 bytes");
    let associated = place.associated_data();
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &associated })
        .expect("a message in memory is far below the cipher's limit");
    [nonce.as_slice(), &sealed].concat()
}

fn open_with(key: &Secret, place: &Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let (nonce, body) = sealed.split_first_chunk::<NONCE_BYTES>().ok_or(StoreError::Sealed)?;
    let cipher = XChaCha20Poly1305::new_from_slice(key.as_slice()).expect("the key has 32 bytes");
    let associated = place.associated_data();
    cipher
        .decrypt(&XNonce::from(*nonce), Payload { msg: body, aad: &associated })
        .map(Zeroizing::new)
        .map_err(|_| StoreError::Sealed)
}

/// Random bytes from the operating system.
///
/// # Panics
/// When the operating system has none to give: going on without would be worse.
pub fn fill_random(bytes: &mut [u8]) {
    getrandom::fill(bytes).expect("the operating system gives random bytes");
}

/// A random id of 128 bits as 32 hex digits; ids are ours, not the engine's.
pub fn new_id() -> String {
    let mut bytes = [0u8; 16];
    fill_random(&mut bytes);
    hex(&bytes)
}

/// A random token of 256 bits as 64 hex digits, for cookies and one-time links.
pub fn new_token() -> String {
    let mut bytes = [0u8; 32];
    fill_random(&mut bytes);
    hex(&bytes)
}

/// Reads lower-case or upper-case hex digits back; `None` for anything else.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || text.len() % 2 == 1 {
        return None;
    }
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok()).collect()
}

/// Lower-case hex digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Place<'static> = Place { table: "booking", column: "name", row: "b1" };

    #[test]
    fn a_sealed_text_opens_only_with_its_key_in_its_place() {
        let keys = Keys::from_master(&[7; 32]);
        let (key, wrapped) = keys.new_person("p1");
        let sealed = key.seal(HERE, "نرگس");
        assert_eq!(key.open(HERE, &sealed).unwrap(), "نرگس");
        assert_eq!(keys.open_person("p1", &wrapped).unwrap().open(HERE, &sealed).unwrap(), "نرگس");

        let elsewhere = Place { row: "b2", ..HERE };
        assert!(key.open(elsewhere, &sealed).is_err(), "another row");
        assert!(key.open(Place { column: "note", ..HERE }, &sealed).is_err(), "another column");
        assert!(keys.open_person("p2", &wrapped).is_err(), "another person");
        assert!(Keys::from_master(&[8; 32]).open_person("p1", &wrapped).is_err(), "another master key");
        for position in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[position] ^= 1;
            assert!(key.open(HERE, &changed).is_err(), "changed at byte {position}");
        }
    }

    #[test]
    fn the_same_text_never_looks_the_same_and_does_not_show_its_length() {
        let (key, _) = Keys::from_master(&[7; 32]).new_person("p1");
        let (one, two) = (key.seal(HERE, "Ana"), key.seal(HERE, "Ana"));
        assert_ne!(one, two);
        assert_eq!(one.len(), key.seal(HERE, "Alexandrina").len());
    }

    #[test]
    fn after_a_rotation_old_wrappings_open_and_are_wrapped_anew() {
        let before = Keys::from_master(&[7; 32]);
        let (key, wrapped) = before.new_person("p1");
        let sealed = key.seal(HERE, "نرگس");
        let after = Keys::from_master(&[7; 32]).with_rotations(&[[9; 32]]);
        let anew = after.wrap_anew("p1", &wrapped).unwrap().expect("wrapped by the old key");
        assert_eq!(after.open_person("p1", &anew).unwrap().open(HERE, &sealed).unwrap(), "نرگس");
        assert!(after.wrap_anew("p1", &anew).unwrap().is_none());
        assert!(before.open_person("p1", &anew).is_err(), "the old key alone opens it no more");
        assert_eq!(before.lookup("t", "x"), after.lookup("t", "x"), "what is found by hash is still found");
    }

    #[test]
    fn look_up_keys_are_kept_apart_by_purpose() {
        let keys = Keys::from_master(&[7; 32]);
        assert_eq!(keys.lookup("reference", "1"), keys.lookup("reference", "1"));
        assert_ne!(keys.lookup("reference", "1"), keys.lookup("phone", "1"));
        assert_ne!(keys.lookup("a", "bc"), keys.lookup("ab", "c"));
    }
}
