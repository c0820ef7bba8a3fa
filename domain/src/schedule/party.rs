//! How many people come together, and whether they are received side by side or one after the other.

use crate::coded::coded;

coded! {
    /// How several people are received.
    Together {
        /// Side by side: each has somebody of their own, all at the same time.
        AtOnce = "at_once",
        /// One after the other, by the same people where that can be.
        InTurn = "in_turn",
    }
}

/// People who come together, each with a visit of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Party {
    people: u8,
    together: Together,
}

impl Party {
    /// The most people of one party.
    pub const MOST: u8 = 6;
    /// Somebody who comes alone.
    pub const ONE: Party = Party { people: 1, together: Together::AtOnce };

    /// `people`: 1–6, otherwise there is no such party. Who comes alone is [`Party::ONE`], whatever is
    /// said of together.
    pub fn new(people: u8, together: Together) -> Option<Party> {
        match people {
            1 => Some(Party::ONE),
            2..=Party::MOST => Some(Party { people, together }),
            _ => None,
        }
    }

    /// How many come.
    pub fn people(self) -> usize {
        self.people.into()
    }

    pub const fn together(self) -> Together {
        self.together
    }

    /// Visits at the same time.
    pub fn at_once(self) -> usize {
        if self.together == Together::AtOnce { self.people() } else { 1 }
    }

    /// Visits one after the other.
    pub fn in_turn(self) -> usize {
        if self.together == Together::InTurn { self.people() } else { 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parties_are_of_one_to_six() {
        for together in Together::ALL {
            for people in 0..=u8::MAX {
                let party = Party::new(people, *together);
                assert_eq!(party.is_some(), (1..=6).contains(&people));
                let visits = party.map_or(0, |party| party.at_once() * party.in_turn());
                assert_eq!(visits, party.map_or(0, Party::people));
            }
            assert_eq!(Party::new(1, *together), Some(Party::ONE));
        }
    }
}
