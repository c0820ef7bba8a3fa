//! A fresh store on each engine. PostgreSQL: the server of `LIMAN_TEST_POSTGRES`, or one of our own,
//! started on first use in a temporary folder and stopped when the test binary ends.

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use store::keys::new_id;
use store::{Keys, Store, values};

/// The keys of every test store.
pub fn keys() -> Keys {
    Keys::from_master(&[7; 32])
}

static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("liman-store-{}", new_id()));
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    folder
});

/// A fresh store on SQLite.
pub async fn sqlite() -> Store {
    let file = FOLDER.join(format!("{}.db", new_id()));
    Store::open(&format!("sqlite:{}", file.display()), keys()).await.expect("SQLite opens a new file")
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
    let start = || async { tokio::task::spawn_blocking(start).await.expect("PostgreSQL starts") };
    OWN.get_or_init(start).await.clone()
}

/// Makes a cluster, starts it on a free port of the loopback, and leaves a watcher that stops it.
fn start() -> String {
    let programs = programs();
    let folder = std::env::temp_dir().join(format!("liman-pg-{}", new_id()));
    std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
    let as_root = std::fs::metadata("/proc/self").is_ok_and(|own| {
        use std::os::unix::fs::MetadataExt as _;
        own.uid() == 0
    });
    if as_root {
        // PostgreSQL refuses to run as root; its own user must reach the folder.
        run(Command::new("chown").arg("postgres").arg(&folder));
    }
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700)).expect("the folder is ours");
    let data = folder.join("data");
    let as_user = |program: &str| {
        let path = programs.join(program);
        if as_root {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]).arg(path);
            command
        } else {
            Command::new(path)
        }
    };
    run(as_user("initdb")
        .arg("-D")
        .arg(&data)
        .args(["-U", "liman", "-A", "trust", "-E", "UTF8", "--locale=C"])
        .arg("-N"));
    let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a free port").port();
    let options = format!(
        "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={} -c max_connections=300",
        folder.display()
    );
    run(as_user("pg_ctl")
        .arg("-D")
        .arg(&data)
        .arg("-w")
        .arg("-l")
        .arg(folder.join("log"))
        .args(["-o", &options, "start"]));
    watch(&as_user("pg_ctl"), &data, &folder);
    format!("postgres://liman@127.0.0.1:{port}/postgres")
}

/// Statics are never dropped, so a shell waits for this process to end, however it ends.
fn watch(pg_ctl: &Command, data: &Path, folder: &Path) {
    let own = std::process::id();
    let mut words = vec![pg_ctl.get_program().to_string_lossy().into_owned()];
    words.extend(pg_ctl.get_args().map(|word| word.to_string_lossy().into_owned()));
    let script = format!(
        "while kill -0 {own} 2>/dev/null; do sleep 1; done; {} -D {} -m immediate stop; rm -rf {}",
        words.join(" "),
        data.display(),
        folder.display()
    );
    Command::new("setsid")
        .args(["--fork", "sh", "-c", &script])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("a shell starts");
}

fn run(command: &mut Command) {
    let output =
        command.stdin(Stdio::null()).stdout(Stdio::null()).output().expect("the program is installed");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// The folder of PostgreSQL's programs: on the path, or where Debian puts its newest.
fn programs() -> PathBuf {
    let on_path = std::env::var_os("PATH")
        .and_then(|path| std::env::split_paths(&path).find(|folder| folder.join("initdb").is_file()));
    let debian = || {
        let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
        let mut folders: Vec<PathBuf> =
            versions.flatten().map(|version| version.path().join("bin")).collect();
        folders.sort();
        folders.into_iter().rfind(|folder| folder.join("initdb").is_file())
    };
    on_path.or_else(debian).expect("PostgreSQL is installed, or LIMAN_TEST_POSTGRES names a server")
}
