//! Rules broken on purpose: each break has its name, and the checker must call it by that name.

use super::super::{Problem, check};
use super::{FILE, read};

/// Replaces one piece of the rule file and returns the problems of the result.
fn problems_after(from: &str, to: &str) -> Vec<Problem> {
    assert_eq!(FILE.matches(from).count(), 1, "the test must change one place: {from}");
    let (rules, promises) = read(&FILE.replace(from, to)).expect("still a readable file");
    check(&rules, &promises).problems
}

#[test]
fn the_checker_names_what_is_broken() {
    type Named = fn(&Problem) -> bool;
    let table: [(&str, &str, &str, Named); 13] = [
        (
            "a gap in the last stage",
            "when = { dest = [\"not_sure\"] }",
            "when = { dest = [\"not_sure\"], before = [\"no\"] }",
            |p| matches!(p, Problem::DeadEnds { .. }),
        ),
        (
            "an answer is taken away from later rules",
            "when = { before = [\"from_romania\"] }",
            "when = { before = [\"from_romania\", \"no\", \"from_elsewhere\", \"not_sure\"] }",
            |p| matches!(p, Problem::NeverReached { what: "rule", id } if id == "R25"),
        ),
        (
            "two rules of one stage can match together",
            "when = { wish = [\"forced\"], exploit = [\"no\", \"no_answer\"] }",
            "when = { wish = [\"forced\"] }",
            |p| matches!(p, Problem::Overlap { first, second } if first == "R05" && second == "R06"),
        ),
        (
            "a rule stands behind a wider one",
            "when = { asylum = [\"never\"], stay = [\"not_sure\"] }",
            "when = { asylum = [\"not_sure\"], stay = [\"not_sure\"] }",
            |p| matches!(p, Problem::Covered { by, rule } if by == "R10" && rule == "R12"),
        ),
        (
            "an open asylum request becomes likely",
            "when = { asylum = [\"waiting\", \"refused_not_final\"] }",
            "when = { asylum = [\"waiting\"] }",
            |p| matches!(p, Problem::StaysLikely { turned, .. } if turned == "asylum=refused_not_final"),
        ),
        (
            "fear is passed over",
            "when = { fear = [\"yes\", \"not_sure\"] }\noutcome",
            "when = { fear = [\"yes\"] }\noutcome",
            |p| matches!(p, Problem::NotTalkFirst { .. }),
        ),
        (
            "doubt rejects",
            "when = { court = [\"expelled_or_undesirable\"] }",
            "when = { court = [\"expelled_or_undesirable\", \"not_sure\"] }",
            |p| matches!(p, Problem::UnsureRejects { rule, .. } if rule == "R13"),
        ),
        (
            "thinking about it is no longer like wanting it",
            "when = { fear = [\"yes\", \"not_sure\"] }\noutcome",
            "when = { wish = [\"thinking\"], fear = [\"yes\", \"not_sure\"] }\noutcome",
            |p| matches!(p, Problem::NotNeutral { turned, .. } if turned.starts_with("wish=")),
        ),
        (
            "a rule without a source",
            "cites = [\"border-police\"]",
            "cites = []",
            |p| matches!(p, Problem::Uncited { what } if what == "rule R14"),
        ),
        (
            "a rule decides on the journey",
            "when = { place = [\"no\"] }",
            "when = { place = [\"no\"], money = [\"can_pay\"] }",
            |p| matches!(p, Problem::NotDecisive { question, .. } if question == "money"),
        ),
        (
            "an example a lawyer wrote no longer holds",
            "outcome = \"OTHER.outside_romania\"\ncites",
            "outcome = \"OTHER.eu_citizen\"\ncites",
            |p| matches!(p, Problem::ExampleFails { name, .. } if name == "Asks from abroad"),
        ),
        ("a longer way than promised", "longest_at_most = 12", "longest_at_most = 10", |p| {
            matches!(p, Problem::TooLong { questions: 11, .. })
        }),
        (
            "a paper that no remark asks for",
            "documents = [\"medical_papers\"]",
            "documents = []",
            |p| matches!(p, Problem::NeverShown { what: "document", id } if id == "medical_papers"),
        ),
    ];
    for (what, from, to, named) in table {
        let problems = problems_after(from, to);
        assert!(problems.iter().any(named), "{what}: {problems:?}");
    }
}

#[test]
fn an_outcome_that_nothing_leads_to_is_found() {
    let more =
        format!("{FILE}\n[[outcome]]\nid = \"NOT.forgotten\"\ncontact = \"iom\"\nsteps = [\"reach\"]\n");
    let (rules, promises) = read(&more).expect("readable");
    let problems = check(&rules, &promises).problems;
    let forgotten = Problem::NeverReached { what: "outcome", id: "NOT.forgotten".to_owned() };
    assert_eq!(problems, [forgotten]);
}
