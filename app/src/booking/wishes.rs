//! What may be wished of a visit: one table, from which the plain pages and the island ask, and in whose
//! words later pages say it.

use super::given::Say;
use crate::ui::carried::{Carry, Reader};

/// What a place can offer, as bits, so that an island gets it as one number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Can(usize);

impl Can {
    pub const NOTHING: Can = Can(0);
    pub const WOMAN: Can = Can(1);
    pub const MAN: Can = Can(1 << 1);
    pub const STEP_FREE: Can = Can(1 << 2);
    pub const VIDEO: Can = Can(1 << 3);
    pub const PHONE: Can = Can(1 << 4);
    /// Interpreters come into the room, and others by video: there is something to choose.
    pub const ROOM_OR_VIDEO: Can = Can(1 << 5);
    /// Somebody counsels there at all.
    #[cfg(feature = "ssr")]
    pub const COUNSEL: Can = Can(1 << 6);

    /// Counsellors speak the language at this position of a list.
    pub const fn speak(position: usize) -> Can {
        Can(1 << (8 + position))
    }

    /// Somebody interprets it.
    pub const fn interpret(position: usize) -> Can {
        Can(1 << (16 + position))
    }

    pub const fn has(self, other: Can) -> bool {
        self.0 & other.0 == other.0
    }

    #[cfg(feature = "ssr")]
    #[must_use]
    pub const fn and(self, other: Can) -> Can {
        Can(self.0 | other.0)
    }
}

impl Carry for Can {
    fn write(&self, out: &mut String) {
        self.0.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        usize::read(from).map(Can)
    }
}

/// A wish: the field of the form, the question, and what can be answered.
pub(super) struct Wish {
    pub field: &'static str,
    pub question: Say,
    answers: &'static [Answer],
}

pub(super) struct Answer {
    /// Empty for the answer that wishes nothing.
    pub value: &'static str,
    pub label: Say,
    pub icon: &'static str,
    needs: Can,
}

const fn answer(value: &'static str, label: Say, icon: &'static str, needs: Can) -> Answer {
    Answer { value, label, icon, needs }
}

/// All wishes, in the order in which they are asked for.
pub(super) const WISHES: [Wish; 4] = [
    Wish {
        field: "gender",
        question: Say::WishGender,
        answers: &[
            answer("", Say::WishAny, "user", Can::NOTHING),
            answer("woman", Say::WishWoman, "venus", Can::WOMAN),
            answer("man", Say::WishMan, "mars", Can::MAN),
        ],
    },
    Wish {
        field: "step_free",
        question: Say::WishSteps,
        answers: &[
            answer("", Say::WishStepsAny, "footprints", Can::NOTHING),
            answer("yes", Say::WishStepFree, "accessibility", Can::STEP_FREE),
        ],
    },
    Wish {
        field: "way",
        question: Say::WishWay,
        answers: &[
            answer("", Say::WishOnSite, "house", Can::NOTHING),
            answer("video", Say::WishVideo, "smartphone", Can::VIDEO),
            answer("phone", Say::WishPhone, "phone", Can::PHONE),
        ],
    },
    Wish {
        field: "interpreter_by",
        question: Say::WishBy,
        answers: &[
            answer("", Say::WishAny, "languages", Can::NOTHING),
            answer("on_site", Say::WishByRoom, "users", Can::ROOM_OR_VIDEO),
            answer("video", Say::WishByVideo, "smartphone", Can::ROOM_OR_VIDEO),
        ],
    },
];

/// Where the wish stands how to meet.
pub(super) const WAY: usize = 2;

impl Wish {
    /// What can be answered at a place; what somebody has answered already stays, so that they can take
    /// it back. Nothing when there is no choice.
    pub fn answers(&self, can: Can, now: &str) -> Vec<&'static Answer> {
        let offered = |answer: &&'static Answer| can.has(answer.needs) || answer.value == now;
        let offered: Vec<_> = self.answers.iter().filter(offered).collect();
        if offered.len() > 1 { offered } else { Vec::new() }
    }

    /// What is wished, in words; `None` for nothing.
    pub fn said(&self, value: &str) -> Option<&'static Answer> {
        self.answers.iter().find(|answer| !value.is_empty() && answer.value == value)
    }
}

/// Everything that is wished, in the reader's words, each with its icon.
#[cfg(feature = "ssr")]
pub(super) fn wished(
    w: crate::words::Words,
    wishes: &domain::booking::Wishes,
) -> Vec<(&'static str, &'static str)> {
    use domain::booking::{Gender, VisitWay};
    let value = |field: &str| match field {
        "gender" => wishes.gender.map_or("", Gender::code),
        "step_free" if wishes.step_free => "yes",
        "way" => wishes.way.code(),
        "interpreter_by" => wishes.interpreter_by.map_or("", VisitWay::code),
        _ => "",
    };
    let said = WISHES.iter().filter_map(|wish| wish.said(value(wish.field)));
    said.map(|answer| (answer.icon, answer.label.of(w))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_place_can_offer_is_asked_for() {
        let offered = |field: &str, can, now| -> Vec<&str> {
            let wish = WISHES.iter().find(|wish| wish.field == field).unwrap();
            wish.answers(can, now).iter().map(|answer| answer.value).collect()
        };
        let table: [(&str, Can, &str, &[&str]); 7] = [
            ("gender", Can::NOTHING, "", &[]),
            ("gender", Can::WOMAN, "", &["", "woman"]),
            ("gender", Can::WOMAN.and(Can::MAN), "man", &["", "woman", "man"]),
            ("gender", Can::NOTHING, "man", &["", "man"]),
            ("way", Can::PHONE, "", &["", "phone"]),
            ("step_free", Can::WOMAN, "", &[]),
            ("interpreter_by", Can::ROOM_OR_VIDEO, "", &["", "on_site", "video"]),
        ];
        for (field, can, now, values) in table {
            assert_eq!(offered(field, can, now), values, "{field} {now}");
        }
    }

    #[test]
    fn the_way_to_meet_has_its_place() {
        assert_eq!(WISHES[WAY].field, "way");
    }

    #[test]
    fn bits_of_languages_touch_no_others() {
        let fixed =
            [Can::WOMAN, Can::MAN, Can::STEP_FREE, Can::VIDEO, Can::PHONE, Can::ROOM_OR_VIDEO, Can::COUNSEL];
        let languages = (0..4).flat_map(|at| [Can::speak(at), Can::interpret(at)]);
        let all: Vec<Can> = fixed.into_iter().chain(languages).collect();
        for (at, one) in all.iter().enumerate() {
            for other in &all[at + 1..] {
                assert!(!one.has(*other) && !other.has(*one), "{one:?} {other:?}");
            }
        }
    }
}
