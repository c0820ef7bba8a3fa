//! Properties over all paths and over answers that nobody would give: what protects people must hold always.

use proptest::prelude::*;

use super::super::engine::{QuestionNo, every_settings, walk};
use super::super::{AnswerNo, AnswerSet, Answers, Family, Freshness, Headline, RO_AVRR, Step};
use super::{answers, settings};

const ALARMING: [(&str, &str); 4] =
    [("wish", "forced"), ("exploit", "yes"), ("fear", "yes"), ("fear", "not_sure")];

fn gave(given: &Answers, question: &str, answer: &str) -> bool {
    let number = RO_AVRR.question_named(question).expect("known question");
    let answer = RO_AVRR.question(number).answer_named(answer).expect("known answer");
    given.get(number).has(answer)
}

/// Any answers, also to questions that would never be asked together.
fn any_answers() -> impl Strategy<Value = Answers> {
    let sets: Vec<_> = RO_AVRR.questions.iter().map(|q| 0..=q.answers.len() as u8).collect();
    sets.prop_map(|chosen| {
        let mut given = Answers::default();
        for (at, answer) in chosen.into_iter().enumerate().filter(|(_, answer)| *answer > 0) {
            given.choose(QuestionNo(at as u8), AnswerNo(answer - 1));
        }
        given
    })
}

#[test]
fn danger_force_and_exploitation_end_in_a_talk_on_every_path() {
    for settings in every_settings(RO_AVRR) {
        for past_holds in [false, true] {
            walk(RO_AVRR, &settings, past_holds, &mut |path| {
                let rule = RO_AVRR.rule(path.rule.expect("no dead end"));
                let alarmed = ALARMING.iter().any(|(q, a)| gave(path.answers, q, a));
                let headline = RO_AVRR.headline(path.answers, rule.outcome.family);
                assert_eq!(headline == Headline::TalkFirst, alarmed);
                if alarmed && !past_holds {
                    assert!(matches!(rule.outcome.family, Family::Counsel | Family::Other), "{}", rule.id);
                }
            });
        }
    }
}

#[test]
fn likely_paths_hold_only_answers_that_let_one_join() {
    let closing = [
        ("place", "no"),
        ("age", "child_alone"),
        ("nationality", "romanian"),
        ("nationality", "eu_eea_ch"),
        ("nationality", "stateless"),
        ("nationality", "not_sure"),
        ("wish", "forced"),
        ("exploit", "yes"),
        ("fear", "yes"),
        ("fear", "not_sure"),
        ("asylum", "waiting"),
        ("asylum", "refused_not_final"),
        ("asylum", "protected"),
        ("asylum", "not_sure"),
        ("stay", "valid"),
        ("stay", "not_sure"),
        ("court", "expelled_or_undesirable"),
        ("court", "case_or_exit_ban"),
        ("court", "not_sure"),
        ("before", "from_romania"),
        ("before", "not_sure"),
        ("dest", "other_country"),
        ("dest", "paused_country"),
        ("dest", "not_sure"),
    ];
    let mut likely = 0;
    for settings in every_settings(RO_AVRR) {
        walk(RO_AVRR, &settings, false, &mut |path| {
            let rule = RO_AVRR.rule(path.rule.expect("no dead end"));
            if matches!(rule.outcome.family, Family::Both | Family::Return) {
                likely += 1;
                for (question, answer) in closing {
                    assert!(!gave(path.answers, question, answer), "{} {question}={answer}", rule.id);
                }
            }
        });
    }
    assert_eq!(likely, 2 * 288);
}

#[test]
fn a_probably_not_never_rests_on_an_unsure_answer() {
    let unsure = |set: AnswerSet, question: QuestionNo| set.meets(RO_AVRR.question(question).unsure);
    let mut rejected = 0;
    for past_holds in [false, true] {
        walk(RO_AVRR, &settings(&[]), past_holds, &mut |path| {
            let number = path.rule.expect("no dead end");
            if RO_AVRR.rule(number).outcome.family == Family::Not {
                rejected += 1;
                let why = RO_AVRR.explain(number, path.answers, &settings(&[]));
                assert!(!why.decisive.is_empty());
                assert!(!why.decisive.iter().any(|(question, set)| unsure(*set, *question)));
            }
        });
    }
    assert_eq!(rejected, 312 + 1080);
}

proptest! {
    #[test]
    fn the_headline_stays_talk_first_whatever_else_is_answered(
        given in any_answers(), which in 0..ALARMING.len(), past_holds: bool,
    ) {
        let (question, answer) = ALARMING[which];
        let number = RO_AVRR.question_named(question).expect("known");
        let mut given = given;
        given.choose(number, RO_AVRR.question(number).answer_named(answer).expect("known"));
        if let Step::Done { outcome, .. } = RO_AVRR.step(&given, &settings(&[]), past_holds) {
            prop_assert_eq!(RO_AVRR.headline(&given, outcome.family), Headline::TalkFirst);
        }
    }

    #[test]
    fn answers_that_no_longer_matter_change_nothing(given in any_answers(), past_holds: bool) {
        let relevant = RO_AVRR.relevant(&given, &settings(&[]));
        let decided = RO_AVRR.step(&relevant, &settings(&[]), past_holds);
        if let Step::Done { .. } = decided {
            prop_assert_eq!(decided, RO_AVRR.step(&given, &settings(&[]), past_holds));
        }
    }

    #[test]
    fn only_open_questions_are_asked_and_each_at_most_once(given in any_answers(), past_holds: bool) {
        if let Step::Ask(question) = RO_AVRR.step(&given, &settings(&[]), past_holds) {
            prop_assert!(given.get(question).is_empty());
            prop_assert!(!RO_AVRR.question(question).trip);
        }
        let trail = RO_AVRR.trail(&given, &settings(&[]), past_holds);
        let mut once = trail.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), trail.len());
    }
}

#[test]
fn a_warning_stays_when_somebody_looks_past_it() {
    let given = answers(&[
        ("place", "yes"),
        ("age", "adult"),
        ("nationality", "stateless"),
        ("wish", "yes"),
        ("exploit", "no"),
        ("fear", "no"),
        ("asylum", "waiting"),
        ("court", "not_sure"),
        ("before", "no"),
        ("dest", "own_office"),
    ]);
    let Step::Done { rule, .. } = RO_AVRR.step(&given, &settings(&[]), false) else { panic!("a hold") };
    assert_eq!(RO_AVRR.rule(rule).id, "R08");
    let Step::Done { rule, .. } = RO_AVRR.step(&given, &settings(&[]), true) else { panic!("an outcome") };
    assert_eq!(RO_AVRR.rule(rule).id, "R25");
    let ids = RO_AVRR.holds(&given, &settings(&[])).into_iter().map(|no| RO_AVRR.rule(no).id.as_ref());
    assert_eq!(ids.collect::<Vec<_>>(), ["R08", "R14", "R18"]);
    // Stages with a warning were not found clear.
    let why = RO_AVRR.explain(rule, &given, &settings(&[]));
    assert_eq!(why.cleared, [1, 2, 3, 4, 5, 8, 9]);
    assert_eq!(why.decisive.len(), 1);
}

#[test]
fn going_back_keeps_the_other_answers() {
    let mut given = answers(&[
        ("place", "yes"),
        ("age", "adult"),
        ("nationality", "other"),
        ("wish", "yes"),
        ("exploit", "no"),
        ("fear", "no"),
        ("asylum", "never"),
        ("stay", "told_to_leave"),
        ("court", "none"),
    ]);
    let asylum = RO_AVRR.question_named("asylum").expect("known");
    let stay = RO_AVRR.question_named("stay").expect("known");
    given.choose(asylum, RO_AVRR.question(asylum).answer_named("refused_final").expect("known"));
    let trail = RO_AVRR.trail(&given, &settings(&[]), false);
    let ids: Vec<_> = trail.iter().map(|q| RO_AVRR.question(*q).id.as_ref()).collect();
    assert_eq!(ids, ["place", "age", "nationality", "wish", "exploit", "fear", "asylum", "court", "before"]);
    // "Told to leave" no longer matters, so it must not show up as a remark.
    assert!(RO_AVRR.relevant(&given, &settings(&[])).get(stay).is_empty());
    assert!(!given.get(stay).is_empty());
}

#[test]
fn old_rules_say_so() {
    let day = |text: &str| text.parse().expect("a date");
    assert_eq!(RO_AVRR.freshness(day("2027-02-01")), Freshness::Fresh);
    assert_eq!(RO_AVRR.freshness(day("2027-02-02")), Freshness::ReviewDue);
    assert_eq!(RO_AVRR.freshness(day("2027-04-02")), Freshness::ReviewDue);
    assert_eq!(RO_AVRR.freshness(day("2027-04-03")), Freshness::MayBeOld);
}

#[test]
fn answers_do_not_show_in_a_log() {
    let given = answers(&[("fear", "yes"), ("exploit", "yes")]);
    assert_eq!(format!("{given:?}"), "Answers(2 given)");
}
