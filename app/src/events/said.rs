//! The facts of an event in the reader's words: when, how often, where, what it costs.

use chrono::{Datelike, NaiveDate, Weekday};
use chrono_tz::Tz;
use domain::Language;
use domain::catalogue::SpokenLanguage;
use domain::events::{
    Act, Ends, EventCost, EventDraft, EventPlace, EventText, Frequency, Occurrence, Repetition, Until, When,
};
use leptos::prelude::*;

use crate::dates;
use crate::ui::names;
use crate::words::Words;

/// A text of a code list: `events-audience-women`.
pub fn code(w: Words, list: &str, code: &str) -> &'static str {
    w.by_id(&format!("events-{list}-{code}")).unwrap_or_default()
}

/// What somebody did with an event.
pub fn code_of_act(w: Words, act: Act) -> &'static str {
    code(w, "act", act.code())
}

/// The mark of a text that is not in the reader's language: "in Arabic".
pub fn in_language(w: Words, language: Language) -> &'static str {
    code(w, "in", language.code())
}

/// `17:00 to 19:00`, or `from 17:00` when nobody knows the end.
pub fn clock(w: Words, time: &Occurrence<Tz>) -> String {
    match time.end {
        Some(end) => dates::clock_range(w, time.start.time(), end.time()),
        None => w.events_from(dates::clock(w, time.start.time())),
    }
}

/// How it repeats, until when; none for an event that takes place once.
pub fn repeats(w: Words, when: &When) -> Option<String> {
    let repetition = when.repetition.as_ref()?;
    let how = rhythm(w, when.date, repetition);
    Some(match repetition.ends {
        Ends::Until(Until::Day(day)) => format!("{how} {}", w.events_until_day(dates::plain(w, day))),
        Ends::Until(Until::Moment(moment)) => {
            format!("{how} {}", w.events_until_day(dates::plain(w, moment.date())))
        }
        Ends::Never | Ends::After(_) => how,
    })
}

/// How it repeats, without the end, for lists.
pub fn rhythm(w: Words, first: NaiveDate, repetition: &Repetition) -> String {
    let day = |weekday: Weekday| {
        let ahead = (7 + weekday.num_days_from_monday() - first.weekday().num_days_from_monday()) % 7;
        dates::weekday(w, first + chrono::Days::new(u64::from(ahead)))
    };
    let (weekday, nth) = match repetition.by_day.as_slice() {
        [] => (first.weekday(), None),
        [one] => (one.weekday, one.nth),
        _ => return w.events_repeat_other().to_owned(),
    };
    match (repetition.frequency, repetition.interval, nth) {
        (Frequency::Weekly, 1, None) => w.events_repeat_weekly(day(weekday)),
        (Frequency::Weekly, 2, None) => w.events_repeat_two_weekly(day(weekday)),
        (Frequency::Monthly, 1, Some(1)) => w.events_repeat_monthly_1(day(weekday)),
        (Frequency::Monthly, 1, Some(2)) => w.events_repeat_monthly_2(day(weekday)),
        (Frequency::Monthly, 1, Some(3)) => w.events_repeat_monthly_3(day(weekday)),
        (Frequency::Monthly, 1, Some(4)) => w.events_repeat_monthly_4(day(weekday)),
        (Frequency::Monthly, 1, Some(-1)) => w.events_repeat_monthly_last(day(weekday)),
        _ => w.events_repeat_other().to_owned(),
    }
}

/// Free, or the price in the volunteer's words.
pub fn cost(w: Words, cost: &EventCost) -> AnyView {
    match cost {
        EventCost::Free => w.events_free().into_any(),
        EventCost::Price(price) => view! { <bdi>{price.clone()}</bdi> }.into_any(),
    }
}

/// The languages that are spoken, one after the other.
pub fn spoken(w: Words, speaks: &[SpokenLanguage]) -> String {
    let names: Vec<&str> = speaks.iter().map(|language| names::spoken(w, *language)).collect();
    names.join(comma(w.language))
}

/// Between the parts of a list.
pub const fn comma(language: Language) -> &'static str {
    match language {
        Language::Ro | Language::En => ", ",
        Language::Ar | Language::Fa => "، ",
    }
}

/// The place as a line of text, for calendars: without the town, which is known otherwise.
pub fn address(draft: &EventDraft, title_of: impl Fn(&str) -> Option<String>) -> String {
    match &draft.place {
        EventPlace::Ours(slug) => title_of(slug.as_str()).unwrap_or_default(),
        EventPlace::Elsewhere { address, .. } => address.clone(),
    }
}

/// A line that somebody wrote in one language, on a page in another.
pub fn line(text: &EventText, said: &str) -> AnyView {
    let (lang, dir) = (text.language.code(), text.language.direction());
    view! { <bdi lang=lang dir=dir>{said.to_owned()}</bdi> }.into_any()
}

/// The whole text: paragraphs, lines, and links that lead to `https:` only.
pub fn prose(text: &EventText) -> AnyView {
    let (lang, dir) = (text.language.code(), text.language.direction());
    let paragraphs: Vec<_> = text.text.split("\n\n").map(|part| view! { <p>{lines(part)}</p> }).collect();
    view! { <div class="prose flow" lang=lang dir=dir>{paragraphs}</div> }.into_any()
}

fn lines(paragraph: &str) -> Vec<AnyView> {
    let mut views: Vec<AnyView> = Vec::new();
    for (number, line) in paragraph.split('\n').enumerate() {
        if number > 0 {
            views.push(view! { <br /> }.into_any());
        }
        for (number, word) in line.split(' ').enumerate() {
            if number > 0 {
                views.push(" ".into_any());
            }
            views.push(match link(word) {
                Some(href) => {
                    let shown = href.trim_start_matches("https://").to_owned();
                    view! { <a href=href rel="nofollow ugc noopener" dir="ltr">{shown}</a> }.into_any()
                }
                None => word.to_owned().into_any(),
            });
        }
    }
    views
}

/// An address of the web in what people wrote; anything but a plain `https://host/…` stays text.
fn link(word: &str) -> Option<String> {
    let rest = word.strip_prefix("https://")?;
    let (host, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
    let host_letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    let path_letter = |c: char| c.is_ascii_graphic() && !"\"'<>\\^`{|}".contains(c);
    let plain = host.contains('.')
        && host.chars().all(host_letter)
        && host.starts_with(|c: char| c.is_ascii_alphanumeric())
        && path.chars().all(path_letter);
    plain.then(|| word.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_addresses_become_links() {
        let table = [
            ("https://example.org", true),
            ("https://example.org/a?b=c#d", true),
            ("http://example.org", false),
            ("javascript:alert(1)", false),
            ("https://example.org/\"onmouseover=", false),
            ("https://user@example.org", false),
            ("https://exämple.org", false),
            ("https://localhost", false),
            ("https://example.org:8080/", false),
            ("xhttps://example.org", false),
        ];
        for (word, expected) in table {
            assert_eq!(link(word).is_some(), expected, "{word}");
        }
    }

    #[test]
    fn what_is_written_stays_text() {
        let text = EventText {
            language: Language::Ar,
            title: String::new(),
            summary: String::new(),
            text: "<script>x</script>\nhttps://example.org/a\n\nنص".to_owned(),
        };
        let html = prose(&text).to_html();
        assert!(!html.contains("<script"), "{html}");
        assert_eq!(html.matches("<p>").count(), 2, "{html}");
        assert!(html.contains("href=\"https://example.org/a\"") && html.contains("lang=\"ar\""), "{html}");
    }

    #[test]
    fn rhythms_in_words() {
        let first: NaiveDate = "2026-12-05".parse().unwrap();
        let table = [
            ("FREQ=WEEKLY", "every Saturday"),
            ("FREQ=WEEKLY;BYDAY=SA", "every Saturday"),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "every second Sunday"),
            ("FREQ=MONTHLY;BYDAY=1SA", "on the first Saturday of every month"),
            ("FREQ=MONTHLY;BYDAY=-1FR", "on the last Friday of every month"),
            ("FREQ=WEEKLY;BYDAY=SA,SU", "more than once"),
            ("FREQ=DAILY", "more than once"),
        ];
        for (rule, expected) in table {
            assert_eq!(rhythm(Words::of(Language::En), first, &rule.parse().unwrap()), expected, "{rule}");
        }
    }
}
