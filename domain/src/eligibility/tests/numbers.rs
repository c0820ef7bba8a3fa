//! The counts that two independent programs agreed on before this one existed, and the digest in the repository.

use std::{env, fs};

use super::super::engine::{every_settings, survey};
use super::super::{RO_AVRR, RO_AVRR_PROMISES, check, digest};
use super::{FILE, read, settings};

#[test]
fn every_path_is_counted_as_expected() {
    // settings, past holds, paths, longest, BOTH RETURN COUNSEL OTHER NOT, rules hit
    let table = [
        ("open", "open", false, 1716, 11, [96, 192, 1092, 24, 312], 23),
        ("open", "closed", false, 1716, 11, [0, 288, 1092, 24, 312], 23),
        ("paused", "open", false, 1236, 10, [0, 0, 900, 24, 312], 17),
        ("paused", "closed", false, 1236, 10, [0, 0, 900, 24, 312], 17),
        ("open", "open", true, 15372, 10, [2376, 4752, 7140, 24, 1080], 15),
    ];
    for (programme, reint, past_holds, paths, longest, families, rules_hit) in table {
        let settings = settings(&[("programme", programme), ("reint", reint)]);
        let found = survey(RO_AVRR, &settings, past_holds);
        let told = (found.paths, found.longest(), found.families, found.rules_hit(), found.dead_ends);
        assert_eq!(told, (paths, longest, families, rules_hit, 0), "{programme} {reint} {past_holds}");
    }
}

#[test]
fn many_people_see_few_questions() {
    // Paths by number of questions, from none at all to eleven.
    let expected = [0, 1, 1, 4, 0, 30, 48, 96, 264, 456, 528, 288];
    assert_eq!(survey(RO_AVRR, &settings(&[]), false).lengths, expected);
}

#[test]
fn the_rules_in_force_have_no_problem_and_everything_is_reached() {
    let report = check(RO_AVRR, RO_AVRR_PROMISES);
    assert_eq!(report.problems, []);
    let decisive: Vec<_> = RO_AVRR.questions.iter().filter(|question| !question.trip).collect();
    assert_eq!(decisive.len(), 11);
    assert_eq!(decisive.iter().map(|question| question.answers.len()).sum::<usize>(), 46);
    assert_eq!(RO_AVRR.rules.len(), 25);
    assert_eq!(RO_AVRR.flags.len(), 16);
    assert_eq!(every_settings(RO_AVRR).len(), 4);
}

#[test]
fn the_built_tables_are_the_file() {
    let (rules, promises) = read(FILE).expect("the rule file is readable");
    assert_eq!(&rules, RO_AVRR);
    assert_eq!(&promises, RO_AVRR_PROMISES);
}

/// After a wanted change: `LIMAN_WRITE_DIGEST=1 cargo test -p domain digest`, and read the diff.
#[test]
fn the_digest_in_the_repository_is_up_to_date() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/rules/ro-avrr.digest");
    let now = digest(RO_AVRR, &check(RO_AVRR, RO_AVRR_PROMISES));
    if env::var_os("LIMAN_WRITE_DIGEST").is_some() {
        fs::write(path, &now).expect("the digest can be written");
    }
    let kept = fs::read_to_string(path).unwrap_or_default();
    assert!(kept == now, "the rules mean something else now; compare with rules/ro-avrr.digest");
}
