//! Closing what people are booked in: from the form to the messages, to undo, and to the answer by link.

use axum::http::StatusCode;
use domain::messages::Channel;
use domain::staff::Role;

use super::house::{Answer, House, Person};
use super::office::{book, open};

/// A form for the whole office of Bucharest on the day of the visits.
fn whole_day() -> Vec<(&'static str, &'static str)> {
    vec![("place", "bucharest"), ("resource", "all"), ("first", "2026-12-02"), ("reason", "apă")]
}

async fn begun(house: &House, manager: &Person) -> String {
    let mut typed = whole_day();
    typed.push(("sure", "yes"));
    let begun = house.post("/staff/closures", Some(manager), &typed).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    begun.location().to_owned()
}

/// The value of the first field of a name in a page.
fn value(page: &Answer, name: &str) -> String {
    let field = format!("name=\"{name}\" value=\"");
    let at = page.body.find(&field).unwrap_or_else(|| panic!("{name}: {}", page.body)) + field.len();
    page.body[at..].split('"').next().unwrap().to_owned()
}

async fn act(house: &House, manager: &Person, here: &str, what: &str) -> Answer {
    let page = house.get(here, Some(manager)).await;
    let (version, line) = (value(&page, "version"), value(&page, "line"));
    let fields = [("version", &*version), ("line", &*line), ("act", what), ("wish", "")];
    house.post(here, Some(manager), &fields).await
}

#[tokio::test]
async fn a_day_closes_with_a_decision_for_everybody_and_opens_again_by_undo() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "نرگس").await;
    let manager = house.person("Ioana", Role::Manager).await;
    let shown = house.post("/staff/closures", Some(&manager), &whole_day()).await;
    for said in ["O persoană este programată atunci", "نرگس", "SMS", "name=\"sure\"", "value=\"apă\""]
    {
        assert!(shown.body.contains(said), "{said}: {}", shown.body);
    }
    let list = house.get("/staff/closures?place=bucharest", Some(&manager)).await;
    assert!(list.body.contains("Nu este nicio închidere"), "looking writes nothing");

    let here = begun(&house, &manager).await;
    let page = house.get(&here, Some(&manager)).await;
    for said in ["fără hotărâre", "același coleg", "Maria, Sala 1", "نرگس", "checked"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    // Not before everybody has a decision, and the page for that says so.
    let early = house.post(&format!("{here}/apply"), Some(&manager), &[("version", "1")]).await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    assert!(early.body.contains("Nu s-a aplicat nimic"), "{}", early.body);
    let none = house.post(&here, Some(&manager), &[("version", "1"), ("act", "move"), ("wish", "")]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.body.contains("Nu este bifată nicio persoană") && !none.body.contains(" checked"));

    let decided = act(&house, &manager, &here, "move").await;
    assert_eq!(decided.location(), here, "{}", decided.body);
    let old = house.post(&here, Some(&manager), &[("version", "1"), ("line", "x"), ("act", "keep")]).await;
    assert_eq!(old.status, StatusCode::CONFLICT, "another tab decided since");

    let messages = house.get(&format!("{here}/messages"), Some(&manager)).await;
    for said in ["Ora nouă: ", "New time: ", "وقت جديد", "وقت جدید", "127.0.0.1:3000/a/", "Aplicați totul"]
    {
        assert!(messages.body.contains(said), "{said}: {}", messages.body);
    }
    let version = value(&messages, "version");
    let applied = house.post(&format!("{here}/apply"), Some(&manager), &[("version", &version)]).await;
    assert_eq!(applied.location(), here, "{}", applied.body);
    let done = house.get(&here, Some(&manager)).await;
    for said in ["Închiderea este aplicată", "Retrageți totul", "SMS: așteaptă"] {
        assert!(done.body.contains(said), "{said}: {}", done.body);
    }
    let moved = house.app.store.visit(&visit.id).await.unwrap();
    assert_ne!(moved.start, visit.start);

    let version = value(&done, "version");
    house.later(9 * 60);
    let undone = house.post(&format!("{here}/undo"), Some(&manager), &[("version", &version)]).await;
    assert_eq!(undone.location(), here, "{}", undone.body);
    let page = house.get(&here, Some(&manager)).await;
    assert!(page.body.contains("Totul este retras"), "{}", page.body);
    assert_eq!(house.app.store.visit(&visit.id).await.unwrap().start, visit.start);
    let late = house.post(&format!("{here}/undo"), Some(&manager), &[("version", &version)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_wrong_closure_is_told_beside_its_field_and_nothing_typed_is_lost() {
    let house = House::new().await;
    let (maria, _) = open(&house).await;
    let manager = house.person("Ioana", Role::Manager).await;
    let long = "x".repeat(121);
    let maria = maria.as_str();
    let table = [
        (["", "2026-12-02", "", "", "", ""], "resource"),
        (["nobody", "2026-12-02", "", "", "", ""], "resource"),
        ([maria, "2026-11-30", "", "", "", ""], "first"),
        ([maria, "mâine", "", "", "", ""], "first"),
        ([maria, "2026-12-04", "2026-12-03", "", "", ""], "last"),
        ([maria, "2026-12-04", "2027-12-06", "", "", ""], "last"),
        ([maria, "2026-12-02", "", "15:00", "14:00", ""], "to"),
        ([maria, "2026-12-02", "", "15:03", "", ""], "from"),
        ([maria, "2026-12-01", "", "07:00", "08:00", ""], "to"),
        ([maria, "2026-12-02", "", "", "", &*long], "reason"),
    ];
    for (typed, wrong) in table {
        let names = ["resource", "first", "last", "from", "to", "reason"];
        let mut fields: Vec<_> = names.into_iter().zip(typed).collect();
        fields.extend([("place", "bucharest"), ("sure", "yes")]);
        let answer = house.post("/staff/closures", Some(&manager), &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong} {typed:?}");
        assert!(answer.body.contains(&format!("href=\"#{wrong}\"")), "{wrong}: {}", answer.body);
        assert!(answer.body.contains(&format!("id=\"{wrong}\"")), "{wrong}");
        if !typed[1].starts_with("2026-12-0") {
            continue;
        }
        assert!(answer.body.contains(&format!("value=\"{}\"", typed[1])), "what was typed stays");
    }
    assert!(house.app.store.closures("bucharest").await.unwrap().is_empty());
    assert_eq!(house.get("/staff/closures/no-such", Some(&manager)).await.status, StatusCode::NOT_FOUND);
    let clerk = house.person("Rodica", Role::Reception).await;
    assert_eq!(house.get("/staff/closures", Some(&clerk)).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn days_off_and_hours_lead_to_a_closure_when_somebody_is_booked() {
    let house = House::new().await;
    let (maria, _) = open(&house).await;
    book(&house, "talk", "10:00", "Ana").await;
    let manager = house.person("Ioana", Role::Manager).await;
    let day_off =
        [("place", "bucharest"), ("resource", &*maria), ("first", "2026-12-02"), ("hours", "12-17")];
    let shown = house.post("/staff/days-off", Some(&manager), &day_off).await;
    assert!(shown.body.contains("action=\"/staff/closures\"") && shown.body.contains("value=\"instead\""));
    let week = [("from", "2026-12-02"), ("wed", "12-17")];
    let shown = house.post(&format!("/staff/hours/{maria}"), Some(&manager), &week).await;
    assert!(shown.body.contains("action=\"/staff/closures\"") && shown.body.contains("value=\"week\""));
    let fields = [
        ("place", "bucharest"),
        ("resource", &*maria),
        ("kind", "week"),
        ("first", "2026-12-02"),
        ("wed", "12-17"),
        ("sure", "yes"),
    ];
    let begun = house.post("/staff/closures", Some(&manager), &fields).await;
    let here = begun.location().to_owned();
    let page = house.get(&here, Some(&manager)).await;
    assert!(page.body.contains("alt program de la această zi") && page.body.contains("Ana"), "{}", page.body);
    let dropped = [("act", "drop"), ("version", "1")];
    let dropped = house.post(&here, Some(&manager), &dropped).await;
    assert_eq!(dropped.location(), "/staff/closures?dropped", "{}", dropped.body);
    let weeks = house.app.store.resources("bucharest").await.unwrap();
    assert!(weeks.iter().all(|resource| resource.week_changes().len() == 1), "the week is as before");
}

#[tokio::test]
async fn who_is_asked_answers_with_one_tap_and_who_wants_a_call_is_on_the_list() {
    let house = House::new().await;
    open(&house).await;
    let visit = book(&house, "talk", "10:00", "نرگس").await;
    let manager = house.person("Ioana", Role::Manager).await;
    let here = begun(&house, &manager).await;
    act(&house, &manager, &here, "ask").await;
    house.post(&format!("{here}/apply"), Some(&manager), &[("version", "2")]).await;
    house.later(11 * 60);
    let now = house.app.clock.now();
    let letters = house.app.store.claim_messages(Channel::ALL, 9, now).await.unwrap();
    let link = letters[0].link.as_ref().expect("a question has a link");
    let address = format!("/fa/a/{}", link.as_str());

    let asked = house.get(&address, None).await;
    for said in ["پیشنهاد ما", "این وقت را تا", "value=\"accepted\"", "value=\"call_me\""]
    {
        assert!(asked.body.contains(said), "{said}: {}", asked.body);
    }
    assert_eq!(house.app.store.visit(&visit.id).await.unwrap().start, visit.start, "looking answers nothing");
    let call = house.post(&address, None, &[("proposal", "call_me")]).await;
    assert_eq!(call.location(), address);
    let clerk = house.person("Rodica", Role::Reception).await;
    let list = house.get("/staff/messages", Some(&clerk)).await;
    assert!(list.body.contains("persoana cere să fie sunată"), "{}", list.body);
    let at = list.body.find("/staff/closures/called/").expect("a button for having called");
    let done = list.body[at..].split('"').next().unwrap().to_owned();
    let other = house.post(&address, None, &[("proposal", "other_times")]).await;
    assert_eq!(other.location(), format!("{address}/times"));
    assert_eq!(house.get(other.location(), None).await.status, StatusCode::OK);
    for _ in 0..2 {
        let accepted = house.post(&address, None, &[("proposal", "accepted")]).await;
        assert_eq!(accepted.location(), address);
        let moved = house.app.store.visit(&visit.id).await.unwrap();
        assert_ne!(moved.start, visit.start);
    }
    assert!(house.get(&address, None).await.body.contains("سپاسگزاریم"));
    let list = house.get("/staff/messages", Some(&clerk)).await;
    assert!(!list.body.contains("/staff/closures/called/"), "who accepted need not be called");
    assert_eq!(house.post(&done, Some(&clerk), &[]).await.location(), "/staff/messages?done");
    let page = house.get(&here, Some(&manager)).await;
    assert!(page.body.contains("a acceptat"), "{}", page.body);
}
