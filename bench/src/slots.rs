//! Free times: 60 days of an office with 40 people and 20 rooms, over HTTP, while visits are booked.

use std::time::Duration;

use crate::house::{House, PLACE, SERVICE, first_day};
use crate::load::measure;

/// Asks for sixty days, from one hand and from eight.
///
/// # Errors
/// The first answer that is not 200.
pub async fn speed(house: &House) -> Result<(), String> {
    let path = format!("/api/slots?service={SERVICE}&place={PLACE}&language=ar&from={}&days=60", first_day());
    for hands in [1, 8] {
        let visitor = house.visitor.clone();
        let path = path.clone();
        let fetch = move |_| {
            let (visitor, path) = (visitor.clone(), path.clone());
            async move {
                let (status, _, _) = visitor.get(&path).await?;
                if status.is_success() { Ok(true) } else { Err(format!("{path}: {status}")) }
            }
        };
        let what = format!("GET /api/slots, 60 days × 40 × 20, {hands} at once, {}", house.engine);
        measure(hands, Duration::from_secs(5), fetch).await?.print(&what);
    }
    Ok(())
}
