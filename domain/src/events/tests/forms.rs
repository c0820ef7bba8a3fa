//! What volunteers type on a phone.

use chrono_tz::Europe::Bucharest;
use proptest::prelude::*;

use super::*;
use crate::catalogue::Slug;

/// A form that becomes an event; each row below changes one thing.
fn filled() -> EventForm {
    let s = str::to_owned;
    EventForm {
        kind: s("workshop"),
        language: s("fa"),
        title: s("خوشنویسی"),
        summary: s(""),
        text: s("برای همه.\r\nبیایید!"),
        date: s("2026-12-05"),
        start: s("18:00"),
        end: s("20:00"),
        repeat: s("none"),
        until: s(""),
        place: s("bucharest"),
        address: s(""),
        city: s(""),
        audience: s("everyone"),
        speaks: vec![s("fa"), s("ro")],
        interpreter: s("yes"),
        step_free: s("not_sure"),
        childcare: s("no"),
        cost: s("free"),
        price: s(""),
        no_documents: s("on"),
        organiser: s("Maryam"),
        contact: s("0712 345 678"),
    }
}

fn parse(form: &EventForm) -> Result<Submission, Vec<FieldError>> {
    let is_place = |slug: &Slug| slug.as_str() == "bucharest";
    let rules = FormRules { now: wall("2026-11-22T12:00:00"), zone: &Bucharest, is_place: &is_place };
    form.parse(&rules)
}

/// Changes one field by its name in the form.
fn with(form: &EventForm, field: &str, value: &str) -> EventForm {
    let toml::Value::Table(mut fields) = toml::Value::try_from(form).unwrap() else {
        panic!("a form is a table");
    };
    let value = match field {
        "speaks" => toml::Value::Array(value.split(' ').map(Into::into).collect()),
        _ => value.into(),
    };
    assert!(fields.insert(field.into(), value).is_some(), "{field} is no field");
    fields.try_into().unwrap()
}

#[test]
fn a_filled_form_is_an_event() {
    let Submission { event, contact } = parse(&filled()).unwrap();
    assert_eq!(event.texts.source().text, "برای همه.\nبیایید!");
    assert_eq!((event.when.start_minute, event.when.end_minute), (1080, Some(1200)));
    assert_eq!(event.place, EventPlace::Ours(Slug::parse("bucharest").unwrap()));
    assert_eq!(event.speaks, [SpokenLanguage::Romanian, SpokenLanguage::Farsi]);
    assert!(event.interpreter && event.no_documents_needed);
    assert_eq!(contact.as_str(), "+40712345678");
}

#[test]
fn every_field_says_what_is_wrong_with_it() {
    let long = "ش".repeat(1501);
    /// Field and value, or field and code.
    type Pairs<'t> = &'t [(&'static str, &'t str)];
    let table: &[(Pairs<'_>, Pairs<'_>)] = &[
        (&[("title", " ")], &[("title", "required")]),
        (&[("title", &long)], &[("title", "too_long")]),
        (&[("title", "a\u{202e}b")], &[("title", "bidi")]),
        (&[("text", "")], &[("text", "required")]),
        (&[("text", &long)], &[("text", "too_long")]),
        (&[("text", "https://a.ro https://b.ro www.c.ro")], &[("text", "too_many_links")]),
        (&[("summary", "www.a.ro"), ("text", "https://b.ro www.c.ro")], &[("text", "too_many_links")]),
        (&[("text", "https://a.ro and www.b.ro")], &[]),
        (&[("language", "")], &[("language", "required")]),
        (&[("language", "de")], &[("language", "unknown")]),
        (&[("kind", "party")], &[("kind", "unknown")]),
        (&[("date", "")], &[("date", "required")]),
        (&[("date", "soon")], &[("date", "malformed")]),
        (&[("date", "2026-02-30")], &[("date", "malformed")]),
        (&[("date", "2026-11-21")], &[("date", "past")]),
        (&[("date", "2026-11-22"), ("start", "11:59")], &[("start", "past")]),
        (&[("date", "2026-11-22"), ("start", "12:01")], &[]),
        (&[("date", "2027-11-24")], &[("date", "too_far")]),
        (&[("date", "9999-12-31")], &[("date", "too_far")]),
        // Digits of every script, and the Persian calendar.
        (&[("date", "۲۰۲۶-۱۲-۰۵"), ("start", "۱۸:۳۰")], &[]),
        (&[("date", "١٢/٠٥/٢٠٢٧"), ("start", "٩:٠٠")], &[]),
        (&[("date", "1405/09/14")], &[]),
        (&[("start", "25:00")], &[("start", "malformed")]),
        (&[("start", "")], &[("start", "required")]),
        // The hour that does not exist on the last Sunday of March.
        (&[("date", "2027-03-28"), ("start", "03:30")], &[("start", "not_existing")]),
        (&[("end", "")], &[]),
        (&[("end", "24:00")], &[]),
        (&[("end", "00:00")], &[]),
        (&[("end", "18:00")], &[("end", "before_start")]),
        (&[("end", "late")], &[("end", "malformed")]),
        (&[("repeat", "weekly")], &[("until", "required")]),
        (&[("repeat", "weekly"), ("until", "2026-12-04")], &[("until", "before_start")]),
        (&[("repeat", "weekly"), ("until", "2028-01-01")], &[("until", "too_far")]),
        (&[("repeat", "hourly")], &[("repeat", "unknown")]),
        (&[("repeat", "")], &[]),
        (&[("until", "nonsense, but not asked for")], &[]),
        (&[("place", "moon")], &[("place", "unknown")]),
        (&[("place", "../etc")], &[("place", "unknown")]),
        (&[("place", "")], &[("address", "required"), ("city", "required")]),
        (&[("place", ""), ("address", "Casa"), ("city", "Cluj")], &[]),
        (&[("audience", "vip")], &[("audience", "unknown")]),
        (&[("speaks", "")], &[("speaks", "required")]),
        (&[("speaks", "fa klingon")], &[("speaks", "unknown")]),
        (&[("interpreter", "perhaps")], &[("interpreter", "unknown")]),
        (&[("step_free", "")], &[("step_free", "required")]),
        (&[("childcare", "maybe")], &[("childcare", "unknown")]),
        (&[("cost", "")], &[("cost", "required")]),
        (&[("cost", "paid")], &[("price", "required")]),
        (&[("cost", "paid"), ("price", "10 lei")], &[]),
        (&[("organiser", "")], &[("organiser", "required")]),
        (&[("contact", "")], &[("contact", "required")]),
        (&[("contact", "maryam@example.org")], &[]),
        (&[("contact", "maryam@")], &[("contact", "malformed")]),
        (&[("contact", "123")], &[("contact", "too_short")]),
        // Every mistake at once, in the order of the form.
        (
            &[("contact", ""), ("title", ""), ("start", ""), ("cost", "")],
            &[("title", "required"), ("start", "required"), ("cost", "required"), ("contact", "required")],
        ),
    ];
    for (changes, expected) in table {
        let form = changes.iter().fold(filled(), |form, (field, value)| with(&form, field, value));
        let errors = parse(&form).err().unwrap_or_default();
        let errors: Vec<_> = errors.iter().map(|error| (error.field, error.code)).collect();
        assert_eq!(errors, *expected, "{changes:?}");
    }
}

#[test]
fn how_often_becomes_a_rule() {
    let table = [
        ("none", "2026-12-05", None),
        ("weekly", "2026-12-05", Some("FREQ=WEEKLY;UNTIL=20270301;BYDAY=SA")),
        ("two_weekly", "2026-12-05", Some("FREQ=WEEKLY;INTERVAL=2;UNTIL=20270301;BYDAY=SA")),
        ("monthly", "2026-12-05", Some("FREQ=MONTHLY;UNTIL=20270301;BYDAY=1SA")),
        ("monthly", "2026-12-28", Some("FREQ=MONTHLY;UNTIL=20270301;BYDAY=4MO")),
        ("monthly", "2026-12-29", Some("FREQ=MONTHLY;UNTIL=20270301;BYDAY=-1TU")),
    ];
    for (repeat, date, rule) in table {
        let form = [("repeat", repeat), ("date", date), ("until", "2027-03-01")];
        let form = form.iter().fold(filled(), |form, (field, value)| with(&form, field, value));
        let when = parse(&form).unwrap().event.when;
        assert_eq!(when.repetition.as_ref().map(ToString::to_string).as_deref(), rule);
        let days = when.occurrences(day("2026-11-01"), day("2027-12-31"), &Bucharest);
        assert_eq!(days[0].date, when.date, "the first day is the first time");
    }
}

proptest! {
    #[test]
    fn an_event_fills_its_form_again(repeat in prop::sample::select(Repeat::ALL), days in 0..300_u64, minute in 0..1439_u16,
        long in prop::option::of(1..120_u16), paid in any::<bool>(), elsewhere in any::<bool>(), title in "[a-zپ ]{0,20}x")
    {
        let date = day("2026-11-23") + chrono::Days::new(days);
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        let end = long.map(|long| clock((minute + long).min(1440))).unwrap_or_default();
        let changes = [("date", date.to_string()), ("start", clock(minute)), ("end", end), ("repeat", repeat.code().into()),
            ("until", (date + chrono::Days::new(60)).to_string()), ("title", title), ("price", "5 lei".into()),
            ("cost", if paid { "paid" } else { "free" }.into()), ("address", "Casa".into()), ("city", "Cluj".into()),
            ("place", if elsewhere { "" } else { "bucharest" }.into())];
        let form = changes.iter().fold(filled(), |form, (field, value)| with(&form, field, value));
        match parse(&form) {
            Ok(sent) => prop_assert_eq!(parse(&EventForm::of(&sent.event, Some(&sent.contact))), Ok(sent)),
            Err(errors) => prop_assert_eq!(errors, [FieldError { field: "start", code: "not_existing" }]),
        }
    }

    #[test]
    fn no_form_makes_it_panic(values in prop::collection::vec(any::<String>(), 22)) {
        let names = ["kind", "language", "title", "summary", "text", "date", "start", "end", "repeat", "until", "place",
            "address", "city", "audience", "speaks", "interpreter", "step_free", "childcare", "cost", "price", "no_documents",
            "contact"];
        let form = names.iter().zip(&values).fold(filled(), |form, (field, value)| with(&form, field, value));
        if let Err(errors) = parse(&form) {
            prop_assert!(!errors.is_empty());
        }
    }
}
