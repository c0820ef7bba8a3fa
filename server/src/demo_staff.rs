//! Four invented members of staff, one for each role, with a password that is new at every start.
//!
//! A password that stands in a program is known to everybody: whoever later serves the same database
//! without `--demo` must not find it open.

use domain::Language;
use domain::staff::Role;
use domain::text::PersonName;
use store::Store;
use store::audit::Actor;
use store::keys::new_id;
use store::staff::{NewMember, StaffError};

/// Name, role and first office.
const PEOPLE: [(&str, Role, Option<&str>); 4] = [
    ("Demo Ana", Role::Reception, Some("bucharest")),
    ("Demo Mihai", Role::Counsellor, Some("bucharest")),
    ("Demo Ioana", Role::Manager, None),
    ("Demo Radu", Role::Administrator, None),
];

/// Makes the accounts or gives them a new password; answers what to print.
///
/// # Errors
/// One line that says what the database answered.
pub async fn load(store: &Store, now: i64) -> Result<String, String> {
    let password = format!("lamp-{}", &new_id()[..20]);
    let mut lines = String::new();
    for (name, role, place) in PEOPLE {
        let link = link(store, now, name, role, place).await.map_err(|error| error.to_string())?;
        let session = store.staff_set_password(now, &link, &password).await;
        let session = session.map_err(|error| format!("demo account {name}: {error}"))?;
        store.staff_sign_out(now, &session).await.map_err(|error| error.to_string())?;
        lines.push_str(&format!("\n  {name:<12} {:<14} {password}", role.code()));
    }
    Ok(lines)
}

async fn link(
    store: &Store,
    now: i64,
    name: &str,
    role: Role,
    place: Option<&str>,
) -> Result<String, StaffError> {
    let new = NewMember {
        name: PersonName::parse(name).map_err(StaffError::Name)?,
        role,
        place: place.map(str::to_owned),
        languages: Language::ALL.to_vec(),
    };
    match store.staff_add(now, Actor::System, new).await {
        Ok((_, link)) => Ok(link),
        Err(StaffError::Taken) => {
            let members = store.staff_list(now).await?;
            let known = members.into_iter().find(|member| member.name == name).ok_or(StaffError::NotFound)?;
            store.staff_new_link(now, Actor::System, known.id).await
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::Keys;

    #[tokio::test]
    async fn every_start_gives_the_same_people_another_password() {
        let file = std::env::temp_dir().join(format!("liman-demo-{}.db", new_id()));
        let store =
            Store::open(&format!("sqlite:{}", file.display()), Keys::from_master(&[7; 32])).await.unwrap();
        let now = 1_796_108_400;
        let first = load(&store, now).await.unwrap();
        let second = load(&store, now).await.unwrap();
        assert_ne!(first, second);
        let password = |lines: &str| {
            lines.lines().last().unwrap().split("administrator ").nth(1).unwrap().trim().to_owned()
        };
        assert!(store.staff_sign_in(now, "Demo Radu", &password(&first)).await.is_err());
        store.staff_sign_in(now, "Demo Radu", &password(&second)).await.unwrap();
        let people = store.staff_list(now).await.unwrap();
        assert_eq!(people.iter().map(|m| m.role).collect::<Vec<_>>().len(), Role::ALL.len());
        drop(store);
        for suffix in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(format!("{}{suffix}", file.display()));
        }
    }
}
