//! The list of services as one reader asked for it.

use super::codes::City;
use super::directory::Directory;
use super::filter::ServiceFilter;
use super::place::Place;
use super::service::Service;
use super::slug::Slug;
use crate::Language;
use crate::calendar::OpeningState;

/// A service in the list. What is not known never hides a service: it is listed and says so.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'d> {
    pub slug: &'d Slug,
    pub service: &'d Service,
    /// Of its places (those in the chosen city), the one that is open, or soonest open.
    pub opening: OpeningState,
    /// A city was chosen, and where this service is given is not known.
    pub place_unknown: bool,
    /// A language was chosen, and what the staff speak is not known.
    pub speaks_unknown: bool,
}

impl Directory {
    /// The services that fit the filter: in the order of the search when words are asked for, else in
    /// the order of lists; those that fit for certain before those of which something is not known.
    ///
    /// `opening` tells the state of a place at the moment of asking. `open_now` keeps places whose
    /// hours are not known, as not known, and drops only those that are known to be closed.
    pub fn services(
        &self,
        filter: &ServiceFilter,
        language: Language,
        opening: impl Fn(&Slug, &Place) -> OpeningState,
    ) -> Vec<Listed<'_>> {
        let candidates = match &filter.q {
            Some(question) => self.found_services(question, language),
            None => self.all_services(),
        };
        let mut listed: Vec<Listed<'_>> = candidates
            .into_iter()
            .filter_map(|(slug, service)| self.listed(slug, service, filter, &opening))
            .collect();
        listed.sort_by_key(|entry| {
            let hours_unknown = filter.open_now && entry.opening == OpeningState::NotKnown;
            (entry.place_unknown, entry.speaks_unknown, hours_unknown)
        });
        listed
    }

    fn found_services(&self, question: &str, language: Language) -> Vec<(&Slug, &Service)> {
        let all = self.all_services();
        let hits = self.search(question, language, usize::MAX);
        let slugs = hits.iter().filter_map(|hit| hit.id.strip_prefix("services/"));
        slugs.filter_map(|slug| all.iter().find(|(known, _)| known.as_str() == slug).copied()).collect()
    }

    /// The service as the filter shows it; none when it does not fit.
    fn listed<'d>(
        &'d self,
        slug: &'d Slug,
        service: &'d Service,
        filter: &ServiceFilter,
        opening: impl Fn(&Slug, &Place) -> OpeningState,
    ) -> Option<Listed<'d>> {
        let facts = &service.facts;
        let places = self.places_of(service, filter.city);
        let opening = soonest(doors(&places).map(|(slug, place)| opening(slug, place)));
        let fits = filter.need.is_none_or(|need| facts.needs.contains(&need))
            && filter.status.is_none_or(|status| facts.status.contains(&status))
            && filter.city.is_none_or(|_| facts.places.is_empty() || !places.is_empty())
            && filter.speaks.is_none_or(|l| facts.languages.is_empty() || facts.languages.contains(&l))
            && (!filter.open_now || matches!(opening, OpeningState::OpenUntil(_) | OpeningState::NotKnown));
        fits.then_some(Listed {
            slug,
            service,
            opening,
            place_unknown: filter.city.is_some() && facts.places.is_empty(),
            speaks_unknown: filter.speaks.is_some() && facts.languages.is_empty(),
        })
    }

    /// The places of a service, all or those of one city.
    fn places_of<'d>(&'d self, service: &'d Service, city: Option<City>) -> Vec<(&'d Slug, &'d Place)> {
        let named = service.facts.places.iter();
        let mut places: Vec<_> =
            named.filter_map(|slug| self.place(slug.as_str()).map(|place| (slug, place))).collect();
        places.retain(|(_, place)| city.is_none_or(|city| place.facts.city == city));
        places
    }
}

/// The places to whose doors one can come: our own, unless our people only visit where the service is.
fn doors<'p, 'd>(
    places: &'p [(&'d Slug, &'d Place)],
) -> impl Iterator<Item = &'p (&'d Slug, &'d Place)> + use<'p, 'd> {
    let only_visited = places.iter().all(|(_, place)| place.facts.visited);
    places.iter().filter(move |(_, place)| only_visited || !place.facts.visited)
}

/// Open (the longest) before not known, before by appointment, before closed (the soonest to open).
/// No place at all: nothing is known.
fn soonest(states: impl Iterator<Item = OpeningState>) -> OpeningState {
    let better = |a: OpeningState, b: OpeningState| match (a, b) {
        (OpeningState::OpenUntil(x), OpeningState::OpenUntil(y)) => OpeningState::OpenUntil(x.max(y)),
        (OpeningState::ClosedUntil(x), OpeningState::ClosedUntil(y)) => OpeningState::ClosedUntil(x.min(y)),
        (a, b) if rank(b) < rank(a) => b,
        (a, _) => a,
    };
    states.reduce(better).unwrap_or(OpeningState::NotKnown)
}

const fn rank(state: OpeningState) -> u8 {
    match state {
        OpeningState::OpenUntil(_) => 0,
        OpeningState::NotKnown => 1,
        OpeningState::ByAppointment => 2,
        OpeningState::ClosedUntil(_) => 3,
    }
}
