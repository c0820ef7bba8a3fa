//! The way of an event from the volunteer to the public, and back when it changes.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::codes::{Act, EventStatus};
use super::difference::{FieldChange, difference};
use super::draft::EventDraft;
use super::texts::EventText;

/// An event with the version that everyone sees and the one that waits for staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moderated {
    status: EventStatus,
    /// Counts what the volunteer sent, so that staff decide on what they have read.
    revision: u32,
    public: Option<EventDraft>,
    waiting: Option<EventDraft>,
}

/// Why an act was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAllowed {
    /// Not from this state.
    State,
    /// The volunteer has changed it since the moderator read it.
    Changed,
}

impl EventStatus {
    /// The state after an act, for an event that is not public yet; none: not allowed.
    pub const fn after(self, act: Act) -> Option<EventStatus> {
        match (self, act) {
            (EventStatus::Draft, Act::Save) => Some(EventStatus::Draft),
            (EventStatus::Cancelled, _) | (_, Act::Save) => None,
            (_, Act::Submit) => Some(EventStatus::NeedsApproval),
            (_, Act::Cancel) => Some(EventStatus::Cancelled),
            (EventStatus::NeedsApproval | EventStatus::Asked, Act::Approve) => Some(EventStatus::Approved),
            (EventStatus::NeedsApproval, Act::Ask) => Some(EventStatus::Asked),
            (EventStatus::NeedsApproval | EventStatus::Asked, Act::Reject) => Some(EventStatus::Rejected),
            (_, Act::Approve | Act::Ask | Act::Reject) => None,
        }
    }
}

impl Moderated {
    /// An event that its volunteer keeps for now.
    pub const fn draft(event: EventDraft) -> Moderated {
        Moderated { status: EventStatus::Draft, revision: 0, public: None, waiting: Some(event) }
    }

    /// An event that was just sent.
    pub const fn submitted(event: EventDraft) -> Moderated {
        Moderated { status: EventStatus::NeedsApproval, revision: 1, public: None, waiting: Some(event) }
    }

    pub const fn status(&self) -> EventStatus {
        self.status
    }

    /// To be given back with a decision.
    pub const fn revision(&self) -> u32 {
        self.revision
    }

    /// What everyone sees: the last approved version, also while a change waits. A cancelled event
    /// stays to be seen as cancelled, if it ever was public.
    pub const fn public(&self) -> Option<&EventDraft> {
        self.public.as_ref()
    }

    /// What its volunteer last wrote and staff have not accepted.
    pub const fn waiting(&self) -> Option<&EventDraft> {
        self.waiting.as_ref()
    }

    /// The newest version, for the volunteer to edit.
    pub fn newest(&self) -> Option<&EventDraft> {
        self.waiting.as_ref().or(self.public.as_ref())
    }

    /// What the waiting version would change of the public one; empty when nothing is public.
    pub fn changes(&self) -> Vec<FieldChange> {
        match (&self.public, &self.waiting) {
            (Some(public), Some(waiting)) => difference(public, waiting),
            _ => Vec::new(),
        }
    }

    /// The volunteer keeps changing an event that was not sent yet.
    ///
    /// # Errors
    /// [`NotAllowed::State`] once it was sent.
    pub fn save(self, event: EventDraft) -> Result<Moderated, NotAllowed> {
        let status = self.after(Act::Save)?;
        Ok(Moderated { status, waiting: Some(event), ..self })
    }

    /// The volunteer sends the event or a change of it. Translations that staff made are kept. A
    /// change that changes nothing does not go to the queue.
    ///
    /// # Errors
    /// [`NotAllowed::State`] for a cancelled event.
    pub fn submit(self, mut event: EventDraft) -> Result<Moderated, NotAllowed> {
        let status = self.after(Act::Submit)?;
        if let Some(newest) = self.newest() {
            event.texts = newest.texts.revised(event.texts.source().clone());
        }
        // Taking a change back leaves nothing to decide.
        if self.public.as_ref().is_some_and(|public| difference(public, &event).is_empty()) {
            let revision = self.revision + u32::from(self.waiting.is_some());
            return Ok(Moderated { status: EventStatus::Approved, revision, waiting: None, ..self });
        }
        Ok(Moderated { status, revision: self.revision + 1, waiting: Some(event), ..self })
    }

    /// Staff approve the version that they have read; it becomes public.
    ///
    /// # Errors
    /// [`NotAllowed`].
    pub fn approve(self, revision: u32) -> Result<Moderated, NotAllowed> {
        let status = self.decided(Act::Approve, revision)?;
        let public = self.waiting.or(self.public);
        Ok(Moderated { status, revision: self.revision, public, waiting: None })
    }

    /// Staff ask the volunteer something about the version that they have read.
    ///
    /// # Errors
    /// [`NotAllowed`].
    pub fn ask(self, revision: u32) -> Result<Moderated, NotAllowed> {
        let status = self.decided(Act::Ask, revision)?;
        Ok(Moderated { status, ..self })
    }

    /// Staff reject the version that they have read. A public event stays as it was.
    ///
    /// # Errors
    /// [`NotAllowed`].
    pub fn reject(self, revision: u32) -> Result<Moderated, NotAllowed> {
        let status = self.decided(Act::Reject, revision)?;
        if self.public.is_some() {
            return Ok(Moderated { status: EventStatus::Approved, waiting: None, ..self });
        }
        Ok(Moderated { status, ..self })
    }

    /// The volunteer or staff call it off, for good.
    ///
    /// # Errors
    /// [`NotAllowed::State`] when it is cancelled already.
    pub fn cancel(self) -> Result<Moderated, NotAllowed> {
        let status = self.after(Act::Cancel)?;
        Ok(Moderated { status, ..self })
    }

    /// Staff add a translation, to what is public and to what waits. The volunteer's own words are not
    /// theirs to change: a text in the source language changes nothing.
    pub fn translated(mut self, text: &EventText) -> Moderated {
        for event in [&mut self.public, &mut self.waiting].into_iter().flatten() {
            event.texts = event.texts.translated(text.clone());
        }
        self
    }

    fn after(&self, act: Act) -> Result<EventStatus, NotAllowed> {
        self.status.after(act).ok_or(NotAllowed::State)
    }

    fn decided(&self, act: Act, revision: u32) -> Result<EventStatus, NotAllowed> {
        let status = self.after(act)?;
        if revision == self.revision { Ok(status) } else { Err(NotAllowed::Changed) }
    }
}

impl fmt::Display for NotAllowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NotAllowed::State => "state",
            NotAllowed::Changed => "changed",
        })
    }
}

impl std::error::Error for NotAllowed {}
