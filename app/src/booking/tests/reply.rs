//! What a person does with the link in a message.

use chrono::DateTime;
use domain::messages::Channel;

use super::*;

/// Books with a phone and a reminder; the link of the reminder, as its address after `/en`.
async fn link(house: &House) -> String {
    let look = post(house, "/en/book/talk/check", &answers()).await;
    let mut form = with("remind", "yes");
    let idem = look.value("idem").unwrap();
    form.extend([("service", "talk"), ("lang", "en"), ("idem", idem.as_str())]);
    assert_eq!(post(house, "/api/book", &form).await.status, StatusCode::SEE_OTHER);
    let noon = DateTime::parse_from_rfc3339("2026-11-23T12:00:00+02:00").unwrap().to_utc();
    let letters = house.store.claim_messages(&[Channel::Sms], 10, noon).await.unwrap();
    format!("/a/{}", letters[0].link.as_ref().unwrap().as_str())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_asks_whether_somebody_comes_in_every_language_and_tells_no_more_than_the_message() {
    let house = house().await;
    let link = link(&house).await;
    let first = open(&house, &link, "lang=fa").await;
    assert_eq!((first.status, first.location()), (StatusCode::SEE_OTHER, format!("/fa{link}").as_str()));
    for language in Language::ALL {
        let (w, code) = (Words::of(language), language.code());
        let page = get(&house, &format!("/{code}{link}")).await;
        page.assert(StatusCode::OK, &[w.reply_question(), w.reply_come(), w.reply_cannot()]);
        for secret in ["نرگس", "0722", "722123456", "Bucharest", "București", "ramp"] {
            assert!(!page.html.contains(secret), "{secret}");
        }
        assert!(!page.html.contains("/book/talk"), "not what the visit is about");
        let cannot = get(&house, &format!("/{code}{link}/cannot")).await;
        cannot.assert(StatusCode::OK, &[w.reply_what(), w.reply_other(), w.reply_cancel(), w.reply_call()]);
        assert!(!cannot.html.contains(" checked"), "nothing is chosen beforehand");
    }
    let w = Words::of(Language::En);
    let come = post(&house, &format!("/en{link}"), &[("answer", "come")]).await;
    assert_eq!((come.status, come.location()), (StatusCode::SEE_OTHER, format!("/en{link}").as_str()));
    get(&house, &format!("/en{link}")).await.assert(StatusCode::OK, &[w.reply_come_said(), w.reply_cannot()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_opens_and_presses_everything_cancels_nothing() {
    let house = house().await;
    let (w, link) = (Words::of(Language::En), link(&house).await);
    for more in ["", "/cannot", "/times"] {
        assert_eq!(get(&house, &format!("/en{link}{more}")).await.status, StatusCode::OK, "{more}");
    }
    // It presses the one button of the page, with what stands in its form.
    let pressed = post(&house, &format!("/en{link}"), &[("cannot", "yes")]).await;
    pressed.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.reply_choose(), w.frame_errors()]);
    get(&house, &format!("/en{link}")).await.assert(StatusCode::OK, &[w.reply_question()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_cannot_come_cancels_takes_back_moves_or_is_called() {
    let house = house().await;
    let (w, link) = (Words::of(Language::En), link(&house).await);
    let home = format!("/en{link}");
    let answer = async |answer: &str| post(&house, &home, &[("answer", answer)]).await;
    assert_eq!(answer("cancel").await.status, StatusCode::SEE_OTHER);
    get(&house, &home).await.assert(StatusCode::OK, &[w.appointment_cancelled(), w.appointment_undo()]);
    let come = answer("come").await;
    come.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.appointment_error_visit_not_now()]);
    assert_eq!(answer("undo").await.status, StatusCode::SEE_OTHER);
    get(&house, &home).await.assert(StatusCode::OK, &[w.reply_question()]);

    assert_eq!(answer("other").await.location(), format!("{home}/times"));
    let times = get(&house, &format!("{home}/times")).await;
    times.assert(StatusCode::OK, &[w.appointment_move_question(), "Tuesday 24 November 2026 at 10:00"]);
    let moved = post(&house, &home, &[("pick", "bucharest@2026-11-25T11:00:00+02:00")]).await;
    assert_eq!((moved.status, moved.location()), (StatusCode::SEE_OTHER, home.as_str()));
    get(&house, &home).await.assert(StatusCode::OK, &["Wednesday 25 November 2026 at 11:00"]);
    let wrong = post(&house, &home, &[("pick", "bucharest@2026-11-20T11:00:00+02:00")]).await;
    wrong.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.booking_error_start_past()]);

    assert_eq!(answer("call").await.status, StatusCode::SEE_OTHER);
    get(&house, &home).await.assert(StatusCode::OK, &[w.reply_call_said()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_opens_nothing_says_so_and_shows_other_ways() {
    let house = house().await;
    for language in Language::ALL {
        let (w, code) = (Words::of(language), language.code());
        for more in ["", "/cannot", "/times"] {
            let page = get(&house, &format!("/{code}/a/000000000000{more}")).await;
            page.assert(StatusCode::NOT_FOUND, &[w.reply_closed(), w.appointment_find()]);
        }
        let page = post(&house, &format!("/{code}/a/000000000000"), &[("answer", "cancel")]).await;
        page.assert(StatusCode::NOT_FOUND, &[w.reply_closed()]);
        assert_eq!(get(&house, &format!("/{code}/a/none")).await.status, StatusCode::NOT_FOUND);
    }
}
