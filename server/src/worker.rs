//! What runs by itself, whether or not anybody asks: sealing the record of acts.

use std::time::Duration;

use app::state::Clock;
use store::Store;
use tokio::task::JoinHandle;

/// How often acts are sealed.
const EVERY: Duration = Duration::from_secs(10);

/// Starts the worker; it ends when the task is aborted.
pub fn start(store: Store, clock: Clock) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut ticks = tokio::time::interval(EVERY);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            ticks.tick().await;
            if let Err(error) = store.audit_seal(clock.seconds()).await {
                tracing::warn!(code = "audit-seal", %error, "acts wait for their seal");
            }
        }
    })
}
