//! Which account each person of the schedule belongs to, for administrators.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;
use store::staff::{PersonCalendar, StaffMember};

use super::door::broken;
use super::rows::Reader;
use crate::guard::Signed;
use crate::state::AppState;
use crate::ui::answer::see_other;
use crate::ui::request::Fields;
use crate::ui::staff_page::form_token;

/// `POST /staff/people/calendars`: `resource` belongs to `staff`, or to nobody.
pub async fn assign(State(app): State<AppState>, signed: Signed, fields: Fields) -> Response {
    let staff = Some(fields.get("staff").to_owned()).filter(|id| !id.is_empty());
    let resource = fields.get("resource").to_owned();
    match app.store.assign_calendar(app.clock.seconds(), signed.staff.clone(), resource, staff).await {
        // What is gone meanwhile shows in the list.
        Ok(assigned) => see_other(if assigned { "/staff/people?done" } else { "/staff/people" }),
        Err(failed) => broken(&app, &failed.into()),
    }
}

/// Each person of the schedule with the list of accounts; nothing where the schedule is empty.
pub fn section(reader: &Reader<'_>, people: Vec<PersonCalendar>, members: &[StaffMember]) -> Option<AnyView> {
    let w = reader.words;
    let rows: Vec<_> = people.into_iter().map(|person| row(reader, person, members)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="tool">
                <h2>{w.staff_feed_assign()}</h2>
                <p class="small">{w.staff_feed_assign_text()}</p>
                <div class="scroll" tabindex="0" role="region" aria-label=w.staff_feed_assign()>
                    <table class="dense">
                        <thead>
                            <tr>
                                <th scope="col">{w.staff_feed_person()}</th>
                                <th scope="col">{w.staff_people_place()}</th>
                                <th scope="col">{w.staff_feed_account()}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any()
    })
}

fn row(reader: &Reader<'_>, person: PersonCalendar, members: &[StaffMember]) -> AnyView {
    let w = reader.words;
    let chosen = person.staff.unwrap_or_default();
    let none = view! { <option value="" selected=chosen.is_empty()>{w.staff_feed_no_account()}</option> };
    let options: Vec<_> = members
        .iter()
        .filter(|member| !member.disabled || member.id == chosen)
        .map(|member| {
            let selected = member.id == chosen;
            view! { <option value=member.id.clone() selected=selected>{member.name.clone()}</option> }
        })
        .collect();
    let place =
        person.place.map_or_else(|| w.staff_people_any_place().to_owned(), |slug| reader.place_title(&slug));
    let spoken = format!("{}: {}", w.staff_feed_account(), person.label);
    view! {
        <tr>
            <th scope="row"><bdi>{person.label}</bdi></th>
            <td>{place}</td>
            <td>
                <form method="post" action="/staff/people/calendars" class="button-row">
                    {form_token(reader.signed)}
                    <input type="hidden" name="resource" value=person.resource />
                    <select name="staff" aria-label=spoken>{none}{options}</select>
                    <button class="button quiet">{w.staff_feed_save()}</button>
                </form>
            </td>
        </tr>
    }
    .into_any()
}
