//! What one process keeps in memory beside the database; losing it loses nothing.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use super::hashing::Hashing;
use super::taken::PlaceTimes;

/// Shared by all clones of a store.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    pub hashing: Hashing,
    places: Mutex<HashMap<String, Arc<PlaceTimes>>>,
    forms: Mutex<HashSet<Vec<u8>>>,
}

impl Memory {
    /// The last picture of a place: hours and what is taken, with the versions it was made from.
    pub fn place_times(&self, place: &str) -> Option<Arc<PlaceTimes>> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).get(place).cloned()
    }

    /// Keeps a newer picture. Of two made at the same time either may stay: versions are compared
    /// at every use.
    pub fn keep_place_times(&self, place: &str, times: Arc<PlaceTimes>) {
        self.places.lock().unwrap_or_else(PoisonError::into_inner).insert(place.to_owned(), times);
    }

    /// Marks a form as being worked on; `None` when it is already.
    pub fn begin_form(self: &Arc<Self>, key: &[u8]) -> Option<FormInWork> {
        let fresh = self.forms.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_vec());
        fresh.then(|| FormInWork { memory: self.clone(), key: key.to_vec() })
    }
}

/// Ends the mark when the work ends, however it ends.
#[derive(Debug)]
pub(crate) struct FormInWork {
    memory: Arc<Memory>,
    key: Vec<u8>,
}

impl Drop for FormInWork {
    fn drop(&mut self) {
        self.memory.forms.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}
