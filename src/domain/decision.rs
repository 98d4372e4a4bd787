//! What follows on a decision: conditions, the approval chain (B-MO-3), the agreement (B-MO-2) and appeals.

use chrono::NaiveDate;

use super::money::Cents;
pub use super::opinion::{Before, Condition, Opined};
use super::programme::selection::{ApprovalStep, Selection};

/// What became of a step of the approval chain.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum ApprovalOutcome {
    /// It was given.
    Given,
    /// It was withheld, with a reason.
    Withheld,
}

/// A step of the chain that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    /// Code of the step.
    pub step: String,
    /// What became of it.
    pub outcome: ApprovalOutcome,
    /// What was awarded to the dossier then.
    pub amount: Cents,
    /// The day.
    pub on: NaiveDate,
    /// Of the paper that says so.
    pub reference: Option<String>,
    /// Why; there when it was withheld.
    pub reason: Option<String>,
}

/// How a step of the chain stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum LinkState {
    /// It was given for all that is awarded now.
    Given,
    /// It was given for less than is awarded now, so it does not count.
    Outgrown,
    /// It was withheld.
    Withheld,
    /// It comes next.
    Next,
    /// Others come before it.
    Waiting,
}

/// A step of the chain of a dossier, with how it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<'a> {
    /// The step.
    pub step: &'a ApprovalStep,
    /// How it stands.
    pub state: LinkState,
    /// What was recorded of it.
    pub taken: Option<&'a Approval>,
}

impl Link<'_> {
    /// Whether it is behind the dossier.
    pub fn is_given(&self) -> bool {
        self.state == LinkState::Given
    }
}

/// The chain for a dossier of a track that is awarded this much (B-MO-3), in order. What was given for less than that
/// counts no more; what was given for more still does.
pub fn chain<'a>(
    selection: &'a Selection,
    track: Option<&'a str>,
    awarded: Cents,
    taken: &'a [Approval],
) -> Vec<Link<'a>> {
    let mut links: Vec<Link<'a>> = Vec::new();
    for step in selection.approvals_for(track, awarded) {
        let taken = taken.iter().find(|approval| approval.step == step.code);
        let free = links.iter().all(Link::is_given);
        let state = match taken {
            Some(approval) if approval.outcome == ApprovalOutcome::Withheld => LinkState::Withheld,
            Some(approval) if approval.amount < awarded => LinkState::Outgrown,
            Some(_) => LinkState::Given,
            None if free => LinkState::Next,
            None => LinkState::Waiting,
        };
        links.push(Link { step, state, taken });
    }
    links
}

/// Against what somebody appeals.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Against {
    /// The application was rejected.
    Rejection,
    /// The roadmap was found inadmissible.
    Inadmissibility,
    /// The decision on a project.
    Decision,
}

/// How an appeal ended.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum AppealOutcome {
    /// Whoever appealed was right.
    Upheld,
    /// In part.
    Partly,
    /// It was turned down.
    Rejected,
    /// It could not be looked at: too late, or by somebody who may not.
    Inadmissible,
    /// Whoever appealed took it back.
    Withdrawn,
}

impl AppealOutcome {
    /// Whether what was decided has to change.
    pub fn changes(self) -> bool {
        matches!(self, Self::Upheld | Self::Partly)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Texts;

    fn step(code: &str, above: Option<i64>) -> ApprovalStep {
        let name = Texts { nl: code.into(), fr: code.into(), en: code.into() };
        ApprovalStep {
            code: code.into(),
            name,
            body: code.into(),
            above: above.map(Cents),
            tracks: Vec::new(),
            source: None,
        }
    }

    fn brussels() -> Selection {
        Selection {
            approvals: vec![
                step("finance-inspector", Some(310_000)),
                step("budget-minister", Some(620_000)),
                step("minister", None),
                step("government", Some(1_500_000)),
            ],
            ..Selection::default()
        }
    }

    fn given(step: &str, amount: i64) -> Approval {
        Approval {
            step: step.into(),
            outcome: ApprovalOutcome::Given,
            amount: Cents(amount),
            on: NaiveDate::MIN,
            reference: None,
            reason: None,
        }
    }

    fn codes(awarded: i64) -> String {
        let selection = brussels();
        let links = chain(&selection, None, Cents(awarded), &[]);
        links.iter().map(|link| link.step.code.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn b_mo_3_the_chain_grows_with_the_amount() {
        assert_eq!(codes(0), "minister");
        assert_eq!(codes(310_000), "minister");
        assert_eq!(codes(310_001), "finance-inspector minister");
        assert_eq!(codes(620_000), "finance-inspector minister");
        assert_eq!(codes(620_001), "finance-inspector budget-minister minister");
    }

    #[test]
    fn b_mo_13_exactly_fifteen_thousand_does_not_go_to_the_government() {
        assert_eq!(codes(1_500_000), "finance-inspector budget-minister minister");
        assert_eq!(codes(1_500_001), "finance-inspector budget-minister minister government");
    }

    #[test]
    fn the_steps_are_taken_in_order_and_for_all_that_is_awarded() {
        let selection = brussels();
        let states = |awarded: i64, taken: &[Approval]| -> Vec<LinkState> {
            chain(&selection, None, Cents(awarded), taken).iter().map(|link| link.state).collect()
        };
        use LinkState::{Given, Next, Outgrown, Waiting, Withheld};
        assert_eq!(states(700_000, &[]), [Next, Waiting, Waiting]);
        assert_eq!(states(700_000, &[given("finance-inspector", 700_000)]), [Given, Next, Waiting]);
        // A cent more than it was given for, and it counts no more.
        assert_eq!(states(700_001, &[given("finance-inspector", 700_000)]), [Outgrown, Waiting, Waiting]);
        assert_eq!(states(699_999, &[given("finance-inspector", 700_000)]), [Given, Next, Waiting]);
        let mut withheld = given("finance-inspector", 700_000);
        withheld.outcome = ApprovalOutcome::Withheld;
        assert_eq!(states(700_000, &[withheld]), [Withheld, Waiting, Waiting]);
    }

    #[test]
    fn l_9_working_group_then_committee_then_college_whatever_the_amount() {
        use crate::domain::programme::definition::EditionDraft;
        use crate::domain::programme::{check, resolve};
        let text = include_str!("../../fixtures/programmes/valid/leuven-kow.toml");
        let programme = check::check(text).unwrap();
        let rules = resolve::resolve(&programme, 2021, &EditionDraft::default());
        for awarded in [0, 1, 1_860_000] {
            let links = chain(&rules.selection, None, Cents(awarded), &[]);
            let steps: Vec<&str> = links.iter().map(|link| link.step.code.as_str()).collect();
            assert_eq!(steps, ["working-group", "committee", "executive"]);
            assert_eq!(links[0].state, LinkState::Next);
        }
    }

    #[test]
    fn a_step_can_be_for_one_track_only() {
        let mut selection = brussels();
        selection.approvals[2].tracks = vec!["big".into()];
        assert_eq!(chain(&selection, Some("small"), Cents(100), &[]).len(), 0);
        assert_eq!(chain(&selection, Some("big"), Cents(100), &[]).len(), 1);
    }
}
