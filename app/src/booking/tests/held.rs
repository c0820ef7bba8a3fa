//! A time that is kept: who sees it, until when, and what a form without JavaScript makes of it.

use super::*;
use crate::booking::given::GivenHold;
use crate::ui::carried::from_text;

const HOLD: &str = "/en/book/talk/hold";
const PICK: [(&str, &str); 3] =
    [("place", "bucharest"), ("language", "ar"), ("pick", "bucharest@2026-11-24T10:00:00+02:00")];
/// The button that keeps it longer.
const KEEP: &str = "name=\"keep\"";
const LIST: &str = "/en/book/talk?place=bucharest&language=ar";

fn w() -> Words {
    Words::of(Language::En)
}

/// The cookie that an answer set for the holder.
fn token(page: &Arrived) -> String {
    let set = page.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(set.ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict"), "it ends with the browser: {set}");
    page.cookie()
}

/// Chooses ten o'clock; gives the cookie and the address of the next question.
async fn choose(house: &House) -> (String, String) {
    let kept = send(house, HOLD, &PICK, "").await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.html);
    let next = kept.location().to_owned();
    assert!(next.starts_with("/en/book/talk?place=bucharest&start=2026-11-24T10%3A00"), "{next}");
    (token(&kept), next)
}

async fn shows_ten(house: &House, cookie: &str) -> bool {
    open(house, LIST, cookie).await.html.contains(PICK[2].1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_chosen_time_is_kept_for_its_browser_and_said_on_every_page() {
    let house = house().await;
    let (cookie, next) = choose(&house).await;
    let page = open(&house, &next, &cookie).await;
    // Ten minutes after eight, on the clock of the office.
    page.assert(StatusCode::OK, &[w().booking_details_question(), &w().booking_held("08:10".to_owned())]);
    assert!(page.html.contains(KEEP));
    assert!(shows_ten(&house, &cookie).await && !shows_ten(&house, "").await);
    let stranger = open(&house, &next, "").await;
    stranger.assert(StatusCode::CONFLICT, &[w().booking_taken_title()]);
    let look = send(&house, "/en/book/talk/check", &answers(), &cookie).await;
    look.assert(StatusCode::OK, &[w().booking_check_question(), &w().booking_held("08:10".to_owned())]);
    // The same click again, by a lost signal, is the same hold; a look changes nothing.
    let again = send(&house, HOLD, &PICK, &cookie).await;
    assert_eq!(again.location(), next);
    assert!(!again.headers.contains_key(header::SET_COOKIE));
    assert!(!shows_ten(&house, "").await);
    // It becomes the visit.
    let mut form = answers();
    let idem = look.value("idem").unwrap();
    form.extend([("service", "talk"), ("lang", "en"), ("idem", idem.as_str())]);
    let refused = send(&house, "/api/book", &form, "").await;
    refused.assert(StatusCode::CONFLICT, &[w().booking_taken_title()]);
    let booked = send(&house, "/api/book", &form, &cookie).await;
    assert_eq!((booked.status, booked.location()), (StatusCode::SEE_OTHER, "/en/appointment"));
    assert!(!shows_ten(&house, &cookie).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_is_kept_longer_once_and_nothing_typed_is_lost() {
    let house = house().await;
    let (cookie, next) = choose(&house).await;
    let hold = next.split("hold=").nth(1).unwrap().to_owned();
    house.later(540);
    // From the page of the language, which has no body to go on with.
    let open_form = [
        ("place", "bucharest"),
        ("start", TEN),
        ("hold", hold.as_str()),
        ("language", "ar"),
        ("keep", "language"),
    ];
    let longer = send(&house, HOLD, &open_form, &cookie).await;
    assert_eq!(longer.status, StatusCode::SEE_OTHER, "{}", longer.html);
    assert!(
        longer.location().contains("&language=ar") && longer.location().ends_with("&step=language"),
        "{}",
        longer.location()
    );
    let page = open(&house, longer.location(), &cookie).await;
    page.assert(StatusCode::OK, &[w().booking_language_step(), &w().booking_held("08:20".to_owned())]);
    assert!(!page.html.contains(KEEP), "only once");
    // From the page of the name, with the name half typed; a second time changes nothing.
    house.later(30);
    let mut typed = answers();
    typed.extend([("hold", hold.as_str()), ("keep", "details")]);
    let details = send(&house, HOLD, &typed, &cookie).await;
    details.assert(StatusCode::OK, &[w().booking_details_question(), &w().booking_held("08:20".to_owned())]);
    assert_eq!(details.value("name").as_deref(), Some("نرگس &lt;b&gt;"));
    typed.retain(|(name, _)| *name != "name");
    typed.push(("name", ""));
    let details = send(&house, HOLD, &typed, &cookie).await;
    details.assert(StatusCode::OK, &[w().booking_details_question()]);
    assert!(!details.has(w().booking_error_name_required()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_that_ran_out_goes_on_if_it_is_free_and_is_said_to_be_taken_if_not() {
    let house = house().await;
    let (cookie, next) = choose(&house).await;
    let hold = next.split("hold=").nth(1).unwrap().to_owned();
    house.later(600);
    assert!(shows_ten(&house, "").await);
    let page = open(&house, &next, &cookie).await;
    page.assert(StatusCode::OK, &[w().booking_details_question()]);
    assert!(!page.html.contains("booking-held"), "nothing is kept by a look");
    // The next answer keeps it again without a word.
    let mut typed = answers();
    typed.push(("hold", hold.as_str()));
    let look = send(&house, "/en/book/talk/check", &typed, &cookie).await;
    look.assert(StatusCode::OK, &[&w().booking_held("08:20".to_owned())]);
    assert!(!shows_ten(&house, "").await);
    // Once more it runs out, and now somebody else takes it.
    house.later(600);
    let (other, _) = choose(&house).await;
    let lost = send(&house, "/en/book/talk/check", &typed, &cookie).await;
    lost.assert(StatusCode::CONFLICT, &[w().booking_taken_title(), "11:00"]);
    assert_eq!(lost.value("name").as_deref(), Some("نرگس &lt;b&gt;"), "everything typed is still there");
    // The quick way out gives back what is held, at once.
    let left = open(&house, "/exit", &other).await;
    assert_eq!(left.location(), "/info");
    assert!(shows_ten(&house, "").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_third_time_gives_back_the_oldest_and_says_so() {
    let house = house().await;
    let (cookie, _) = choose(&house).await;
    let at = |time: &str| ("pick", format!("bucharest@2026-11-24T{time}:00+02:00"));
    let mut pages = Vec::new();
    for time in ["11:00", "12:00"] {
        house.later(1);
        let (name, pick) = at(time);
        let kept =
            send(&house, HOLD, &[("place", "bucharest"), ("language", "ar"), (name, &pick)], &cookie).await;
        pages.push(open(&house, kept.location(), &cookie).await);
    }
    let said = format!("<p>{}</p>", w().booking_held_gave_back());
    assert_eq!(pages.iter().map(|page| page.html.contains(&said)).collect::<Vec<_>>(), [false, true]);
    assert!(shows_ten(&house, "").await);
    // With the hold in hand, another time takes its place and no other is given back.
    let (name, pick) = at("15:00");
    let hold = pages[1].value("hold").unwrap();
    let kept = send(&house, HOLD, &[PICK[1], ("hold", &hold), (name, &pick)], &cookie).await;
    assert!(kept.location().contains(&hold) && !kept.location().contains("gave"), "{}", kept.location());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_kept_is_refused_on_its_page_and_the_island_gets_codes() {
    let house = house().await;
    let table = [
        ("bucharest@nonsense", 422, w().booking_error_start_malformed()),
        ("bucharest@2026-11-22T10:00:00+02:00", 422, w().booking_error_start_past()),
        ("moon@2026-11-24T10:00:00+02:00", 422, w().booking_error_place_unknown()),
    ];
    for (pick, status, text) in table {
        let page = post(&house, HOLD, &[("language", "ar"), ("pick", pick)]).await;
        page.assert(StatusCode::from_u16(status).unwrap(), &[text]);
    }
    // A button for more days is in the same form and keeps nothing.
    let more = post(&house, HOLD, &[PICK[0], PICK[1], ("from", "2026-12-01")]).await;
    assert_eq!(more.location(), "/en/book/talk?place=bucharest&language=ar&from=2026-12-01");
    assert_eq!(get(&house, HOLD).await.location(), "/en/book/talk");
    let asked = house.send(HOLD, &PICK, "application/json").await;
    let cookie = asked.headers()[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    let body = axum::body::to_bytes(asked.into_body(), 1 << 16).await.unwrap();
    let held: GivenHold = from_text(std::str::from_utf8(&body).unwrap()).unwrap();
    assert_eq!((held.left, held.may_extend, held.gave_back), (600, true, false));
    assert_eq!(held.until, w().booking_held("08:10".to_owned()));
    let taken = house.send(HOLD, &PICK, "application/json").await;
    assert_eq!(taken.status(), StatusCode::CONFLICT);
    // A token that we never made opens nothing and is replaced.
    let strange = send(&house, LIST.split('?').next().unwrap(), &[], "__Host-h=me").await;
    assert_eq!(strange.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(shows_ten(&house, &cookie).await && !shows_ten(&house, "__Host-h=me").await);
}
