//! The day's list: what it shows to whom, the marks, and what another process changes.

use axum::http::StatusCode;
use domain::booking::Act;
use domain::staff::Role;

use super::house::House;
use super::office::{DAY, SENSITIVE, book, open};

#[tokio::test]
async fn what_a_sensitive_visit_is_about_is_for_counsellors_only() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, SENSITIVE, "10:00", "نرگس").await;
    let title = house.app.directory().service(SENSITIVE).unwrap().words[&domain::Language::Ro].title.clone();
    let table = [(Role::Reception, false), (Role::Manager, false), (Role::Counsellor, true)];
    for (role, may_see) in table {
        let person = house.person(role.code(), role).await;
        let one = format!("/staff/visit/{}", visit.id);
        for path in [DAY, &DAY.replace("/staff/day", "/staff/day/list"), &one, &format!("{one}/move")] {
            let page = house.get(path, Some(&person)).await;
            assert_eq!(page.status, StatusCode::OK, "{role:?} {path}");
            assert!(page.body.contains("نرگس"), "{role:?} {path}");
            assert!(!page.body.contains(SENSITIVE), "{role:?} {path}: the address of the service shows");
            if !path.ends_with("/move") {
                assert_eq!(page.body.contains(&title), may_see, "{role:?} {path}");
                assert_eq!(
                    page.body.contains(">Consiliere</span>") || page.body.contains("Consiliere</dd>"),
                    !may_see,
                    "{role:?} {path}"
                );
            }
        }
        let details = house.get(&one, Some(&person)).await;
        assert_eq!(details.body.contains("o notă"), may_see, "{role:?}");
        let form = house.get("/staff/book", Some(&person)).await;
        assert_eq!(form.body.contains(&format!("value=\"{SENSITIVE}\"")), may_see, "{role:?}");
    }
}

#[tokio::test]
async fn the_full_reference_and_the_pin_are_on_no_page_of_the_desk() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "Ana").await;
    let person = house.person("Radu", Role::Counsellor).await;
    let tail = format!("…{}", &visit.reference[7..]);
    for path in [DAY, &format!("/staff/visit/{}", visit.id)] {
        let page = house.get(path, Some(&person)).await;
        assert!(page.body.contains(&tail), "{path}");
        assert!(!page.body.contains(&visit.reference) && !page.body.contains(&visit.pin), "{path}");
        let shown = domain::reference::Reference::parse(&visit.reference).unwrap().shown();
        assert!(!page.body.contains(&shown), "{path}");
    }
}

#[tokio::test]
async fn one_tap_marks_and_one_takes_it_back() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "Ana").await;
    let desk = house.person("Radu", Role::Reception).await;
    let mark = format!("/staff/visit/{}/mark", visit.id);
    let back = format!("{DAY}#visit-{}", visit.id);
    let steps = [
        ("arrive", "1", "a venit"),
        ("begin", "2", "în discuție"),
        ("undo", "3", "a venit"),
        ("finish", "4", "încheiat"),
        ("undo", "5", "a venit"),
        ("miss", "6", "nu a venit"),
        ("arrive", "7", "a venit"),
    ];
    for (act, version, state) in steps {
        let answer = house.post(&mark, Some(&desk), &[("act", act), ("version", version)]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, &*back), "{act} {version}");
        let page = house.get(DAY, Some(&desk)).await;
        let row = page.body.split("<tr id=").nth(1).unwrap();
        assert!(
            row.contains(&format!(">{state}<")) || row.contains(&format!("{state}</span>")),
            "{act}: {row}"
        );
    }
    // Somebody who looks at an old list is told, and sees the new one; nothing is marked.
    let stale = house.post(&mark, Some(&desk), &[("act", "finish"), ("version", "1")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.body.contains("altcineva a schimbat") && stale.body.contains("Ana"));
    let unknown = house.post(&mark, Some(&desk), &[("act", "bless"), ("version", "8")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let acts = house.app.store.audit_newest(50).await.unwrap();
    let own = acts
        .iter()
        .filter(|act| act.actor == format!("staff:{}", desk.id))
        .filter(|act| act.object.starts_with("visit:"));
    assert_eq!(own.count(), steps.len(), "each mark is an act of its own");
}

#[tokio::test]
async fn the_list_follows_what_another_process_does() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "Ana").await;
    let desk = house.person("Radu", Role::Reception).await;
    let page = house.get(DAY, Some(&desk)).await;
    let source = "/staff/day/list?place=bucharest&date=2026-12-02";
    assert!(
        page.body.contains(&format!("data-source=\"{}\"", source.replace('&', "&amp;"))),
        "{}",
        page.body
    );
    let first = house.get(source, Some(&desk)).await;
    let version = first.headers["etag"].to_str().unwrap().to_owned();
    assert!(page.body.contains(&format!("data-version={version}")), "{version}");
    let same = house.get_if_changed(source, &desk, &version).await;
    assert_eq!((same.status, same.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    house.app.store.mark(&visit.id, 1, Act::Arrive, "another", house.app.clock.now()).await.unwrap();
    let changed = house.get_if_changed(source, &desk, &version).await;
    assert_eq!(changed.status, StatusCode::OK);
    assert!(changed.body.starts_with("<tr") && changed.body.contains("a venit"), "{}", changed.body);
    book(&house, "talk", "11:00", "Ion").await;
    let again = house.get_if_changed(source, &desk, changed.headers["etag"].to_str().unwrap()).await;
    assert!(again.body.contains("Ion"));
}

#[tokio::test]
async fn an_unattended_screen_goes_dark() {
    let house = House::new().await;
    open(&house).await;
    let desk = house.person("Radu", Role::Reception).await;
    for minute in 0..16 {
        let answer = house.get_unattended("/staff/day/list", &desk).await;
        let expected = if minute < 15 { StatusCode::OK } else { StatusCode::UNAUTHORIZED };
        assert_eq!(answer.status, expected, "after {minute} minutes");
        house.later(60);
    }
}

#[tokio::test]
async fn every_section_of_a_role_opens() {
    let house = House::new().await;
    open(&house).await;
    for role in Role::ALL {
        let person = house.person(role.code(), role).await;
        let start = house.get("/staff", Some(&person)).await;
        let page = house.get(start.location(), Some(&person)).await;
        let nav = page.body.split("class=\"sections\"").nth(1).unwrap().split("</nav>").next().unwrap();
        let links: Vec<_> = nav.split("href=\"").skip(1).filter_map(|part| part.split('"').next()).collect();
        assert!(links.len() >= 3, "{role:?}: {links:?}");
        for link in links {
            let page = house.get(link, Some(&person)).await;
            assert_eq!(page.status, StatusCode::OK, "{role:?} {link}");
            assert!(page.body.contains(&format!("href=\"{link}\" aria-current=\"page\"")), "{role:?} {link}");
        }
    }
}
