//! Pages: how many in a second, and what each weighs with the style sheet on the first visit.

use std::time::Duration;

use crate::house::{House, Visitor};
use crate::load::measure;

const LENGTH: Duration = Duration::from_secs(5);
const HANDS: usize = 16;

/// The largest first view, in bytes over the wire.
const FIRST_VIEW: usize = 30 * 1024;
/// The largest home page with its style: what fits into the first ten packets.
const HOME: usize = 14_600;
/// The largest wasm with its scripts that a page loads.
const ISLAND: usize = 120 * 1024;

/// Home and a service page.
///
/// # Errors
/// The first page that does not answer with 200.
pub async fn speed(house: &House) -> Result<(), String> {
    for (what, path) in [("home, Arabic", "/ar"), ("a service, Farsi", "/fa/services/counselling-legal")] {
        let fetch = {
            let visitor = house.visitor.clone();
            move |_| {
                let visitor = visitor.clone();
                async move {
                    let (status, _, _) = visitor.get(path).await?;
                    if status.is_success() { Ok(true) } else { Err(format!("{path}: {status}")) }
                }
            }
        };
        measure(HANDS, LENGTH, fetch).await?.print(&format!("page: {what}"));
    }
    Ok(())
}

/// Bytes over the wire, brotli, of every kind of page in the four languages.
///
/// # Errors
/// The first page that does not answer with 200.
pub async fn weight(house: &House) -> Result<(), String> {
    let visitor = house.visitor.clone();
    println!(
        "\n{:<40} {:>8} {:>8} {:>8} {:>8}   bytes, brotli, with the style sheet",
        "page", "ro", "en", "ar", "fa"
    );
    let mut heavy = Vec::new();
    for path in [
        "",
        "/services",
        "/services/counselling-legal",
        "/services/care-a",
        "/places",
        "/places/bucharest",
        "/return",
        "/return/check",
        "/book",
        "/book/talk",
        "/appointment",
        "/events",
        "/events/new",
        "/emergency",
        "/search",
        "/about",
        "/programmes",
        "/partners",
        "/privacy",
    ] {
        let mut weights = Vec::new();
        for language in ["ro", "en", "ar", "fa"] {
            let (status, _, html) = visitor.get(&format!("/{language}{path}")).await?;
            if !status.is_success() {
                return Err(format!("/{language}{path}: {status}"));
            }
            let weight = html.len() + style(&visitor).await?;
            if weight > if path.is_empty() { HOME } else { FIRST_VIEW } {
                heavy.push(format!("/{language}{path}: {weight}"));
            }
            weights.push(weight);
        }
        let name = format!("/{{lang}}{path}");
        println!("{name:<40} {:>8} {:>8} {:>8} {:>8}", weights[0], weights[1], weights[2], weights[3]);
    }
    let assets = server::assets::addresses();
    for (name, island) in [("the return check", &assets.check), ("booking", &assets.book)] {
        let mut weight = 0;
        for path in [&assets.loader, &island.script, &island.wasm] {
            let (_, _, body) = visitor.get(path).await?;
            println!("{path:<40} {:>8}", body.len());
            weight += body.len();
        }
        println!("{:<40} {weight:>8}", format!("island: {name}"));
        if weight > ISLAND {
            heavy.push(format!("island of {name}: {weight}"));
        }
    }
    if heavy.is_empty() {
        println!("every first view ≤ {FIRST_VIEW}, home ≤ {HOME}, each island ≤ {ISLAND} bytes");
        Ok(())
    } else {
        Err(format!("too heavy: {}", heavy.join(", ")))
    }
}

async fn style(visitor: &Visitor) -> Result<usize, String> {
    let (_, _, body) = visitor.get(&server::assets::addresses().style).await?;
    Ok(body.len())
}
