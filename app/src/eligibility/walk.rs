//! Where a person is in the check, and what was answered on the way. Lives in memory only.

use domain::eligibility::country::{Country, destination, nationality};
use domain::eligibility::{AnswerNo, Answers, QuestionNo, RO_AVRR, Settings, Step};

/// One screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Start,
    Ask(QuestionNo),
    Result,
    /// A question about the journey, asked after the result and only if wanted.
    Trip(QuestionNo),
}

/// A screen, and whether the person looks past a hold there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand {
    pub place: Place,
    pub past_holds: bool,
}

const START: Stand = Stand { place: Place::Start, past_holds: false };

/// Answers and the screens seen so far. The browser's history knows only the number of the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    pub answers: Answers,
    /// Places in the list of countries.
    pub citizenships: [Option<usize>; 2],
    pub destination: Option<usize>,
    seen: Vec<Stand>,
    at: usize,
}

impl Default for Walk {
    fn default() -> Walk {
        Walk {
            answers: Answers::default(),
            citizenships: [None, None],
            destination: None,
            seen: vec![START],
            at: 0,
        }
    }
}

impl Walk {
    /// The screen to show.
    pub fn stand(&self) -> Stand {
        self.seen.get(self.at).copied().unwrap_or(START)
    }

    /// The number of the screen: all that the browser's history is told.
    pub fn step(&self) -> usize {
        self.at
    }

    /// Whether there is anything to forget.
    pub fn begun(&self) -> bool {
        self.at > 0 || self.answers.count() > 0
    }

    /// Forgets everything.
    pub fn forget(&mut self) {
        *self = Walk::default();
    }

    /// Goes to a screen seen before, as the browser's Back and Forward ask. After forgetting there is only the start.
    pub fn show(&mut self, step: usize) {
        if step < self.seen.len() {
            self.at = step;
        } else {
            self.forget();
        }
    }

    /// Answers a question and goes on.
    pub fn answer(&mut self, question: QuestionNo, answer: AnswerNo) {
        self.answers.choose(question, answer);
        if RO_AVRR.question(question).id == "nationality" {
            self.citizenships = [None, None];
            self.forget_destination();
        } else if RO_AVRR.question(question).id == "dest" {
            self.destination = None;
        }
        self.go_on();
    }

    /// Answers with one or two citizenships and goes on; `false` when none was chosen.
    pub fn answer_citizenships(&mut self, chosen: [Option<usize>; 2], countries: &[Country]) -> bool {
        let groups: Vec<Country> =
            chosen.iter().flatten().filter_map(|at| countries.get(*at).copied()).collect();
        let Some((question, answer)) = nationality(RO_AVRR, &groups) else { return false };
        self.answers.choose(question, answer);
        self.citizenships = chosen;
        // Whether a country is one's own may have changed.
        self.forget_destination();
        self.go_on();
        true
    }

    /// Answers with the country to go to and goes on; `false` when none was chosen.
    pub fn answer_destination(&mut self, chosen: Option<usize>, countries: &[Country]) -> bool {
        let Some(at) = chosen else { return false };
        let Some(country) = countries.get(at) else { return false };
        let own = self.citizenships.contains(&Some(at));
        let Some((question, answer)) = destination(RO_AVRR, *country, own) else { return false };
        self.answers.choose(question, answer);
        self.destination = Some(at);
        self.go_on();
        true
    }

    fn forget_destination(&mut self) {
        self.destination = None;
        if let Some(dest) = RO_AVRR.question_named("dest") {
            self.answers.forget(dest);
        }
    }

    /// From the start to the first question, from a question to the next or to the result.
    pub fn go_on(&mut self) {
        let Stand { place, past_holds } = self.stand();
        let trail = RO_AVRR.trail(&self.answers, &Settings::default(), past_holds);
        let next = match place {
            Place::Start => trail.first().map_or(Place::Result, |first| Place::Ask(*first)),
            Place::Ask(asked) => {
                let after = trail.iter().position(|question| *question == asked).map_or(0, |at| at + 1);
                trail.get(after).map_or(Place::Result, |question| Place::Ask(*question))
            }
            Place::Trip(asked) => trips().find(|q| *q > asked).map_or(Place::Result, Place::Trip),
            Place::Result => Place::Result,
        };
        self.enter(Stand { place: next, past_holds });
    }

    /// Looks past a hold: on to the questions that are still open, or to the result behind it.
    pub fn look_past(&mut self) {
        let place = match RO_AVRR.step(&self.answers, &Settings::default(), true) {
            Step::Ask(question) => Place::Ask(question),
            Step::Done { .. } | Step::DeadEnd => Place::Result,
        };
        self.enter(Stand { place, past_holds: true });
    }

    /// On to the questions about the journey.
    pub fn ask_about_trip(&mut self) {
        let past_holds = self.stand().past_holds;
        let place = trips().next().map_or(Place::Result, Place::Trip);
        self.enter(Stand { place, past_holds });
    }

    /// Straight to the result, from among the questions about the journey.
    pub fn finish(&mut self) {
        let past_holds = self.stand().past_holds;
        self.enter(Stand { place: Place::Result, past_holds });
    }

    /// How many questions were asked before this one, for "Question 3".
    pub fn position(&self) -> usize {
        let asked = |stand: &&Stand| matches!(stand.place, Place::Ask(_));
        self.seen.iter().take(self.at).filter(asked).count()
    }

    fn enter(&mut self, stand: Stand) {
        self.seen.truncate(self.at + 1);
        self.seen.push(stand);
        self.at += 1;
    }
}

fn trips() -> impl Iterator<Item = QuestionNo> {
    (0..RO_AVRR.questions.len() as u8).map(QuestionNo).filter(|question| RO_AVRR.question(*question).trip)
}

#[cfg(test)]
mod tests {
    use domain::eligibility::country::{Group, Office, Returns};

    use super::*;

    const COUNTRIES: [Country; 3] = [
        Country { group: Group::Other, iom_office: Office::Yes, returns: Returns::Open },
        Country { group: Group::Romanian, iom_office: Office::Unknown, returns: Returns::Open },
        Country { group: Group::Other, iom_office: Office::Unknown, returns: Returns::Check },
    ];

    fn asks(walk: &Walk) -> &'static str {
        match walk.stand().place {
            Place::Ask(question) | Place::Trip(question) => &RO_AVRR.question(question).id,
            Place::Start => "start",
            Place::Result => "result",
        }
    }

    fn say(walk: &mut Walk, answer: &str) {
        let (Place::Ask(question) | Place::Trip(question)) = walk.stand().place else {
            panic!("no question")
        };
        let answer = RO_AVRR.question(question).answer_named(answer).expect("an answer of this question");
        walk.answer(question, answer);
    }

    fn outcome(walk: &Walk) -> String {
        match RO_AVRR.step(&walk.answers, &Settings::default(), walk.stand().past_holds) {
            Step::Done { outcome, .. } => outcome.to_string(),
            other => format!("{other:?}"),
        }
    }

    /// As far as the question about the destination, from the first country of the list.
    fn towards_destination() -> Walk {
        let mut walk = Walk::default();
        walk.go_on();
        for answer in ["yes", "adult"] {
            say(&mut walk, answer);
        }
        assert!(walk.answer_citizenships([Some(0), None], &COUNTRIES));
        for answer in ["yes", "no", "no", "refused_final", "none", "no"] {
            say(&mut walk, answer);
        }
        assert_eq!(asks(&walk), "dest");
        walk
    }

    #[test]
    fn questions_follow_one_another_to_a_result() {
        let mut walk = towards_destination();
        assert_eq!(walk.position(), 9);
        assert!(walk.answer_destination(Some(0), &COUNTRIES));
        assert_eq!((asks(&walk), outcome(&walk)), ("result", "BOTH.likely".to_owned()));
    }

    #[test]
    fn another_country_than_ones_own_is_told_apart() {
        let mut walk = towards_destination();
        assert!(walk.answer_destination(Some(2), &COUNTRIES));
        assert_eq!(outcome(&walk), "COUNSEL.third_country");
    }

    #[test]
    fn nothing_is_answered_without_a_country() {
        let mut walk = towards_destination();
        assert!(!walk.answer_destination(None, &COUNTRIES));
        assert!(!walk.answer_citizenships([None, None], &COUNTRIES));
        assert_eq!(asks(&walk), "dest");
    }

    #[test]
    fn back_steps_back_and_a_changed_answer_keeps_the_others() {
        let mut walk = towards_destination();
        walk.show(4);
        assert_eq!(asks(&walk), "wish");
        say(&mut walk, "thinking");
        assert_eq!((asks(&walk), walk.step()), ("exploit", 5));
        assert_eq!(walk.answers.count(), 9);
        // What lay ahead is gone: another way may follow.
        walk.show(9);
        assert_eq!(asks(&walk), "start");
    }

    #[test]
    fn a_changed_citizenship_asks_for_the_destination_again() {
        let mut walk = towards_destination();
        assert!(walk.answer_destination(Some(0), &COUNTRIES));
        walk.show(3);
        assert!(walk.answer_citizenships([Some(2), None], &COUNTRIES));
        assert_eq!(walk.destination, None);
        for answer in ["yes", "no", "no", "refused_final", "none", "no"] {
            say(&mut walk, answer);
        }
        assert_eq!(asks(&walk), "dest");
        assert!(walk.answer_destination(Some(2), &COUNTRIES));
        assert_eq!(outcome(&walk), "COUNSEL.country_paused");
    }

    #[test]
    fn a_second_citizenship_counts() {
        let mut walk = Walk::default();
        walk.go_on();
        for answer in ["yes", "adult"] {
            say(&mut walk, answer);
        }
        assert!(walk.answer_citizenships([Some(0), Some(1)], &COUNTRIES));
        assert_eq!(outcome(&walk), "OTHER.romanian_citizen");
    }

    #[test]
    fn looking_past_a_hold_goes_on_where_it_stopped() {
        let mut walk = Walk::default();
        walk.go_on();
        for answer in ["yes", "adult", "stateless", "yes", "no", "yes"] {
            say(&mut walk, answer);
        }
        assert_eq!((asks(&walk), outcome(&walk)), ("result", "COUNSEL.afraid".to_owned()));
        walk.look_past();
        for (question, answer) in [("asylum", "waiting"), ("court", "not_sure"), ("before", "not_sure")] {
            assert_eq!(asks(&walk), question);
            say(&mut walk, answer);
        }
        assert_eq!(asks(&walk), "dest");
        say(&mut walk, "not_sure");
        assert_eq!((asks(&walk), outcome(&walk)), ("result", "COUNSEL.destination_unclear".to_owned()));
        // Back before the hold: the hold holds again.
        walk.show(7);
        assert_eq!(outcome(&walk), "COUNSEL.afraid");
    }

    #[test]
    fn questions_about_the_journey_can_all_be_skipped() {
        let mut walk = towards_destination();
        assert!(walk.answer_destination(Some(0), &COUNTRIES));
        walk.ask_about_trip();
        let mut asked = Vec::new();
        while asks(&walk) != "result" {
            asked.push(asks(&walk));
            walk.go_on();
        }
        assert_eq!(asked, ["where", "papers", "travel_with", "health", "ties", "money", "talk"]);
        assert_eq!(outcome(&walk), "BOTH.likely");
    }

    #[test]
    fn forgetting_leaves_nothing() {
        let mut walk = towards_destination();
        assert!(walk.begun());
        walk.forget();
        assert_eq!(walk, Walk::default());
        assert!(!walk.begun());
        walk.show(5);
        assert_eq!(asks(&walk), "start");
    }
}
