//! What happens to a visit once it is booked: shown, moved, cancelled, taken back, found again.

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_booked_visit_is_shown_moved_cancelled_and_taken_back() {
    let house = house().await;
    let w = Words::of(Language::En);
    let cookie = booked(&house).await;
    let page = open(&house, "/en/appointment", &cookie).await;
    page.assert(
        StatusCode::OK,
        &[
            w.appointment_booked(),
            "Tuesday 24 November 2026 at 10:00",
            "Bucharest office",
            w.bring_nothing(),
            "نرگس <b>",
        ],
    );
    assert_eq!(page.html.matches("class=\"code\"").count(), 2, "reference and PIN");
    let calendar = open(&house, "/en/appointment/calendar.ics", &cookie).await;
    calendar.assert(
        StatusCode::OK,
        &["BEGIN:VEVENT", "SUMMARY:Appointment", "DTSTART:20261124T080000Z", "SEQUENCE:"],
    );
    assert!(!calendar.html.contains("counsellor"), "the calendar does not say what it is about");
    let list = open(&house, "/en/appointment/move", &cookie).await;
    list.assert(StatusCode::OK, &[w.appointment_move_question(), "Tuesday 24 Nov"]);
    let look = open(&house, "/en/appointment/move?pick=bucharest@2026-11-25T11:00:00%2B02:00", &cookie).await;
    look.assert(StatusCode::OK, &[w.appointment_move_check(), "Wednesday 25 November 2026 at 11:00"]);
    let idem = look.value("idem").unwrap();
    let form = [("lang", "en"), ("start", "2026-11-25T11:00:00+02:00"), ("idem", idem.as_str())];
    let moved = send(&house, "/api/move", &form, &cookie).await;
    assert_eq!(
        (moved.status, moved.location()),
        (StatusCode::SEE_OTHER, "/en/appointment"),
        "{}",
        moved.html
    );
    let cookie = moved.cookie();
    open(&house, "/en/appointment", &cookie)
        .await
        .assert(StatusCode::OK, &["Wednesday 25 November 2026 at 11:00"]);
    open(&house, "/en/appointment/cancel", &cookie)
        .await
        .assert(StatusCode::OK, &[w.appointment_cancel_check()]);
    let cancelled = send(&house, "/api/cancel", &[("lang", "en")], &cookie).await;
    assert_eq!(cancelled.status, StatusCode::SEE_OTHER);
    let cookie = cancelled.cookie();
    let page = open(&house, "/en/appointment", &cookie).await;
    page.assert(StatusCode::OK, &[w.appointment_cancelled(), w.appointment_undo()]);
    let back = send(&house, "/api/undo", &[("lang", "en")], &cookie).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    let cookie = back.cookie();
    let page = open(&house, "/en/appointment", &cookie).await;
    page.assert(StatusCode::OK, &[w.appointment_upcoming()]);
    assert!(!page.html.contains("class=\"code\""), "the PIN is shown once");
    let left = send(&house, "/en/appointment/leave", &[], &cookie).await;
    assert!(left.headers[header::SET_COOKIE].to_str().unwrap().contains("Max-Age=0"));
    open(&house, "/en/appointment", &cookie).await.assert(StatusCode::OK, &[w.appointment_find()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_move_keeps_the_visit_where_it_is() {
    let house = house().await;
    let w = Words::of(Language::En);
    let cookie = booked(&house).await;
    let other = [
        with("start", "2026-11-25T11:00:00+02:00"),
        vec![("service", "talk"), ("idem", "ff".repeat(16).leak())],
    ];
    assert_eq!(post(&house, "/api/book", &other.concat()).await.status, StatusCode::SEE_OTHER);
    let idem = "ee".repeat(16);
    let form = |start: &'static str| [("lang", "en"), ("start", start), ("idem", idem.clone().leak())];
    let taken = send(&house, "/api/move", &form("2026-11-25T11:00:00+02:00"), &cookie).await;
    taken.assert(StatusCode::CONFLICT, &[w.appointment_moved_taken()]);
    let past = send(&house, "/api/move", &form("2026-11-20T11:00:00+02:00"), &cookie).await;
    past.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.booking_error_start_past()]);
    open(&house, "/en/appointment", &cookie)
        .await
        .assert(StatusCode::OK, &["Tuesday 24 November 2026 at 10:00"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn taking_back_too_late_offers_the_nearest() {
    let house = house().await;
    let w = Words::of(Language::En);
    let cookie = booked(&house).await;
    let cookie = send(&house, "/api/cancel", &[("lang", "en")], &cookie).await.cookie();
    booked(&house).await;
    let page = send(&house, "/api/undo", &[("lang", "en")], &cookie).await;
    page.assert(StatusCode::CONFLICT, &[w.appointment_undo_taken(), w.appointment_cancelled()]);
    assert_eq!(page.html.matches("booking-near\"").count(), 3);
    assert_eq!(
        page.value("name").as_deref(),
        Some("نرگس &lt;b&gt;"),
        "a new booking need not be typed again"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_cookie_number_and_pin_are_asked_for() {
    let house = house().await;
    let w = Words::of(Language::Ar);
    for path in ["/ar/appointment/move", "/ar/appointment/cancel", "/ar/appointment/calendar.ics"] {
        let page = open(&house, path, "__Host-b=00112233445566778899aabbccddeeff").await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/ar/appointment"), "{path}");
    }
    let wrong = [("reference", "۱۲۳ 456 7890"), ("pin", "1234 5678"), ("lang", "ar")];
    let page = post(&house, "/api/appointment", &wrong).await;
    page.assert(StatusCode::NOT_FOUND, &[w.appointment_error_not_found(), "۱۲۳ 456 7890"]);
    let page = post(&house, "/api/appointment", &[("reference", ""), ("pin", ""), ("lang", "ar")]).await;
    page.assert(
        StatusCode::UNPROCESSABLE_ENTITY,
        &[w.appointment_error_reference_required(), w.appointment_error_pin_required()],
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_phone_that_is_called_ones_own_is_told() {
    let house = house().await;
    let w = Words::of(Language::Ro);
    let cookie = booked(&house).await;
    let page = open(&house, "/ro/appointment", &cookie).await;
    page.assert(
        StatusCode::OK,
        &[w.appointment_phone_mine(), w.appointment_phone_shared(), "data-key=\"BKey\""],
    );
    let section = &page.html[page.html.find("id=\"phone\"").unwrap()..];
    assert!(
        section[..section.find('>').unwrap()].contains("hidden"),
        "its script knows whether it can be told"
    );
    let phone = "https://push.example/a";
    let refused: [&[(&str, &str)]; 5] = [
        &[],
        &[("endpoint", phone)],
        &[("mine", "no"), ("endpoint", phone)],
        &[("mine", "yes"), ("endpoint", "")],
        &[("mine", "yes"), ("endpoint", "https://elsewhere.example/a")],
    ];
    for form in refused {
        let page = send(&house, "/ro/appointment/phone", form, &cookie).await;
        page.assert(
            StatusCode::UNPROCESSABLE_ENTITY,
            &[w.appointment_phone_failed(), w.appointment_phone_mine()],
        );
    }
    let mine = [("mine", "yes"), ("endpoint", phone)];
    let strange = send(&house, "/ro/appointment/phone", &mine, "").await;
    assert_eq!((strange.status, strange.location()), (StatusCode::SEE_OTHER, "/ro/appointment"));
    let told = send(&house, "/ro/appointment/phone", &mine, &cookie).await;
    assert_eq!((told.status, told.location()), (StatusCode::SEE_OTHER, "/ro/appointment"), "{}", told.html);
    let page = open(&house, "/ro/appointment", &cookie).await;
    page.assert(StatusCode::OK, &[w.appointment_phone_on(), w.appointment_phone_stop()]);
    assert!(!page.has(phone), "where it is told is not shown again");
    send(&house, "/ro/appointment/phone", &[("stop", "yes")], &cookie).await;
    open(&house, "/ro/appointment", &cookie).await.assert(StatusCode::OK, &[w.appointment_phone_mine()]);
}
