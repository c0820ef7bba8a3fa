//! The codes of the directory in the reader's words.

use domain::catalogue::{Bring, Need, ServiceKind, Status};

use crate::words::Words;

pub fn need(w: Words, need: Need) -> &'static str {
    named(w, "need", need.code())
}

pub fn status(w: Words, status: Status) -> &'static str {
    named(w, "services-status", status.code())
}

pub fn kind(w: Words, kind: ServiceKind) -> &'static str {
    named(w, "services-kind", kind.code())
}

pub fn bring(w: Words, bring: Bring) -> &'static str {
    named(w, "bring", bring.code())
}

fn named(w: Words, what: &str, code: &'static str) -> &'static str {
    w.by_id(&format!("{what}-{}", code.replace('_', "-"))).unwrap_or(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;

    #[test]
    fn every_code_has_words_in_every_language() {
        for w in Language::ALL.map(Words::of) {
            assert!(Need::ALL.iter().all(|code| need(w, *code) != code.code()));
            assert!(Status::ALL.iter().all(|code| status(w, *code) != code.code()));
            assert!(ServiceKind::ALL.iter().all(|code| kind(w, *code) != code.code()));
            assert!(Bring::ALL.iter().all(|code| bring(w, *code) != code.code()));
        }
    }
}
