//! One question over HTTP to a gateway or a push service: asked once, followed nowhere.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::HeaderValue;
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use store::booking::Ended;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};
use url::Url;

/// Connecting and encrypting; nothing was asked yet.
const CONNECT: Duration = Duration::from_secs(15);
/// From the first byte of the question to the head of the answer.
pub const ANSWER: Duration = Duration::from_secs(30);

/// Who is asked.
#[derive(Clone)]
pub struct Peer {
    pub host: String,
    port: u16,
    /// Host and port as the `Host` header says them.
    pub authority: HeaderValue,
    /// Path and query.
    pub target: String,
    tls: Option<(TlsConnector, ServerName<'static>)>,
}

/// How asking ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    Answered(StatusCode),
    /// Nobody was reached, so nothing was asked.
    Away,
    /// Asked and not answered, or not in HTTP: nobody knows what happened.
    Silent,
}

impl Peer {
    /// The peer of an `http` or `https` address; `None` when it names no host.
    pub fn of(url: &Url, tls: &TlsConnector) -> Option<Peer> {
        let host = url.host_str()?;
        let bare = host.trim_matches(['[', ']']).to_owned();
        let tls = match url.scheme() {
            "https" => Some((tls.clone(), ServerName::try_from(bare.clone()).ok()?)),
            _ => None,
        };
        let authority = url.port().map_or(host.to_owned(), |port| format!("{host}:{port}"));
        let target = url.query().map_or(url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        Some(Peer {
            host: bare,
            port: url.port_or_known_default().unwrap_or(80),
            authority: HeaderValue::from_str(&authority).ok()?,
            target,
            tls,
        })
    }

    /// Asks once, and waits so long for the head of an answer.
    pub async fn ask(&self, request: Request<Full<Bytes>>, patience: Duration) -> Asked {
        let connected = timeout(CONNECT, TcpStream::connect((self.host.as_str(), self.port))).await;
        let Ok(Ok(stream)) = connected else { return Asked::Away };
        let answer = match &self.tls {
            None => timeout(patience, exchange(stream, request)).await,
            Some((connector, name)) => {
                let encrypted = timeout(CONNECT, connector.connect(name.clone(), stream)).await;
                let Ok(Ok(stream)) = encrypted else { return Asked::Away };
                timeout(patience, exchange(stream, request)).await
            }
        };
        match answer {
            Ok(Ok(status)) => Asked::Answered(status),
            _ => Asked::Silent,
        }
    }
}

async fn exchange<S>(stream: S, request: Request<Full<Bytes>>) -> Result<StatusCode, hyper::Error>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    let connection = tokio::spawn(connection);
    let answer = sender.send_request(request).await;
    connection.abort();
    answer.map(|answer| answer.status())
}

impl Asked {
    /// What it means for the message that was asked for; `way` names it in the log.
    pub fn ended(self, way: &'static str) -> Ended {
        let ended = match self {
            Asked::Answered(status) if status.is_success() => Ended::Sent,
            Asked::Answered(StatusCode::TOO_MANY_REQUESTS) | Asked::Away => Ended::NotNow,
            Asked::Answered(status) if status.is_client_error() || status.is_redirection() => Ended::Refused,
            Asked::Answered(_) | Asked::Silent => Ended::Unknown,
        };
        match self {
            Asked::Answered(status) if ended != Ended::Sent => {
                tracing::warn!(code = way, status = status.as_u16(), "a message was not taken");
            }
            Asked::Answered(_) => {}
            Asked::Away => tracing::warn!(code = way, "who takes messages cannot be reached"),
            Asked::Silent => tracing::warn!(code = way, "who takes messages was asked and did not answer"),
        }
        ended
    }
}

/// Encrypts with the roots that browsers trust.
///
/// # Errors
/// One line, when this build knows no way to encrypt.
pub fn connector() -> Result<TlsConnector, String> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("TLS: {error}"))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_answers_mean() {
        let codes = |ended_as: Ended| {
            let all = (100..600).filter_map(|code| StatusCode::from_u16(code).ok());
            let such = all.filter(|status| Asked::Answered(*status).ended("test") == ended_as);
            such.map(|status| status.as_u16()).collect::<Vec<_>>()
        };
        assert_eq!(codes(Ended::Sent), (200..300).collect::<Vec<_>>());
        assert_eq!(codes(Ended::NotNow), [429]);
        assert!(codes(Ended::Unknown).iter().all(|code| *code < 200 || *code >= 500));
        assert_eq!((Asked::Away.ended("test"), Asked::Silent.ended("test")), (Ended::NotNow, Ended::Unknown));
    }
}
