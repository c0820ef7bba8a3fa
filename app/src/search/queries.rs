//! What people type, and the pages of which one must be among the first three: on the texts as they
//! are served, so that a word that goes missing from them is missed here.

use domain::Language::{self, Ar, En, Fa, Ro};

use crate::directory::FixedPage;
use crate::directory::house::{House, catalogue, main};

/// Pages about asylum and residence: whom to ask about one's own case, and where the rules are told.
const LAW: &[&str] = &["services/counselling-legal", "services/legal-information"];
const SCHOOL: &[&str] = &["services/school", "services/access-to-education"];
const DOCTOR: &[&str] = &["services/counselling-medical", "services/medical-aid"];
const RETURN: &[&str] = &["services/journey-a", "return", "programmes/avrr"];
const COURSE: &[&str] = &["services/romanian-language", "services/romanian-beginner"];

#[test]
fn every_way_of_typing_finds_its_page() {
    let table: &[(Language, &str, &[&str])] = &[
        // The article, the hamza, teh marbuta, the dotless yeh.
        (Ar, "عمل", &["services/jobs"]),
        (Ar, "لجوء", LAW),
        (Ar, "لجو", LAW),
        (Ar, "إقامة", LAW),
        (Ar, "اقامه", LAW),
        (Ar, "طوارئ", &["emergency"]),
        (Ar, "طواري", &["emergency"]),
        (Ar, "هجرة", &["about"]),
        (Ar, "مدرسه", SCHOOL),
        (Ar, "نفسى", &["services/care-a", "services/care-b"]),
        (Ar, "محامي", &["services/counselling-legal"]),
        (Ar, "دكتور", DOCTOR),
        (Ar, "بيت", &["services/housing"]),
        // Digits of every script.
        (Ar, "112", &["emergency"]),
        (Ar, "١١٢", &["emergency"]),
        (Fa, "112", &["emergency"]),
        (Fa, "۱۱۲", &["emergency"]),
        (Ro, "112", &["emergency"]),
        // The joiner or a space, Arabic letters on a Persian word.
        (Fa, "بین المللی", &["about"]),
        (Fa, "بین‌المللی", &["about"]),
        (Fa, "پناهندگي", LAW),
        (Fa, "پناهندگی", LAW),
        (Fa, "کار", &["services/jobs"]),
        (Fa, "كار", &["services/jobs"]),
        (Fa, "مکتب", SCHOOL),
        (Fa, "داکتر", DOCTOR),
        (Fa, "وکیل", LAW),
        // Latin typing.
        (Fa, "panahandegi", LAW),
        (Ar, "iqama", LAW),
        (Ar, "lujoo", LAW),
        (Fa, "hoghoghi", LAW),
        // A word of another language.
        (Fa, "asylum", LAW),
        (Ar, "permis de ședere", LAW),
        (En, "إقامة", LAW),
        (Ro, "lawyer", LAW),
        (Ar, "return home", RETURN),
        // Romanian with and without its marks, slips, everyday words.
        (Ro, "sedere", LAW),
        (Ro, "şedere", LAW),
        (Ro, "SCOALA", SCHOOL),
        (Ro, "locuinta", &["services/housing"]),
        (Ro, "curs de romana", COURSE),
        (Ro, "întoarcere", RETURN),
        (Ro, "psiholog", &["services/care-a", "services/care-b"]),
        (En, "asylm", LAW),
        (En, "asylum", LAW),
        (Ro, "azil", LAW),
        (En, "asylum centre", &["places/centre-timisoara"]),
        (En, "arad", &["places/centre-arad"]),
        (En, "work", &["services/jobs"]),
        (En, "doctor", DOCTOR),
        (En, "romanian course", COURSE),
        (En, "psycological", &["services/care-a", "services/care-b"]),
        (En, "cancel my appointment", &["appointment"]),
        (En, "opening hours", &["places"]),
        (En, "who can see my data", &["privacy"]),
        (En, "timisoara", &["places/transit-timisoara", "places/centre-timisoara"]),
        (En, "interact plus", &["programmes/interact-plus"]),
        (Ro, "OIM", &["about"]),
        (Ar, "موعد", &["book", "appointment"]),
        (Fa, "نوبت", &["book", "appointment"]),
    ];
    let catalogue = catalogue();
    let mut missed = Vec::new();
    for (language, query, expected) in table {
        let hits = catalogue.search(query, *language, 3);
        if !hits.iter().any(|hit| expected.contains(&hit.id.as_str())) {
            let found: Vec<_> = hits.iter().map(|hit| hit.id.as_str()).collect();
            missed.push(format!("{query} ({}) → {found:?}, not {expected:?}", language.code()));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

/// `می کند` is in half of the texts: what counts is that the space finds what the joiner finds.
#[test]
fn a_space_finds_what_the_joiner_finds() {
    let catalogue = catalogue();
    let found =
        |query| -> Vec<String> { catalogue.search(query, Fa, 3).into_iter().map(|hit| hit.id).collect() };
    assert_eq!(found("می کند"), found("می‌کند"));
    assert_eq!(found("می کند").len(), 3);
}

#[test]
fn the_fixed_pages_are_found_by_their_names() {
    let catalogue = catalogue();
    for w in Language::ALL.map(crate::words::Words::of) {
        for page in FixedPage::ALL {
            let hits = catalogue.search(page.title(w), w.language, 3);
            assert!(hits.iter().any(|hit| hit.id == page.path), "{} {}: {hits:?}", page.name, page.title(w));
        }
    }
}

#[tokio::test]
async fn the_page_lists_what_was_found_and_leads_on_when_nothing_was() {
    let house = House::new().await;
    for w in Language::ALL.map(crate::words::Words::of) {
        let to = |path: &str| format!("/{}{path}", w.language.code());
        let html = house.page(&to("/search?q=112")).await;
        let first = main(&html).split("class=\"entry\"").nth(1).unwrap();
        assert!(first.contains(&to("/emergency")), "{first}");
        assert!(html.contains("role=\"status\""));
        let html = house.page(&to("/search")).await;
        assert!(main(&html).contains(&to("/services?need=health")) && html.contains(w.search_suggestions()));
        assert_eq!(html, house.page(&to("/search?q=%20%20")).await, "a question of spaces is none");
        let html = house.page(&to("/search?q=qwxzk")).await;
        assert!(main(&html).contains(w.search_nothing_text()) && html.contains("value=\"qwxzk\""));
        let html = house.page(&to("/search?q=%22%3E%3Cb%3Ehello%3C/b%3E")).await;
        assert!(!html.contains("<b>"), "{html}");
    }
}
