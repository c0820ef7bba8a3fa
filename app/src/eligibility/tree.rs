//! The same table to read: stage by stage, each rule a line to open. No form, nothing in an address.

use domain::eligibility::{QuestionKind, QuestionNo, RO_AVRR, Rule};
use leptos::prelude::*;

use super::texts::CheckTexts;
use super::write_texts::contact_calls;
use crate::ui::parts::{call, steps};
use crate::words::Words;

/// All stages in order. Whoever finds no line of theirs goes on to the next.
pub fn tree(w: Words, texts: &CheckTexts) -> AnyView {
    let stages: Vec<_> = (1..=RO_AVRR.stages.len() as u8).map(|stage| stage_view(w, texts, stage)).collect();
    view! {
        <section id="table" class="flow" aria-labelledby="tree-title">
            <h2 id="tree-title">{w.check_tree_title()}</h2>
            <p>{w.check_tree_intro()}</p>
            {stages}
        </section>
    }
    .into_any()
}

fn stage_view(w: Words, texts: &CheckTexts, stage: u8) -> AnyView {
    let rules: Vec<&Rule> = RO_AVRR.rules.iter().filter(|rule| rule.stage == stage).collect();
    let mut asked: Vec<QuestionNo> =
        rules.iter().flat_map(|rule| rule.when.iter().map(|condition| condition.question)).collect();
    asked.sort();
    asked.dedup();
    let title = asked.iter().map(|question| question_text(texts, *question)).collect::<Vec<_>>().join(" ");
    let title = if title.is_empty() { w.check_tree_setting().to_owned() } else { title };
    let lines: Vec<_> = rules.into_iter().map(|rule| rule_view(w, texts, rule)).collect();
    let last = usize::from(stage) == RO_AVRR.stages.len();
    view! {
        <h3>{title}</h3>
        {lines}
        {(!last).then(|| view! { <p class="small">{w.check_tree_go_on()}</p> })}
    }
    .into_any()
}

fn rule_view(w: Words, texts: &CheckTexts, rule: &Rule) -> AnyView {
    let outcome = RO_AVRR.outcomes.iter().position(|known| known.name == rule.outcome);
    let at = RO_AVRR.rules.iter().position(|known| known.id == rule.id);
    let (Some(outcome), Some(at)) = (outcome, at) else { return ().into_any() };
    let known = &RO_AVRR.outcomes[outcome];
    let told = &texts.outcomes[outcome];
    let contact = texts.contact(known.contact).map(|found| found.text.clone());
    let mut ids: Vec<&str> = contact_calls(known.contact).to_vec();
    if known.steps.iter().any(|step| step == "safe_line") && !ids.contains(&"anitp") {
        ids.push("anitp");
    }
    let calls: Vec<_> = texts
        .calls
        .iter()
        .filter(|number| ids.contains(&number.id.as_str()))
        .map(|number| view! { <p>{number.name.clone()} " " {call(&number.number)}</p> })
        .collect();
    let next = known.steps.iter().filter_map(|id| texts.step(id).map(|step| step.text.clone()));
    let places = (rule.settings.iter().next().is_some() && !rule.when.is_empty())
        .then(|| view! { <p class="small">{w.check_tree_places()}</p> });
    let book =
        known.bring.then(|| view! { <p><a href=texts.book.clone() rel="nofollow">{w.check_book()}</a></p> });
    view! {
        <details>
            <summary>{summary(w, texts, rule)}</summary>
            <p><strong>{told.title.clone()}</strong></p>
            <p>{texts.reasons[at].clone()}</p>
            {places}
            {steps(next)}
            <p>{w.check_result_contact()} ": " {contact}</p>
            {calls}
            <p>{told.change.clone()}</p>
            {book}
        </details>
    }
    .into_any()
}

/// The answers that lead here: "Yes or I am not sure"; with two questions, both.
fn summary(w: Words, texts: &CheckTexts, rule: &Rule) -> String {
    let several = rule.when.len() > 1;
    let parts: Vec<String> = rule
        .when
        .iter()
        .map(|condition| {
            let labels: Vec<_> = condition
                .any_of
                .iter()
                .map(|answer| {
                    texts.questions[usize::from(condition.question.0)].answers[usize::from(answer.0)]
                        .0
                        .clone()
                })
                .collect();
            let labels = labels.join(" / ");
            let kind = RO_AVRR.question(condition.question).kind;
            if several && kind == QuestionKind::One {
                format!("{} {labels}", question_text(texts, condition.question))
            } else {
                labels
            }
        })
        .collect();
    if parts.is_empty() { w.check_tree_setting().to_owned() } else { parts.join(" · ") }
}

fn question_text(texts: &CheckTexts, question: QuestionNo) -> String {
    texts.questions[usize::from(question.0)].text.clone()
}
