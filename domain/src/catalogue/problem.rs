//! What can be wrong with the files of the directory, said to the people who keep them.

use std::fmt;

use super::slug::Slug;
use crate::Language;

/// A mistake in a file of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Folder and slug: `services/talk`.
    pub entry: String,
    /// The language of the words in question; none when the facts are wrong.
    pub language: Option<Language>,
    pub wrong: Wrong,
}

/// The rule that is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    NoWords,
    UnknownPlace(Slug),
    UnknownProgramme(Slug),
    UnknownContact(Slug),
    UnknownPartner(Slug),
    /// The partner says it belongs to a programme that does not name it.
    NotNamedBy(Slug),
    BookableWithoutMinutes,
    BookableWithoutRoom,
    MinutesWithoutBooking,
    RoomWithoutBooking,
    /// Visits last 30, 45, 60 or 90 minutes.
    Minutes(u16),
    /// A number of its booking is out of range.
    Booking(&'static str),
    /// A field that must say something says nothing.
    Empty(&'static str),
    /// More characters than the design has room for.
    TooLong {
        field: &'static str,
        length: usize,
        longest: usize,
    },
    /// A list with fewer or more entries than the page is made for.
    Count {
        field: &'static str,
        found: usize,
        least: usize,
        most: usize,
    },
    Repeated(&'static str),
    EndsBeforeItBegins,
    /// Only `https://` is linked.
    Link(String),
    FigureWithoutLabel(String),
    LabelWithoutFigure(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.entry)?;
        if let Some(language) = self.language {
            write!(f, " ({})", language.code())?;
        }
        write!(f, ": {}", self.wrong)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wrong::NoWords => write!(f, "has no words in this language"),
            Wrong::UnknownPlace(slug) => write!(f, "there is no place {slug}"),
            Wrong::UnknownProgramme(slug) => write!(f, "there is no programme {slug}"),
            Wrong::UnknownContact(slug) => write!(f, "there is no contact {slug}"),
            Wrong::UnknownPartner(slug) => write!(f, "there is no partner {slug}"),
            Wrong::NotNamedBy(slug) => write!(f, "the programme {slug} does not name this partner"),
            Wrong::BookableWithoutMinutes => write!(f, "can be booked, but has no minutes"),
            Wrong::BookableWithoutRoom => write!(f, "can be booked, but has no room"),
            Wrong::MinutesWithoutBooking => write!(f, "has minutes, but cannot be booked"),
            Wrong::RoomWithoutBooking => write!(f, "has a room, but cannot be booked"),
            Wrong::Minutes(minutes) => write!(f, "{minutes} minutes: must be 30, 45, 60 or 90"),
            Wrong::Booking(field) => write!(f, "booking.{field} is out of range"),
            Wrong::Empty(field) => write!(f, "{field} is empty"),
            Wrong::TooLong { field, length, longest } => {
                write!(f, "{field} has {length} characters, {longest} fit")
            }
            Wrong::Count { field, found, least, most } => {
                write!(f, "{field} has {found} entries, must be {least} to {most}")
            }
            Wrong::Repeated(field) => write!(f, "{field} names something twice"),
            Wrong::EndsBeforeItBegins => write!(f, "ends before it begins"),
            Wrong::Link(link) => write!(f, "{link} is not an https link"),
            Wrong::FigureWithoutLabel(key) => write!(f, "the figure {key} has no label"),
            Wrong::LabelWithoutFigure(key) => write!(f, "the label {key} has no figure"),
        }
    }
}

/// Collects what is wrong with one set of words or facts.
#[derive(Debug, Default)]
pub(super) struct Check {
    pub wrongs: Vec<Wrong>,
}

impl Check {
    pub fn add_if(&mut self, broken: bool, wrong: Wrong) {
        if broken {
            self.wrongs.push(wrong);
        }
    }

    /// A text that must be there and fit; counts characters, not bytes.
    pub fn text(&mut self, field: &'static str, text: &str, longest: usize) {
        let length = text.chars().count();
        self.add_if(text.trim().is_empty(), Wrong::Empty(field));
        self.add_if(length > longest, Wrong::TooLong { field, length, longest });
    }

    /// A list of texts.
    pub fn texts(
        &mut self,
        field: &'static str,
        texts: &[String],
        least: usize,
        most: usize,
        longest: usize,
    ) {
        self.count(field, texts.len(), least, most);
        for text in texts {
            self.text(field, text, longest);
        }
    }

    pub fn count(&mut self, field: &'static str, found: usize, least: usize, most: usize) {
        let wrong = Wrong::Count { field, found, least, most };
        self.add_if(!(least..=most).contains(&found), wrong);
    }

    pub fn distinct<T: Ord>(&mut self, field: &'static str, values: &[T]) {
        let mut sorted: Vec<&T> = values.iter().collect();
        sorted.sort();
        self.add_if(sorted.windows(2).any(|pair| pair[0] == pair[1]), Wrong::Repeated(field));
    }
}
