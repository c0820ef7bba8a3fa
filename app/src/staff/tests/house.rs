//! A house to test in: a store in a file of its own, all addresses, and a clock that the test moves.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use chrono::DateTime;
use domain::staff::Role;
use domain::text::PersonName;
use store::audit::Actor;
use store::staff::NewMember;
use store::{Keys, Store};
use tower::ServiceExt as _;

use crate::directory::Catalogue;
use crate::guard::{SESSION_COOKIE, UNATTENDED};
use crate::routes::{self, Address};
use crate::state::{AppState, Clock, Site};

/// Tuesday 1 December 2026, 09:00 in Bucharest.
pub const MORNING: i64 = 1_796_108_400;
pub const PASSWORD: &str = "trei corbi pe gardul verde";

/// Read once for all tests: it is large, and none of them changes it.
static CATALOGUE: LazyLock<Arc<Catalogue>> = LazyLock::new(|| Arc::new(Catalogue::load().unwrap()));

pub struct House {
    pub app: AppState,
    pub table: Vec<Address>,
    router: Router,
    now: Arc<AtomicI64>,
    file: std::path::PathBuf,
}

/// Somebody at a machine: what the browser would hold.
#[derive(Debug, Clone, Default)]
pub struct Person {
    pub id: String,
    pub cookie: String,
    pub csrf: String,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// The session cookie that the answer sets: its value, and how it is to be kept.
    pub fn session(&self) -> Option<(String, String)> {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|v| v.to_str().ok()?.strip_prefix(&format!("{SESSION_COOKIE}=")))
            .find_map(|v| v.split_once(';').map(|(value, how)| (value.to_owned(), how.to_owned())))
    }
}

impl House {
    pub async fn new() -> House {
        let mut id = [0u8; 16];
        store::keys::fill_random(&mut id);
        let file = std::env::temp_dir().join(format!("liman-app-{}.db", store::keys::hex(&id)));
        let keys = Keys::from_master(&[7; 32]);
        let store = Store::open(&format!("sqlite:{}", file.display()), keys).await.unwrap();
        let now = Arc::new(AtomicI64::new(MORNING));
        let hand = now.clone();
        let clock = Clock(Arc::new(move || {
            DateTime::from_timestamp(hand.load(Ordering::Relaxed), 0).expect("a time of this century")
        }));
        let site = Site { public_url: "http://127.0.0.1:3000".to_owned(), ..Site::default() };
        let app = AppState { store, catalogue: CATALOGUE.clone(), site: Arc::new(site), clock };
        let routes = routes::all(&app);
        let table = routes.table.clone();
        let router = routes.into_router().with_state(app.clone());
        House { app, table, router, now, file }
    }

    pub fn later(&self, seconds: i64) {
        self.now.fetch_add(seconds, Ordering::Relaxed);
    }

    /// A new member of staff with a password, signed in.
    pub async fn person(&self, name: &str, role: Role) -> Person {
        let new =
            NewMember { name: PersonName::parse(name).unwrap(), role, place: None, languages: Vec::new() };
        let now = self.app.clock.seconds();
        let (id, link) = self.app.store.staff_add(now, Actor::System, new).await.unwrap();
        let token = self.app.store.staff_set_password(now, &link, PASSWORD).await.unwrap();
        let session = self.app.store.staff_session(now, &token, true).await.unwrap().unwrap();
        Person { id, cookie: token, csrf: session.csrf }
    }

    pub async fn get(&self, path: &str, person: Option<&Person>) -> Answer {
        self.ask(Method::GET, path, person, &BTreeMap::new(), &[]).await
    }

    /// As the page's script asks: only what changed since a version.
    pub async fn get_if_changed(&self, path: &str, person: &Person, version: &str) -> Answer {
        self.ask(Method::GET, path, Some(person), &BTreeMap::new(), &[("if-none-match", version)]).await
    }

    /// As the page's script asks while no hand moves.
    pub async fn get_unattended(&self, path: &str, person: &Person) -> Answer {
        self.ask(Method::GET, path, Some(person), &BTreeMap::new(), &[(UNATTENDED, "1")]).await
    }

    /// Posts a form of the person's own pages: the token is in it.
    pub async fn post(&self, path: &str, person: Option<&Person>, fields: &[(&str, &str)]) -> Answer {
        let mut fields: BTreeMap<_, _> = fields.iter().copied().collect();
        if let Some(person) = person {
            fields.entry("csrf").or_insert(&person.csrf);
        }
        self.ask(Method::POST, path, person, &fields, &[]).await
    }

    async fn ask(
        &self,
        method: Method,
        path: &str,
        person: Option<&Person>,
        fields: &BTreeMap<&str, &str>,
        headers: &[(&'static str, &str)],
    ) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header(header::ACCEPT, "text/html");
        if let Some(person) = person {
            request = request.header(header::COOKIE, format!("{SESSION_COOKIE}={}", person.cookie));
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(serde_urlencoded::to_string(fields).unwrap()))
            .unwrap();
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let body = to_bytes(body, 1 << 20).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }
}

impl Drop for House {
    fn drop(&mut self) {
        for suffix in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{suffix}", self.file.display()));
        }
    }
}
