//! What messages say: neutral words, and the same in four languages. They go out from `server`.

mod calendar;
pub mod hours;
mod texts;

pub use calendar::{Entry, feed_file};
pub use texts::{Mail, mail, mail_sample, sample, sms};
