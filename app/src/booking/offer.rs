//! What a booking page must know of a service: its name, its places, how long a visit takes.

use domain::catalogue::{Directory, PlaceKind, Service, Slug};

use crate::words::Words;

/// A place of a service, named for one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OfferedPlace {
    pub slug: String,
    pub title: String,
    /// Where it is, or that our counsellor comes there.
    pub hint: Option<String>,
}

/// A service that can be booked, named for one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Offered {
    pub slug: String,
    pub title: String,
    pub minutes: u16,
    pub places: Vec<OfferedPlace>,
}

impl Offered {
    /// The service of an address; `None` when there is none, or it cannot be booked.
    pub fn find(directory: &Directory, w: Words, slug: &str) -> Option<Offered> {
        let service = directory.service(slug).filter(|service| service.facts.bookable())?;
        let places = service.facts.places.iter();
        Some(Offered {
            slug: slug.to_owned(),
            title: service_title(w, service),
            minutes: service.facts.minutes?,
            places: places.filter_map(|slug| offered_place(directory, w, slug)).collect(),
        })
    }

    /// With one place there is nothing to ask.
    pub fn asks_place(&self) -> bool {
        self.places.len() != 1
    }

    pub fn place_title(&self, slug: &str) -> String {
        let place = self.places.iter().find(|place| place.slug == slug);
        place.map_or_else(|| slug.to_owned(), |place| place.title.clone())
    }
}

pub(crate) fn service_title(w: Words, service: &Service) -> String {
    service.words_in(w.language).map_or_else(String::new, |(_, words)| words.title.clone())
}

fn offered_place(directory: &Directory, w: Words, slug: &Slug) -> Option<OfferedPlace> {
    let place = directory.place(slug.as_str())?;
    let (_, words) = place.words_in(w.language)?;
    let in_centre = place.facts.kind != PlaceKind::Office;
    Some(OfferedPlace {
        slug: slug.to_string(),
        title: words.title.clone(),
        hint: in_centre.then(|| w.booking_place_centre_hint().to_owned()),
    })
}
