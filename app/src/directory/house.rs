//! The portal over a fresh store, for tests that read its pages as a person would.

use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode, header};
use domain::calendar::{PlaceHours, Timetable, WeeklyHours};
use store::audit::Actor;
use store::{Keys, Store};
use tower::ServiceExt as _;

use crate::directory::Catalogue;
use crate::routes;
use crate::state::{AppState, Clock, Site};

/// A Monday, 08:00 in Bucharest.
const NOW: &str = "2026-11-23T06:00:00Z";

/// The directory of the program, read once for all tests.
pub fn catalogue() -> Arc<Catalogue> {
    static READ: LazyLock<Arc<Catalogue>> =
        LazyLock::new(|| Arc::new(Catalogue::load().unwrap_or_else(|error| panic!("{error}"))));
    READ.clone()
}

#[derive(Debug)]
pub struct House {
    pub app: AppState,
    router: Router,
}

impl House {
    /// Bucharest opens at nine, Craiova is for appointments, of Brașov nothing is known.
    pub async fn new() -> House {
        let file = std::env::temp_dir().join(format!("liman-directory-{}.db", store::keys::new_id()));
        let address = format!("sqlite:{}", file.display());
        let store = Store::open(&address, Keys::from_master(&[7; 32])).await.unwrap();
        let catalogue = catalogue();
        store.import_catalogue(&catalogue.directory).await.unwrap();
        let week = WeeklyHours::parse(["9-17", "9-17", "9-17", "9-17", "9-14", "", ""]).unwrap();
        for (place, hours) in [
            ("bucharest", PlaceHours::Weekly(Timetable::weekly(week))),
            ("craiova", PlaceHours::ByAppointment),
        ] {
            store.set_place_hours(0, Actor::System, place, hours).await.unwrap();
        }
        let site = Arc::new(Site::default());
        let app = AppState { store, catalogue, site, clock: Clock::fixed(NOW.parse().unwrap()) };
        let router = routes::all(&app).into_router().with_state(app.clone());
        House { app, router }
    }

    pub async fn get(&self, address: &str) -> (StatusCode, String) {
        let request = Request::get(address).header(header::ACCEPT, "text/html").body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let body = to_bytes(response.into_body(), 1 << 20).await.unwrap();
        (status, String::from_utf8(body.to_vec()).unwrap())
    }

    /// A page that is there.
    pub async fn page(&self, address: &str) -> String {
        let (status, html) = self.get(address).await;
        assert_eq!(status, StatusCode::OK, "{address}");
        html
    }
}

/// The addresses that a page links to, without those of other sites and of phones.
pub fn links(html: &str) -> Vec<String> {
    let hrefs = html.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    hrefs.filter(|href| href.starts_with('/')).map(|href| href.replace("&amp;", "&")).collect()
}

/// The content of the page between its header and its footer.
pub fn main(html: &str) -> &str {
    let start = html.find("<main").unwrap_or_default();
    &html[start..html.find("</main>").unwrap_or(html.len())]
}
