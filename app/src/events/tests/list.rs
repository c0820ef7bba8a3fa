//! The list and the page of one event: filters, days, what is over, what is hostile.

use axum::http::StatusCode;

use super::scene::{Typed, approve, first_waiting, manager, post};
use crate::staff::tests::house::{House, Person};

async fn public(house: &House, elena: &Person, typed: Typed) -> String {
    assert_eq!(post(house, "en", typed).await.status, StatusCode::SEE_OTHER);
    approve(house, elena).await
}

fn once(title: &str, date: &str) -> Typed {
    Typed::café().with("title", title).with("date", date).with("repeat", "none").with("until", "")
}

#[tokio::test]
async fn by_town_and_language_in_the_order_of_days() {
    let house = House::new().await;
    let elena = manager(&house).await;
    let empty = house.get("/en/events", None).await.body;
    assert!(empty.contains("Nothing is planned here yet") && !empty.contains("name=\"city\""));

    public(&house, &elena, once("Late", "2026-12-20").with("city", "كرايوفا").with("speaks", "ro")).await;
    public(&house, &elena, once("Early", "2026-12-04").with("city", "Iași").with("speaks", "fa")).await;
    let office = once("Office", "2026-12-10").with("place", "craiova").with("address", "").with("city", "");
    public(&house, &elena, office.with("speaks", "ro")).await;

    let table: [(&str, &[&str]); 8] = [
        ("", &["Early", "Office", "Late"]),
        ("?city=craiova", &["Office", "Late"]),
        ("?city=iasi", &["Early"]),
        ("?city=", &["Early", "Office", "Late"]),
        ("?speaks=ro", &["Office", "Late"]),
        ("?speaks=fa&city=iasi", &["Early"]),
        ("?speaks=fa&city=craiova", &[]),
        ("?city=%22%3E%3Cscript%3E", &[]),
    ];
    for (query, expected) in table {
        let page = house.get(&format!("/en/events{query}"), None).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        let places: Vec<Option<usize>> =
            ["Early", "Office", "Late"].map(|title| page.body.find(&format!(">{title}<"))).to_vec();
        let shown = ["Early", "Office", "Late"].iter().zip(&places).filter(|(_, at)| at.is_some());
        assert_eq!(shown.map(|(title, _)| *title).collect::<Vec<_>>(), expected, "{query}");
        assert!(places.iter().flatten().is_sorted(), "{query}");
        assert!(!page.body.contains("<script>"), "{query}");
    }
    // The town is called as the reader calls it, and the switch of languages keeps the filter.
    let page = house.get("/fa/events?city=craiova", None).await.body;
    assert!(page.contains("کرایووا") && page.contains("href=\"/ar/events?city=craiova\""), "{page}");
}

#[tokio::test]
async fn an_event_leaves_the_list_when_it_is_over() {
    let house = House::new().await;
    let elena = manager(&house).await;
    let slug =
        public(&house, &elena, once("Once", "2026-12-01").with("start", "18:00").with("end", "19:00")).await;
    let listed = async || house.get("/en/events", None).await.body.contains(">Once<");
    assert!(listed().await);
    house.later(9 * 3600 + 1800); // 18:31: it has begun.
    assert!(listed().await);
    house.later(3600);
    assert!(!listed().await);
    let page = house.get(&format!("/en/events/{slug}"), None).await.body;
    assert!(page.contains("This event is over.") && !page.contains("event.ics"), "{page}");
}

#[tokio::test]
async fn what_people_write_stays_text_on_every_page() {
    let house = House::new().await;
    let elena = manager(&house).await;
    let hostile = "</textarea><script>x</script>\"'";
    let typed = ["title", "summary", "text", "address", "city", "organiser"]
        .into_iter()
        .fold(Typed::café(), |typed, field| typed.with(field, hostile))
        .with("cost", "paid")
        .with("price", hostile);
    let posted = post(&house, "en", typed).await;
    let review = first_waiting(&house).await;
    let edit = posted.location().trim_end_matches("/link").to_owned();
    let slug = {
        let queue = house.get("/staff/events", Some(&elena)).await.body;
        assert!(!queue.contains("<script>x"), "{queue}");
        for path in [review.clone(), format!("{review}?translate=fa")] {
            assert!(!house.get(&path, Some(&elena)).await.body.contains("<script>x"), "{path}");
        }
        approve(&house, &elena).await
    };
    for path in [edit, "/en/events".to_owned(), format!("/en/events/{slug}")] {
        let page = house.get(&path, None).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.body.contains("<script>x"), "{path}: {}", page.body);
    }
}

#[tokio::test]
async fn demo_events_are_marked_and_load_once() {
    let house = House::new().await;
    let new = crate::events::load_demo_events(&house.app).await.unwrap();
    assert!(new >= 8, "{new}");
    assert_eq!(crate::events::load_demo_events(&house.app).await.unwrap(), 0);
    let page = house.get("/ro/events", None).await.body;
    let entries = page.matches("class=\"entry\"").count();
    assert_eq!(page.matches("Exemplu inventat").count(), entries, "each says that it is invented");
    assert!(entries >= 6 && page.contains("în farsi") && page.contains("în arabă"), "{entries}");
    assert!(page.contains("1 Decembrie împreună") || page.contains("Gătim împreună"));
    let elena = manager(&house).await;
    assert!(house.get("/staff/events", Some(&elena)).await.body.contains("كرة القدم"));
}
