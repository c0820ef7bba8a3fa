//! A family over the edge: booked in one form, found by one number, one visit opened and cancelled, all taken back.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use serde_json::{Value, json};
use store::keys::new_id;

use crate::booking::api::tests::{House, house};

const TEN: &str = "2026-11-24T10:00:00+02:00";

fn form<'a>(idem: &'a str, people: &'a str, together: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("service", "talk"),
        ("place", "bucharest"),
        ("start", TEN),
        ("language", "ar"),
        ("name", "نرگس"),
        ("idem", idem),
        ("people", people),
        ("together", together),
        ("name_2", "علی"),
        ("name_3", "Sara"),
        ("lang", "ar"),
    ]
}

async fn text(response: Response) -> String {
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

async fn post(house: &House, address: &str, fields: &[(&str, &str)]) -> (StatusCode, Value) {
    let response = house.send(address, fields, "application/json").await;
    let status = response.status();
    (status, serde_json::from_str(&text(response).await).unwrap_or(Value::Null))
}

async fn get(house: &House, address: &str, cookie: &str) -> (StatusCode, String) {
    let request = Request::get(address).header(header::COOKIE, cookie).body(Body::empty()).unwrap();
    let response = house.ask(request).await;
    (response.status(), text(response).await)
}

/// Sends a form as a browser with a cookie, and returns the cookie that it has then.
async fn press(house: &House, address: &str, fields: &[(&str, &str)], cookie: &str) -> String {
    let body = serde_urlencoded::to_string(fields).unwrap();
    let request = Request::post(address)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT, "text/html")
        .header(header::COOKIE, cookie);
    let response = house.ask(request.body(Body::from(body)).unwrap()).await;
    assert_eq!(response.status(), StatusCode::SEE_OTHER, "{address}");
    let set = response.headers().get(header::SET_COOKIE);
    set.map_or_else(|| cookie.to_owned(), |set| set.to_str().unwrap().split(';').next().unwrap().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_books_a_family_and_cancels_all() {
    let house = house().await;
    let slots = "/api/slots?service=talk&place=bucharest&from=2026-11-24&days=1";
    let (_, alone) = get(&house, slots, "").await;
    let (_, three) = get(&house, &format!("{slots}&people=3&together=in_turn"), "").await;
    let (_, at_once) = get(&house, &format!("{slots}&people=2&together=at_once"), "").await;
    let starts = |text: &str| {
        let slots: Value = serde_json::from_str(text).unwrap();
        slots["days"][0]["starts"].as_array().map_or(0, Vec::len)
    };
    assert!(starts(&three) > 0 && starts(&three) < starts(&alone), "{three}");
    assert_eq!(starts(&at_once), 0, "there is one counsellor: {at_once}");
    for (query, field, code) in [
        ("people=7", "people", "range"),
        ("people=x", "people", "malformed"),
        ("together=x", "together", "unknown"),
    ] {
        let (status, refused) = get(&house, &format!("{slots}&{query}"), "").await;
        let refused: Value = serde_json::from_str(&refused).unwrap();
        assert_eq!(
            (status, refused),
            (StatusCode::UNPROCESSABLE_ENTITY, json!({"error": "invalid", "fields": {field: code}}))
        );
    }

    let idem = new_id();
    let (status, missing) = post(&house, "/api/book", &form(&idem, "4", "in_turn")).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(missing["fields"], json!({"name_4": "required"}));
    let (status, booked) = post(&house, "/api/book", &form(&idem, "3", "in_turn")).await;
    assert_eq!(status, StatusCode::OK, "{booked}");
    let visits = booked["group"]["visits"].as_array().unwrap();
    assert_eq!((visits.len(), &visits[0]["reference"]), (3, &booked["reference"]));
    assert_eq!(visits[1]["start"], "2026-11-24T11:00:00+02:00");
    assert_eq!(post(&house, "/api/book", &form(&idem, "3", "in_turn")).await.1, booked);
    let (status, taken) = post(&house, "/api/book", &form(&new_id(), "3", "in_turn")).await;
    assert_eq!((status, &taken["error"]), (StatusCode::CONFLICT, &json!("taken")));

    let all = [
        ("reference", booked["group"]["reference"].as_str().unwrap()),
        ("pin", booked["pin"].as_str().unwrap()),
    ];
    let (status, found) = post(&house, "/api/appointment", &all).await;
    assert_eq!((status, &found["group"]["kind"]), (StatusCode::OK, &json!("family")));
    let names: Vec<_> = found["group"]["visits"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["نرگس", "علی", "Sara"]);
    let with_start = [all[0], all[1], ("start", TEN), ("idem", &idem)];
    let (status, refused) = post(&house, "/api/move", &with_start).await;
    assert_eq!(
        (status, &refused["fields"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!({"reference": "group"}))
    );
    let one = [("reference", visits[1]["reference"].as_str().unwrap()), all[1]];
    assert_eq!(post(&house, "/api/cancel", &one).await.1["state"], "cancelled");
    let states = |answer: &Value| {
        let visits = answer["group"]["visits"].as_array().unwrap();
        visits.iter().map(|one| one["state"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let (_, cancelled) = post(&house, "/api/cancel", &all).await;
    assert_eq!(states(&cancelled), ["cancelled"; 3]);
    let (_, back) = post(&house, "/api/undo", &all).await;
    assert_eq!(states(&back), ["confirmed"; 3]);
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_lead_from_all_to_one_and_back() {
    let house = house().await;
    let idem = new_id();
    let cookie = press(&house, "/api/book", &form(&idem, "2", "in_turn"), "").await;
    let (_, page) = get(&house, "/ar/appointment", &cookie).await;
    for said in ["نرگس", "علی", "حُجزت كل المواعيد", "/ar/appointment/open"] {
        assert!(page.contains(said), "{said}");
    }
    let id = page.split("name=\"visit\" value=\"").nth(2).unwrap().split('"').next().unwrap().to_owned();
    // The number of all opens each of them.
    let one = press(&house, "/ar/appointment/open", &[("visit", &id)], &cookie).await;
    let (_, page) = get(&house, "/ar/appointment", &one).await;
    assert!(page.contains("علی") && !page.contains("نرگس"), "one visit alone");
    let (status, _) = get(&house, "/ar/appointment/move", &one).await;
    assert_eq!(status, StatusCode::OK);
    let one = press(&house, "/api/cancel", &[("lang", "ar")], &one).await;
    let all = press(&house, "/ar/appointment/open", &[("visit", "")], &one).await;
    let (_, page) = get(&house, "/ar/appointment", &all).await;
    assert!(page.contains("نرگس") && page.contains("مُلغى"), "one of two is cancelled");
    let (_, page) = get(&house, "/ar/appointment/cancel", &all).await;
    assert!(page.contains("هل تلغي كل المواعيد؟"));
    // A GET has changed nothing; the button does.
    let all = press(&house, "/api/cancel", &[("lang", "ar")], &all).await;
    let all = press(&house, "/api/undo", &[("lang", "ar")], &all).await;
    let (_, page) = get(&house, "/ar/appointment", &all).await;
    assert!(!page.contains("مُلغى"), "both are taken back");
    // Without the number of all, nobody is led to the others.
    let stranger = press(&house, "/ar/appointment/open", &[("visit", &id)], "").await;
    assert_eq!(stranger, "");
}
