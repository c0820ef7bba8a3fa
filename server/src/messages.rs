//! The messenger: takes what is due out of the outbox and leads it over the wire, at most once by itself.
//!
//! One task for each way that is set, so that a mail server that hangs holds no SMS back. Several
//! processes may run it on one database: the outbox sees to it that each message has one hand.

mod http;
mod mail;
mod push;
mod sms;
#[cfg(test)]
mod tests;

use std::future::Future;
use std::time::Duration;

use app::state::Clock;
use domain::messages::{Channel, State};
use store::booking::{Begun, Ended, Letter};
use store::{Store, StoreError};
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use mail::MailWay;
pub use push::PushWay;
pub use sms::SmsWay;

use crate::settings::Settings;

/// How often the outbox is looked at when nothing was due.
const EVERY: Duration = Duration::from_secs(5);
/// Messages that one hand holds; each has to begin within its lease.
const AT_ONCE: i64 = 4;
/// How long a stop waits for the message that is on the wire.
const FAREWELL: Duration = Duration::from_secs(20);
/// Tries to note how the wire ended, when the database is away for a moment.
const NOTES: u32 = 10;

/// What leads one message to its person.
pub trait Wire: Send + Sync + 'static {
    /// The messages that it takes.
    fn channel(&self) -> Channel;

    /// Sends once. Says `Unknown` whenever it cannot be certain.
    fn send(&self, letter: &Letter, clock: &Clock) -> impl Future<Output = Ended> + Send;
}

/// The running tasks; drop them only through [`Messenger::stop`].
#[derive(Debug)]
pub struct Messenger {
    stop: watch::Sender<bool>,
    tasks: Vec<JoinHandle<()>>,
}

impl Messenger {
    /// Starts a task for each way that the settings name; without one, messages wait.
    ///
    /// # Errors
    /// One line that names the setting.
    pub fn start(settings: &Settings, store: &Store, clock: &Clock) -> Result<Messenger, String> {
        let mail = MailWay::read(settings)?;
        let sms = SmsWay::read(settings)?;
        let push = PushWay::read(settings, store.keys())?;
        let (stop, stopped) = watch::channel(false);
        let mut tasks = Vec::new();
        if let Some(mail) = mail {
            tasks.push(tokio::spawn(run(store.clone(), clock.clone(), mail, stopped.clone())));
        }
        if let Some(sms) = sms {
            tasks.push(tokio::spawn(run(store.clone(), clock.clone(), sms, stopped.clone())));
        }
        if let Some(push) = push {
            tasks.push(tokio::spawn(run(store.clone(), clock.clone(), push, stopped)));
        }
        Ok(Messenger { stop, tasks })
    }

    /// Lets each task end the message that it has on the wire, and takes up no other.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        for mut task in self.tasks {
            if tokio::time::timeout(FAREWELL, &mut task).await.is_err() {
                task.abort();
            }
        }
    }
}

async fn run(store: Store, clock: Clock, wire: impl Wire, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        match deliver(&store, &clock, &wire, || *stopped.borrow()).await {
            Ok(held) if held > 0 => continue,
            Ok(_) => {}
            Err(error) => {
                let channel = wire.channel().code();
                tracing::warn!(code = "messages", channel, %error, "messages wait: the database is away");
            }
        }
        let _ = tokio::time::timeout(EVERY, stopped.changed()).await;
    }
}

/// Takes some due messages and sends them one after the other; answers how many it held.
///
/// # Errors
/// Those of the database. What was claimed is claimed again later; what was on the wire is unknown.
pub async fn deliver(
    store: &Store,
    clock: &Clock,
    wire: &impl Wire,
    stopped: impl Fn() -> bool,
) -> Result<usize, StoreError> {
    let letters = store.claim_messages(&[wire.channel()], AT_ONCE, clock.now()).await?;
    for letter in &letters {
        if stopped() {
            break;
        }
        if store.begin_sending(letter, clock.now()).await? != Begun::Go {
            continue;
        }
        let ended = wire.send(letter, clock).await;
        let state = note(store, clock, letter, ended).await?;
        if matches!(state, None | Some(State::Failed | State::Unknown)) {
            let (message, channel) = (letter.id.as_str(), letter.channel.code());
            tracing::warn!(code = "message-open", message, channel, "somebody has to call the person");
        }
    }
    Ok(letters.len())
}

/// Notes how the wire ended. Worth some patience: what is not noted, nobody knows.
async fn note(
    store: &Store,
    clock: &Clock,
    letter: &Letter,
    ended: Ended,
) -> Result<Option<State>, StoreError> {
    for _ in 1..NOTES {
        if let Ok(state) = store.settle_message(letter, ended, clock.now()).await {
            return Ok(state);
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    store.settle_message(letter, ended, clock.now()).await
}
