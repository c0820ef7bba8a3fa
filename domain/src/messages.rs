//! Messages to people who asked for them: what each is about, when it may go, and what fits in it.

mod push;
pub mod rules;
pub mod segments;

use crate::coded::coded;
use crate::link::Purpose;

pub use push::{PushAddress, PushService, USUAL_SERVICES};

coded! {
    /// What a message says.
    Kind {
        /// A visit stands, or stands again.
        Booked = "booked",
        /// The office gave the visit another time.
        Moved = "moved",
        /// The office gave the visit another place, and perhaps another time.
        Elsewhere = "elsewhere",
        /// The visit cannot take place as it is; the office asks whether another time is fine.
        Proposed = "proposed",
        /// The office cancelled the visit.
        Cancelled = "cancelled",
        /// Three days before.
        ReminderEarly = "reminder_early",
        /// The day before.
        Reminder = "reminder",
        /// A time for somebody who waits for one, theirs alone for half an hour.
        Offer = "offer",
    }
}

impl Kind {
    /// Whether nothing is lost when it does not go: the person knows of the visit without it.
    pub const fn is_reminder(self) -> bool {
        matches!(self, Kind::ReminderEarly | Kind::Reminder)
    }

    /// What can be answered by the link in it; `None`: it goes without one.
    pub const fn purpose(self) -> Option<Purpose> {
        match self {
            Kind::Booked | Kind::Moved | Kind::Elsewhere | Kind::ReminderEarly | Kind::Reminder => {
                Some(Purpose::Visit)
            }
            Kind::Proposed => Some(Purpose::Proposal),
            Kind::Offer => Some(Purpose::Offer),
            Kind::Cancelled => None,
        }
    }
}

coded! {
    /// Why the staff should call a person.
    CallReason {
        /// The person asked for it.
        Asked = "asked",
        /// There is something to tell, and no way to write.
        NoWay = "no_way",
    }
}

coded! {
    /// The part of the day in which a person wants to be written to.
    Hours {
        /// Any time of the day.
        Day = "day",
        Morning = "morning",
        Afternoon = "afternoon",
        Evening = "evening",
    }
}

impl Hours {
    /// From the first hour on, until the second one, on the clock of the place.
    pub const fn range(self) -> (u32, u32) {
        match self {
            Hours::Day => (8, 20),
            Hours::Morning => (8, 12),
            Hours::Afternoon => (12, 16),
            Hours::Evening => (16, 20),
        }
    }
}

coded! {
    /// On what way a message goes.
    Channel {
        Email = "email",
        Sms = "sms",
        /// To a phone that its owner called theirs: it says that there is something to read, and no more.
        Push = "push",
    }
}

coded! {
    /// How far a message is. Only `sending` and what comes after it may have left the house.
    State {
        /// Waits until it is due, or for another try.
        Pending = "pending",
        /// A process has taken it and sent nothing yet.
        Claimed = "claimed",
        /// On the wire: from here on nobody may send it again by themselves.
        Sending = "sending",
        Sent = "sent",
        /// Certainly not sent, and no further try is made.
        Failed = "failed",
        /// The wire went silent: sent or not, nobody knows.
        Unknown = "unknown",
        /// No longer needed.
        Dropped = "dropped",
    }
}
