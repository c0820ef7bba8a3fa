//! SMS over an HTTP gateway: `POST {to, text, ref}`, where `ref` is the same at every try.

use std::time::Duration;

use app::state::Clock;
use base64::Engine as _;
use domain::messages::Channel;
use http_body_util::Full;
use hyper::Request;
use hyper::body::Bytes;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderValue};
use percent_encoding::percent_decode_str;
use serde::Serialize;
use store::booking::{Ended, Letter};
use url::Url;

use super::Wire;
use super::http::{self, Peer};
use crate::settings::Settings;

/// A gateway.
#[derive(Clone)]
pub struct SmsWay {
    gateway: Peer,
    authorization: Option<HeaderValue>,
    patience: Duration,
    public_url: String,
}

impl std::fmt::Debug for SmsWay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmsWay").field("host", &self.gateway.host).finish_non_exhaustive()
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
        let gateway = Peer::of(&url, &http::connector()?).ok_or_else(|| wrong("names no gateway"))?;
        Ok(Some(SmsWay {
            gateway,
            authorization: basic(&url).ok_or_else(|| wrong("has a user that cannot be written"))?,
            patience: http::ANSWER,
            public_url: settings.public_url.clone(),
        }))
    }

    /// The same gateway with another patience, for tests.
    #[cfg(test)]
    pub fn patient(self, patience: Duration) -> SmsWay {
        SmsWay { patience, ..self }
    }

    fn question(&self, letter: &Letter) -> Option<Request<Full<Bytes>>> {
        let text = app::messages::sms(letter, &self.public_url);
        let question = Question { to: &letter.address, text, reference: &letter.id };
        let body = serde_json::to_vec(&question).ok()?;
        let mut request = Request::post(&self.gateway.target)
            .header(HOST, &self.gateway.authority)
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
        match self.question(letter) {
            Some(request) => self.gateway.ask(request, self.patience).await.ended("sms"),
            None => Ended::Refused,
        }
    }
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
