//! What is asked next, and what may stand in an address.

use super::*;

fn fields(text: &str) -> Fields {
    Fields::parse(text.as_bytes())
}

#[test]
fn the_first_open_question_is_next() {
    let table = [
        ("", Step::Place),
        ("place=", Step::Language),
        ("place=bucharest&start=S", Step::Language),
        ("place=&language=fa", Step::Time),
        ("place=&language=fa&start=", Step::Time),
        ("language=fa&pick=bucharest@2026-12-01T09:00:00%2B02:00", Step::Details),
        ("place=&start=x&language=fa", Step::Details),
        ("place=&start=x&language=fa&name=Ana", Step::Details),
    ];
    for (query, step) in table {
        assert_eq!(Journey::from_address("talk", &fields(query)).next(), step, "{query}");
    }
    let form = fields("place=&start=x&language=fa&name=Ana");
    assert_eq!(Journey::from_form("talk", &form).next(), Step::Check);
    assert_eq!(Step::all().map(|step| step.question().step).collect::<Vec<_>>(), Vec::from_iter(Step::all()));
}

#[test]
fn nothing_personal_is_read_from_an_address_or_written_into_one() {
    let all = fields(
        "place=craiova&start=2026-12-01T09:00:00%2B02:00&name=Ana&phone=07&needs=x&language=fa\
         &gender=woman&step_free=yes&interpreter=yes&interpreter_by=video&way=on_site&from=&step=time",
    );
    let address = Journey::from_address("talk", &all);
    for field in PERSONAL {
        assert!(!address.has(field), "{field}");
    }
    let posted = Journey::from_form("talk", &all);
    assert_eq!((posted.get("name"), posted.get("gender")), ("Ana", "woman"));
    let open = "/book/talk?place=craiova&start=2026-12-01T09%3A00%3A00%2B02%3A00&language=fa\
                &interpreter=yes&interpreter_by=video&way=on_site";
    for (path, end) in [
        (posted.path_onward(), "&step=time"),
        (posted.path_back(Step::Place), "&step=place"),
        (posted.path_from("soonest"), "&from=soonest"),
        (posted.path_here(false), "&step=time"),
    ] {
        assert_eq!(path, format!("{open}{end}"));
    }
    assert!(!posted.path_here(true).contains("place="));
}

#[test]
fn what_is_not_wished_is_not_there() {
    let none = "place=&language=fa&interpreter=no&interpreter_by=video&gender=&step_free=no&way=";
    let journey = Journey::from_form("talk", &fields(none));
    assert!(!journey.is_personal());
    assert_eq!(journey.path_onward(), "/book/talk?place=&language=fa&interpreter=no");
    let wished = Journey::from_form("talk", &fields("place=&language=fa&gender=woman&way=video"));
    assert!(wished.is_personal());
    assert_eq!(wished.wishes().gender, Some(domain::booking::Gender::Woman));
}

#[test]
fn something_else_is_asked_for_by_one_button() {
    let table = [
        ("place=craiova", "craiova", "no", "woman"),
        ("interpreter=yes", "brasov", "yes", "woman"),
        ("gender=", "brasov", "no", ""),
        ("place=&interpreter=yes&gender=", "", "yes", ""),
        ("name=Ana", "brasov", "no", "woman"),
        ("nonsense", "brasov", "no", "woman"),
    ];
    for (other, place, interpreter, gender) in table {
        let form = [("place", "brasov"), ("interpreter", "no"), ("gender", "woman"), ("other", other)];
        let form = serde_urlencoded::to_string(form).unwrap();
        let journey = Journey::from_form("talk", &fields(&form));
        let asked = (journey.get("place"), journey.get("interpreter"), journey.get("gender"));
        assert_eq!(asked, (place, interpreter, gender), "{other}");
        assert!(!journey.has("name"), "{other}");
    }
}

#[test]
fn a_chosen_time_brings_its_place_and_answers_the_question() {
    let journey =
        Journey::from_form("talk", &fields("place=&step=time&from=2026-12-01&pick=brasov@S&name=A"));
    assert_eq!((journey.get("place"), journey.get("start")), ("brasov", "S"));
    assert_eq!((journey.wanted, journey.has("from")), (None, false));
    let more = Journey::from_form("talk", &fields("place=&from=2026-12-01&name=A"));
    assert_eq!(more.wanted, Some(Step::Time));
}
