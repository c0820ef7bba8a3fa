//! How often somebody may try a reference, counted by what was typed, whether it exists or not.
//!
//! Five failures are free; after them one try in fifteen minutes is allowed, a delay that its holder
//! can wait out; after a hundred only the staff can help. No address of a machine is counted or kept:
//! whole centres share one.

use chrono::{DateTime, Utc};
use domain::text::digits_to_ascii;

use super::BookingError;
use crate::{Keys, Row, Store, StoreError, Work, values};

const FREE_FAILURES: i64 = 5;
const WAIT_SECONDS: i64 = 15 * 60;
const MOST_FAILURES: i64 = 100;
/// What is said to who has tried a hundred times; the staff can help at once.
const HARD_STOP_SECONDS: i64 = 24 * 3600;

/// The key of a counter: the digits in any script and spacing, or the text itself if it has others.
pub(super) fn counter_key(keys: &Keys, typed: &str) -> Vec<u8> {
    let ascii = digits_to_ascii(typed);
    let plain: String = ascii.chars().filter(|c| c.is_alphanumeric()).collect();
    keys.lookup("attempt", &plain)
}

impl Store {
    /// Counts a try as failed before it is made, so that many at once are many; a try that succeeds
    /// takes the count back.
    ///
    /// # Errors
    /// `TooMany` with the seconds until the next try.
    pub(super) async fn count_try(&self, key: &[u8], now: DateTime<Utc>) -> Result<(), BookingError> {
        let (key, now) = (key.to_vec(), now.timestamp());
        self.write(move |tx| -> Work<'_, (), BookingError> {
            Box::pin(async move {
                let counted = tx
                    .fetch_optional(
                        "INSERT INTO attempt (key, failures, next_at, changed_at) VALUES ($1, 1, 0, $2)
                         ON CONFLICT (key) DO UPDATE SET failures = attempt.failures + 1,
                           next_at = CASE WHEN attempt.failures + 1 >= $3 THEN $2 + $4 ELSE 0 END,
                           changed_at = $2
                         WHERE attempt.failures < $5 AND attempt.next_at <= $2
                         RETURNING failures",
                        values![key.as_slice(), now, FREE_FAILURES, WAIT_SECONDS, MOST_FAILURES],
                    )
                    .await?;
                if counted.is_some() {
                    return Ok(());
                }
                let row = tx
                    .fetch_one("SELECT failures, next_at FROM attempt WHERE key = $1", values![key])
                    .await?;
                Err(BookingError::TooMany { retry_after: wait(&row, now)? })
            })
        })
        .await
    }

    /// The try succeeded: all is forgotten.
    pub(super) async fn forget_tries(&self, key: &[u8]) -> Result<(), StoreError> {
        let key = key.to_vec();
        self.write(move |tx| -> Work<'_, (), StoreError> {
            Box::pin(async move {
                tx.execute("DELETE FROM attempt WHERE key = $1", values![key]).await.map(|_| ())
            })
        })
        .await
    }

    /// The try was not made after all, because too many people were asking.
    pub(super) async fn take_try_back(&self, key: &[u8]) -> Result<(), StoreError> {
        let key = key.to_vec();
        self.write(move |tx| -> Work<'_, (), StoreError> {
            Box::pin(async move {
                tx.execute(
                    "UPDATE attempt SET failures = failures - 1, next_at = 0 WHERE key = $1",
                    values![key],
                )
                .await
                .map(|_| ())
            })
        })
        .await
    }
}

fn wait(row: &Row, now: i64) -> Result<i64, StoreError> {
    if row.get::<i64>("failures")? >= MOST_FAILURES {
        return Ok(HARD_STOP_SECONDS);
    }
    Ok((row.get::<i64>("next_at")? - now).clamp(1, WAIT_SECONDS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    /// What a try is told: nothing, or how long to wait.
    async fn wait_of(store: &Store, key: &[u8], now: DateTime<Utc>) -> i64 {
        match store.count_try(key, now).await {
            Ok(()) => 0,
            Err(BookingError::TooMany { retry_after }) => retry_after,
            Err(error) => panic!("{error:?}"),
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn five_are_free_then_one_in_fifteen_minutes_then_none_after_a_hundred() {
        for store in crate::testing::both_engines().await {
            let key = counter_key(store.keys(), "123 456 7890");
            assert_eq!(key, counter_key(store.keys(), " ۱۲۳-۴۵۶-۷۸۹۰ "), "one number, however it is written");
            let begin: DateTime<Utc> = "2026-11-23T06:00:00Z".parse().unwrap();
            for _ in 0..FREE_FAILURES {
                assert_eq!(wait_of(&store, &key, begin).await, 0);
            }
            assert_eq!(wait_of(&store, &key, begin).await, WAIT_SECONDS);
            let mut now = begin;
            for _ in FREE_FAILURES..MOST_FAILURES {
                now += TimeDelta::seconds(WAIT_SECONDS);
                assert_eq!(wait_of(&store, &key, now - TimeDelta::seconds(1)).await, 1);
                assert_eq!(wait_of(&store, &key, now).await, 0);
            }
            now += TimeDelta::days(1);
            assert_eq!(wait_of(&store, &key, now).await, HARD_STOP_SECONDS);
            assert_eq!(wait_of(&store, &counter_key(store.keys(), "1"), now).await, 0, "others are free");
            store.forget_tries(&key).await.unwrap();
            assert_eq!(wait_of(&store, &key, now).await, 0);
        }
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn many_tries_at_once_are_many() {
        let store = crate::testing::sqlite().await;
        let key = counter_key(store.keys(), "1");
        let now: DateTime<Utc> = "2026-11-23T06:00:00Z".parse().unwrap();
        let mut tries = Vec::new();
        for _ in 0..50 {
            let (store, key) = (store.clone(), key.clone());
            tries.push(tokio::spawn(async move { wait_of(&store, &key, now).await == 0 }));
        }
        let mut allowed = 0;
        for one in tries {
            allowed += i64::from(one.await.unwrap());
        }
        assert_eq!(allowed, FREE_FAILURES);
        store.take_try_back(&key).await.unwrap();
        assert_eq!(wait_of(&store, &key, now).await, 0, "a try that was not made does not count");
    }
}
