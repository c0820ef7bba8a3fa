//! The hours of a place: its state now, the usual week with today marked, the coming holidays.

use chrono::Datelike;
use domain::calendar::{Holiday, PlaceHours, Timetable, holiday_on};
use leptos::prelude::*;

use crate::dates;
use crate::directory::{Opening, week};
use crate::ui::parts::{Weight, notice};
use crate::words::Words;

/// How many days with other hours are shown, and how far ahead they are looked for, in days.
const OTHER_DAYS: usize = 4;
const LOOKS_AHEAD: u64 = 120;

/// Everything that is known about the hours. `visited`: a centre where our counsellor comes by.
pub fn section(w: Words, opening: &Opening, slug: &str, visited: bool) -> AnyView {
    match opening.hours(slug) {
        PlaceHours::Weekly(timetable) => view! {
            <h2>{w.places_week()}</h2>
            {table(w, opening, timetable)}
            {other_days(w, opening, timetable)}
        }
        .into_any(),
        PlaceHours::ByAppointment => {
            notice(Weight::Info, w.places_state_appointment(), more(w.places_hours_appointment()))
        }
        PlaceHours::NotKnown if visited => {
            notice(Weight::Info, w.places_hours(), more(w.places_hours_unknown_centre()))
        }
        PlaceHours::NotKnown => {
            notice(Weight::Warn, w.places_state_unknown(), more(w.places_hours_unknown()))
        }
    }
}

fn more(text: &'static str) -> AnyView {
    view! { <p>{text}</p> }.into_any()
}

fn table(w: Words, opening: &Opening, timetable: &Timetable) -> AnyView {
    let today = opening.today().weekday();
    let rows: Vec<_> = week::days(&timetable.weekly)
        .map(|(day, hours)| {
            let current = (day == today).then_some("date");
            let mark = (day == today).then(|| view! { " "<span class="badge">{w.places_today()}</span> });
            view! {
                <tr aria-current=current>
                    <th scope="row">{week::name(w, day)}{mark}</th>
                    <td><bdi>{week::ranges(w, hours)}</bdi></td>
                </tr>
            }
        })
        .collect();
    view! {
        <table class="week">
            <caption class="visually-hidden">{w.places_week()}</caption>
            <thead class="visually-hidden">
                <tr><th scope="col">{w.places_weekday()}</th><th scope="col">{w.places_hours()}</th></tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// The coming days on which the usual week does not hold: holidays, and what the office has changed.
fn other_days(w: Words, opening: &Opening, timetable: &Timetable) -> Option<AnyView> {
    let rests = |date| holiday_on(date).filter(|_| !timetable.works_on_holidays);
    let days = opening
        .coming(LOOKS_AHEAD)
        .filter(|date| timetable.exceptions.on(*date).is_some() || rests(*date).is_some());
    let lines: Vec<_> = days
        .take(OTHER_DAYS)
        .map(|date| {
            let day = dates::day_near(w, date, opening.today());
            let hours = week::ranges(w, timetable.on(date));
            let holiday =
                rests(date).map(|holiday| view! { <br /><span class="small">{name(w, holiday)}</span> });
            view! { <li><time datetime=date.to_string()>{day}</time>": "<bdi>{hours}</bdi>{holiday}</li> }
        })
        .collect();
    (!lines.is_empty()).then(|| view! { <h3>{w.places_other_days()}</h3><ul>{lines}</ul> }.into_any())
}

fn name(w: Words, holiday: Holiday) -> &'static str {
    w.by_id(&format!("holiday-{}", holiday.code().replace('_', "-"))).unwrap_or(holiday.code())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::page::render;
    use domain::Language;
    use domain::calendar::{DayHours, Exception, WeeklyHours};
    use std::collections::BTreeMap;

    #[test]
    fn today_is_marked_and_the_days_with_other_hours_are_named() {
        let week = WeeklyHours::parse(["9-17", "9-17", "9-17", "9-17", "9-14", "", ""]).unwrap();
        let mut timetable = Timetable::weekly(week);
        let shorter = Exception { hours: DayHours::parse("9-12").unwrap(), reason: "staff meeting".into() };
        timetable.exceptions.set("2026-12-03".parse().unwrap(), shorter);
        let known = BTreeMap::from([("here".to_owned(), PlaceHours::Weekly(timetable))]);
        // A Thursday; Saint Andrew is on the Monday after.
        let opening = Opening::at("2026-11-26T10:00:00".parse().unwrap(), known);
        for w in Language::ALL.map(Words::of) {
            let html = render(|| section(w, &opening, "here", false));
            assert_eq!(html.matches("<tr aria-current=\"date\"").count(), 1);
            let (_, after) = html.split_once("aria-current=\"date\"").unwrap();
            assert!(after.contains(w.date_weekday_4()) && after.contains(w.places_today()), "{html}");
            let dates: Vec<_> = html.split("datetime=\"").skip(1).map(|rest| &rest[..10]).collect();
            assert_eq!(dates, ["2026-11-30", "2026-12-01", "2026-12-03", "2026-12-25"]);
            for holiday in [w.holiday_saint_andrew(), w.holiday_national_day(), w.holiday_christmas()] {
                assert!(html.contains(holiday), "{holiday}");
            }
            let (_, short_day) = html.split_once("2026-12-03").unwrap();
            assert!(short_day.contains(&w.digits("12:00")), "{short_day}");
            assert!(!html.contains("staff meeting"), "why is for the staff");
        }
    }

    #[test]
    fn what_is_not_known_is_said_and_no_table_is_shown() {
        let opening = Opening::at("2026-11-26T10:00:00".parse().unwrap(), BTreeMap::new());
        for w in Language::ALL.map(Words::of) {
            let office = render(|| section(w, &opening, "here", false));
            assert!(office.contains(w.places_hours_unknown()) && !office.contains("<table"));
            let centre = render(|| section(w, &opening, "here", true));
            assert!(centre.contains(w.places_hours_unknown_centre()));
            for holiday in Holiday::ALL {
                assert_ne!(name(w, holiday), holiday.code());
            }
        }
    }
}
