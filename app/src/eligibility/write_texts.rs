//! Gathers everything that the check can say in one language.

use chrono::NaiveDate;
use domain::eligibility::{Contact, Family, Freshness, RO_AVRR, kebab};

use super::facts;
use super::texts::{Call, CheckTexts, ContactText, OutcomeText, QuestionText, Says, StepText};
use crate::dates;
use crate::words::Words;

/// The texts of the check; `today` decides whether the rules may be too old to rely on.
pub fn texts(w: Words, today: NaiveDate) -> CheckTexts {
    let code = w.language.code();
    let calls = facts::calls(w.language);
    let checked = facts::COUNTRIES
        .checked()
        .map(|day| w.check_result_countries(dates::plain(w, day)))
        .unwrap_or_default();
    let version = w.check_result_version(RO_AVRR.version.to_string(), dates::plain(w, RO_AVRR.valid_from));
    let old = RO_AVRR.freshness(today) == Freshness::MayBeOld;
    CheckTexts {
        home: format!("/{code}"),
        book: format!("/{code}/book/talk"),
        questions: questions(w),
        reasons: RO_AVRR.rules.iter().map(|rule| word(w, &format!("r-{}-reason", kebab(&rule.id)))).collect(),
        outcomes: RO_AVRR
            .outcomes
            .iter()
            .map(|outcome| {
                let name = kebab(&outcome.name.to_string());
                OutcomeText {
                    title: word(w, &format!("o-{name}-title")),
                    change: word(w, &format!("o-{name}-change")),
                }
            })
            .collect(),
        contacts: Contact::ALL
            .into_iter()
            .map(|contact| ContactText {
                text: word(w, &format!("contact-{}", kebab(contact.name()))),
                calls: contact_calls(contact).iter().filter_map(|id| place(&calls, id)).collect(),
            })
            .collect(),
        steps: steps(w, &calls),
        stages: RO_AVRR.stages.iter().map(|stage| word(w, &format!("stage-{}", kebab(stage)))).collect(),
        flags: RO_AVRR.flags.iter().map(|flag| word(w, &format!("f-{}-text", kebab(&flag.id)))).collect(),
        documents: RO_AVRR
            .documents
            .iter()
            .map(|paper| word(w, &format!("doc-{}", kebab(&paper.id))))
            .collect(),
        families: Family::ALL
            .iter()
            .map(|family| word(w, &format!("family-{}", kebab(family.name()))))
            .collect(),
        calls,
        countries: facts::countries(w.language),
        progress: (1..=RO_AVRR.questions.iter().filter(|question| !question.trip).count())
            .map(|number| w.check_progress(number))
            .collect(),
        says: Says::of(
            w,
            version,
            checked,
            if old { w.check_result_may_be_old().to_owned() } else { String::new() },
        ),
    }
}

/// A message of the check by the rest of its id. The build has made sure that it is there.
pub fn word(w: Words, rest: &str) -> String {
    w.by_id(&format!("check-{rest}")).unwrap_or_default().to_owned()
}

fn questions(w: Words) -> Vec<QuestionText> {
    RO_AVRR
        .questions
        .iter()
        .map(|question| {
            let q = kebab(&question.id);
            QuestionText {
                text: word(w, &format!("q-{q}-text")),
                why: word(w, &format!("q-{q}-why")),
                answers: question
                    .answers
                    .iter()
                    .map(|answer| {
                        let label = word(w, &format!("a-{q}-{}", kebab(answer)));
                        (label, icon(&question.id, answer).to_owned())
                    })
                    .collect(),
            }
        })
        .collect()
}

fn steps(w: Words, calls: &[Call]) -> Vec<StepText> {
    let mut steps: Vec<StepText> = Vec::new();
    for id in RO_AVRR.outcomes.iter().flat_map(|outcome| outcome.steps.iter()) {
        if steps.iter().any(|step| step.id == *id) {
            continue;
        }
        let call = match id.as_ref() {
            "safe_line" => place(calls, "anitp"),
            "emergency" => place(calls, "112"),
            "child_protection" => place(calls, "child"),
            _ => None,
        };
        steps.push(StepText { id: id.to_string(), text: word(w, &format!("step-{}", kebab(id))), call });
    }
    steps
}

fn place(calls: &[Call], id: &str) -> Option<usize> {
    calls.iter().position(|call| call.id == id)
}

/// The published numbers of a contact, as the catalogue names them.
pub const fn contact_calls(contact: Contact) -> &'static [&'static str] {
    match contact {
        Contact::Legal => &["cnrr"],
        Contact::Child => &["child"],
        Contact::Safety => &["anitp", "112"],
        Contact::Iom | Contact::IomThere | Contact::Citizens | Contact::Consulate => &[],
    }
}

/// Icons that the check shows besides those of its answers.
pub const ICONS: [&str; 16] = [
    "arrow-right",
    "arrow-left",
    "refresh-cw",
    "eye-off",
    "eye",
    "lock",
    "info",
    "check",
    "circle-alert",
    "house",
    "triangle-alert",
    "message-circle",
    "hand-heart",
    "luggage",
    "printer",
    "phone",
];

/// The icon beside an answer: it repeats the word for whoever reads slowly, and never replaces it.
pub fn icon(question: &str, answer: &str) -> &'static str {
    match (question, answer) {
        (_, "not_sure" | "no_answer") => "circle-help",
        ("place", "yes") => "map-pin",
        ("place", "no") => "globe",
        ("age", "adult") => "user",
        ("age", "child_with_family") => "users",
        ("age", "child_alone") => "baby",
        ("nationality", "stateless") => "ban",
        ("nationality" | "dest", _) => "flag",
        ("wish", "thinking") => "hourglass",
        ("wish", "forced") => "triangle-alert",
        ("asylum" | "stay", "never" | "expired_or_none") => "minus",
        ("asylum", "waiting") => "clock",
        ("asylum", "refused_not_final") | ("court", "case_or_exit_ban" | "expelled_or_undesirable") => {
            "scale"
        }
        ("asylum", "protected") => "shield-check",
        ("stay", "valid") => "badge-check",
        ("stay", "told_to_leave") => "log-out",
        ("asylum" | "stay", _) => "file-text",
        ("before", "from_romania" | "from_elsewhere") => "plane",
        ("where", "home") => "house",
        ("where", _) => "map-pin",
        ("papers", "valid") => "badge-check",
        ("papers", "someone_has_it") => "user",
        ("papers", _) => "id-card",
        ("travel_with", "alone") => "user",
        ("travel_with", _) => "users",
        ("ties", "family_stays" | "romanian_or_eu_family") => "users",
        ("money", "partly") => "wallet",
        (_, "yes" | "can_pay") => "check",
        _ => "x",
    }
}
