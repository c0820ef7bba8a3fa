//! `make bench`: what the portal does in a second, and what it weighs on the way to a phone.
//!
//! Everything runs in one process on loopback, against the release build. Machines are noisy: compare
//! lines of one run with each other, not with another day's.

mod booking;
mod compute;
mod growth;
mod house;
mod load;
mod pages;
mod past;
mod slots;

use house::House;

fn main() -> Result<(), String> {
    let runtime = tokio::runtime::Runtime::new().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        println!("{:<58} {:>12} {:>10} {:>10}", "what", "a second", "p50 ms", "p99 ms");
        let houses = House::on_every_engine().await?;
        pages::speed(&houses[0][0]).await?;
        compute::speed()?;
        for [house, _] in &houses {
            slots::speed(house).await?;
        }
        for [house, _] in &houses {
            booking::speed(house).await?;
        }
        for [short, long] in &houses {
            growth::compare(short, long).await?;
        }
        pages::weight(&houses[0][0]).await
    })
}
