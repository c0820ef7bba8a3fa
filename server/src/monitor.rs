//! `/livez`, `/readyz` and `/metrics`, on an address of their own that the public never reaches.

use std::fmt::Write as _;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use store::Store;

/// The monitor's router.
pub fn router(store: Store) -> Router {
    Router::new()
        .route("/livez", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .with_state(store)
}

async fn ready(State(store): State<Store>) -> Response {
    match store.answers().await {
        Ok(()) => "ready\n".into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "database away\n").into_response(),
    }
}

/// Counts of the whole house only: no language, no service, nothing that could point at a person.
async fn metrics(State(store): State<Store>) -> Response {
    let mut text = String::new();
    let up = store.answers().await.is_ok();
    let _ = writeln!(text, "# TYPE liman_database_up gauge\nliman_database_up {}", u8::from(up));
    if let Ok(counts) = store.counts().await {
        for (name, value) in counts {
            let _ = writeln!(text, "# TYPE liman_{name} gauge\nliman_{name} {value}");
        }
    }
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response()
}
