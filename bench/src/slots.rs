//! Free times over HTTP: 60 days of an office with 40 people, 20 rooms and 10 interpreters, at rest and
//! while visits are booked.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::booking::book_over_http;
use crate::house::{House, INTERPRETERS, PLACE, ROOMS, SERVICE, STAFF, first_day};
use crate::load::{Measured, measure};

const LENGTH: Duration = Duration::from_secs(5);
/// Between two bookings: twenty in a second.
const PAUSE: Duration = Duration::from_millis(50);

/// Asks for sixty days, from one hand and from eight.
///
/// # Errors
/// The first answer that is not 200.
pub async fn speed(house: &House) -> Result<(), String> {
    for hands in [1, 8] {
        let what = format!(
            "GET /api/slots, 60 × {STAFF} × {ROOMS} × {INTERPRETERS}, {hands} at once, {}",
            house.engine
        );
        at_rest(house, hands).await?.print(&what);
    }
    let (measured, booked) = while_booking(house).await?;
    measured.print(&format!("  while {booked:.0} bookings a second run, {}", house.engine));
    Ok(())
}

/// Nobody books meanwhile: pictures stay as they are.
///
/// # Errors
/// The first answer that is not 200.
pub async fn at_rest(house: &House, hands: usize) -> Result<Measured, String> {
    // The counsellors speak English and Arabic: Farsi takes an interpreter, so all three roles count.
    let path = format!(
        "/api/slots?service={SERVICE}&place={PLACE}&language=fa&interpreter=yes&from={}&days=60",
        first_day()
    );
    let visitor = house.visitor.clone();
    let fetch = move |_| {
        let (visitor, path) = (visitor.clone(), path.clone());
        async move {
            let (status, _, _) = visitor.get(&path).await?;
            if status.is_success() { Ok(true) } else { Err(format!("{path}: {status}")) }
        }
    };
    measure(hands, LENGTH, fetch).await
}

/// One hand asks while twenty visits a second are booked over HTTP; the second number is how many were.
///
/// # Errors
/// The first answer that is neither a success nor "taken".
pub async fn while_booking(house: &House) -> Result<(Measured, f64), String> {
    let over = Arc::new(AtomicBool::new(false));
    let (visitor, forms, ends) = (house.visitor.clone(), house.forms.clone(), over.clone());
    let books = tokio::spawn(async move {
        let mut tick = tokio::time::interval(PAUSE);
        let mut tasks = Vec::new();
        while !ends.load(Ordering::Relaxed) {
            tick.tick().await;
            let (visitor, number) = (visitor.clone(), forms.next());
            tasks.push(tokio::spawn(async move { book_over_http(&visitor, number).await }));
        }
        let mut booked = 0;
        for task in tasks {
            booked += usize::from(task.await.map_err(|error| error.to_string())??);
        }
        Ok::<usize, String>(booked)
    });
    let measured = at_rest(house, 1).await;
    over.store(true, Ordering::Relaxed);
    let booked = books.await.map_err(|error| error.to_string())??;
    let measured = measured?;
    let rate = booked as f64 / measured.took.as_secs_f64();
    Ok((measured, rate))
}
