//! Why nothing was booked, said above the page that comes again: taken, still being worked on, too many at once.

use chrono::{DateTime, FixedOffset};
use leptos::prelude::*;

use super::journey::{Journey, Step};
use super::offer::Offered;
use super::times_view::pick;
use crate::dates;
use crate::ui::icon::Icon;
use crate::ui::parts::{Weight, notice};
use crate::words::Words;

/// What is said above a page that comes again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Told {
    /// Somebody was faster; the nearest free starts.
    Taken(Vec<DateTime<FixedOffset>>),
    /// Free, but not for what is asked; the nearest starts that are.
    Unfit(Vec<DateTime<FixedOffset>>),
    /// The same form is being worked on.
    Busy,
    Overloaded,
}

impl Told {
    /// A notice that takes the focus.
    pub fn view(&self, w: Words, journey: &Journey, offered: &Offered) -> AnyView {
        let notice = match self {
            Told::Taken(nearest) => taken(w, w.booking_taken_title(), journey, offered, nearest),
            Told::Unfit(nearest) => taken(w, w.booking_unfit_title(), journey, offered, nearest),
            Told::Busy => notice(Weight::Info, w.booking_busy(), view! { <p>{w.booking_busy_text()}</p> }),
            Told::Overloaded => {
                notice(Weight::Warn, w.booking_lost(), view! { <p>{w.booking_lost_text()}</p> })
            }
        };
        view! { <div class="booking-told" role="alert" tabindex="-1" autofocus>{notice}</div> }.into_any()
    }
}

/// The nearest times as buttons; each takes along everything that was typed.
fn taken(
    w: Words,
    title: &'static str,
    journey: &Journey,
    offered: &Offered,
    nearest: &[DateTime<FixedOffset>],
) -> AnyView {
    if nearest.is_empty() {
        return notice(Weight::Warn, title, view! { <p>{w.booking_taken_none()}</p> });
    }
    let place = journey.get("place");
    let buttons: Vec<_> = nearest
        .iter()
        .map(|start| {
            let where_to = (!place.is_empty() && offered.asks_place()).then(|| offered.place_title(place));
            view! {
                <button class="button quiet booking-near" name="pick" value=pick(place, *start)>
                    <Icon name="clock" />
                    <span>{dates::moment(w, start.to_utc())}{where_to.map(|title| format!("{}{title}", dates::comma(w.language)))}</span>
                </button>
            }
        })
        .collect();
    let form = journey.form(w, Step::Time, "booking-nearest", view! { {buttons} });
    notice(Weight::Warn, title, view! { <p>{w.booking_taken_text()}</p> {form} })
}
