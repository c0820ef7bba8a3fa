//! What runs by itself, whether or not anybody asks: sealing the record of acts, clearing holds that have
//! run out, offering free times to who waits for one, forgetting what is over.
//! Messages have a worker of their own, in `messages`.

use std::time::Duration;

use app::state::Clock;
use store::Store;
use tokio::task::JoinHandle;

/// How often acts are sealed.
const EVERY: Duration = Duration::from_secs(10);

/// How often what is over is forgotten, in rounds of sealing: hourly.
const ROUNDS_TO_FORGET: u64 = 360;

/// Starts the worker; it ends when the task is aborted.
pub fn start(store: Store, clock: Clock) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut ticks = tokio::time::interval(EVERY);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        for round in 0_u64.. {
            ticks.tick().await;
            if round.is_multiple_of(ROUNDS_TO_FORGET) {
                if let Err(error) = store.forget_old(clock.now()).await {
                    tracing::warn!(code = "forget", %error, "what is over could not be forgotten");
                }
                if let Err(error) = store.sort_out_messages(clock.now()).await {
                    tracing::warn!(code = "messages-past", %error, "messages of past visits could not be settled");
                }
                if let Err(error) = store.events_forget(clock.seconds()).await {
                    tracing::warn!(code = "events-forget", %error, "contacts of past events could not be forgotten");
                }
            }
            if let Err(error) = store.sweep_holds(clock.now()).await {
                tracing::warn!(code = "holds", %error, "holds that have run out keep their rows");
            }
            if let Err(error) = store.waiting_round(clock.now()).await {
                tracing::warn!(code = "waiting", %error, "who waits is asked in the next round");
            }
            if let Err(error) = store.audit_seal(clock.seconds()).await {
                tracing::warn!(code = "audit-seal", %error, "acts wait for their seal");
            }
        }
    })
}
