//! Messages to people who asked for them: what each is about, when it may go, and what fits in it.

pub mod rules;
pub mod segments;

use crate::coded::coded;

coded! {
    /// What a message says.
    Kind {
        /// A visit stands, or stands again.
        Booked = "booked",
        /// The office gave the visit another time.
        Moved = "moved",
        /// The office cancelled the visit.
        Cancelled = "cancelled",
        /// Three days before.
        ReminderEarly = "reminder_early",
        /// The day before.
        Reminder = "reminder",
    }
}

impl Kind {
    /// Whether nothing is lost when it does not go: the person knows of the visit without it.
    pub const fn is_reminder(self) -> bool {
        matches!(self, Kind::ReminderEarly | Kind::Reminder)
    }
}

coded! {
    /// On what way a message goes.
    Channel {
        Email = "email",
        Sms = "sms",
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
