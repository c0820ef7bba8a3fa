//! The names of all messages that a rule set needs, so that a missing translation stops the build.

use super::engine::RuleSet;

/// `refused_not_final` → `refused-not-final`, `R08` → `r08`: message ids have one style.
pub fn kebab(id: &str) -> String {
    id.chars().map(|c| if c == '_' || c == '.' { '-' } else { c.to_ascii_lowercase() }).collect()
}

/// Every message that some path can show, in the order of the rule file, each once.
pub fn message_ids(rules: &RuleSet) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    let mut need = |id: String| {
        if !ids.contains(&id) {
            ids.push(id);
        }
    };
    for question in rules.questions.iter() {
        let q = kebab(&question.id);
        need(format!("check-q-{q}-text"));
        need(format!("check-q-{q}-why"));
        for answer in question.answers.iter() {
            need(format!("check-a-{q}-{}", kebab(answer)));
        }
    }
    for rule in rules.rules.iter() {
        need(format!("check-r-{}-reason", kebab(&rule.id)));
    }
    for outcome in rules.outcomes.iter() {
        need(format!("check-o-{}-title", kebab(&outcome.name.to_string())));
        need(format!("check-o-{}-change", kebab(&outcome.name.to_string())));
        need(format!("check-contact-{}", kebab(outcome.contact.name())));
        for step in outcome.steps.iter() {
            need(format!("check-step-{}", kebab(step)));
        }
    }
    for stage in rules.stages.iter() {
        need(format!("check-stage-{}", kebab(stage)));
    }
    for flag in rules.flags.iter() {
        need(format!("check-f-{}-text", kebab(&flag.id)));
    }
    for document in rules.documents.iter() {
        need(format!("check-doc-{}", kebab(&document.id)));
    }
    for family in super::engine::Family::ALL {
        need(format!("check-family-{}", kebab(family.name())));
    }
    ids
}
