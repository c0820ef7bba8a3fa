//! The messenger against a mail server and a gateway on loopback, and against falling over anywhere.

mod crash;
mod gateway;
mod push;
mod scene;
mod smtp;

use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::messages::State;
use gateway::{Gateway, Says};
use scene::{Scene, settings};
use smtp::{Manner, Server, Step};

use super::{MailWay, SmsWay, deliver};

/// When the first reminder of the scene's visit is due.
const DUE: &str = "2026-12-07T10:00:00Z";

fn due() -> DateTime<Utc> {
    DUE.parse().unwrap()
}

async fn send_mail(scene: &Scene, server: &Server) -> usize {
    let settings = settings(&[("smtp_url", &server.url()), ("mail_from", "Programari <post@example.org>")]);
    let way = MailWay::read(&settings).unwrap().unwrap();
    deliver(&scene.store, &scene.clock, &way, || false).await.unwrap()
}

async fn send_sms(scene: &Scene, gateway: &Gateway) -> usize {
    let settings = settings(&[("sms_url", &gateway.url())]);
    let way = SmsWay::read(&settings).unwrap().unwrap().patient(Duration::from_millis(300));
    deliver(&scene.store, &scene.clock, &way, || false).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_arrives_whole_and_neutral() {
    let scene = Scene::new().await;
    let server = Server::start(Manner::Take).await;
    scene.at(due());
    assert_eq!(send_mail(&scene, &server).await, 1);
    assert_eq!(send_mail(&scene, &server).await, 0, "once");
    assert_eq!(scene.states("email").await, [("reminder", State::Pending), ("reminder_early", State::Sent)]);
    let mails = server.mails();
    let [mail] = &mails[..] else { panic!("{mails:?}") };
    assert_eq!(mail.to, "a@example.org");
    let id = scene.message("reminder_early", "email").await;
    let tail = &scene.booked.reference[7..];
    for part in [
        "From: Programari <post@example.org>",
        &format!("Message-ID: <{id}@example.org>"),
        "Auto-Submitted: auto-generated",
        "Subject: Your appointment",
        "Thursday 10 December 2026 at 12:00",
        &format!("ends in {tail}."),
        "https://programari.example/en/appointment",
        "Content-Type: text/calendar",
        &format!("UID:{}@visit", scene.booked.id),
        "SEQUENCE:1",
        "SUMMARY:Appointment",
        "DTSTART:20261210T100000Z",
    ] {
        assert!(mail.text.contains(part), "{part} in {}", mail.text);
    }
    // Between the parts stands a word of chance.
    let parts = mail.text.lines().filter(|line| !line.starts_with("--") && !line.contains("boundary="));
    let text = parts.collect::<Vec<_>>().join("\n").to_lowercase();
    for telling in ["liman", "jrs", "narges", &scene.booked.reference, &scene.booked.pin, "bucharest", "talk"]
    {
        assert!(!text.contains(&telling.to_lowercase()), "{telling} in {}", mail.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_mail_server_says_decides_whether_a_mail_goes_again() {
    let table = [
        (Manner::Take, State::Sent, 1),
        (Manner::Refuse(Step::Recipient, 550), State::Failed, 0),
        (Manner::Refuse(Step::Recipient, 451), State::Pending, 0),
        (Manner::Refuse(Step::Data, 554), State::Failed, 0),
        (Manner::Refuse(Step::End, 552), State::Failed, 0),
        (Manner::Refuse(Step::End, 451), State::Pending, 0),
        (Manner::Refuse(Step::Greeting, 554), State::Pending, 0),
        (Manner::HangUp(Step::Greeting), State::Pending, 0),
        (Manner::HangUp(Step::Recipient), State::Pending, 0),
        (Manner::HangUp(Step::Data), State::Pending, 0),
        (Manner::HangUp(Step::Middle), State::Unknown, 0),
        (Manner::HangUp(Step::End), State::Unknown, 1),
    ];
    let scene = Scene::new().await;
    for (manner, state, taken) in table {
        let server = Server::start(manner).await;
        scene.moved_again().await;
        send_mail(&scene, &server).await;
        assert_eq!(scene.newest("email").await, state, "{manner:?}");
        assert_eq!(server.mails().len(), taken, "{manner:?}");
        // A worker that comes back within the minute finds nothing to do.
        send_mail(&scene, &server).await;
        assert_eq!(server.mails().len(), taken, "{manner:?}: never twice");
    }
    // Nobody listens: the mail waits, is tried again after a minute, and arrives.
    let nobody = Server::nobody().await;
    scene.moved_again().await;
    send_mail(&scene, &nobody).await;
    assert_eq!(scene.newest("email").await, State::Pending);
    scene.forward(61);
    let server = Server::start(Manner::Take).await;
    send_mail(&scene, &server).await;
    assert_eq!((scene.newest("email").await, server.mails().len()), (State::Sent, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_that_answers_late_twice_or_wrongly_never_gets_a_message_twice() {
    let table = [
        (Says::Status(200), State::Sent),
        (Says::Status(202), State::Sent),
        (Says::Twice, State::Sent),
        (Says::Status(400), State::Failed),
        (Says::Status(302), State::Failed),
        (Says::Status(429), State::Pending),
        (Says::Status(500), State::Unknown),
        (Says::Status(503), State::Unknown),
        (Says::Late, State::Unknown),
        (Says::Nonsense, State::Unknown),
        (Says::Half, State::Unknown),
        (Says::Nothing, State::Unknown),
    ];
    let scene = Scene::new().await;
    for (says, state) in table {
        let gateway = Gateway::start(says).await;
        scene.moved_again().await;
        send_sms(&scene, &gateway).await;
        assert_eq!(scene.newest("sms").await, state, "{says:?}");
        send_sms(&scene, &gateway).await;
        let asked = gateway.asked();
        let [question] = &asked[..] else { panic!("{says:?}: {asked:?}") };
        let question: serde_json::Value = serde_json::from_str(&question.body).unwrap();
        assert_eq!(question["to"], "+40722123456");
        let text = question["text"].as_str().unwrap();
        assert!(text.starts_with("New time: Thursday 10 Dec at 1"), "{text}");
        assert!(text.contains(". programari.example/a/") && domain::messages::segments::fits(text), "{text}");
        assert_eq!(question["ref"], scene.message("moved", "sms").await.as_str());
    }
    let gateway = Gateway::nobody().await;
    scene.moved_again().await;
    send_sms(&scene, &gateway).await;
    assert_eq!(scene.newest("sms").await, State::Pending, "nobody listens: it did not go");
}
