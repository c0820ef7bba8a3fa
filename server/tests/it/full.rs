//! The portal on a full disk: it says so, still shows what it knows, and takes bookings again by itself.

use chrono::Utc;
use store::Store;
use store::keys::new_id;

use crate::both;
use crate::disk::Disk;
use crate::http::{get, post};
use crate::program::{Place, form, house};
use crate::promises::check_promises;

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_a_page_that_says_so() {
    let disk = Disk::new();
    if !matches!(disk, Disk::Small(_)) {
        // A process of its own cannot be told how many pages to use; the store's own test is.
        println!("no disk may be mounted here: only the store was tried");
        return;
    }
    let database = disk.address();
    let store = house(&database).await;
    let place = Place::on(&database);
    let running = place.start();
    let free = place.free();
    let mut starts = free.iter();
    let mut promised = Vec::new();
    let mut send = |idem: &str, start: &str, accept: &str| {
        let answer = post(&place.host, "/api/book", &form(idem, start), accept, "").unwrap();
        if answer.status == 200 {
            promised.push(answer.json()["reference"].as_str().unwrap().to_owned());
        }
        answer
    };
    for _ in 0..3 {
        assert_eq!(send(&new_id(), starts.next().unwrap(), "application/json").status, 200);
    }
    disk.fill(&store).await;
    let mut refused = Vec::new();
    while refused.len() < 3 {
        let (idem, start) = (new_id(), starts.next().unwrap());
        let answer = send(&idem, start, "application/json");
        if answer.status == 200 {
            continue;
        }
        assert_eq!((answer.status, answer.json()["error"].as_str()), (503, Some("away")));
        assert!(answer.head.to_ascii_lowercase().contains("retry-after: "), "{}", answer.head);
        let page = send(&idem, start, "text/html");
        assert!(page.status == 503 && page.body.contains("<h1"), "{} {}", page.status, page.body);
        refused.push((idem, start));
    }
    assert_eq!(get(&place.host, "/en/book", "").unwrap().status, 200);
    assert!(!place.free().is_empty(), "who only looks still sees");
    disk.make_room(&store).await;
    for (idem, start) in refused {
        assert_eq!(send(&idem, start, "application/json").status, 200, "the same form, with room again");
    }
    running.kill();
    drop(store);
    let store = Store::open(&database, both::keys()).await.unwrap();
    let mut visits = Vec::new();
    for reference in &promised {
        visits.push(store.find_by_reference(reference, "s1", Utc::now()).await.unwrap().id);
    }
    check_promises(&store, visits.iter()).await;
}
