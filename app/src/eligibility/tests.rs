//! The pages of voluntary return in four languages, as they leave the server.

use domain::Language;
use domain::eligibility::{RO_AVRR, message_ids};
use leptos::prelude::*;

use super::write_texts::{icon, texts};
use super::{check_page, facts, return_page};
use crate::ui::carried::{from_text, to_text};
use crate::ui::icon::svg;
use crate::ui::page::render;
use crate::words::Words;

fn today() -> chrono::NaiveDate {
    RO_AVRR.valid_from
}

fn check_html(language: Language) -> String {
    let w = Words::of(language);
    render(|| check_page::body(w, texts(w, today())))
}

#[test]
fn every_text_of_the_check_is_there_in_every_language() {
    for language in Language::ALL {
        let w = Words::of(language);
        for id in message_ids(RO_AVRR) {
            assert!(w.by_id(&id).is_some_and(|text| !text.is_empty()), "{id} in {}", language.code());
        }
        let told = texts(w, today());
        assert_eq!(told.countries.len(), facts::COUNTRIES.countries.len());
        assert_eq!(told.calls.len(), 4, "{}", language.code());
        assert_eq!(told.says.may_be_old, "");
        assert_eq!(from_text(&to_text(&told)), Some(told.clone()), "{}", language.code());
    }
}

#[test]
fn no_language_repeats_the_english_words() {
    let english = Words::of(Language::En);
    for language in [Language::Ro, Language::Ar, Language::Fa] {
        let w = Words::of(language);
        let same: Vec<_> =
            message_ids(RO_AVRR).into_iter().filter(|id| w.by_id(id) == english.by_id(id)).collect();
        assert!(same.is_empty(), "{} {same:?}", language.code());
    }
}

#[test]
fn arabic_and_farsi_are_written_in_their_script() {
    for language in [Language::Ar, Language::Fa] {
        let w = Words::of(language);
        for id in message_ids(RO_AVRR) {
            let text = w.by_id(&id).unwrap_or_default();
            assert!(text.chars().any(|c| ('\u{0600}'..='\u{06ff}').contains(&c)), "{id}: {text}");
        }
    }
}

#[test]
fn labels_fit_a_phone() {
    for language in Language::ALL {
        let says = texts(Words::of(language), today()).says;
        for label in [says.start, says.back, says.next, says.skip, says.again, says.hide, says.print] {
            assert!(label.chars().count() <= 24, "{}: {label}", language.code());
        }
    }
}

#[test]
fn every_answer_has_an_icon_of_ours() {
    for question in RO_AVRR.questions.iter() {
        for answer in question.answers.iter() {
            let name = icon(&question.id, answer);
            assert!(svg(name).is_some(), "{} {answer}: {name}", question.id);
        }
    }
}

#[test]
fn without_javascript_the_whole_table_can_be_read() {
    for language in Language::ALL {
        let w = Words::of(language);
        let html = check_html(language);
        assert_eq!(html.matches("<details>").count(), RO_AVRR.rules.len(), "{}", language.code());
        let told = texts(w, today());
        let escaped = |text: &str| text.replace('&', "&amp;");
        for text in told.reasons.iter().chain(told.outcomes.iter().map(|outcome| &outcome.title)) {
            assert!(html.contains(&escaped(text)), "{text}");
        }
        assert!(html.contains("0800 800 678"));
        assert!(!html.contains("<form"), "an answer could reach an address");
        assert!(!html.contains("<button"), "a button would do nothing");
        assert!(html.contains(&format!("href=\"/{}/book/talk\"", language.code())));
    }
}

#[test]
fn rules_that_nobody_compared_for_long_say_so() {
    let late = RO_AVRR.review_by + chrono::Days::new(400);
    for language in Language::ALL {
        assert!(texts(Words::of(language), late).says.may_be_old.len() > 10);
    }
}

#[test]
fn the_programme_page_says_what_the_programme_offers() {
    for language in Language::ALL {
        let w = Words::of(language);
        let html = render(|| view! { {return_page::body(w, today())} });
        for text in
            [w.return_offer_cash(), w.return_start_no_cash(), w.return_choice_free(), w.check_open_passport()]
        {
            assert!(html.contains(text), "{text}");
        }
        assert!(html.contains(&format!("href=\"/{}/return/check\"", language.code())));
    }
}
