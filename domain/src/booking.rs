//! Booking a visit: what a form must hold, and what may happen to a visit afterwards.

mod errors;
mod form;
mod state;
mod wishes;

pub use errors::FieldErrors;
pub use form::{BookingForm, BookingRequest, Contact, Idem, Slug};
pub use state::{
    Act, CANCEL_UNDO_MINUTES, Change, ChangeError, NameReason, VisitState, may_person_change, undo,
};
pub use wishes::{Gender, VisitWay, Wishes};
