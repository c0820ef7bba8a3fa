//! The directory of help: services, places, programmes, partners, and who else can be called.
//!
//! Facts and words are apart: facts exist once, words in every language. Reading the files is for
//! the caller; here is what they must say and what follows from it.

mod codes;
mod contact;
mod directory;
mod entry;
mod filter;
mod listing;
mod place;
mod problem;
mod programme;
mod service;
mod slug;

#[cfg(test)]
mod tests;

pub use codes::{
    Bring, City, Cost, Label, Need, PartnerKind, PartnerRole, PlaceKind, Room, ServiceKind, SpokenLanguage,
    Status, Team, Way,
};
pub use contact::{Contact, ContactFacts, ContactHours, ContactWords};
pub use directory::{Directory, Parts};
pub use entry::{Entry, Words};
pub use filter::{ServiceFilter, UnknownValue};
pub use listing::Listed;
pub use place::{Place, PlaceFacts, PlaceWords};
pub use problem::{Problem, Wrong};
pub use programme::{
    Partner, PartnerFacts, PartnerWords, Programme, ProgrammeFacts, ProgrammeFigure, ProgrammeWords,
    YearMonth,
};
pub use service::{BookingFacts, Service, ServiceFacts, ServiceFigure, ServiceWords};
pub use slug::{NotASlug, Slug};
