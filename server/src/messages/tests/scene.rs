//! A small office, one visit whose person wants messages on both ways, and a clock that the test moves.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use app::directory::Catalogue;
use app::state::Clock;
use chrono::{DateTime, NaiveDate, Utc};
use domain::Language;
use domain::booking::BookingForm;
use domain::calendar::WeeklyHours;
use domain::catalogue::Room;
use domain::messages::{PushService, State};
use store::audit::Actor;
use store::booking::{Booked, BookedBy, NewResource, ResourceKind};
use store::keys::new_id;
use store::{Keys, Store, values};

use crate::settings::Settings;

/// Sunday, 22 November 2026.
const BOOKED_AT: &str = "2026-11-22T10:00:00Z";

/// What the environment would say.
pub fn settings(given: &[(&str, &str)]) -> Settings {
    let value = |name: &str| given.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
    Settings {
        addr: "127.0.0.1:0".parse().unwrap(),
        monitor_addr: "127.0.0.1:0".parse().unwrap(),
        database_url: String::new(),
        public_url: "https://programari.example".to_owned(),
        key_file: "none".into(),
        smtp_url: value("smtp_url"),
        mail_from: value("mail_from").unwrap_or_default(),
        sms_url: value("sms_url"),
        push_services: PushService::parse_all(&value("push_services").unwrap_or_default()).unwrap(),
    }
}

pub struct Scene {
    pub store: Store,
    pub clock: Clock,
    pub booked: Booked,
    now: Arc<AtomicI64>,
    moves: AtomicUsize,
}

impl Scene {
    /// On SQLite.
    pub async fn new() -> Scene {
        let file = std::env::temp_dir().join(format!("liman-server-{}.db", new_id()));
        Scene::on(Store::open(&format!("sqlite:{}", file.display()), keys()).await.unwrap()).await
    }

    /// On PostgreSQL, where `LIMAN_TEST_POSTGRES` names a server for tests.
    pub async fn on_postgres() -> Option<Scene> {
        let server = std::env::var("LIMAN_TEST_POSTGRES").ok()?;
        let (address, _) = server.rsplit_once('/').unwrap();
        let name = format!("liman_server_{}", new_id());
        let admin = Store::open(&server, keys()).await.unwrap();
        let mut tx = admin.reader().await.unwrap();
        tx.execute_built(format!("CREATE DATABASE {name}"), values![]).await.unwrap();
        Some(Scene::on(Store::open(&format!("{address}/{name}"), keys()).await.unwrap()).await)
    }

    async fn on(store: Store) -> Scene {
        let now: DateTime<Utc> = BOOKED_AT.parse().unwrap();
        store.import_catalogue(&Catalogue::load().unwrap().directory).await.unwrap();
        for (kind, room) in [(ResourceKind::Staff, None), (ResourceKind::Room, Some(Room::Talk))] {
            let new = NewResource {
                kind,
                place: Some("bucharest".to_owned()),
                label: kind.code().to_owned(),
                seats: 1,
                room,
                languages: Vec::new(),
                services: Vec::new(),
                traits: Default::default(),
                demo: false,
            };
            let id = store.add_resource(new, Actor::System, now).await.unwrap();
            let week = WeeklyHours::parse(["9-17", "9-17", "9-17", "9-17", "9-17", "", ""]).unwrap();
            let from = NaiveDate::from_ymd_opt(2026, 11, 1).unwrap();
            store.set_hours(&id, from, week, Actor::System, now).await.unwrap();
        }
        let form = BookingForm {
            service: "talk".to_owned(),
            place: "bucharest".to_owned(),
            start: "2026-12-10T12:00:00+02:00".to_owned(),
            language: "fa".to_owned(),
            name: "Narges".to_owned(),
            idem: new_id(),
            phone: "0722 123 456".to_owned(),
            email: "a@example.org".to_owned(),
            contact_safe: "yes".to_owned(),
            remind: "yes".to_owned(),
            interpreter: "yes".to_owned(),
            ..BookingForm::default()
        };
        let by = BookedBy::public(Language::En, false);
        let booked = store.book(&form.read().unwrap(), &by, now).await.unwrap();
        let now = Arc::new(AtomicI64::new(now.timestamp()));
        let hand = now.clone();
        let clock = Clock(Arc::new(move || {
            DateTime::from_timestamp(hand.load(Ordering::Relaxed), 0).expect("a time of this century")
        }));
        Scene { store, clock, booked, now, moves: AtomicUsize::new(0) }
    }

    pub fn at(&self, now: DateTime<Utc>) {
        self.now.store(now.timestamp(), Ordering::Relaxed);
    }

    pub fn forward(&self, seconds: i64) {
        self.now.fetch_add(seconds, Ordering::Relaxed);
    }

    /// Staff give the visit another time, a day after they did so before: its person has to be told.
    pub async fn moved_again(&self) {
        let moves = self.moves.fetch_add(1, Ordering::Relaxed);
        let day = 23 + moves % 7;
        self.at(format!("2026-11-{day}T10:00:00Z").parse().unwrap());
        self.forget_counts().await;
        let start = format!("2026-12-10T1{}:00:00+02:00", [3, 4][moves % 2]);
        let start = DateTime::parse_from_rfc3339(&start).unwrap();
        self.store.move_for_caller(&self.booked.id, start, "s1", self.clock.now()).await.unwrap();
    }

    /// So that the cap of one day does not stand in the way of the next case.
    pub async fn forget_counts(&self) {
        self.store
            .write(|tx| -> store::Work<'_, u64, store::StoreError> {
                Box::pin(tx.execute("DELETE FROM message_day", values![]))
            })
            .await
            .unwrap();
    }

    /// The messages of the newest version of the visit on a way: what, and how far.
    pub async fn states(&self, channel: &str) -> Vec<(&'static str, State)> {
        let rows = self.rows(channel).await;
        rows.into_iter()
            .map(|(_, kind, state)| (domain::messages::Kind::from_code(&kind).unwrap().code(), state))
            .collect()
    }

    /// How far the newest telling of a move is.
    pub async fn newest(&self, channel: &str) -> State {
        let rows = self.rows(channel).await;
        rows.into_iter().find(|(_, kind, _)| kind == "moved").unwrap().2
    }

    /// The id of the newest message of a kind on a way.
    pub async fn message(&self, kind: &str, channel: &str) -> String {
        self.rows(channel).await.into_iter().find(|(_, k, _)| k == kind).unwrap().0
    }

    pub async fn rows(&self, channel: &str) -> Vec<(String, String, State)> {
        let mut tx = self.store.reader().await.unwrap();
        let sql = "SELECT id, kind, state FROM outbox WHERE booking = $1 AND channel = $2
            AND version = (SELECT MAX(version) FROM outbox WHERE booking = $1) ORDER BY kind";
        let rows = tx.fetch_all(sql, values![&self.booked.id, channel]).await.unwrap();
        let text = |row: &store::Row, column| row.get::<String>(column).unwrap();
        rows.iter()
            .map(|row| (text(row, "id"), text(row, "kind"), State::from_code(&text(row, "state")).unwrap()))
            .collect()
    }
}

fn keys() -> Keys {
    Keys::from_master(&[7; 32])
}
