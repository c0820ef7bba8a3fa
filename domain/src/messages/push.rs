//! Where a phone wants to be told that there is something to read: an address at its maker's push service.

use std::fmt;

/// Longest address that is kept; those in use are of some 200 characters.
const LONGEST: usize = 1024;

/// The push services of the browsers that people have: Chrome and its kin, Firefox, Edge, Safari.
pub const USUAL_SERVICES: &str = "https://fcm.googleapis.com \
    https://*.push.services.mozilla.com https://*.notify.windows.com https://*.push.apple.com";

/// A service that may be asked to wake a phone: a scheme with a host, and perhaps a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PushService {
    scheme: String,
    /// With a dot at its beginning: every host below it.
    host: String,
}

impl PushService {
    /// Reads services with spaces between them; `https://*.example.org` stands for all hosts below.
    ///
    /// `None` when one of them is not an origin.
    pub fn parse_all(text: &str) -> Option<Vec<PushService>> {
        text.split_whitespace().map(PushService::parse).collect()
    }

    fn parse(text: &str) -> Option<PushService> {
        let (scheme, host) = text.split_once("://")?;
        let bare = host.strip_prefix('*').unwrap_or(host);
        let is_host = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || b".-:".contains(&c);
        let fits = matches!(scheme, "http" | "https")
            && bare.bytes().all(is_host)
            && bare.trim_start_matches('.').bytes().next().is_some_and(|c| c.is_ascii_alphanumeric())
            && bare.starts_with('.') == (bare != host);
        fits.then(|| PushService { scheme: scheme.to_owned(), host: bare.to_owned() })
    }

    fn has(&self, scheme: &str, host: &str) -> bool {
        let is_there = match self.host.starts_with('.') {
            true => host.ends_with(&self.host) && !host.starts_with('.'),
            false => host == self.host,
        };
        self.scheme == scheme && is_there
    }
}

/// The address of one phone at its push service. Whoever knows it can make the phone ring: never logged.
#[derive(Clone, PartialEq, Eq)]
pub struct PushAddress(String);

impl fmt::Debug for PushAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PushAddress(…)")
    }
}

impl PushAddress {
    /// Reads an address as a browser gives it, if it lies at one of these services: the server asks no
    /// host that somebody merely typed.
    pub fn parse(typed: &str, services: &[PushService]) -> Option<PushAddress> {
        let (scheme, rest) = typed.split_once("://")?;
        let (host, path) = rest.split_once('/')?;
        let is_plain = typed.len() <= LONGEST && path.bytes().all(|c| c.is_ascii_graphic() && c != b'#');
        let is_known = services.iter().any(|service| service.has(scheme, host));
        (is_plain && !path.is_empty() && is_known).then(|| PushAddress(typed.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_known_services_are_asked() {
        let services = PushService::parse_all(USUAL_SERVICES).unwrap();
        let table = [
            ("https://fcm.googleapis.com/fcm/send/abc:DEF-_", true),
            ("https://updates.push.services.mozilla.com/wpush/v2/gAAA", true),
            ("https://db5p.notify.windows.com/w/?token=Bg%3d", true),
            ("https://web.push.apple.com/QABC", true),
            ("http://fcm.googleapis.com/fcm/send/abc", false),
            ("https://fcm.googleapis.com", false),
            ("https://fcm.googleapis.com/", false),
            ("https://fcm.googleapis.com:8080/a", false),
            ("https://fcm.googleapis.com.example.org/a", false),
            ("https://fcm.googleapis.com@example.org/a", false),
            ("https://example.org/fcm.googleapis.com/a", false),
            ("https://push.apple.com/a", false),
            ("https://.push.apple.com/a", false),
            ("https://evilpush.apple.com/a", false),
            ("https://127.0.0.1/a", false),
            ("https://[::1]/a", false),
            ("https://FCM.googleapis.com/a", false),
            ("https://fcm.googleapis.com/a b", false),
            ("https://fcm.googleapis.com/a\r\nHost: x", false),
            ("https://fcm.googleapis.com/a#b", false),
            ("fcm.googleapis.com/a", false),
            ("", false),
        ];
        for (typed, known) in table {
            assert_eq!(PushAddress::parse(typed, &services).is_some(), known, "{typed}");
        }
        let long = format!("https://fcm.googleapis.com/{}", "a".repeat(LONGEST));
        assert_eq!(PushAddress::parse(&long, &services), None);
    }

    #[test]
    fn services_are_origins() {
        let table = [
            ("", Some(0)),
            ("https://a.example  http://127.0.0.1:9", Some(2)),
            ("https://*.a.example", Some(1)),
            ("https://*a.example", None),
            ("https://.a.example", None),
            ("https://a.example/path", None),
            ("https://", None),
            ("https://*", None),
            ("https://*.", None),
            ("ftp://a.example", None),
            ("a.example", None),
        ];
        for (text, count) in table {
            assert_eq!(PushService::parse_all(text).map(|all| all.len()), count, "{text}");
        }
        let local = PushService::parse_all("http://127.0.0.1:9").unwrap();
        assert!(PushAddress::parse("http://127.0.0.1:9/a", &local).is_some());
        assert!(PushAddress::parse("http://127.0.0.1:99/a", &local).is_none());
    }
}
