//! The real files of the directory, and the rules on a small one made here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use chrono::NaiveDateTime;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::*;
use crate::Language::{self, Ar, En, Fa, Ro};
use crate::calendar::OpeningState;

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Facts and words of one folder, one file per thing and language.
fn folder<F: DeserializeOwned, W: DeserializeOwned>(name: &str) -> BTreeMap<Slug, Entry<F, W>> {
    let files = |folder: PathBuf| -> Vec<PathBuf> {
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect()
    };
    let slug = |file: &Path| Slug::parse(file.file_stem().unwrap().to_str().unwrap()).unwrap();
    let facts = files(locales().join("catalogue").join(name));
    let mut entries: BTreeMap<Slug, Entry<F, W>> =
        facts.iter().map(|f| (slug(f), Entry { facts: read(f), words: BTreeMap::new() })).collect();
    for language in Language::ALL {
        for file in files(locales().join(language.code()).join("catalogue").join(name)) {
            let entry = entries.get_mut(&slug(&file));
            let entry = entry.unwrap_or_else(|| panic!("{} has words but no facts", file.display()));
            entry.words.insert(language, read(&file));
        }
    }
    entries
}

/// Words that stand together in one file per language.
fn together<F, W: DeserializeOwned>(facts: BTreeMap<Slug, F>, file: &str) -> BTreeMap<Slug, Entry<F, W>> {
    let mut entries: BTreeMap<Slug, Entry<F, W>> =
        facts.into_iter().map(|(slug, facts)| (slug, Entry { facts, words: BTreeMap::new() })).collect();
    for language in Language::ALL {
        let words: BTreeMap<Slug, W> = read(&locales().join(language.code()).join("catalogue").join(file));
        for (slug, words) in words {
            let entry = entries.get_mut(&slug);
            entry.unwrap_or_else(|| panic!("{slug} has words but no facts")).words.insert(language, words);
        }
    }
    entries
}

fn parts() -> Parts {
    #[derive(Deserialize)]
    struct Partners {
        partner: Vec<PartnerFacts>,
    }
    let partners: Partners = read(&locales().join("catalogue/partners.toml"));
    let partners = partners.partner.into_iter().map(|facts| (facts.slug.clone(), facts)).collect();
    Parts {
        services: folder("services"),
        places: folder("places"),
        programmes: folder("programmes"),
        partners: together(partners, "partners.toml"),
        contacts: together(read(&locales().join("catalogue/contacts.toml")), "contacts.toml"),
    }
}

/// The directory as it stands in the files.
static REAL: LazyLock<Directory> =
    LazyLock::new(|| Directory::new(parts(), &read(&locales().join("catalogue/synonyms.toml"))));

fn moment(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn the_files_of_the_directory_have_no_problem() {
    let problems: Vec<String> = REAL.problems().iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    assert!(REAL.all_services().len() >= 30 && REAL.all_places().len() == 12);
}

#[test]
fn sensitive_visits_are_counselling_at_reception() {
    let (sensitive, open): (Vec<_>, Vec<_>) =
        REAL.all_services().into_iter().partition(|(_, service)| service.facts.sensitive);
    assert!(!sensitive.is_empty() && !open.is_empty());
    for (slug, service) in sensitive {
        assert_eq!(service.facts.reception_label(), Label::Counselling, "{slug}");
    }
    for (slug, service) in open {
        assert_eq!(service.facts.reception_label(), Label::Own, "{slug}");
        let hidden = matches!(service.facts.kind, ServiceKind::Protection | ServiceKind::Return);
        assert!(!hidden, "{slug} would be told at reception");
    }
}

#[test]
fn people_find_the_real_pages() {
    let table = [
        (Ar, "محامي", "services/counselling-legal"),
        (Fa, "کلاس زبان", "services/romanian-beginner"),
        (Fa, "hoghoghi", "services/counselling-legal"),
        (Ar, "عمل", "services/jobs"),
        (Fa, "مکتب", "services/school"),
        (Ro, "locuinta", "services/housing"),
        (En, "flat", "services/housing"),
        (En, "canada", "services/visa-application"),
        (Ro, "voluntar", "services/volunteering"),
        (Fa, "بازگشت", "services/journey-a"),
        (Ar, "iqama", "services/counselling-legal"),
        (En, "arad", "places/centre-arad"),
        (Ar, "تيميشوارا", "places/transit-timisoara"),
        (En, "interact plus", "programmes/interact-plus"),
    ];
    let mut missed = Vec::new();
    for (language, query, expected) in table {
        let hits = REAL.search(query, language, 8);
        if !hits.iter().any(|hit| hit.id == expected) {
            let found: Vec<_> = hits.iter().map(|hit| hit.id.as_str()).collect();
            missed.push(format!("{query}: {found:?}, not {expected}"));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
    for (slug, service) in REAL.all_services() {
        for (language, words) in &service.words {
            // A programme may be called as its service is.
            let first = REAL.search(&words.title, *language, 2);
            assert!(first.iter().any(|hit| hit.id == format!("services/{slug}")), "{}", words.title);
        }
    }
}

/// Three services and two places: open until four, and hours not known.
fn small() -> Parts {
    let service = |order: u32, more: &str| -> Service {
        let facts = format!(
            r#"order = {order}
            kind = "everyday"
            icon = "scale"
            sensitive = false
            cost = "free"
            bring = ["nothing"]
            elsewhere = []
            sources = ["a report"]
            checked = "2026-11-22"
            {more}"#
        );
        Entry { facts: toml::from_str(&facts).unwrap(), words: BTreeMap::new() }
    };
    let place = |order: u32, city: &str| -> Place {
        let facts = format!(
            r#"order = {order}
            kind = "office"
            city = "{city}"
            run_by = ["iom"]
            visited = false
            sources = ["a report"]
            checked = "2026-11-22""#
        );
        Entry { facts: toml::from_str(&facts).unwrap(), words: BTreeMap::new() }
    };
    let slug = |text: &str| Slug::parse(text).unwrap();
    let mut parts = Parts::default();
    parts.services.insert(
        slug("papers"),
        service(
            1,
            r#"needs = ["papers"]
            status = ["refugee"]
            ways = ["walk_in"]
            places = ["bucharest", "craiova"]
            languages = ["ar"]"#,
        ),
    );
    parts.services.insert(
        slug("nowhere"),
        service(
            2,
            r#"needs = ["home"]
            status = ["refugee", "no_papers"]
            ways = ["phone"]
            places = []
            languages = []"#,
        ),
    );
    parts.services.insert(
        slug("far"),
        service(
            3,
            r#"needs = ["home", "papers"]
            status = ["no_papers"]
            ways = ["walk_in"]
            places = ["craiova"]
            languages = ["ar", "fa"]"#,
        ),
    );
    parts.places.insert(slug("bucharest"), place(1, "bucharest"));
    parts.places.insert(slug("craiova"), place(2, "craiova"));
    parts
}

#[test]
fn filters_keep_what_fits_and_what_is_not_known() {
    let directory = Directory::new(small(), &Default::default());
    let open = OpeningState::OpenUntil(moment("2026-11-23T16:00:00"));
    let closed = OpeningState::ClosedUntil(moment("2026-11-24T09:00:00"));
    let unknown = OpeningState::NotKnown;
    let table: &[(&str, [OpeningState; 2], &[&str])] = &[
        ("", [open, closed], &["papers", "nowhere", "far"]),
        ("need=home", [open, closed], &["nowhere", "far"]),
        ("need=visa", [open, closed], &[]),
        ("status=refugee", [open, closed], &["papers", "nowhere"]),
        // What is not known comes after what fits, and is never dropped.
        ("city=bucharest", [open, closed], &["papers", "nowhere"]),
        ("city=craiova", [open, closed], &["papers", "far", "nowhere"]),
        ("speaks=fa", [open, closed], &["far", "nowhere"]),
        ("open=now", [open, closed], &["papers", "nowhere"]),
        ("open=now", [closed, unknown], &["papers", "nowhere", "far"]),
        ("open=now", [closed, OpeningState::ByAppointment], &["nowhere"]),
        ("open=now", [closed, open], &["papers", "far", "nowhere"]),
        ("open=now&city=bucharest", [closed, open], &["nowhere"]),
        ("need=home&status=no_papers&city=craiova&speaks=ar", [open, open], &["far", "nowhere"]),
    ];
    for (query, [bucharest, craiova], expected) in table {
        let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let (filter, left_out) = ServiceFilter::from_pairs(pairs);
        assert_eq!(left_out, []);
        let state = |slug: &Slug, _: &Place| if slug.as_str() == "bucharest" { *bucharest } else { *craiova };
        let listed = directory.services(&filter, En, state);
        let found: Vec<_> = listed.iter().map(|listed| listed.slug.as_str()).collect();
        assert_eq!(found, *expected, "{query} {bucharest:?} {craiova:?}");
        for listed in &listed {
            let nowhere = listed.slug.as_str() == "nowhere";
            assert_eq!(listed.place_unknown, nowhere && filter.city.is_some());
            assert_eq!(listed.speaks_unknown, nowhere && filter.speaks.is_some());
            assert!(!nowhere || listed.opening == unknown, "no place cannot be closed");
        }
    }
}

#[test]
fn words_asked_for_and_filters_work_together() {
    let all = ServiceFilter { q: Some("الإقامة".into()), ..Default::default() };
    let hours = |_: &Slug, _: &Place| OpeningState::NotKnown;
    let found = REAL.services(&all, Ar, hours);
    assert!(!found.is_empty());
    let health = ServiceFilter { need: Some(Need::Health), ..all };
    let fewer = REAL.services(&health, Ar, hours);
    assert!(fewer.len() < found.len());
    assert!(fewer.iter().all(|listed| listed.service.facts.needs.contains(&Need::Health)));
}

#[test]
fn broken_references_and_rules_are_named() {
    fn change(parts: &mut Parts, how: impl Fn(&mut ServiceFacts)) {
        how(&mut parts.services.get_mut("papers").unwrap().facts);
    }
    let slug = |text: &str| Slug::parse(text).unwrap();
    type Change = &'static dyn Fn(&mut ServiceFacts);
    let table: Vec<(Change, Wrong)> = vec![
        (&|f| f.places = vec![Slug::parse("moon").unwrap()], Wrong::UnknownPlace(slug("moon"))),
        (&|f| f.programme = Slug::parse("moon").ok(), Wrong::UnknownProgramme(slug("moon"))),
        (&|f| f.elsewhere = vec![Slug::parse("moon").unwrap()], Wrong::UnknownContact(slug("moon"))),
        (&|f| f.ways = vec![Way::Book], Wrong::BookableWithoutMinutes),
        (&|f| f.minutes = Some(45), Wrong::MinutesWithoutBooking),
        (&|f| f.room = Some(Room::Talk), Wrong::RoomWithoutBooking),
        (&|f| f.minutes = Some(20), Wrong::Minutes(20)),
        (&|f| f.needs = vec![Need::Home; 2], Wrong::Repeated("needs")),
        (&|f| f.ways.clear(), Wrong::Count { field: "ways", found: 0, least: 1, most: 4 }),
    ];
    let named = |parts: Parts| -> Vec<Problem> {
        let mut problems = Directory::new(parts, &Default::default()).problems();
        problems.retain(|problem| problem.wrong != Wrong::NoWords);
        problems
    };
    assert_eq!(named(small()), []);
    for (how, wrong) in table {
        let mut parts = small();
        change(&mut parts, how);
        let problems = named(parts);
        assert!(problems.iter().any(|p| p.entry == "services/papers" && p.wrong == wrong), "{problems:?}");
    }
    let unwritten = Directory::new(small(), &Default::default()).problems();
    assert_eq!(unwritten.len(), 5 * Language::ALL.len(), "a missing translation is a problem");
    assert_eq!(unwritten[0].to_string(), "services/far (ro): has no words in this language");
}

#[test]
fn a_missing_translation_shows_another_language() {
    let mut entry: Entry<(), &str> = Entry { facts: (), words: BTreeMap::new() };
    assert_eq!(entry.words_in(Fa), None);
    entry.words.insert(En, "english");
    assert_eq!(entry.words_in(Fa), Some((En, &"english")));
    entry.words.insert(Fa, "farsi");
    entry.words.insert(Ro, "romanian");
    assert_eq!(entry.words_in(Fa), Some((Fa, &"farsi")));
    assert_eq!(entry.words_in(Ar), Some((Ro, &"romanian")));
}

#[test]
fn numbers_are_dialled_without_their_spaces() {
    let table = [("112", "112"), ("0800 800 678", "0800800678"), ("+40 21 312 62 10", "+40213126210")];
    for (shown, dialled) in table {
        let contact = REAL.all_contacts().find(|(_, c)| c.facts.phone.as_deref() == Some(shown));
        assert_eq!(contact.unwrap().1.facts.dial().as_deref(), Some(dialled));
    }
}
