//! Decisions of staff, and changes after them.

use super::*;
use crate::Language::{En, Fa, Ro};

#[test]
fn only_these_ways_lead_on() {
    use Act::{Approve, Ask, Cancel, Reject, Save, Submit};
    use EventStatus::{Approved, Asked, Cancelled, Draft, NeedsApproval, Rejected};
    let allowed = [
        (Draft, Save, Draft),
        (Draft, Submit, NeedsApproval),
        (Draft, Cancel, Cancelled),
        (NeedsApproval, Submit, NeedsApproval),
        (NeedsApproval, Approve, Approved),
        (NeedsApproval, Ask, Asked),
        (NeedsApproval, Reject, Rejected),
        (NeedsApproval, Cancel, Cancelled),
        (Asked, Submit, NeedsApproval),
        (Asked, Approve, Approved),
        (Asked, Reject, Rejected),
        (Asked, Cancel, Cancelled),
        (Approved, Submit, NeedsApproval),
        (Approved, Cancel, Cancelled),
        (Rejected, Submit, NeedsApproval),
        (Rejected, Cancel, Cancelled),
    ];
    for from in EventStatus::ALL {
        for act in Act::ALL {
            let expected = allowed.iter().find(|(f, a, _)| f == from && a == act).map(|(_, _, to)| *to);
            assert_eq!(from.after(*act), expected, "{from:?} {act:?}");
        }
    }
}

fn titled(title: &str) -> EventDraft {
    EventDraft { texts: EventTexts::new(text(Fa, title)), ..event() }
}

fn public_title(event: &Moderated) -> Option<&str> {
    event.public().map(|event| event.texts.source().title.as_str())
}

#[test]
fn a_change_waits_while_the_approved_version_stays() {
    let approved = Moderated::submitted(titled("one")).approve(1).unwrap();
    assert_eq!((approved.status(), public_title(&approved)), (EventStatus::Approved, Some("one")));

    let changed = approved.clone().submit(titled("two")).unwrap();
    assert_eq!((changed.status(), public_title(&changed)), (EventStatus::NeedsApproval, Some("one")));
    let fields: Vec<_> = changed.changes().into_iter().map(|c| (c.field, c.language, c.old, c.new)).collect();
    assert_eq!(fields, [(EventField::Title, Some(Fa), "one".to_owned(), "two".to_owned())]);

    let asked = changed.clone().ask(2).unwrap();
    assert_eq!((asked.status(), public_title(&asked)), (EventStatus::Asked, Some("one")));
    let rejected = changed.clone().reject(2).unwrap();
    assert_eq!((rejected.status(), public_title(&rejected)), (EventStatus::Approved, Some("one")));
    assert_eq!(rejected.waiting(), None);
    let accepted = changed.clone().approve(2).unwrap();
    assert_eq!((accepted.status(), public_title(&accepted)), (EventStatus::Approved, Some("two")));
    assert_eq!(accepted.changes(), []);

    // Taking the change back leaves nothing to decide; sending the same again changes nothing.
    let back = changed.submit(titled("one")).unwrap();
    assert_eq!((back.status(), back.waiting()), (EventStatus::Approved, None));
    assert_eq!(approved.clone().submit(titled("one")).unwrap(), approved);
}

#[test]
fn staff_decide_only_on_what_they_have_read() {
    let sent = Moderated::submitted(titled("one"));
    let changed = sent.clone().submit(titled("two")).unwrap();
    assert_eq!(changed.clone().approve(sent.revision()), Err(NotAllowed::Changed));
    assert_eq!(changed.clone().reject(sent.revision()), Err(NotAllowed::Changed));
    assert_eq!(changed.clone().ask(sent.revision()), Err(NotAllowed::Changed));
    assert_eq!(public_title(&changed.approve(2).unwrap()), Some("two"));
}

#[test]
fn what_was_never_approved_is_never_public() {
    let draft = Moderated::draft(titled("one"));
    let draft = draft.save(titled("two")).unwrap();
    assert_eq!((draft.public(), draft.newest()), (None, Some(&titled("two"))));
    assert_eq!(draft.clone().approve(0), Err(NotAllowed::State));
    let sent = draft.submit(titled("two")).unwrap();
    assert_eq!(sent.clone().save(titled("three")), Err(NotAllowed::State));
    let rejected = sent.reject(1).unwrap();
    assert_eq!((rejected.status(), rejected.public()), (EventStatus::Rejected, None));
    let again = rejected.submit(titled("better")).unwrap();
    assert_eq!((again.status(), again.public()), (EventStatus::NeedsApproval, None));
    let cancelled = again.cancel().unwrap();
    assert_eq!((cancelled.status(), cancelled.public()), (EventStatus::Cancelled, None));
    assert_eq!(cancelled.clone().submit(titled("x")), Err(NotAllowed::State));
    assert_eq!(cancelled.cancel(), Err(NotAllowed::State));
}

#[test]
fn a_cancelled_event_is_still_shown_as_cancelled() {
    let cancelled = Moderated::submitted(titled("one")).approve(1).unwrap().cancel().unwrap();
    assert_eq!((cancelled.status(), public_title(&cancelled)), (EventStatus::Cancelled, Some("one")));
}

#[test]
fn translations_of_staff_survive_a_change() {
    let approved = Moderated::submitted(titled("one")).approve(1).unwrap().translated(&text(Ro, "unu"));
    assert_eq!(approved.public().unwrap().texts.shown_to(Ro).text.title, "unu");
    let changed = approved.submit(titled("two")).unwrap().approve(2).unwrap();
    let shown = changed.public().unwrap().texts.shown_to(Ro);
    assert_eq!((shown.text.title.as_str(), shown.outdated), ("unu", true));
    let fresh = changed.translated(&text(Ro, "doi"));
    assert!(!fresh.public().unwrap().texts.shown_to(Ro).outdated);
    // The volunteer's own words are not replaced by a translation.
    assert_eq!(public_title(&fresh.translated(&text(Fa, "other"))), Some("two"));
}

#[test]
fn every_part_that_changes_is_named() {
    type Change = fn(&mut EventDraft);
    type Named = &'static [(EventField, &'static str, &'static str)];
    let table: Vec<(Change, Named)> = vec![
        (|_| {}, &[]),
        (|e| e.kind = EventType::Course, &[(EventField::Kind, "workshop", "course")]),
        (|e| e.when.date = day("2026-12-06"), &[(EventField::Date, "2026-12-05", "2026-12-06")]),
        (|e| e.when.start_minute = 545, &[(EventField::Start, "18:00", "09:05")]),
        (|e| e.when.end_minute = None, &[(EventField::End, "20:00", "")]),
        (|e| e.when.repetition = "FREQ=WEEKLY".parse().ok(), &[(EventField::Repetition, "", "FREQ=WEEKLY")]),
        (|e| e.when.except = [day("2026-12-12")].into(), &[(EventField::Except, "", "2026-12-12")]),
        (
            |e| e.place = EventPlace::Elsewhere { address: "Casa parohială".into(), city: "Cluj".into() },
            &[(EventField::City, "Constanța", "Cluj")],
        ),
        (|e| e.audience = Audience::Women, &[(EventField::Audience, "everyone", "women")]),
        (|e| e.speaks.push(SpokenLanguage::Dari), &[(EventField::Speaks, "fa", "fa,prs")]),
        (|e| e.interpreter = true, &[(EventField::Interpreter, "no", "yes")]),
        (|e| e.step_free = StepFree::Yes, &[(EventField::StepFree, "not_sure", "yes")]),
        (|e| e.childcare = Childcare::No, &[(EventField::Childcare, "children_welcome", "no")]),
        (|e| e.cost = EventCost::Price("5 lei".into()), &[(EventField::Cost, "free", "5 lei")]),
        (|e| e.no_documents_needed = false, &[(EventField::NoDocuments, "yes", "no")]),
        (|e| e.organiser = "Ali".into(), &[(EventField::Organiser, "Maryam", "Ali")]),
        (
            |e| e.texts = e.texts.translated(text(En, "Calligraphy")),
            &[(EventField::Title, "", "Calligraphy"), (EventField::Text, "", "Come and see.")],
        ),
    ];
    for (change, expected) in table {
        let mut new = event();
        change(&mut new);
        let found = difference(&event(), &new);
        let found: Vec<_> = found.iter().map(|c| (c.field, c.old.as_str(), c.new.as_str())).collect();
        assert_eq!(found, expected);
    }
}
