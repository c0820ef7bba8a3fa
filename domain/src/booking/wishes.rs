//! What a person may wish of a visit: a woman or a man to speak with, a way without steps, a call instead of a visit.

use std::ops::Not as _;

use super::FieldErrors;
use crate::coded::coded;

coded! {
    /// How two people meet.
    VisitWay {
        OnSite = "on_site",
        Video = "video",
        Phone = "phone",
    }
}

coded! {
    /// As somebody said of themselves; of who said nothing, nothing is assumed.
    Gender {
        Woman = "woman",
        Man = "man",
    }
}

/// What is wished beyond a service, a place and a language. Nothing wished fits everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wishes {
    pub way: VisitWay,
    /// Of the counsellor and of the interpreter.
    pub gender: Option<Gender>,
    pub step_free: bool,
    /// How the interpreter, if one is needed, takes part: in the room or by video; `None`: either.
    pub interpreter_by: Option<VisitWay>,
}

impl Default for Wishes {
    fn default() -> Wishes {
        Wishes { way: VisitWay::OnSite, gender: None, step_free: false, interpreter_by: None }
    }
}

impl Wishes {
    /// Reads the fields of a form; empty means that nothing is wished.
    ///
    /// # Errors
    /// Into `errors`, `unknown` for a way or a gender that there is not.
    pub(super) fn read(
        [way, gender, interpreter_by]: [&str; 3],
        step_free: bool,
        errors: &mut FieldErrors,
    ) -> Option<Wishes> {
        let way = errors.keep("way", chosen(way, VisitWay::from_code));
        let gender = errors.keep("gender", chosen(gender, Gender::from_code));
        let by = |code: &str| VisitWay::from_code(code).filter(|by| *by != VisitWay::Phone);
        let interpreter_by = errors.keep("interpreter_by", chosen(interpreter_by, by));
        Some(Wishes {
            way: way?.unwrap_or(VisitWay::OnSite),
            gender: gender?,
            step_free,
            interpreter_by: interpreter_by?,
        })
    }

    /// What only those concerned may know, as one text to be sealed; empty when there is nothing.
    pub fn private_text(&self) -> String {
        let gender = self.gender.map(|gender| format!("gender={}", gender.code()));
        let step_free = self.step_free.then(|| "step_free".to_owned());
        gender.into_iter().chain(step_free).collect::<Vec<_>>().join(";")
    }

    /// Adds what [`Wishes::private_text`] wrote; what is not understood is left out.
    #[must_use]
    pub fn with_private(mut self, text: &str) -> Wishes {
        for part in text.split(';') {
            match part.split_once('=') {
                Some(("gender", code)) => self.gender = Gender::from_code(code),
                _ => self.step_free |= part == "step_free",
            }
        }
        self
    }

    /// For a fingerprint: nothing when nothing is wished, so that old and new forms read alike.
    pub(super) fn fingerprint_text(&self) -> Option<String> {
        let by = self.interpreter_by.map_or("", VisitWay::code);
        let text = || format!("{} {} {}", self.way.code(), self.private_text(), by);
        (*self == Wishes::default()).not().then(text)
    }
}

fn chosen<T>(typed: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, &'static str> {
    match typed.trim() {
        "" => Ok(None),
        typed => read(typed).map(Some).ok_or("unknown"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_private_comes_back() {
        for gender in [None, Some(Gender::Woman), Some(Gender::Man)] {
            for step_free in [false, true] {
                let wishes = Wishes { gender, step_free, ..Wishes::default() };
                assert_eq!(Wishes::default().with_private(&wishes.private_text()), wishes);
                assert_eq!(wishes.private_text().is_empty(), wishes == Wishes::default());
            }
        }
        assert_eq!(Wishes::default().with_private("gender=?;other"), Wishes::default());
    }

    #[test]
    fn wishes_are_read_from_a_form() {
        type Expected = Result<Wishes, (&'static str, &'static str)>;
        let wished = |way, gender| Wishes { way, gender, ..Wishes::default() };
        let table: [([&str; 3], Expected); 8] = [
            (["", "", ""], Ok(Wishes::default())),
            (["on_site", " ", ""], Ok(Wishes::default())),
            (["video", "woman", ""], Ok(wished(VisitWay::Video, Some(Gender::Woman)))),
            (
                ["", "man", "video"],
                Ok(Wishes {
                    interpreter_by: Some(VisitWay::Video),
                    ..wished(VisitWay::OnSite, Some(Gender::Man))
                }),
            ),
            (["letter", "", ""], Err(("way", "unknown"))),
            (["", "any", ""], Err(("gender", "unknown"))),
            (["", "", "phone"], Err(("interpreter_by", "unknown"))),
            (["", "", "?"], Err(("interpreter_by", "unknown"))),
        ];
        for (fields, expected) in table {
            let mut errors = FieldErrors::default();
            let read = Wishes::read(fields, false, &mut errors);
            let wrong = errors.iter().next();
            assert_eq!(read.ok_or(wrong), expected.map_err(Some), "{fields:?}");
        }
    }
}
