//! Language and wishes come before the time: what is listed fits, what is private stays private, and who
//! changes their mind keeps the time if it still fits.

use domain::booking::{Gender, VisitWay};
use domain::calendar::WeeklyHours;
use domain::catalogue::{Room, SpokenLanguage};
use store::audit::Actor;
use store::booking::{NewResource, ResourceKind, Traits};

use super::*;

const CHECK: &str = "/en/book/talk/check";

fn w() -> Words {
    Words::of(Language::En)
}

/// To the house with its counsellor of whom nothing is known: Ana, a woman who also talks by phone and
/// works in the afternoon, and a room without steps. Craiova has only a man, who speaks Romanian.
async fn house_of_wishes() -> House {
    let house = house().await;
    let now = "2026-11-23T06:00:00Z".parse().unwrap();
    let woman = Traits {
        gender: Some(Gender::Woman),
        ways: vec![VisitWay::OnSite, VisitWay::Phone],
        ..Traits::default()
    };
    let man = Traits { gender: Some(Gender::Man), ..Traits::default() };
    let step_free = Traits { step_free: Some(true), ..Traits::default() };
    for (kind, place, traits, hours) in [
        (ResourceKind::Staff, "bucharest", woman, "13:00-17:00"),
        (ResourceKind::Room, "bucharest", step_free, "09:00-17:00"),
        (ResourceKind::Staff, "craiova", man, "09:00-17:00"),
        (ResourceKind::Room, "craiova", Traits::default(), "09:00-17:00"),
    ] {
        let new = NewResource {
            kind,
            place: Some(place.to_owned()),
            label: "y".to_owned(),
            seats: 1,
            room: (kind == ResourceKind::Room).then_some(Room::Talk),
            languages: vec![SpokenLanguage::Romanian],
            services: Vec::new(),
            traits,
            demo: false,
        };
        let id = house.store.add_resource(new, Actor::System, now).await.unwrap();
        let week = WeeklyHours::parse([hours, hours, hours, hours, hours, "", ""]).unwrap();
        house.store.set_hours(&id, "2026-01-01".parse().unwrap(), week, Actor::System, now).await.unwrap();
    }
    house
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_the_place_can_offer_is_asked_for() {
    let house = house_of_wishes().await;
    let all = ["gender", "step_free", "way", "interpreter_by"];
    let table: [(&str, &[&str]); 4] = [
        ("/en/book/talk?place=bucharest", &["gender", "step_free", "way"]),
        ("/en/book/talk?place=craiova", &["gender"]),
        ("/en/book/talk?place=", &["gender", "step_free", "way"]),
        ("/en/book/talk?place=brasov", &[]),
    ];
    for (address, offered) in table {
        let page = get(&house, address).await;
        page.assert(StatusCode::OK, &[w().booking_language_step()]);
        for field in all {
            let asks = page.html.contains(&format!("name=\"{field}\""));
            assert_eq!(asks, offered.contains(&field), "{address} {field}");
        }
    }
    let page = get(&house, "/en/book/talk?place=bucharest").await;
    for (value, offered) in [("woman", true), ("man", false), ("phone", true), ("video", false)] {
        assert_eq!(page.html.contains(&format!("value=\"{value}\"")), offered, "{value}");
    }
    // Nobody interprets Farsi anywhere: it says so.
    page.assert(StatusCode::OK, &[w().booking_language_open()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_wish_the_way_is_an_address_and_with_one_it_is_a_body() {
    let house = house_of_wishes().await;
    let open = [("place", "bucharest"), ("language", "ro"), ("interpreter", "no")];
    let unwished = [&open[..], &[("gender", ""), ("step_free", ""), ("way", "")]].concat();
    let on = post(&house, CHECK, &unwished).await;
    assert_eq!(on.status, StatusCode::SEE_OTHER);
    assert_eq!(on.location(), "/en/book/talk?place=bucharest&language=ro&interpreter=no");
    let by_phone = post(&house, CHECK, &[&open[..], &[("way", "phone")]].concat()).await;
    assert!(by_phone.location().ends_with("&way=phone"), "how to meet is nobody's secret");
    for wish in [("gender", "woman"), ("step_free", "yes")] {
        let page = post(&house, CHECK, &[&open[..], &[wish]].concat()).await;
        page.assert(StatusCode::OK, &[w().booking_time_question()]);
        assert_eq!(page.value(wish.0).as_deref(), Some(wish.1));
        for start in ["href=\"", "action=\""] {
            let addresses = page.html.split(start).skip(1).filter_map(|rest| rest.split('"').next());
            for address in addresses {
                assert!(!address.contains(wish.0) && !address.contains("woman"), "{address}");
            }
        }
        // In an address it is not read at all.
        let address = format!("/en/book/talk?place=bucharest&language=ro&{}={}", wish.0, wish.1);
        assert_eq!(get(&house, &address).await.value(wish.0), None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_listed_fits_and_without_times_there_are_other_ways() {
    let house = house_of_wishes().await;
    let ask = |wishes: &[(&'static str, &'static str)]| {
        let open = [("place", "bucharest"), ("language", "ro"), ("interpreter", "no")];
        [&open[..], wishes].concat()
    };
    // Ana comes at one.
    let page = post(&house, CHECK, &ask(&[("gender", "woman")])).await;
    page.assert(StatusCode::OK, &["13:00"]);
    assert!(!page.has("bucharest@2026-11-23T09:00:00+02:00"));
    // She does not speak Arabic, and nobody interprets it: with one everything can be asked for.
    let arabic = [("place", "bucharest"), ("language", "ar"), ("interpreter", "no"), ("gender", "woman")];
    let page = post(&house, CHECK, &arabic).await;
    page.assert(
        StatusCode::OK,
        &[
            w().booking_time_none(),
            w().booking_way_interpreter(),
            w().booking_way_any_gender(),
            w().places_reach(),
        ],
    );
    assert!(!page.has("Craiova office"), "no woman is there");
    let page = post(&house, CHECK, &[&arabic[..], &[("other", "interpreter=yes")]].concat()).await;
    page.assert(StatusCode::OK, &[w().booking_time_interpreter_open(), "13:00"]);
    assert_eq!(page.value("gender").as_deref(), Some("woman"), "the wish stays");
    let page = post(&house, CHECK, &[&arabic[..], &[("other", "gender=")]].concat()).await;
    assert_eq!(page.location(), "/en/book/talk?place=bucharest&language=ar&interpreter=no");
    // In Craiova a woman is nowhere; in Bucharest there is one.
    let craiova = [("place", "craiova"), ("language", "ro"), ("interpreter", "no"), ("gender", "woman")];
    let page = post(&house, CHECK, &craiova).await;
    page.assert(StatusCode::OK, &[w().booking_time_none(), "Bucharest office", w().booking_way_any_gender()]);
    // Several wishes that never come together: giving them all up is the last way.
    let all = [&craiova[..], &[("step_free", "yes"), ("way", "video")]].concat();
    post(&house, CHECK, &all).await.assert(StatusCode::OK, &[w().booking_way_nothing()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_for_something_else_keeps_the_time_if_it_fits() {
    let house = house_of_wishes().await;
    let hold = |start: &str| {
        let pick = format!("bucharest@2026-11-24T{start}:00+02:00");
        vec![
            ("place".to_owned(), "bucharest".to_owned()),
            ("language".into(), "ro".into()),
            ("pick".into(), pick),
        ]
    };
    for (start, fits) in [("14:00", true), ("10:00", false)] {
        let form = hold(start);
        let form: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let kept = send(&house, "/en/book/talk/hold", &form, "").await;
        let cookie = kept.cookie();
        let page = open(&house, kept.location(), &cookie).await;
        page.assert(StatusCode::OK, &[w().booking_details_question()]);
        let (hold, start) = (page.value("hold").unwrap(), page.value("start").unwrap());
        // Back to the question of the language, which shows what was answered and the time that is kept.
        let back = format!("{}&step=language", kept.location());
        let page = open(&house, &back, &cookie).await;
        page.assert(StatusCode::OK, &[w().booking_language_step(), "24 November 2026"]);
        assert!(page.html.contains("booking-held"));
        let woman = [
            ("place", "bucharest"),
            ("start", start.as_str()),
            ("hold", hold.as_str()),
            ("language", "ro"),
            ("interpreter", "no"),
            ("gender", "woman"),
        ];
        let page = send(&house, CHECK, &woman, &cookie).await;
        if fits {
            page.assert(StatusCode::OK, &[w().booking_details_question(), w().booking_wish_woman()]);
            assert_eq!(page.value("hold").as_deref(), Some(hold.as_str()));
            // Whoever else asks for a woman at that time now finds her kept.
            let other = send(&house, CHECK, &woman, "").await;
            other.assert(StatusCode::CONFLICT, &[w().booking_unfit_title()]);
        } else {
            page.assert(
                StatusCode::CONFLICT,
                &[w().booking_unfit_title(), w().booking_time_question(), "13:00"],
            );
            assert_eq!(page.value("gender").as_deref(), Some("woman"), "nothing said is lost");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_link_asks_for_the_language_and_goes_on_with_its_time() {
    let house = house_of_wishes().await;
    let start = TEN.replace('+', "%2B");
    let page = get(&house, &format!("/en/book/talk?place=bucharest&start={start}")).await;
    page.assert(StatusCode::OK, &[w().booking_language_step(), "24 November 2026 at 10:00"]);
    let answer =
        |language| [("place", "bucharest"), ("start", TEN), ("language", language), ("interpreter", "no")];
    let on = post(&house, CHECK, &answer("ar")).await;
    get(&house, on.location()).await.assert(StatusCode::OK, &[w().booking_details_question()]);
    let on = post(&house, CHECK, &answer("fa")).await;
    get(&house, on.location()).await.assert(StatusCode::CONFLICT, &[w().booking_unfit_title()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn wishes_are_shown_before_booking_and_on_the_visit() {
    let house = house_of_wishes().await;
    let two = "2026-11-24T14:00:00+02:00";
    let mut form = vec![
        ("place", "bucharest"),
        ("start", two),
        ("language", "ro"),
        ("interpreter", "no"),
        ("gender", "woman"),
        ("step_free", "yes"),
        ("name", "Ana"),
    ];
    let look = post(&house, CHECK, &form).await;
    let said = [w().booking_wish_woman(), w().booking_wish_step_free(), w().booking_interpreter_no()];
    look.assert(StatusCode::OK, &said);
    for line in [w().booking_line_language(), w().booking_line_interpreter(), w().booking_line_wishes()] {
        assert!(look.has(&w().booking_change_what(line.to_owned())), "{line}");
    }
    // A call needs a number, which the page of the name asks for.
    let call = [&form[..], &[("way", "phone")]].concat();
    let page = post(&house, CHECK, &call).await;
    page.assert(
        StatusCode::UNPROCESSABLE_ENTITY,
        &[w().booking_details_question(), w().booking_error_way_no_contact(), w().booking_contact_call()],
    );
    assert!(page.html.contains("href=\"#phone\""));
    let idem = look.value("idem").unwrap();
    form.extend([("service", "talk"), ("lang", "fa"), ("idem", idem.as_str())]);
    let booked = post(&house, "/api/book", &form).await;
    assert_eq!(booked.status, StatusCode::SEE_OTHER, "{}", booked.html);
    let fa = Words::of(Language::Fa);
    let page = open(&house, "/fa/appointment", &booked.cookie()).await;
    page.assert(
        StatusCode::OK,
        &[fa.appointment_wished(), fa.booking_wish_woman(), fa.booking_wish_step_free()],
    );
}
