//! Calendar files, as RFC 5545 writes them: lines, escapes, folding, and the clock of the offices.
//!
//! Written here and not with a library, because a repeated event needs a VTIMEZONE without anything
//! in it that changes from one answer to the next; the tests read it back with a library.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, NaiveDateTime, Utc};

/// Longest line in octets, its break not counted.
const LONGEST_LINE: usize = 75;

/// A calendar that is being written.
#[derive(Debug)]
pub struct Calendar {
    text: String,
}

impl Calendar {
    /// Begins a calendar. `name` is what the phone calls it.
    pub fn new(name: &str) -> Calendar {
        let mut calendar = Calendar { text: String::new() };
        calendar.raw("BEGIN", "VCALENDAR");
        calendar.raw("VERSION", "2.0");
        calendar.raw("PRODID", "-//Liman//Liman//EN");
        calendar.raw("CALSCALE", "GREGORIAN");
        calendar.raw("METHOD", "PUBLISH");
        calendar.text("X-WR-CALNAME", name);
        calendar
    }

    /// A property whose value has no text to escape: a code, an instant, a rule, an address.
    pub fn raw(&mut self, name: &str, value: &str) {
        self.line(&format!("{name}:{value}"));
    }

    /// A property that holds words.
    pub fn text(&mut self, name: &str, value: &str) {
        let escaped =
            value.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
        self.raw(name, &escaped);
    }

    /// A property that holds an instant.
    pub fn instant(&mut self, name: &str, at: DateTime<Utc>) {
        self.raw(name, &utc(at));
    }

    /// The rule of summer and winter time that holds in Romania since 1997.
    pub fn bucharest(&mut self) {
        const LINES: [&str; 15] = [
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Bucharest",
            "BEGIN:DAYLIGHT",
            "TZNAME:EEST",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0300",
            "DTSTART:19970330T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZNAME:EET",
            "TZOFFSETFROM:+0300",
            "TZOFFSETTO:+0200",
            "DTSTART:19971026T040000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        ];
        for line in LINES {
            self.line(line);
        }
        self.line("END:STANDARD");
        self.line("END:VTIMEZONE");
    }

    /// The finished file.
    pub fn finish(mut self) -> String {
        self.raw("END", "VCALENDAR");
        self.text
    }

    /// Breaks long lines between characters, as octets are counted.
    fn line(&mut self, line: &str) {
        let mut room = LONGEST_LINE;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            room -= c.len_utf8();
            self.text.push(c);
        }
        self.text.push_str("\r\n");
    }
}

/// `20261201T070000Z`
pub fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// `20261201T090000`, on the clock of the place.
pub fn wall(at: NaiveDateTime) -> String {
    at.format("%Y%m%dT%H%M%S").to_string()
}

/// The answer that a calendar program fetches or a phone opens.
pub fn answer(text: String) -> Response {
    let mut response = text.into_response();
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters_and_text_is_escaped() {
        let mut calendar = Calendar::new("a;b,c\\d\ne");
        calendar.text("SUMMARY", &"شاي ".repeat(60));
        let text = calendar.finish();
        assert!(text.contains("X-WR-CALNAME:a\\;b\\,c\\\\d\\ne\r\n"), "{text}");
        assert!(text.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{text}");
        assert!(text.replace("\r\n ", "").contains(&"شاي ".repeat(60)));
    }
}
