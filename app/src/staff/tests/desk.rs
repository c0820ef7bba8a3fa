//! What reception does on the phone: find, book, move, cancel.

use axum::http::StatusCode;
use domain::staff::Role;

use super::house::{Answer, House};
use super::office::{DAY, book, open};

/// The value of a hidden field of the page.
fn hidden(page: &Answer, name: &str) -> String {
    let field = page.body.split(&format!("name=\"{name}\" value=\"")).nth(1).expect(name);
    field.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_visit_is_found_by_its_reference_in_any_digits() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "Ana").await;
    let desk = house.person("Radu", Role::Reception).await;
    let persian: String =
        visit.reference.chars().map(|c| char::from_u32(c as u32 - 48 + 0x06F0).unwrap()).collect();
    for typed in [visit.reference.clone(), persian, visit.reference.clone() + " "] {
        let found = house.post("/staff/find", Some(&desk), &[("reference", &typed)]).await;
        assert_eq!(found.location(), format!("/staff/visit/{}", visit.id), "{typed}");
        assert!(!found.location().contains(&visit.reference));
    }
    let last = visit.reference.chars().last().unwrap().to_digit(10).unwrap();
    let mistyped = format!("{}{}", &visit.reference[..9], (last + 1) % 10);
    let other = domain::reference::Reference::draw(|bytes| {
        bytes.fill(7);
        Ok::<(), ()>(())
    })
    .unwrap();
    let table = [
        ("", StatusCode::UNPROCESSABLE_ENTITY, "zece cifre"),
        ("12345", StatusCode::UNPROCESSABLE_ENTITY, "zece cifre"),
        (&mistyped, StatusCode::UNPROCESSABLE_ENTITY, "Una dintre cifre"),
        (other.digits(), StatusCode::NOT_FOUND, "nicio vizită"),
    ];
    for (typed, status, said) in table {
        let answer = house.post("/staff/find", Some(&desk), &[("reference", typed)]).await;
        assert_eq!(answer.status, status, "{typed}");
        assert!(answer.body.contains(said) && answer.body.contains(&format!("value=\"{typed}\"")), "{typed}");
    }
}

#[tokio::test]
async fn reception_books_for_someone_who_phones() {
    let house = House::new().await;
    open(&house).await;
    let desk = house.person("Radu", Role::Reception).await;
    let question = "/staff/book?service=talk&place=bucharest&language=ar&interpreter=yes&from=2026-12-02";
    let page = house.get(question, Some(&desk)).await;
    assert_eq!(page.status, StatusCode::OK);
    let start = "2026-12-02T09:00:00+02:00";
    assert!(page.body.contains(&format!("value=\"{start}\"")), "{}", page.body);
    let idem = hidden(&page, "idem");
    let mut typed = vec![
        ("service", "talk"),
        ("place", "bucharest"),
        ("language", "ar"),
        ("interpreter", "yes"),
        ("idem", idem.as_str()),
        ("start", start),
        ("needs", "scaun rulant"),
    ];
    let nameless = house.post("/staff/book", Some(&desk), &typed).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nameless.body.contains("href=\"#name\"") && nameless.body.contains("scaun rulant"));
    assert!(
        nameless.body.contains("id=\"start\" name=\"start\" value=\"2026-12-02T09:00:00+02:00\" checked")
    );

    typed.push(("name", "سامي"));
    let booked = house.post("/staff/book", Some(&desk), &typed).await;
    assert_eq!(booked.status, StatusCode::OK, "{}", booked.body);
    let again = house.post("/staff/book", Some(&desk), &typed).await;
    let codes = |page: &Answer| {
        let shown: Vec<_> = page
            .body
            .split("class=\"code\">")
            .skip(1)
            .map(|c| c.split('<').next().unwrap().to_owned())
            .collect();
        shown
    };
    assert_eq!(codes(&booked).len(), 2);
    assert_eq!(codes(&booked), codes(&again), "the same form books once and says the same");
    let list = house.get(DAY, Some(&desk)).await;
    assert_eq!(list.body.matches("سامي</bdi>").count(), 1);
    let found = house.post("/staff/find", Some(&desk), &[("reference", &codes(&booked)[0])]).await;
    assert_eq!(found.status, StatusCode::SEE_OTHER);

    let other = store::keys::new_id();
    for field in &mut typed {
        match field.0 {
            "idem" => field.1 = &other,
            "name" => field.1 = "Altcineva",
            _ => {}
        }
    }
    let taken = house.post("/staff/book", Some(&desk), &typed).await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    assert!(taken.body.contains("tocmai a fost luată") && taken.body.contains("value=\"Altcineva\""));
    let listed = format!("name=\"start\" value=\"{start}\"");
    assert!(!taken.body.contains(&listed), "the taken time is not offered again");
}

#[tokio::test]
async fn reception_moves_and_cancels_for_the_caller() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "Ana").await;
    book(&house, "talk", "11:00", "Ion").await;
    let desk = house.person("Radu", Role::Reception).await;
    let one = format!("/staff/visit/{}", visit.id);
    let page = house.get(&format!("{one}/move?from=2026-12-02"), Some(&desk)).await;
    assert!(page.body.contains("value=\"2026-12-02T14:00:00+02:00\""), "{}", page.body);
    let moving = format!("{one}/move");
    let table = [
        ("", StatusCode::UNPROCESSABLE_ENTITY),
        ("2026-12-02T11:00:00+02:00", StatusCode::CONFLICT),
        ("2026-12-05T11:00:00+02:00", StatusCode::UNPROCESSABLE_ENTITY),
    ];
    for (start, status) in table {
        let answer = house.post(&moving, Some(&desk), &[("start", start), ("from", "2026-12-02")]).await;
        assert_eq!(answer.status, status, "{start}");
    }
    let moved = house.post(&moving, Some(&desk), &[("start", "2026-12-02T14:00:00+02:00")]).await;
    assert_eq!(moved.location(), format!("{one}?moved"));
    let page = house.get(moved.location(), Some(&desk)).await;
    assert!(page.body.contains("14:00") && page.body.contains("are acum altă oră"));

    let version = hidden(&page, "version");
    let cancel = [("act", "cancel"), ("version", version.as_str()), ("back", "visit")];
    let cancelled = house.post(&format!("{one}/mark"), Some(&desk), &cancel).await;
    assert_eq!(cancelled.location(), one);
    let page = house.get(&one, Some(&desk)).await;
    assert!(page.body.contains("anulat"), "{}", page.body);
    let version = hidden(&page, "version");
    let undone =
        house.post(&format!("{one}/mark"), Some(&desk), &[("act", "undo"), ("version", &version)]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER);
    assert!(house.get(&one, Some(&desk)).await.body.contains("așteptat"));
}

#[tokio::test]
async fn a_taken_time_is_booked_into_an_extra_seat_only_with_a_reason_that_the_day_shows() {
    let house = House::new().await;
    open(&house).await;
    book(&house, "talk", "10:00", "Ana").await;
    let desk = house.person("Radu", Role::Reception).await;
    let page = house.get("/staff/book?service=talk&place=bucharest&from=2026-12-02", Some(&desk)).await;
    let idem = hidden(&page, "idem");
    let start = "2026-12-02T10:00:00+02:00";
    let typed = vec![
        ("service", "talk"),
        ("place", "bucharest"),
        ("language", "fa"),
        ("interpreter", "yes"),
        ("from", "2026-12-02"),
        ("start", start),
        ("name", "Dana"),
        ("idem", &idem),
    ];
    let taken = house.post("/staff/book", Some(&desk), &typed).await;
    assert_eq!(taken.status, StatusCode::CONFLICT);
    assert!(taken.body.contains("name=\"extra\"") && taken.body.contains("extra_reason"), "{}", taken.body);
    let without = [&typed[..], &[("extra", start), ("extra_reason", " ")]].concat();
    let refused = house.post("/staff/book", Some(&desk), &without).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let w = crate::words::Words::of(domain::Language::Ro);
    assert!(refused.body.contains(w.staff_extra_needs_reason()), "{}", refused.body);
    let with = [&typed[..], &[("extra", start), ("extra_reason", "trenul pleacă la prânz")]].concat();
    let booked = house.post("/staff/book", Some(&desk), &with).await;
    assert_eq!(booked.status, StatusCode::OK, "{}", booked.body);
    let day = house.get(DAY, Some(&desk)).await;
    assert!(day.body.contains("Dana") && day.body.contains("trenul pleacă la prânz"), "{}", day.body);
    assert!(day.body.contains(w.staff_extra()));
}

#[tokio::test]
async fn a_name_is_corrected_by_staff_alone_and_with_a_reason() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "Anna").await;
    let desk = house.person("Radu", Role::Reception).await;
    let path = format!("/staff/visit/{}/name", visit.id);
    let w = crate::words::Words::of(domain::Language::Ro);
    let without = house.post(&path, Some(&desk), &[("version", "1"), ("name", "Ana")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(without.body.contains(w.staff_name_needs_reason()), "{}", without.body);
    let with = [("version", "1"), ("name", "Ana"), ("reason", "misspelt")];
    assert_eq!(house.post(&path, Some(&desk), &with).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.post(&path, Some(&desk), &with).await.status, StatusCode::CONFLICT, "seen before");
    let now = house.app.clock.now();
    let found = house.app.store.find_visit(&visit.reference, &visit.pin, now).await.unwrap();
    assert_eq!(found.name, "Ana", "the person's own page shows it");
    // Who holds number and PIN has no form for it, and what they send besides is not read.
    let codes = [("reference", visit.reference.as_str()), ("pin", &visit.pin), ("name", "Somebody Else")];
    let start = [("start", "2026-12-02T11:00:00+02:00"), ("idem", "0123456789abcdef0123456789abcdef")];
    house.post("/api/move", None, &[&codes[..], &start[..]].concat()).await;
    house.post("/api/appointment", None, &codes).await;
    let found = house.app.store.find_visit(&visit.reference, &visit.pin, now).await.unwrap();
    assert_eq!((found.name.as_str(), found.start.format("%H:%M").to_string()), ("Ana", "11:00".to_owned()));
    assert_eq!(house.post(&path, None, &with).await.status, StatusCode::UNAUTHORIZED);
}
