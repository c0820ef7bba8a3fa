//! A phone that its owner called theirs, against a push service on loopback.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::messages::{PushAddress, PushService, State};
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::{Signature, VerifyingKey};
use serde_json::Value;
use store::booking::BookingError;

use super::super::{PushWay, deliver};
use super::due;
use super::gateway::{Gateway, Question, Says};
use super::scene::{Scene, settings};

fn address(service: &Gateway) -> PushAddress {
    let services = PushService::parse_all(&service.origin()).unwrap();
    PushAddress::parse(&service.url(), &services).unwrap()
}

async fn name_phone(scene: &Scene, phone: Option<PushAddress>) {
    scene.store.tell_phone(&scene.booked.id, phone, scene.clock.now()).await.unwrap();
}

async fn push(scene: &Scene, service: &Gateway) -> usize {
    let settings = settings(&[("push_services", &service.origin())]);
    let way = PushWay::read(&settings, scene.store.keys()).unwrap().unwrap();
    let way = way.patient(Duration::from_millis(300));
    deliver(&scene.store, &scene.clock, &way, || false).await.unwrap()
}

/// What the word of the asker says, once its signature is good for the key beside it.
fn claims(question: &Question, key: &str) -> Value {
    let said = question.header("authorization").unwrap().strip_prefix("vapid t=").unwrap();
    let (token, named) = said.split_once(", k=").unwrap();
    assert_eq!(named, key);
    let point = URL_SAFE_NO_PAD.decode(named).unwrap();
    assert_eq!((point.len(), point[0]), (65, 4), "an uncompressed point");
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let signature = Signature::from_slice(&URL_SAFE_NO_PAD.decode(signature).unwrap()).unwrap();
    VerifyingKey::from_sec1_bytes(&point).unwrap().verify(signed.as_bytes(), &signature).unwrap();
    let (head, claims) = signed.split_once('.').unwrap();
    let read = |part: &str| serde_json::from_slice::<Value>(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap();
    assert_eq!(read(head)["alg"], "ES256");
    read(claims)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_learns_that_there_is_something_and_nothing_else() {
    let scene = Scene::new().await;
    let service = Gateway::start(Says::Status(201)).await;
    name_phone(&scene, Some(address(&service))).await;
    scene.at(due());
    assert_eq!((push(&scene, &service).await, push(&scene, &service).await), (1, 0), "once");
    assert_eq!(scene.states("push").await, [("reminder", State::Pending), ("reminder_early", State::Sent)]);
    let asked = service.asked();
    let [question] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(question.body, "", "not a word");
    let ttl: u64 = question.header("ttl").unwrap().parse().unwrap();
    assert!((3600..=28 * 86400).contains(&ttl), "{ttl}");
    let key = PushWay::key_for_pages(scene.store.keys()).unwrap();
    let claims = claims(question, &key);
    assert_eq!(
        (&claims["aud"], &claims["sub"]),
        (&service.origin().into(), &"https://programari.example".into())
    );
    let good_for = claims["exp"].as_i64().unwrap() - scene.clock.seconds();
    assert!((60..=24 * 3600).contains(&good_for), "{good_for}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_push_service_says_decides_whether_it_is_asked_again() {
    let table = [
        (Says::Status(201), State::Sent),
        (Says::Status(404), State::Failed),
        (Says::Status(410), State::Failed),
        (Says::Status(302), State::Failed),
        (Says::Status(429), State::Pending),
        (Says::Status(500), State::Unknown),
        (Says::Late, State::Unknown),
        (Says::Nonsense, State::Unknown),
    ];
    let scene = Scene::new().await;
    for (says, state) in table {
        let service = Gateway::start(says).await;
        name_phone(&scene, Some(address(&service))).await;
        scene.moved_again().await;
        push(&scene, &service).await;
        assert_eq!(scene.newest("push").await, state, "{says:?}");
        push(&scene, &service).await;
        assert_eq!(service.asked().len(), 1, "{says:?}: never twice");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_is_given_up_or_replaced_is_told_nothing_more() {
    let scene = Scene::new().await;
    let (old, new) = (Gateway::start(Says::Status(201)).await, Gateway::start(Says::Status(201)).await);
    name_phone(&scene, Some(address(&old))).await;
    name_phone(&scene, Some(address(&new))).await;
    // Named again, it is still told once.
    name_phone(&scene, Some(address(&new))).await;
    scene.at(due());
    assert_eq!(push(&scene, &new).await, 1);
    name_phone(&scene, None).await;
    assert_eq!(scene.states("push").await, [("reminder_early", State::Sent)], "the other one is taken back");
    scene.moved_again().await;
    push(&scene, &new).await;
    assert_eq!((old.asked().len(), new.asked().len()), (0, 1));
    // A service that the settings no longer allow is not asked, whatever was allowed once.
    name_phone(&scene, Some(address(&old))).await;
    scene.moved_again().await;
    push(&scene, &new).await;
    assert_eq!((scene.newest("push").await, old.asked().len()), (State::Failed, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_that_is_over_tells_no_phone() {
    let scene = Scene::new().await;
    let service = Gateway::start(Says::Status(201)).await;
    scene.at("2026-12-10T12:00:00Z".parse().unwrap());
    let refused = scene.store.tell_phone(&scene.booked.id, Some(address(&service)), scene.clock.now()).await;
    assert!(matches!(refused, Err(BookingError::Invalid(_))), "{refused:?}");
}
