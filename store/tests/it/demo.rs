//! Invented data: only into an empty house, all of it marked, and something to see on the first days.

use domain::calendar::WeeklyHours;
use domain::catalogue::{Entry, Parts, Slug};
use store::Store;

use crate::office::{date, instant};
use crate::{both, office};

/// The test's catalogue with the services and the office that the invented visits name.
fn directory() -> domain::catalogue::Directory {
    let known = office::directory(45);
    let mut parts = Parts::default();
    for (slug, name) in [("talk", "talk"), ("counselling-social", "talk"), ("counselling-legal", "talk")] {
        let facts = known.service(name).unwrap().facts.clone();
        parts.services.insert(Slug::parse(slug).unwrap(), Entry { facts, words: Default::default() });
    }
    for slug in ["bucharest", "craiova"] {
        let facts = known.place(slug).unwrap().facts.clone();
        parts.places.insert(Slug::parse(slug).unwrap(), Entry { facts, words: Default::default() });
    }
    domain::catalogue::Directory::new(parts, &Default::default())
}

async fn visits_on(store: &Store, day: &str) -> usize {
    let list = store.day_list("bucharest", date(day)).await.unwrap();
    assert!(list.iter().all(|visit| visit.demo && visit.name.ends_with("(demo)")));
    list.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_house_is_filled_once() {
    // A Friday at noon: the morning's visits are there too, and Monday's.
    let now = instant("2026-11-27T10:00:00Z");
    let store = both::sqlite().await;
    store.import_catalogue(&directory()).await.unwrap();
    let nine = "09:00-17:00";
    let offices = ["bucharest", "craiova"]
        .map(|place| (place, WeeklyHours::parse([nine, nine, nine, nine, "09:00-14:00", "", ""]).unwrap()));
    assert!(store.load_demo(&offices, now).await.unwrap());
    assert_eq!(visits_on(&store, "2026-11-27").await, 4);
    assert_eq!(visits_on(&store, "2026-11-28").await, 0, "a Saturday");
    assert_eq!(visits_on(&store, "2026-12-02").await, 4, "after the two holidays");
    let people = store.resources("bucharest").await.unwrap();
    assert!(people.len() == 9 && people.iter().all(|one| one.demo && one.label.ends_with("(demo)")));
    assert!(!store.load_demo(&offices, now).await.unwrap(), "what is there stays as it is");
    assert_eq!(office::check_whole(&store).await, 16);
}
