//! `/` leads to the reader's language; `/{lang}` asks what the person needs.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::routes::{Access, Routes};
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::page::Page;
use crate::ui::request::Caller;
use crate::words::Words;

/// The addresses of the first page.
pub fn routes(routes: Routes) -> Routes {
    routes.get("/", Access::Public, root).get("/{lang}", Access::Public, home)
}

async fn root(caller: Caller) -> Response {
    see_other(&format!("/{}", caller.words.language.code()))
}

async fn home(State(app): State<AppState>, words: Words) -> Response {
    Page::new(words, "", words.frame_home(), view! { <h1>{words.frame_name()}</h1> }).respond(&app.site)
}
