//! Booking a visit: what a form must hold, and what may happen to a visit afterwards.

mod errors;
mod form;
mod idem;
mod party;
mod request;
mod state;
mod wishes;

pub use errors::FieldErrors;
pub use form::BookingForm;
pub use idem::{Idem, Slug};
pub use party::OTHER_NAMES;
pub use request::{BookingRequest, Contact};
pub use state::{
    Act, CANCEL_UNDO_MINUTES, Change, ChangeError, NameReason, VisitState, may_person_change, undo,
};
pub use wishes::{Gender, VisitWay, Wishes};
