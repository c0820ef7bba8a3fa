//! A messenger whose task ends at any of its waits: nothing goes twice, nothing is lost in silence.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::Mutex;
use std::task::Poll;

use app::state::Clock;
use domain::messages::{Channel, State};
use fastrand::Rng;
use store::booking::{Ended, Letter};

use super::super::{Wire, deliver};
use super::scene::Scene;

/// 500 when `LIMAN_SOAK` is set.
fn seeds() -> u64 {
    if std::env::var_os("LIMAN_SOAK").is_some() { 500 } else { 20 }
}

/// Counts what reaches the other side, with a wait before and after the moment in which it does.
struct Counter(Mutex<BTreeMap<String, usize>>);

impl Wire for Counter {
    fn channel(&self) -> Channel {
        Channel::Sms
    }

    async fn send(&self, letter: &Letter, _: &Clock) -> Ended {
        tokio::task::yield_now().await;
        *self.0.lock().unwrap().entry(letter.id.clone()).or_default() += 1;
        tokio::task::yield_now().await;
        Ended::Sent
    }
}

/// Runs a future until it ends or has waited so often; then it is dropped where it stands.
async fn fall_over_after<F: Future>(mut waits: u64, future: F) {
    let mut future = pin!(future);
    std::future::poll_fn(move |context| match future.as_mut().poll(context) {
        Poll::Pending if waits > 0 => {
            waits -= 1;
            Poll::Pending
        }
        _ => Poll::Ready(()),
    })
    .await;
}

async fn two_messengers_fall_over(scene: &Scene) -> BTreeMap<&'static str, usize> {
    let mut ends = BTreeMap::new();
    for seed in 0..seeds() {
        let mut dice = Rng::with_seed(seed);
        let wire = Counter(Mutex::default());
        scene.moved_again().await;
        for _ in 0..8 {
            let (one, other) = (dice.u64(..24), dice.u64(..24));
            let run = || deliver(&scene.store, &scene.clock, &wire, || false);
            tokio::join!(fall_over_after(one, run()), fall_over_after(other, run()));
            scene.forward([1, 61, 200][dice.usize(..3)]);
        }
        // A last one that stands, after every lease.
        for _ in 0..3 {
            scene.forward(200);
            deliver(&scene.store, &scene.clock, &wire, || false).await.unwrap();
        }
        for (id, kind, state) in scene.rows("sms").await {
            let taken = wire.0.lock().unwrap().get(&id).copied().unwrap_or(0);
            assert!(taken <= 1, "seed {seed}: {kind} went {taken} times");
            let agrees = match state {
                State::Sent => taken == 1,
                State::Unknown => true,
                // The reminders are due later.
                State::Pending => taken == 0 && kind != "moved",
                _ => false,
            };
            assert!(agrees, "seed {seed}: {kind} is {state:?}, {taken} reached the other side");
            if kind == "moved" {
                *ends.entry(state.code()).or_default() += 1;
            }
        }
    }
    ends
}

#[tokio::test(flavor = "multi_thread")]
async fn a_messenger_that_falls_over_at_any_wait_sends_nothing_twice_and_loses_nothing() {
    let mut scenes = vec![Scene::new().await];
    scenes.extend(Scene::on_postgres().await);
    for scene in scenes {
        let ends = two_messengers_fall_over(&scene).await;
        println!("{ends:?}");
        assert!(
            ends.contains_key("sent") && ends.contains_key("unknown"),
            "both ends were reached: {ends:?}"
        );
    }
}
