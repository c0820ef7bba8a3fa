//! The filters of the list: a plain form that asks by address, and what was chosen as chips to take away.

use domain::catalogue::{City, Need, ServiceFilter, SpokenLanguage, Status, UnknownValue};
use leptos::prelude::*;

use crate::directory::names;
use crate::ui::icon::Icon;
use crate::ui::names::{city, spoken};
use crate::ui::parts::{Weight, notice};
use crate::words::Words;

/// The address of the list with these filters, after `/{lang}`.
pub fn address(filter: &ServiceFilter) -> String {
    match serde_urlencoded::to_string(filter.pairs()) {
        Ok(query) if !query.is_empty() => format!("/services?{query}"),
        _ => "/services".to_owned(),
    }
}

/// The form. What is more than words to search for stays folded away until something of it is chosen.
pub fn form(w: Words, filter: &ServiceFilter) -> AnyView {
    let words_only = ServiceFilter { q: filter.q.clone(), ..ServiceFilter::default() };
    let unfolded = *filter != words_only;
    view! {
        <form class="filters" role="search" action=format!("/{}/services", w.language.code())>
            <label for="q">{w.services_search()}</label>
            <div class="search">
                <input
                    type="search"
                    id="q"
                    name="q"
                    value=filter.q.clone().unwrap_or_default()
                    dir="auto"
                    maxlength="200"
                    autocomplete="off"
                    enterkeyhint="search"
                />
                <button class="button"><Icon name="search" />{w.services_search_button()}</button>
            </div>
            <details open=unfolded>
                <summary><Icon name="filter" />{w.services_filters()}</summary>
                <div class="filter-fields">
                    {select(w, "need", w.services_need(), Need::ALL, filter.need, Need::code, names::need)}
                    {select(w, "city", w.services_city(), City::ALL, filter.city, City::code, city)}
                    {select(w, "status", w.services_status(), Status::ALL, filter.status, Status::code, names::status)}
                    {select(w, "speaks", w.services_speaks(), SpokenLanguage::ALL, filter.speaks, SpokenLanguage::code, spoken)}
                    <label class="tick">
                        <input type="checkbox" name="open" value="now" checked=filter.open_now />
                        {w.services_open()}
                    </label>
                    <button class="button quiet">{w.services_show()}</button>
                </div>
            </details>
        </form>
    }
    .into_any()
}

fn select<T: Copy + PartialEq>(
    w: Words,
    name: &'static str,
    label: &'static str,
    all: &[T],
    chosen: Option<T>,
    code: fn(T) -> &'static str,
    named: fn(Words, T) -> &'static str,
) -> AnyView {
    let options: Vec<_> = all
        .iter()
        .map(|value| {
            let selected = chosen == Some(*value);
            view! { <option value=code(*value) selected=selected>{named(w, *value)}</option> }
        })
        .collect();
    view! {
        <div class="field">
            <label for=name>{label}</label>
            <select id=name name=name>
                <option value="">{w.services_any()}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// One chip for each filter; it leads to the list without it.
pub fn chips(w: Words, filter: &ServiceFilter) -> Option<AnyView> {
    let to = |filter: &ServiceFilter| format!("/{}{}", w.language.code(), address(filter));
    let chosen = chosen(w, filter);
    let many = chosen.len() > 1;
    let chips: Vec<_> = chosen
        .into_iter()
        .map(|(label, without)| {
            let remove = w.services_remove(label.clone());
            view! { <li><a class="chip" href=to(&without) aria-label=remove>{label}<Icon name="x" /></a></li> }
        })
        .collect();
    let clear = many.then(|| {
        view! { <li><a class="chip clear" href=to(&ServiceFilter::default())>{w.services_clear()}</a></li> }
    });
    (!chips.is_empty())
        .then(|| view! { <ul class="chips" aria-label=w.services_chosen()>{chips}{clear}</ul> }.into_any())
}

/// What was chosen in words, each with the filter that remains when it is taken away.
fn chosen(w: Words, filter: &ServiceFilter) -> Vec<(String, ServiceFilter)> {
    let mut chosen = Vec::new();
    let mut add = |label: Option<String>, take: fn(&mut ServiceFilter)| {
        if let Some(label) = label {
            let mut without = filter.clone();
            take(&mut without);
            chosen.push((label, without));
        }
    };
    add(filter.q.clone(), |f| f.q = None);
    add(filter.need.map(|need| names::need(w, need).to_owned()), |f| f.need = None);
    add(filter.city.map(|place| city(w, place).to_owned()), |f| f.city = None);
    add(filter.status.map(|status| names::status(w, status).to_owned()), |f| f.status = None);
    add(filter.speaks.map(|language| spoken(w, language).to_owned()), |f| f.speaks = None);
    add(filter.open_now.then(|| w.services_open().to_owned()), |f| f.open_now = false);
    chosen
}

/// Says which values of the address were no filter of ours; short, since they may be anything.
pub fn left_out(w: Words, unknown: &[UnknownValue]) -> Vec<AnyView> {
    const LONGEST: usize = 40;
    unknown
        .iter()
        .map(|unknown| {
            let value: String = unknown.value.chars().filter(|c| !c.is_control()).take(LONGEST).collect();
            notice(Weight::Info, w.services_left_out(value), ())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;

    #[test]
    fn a_chip_takes_one_filter_away_and_leaves_the_others() {
        let pairs = [("q", "اقامت & کار"), ("need", "papers"), ("city", "brasov"), ("open", "now")];
        let (filter, _) = ServiceFilter::from_pairs(pairs);
        let chosen = chosen(Words::of(Language::En), &filter);
        let labels: Vec<_> = chosen.iter().map(|(label, _)| label.as_str()).collect();
        assert_eq!(labels, ["اقامت & کار", "Papers and law", "Brașov", "Open now"]);
        for (position, (label, without)) in chosen.iter().enumerate() {
            let kept: Vec<_> = without.pairs().iter().map(|(key, _)| *key).collect();
            let expected: Vec<_> = pairs.iter().map(|(key, _)| *key).collect();
            assert_eq!(kept.len(), 3, "{label}");
            assert!(!kept.contains(&expected[position]), "{label}");
            assert!(address(without).starts_with("/services?"), "{label}");
        }
        assert_eq!(address(&ServiceFilter::default()), "/services");
        let again = address(&filter);
        let (_, query) = again.split_once('?').unwrap();
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap();
        let read = ServiceFilter::from_pairs(pairs.iter().map(|(k, v)| (k.as_str(), v.as_str())));
        assert_eq!(read, (filter, vec![]));
    }
}
