//! What the island gets from the server: finished words, the choices so far, free times with their labels.

use super::wishes::Can;
use crate::carry;

/// Words that the island says, by position: one list for both sides, so that they cannot differ.
macro_rules! says {
    ($($name:ident = $word:ident),+ $(,)?) => {
        /// One of the texts in [`Given::says`].
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Say { $($name),+ }

        #[cfg(feature = "ssr")]
        impl Say {
            /// The text itself.
            pub(super) fn of(self, w: crate::words::Words) -> &'static str {
                match self { $(Say::$name => w.$word()),+ }
            }
        }

        /// All texts of a language, in the order of [`Say`].
        #[cfg(feature = "ssr")]
        pub(super) fn says(w: crate::words::Words) -> Vec<String> {
            vec![$(w.$word().to_owned()),+]
        }
    };
}

says! {
    Continue = frame_continue,
    Optional = frame_optional,
    ErrorsTitle = frame_errors,
    PlaceQuestion = booking_place_question,
    PlaceAny = booking_place_any,
    PlaceAnyHint = booking_place_any_hint,
    TimeQuestion = booking_time_question,
    TimeHint = booking_time_hint,
    TimeMore = booking_time_more,
    TimeSoonest = booking_time_soonest,
    TimeNone = booking_time_none,
    TimeNoneText = booking_time_none_text,
    TimeWays = booking_time_ways,
    Reach = places_reach,
    Wait = waiting_link,
    LanguageStep = booking_language_step,
    LanguageQuestion = booking_language_question,
    LanguageSpoken = booking_language_spoken,
    LanguageInterpreted = booking_language_interpreted,
    LanguageOpen = booking_language_open,
    InterpreterQuestion = booking_interpreter_question,
    InterpreterNo = booking_interpreter_no,
    InterpreterYes = booking_interpreter_yes,
    InterpreterHint = booking_interpreter_hint,
    Wish = booking_wish,
    WishHint = booking_wish_hint,
    WishAny = booking_wish_any,
    WishGender = booking_wish_gender,
    WishWoman = booking_wish_woman,
    WishMan = booking_wish_man,
    WishSteps = booking_wish_steps,
    WishStepsAny = booking_wish_steps_any,
    WishStepFree = booking_wish_step_free,
    WishWay = booking_wish_way,
    WishOnSite = booking_wish_on_site,
    WishVideo = booking_wish_video,
    WishPhone = booking_wish_phone,
    WishBy = booking_wish_by,
    WishByRoom = booking_wish_by_room,
    WishByVideo = booking_wish_by_video,
    DetailsQuestion = booking_details_question,
    Name = booking_name,
    NameHint = booking_name_hint,
    NameRequired = booking_error_name_required,
    Contact = booking_contact,
    ContactHint = booking_contact_hint,
    ContactCall = booking_contact_call,
    CallWhere = booking_error_way_no_contact,
    Phone = booking_phone,
    Email = booking_email,
    SafeQuestion = booking_safe_question,
    SafeHint = booking_safe_hint,
    SafeNo = booking_safe_no,
    SafeYes = booking_safe_yes,
    Remind = booking_remind,
    RemindHint = booking_remind_hint,
    Hours = messages_hours,
    HoursDay = messages_hours_day,
    HoursMorning = messages_hours_morning,
    HoursAfternoon = messages_hours_afternoon,
    HoursEvening = messages_hours_evening,
    Needs = booking_needs,
    NeedsHint = booking_needs_hint,
    WhoSees = booking_who_sees,
    CheckQuestion = booking_check_question,
    CheckLead = booking_check_lead,
    Change = booking_change,
    Book = booking_book,
    Chosen = booking_chosen,
    LineService = booking_line_service,
    LinePlace = booking_line_place,
    LineTime = booking_line_time,
    LineLanguage = booking_line_language,
    LineInterpreter = booking_line_interpreter,
    LineWishes = booking_line_wishes,
    WishesNone = booking_wishes_none,
    LineName = booking_line_name,
    LineContact = booking_line_contact,
    LineNeeds = booking_line_needs,
    ContactNone = booking_contact_none,
    ContactSafe = booking_contact_safe,
    ContactUnsafe = booking_contact_unsafe,
    ContactRemind = booking_contact_remind,
    NeedsNone = booking_needs_none,
    TakenTitle = booking_taken_title,
    TakenText = booking_taken_text,
    TakenNone = booking_taken_none,
    UnfitTitle = booking_unfit_title,
    HeldLonger = booking_held_longer,
    HeldGaveBack = booking_held_gave_back,
    Loading = booking_loading,
    Sending = booking_sending,
    Lost = booking_lost,
    LostText = booking_lost_text,
    Retry = booking_retry,
    BusyText = booking_busy_text,
    Unread = booking_error_malformed,
}

/// A place to choose.
#[derive(Debug, Clone)]
pub struct GivenPlace {
    pub slug: String,
    pub title: String,
    pub hint: String,
    pub can: Can,
}

/// Everything that the island knows when it wakes.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// Two letters, as in the address.
    pub lang: String,
    pub service: String,
    pub title: String,
    pub idem: String,
    /// The question at which the plain page stands, from 0.
    pub step: usize,
    /// Empty when there is only one.
    pub places: Vec<GivenPlace>,
    pub place: Option<String>,
    /// What any of the places can offer.
    pub can: Can,
    pub chosen: Option<GivenTime>,
    /// Empty when nothing is kept.
    pub held: GivenHold,
    /// Code and name; the reader's own first.
    pub languages: Vec<(String, String)>,
    pub language: String,
    pub interpreter: bool,
    /// In the order of [`super::wishes::WISHES`]; empty where nothing is wished.
    pub wishes: Vec<String>,
    /// "Step 1 of 5" and so on.
    pub steps: Vec<String>,
    pub says: Vec<String>,
    /// Sentences for the codes of fields: `name-too_long`.
    pub errors: Vec<(String, String)>,
}

/// A free time with everything that later steps say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenTime {
    /// As the endpoint of free times writes it.
    pub start: String,
    pub place: String,
    pub place_title: String,
    /// Day and time in words.
    pub when: String,
}

/// A time that is kept for this browser.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GivenHold {
    /// What it is called; empty when there is none.
    pub id: String,
    /// "We keep this time for you until 10:42."
    pub until: String,
    /// Seconds until then.
    pub left: usize,
    /// It can be made longer.
    pub may_extend: bool,
    /// Another one, the oldest, was given back for it.
    pub gave_back: bool,
}

/// One time on its button. Short names: there are hundreds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeLabel {
    /// The start.
    pub s: String,
    /// The clock.
    pub c: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceLabels {
    pub place: String,
    pub title: String,
    pub times: Vec<TimeLabel>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayLabels {
    /// "Tomorrow, Tuesday 1 Dec".
    pub day: String,
    /// "8 free times".
    pub count: String,
    /// What stands before the clock where a time is named in full.
    pub when: String,
    pub places: Vec<PlaceLabels>,
}

/// The answer to the island's question for free times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimesAnswer {
    pub days: Vec<DayLabels>,
    /// "Soonest: …" for the first time of the first day.
    pub soonest: String,
    /// Where the next list begins.
    pub more: Option<String>,
    /// That an interpreter may have to be found; empty when not.
    pub note: String,
    /// When there are no days: what could be asked for instead.
    pub ways: Vec<WayOn>,
}

/// Something else to ask for, which has free times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WayOn {
    /// What to ask instead, as fields of a form: `place=craiova`.
    pub change: String,
    pub icon: String,
    pub label: String,
    /// "First free time: …".
    pub first: String,
}

carry!(GivenPlace { slug, title, hint, can });
carry!(Given {
    lang,
    service,
    title,
    idem,
    step,
    places,
    place,
    can,
    chosen,
    held,
    languages,
    language,
    interpreter,
    wishes,
    steps,
    says,
    errors,
});
carry!(GivenHold { id, until, left, may_extend, gave_back });
carry!(GivenTime { start, place, place_title, when });
carry!(TimeLabel { s, c });
carry!(PlaceLabels { place, title, times });
carry!(DayLabels { day, count, when, places });
carry!(TimesAnswer { days, soonest, more, note, ways });
carry!(WayOn { change, icon, label, first });
