//! `/{lang}/a/{token}`: what a person answers by the link in a message, without number and PIN.
//!
//! Whoever looks over a shoulder learns the day and the time, as from the message itself, and no more.
//! Looking changes nothing, and giving a time away takes a choice that no scanner of mails makes.

mod acts;
mod offer;
mod page;
mod proposal;
mod times;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use domain::link::LinkToken;

use crate::routes::{Access, Routes};
use crate::state::AppState;
use crate::ui::answer::{not_found, see_other};
use crate::ui::request::{Caller, Query};
use crate::words::Words;

/// The addresses of links.
pub fn routes(routes: Routes) -> Routes {
    routes
        .get("/a/{token}", Access::Public, in_own_language)
        .get("/{lang}/a/{token}", Access::Public, show)
        .post("/{lang}/a/{token}", Access::Public, acts::reply)
        .get("/{lang}/a/{token}/cannot", Access::Public, cannot)
        .get("/{lang}/a/{token}/times", Access::Public, other_times)
}

/// A link as its pages need it.
struct Link {
    token: LinkToken,
    words: Words,
}

impl Link {
    /// The address after `/{lang}`.
    fn path(&self) -> String {
        format!("/a/{}", self.token.as_str())
    }

    /// The whole address, with what comes after it.
    fn href(&self, more: &str) -> String {
        format!("/{}{}{more}", self.words.language.code(), self.path())
    }
}

/// Messages name no language, to be short.
async fn in_own_language(State(app): State<AppState>, caller: Caller, Path(token): Path<String>) -> Response {
    let Some(token) = LinkToken::parse(&token) else { return not_found(caller.words, &app.site) };
    let vary = [(header::VARY, "accept-language, cookie")];
    (vary, see_other(&Link { token, words: caller.words }.href(""))).into_response()
}

async fn show(
    State(app): State<AppState>,
    words: Words,
    Path((_, token)): Path<(String, String)>,
) -> Response {
    let Some(token) = LinkToken::parse(&token) else { return not_found(words, &app.site) };
    let link = Link { token, words };
    if let Some(offered) = offer::show(&app, &link).await {
        return offered;
    }
    if let Some(asked) = proposal::show(&app, &link).await {
        return asked;
    }
    match app.store.visit_by_link(&link.token, app.clock.now()).await {
        Ok(visit) => page::visit(&app, &link, &visit, None).await,
        Err(refused) => page::closed(&app, words, &refused),
    }
}

async fn cannot(
    State(app): State<AppState>,
    words: Words,
    Path((_, token)): Path<(String, String)>,
) -> Response {
    let Some(token) = LinkToken::parse(&token) else { return not_found(words, &app.site) };
    let link = Link { token, words };
    match app.store.visit_by_link(&link.token, app.clock.now()).await {
        Ok(visit) if page::may_change(&app, &visit) => page::cannot(&app, &link, &visit, false),
        Ok(_) => see_other(&link.href("")),
        Err(refused) => page::closed(&app, words, &refused),
    }
}

async fn other_times(
    State(app): State<AppState>,
    words: Words,
    Path((_, token)): Path<(String, String)>,
    Query(query): Query,
) -> Response {
    let Some(token) = LinkToken::parse(&token) else { return not_found(words, &app.site) };
    let link = Link { token, words };
    match app.store.visit_by_link(&link.token, app.clock.now()).await {
        Ok(visit) if page::may_change(&app, &visit) => {
            times::list(&app, &link, &visit, query.get("from"), None).await
        }
        Ok(_) => see_other(&link.href("")),
        Err(refused) => page::closed(&app, words, &refused),
    }
}
