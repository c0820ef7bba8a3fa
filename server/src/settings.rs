//! The settings: from the environment, then `liman.toml`, then what suits a first try.
//!
//! A wrong one stops the program at start with one line that names it; nothing is guessed.

use std::net::SocketAddr;
use std::path::PathBuf;

use domain::messages::{PushService, USUAL_SERVICES};
use serde::Deserialize;
use url::Url;

use crate::messages::{MailWay, SmsWay};

/// Everything that can be set, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub addr: SocketAddr,
    pub monitor_addr: SocketAddr,
    pub database_url: String,
    /// Without a slash at the end.
    pub public_url: String,
    pub key_file: PathBuf,
    pub smtp_url: Option<String>,
    /// The sender of mail; unless set, of the host of the public address.
    pub mail_from: String,
    pub sms_url: Option<String>,
    /// Who may be asked to tell a phone; with none, no phone is told.
    pub push_services: Vec<PushService>,
}

/// `liman.toml`: the same names, in small letters, without `LIMAN_`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    addr: Option<String>,
    monitor_addr: Option<String>,
    database_url: Option<String>,
    public_url: Option<String>,
    key_file: Option<String>,
    smtp_url: Option<String>,
    mail_from: Option<String>,
    sms_url: Option<String>,
    push_services: Option<String>,
}

impl Settings {
    /// Reads the environment and, if it is there, `liman.toml` in the current folder.
    ///
    /// # Errors
    /// One line that names the setting.
    pub fn read() -> Result<Settings, String> {
        let file = match std::fs::read_to_string("liman.toml") {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(format!("liman.toml cannot be read: {error}")),
        };
        Settings::from(&file, |name| std::env::var(name).ok())
    }

    fn from(file: &str, environment: impl Fn(&str) -> Option<String>) -> Result<Settings, String> {
        let file: File = toml::from_str(file).map_err(|error| format!("liman.toml: {}", error.message()))?;
        let text = |name: &str, from_file: &Option<String>, default: &str| {
            environment(name).or_else(|| from_file.clone()).unwrap_or_else(|| default.to_owned())
        };
        let optional = |name: &str, from_file: &Option<String>| {
            environment(name).or_else(|| from_file.clone()).filter(|value| !value.is_empty())
        };
        let public_url = text("LIMAN_PUBLIC_URL", &file.public_url, "http://127.0.0.1:3000");
        let mail_from = optional("LIMAN_MAIL_FROM", &file.mail_from);
        let settings = Settings {
            addr: address("LIMAN_ADDR", &text("LIMAN_ADDR", &file.addr, "127.0.0.1:3000"))?,
            monitor_addr: address(
                "LIMAN_MONITOR_ADDR",
                &text("LIMAN_MONITOR_ADDR", &file.monitor_addr, "127.0.0.1:3001"),
            )?,
            database_url: text("LIMAN_DATABASE_URL", &file.database_url, "sqlite:data/liman.db"),
            mail_from: mail_from.unwrap_or_else(|| sender_at(&public_url)),
            public_url: public_url.trim_end_matches('/').to_owned(),
            key_file: text("LIMAN_KEY_FILE", &file.key_file, "data/liman.key").into(),
            smtp_url: optional("LIMAN_SMTP_URL", &file.smtp_url),
            sms_url: optional("LIMAN_SMS_URL", &file.sms_url),
            push_services: PushService::parse_all(&text(
                "LIMAN_PUSH_SERVICES",
                &file.push_services,
                USUAL_SERVICES,
            ))
            .ok_or("LIMAN_PUSH_SERVICES names something that is not like https://push.example.org")?,
        };
        scheme("LIMAN_DATABASE_URL", &settings.database_url, &["sqlite:", "postgres://", "postgresql://"])?;
        scheme("LIMAN_PUBLIC_URL", &settings.public_url, &["http://", "https://"])?;
        if let Some(url) = &settings.smtp_url {
            scheme("LIMAN_SMTP_URL", url, &["smtp://", "smtps://"])?;
        }
        if let Some(url) = &settings.sms_url {
            scheme("LIMAN_SMS_URL", url, &["http://", "https://"])?;
        }
        if settings.key_file.as_os_str().is_empty() {
            return Err("LIMAN_KEY_FILE is empty".to_owned());
        }
        MailWay::read(&settings)?;
        SmsWay::read(&settings)?;
        Ok(settings)
    }
}

/// A sender of our own host; where that is only a number, of this machine.
fn sender_at(public_url: &str) -> String {
    let url = Url::parse(public_url).ok();
    let host = url.as_ref().and_then(Url::domain).unwrap_or("localhost");
    format!("no-reply@{host}")
}

fn address(name: &str, text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| format!("{name} is not an address with a port: “{text}”"))
}

/// Never repeats the value: an address of a database holds a password.
fn scheme(name: &str, value: &str, allowed: &[&str]) -> Result<(), String> {
    if allowed.iter().any(|start| value.starts_with(start) && value.len() > start.len()) {
        Ok(())
    } else {
        Err(format!("{name} should begin with {}", allowed.join(" or ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(file: &str, environment: &[(&str, &str)]) -> Result<Settings, String> {
        Settings::from(file, |name| {
            environment.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_environment_wins_over_the_file_and_the_file_over_the_default() {
        let settings = read(
            "addr = \"127.0.0.1:4000\"\npublic_url = \"https://a.example/\"",
            &[("LIMAN_ADDR", "127.0.0.1:5000")],
        )
        .unwrap();
        assert_eq!(settings.addr.port(), 5000);
        assert_eq!(settings.public_url, "https://a.example");
        assert_eq!(settings.database_url, "sqlite:data/liman.db");
        assert_eq!(settings.smtp_url, None);
    }

    const FROM: &str = "mail_from = \"post@example.org\"";

    #[test]
    fn mail_comes_from_the_host_of_the_portal_unless_set() {
        let table = [
            ("", "http://127.0.0.1:3000", "no-reply@localhost"),
            ("", "https://portal.example/", "no-reply@portal.example"),
            (FROM, "https://portal.example", "post@example.org"),
        ];
        for (file, public, from) in table {
            let given = [("LIMAN_PUBLIC_URL", public), ("LIMAN_SMTP_URL", "smtp://mail.example")];
            assert_eq!(read(file, &given).unwrap().mail_from, from);
        }
    }

    #[test]
    fn a_wrong_setting_is_named() {
        let table = [
            ("", [("LIMAN_ADDR", "three thousand")], "LIMAN_ADDR"),
            ("", [("LIMAN_MONITOR_ADDR", "127.0.0.1")], "LIMAN_MONITOR_ADDR"),
            ("", [("LIMAN_DATABASE_URL", "mysql://x")], "LIMAN_DATABASE_URL"),
            ("", [("LIMAN_PUBLIC_URL", "liman.example")], "LIMAN_PUBLIC_URL"),
            ("", [("LIMAN_SMTP_URL", "mail.example")], "LIMAN_SMTP_URL"),
            ("mail_from = \"nobody\"", [("LIMAN_SMTP_URL", "smtp://mail.example")], "LIMAN_MAIL_FROM"),
            (FROM, [("LIMAN_SMTP_URL", "smtp://user@mail.example")], "LIMAN_SMTP_URL"),
            (FROM, [("LIMAN_SMTP_URL", "smtp://mail.example/?tls=no")], "LIMAN_SMTP_URL"),
            (FROM, [("LIMAN_SMTP_URL", "smtp://:25")], "LIMAN_SMTP_URL"),
            ("", [("LIMAN_SMS_URL", "ftp://x")], "LIMAN_SMS_URL"),
            ("", [("LIMAN_SMS_URL", "https://:1")], "LIMAN_SMS_URL"),
            ("", [("LIMAN_PUSH_SERVICES", "push.example.org")], "LIMAN_PUSH_SERVICES"),
            ("", [("LIMAN_KEY_FILE", "")], "LIMAN_KEY_FILE"),
            ("colour = \"blue\"", [("X", "")], "colour"),
        ];
        for (file, environment, named) in table {
            let error = read(file, &environment).unwrap_err();
            assert!(error.contains(named) && error.lines().count() == 1, "{error}");
        }
        let error = read("", &[("LIMAN_DATABASE_URL", "mysql://user:secret@host/db")]).unwrap_err();
        assert!(!error.contains("secret"));
        let error = read(FROM, &[("LIMAN_SMTP_URL", "smtp://user:secret@mail.example/x")]).unwrap_err();
        assert!(!error.contains("secret"));
        let good = [
            ("LIMAN_SMTP_URL", "smtps://u%40x:p%C8%99@mail.example"),
            ("LIMAN_SMS_URL", "https://u:p@a/b?c"),
        ];
        assert!(read(FROM, &good).is_ok());
    }
}
