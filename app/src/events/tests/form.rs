//! What bad input gets: a sentence beside the field and in the summary, everything typed kept, nothing stored.

use axum::http::StatusCode;
use domain::Language;
use domain::events::{EventForm, Submission};

use super::scene::{Typed, edit_path, hidden, post};
use crate::events::wrong::sentence;
use crate::staff::tests::house::House;
use crate::ui::request::LARGEST_FORM;
use crate::words::Words;

/// Every field that can be wrong, what was typed there, and the code for it. Today is 1 December 2026.
fn table() -> Vec<(&'static str, String, &'static str)> {
    let long = |n: usize| "ش".repeat(n + 1);
    let mut table: Vec<(&'static str, String, &'static str)> = vec![
        ("date", "5 decembrie".into(), "malformed"),
        ("date", "2026-11-30".into(), "past"),
        ("date", "2028-12-05".into(), "too_far"),
        ("start", "five".into(), "malformed"),
        ("end", "16:00".into(), "before_start"),
        ("until", "2026-12-04".into(), "before_start"),
        ("until", "2028-12-04".into(), "too_far"),
        ("kind", "party".into(), "unknown"),
        ("language", "de".into(), "unknown"),
        ("audience", "cats".into(), "unknown"),
        ("speaks", "xx".into(), "unknown"),
        ("place", "centre-arad".into(), "unknown"),
        ("place", "../bucharest".into(), "unknown"),
        ("title", "a\u{202E}b".into(), "bidi"),
        ("text", "a\u{0}b".into(), "control"),
        ("text", "www.a.com www.b.com www.c.com".into(), "too_many_links"),
        ("title", long(EventForm::TITLE), "too_long"),
        ("summary", long(EventForm::SUMMARY), "too_long"),
        ("text", long(EventForm::TEXT), "too_long"),
        ("address", long(EventForm::ADDRESS), "too_long"),
        ("city", long(EventForm::CITY), "too_long"),
        ("organiser", long(EventForm::ORGANISER), "too_long"),
        ("contact", "123".into(), "too_short"),
        ("contact", "samira".into(), "malformed"),
    ];
    let required = [
        "language",
        "kind",
        "title",
        "text",
        "date",
        "start",
        "until",
        "address",
        "city",
        "audience",
        "speaks",
        "step_free",
        "childcare",
        "cost",
        "organiser",
        "contact",
    ];
    table.extend(required.map(|field| (field, String::new(), "required")));
    table
}

#[tokio::test]
async fn each_wrong_field_is_told_and_everything_is_kept() {
    let house = House::new().await;
    for (number, (field, typed, code)) in table().into_iter().enumerate() {
        let language = Language::ALL[number % 4];
        let answer = post(&house, language.code(), Typed::café().with(field, typed.clone())).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {code}");
        let said = sentence(Words::of(language), field, code);
        let html = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        assert_eq!(answer.body.matches(&html(&said)).count(), 2, "{field} {code}: {said}\n{}", answer.body);
        assert!(answer.body.contains(&format!("href=\"#{field}\"")), "{field} {code}");
        assert!(answer.body.contains(&format!("id=\"{field}\"")), "{field} {code}: the link leads somewhere");
        let typed_elsewhere = if field == "organiser" { "Biblioteca, sala 2" } else { "Samira" };
        assert!(answer.body.contains(typed_elsewhere), "{field} {code}");
        if !["kind", "language", "audience", "speaks", "place"].contains(&field) && code != "control" {
            assert!(answer.body.contains(&typed), "{field} {code}: what was typed is kept");
        }
    }
    assert!(house.app.store.events_waiting().await.unwrap().is_empty(), "nothing is half written");
}

#[tokio::test]
async fn the_hour_that_does_not_exist_and_digits_of_every_script() {
    let house = House::new().await;
    let spring = Typed::café().with("date", "2027-03-28").with("start", "03:30").with("end", "04:30");
    let answer = post(&house, "en", spring).await;
    assert!(answer.body.contains("This hour does not exist on that day"), "{}", answer.body);
    let eastern =
        Typed::café().with("date", "٢٠٢٦-١٢-٠٥").with("start", "۱۷:۰۰").with("contact", "۰۷۲۲۱۲۳۴۵۶");
    edit_path(&post(&house, "fa", eastern).await);
    let waiting = house.app.store.events_waiting().await.unwrap();
    assert_eq!(waiting[0].moderated.waiting().unwrap().when.date.to_string(), "2026-12-05");
}

#[tokio::test]
async fn what_a_picker_cannot_show_comes_back_in_a_plain_field() {
    let house = House::new().await;
    let answer = post(&house, "en", Typed::café().with("date", "5 dec").with("start", "5 pm")).await;
    for kept in ["value=\"5 dec\"", "value=\"5 pm\""] {
        let at = answer.body.find(kept).unwrap_or_else(|| panic!("{kept} in {}", answer.body));
        let start = answer.body[..at].rfind("<input").unwrap();
        assert!(answer.body[start..at].contains("type=\"text\""), "{}", &answer.body[start..at]);
    }
    assert!(answer.body.contains("type=\"date\""), "the last day keeps its picker");
}

#[tokio::test]
async fn the_longest_form_in_any_script_fits() {
    let house = House::new().await;
    let full = |letter: &str, most: usize| letter.repeat(most);
    let form = Typed::café()
        .with("title", full("ش", EventForm::TITLE))
        .with("summary", full("ش", EventForm::SUMMARY))
        .with("text", full("ش", EventForm::TEXT))
        .with("address", full("ش", EventForm::ADDRESS))
        .with("city", full("ش", EventForm::CITY))
        .with("price", full("ش", EventForm::PRICE))
        .with("organiser", full("ش", EventForm::ORGANISER));
    let sent = serde_urlencoded::to_string(form.fields()).unwrap();
    assert!(sent.len() + 600 < LARGEST_FORM, "{} bytes, with room for boxes and hidden fields", sent.len());
    edit_path(&post(&house, "ar", form).await);
}

#[tokio::test]
async fn robots_are_stopped_and_people_are_not() {
    let house = House::new().await;
    let page = house.get("/en/events/new", None).await.body;
    let keyed = |typed: Typed| {
        ["form", "shown", "mac"].into_iter().fold(typed, |typed, name| typed.with(name, hidden(&page, name)))
    };
    let send = async |typed: Typed| house.post("/en/events/new", None, &typed.fields()).await;

    // Not from our form, or with a key of one's own making.
    for typed in
        [Typed::café(), keyed(Typed::café()).with("shown", "1"), keyed(Typed::café()).with("form", "x")]
    {
        let answer = send(typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains("Nothing is lost") && answer.body.contains("Samira"));
        hidden(&answer.body, "mac");
    }
    // A field that people do not see; a browser that filled it by itself shows it now.
    let answer = send(keyed(Typed::café()).with("website", "https://spam.example")).await;
    assert!(answer.body.contains("Please leave this field empty") && !answer.body.contains("event-trap"));
    // Links, quicker than anybody reads.
    let links = keyed(Typed::café()).with("text", "https://spam.example");
    assert_eq!(send(links.clone()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(house.app.store.events_waiting().await.unwrap().is_empty());
    // The same after a while; and somebody who is only quick; and somebody who took two days.
    house.later(5);
    let first = send(links).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    house.later(2 * 86_400);
    let again = send(keyed(Typed::café())).await;
    assert_eq!(again.location(), first.location(), "the same form is the same event");
    let fresh = house.get("/en/events/new", None).await.body;
    let quick =
        ["form", "shown", "mac"].into_iter().fold(Typed::café(), |t, n| t.with(n, hidden(&fresh, n)));
    assert_eq!(send(quick).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.app.store.events_waiting().await.unwrap().len(), 2);
}

#[tokio::test]
async fn a_flood_is_told_when_to_come_back_and_loses_nothing() {
    let house = House::new().await;
    post(&house, "en", Typed::café()).await;
    let waiting = house.app.store.events_waiting().await.unwrap().remove(0);
    let draft = waiting.moderated.waiting().unwrap().clone();
    let contact = house.app.store.event_contact(&waiting.id).await.unwrap().unwrap();
    for n in 1..store::events::MOST_AN_HOUR {
        let submission = Submission { event: draft.clone(), contact: contact.clone() };
        house.app.store.event_post(house.app.clock.seconds(), &n.to_string(), submission).await.unwrap();
    }
    let answer = post(&house, "fa", Typed::café()).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer.headers["retry-after"], "3600");
    assert!(answer.body.contains("Samira") && answer.body.contains("مقهى اللغات"));
}

#[test]
fn every_refusal_has_its_own_sentence_in_every_language() {
    for language in Language::ALL {
        let w = Words::of(language);
        for (field, _, code) in table() {
            assert_ne!(sentence(w, field, code), w.events_wrong_check(), "{field} {code}");
        }
        for (field, code) in
            [("price", "required"), ("start", "past"), ("start", "not_existing"), ("end", "malformed")]
        {
            assert_ne!(sentence(w, field, code), w.events_wrong_check(), "{field} {code}");
        }
    }
}
