//! Putting the machine together: settings, key, store, catalogue, pages, edge.

use std::sync::Arc;

use app::directory::Catalogue;
use app::state::{AppState, Clock, Push, Site};
use axum::Router;
use store::Store;
use store::booking::Cooling;
use tokio::net::TcpListener;

use crate::messages::{Messenger, PushWay};
use crate::settings::Settings;
use crate::{assets, demo, demo_staff, edge, keyfile, listen, monitor, worker};

/// Opens the store that the settings name.
///
/// # Errors
/// One line that names the setting or says what the database answered.
pub async fn open_store(settings: &Settings) -> Result<Store, String> {
    let keys = keyfile::read_or_make(&settings.key_file)?;
    let store = Store::open(&settings.database_url, keys).await;
    let store = store.map_err(|error| format!("LIMAN_DATABASE_URL: {error}"))?;
    Ok(store.with_cooling(Cooling::USUAL))
}

/// Everything that the handlers reach.
///
/// # Errors
/// One line: what is wrong with the directory that was built into the program.
pub fn state(store: Store, settings: &Settings, demo: bool) -> Result<AppState, String> {
    let catalogue = Catalogue::load().map_err(|error| format!("the directory cannot be served: {error}"))?;
    let push = match settings.push_services.as_slice() {
        [] => None,
        services => Some(Push { key: PushWay::key_for_pages(store.keys())?, services: services.to_vec() }),
    };
    Ok(AppState {
        store,
        catalogue: Arc::new(catalogue),
        site: Arc::new(Site {
            assets: assets::addresses(),
            demo,
            mail: settings.smtp_url.is_some(),
            sms: settings.sms_url.is_some(),
            push,
            public_url: settings.public_url.clone(),
        }),
        clock: Clock::system(),
    })
}

/// The portal behind its edge, as it is served and as it is tested.
pub fn portal(state: AppState) -> Router {
    let routes = app::routes::all(&state);
    edge::router(state, routes)
}

/// Serves until the process is told to stop.
///
/// # Errors
/// One line: an address that is taken, demo data on an address that others reach.
pub async fn serve(settings: &Settings, demo: bool) -> Result<(), String> {
    if demo && !settings.addr.ip().is_loopback() {
        return Err(format!(
            "LIMAN_ADDR: --demo serves invented data and stays on loopback, not {}",
            settings.addr
        ));
    }
    let store = open_store(settings).await?;
    let state = state(store.clone(), settings, demo)?;
    let imported = store.import_catalogue(state.directory()).await;
    imported.map_err(|error| format!("LIMAN_DATABASE_URL: {error}"))?;
    if demo {
        demo::load(&store, state.clock.now()).await?;
        app::events::load_demo_events(&state).await?;
        let people = demo_staff::load(&store, state.clock.seconds()).await?;
        println!("Demo sign-ins for {}/staff/sign-in (new at every start):{people}", settings.public_url);
    }
    let listener = bind("LIMAN_ADDR", settings.addr).await?;
    let monitor = bind("LIMAN_MONITOR_ADDR", settings.monitor_addr).await?;
    let monitoring = monitor::router(store.clone());
    tokio::spawn(async move { axum::serve(monitor, monitoring).await });
    let messenger = Messenger::start(settings, &store, &state.clock)?;
    let worker = worker::start(store.clone(), state.clock.clone());
    println!("Liman is open: {}", settings.public_url);
    listen::serve(listener, portal(state.clone()), told_to_stop()).await;
    messenger.stop().await;
    worker.abort();
    if let Err(error) = store.audit_seal(state.clock.seconds()).await {
        tracing::warn!(code = "audit-seal", %error, "the last acts wait for their seal");
    }
    Ok(())
}

async fn bind(name: &str, addr: std::net::SocketAddr) -> Result<TcpListener, String> {
    TcpListener::bind(addr).await.map_err(|error| format!("{name}: cannot listen on {addr}: {error}"))
}

/// Ends on Ctrl-C or, on Unix, when the service manager says so.
async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
