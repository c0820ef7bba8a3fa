//! Portals of their own for the measurements: 40 people, 20 rooms and 10 interpreters in one office, on each
//! engine, with a short past and with a long one.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use app::state::AppState;
use chrono::{Days, NaiveDate, Utc};
use domain::calendar::WeeklyHours;
use domain::catalogue::{Room, SpokenLanguage};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper::{HeaderMap, Request, StatusCode};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use server::settings::Settings;
use store::Store;
use store::audit::Actor;
use store::booking::{NewResource, ResourceKind};

use crate::past;

/// The office of the measurements.
pub const PLACE: &str = "bucharest";
/// The service of the measurements: 45 minutes, a person and a room.
pub const SERVICE: &str = "talk";
pub const STAFF: usize = 40;
pub const ROOMS: usize = 20;
pub const INTERPRETERS: usize = 10;
/// Past visits of an office after a month, and after ten years.
const PASTS: [usize; 2] = [5_000, 500_000];

/// One engine with a portal before it.
#[derive(Debug)]
pub struct House {
    pub engine: &'static str,
    pub store: Store,
    pub visitor: Visitor,
    pub forms: Forms,
    /// How many past visits it has.
    pub past: usize,
    folder: PathBuf,
}

/// Numbers the forms that are sent to a house: no two are the same.
#[derive(Debug, Clone, Default)]
pub struct Forms(Arc<AtomicUsize>);

impl Forms {
    pub fn next(&self) -> usize {
        self.0.fetch_add(1, Ordering::Relaxed)
    }
}

/// Somebody who asks the portal; cheap to clone.
#[derive(Debug, Clone)]
pub struct Visitor {
    address: String,
    client: Client<HttpConnector, Full<Bytes>>,
}

impl Drop for House {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

impl House {
    /// Two on SQLite, and two on PostgreSQL where `LIMAN_TEST_POSTGRES` names a server: the first of each
    /// pair has the short past.
    ///
    /// # Errors
    /// One line that says what could not be opened or filled.
    pub async fn on_every_engine() -> Result<Vec<[House; 2]>, String> {
        let folder = std::env::temp_dir().join(format!("liman-bench-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let sqlite = |past: usize| format!("sqlite:{}", folder.join(format!("bench-{past}.db")).display());
        let [short, long] = PASTS;
        let mut houses = vec![[
            House::open("SQLite", &sqlite(short), folder.clone(), short).await?,
            House::open("SQLite", &sqlite(long), folder.clone(), long).await?,
        ]];
        if let Ok(server) = std::env::var("LIMAN_TEST_POSTGRES") {
            let beside = new_database(&server, &folder).await?;
            houses.push([
                House::open("PostgreSQL", &server, folder.clone(), short).await?,
                House::open("PostgreSQL", &beside, folder, long).await?,
            ]);
        }
        Ok(houses)
    }

    async fn open(engine: &'static str, url: &str, folder: PathBuf, past: usize) -> Result<House, String> {
        let settings = settings(url, &folder);
        let store = server::start::open_store(&settings).await?;
        let state = server::start::state(store.clone(), &settings, false)?;
        fill(&state).await?;
        let forms = Forms::default();
        past::fill(&store, &forms, past).await?;
        let listener =
            tokio::net::TcpListener::bind(settings.addr).await.map_err(|error| error.to_string())?;
        let address = format!("http://{}", listener.local_addr().map_err(|error| error.to_string())?);
        tokio::spawn(server::listen::serve(listener, server::start::portal(state), std::future::pending()));
        let client = Client::builder(TokioExecutor::new()).build_http();
        Ok(House { engine, store, visitor: Visitor { address, client }, forms, past, folder })
    }
}

impl Visitor {
    /// Asks for a page and reads it to its end.
    ///
    /// # Errors
    /// One line when the connection breaks.
    pub async fn get(&self, path: &str) -> Result<(StatusCode, HeaderMap, Bytes), String> {
        self.send(Request::get(format!("{}{path}", self.address)), Bytes::new()).await
    }

    /// Sends a form as a program does.
    ///
    /// # Errors
    /// One line when the connection breaks.
    pub async fn post(&self, path: &str, form: String) -> Result<(StatusCode, HeaderMap, Bytes), String> {
        let request = Request::post(format!("{}{path}", self.address))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "application/json")
            .header("sec-fetch-site", "same-origin");
        self.send(request, form.into()).await
    }

    async fn send(
        &self,
        request: hyper::http::request::Builder,
        body: Bytes,
    ) -> Result<(StatusCode, HeaderMap, Bytes), String> {
        let request = request
            .header("accept-encoding", "br")
            .body(Full::new(body))
            .map_err(|error| error.to_string())?;
        let response = self.client.request(request).await.map_err(|error| format!("{error:?}"))?;
        let (parts, body) = response.into_parts();
        let body = body.collect().await.map_err(|error| error.to_string())?.to_bytes();
        Ok((parts.status, parts.headers, body))
    }
}

fn settings(url: &str, folder: &Path) -> Settings {
    Settings {
        addr: ([127, 0, 0, 1], 0).into(),
        monitor_addr: ([127, 0, 0, 1], 0).into(),
        database_url: url.to_owned(),
        public_url: "http://127.0.0.1".to_owned(),
        key_file: folder.join("bench.key"),
        smtp_url: None,
        mail_from: "no-reply@localhost".to_owned(),
        sms_url: None,
        push_services: Vec::new(),
    }
}

/// An empty database on the same server as another one.
async fn new_database(server: &str, folder: &Path) -> Result<String, String> {
    let (address, _) = server.rsplit_once('/').ok_or("LIMAN_TEST_POSTGRES names no database")?;
    let name = format!("liman_bench_{}", store::keys::new_id());
    let admin = server::start::open_store(&settings(server, folder)).await?;
    let mut tx = admin.reader().await.map_err(|error| error.to_string())?;
    let made = tx.execute_built(format!("CREATE DATABASE {name}"), Vec::new()).await;
    made.map_err(|error| error.to_string())?;
    Ok(format!("{address}/{name}"))
}

/// The first day that is asked about: far enough for every service's notice.
pub fn first_day() -> NaiveDate {
    Utc::now().date_naive() + Days::new(2)
}

async fn fill(state: &AppState) -> Result<(), String> {
    let now = Utc::now();
    state.store.import_catalogue(state.directory()).await.map_err(|error| error.to_string())?;
    let week = WeeklyHours::parse(["08:00-20:00"; 7]).map_err(|error| format!("{error:?}"))?;
    let counsel = vec![SpokenLanguage::English, SpokenLanguage::Arabic];
    let interpret = vec![SpokenLanguage::Farsi, SpokenLanguage::Arabic];
    let everybody = [
        (STAFF, ResourceKind::Staff, None, counsel),
        (ROOMS, ResourceKind::Room, Some(Room::Talk), Vec::new()),
        (INTERPRETERS, ResourceKind::Interpreter, None, interpret),
    ];
    let each = everybody.iter().flat_map(|who| std::iter::repeat_n(who, who.0));
    for (number, (_, kind, room, languages)) in each.enumerate() {
        let new = NewResource {
            kind: *kind,
            place: Some(PLACE.to_owned()),
            label: format!("{number}"),
            seats: 1,
            room: *room,
            languages: languages.clone(),
            services: Vec::new(),
            traits: Default::default(),
            demo: true,
        };
        let id =
            state.store.add_resource(new, Actor::System, now).await.map_err(|error| error.to_string())?;
        let from = now.date_naive();
        state
            .store
            .set_hours(&id, from, week.clone(), Actor::System, now)
            .await
            .map_err(|error| format!("{error:?}"))?;
    }
    Ok(())
}
