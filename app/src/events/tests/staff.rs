//! Who may moderate, and what a moderator must say.

use axum::http::StatusCode;
use domain::staff::Role;

use super::scene::{Typed, first_waiting, manager, post};
use crate::staff::tests::house::House;

#[tokio::test]
async fn only_managers_and_only_with_the_token_of_the_form() {
    let house = House::new().await;
    post(&house, "en", Typed::café()).await;
    let path = first_waiting(&house).await;
    let ana = house.person("Ana", Role::Reception).await;
    let elena = manager(&house).await;
    for page in ["/staff/events", &path] {
        assert_eq!(house.get(page, None).await.location(), "/staff/sign-in", "{page}");
        assert_eq!(house.get(page, Some(&ana)).await.status, StatusCode::FORBIDDEN, "{page}");
        assert_eq!(house.get(page, Some(&elena)).await.status, StatusCode::OK, "{page}");
    }
    let approve = format!("{path}/approve");
    let forged = [("revision", "1"), ("csrf", "x")];
    assert_eq!(house.post(&approve, Some(&elena), &forged).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&approve, Some(&ana), &[("revision", "1")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&approve, None, &[("revision", "1")]).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(house.app.store.events_waiting().await.unwrap().len(), 1, "nobody decided");
}

#[tokio::test]
async fn a_question_and_a_reason_must_say_something() {
    let house = House::new().await;
    post(&house, "en", Typed::café()).await;
    let path = first_waiting(&house).await;
    let elena = manager(&house).await;
    let table = [
        ("ask", "question", "  ", "Scrieți câteva cuvinte"),
        ("reject", "reason", "", "Scrieți câteva cuvinte"),
        ("ask", "question", "a\u{202E}b", "semn ascuns"),
        ("reject", "reason", &"x".repeat(501), "500"),
    ];
    for (act, field, typed, said) in table {
        let answer =
            house.post(&format!("{path}/{act}"), Some(&elena), &[("revision", "1"), (field, typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{act}");
        assert!(answer.body.contains(said) && answer.body.contains(typed), "{act} {typed}");
    }
    let empty = [("language", "en"), ("title", ""), ("text", "Tea")];
    let answer = house.post(&format!("{path}/translate"), Some(&elena), &empty).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Scrieți numele evenimentului.") && answer.body.contains("Tea"));
    let unknown = house.get("/staff/events/nothing", Some(&elena)).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(house.app.store.event_notes(path.rsplit('/').next().unwrap()).await.unwrap().len() == 1);
}

#[tokio::test]
async fn staff_call_off_what_is_public_and_every_act_is_in_the_record() {
    let house = House::new().await;
    let posted = post(&house, "en", Typed::café()).await;
    let path = first_waiting(&house).await;
    let elena = manager(&house).await;
    let slug = super::scene::approve(&house, &elena).await;
    let off =
        house.post(&format!("{path}/call-off"), Some(&elena), &[("notice", "The room is flooded")]).await;
    assert_eq!(off.location(), "/staff/events?done");
    assert!(house.get(&format!("/en/events/{slug}"), None).await.body.contains("Called off"));
    let own = posted.location().trim_end_matches("/link").to_owned();
    assert!(house.get(&own, None).await.body.contains("The room is flooded"));
    let record = house.app.store.audit_newest(50).await.unwrap();
    for (action, actor) in [
        ("event.submit", "public".to_owned()),
        ("event.approve", format!("staff:{}", elena.id)),
        ("event.cancel", format!("staff:{}", elena.id)),
    ] {
        let row = record.iter().find(|row| row.action == action).unwrap_or_else(|| panic!("{action}"));
        assert_eq!(row.actor, actor);
        assert!(path.ends_with(&row.object) && !row.detail.contains("flooded"), "{row:?}");
    }
}
