//! A PostgreSQL of our own for tests: made in a temporary folder, reached on loopback, gone afterwards.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::tools::run;

/// Runs a command with `LIMAN_TEST_POSTGRES` naming a fresh server, and with a temporary folder that goes
/// with it: what tests leave behind is gone, too.
///
/// # Errors
/// When no PostgreSQL is installed, it does not start, or the command fails.
pub fn with_server(command: &[String]) -> Result<(), String> {
    let [program, arguments @ ..] = command else {
        return Err("usage: cargo xtask postgres COMMAND …".to_owned());
    };
    let server = Server::start()?;
    let scratch = server.folder.join("tmp");
    std::fs::create_dir_all(&scratch).map_err(|error| error.to_string())?;
    let mut command = Command::new(program);
    command.args(arguments).env("LIMAN_TEST_POSTGRES", server.url()).env("TMPDIR", scratch);
    let done = run(&mut command);
    drop(server);
    done
}

#[derive(Debug)]
struct Server {
    binaries: PathBuf,
    folder: PathBuf,
    port: u16,
}

impl Server {
    fn start() -> Result<Server, String> {
        let binaries = binaries().ok_or("no PostgreSQL found; `cargo xtask machine test` installs one")?;
        let folder = std::env::temp_dir().join(format!("liman-postgres-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(&folder))?;
        }
        let port = free_port().ok_or("no free port on loopback")?;
        let server = Server { binaries, folder, port };
        run(server
            .tool("initdb")
            .args(["--auth=trust", "--username=liman", "--encoding=UTF8", "--no-locale", "--no-sync", "-D"])
            .arg(server.data())
            .stdout(Stdio::null()))?;
        let options = format!("-p {port} -h 127.0.0.1 -k {} -c max_connections=300", server.folder.display());
        run(server
            .tool("pg_ctl")
            .args(["start", "--wait", "--silent", "-o", &options, "-l"])
            .arg(server.folder.join("log"))
            .arg("-D")
            .arg(server.data())
            .stdout(Stdio::null()))?;
        Ok(server)
    }

    fn url(&self) -> String {
        format!("postgres://liman@127.0.0.1:{}/postgres", self.port)
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// PostgreSQL refuses to run as root; Debian's package brings a user for it.
    fn tool(&self, name: &str) -> Command {
        let program = self.binaries.join(name);
        if !is_root() {
            return Command::new(program);
        }
        let mut command = Command::new("setpriv");
        command
            .args(["--reuid=postgres", "--regid=postgres", "--init-groups"])
            .arg(program)
            .current_dir(&self.folder);
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let stopped = run(self
            .tool("pg_ctl")
            .args(["stop", "--mode=immediate", "--silent", "-D"])
            .arg(self.data())
            .stdout(Stdio::null()));
        if stopped.is_ok() {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

fn free_port() -> Option<u16> {
    TcpListener::bind("127.0.0.1:0").ok()?.local_addr().ok().map(|address| address.port())
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}

/// The folder with `initdb`: on the path, or where Debian keeps versions side by side (the newest).
pub fn binaries() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let on_path = std::env::split_paths(&path).find(|folder| folder.join("initdb").exists());
    let debian = || {
        let versions = std::fs::read_dir(Path::new("/usr/lib/postgresql")).ok()?;
        let mut folders: Vec<_> = versions.flatten().map(|version| version.path().join("bin")).collect();
        folders.retain(|folder| folder.join("initdb").exists());
        folders.sort();
        folders.pop()
    };
    on_path.or_else(debian)
}
