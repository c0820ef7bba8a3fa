//! What people type, and the page that they must find.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{Doc, Index, Synonyms};
use crate::Language::{self, Ar, En, Fa, Ro};

fn synonyms() -> &'static Synonyms {
    static READ: LazyLock<Synonyms> =
        LazyLock::new(|| toml::from_str(include_str!("../../../locales/catalogue/synonyms.toml")).unwrap());
    &READ
}

fn doc(id: &str, language: Language, title: &str, text: &str) -> Doc {
    Doc { id: id.into(), language, title: title.into(), keywords: vec![], text: text.into() }
}

/// The pages that the queries below look for, each with its neighbours that must not win. None has
/// keywords: letters, articles, spellings and synonyms alone have to find them.
fn pages() -> Vec<Doc> {
    let table = [
        ("work", "Muncă și permis de muncă", "Work and work permit", "العمل وتصريح العمل", "کار و اجازه کار"),
        ("asylum", "Cererea de azil", "Asking for asylum", "طلب اللجوء", "درخواست پناهندگی"),
        ("residence", "Permisul de ședere", "Residence permit", "بطاقة الإقامة", "کارت اقامت"),
        (
            "emergency",
            "Numere de urgență: 112",
            "Emergency numbers: 112",
            "أرقام الطوارئ ١١٢",
            "شماره‌های اضطراری ۱۱۲",
        ),
        (
            "iom",
            "Organizația Internațională pentru Migrație",
            "International Organization for Migration",
            "المنظمة الدولية للهجرة",
            "سازمان بین‌المللی مهاجرت",
        ),
        ("school", "Școala pentru copii", "School for children", "المدرسة للأطفال", "مدرسه برای کودکان"),
        ("doctor", "Ajutor medical", "Medical help", "مساعدة طبية", "کمک پزشکی"),
        ("talk", "Sprijin psihologic", "Psychological support", "دعم نفسي", "حمایت روانی"),
        ("legal", "Consiliere juridică", "Legal advice", "استشارة قانونية", "مشاوره حقوقی"),
        ("return", "Întoarcere voluntară", "Voluntary return", "العودة الطوعية", "بازگشت داوطلبانه"),
        ("housing", "Căutarea unei locuințe", "Finding a home", "البحث عن سكن", "پیدا کردن خانه"),
        (
            "course",
            "Curs de limba română",
            "Romanian language course",
            "دورة اللغة الرومانية",
            "کلاس زبان رومانیایی",
        ),
    ];
    let texts = [
        ("work", Fa, "مشاور به شما در پیدا کردن شغل کمک می‌کند."),
        ("talk", Ar, "تتحدّث مع أخصائي في غرفة هادئة، والحديث سرّي."),
        ("return", Ro, "Vorbiți mai întâi cu noi. Călătoria acasă se pregătește împreună."),
        ("housing", En, "We look for a flat with you and read the rental contract."),
    ];
    let mut pages = Vec::new();
    for (id, ro, en, ar, fa) in table {
        for (language, title) in [(Ro, ro), (En, en), (Ar, ar), (Fa, fa)] {
            let text = texts.iter().find(|(i, l, _)| *i == id && *l == language).map_or("", |t| t.2);
            pages.push(doc(id, language, title, text));
        }
    }
    pages
}

#[test]
fn every_way_of_typing_finds_its_page() {
    let index = Index::build(pages().into_iter()).with_synonyms(synonyms());
    let table = [
        // Arabic: the article, the hamza, teh marbuta, the dotless yeh, clitics.
        (Ar, "عمل", "work"),
        (Ar, "لجوء", "asylum"),
        (Ar, "لجو", "asylum"),
        (Ar, "إقامة", "residence"),
        (Ar, "اقامه", "residence"),
        (Ar, "طوارئ", "emergency"),
        (Ar, "طواري", "emergency"),
        (Ar, "هجرة", "iom"),
        (Ar, "مدرسه", "school"),
        (Ar, "للأطفال", "school"),
        (Ar, "اطفال", "school"),
        (Ar, "نفسى", "talk"),
        (Ar, "العـــودة", "return"),
        (Ar, "محامي", "legal"),
        (Ar, "دكتور", "doctor"),
        // Digits of three scripts, in two pages.
        (Ar, "112", "emergency"),
        (Fa, "112", "emergency"),
        (Fa, "١١٢", "emergency"),
        (En, "۱۱۲", "emergency"),
        // Farsi: the non-joiner, Arabic letters, endings.
        (Fa, "بین المللی", "iom"),
        (Fa, "بین‌المللی", "iom"),
        (Fa, "بينالمللي", "iom"),
        (Fa, "می کند", "work"),
        (Fa, "می‌کند", "work"),
        (Fa, "میکند", "work"),
        (Fa, "پناهندگي", "asylum"),
        (Fa, "كار", "work"),
        (Fa, "کار", "work"),
        (Fa, "شماره ها", "emergency"),
        (Fa, "کودک", "school"),
        (Fa, "وکیل", "legal"),
        (Fa, "داکتر", "doctor"),
        // Latin keyboards.
        (Fa, "panahandegi", "asylum"),
        (Fa, "panahande", "asylum"),
        (Ar, "iqama", "residence"),
        (Fa, "eghamat", "residence"),
        (Ar, "lujoo", "asylum"),
        (Ar, "madrasa", "school"),
        (Fa, "madrese", "school"),
        (Fa, "hoghoghi", "legal"),
        // Another language, and words of the same meaning.
        (Fa, "asylum", "asylum"),
        (Ar, "permis de ședere", "residence"),
        (Ro, "کارت اقامت", "residence"),
        (En, "إقامة", "residence"),
        (Ro, "lawyer", "legal"),
        (Ar, "trauma", "talk"),
        (Fa, "rent", "housing"),
        (Ro, "repatriere", "return"),
        // Romanian letters, and slips.
        (Ro, "sedere", "residence"),
        (Ro, "şedere", "residence"),
        (Ro, "SCOALA", "school"),
        (Ro, "muncii", "work"),
        (Ro, "locuinta", "housing"),
        (Ro, "azilului", "asylum"),
        (En, "asylm", "asylum"),
        (En, "residense permit", "residence"),
        (En, "psycological", "talk"),
        (En, "romanian lang", "course"),
    ];
    let mut missed = Vec::new();
    for (language, query, expected) in table {
        let hits = index.search(query, language, 3);
        if !hits.iter().any(|hit| hit.id == expected) {
            let found: Vec<_> = hits.iter().map(|hit| hit.id.as_str()).collect();
            missed.push(format!("{query} ({}) → {found:?}, not {expected}", language.code()));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn a_page_in_one_language_is_found_from_every_other() {
    let table = [
        (Fa, "asylum", "asylum"),
        (Fa, "azil", "asylum"),
        (Fa, "لجوء", "asylum"),
        (Fa, "permis de ședere", "residence"),
        (Ar, "residence permit", "residence"),
        (Ar, "کارت اقامت", "residence"),
        (Ar, "job", "work"),
        (Ro, "طوارئ", "emergency"),
        (Ro, "lujoo", "asylum"),
        (En, "panahandegi", "asylum"),
        (En, "IGI migrație", "iom"),
        (En, "psiholog", "talk"),
        (Ro, "وکیل", "legal"),
    ];
    for (written_in, query, expected) in table {
        let pages = pages().into_iter().filter(|page| page.language == written_in);
        let index = Index::build(pages).with_synonyms(synonyms());
        let hits = index.search(query, En, 3);
        assert!(hits.iter().any(|hit| hit.id == expected), "{query}: {hits:?}, not {expected}");
    }
}

#[test]
fn the_word_itself_goes_before_its_beginning_and_its_slips() {
    let index = Index::build(
        [
            doc("card", Fa, "کارت اقامت", ""),
            doc("work", Fa, "کار و اجازه کار", ""),
            doc("carts", En, "The market carts", ""),
            doc("carte", En, "The markets", ""),
            doc("market", En, "The market", ""),
        ]
        .into_iter(),
    );
    let order = |query, language| -> Vec<String> {
        index.search(query, language, 9).into_iter().map(|hit| hit.id).collect()
    };
    assert_eq!(order("کار", Fa), ["work", "card"]);
    assert_eq!(order("market", En), ["market", "carts", "carte"]);
    // A slip in a title of fewer words says more; equally good answers keep the directory's order.
    assert_eq!(order("markte", En), ["market", "carts"]);
    assert_eq!(order("the", En), ["carte", "market", "carts"]);
}

#[test]
fn titles_weigh_more_than_keywords_and_keywords_more_than_text() {
    let mut pages = vec![
        doc("text", En, "One", "about food"),
        doc("keyword", En, "Two", ""),
        doc("title", En, "Food parcels", ""),
    ];
    pages[1].keywords = vec!["food".into()];
    let index = Index::build(pages.into_iter());
    let ids: Vec<_> = index.search("food", Ro, 9).into_iter().map(|hit| hit.id).collect();
    assert_eq!(ids, ["title", "keyword", "text"]);
}

#[test]
fn a_page_is_shown_once_and_the_readers_language_goes_first() {
    let index = Index::build(
        [doc("b", Ro, "Forum", ""), doc("a", En, "Forum", ""), doc("a", Ro, "Forum", "")].into_iter(),
    );
    let found = |language| -> Vec<(String, Language)> {
        index.search("forum", language, 9).into_iter().map(|hit| (hit.id, hit.language)).collect()
    };
    assert_eq!(found(En), [("a".into(), En), ("b".into(), Ro)]);
    assert_eq!(found(Ro), [("b".into(), Ro), ("a".into(), Ro)]);
    assert_eq!(found(Ar).len(), 2);
    assert_eq!(index.search("forum", Ro, 1).len(), 1);
}

#[test]
fn nothing_is_found_for_nothing() {
    let index = Index::build(pages().into_iter()).with_synonyms(synonyms());
    for query in ["", "   ", "!!!", "\u{200C}", "qwxzk", "999999"] {
        assert_eq!(index.search(query, En, 9), [], "{query:?}");
    }
}

#[test]
fn the_synonyms_are_complete_in_every_language() {
    let synonyms = synonyms();
    assert!(synonyms.sets.len() >= 40);
    let mut names: Vec<_> = synonyms.sets.iter().map(|set| set.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), synonyms.sets.len(), "two sets have one name");
    for set in &synonyms.sets {
        for language in Language::ALL {
            let words = set.in_language(language);
            assert!(!words.is_empty(), "{} has no word in {}", set.name, language.code());
            assert!(words.iter().all(|w| !super::fold::words(w).is_empty()), "{}", set.name);
        }
        assert!(set.latin.iter().all(|w| w.is_ascii()), "{} latin", set.name);
    }
}

fn language() -> impl Strategy<Value = Language> {
    prop::sample::select(&Language::ALL)
}

/// Titles in the scripts of the portal, with signs, spaces and joiners between the letters.
fn title() -> impl Strategy<Value = String> {
    "[a-zășț0-9 ,'\u{621}-\u{64a}\u{6a9}\u{6cc}\u{6f0}-\u{6f9}\u{200c}-]{1,30}"
        .prop_filter("something to see", |t| !t.trim().is_empty())
}

proptest! {
    // Each case reads the whole synonym file into an index.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_title_finds_its_page(titles in prop::collection::vec((title(), language()), 1..12), reader in language(), pick in any::<prop::sample::Index>()) {
        let pages = titles.iter().enumerate().map(|(n, (title, language))| doc(&n.to_string(), *language, title, ""));
        let index = Index::build(pages).with_synonyms(synonyms());
        let asked = pick.index(titles.len());
        let hits = index.search(&titles[asked].0, reader, titles.len());
        prop_assert!(hits.iter().any(|hit| hit.id == asked.to_string()), "{:?} {:?}", titles[asked], hits);
    }

    #[test]
    fn searching_never_panics(title in any::<String>(), text in any::<String>(), query in any::<String>(), reader in language()) {
        let index = Index::build([doc("a", Fa, &title, &text)].into_iter()).with_synonyms(synonyms());
        let hits = index.search(&query, reader, 5);
        prop_assert!(hits.iter().all(|hit| hit.score.is_finite()));
    }
}
