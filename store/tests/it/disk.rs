//! A disk that can be full.
//!
//! Where this process may mount, it is a small one in memory, filled with ballast to the last byte.
//! Elsewhere SQLite itself is told to use no page more than it has.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use store::keys::new_id;
use store::{Store, StoreError, Work, values};

use crate::both;

/// A disk that can be filled and emptied.
#[derive(Debug)]
pub enum Disk {
    /// Mounted here.
    Small(PathBuf),
    Pages,
}

impl Disk {
    pub fn new() -> Disk {
        let folder = std::env::temp_dir().join(format!("liman-disk-{}", new_id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=16m", "liman"])
            .arg(&folder)
            .stderr(Stdio::null())
            .status();
        if mounted.is_ok_and(|status| status.success()) { Disk::Small(folder) } else { Disk::Pages }
    }

    pub fn address(&self) -> String {
        match self {
            Disk::Small(folder) => format!("sqlite:{}", folder.join("liman.db").display()),
            Disk::Pages => both::sqlite_address(),
        }
    }

    pub async fn fill(&self, store: &Store) {
        match self {
            Disk::Small(folder) => {
                let mut ballast = std::fs::File::create(folder.join("ballast")).unwrap();
                while ballast.write_all(&[7; 4096]).is_ok() {}
            }
            // Fewer than there are: SQLite takes that as "no more".
            Disk::Pages => limit_pages(store, 1).await,
        }
    }

    pub async fn make_room(&self, store: &Store) {
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
