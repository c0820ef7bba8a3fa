//! What each place of a service can offer, for the questions before the time: nothing is asked for that
//! cannot be.

use domain::Language;
use domain::booking::{Gender, VisitWay};
use store::booking::{Ask, BookingError, Possible};

use super::wishes::Can;
use crate::state::AppState;
use crate::words::Words;

/// The reader's language first: the order that positions mean.
pub(super) fn languages(w: Words) -> Vec<Language> {
    let others = Language::ALL.into_iter().filter(|language| *language != w.language);
    std::iter::once(w.language).chain(others).collect()
}

/// Place by place, in the order of lists.
#[derive(Debug, Clone, Default)]
pub(super) struct Cans(Vec<(String, Can)>);

impl Cans {
    /// Looks them up.
    ///
    /// # Errors
    /// As [`store::Store::possible`].
    pub async fn find(app: &AppState, w: Words, service: &str) -> Result<Cans, BookingError> {
        let possible = app.store.possible(service, app.clock.now()).await?;
        Ok(Cans(possible.iter().map(|at| (at.place.clone(), can(w, at))).collect()))
    }

    /// What a place can offer; for the empty one what any of them can.
    pub fn at(&self, place: &str) -> Can {
        self.of(place).fold(Can::NOTHING, Can::and)
    }

    /// That an interpreter may have to be found first: asked for one, where somebody counsels and nobody
    /// interprets the language.
    pub fn note(&self, w: Words, ask: &Ask) -> Option<&'static str> {
        let language = ask.language.filter(|_| ask.interpreter)?;
        let position = languages(w).iter().position(|known| *known == language)?;
        let place = ask.place.as_deref().unwrap_or_default();
        let must_find = |can: Can| can.has(Can::COUNSEL) && !can.has(Can::interpret(position));
        self.of(place).any(must_find).then(|| w.booking_time_interpreter_open())
    }

    fn of(&self, place: &str) -> impl Iterator<Item = Can> {
        self.0.iter().filter(move |(known, _)| place.is_empty() || known == place).map(|(_, can)| *can)
    }
}

fn can(w: Words, at: &Possible) -> Can {
    let by = |way| at.interpreter_by.contains(&way);
    let fixed = [
        (at.genders.contains(&Gender::Woman), Can::WOMAN),
        (at.genders.contains(&Gender::Man), Can::MAN),
        (at.step_free, Can::STEP_FREE),
        (at.ways.contains(&VisitWay::Video), Can::VIDEO),
        (at.ways.contains(&VisitWay::Phone), Can::PHONE),
        (by(VisitWay::OnSite) && by(VisitWay::Video), Can::ROOM_OR_VIDEO),
        (!at.ways.is_empty(), Can::COUNSEL),
    ];
    let spoken = languages(w).into_iter().enumerate().flat_map(|(position, language)| {
        [
            (at.spoken.contains(&language), Can::speak(position)),
            (at.interpreted.contains(&language), Can::interpret(position)),
        ]
    });
    let all = fixed.into_iter().chain(spoken);
    all.filter(|(is_so, _)| *is_so).fold(Can::NOTHING, |all, (_, can)| all.and(can))
}
