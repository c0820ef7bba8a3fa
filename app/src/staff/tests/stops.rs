//! Hours at other places: planned, shown, refused, ended, and on the public page of the place.

use axum::http::StatusCode;
use domain::staff::Role;

use super::house::House;
use super::office::{book, open};

#[tokio::test]
async fn hours_at_a_centre_are_seen_before_they_are_saved_and_shown_where_they_matter() {
    let house = House::new().await;
    let (maria, room) = open(&house).await;
    let manager = house.person("Ioana", Role::Manager).await;
    let address = format!("/staff/stops/{maria}");
    let list = house.get("/staff/hours?place=bucharest", Some(&manager)).await;
    assert!(list.body.contains(&format!("href=\"{address}\"")), "{}", list.body);
    assert!(!list.body.contains(&format!("/staff/stops/{room}")), "a room stays");
    assert_eq!(
        house.get(&format!("/staff/stops/{room}"), Some(&manager)).await.status,
        StatusCode::NOT_FOUND
    );
    let page = house.get(&address, Some(&manager)).await;
    assert!(page.body.contains("Nu este planificat nimic") && page.body.contains("value=\"centre-arad\""));
    assert!(!page.body.contains("<option value=\"bucharest\""), "not at her own place");

    let centre = house.get("/ro/places/centre-arad", None).await;
    assert!(!centre.body.contains("Zilele în care vine echipa"), "{}", centre.body);
    // Thursdays, every second week, from 3 December 2026.
    let mut typed = vec![
        ("stop-place", "centre-arad"),
        ("first", "2026-12-03"),
        ("repeat", "2"),
        ("stop-hours", "۱۰-۱۳"),
        ("before", "60"),
        ("after", ""),
    ];
    let shown = house.post(&address, Some(&manager), &typed).await;
    assert_eq!(shown.status, StatusCode::OK);
    for said in ["Primele zile", "17 decembrie", "10:00–13:00", "drumul:", "Nimeni dintre cei programați"]
    {
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    assert!(!shown.body.contains("10 decembrie"));
    assert!(house.app.store.resource(&maria).await.unwrap().unwrap().stops.is_empty(), "only shown");
    typed.push(("sure", "yes"));
    let saved = house.post(&address, Some(&manager), &typed).await;
    assert_eq!(saved.location(), format!("{address}?saved"), "{}", saved.body);

    let list = house.get(&address, Some(&manager)).await;
    assert!(list.body.contains("următoarea zi: ") && list.body.contains("joi, 3 dec."), "{}", list.body);
    let day = house.get("/staff/day?place=bucharest&date=2026-12-03", Some(&manager)).await;
    assert!(day.body.contains("Pe drum") && day.body.contains("10:00–13:00"), "{}", day.body);
    let other = house.get("/staff/day?place=bucharest&date=2026-12-10", Some(&manager)).await;
    assert!(!other.body.contains("Pe drum"));
    let centre = house.get("/ro/places/centre-arad", None).await;
    assert!(
        centre.body.contains("datetime=\"2026-12-03\"") && centre.body.contains("datetime=\"2026-12-17\"")
    );
    assert!(centre.body.contains("/ro/book/talk?place=centre-arad") && !centre.body.contains("Maria"));
    let free = house.get("/api/slots?service=talk&place=centre-arad&from=2026-12-01&days=20", None).await;
    assert!(
        free.body.contains("2026-12-03T10:00:00+02:00") && free.body.contains("2026-12-17T12:00:00+02:00")
    );
    assert!(!free.body.contains("2026-12-10"), "{}", free.body);
}

#[tokio::test]
async fn wrong_hours_stand_beside_their_field_and_nothing_is_lost() {
    let house = House::new().await;
    let (maria, _) = open(&house).await;
    let manager = house.person("Ioana", Role::Manager).await;
    let address = format!("/staff/stops/{maria}");
    let right = ("centre-arad", "2026-12-03", "1", "", "10:00-13:00", "60");
    let table = [
        (("bucharest", right.1, right.2, right.3, right.4, right.5), "stop-place"),
        (("", right.1, right.2, right.3, right.4, right.5), "stop-place"),
        (("nowhere", right.1, right.2, right.3, right.4, right.5), "stop-place"),
        ((right.0, "2026-11-30", right.2, right.3, right.4, right.5), "first"),
        ((right.0, right.1, right.2, "2026-12-02", right.4, right.5), "until"),
        ((right.0, right.1, right.2, right.3, "13:00-10:00", right.5), "stop-hours"),
        ((right.0, right.1, right.2, right.3, right.4, "481"), "before"),
        ((right.0, right.1, right.2, right.3, right.4, "x"), "before"),
    ];
    for ((place, first, repeat, until, hours, before), wrong) in table {
        let typed = [
            ("stop-place", place),
            ("first", first),
            ("repeat", repeat),
            ("until", until),
            ("stop-hours", hours),
            ("before", before),
            ("sure", "yes"),
        ];
        let answer = house.post(&address, Some(&manager), &typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong} {place} {first}");
        assert!(answer.body.contains(&format!("href=\"#{wrong}\"")), "{wrong}: {}", answer.body);
        assert!(answer.body.contains(&format!("value=\"{before}\"")), "{wrong}");
    }
    let ok =
        [("stop-place", "centre-arad"), ("first", "2026-12-03"), ("repeat", "1"), ("stop-hours", "10-13")];
    let saved: Vec<_> = ok.into_iter().chain([("sure", "yes")]).collect();
    assert_eq!(house.post(&address, Some(&manager), &saved).await.status, StatusCode::SEE_OTHER);
    let twice: Vec<_> = saved.iter().copied().filter(|(name, _)| *name != "stop-place").collect();
    let twice: Vec<_> = twice.into_iter().chain([("stop-place", "centre-galati")]).collect();
    let refused = house.post(&address, Some(&manager), &twice).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("în două locuri deodată"), "{}", refused.body);
    let reception = house.person("Rodica", Role::Reception).await;
    assert_eq!(house.post(&address, Some(&reception), &saved).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn who_is_booked_at_home_is_decided_about_before_somebody_travels() {
    let house = House::new().await;
    let (maria, _) = open(&house).await;
    book(&house, "talk", "10:00", "Narges").await;
    let manager = house.person("Ioana", Role::Manager).await;
    let address = format!("/staff/stops/{maria}");
    let typed = vec![("stop-place", "centre-arad"), ("first", "2026-12-02"), ("stop-hours", "9:00-12:00")];
    let sure: Vec<_> = typed.iter().copied().chain([("sure", "yes")]).collect();
    for (form, status) in [(&typed, StatusCode::OK), (&sure, StatusCode::CONFLICT)] {
        let answer = house.post(&address, Some(&manager), form).await;
        assert_eq!(answer.status, status);
        assert!(answer.body.contains("Narges") && answer.body.contains("value=\"stops\""), "{}", answer.body);
    }
    let closing = [("kind", "stops"), ("place", "bucharest"), ("resource", maria.as_str()), ("sure", "yes")];
    let closing: Vec<_> = typed.iter().copied().chain(closing).collect();
    let begun = house.post("/staff/closures", Some(&manager), &closing).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let page = house.get(begun.location(), Some(&manager)).await;
    assert!(page.body.contains("Narges") && page.body.contains("alte ore în alte locuri"), "{}", page.body);

    // Ended from its day on, it is gone.
    let stops = house.app.store.resource(&maria).await.unwrap().unwrap().stops;
    let end = [("stop", stops[0].id.as_str()), ("first", "2026-12-01")];
    let asked = house.post(&address, Some(&manager), &end).await;
    assert!(asked.body.contains("Încheiați aceste ore?"), "{}", asked.body);
    let end: Vec<_> = end.into_iter().chain([("sure", "yes")]).collect();
    assert_eq!(house.post(&address, Some(&manager), &end).await.status, StatusCode::SEE_OTHER);
    assert!(house.app.store.resource(&maria).await.unwrap().unwrap().stops.is_empty());
}
