//! What is good to know and to bring: never changes an outcome.

use super::answers::Answers;
use super::model::{Condition, Document, Flag, OutcomeName, RuleSet};

impl RuleSet {
    /// The remarks that these answers raise, in the order of the rule file.
    ///
    /// Pass `relevant` answers, so that an answer which no longer matters raises nothing.
    pub fn flags(&self, answers: &Answers) -> Vec<&Flag> {
        self.flags.iter().filter(|flag| any(&flag.when, answers)).collect()
    }

    /// The papers that help with this outcome, in the order of the rule file; each is listed once.
    ///
    /// Empty for outcomes where no paper is needed, for example when another service helps.
    pub fn documents(&self, answers: &Answers, outcome: &OutcomeName) -> Vec<&Document> {
        if !self.outcome(outcome).is_some_and(|known| known.bring) {
            return Vec::new();
        }
        let flags = self.flags(answers);
        let wanted = |document: &&Document| {
            let always = document.when.is_empty() && document.outcomes.is_empty() && !document.by_flag;
            always
                || any(&document.when, answers)
                || document.outcomes.contains(outcome)
                || flags.iter().any(|flag| flag.documents.contains(&document.id))
        };
        self.documents.iter().filter(wanted).collect()
    }
}

fn any(conditions: &[Condition], answers: &Answers) -> bool {
    conditions.iter().any(|c| answers.get(c.question).meets(c.any_of))
}
