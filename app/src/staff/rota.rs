//! One to four weeks of hours as they are typed: their fields, what is wrong with them, what they become.

use chrono::{Datelike as _, Days, NaiveDate};
use domain::calendar::{Rota, WeeklyHours};
use domain::text::digits_to_ascii;
use leptos::prelude::*;

use super::hours::{DAYS, weekday_name};
use crate::dates;
use crate::ui::form::{Errors, Field};
use crate::ui::request::Fields;
use crate::words::Words;

/// The fields of each week, Monday first.
pub const NAMES: [[&str; 7]; Rota::MOST] = [
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    ["b-mon", "b-tue", "b-wed", "b-thu", "b-fri", "b-sat", "b-sun"],
    ["c-mon", "c-tue", "c-wed", "c-thu", "c-fri", "c-sat", "c-sun"],
    ["d-mon", "d-tue", "d-wed", "d-thu", "d-fri", "d-sat", "d-sun"],
];

/// Weeks as texts, one to four of them.
#[derive(Debug, Clone)]
pub struct Typed(Vec<[String; 7]>);

impl Typed {
    pub fn of(rota: &Rota) -> Typed {
        Typed(rota.weeks().iter().map(|week| DAYS.map(|(day, _)| week.on(day).to_string())).collect())
    }

    /// As many weeks as are asked for. One that the form did not have yet begins as the first.
    pub fn read(fields: &Fields) -> Typed {
        let week = |names: &[&str; 7]| names.map(|name| fields.get(name).to_owned());
        let shown = number(fields, "shown");
        let weeks = NAMES.iter().enumerate().take(number(fields, "turns"));
        Typed(weeks.map(|(at, names)| week(if at < shown { names } else { &NAMES[0] })).collect())
    }

    /// Whether there are weeks here that the form did not show: nobody has agreed to them.
    pub fn has_more_than(&self, fields: &Fields) -> bool {
        self.0.len() > number(fields, "shown")
    }

    pub fn turns(&self) -> usize {
        self.0.len()
    }

    /// The weeks as the store takes them; what is wrong is told beside its field.
    pub fn rota(&self, w: Words, errors: &mut Errors) -> Option<Rota> {
        let mut weeks = Vec::new();
        for (names, texts) in NAMES.iter().zip(&self.0) {
            match WeeklyHours::parse(texts.each_ref().map(String::as_str)) {
                Ok(week) => weeks.push(week),
                Err(wrong) => errors.0.extend(wrong.iter().map(|(day, why)| {
                    let id = format!("staff-hours-{}", why.code().replace('_', "-"));
                    let field = names[day.num_days_from_monday() as usize];
                    (field, w.by_id(&id).unwrap_or_default().to_owned())
                })),
            }
        }
        Rota::new(weeks).filter(|rota| rota.weeks().len() == self.0.len())
    }

    /// Everything, for the next step.
    pub fn carried(&self) -> Vec<(&'static str, String)> {
        let count = self.0.len().to_string();
        let weeks = NAMES.iter().zip(&self.0);
        let days = weeks.flat_map(|(names, texts)| names.iter().copied().zip(texts.iter().cloned()));
        days.chain([("turns", count.clone()), ("shown", count)]).collect()
    }

    /// "Week A" and the like.
    pub fn week_name(&self, w: Words, turn: usize) -> &'static str {
        w.by_id(&format!("staff-hours-week-{}", turn + 1)).unwrap_or_default()
    }

    /// How many weeks can take turns, for a list.
    pub fn choices(w: Words) -> Vec<(String, String)> {
        let name = |count| w.by_id(&format!("staff-hours-turns-{count}")).unwrap_or_default().to_owned();
        (1..=Rota::MOST).map(|count| (count.to_string(), name(count))).collect()
    }

    /// The Monday of a week of the rota, when it begins in the week of a date.
    fn monday(&self, from: NaiveDate, turn: usize) -> NaiveDate {
        let since = Days::new(from.weekday().num_days_from_monday().into());
        let monday = from.checked_sub_days(since).unwrap_or(from);
        monday.checked_add_days(Days::new(turn as u64 * 7)).unwrap_or(monday)
    }

    /// A set of fields for each week.
    pub fn fields(&self, w: Words, from: Option<NaiveDate>, errors: &Errors) -> AnyView {
        let week = |(turn, (names, texts)): (usize, (&[&'static str; 7], &[String; 7]))| {
            let day = |((name, value), (day, _)): ((&&'static str, &String), _)| {
                Field {
                    value: value.clone(),
                    error: errors.of(name),
                    longest: Some(80),
                    ..Field::text(name, weekday_name(w, day))
                }
                .view(w)
            };
            let days: Vec<_> = names.iter().zip(texts).zip(DAYS).map(day).collect();
            if self.0.len() == 1 {
                return days.into_any();
            }
            let begins = from.map(|from| w.staff_hours_week_of(dates::day_short(w, self.monday(from, turn))));
            view! {
                <fieldset class="field">
                    <legend>{self.week_name(w, turn)}</legend>
                    {begins.map(|text| view! { <p class="hint">{text}</p> })}
                    {days}
                </fieldset>
            }
            .into_any()
        };
        let weeks: Vec<_> = NAMES.iter().zip(&self.0).enumerate().map(week).collect();
        view! {
            <input type="hidden" name="shown" value=self.0.len().to_string() />
            {weeks}
        }
        .into_any()
    }

    /// Which week comes when, for the page that asks whether it is right; nothing for a single week.
    pub fn calendar(&self, w: Words, from: NaiveDate) -> Option<AnyView> {
        if self.0.len() == 1 {
            return None;
        }
        let line = |turn: usize| {
            let first = self.monday(from, turn);
            let again = self.monday(from, turn + self.0.len());
            let days = [first, again].map(|day| dates::day_short(w, day));
            let texts: Vec<_> = DAYS
                .iter()
                .zip(&self.0[turn])
                .filter(|(_, text)| !text.trim().is_empty())
                .map(|((day, _), text)| {
                    view! { <li>{weekday_name(w, *day)} " " <bdi dir="ltr">{w.digits(text)}</bdi></li> }
                })
                .collect();
            view! {
                <li>
                    <strong>{self.week_name(w, turn)}</strong> " – " {w.staff_hours_week_days(days[0].clone(), days[1].clone())}
                    <ul>{texts}</ul>
                </li>
            }
        };
        let lines: Vec<_> = (0..self.0.len()).map(line).collect();
        Some(view! { <ul>{lines}</ul> }.into_any())
    }
}

/// A number of weeks; 1 for a form that says nothing of it.
fn number(fields: &Fields, name: &str) -> usize {
    let typed = digits_to_ascii(fields.get(name).trim()).parse().unwrap_or(1);
    usize::clamp(typed, 1, Rota::MOST)
}
