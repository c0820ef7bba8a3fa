//! What a form becomes, field by field.

use super::*;
use proptest::prelude::*;

fn form() -> BookingForm {
    BookingForm {
        service: "legal-counselling".into(),
        place: "bucharest".into(),
        start: "2026-12-02T09:00:00+02:00".into(),
        language: "fa".into(),
        name: " نرگس ".into(),
        idem: "00112233445566778899AABBCCDDEEFF".into(),
        ..BookingForm::default()
    }
}

#[test]
fn the_shortest_form_is_enough() {
    let request = form().read().unwrap();
    assert_eq!(request.name.as_str(), "نرگس");
    assert_eq!(request.idem.hex(), "00112233445566778899aabbccddeeff");
    assert_eq!(request.contact, Contact::default());
    assert!(!request.remind && !request.interpreter);
    let anywhere = BookingForm { place: String::new(), ..form() };
    assert_eq!(anywhere.read().unwrap().place, None);
}

#[test]
fn each_wrong_field_gets_its_code() {
    type Change = fn(&mut BookingForm, String);
    let long = |n: usize| "x".repeat(n);
    type Expected = Option<(&'static str, &'static str)>;
    let table: [(Change, String, Expected); 33] = [
        (|f, t| f.service = t, String::new(), Some(("service", "required"))),
        (|f, t| f.service = t, "Legal advice".into(), Some(("service", "unknown"))),
        (|f, t| f.service = t, "../legal".into(), Some(("service", "unknown"))),
        (|f, t| f.place = t, "București".into(), Some(("place", "unknown"))),
        (|f, t| f.start = t, " ".into(), Some(("start", "required"))),
        (|f, t| f.start = t, "2026-12-02".into(), Some(("start", "malformed"))),
        (|f, t| f.language = t, String::new(), Some(("language", "required"))),
        (|f, t| f.language = t, "de".into(), Some(("language", "unknown"))),
        (|f, t| f.name = t, "\u{200E}".into(), Some(("name", "required"))),
        (|f, t| f.name = t, long(81), Some(("name", "too_long"))),
        (|f, t| f.name = t, "a\u{2067}b".into(), Some(("name", "bidi"))),
        (|f, t| f.idem = t, String::new(), Some(("idem", "required"))),
        (|f, t| f.idem = t, long(32), Some(("idem", "malformed"))),
        (|f, t| f.idem = t, "0".repeat(31), Some(("idem", "malformed"))),
        (|f, t| f.idem = t, "0".repeat(33), Some(("idem", "malformed"))),
        (|f, t| f.phone = t, "12".into(), Some(("phone", "too_short"))),
        (|f, t| f.phone = t, "۰۷۲۲۱۲۳۴۵۶".into(), None),
        (|f, t| f.phone = t, "\u{200F} ".into(), None),
        (|f, t| f.email = t, "nobody".into(), Some(("email", "malformed"))),
        (|f, t| f.email = t, "a@example.org".into(), None),
        (|f, t| f.contact_safe = t, "maybe".into(), Some(("contact_safe", "malformed"))),
        (|f, t| f.contact_safe = t, "no".into(), None),
        (|f, t| f.remind = t, "on".into(), Some(("remind", "no_contact"))),
        (|f, t| f.remind = t, "off".into(), None),
        (|f, t| f.interpreter = t, "yes".into(), None),
        (|f, t| f.way = t, "phone".into(), Some(("way", "no_contact"))),
        (|f, t| f.way = t, "pigeon".into(), Some(("way", "unknown"))),
        (|f, t| f.gender = t, "woman".into(), None),
        (|f, t| f.step_free = t, "yes".into(), None),
        (|f, t| f.needs = t, long(501), Some(("needs", "too_long"))),
        (|f, t| f.note = t, long(501), Some(("note", "too_long"))),
        (|f, t| f.note = t, "a\0b".into(), Some(("note", "control"))),
        (|f, t| f.note = t, "line\r\nline".into(), None),
    ];
    for (change, typed, expected) in table {
        let mut form = form();
        change(&mut form, typed.clone());
        let errors = form.read().err().unwrap_or_default();
        assert_eq!(errors.iter().collect::<Vec<_>>(), Vec::from_iter(expected), "{typed}");
    }
}

#[test]
fn a_party_brings_a_name_for_each() {
    type Expected<'a> = Result<(usize, &'a [&'a str]), &'a [(&'a str, &'a str)]>;
    let table: [([&str; 2], [&str; 3], Expected); 9] = [
        (["", ""], ["", "", ""], Ok((1, &[]))),
        (["1", "in_turn"], ["left from before", "", ""], Ok((1, &[]))),
        (["۳", "at_once"], ["علی", " Ana ", ""], Ok((3, &["علی", "Ana"]))),
        (["2", ""], ["Dan", "", ""], Ok((2, &["Dan"]))),
        (["3", "in_turn"], ["", "Ana", ""], Err(&[("name_2", "required")])),
        (
            ["4", "in_turn"],
            ["", "", "a\u{2067}b"],
            Err(&[("name_2", "required"), ("name_3", "required"), ("name_4", "bidi")]),
        ),
        (["7", ""], ["", "", ""], Err(&[("people", "range")])),
        (["0", ""], ["", "", ""], Err(&[("people", "range")])),
        (["two", "apart"], ["", "", ""], Err(&[("people", "malformed"), ("together", "unknown")])),
    ];
    for ([people, together], [name_2, name_3, name_4], expected) in table {
        let form = BookingForm {
            people: people.into(),
            together: together.into(),
            name_2: name_2.into(),
            name_3: name_3.into(),
            name_4: name_4.into(),
            ..form()
        };
        match (form.read(), expected) {
            (Ok(request), Ok((people, others))) => {
                let names: Vec<_> = request.others.iter().map(PersonName::as_str).collect();
                assert_eq!((request.party.people(), names.as_slice()), (people, others));
                assert_eq!(form.party(), request.party);
            }
            (Err(errors), Err(expected)) => assert_eq!(errors.iter().collect::<Vec<_>>(), expected),
            (read, expected) => panic!("{read:?} for {expected:?}"),
        }
    }
}

#[test]
fn who_comes_along_is_part_of_the_form() {
    let of = |people: &str, together: &str, other: &str| {
        let form =
            BookingForm { people: people.into(), together: together.into(), name_2: other.into(), ..form() };
        form.read().unwrap().fingerprint_text()
    };
    let texts =
        [of("", "", ""), of("2", "at_once", "Ana"), of("2", "in_turn", "Ana"), of("2", "at_once", "Dan")];
    for (at, text) in texts.iter().enumerate() {
        assert!(!texts[..at].contains(text));
    }
    assert_eq!(of("1", "in_turn", ""), texts[0]);
}

#[test]
fn an_empty_form_says_all_that_is_missing() {
    let errors = BookingForm::default().read().unwrap_err();
    let missing: Vec<_> = errors.iter().collect();
    let required = ["idem", "language", "name", "service", "start"].map(|f| (f, "required"));
    assert_eq!(missing, required);
}

#[test]
fn reminders_go_only_where_it_is_safe() {
    let phone = BookingForm { phone: "0722123456".into(), remind: "1".into(), ..form() };
    assert_eq!(phone.read().unwrap_err().code("remind"), Some("unsafe_contact"));
    let safe = BookingForm { contact_safe: "yes".into(), ..phone.clone() };
    assert!(safe.read().unwrap().remind);
    // A wrong number is the thing to mend, not the reminder.
    let wrong = BookingForm { phone: "0722x".into(), ..phone };
    assert_eq!(wrong.read().unwrap_err().code("remind"), None);
}

#[test]
fn forms_arrive_with_missing_and_unknown_fields() {
    let form: BookingForm = serde_json::from_str(r#"{"name":"Ana","extra":"1"}"#).unwrap();
    assert_eq!(form, BookingForm { name: "Ana".into(), ..BookingForm::default() });
    assert_eq!(format!("{form:?}"), "BookingForm(…)");
}

proptest! {
    #[test]
    fn requests_differ_when_their_fields_do(note in "[a-z0-9: ]{0,8}", needs in "[a-z0-9: ]{0,8}") {
        let text = |needs: &str, note: &str| {
            let form = BookingForm { needs: needs.into(), note: note.into(), ..form() };
            form.read().unwrap().fingerprint_text()
        };
        let clean = |typed: &str| Note::parse(typed).unwrap();
        prop_assert_eq!(text(&needs, &note) == text(&note, &needs), clean(&needs) == clean(&note));
    }

    #[test]
    fn no_text_breaks_a_form(typed in any::<String>()) {
        let all = BookingForm {
            service: typed.clone(),
            place: typed.clone(),
            start: typed.clone(),
            language: typed.clone(),
            name: typed.clone(),
            idem: typed.clone(),
            phone: typed.clone(),
            email: typed.clone(),
            contact_safe: typed.clone(),
            remind: typed.clone(),
            message_hours: typed.clone(),
            interpreter: typed.clone(),
            interpreter_by: typed.clone(),
            way: typed.clone(),
            gender: typed.clone(),
            step_free: typed.clone(),
            people: typed.clone(),
            together: typed.clone(),
            name_2: typed.clone(),
            name_3: typed.clone(),
            name_4: typed.clone(),
            name_5: typed.clone(),
            name_6: typed.clone(),
            needs: typed.clone(),
            note: typed,
        };
        prop_assert!(all.read().is_err());
    }
}
