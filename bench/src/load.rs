//! Asking many times at once, and counting.

use std::future::Future;
use std::time::{Duration, Instant};

/// What a measured stretch adds up to.
#[derive(Debug)]
pub struct Measured {
    pub done: usize,
    pub took: Duration,
    waits: Vec<Duration>,
}

impl Measured {
    /// How many were done in a second.
    pub fn per_second(&self) -> f64 {
        self.done as f64 / self.took.as_secs_f64()
    }

    /// How many milliseconds this share of the acts took at most.
    pub fn at(&self, share: f64) -> f64 {
        let position = ((self.waits.len() as f64 * share) as usize).min(self.waits.len().saturating_sub(1));
        self.waits.get(position).map_or(0.0, |wait| wait.as_secs_f64() * 1000.0)
    }

    /// One line of the table.
    pub fn print(&self, what: &str) {
        println!("{what:<58} {:>12.0} {:>10.2} {:>10.2}", self.per_second(), self.at(0.5), self.at(0.99));
    }
}

/// Runs `act` over and over from so many hands for so long. `act` gets the number of its turn and
/// answers whether it did what is counted.
///
/// # Errors
/// The first failure of an act: a measurement of failures would be none.
pub async fn measure<F, A>(hands: usize, length: Duration, act: F) -> Result<Measured, String>
where
    F: Fn(usize) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Result<bool, String>> + Send,
{
    let begun = Instant::now();
    let mut tasks = Vec::new();
    for hand in 0..hands {
        let act = act.clone();
        tasks.push(tokio::spawn(async move {
            let mut waits = Vec::new();
            let mut turn = hand;
            while begun.elapsed() < length {
                let started = Instant::now();
                if act(turn).await? {
                    waits.push(started.elapsed());
                }
                turn += hands;
            }
            Ok::<_, String>(waits)
        }));
    }
    let mut waits = Vec::new();
    for task in tasks {
        waits.extend(task.await.map_err(|error| error.to_string())??);
    }
    let took = begun.elapsed();
    waits.sort_unstable();
    Ok(Measured { done: waits.len(), took, waits })
}
