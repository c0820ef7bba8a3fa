//! A house with a volunteer and a manager, and a form that is right.

use axum::http::StatusCode;
use domain::staff::Role;

use crate::staff::tests::house::{Answer, House, Person};

/// A form as a browser sends it: one value for each field.
#[derive(Debug, Clone)]
pub struct Typed(Vec<(String, String)>);

impl Typed {
    /// A weekly language café in Arabic, from Saturday 5 December 2026.
    pub fn café() -> Typed {
        let fields = [
            ("language", "ar"),
            ("kind", "community"),
            ("title", "مقهى اللغات"),
            ("summary", "نتحدث معاً"),
            ("text", "شاي وحديث.\n\nالجميع مرحب بهم."),
            ("date", "2026-12-05"),
            ("start", "17:00"),
            ("end", "19:00"),
            ("repeat", "weekly"),
            ("until", "2027-05-29"),
            ("place", ""),
            ("address", "Biblioteca, sala 2"),
            ("city", "Craiova"),
            ("audience", "everyone"),
            ("speaks", "ar"),
            ("step_free", "partly"),
            ("childcare", "children_welcome"),
            ("cost", "free"),
            ("no_documents", "yes"),
            ("organiser", "Samira"),
            ("contact", "0722 123 456"),
        ];
        Typed(fields.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec())
    }

    pub fn with(mut self, name: &str, value: impl Into<String>) -> Typed {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), value.into()));
        self
    }

    pub fn fields(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// The value of a hidden field on a page.
pub fn hidden(page: &str, name: &str) -> String {
    let at = page.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{name} in {page}"));
    page[at..].split('"').nth(3).unwrap().to_owned()
}

/// Opens the form, waits as a person does, and sends it.
pub async fn post(house: &House, lang: &str, typed: Typed) -> Answer {
    let path = format!("/{lang}/events/new");
    let page = house.get(&path, None).await;
    assert_eq!(page.status, StatusCode::OK);
    let mut typed = typed;
    for name in ["form", "shown", "mac"] {
        typed = typed.with(name, hidden(&page.body, name));
    }
    house.later(60);
    house.post(&path, None, &typed.fields()).await
}

/// The path of the volunteer's own page after a post that went well.
pub fn edit_path(posted: &Answer) -> String {
    assert_eq!(posted.status, StatusCode::SEE_OTHER, "{}", posted.body);
    posted.location().strip_suffix("/link").unwrap().to_owned()
}

pub async fn manager(house: &House) -> Person {
    house.person("Elena", Role::Manager).await
}

/// The address of the only event in the queue.
pub async fn first_waiting(house: &House) -> String {
    let waiting = house.app.store.events_waiting().await.unwrap();
    format!("/staff/events/{}", waiting[0].id)
}

/// Approves the only event in the queue as its page offers it; answers the slug.
pub async fn approve(house: &House, manager: &Person) -> String {
    let waiting = house.app.store.events_waiting().await.unwrap();
    let path = first_waiting(house).await;
    let page = house.get(&path, Some(manager)).await;
    let revision = hidden(&page.body, "revision");
    let done = house.post(&format!("{path}/approve"), Some(manager), &[("revision", &revision)]).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/staff/events?done"));
    waiting[0].slug.clone()
}
