//! Stores for tests: a fresh one on each engine, gone when the test process has ended.
//!
//! SQLite always; PostgreSQL where `LIMAN_TEST_POSTGRES` names a server on which databases may be
//! made, such as `postgres://liman@127.0.0.1:5433/postgres`. `make test` starts one and names it.

use std::path::PathBuf;
use std::sync::LazyLock;

use crate::keys::new_id;
use crate::{Keys, Store, values};

static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("liman-test-{}", new_id()));
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    folder
});

/// The keys of every test store.
pub fn keys() -> Keys {
    Keys::from_master(&[7; 32])
}

/// A fresh store on SQLite.
pub async fn sqlite() -> Store {
    let file = FOLDER.join(format!("{}.db", new_id()));
    Store::open(&format!("sqlite:{}", file.display()), keys()).await.expect("SQLite opens a new file")
}

/// A fresh store on PostgreSQL, if there is a server for tests.
pub async fn postgres() -> Option<Store> {
    let server = std::env::var("LIMAN_TEST_POSTGRES").ok()?;
    let (address, _) = server.rsplit_once('/').expect("LIMAN_TEST_POSTGRES ends with a database name");
    let name = format!("liman_test_{}", new_id());
    let admin = Store::open(&server, keys()).await.expect("LIMAN_TEST_POSTGRES answers");
    let mut connection = admin.reader().await.expect("LIMAN_TEST_POSTGRES answers");
    connection
        .execute_built(format!("CREATE DATABASE {name}"), values![])
        .await
        .expect("LIMAN_TEST_POSTGRES may make databases");
    Some(Store::open(&format!("{address}/{name}"), keys()).await.expect("the new database opens"))
}

/// A fresh store on each engine that is there.
pub async fn both_engines() -> Vec<Store> {
    let mut stores = vec![sqlite().await];
    stores.extend(postgres().await);
    stores
}
