//! SMS over an HTTP gateway: `POST {to, text, ref}`, where `ref` is the same at every try.

use std::sync::Arc;
use std::time::Duration;

use app::state::Clock;
use base64::Engine as _;
use domain::messages::Channel;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderValue};
use hyper::{Request, StatusCode};
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use serde::Serialize;
use store::booking::{Ended, Letter};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};
use url::Url;

use super::Wire;
use crate::settings::Settings;

/// Connecting and encrypting; nothing was asked yet.
const CONNECT: Duration = Duration::from_secs(15);
/// From the first byte of the question to the head of the answer.
const ANSWER: Duration = Duration::from_secs(30);

/// A gateway.
#[derive(Clone)]
pub struct SmsWay {
    host: String,
    port: u16,
    /// Host and port as the `Host` header says them.
    authority: HeaderValue,
    /// Path and query.
    target: String,
    authorization: Option<HeaderValue>,
    tls: Option<(TlsConnector, ServerName<'static>)>,
    patience: Duration,
    public_url: String,
}

impl std::fmt::Debug for SmsWay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmsWay").field("host", &self.host).finish_non_exhaustive()
    }
}

/// What the gateway reads.
#[derive(Serialize)]
struct Question<'a> {
    /// `+40…`
    to: &'a str,
    text: String,
    /// A gateway that knows it from before sends nothing.
    #[serde(rename = "ref")]
    reference: &'a str,
}

impl SmsWay {
    /// What the settings name; `None` without `LIMAN_SMS_URL`.
    ///
    /// # Errors
    /// One line that names the setting and never repeats it: it may hold a password.
    pub fn read(settings: &Settings) -> Result<Option<SmsWay>, String> {
        let Some(address) = &settings.sms_url else { return Ok(None) };
        let wrong = |what: &str| format!("LIMAN_SMS_URL {what}");
        let url = Url::parse(address).map_err(|_| wrong("is not an address"))?;
        let host = url.host_str().ok_or_else(|| wrong("names no gateway"))?;
        let bare = host.trim_matches(['[', ']']).to_owned();
        let tls = (url.scheme() == "https")
            .then(|| {
                let name = ServerName::try_from(bare.clone()).map_err(|_| wrong("names no gateway"))?;
                Ok::<_, String>((connector()?, name))
            })
            .transpose()?;
        let authority = url.port().map_or(host.to_owned(), |port| format!("{host}:{port}"));
        let authority = HeaderValue::from_str(&authority).map_err(|_| wrong("names no gateway"))?;
        let target = url.query().map_or(url.path().to_owned(), |query| format!("{}?{query}", url.path()));
        Ok(Some(SmsWay {
            host: bare,
            port: url.port_or_known_default().unwrap_or(80),
            authority,
            target,
            authorization: basic(&url).ok_or_else(|| wrong("has a user that cannot be written"))?,
            tls,
            patience: ANSWER,
            public_url: settings.public_url.clone(),
        }))
    }

    /// The same gateway with another patience, for tests.
    #[cfg(test)]
    pub fn patient(self, patience: Duration) -> SmsWay {
        SmsWay { patience, ..self }
    }

    async fn ask<S>(&self, stream: S, request: Request<Full<Bytes>>) -> Result<StatusCode, hyper::Error>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
        let connection = tokio::spawn(connection);
        let answer = sender.send_request(request).await;
        connection.abort();
        answer.map(|answer| answer.status())
    }

    fn question(&self, letter: &Letter) -> Option<Request<Full<Bytes>>> {
        let text = app::messages::sms(letter, &self.public_url);
        let question = Question { to: &letter.address, text, reference: &letter.id };
        let body = serde_json::to_vec(&question).ok()?;
        let mut request = Request::post(&self.target)
            .header(HOST, &self.authority)
            .header(CONTENT_TYPE, "application/json");
        if let Some(authorization) = &self.authorization {
            request = request.header(AUTHORIZATION, authorization);
        }
        request.body(Full::new(Bytes::from(body))).ok()
    }
}

impl Wire for SmsWay {
    fn channel(&self) -> Channel {
        Channel::Sms
    }

    async fn send(&self, letter: &Letter, _: &Clock) -> Ended {
        let Some(request) = self.question(letter) else { return Ended::Refused };
        let connected = timeout(CONNECT, TcpStream::connect((self.host.as_str(), self.port))).await;
        let Ok(Ok(stream)) = connected else { return away() };
        let answer = match &self.tls {
            None => timeout(self.patience, self.ask(stream, request)).await,
            Some((connector, name)) => {
                let encrypted = timeout(CONNECT, connector.connect(name.clone(), stream)).await;
                let Ok(Ok(stream)) = encrypted else { return away() };
                timeout(self.patience, self.ask(stream, request)).await
            }
        };
        match answer {
            Ok(Ok(status)) => ended(status),
            // Asked and not answered, or not in HTTP: the phone may have rung.
            _ => {
                tracing::warn!(code = "sms", "the gateway was asked and did not answer");
                Ended::Unknown
            }
        }
    }
}

/// Nothing was asked yet: worth another try.
fn away() -> Ended {
    tracing::warn!(code = "sms", "the gateway cannot be reached");
    Ended::NotNow
}

/// What an answer means. Nothing is followed elsewhere: a message goes where the settings say.
fn ended(status: StatusCode) -> Ended {
    let ended = match status {
        _ if status.is_success() => Ended::Sent,
        StatusCode::TOO_MANY_REQUESTS => Ended::NotNow,
        _ if status.is_client_error() || status.is_redirection() => Ended::Refused,
        _ => Ended::Unknown,
    };
    if ended != Ended::Sent {
        tracing::warn!(code = "sms", status = status.as_u16(), "the gateway did not take a message");
    }
    ended
}

fn connector() -> Result<TlsConnector, String> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| format!("TLS: {error}"))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// The user and password of an address as its header; `None` when they cannot be one.
fn basic(url: &Url) -> Option<Option<HeaderValue>> {
    if url.username().is_empty() {
        return Some(None);
    }
    let decode = |text: &str| percent_decode_str(text).decode_utf8().ok().map(String::from);
    let pair = format!("{}:{}", decode(url.username())?, decode(url.password().unwrap_or_default())?);
    let encoded = base64::engine::general_purpose::STANDARD.encode(pair);
    let mut value = HeaderValue::from_str(&format!("Basic {encoded}")).ok()?;
    value.set_sensitive(true);
    Some(Some(value))
}

#[cfg(test)]
mod table {
    use super::*;

    #[test]
    fn what_answers_mean() {
        let codes = |ended_as: Ended| {
            let all = (100..600).filter_map(|code| StatusCode::from_u16(code).ok());
            all.filter(|status| ended(*status) == ended_as).map(|status| status.as_u16()).collect::<Vec<_>>()
        };
        assert_eq!(codes(Ended::Sent), (200..300).collect::<Vec<_>>());
        assert_eq!(codes(Ended::NotNow), [429]);
        assert!(codes(Ended::Unknown).iter().all(|code| *code < 200 || *code >= 500));
    }
}
