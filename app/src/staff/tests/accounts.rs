//! Accounts as an administrator makes, renews and ends them.

use axum::http::StatusCode;
use domain::staff::Role;

use super::house::{House, PASSWORD};

/// The path of the set-up link that a page shows.
fn link_on(page: &str) -> String {
    let start = page.find("/staff/set-up/").expect("the page shows a link");
    page[start..].chars().take_while(|c| *c != '<').collect()
}

#[tokio::test]
async fn an_administrator_makes_an_account_and_ends_it() {
    let house = House::new().await;
    let admin = house.person("Radu", Role::Administrator).await;
    let table = [
        (("", "reception"), "Scrieți numele"),
        (("Ana", "owner"), "Alegeți un rol"),
        (("radu", "reception"), "Cineva are deja acest nume"),
    ];
    for ((name, role), said) in table {
        let answer = house.post("/staff/people", Some(&admin), &[("name", name), ("role", role)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.body.contains(said), "{said}: {}", answer.body);
    }
    let made = house.post("/staff/people", Some(&admin), &[("name", "Ana"), ("role", "reception")]).await;
    assert_eq!(made.status, StatusCode::OK);
    let link = link_on(&made.body);
    let entered = house.post(&link, None, &[("password", PASSWORD), ("repeat", PASSWORD)]).await;
    let ana = super::house::Person { cookie: entered.session().unwrap().0, ..Default::default() };
    assert_ne!(house.get("/staff", Some(&ana)).await.location(), "/staff/sign-in");

    let members = house.app.store.staff_list(house.app.clock.seconds()).await.unwrap();
    let of_ana = format!("/staff/people/{}", members.iter().find(|m| m.name == "Ana").unwrap().id);
    let renewed = house.post(&of_ana, Some(&admin), &[("act", "link")]).await;
    assert_eq!(house.get(&link_on(&renewed.body), None).await.status, StatusCode::OK);

    let ended = house.post(&of_ana, Some(&admin), &[("act", "end")]).await;
    assert_eq!(ended.location(), "/staff/people?done");
    assert_eq!(house.get("/staff", Some(&ana)).await.location(), "/staff/sign-in");

    house.post(&of_ana, Some(&admin), &[("act", "disable")]).await;
    let right = [("name", "Ana"), ("password", PASSWORD)];
    let out = house.post("/staff/sign-in", None, &right).await;
    assert_eq!(out.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.get(&link_on(&renewed.body), None).await.status, StatusCode::NOT_FOUND);
    house.post(&of_ana, Some(&admin), &[("act", "enable")]).await;
    assert_eq!(house.post("/staff/sign-in", None, &right).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nobody_locks_the_house_from_inside() {
    let house = House::new().await;
    let admin = house.person("Radu", Role::Administrator).await;
    let own = format!("/staff/people/{}", admin.id);
    let answer = house.post(&own, Some(&admin), &[("act", "disable")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("Nu vă puteți opri propriul cont"));
    for act in ["disable", "enable", "end", "link", "rule"] {
        let answer = house.post("/staff/people/nobody", Some(&admin), &[("act", act)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{act}");
    }
    let page = house.get("/staff/people", Some(&admin)).await;
    assert!(page.body.contains("Acesta este contul dumneavoastră"));
}

#[tokio::test]
async fn the_record_names_staff_and_acts_in_words() {
    let house = House::new().await;
    let admin = house.person("Radu", Role::Administrator).await;
    house.post("/staff/sign-in", None, &[("name", "Radu"), ("password", "wrong")]).await;
    let page = house.get("/staff/audit?lang=en", Some(&admin)).await;
    assert_eq!(page.status, StatusCode::OK);
    for said in ["Radu", "made an account", "chose a password", "could not sign in", "a visitor"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(!page.body.contains("staff.add"), "every act of ours has words");
}
