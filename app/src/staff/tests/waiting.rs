//! The waiting list as the staff see it: order, calls, decisions with a reason.

use axum::http::StatusCode;
use domain::Language;
use domain::staff::Role;
use domain::waiting::WaitingForm;
use store::booking::{BookedBy, Joined};

use super::house::House;
use super::office::open;
use crate::words::Words;

async fn joins(house: &House, name: &str, contact_safe: &str) -> Joined {
    let now = house.app.clock.now();
    let form = WaitingForm {
        service: "talk".to_owned(),
        place: "bucharest".to_owned(),
        language: "fa".to_owned(),
        interpreter: "yes".to_owned(),
        name: name.to_owned(),
        phone: "0722 123 456".to_owned(),
        contact_safe: contact_safe.to_owned(),
        idem: store::keys::new_id(),
        ..WaitingForm::default()
    };
    let request = form.read(now.date_naive()).unwrap();
    house.app.store.join_waiting(&request, &BookedBy::public(Language::Ro, false), now).await.unwrap()
}

#[tokio::test]
async fn staff_say_who_comes_first_with_a_reason_and_take_off_who_asks() {
    let house = House::new().await;
    open(&house).await;
    let w = Words::of(Language::Ro);
    let desk = house.person("Radu", Role::Reception).await;
    assert!(house.get("/staff/waiting", Some(&desk)).await.body.contains(w.waiting_staff_empty()));
    let first = joins(&house, "Ana", "yes").await;
    house.later(60);
    let second = joins(&house, "Dana", "yes").await;
    let order = |body: &str| body.find("Ana").unwrap() < body.find("Dana").unwrap();
    let page = house.get("/staff/waiting", Some(&desk)).await;
    assert!(page.status == StatusCode::OK && order(&page.body), "{}", page.body);
    let path = format!("/staff/waiting/{}", second.id);
    let without = [("act", "urgency"), ("version", "1"), ("urgency", "urgent"), ("reason", "")];
    let refused = house.post(&path, Some(&desk), &without).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(w.waiting_staff_error_reason()));
    let with = [("act", "urgency"), ("version", "1"), ("urgency", "urgent"), ("reason", "deadline")];
    let set = house.post(&path, Some(&desk), &with).await;
    assert_eq!((set.status, set.location()), (StatusCode::SEE_OTHER, "/staff/waiting?done"));
    assert!(!order(&house.get("/staff/waiting", Some(&desk)).await.body), "who is urgent comes first");
    assert_eq!(house.post(&path, Some(&desk), &with).await.status, StatusCode::CONFLICT, "seen before");
    let path = format!("/staff/waiting/{}", first.id);
    let unsure = house.post(&path, Some(&desk), &[("act", "remove")]).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY);
    let removed = house.post(&path, Some(&desk), &[("act", "remove"), ("sure", "yes")]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert!(!house.get("/staff/waiting", Some(&desk)).await.body.contains("Ana"));
    let admin = house.person("Ioana", Role::Administrator).await;
    assert_eq!(house.get("/staff/waiting", Some(&admin)).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn who_cannot_be_written_to_is_on_the_list_of_calls_and_the_answer_is_noted() {
    let house = House::new().await;
    open(&house).await;
    let w = Words::of(Language::Ro);
    let desk = house.person("Radu", Role::Reception).await;
    let who = joins(&house, "Ana", "").await;
    let path = format!("/staff/waiting/{}", who.id);
    let table = [
        ("", "", StatusCode::UNPROCESSABLE_ENTITY, w.waiting_staff_error_start()),
        ("2026-12-01", "09:30", StatusCode::UNPROCESSABLE_ENTITY, w.waiting_staff_error_too_late()),
        ("2026-12-05", "10:00", StatusCode::CONFLICT, w.waiting_staff_error_taken()),
    ];
    for (day, time, status, said) in table {
        let fields = [("act", "offer"), ("day", day), ("time", time), ("place", "bucharest")];
        let refused = house.post(&path, Some(&desk), &fields).await;
        assert_eq!(refused.status, status, "{day} {time}");
        assert!(refused.body.contains(said), "{day} {time}: {}", refused.body);
    }
    let fields = [("act", "offer"), ("day", "2026-12-02"), ("time", "10:00"), ("place", "bucharest")];
    assert_eq!(house.post(&path, Some(&desk), &fields).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.post(&path, Some(&desk), &fields).await.status, StatusCode::CONFLICT, "one at a time");
    let calls = house.get("/staff/messages", Some(&desk)).await;
    assert!(calls.body.contains(w.waiting_staff_calls()), "{}", calls.body);
    let page = house.get("/staff/waiting", Some(&desk)).await.body;
    assert!(page.contains(w.waiting_staff_accepts()) && page.contains("722"), "{page}");
    let offer = page.split("name=\"offer\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let missed = house.post(&path, Some(&desk), &[("act", "missed"), ("offer", offer)]).await;
    assert_eq!(missed.status, StatusCode::SEE_OTHER);
    let taken = house.post(&path, Some(&desk), &[("act", "accept"), ("offer", offer)]).await;
    assert_eq!(taken.status, StatusCode::CONFLICT, "that offer is over");
    let fields = [("act", "offer"), ("day", "2026-12-02"), ("time", "11:00"), ("place", "bucharest")];
    assert_eq!(house.post(&path, Some(&desk), &fields).await.status, StatusCode::SEE_OTHER);
    let page = house.get("/staff/waiting", Some(&desk)).await.body;
    let offer = page.split("name=\"offer\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let taken = house.post(&path, Some(&desk), &[("act", "accept"), ("offer", offer)]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let day = house.get(super::office::DAY, Some(&desk)).await;
    assert!(day.body.contains("Ana"), "the visit is on the list of the day");
}
