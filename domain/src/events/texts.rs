//! The words of an event: one language at first, more when somebody translates.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Language;

/// An event in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventText {
    pub language: Language,
    pub title: String,
    /// One sentence for lists; may be empty.
    pub summary: String,
    pub text: String,
}

/// All languages of an event; the source is always among them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct EventTexts {
    source: Language,
    /// Counts the changes of the source.
    revision: u32,
    versions: BTreeMap<Language, Version>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Version {
    text: EventText,
    /// The revision of the source that this text says.
    of_revision: u32,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    source: Language,
    revision: u32,
    versions: Vec<Version>,
}

/// The text that a reader gets, and what the page must say about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shown<'e> {
    pub text: &'e EventText,
    /// It is not in the reader's language.
    pub foreign: bool,
    /// A translation that is older than the last change of its source.
    pub outdated: bool,
}

impl EventTexts {
    /// An event in the language in which it was written.
    pub fn new(text: EventText) -> EventTexts {
        let source = text.language;
        let versions = BTreeMap::from([(source, Version { text, of_revision: 0 })]);
        EventTexts { source, revision: 0, versions }
    }

    pub fn source_language(&self) -> Language {
        self.source
    }

    pub fn source(&self) -> &EventText {
        &self.versions[&self.source].text
    }

    /// The texts in the order of the languages.
    pub fn iter(&self) -> impl Iterator<Item = &EventText> {
        self.versions.values().map(|version| &version.text)
    }

    pub fn get(&self, language: Language) -> Option<&EventText> {
        self.versions.get(&language).map(|version| &version.text)
    }

    /// The reader's own language, else the source: an event is never hidden for its language.
    pub fn shown_to(&self, reader: Language) -> Shown<'_> {
        let version = self.versions.get(&reader).unwrap_or(&self.versions[&self.source]);
        Shown {
            text: &version.text,
            foreign: version.text.language != reader,
            outdated: version.of_revision < self.revision,
        }
    }

    /// The source as it is now written, with the translations that exist: they are outdated if the
    /// source changed. A source in another language takes the place of the old one.
    pub fn revised(&self, source: EventText) -> EventTexts {
        let mut revised = self.clone();
        if source != *self.source() {
            revised.revision += 1;
        }
        revised.source = source.language;
        revised.versions.insert(source.language, Version { text: source, of_revision: revised.revision });
        revised
    }

    /// Adds or replaces a translation of the source as it is now. The source itself is changed only by
    /// [`EventTexts::revised`]: a "translation" into its own language changes nothing.
    pub fn translated(&self, text: EventText) -> EventTexts {
        let mut translated = self.clone();
        if text.language != self.source {
            let version = Version { of_revision: self.revision, text };
            translated.versions.insert(version.text.language, version);
        }
        translated
    }
}

/// Stored texts without their source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSource;

impl std::fmt::Display for NoSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the texts of an event lack their source language")
    }
}

impl TryFrom<Stored> for EventTexts {
    type Error = NoSource;

    fn try_from(stored: Stored) -> Result<EventTexts, NoSource> {
        let versions = stored.versions.into_iter().map(|version| (version.text.language, version));
        let versions: BTreeMap<Language, Version> = versions.collect();
        if !versions.contains_key(&stored.source) {
            return Err(NoSource);
        }
        Ok(EventTexts { source: stored.source, revision: stored.revision, versions })
    }
}

impl From<EventTexts> for Stored {
    fn from(texts: EventTexts) -> Stored {
        Stored {
            source: texts.source,
            revision: texts.revision,
            versions: texts.versions.into_values().collect(),
        }
    }
}
