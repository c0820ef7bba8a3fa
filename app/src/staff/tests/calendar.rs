//! The private calendar of a member of staff, from the account that it belongs to to its end.

use axum::http::{StatusCode, header};
use domain::staff::Role;

use super::house::House;
use super::office::{book, open};

#[tokio::test]
async fn a_private_calendar_shows_when_and_never_who() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "Ana").await;
    let with = house.app.store.visit(&visit.id).await.unwrap().seats[0].resource.clone();
    let maria = house.person("Maria", Role::Counsellor).await;
    let administrator = house.person("Sofia", Role::Administrator).await;
    let page = house.get("/staff/my-calendar", Some(&maria)).await;
    assert!(page.body.contains("Nu există încă o adresă"), "{}", page.body);

    let people = house.get("/staff/people", Some(&administrator)).await;
    assert!(people.body.contains(&with), "{}", people.body);
    let assign = [("resource", with.as_str()), ("staff", maria.id.as_str())];
    let refused = house.post("/staff/people/calendars", Some(&maria), &assign).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let assigned = house.post("/staff/people/calendars", Some(&administrator), &assign).await;
    assert_eq!(assigned.location(), "/staff/people?done");
    let nobody = [("resource", with.as_str()), ("staff", "none")];
    let wrong = house.post("/staff/people/calendars", Some(&administrator), &nobody).await;
    assert_eq!(wrong.location(), "/staff/people");

    let address = |page: &str| -> String {
        let from = page.find("/calendar/").expect("the page shows the address");
        page[from..].chars().take_while(|c| *c != '<').collect()
    };
    let made = house.post("/staff/my-calendar", Some(&maria), &[]).await;
    let first = address(&made.body);
    let file = house.get(&first, None).await;
    assert_eq!(file.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
    for text in ["BEGIN:VEVENT", "DTSTART:20261202T080000Z", "STATUS:CONFIRMED", "SEQUENCE:1"] {
        assert!(file.body.contains(text), "{text}: {}", file.body);
    }
    let told = house.app.store.visit(&visit.id).await.unwrap();
    for secret in ["Ana", "talk", "722", told.tail.as_str()] {
        let lines = file.body.lines().filter(|line| !line.starts_with("UID") && !line.starts_with("DT"));
        assert!(!lines.collect::<String>().contains(secret), "{secret}: {}", file.body);
    }
    let now = house.app.clock.now();
    house.app.store.mark(&visit.id, 1, domain::booking::Act::Cancel, "s1", now).await.unwrap();
    assert!(house.get(&first, None).await.body.contains("STATUS:CANCELLED"));

    let again = house.post("/staff/my-calendar", Some(&maria), &[]).await;
    assert_eq!(house.get(&first, None).await.status, StatusCode::NOT_FOUND, "the old address is over");
    let second = address(&again.body);
    assert_eq!(house.get(&second, None).await.status, StatusCode::OK);
    assert_eq!(house.post("/staff/my-calendar/end", Some(&maria), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.get(&second, None).await.status, StatusCode::NOT_FOUND);
}
