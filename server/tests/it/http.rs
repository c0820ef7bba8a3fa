//! A small client: one question on one connection. An answer that was cut off is no answer.

use std::io::{Error, Read as _, Result, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// What came back, whole.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("{} {}", self.status, self.body))
    }

    /// The cookie of this name, as it is sent back.
    pub fn cookie(&self, name: &str) -> Option<String> {
        let start = format!("set-cookie: {name}=");
        let line = self
            .head
            .lines()
            .find(|line| line.to_ascii_lowercase().starts_with(&start.to_ascii_lowercase()))?;
        let value = line[start.len()..].split(';').next()?;
        Some(format!("{name}={value}"))
    }
}

/// Asks for an address as a program, with a cookie or none.
pub fn get(host: &str, path: &str, cookie: &str) -> Result<Answer> {
    ask(host, &format!("GET {path} HTTP/1.1\r\nAccept: */*\r\nCookie: {cookie}\r\n"), "")
}

/// Sends a form as a program does, or as a browser does when it accepts `text/html`.
pub fn post(host: &str, path: &str, fields: &[(&str, &str)], accept: &str, cookie: &str) -> Result<Answer> {
    let fields: Vec<String> =
        fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    let head = format!(
        "POST {path} HTTP/1.1\r\nAccept: {accept}\r\nCookie: {cookie}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n"
    );
    ask(host, &head, &fields.join("&"))
}

fn escaped(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}

fn ask(host: &str, head: &str, body: &str) -> Result<Answer> {
    let mut stream = TcpStream::connect(host)?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    let length = body.len();
    write!(stream, "{head}Host: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}")?;
    let mut text = Vec::new();
    stream.read_to_end(&mut text)?;
    let text = String::from_utf8(text).map_err(Error::other)?;
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(|| Error::other("cut off in its head"))?;
    let lower = head.to_ascii_lowercase();
    let promised = lower.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
    if promised != Some(body.len()) {
        return Err(Error::other("cut off in its body"));
    }
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| Error::other("no status"))?;
    Ok(Answer { status, head: head.to_owned(), body: body.to_owned() })
}
