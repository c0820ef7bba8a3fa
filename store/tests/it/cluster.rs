//! A PostgreSQL of our own: made in a temporary folder, on a free port of the loopback. It can be killed
//! and started again; it ends with the test binary.

use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use store::keys::new_id;

/// A cluster and how to reach it.
#[derive(Debug)]
pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Cluster {
    /// Makes a cluster, starts it, and leaves a watcher that stops it.
    pub fn start() -> Cluster {
        let folder = std::env::temp_dir().join(format!("liman-pg-{}", new_id()));
        std::fs::create_dir_all(&folder).expect("the temporary folder can be written");
        if as_root() {
            // PostgreSQL refuses to run as root; its own user must reach the folder.
            run(Command::new("chown").arg("postgres").arg(&folder));
        }
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700))
            .expect("the folder is ours");
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a free port").port();
        let cluster = Cluster { programs: programs(), folder, port };
        run(cluster
            .program("initdb")
            .args(["-U", "liman", "-A", "trust", "-E", "UTF8", "--locale=C", "-N", "-D"])
            .arg(cluster.data()));
        run(&mut cluster.start_command());
        cluster.watch();
        cluster
    }

    /// The address of its first database.
    pub fn address(&self) -> String {
        format!("postgres://liman@127.0.0.1:{}/postgres", self.port)
    }

    /// Ends the server at once and without a word, as a power cut would.
    pub fn kill(&self) {
        let file = std::fs::read_to_string(self.data().join("postmaster.pid")).expect("the server runs");
        let id = file.lines().next().expect("the file begins with the process");
        run(Command::new("kill").args(["-9", id]));
    }

    /// Starts it again after [`Cluster::kill`]: not before the last of its children has gone.
    pub fn start_again(&self) {
        for _ in 0..100 {
            let started = self.start_command().stderr(Stdio::null()).status().expect("pg_ctl is installed");
            if started.success() {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        panic!("the server does not start again: see {}", self.folder.join("log").display());
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn program(&self, name: &str) -> Command {
        let path = self.programs.join(name);
        let mut command = if as_root() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]).arg(path);
            command
        } else {
            Command::new(path)
        };
        command.stdin(Stdio::null()).stdout(Stdio::null());
        command
    }

    fn start_command(&self) -> Command {
        let options = format!(
            "-p {} -c listen_addresses=127.0.0.1 -c unix_socket_directories={} -c max_connections=300",
            self.port,
            self.folder.display()
        );
        let mut command = self.program("pg_ctl");
        command.arg("-D").arg(self.data()).arg("-w").arg("-l").arg(self.folder.join("log"));
        command.args(["-o", &options, "start"]);
        command
    }

    /// Statics are never dropped, so a shell waits for this process to end, however it ends.
    fn watch(&self) {
        let own = std::process::id();
        let pg_ctl = self.program("pg_ctl");
        let mut words = vec![pg_ctl.get_program().to_string_lossy().into_owned()];
        words.extend(pg_ctl.get_args().map(|word| word.to_string_lossy().into_owned()));
        let script = format!(
            "while kill -0 {own} 2>/dev/null; do sleep 1; done; {} -D {} -m immediate stop; rm -rf {}",
            words.join(" "),
            self.data().display(),
            self.folder.display()
        );
        Command::new("setsid")
            .args(["--fork", "sh", "-c", &script])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .expect("a shell starts");
    }
}

fn as_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
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
