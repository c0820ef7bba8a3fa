//! Bookings: over HTTP with the PIN's hash, at the store without it, and what the bare engine commits.

use std::time::Duration;

use chrono::{NaiveTime, Utc};
use domain::Language;
use domain::booking::BookingForm;
use domain::calendar::holiday_on;
use store::booking::{BookedBy, BookingError, Queue};
use store::{StoreError, Work, values};

use crate::house::{House, PLACE, SERVICE, Visitor, first_day};
use crate::load::{Measured, measure};

const LENGTH: Duration = Duration::from_secs(5);
/// Writers at once; as many as share a commit on SQLite.
const HANDS: usize = 64;

/// All three, and the store's share of the bare engine.
///
/// # Errors
/// The first booking that fails for another reason than a time that is gone.
pub async fn speed(house: &House) -> Result<(), String> {
    let over_http = over_http(house).await?;
    over_http.print(&format!("POST /api/book with its hash, {}", house.engine));
    let bare = bare(house).await?;
    bare.print(&format!("bare engine: one row, one durable commit, {}", house.engine));
    let store = at_the_store(house).await?;
    store.print(&format!("bookings at the store, durable, {}", house.engine));
    println!(
        "{:<58} {:>11.0}%",
        "  share of the bare engine",
        100.0 * store.per_second() / bare.per_second()
    );
    Ok(())
}

/// The form of the `n`th booking: times spread over the horizon, so that few of them meet.
pub fn form(n: usize) -> BookingForm {
    // On the hour, from eight to six: twenty rooms hold each of them twenty times. 17,600 in all.
    const A_DAY: usize = 11;
    const DAYS: usize = 80;
    let mut open = first_day().iter_days().filter(|day| holiday_on(*day).is_none());
    let day = open.nth(n / (A_DAY * 20) % DAYS).unwrap_or_else(first_day);
    let minute = 8 * 60 + (n % A_DAY) * 60;
    let time = NaiveTime::from_num_seconds_from_midnight_opt(minute as u32 * 60, 0).unwrap_or_default();
    let local = day.and_time(time).and_local_timezone(app::state::ZONE).earliest();
    BookingForm {
        service: SERVICE.to_owned(),
        place: PLACE.to_owned(),
        start: local.map(|l| l.format("%Y-%m-%dT%H:%M:%S%:z").to_string()).unwrap_or_default(),
        language: "ar".to_owned(),
        name: "نرگس".to_owned(),
        idem: store::keys::new_id(),
        ..BookingForm::default()
    }
}

/// Over HTTP, from four hands.
///
/// # Errors
/// The first answer that is neither a success nor "taken".
pub async fn over_http(house: &House) -> Result<Measured, String> {
    let (visitor, forms) = (house.visitor.clone(), house.forms.clone());
    measure(4, LENGTH, move |_| {
        let (visitor, number) = (visitor.clone(), forms.next());
        async move { book_over_http(&visitor, number).await }
    })
    .await
}

/// Sends the `n`th form; `false` when its time is taken.
///
/// # Errors
/// Any other refusal.
pub async fn book_over_http(visitor: &Visitor, n: usize) -> Result<bool, String> {
    let f = form(n);
    let body = format!(
        "service={}&place={}&start={}&language=ar&name=N&idem={}",
        f.service,
        f.place,
        f.start.replace('+', "%2B"),
        f.idem
    );
    match visitor.post("/api/book", body).await? {
        (status, _, _) if status.is_success() => Ok(true),
        (status, _, _) if status.as_u16() == 409 => Ok(false),
        (status, _, body) => Err(format!("/api/book: {status} {}", String::from_utf8_lossy(&body))),
    }
}

/// At the store, from as many hands as share a commit.
///
/// # Errors
/// The first booking that fails for another reason than a time that is gone.
pub async fn at_the_store(house: &House) -> Result<Measured, String> {
    // One hash stands for all: what is measured here is the memory, not the PIN.
    let codes = house.store.prepare_codes(Queue::Staff).await.map_err(|error| format!("{error:?}"))?;
    let (store, forms) = (house.store.clone(), house.forms.clone());
    measure(HANDS, LENGTH, move |_| {
        let (store, codes, number) = (store.clone(), codes.clone(), forms.next());
        async move {
            let request = form(number).read().map_err(|errors| format!("{errors:?}"))?;
            let by = BookedBy::public(Language::Ar, false);
            match store.book_prepared(&request, &by, codes, Utc::now()).await {
                Ok(_) => Ok(true),
                Err(BookingError::Taken { .. }) => Ok(false),
                Err(error) => Err(format!("{error:?}")),
            }
        }
    })
    .await
}

async fn bare(house: &House) -> Result<Measured, String> {
    let store = house.store.clone();
    measure(HANDS, LENGTH, move |_| {
        let store = store.clone();
        async move {
            store
                .write(|tx| -> Work<'_, u64, StoreError> {
                    Box::pin(tx.execute(
                        "INSERT INTO day_change (place, date, stripe, version) VALUES ($1, '2000-01-01', 0, 1)",
                        values![store::keys::new_id()],
                    ))
                })
                .await
                .map(|_| true)
                .map_err(|error| error.to_string())
        }
    })
    .await
}
