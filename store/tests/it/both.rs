//! A fresh store on each engine. PostgreSQL: the server of `LIMAN_TEST_POSTGRES`, or one of our own,
//! started on first use in a temporary folder and stopped when the test binary ends.

use std::path::PathBuf;
use std::sync::LazyLock;

use store::keys::new_id;
use store::{Keys, Store, values};

use crate::cluster::Cluster;

/// The keys of every test store.
pub fn keys() -> Keys {
    Keys::from_master(&[7; 32])
}

static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("liman-store-{}", new_id()));
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    folder
});

/// The address of a database on SQLite that is not there yet.
pub fn sqlite_address() -> String {
    format!("sqlite:{}", FOLDER.join(format!("{}.db", new_id())).display())
}

/// A fresh store on SQLite.
pub async fn sqlite() -> Store {
    Store::open(&sqlite_address(), keys()).await.expect("SQLite opens a new file")
}

/// A fresh database on PostgreSQL, by its address: for several stores, as several processes have.
pub async fn postgres_address() -> String {
    let server = server().await;
    let (base, _) = server.rsplit_once('/').expect("the address ends with a database");
    let name = format!("liman_test_{}", new_id());
    // The store of the server's own database is opened for its connection only.
    let admin = Store::open(&server, keys()).await.expect("the test server answers");
    let mut connection = admin.reader().await.expect("the test server answers");
    let create = format!("CREATE DATABASE {name}");
    connection.execute_built(create, values![]).await.expect("databases may be made on the test server");
    format!("{base}/{name}")
}

/// A fresh store on PostgreSQL.
pub async fn postgres() -> Store {
    Store::open(&postgres_address().await, keys()).await.expect("the new database opens")
}

/// A fresh store on each engine, with its name for messages.
pub async fn both() -> [(&'static str, Store); 2] {
    [("SQLite", sqlite().await), ("PostgreSQL", postgres().await)]
}

async fn server() -> String {
    static OWN: tokio::sync::OnceCell<String> = tokio::sync::OnceCell::const_new();
    if let Ok(given) = std::env::var("LIMAN_TEST_POSTGRES") {
        return given;
    }
    let start = || async {
        let start = || Cluster::start().address();
        tokio::task::spawn_blocking(start).await.expect("PostgreSQL starts")
    };
    OWN.get_or_init(start).await.clone()
}
