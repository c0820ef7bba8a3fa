//! The contract of the endpoints, asked as a program and as a browser ask.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, Utc};
use domain::calendar::WeeklyHours;
use domain::catalogue::{Room, SpokenLanguage};
use domain::messages::PushService;
use serde_json::{Value, json};
use store::audit::Actor;
use store::booking::{NewResource, ResourceKind};
use store::keys::new_id;
use store::{Keys, Store};
use tower::ServiceExt as _;

use crate::directory::Catalogue;
use crate::routes::Routes;
use crate::state::{AppState, Clock, Push, Site};

/// 08:00 on a Monday in Bucharest.
const NOW: &str = "2026-11-23T06:00:00Z";

/// All of booking over a store of its own, at a moment of its own.
pub(in crate::booking) struct House {
    pub store: Store,
    router: Router,
    now: Arc<AtomicI64>,
}

/// The endpoints over a fresh store with one counsellor and one room in Bucharest.
pub(in crate::booking) async fn house() -> House {
    house_at(NOW).await
}

pub(in crate::booking) async fn house_at(now: &str) -> House {
    let file = std::env::temp_dir().join(format!("liman-api-{}.db", new_id()));
    let store =
        Store::open(&format!("sqlite:{}", file.display()), Keys::from_master(&[7; 32])).await.unwrap();
    let catalogue = Catalogue::load().unwrap();
    store.import_catalogue(&catalogue.directory).await.unwrap();
    let now: DateTime<Utc> = now.parse().unwrap();
    for (kind, room) in [(ResourceKind::Staff, None), (ResourceKind::Room, Some(Room::Talk))] {
        let new = NewResource {
            kind,
            place: Some("bucharest".to_owned()),
            label: "x".to_owned(),
            seats: 1,
            room,
            languages: vec![SpokenLanguage::Romanian, SpokenLanguage::Arabic],
            services: Vec::new(),
            traits: Default::default(),
            demo: false,
        };
        let id = store.add_resource(new, Actor::System, now).await.unwrap();
        let nine = "09:00-17:00";
        let week = WeeklyHours::parse([nine, nine, nine, nine, nine, "", ""]).unwrap();
        store.set_hours(&id, "2026-01-01".parse().unwrap(), week, Actor::System, now).await.unwrap();
    }
    let now = Arc::new(AtomicI64::new(now.timestamp()));
    let app = AppState {
        store,
        catalogue: Arc::new(catalogue),
        site: Arc::new(Site {
            push: Some(Push {
                key: "BKey".to_owned(),
                services: PushService::parse_all("https://push.example").unwrap(),
            }),
            ..Site::default()
        }),
        clock: Clock(Arc::new({
            let now = now.clone();
            move || DateTime::from_timestamp(now.load(Ordering::Relaxed), 0).unwrap()
        })),
    };
    let store = app.store.clone();
    let routes = crate::about::routes(crate::booking::routes(Routes::new(&app)));
    House { store, now, router: routes.into_router().with_state(app) }
}

impl House {
    pub fn later(&self, seconds: i64) {
        self.now.fetch_add(seconds, Ordering::Relaxed);
    }

    pub fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.now.load(Ordering::Relaxed), 0).unwrap()
    }

    pub async fn ask(&self, request: Request<Body>) -> Response {
        self.router.clone().oneshot(request).await.unwrap()
    }

    async fn get(&self, address: &str) -> (StatusCode, Value) {
        read(self.ask(Request::get(address).body(Body::empty()).unwrap()).await).await
    }

    pub async fn send(&self, address: &str, fields: &[(&str, &str)], accept: &str) -> Response {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, accept);
        self.ask(request.body(Body::from(body)).unwrap()).await
    }

    async fn post(&self, address: &str, fields: &[(&str, &str)]) -> (StatusCode, Value) {
        read(self.send(address, fields, "application/json").await).await
    }

    async fn book(&self, start: &str) -> Value {
        let (status, booked) = self.post("/api/book", &form(&new_id(), start)).await;
        assert_eq!(status, StatusCode::OK, "{booked}");
        booked
    }
}

async fn read(response: Response) -> (StatusCode, Value) {
    let status = response.status();
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

fn form<'a>(idem: &'a str, start: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("service", "talk"),
        ("place", "bucharest"),
        ("start", start),
        ("language", "ar"),
        ("name", "نرگس"),
        ("idem", idem),
    ]
}

const TEN: &str = "2026-11-24T10:00:00+02:00";

#[tokio::test(flavor = "multi_thread")]
async fn free_times_with_their_offset() {
    let house = house().await;
    let (status, slots) = house.get("/api/slots?service=talk&place=&language=&from=2026-11-23&days=2").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(slots["days"][0]["date"], "2026-11-23");
    assert_eq!(slots["days"][0]["starts"][0], "2026-11-23T09:00:00+02:00");
    assert_eq!(slots["days"].as_array().unwrap().len(), 2);
    assert_eq!(slots["next"], "2026-11-25");
    let (_, none) =
        house.get("/api/slots?service=talk&place=craiova&language=fa&from=2026-11-23&days=92").await;
    assert_eq!(none, json!({"days": [], "next": null}));
    let table = [
        ("service=&from=2026-11-23&days=1", "service", "required"),
        ("service=no-such&from=2026-11-23&days=1", "service", "unknown"),
        ("service=talk&place=no-such&from=2026-11-23&days=1", "place", "unknown"),
        ("service=talk&language=xx&from=2026-11-23&days=1", "language", "unknown"),
        ("service=talk&from=yesterday&days=1", "from", "malformed"),
        ("service=talk&from=2026-11-23&days=0", "days", "range"),
        ("service=talk&from=2026-11-23&days=93", "days", "range"),
        ("service=talk&from=2026-11-23&days=x", "days", "malformed"),
    ];
    for (query, field, code) in table {
        let (status, refused) = house.get(&format!("/api/slots?{query}")).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert_eq!(refused, json!({"error": "invalid", "fields": {field: code}}), "{query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_booking_is_answered_with_its_codes_and_only_once() {
    let house = house().await;
    let idem = new_id();
    let (status, booked) = house.post("/api/book", &form(&idem, TEN)).await;
    assert_eq!(status, StatusCode::OK);
    let keys: Vec<_> = booked.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["end", "pin", "place", "reference", "service", "start"]);
    assert_eq!(booked["start"], TEN);
    assert_eq!(booked["end"], "2026-11-24T10:45:00+02:00");
    assert_eq!((booked["reference"].as_str().unwrap().len(), booked["pin"].as_str().unwrap().len()), (10, 8));
    assert_eq!(house.post("/api/book", &form(&idem, TEN)).await, (StatusCode::OK, booked));
    let mut other = form(&idem, TEN);
    other[4] = ("name", "Ana");
    let (status, refused) = house.post("/api/book", &other).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused, json!({"error": "invalid", "fields": {"idem": "reused"}}));
    let (status, taken) = house.post("/api/book", &form(&new_id(), TEN)).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert_eq!((&taken["error"], taken["nearest"].as_array().unwrap().len()), (&json!("taken"), 3));
    let (status, missing) = house.post("/api/book", &[]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = missing["fields"].as_object().unwrap();
    assert_eq!(fields.keys().collect::<Vec<_>>(), ["idem", "language", "name", "service", "start"]);
    let yesterday = "2026-11-22T10:00:00+02:00";
    let sunday = "2026-11-29T10:00:00+02:00";
    let table = [
        (["talk", "bucharest", yesterday, ""], json!({"name": "required", "start": "past"})),
        (["talk", "moon", yesterday, "Ana"], json!({"place": "unknown", "start": "past"})),
        (["no-such", "", yesterday, ""], json!({"name": "required", "service": "unknown", "start": "past"})),
        (["talk", "bucharest", sunday, ""], json!({"name": "required", "start": "closed"})),
    ];
    for ([service, place, start, name], fields) in table {
        let idem = new_id();
        let mut wrong = form(&idem, start);
        for (field, value) in [("service", service), ("place", place), ("name", name)] {
            wrong.iter_mut().find(|(known, _)| *known == field).unwrap().1 = value;
        }
        let (status, refused) = house.post("/api/book", &wrong).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused, json!({"error": "invalid", "fields": fields}), "{service} {place} {start}");
    }
    let long = "x".repeat(17 * 1024);
    assert_eq!(house.post("/api/book", &[("note", &long)]).await.0, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_form_at_the_same_time_books_once() {
    let house = house().await;
    let idem = new_id();
    let form = form(&idem, TEN);
    let answers = tokio::join!(house.post("/api/book", &form), house.post("/api/book", &form));
    let mut answers = [answers.0, answers.1];
    answers.sort_by_key(|(status, _)| status.as_u16());
    assert_eq!(answers[0].0, StatusCode::OK);
    assert!(answers[1] == answers[0] || answers[1] == (StatusCode::CONFLICT, json!({"error": "busy"})));
    assert_eq!(house.post("/api/book", &form).await, answers[0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_is_found_moved_cancelled_and_taken_back() {
    let house = house().await;
    let booked = house.book(TEN).await;
    let codes = |start: &'static str| {
        let text = |name: &str| booked[name].as_str().unwrap().to_owned();
        (text("reference"), text("pin"), start, new_id())
    };
    let send = async |address: &str, start: &'static str| {
        let (reference, pin, start, idem) = codes(start);
        house
            .post(address, &[("reference", &reference), ("pin", &pin), ("start", start), ("idem", &idem)])
            .await
    };
    let (status, found) = send("/api/appointment", "").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(found["reference"], booked["reference"]);
    assert_eq!(
        (&found["state"], &found["name"], &found["undo_until"]),
        (&json!("confirmed"), &json!("نرگس"), &Value::Null)
    );
    let (status, moved) = send("/api/move", "2026-11-24T11:00:00+02:00").await;
    assert_eq!((status, &moved["start"]), (StatusCode::OK, &json!("2026-11-24T11:00:00+02:00")));
    let (status, refused) = send("/api/move", "2026-11-22T11:00:00+02:00").await;
    assert_eq!(
        (status, refused),
        (StatusCode::UNPROCESSABLE_ENTITY, json!({"error": "invalid", "fields": {"start": "past"}}))
    );
    let (status, cancelled) = send("/api/cancel", "").await;
    assert_eq!((status, &cancelled["state"]), (StatusCode::OK, &json!("cancelled")));
    assert_eq!(cancelled["undo_until"], "2026-11-23T06:10:00Z");
    let (status, back) = send("/api/undo", "").await;
    assert_eq!((status, &back["state"]), (StatusCode::OK, &json!("confirmed")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_pin_and_an_unknown_reference_are_the_same() {
    let house = house().await;
    let booked = house.book(TEN).await;
    let right = booked["pin"].as_str().unwrap();
    let not_found = (StatusCode::NOT_FOUND, json!({"error": "not_found"}));
    for reference in [booked["reference"].as_str().unwrap(), "0000000000", "1234567890", "12"] {
        for pin in ["00000000", "1", "۱۲۳۴۵۶۷۸", "00000001", "00000002"] {
            let answer = house.post("/api/appointment", &[("reference", reference), ("pin", pin)]).await;
            assert_eq!(answer, not_found, "{reference} {pin}");
        }
        for address in ["/api/appointment", "/api/cancel", "/api/undo"] {
            let fields = [("reference", reference), ("pin", right)];
            let response = house.send(address, &fields, "application/json").await;
            assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS, "{reference}");
            assert_eq!(response.headers()[header::RETRY_AFTER], "900");
        }
    }
    let (status, refused) = house.post("/api/cancel", &[("reference", ""), ("pin", "")]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused["fields"], json!({"pin": "required", "reference": "required"}));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_gets_a_page() {
    let house = house().await;
    let idem = new_id();
    let mut fields = form(&idem, TEN);
    fields.push(("lang", "fa"));
    let booked = house.send("/api/book", &fields, "text/html").await;
    assert_eq!(booked.status(), StatusCode::SEE_OTHER);
    assert_eq!(booked.headers()[header::LOCATION], "/fa/appointment");
    let cookie = booked.headers()[header::SET_COOKIE].to_str().unwrap();
    assert!(
        cookie.starts_with("__Host-b=")
            && cookie.contains("; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=600")
    );
    let idem = new_id();
    let mut again = form(&idem, TEN);
    again.push(("lang", "fa"));
    let refused = house.send("/api/book", &again, "text/html").await;
    assert_eq!(refused.status(), StatusCode::CONFLICT);
    let body = axum::body::to_bytes(refused.into_body(), 1 << 20).await.unwrap();
    assert!(String::from_utf8_lossy(&body).contains("<html lang=\"fa\" dir=\"rtl\""));
    let lost = [("reference", "0000000000"), ("pin", "1"), ("lang", "ar")];
    let refused = house.send("/api/appointment", &lost, "text/html").await;
    assert_eq!(refused.status(), StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hour_that_does_not_exist_is_refused() {
    let house = house_at("2027-03-25T06:00:00Z").await;
    for start in ["2027-03-28T03:30:00+02:00", "2027-03-28T03:30:00+03:00"] {
        let (status, refused) = house.post("/api/book", &form(&new_id(), start)).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(refused, json!({"error": "invalid", "fields": {"start": "not_existing"}}), "{start}");
    }
}
