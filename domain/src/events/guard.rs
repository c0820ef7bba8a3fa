//! Keeping robots out of an open form without asking people to prove anything.

/// Who seems to have sent a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sender {
    Person,
    Robot,
}

/// Nobody describes an event faster than this, in seconds.
const FASTEST: i64 = 3;

/// Judges by a field that people cannot see and by the time since the form was shown.
///
/// `shown` and `now` are seconds; a form whose time is missing, or lies in the future, was not
/// fetched from us. There is no upper limit: people leave forms open.
pub fn sender(hidden_field: &str, shown: Option<i64>, now: i64) -> Sender {
    let waited = shown.and_then(|shown| now.checked_sub(shown));
    if hidden_field.is_empty() && waited.is_some_and(|waited| waited >= FASTEST) {
        Sender::Person
    } else {
        Sender::Robot
    }
}

/// How many links a text holds, written with or without `https://`.
pub fn links_in(text: &str) -> usize {
    let lower = text.to_lowercase();
    lower
        .split(|c: char| c.is_whitespace() || "<>()[]{}\"'،,;".contains(c))
        .map(|word| word.matches("://").count().max(usize::from(word.contains("www."))))
        .sum()
}
