//! People, rooms and interpreters, as managers add and change them.

use axum::http::StatusCode;
use domain::staff::Role;

use super::house::House;
use super::office::open;

#[tokio::test]
async fn an_interpreter_for_all_offices_is_added_changed_and_given_hours() {
    let house = House::new().await;
    open(&house).await;
    let manager = house.person("Ioana", Role::Manager).await;
    let empty = house.get("/staff/interpreters", Some(&manager)).await;
    assert!(empty.body.contains("Încă nu există interpreți comuni."), "{}", empty.body);
    let typed = [
        ("kind", "interpreter"),
        ("place", ""),
        ("label", "Mina"),
        ("seats", "1"),
        ("languages", "fa"),
        ("ways", "video"),
        ("gender", "woman"),
        ("comes_to", "bucharest"),
    ];
    let added = house.post("/staff/resource", Some(&manager), &typed).await;
    let shared = house.app.store.shared_interpreters().await.unwrap();
    let mina = shared.first().unwrap();
    assert_eq!(added.location(), format!("/staff/hours/{}", mina.id), "hours come next");
    assert_eq!((mina.languages.len(), mina.traits.places.len()), (1, 1));
    let hours = house.get(&format!("/staff/hours/{}", mina.id), Some(&manager)).await;
    assert_eq!(hours.status, StatusCode::OK);
    let page = house.get(&format!("/staff/resource/{}", mina.id), Some(&manager)).await;
    assert!(page.body.contains("value=\"Mina\""), "{}", page.body);

    let change = [("label", "Mina B."), ("seats", "2"), ("languages", "fa"), ("ways", "video")];
    let changed = house.post(&format!("/staff/resource/{}", mina.id), Some(&manager), &change).await;
    assert_eq!(changed.location(), "/staff/interpreters?saved");
    let known = house.app.store.resource(&mina.id).await.unwrap().unwrap();
    assert_eq!((known.label.as_str(), known.seats, known.traits.gender), ("Mina B.", 2, None));
    let list = house.get("/staff/interpreters", Some(&manager)).await;
    assert!(list.body.contains("Mina B."));
}

#[tokio::test]
async fn what_is_wrong_stands_beside_its_field_and_nothing_is_added() {
    let house = House::new().await;
    open(&house).await;
    let manager = house.person("Ioana", Role::Manager).await;
    let whole = |kind: &'static str| {
        vec![
            ("kind", kind),
            ("place", "bucharest"),
            ("label", "Noua"),
            ("seats", "1"),
            ("room", "talk"),
            ("languages", "ro"),
            ("ways", "on_site"),
        ]
    };
    let table = [
        ("interpreter", "languages", ""),
        ("staff", "ways", ""),
        ("room", "seats", "0"),
        ("room", "seats", "501"),
        ("room", "seats", "multe"),
        ("room", "room", "cellar"),
        ("staff", "place", ""),
        ("staff", "place", "elsewhere"),
        ("staff", "label", " "),
    ];
    let before = house.app.store.resources("bucharest").await.unwrap().len();
    for (kind, field, value) in table {
        let mut typed = whole(kind);
        typed.retain(|(name, _)| *name != field);
        typed.push((field, value));
        let refused = house.post("/staff/resource", Some(&manager), &typed).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind} {field} {value}");
        assert!(refused.body.contains(&format!("href=\"#{field}\"")), "{kind} {field}: {}", refused.body);
        assert!(field == "label" || refused.body.contains("value=\"Noua\""), "what was typed stays");
    }
    assert_eq!(house.app.store.resources("bucharest").await.unwrap().len(), before);
    let counsellor = house.person("Ana", Role::Counsellor).await;
    let refused = house.post("/staff/resource", Some(&counsellor), &whole("room")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}
