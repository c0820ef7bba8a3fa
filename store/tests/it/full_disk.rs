//! A disk without room: clear refusals, nothing in halves, and back by itself when there is room again.

use std::collections::BTreeMap;

use store::booking::{Ask, BookingError, Queue};
use store::{Store, StoreError};

use crate::both;
use crate::crash::{form, house, send};
use crate::disk::Disk;
use crate::office::{MONDAY, date, instant};
use crate::promises::check_promises;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_full_disk_refuses_clearly_and_recovers() {
    for disk in [Disk::new(), Disk::Pages] {
        let store = Store::open(&disk.address(), both::keys()).await.unwrap();
        house(&store).await;
        let codes = store.prepare_codes(Queue::Public).await.unwrap();
        let mut promised = BTreeMap::new();
        for number in 0..5 {
            promised.insert(number, send(&store, &codes, &form(0, number)).await.unwrap());
        }
        disk.fill(&store).await;
        let mut refused = Vec::new();
        let mut number = 5;
        while refused.len() < 20 {
            match send(&store, &codes, &form(0, number)).await {
                Ok(id) => {
                    promised.insert(number, id);
                }
                Err(BookingError::Store(StoreError::Away(_))) => refused.push(number),
                Err(error) => panic!("form {number}: {error:?}"),
            }
            number += 1;
        }
        // Who only looks still sees.
        let ask = Ask::new("talk");
        let free = store.free_times(&ask, date("2027-01-11"), 7, instant(MONDAY)).await.unwrap();
        assert!(!free.days.is_empty());
        disk.make_room(&store).await;
        for number in refused {
            promised.insert(number, send(&store, &codes, &form(0, number)).await.unwrap());
        }
        check_promises(&store, promised.values()).await;
    }
}
