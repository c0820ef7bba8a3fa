//! What the commands other than `serve` do.

use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;

use app::state::Clock;
use domain::eligibility::{RO_AVRR, RO_AVRR_PROMISES, check, digest};
use domain::staff::Role;
use domain::text::PersonName;
use store::audit::Actor;
use store::staff::NewMember;

use crate::keyfile;
use crate::settings::Settings;
use crate::start::open_store;

/// `liman staff add`: makes the account and prints the link with which its owner chooses a password.
///
/// # Errors
/// One line: a name that is taken or cannot be a name, a database that is away.
pub async fn staff_add(settings: &Settings, name: &str, role: Role) -> Result<(), String> {
    let name = PersonName::parse(name).map_err(|error| format!("NAME: {}", error.code()))?;
    let store = open_store(settings).await?;
    let new = NewMember { name, role, place: None, languages: Vec::new() };
    let now = Clock::system().seconds();
    let (_, token) = store.staff_add(now, Actor::System, new).await.map_err(|error| error.to_string())?;
    println!("{}/staff/set-up/{token}", settings.public_url);
    println!("Works once, for 24 hours. Hand it over in person.");
    Ok(())
}

/// `liman rules check`: every path of the return check, walked and counted.
///
/// # Errors
/// One line with the number of problems; each problem is printed above it.
pub fn rules_check() -> Result<(), String> {
    let report = check(RO_AVRR, RO_AVRR_PROMISES);
    print!("{}", digest(RO_AVRR, &report));
    let mut counts: Vec<u32> = Vec::new();
    for survey in &report.surveys {
        if !counts.contains(&survey.paths) {
            counts.push(survey.paths);
        }
    }
    let counts: Vec<String> = counts.into_iter().map(grouped).collect();
    println!();
    for problem in &report.problems {
        println!("{problem}");
    }
    println!("{} paths, {} problems", counts.join(" / "), report.problems.len());
    if report.problems.is_empty() {
        Ok(())
    } else {
        Err("the rules do not hold what they promise".to_owned())
    }
}

/// `15372` → `15,372`.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `liman backup`: a copy of one moment, made while the portal is open.
///
/// # Errors
/// One line: a file that exists already or cannot be written, a database that is away.
pub async fn backup(settings: &Settings, path: &Path) -> Result<(), String> {
    let store = open_store(settings).await?;
    let file = File::create_new(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let rows = store.copy_out(BufWriter::new(&file)).await.map_err(|error| error.to_string())?;
    file.sync_all().map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{rows} rows in {}. The key file is not in it: keep a copy of that elsewhere.", path.display());
    Ok(())
}

/// `liman restore`: fills an absent or empty database from a copy.
///
/// # Errors
/// One line: a file that is no copy of ours, a database that holds rows.
pub async fn restore(settings: &Settings, path: &Path) -> Result<(), String> {
    let file = File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let store = open_store(settings).await?;
    let rows = store.copy_in(BufReader::new(file)).await.map_err(|error| error.to_string())?;
    println!("{rows} rows restored");
    Ok(())
}

/// `liman audit verify`: recomputes every seal.
///
/// # Errors
/// One line with the number of problems; each problem is printed above it.
pub async fn audit_verify(settings: &Settings) -> Result<(), String> {
    let found = open_store(settings).await?.audit_verify().await.map_err(|error| error.to_string())?;
    println!("{} acts, {} seals, {} acts since the last seal", found.rows, found.seals, found.unsealed);
    for problem in &found.problems {
        println!("{problem}");
    }
    if found.problems.is_empty() {
        println!("whole");
        return Ok(());
    }
    Err(format!("{} problems in the record of acts", found.problems.len()))
}

/// `liman keys rotate`: a new wrapping key, and every person's key wrapped with it. Stopped midway, it
/// is finished by running it again or by the next rotation; nobody's data is out of reach meanwhile.
///
/// # Errors
/// One line: the key file cannot be written, the database is away.
pub async fn keys_rotate(settings: &Settings) -> Result<(), String> {
    let keys = keyfile::rotate(&settings.key_file)?;
    let store = store::Store::open(&settings.database_url, keys).await.map_err(|error| error.to_string())?;
    let wrapped = store.rewrap().await.map_err(|error| error.to_string())?;
    println!(
        "{wrapped} personal keys wrapped anew. Restart a portal that is running, so that it reads the new key."
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_are_grouped_by_three() {
        for (number, text) in
            [(0, "0"), (999, "999"), (1716, "1,716"), (15372, "15,372"), (1_000_000, "1,000,000")]
        {
            assert_eq!(super::grouped(number), text);
        }
    }
}
