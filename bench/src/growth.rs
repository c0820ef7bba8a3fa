//! How everything moves when the past grows: the same measurements on a house with 5,000 past visits and
//! on one with 500,000, turn by turn, so that a noisy moment of the machine hits both.

use crate::booking;
use crate::house::House;
use crate::load::Measured;
use crate::slots;

/// Turns of each measurement on each house; the middle one counts.
const TURNS: usize = 3;
/// How much more a large past may cost.
const MOST: f64 = 1.2;

/// What a measurement comes to: milliseconds of half of the answers, or of one piece of work.
#[derive(Debug, Clone, Copy)]
struct Cost(f64);

/// Prints a line for each measurement: small past, large past, and the second divided by the first.
///
/// # Errors
/// The first measurement that fails.
pub async fn compare(small: &House, large: &House) -> Result<(), String> {
    println!(
        "\n{:<58} {:>10} {:>10} {:>8}",
        format!("with past visits, {}: ms of one", small.engine),
        small.past,
        large.past,
        "ratio"
    );
    let mut heavy = Vec::new();
    for (what, measurement) in [
        ("free times over HTTP, p50", Measurement::FreeTimes),
        ("free times over HTTP while visits are booked, p99", Measurement::WhileBooking),
        ("POST /api/book with its hash", Measurement::OverHttp),
        ("a booking at the store, durable", Measurement::Store),
    ] {
        let mut costs = [Vec::new(), Vec::new()];
        for _ in 0..TURNS {
            for (house, costs) in [small, large].into_iter().zip(&mut costs) {
                costs.push(measurement.of(house).await?.0);
            }
        }
        let [small, large] = costs.map(middle);
        let ratio = large / small;
        println!("{what:<58} {small:>10.2} {large:>10.2} {ratio:>8.2}");
        if ratio > MOST {
            heavy.push(format!("{what}: {ratio:.2}"));
        }
    }
    match heavy.is_empty() {
        true => println!("every ratio ≤ {MOST}"),
        // Not an error: one noisy minute must not hide the rest of the table.
        false => println!("more than {MOST}: {}", heavy.join(", ")),
    }
    Ok(())
}

#[derive(Debug, Clone, Copy)]
enum Measurement {
    FreeTimes,
    WhileBooking,
    OverHttp,
    Store,
}

impl Measurement {
    async fn of(self, house: &House) -> Result<Cost, String> {
        let each = |measured: Measured| Cost(1000.0 / measured.per_second());
        Ok(match self {
            Measurement::FreeTimes => Cost(slots::at_rest(house, 1).await?.at(0.5)),
            Measurement::WhileBooking => Cost(slots::while_booking(house).await?.0.at(0.99)),
            Measurement::OverHttp => each(booking::over_http(house).await?),
            Measurement::Store => each(booking::at_the_store(house).await?),
        })
    }
}

fn middle(mut costs: Vec<f64>) -> f64 {
    costs.sort_by(f64::total_cmp);
    costs.get(costs.len() / 2).copied().unwrap_or(f64::NAN)
}
