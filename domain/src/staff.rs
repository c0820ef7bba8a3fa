//! Who works here and what each may do: one table, and what is not in it is refused.

use serde::{Deserialize, Serialize};

/// What a member of staff is here for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The front desk: today's list, visits by reference, booking for someone who phones.
    Reception,
    /// Talks with people; sees what a visit is about.
    Counsellor,
    /// Plans hours and days off, approves events, reads the record of acts.
    Manager,
    /// Makes and ends accounts; sees no visit.
    Administrator,
}

impl Role {
    pub const ALL: [Role; 4] = [Role::Reception, Role::Counsellor, Role::Manager, Role::Administrator];

    /// The stable name in the database, in `liman staff add --role` and in locale ids.
    pub const fn code(self) -> &'static str {
        match self {
            Role::Reception => "reception",
            Role::Counsellor => "counsellor",
            Role::Manager => "manager",
            Role::Administrator => "administrator",
        }
    }

    /// Reads a stable name.
    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// One thing that somebody may or may not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Permission {
    /// See the day's list of an office.
    ViewDay,
    /// Mark arrived, in service, done, did not come; undo it.
    MarkVisit,
    /// Find a visit by the reference that a person shows.
    FindByReference,
    /// Book, move or cancel for someone who phones or stands at the desk.
    BookForCaller,
    /// See what a sensitive visit is about, instead of «Counselling».
    SeeSensitiveService,
    /// Change weekly hours and days off.
    EditHours,
    /// Approve, question or reject community events.
    ModerateEvents,
    /// Make accounts, give roles, end sessions.
    ManageStaff,
    /// Read the record of acts.
    ViewAudit,
    /// See the messages that wait and those that failed.
    ViewOutbox,
    /// Note that a person was told another way what a message could not say.
    SettleMessage,
}

impl Permission {
    pub const ALL: [Permission; 11] = [
        Permission::ViewDay,
        Permission::MarkVisit,
        Permission::FindByReference,
        Permission::BookForCaller,
        Permission::SeeSensitiveService,
        Permission::EditHours,
        Permission::ModerateEvents,
        Permission::ManageStaff,
        Permission::ViewAudit,
        Permission::ViewOutbox,
        Permission::SettleMessage,
    ];
}

/// Whether the role may. Everything that is not named here is refused.
pub const fn allows(role: Role, permission: Permission) -> bool {
    use Permission::*;
    match role {
        Role::Reception => {
            matches!(
                permission,
                ViewDay | MarkVisit | FindByReference | BookForCaller | ViewOutbox | SettleMessage
            )
        }
        Role::Counsellor => {
            matches!(permission, ViewDay | MarkVisit | FindByReference | BookForCaller | SeeSensitiveService)
        }
        Role::Manager => matches!(
            permission,
            ViewDay
                | MarkVisit
                | FindByReference
                | BookForCaller
                | EditHours
                | ModerateEvents
                | ViewAudit
                | ViewOutbox
                | SettleMessage
        ),
        Role::Administrator => matches!(permission, ManageStaff | ViewAudit | ViewOutbox),
    }
}

/// The shortest password, in characters. Length is what counts; no rule asks for kinds of characters.
pub const SHORTEST_PASSWORD: usize = 15;
/// The longest password, in characters: enough for any sentence, and a bound on the hashing.
pub const LONGEST_PASSWORD: usize = 128;

/// Why a password is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordError {
    TooShort,
    TooLong,
    /// Known to everybody, made of one repeated piece, or little more than the house's or the person's name.
    Guessable,
}

impl PasswordError {
    /// The stable code for locale ids.
    pub const fn code(self) -> &'static str {
        match self {
            PasswordError::TooShort => "too_short",
            PasswordError::TooLong => "too_long",
            PasswordError::Guessable => "guessable",
        }
    }
}

/// Words that somebody who knows the house would try first.
const CONTEXT: [&str; 10] = [
    "liman",
    "harbour",
    "password",
    "parola",
    "counsellor",
    "reception",
    "refugee",
    "romania",
    "bucharest",
    "qwerty",
];

/// Accepts a password or says why not (NIST SP 800-63B and ASVS 6.2: length and a list, no composition rules).
///
/// # Errors
/// `TooShort` under 15 characters, `TooLong` over 128, `Guessable` as described there.
pub fn check_password(password: &str, own_name: &str) -> Result<(), PasswordError> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        return Err(PasswordError::TooShort);
    }
    if length > LONGEST_PASSWORD {
        return Err(PasswordError::TooLong);
    }
    let lower = password.to_lowercase();
    let mut rest = lower.clone();
    for word in CONTEXT
        .iter()
        .map(|w| (*w).to_owned())
        .chain(own_name.to_lowercase().split_whitespace().map(str::to_owned))
    {
        if word.chars().count() >= 3 {
            rest = rest.replace(&word, "");
        }
    }
    let letters: Vec<char> = rest.chars().filter(|c| c.is_alphanumeric()).collect();
    let mut different: Vec<char> = lower.chars().collect();
    different.sort_unstable();
    different.dedup();
    let digits_only = letters.iter().all(|c| c.is_numeric());
    if letters.len() < 8 || different.len() < 6 || digits_only {
        return Err(PasswordError::Guessable);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// r reception, c counsellor, m manager, a administrator; the whole matrix, so that a change shows.
    #[test]
    fn each_role_may_do_exactly_this() {
        let table = [
            (Permission::ViewDay, "rcm"),
            (Permission::MarkVisit, "rcm"),
            (Permission::FindByReference, "rcm"),
            (Permission::BookForCaller, "rcm"),
            (Permission::SeeSensitiveService, "c"),
            (Permission::EditHours, "m"),
            (Permission::ModerateEvents, "m"),
            (Permission::ManageStaff, "a"),
            (Permission::ViewAudit, "ma"),
            (Permission::ViewOutbox, "rma"),
            (Permission::SettleMessage, "rm"),
        ];
        assert_eq!(table.len(), Permission::ALL.len());
        for (permission, who) in table {
            for role in Role::ALL {
                let expected = who.contains(role.code().chars().next().unwrap());
                assert_eq!(allows(role, permission), expected, "{role:?} {permission:?}");
            }
        }
    }

    #[test]
    fn a_role_is_read_from_its_own_code_only() {
        for role in Role::ALL {
            assert_eq!(Role::from_code(role.code()), Some(role));
        }
        assert_eq!(Role::from_code("Reception"), None);
        assert_eq!(Role::from_code(""), None);
    }

    #[test]
    fn passwords_are_long_and_not_the_first_guess() {
        let table = [
            ("short", Err(PasswordError::TooShort)),
            ("aaaaaaaaaaaaaaaaaaaa", Err(PasswordError::Guessable)),
            ("limanlimanliman1", Err(PasswordError::Guessable)),
            ("Password2026Password", Err(PasswordError::Guessable)),
            ("123456789012345678", Err(PasswordError::Guessable)),
            ("Maria Popescu 1985", Err(PasswordError::Guessable)),
            ("trei corbi pe gardul verde", Ok(())),
            ("قهوة الصباح مع الجيران", Ok(())),
        ];
        for (password, expected) in table {
            assert_eq!(check_password(password, "Maria Popescu"), expected, "{password}");
        }
        assert_eq!(check_password(&"صباح الخير ".repeat(20), ""), Err(PasswordError::TooLong));
    }
}
