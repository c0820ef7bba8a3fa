//! Who gets where: the whole table of addresses, walked without a session and as every role.

use axum::http::{Method, StatusCode};
use domain::staff::{Permission, Role, allows};

use super::house::{House, Person};
use crate::guard::{Refusal, decide};
use crate::routes::{Access, Address};

/// A path with something in the place of each parameter.
fn path(address: &Address) -> String {
    let filled = address.path.split('/').map(|part| match part {
        "{lang}" => "ro",
        part if part.starts_with('{') => "nothing",
        part => part,
    });
    filled.collect::<Vec<_>>().join("/")
}

#[test]
fn the_decision_follows_the_table_of_roles_and_refuses_by_default() {
    for role in Role::ALL {
        assert_eq!(decide(Access::Public, Some(role)), Ok(()));
        assert_eq!(decide(Access::SignedIn, Some(role)), Ok(()));
        for permission in Permission::ALL {
            let expected = if allows(role, permission) { Ok(()) } else { Err(Refusal::NotAllowed) };
            assert_eq!(decide(Access::Staff(permission), Some(role)), expected, "{role:?} {permission:?}");
            assert_eq!(decide(Access::Staff(permission), None), Err(Refusal::SignIn));
        }
    }
    assert_eq!(decide(Access::Public, None), Ok(()));
    assert_eq!(decide(Access::SignedIn, None), Err(Refusal::SignIn));
}

#[tokio::test]
async fn without_a_session_every_address_of_staff_refuses() {
    let house = House::new().await;
    let stranger = Person { cookie: "0".repeat(64), csrf: "0".repeat(64), ..Person::default() };
    let mut closed = 0;
    for address in house.table.iter().filter(|a| a.access != Access::Public) {
        closed += 1;
        for person in [None, Some(&stranger)] {
            if address.method == Method::GET {
                let answer = house.get(&path(address), person).await;
                assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address:?}");
                assert_eq!(answer.location(), "/staff/sign-in", "{address:?}");
            } else {
                let answer = house.post(&path(address), person, &[]).await;
                assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{address:?}");
            }
        }
    }
    assert!(closed > 5, "the table has {closed} addresses for staff");
}

#[tokio::test]
async fn only_the_door_is_public_under_staff_and_every_method_is_declared() {
    let house = House::new().await;
    let mut open: Vec<_> = house
        .table
        .iter()
        .filter(|a| a.path.starts_with("/staff") && a.access == Access::Public)
        .map(|a| a.path)
        .collect();
    open.sort_unstable();
    open.dedup();
    assert_eq!(open, ["/staff/set-up/{token}", "/staff/sign-in"]);
    for address in &house.table {
        assert!([Method::GET, Method::POST].contains(&address.method), "{address:?}");
        // An act on an address that only shows something is no address.
        let acts = house.table.iter().any(|a| a.path == address.path && a.method == Method::POST);
        if !acts {
            let answer = house.post(&path(address), None, &[]).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{address:?}");
        }
    }
}

#[tokio::test]
async fn each_role_reaches_exactly_what_its_permissions_say() {
    let house = House::new().await;
    for role in Role::ALL {
        let person = house.person(role.code(), role).await;
        // Signing out comes last: it ends the session that this walk is made with.
        let mut addresses: Vec<_> = house.table.iter().filter(|a| a.access != Access::Public).collect();
        addresses.sort_by_key(|a| a.path == "/staff/sign-out");
        for address in addresses {
            let answer = if address.method == Method::GET {
                house.get(&path(address), Some(&person)).await
            } else {
                house.post(&path(address), Some(&person), &[]).await
            };
            let refused = [StatusCode::FORBIDDEN, StatusCode::UNAUTHORIZED].contains(&answer.status);
            let expected = decide(address.access, Some(role)).is_err();
            assert_eq!(refused, expected, "{role:?} {address:?}: {}", answer.status);
            assert!(!answer.status.is_server_error(), "{role:?} {address:?}: {}", answer.status);
        }
    }
}

#[tokio::test]
async fn an_act_without_the_sessions_token_is_refused() {
    let house = House::new().await;
    let (one, other) =
        (house.person("Ana", Role::Reception).await, house.person("Radu", Role::Manager).await);
    for address in house.table.iter().filter(|a| a.access != Access::Public && a.method == Method::POST) {
        let (person, wrong) = match decide(address.access, Some(Role::Reception)) {
            Ok(()) => (&one, &other.csrf),
            Err(_) => (&other, &one.csrf),
        };
        for token in ["", "x", wrong.as_str()] {
            let answer = house.post(&path(address), Some(person), &[("csrf", token)]).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{address:?} with “{token}”");
        }
    }
    // Nobody was signed out by all that.
    assert_eq!(house.get("/staff", Some(&one)).await.status, StatusCode::SEE_OTHER);
    let answer = house.post("/staff/sign-out", Some(&one), &[]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/staff/sign-in?out"));
    assert_eq!(house.get("/staff", Some(&one)).await.location(), "/staff/sign-in");
}
