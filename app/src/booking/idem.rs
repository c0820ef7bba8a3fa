//! The key of a form, drawn when the form is made: sent twice, it books once.

use domain::booking::Idem;

/// A key that no form had before.
pub(super) fn fresh_idem() -> Idem {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    Idem::from_random(bytes)
}
