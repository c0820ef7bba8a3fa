//! What every handler may reach: the store, the catalogue, the names of the built files, the clock.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use domain::catalogue::Directory;
use domain::messages::PushService;
use store::Store;

use crate::directory::Catalogue;

/// The zone in which every office of this portal keeps its hours.
pub const ZONE: chrono_tz::Tz = chrono_tz::Europe::Bucharest;

/// Shared by all handlers; cheap to clone.
#[derive(Debug, Clone)]
pub struct AppState {
    pub store: Store,
    pub catalogue: Arc<Catalogue>,
    pub site: Arc<Site>,
    pub clock: Clock,
}

impl AppState {
    /// Services, places, programmes, partners and contacts.
    pub fn directory(&self) -> &Directory {
        &self.catalogue.directory
    }
}

/// What pages need to know about the program that serves them.
#[derive(Debug, Clone, Default)]
pub struct Site {
    /// Addresses of the hashed files under `/pkg`.
    pub assets: Assets,
    /// `liman serve --demo`: every page says that people and hours are invented.
    pub demo: bool,
    /// Whether a mail server is set, and whether an SMS gateway is; without one, messages stay.
    pub mail: bool,
    pub sms: bool,
    /// How phones are told; none where no push service may be asked.
    pub push: Option<Push>,
    /// Without a slash at the end; for links in messages, feeds and QR codes.
    pub public_url: String,
}

/// What a phone must know to be told that there is something to read, and where it may be told.
#[derive(Debug, Clone)]
pub struct Push {
    /// Our public key as browsers want it.
    pub key: String,
    pub services: Vec<PushService>,
}

/// Addresses of the built files; empty in tests of pages alone.
#[derive(Debug, Clone, Default)]
pub struct Assets {
    pub style: String,
    pub staff_style: String,
    pub staff_script: String,
    pub loader: String,
    /// For the page of a visit.
    pub phone: String,
    /// The return check.
    pub check: IslandFiles,
    /// Booking.
    pub book: IslandFiles,
}

impl Assets {
    /// What a page with this island loads.
    pub fn island(&self, island: Island) -> &IslandFiles {
        match island {
            Island::Check => &self.check,
            Island::Book => &self.book,
        }
    }
}

/// The islands, each built by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Island {
    Check,
    Book,
}

/// The wasm of an island and the script that binds it.
#[derive(Debug, Clone, Default)]
pub struct IslandFiles {
    pub script: String,
    pub wasm: String,
}

/// The present, as handlers see it; tests put their own in its place.
#[derive(Clone)]
pub struct Clock(pub Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    pub fn system() -> Clock {
        Clock(Arc::new(Utc::now))
    }

    pub fn fixed(at: DateTime<Utc>) -> Clock {
        Clock(Arc::new(move || at))
    }

    /// Now, in UTC.
    pub fn now(&self) -> DateTime<Utc> {
        (self.0)()
    }

    /// Now, in UTC seconds.
    pub fn seconds(&self) -> i64 {
        self.now().timestamp()
    }
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}
