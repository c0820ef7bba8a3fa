//! The code lists of events.

use crate::coded::coded;

coded! {
    /// What kind of event it is.
    EventType {
        Festival = "festival",
        Exhibition = "exhibition",
        Workshop = "workshop",
        Course = "course",
        Forum = "forum",
        Screening = "screening",
        Lecture = "lecture",
        InformationSession = "information_session",
        Volunteering = "volunteering",
        Community = "community",
    }
}

coded! {
    /// For whom it is.
    Audience {
        Everyone = "everyone",
        Women = "women",
        Men = "men",
        Families = "families",
        Children = "children",
        YoungPeople = "young_people",
    }
}

coded! {
    /// Whether one gets in without a step.
    StepFree {
        Yes = "yes",
        Partly = "partly",
        No = "no",
        NotSure = "not_sure",
    }
}

coded! {
    /// What happens with children; information from the organiser, not a promise of ours.
    Childcare {
        /// The organiser looks after children.
        Yes = "yes",
        ChildrenWelcome = "children_welcome",
        No = "no",
    }
}

coded! {
    /// How often, as the form asks it.
    Repeat {
        Once = "none",
        Weekly = "weekly",
        TwoWeekly = "two_weekly",
        /// On the same weekday of the month: the third Saturday, the last Monday.
        Monthly = "monthly",
    }
}

coded! {
    /// Where an event stands between the volunteer and the staff.
    EventStatus {
        Draft = "draft",
        NeedsApproval = "needs_approval",
        Approved = "approved",
        /// A moderator asked the volunteer something.
        Asked = "asked",
        Rejected = "rejected",
        Cancelled = "cancelled",
    }
}

coded! {
    /// What a volunteer or a moderator does with an event.
    Act {
        /// The volunteer keeps it without sending it.
        Save = "save",
        /// The volunteer sends it, or a change of it.
        Submit = "submit",
        Approve = "approve",
        Ask = "ask",
        Reject = "reject",
        Cancel = "cancel",
    }
}

coded! {
    /// A part of an event that can change.
    EventField {
        Kind = "kind",
        Language = "language",
        Title = "title",
        Summary = "summary",
        Text = "text",
        Date = "date",
        Start = "start",
        End = "end",
        Repetition = "repetition",
        Except = "except",
        Place = "place",
        City = "city",
        Audience = "audience",
        Speaks = "speaks",
        Interpreter = "interpreter",
        StepFree = "step_free",
        Childcare = "childcare",
        Cost = "cost",
        NoDocuments = "no_documents",
        Organiser = "organiser",
    }
}
