//! The texts on their way from the page to the island: one per line, parts of a line by tabs.
//!
//! The lists are as long as those of the rules, which both sides have, so no names and no brackets
//! travel, and no parser for them reaches the phone. Texts hold neither line ends nor tabs.

use domain::eligibility::country::{Country, Group, Office, Returns};
use domain::eligibility::{Contact, Family, RO_AVRR};

use super::texts::{Call, CheckTexts, ContactText, CountryText, OutcomeText, QuestionText, Says, StepText};

/// Reads what [`write`] wrote. What is missing at the end is empty.
pub fn read(wire: &str) -> CheckTexts {
    let mut lines = wire.split('\n');
    let mut next = || lines.next().unwrap_or_default();
    let home = next().to_owned();
    let book = next().to_owned();
    let questions = RO_AVRR.questions.iter().map(|question| QuestionText {
        text: next().to_owned(),
        why: next().to_owned(),
        answers: question.answers.iter().map(|_| pair(next())).collect(),
    });
    let questions = questions.collect();
    let outcomes = RO_AVRR.outcomes.iter();
    let outcomes =
        outcomes.map(|_| OutcomeText { title: next().to_owned(), change: next().to_owned() }).collect();
    let reasons = list(&mut next, RO_AVRR.rules.len());
    let stages = list(&mut next, RO_AVRR.stages.len());
    let flags = list(&mut next, RO_AVRR.flags.len());
    let documents = list(&mut next, RO_AVRR.documents.len());
    let families = list(&mut next, Family::ALL.len());
    let contacts = list(&mut next, Contact::ALL.len()).iter().map(|line| contact(line)).collect();
    let says = Says::read(&mut next);
    let progress = counted(&mut next);
    let steps = counted(&mut next).iter().map(|line| step(line)).collect();
    let calls = counted(&mut next).iter().map(|line| call(line)).collect();
    let countries = counted(&mut next).iter().map(|line| country(line)).collect();
    CheckTexts {
        home,
        book,
        questions,
        reasons,
        outcomes,
        contacts,
        steps,
        stages,
        flags,
        documents,
        families,
        calls,
        countries,
        progress,
        says,
    }
}

fn list<'a>(next: &mut dyn FnMut() -> &'a str, count: usize) -> Vec<String> {
    (0..count).map(|_| next().to_owned()).collect()
}

fn counted<'a>(next: &mut dyn FnMut() -> &'a str) -> Vec<String> {
    let count = next().parse().unwrap_or_default();
    list(next, count)
}

fn pair(line: &str) -> (String, String) {
    let (first, second) = line.split_once('\t').unwrap_or((line, ""));
    (first.to_owned(), second.to_owned())
}

fn contact(line: &str) -> ContactText {
    let (text, calls) = pair(line);
    ContactText { text, calls: calls.split(' ').filter_map(|at| at.parse().ok()).collect() }
}

fn step(line: &str) -> StepText {
    let (id, rest) = pair(line);
    let (text, call) = pair(&rest);
    StepText { id, text, call: call.parse().ok() }
}

fn call(line: &str) -> Call {
    let (id, rest) = pair(line);
    let (name, number) = pair(&rest);
    Call { id, name, number }
}

/// Three letters and the name; an unknown letter is read as what promises least.
fn country(line: &str) -> CountryText {
    let (letters, name) = pair(line);
    let mut letters = letters.chars();
    let country = Country {
        group: match letters.next() {
            Some('r') => Group::Romanian,
            Some('e') => Group::EuEeaCh,
            _ => Group::Other,
        },
        iom_office: match letters.next() {
            Some('y') => Office::Yes,
            Some('n') => Office::No,
            _ => Office::Unknown,
        },
        returns: match letters.next() {
            Some('o') => Returns::Open,
            Some('p') => Returns::Paused,
            _ => Returns::Check,
        },
    };
    CountryText { name, country }
}

/// Everything in the order in which [`read`] expects it.
#[cfg(feature = "ssr")]
pub fn write(texts: &CheckTexts) -> String {
    let mut lines: Vec<String> = vec![texts.home.clone(), texts.book.clone()];
    for question in &texts.questions {
        lines.extend([question.text.clone(), question.why.clone()]);
        lines.extend(question.answers.iter().map(|(label, icon)| format!("{label}\t{icon}")));
    }
    for outcome in &texts.outcomes {
        lines.extend([outcome.title.clone(), outcome.change.clone()]);
    }
    for list in [&texts.reasons, &texts.stages, &texts.flags, &texts.documents, &texts.families] {
        lines.extend(list.iter().cloned());
    }
    for contact in &texts.contacts {
        let calls = contact.calls.iter().map(usize::to_string).collect::<Vec<_>>().join(" ");
        lines.push(format!("{}\t{calls}", contact.text));
    }
    lines.extend(texts.says.all().into_iter().map(str::to_owned));
    let step = |step: &StepText| {
        format!("{}\t{}\t{}", step.id, step.text, step.call.map(|at| at.to_string()).unwrap_or_default())
    };
    let call = |call: &Call| format!("{}\t{}\t{}", call.id, call.name, call.number);
    let country = |text: &CountryText| format!("{}\t{}", letters(text.country), text.name);
    for list in [
        texts.progress.clone(),
        texts.steps.iter().map(step).collect(),
        texts.calls.iter().map(call).collect(),
        texts.countries.iter().map(country).collect(),
    ] {
        lines.push(list.len().to_string());
        lines.extend(list);
    }
    lines.join("\n")
}

#[cfg(feature = "ssr")]
fn letters(country: Country) -> String {
    let group = match country.group {
        Group::Romanian => 'r',
        Group::EuEeaCh => 'e',
        Group::Other => 'o',
    };
    let office = match country.iom_office {
        Office::Yes => 'y',
        Office::No => 'n',
        Office::Unknown => 'u',
    };
    let returns = match country.returns {
        Returns::Open => 'o',
        Returns::Check => 'c',
        Returns::Paused => 'p',
    };
    [group, office, returns].iter().collect()
}
