//! The addresses under `/{lang}/book` as plain pages: complete without JavaScript, and changing nothing.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use store::booking::BookingError;

use super::journey::Journey;
use super::offer::Offered;
use super::scene::Scene;
use super::sentences::sentence;
use super::{api, appointment, choose, give, holding, reply, wait};
use crate::routes::{Access, Routes};
use crate::state::AppState;
use crate::ui::answer;
use crate::ui::request::{Fields, Query};
use crate::words::Words;

/// The addresses of booking.
pub fn routes(routes: Routes) -> Routes {
    let routes = wait::routes(api::routes(reply::routes(appointment::routes(routes))));
    routes
        .get("/{lang}/book", Access::Public, choose::page)
        .get("/{lang}/book/{service}", Access::Public, question)
        .post("/{lang}/book/{service}/check", Access::Public, look)
        .post("/{lang}/book/{service}/hold", Access::Public, holding::hold)
        .get("/{lang}/book/{service}/hold", Access::Public, from_the_start)
        .post("/{lang}/book/{service}/times", Access::Public, give::times)
        .get("/{lang}/book/{service}/times", Access::Public, from_the_start)
        .get("/{lang}/book/{service}/check", Access::Public, from_the_start)
}

async fn question(
    State(app): State<AppState>,
    words: Words,
    Path((_, service)): Path<(String, String)>,
    Query(query): Query,
    headers: HeaderMap,
) -> Response {
    let Some(offered) = Offered::find(app.directory(), words, &service) else {
        return answer::not_found(words, &app.site);
    };
    let scene = Scene::new(app, words, offered, Journey::from_address(&service, &query));
    scene.seen_by(holding::holder(&headers)).answer().await
}

/// Whatever was answered on a page, with everything before it: the way to the next question, or the page itself.
async fn look(
    State(app): State<AppState>,
    words: Words,
    Path((_, service)): Path<(String, String)>,
    headers: HeaderMap,
    form: Fields,
) -> Response {
    let Some(offered) = Offered::find(app.directory(), words, &service) else {
        return answer::not_found(words, &app.site);
    };
    let holder = holding::holder(&headers);
    let scene = Scene::new(app.clone(), words, offered, Journey::from_form(&service, &form));
    let mut scene = scene.seen_by(holder.clone());
    holding::renew(&app, &mut scene, holder.as_deref()).await;
    scene.onward().await
}

/// The address of the last look, reloaded or bookmarked: what was typed is not in it.
async fn from_the_start(words: Words, Path((_, service)): Path<(String, String)>) -> Response {
    match domain::catalogue::Slug::parse(&service) {
        Ok(service) => answer::see_other(&format!("/{}/book/{service}", words.language.code())),
        Err(_) => answer::see_other(&format!("/{}/book", words.language.code())),
    }
}

/// The page of a booking again after `POST /api/book` refused its form: everything typed is kept.
pub async fn booking_page_again(
    app: &AppState,
    words: Words,
    form: &Fields,
    headers: &HeaderMap,
    refused: &BookingError,
) -> Response {
    let service = form.get("service");
    let Some(offered) = Offered::find(app.directory(), words, service) else {
        let code = if service.is_empty() { "required" } else { "unknown" };
        return choose::page_again(app, words, sentence(words, "service", code));
    };
    let scene = Scene::new(app.clone(), words, offered, Journey::from_form(service, form));
    scene.seen_by(holding::holder(headers)).refused(refused).await
}
