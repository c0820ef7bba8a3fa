//! Rule files that cannot be read: every mistake is named, all of them at once.

use super::super::{RO_AVRR, kebab, message_ids};
use super::{FILE, read};

#[test]
fn misspelt_names_are_told() {
    let table = [
        ("outcome = \"BOTH.likely\"\ncites", "outcome = \"BOTH.likly\"\ncites", "unknown outcome BOTH.likly"),
        (
            "outcome = \"NOT.already_used\"\ncites",
            "outcome = \"NO.already_used\"\ncites",
            "unknown family NO",
        ),
        ("when = { place = [\"no\"] }", "when = { palace = [\"no\"] }", "unknown question palace"),
        ("when = { place = [\"no\"] }", "when = { place = [\"nope\"] }", "unknown answer nope"),
        (
            "setting = { programme = [\"paused\"] }",
            "setting = { programm = [\"paused\"] }",
            "unknown setting programm",
        ),
        ("contact = \"child\"", "contact = \"police\"", "unknown contact police"),
        ("documents = [\"medical_papers\"]", "documents = [\"letters\"]", "unknown document letters"),
        ("valid_from = \"2026-11-22\"", "valid_from = \"22.11.2026\"", "not a date"),
        ("id = \"R02\"", "id = \"R01\"", "rule R01 is declared twice"),
        ("id = \"R01\"\nstage = 1", "id = \"R01\"\nstage = 12", "there is no stage 12"),
        ("[promise]", "[promise]\nnever = 1", "unknown field"),
    ];
    for (from, to, message) in table {
        assert_eq!(FILE.matches(from).count(), 1, "the test must change one place: {from}");
        let error = read(&FILE.replace(from, to)).expect_err(message);
        assert!(error.contains(message), "{message}: {error}");
    }
}

#[test]
fn all_mistakes_are_told_at_once() {
    let broken = FILE.replace("contact = \"child\"", "contact = \"x\"").replace("\"R02\"", "\"R01\"");
    let error = read(&broken).expect_err("two mistakes");
    assert_eq!(error.lines().count(), 2, "{error}");
}

#[test]
fn every_message_has_one_name_that_fluent_accepts() {
    let ids = message_ids(RO_AVRR);
    let mut once = ids.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), ids.len());
    let plain = |id: &String| id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    assert!(ids.iter().all(plain));
    for id in [
        "check-q-asylum-why",
        "check-a-asylum-refused-not-final",
        "check-r-r08-reason",
        "check-o-counsel-asylum-open-title",
    ] {
        assert!(ids.iter().any(|known| known == id), "{id}");
    }
    assert_eq!(kebab("COUNSEL.asylum_open"), "counsel-asylum-open");
}
