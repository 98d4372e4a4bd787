//! What rules ask of the evaluation by the members of a steering group, and of experiments, before a dossier is closed.

use super::facts::Facts;
use super::judge::Look;
use crate::domain::experiment::Choice;
use crate::domain::fact::Fact;

/// What was answered, and what was decided on experiments. Read only when a rule at the gate asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EvaluatingFacts {
    /// How many people answered the questions of the evaluation to the end: of those who answered together each one.
    pub people: u32,
    /// The projects that were awarded and not dropped: number, title, and what was decided last.
    pub experiments: Vec<(u32, String, Option<Choice>)>,
}

/// Enough people answered.
pub(super) fn evaluation_answered(minimum: u32, facts: &Facts) -> Look {
    let found = facts.evaluating.people;
    let fact = Fact::new("rule-evaluation-answered").with("found", found).with("minimum", minimum);
    (found >= minimum, fact, Some(format!("wijk evaluation answer {}", facts.handle)))
}

/// Every experiment stopped or was anchored; one that was extended still goes on.
pub(super) fn experiments_decided(facts: &Facts) -> Look {
    let experiments = &facts.evaluating.experiments;
    let open: Vec<_> =
        experiments.iter().filter(|(_, _, choice)| !choice.is_some_and(Choice::is_last)).collect();
    let extended = open.iter().filter(|(_, _, choice)| choice.is_some()).count();
    let fact = Fact::new("rule-experiments-decided")
        .with("count", experiments.len())
        .with("open", open.len())
        .with("extended", extended)
        .with_list("titles", open.iter().map(|(_, title, _)| title.as_str()));
    let mend = open.first().map(|(number, ..)| format!("wijk experiment decide {} {number} …", facts.handle));
    (open.is_empty(), fact, mend)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(evaluating: EvaluatingFacts) -> Facts {
        Facts { handle: "QDC-2021-001".into(), evaluating, ..Facts::default() }
    }

    #[test]
    fn w_evaluation_quorum_counts_people() {
        let people = |people| with(EvaluatingFacts { people, ..EvaluatingFacts::default() });
        assert!(!evaluation_answered(3, &people(2)).0);
        assert!(evaluation_answered(3, &people(3)).0);
        assert!(evaluation_answered(3, &people(4)).0);
        let (_, _, mend) = evaluation_answered(3, &people(0));
        assert_eq!(mend.as_deref(), Some("wijk evaluation answer QDC-2021-001"));
    }

    #[test]
    fn experiments_decided_waits_for_what_is_open_or_only_extended() {
        let of = |choices: &[Option<Choice>]| {
            let experiments =
                (1..).zip(choices).map(|(number, choice)| (number, format!("p{number}"), *choice));
            with(EvaluatingFacts { people: 0, experiments: experiments.collect() })
        };
        assert!(experiments_decided(&of(&[])).0);
        assert!(experiments_decided(&of(&[Some(Choice::Stop), Some(Choice::Anchor)])).0);
        assert!(!experiments_decided(&of(&[Some(Choice::Stop), Some(Choice::Extend)])).0);
        let (met, _, mend) = experiments_decided(&of(&[Some(Choice::Anchor), None]));
        assert!(!met);
        assert_eq!(mend.as_deref(), Some("wijk experiment decide QDC-2021-001 2 …"));
    }
}
