//! Remarks, papers and contacts for people as they come.

use super::super::{Answers, Contact, QuestionKind, RO_AVRR, Step};
use super::{answers, settings};

/// Checks the flags and papers of somebody for whom return is likely, plus these answers.
fn check(extra: &[(&str, &str)], flags: &[&str], papers: &[&str]) {
    let mut all = vec![
        ("place", "yes"),
        ("age", "adult"),
        ("nationality", "other"),
        ("wish", "yes"),
        ("exploit", "no"),
        ("fear", "no"),
        ("asylum", "refused_final"),
        ("court", "none"),
        ("before", "no"),
        ("dest", "own_no_office"),
    ];
    all.retain(|(question, _)| !extra.iter().any(|(other, _)| other == question));
    all.extend(extra);
    if extra.iter().any(|(question, _)| *question == "stay") {
        all.retain(|(question, _)| *question != "asylum");
        all.push(("asylum", "never"));
    }
    let given = RO_AVRR.relevant(&answers(&all), &settings(&[]));
    let Step::Done { outcome, .. } = RO_AVRR.step(&given, &settings(&[]), true) else { panic!("{extra:?}") };
    let raised: Vec<_> = RO_AVRR.flags(&given).iter().map(|flag| flag.id.as_ref()).collect();
    assert_eq!(raised, flags, "{extra:?}");
    let listed: Vec<_> = RO_AVRR.documents(&given, outcome).iter().map(|paper| paper.id.as_ref()).collect();
    let always = ["identity", "office_papers", "phone_number"];
    assert_eq!(listed, [&always[..], papers].concat(), "{extra:?}");
}

#[test]
fn remarks_and_papers_follow_the_answers() {
    check(&[], &[], &["refusal_decisions"]);
    check(&[("wish", "thinking")], &["F01"], &["refusal_decisions"]);
    check(&[("exploit", "no_answer")], &["F02"], &["refusal_decisions"]);
    check(&[("age", "child_with_family")], &["F03"], &["refusal_decisions", "child_birth_certificates"]);
    check(&[("asylum", "refused_not_final")], &["F04"], &["refusal_decisions"]);
    check(&[("asylum", "given_up")], &[], &["closing_decision"]);
    check(&[("asylum", "protected")], &[], &["protection_papers"]);
    check(&[("stay", "told_to_leave")], &["F05"], &["return_decision"]);
    check(&[("stay", "tolerated")], &["F06"], &["tolerance_paper"]);
    check(&[("stay", "expired_or_none")], &[], &["old_visa_and_stamp"]);
    check(&[("before", "from_elsewhere")], &["F07"], &["refusal_decisions"]);
    check(&[("where", "custody_arad")], &["F08"], &["refusal_decisions"]);
    check(&[("where", "centre_giurgiu")], &["F09"], &["refusal_decisions"]);
    check(&[("papers", "valid")], &[], &["refusal_decisions"]);
    check(
        &[("papers", "someone_has_it")],
        &["F02", "F10"],
        &["refusal_decisions", "birth_certificate", "other_identity", "family_address", "passport_photos"],
    );
    check(
        &[("travel_with", "children_one_parent")],
        &["F11", "F15"],
        &["refusal_decisions", "child_birth_certificates", "other_parent_consent"],
    );
    check(&[("health", "pregnant")], &["F12"], &["refusal_decisions", "medical_papers"]);
    check(&[("ties", "family_stays")], &["F13"], &["refusal_decisions", "family_certificates"]);
    check(&[("money", "can_pay")], &["F14"], &["refusal_decisions"]);
    check(&[("talk", "woman")], &["F16"], &["refusal_decisions"]);
    check(&[("nationality", "stateless")], &[], &["refusal_decisions", "last_residence_papers"]);
    check(&[("dest", "own_office")], &[], &["refusal_decisions", "diplomas_and_plan"]);
}

#[test]
fn where_another_service_helps_no_paper_is_asked_for() {
    let given = answers(&[("place", "yes"), ("age", "child_alone"), ("papers", "none")]);
    let Step::Done { outcome, .. } = RO_AVRR.step(&given, &settings(&[]), false) else {
        panic!("an outcome")
    };
    assert!(RO_AVRR.documents(&given, outcome).is_empty());
}

#[test]
fn each_outcome_has_its_own_door() {
    let table = [
        ("COUNSEL.afraid", Contact::Legal),
        ("COUNSEL.asylum_open", Contact::Legal),
        ("COUNSEL.protection_holder", Contact::Legal),
        ("COUNSEL.court_case", Contact::Iom),
        ("OTHER.child_alone", Contact::Child),
        ("OTHER.exploitation", Contact::Safety),
        ("OTHER.outside_romania", Contact::IomThere),
        ("OTHER.romanian_citizen", Contact::Citizens),
        ("OTHER.eu_citizen", Contact::Consulate),
        ("NOT.expelled_or_undesirable", Contact::Legal),
        ("BOTH.likely", Contact::Iom),
    ];
    for (name, contact) in table {
        let outcome = RO_AVRR.outcomes.iter().find(|outcome| outcome.name.to_string() == name);
        assert_eq!(outcome.map(|outcome| outcome.contact), Some(contact), "{name}");
    }
    assert!(RO_AVRR.outcomes.iter().all(|outcome| !outcome.steps.is_empty()));
}

#[test]
fn several_answers_can_be_given_about_health_but_none_stands_alone() {
    let health = RO_AVRR.question_named("health").expect("known");
    let question = RO_AVRR.question(health);
    assert_eq!(question.kind, QuestionKind::Many);
    let named = |id: &str| question.answer_named(id).expect("known");
    let mut given = Answers::default();
    for id in ["pregnant", "illness"] {
        given.toggle(health, question, named(id));
    }
    assert_eq!(given.get(health).iter().count(), 2);
    given.toggle(health, question, named("none"));
    assert_eq!(given.get(health).iter().collect::<Vec<_>>(), [named("none")]);
    given.toggle(health, question, named("disability"));
    given.toggle(health, question, named("disability"));
    assert!(given.get(health).is_empty());
}
