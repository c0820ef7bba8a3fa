//! The texts of messages. An SMS is one part in every language; a mail about a visit carries a calendar file.

use chrono::{DateTime, Utc};
use domain::link::LinkToken;
use domain::messages::{Kind, segments};
use store::booking::Letter;

use super::Entry;
use crate::dates;
use crate::words::Words;

/// A mail as its reader gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    pub subject: String,
    /// Plain text, lines of any length.
    pub body: String,
    /// RFC 5545; its UID stays the visit's, its SEQUENCE grows. None where there is no visit yet.
    pub calendar: Option<String>,
}

/// The SMS: one part. The link to answer by goes along if there is room for it, at the cost of the
/// number; otherwise the house, for changes.
pub fn sms(letter: &Letter, public_url: &str) -> String {
    let link = letter.link.as_ref().map(LinkToken::as_str);
    let w = Words::of(letter.language);
    short(letter.kind, w, letter.start.to_utc(), &letter.tail, public_url, link)
}

/// An SMS of a kind as it will be, but for its link, which exists only when it goes.
pub fn sample(kind: Kind, w: Words, start: DateTime<Utc>, tail: &str, public_url: &str) -> String {
    let link = kind.purpose().map(|_| "xxxxxxxxxxxx");
    short(kind, w, start, tail, public_url, link)
}

fn short(
    kind: Kind,
    w: Words,
    start: DateTime<Utc>,
    tail: &str,
    public_url: &str,
    link: Option<&str>,
) -> String {
    let local = dates::local(start);
    let (date, time) = (dates::day_for_sms(w, local.date_naive()), dates::clock(w, local.time()));
    let tail = tail.to_owned();
    let (said, brief) = match kind {
        Kind::Booked => (
            w.messages_sms_booked(date.clone(), tail, time.clone()),
            Some(w.messages_brief_booked(date, time)),
        ),
        Kind::Moved => {
            (w.messages_sms_moved(date.clone(), tail, time.clone()), Some(w.messages_brief_moved(date, time)))
        }
        Kind::Elsewhere => (
            w.messages_sms_elsewhere(date.clone(), tail, time.clone()),
            Some(w.messages_brief_elsewhere(date, time)),
        ),
        // The old time is not what matters: the answer is.
        Kind::Proposed => (w.messages_sms_proposed(tail), None),
        Kind::Cancelled => (w.messages_sms_cancelled(date, tail, time), None),
        Kind::ReminderEarly | Kind::Reminder => (
            w.messages_sms_reminder(date.clone(), tail, time.clone()),
            Some(w.messages_brief_reminder(date, time)),
        ),
        Kind::Offer => {
            (w.messages_sms_offer(date.clone(), tail, time.clone()), Some(w.messages_brief_offer(date, time)))
        }
    };
    // The marks that keep scripts apart are characters that cost; here commas do it.
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let (said, brief) = (plain(said), brief.map(plain));
    let host = public_url.split_once("://").map_or(public_url, |(_, host)| host);
    let linked = link.map(|token| format!("{host}/a/{token}"));
    let wishes = [
        linked.as_ref().map(|linked| format!("{said}. {linked}")),
        linked.as_ref().zip(brief).map(|(linked, brief)| format!("{brief} {linked}")),
        Some(format!("{said}. {host}")),
    ];
    wishes.into_iter().flatten().find(|text| segments::fits(text)).unwrap_or(said)
}

/// Subject and text of a mail of a kind as they will be, but for its link, which exists only when it goes.
pub fn mail_sample(kind: Kind, w: Words, start: DateTime<Utc>, tail: &str, url: &str) -> (String, String) {
    long(kind, w, start, tail, url, kind.purpose().map(|_| "xxxxxxxxxxxx"))
}

fn long(
    kind: Kind,
    w: Words,
    start: DateTime<Utc>,
    tail: &str,
    public_url: &str,
    link: Option<&str>,
) -> (String, String) {
    let language = w.language.code();
    let (subject, said) = match kind {
        Kind::Booked => (w.messages_subject(), w.messages_mail_booked()),
        Kind::Moved => (w.messages_subject_moved(), w.messages_mail_moved()),
        Kind::Elsewhere => (w.messages_subject_elsewhere(), w.messages_mail_elsewhere()),
        Kind::Proposed => (w.messages_subject_proposed(), w.messages_mail_proposed()),
        Kind::Cancelled => (w.messages_subject_cancelled(), w.messages_mail_cancelled()),
        Kind::ReminderEarly | Kind::Reminder => (w.messages_subject(), w.messages_mail_reminder()),
        Kind::Offer => (w.messages_subject_offer(), w.messages_subject_offer()),
    };
    let (offer, page) = match kind {
        Kind::Cancelled => (w.messages_again(), "book"),
        _ => (w.messages_manage(), "appointment"),
    };
    let ask = if kind == Kind::Proposed { w.messages_proposal() } else { w.messages_answer() };
    let answer = link.map(|token| format!("\n{ask}\n{public_url}/{language}/a/{token}\n"));
    let body = format!(
        "{said}\n{}\n{}\n{}\n{offer}\n{public_url}/{language}/{page}\n\n{}\n",
        dates::moment(w, start),
        w.messages_number(tail.to_owned()),
        answer.unwrap_or_default(),
        w.messages_why(),
    );
    (subject.to_owned(), body)
}

/// The mail.
pub fn mail(letter: &Letter, public_url: &str, now: DateTime<Utc>) -> Mail {
    let w = Words::of(letter.language);
    if letter.kind == Kind::Offer {
        return offer_mail(letter, w, public_url);
    }
    let (start, link) = (letter.start.to_utc(), letter.link.as_ref().map(LinkToken::as_str));
    let (subject, body) = long(letter.kind, w, start, &letter.tail, public_url, link);
    let entry = Entry {
        visit: &letter.visit,
        version: letter.version,
        start,
        end: letter.end.to_utc(),
        cancelled: letter.kind == Kind::Cancelled,
    };
    Mail { subject, body, calendar: Some(entry.file(w, None, now)) }
}

/// The mail of a time that is offered: there is no visit yet that a calendar could take.
fn offer_mail(letter: &Letter, w: Words, public_url: &str) -> Mail {
    let language = letter.language.code();
    let until = letter.until.unwrap_or(letter.start).to_utc();
    let token = letter.link.as_ref().map_or("", LinkToken::as_str);
    let body = format!(
        "{}\n{}\n\n{}\n{public_url}/{language}/a/{token}\n\n{}\n{public_url}/{language}/wait\n\n{}\n",
        w.messages_mail_offer(dates::clock(w, dates::local(until).time())),
        dates::moment(w, letter.start.to_utc()),
        w.messages_offer(),
        w.messages_waiting(),
        w.messages_why_offer(),
    );
    Mail { subject: w.messages_subject_offer().to_owned(), body, calendar: None }
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate, NaiveTime};
    use domain::Language;

    use super::*;

    /// Every day of four years, at the widest hour: all weekdays with all days and months.
    fn moments() -> impl Iterator<Item = DateTime<Utc>> {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let time = NaiveTime::from_hms_opt(18, 45, 0).unwrap();
        (0..1461).map(move |day| (first + Days::new(day)).and_time(time).and_utc())
    }

    #[test]
    fn every_sms_is_one_part_in_every_language_whatever_the_date_and_the_address() {
        let addresses = [
            "https://a.ro",
            "https://programari.example",
            "https://a-very-long-name-of-a-house.that-has-many-parts.example.org:8443",
        ];
        for language in Language::ALL {
            let w = Words::of(language);
            for kind in Kind::ALL {
                for (at, address) in moments().flat_map(|at| addresses.map(|address| (at, address))) {
                    for link in [None, Some("0123456789ab")] {
                        let text = short(*kind, w, at, "000", address, link);
                        let cost = segments::cost(&text);
                        assert_eq!(cost.segments, 1, "{} units: {text}", cost.units);
                        assert!(text.contains("000") || text.contains("/a/0123456789ab"), "{text}");
                        assert!(!text.contains(['\u{2068}', '\n']), "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_reminder_has_room_for_an_address_of_usual_length() {
        for language in Language::ALL {
            for at in moments() {
                let w = Words::of(language);
                let text = short(Kind::Reminder, w, at, "123", "https://programari.example", None);
                assert!(text.ends_with(" programari.example"), "{text}");
                let linked = "https://programari.example";
                let text = short(Kind::Reminder, w, at, "123", linked, Some("0123456789ab"));
                assert!(text.ends_with(" programari.example/a/0123456789ab"), "{text}");
            }
        }
    }

    #[test]
    fn the_words_are_as_their_readers_expect_them() {
        let at = "2026-12-01T07:30:00Z".parse().unwrap();
        let table = [
            (Language::Ro, "Programare: marți, 1 dec., 09:30, nr. …123. a.ro"),
            (Language::En, "Appointment: Tuesday 1 Dec at 09:30, number ending in 123. a.ro"),
            (Language::Ar, "موعدك: الثلاثاء، ١ ديسمبر، ٠٩:٣٠، رقم …123. a.ro"),
            (Language::Fa, "وقت شما: سه‌شنبه ۱ دسامبر، ۰۹:۳۰، شماره …123. a.ro"),
        ];
        for (language, text) in table {
            assert_eq!(short(Kind::Reminder, Words::of(language), at, "123", "https://a.ro", None), text);
        }
    }
}
