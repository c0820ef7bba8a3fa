//! A disk without room: clear refusals, nothing in halves, and back by itself when there is room again.
//!
//! Where this process may mount, the disk is a small one in memory, filled with ballast to the last byte.
//! Elsewhere SQLite itself is told to use no page more than it has.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use store::booking::{Ask, BookingError, Queue};
use store::keys::new_id;
use store::{Store, StoreError, Work, values};

use crate::both;
use crate::crash::{form, house, send};
use crate::office::{MONDAY, date, instant};
use crate::promises::check_promises;

/// A disk that can be filled and emptied.
enum Disk {
    /// Mounted here.
    Small(PathBuf),
    Pages,
}

impl Disk {
    fn new() -> Disk {
        let folder = std::env::temp_dir().join(format!("liman-disk-{}", new_id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=16m", "liman"])
            .arg(&folder)
            .stderr(Stdio::null())
            .status();
        if mounted.is_ok_and(|status| status.success()) { Disk::Small(folder) } else { Disk::Pages }
    }

    fn address(&self) -> String {
        match self {
            Disk::Small(folder) => format!("sqlite:{}", folder.join("liman.db").display()),
            Disk::Pages => both::sqlite_address(),
        }
    }

    async fn fill(&self, store: &Store) {
        match self {
            Disk::Small(folder) => {
                let mut ballast = std::fs::File::create(folder.join("ballast")).unwrap();
                while ballast.write_all(&[7; 4096]).is_ok() {}
            }
            // Fewer than there are: SQLite takes that as "no more".
            Disk::Pages => limit_pages(store, 1).await,
        }
    }

    async fn make_room(&self, store: &Store) {
        match self {
            Disk::Small(folder) => std::fs::remove_file(folder.join("ballast")).unwrap(),
            Disk::Pages => limit_pages(store, 1_000_000).await,
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if let Disk::Small(folder) = self {
            let _ = Command::new("umount").arg("--lazy").arg(&folder).status();
            let _ = std::fs::remove_dir(folder);
        }
    }
}

async fn limit_pages(store: &Store, most: u32) {
    let sql = format!("PRAGMA max_page_count = {most}");
    store
        .write(move |tx| -> Work<'_, (), StoreError> {
            Box::pin(async move { tx.fetch_built(sql, values![]).await.map(|_| ()) })
        })
        .await
        .unwrap();
}

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
        let ask = Ask { service: "talk".to_owned(), place: None, language: None, interpreter: false };
        let free = store.free_times(&ask, date("2027-01-11"), 7, instant(MONDAY)).await.unwrap();
        assert!(!free.days.is_empty());
        disk.make_room(&store).await;
        for number in refused {
            promised.insert(number, send(&store, &codes, &form(0, number)).await.unwrap());
        }
        check_promises(&store, promised.values()).await;
    }
}
