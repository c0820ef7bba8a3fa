//! Search that finds a word however it was typed: with or without the Arabic article, with Arabic or
//! Persian letters, with the joiner or a space, in Latin letters, with one slip, in another language.
//!
//! The work is done in four steps, one file each: letters are folded, words get their shorter forms,
//! synonyms and Latin spellings widen the question, and the index weighs what it found.

mod fold;
mod forms;
mod index;
mod matching;
mod synonyms;
mod transliterate;

#[cfg(test)]
mod tests;

pub use fold::fold;
pub use index::{Doc, Hit, Index};
pub use synonyms::{SynonymSet, Synonyms};
