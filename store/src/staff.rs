//! Who works here: accounts, the links that set them up, passwords, sessions.
//!
//! Nothing that opens a door is stored: of passwords a peppered Argon2id hash, of links and session
//! tokens a SHA-256 (they are 256 random bits, so a fast hash gives nothing away).

mod account;
mod feed;
mod messages;
mod password;
mod session;
mod sign_in;

pub use account::{NewMember, StaffMember};
pub use feed::{FeedVisit, PersonCalendar};
pub use messages::MessageView;
pub use session::Session;
pub use sign_in::wait_after;

use domain::staff::PasswordError;
use domain::text::TextError;
use sha2::{Digest as _, Sha256};

use crate::StoreError;

/// How long a set-up link works, in seconds.
pub const LINK_SECONDS: i64 = 24 * 3600;
/// How long a session lives without an act of its holder, in seconds.
pub const IDLE_SECONDS: i64 = 15 * 60;
/// How long a session lives at most, in seconds.
pub const SESSION_SECONDS: i64 = 8 * 3600;

/// Why an act on staff accounts was refused.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    #[error("the name cannot be used: {0}")]
    Name(TextError),
    /// Somebody has this name, or one that differs only in marks or capitals.
    #[error("the name is taken")]
    Taken,
    #[error("no such member of staff")]
    NotFound,
    /// One cannot disable oneself: the house would be left without a key.
    #[error("not with one's own account")]
    OwnAccount,
    /// Unknown, used, or too old.
    #[error("the link does not work")]
    Link,
    #[error("the password cannot be used: {}", .0.code())]
    Password(PasswordError),
    /// Unknown name, wrong password or disabled account: nobody outside learns which.
    #[error("name and password do not belong together")]
    Wrong,
    /// Too many failures for this name; `seconds` until the next try is looked at.
    #[error("too many failures, wait {seconds} s")]
    Wait { seconds: i64 },
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
