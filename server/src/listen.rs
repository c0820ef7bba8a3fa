//! The accept loop: bounded, impatient with silence, and able to stop without cutting anyone off.
//!
//! `axum::serve` keeps half-open connections for ever; this loop gives each connection a few seconds
//! for its first byte and for its headers, and refuses new ones beyond a limit.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

/// Connections open at once.
const MOST_CONNECTIONS: usize = 2000;
/// For the first byte of a new connection.
const FIRST_BYTE: Duration = Duration::from_secs(10);
/// For the headers of each request, the wait between two requests included.
const HEADERS: Duration = Duration::from_secs(15);
/// For requests under way when we are told to stop.
const DRAIN: Duration = Duration::from_secs(10);

/// Serves until `stop` ends, then finishes what is under way.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    let graceful = GracefulShutdown::new();
    tokio::pin!(stop);
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(_) => {
                    // Out of file descriptors, usually: wait for somebody to leave.
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let Ok(place) = places.clone().try_acquire_owned() else {
            drop(stream);
            continue;
        };
        let service = TowerToHyperService::new(router.clone());
        let watcher = graceful.watcher();
        tokio::spawn(async move {
            let _place = place;
            if !speaks(&stream).await {
                return;
            }
            let _ = stream.set_nodelay(true);
            let connection = http1::Builder::new()
                .timer(TokioTimer::new())
                .header_read_timeout(HEADERS)
                .max_buf_size(64 * 1024)
                .serve_connection(TokioIo::new(stream), service);
            // A connection that breaks is the phone's business, not ours.
            let _ = watcher.watch(connection).await;
        });
    }
    let _ = tokio::time::timeout(DRAIN, graceful.shutdown()).await;
}

/// Whether the first byte comes in time.
async fn speaks(stream: &TcpStream) -> bool {
    let mut byte = [0u8; 1];
    matches!(tokio::time::timeout(FIRST_BYTE, stream.peek(&mut byte)).await, Ok(Ok(1)))
}
