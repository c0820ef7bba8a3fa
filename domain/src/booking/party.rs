//! The fields of a form that say how many come together, and their names.

use super::FieldErrors;
use crate::schedule::{Party, Together};
use crate::text::{PersonName, TextError, digits_to_ascii};

/// The fields of those who come along.
pub const OTHER_NAMES: [&str; 5] = ["name_2", "name_3", "name_4", "name_5", "name_6"];

/// Empty is one person; several come at once unless something else is said.
pub(super) fn read(people: &str, together: &str, errors: &mut FieldErrors) -> Option<Party> {
    let people = match digits_to_ascii(people.trim()).as_ref() {
        "" => Ok(1),
        typed => match typed.parse::<u8>() {
            Ok(people) if (1..=Party::MOST).contains(&people) => Ok(people),
            Ok(_) => Err("range"),
            Err(_) => Err("malformed"),
        },
    };
    let people = errors.keep("people", people);
    let together = match together.trim() {
        "" => Ok(Together::AtOnce),
        code => Together::from_code(code).ok_or("unknown"),
    };
    let together = errors.keep("together", together);
    Party::new(people?, together?)
}

/// A name for everybody but the first; what stands in the fields beyond the party is not looked at.
pub(super) fn read_others(
    party: Party,
    typed: [&str; 5],
    errors: &mut FieldErrors,
) -> Option<Vec<PersonName>> {
    let fields = OTHER_NAMES.into_iter().zip(typed).take(party.people() - 1);
    let names =
        fields.map(|(field, typed)| errors.keep(field, PersonName::parse(typed).map_err(TextError::code)));
    // Every name is read, so that all that is wrong is said at once.
    let names: Vec<Option<PersonName>> = names.collect();
    names.into_iter().collect()
}
