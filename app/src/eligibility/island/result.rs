//! The result: what is probable, why, whom to talk to, what happens next. The way on is always a talk.

use domain::eligibility::{
    Contact, Explanation, Family, Headline, Outcome, OutcomeName, QuestionNo, RO_AVRR, RuleNo, Settings, Step,
};
use leptos::prelude::*;

use super::super::texts::{Call, CheckTexts, Says};
use super::super::walk::Walk;
use super::{Check, browser, symbol};

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
    let Some(told) = told else { return ().into_any() };
    let (says, book) = check.texts.with_value(|texts| (texts.says.clone(), texts.book.clone()));
    draw(check, told, says, book)
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

fn draw(check: Check, told: Told, says: Says, book: String) -> AnyView {
    let warnings = (!told.warnings.is_empty()).then(|| {
        let lines: Vec<_> = told.warnings.iter().map(|line| view! { <p>{line.clone()}</p> }).collect();
        view! {
            <div class="notice warn">
                {symbol("triangle-alert")}
                <div class="notice-text"><p><strong>{says.warning.clone()}</strong></p> {lines}</div>
            </div>
        }
    });
    let bring = (!told.papers.is_empty()).then(|| {
        view! {
            <h3>{says.bring}</h3>
            <p class="hint">{says.bring_note}</p>
            {list("check-papers", told.papers)}
        }
    });
    let remarks =
        (!told.remarks.is_empty()).then(|| view! { <h3>{says.good_to_know}</h3> {list("", told.remarks)} });
    let looked = (!told.cleared.is_empty())
        .then(|| view! { <h3>{says.looked}</h3> {list("check-cleared", told.cleared)} });
    let because = (!told.because.is_empty())
        .then(|| view! { <p class="small">{says.because}</p> {list("small", told.because)} });
    let programme = told.likely.then(|| {
        let old = says.may_be_old.map(|text| view! { <p><strong>{text}</strong></p> });
        view! { <div class="notice">{symbol("info")}<div class="notice-text">{old} <p>{says.programme}</p></div></div> }
    });
    let anyway = told.holds.then(|| {
        view! {
            <p>
                <button type="button" class="button quiet" on:click=move |_| check.go(Walk::look_past)>
                    {symbol("eye")} {says.anyway}
                </button>
                <br />
                <span class="small">{says.anyway_note}</span>
            </p>
        }
    });
    let trip = told.trip.then(|| {
        view! {
            <p>
                <button type="button" class="button quiet" on:click=move |_| check.go(Walk::ask_about_trip)>
                    {symbol("luggage")} {says.trip}
                </button>
                <br />
                <span class="small">{says.trip_text}</span>
            </p>
        }
    });
    let steps: Vec<_> = told.steps.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    let calls: Vec<_> = told.calls.into_iter().map(|call| number(call, says.unconfirmed.clone())).collect();
    view! {
        <section class="check-result flow" aria-labelledby="check-heading">
            <h2 id="check-heading" tabindex="-1">{told.headline}</h2>
            {warnings}
            <p class="lead">{told.title}</p>
            <p>
                <a class="button lamp" href=book>{symbol("message-circle")} {says.book}</a>
                <br />
                <span class="small">{says.book_note}</span>
            </p>
            <h3>{says.result_why}</h3>
            <p>{told.reason}</p>
            {because}
            {programme}
            <section class="care">
                <h3>{symbol("hand-heart")}{says.contact}</h3>
                <div><p>{told.contact}</p> {calls}</div>
            </section>
            <h3>{says.steps}</h3>
            <ol class="steps">{steps}</ol>
            {remarks}
            {bring}
            <h3>{says.change}</h3>
            <p>{told.change}</p>
            {looked}
            {anyway}
            {trip}
            <p>
                <button type="button" class="button quiet" on:click=move |_| browser::print()>
                    {symbol("printer")} {says.print}
                </button>
            </p>
            <p class="checked">{says.checked} <br /> {says.version} <br /> {says.history}</p>
        </section>
    }
    .into_any()
}

fn list(class: &'static str, lines: Vec<String>) -> AnyView {
    let lines: Vec<_> = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect();
    view! { <ul class=class>{lines}</ul> }.into_any()
}

fn number(call: Call, unconfirmed: String) -> AnyView {
    let dialled: String = call.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    view! {
        <p>
            {call.name}
            <br />
            <a class="call" href=format!("tel:{dialled}")>{symbol("phone")}<bdi dir="ltr">{call.number}</bdi></a>
            " "
            <span class="small">{unconfirmed}</span>
        </p>
    }
    .into_any()
}
