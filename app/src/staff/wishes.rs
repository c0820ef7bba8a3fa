//! What a person wished of a visit, whether somebody must still be found to interpret, and whether a
//! closure hits it: an icon and a word each.

use domain::booking::{Gender, VisitWay};
use leptos::prelude::*;
use store::booking::{Closing, Visit};

use crate::ui::icon::Icon;
use crate::words::Words;

/// Everything beyond service, place and language that who prepares the visit has to know.
pub fn wishes(w: Words, visit: &Visit) -> AnyView {
    let spans: Vec<_> = lines(w, visit)
        .into_iter()
        .map(|(icon, text)| view! { <span class="wish"><Icon name=icon />{text}</span> })
        .collect();
    spans.into_any()
}

fn lines(w: Words, visit: &Visit) -> Vec<(&'static str, &'static str)> {
    let wished = &visit.wishes;
    let interpreter = if visit.interpreter_open {
        Some(("triangle-alert", w.staff_interpreter_open()))
    } else if visit.has_interpreter() {
        Some(("languages", w.staff_interpreter()))
    } else {
        None
    };
    let by = visit.interpreter.then_some(wished.interpreter_by).flatten().and_then(|by| match by {
        VisitWay::OnSite => Some(("users", w.staff_interpreter_by_on_site())),
        VisitWay::Video => Some(("smartphone", w.staff_interpreter_by_video())),
        VisitWay::Phone => None,
    });
    let way = match wished.way {
        VisitWay::OnSite => None,
        VisitWay::Video => Some(("smartphone", w.staff_way_video())),
        VisitWay::Phone => Some(("phone", w.staff_way_phone())),
    };
    let gender = wished.gender.map(|gender| match gender {
        Gender::Woman => ("venus", w.staff_wish_woman()),
        Gender::Man => ("mars", w.staff_wish_man()),
    });
    let closing = visit.closing.map(|closing| match closing {
        Closing::Deciding => ("door-open", w.closure_mark_deciding()),
        Closing::Asked => ("door-open", w.closure_mark_asked()),
        Closing::Calling => ("phone", w.closure_mark_calling()),
    });
    let step_free = wished.step_free.then(|| ("accessibility", w.staff_wish_step_free()));
    [closing, way, interpreter, by, gender, step_free].into_iter().flatten().collect()
}
