//! Hours, days off and messages: what managers see before and after they act.

use axum::http::StatusCode;
use domain::staff::Role;

use super::house::House;
use super::office::{book, open};

#[tokio::test]
async fn a_day_off_names_who_is_booked_before_it_is_saved() {
    let house = House::new().await;
    let (maria, _) = open(&house).await;
    book(&house, "talk", "10:00", "نرگس").await;
    let manager = house.person("Ioana", Role::Manager).await;
    let mut typed = vec![
        ("place", "bucharest"),
        ("resource", maria.as_str()),
        ("first", "2026-12-02"),
        ("reason", "curs"),
    ];
    let warned = house.post("/staff/days-off", Some(&manager), &typed).await;
    assert_eq!(warned.status, StatusCode::OK, "{}", warned.body);
    assert!(warned.body.contains("نرگس") && warned.body.contains("Atunci sunt programate"));
    let before = house.get("/staff/days-off?place=bucharest", Some(&manager)).await;
    assert!(before.body.contains("Nu este planificată"), "nothing is saved by looking");

    // Even with the word of the second step nothing is saved over her head.
    typed.push(("sure", "yes"));
    let refused = house.post("/staff/days-off", Some(&manager), &typed).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("Hotărâți mai întâi") && refused.body.contains("نرگس"), "{}", refused.body);
    let before = house.get("/staff/days-off?place=bucharest", Some(&manager)).await;
    assert!(before.body.contains("Nu este planificată"));
    let nobody = [
        ("place", "bucharest"),
        ("resource", maria.as_str()),
        ("first", "2026-12-03"),
        ("last", "2026-12-04"),
        ("sure", "yes"),
    ];
    let saved = house.post("/staff/days-off", Some(&manager), &nobody).await;
    assert_eq!(saved.location(), "/staff/days-off?place=bucharest&saved");
    let after = house.get("/staff/days-off?place=bucharest", Some(&manager)).await;
    assert!(after.body.contains("toată ziua"));
    let free = house
        .get(
            "/staff/book?service=talk&place=bucharest&language=ar&interpreter=yes&from=2026-12-03",
            Some(&manager),
        )
        .await;
    assert!(!free.body.contains("value=\"2026-12-03T"), "nobody is booked on a day off");
    let back = [("resource", maria.as_str()), ("date", "2026-12-03")];
    let undone = house.post("/staff/days-off/take-back", Some(&manager), &back).await;
    assert_eq!(undone.location(), "/staff/days-off?saved");
}

#[tokio::test]
async fn a_wrong_day_off_is_told_beside_its_field() {
    let house = House::new().await;
    let (maria, _) = open(&house).await;
    let manager = house.person("Ioana", Role::Manager).await;
    let long = "x".repeat(121);
    let table = [
        (("", "2026-12-02", "", "", ""), "resource"),
        ((&*maria, "2026-11-30", "", "", ""), "first"),
        ((&*maria, "mâine", "", "", ""), "first"),
        ((&*maria, "2026-12-04", "2026-12-03", "", ""), "last"),
        ((&*maria, "2026-12-02", "", "nouă", ""), "hours"),
        ((&*maria, "2026-12-02", "", "", &*long), "reason"),
        ((&*maria, "2026-12-02", "2028-12-02", "", ""), "last"),
    ];
    for ((resource, first, last, hours, reason), wrong) in table {
        let typed = [
            ("place", "bucharest"),
            ("resource", resource),
            ("first", first),
            ("last", last),
            ("hours", hours),
            ("reason", reason),
            ("sure", "yes"),
        ];
        let answer = house.post("/staff/days-off", Some(&manager), &typed).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong} {first} {last}");
        assert!(answer.body.contains(&format!("href=\"#{wrong}\"")), "{wrong}: {}", answer.body);
        assert!(answer.body.contains(&format!("id=\"{wrong}\"")), "{wrong}");
    }
}

#[tokio::test]
async fn a_new_week_is_read_in_any_digits_and_names_whom_it_leaves_outside() {
    let house = House::new().await;
    let (maria, _) = open(&house).await;
    book(&house, "talk", "10:00", "Ana").await;
    let manager = house.person("Ioana", Role::Manager).await;
    let address = format!("/staff/hours/{maria}");
    let page = house.get(&address, Some(&manager)).await;
    assert!(page.body.contains("value=\"09:00-17:00\""), "{}", page.body);
    let wrong = [("from", "2026-11-01"), ("mon", "17-9"), ("tue", "9:07-12"), ("wed", "x")];
    let answer = house.post(&address, Some(&manager), &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["from", "mon", "tue", "wed"] {
        assert!(answer.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    let right = [("from", "2026-12-01"), ("mon", "۱۲-۱۷"), ("tue", "12-17"), ("wed", "12-17")];
    // First what would change, and nothing is written.
    let shown = house.post(&address, Some(&manager), &right).await;
    assert_eq!(shown.status, StatusCode::OK);
    for said in
        ["Salvați acest program?", "O persoană programată", "Ana", "15 vizite pe săptămână", "până acum: 40"]
    {
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    let unchanged = house.get("/staff/hours?place=bucharest", Some(&manager)).await;
    assert!(!unchanged.body.contains("12:00-17:00"));
    // Back to the fields, with what was typed.
    let back: Vec<_> = right.into_iter().chain([("change", "yes"), ("sure", "yes")]).collect();
    let again = house.post(&address, Some(&manager), &back).await;
    assert!(again.body.contains("value=\"12-17\"") && again.body.contains("value=\"2026-12-01\""));
    let sure: Vec<_> = right.into_iter().chain([("sure", "yes")]).collect();
    let answer = house.post(&address, Some(&manager), &sure).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "not over her head");
    assert!(answer.body.contains("în afara programului") && answer.body.contains("Ana"), "{}", answer.body);
    let list = house.get("/staff/hours?place=bucharest", Some(&manager)).await;
    assert!(!list.body.contains("12:00-17:00"));
    let later: Vec<_> =
        sure.into_iter().filter(|(name, _)| *name != "from").chain([("from", "2026-12-07")]).collect();
    let saved = house.post(&address, Some(&manager), &later).await;
    assert_eq!(saved.location(), "/staff/hours?place=bucharest&saved");
    let week = house.app.store.resources("bucharest").await.unwrap();
    assert!(week.iter().any(|r| r.id == maria && r.week_changes().len() == 2));
}

#[tokio::test]
async fn two_weeks_in_turn_are_shown_before_they_are_asked_about() {
    let house = House::new().await;
    let (maria, _) = open(&house).await;
    // Wednesday, 2 December 2026.
    book(&house, "talk", "10:00", "Ana").await;
    let manager = house.person("Ioana", Role::Manager).await;
    let address = format!("/staff/hours/{maria}");
    // Asking for two weeks shows the second one, as it is so far, and saves nothing.
    let typed = [("from", "2026-12-01"), ("turns", "2"), ("shown", "1"), ("mon", "9-13"), ("sure", "yes")];
    let shown = house.post(&address, Some(&manager), &typed).await;
    assert_eq!(shown.status, StatusCode::OK);
    for said in
        ["Săptămâna A", "Săptămâna B", "id=\"b-mon\"", "id=\"b-sun\"", "luni, 30 nov.", "luni, 7 dec."]
    {
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    assert_eq!(shown.body.matches("value=\"9-13\"").count(), 2, "the second week begins as the first");
    assert!(!shown.body.contains("c-mon"));
    let wrong = [("turns", "2"), ("shown", "2"), ("from", "2026-12-01"), ("mon", "9-13"), ("b-tue", "13-9")];
    let refused = house.post(&address, Some(&manager), &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#b-tue\"") && refused.body.contains("value=\"13-9\""));
    assert!(refused.body.contains("value=\"9-13\""), "what was right stays too");
    // The first week keeps her Wednesday, the second does not have one.
    let mut right =
        vec![("turns", "2"), ("shown", "2"), ("from", "2026-12-01"), ("wed", "9-13"), ("b-mon", "9-12")];
    let preview = house.post(&address, Some(&manager), &right).await;
    assert_eq!(preview.status, StatusCode::OK);
    for said in ["Săptămâna A · 45", "Săptămâna B · 45", "Nimeni dintre cei programați"] {
        assert!(preview.body.contains(said), "{said}: {}", preview.body);
    }
    right.push(("sure", "yes"));
    let saved = house.post(&address, Some(&manager), &right).await;
    assert_eq!(saved.location(), "/staff/hours?place=bucharest&saved");
    let list = house.get("/staff/hours?place=bucharest", Some(&manager)).await;
    assert!(list.body.contains("09:00-13:00") && list.body.contains("2 săptămâni"), "{}", list.body);
    // A week later the weeks are counted from there; ending her Wednesdays asks about Ana.
    let week = house.app.store.resource(&maria).await.unwrap().unwrap();
    let turns = week.rota_on("2026-12-09".parse().unwrap());
    let days = turns.weeks().iter().map(|w| w.on(chrono::Weekday::Wed).to_string()).collect::<Vec<_>>();
    assert_eq!(days, ["", "09:00-13:00"]);
    let swapped =
        [("turns", "2"), ("shown", "2"), ("from", "2026-12-01"), ("mon", "9-12"), ("b-wed", "9-13")];
    let asked = house.post(&address, Some(&manager), &swapped).await;
    assert!(asked.body.contains("O persoană programată") && asked.body.contains("Ana"), "{}", asked.body);
    let closing = [("kind", "week"), ("first", "2026-12-01"), ("place", "bucharest"), ("resource", &maria)];
    let weeks = swapped.into_iter().filter(|(name, _)| *name != "from");
    let decided: Vec<_> = weeks.chain(closing).chain([("sure", "yes")]).collect();
    let begun = house.post("/staff/closures", Some(&manager), &decided).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    let week = house.app.store.resource(&maria).await.unwrap().unwrap();
    assert_eq!(
        week.rota_on("2026-12-09".parse().unwrap()).weeks()[0].on(chrono::Weekday::Wed).to_string(),
        "09:00-13:00"
    );
}

#[tokio::test]
async fn messages_stay_where_no_way_of_sending_is_set_and_the_page_says_so() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "Ana").await;
    let table = [(Role::Reception, true), (Role::Administrator, false)];
    for (role, may_open) in table {
        let person = house.person(role.code(), role).await;
        let page = house.get("/staff/messages", Some(&person)).await;
        assert!(
            page.body.contains("Aceste mesaje rămân aici") && page.body.contains("așteaptă"),
            "{}",
            page.body
        );
        assert!(
            !page.body.contains("722123") && !page.body.contains("722 123") && !page.body.contains("Ana</"),
            "never to whom"
        );
        assert_eq!(page.body.contains(&visit.id), may_open, "{role:?}");
    }
}

#[tokio::test]
async fn what_failed_is_on_a_list_until_somebody_has_told_the_person() {
    let house = House::new().await;
    open(&house).await;
    let id = failed_message(&house).await;
    let administrator = house.person("Sofia", Role::Administrator).await;
    let reception = house.person("Rodica", Role::Reception).await;
    let address = format!("/staff/messages/{id}/done");
    let page = house.get("/staff/messages", Some(&administrator)).await;
    assert!(page.body.contains("De sunat") && !page.body.contains(&address), "{}", page.body);
    let refused = house.post(&address, Some(&administrator), &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN, "who may not see the visit cannot have called");
    let page = house.get("/staff/messages", Some(&reception)).await;
    assert!(page.body.contains("Nu a plecat. Sunați persoana.") && page.body.contains(&address));
    let done = house.post(&address, Some(&reception), &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = house.get("/staff/messages?done", Some(&reception)).await;
    assert!(page.body.contains("rezolvat") && !page.body.contains("De sunat"), "{}", page.body);
    let again = house.post(&address, Some(&reception), &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "somebody was faster");
}

#[tokio::test]
async fn who_asked_for_a_call_is_on_a_list_until_somebody_has_called() {
    use domain::messages::Channel;
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "Ana").await;
    let now = house.app.clock.now();
    let later = "2026-12-01T10:00:00Z".parse().unwrap();
    let letters = house.app.store.claim_messages(Channel::ALL, 10, later).await.unwrap();
    let link = letters[0].link.clone().unwrap();
    house.app.store.call_me_by_link(&link, now).await.unwrap();
    house.app.store.comes_by_link(&link, now).await.unwrap();
    let reception = house.person("Rodica", Role::Reception).await;
    let address = format!("/staff/calls/{}/asked/done", visit.id);
    let page = house.get("/staff/messages", Some(&reception)).await;
    assert!(page.body.contains("A cerut să fie sunată") && page.body.contains(&address), "{}", page.body);
    let administrator = house.person("Sofia", Role::Administrator).await;
    assert_eq!(house.post(&address, Some(&administrator), &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(house.post(&address, Some(&reception), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(house.post(&address, Some(&reception), &[]).await.status, StatusCode::CONFLICT);
    let page = house.get("/staff/messages", Some(&reception)).await;
    assert!(!page.body.contains("A cerut să fie sunată"), "{}", page.body);
    let day = house.get("/staff/day?date=2026-12-02&place=bucharest", Some(&reception)).await;
    assert!(day.body.contains("spune că vine"), "{}", day.body);
}

/// A cancelled visit whose person could not be reached: the gateway refused the number.
async fn failed_message(house: &House) -> String {
    use domain::messages::{Channel, State};
    let visit = book(house, "talk", "10:00", "Ana").await;
    let now = house.app.clock.now();
    house.app.store.mark(&visit.id, 1, domain::booking::Act::Cancel, "s1", now).await.unwrap();
    let later = "2026-12-01T10:00:00Z".parse().unwrap();
    let letters = house.app.store.claim_messages(Channel::ALL, 10, later).await.unwrap();
    let letter = letters.first().expect("staff cancelled, so there is something to tell");
    assert_eq!(house.app.store.begin_sending(letter, later).await.unwrap(), store::booking::Begun::Go);
    let ended = store::booking::Ended::Refused;
    let state = house.app.store.settle_message(letter, ended, later).await.unwrap();
    assert_eq!(state, Some(State::Failed));
    letter.id.clone()
}
