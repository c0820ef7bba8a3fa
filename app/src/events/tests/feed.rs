//! The feed, read back by a calendar library: what it says is when the events take place.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDateTime, TimeZone as _, Utc};
use chrono_tz::Europe::Bucharest;
use icalendar::{Calendar, Component as _, Event};

use super::scene::{Typed, approve, edit_path, manager, post};
use crate::staff::tests::house::House;

async fn feed(house: &House, path: &str) -> Vec<Event> {
    let answer = house.get(path, None).await;
    assert_eq!(answer.headers["content-type"], "text/calendar; charset=utf-8", "{path}");
    assert!(answer.body.split("\r\n").all(|line| line.len() <= 75), "lines are folded");
    assert!(!answer.body.replace("\r\n", "").contains('\n'), "every line ends as calendars want it");
    let calendar: Calendar = answer.body.parse().unwrap_or_else(|error| panic!("{error}\n{}", answer.body));
    calendar.events().cloned().collect()
}

fn said<'e>(event: &'e Event, name: &str) -> &'e str {
    event.property_value(name).unwrap_or_default()
}

/// Every start of an event as the library `rrule` expands what the file says.
fn starts(event: &Event) -> Vec<DateTime<Utc>> {
    let start = &event.properties()["DTSTART"];
    let value = start.value();
    let Some(zone) = start.params().get("TZID") else {
        let at = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%SZ").unwrap();
        return vec![at.and_utc()];
    };
    let text = format!("DTSTART;TZID={}:{value}\nRRULE:{}", zone.value(), said(event, "RRULE"));
    let set: rrule::RRuleSet = text.parse().unwrap();
    set.all(1000).dates.into_iter().map(|date| date.with_timezone(&Utc)).collect()
}

fn local(text: &str) -> DateTime<Utc> {
    Bucharest.from_local_datetime(&text.parse().unwrap()).unwrap().to_utc()
}

#[tokio::test]
async fn a_weekly_event_keeps_its_hour_when_the_clocks_change() {
    let house = House::new().await;
    let elena = manager(&house).await;
    post(&house, "ar", Typed::café()).await;
    approve(&house, &elena).await;
    let events = feed(&house, "/en/events.ics").await;
    assert_eq!(events.len(), 1);
    let starts = starts(&events[0]);
    // From 5 December to 29 May, both included: 26 Saturdays, at 17:00 before and after 28 March.
    assert_eq!(starts.len(), 26);
    assert_eq!(starts[0], local("2026-12-05T17:00:00"));
    assert_eq!(starts[25], local("2027-05-29T17:00:00"));
    assert_eq!(starts[0].format("%H:%M").to_string(), "15:00");
    assert_eq!(starts[25].format("%H:%M").to_string(), "14:00");
    // And the same as what our own pages count.
    let event = house.app.store.events_public("2026-12-01".parse().unwrap()).await.unwrap().remove(0);
    let draft = event.moderated.public().unwrap();
    let ours = draft.when.occurrences(draft.when.date, "2028-01-01".parse().unwrap(), &Bucharest);
    let ours: Vec<DateTime<Utc>> = ours.into_iter().map(|time| time.start.to_utc()).collect();
    assert_eq!(starts, ours);
    assert_eq!(said(&events[0], "DTEND"), "20261205T190000");
}

#[tokio::test]
async fn every_rhythm_of_the_form_is_read_alike() {
    let house = House::new().await;
    let elena = manager(&house).await;
    for (repeat, date) in [("two_weekly", "2026-12-06"), ("monthly", "2026-12-08"), ("monthly", "2026-12-31")]
    {
        let typed = Typed::café().with("repeat", repeat).with("date", date).with("until", "2027-11-30");
        post(&house, "en", typed.with("title", format!("{repeat} {date}"))).await;
        approve(&house, &elena).await;
    }
    let events = feed(&house, "/en/events.ics").await;
    let ours = house.app.store.events_public("2026-12-01".parse().unwrap()).await.unwrap();
    assert_eq!((events.len(), ours.len()), (3, 3));
    for ours in ours {
        let theirs = events.iter().find(|event| said(event, "UID").starts_with(&ours.id)).unwrap();
        let draft = ours.moderated.public().unwrap();
        let days = draft.when.occurrences(draft.when.date, "2028-01-01".parse().unwrap(), &Bucharest);
        let days: Vec<DateTime<Utc>> = days.into_iter().map(|time| time.start.to_utc()).collect();
        assert!(days.len() > 11);
        assert_eq!(starts(theirs), days, "{}", said(theirs, "RRULE"));
    }
}

#[tokio::test]
async fn names_stay_changes_are_counted_and_called_off_is_said() {
    let house = House::new().await;
    let elena = manager(&house).await;
    let once = Typed::café().with("repeat", "none").with("until", "").with("title", "Tea, talk; and \\ more");
    let edit = edit_path(&post(&house, "en", once.clone()).await);
    let slug = approve(&house, &elena).await;
    let first = feed(&house, "/en/events.ics").await.remove(0);
    assert_eq!(said(&first, "DTSTART"), "20261205T150000Z");
    assert_eq!(said(&first, "SUMMARY"), "Tea, talk; and \\ more");
    assert_eq!((said(&first, "SEQUENCE"), said(&first, "STATUS")), ("0", "CONFIRMED"));
    assert!(said(&first, "URL").ends_with(&format!("/en/events/{slug}")));
    assert!(said(&first, "LOCATION").contains("Craiova"));

    house.post(&edit, None, &once.clone().with("start", "18:00").fields()).await;
    assert_eq!(said(&feed(&house, "/en/events.ics").await[0], "SEQUENCE"), "0", "it waits for staff");
    approve(&house, &elena).await;
    house.post(&format!("{edit}/withdraw"), None, &[]).await;
    let last = feed(&house, "/fa/events.ics").await.remove(0);
    assert_eq!(said(&last, "UID"), said(&first, "UID"), "the same name in every language");
    assert_eq!((said(&last, "SEQUENCE"), said(&last, "STATUS")), ("2", "CANCELLED"));
    assert_eq!(said(&last, "DTSTART"), "20261205T160000Z");
    assert_eq!(feed(&house, &format!("/ro/events/{slug}/event.ics")).await.len(), 1);

    // Thirty days after, and no longer.
    house.later(30 * 86_400);
    assert_eq!(feed(&house, "/en/events.ics").await.len(), 1);
    house.later(6 * 86_400);
    assert!(feed(&house, "/en/events.ics").await.is_empty());
}

#[tokio::test]
async fn a_feed_of_one_town_and_the_clock_it_is_written_for() {
    let house = House::new().await;
    let elena = manager(&house).await;
    for city in ["Craiova", "Iași"] {
        post(&house, "en", Typed::café().with("city", city)).await;
        approve(&house, &elena).await;
    }
    let uids = |events: &[Event]| -> BTreeSet<String> {
        events.iter().map(|event| said(event, "UID").to_owned()).collect()
    };
    let all = feed(&house, "/ar/events.ics").await;
    let craiova = feed(&house, "/ar/events.ics?city=craiova").await;
    assert_eq!((uids(&all).len(), uids(&craiova).len()), (2, 1));
    let text = house.get("/ar/events.ics", None).await.body;
    assert_eq!(text.matches("BEGIN:VTIMEZONE").count(), 1);
    assert_eq!(text.matches("TZID=Europe/Bucharest").count(), 4, "start and end of both");
}
