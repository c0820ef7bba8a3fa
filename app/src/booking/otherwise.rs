//! When no time fits: what could be asked for instead, each with its first free time.

use chrono::{DateTime, FixedOffset};
use domain::booking::{VisitWay, Wishes};
use store::booking::{Ask, BookingError};

use super::can::Cans;
use super::given::{Say, WayOn};
use super::offer::{Offered, OfferedPlace};
use super::wishes::Can;
use crate::dates;
use crate::state::AppState;
use crate::words::Words;

/// So many other places are named, those with the soonest times.
const PLACES: usize = 3;

/// One change of what was asked: as fields of a form, how it looks, what is asked then.
struct Change {
    fields: String,
    icon: &'static str,
    label: String,
    ask: Ask,
}

/// Other places, an interpreter, one wish less, another way to meet: what has free times, the soonest
/// first. When no single change helps, giving up all wishes at once.
///
/// # Errors
/// As [`store::Store::free_times`].
pub(super) async fn otherwise(
    app: &AppState,
    w: Words,
    offered: &Offered,
    cans: &Cans,
    holder: Option<&str>,
    ask: &Ask,
) -> Result<Vec<WayOn>, BookingError> {
    let mut places = with_first(app, holder, other_places(offered, ask)).await?;
    places.truncate(PLACES);
    let mut found = with_first(app, holder, other_asks(w, cans, ask)).await?;
    found.extend(places);
    if found.is_empty() {
        found = with_first(app, holder, vec![nothing_wished(w, ask)]).await?;
    }
    found.sort_by_key(|(_, first)| *first);
    let way = |(change, first): (Change, DateTime<FixedOffset>)| WayOn {
        change: change.fields,
        icon: change.icon.to_owned(),
        label: change.label,
        first: w.booking_way_first(dates::moment(w, first.to_utc())),
    };
    Ok(found.into_iter().map(way).collect())
}

fn other_places(offered: &Offered, ask: &Ask) -> Vec<Change> {
    let Some(asked) = &ask.place else { return Vec::new() };
    let others = offered.places.iter().filter(|place| place.slug != *asked);
    let change = |place: &OfferedPlace| Change {
        fields: format!("place={}", place.slug),
        icon: "map-pin",
        label: place.title.clone(),
        ask: Ask { place: Some(place.slug.clone()), ..ask.clone() },
    };
    others.map(change).collect()
}

fn other_asks(w: Words, cans: &Cans, ask: &Ask) -> Vec<Change> {
    let wishes = ask.wishes;
    let mut changes = Vec::new();
    let mut add = |fields: &str, icon, label: &str, interpreter: bool, wishes: Wishes| {
        let ask = Ask { interpreter, wishes, ..ask.clone() };
        changes.push(Change { fields: fields.to_owned(), icon, label: label.to_owned(), ask });
    };
    let same = ask.interpreter;
    if !same && ask.language.is_some() {
        add("interpreter=yes", "languages", w.booking_way_interpreter(), true, wishes);
    }
    if wishes.gender.is_some() {
        let label = w.booking_way_any_gender();
        add("gender=", "users", label, same, Wishes { gender: None, ..wishes });
    }
    if wishes.step_free {
        let label = w.booking_way_steps();
        add("step_free=", "footprints", label, same, Wishes { step_free: false, ..wishes });
    }
    if wishes.interpreter_by.is_some() {
        let label = w.booking_way_by_any();
        add("interpreter_by=", "languages", label, same, Wishes { interpreter_by: None, ..wishes });
    }
    let can = cans.at(ask.place.as_deref().unwrap_or_default());
    let ways = [
        (VisitWay::OnSite, "way=", "house", Say::WishOnSite, Can::NOTHING),
        (VisitWay::Video, "way=video", "smartphone", Say::WishVideo, Can::VIDEO),
        (VisitWay::Phone, "way=phone", "phone", Say::WishPhone, Can::PHONE),
    ];
    for (way, fields, icon, label, needs) in ways {
        if way != wishes.way && can.has(needs) {
            add(fields, icon, label.of(w), same, Wishes { way, ..wishes });
        }
    }
    changes
}

/// The last resort: the service in the language, with an interpreter if needed and nothing wished.
fn nothing_wished(w: Words, ask: &Ask) -> Change {
    Change {
        fields: "place=&interpreter=yes&gender=&step_free=&way=&interpreter_by=".to_owned(),
        icon: "compass",
        label: w.booking_way_nothing().to_owned(),
        ask: Ask { place: None, interpreter: true, wishes: Wishes::default(), ..ask.clone() },
    }
}

/// Those that have a free time at all, by it.
async fn with_first(
    app: &AppState,
    holder: Option<&str>,
    changes: Vec<Change>,
) -> Result<Vec<(Change, DateTime<FixedOffset>)>, BookingError> {
    let mut found = Vec::new();
    for change in changes {
        if let Some(first) = super::free::first(app, holder, &change.ask).await? {
            found.push((change, first));
        }
    }
    found.sort_by_key(|(_, first)| *first);
    Ok(found)
}
