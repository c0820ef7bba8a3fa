//! Which words a reader gets, and who is taken for a robot.

use super::*;
use crate::Language::{Ar, En, Fa, Ro};

#[test]
fn an_event_in_one_language_is_shown_in_all_and_marked() {
    let texts = EventTexts::new(text(Fa, "خوشنویسی")).translated(text(Ro, "Caligrafie"));
    let table =
        [(Fa, "خوشنویسی", false), (Ro, "Caligrafie", false), (En, "خوشنویسی", true), (Ar, "خوشنویسی", true)];
    for (reader, title, foreign) in table {
        let shown = texts.shown_to(reader);
        assert_eq!((shown.text.title.as_str(), shown.foreign, shown.outdated), (title, foreign, false));
    }
    let revised = texts.revised(text(Fa, "خط"));
    assert_eq!((revised.shown_to(Fa).outdated, revised.shown_to(Ro).outdated), (false, true));
    assert_eq!(texts.revised(texts.source().clone()), texts, "nothing changed, nothing is outdated");
    let moved = texts.revised(text(En, "Calligraphy"));
    assert_eq!((moved.source_language(), moved.shown_to(Ar).text.title.as_str()), (En, "Calligraphy"));
    assert!(moved.shown_to(Fa).outdated);
}

#[test]
fn events_are_stored_and_read_again() {
    let mut stored = event();
    stored.when.repetition = "FREQ=WEEKLY;COUNT=3".parse().ok();
    stored.when.except = [day("2026-12-12")].into();
    stored.texts = stored.texts.translated(text(Ro, "Caligrafie"));
    let moderated = Moderated::submitted(stored);
    let written = toml::to_string(&moderated).unwrap();
    assert_eq!(toml::from_str::<Moderated>(&written).unwrap(), moderated);
    let without_source = written.replace("source = \"fa\"", "source = \"en\"");
    assert!(toml::from_str::<Moderated>(&without_source).is_err());
    let bad_rule = written.replace("FREQ=WEEKLY", "FREQ=NEVER");
    assert!(toml::from_str::<Moderated>(&bad_rule).is_err());
}

#[test]
fn robots_are_known_by_haste_and_by_what_people_cannot_see() {
    let table = [
        ("", Some(100), 160, Sender::Person),
        ("", Some(100), 103, Sender::Person),
        ("", Some(100), 1_000_000, Sender::Person),
        ("", Some(100), 102, Sender::Robot),
        ("", Some(100), 99, Sender::Robot),
        ("", Some(i64::MIN), i64::MAX, Sender::Robot),
        ("", None, 160, Sender::Robot),
        ("https://buy.example", Some(100), 160, Sender::Robot),
    ];
    for (hidden, shown, now, expected) in table {
        assert_eq!(sender(hidden, shown, now), expected, "{hidden} {shown:?} {now}");
    }
}

#[test]
fn links_are_counted_however_they_are_written() {
    let table = [
        ("", 0),
        ("Come to the park. At 5.30", 0),
        ("https://a.ro", 1),
        ("HTTP://A.ro www.b.ro", 2),
        ("https://www.a.ro/x?y=1", 1),
        ("(https://a.ro),https://b.ro", 2),
        ("<a href=\"http://a.ro\">x</a>", 1),
        ("http://a.rohttp://b.ro", 2),
    ];
    for (said, expected) in table {
        assert_eq!(links_in(said), expected, "{said}");
    }
}
