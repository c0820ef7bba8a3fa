//! Every page of the directory in every language: there, whole, and leading nowhere that is not there.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use domain::Language;

use crate::directory::FixedPage;
use crate::directory::house::{House, catalogue, links, main};
use crate::words::Words;

/// The addresses of all services and places after `/{lang}`, with the title that each must show.
fn entries(language: Language) -> Vec<(String, String)> {
    let catalogue = catalogue();
    let directory = &catalogue.directory;
    let services = directory.all_services().into_iter();
    let services =
        services.map(|(slug, entry)| (format!("/services/{slug}"), entry.words[&language].title.clone()));
    let places = directory.all_places().into_iter();
    let places =
        places.map(|(slug, entry)| (format!("/places/{slug}"), entry.words[&language].title.clone()));
    services.chain(places).collect()
}

/// What a page with a hole in it would show.
fn holes(html: &str) -> Vec<&'static str> {
    let empty = [
        "<p></p>",
        "<ul></ul>",
        "<ol></ol>",
        "<li></li>",
        "<dd></dd>",
        "<h2></h2>",
        "<h3></h3>",
        "<a></a>",
        "<title></title>",
    ];
    let untranslated = [">services-", ">places-", ">need-", ">bring-", ">city-", "{ $", "{$"];
    empty.into_iter().chain(untranslated).filter(|hole| html.contains(hole)).collect()
}

#[tokio::test]
async fn every_service_and_place_has_a_whole_page_in_every_language() {
    let house = House::new().await;
    for language in Language::ALL {
        let code = language.code();
        let entries = entries(language);
        assert!(entries.len() > 50);
        for (path, title) in entries {
            let html = house.page(&format!("/{code}{path}")).await;
            assert!(
                html.contains(&format!("<html lang=\"{code}\" dir=\"{}\"", language.direction())),
                "{code}{path}"
            );
            assert!(html.contains(&format!("<h1>{title}</h1>")), "{code}{path} is not called {title}");
            assert_eq!(holes(&html), Vec::<&str>::new(), "{code}{path}");
            assert_eq!(html.matches("<h1").count(), 1, "{code}{path}");
            assert_eq!(
                html.matches("button lamp").count(),
                usize::from(!path.contains("centre-")),
                "{code}{path}"
            );
        }
    }
}

#[tokio::test]
async fn every_link_of_the_directory_leads_somewhere() {
    let house = House::new().await;
    let mut pages: Vec<String> =
        entries(Language::Ar).into_iter().map(|(path, _)| format!("/ar{path}")).collect();
    pages.extend(["/ar/services", "/ar/places", "/ar/search", "/ar/search?q=112"].map(str::to_owned));
    pages.extend(FixedPage::ALL.map(|page| format!("/ar/{}", page.path)));
    let mut found = BTreeSet::new();
    for page in &pages {
        let (_, html) = house.get(page).await;
        found.extend(links(main(&html)));
    }
    assert!(found.len() > 80, "{found:?}");
    let mut dead = Vec::new();
    for link in &found {
        let (status, _) = house.get(link).await;
        if !(status.is_success() || status.is_redirection()) {
            dead.push(format!("{link}: {status}"));
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

#[tokio::test]
async fn what_is_not_there_says_so_in_the_readers_language() {
    let house = House::new().await;
    for w in Language::ALL.map(Words::of) {
        for path in ["services/gold", "places/atlantis", "services/..%2Ftalk", "places/%00"] {
            let (status, html) = house.get(&format!("/{}/{path}", w.language.code())).await;
            assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
            assert!(html.contains(w.frame_not_found()), "{path}");
        }
    }
}
