//! Dates and times as readers of each language expect them, in the clock of the offices.
//!
//! Weekday first, because people remember the day. Readers of Farsi get the Persian date with the
//! Gregorian one beside it: offices and papers here use the second.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, SecondsFormat, Timelike, Utc};
use chrono_tz::Tz;
use domain::Language;
use domain::calendar::SolarHijri;
use leptos::prelude::*;

use crate::state::ZONE;
use crate::words::Words;

/// An instant on the clock of the offices.
pub fn local(at: DateTime<Utc>) -> DateTime<Tz> {
    at.with_timezone(&ZONE)
}

/// The date of an instant in the offices.
pub fn today(now: DateTime<Utc>) -> NaiveDate {
    local(now).date_naive()
}

/// `Tuesday 1 December 2026`; in Farsi `سه‌شنبه ۱۰ آذر ۱۴۰۵ (۱ دسامبر ۲۰۲۶)`.
pub fn day(w: Words, date: NaiveDate) -> String {
    let weekday = weekday(w, date);
    let separator = weekday_separator(w.language);
    format!("{weekday}{separator}{}", plain(w, date))
}

/// `1 December 2026`, for "last checked" and the like; in Farsi with the Persian date before it.
pub fn plain(w: Words, date: NaiveDate) -> String {
    let gregorian = w.digits(&format!("{} {} {}", date.day(), month(w, date.month()), date.year()));
    match persian(w, date) {
        Some((date, year)) => format!("{date} {year} ({gregorian})"),
        None => gregorian,
    }
}

/// `Tuesday 1 Dec`: without the year, for lists of the coming days; in Farsi `سه‌شنبه ۱۰ آذر (۱ دسامبر)`.
pub fn day_short(w: Words, date: NaiveDate) -> String {
    let weekday = weekday(w, date);
    let separator = weekday_separator(w.language);
    let gregorian = w.digits(&format!("{} {}", date.day(), month_short(w, date.month())));
    match persian(w, date) {
        Some((date, _)) => format!("{weekday}{separator}{date} ({gregorian})"),
        None => format!("{weekday}{separator}{gregorian}"),
    }
}

/// [`day_short`] with one calendar only, the one on papers and phones here: an SMS has room for no more.
pub fn day_for_sms(w: Words, date: NaiveDate) -> String {
    let gregorian = w.digits(&format!("{} {}", date.day(), month_short(w, date.month())));
    format!("{}{}{gregorian}", weekday(w, date), weekday_separator(w.language))
}

/// As [`day_short`], with "today" or "tomorrow" before it where that is so.
pub fn day_near(w: Words, date: NaiveDate, today: NaiveDate) -> String {
    let short = day_short(w, date);
    let near = if date == today {
        w.date_today()
    } else if today.checked_add_days(Days::new(1)) == Some(date) {
        w.date_tomorrow()
    } else {
        return short;
    };
    format!("{near}{}{short}", comma(w.language))
}

/// `09:30`, in the digits of the language.
pub fn clock(w: Words, time: NaiveTime) -> String {
    w.digits(&format!("{:02}:{:02}", time.hour(), time.minute()))
}

/// `09:30 to 10:15`.
pub fn clock_range(w: Words, from: NaiveTime, to: NaiveTime) -> String {
    w.date_range(clock(w, from), clock(w, to))
}

/// `Tuesday 1 December 2026 at 09:30`, on the clock of the offices.
pub fn moment(w: Words, at: DateTime<Utc>) -> String {
    let at = local(at);
    format!("{}{}", day_at(w, at.date_naive()), clock(w, at.time()))
}

/// `Tuesday 1 December 2026 at `: what stands before a clock, with the space between them.
pub fn day_at(w: Words, date: NaiveDate) -> String {
    let separator = if w.language == Language::En { " " } else { comma(w.language) };
    format!("{}{separator}{} ", day(w, date), w.date_at())
}

/// `45 minutes`.
pub fn minutes(w: Words, minutes: u16) -> String {
    w.date_minutes(minutes)
}

/// [`day`] that machines can read too.
pub fn day_view(w: Words, date: NaiveDate) -> impl IntoView + use<> {
    view! { <time datetime=date.to_string()>{day(w, date)}</time> }
}

/// [`moment`] that machines can read too, with the offset of the offices.
pub fn moment_view(w: Words, at: DateTime<Utc>) -> impl IntoView + use<> {
    let stamp = local(at).to_rfc3339_opts(SecondsFormat::Secs, false);
    view! { <time datetime=stamp>{moment(w, at)}</time> }
}

/// [`clock`] that machines can read too.
pub fn clock_view(w: Words, at: DateTime<Utc>) -> impl IntoView + use<> {
    let at = local(at);
    let stamp = at.to_rfc3339_opts(SecondsFormat::Secs, false);
    view! { <time datetime=stamp>{clock(w, at.time())}</time> }
}

/// The name of the day.
pub fn weekday(w: Words, date: NaiveDate) -> &'static str {
    let names = [
        w.date_weekday_1(),
        w.date_weekday_2(),
        w.date_weekday_3(),
        w.date_weekday_4(),
        w.date_weekday_5(),
        w.date_weekday_6(),
        w.date_weekday_7(),
    ];
    names[date.weekday().num_days_from_monday() as usize]
}

/// Romanian and Arabic write a comma after the weekday, English and Farsi do not.
const fn weekday_separator(language: Language) -> &'static str {
    match language {
        Language::Ro => ", ",
        Language::Ar => "، ",
        Language::En | Language::Fa => " ",
    }
}

/// What stands between two things in a line. Never a raised dot: beside digits it reads as an Arabic zero.
pub const fn comma(language: Language) -> &'static str {
    match language {
        Language::Ro | Language::En => ", ",
        Language::Ar | Language::Fa => "، ",
    }
}

fn month(w: Words, month: u32) -> &'static str {
    let names = [
        w.date_month_1(),
        w.date_month_2(),
        w.date_month_3(),
        w.date_month_4(),
        w.date_month_5(),
        w.date_month_6(),
        w.date_month_7(),
        w.date_month_8(),
        w.date_month_9(),
        w.date_month_10(),
        w.date_month_11(),
        w.date_month_12(),
    ];
    names[month as usize - 1]
}

fn month_short(w: Words, month: u32) -> &'static str {
    let names = [
        w.date_month_short_1(),
        w.date_month_short_2(),
        w.date_month_short_3(),
        w.date_month_short_4(),
        w.date_month_short_5(),
        w.date_month_short_6(),
        w.date_month_short_7(),
        w.date_month_short_8(),
        w.date_month_short_9(),
        w.date_month_short_10(),
        w.date_month_short_11(),
        w.date_month_short_12(),
    ];
    names[month as usize - 1]
}

/// Day and month, and the year, of the Persian calendar, for readers of Farsi.
fn persian(w: Words, date: NaiveDate) -> Option<(String, String)> {
    if w.language != Language::Fa {
        return None;
    }
    let date = SolarHijri::from_gregorian(date)?;
    let names = [
        w.date_persian_1(),
        w.date_persian_2(),
        w.date_persian_3(),
        w.date_persian_4(),
        w.date_persian_5(),
        w.date_persian_6(),
        w.date_persian_7(),
        w.date_persian_8(),
        w.date_persian_9(),
        w.date_persian_10(),
        w.date_persian_11(),
        w.date_persian_12(),
    ];
    let day = w.digits(&format!("{} {}", date.day(), names[usize::from(date.month()) - 1]));
    Some((day, w.number(date.year())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn moments_in_four_languages() {
        let table = [
            (Language::Ro, "marți, 1 decembrie 2026, ora 09:30"),
            (Language::En, "Tuesday 1 December 2026 at 09:30"),
            (Language::Ar, "الثلاثاء، ١ كانون الأول/ديسمبر ٢٠٢٦، الساعة ٠٩:٣٠"),
            (Language::Fa, "سه‌شنبه ۱۰ آذر ۱۴۰۵ (۱ دسامبر ۲۰۲۶)، ساعت ۰۹:۳۰"),
        ];
        for (language, expected) in table {
            assert_eq!(moment(Words::of(language), at("2026-12-01T07:30:00Z")), expected);
        }
    }

    #[test]
    fn the_clock_of_the_offices_moves_with_the_season() {
        let w = Words::of(Language::En);
        let table = [
            ("2026-07-01T06:00:00Z", "Wednesday 1 July 2026 at 09:00"),
            ("2026-12-31T22:05:00Z", "Friday 1 January 2027 at 00:05"),
            ("2027-03-28T00:59:00Z", "Sunday 28 March 2027 at 02:59"),
            ("2027-03-28T01:00:00Z", "Sunday 28 March 2027 at 04:00"),
        ];
        for (utc, expected) in table {
            assert_eq!(moment(w, at(utc)), expected);
        }
    }

    #[test]
    fn near_days_are_called_by_their_name() {
        let today = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
        let table = [
            (Language::En, 0, "Today, Thursday 31 Dec"),
            (Language::En, 1, "Tomorrow, Friday 1 Jan"),
            (Language::En, 2, "Saturday 2 Jan"),
            (Language::Ro, 1, "Mâine, vineri, 1 ian."),
            (Language::Ar, 1, "غدًا، الجمعة، ١ يناير"),
            (Language::Fa, 1, "فردا، جمعه ۱۱ دی (۱ ژانویه)"),
        ];
        for (language, days, expected) in table {
            let date = today + Days::new(days);
            assert_eq!(day_near(Words::of(language), date, today), expected);
        }
    }

    #[test]
    fn lengths_take_the_right_plural() {
        let table = [
            (Language::En, 1, "1 minute"),
            (Language::Ro, 30, "30 de minute"),
            (Language::Ro, 15, "15 minute"),
            (Language::Ar, 2, "دقيقتان"),
            (Language::Ar, 30, "\u{2068}٣٠\u{2069} دقيقة"),
            (Language::Fa, 45, "\u{2068}۴۵\u{2069} دقیقه"),
        ];
        for (language, count, expected) in table {
            assert_eq!(minutes(Words::of(language), count), expected);
        }
    }

    #[test]
    fn machines_read_the_offset() {
        let html = moment_view(Words::of(Language::En), at("2026-07-01T06:00:00Z")).to_html();
        assert!(html.contains("datetime=\"2026-07-01T09:00:00+03:00\""), "{html}");
    }
}
