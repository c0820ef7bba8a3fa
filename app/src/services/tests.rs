//! The list of services as people ask for it, a page of each sort, and the same as data.

use axum::http::StatusCode;
use domain::Language::{Ar, En, Fa, Ro};
use domain::calendar::{DayHours, Exception};
use serde_json::Value;
use store::audit::Actor;

use crate::directory::house::{House, main};
use crate::words::Words;

/// The slugs of the list in the order of the page.
async fn listed(house: &House, address: &str) -> Vec<String> {
    let html = house.page(address).await;
    let titles = main(&html).split("class=\"entry\"").skip(1);
    let slugs = titles.filter_map(|entry| entry.split("/services/").nth(1)?.split('"').next());
    slugs.map(str::to_owned).collect()
}

#[tokio::test]
async fn filters_narrow_the_list_and_keep_what_is_not_known() {
    let house = House::new().await;
    let all = listed(&house, "/en/services").await;
    assert_eq!(all.len(), house.app.directory().all_services().len());
    let table: &[(&str, &[&str], &[&str])] = &[
        ("need=school", &["school"], &["housing"]),
        ("need=school&city=arad", &[], &["school"]),
        ("status=romanian_citizen", &["romanians-abroad", "talk"], &["legal-information"]),
        ("city=timisoara", &["transit-help", "talk"], &["school"]),
        // Nobody has told us what the staff speak: nothing is hidden for it.
        ("speaks=ti", &["talk", "school"], &[]),
        // At eight in the morning Bucharest is closed; the hours of Brașov are not known.
        ("open=now", &["legal-information", "transit-help"], &["counselling-legal", "journey-a"]),
        ("q=لجوء", &["counselling-legal"], &["volunteering"]),
        ("q=avocat&need=papers", &["counselling-legal"], &["talk"]),
        // Not a filter of ours: left out, the rest holds.
        ("need=school&city=atlantis&colour=blue", &["school"], &["housing"]),
    ];
    for (query, there, not_there) in table {
        let found =
            listed(&house, &format!("/en/services?{}", query.replace("لجوء", "%D9%84%D8%AC%D9%88%D8%A1")))
                .await;
        assert!(there.iter().all(|slug| found.iter().any(|f| f == slug)), "{query}: {found:?}");
        assert!(!not_there.iter().any(|slug| found.iter().any(|f| f == slug)), "{query}: {found:?}");
        assert!(found.len() <= all.len());
    }
}

#[tokio::test]
async fn what_was_asked_is_shown_again_and_can_be_taken_back() {
    let house = House::new().await;
    let html =
        house.page("/ar/services?need=health&city=bucharest&open=now&q=%D8%B7%D8%A8%D9%8A%D8%A8").await;
    let w = Words::of(Ar);
    assert!(html.contains("<option value=\"health\" selected"), "{html}");
    assert!(html.contains("name=\"open\" value=\"now\" checked"), "{html}");
    assert!(html.contains("value=\"طبيب\""));
    assert!(html.contains("<details open"));
    assert_eq!(html.matches("class=\"chip\"").count(), 4);
    assert!(
        html.contains(
            "href=\"/fa/services?q=%D8%B7%D8%A8%D9%8A%D8%A8&amp;need=health&amp;city=bucharest&amp;open=now\""
        ),
        "{html}"
    );
    assert!(html.contains(w.services_clear()));

    let html = house.page("/ro/services?need=aur").await;
    assert!(html.contains(&Words::of(Ro).services_left_out("aur")), "{html}");
    let html = house.page("/fa/services?q=qwxzk").await;
    assert!(html.contains(Words::of(Fa).services_nothing()) && html.contains("/fa/search?q=qwxzk"));
    let html = house.page("/en/services?q=%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!html.contains("<script>alert"), "{html}");
}

#[tokio::test]
async fn a_sensitive_page_tells_nobody_what_it_is_about() {
    let house = House::new().await;
    for (slug, service) in house.app.directory().all_services() {
        let html = house.page(&format!("/en/services/{slug}")).await;
        let title = html.split("<title>").nth(1).unwrap().split("</title>").next().unwrap();
        let words = &service.words[&En];
        assert_eq!(title.contains(&words.title), !service.facts.sensitive, "{slug}: {title}");
        let own = format!("href=\"/en/book/{slug}\"");
        let books_itself = service.facts.bookable() && (!service.facts.sensitive || slug.as_str() == "talk");
        assert_eq!(html.contains(&own), books_itself, "{slug}");
        assert_eq!(
            html.contains("href=\"/en/book/talk\""),
            !books_itself || slug.as_str() == "talk",
            "{slug}"
        );
    }
}

#[tokio::test]
async fn hours_and_what_is_not_known_are_said() {
    let house = House::new().await;
    let w = Words::of(En);
    let html = house.page("/en/services/legal-information").await;
    assert!(html.contains("Closed, opens at 09:00") && html.contains("Monday to Thursday"), "{html}");
    assert!(html.contains(w.places_state_appointment()) && html.contains(w.places_state_unknown()));
    assert!(html.contains(w.services_unconfirmed()), "the languages are not known");
    assert!(html.contains("<bdi dir=\"ltr\">+40 21 312 62 10</bdi>") && html.contains("tel:+40213126210"));
    // The office closes for a day: the same table that keeps visits from being booked then.
    let today = "2026-11-23".parse().unwrap();
    let closed = Exception { hours: DayHours::CLOSED, reason: "flood".to_owned() };
    let now = house.app.clock.now();
    house.app.store.set_place_exception("bucharest", today, Some(closed), Actor::System, now).await.unwrap();
    for page in ["/en/services/counselling-legal", "/en/places/bucharest", "/en/places"] {
        let html = house.page(page).await;
        assert!(html.contains("Closed, opens tomorrow at 09:00") && !html.contains("flood"), "{page}");
    }
    let html = house.page("/fa/services/medical-aid").await;
    assert!(html.contains("۲۸") && html.contains("۱٬۵۰۰"), "the figure in the reader's digits");
}

#[tokio::test]
async fn the_directory_is_open_data() {
    let house = House::new().await;
    let (status, body) = house.get("/api/catalogue?lang=fa").await;
    assert_eq!(status, StatusCode::OK);
    let data: Value = serde_json::from_str(&body).unwrap();
    let services = data["services"].as_array().unwrap();
    assert_eq!(services.len(), house.app.directory().all_services().len());
    let talk = services.iter().find(|service| service["slug"] == "talk").unwrap();
    let words = &house.app.directory().service("talk").unwrap().words[&Fa];
    assert_eq!(talk["title"], words.title.as_str());
    assert_eq!(talk["summary"], words.summary.as_str());
    assert_eq!((&talk["bookable"], &talk["minutes"]), (&true.into(), &45.into()));
    assert!(talk["places"].as_array().unwrap().contains(&"bucharest".into()));
    assert_eq!(talk["languages"], Value::Array(vec![]));
    let resettlement = services.iter().find(|service| service["slug"] == "resettlement").unwrap();
    assert_eq!((&resettlement["bookable"], &resettlement["minutes"]), (&false.into(), &Value::Null));

    let places = data["places"].as_array().unwrap();
    let place = |slug: &str| places.iter().find(|place| place["slug"] == slug).unwrap();
    assert_eq!(place("bucharest")["hours"]["week"][4][0], "09:00-14:00");
    assert_eq!(place("craiova")["hours"]["by_appointment"], true);
    let unknown = place("centre-arad");
    for key in ["address", "lat", "lon", "hours"] {
        assert_eq!(unknown.get(key), Some(&Value::Null), "{key} is not known, and says so");
    }
    assert_eq!(
        (&unknown["city"], &place("centre-radauti")["phone"]),
        (&"arad".into(), &"0230 564 462".into())
    );

    let (status, body) = house.get("/api/catalogue?lang=de").await;
    assert_eq!(
        (status, body.as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, r#"{"error":"invalid","fields":{"lang":"unknown"}}"#)
    );
    let (_, body) = house.get("/api/catalogue").await;
    assert_eq!(serde_json::from_str::<Value>(&body).unwrap()["language"], "ro");
}
