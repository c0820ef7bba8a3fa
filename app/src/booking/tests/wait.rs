//! The waiting list as a browser without JavaScript meets it.

use domain::messages::Channel;
use domain::waiting::OfferState;
use store::booking::Ended;

use super::*;

fn joining() -> Vec<(&'static str, &'static str)> {
    vec![
        ("place", "bucharest"),
        ("language", "ar"),
        ("interpreter", "no"),
        ("name", "نرگس <b>"),
        ("phone", "0722 123 456"),
        ("contact_safe", "yes"),
        ("until", "2026-11-27"),
    ]
}

/// Number and PIN as the page shows them, in this order.
fn numbers(page: &Arrived) -> (String, String) {
    let mut codes = page.html.split("class=\"code\"").skip(1).map(|rest| {
        let code = rest.split('<').next().unwrap();
        code.chars().filter(char::is_ascii_digit).collect::<String>()
    });
    (codes.next().unwrap(), codes.next().unwrap())
}

/// Joins, is offered the next free time and gets the message: number, PIN and the link after `/en`.
async fn offered(house: &House) -> (String, String, String) {
    let w = Words::of(Language::En);
    let page = get(house, "/en/wait/talk").await;
    page.assert(StatusCode::OK, &[w.waiting_how_order(), w.waiting_how_long(), w.waiting_join()]);
    let idem = page.value("idem").unwrap();
    let mut form = joining();
    form.push(("idem", &idem));
    let joined = post(house, "/en/wait/talk", &form).await;
    joined.assert(StatusCode::OK, &[w.waiting_joined(), w.waiting_codes_lead()]);
    let again = post(house, "/en/wait/talk", &form).await;
    let codes = numbers(&joined);
    assert_eq!((codes.0.len(), codes.1.len()), (10, 8));
    assert_eq!(numbers(&again), codes, "sent twice");
    house.later(3600);
    let now = house.now();
    assert_eq!(house.store.waiting_round(now).await.unwrap().made, 1);
    let letters = house.store.claim_messages(&[Channel::Sms], 10, now).await.unwrap();
    house.store.begin_sending(&letters[0], now).await.unwrap();
    house.store.settle_message(&letters[0], Ended::Sent, now).await.unwrap();
    let link = format!("/a/{}", letters[0].link.as_ref().unwrap().as_str());
    (codes.0, codes.1, link)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_says_what_is_wrong_and_keeps_what_was_typed() {
    let house = house().await;
    for language in Language::ALL {
        let (w, code) = (Words::of(language), language.code());
        let path = format!("/{code}/wait/talk");
        let mut form = joining();
        form.retain(|(name, _)| *name != "phone");
        form.extend([("email", "a@b.example"), ("from", "2026-11-28")]);
        form.retain(|(name, _)| *name != "contact_safe");
        let idem = get(&house, &path).await.value("idem").unwrap();
        form.push(("idem", &idem));
        let refused = post(&house, &path, &form).await;
        let said =
            [w.frame_errors(), w.waiting_error_phone_no_contact(), w.waiting_error_until_before_from()];
        refused.assert(StatusCode::UNPROCESSABLE_ENTITY, &said);
        assert_eq!(refused.value("name").as_deref(), Some("نرگس &lt;b&gt;"), "{}", refused.html);
        assert_eq!(refused.value("idem"), Some(idem));
    }
    assert_eq!(get(&house, "/en/wait/no-such-service").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_changes_nothing_and_a_program_that_presses_leave_leaves_nothing() {
    let house = house().await;
    let (w, (reference, pin, link)) = (Words::of(Language::En), offered(&house).await);
    for language in Language::ALL {
        let own = Words::of(language);
        let page = get(&house, &format!("/{}{link}", language.code())).await;
        page.assert(StatusCode::OK, &[own.waiting_offer(), own.waiting_accept(), own.waiting_no()]);
        for secret in ["نرگس", "0722", "722123456", "Bucharest", "București", &reference, &pin] {
            assert!(!page.html.contains(secret), "{secret}");
        }
    }
    let at = format!("/en{link}");
    let asked = post(&house, &at, &[("act", "no")]).await;
    asked.assert(StatusCode::OK, &[w.waiting_no_keep(), w.waiting_leave()]);
    assert!(!asked.html.contains(" checked"), "nothing is chosen beforehand");
    let pressed = post(&house, &at, &[("chosen", "yes")]).await;
    pressed.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.waiting_no_choose(), w.frame_errors()]);
    get(&house, &at).await.assert(StatusCode::OK, &[w.waiting_offer()]);
    // By number and PIN it is the same page.
    let seen = post(&house, "/en/wait", &[("reference", &reference), ("pin", &pin)]).await;
    seen.assert(StatusCode::OK, &[w.waiting_offer()]);
    let wrong = post(&house, "/en/wait", &[("reference", &reference), ("pin", "00000000")]).await;
    wrong.assert(StatusCode::NOT_FOUND, &[w.waiting_see_none()]);
    let empty = post(&house, "/en/wait", &[]).await;
    empty.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.booking_error_required()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_is_accepted_once_and_its_numbers_open_the_visit() {
    let house = house().await;
    let (w, (reference, pin, link)) = (Words::of(Language::En), offered(&house).await);
    let at = format!("/en{link}");
    let offer = get(&house, &at).await.value("offer").unwrap();
    for _ in 0..2 {
        let taken = post(&house, &at, &[("act", "accept"), ("offer", &offer)]).await;
        taken.assert(StatusCode::OK, &[w.waiting_accepted(), w.waiting_accepted_text()]);
    }
    let late_no = post(&house, &at, &[("act", "keep"), ("offer", &offer), ("chosen", "yes")]).await;
    late_no.assert(StatusCode::OK, &[w.waiting_accepted()]);
    let found = post(&house, "/api/appointment", &[("reference", &reference), ("pin", &pin)]).await;
    assert_eq!(found.status, StatusCode::SEE_OTHER, "{}", found.html);
    let cookie = found.cookie();
    open(&house, "/en/appointment", &cookie).await.assert(StatusCode::OK, &[w.waiting_earlier()]);
    // Who has a visit can wait beside it, and stop.
    assert_eq!(send(&house, "/en/appointment/earlier", &[], &cookie).await.status, StatusCode::SEE_OTHER);
    open(&house, "/en/appointment", &cookie).await.assert(StatusCode::OK, &[w.waiting_earlier_said()]);
    send(&house, "/en/appointment/earlier", &[("stop", "yes")], &cookie).await;
    let page = open(&house, "/en/appointment", &cookie).await;
    assert!(page.has(w.waiting_earlier()) && !page.has(w.waiting_earlier_said()), "{}", page.html);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_too_late_or_says_no_keeps_the_place() {
    let house = house().await;
    let (w, (reference, pin, link)) = (Words::of(Language::En), offered(&house).await);
    let at = format!("/en{link}");
    let offer = get(&house, &at).await.value("offer").unwrap();
    house.later(1800);
    let late = post(&house, &at, &[("act", "accept"), ("offer", &offer)]).await;
    late.assert(StatusCode::CONFLICT, &[w.waiting_late(), w.waiting_late_text()]);
    get(&house, &at).await.assert(StatusCode::OK, &[w.waiting_late(), w.waiting_told_message()]);
    let round = house.store.waiting_round(house.now()).await.unwrap();
    assert_eq!((round.ended, round.made), (1, 1), "another time is offered");
    let codes = [("reference", reference.as_str()), ("pin", pin.as_str())];
    let seen = post(&house, "/en/wait", &codes).await;
    let next = seen.value("offer").unwrap();
    assert_ne!(next, offer);
    let no = [&codes[..], &[("act", "keep"), ("offer", next.as_str()), ("chosen", "yes")]].concat();
    post(&house, "/en/wait", &no)
        .await
        .assert(StatusCode::OK, &[w.waiting_declined(), w.waiting_told_message()]);
    let strange = [&codes[..], &[("act", "accept"), ("offer", "0123")]].concat();
    post(&house, "/en/wait", &strange).await.assert(StatusCode::NOT_FOUND, &[w.waiting_late()]);
    let leave = [&codes[..], &[("act", "leave"), ("chosen", "yes")]].concat();
    post(&house, "/en/wait", &leave).await.assert(StatusCode::OK, &[w.waiting_left()]);
    assert_eq!(house.store.waiting_list(10, house.now()).await.unwrap().len(), 0);
    let (_, last) = house.store.waiting_by_codes(&reference, &pin, house.now()).await.unwrap();
    assert_eq!(last.unwrap().state, OfferState::Declined);
}
