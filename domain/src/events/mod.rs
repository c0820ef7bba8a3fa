//! Community events: what volunteers post, what staff let stand, and when each takes place.

mod codes;
mod difference;
mod draft;
mod form;
mod guard;
mod moderation;
mod occurrences;
mod reader;
mod repeat;
mod repetition;
mod texts;

#[cfg(test)]
mod tests;

pub use codes::{Act, Audience, Childcare, EventField, EventStatus, EventType, Repeat, StepFree};
pub use difference::{FieldChange, difference};
pub use draft::{EventContact, EventCost, EventDraft, EventPlace, When};
pub use form::{EventForm, FieldError, FormRules, Submission};
pub use guard::{Sender, links_in, sender};
pub use moderation::{Moderated, NotAllowed};
pub use occurrences::{Occurrence, occurrences};
pub use repetition::{ByDay, Ends, Frequency, Repetition, RepetitionError, Until};
pub use texts::{EventText, EventTexts, Shown};
