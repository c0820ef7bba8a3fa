//! `liman serve` as a process of its own, and a house for it to serve.

use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use app::directory::Catalogue;
use chrono::{NaiveDate, TimeDelta, Utc};
use domain::calendar::WeeklyHours;
use domain::catalogue::{Room, SpokenLanguage};
use store::Store;
use store::audit::Actor;
use store::booking::{NewResource, ResourceKind};
use store::keys::new_id;

use crate::both;
use crate::http::get;

/// Visits that one start can hold.
pub const SEATS: u16 = 16;

/// A folder, a database and two ports that outlive any one process.
#[derive(Debug)]
pub struct Place {
    folder: PathBuf,
    database: String,
    /// Where the portal answers, as `127.0.0.1:port`.
    pub host: String,
    monitor: String,
}

/// A running program; it is killed when it is dropped.
#[derive(Debug)]
pub struct Liman(Child);

impl Place {
    /// A place for a process on a database; all places share one key.
    pub fn on(database: &str) -> Place {
        let folder = std::env::temp_dir().join(format!("liman-program-{}", new_id()));
        std::fs::create_dir_all(&folder).unwrap();
        let key = folder.join("liman.key");
        std::fs::write(&key, format!("{}\n", "07".repeat(32))).unwrap();
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
        let address = || TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
        Place { folder, database: database.to_owned(), host: address(), monitor: address() }
    }

    /// Starts the program and waits until it answers.
    pub fn start(&self) -> Liman {
        self.start_with(&["serve"])
    }

    /// As [`Place::start`], with demo data.
    pub fn start_demo(&self) -> Liman {
        self.start_with(&["serve", "--demo"])
    }

    /// Runs a command to its end; answers what it printed.
    pub fn run(&self, arguments: &[&str]) -> String {
        let done = self.command(arguments).output().unwrap();
        assert!(done.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8_lossy(&done.stdout).into_owned()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(Path::new(env!("CARGO_BIN_EXE_liman")));
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env("LIMAN_ADDR", &self.host)
            .env("LIMAN_MONITOR_ADDR", &self.monitor)
            .env("LIMAN_DATABASE_URL", &self.database)
            .env("LIMAN_KEY_FILE", self.folder.join("liman.key"))
            .env("LIMAN_PUBLIC_URL", format!("http://{}", self.host));
        command
    }

    fn start_with(&self, arguments: &[&str]) -> Liman {
        let said = std::fs::File::create(self.folder.join("said")).unwrap();
        let child = self.command(arguments).stdout(Stdio::null()).stderr(said).spawn().unwrap();
        let mut liman = Liman(child);
        for _ in 0..3000 {
            if get(&self.host, "/robots.txt", "").is_ok() {
                return liman;
            }
            assert!(liman.0.try_wait().unwrap().is_none(), "it did not start: {}", self.said());
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("it does not answer: {}", self.said());
    }

    /// Where a file of this place is.
    pub fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.join(name)).unwrap()
    }

    /// What the program wrote into its log.
    pub fn said(&self) -> String {
        std::fs::read_to_string(self.folder.join("said")).unwrap_or_default()
    }

    /// All free starts of a talk in Bucharest, in order of time.
    pub fn free(&self) -> Vec<String> {
        let from = Utc::now().date_naive() + TimeDelta::days(3);
        let path = format!("/api/slots?service=talk&place=bucharest&language=ro&from={from}&days=80");
        let slots = get(&self.host, &path, "").unwrap().json();
        let days = slots["days"].as_array().unwrap();
        let starts = days.iter().flat_map(|day| day["starts"].as_array().unwrap());
        starts.map(|start| start.as_str().unwrap().to_owned()).collect()
    }
}

impl Liman {
    /// Ends the process at once and without a word.
    pub fn kill(self) {
        drop(self);
    }
}

impl Drop for Liman {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Fills a database with the real catalogue, and in Bucharest with people and a room for many.
pub async fn house(database: &str) -> Store {
    let store = Store::open(database, both::keys()).await.unwrap();
    let catalogue = Catalogue::load().unwrap();
    store.import_catalogue(&catalogue.directory).await.unwrap();
    for (kind, room) in [(ResourceKind::Staff, None), (ResourceKind::Room, Some(Room::Talk))] {
        let new = NewResource {
            kind,
            place: Some("bucharest".to_owned()),
            label: "x".to_owned(),
            seats: SEATS,
            room,
            languages: vec![SpokenLanguage::Romanian],
            services: Vec::new(),
            traits: Default::default(),
            demo: false,
        };
        let id = store.add_resource(new, Actor::System, Utc::now()).await.unwrap();
        let week = WeeklyHours::parse(["09:00-17:00"; 7]).unwrap();
        let from = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap();
        store.set_hours(&id, from, week, Actor::System, Utc::now()).await.unwrap();
    }
    store
}

/// The fields of a form for a talk; every one of them asks for a reminder.
pub fn form<'a>(idem: &'a str, start: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("service", "talk"),
        ("place", "bucharest"),
        ("start", start),
        ("language", "ro"),
        ("name", "Narges"),
        ("phone", "0722123456"),
        ("contact_safe", "yes"),
        ("remind", "yes"),
        ("idem", idem),
    ]
}
