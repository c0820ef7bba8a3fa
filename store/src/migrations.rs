//! How the tables came about: the same numbered steps for each engine, compiled into the program.
//!
//! They are listed here by hand, because the macro that would read the folder brings both engines
//! into the compiler a second time, a minute of every build.

use std::borrow::Cow;

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migration, MigrationType, Migrator};

type Step = (&'static str, &'static str, &'static str);

/// Number, name and text of every step, once for each engine.
macro_rules! steps {
    ($($number:literal $name:literal),+ $(,)?) => {
        const SQLITE: &[Step] = &[$((
            $number,
            $name,
            include_str!(concat!("../migrations/sqlite/", $number, "_", $name, ".sql")),
        )),+];
        const POSTGRES: &[Step] = &[$((
            $number,
            $name,
            include_str!(concat!("../migrations/postgres/", $number, "_", $name, ".sql")),
        )),+];
    };
}

steps!("0001" "audit", "0002" "booking", "0003" "staff", "0004" "events", "0005" "places", "0006" "messages",
    "0007" "answers", "0008" "closures", "0009" "holds", "0010" "roles", "0011" "feeds",
    "0012" "families", "0013" "waiting", "0014" "rotas", "0015" "push", "0016" "stops", "0017" "release");

/// The steps of SQLite.
pub fn sqlite() -> Migrator {
    migrator(SQLITE)
}

/// The steps of PostgreSQL.
pub fn postgres() -> Migrator {
    migrator(POSTGRES)
}

fn migrator(steps: &'static [Step]) -> Migrator {
    let migration = |(number, name, sql): &Step| {
        let version = number.parse().unwrap_or_default();
        Migration::new(version, Cow::Borrowed(*name), MigrationType::Simple, (*sql).into_sql_str(), false)
    };
    Migrator::with_migrations(steps.iter().map(migration).collect())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[tokio::test]
    async fn every_step_of_the_folder_is_in_the_program_as_sqlx_would_read_it() {
        for (engine, compiled) in [("sqlite", sqlite()), ("postgres", postgres())] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
            let read = Migrator::new(folder).await.unwrap();
            let facts = |migrator: &Migrator| -> Vec<_> {
                let steps = migrator.iter();
                steps.map(|m| (m.version, m.description.to_string(), m.checksum.to_vec())).collect()
            };
            assert_eq!(facts(&compiled), facts(&read), "{engine}");
        }
    }
}
