//! The pages of the people who work here: the door, the day, and what a morning asks for.
//! Plain pages and plain forms; one small script adds keys and follows what others change.

#[cfg(feature = "ssr")]
mod accounts;
#[cfg(feature = "ssr")]
mod book;
#[cfg(feature = "ssr")]
mod book_form;
#[cfg(feature = "ssr")]
mod booked;
#[cfg(feature = "ssr")]
mod calendars;
#[cfg(feature = "ssr")]
mod calls;
#[cfg(feature = "ssr")]
mod closure;
#[cfg(feature = "ssr")]
mod day;
#[cfg(feature = "ssr")]
mod days_off;
#[cfg(feature = "ssr")]
mod door;
#[cfg(feature = "ssr")]
mod find;
#[cfg(feature = "ssr")]
mod hours;
#[cfg(feature = "ssr")]
mod mark;
#[cfg(feature = "ssr")]
mod messages;
#[cfg(feature = "ssr")]
mod my_calendar;
#[cfg(feature = "ssr")]
mod offers;
#[cfg(feature = "ssr")]
mod record;
#[cfg(feature = "ssr")]
mod rename;
#[cfg(feature = "ssr")]
mod repeat;
#[cfg(feature = "ssr")]
mod resource;
#[cfg(feature = "ssr")]
mod resource_form;
#[cfg(feature = "ssr")]
mod rota;
#[cfg(feature = "ssr")]
mod rows;
#[cfg(feature = "ssr")]
mod stop_form;
#[cfg(feature = "ssr")]
mod stops;
#[cfg(all(test, feature = "ssr"))]
pub(crate) mod tests;
#[cfg(feature = "ssr")]
mod together;
#[cfg(feature = "ssr")]
mod visit;
#[cfg(feature = "ssr")]
mod waiting;
#[cfg(feature = "ssr")]
mod week;
#[cfg(feature = "ssr")]
mod wishes;

#[cfg(feature = "ssr")]
pub use accounts::set_up_link;

#[cfg(feature = "ssr")]
use crate::routes::{Access, Routes};

/// The addresses of the staff pages.
#[cfg(feature = "ssr")]
pub fn routes(routes: Routes) -> Routes {
    use domain::staff::Permission::{
        BookForCaller, EditHours, FindByReference, ManageStaff, MarkVisit, SettleMessage, ViewAudit, ViewDay,
        ViewOutbox,
    };
    routes
        .get("/staff/sign-in", Access::Public, door::sign_in_page)
        .post("/staff/sign-in", Access::Public, door::sign_in)
        .get("/staff/set-up/{token}", Access::Public, door::set_up_page)
        .post("/staff/set-up/{token}", Access::Public, door::set_up)
        .post("/staff/sign-out", Access::SignedIn, door::sign_out)
        .get("/staff", Access::SignedIn, door::first)
        .get("/staff/day", Access::Staff(ViewDay), day::page)
        .get("/staff/day/list", Access::Staff(ViewDay), day::list)
        .get("/staff/find", Access::Staff(FindByReference), find::page)
        .post("/staff/find", Access::Staff(FindByReference), find::find)
        .get("/staff/visit/{id}", Access::Staff(FindByReference), visit::page)
        .post("/staff/visit/{id}/mark", Access::Staff(MarkVisit), mark::mark)
        .post("/staff/visit/{id}/name", Access::Staff(BookForCaller), rename::correct)
        .get("/staff/visit/{id}/move", Access::Staff(BookForCaller), visit::move_page)
        .post("/staff/visit/{id}/move", Access::Staff(BookForCaller), visit::move_visit)
        .get("/staff/visit/{id}/repeat", Access::Staff(BookForCaller), repeat::page)
        .post("/staff/visit/{id}/repeat", Access::Staff(BookForCaller), repeat::book)
        .get("/staff/book", Access::Staff(BookForCaller), book::page)
        .post("/staff/book", Access::Staff(BookForCaller), book::book)
        .get("/staff/waiting", Access::Staff(BookForCaller), waiting::page)
        .post("/staff/waiting/{id}", Access::Staff(BookForCaller), waiting::act)
        .get("/staff/hours", Access::Staff(EditHours), hours::page)
        .get("/staff/interpreters", Access::Staff(EditHours), resource::interpreters)
        .get("/staff/resource", Access::Staff(EditHours), resource::new_page)
        .post("/staff/resource", Access::Staff(EditHours), resource::add)
        .get("/staff/resource/{id}", Access::Staff(EditHours), resource::page)
        .post("/staff/resource/{id}", Access::Staff(EditHours), resource::change)
        .get("/staff/hours/{id}", Access::Staff(EditHours), week::page)
        .post("/staff/hours/{id}", Access::Staff(EditHours), week::save)
        .get("/staff/stops/{id}", Access::Staff(EditHours), stops::page)
        .post("/staff/stops/{id}", Access::Staff(EditHours), stops::save)
        .get("/staff/days-off", Access::Staff(EditHours), days_off::page)
        .post("/staff/days-off", Access::Staff(EditHours), days_off::plan)
        .post("/staff/days-off/take-back", Access::Staff(EditHours), days_off::take_back)
        .get("/staff/closures", Access::Staff(EditHours), closure::page)
        .post("/staff/closures", Access::Staff(EditHours), closure::begin)
        .get("/staff/closures/{id}", Access::Staff(EditHours), closure::one)
        .post("/staff/closures/{id}", Access::Staff(EditHours), closure::decide)
        .get("/staff/closures/{id}/messages", Access::Staff(EditHours), closure::messages)
        .post("/staff/closures/{id}/apply", Access::Staff(EditHours), closure::apply)
        .post("/staff/closures/{id}/undo", Access::Staff(EditHours), closure::undo)
        .post("/staff/closures/called/{line}", Access::Staff(SettleMessage), closure::called)
        .get("/staff/messages", Access::Staff(ViewOutbox), messages::page)
        .post("/staff/messages/{id}/done", Access::Staff(SettleMessage), messages::done)
        .post("/staff/calls/{visit}/{reason}/done", Access::Staff(SettleMessage), calls::done)
        .get("/staff/audit", Access::Staff(ViewAudit), record::page)
        .get("/staff/my-calendar", Access::SignedIn, my_calendar::page)
        .post("/staff/my-calendar", Access::SignedIn, my_calendar::make)
        .post("/staff/my-calendar/end", Access::SignedIn, my_calendar::end)
        .get("/calendar/{token}", Access::Public, my_calendar::file)
        .post("/staff/people/calendars", Access::Staff(ManageStaff), calendars::assign)
        .get("/staff/people", Access::Staff(ManageStaff), accounts::page)
        .post("/staff/people", Access::Staff(ManageStaff), accounts::add)
        .post("/staff/people/{id}", Access::Staff(ManageStaff), accounts::act)
}
