//! Through the door: link, password, session, and back out.

use axum::http::StatusCode;
use domain::staff::Role;
use domain::text::PersonName;
use store::audit::Actor;
use store::staff::{IDLE_SECONDS, NewMember, SESSION_SECONDS};

use super::house::{House, PASSWORD, Person};

#[tokio::test]
async fn a_link_from_the_command_line_leads_to_a_session_once() {
    let house = House::new().await;
    let new = NewMember {
        name: PersonName::parse("Ștefan Țepeș").unwrap(),
        role: Role::Reception,
        place: None,
        languages: Vec::new(),
    };
    let (_, token) = house.app.store.staff_add(house.app.clock.seconds(), Actor::System, new).await.unwrap();
    let link = super::super::set_up_link(&house.app.site, &token);
    let link = link.strip_prefix("http://127.0.0.1:3000").unwrap();

    let page = house.get(link, None).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Ștefan Țepeș") && page.body.contains("lang=\"ro\""), "{}", page.body);
    assert_eq!(page.headers["cache-control"], "no-store");

    let table = [
        (("scurt", "scurt"), "15"),
        (("limanlimanlimanliman", "limanlimanlimanliman"), "ușor de ghicit"),
        ((PASSWORD, "altceva"), "nu sunt la fel"),
    ];
    for ((password, repeat), said) in table {
        let answer = house.post(link, None, &[("password", password), ("repeat", repeat)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
        assert!(answer.body.contains(said) && answer.session().is_none(), "{password}: {}", answer.body);
        assert!(!answer.body.contains(password), "a password is never written back");
    }
    let answer = house.post(link, None, &[("password", PASSWORD), ("repeat", PASSWORD)]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/staff"));
    let (cookie, how) = answer.session().unwrap();
    assert_eq!(how, " Path=/; Secure; HttpOnly; SameSite=Strict");
    let person = Person { cookie, ..Person::default() };
    assert_ne!(house.get("/staff", Some(&person)).await.location(), "/staff/sign-in");

    assert_eq!(house.get(link, None).await.status, StatusCode::NOT_FOUND);
    let again = house.post(link, None, &[("password", PASSWORD), ("repeat", PASSWORD)]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_door_says_the_same_to_every_wrong_name_and_password() {
    let house = House::new().await;
    house.person("Ana", Role::Reception).await;
    let mut said = Vec::new();
    for (name, password) in [("Ana", "wrong"), ("Nobody", "wrong"), ("Ana", &*"x".repeat(5000))] {
        let answer = house.post("/staff/sign-in", None, &[("name", name), ("password", password)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.session().is_none());
        assert!(answer.body.contains(&format!("value=\"{name}\"")), "what was typed is kept");
        said.push(answer.body.replace(name, "NAME"));
    }
    assert!(said.windows(2).all(|pair| pair[0] == pair[1]));

    for _ in 0..4 {
        house.post("/staff/sign-in", None, &[("name", "Ana"), ("password", "wrong")]).await;
    }
    let right = [("name", "ana"), ("password", PASSWORD)];
    let waits = house.post("/staff/sign-in", None, &right).await;
    assert_eq!(waits.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(waits.headers["retry-after"], "30");
    house.later(30);
    let entered = house.post("/staff/sign-in", None, &right).await;
    assert_eq!((entered.status, entered.location()), (StatusCode::SEE_OTHER, "/staff"));
    assert!(entered.session().is_some());
}

#[tokio::test]
async fn a_session_ends_after_a_quarter_of_an_hour_without_work_and_after_a_day_with_it() {
    let house = House::new().await;
    let idle = house.person("Ana", Role::Reception).await;
    house.later(IDLE_SECONDS - 1);
    assert_ne!(house.get("/staff", Some(&idle)).await.location(), "/staff/sign-in");
    house.later(IDLE_SECONDS);
    assert_eq!(house.get("/staff", Some(&idle)).await.location(), "/staff/sign-in");
    let late = house.post("/staff/sign-out", Some(&idle), &[]).await;
    assert_eq!(late.status, StatusCode::UNAUTHORIZED);
    assert!(late.body.contains("nu s-a salvat"), "{}", late.body);

    let busy = house.person("Radu", Role::Reception).await;
    for _ in 0..SESSION_SECONDS / 600 - 1 {
        house.later(600);
        assert_ne!(house.get("/staff", Some(&busy)).await.location(), "/staff/sign-in");
    }
    house.later(600);
    assert_eq!(house.get("/staff", Some(&busy)).await.location(), "/staff/sign-in");
}

#[tokio::test]
async fn staff_choose_their_language_and_keep_it() {
    let house = House::new().await;
    let person = house.person("Ana", Role::Administrator).await;
    let chosen = house.get("/staff/people?done&lang=fa", Some(&person)).await;
    assert!(chosen.body.contains("<html lang=\"fa\" dir=\"rtl\">"), "{}", chosen.body);
    let cookie = chosen.headers["set-cookie"].to_str().unwrap();
    assert!(cookie.starts_with("staff-lang=fa; Path=/staff;"), "{cookie}");
    assert!(chosen.body.contains("/staff/people?done&amp;lang=ro"), "the switch stays on the page");
    let unknown = house.get("/staff/people?lang=xx", Some(&person)).await;
    assert!(unknown.body.contains("<html lang=\"ro\"") && !unknown.headers.contains_key("set-cookie"));
}

#[tokio::test]
async fn the_quick_way_out_ends_the_session_here_and_not_only_on_the_phone() {
    let house = House::new().await;
    let person = house.person("Ana", Role::Reception).await;
    assert_eq!(house.get("/staff/day", Some(&person)).await.status, StatusCode::OK);
    let left = house.get("/exit", Some(&person)).await;
    assert_eq!((left.status, left.location()), (StatusCode::SEE_OTHER, "/info"));
    assert_eq!(left.session().unwrap().0, "");
    // Whoever has copied the cookie stands outside.
    assert_eq!(house.get("/staff/day", Some(&person)).await.location(), "/staff/sign-in");
}
