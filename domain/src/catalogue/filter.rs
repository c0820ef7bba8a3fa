//! What a reader asked of the list of services, as it stands in the address.

use super::codes::{City, Need, SpokenLanguage, Status};
use crate::text::clean_line;

/// The filters of the contract. Nothing chosen shows everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServiceFilter {
    /// Words to search for, cleaned, not empty.
    pub q: Option<String>,
    pub need: Option<Need>,
    pub city: Option<City>,
    pub status: Option<Status>,
    pub speaks: Option<SpokenLanguage>,
    /// `open=now`
    pub open_now: bool,
}

/// A value that no filter has. It is left out of the search, and the page says that it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownValue {
    pub key: &'static str,
    pub value: String,
}

impl ServiceFilter {
    /// The keys of the query string.
    pub const KEYS: [&'static str; 6] = ["q", "need", "city", "status", "speaks", "open"];

    /// More characters than this are no question.
    const LONGEST_QUESTION: usize = 200;

    /// Reads the pairs of a query string. Empty values mean "any", as a form sends them; other keys
    /// are not ours; of a key given twice the last value counts.
    pub fn from_pairs<'p>(
        pairs: impl IntoIterator<Item = (&'p str, &'p str)>,
    ) -> (ServiceFilter, Vec<UnknownValue>) {
        let mut filter = ServiceFilter::default();
        let mut unknown = Vec::new();
        for (key, value) in pairs {
            let Some(key) = ServiceFilter::KEYS.into_iter().find(|known| *known == key) else {
                continue;
            };
            if !value.trim().is_empty() && !filter.set(key, value.trim()) {
                unknown.push(UnknownValue { key, value: value.to_owned() });
            }
        }
        (filter, unknown)
    }

    fn set(&mut self, key: &str, value: &str) -> bool {
        fn put<T>(into: &mut Option<T>, value: Option<T>) -> bool {
            let known = value.is_some();
            *into = value.or(into.take());
            known
        }
        match key {
            "need" => put(&mut self.need, Need::from_code(value)),
            "city" => put(&mut self.city, City::from_code(value)),
            "status" => put(&mut self.status, Status::from_code(value)),
            "speaks" => put(&mut self.speaks, SpokenLanguage::from_code(value)),
            "open" => {
                self.open_now |= value == "now";
                value == "now"
            }
            _ => {
                let question = clean_line(value, ServiceFilter::LONGEST_QUESTION);
                put(&mut self.q, question.ok().filter(|question| !question.is_empty()))
            }
        }
    }

    /// The pairs that say the same again, in the order of the form, without those that say nothing.
    pub fn pairs(&self) -> Vec<(&'static str, &str)> {
        let values = [
            self.q.as_deref(),
            self.need.map(Need::code),
            self.city.map(City::code),
            self.status.map(Status::code),
            self.speaks.map(SpokenLanguage::code),
            self.open_now.then_some("now"),
        ];
        let pairs = ServiceFilter::KEYS.into_iter().zip(values);
        pairs.filter_map(|(key, value)| value.map(|value| (key, value))).collect()
    }

    pub fn is_empty(&self) -> bool {
        *self == ServiceFilter::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_cannot_be_read_is_left_out_and_named() {
        let table = [
            (vec![("need", "papers"), ("city", "")], "need=papers", ""),
            (vec![("need", "gold"), ("city", "brasov")], "city=brasov", "need=gold"),
            (vec![("city", "brasov"), ("city", "atlantis")], "city=brasov", "city=atlantis"),
            (vec![("open", "now")], "open=now", ""),
            (vec![("open", "later")], "", "open=later"),
            (vec![("q", "  اقامه  "), ("speaks", "prs")], "q=اقامه&speaks=prs", ""),
            (vec![("q", "\u{202e}")], "", "q=\u{202e}"),
            (vec![("utm_source", "x"), ("status", "refugee")], "status=refugee", ""),
        ];
        for (pairs, read, left_out) in table {
            let (filter, unknown) = ServiceFilter::from_pairs(pairs.iter().copied());
            let shown: Vec<_> = filter.pairs().iter().map(|(k, v)| format!("{k}={v}")).collect();
            assert_eq!(shown.join("&"), read, "{pairs:?}");
            let named: Vec<_> = unknown.iter().map(|u| format!("{}={}", u.key, u.value)).collect();
            assert_eq!(named.join("&"), left_out, "{pairs:?}");
        }
    }

    proptest! {
        #[test]
        fn every_filter_can_be_written_and_read_again(q in "[ a-zپ]{0,20}", need in prop::option::of(prop::sample::select(Need::ALL)),
            city in prop::option::of(prop::sample::select(City::ALL)), status in prop::option::of(prop::sample::select(Status::ALL)),
            speaks in prop::option::of(prop::sample::select(SpokenLanguage::ALL)), open_now in any::<bool>())
        {
            let q = Some(q.split_whitespace().collect::<Vec<_>>().join(" ")).filter(|q| !q.is_empty());
            let filter = ServiceFilter { q, need, city, status, speaks, open_now };
            prop_assert_eq!(ServiceFilter::from_pairs(filter.pairs()), (filter.clone(), vec![]));
        }
    }
}
