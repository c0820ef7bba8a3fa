//! What can be booked, as the catalogue says it: imported at start, and again when a fact changed.

use domain::catalogue::{Directory, Room};
use sha2::{Digest as _, Sha256};

use crate::{Row, Store, StoreError, Tx, Work, values};

/// The zone of every place so far; the column is there for the first one abroad.
const ZONE: &str = "Europe/Bucharest";
/// Where the catalogue says nothing else, visits begin at half hours: what is left between two of 45 minutes is time for notes.
const STEP_MINUTES: i64 = 30;
/// Nobody is asked to be somewhere within the hour.
const NOTICE_MINUTES: i64 = 60;
/// As far as the list of times reaches.
const HORIZON_DAYS: i64 = 92;

/// A service with what booking must know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookableService {
    pub id: String,
    /// Length of a visit.
    pub minutes: u16,
    /// Visits begin at multiples of so many minutes since midnight.
    pub step: u16,
    /// Minutes between now and the earliest start.
    pub notice: u32,
    /// Days after today that can be booked.
    pub horizon: u16,
    /// Days ahead in which everything is public; `None`: everything is.
    pub release: Option<u16>,
    /// `None`: the visit needs no room.
    pub room: Option<Room>,
    /// Minutes before and after each visit that take its people and its room.
    pub around: (u16, u16),
    /// Whether it can be given by video or phone.
    pub remote: bool,
    /// Reception reads only "Counselling".
    pub sensitive: bool,
    /// Where it is given, in the order of lists.
    pub places: Vec<String>,
}

/// How much an import changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    pub services: usize,
    pub places: usize,
}

/// One line of the catalogue, ready to be written.
struct ServiceFacts {
    id: String,
    position: i64,
    minutes: i64,
    rules: [i64; 5],
    release: Option<i64>,
    remote: bool,
    room: Option<&'static str>,
    sensitive: bool,
    places: Vec<String>,
    hash: Vec<u8>,
}

struct PlaceFacts {
    id: String,
    position: i64,
    step_free: Option<bool>,
    visited: bool,
    hash: Vec<u8>,
}

impl Store {
    /// Brings places and bookable services up to date; what did not change is not written.
    ///
    /// A service or place that left the catalogue is closed for booking and keeps its visits.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn import_catalogue(&self, directory: &Directory) -> Result<Imported, StoreError> {
        let places = place_facts(directory);
        let services = service_facts(directory);
        let mut reader = self.reader().await?;
        let known_places = hashes(&mut reader, "SELECT id, catalogue_hash FROM place WHERE active").await?;
        let known_services =
            hashes(&mut reader, "SELECT id, catalogue_hash FROM service WHERE active").await?;
        drop(reader);
        let closed = |known: &[(String, Vec<u8>)], kept: Vec<&String>| -> Vec<String> {
            known.iter().map(|(id, _)| id).filter(|id| !kept.contains(id)).cloned().collect()
        };
        let closed_places = closed(&known_places, places.iter().map(|place| &place.id).collect());
        let closed_services = closed(&known_services, services.iter().map(|service| &service.id).collect());
        let is_new = |known: &[(String, Vec<u8>)], id: &str, hash: &[u8]| {
            !known.iter().any(|(known, same)| known == id && same == hash)
        };
        let places: Vec<_> = places.into_iter().filter(|p| is_new(&known_places, &p.id, &p.hash)).collect();
        let services: Vec<_> =
            services.into_iter().filter(|s| is_new(&known_services, &s.id, &s.hash)).collect();
        let imported = Imported {
            services: services.len() + closed_services.len(),
            places: places.len() + closed_places.len(),
        };
        if imported == Imported::default() {
            return Ok(imported);
        }
        self.write(move |tx| -> Work<'_, Imported, StoreError> {
            Box::pin(async move {
                for place in &places {
                    write_place(tx, place).await?;
                }
                for service in &services {
                    write_service(tx, service).await?;
                }
                for id in &closed_services {
                    tx.execute("UPDATE service SET active = $1 WHERE id = $2", values![false, id]).await?;
                }
                for id in &closed_places {
                    tx.execute("UPDATE place SET active = $1 WHERE id = $2", values![false, id]).await?;
                }
                Ok(imported)
            })
        })
        .await
    }

    /// All services that can be booked, in the order of lists.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn bookable_services(&self) -> Result<Vec<BookableService>, StoreError> {
        let mut tx = self.reader().await?;
        let rows = tx
            .fetch_all(
                "SELECT id, minutes, step, notice_minutes, horizon_days, release_days, before_minutes, after_minutes, remote,
                        room_kind, sensitive FROM service WHERE active ORDER BY position, id",
                vec![],
            )
            .await?;
        let places = tx
            .fetch_all(
                "SELECT sp.service, sp.place FROM service_place sp JOIN place p ON p.id = sp.place
                 WHERE p.active ORDER BY p.position, p.id",
                vec![],
            )
            .await?;
        let mut services = rows.iter().map(read_service).collect::<Result<Vec<_>, _>>()?;
        for row in &places {
            let service: String = row.get("service")?;
            if let Some(service) = services.iter_mut().find(|s| s.id == service) {
                service.places.push(row.get("place")?);
            }
        }
        Ok(services)
    }
}

/// One service; `None` when it cannot be booked.
pub(super) async fn bookable_service(
    tx: &mut Tx,
    id: &str,
) -> Result<Option<(BookableService, Vec<(String, i64)>)>, StoreError> {
    let rows = tx
        .fetch_all(
            "SELECT s.id, s.minutes, s.step, s.notice_minutes, s.horizon_days, s.release_days,
                    s.before_minutes, s.after_minutes, s.remote, s.room_kind, s.sensitive,
                    p.id AS place, p.hours_version
             FROM service s
             LEFT JOIN service_place sp ON sp.service = s.id
             LEFT JOIN place p ON p.id = sp.place AND p.active
             WHERE s.id = $1 AND s.active ORDER BY p.position, p.id",
            values![id],
        )
        .await?;
    let Some(first) = rows.first() else { return Ok(None) };
    let mut service = read_service(first)?;
    let mut versions = Vec::new();
    for row in &rows {
        if let Some(place) = row.get::<Option<String>>("place")? {
            versions.push((place.clone(), row.get("hours_version")?));
            service.places.push(place);
        }
    }
    Ok(Some((service, versions)))
}

fn read_service(row: &Row) -> Result<BookableService, StoreError> {
    let damaged = |column: &str| StoreError::Damaged(format!("service.{column} is out of range"));
    let small = |column: &'static str| -> Result<u16, StoreError> {
        u16::try_from(row.get::<i64>(column)?).map_err(|_| damaged(column))
    };
    let room: Option<String> = row.get("room_kind")?;
    Ok(BookableService {
        id: row.get("id")?,
        minutes: small("minutes")?,
        step: small("step")?,
        notice: u32::try_from(row.get::<i64>("notice_minutes")?).map_err(|_| damaged("notice_minutes"))?,
        horizon: small("horizon_days")?,
        release: row
            .get::<Option<i64>>("release_days")?
            .map(|days| u16::try_from(days).map_err(|_| damaged("release_days")))
            .transpose()?,
        around: (small("before_minutes")?, small("after_minutes")?),
        remote: row.get("remote")?,
        room: room.map(|code| Room::from_code(&code).ok_or_else(|| damaged("room_kind"))).transpose()?,
        sensitive: row.get("sensitive")?,
        places: Vec::new(),
    })
}

async fn hashes(tx: &mut Tx, sql: &'static str) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
    let rows = tx.fetch_all(sql, vec![]).await?;
    rows.iter().map(|row| Ok((row.get("id")?, row.get("catalogue_hash")?))).collect()
}

fn place_facts(directory: &Directory) -> Vec<PlaceFacts> {
    let facts = |(slug, place): (&domain::catalogue::Slug, &domain::catalogue::Place)| {
        let position = i64::from(place.facts.order);
        let (step_free, visited) = (place.facts.step_free, place.facts.visited);
        let said = format!("{step_free:?} {visited}");
        let hash = hash(&[&position.to_string(), ZONE, &said]);
        PlaceFacts { id: slug.to_string(), position, step_free, visited, hash }
    };
    directory.all_places().into_iter().map(facts).collect()
}

fn service_facts(directory: &Directory) -> Vec<ServiceFacts> {
    let services = directory.all_services().into_iter().filter(|(_, service)| service.facts.bookable());
    let facts = |(slug, service): (&domain::catalogue::Slug, &domain::catalogue::Service)| {
        let minutes = i64::from(service.facts.minutes?);
        let room = service.facts.room.filter(|room| *room != Room::None).map(Room::code);
        let position = i64::from(service.facts.order);
        let booking = service.facts.booking;
        let rules = [
            booking.step.map_or(STEP_MINUTES, i64::from),
            booking.notice.map_or(NOTICE_MINUTES, i64::from),
            booking.horizon.map_or(HORIZON_DAYS, i64::from),
            i64::from(booking.before),
            i64::from(booking.after),
        ];
        let release = booking.release.map(i64::from);
        let remote = service.facts.remote();
        let places: Vec<String> = service.facts.places.iter().map(ToString::to_string).collect();
        let hash = hash(&[
            &position.to_string(),
            &minutes.to_string(),
            &format!("{rules:?} {release:?} {remote}"),
            room.unwrap_or_default(),
            if service.facts.sensitive { "sensitive" } else { "" },
            &places.join(" "),
        ]);
        let sensitive = service.facts.sensitive;
        let id = slug.to_string();
        Some(ServiceFacts { id, position, minutes, rules, release, remote, room, sensitive, places, hash })
    };
    services.filter_map(facts).collect()
}

/// A part can hold no line break, so no two lists of parts give the same text.
fn hash(parts: &[&str]) -> Vec<u8> {
    Sha256::digest(parts.join("\n").as_bytes()).to_vec()
}

async fn write_place(tx: &mut Tx, place: &PlaceFacts) -> Result<(), StoreError> {
    tx.execute(
        "INSERT INTO place (id, position, zone, step_free, visited, hours_version, active, catalogue_hash)
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7)
         ON CONFLICT (id) DO UPDATE SET position = excluded.position, zone = excluded.zone,
           step_free = excluded.step_free, visited = excluded.visited,
           hours_version = place.hours_version + 1, active = excluded.active,
           catalogue_hash = excluded.catalogue_hash",
        values![&place.id, place.position, ZONE, place.step_free, place.visited, true, place.hash.as_slice()],
    )
    .await?;
    Ok(())
}

async fn write_service(tx: &mut Tx, service: &ServiceFacts) -> Result<(), StoreError> {
    let [step, notice, horizon, before, after] = service.rules;
    tx.execute(
        "INSERT INTO service (id, position, minutes, step, notice_minutes, horizon_days, before_minutes,
           after_minutes, remote, room_kind, sensitive, active, catalogue_hash, release_days)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         ON CONFLICT (id) DO UPDATE SET position = excluded.position, minutes = excluded.minutes,
           step = excluded.step, notice_minutes = excluded.notice_minutes,
           horizon_days = excluded.horizon_days, before_minutes = excluded.before_minutes,
           after_minutes = excluded.after_minutes, remote = excluded.remote, room_kind = excluded.room_kind,
           sensitive = excluded.sensitive, active = excluded.active, release_days = excluded.release_days,
           catalogue_hash = excluded.catalogue_hash",
        values![
            &service.id,
            service.position,
            service.minutes,
            step,
            notice,
            horizon,
            before,
            after,
            service.remote,
            service.room,
            service.sensitive,
            true,
            service.hash.as_slice(),
            service.release
        ],
    )
    .await?;
    tx.execute("DELETE FROM service_place WHERE service = $1", values![&service.id]).await?;
    for place in &service.places {
        tx.execute("INSERT INTO service_place (service, place) VALUES ($1, $2)", values![&service.id, place])
            .await?;
    }
    Ok(())
}
