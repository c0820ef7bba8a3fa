//! The journey as a browser without JavaScript walks it: every page, every wrong answer, nothing lost.

mod held;
mod party;
mod reply;
mod visit;
mod wait;
mod wished;

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use domain::Language;

use super::api::tests::{House, house, house_at};
use crate::words::Words;

const TEN: &str = "2026-11-24T10:00:00+02:00";

/// A page as it arrived.
struct Arrived {
    status: StatusCode,
    headers: HeaderMap,
    html: String,
}

impl Arrived {
    fn has(&self, text: &str) -> bool {
        self.html.contains(&escaped(text))
    }

    /// The value of the first field of a name, hidden or typed.
    fn value(&self, name: &str) -> Option<String> {
        let from = self.html.find(&format!(" name=\"{name}\""))?;
        let tag = &self.html[self.html[..from].rfind('<')?..];
        let tag = &tag[..tag.find('>')?];
        let value = tag.split_once(" value=\"")?.1.split('"').next()?;
        Some(value.to_owned())
    }

    fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    fn cookie(&self) -> String {
        let set = self.headers[header::SET_COOKIE].to_str().unwrap();
        set.split(';').next().unwrap().to_owned()
    }

    #[track_caller]
    fn assert(&self, status: StatusCode, texts: &[&str]) {
        assert_eq!(self.status, status, "{}", self.html);
        for text in texts {
            assert!(self.has(text), "{text:?} is missing in {}", self.html);
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

async fn arrived(response: axum::response::Response) -> Arrived {
    let (parts, body) = response.into_parts();
    let body = axum::body::to_bytes(body, 1 << 22).await.unwrap();
    Arrived { status: parts.status, headers: parts.headers, html: String::from_utf8(body.to_vec()).unwrap() }
}

async fn open(house: &House, address: &str, cookie: &str) -> Arrived {
    let request = Request::get(address).header(header::ACCEPT, "text/html").header(header::COOKIE, cookie);
    arrived(house.ask(request.body(Body::empty()).unwrap()).await).await
}

async fn get(house: &House, address: &str) -> Arrived {
    open(house, address, "").await
}

async fn send(house: &House, address: &str, fields: &[(&str, &str)], cookie: &str) -> Arrived {
    let request = Request::post(address)
        .header(header::ACCEPT, "text/html")
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let body = Body::from(serde_urlencoded::to_string(fields).unwrap());
    arrived(house.ask(request.body(body).unwrap()).await).await
}

async fn post(house: &House, address: &str, fields: &[(&str, &str)]) -> Arrived {
    send(house, address, fields, "").await
}

/// All that a person answers, up to the last look.
fn answers() -> Vec<(&'static str, &'static str)> {
    vec![
        ("place", "bucharest"),
        ("start", TEN),
        ("language", "ar"),
        ("interpreter", "no"),
        ("name", "نرگس <b>"),
        ("phone", "0722 123 456"),
        ("email", ""),
        ("contact_safe", "yes"),
        ("needs", "ramp"),
    ]
}

fn with<'a>(field: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut answers = answers();
    answers.retain(|(name, _)| *name != field);
    answers.push((field, value));
    answers
}

/// Books as a person does and gives the cookie.
async fn booked(house: &House) -> String {
    let look = post(house, "/en/book/talk/check", &answers()).await;
    let mut form = answers();
    let idem = look.value("idem").unwrap();
    form.extend([("service", "talk"), ("lang", "en"), ("idem", idem.as_str())]);
    let booked = post(house, "/api/book", &form).await;
    assert_eq!(
        (booked.status, booked.location()),
        (StatusCode::SEE_OTHER, "/en/appointment"),
        "{}",
        booked.html
    );
    booked.cookie()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_has_its_page_in_every_language() {
    let house = house().await;
    for language in Language::ALL {
        let (w, code) = (Words::of(language), language.code());
        let title = format!("<title>{} · {}</title>", w.booking_title(), w.frame_name());
        let table = [
            ("".to_owned(), w.booking_place_question()),
            ("?place=bucharest".to_owned(), w.booking_language_step()),
            ("?place=&step=time".to_owned(), w.booking_language_step()),
            ("?place=&language=ar&interpreter=no".to_owned(), w.booking_time_question()),
            (format!("?pick=bucharest@{}", TEN.replace('+', "%2B")), w.booking_language_step()),
            (
                format!("?place=bucharest&start={}&language=ar&interpreter=no", TEN.replace('+', "%2B")),
                w.booking_details_question(),
            ),
        ];
        for (query, question) in table {
            let page = get(&house, &format!("/{code}/book/talk{query}")).await;
            page.assert(StatusCode::OK, &[]);
            assert!(page.html.contains(&title), "the title names no service: {code} {query}");
            assert!(page.html.contains(&format!("<h1>{}</h1>", escaped(question))), "{code} {query}");
            assert!(page.html.contains(&format!("<html lang=\"{code}\" dir=\"{}\"", language.direction())));
        }
        let look = post(&house, &format!("/{code}/book/talk/check"), &answers()).await;
        look.assert(StatusCode::OK, &[w.booking_check_question(), w.booking_check_lead(), "نرگس <b>"]);
        assert!(!look.html.contains("<b>"), "what was typed stays text");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_with_one_place_does_not_ask_for_it() {
    let house = house().await;
    let w = Words::of(Language::En);
    let page = get(&house, "/en/book/counselling-legal").await;
    page.assert(StatusCode::OK, &[w.booking_language_step(), &w.booking_step(4, 1)]);
    assert!(!page.html.contains("type=\"radio\" id=\"place\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_chosen_time_stands_on_every_later_page() {
    let house = house().await;
    let when = "Tuesday 24 November 2026 at 10:00";
    let start = TEN.replace('+', "%2B");
    get(&house, &format!("/en/book/talk?place=bucharest&start={start}"))
        .await
        .assert(StatusCode::OK, &[when]);
    let details =
        get(&house, &format!("/en/book/talk?place=bucharest&start={start}&language=ar&interpreter=no")).await;
    details.assert(StatusCode::OK, &[when]);
    post(&house, "/en/book/talk/check", &answers()).await.assert(StatusCode::OK, &[when]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_in_an_address_is_asked_again() {
    let house = house().await;
    let w = Words::of(Language::En);
    let table = [
        ("place=moon", w.booking_place_question(), w.booking_error_place_unknown(), 422),
        (
            "place=bucharest&language=ar&start=tomorrow",
            w.booking_time_question(),
            w.booking_error_start_malformed(),
            422,
        ),
        (
            "place=bucharest&language=ar&start=2026-11-20T10:00:00%2B02:00",
            w.booking_time_question(),
            w.booking_error_start_past(),
            422,
        ),
        (
            "place=bucharest&language=ar&start=2026-11-24T10:07:00%2B02:00",
            w.booking_time_question(),
            w.booking_error_start_off_grid(),
            422,
        ),
        (
            "place=bucharest&language=ar&start=2028-11-24T10:00:00%2B02:00",
            w.booking_time_question(),
            w.booking_error_start_too_far(),
            422,
        ),
        (
            "place=bucharest&start=2026-11-24T10:00:00%2B02:00&language=xx",
            w.booking_language_step(),
            w.booking_error_unknown(),
            422,
        ),
        (
            "place=bucharest&start=2026-11-24T10:00:00%2B02:00&language=fa&interpreter=no",
            w.booking_time_question(),
            w.booking_unfit_title(),
            409,
        ),
        ("place=bucharest&language=ar&way=pigeon", w.booking_language_step(), w.booking_error_unknown(), 422),
        (
            "place=bucharest&language=ar&start=2026-11-29T10:00:00%2B02:00",
            w.booking_time_question(),
            w.booking_taken_title(),
            409,
        ),
    ];
    for (query, question, sentence, status) in table {
        let page = get(&house, &format!("/en/book/talk?{query}")).await;
        page.assert(StatusCode::from_u16(status).unwrap(), &[question, sentence]);
        assert!(page.html.contains("autofocus"), "what is wrong takes the focus: {query}");
    }
    assert_eq!(get(&house, "/en/book/no-such-help").await.status, StatusCode::NOT_FOUND);
    assert_eq!(get(&house, "/en/book/care-a").await.status, StatusCode::OK);
    assert_eq!(get(&house, "/en/book/talk/check").await.location(), "/en/book/talk");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hour_that_the_clocks_skip() {
    let house = house_at("2027-03-25T06:00:00Z").await;
    let w = Words::of(Language::Ro);
    let page =
        get(&house, "/ro/book/talk?place=bucharest&language=ro&start=2027-03-28T03:30:00%2B02:00").await;
    page.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.booking_error_start_not_existing()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_wrong_comes_back_with_everything_that_was_typed() {
    let house = house().await;
    let w = Words::of(Language::Ar);
    let long = "ش".repeat(81);
    let table: [(&str, &str, &str); 8] = [
        ("name", "", w.booking_error_name_required()),
        ("name", &long, w.booking_error_name_too_long()),
        ("name", "Ana\u{202E}", w.booking_error_bidi()),
        ("phone", "12", w.booking_error_phone_too_short()),
        ("phone", "call me", w.booking_error_phone_malformed()),
        ("email", "nobody", w.booking_error_email_malformed()),
        ("needs", "a\u{2066}b", w.booking_error_bidi()),
        ("remind", "perhaps", w.booking_error_malformed()),
    ];
    for (field, typed, sentence) in table {
        let page = post(&house, "/ar/book/talk/check", &with(field, typed)).await;
        page.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.booking_details_question(), sentence]);
        assert!(page.html.contains(&format!("href=\"#{field}\"")), "the summary leads to {field}");
        for (name, value) in with(field, typed) {
            if !["contact_safe", "interpreter", "remind"].contains(&name) && !value.is_empty() {
                assert!(page.has(value), "{name} is kept after a wrong {field}");
            }
        }
    }
    let unsafe_contact = [with("remind", "yes"), vec![("contact_safe", "no")]].concat();
    let page = post(&house, "/ar/book/talk/check", &unsafe_contact).await;
    page.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.booking_error_remind_unsafe_contact()]);
    let heavy = "x".repeat(17 * 1024);
    let page = post(&house, "/ar/book/talk/check", &with("needs", &heavy)).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test(flavor = "multi_thread")]
async fn going_back_to_a_question_takes_everything_along() {
    let house = house().await;
    let w = Words::of(Language::En);
    for (step, question) in [
        ("place", w.booking_place_question()),
        ("time", w.booking_time_question()),
        ("language", w.booking_language_step()),
        ("details", w.booking_details_question()),
    ] {
        let page = post(&house, "/en/book/talk/check", &[answers(), vec![("step", step)]].concat()).await;
        page.assert(StatusCode::OK, &[question]);
        assert_eq!(page.value("name").as_deref(), Some("نرگس &lt;b&gt;"), "{step}");
    }
    let more = [answers(), vec![("from", "2026-12-14")]].concat();
    let page = post(&house, "/en/book/talk/check", &more).await;
    page.assert(StatusCode::OK, &[w.booking_time_soonest(), "Monday 14 Dec"]);
    let eleven =
        [answers(), vec![("step", "time"), ("pick", "bucharest@2026-11-24T11:00:00+02:00")]].concat();
    let page = post(&house, "/en/book/talk/check", &eleven).await;
    page.assert(StatusCode::OK, &[w.booking_check_question(), "Tuesday 24 November 2026 at 11:00"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_second_is_offered_the_nearest_and_loses_nothing() {
    let house = house().await;
    let w = Words::of(Language::En);
    booked(&house).await;
    let idem = "0123456789abcdef0123456789abcdef";
    let form = [answers(), vec![("service", "talk"), ("lang", "en"), ("idem", idem)]].concat();
    let page = post(&house, "/api/book", &form).await;
    page.assert(StatusCode::CONFLICT, &[w.booking_taken_title(), w.booking_taken_text()]);
    let nearest = page.html.matches("booking-near\"").count();
    assert_eq!(nearest, 3, "{}", page.html);
    assert_eq!(page.value("name").as_deref(), Some("نرگس &lt;b&gt;"));
    let pick = page.value("pick").unwrap();
    let look =
        post(&house, "/en/book/talk/check", &[answers(), vec![("pick", pick.as_str())]].concat()).await;
    look.assert(StatusCode::OK, &[w.booking_check_question()]);
    assert_ne!(look.value("idem").as_deref(), Some(idem));
    let look = post(&house, "/en/book/talk/check", &answers()).await;
    look.assert(StatusCode::CONFLICT, &[w.booking_taken_title()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_nothing_known_says_so() {
    let house = house().await;
    let w = Words::of(Language::Fa);
    let form = [answers(), vec![("service", "gold"), ("lang", "fa"), ("idem", "0")]].concat();
    let page = post(&house, "/api/book", &form).await;
    page.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.booking_error_service_unknown(), w.booking_title()]);
    let page = post(&house, "/api/book", &[("service", "talk"), ("lang", "fa")]).await;
    page.assert(StatusCode::UNPROCESSABLE_ENTITY, &[w.booking_error_language_required()]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_island_gets_labels_for_what_is_asked() {
    let house = house().await;
    let times = async |fields: &[(&str, &str)]| {
        let answer = post(&house, "/fa/book/talk/times", fields).await;
        assert_eq!(answer.status, StatusCode::OK);
        crate::ui::carried::from_text::<super::given::TimesAnswer>(&answer.html).unwrap()
    };
    let answer = times(&[("place", "bucharest"), ("from", ""), ("language", "ar")]).await;
    assert_eq!(answer.days.len(), 10);
    assert_eq!(answer.days[0].day, "امروز، دوشنبه ۲ آذر (۲۳ نوامبر)");
    let place = &answer.days[0].places[0];
    assert_eq!((place.place.as_str(), place.times[0].c.as_str()), ("bucharest", "۰۹:۰۰"));
    assert!(answer.more.is_some() && answer.note.is_empty() && answer.ways.is_empty());
    let none = times(&[("place", "bucharest"), ("language", "fa"), ("interpreter", "no")]).await;
    assert!(none.days.is_empty());
    let changes: Vec<_> = none.ways.iter().map(|way| way.change.as_str()).collect();
    assert_eq!(changes, ["interpreter=yes"]);
    let found = times(&[("place", "bucharest"), ("language", "fa"), ("interpreter", "yes")]).await;
    assert!(!found.days.is_empty());
    assert_eq!(found.note, Words::of(Language::Fa).booking_time_interpreter_open());
    assert_eq!(post(&house, "/fa/book/gold/times", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(get(&house, "/fa/book/talk/times").await.location(), "/fa/book/talk");
}
