//! Web push without a word in it: the phone learns that there is something to read, and nobody on the way
//! learns what. RFC 8030, with RFC 8292 (VAPID) to say who asks.

use std::time::Duration;

use app::state::Clock;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::messages::{Channel, PushAddress, PushService};
use http_body_util::Full;
use hyper::Request;
use hyper::body::Bytes;
use hyper::header::{AUTHORIZATION, CONTENT_LENGTH, HOST, HeaderName, HeaderValue};
use p256::SecretKey;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use store::Keys;
use store::booking::{Ended, Letter};
use tokio_rustls::TlsConnector;
use url::Url;

use super::Wire;
use super::http::{self, Peer};
use crate::settings::Settings;

/// How long one word of ours is good at a push service: far less than the day that it allows.
const GOOD_FOR: Duration = Duration::from_secs(12 * 3600);
/// A phone that is off for longer learns of the visit elsewhere.
const KEPT_FOR: Duration = Duration::from_secs(24 * 3600);

/// Push services, asked in the name of our public address.
#[derive(Clone)]
pub struct PushWay {
    services: Vec<PushService>,
    key: SigningKey,
    public_key: String,
    /// Where a push service finds who is behind this.
    subject: String,
    tls: TlsConnector,
    patience: Duration,
}

impl std::fmt::Debug for PushWay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PushWay").finish_non_exhaustive()
    }
}

impl PushWay {
    /// The services that the settings allow; `None` when they allow none.
    ///
    /// # Errors
    /// One line, when there is no key or no way to encrypt.
    pub fn read(settings: &Settings, keys: &Keys) -> Result<Option<PushWay>, String> {
        if settings.push_services.is_empty() {
            return Ok(None);
        }
        let key = signing_key(keys)?;
        Ok(Some(PushWay {
            services: settings.push_services.clone(),
            public_key: public_key(&key),
            key,
            subject: settings.public_url.clone(),
            tls: http::connector()?,
            patience: http::ANSWER,
        }))
    }

    /// The key that a page gives to its browser, as the browser wants it.
    ///
    /// # Errors
    /// One line, when there is no key.
    pub fn key_for_pages(keys: &Keys) -> Result<String, String> {
        Ok(public_key(&signing_key(keys)?))
    }

    /// The same services with another patience, for tests.
    #[cfg(test)]
    pub fn patient(self, patience: Duration) -> PushWay {
        PushWay { patience, ..self }
    }

    fn question(&self, peer: &Peer, origin: &str, clock: &Clock) -> Option<Request<Full<Bytes>>> {
        let until = clock.seconds() + i64::try_from(GOOD_FOR.as_secs()).ok()?;
        let claims = serde_json::json!({ "aud": origin, "exp": until, "sub": self.subject });
        let said = [r#"{"typ":"JWT","alg":"ES256"}"#, &claims.to_string()];
        let said = said.map(|part| URL_SAFE_NO_PAD.encode(part)).join(".");
        let signature: Signature = self.key.sign(said.as_bytes());
        let token = format!("{said}.{}", URL_SAFE_NO_PAD.encode(signature.to_bytes()));
        let mut who = HeaderValue::from_str(&format!("vapid t={token}, k={}", self.public_key)).ok()?;
        who.set_sensitive(true);
        Request::post(&peer.target)
            .header(HOST, &peer.authority)
            .header(AUTHORIZATION, who)
            .header(HeaderName::from_static("ttl"), KEPT_FOR.as_secs())
            .header(HeaderName::from_static("urgency"), "normal")
            .header(CONTENT_LENGTH, 0)
            .body(Full::default())
            .ok()
    }
}

impl Wire for PushWay {
    fn channel(&self) -> Channel {
        Channel::Push
    }

    async fn send(&self, letter: &Letter, clock: &Clock) -> Ended {
        // Settings may have changed since the phone was named.
        let Some(address) = PushAddress::parse(&letter.address, &self.services) else {
            return Ended::Refused;
        };
        let asked = async {
            let url = Url::parse(address.as_str()).ok()?;
            let peer = Peer::of(&url, &self.tls)?;
            let request = self.question(&peer, &url.origin().ascii_serialization(), clock)?;
            Some(peer.ask(request, self.patience).await)
        };
        asked.await.map_or(Ended::Refused, |asked| asked.ended("push"))
    }
}

fn signing_key(keys: &Keys) -> Result<SigningKey, String> {
    // Of all numbers of 32 bytes, one in four thousand millions is no secret of this curve.
    let secret = SecretKey::from_slice(keys.push()).map_err(|_| "the key file gives no key for push")?;
    Ok(SigningKey::from(&secret))
}

/// Uncompressed, in the alphabet of addresses: as RFC 8292 and the browser's `applicationServerKey` ask.
fn public_key(key: &SigningKey) -> String {
    URL_SAFE_NO_PAD.encode(key.verifying_key().to_sec1_point(false).as_bytes())
}
