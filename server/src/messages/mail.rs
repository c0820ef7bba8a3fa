//! Mail over SMTP, step by step: until the last line of a mail is written, it certainly did not go.

use std::net::IpAddr;
use std::time::{Duration, SystemTime};

use app::messages::Mail;
use app::state::Clock;
use domain::messages::Channel;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as MailFrom, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use store::booking::{Ended, Letter};
use tokio::time::timeout;
use url::{Host, Url};

use super::Wire;
use crate::settings::Settings;

/// Connecting, greeting, encrypting, signing in.
const CONNECT: Duration = Duration::from_secs(30);
/// From the sender's name to the word that the mail may come.
const INTRODUCE: Duration = Duration::from_secs(30);
/// The mail itself. All three together stay below the lease of a message on the wire.
const HAND_OVER: Duration = Duration::from_secs(60);
const GOODBYE: Duration = Duration::from_secs(2);

/// A mail server, and in whose name we write.
#[derive(Debug, Clone)]
pub struct MailWay {
    host: String,
    port: u16,
    protection: Protection,
    credentials: Option<Credentials>,
    from: Mailbox,
    public_url: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Protection {
    /// TLS from the first byte (`smtps://`).
    FromTheStart,
    /// STARTTLS, without which nothing is sent.
    Upgrade,
    /// On this machine only.
    None,
}

impl MailWay {
    /// What the settings name; `None` without `LIMAN_SMTP_URL`.
    ///
    /// # Errors
    /// One line that names the setting and never repeats it: it may hold a password.
    pub fn read(settings: &Settings) -> Result<Option<MailWay>, String> {
        let Some(address) = &settings.smtp_url else { return Ok(None) };
        let wrong = |what: &str| format!("LIMAN_SMTP_URL {what}");
        let url = Url::parse(address).map_err(|_| wrong("is not an address"))?;
        let host = url.host().filter(|host| !host.to_string().is_empty());
        let host = host.ok_or_else(|| wrong("names no mail server"))?;
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return Err(wrong("should be smtp://USER:PASSWORD@SERVER:PORT and nothing after it"));
        }
        let (protection, usual) = match url.scheme() {
            "smtps" => (Protection::FromTheStart, 465),
            _ if is_this_machine(&host) => (Protection::None, 25),
            _ => (Protection::Upgrade, 587),
        };
        let decode = |text: &str| {
            percent_decode_str(text).decode_utf8().map(String::from).map_err(|_| wrong("is not UTF-8"))
        };
        let credentials = match (url.username(), url.password()) {
            ("", None) => None,
            (user, Some(password)) if !user.is_empty() => {
                Some(Credentials::new(decode(user)?, decode(password)?))
            }
            _ => return Err(wrong("needs both a user and a password, or neither")),
        };
        let from = settings.mail_from.parse().map_err(|_| "LIMAN_MAIL_FROM is not an e-mail address")?;
        Ok(Some(MailWay {
            host: host.to_string().trim_matches(['[', ']']).to_owned(),
            port: url.port().unwrap_or(usual),
            protection,
            credentials,
            from,
            public_url: settings.public_url.clone(),
        }))
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, Error> {
        let hello = ClientId::Domain(self.from.email.domain().to_owned());
        let tls = || TlsParameters::new_rustls(self.host.clone());
        let from_the_start = match self.protection {
            Protection::FromTheStart => Some(tls()?),
            _ => None,
        };
        let server = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, Some(CONNECT), &hello, from_the_start, None).await?;
        if self.protection == Protection::Upgrade {
            connection.starttls(tls()?, &hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }

    /// The mail as it travels: ASCII, with the same Message-ID at every try.
    fn write(&self, letter: &Letter, clock: &Clock) -> Option<(lettre::Address, Vec<u8>)> {
        let Mail { subject, body, calendar } = app::messages::mail(letter, &self.public_url, clock.now());
        let to: lettre::Address = letter.address.parse().ok().filter(|_| letter.address.is_ascii())?;
        let mut parts = MultiPart::mixed().singlepart(SinglePart::plain(body));
        if let Some(calendar) = calendar {
            let kind = ContentType::parse("text/calendar; charset=utf-8").ok()?;
            parts = parts.singlepart(Attachment::new("appointment.ics".to_owned()).body(calendar, kind));
        }
        let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
        let message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to.clone()))
            .subject(subject)
            .date(SystemTime::from(clock.now()))
            .message_id(Some(format!("<{}@{}>", letter.id, self.from.email.domain())))
            .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()))
            .multipart(parts)
            .ok()?;
        Some((to, message.formatted()))
    }

    async fn introduce(
        &self,
        connection: &mut AsyncSmtpConnection,
        to: lettre::Address,
    ) -> Result<(), Error> {
        connection.command(MailFrom::new(Some(self.from.email.clone()), Vec::new())).await?;
        connection.command(Rcpt::new(to, Vec::new())).await?;
        connection.command(Data).await.map(|_| ())
    }
}

impl Wire for MailWay {
    fn channel(&self) -> Channel {
        Channel::Email
    }

    async fn send(&self, letter: &Letter, clock: &Clock) -> Ended {
        let Some((to, mail)) = self.write(letter, clock) else { return Ended::Refused };
        let mut connection = match timeout(CONNECT, self.connect()).await {
            Ok(Ok(connection)) => connection,
            failed => {
                // Whatever it says, it says it to us and not to this message: worth another try.
                said("connect", failed.ok().and_then(Result::err).as_ref());
                return Ended::NotNow;
            }
        };
        match timeout(INTRODUCE, self.introduce(&mut connection, to)).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => {
                said("introduce", Some(&error));
                return refused(&error).unwrap_or(Ended::NotNow);
            }
            Err(_) => return Ended::NotNow,
        }
        let ended = match timeout(HAND_OVER, connection.message(&mail)).await {
            Ok(Ok(_)) => Ended::Sent,
            Ok(Err(error)) => {
                said("hand over", Some(&error));
                refused(&error).unwrap_or(Ended::Unknown)
            }
            Err(_) => Ended::Unknown,
        };
        let _ = timeout(GOODBYE, connection.quit()).await;
        ended
    }
}

/// What a clear no means; `None` when the server said nothing clear.
fn refused(error: &Error) -> Option<Ended> {
    if error.is_permanent() { Some(Ended::Refused) } else { error.is_transient().then_some(Ended::NotNow) }
}

/// The number that the server said and nothing else: its text may repeat the address.
fn said(step: &'static str, error: Option<&Error>) {
    let status = error.and_then(Error::status).map(|code| code.to_string()).unwrap_or_default();
    tracing::warn!(code = "smtp", step, status, "the mail server did not take a mail");
}

fn is_this_machine(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => {
            *name == "localhost" || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}
