//! The result: what is probable, why, whom to talk to, what happens next. The way on is always a talk.

use domain::eligibility::{
    Contact, Explanation, Family, Headline, Outcome, OutcomeName, QuestionNo, RO_AVRR, RuleNo, Settings, Step,
};
use leptos::prelude::*;

use super::super::texts::{Call, CheckTexts, Says};
use super::super::walk::Walk;
use super::Check;
use crate::ui::browser;
use crate::ui::shapes::{button, call, group, heading, link, list, notice, region, symbol, text, words};

/// Everything that the screen says, gathered before it is drawn.
struct Told {
    headline: String,
    title: String,
    /// Reasons of the holds that somebody looked past; they stay on top.
    warnings: Vec<String>,
    reason: String,
    because: Vec<String>,
    cleared: Vec<String>,
    contact: String,
    calls: Vec<Call>,
    steps: Vec<String>,
    papers: Vec<String>,
    remarks: Vec<String>,
    change: String,
    likely: bool,
    /// The rule holds: one may look past it.
    holds: bool,
    trip: bool,
}

/// The screen after the last question.
pub(super) fn result(check: Check, past_holds: bool) -> AnyView {
    let told =
        check.texts.with_value(|texts| check.walk.with_untracked(|walk| tell(texts, walk, past_holds)));
    told.map_or_else(|| words(""), |told| draw(check, told))
}

fn tell(texts: &CheckTexts, walk: &Walk, past_holds: bool) -> Option<Told> {
    let settings = Settings::default();
    let Step::Done { rule, outcome } = RO_AVRR.step(&walk.answers, &settings, past_holds) else {
        return None;
    };
    let known = RO_AVRR.outcome(outcome)?;
    let at = RO_AVRR.outcomes.iter().position(|other| other.name == *outcome)?;
    let relevant = RO_AVRR.relevant(&walk.answers, &settings);
    let held = if past_holds { RO_AVRR.holds(&walk.answers, &settings) } else { Vec::new() };
    let headline = RO_AVRR.headline(&walk.answers, outcome.family);
    let Explanation { decisive, cleared } = RO_AVRR.explain(rule, &walk.answers, &settings);
    let because = decisive.iter().map(|(question, _)| answered(texts, walk, *question)).collect();
    let flags = RO_AVRR.flags(&relevant);
    let contact = first_contact(known, &held);
    Some(Told {
        headline: match headline {
            Headline::TalkFirst => texts.says.talk_first.clone(),
            Headline::Says(family) => family_text(texts, family),
        },
        title: texts.outcomes.get(at)?.title.clone(),
        warnings: held.iter().filter_map(|no| texts.reasons.get(usize::from(no.0)).cloned()).collect(),
        reason: texts.reasons.get(usize::from(rule.0))?.clone(),
        because,
        cleared: cleared
            .iter()
            .filter_map(|stage| texts.stages.get(usize::from(*stage) - 1).cloned())
            .collect(),
        contact: texts.contact(contact)?.text.clone(),
        calls: calls(texts, contact, known, flags.iter().any(|flag| flag.id == "F02")),
        steps: known.steps.iter().filter_map(|id| texts.step(id).map(|step| step.text.clone())).collect(),
        papers: RO_AVRR
            .documents(&relevant, outcome)
            .iter()
            .filter_map(|paper| texts.document(&paper.id).cloned())
            .collect(),
        remarks: flags.iter().filter_map(|flag| texts.flag(&flag.id).cloned()).collect(),
        change: texts.outcomes.get(at)?.change.clone(),
        likely: RO_AVRR.likely.contains(&outcome.family),
        holds: RO_AVRR.rule(rule).hold && !past_holds,
        trip: known.bring,
    })
}

/// Whoever looked past a hold still meets first the person whom the hold named.
fn first_contact(outcome: &Outcome, held: &[RuleNo]) -> Contact {
    let named = |name: &OutcomeName| RO_AVRR.outcome(name).map(|known| known.contact);
    held.first().and_then(|no| named(&RO_AVRR.rule(*no).outcome)).unwrap_or(outcome.contact)
}

fn calls(texts: &CheckTexts, contact: Contact, outcome: &Outcome, safety: bool) -> Vec<Call> {
    let mut places = texts.contact(contact).map(|found| found.calls.clone()).unwrap_or_default();
    places.extend(outcome.steps.iter().filter_map(|id| texts.step(id)?.call));
    if safety {
        places.extend(texts.step("safe_line").and_then(|step| step.call));
    }
    let mut calls: Vec<Call> = Vec::new();
    for call in places.into_iter().filter_map(|at| texts.calls.get(at)) {
        if !calls.contains(call) {
            calls.push(call.clone());
        }
    }
    calls
}

fn family_text(texts: &CheckTexts, family: Family) -> String {
    let at = Family::ALL.iter().position(|known| *known == family);
    at.and_then(|at| texts.families.get(at).cloned()).unwrap_or_default()
}

/// "Which country …? Iraq": the question and what the person said, countries by their name.
fn answered(texts: &CheckTexts, walk: &Walk, question: QuestionNo) -> String {
    let Some(text) = texts.questions.get(usize::from(question.0)) else { return String::new() };
    let named: Vec<&str> = match RO_AVRR.question(question).id.as_ref() {
        "nationality" => names(texts, &walk.citizenships),
        "dest" => names(texts, &[walk.destination]),
        _ => Vec::new(),
    };
    let said = if named.is_empty() {
        let chosen = walk.answers.get(question);
        chosen
            .iter()
            .filter_map(|answer| text.answers.get(usize::from(answer.0)).map(|(label, _)| label.as_str()))
            .collect()
    } else {
        named
    };
    format!("{} {}", text.text, said.join(" · "))
}

fn names<'a>(texts: &'a CheckTexts, places: &[Option<usize>]) -> Vec<&'a str> {
    places.iter().flatten().filter_map(|at| texts.countries.get(*at).map(|c| c.name.as_str())).collect()
}

fn draw(check: Check, told: Told) -> AnyView {
    let say = |which: fn(&Says) -> &String| check.say(which);
    let titled = |which: fn(&Says) -> &String| text("h3", "", say(which));
    let mut inside = vec![heading("h2", "check-heading", told.headline)];
    if !told.warnings.is_empty() {
        let mut lines = vec![group("p", "", vec![text("strong", "", say(|s| &s.warning))])];
        lines.extend(told.warnings.into_iter().map(|line| text("p", "", line)));
        inside.push(notice("notice warn", "triangle-alert", lines));
    }
    let book = vec![symbol("message-circle"), words(say(|s| &s.book))];
    let way = check.texts.with_value(|texts| texts.book.clone());
    inside.extend([
        text("p", "lead", told.title),
        group("p", "", vec![link("button lamp", way, book)]),
        text("p", "small", say(|s| &s.book_note)),
        titled(|s| &s.result_why),
        text("p", "", told.reason),
    ]);
    if !told.because.is_empty() {
        inside.extend([text("p", "small", say(|s| &s.because)), list("ul", "small", told.because)]);
    }
    if told.likely {
        let old = say(|s| &s.may_be_old);
        let mut lines = vec![text("p", "", say(|s| &s.programme))];
        if !old.is_empty() {
            lines.insert(0, group("p", "", vec![text("strong", "", old)]));
        }
        inside.push(notice("notice", "info", lines));
    }
    let mut who = vec![text("p", "", told.contact)];
    who.extend(told.calls.into_iter().map(|number| {
        let note = text("span", "small", say(|s| &s.unconfirmed));
        let name = text("span", "check-name", number.name);
        group("p", "", vec![name, words(" "), call(number.number), words(" "), note])
    }));
    let title = group("h3", "", vec![symbol("hand-heart"), words(say(|s| &s.contact))]);
    inside.extend([
        group("div", "care", vec![title, group("div", "", who)]),
        titled(|s| &s.steps),
        list("ol", "steps", told.steps),
    ]);
    if !told.remarks.is_empty() {
        inside.extend([titled(|s| &s.good_to_know), list("ul", "", told.remarks)]);
    }
    if !told.papers.is_empty() {
        let note = text("p", "hint", say(|s| &s.bring_note));
        inside.extend([titled(|s| &s.bring), note, list("ul", "check-papers", told.papers)]);
    }
    inside.extend([titled(|s| &s.change), text("p", "", told.change)]);
    if !told.cleared.is_empty() {
        inside.extend([titled(|s| &s.looked), list("ul", "check-cleared", told.cleared)]);
    }
    if told.holds {
        let label = vec![symbol("eye"), words(say(|s| &s.anyway))];
        inside.push(button("button quiet", label, move || check.go(&mut Walk::look_past)));
        inside.push(text("p", "small", say(|s| &s.anyway_note)));
    }
    if told.trip {
        let label = vec![symbol("luggage"), words(say(|s| &s.trip))];
        inside.push(button("button quiet", label, move || check.go(&mut Walk::ask_about_trip)));
        inside.push(text("p", "small", say(|s| &s.trip_text)));
    }
    let label = vec![symbol("printer"), words(say(|s| &s.print))];
    inside.push(button("button quiet", label, browser::print));
    for line in [say(|s| &s.checked), say(|s| &s.version), say(|s| &s.history)] {
        inside.push(text("p", "checked", line));
    }
    region("check-result", "check-heading", inside)
}
